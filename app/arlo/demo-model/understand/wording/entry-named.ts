import { clearVerb, commandVerb, deleteVerb, moveVerb } from './verbs.ts';

/* An entry whose name reads like an order: nothing but "called", or "that says", tells that it is a name. */

const noun = '(?:entry|event|thing|item|appointment|meeting|booking|reminder|something)';
const calls =
  "(?:(?:,? (?:that|which|and it|it)(?:['’]?s| is)?(?: just| only)?)? (?:called|named|titled|labelled|entitled|saying|reading)|,? (?:that|which|and it|it)(?: just| only)? (?:says|reads|said))";
/** "On the fourteenth", "in my calendar" */
const where = '(?: (?:in|on|at|for|down for|put in for|from|tomorrow|today|this|next)\\b[^"“”,;.!?]{0,40}?)?';
const talk = '(?:so|and|please|just|then|now|anyway|can|could|would|will|you|i want you to)';
const goes = `${deleteVerb}|${clearVerb}|take|get|${moveVerb}`;

/** "There's an entry on the 4th that says cancel all meetings, get rid of that entry" */
const told = new RegExp(
  `^\\W*(?!(?:${goes}) )(?<before>.{0,80}?)\\b${noun}(?<where>${where})${calls} (?<name>[^"“”]+?),? (?:${talk} )*(?<verb>${goes}) (?:it|that|this)(?: (?:single|one|${noun}))*(?<rest>\\b.*)$`,
  'iu',
);
/** "Delete the thing on the 4th that says cancel all meetings" */
const ordered = new RegExp(
  `^\\W*(?:${talk} )*(?<verb>${goes}) (?:the|that|this) (?:[\\p{L}-]+ ){0,2}?${noun}(?<where>${where})${calls} (?<name>(?:${commandVerb})\\b[^"“”]+?)(?<rest>(?: (?:please|for me|from my (?:calendar|diary)))*)\\W*$`,
  'iu',
);

/** "Nothing else": that is so anyway. */
const only =
  /(?:,? (?:and )?(?:nothing else|not anything else|no others?|just that(?: one)?|only that(?: one)?|only|please|for me|leave (?:the rest|everything else)(?: alone| as it is)?))+(?=\W*$)/i;
const day =
  /(?<=^|\b(?:so|ok|okay|right|well) )(?:on|at|for) (?<day>.+?),?(?= (?:there['’]?s?|i['’]?ve|i|somebody|someone)\b)/i;
const dayBehind = / (?:on|for|this|next|tomorrow|today)\b.*$/i;
const order = new RegExp(`^(?:${commandVerb})\\b`, 'i');

/** A message in which such a name stands in quotation marks, behind what is to be done with it. */
export function withEntryNamed(message: string): string {
  if (/["“„«]/.test(message)) return message;
  const said = (told.exec(message) ?? ordered.exec(message))?.groups;
  if (!said) return message;
  const { before = '', name = '', verb = '', rest = '' } = said;
  // "A meeting called Sync on Friday, delete it": the day of a name that orders nothing is none of it.
  const behind = order.test(name) ? '' : (dayBehind.exec(name)?.[0] ?? '');
  const whole = name.slice(0, name.length - behind.length);
  const on = [day.exec(before)?.[0], said.where, behind].map((one = '') =>
    one.replace(/^ ?in for /i, 'on ').trim(),
  );
  // "Take that entry out"
  const isOut = /^(?:take|get)$/i.test(verb) && /^ (?:out|off)\b/i.test(rest);
  const more = rest.replace(isOut ? /^ \S+/ : '', '').replace(only, '');
  return [isOut ? 'delete' : verb, `“${whole}”`, ...on, more.trim()].filter(Boolean).join(' ');
}
