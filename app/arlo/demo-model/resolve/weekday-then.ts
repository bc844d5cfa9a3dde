import type { Temporal } from 'temporal-polyfill';
import { weekStart, type Moment } from '../dates/moment.ts';
import type { Memory } from '../understand/request.ts';
import { readUtterance } from '../understand/wording/utterance.ts';
import { dayInWords, numberOf, partInWords } from './day-words.ts';

/* A weekday of the week, or the very day, that was talked about. */

const weekday =
  '(?<weekday>mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const part = '(?: (?<part>morning|afternoon|evening|eve|night|nite))?';

/** "And that Wednesday, is the panel in the morning?"; "the week before that, Monday to Friday" points at something else. */
const thatWeekday = new RegExp(
  `\\b(?<!\\b(?:before|after) )(?:on )?that ${weekday}\\b(?!['’]s)${part}\\b(?! one\\b)`,
  'i',
);
/** "Thurs eve, same day", "the same Thursday evening" */
const sameDay = new RegExp(
  `\\b(?:on )?(?:the )?(?:${weekday}${part},? (?:on )?(?:the |that )?same (?:day|date|one)|(?:very )?same ${weekday.replace('weekday', 'other')}${part.replace('part', 'half')})\\b`,
  'i',
);

/** The message with the date of such a day in its place. */
export function withWeekdayThen(text: string, { anchor, onThatDay }: Memory, moment: Moment): string {
  if (!anchor || !onThatDay) return text;
  const same = sameDay.exec(text);
  const { weekday: one, other, part: first, half } = same?.groups ?? {};
  if (same && numberOf(one ?? other) === anchor.dayOfWeek)
    return text.replace(same[0], onDay(anchor, first ?? half));
  const found = thatWeekday.exec(text);
  const number = numberOf(found?.groups?.weekday);
  // "I'm away on the 9th, and that Friday too": of a day that was just said.
  const isOwn = found && readUtterance(text.slice(0, found.index), moment, { asSaid: true }).dates.length > 0;
  const start = weekStart(anchor, moment);
  const isThisWeek = start.equals(weekStart(moment.today, moment));
  if (!found || isOwn || isThisWeek) return text;
  const day = start.add({ days: (number - start.dayOfWeek + 7) % 7 });
  return text.replace(found[0], onDay(day, found.groups?.part));
}

function onDay(day: Temporal.PlainDate, said: string | undefined): string {
  const half = said && (/^e/i.test(said) ? 'evening' : /^n/i.test(said) ? 'night' : said);
  return half ? partInWords(day, half) : `on ${dayInWords(day)}`;
}
