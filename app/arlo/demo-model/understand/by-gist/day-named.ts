import { calendarDate } from '../../dates/days.ts';
import { findDates } from '../../dates/find.ts';
import type { Moment } from '../../dates/moment.ts';
import { month, monthNumber, ordinalDay } from '../../dates/vocabulary.ts';
import { readSentence, type Sentence } from '../wording/sentence.ts';
import { unquoted } from '../wording/utterance.ts';
import { commandVerb } from '../wording/verbs.ts';

/** Words that point back to a day: "that day", "that friday", "the day after". */
const pointsBack =
  /\b(?:that|(?:the )?same) (?:day|morning|afternoon|evening|night|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bthe (?:day|night|evening) (?:after|before)\b|\bthe (?:next|following|previous) day\b|\bthe (?:mon|tues|wednes|thurs|fri|satur|sun)day after(?! (?:next|the|my|our|\d))\b/;

/** "Monday to Friday" */
const weekdays =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|till|until|through) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

/** "What was I in on the nineteenth", and not "when was the fair on the 4th going to be again". */
const asksOfPast = /\b(?:what|which|who|where|how)\b[^.!?]*\b(?:was|were|did|had)\b|\b(?:was i|were we)\b/i;
const ofPlans = new RegExp(
  `\\b(?:again|still|if|supposed|meant|going to|coming|planned|will|did (?:\\S+ ){1,2}?(?:say|put|book|plan|agree|schedule|tell|arrange|decide|want|ask)|${commandVerb})\\b`,
  'i',
);

/** "The night train and the brunch the day after": the day of one event, told by that of another. */
const dayAfterOther =
  /(?<=\b(?:and|nor|plus|&) (?:the|my|our|that) (?:[\p{L}\p{N}'’-]+ ){1,4}?)(?:on )?the (?:(?:day|morning|evening) after|(?:next|following) (?:day|morning))(?= (?:is|are|was|were|has|have|can|could|should|need|must|got|both|neither|please|in|off|from)\b|[.,;!?]|$) ?/iu;

/** A message without the day of an event that is told by that of another, where no day was said for that. */
export function withoutDayAfter(text: string, moment: Moment): string {
  const found = dayAfterOther.exec(text);
  if (!found || !moment.anchor.equals(moment.today)) return text;
  const before = unquoted(readSentence(text.slice(0, found.index)));
  const isDated = findDates(before, moment, { ranges: true }).some(
    ({ piece }) => piece.kind === 'days' && piece.unit === 'day',
  );
  return isDated ? text : `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`;
}

/** The moment for a message that asks what was. */
export function withPastAsked(text: string, moment: Moment): Moment {
  return asksOfPast.test(text) && !ofPlans.test(text) ? { ...moment, past: true } : moment;
}

/**
 * The moment for a message that names a day and points back to it: "it's my birthday on the 4th, what's on that day?"
 * What is nearer than the conversation is what is meant.
 */
export function withDayNamed(text: string, moment: Moment): Moment {
  const sentence = readSentence(text);
  const words = unquoted(sentence);
  const range = weekdays.exec(words);
  const week = range && weekBefore(words.slice(0, range.index), moment);
  if (week) return { ...moment, span: week };
  const pointer = pointsBack.exec(words);
  if (!pointer) return inMonthOfYear(sentence, words, moment);
  // "The Wednesday of that week" is itself told from the day that was named.
  const pointing = findDates(words, moment, { ranges: true }).find(
    ({ start, end }) => start <= pointer.index && pointer.index < end,
  );
  const before = words.slice(0, pointing?.start ?? pointer.index);
  const named = findDates(before, moment, { ranges: true }).findLast(
    ({ piece }) => piece.kind === 'days' && piece.unit === 'day' && piece.from.equals(piece.to),
  );
  return named?.piece.kind === 'days' ? { ...moment, anchor: named.piece.from } : moment;
}

/** "I forget her birthday every May. It's the 9th", "in January I've two lessons, the 6th and the 13th": of that month. */
function inMonthOfYear({ source }: Sentence, words: string, moment: Moment): Moment {
  const named = (everyMonth.exec(words) ?? monthBefore.exec(source.toLowerCase()))?.groups?.month;
  const anchor = named && calendarDate(moment, monthNumber(named), 15);
  return anchor ? { ...moment, anchor } : moment;
}

const everyMonth = new RegExp(`\\b(?:every|each)(?: single| blessed)? (?<month>${month})\\b(?! \\d)`);

/** In one sentence with a day, and with no order between them that has days of its own. */
const monthBefore = new RegExp(
  `\\bin (?<month>${month})\\b(?! \\d)(?:(?!\\b(?:so|but|because|move|cancel|delete|skip|until|till)\\b)[^.!?;\\d]){1,60}\\bthe (?:${ordinalDay})\\b(?! (?:of |${month}\\b|week))`,
);

/** "Next week scares me, talk me through it, Monday to Wednesday will do": the week that those days are of. */
function weekBefore(words: string, moment: Moment): Moment['span'] {
  const named = findDates(words, moment, { ranges: true }).findLast(
    ({ piece }) => piece.kind === 'days' && piece.unit === 'week',
  );
  return named?.piece.kind === 'days' ? { from: named.piece.from, to: named.piece.to } : undefined;
}
