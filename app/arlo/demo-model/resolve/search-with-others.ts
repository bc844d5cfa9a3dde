import { isEmpty } from '../dates/when.ts';
import type { FreeRequest, Memory, NamedGuest, Understood } from '../understand/request.ts';

const names = "(?<who>\\p{L}[\\p{L}'’-]*(?:(?:,? (?:and|&|n) |, )\\p{L}[\\p{L}'’-]*)*)";
const joined = new RegExp(
  `^(?:(?:and|also|plus|make it|do it|try it|this time|search|look|what about|how about) )*(?:with|include|including|add|bring in|invite|ask) ${names}(?: in)?$`,
  'iu',
);
const supposed = new RegExp(
  `^what if ${names} (?:were to |was to )?(?:joins?|joined|come|comes|came)(?: (?:in|along|us|me|too|as well))*$`,
  'iu',
);
const added = new RegExp(`^(?:(?:and|also|plus) )*${names}$`, 'iu');
const left = new RegExp(
  `^(?:(?:and|but|now|do it|try|search) )*(?:without|leave out|drop|minus|except|skip|forget(?: about)?|not) ${names}$|^${names.replace('who', 'absent')} (?:does not|do not|doesn['’]t|don['’]t) (?:need|have) to (?:be there|come|join)$`,
  'iu',
);
const only = new RegExp(
  `^(?:(?:just|only) (?:with )?(?:me and )?${names}(?: and me)?|(?:me and )?${names.replace('who', 'those')} only)$`,
  'iu',
);

/** "Make it with aiko as well", "without sam", "just me and lena": the same search with other people. */
export function searchWithOthers(
  { said, request, also, when }: Understood,
  { request: last }: Memory,
): FreeRequest | undefined {
  if (
    last?.kind !== 'free' ||
    (request.kind !== 'fragment' && request.kind !== 'change' && request.kind !== 'create')
  )
    return undefined;
  if (!isEmpty(when)) return undefined;
  const text = said.replace(/[?.!]+$/, '').replace(/ (?:too|as well|also|please)$/i, '');
  const has = ({ name }: NamedGuest, guests: NamedGuest[]) =>
    guests.some((guest) => guest.name.toLowerCase() === name.toLowerCase());
  const gone = left.exec(text)?.groups;
  if (gone) {
    const guests = guestsIn(gone.who ?? gone.absent ?? '');
    return { ...last, guests: last.guests.filter((guest) => !has(guest, guests)) };
  }
  const kept = only.exec(text)?.groups;
  if (kept) return { ...last, guests: guestsIn(kept.who ?? kept.those ?? '') };
  const more =
    (joined.exec(text) ?? supposed.exec(text))?.groups?.who ??
    (also ? added.exec(text)?.groups?.who : undefined);
  if (!more) return undefined;
  const guests = guestsIn(more).filter((guest) => !has(guest, last.guests) && !nobody.test(guest.name));
  return guests.length > 0 ? { ...last, search: true, guests: [...last.guests, ...guests] } : undefined;
}

/** "Add it" books what was found. */
const nobody = /^(?:it|that|this|one|them all|there|then)$/i;

function guestsIn(words: string): NamedGuest[] {
  return words
    .split(/\s*(?:,|\band\b|&|\bn\b)\s*/iu)
    .filter((word) => word !== '' && !/^(?:me|myself|i|us)$/i.test(word))
    .map((word) => ({ name: word.charAt(0).toUpperCase() + word.slice(1) }));
}
