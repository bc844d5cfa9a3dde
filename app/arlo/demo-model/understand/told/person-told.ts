import { isThing } from '../requests/guest-change.ts';
import { isNameless, nameOf } from '../parts/guests.ts';
import type { NamedGuest } from '../request.ts';

/** "Lena has sat the very same one": somebody who does, has or is something. */
const doer =
  /(?:^|[.,;:!?] +|\b(?:because|since|as|so|and|but) )(?:(?:oh|well|so|and|but|now|ok|apparently|actually|because|since|as)[ ,]+)*(?<who>\p{L}[\p{L}-]+)(?: and (?<other>\p{L}[\p{L}-]+))?(?:['’](?:s|d|ll)| (?:also |just |always |never |really |now )*(?:has|have|had|is|are|was|were|would|will|wants?|can|could|should|needs?|does|did|knows?|said|says|asked|might|may|must|loves?|likes?|sat|came|called|rang|texted|wrote|cannot|can['’]?t|won['’]?t|isn['’]t|joins?|comes|helps?))(?= )/giu;
/** "I just ran into Lena": somebody who was met. */
const met =
  /\b(?:(?:ran|run|bumped) into|(?:spoke|spoken|talked|chatted) (?:to|with)|(?:just )?(?:met|saw|rang|called)|heard from) (?<who>\p{Lu}[\p{L}-]+)(?: and (?<other>\p{Lu}[\p{L}-]+))?(?=\W)/gu;
const noPerson =
  /^(?:i|we|you|he|she|it|they|that|this|there|here|these|those|who|what|when|where|how|which|everyone|everybody|someone|somebody|nobody|all|both|one|things?|nothing|something|everything|tomorrow|today|tonight|not|if|so|and|but|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|my|our|his|her|their|please|can|could|will|would|do|does|is|are|let|lets)$/i;

/** Those whom a sentence tells something of, if they have names: whoever "him" is in the rest of it. */
export function personTold(text: string): NamedGuest[] {
  const people = [...text.matchAll(doer), ...text.matchAll(met)].map(({ groups }) =>
    [groups?.who, groups?.other].filter((who) => who !== undefined),
  );
  const [found = []] = people.filter((names) =>
    names.every((who) => !noPerson.test(who) && !isNameless(who) && !isThing(who)),
  );
  return found.map((who) => ({ name: nameOf(who) }));
}
