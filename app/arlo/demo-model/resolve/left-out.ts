import { findDates } from '../dates/find.ts';
import type { Moment } from '../dates/moment.ts';
import { readWhen } from '../dates/when.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { DeleteRequest, Memory, Understood } from '../understand/request.ts';
import { readSentence } from '../understand/wording/sentence.ts';
import { deleteVerb } from '../understand/wording/verbs.ts';
import { isKind } from './kind-talked-about.ts';

/* One date of a series on which it is not: that one is left out, and nothing is moved there. */

const opening = '(?:(?:and|but|oh|ah|so|just|ok|only|actually|right|sorry|please|also|well) )*';
/** "But not on the 21st", "except 9 december", "leave out the 14th" */
const excepted = new RegExp(
  `^${opening}(?:not|except|excluding|apart from|other than|minus|omit|skip|miss|drop|leave out|miss out|take out)(?: (?:it|that|this))?(?: out)?(?: (?:on|for))? $`,
);
/** "It doesn't meet on the 21st", "there's none on 9 december", "we're not on that week on the 14th" */
const isNot =
  /\b(?:it|we|they|he|she|there|(?:the|our|my) \S+) (?:(?:does|do|did|is|are|was|will|shall|has|have) not|cannot|is n(?:o|one)|are n(?:o|one)|will be n(?:o|one)|is (?:off|cancelled))(?: (?!on\b)\S+){0,3}(?: on| for)? $/;
/** "No yoga on the 21st", "leave the swim out on the 7th" */
const named = new RegExp(
  `^${opening}(?:no (?<none>(?:\\S+ ){1,3}?)|leave (?:the |my |our )?(?<left>(?:\\S+ ){1,3}?)out )(?:on |for )?$`,
);
/** "The boiler man comes on the 7th. Leave the swim out that day." */
const leftThen = /\bleave (?:the |my |our )?(?<left>(?:\S+ ){1,3}?)out (?:on )?that (?:day|date|one)$/;
/** "Our drummer is away on the 20th, so delete only that date" */
const goneThen = new RegExp(
  `\\b(?:${deleteVerb}|skip|miss out|leave out) (?:(?:just|only) )*(?:that|the|this)(?: (?:one|single))? (?:date|day|one|week|time|evening|night)(?: (?:only|alone|out))*(?: (?:please|then))*$`,
);
/** "On the 3rd nobody's there, so just that one can go" */
const mayGoThen =
  /\b(?:just|only) that (?:one|date|day|week|time) (?:can|could|may|should|must|has to|needs to|will have to) (?:go|drop out|come out)\b/;
/** "The teacher's away on the 3rd, so there's no class that day" */
const noneThen =
  /\b(?:there is|there will be|we have|i have) (?:none|no (?<kind>\S+)) (?:then|(?:on )?that (?:day|date|week|evening|morning))$/;
/** It is somewhere else in the calendar then. */
const goesElsewhere = /\b(?:mov\w*|chang\w*|make|put|instead|shift\w*|push\w*|but|earlier|later)\b/;

/** "Not on the 21st, I'm on leave", of a series in hand. */
export function leftOut(
  { text, asks }: Understood,
  { events, hand, request: last }: Memory,
  moment: Moment,
): DeleteRequest | undefined {
  const event = events.length === 1 ? events[0] : hand;
  if (!event?.seriesId || asks || last?.kind === 'free') return undefined;
  const title = wordsOf(event.title);
  const isIt = (said: string) => said.split(' ').every((word) => title.includes(word) || isKind(word));
  const { text: words } = readSentence(text);
  const dates = findDates(words, moment, { ranges: true });
  const [date, ...others] = dates.filter(({ piece }) => piece.kind === 'days');
  const then = leftThen.exec(words)?.groups?.left;
  const none = noneThen.exec(words)?.groups;
  const isNone = none !== undefined && (none.kind === undefined || isIt(none.kind));
  const isGone = goneThen.test(words) || mayGoThen.test(words) || isNone;
  if (!date || others.length > 0 || (dates.length > 1 && then === undefined && !isGone)) return undefined;
  const { days } = readWhen([date], words, moment);
  if (!days || !days.from.equals(days.to)) return undefined;
  const [before, after] = [words.slice(0, date.start), words.slice(date.end)];
  if (goesElsewhere.test(after) && then === undefined) return undefined;
  const { none: without, left } = named.exec(before)?.groups ?? {};
  const name = without ?? left ?? then;
  const isLeftOut =
    name === undefined ? isGone || excepted.test(before) || isNot.test(before) : isIt(name.trim());
  return isLeftOut
    ? { kind: 'delete', target: { words: title, name: event.title, when: { days } } }
    : undefined;
}
