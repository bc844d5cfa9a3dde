import { isEmpty } from '../dates/when.ts';
import { isThing } from '../understand/requests/guest-change.ts';
import { isSomebody } from '../understand/parts/guests.ts';
import type { FreeRequest, Memory, NamedGuest, Request, Understood } from '../understand/request.ts';

const names = "(?<who>\\p{L}[\\p{L}'’-]*(?:(?:,? (?:and|&|n) |, )\\p{L}[\\p{L}'’-]*)*)";
const joined = new RegExp(
  `^(?:(?:and|also|plus|make it|do it|try it|this time|search|look|what about|how about) )*(?:with|include|including|add|bring in|invite|ask) ${names}(?: in)?$`,
  'iu',
);
const supposed = new RegExp(
  `^(?:(?:and|but|or) )*(?:what )?if (?:${names} (?:were to |was to )?(?:joins?|joined|come|comes|came)(?: (?:in|along|us|me|too|as well))*|(?:we|i) (?:were to )?(?:add|added|include|included|bring|brought|invite|invited|ask|asked) ${names.replace('who', 'more')}(?: (?:in|along|too|as well))*)$`,
  'iu',
);
const others =
  "(?<gone>him|her|them|both(?: of them)?|\\p{L}[\\p{L}'’-]*(?:(?:,? (?:and|&) |, )\\p{L}[\\p{L}'’-]*)*)";
const asking =
  '(?:(?:and|but|or|ok|so|then|what about|how about|what if it is|try|do it|make it|same|search|look|is it) )*(?:with )?';
/** "And what about Lena instead of her", "swap Aiko for Lena" */
const replaced = [
  new RegExp(`^${asking}${names} (?:instead|rather)(?: of| than) ${others}$`, 'iu'),
  new RegExp(`^${asking}${names},? (?:and )?not ${others}$`, 'iu'),
  new RegExp(
    `^(?:(?:and|but|or|ok|so) )*(?:swap|replace|exchange) ${others} (?:for|with|by) ${names}$`,
    'iu',
  ),
];
const inPlace = new RegExp(`^${asking}${names}$`, 'iu');
/** "Same again, but with Lena there" */
const anew =
  /^(?:(?:and|ok|so) )*(?:(?:exactly )?the )?same(?: (?:again|thing|search|question|please))*[, ]+(?:but |and |only |just )?(?=with(?:out)? )|(?<=\S) (?:there|along|in on it|on board)$/gi;

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
  { said, request, also, instead, when }: Understood,
  { request: last }: Memory,
): FreeRequest | undefined {
  if (last?.kind !== 'free' || !mayBeOthers.has(request.kind)) return undefined;
  if (!isEmpty(when)) return undefined;
  const text = said
    .replace(/[?.!]+$/, '')
    .replace(/ (?:too|as well|also|please)$/i, '')
    .replace(anew, '');
  const has = ({ name }: NamedGuest, guests: NamedGuest[]) =>
    guests.some((guest) => guest.name.toLowerCase() === name.toLowerCase());
  const other = replaced.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  const isOther = instead || /^(?:what|how) about\b/i.test(said);
  const told = isOther && last.guests.length === 1 ? inPlace.exec(text)?.groups?.who : undefined;
  const alone = told && !isThing(told) ? told : undefined;
  if (other ?? alone) {
    const away = guestsIn(other?.gone ?? '').filter((guest) => !isSomebody(guest));
    const kept = away.length > 0 ? last.guests.filter((guest) => !has(guest, away)) : [];
    return { ...last, search: true, guests: [...kept, ...guestsIn(other?.who ?? alone ?? '')] };
  }
  const gone = left.exec(text)?.groups;
  if (gone) {
    const guests = guestsIn(gone.who ?? gone.absent ?? '');
    return { ...last, guests: last.guests.filter((guest) => !has(guest, guests)) };
  }
  const kept = only.exec(text)?.groups;
  if (kept) return { ...last, guests: guestsIn(kept.who ?? kept.those ?? '') };
  const joining = (joined.exec(text) ?? supposed.exec(text))?.groups;
  const more = joining?.who ?? joining?.more ?? (also ? added.exec(text)?.groups?.who : undefined);
  if (!more) return undefined;
  const guests = guestsIn(more).filter((guest) => !has(guest, last.guests) && !nobody.test(guest.name));
  return guests.length > 0 ? { ...last, search: true, guests: [...last.guests, ...guests] } : undefined;
}

const mayBeOthers = new Set<Request['kind']>(['fragment', 'change', 'create', 'swap', 'find']);

/** "Add it" books what was found. */
const nobody = /^(?:it|that|this|one|them all|there|then)$/i;

function guestsIn(words: string): NamedGuest[] {
  return words
    .split(/\s*(?:,|\band\b|&|\bn\b)\s*/iu)
    .filter((word) => word !== '' && !/^(?:me|myself|i|us)$/i.test(word))
    .map((word) => ({ name: word.charAt(0).toUpperCase() + word.slice(1) }));
}
