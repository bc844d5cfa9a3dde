import { commandVerb, createVerb } from './verbs.ts';

/** Who it is that wants it; "I said “move it”" is one's own order. */
const someone = String.raw`(?!(?:i|we)\b)\p{L}[\p{L}'’-]*(?: (?!i\b)[\p{L}'’-]+){0,4}?`;
const says =
  '(?:just |only |also )?(?:sa(?:id|ys)|wrote|writes|(?:text|e-?mail|messag)(?:ed|s|es)|asked|asks|replied|replies|answered|told|tells|wants|goes)(?: (?:to )?(?:me|us))?(?: (?:back|again|today|just now))?';
const order = `(?:(?:please|can you|could you|would you|will you|just|and|then|so|now|ok)[ ,]+)*(?:${commandVerb}|${createVerb}|accept|decline|remind|invite)`;

const isQuoted = new RegExp(
  String.raw`^(?:\W*(?:so|oh|well|and|um|but|now|hey|hi|right|ok)\b)*\W*${someone} ${says}[:,]? ?["“„«'‘](?:${order})\b[^"“”„«»]*["”»'’]\W*$`,
  'iu',
);

/** Whether a message is only what somebody else is quoted to want: Jo wrote “delete it and book lunch”. That orders nothing. */
export function isQuotedOrder(text: string): boolean {
  return isQuoted.test(text);
}
