import { findDates } from '../../dates/find.ts';
import type { Moment } from '../../dates/moment.ts';
import type { Match, Piece } from '../../dates/piece.ts';
import { hourWord, month } from '../../dates/vocabulary.ts';
import { readSentence } from './sentence.ts';
import { commandVerb } from './verbs.ts';

const slip = /\b(?:no|nope|sorry|wait|hang(?: on)?|hold on|i mean|rather|scratch that|make (?:that|it))\b/i;
const between =
  /^(?: (?:no|nope|sorry|wait|oh|u+m+|u+h+|e+rm?|hang(?: on)?|hold(?: on)?|actually|i mean|or rather|rather|scratch that|make (?:that|it)|it['’]?s|that['’]?s|only|just|at|on|for|to|till|until|the))+ $/;
const unlike = /\b(?:not|from|than|of)(?: (?:at|on|the))*$/;

/** "At six, no, sorry, seven": an hour that is meant is one without its "at". */
function withoutSlippedHour(text: string): string {
  return text.replace(slippedHour, '$<lead>$<meant>');
}

const bareHour = `\\d{1,2}(?:[.:]\\d\\d)?|${hourWord}`;
const slips = `,?(?: (?:no|nope|sorry|wait|oh|hang on|hold on|actually|i mean|scratch that|make (?:that|it)),?){1,4} `;
const clockHour = `(?:half (?:past )?|(?:a )?(?:quarter|five|ten|twenty) (?:past|to) )?(?:${bareHour})`;
const spanOfHours = `(?:(?:from|between) )?${clockHour} (?:to|till|til|until|and) ${clockHour}`;
const slippedSpan = new RegExp(`\\b${spanOfHours}${slips}(?<meant>${spanOfHours})\\b`, 'i');
const slippedHour = new RegExp(
  `(?<lead>\\b(?:at|from|until|till|to) )(?:${bareHour})(?: ?[ap]m)?${slips}(?<meant>(?:${bareHour})(?: ?[ap]m)?)(?=$|[.,?!]| (?:on|this|next|in the|to(?:day|morrow|night)|(?:mon|tue|wed|thu|fri|sat|sun)\\w*|please|for|with|and)\\b)`,
  'i',
);

/** "Monday, no, not monday, tuesday": what is not meant is said again. */
const saidAgain =
  /\b(?<said>[\p{L}\d.:]+)(?<talk>(?:,? (?:no|nope|wait|sorry|oh|actually))+),? not (?:on |at )?\k<said>\b,?/iu;

/** Whether both are times, or both are days, or both are parts of one: "in the morning, no, the afternoon". */
function isAlike(said: Piece['kind'], meant: Piece['kind']): boolean {
  if (meant === 'part') return said === 'part';
  return meant === 'days' || meant === 'no such day'
    ? said === 'days' || said === 'no such day'
    : said === 'time' && meant === 'time';
}

/**
 * "Saturday half past three no make that four": what somebody says and takes back in the same breath goes, the words as
 * they were typed.
 */
export function withoutSlips(said: string, moment: Moment): string {
  const text = withoutQuestionBegun(said)
    .replace(orderAnew, '')
    .replace(dayTwice, '$<day>')
    .replace(dayNotMeant, '');
  const mended = slip.test(text) ? withoutSlip(text.replace(sentenceAnew, ','), moment) : text;
  return mended === text ? text : withoutSlips(mended, moment);
}

/** "When's her lunch... no, I mean, when am I at Mum's for lunch?": the question that is put in its place. */
function withoutQuestionBegun(text: string): string {
  const found = questionAnew.exec(text);
  const isOther = found && asks.test(text.slice(0, found.index));
  return isOther ? text.slice(found.index + found[0].length) : text;
}

const questionAnew =
  /\b(?:no|wait|sorry|oops|hang on|scratch that),? i (?:mean|meant),? (?=(?:when|what|where|who|which|how|am|is|are|do|does|have|has)\b[^.!]*\?\W*$)/i;
const asks = /\b(?:when|what|where|who|which|how)(?:['’]?s)?\b/i;

/** "Ring me uh I mean set an alert for it": what was begun is begun anew. */
const orderAnew = new RegExp(
  `^(?:[\\w’']+ ){1,4}?(?:uh |um |er |no |sorry )*i mean (?=(?:${commandVerb}|remind|cancel|delete) )`,
  'i',
);

/** "Friday, no, not friday, saturday saturday the fifth" */
const dayTwice = /\b(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day),? \k<day>\b/i;

/** "The sweep no not monday tuesday the first" */
const dayNotMeant =
  /(?<!\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*)(?:,? (?:no|nope|wait|sorry))+,? not (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?(?= (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i;

/** "Book it for Friday. No wait, Thursday." */
const sentenceAnew =
  /[.!](?= (?:oh,? )?(?:no|wait|sorry|hang on|hold on)(?:,? (?:no|wait|sorry))*,? (?:(?:on|at|the) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d{1,2}(?:st|nd|rd|th)?)\b[^.!?]{0,12}(?:[.!]|$))/i;

/** Without the first slip; every one is shorter than the text before. */
function withoutSlip(message: string, moment: Moment): string {
  // "Nine till eleven, no, ten till twelve": of a span, both ends are said anew.
  const text = message.replace(slippedSpan, '$<meant>').replace(saidAgain, '$<said>$<talk>');
  const { text: words, tokens, source } = readSentence(text);
  const dates = findDates(words, moment, { ranges: false });
  for (const [index, last] of dates.entries()) {
    const next = dates[index + 1];
    const talk = words.slice(last.end, next?.start);
    if (!next || !between.test(talk) || !slip.test(talk)) continue;
    const said = besideIn(dates.slice(0, index + 1).toReversed(), words).toReversed();
    const meant = besideIn(dates.slice(index + 1), words);
    // "Monday to thursday no wait only tuesday": of the days, none but that.
    const isLess = /\b(?:only|just) /.test(talk);
    const wrong = isLess
      ? said.filter(({ piece }) => isAlike(piece.kind, next.piece.kind))
      : takenBack(said, meant);
    const [first] = wrong;
    if (!first || !wrong.some(({ piece }) => isAlike(piece.kind, next.piece.kind))) continue;
    if (unlike.test(words.slice(0, first.start).trimEnd())) continue;
    const isTime = wrong.some(({ piece }) => piece.kind === 'time');
    // "At six in the evening no wait make that six thirty": the part of the day belongs to the first.
    const kept = said.filter(
      (one) => one.start > first.start && !wrong.includes(one) && !(isTime && one.piece.kind === 'part'),
    );
    const placeOf = (at: number) => tokens.find((token) => token.at >= at)?.start ?? source.length;
    const typed = kept.map(({ start, end }) => `${source.slice(placeOf(start), placeOf(end)).trimEnd()} `);
    // "At nine no make it ten": an hour that is meant is one without its "at".
    const article = talk.endsWith(' the ') ? 'on the ' : '';
    const lead = isTime && !led.test(words.slice(next.start)) ? led.exec(words.slice(first.start))?.[0] : '';
    const from = placeOf(next.start);
    const until = next.end >= words.length ? source.length : placeOf(next.end);
    const day = `${source.slice(from, until).trimEnd()}${monthMeant(next, wrong, words)}`;
    const rest = source.slice(until).trimStart();
    return `${source.slice(0, placeOf(first.start))}${typed.join('')}${lead ?? ''}${article}${day}${rest && ` ${rest}`}`;
  }
  return withoutSlippedHour(text);
}

/** "The fifth of january, no, sorry, the seventh": of the same month. */
function monthMeant({ piece }: Match, wrong: Match[], words: string): string {
  const isNumbered = piece.kind === 'days' && piece.numbered === true;
  const said = wrong.map(({ start, end }) => monthSaid.exec(words.slice(start, end))?.[0]);
  const named = isNumbered && said.find((name) => name !== undefined);
  return named ? ` of ${named}` : '';
}

const monthSaid = new RegExp(`\\b(?:${month})\\b`);

/** The dates that are said in one breath with the first: "saturday at eight", "ten to eleven". */
function besideIn([first, ...others]: Match[], words: string): Match[] {
  const beside = first ? [first] : [];
  for (const match of others) {
    const [one, other] = [beside.at(-1) ?? match, match].toSorted((a, b) => a.start - b.start);
    if (!oneBreath.test(words.slice(one?.end, other?.start))) break;
    beside.push(match);
  }
  return beside;
}

const led = /^(?:at|from|until|till|by|before|after) /;
const oneBreath = /^ (?:(?:on|at|in|from|to|till|until|the) )*$/;

/** "Saturday at eight no sorry sunday at nine": of a day and a time, what is said anew. */
function takenBack(said: Match[], meant: Match[]): Match[] {
  const count = (kind: Piece['kind']) => meant.filter(({ piece }) => isAlike(kind, piece.kind)).length;
  return said.filter(({ piece, start }) => {
    const later = said.filter((one) => one.start > start && isAlike(one.piece.kind, piece.kind)).length;
    return later < count(piece.kind);
  });
}
