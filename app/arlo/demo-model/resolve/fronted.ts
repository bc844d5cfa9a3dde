import { hourWord } from '../dates/vocabulary.ts';
import { commandVerb, deleteVerb, moveVerb } from '../understand/wording/verbs.ts';

/* What an order is about, said before it: "the last one of those, push it back half an hour". */

const verb = `${commandVerb}|start|begin|end|finish|have|let|leave`;
const it = '(?:it|that|this)(?! (?:one|day|week|time|evening|night|morning|afternoon|thing)\\b)';
const opening = '(?:(?:and|so|now|ok(?:ay)?|oh|um+|er+|right|well|actually|but|then|hm+)\\b[ ,]*)*';
/** "The last one of those", "that last thing in the evening", "the four o'clock one", "the one on friday", "the other one" */
const pointing = `(?:the|that|this) (?:(?:very )?(?:first|second|third|fourth|last|final|other|next|early|late|earlier|later|top|bottom) (?:one|thing|meeting|event|call)(?: of (?:those|them|these|the (?:two|three|lot)))?|(?:first|second|third|fourth|last) of (?:those|them|these)|(?!one\\b)[^\\s,.!?;]+(?: [^\\s,.!?;]+)? one|one)(?: (?:on|at|in|from|of|with) [^,.!?;]{2,30}?)?`;
const fronted = new RegExp(
  `(?<=^|[.!?;…] +)(?<lead>${opening})(?<what>${pointing})(?:,|:| -)? (?:(?:can|could|would|will) you )?(?:please |just )*(?<verb>${verb}) ${it}\\b(?<rest>[^.!?]*)`,
  'iu',
);
const answered = new RegExp(
  `(?<=^|[.!?;…] +)${opening}(?<what>${pointing})(?:,|:| -)? (?:(?:i(?:['’]m| am| will| would|['’]ll|['’]d)? )?say |tell (?:him|her|them) |(?:that(?:['’]s| is) )?an? )?(?<answer>yes|yep|yeah|no|nope|nah|maybe)(?<more>(?: please| thanks|,? (?:i ?)?(?:can['’]?t|cannot|won['’]?t|['’]?ll|can|will)(?: (?:make|do|come|go|be there|join))?(?: (?:it|that|to it))?)*)(?=\\W*$)`,
  'iu',
);
/** "I can do without the second one, so delete it" */
const unneeded = new RegExp(
  `(?<=^|[.!?;…] +)${opening}(?:i|we) (?:can (?:do|live|manage) without|(?:do not|don['’]?t|no longer) (?:need|want)|can['’]?t (?:make|do|face)) (?<what>${pointing}),? (?:so|and|then),? (?:please |just )*(?<verb>${deleteVerb}|decline) it\\b(?<rest>[^.!?]*)`,
  'iu',
);
/** "Now the hair, that's got to be early": what the next order of "it" is about. */
const topic = new RegExp(
  `(?<=^|[.!?;…] +)${opening}(?:as for |about )?(?<what>(?:the|my|our) [^\\s,.!?;]+(?: [^\\s,.!?;]+){0,2}), (?:that|it|they)(?:['’](?:s|ll|d|re)| (?:is|has|will|needs|needed|was|would|should|could|can|just|really|only|always))\\b[^.!?]*[.!?…]+ (?:please |so |just |can you |could you )*(?<verb>${verb}) ${it}\\b(?<rest>[^.!?]*)`,
  'iu',
);
const hourOne = new RegExp(`\\b(?:\\d\\S*|${hourWord}|o['’]clock|noon|[ap]m) one$`, 'i');
/** What is pointed at is one event, and the rest of its series stays anyway. */
const onlyNow =
  /,? (?:just |only )?(?:for )?(?:this (?:week|time) only|(?:just|only) (?:for )?this (?:week|time|once))\b/i;
const orders = new RegExp(
  `(?:^|[.!?;,] |\\b(?:and|so|then) )(?:please |and |so |then )*(?:${commandVerb}|${moveVerb}|${deleteVerb})\\b`,
  'i',
);

/** The message with its order in the usual place, where what it is about is pointed at, or is its topic, before. */
export function withObjectInPlace(text: string): string {
  const answer = answered.exec(text);
  if (answer) return `say ${plainAnswer(answer.groups?.answer)} to ${answer.groups?.what ?? ''}`;
  const found = fronted.exec(text) ?? unneeded.exec(text) ?? topic.exec(text);
  const { what = '', verb: said = '', rest = '' } = found?.groups ?? {};
  if (!found) return text;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  // "I see, I see. The four o'clock one, push that to five. There's some light left then.": talk names nothing else.
  const lead = orders.test(before) ? before : '';
  const more = orders.test(after) || /\b(?:it|that|them)\b/i.test(after) ? after : '';
  const order = rest.replace(onlyNow, '');
  // "The half twelve one, push it to one": "one to one" would be another name.
  return hourOne.test(what)
    ? `${lead}${what}, ${said} it${order}${more}`
    : `${lead}${said} ${what}${order}${more}`;
}

function plainAnswer(answer = ''): string {
  if (/^m/i.test(answer)) return 'maybe';
  return /^y/i.test(answer) ? 'yes' : 'no';
}
