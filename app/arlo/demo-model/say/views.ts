import { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import type { When } from '../dates/when.ts';
import type { View } from '../understand/request.ts';
import { spanInWords } from './agenda.ts';
import {
  clock,
  countOf,
  eventLine,
  listOf,
  numbered,
  onDay,
  sentence,
  timesOf,
  titleOf,
  whenInWords,
} from './words.ts';

/** An answer about the agenda as a whole, and the events that it is about. */
type Viewed = { text: string; shown: ModelEvent[] };

export function viewText(events: ModelEvent[], when: When, view: View, moment: Moment): Viewed {
  if (view === 'overlaps') return overlapText(events, when, moment);
  if (view === 'unanswered') return unansweredText(events, moment);
  return extremeText(events, when, view, moment);
}

function unansweredText(events: ModelEvent[], moment: Moment): Viewed {
  const open = events.filter((event) => event.myResponse === 'needsAction');
  if (open.length === 0) return { text: 'No invitation waits for your answer.', shown: [] };
  const lines = numbered(open.map((event) => eventLine(event, moment)));
  return { text: `${countOf(open.length, 'invitation')} without your answer:\n\n${lines}`, shown: open };
}

function overlapText(events: ModelEvent[], when: When, moment: Moment): Viewed {
  const busy = events.filter((event) => !event.allDay && !event.free && event.myResponse !== 'declined');
  const pairs: [ModelEvent, ModelEvent][] = [];
  for (const [index, one] of busy.entries()) {
    for (const other of busy.slice(index + 1)) if (overlap(one, other)) pairs.push([one, other]);
  }
  const span = spanInWords(when, moment);
  if (pairs.length === 0) return { text: `No, nothing overlaps ${span}.`, shown: [] };
  const lines = pairs.map(
    ([one, other]) => `- ${titleOf(one)} and ${titleOf(other)}, ${whenInWords(other, moment)}`,
  );
  return {
    text: `Yes, ${countOf(pairs.length, 'overlap')} ${span}:\n\n${lines.join('\n')}`,
    shown: [...new Set(pairs.flat())],
  };
}

function overlap(one: ModelEvent, other: ModelEvent): boolean {
  const [a, b] = [timesOf(one), timesOf(other)];
  const { compare } = Temporal.PlainDateTime;
  return a !== undefined && b !== undefined && compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;
}

/** The day with the least or the most, of Monday to Friday unless a weekend was asked about. */
function extremeText(events: ModelEvent[], when: When, view: 'quietest' | 'busiest', moment: Moment): Viewed {
  const { from, to } = when.days ?? { from: moment.today, to: moment.today };
  const days: { date: Temporal.PlainDate; events: ModelEvent[] }[] = [];
  for (let date = from; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 })) {
    if (date.dayOfWeek > 5 && when.days?.unit !== 'weekend') continue;
    if (Temporal.PlainDate.compare(date, moment.today) < 0) continue;
    days.push({ date, events: events.filter((event) => isOn(event, date)) });
  }
  days.sort((a, b) => (view === 'busiest' ? -1 : 1) * (a.events.length - b.events.length));
  const [first] = days;
  if (!first) return { text: `Nothing on your calendar ${spanInWords(when, moment)}.`, shown: [] };
  const equal = days.filter((day) => day.events.length === first.events.length);
  const names = listOf(equal.map(({ date }) => onDay(date, moment).replace(/^on /, '')));
  const count = first.events.length === 0 ? 'nothing on' : countOf(first.events.length, 'event');
  const verb = equal.length > 1 ? 'are' : 'is';
  return {
    text: sentence(`${names} ${verb} the ${view}, with ${count}${equal.length > 1 ? ' each' : ''}.`),
    shown: first.events,
  };
}

function isOn(event: ModelEvent, date: Temporal.PlainDate): boolean {
  const times = timesOf(event);
  if (!times || event.free) return false;
  const { compare } = Temporal.PlainDate;
  return compare(times.from, date) <= 0 && compare(date, times.to) <= 0;
}

/** "After Vendor demo comes Physio at 17:30." */
export function besideWords(
  event: ModelEvent,
  others: ModelEvent[],
  side: 'after' | 'before',
  moment: Moment,
): string {
  const where = `${side} ${titleOf(event)} ${whenInWords(event, moment)}`;
  if (others.length === 0) return `Nothing ${where}.`;
  const names = others.map((other) => {
    const times = timesOf(other);
    return times ? `${titleOf(other)} at ${clock(times.start, moment)}` : titleOf(other);
  });
  return sentence(`${where}: ${listOf(names)}.`);
}
