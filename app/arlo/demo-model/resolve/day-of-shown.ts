import { wallOf } from '../dates/wall.ts';
import type { Memory } from '../understand/request.ts';
import { ordinalIn } from '../understand/parts/target.ts';
import { dayInWords } from './day-words.ts';

/* "The day of the second one": the day of an event that was shown with others. */

const dayOf =
  /\b(?:on |for )?(?:the|that) (?:same )?(?:day|date) (?:of|as|with) the (?<nth>first|second|third|fourth|last|earlier|later)(?: (?:one|of (?:them|those|the two)|event|meeting))?\b|\bon the (?<nth>first|second|third|fourth|last) one['’]s (?:day|date)\b/i;

/** "What else is on the day of the second one?", of two reviews that were found: as the date that is meant. */
export function withDayOfShown(text: string, { events, shown }: Memory): string {
  const { nth = '' } = dayOf.exec(text)?.groups ?? {};
  const list = events.length > 1 ? events : shown;
  const place = /^e/i.test(nth) ? 1 : /^later/i.test(nth) ? -1 : ordinalIn(nth.toLowerCase());
  const event = nth && place !== undefined ? list.at(place > 0 ? place - 1 : place) : undefined;
  const day = event && wallOf(event.start)?.toPlainDate();
  return day ? text.replace(dayOf, `on ${dayInWords(day)}`) : text;
}
