import { commandVerb, createVerb } from './verbs.ts';

/** What asks or orders, so that what follows is no teller: "who said “cancel it”", "find the mail that says “book now”". */
const asksOrOrders = `(?:who|what|which|whose|where|when|why|how|did|does|do|has|have|is|are|was|were|can|could|would|will|find|show|search|look|read|open|tell|list|check|note|any|${commandVerb}|${createVerb})`;
/** Who it is that wants it; "I said “move it”" is one's own order. */
const someone = String.raw`(?!(?:i|we|${asksOrOrders})\b)\p{L}[\p{L}'’-]*(?: (?!i\b)[\p{L}'’-]+){0,4}?`;
const says =
  '(?:just |only |also )?(?:sa(?:id|ys)|wrote|writes|(?:text|e-?mail|messag)(?:ed|s|es)|asked|asks|replied|replies|answered|told|tells|wants|goes)(?: (?:to )?(?:me|us))?(?: (?:back|again|today|just now))?';
const order = `(?:(?:please|can you|could you|would you|will you|just|and|then|so|now|ok)[ ,]+)*(?:${commandVerb}|${createVerb}|accept|decline|remind|invite)`;

const isQuoted = new RegExp(
  String.raw`^(?:\W*(?:so|oh|well|and|um|but|now|hey|hi|right|ok)\b)*\W*${someone} ${says}[:,]? ?["“„«'‘](?:${order})\b[^"“”„«»]*["”»'’]\W*$`,
  'iu',
);

const quotesOrder = new RegExp(
  `\\b(?:wrote|writes|sa(?:id|ys)|text(?:ed|s)|asked|replied|answered|told (?:me|us))[:,]? [“"‘'](?:(?:please|can you|could you|just) )*(?:${commandVerb})\\b`,
  'i',
);

/** Whether somebody is quoted with an order in it, whatever else it says: Dana wrote “Cancel the demo.” What do I have on then? */
export function hasQuotedOrder(text: string): boolean {
  return quotesOrder.test(text);
}

/** Whether a message is only what somebody else is quoted to want: Jo wrote “delete it and book lunch”. That orders nothing. */
export function isQuotedOrder(text: string): boolean {
  return isQuoted.test(text);
}
