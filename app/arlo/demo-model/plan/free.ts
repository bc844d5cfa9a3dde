import { Temporal } from 'temporal-polyfill';
import { wallOf, wallTime } from '../dates/wall.ts';
import { isEmpty, type When } from '../dates/when.ts';
import type { FreeTimeInput } from '#app/calendar/calendar.ts';
import type { Outcome } from '../outcome.ts';
import { freeTimeText, gapsText, slotsText } from '../say/free.ts';
import { readProblem } from '../say/problems.ts';
import { plain } from '../say/words.ts';
import type { Beside, FreeRequest, Slot } from '../understand/request.ts';
import { withGuests } from './guests.ts';
import { invited } from './invited.ts';
import { locate } from './locate.ts';
import { peopleOf } from './people.ts';
import { gapsBetween, type Busy, type Gap } from './gaps.ts';
import { timeOf, windowOf } from './range.ts';
import { answer, call, outcomesOf, type Desk, type Step } from './step.ts';

const defaultMinutes = 60;
const overText = 'That’s over. Which day should I look at?';
/** Hours in which somebody is asked to meet, when no others were named. */
const [dayBegins, dayEnds] = [9, 18];
const mostDays = 61;

/** Answers whether a time is free, or looks for one. */
export function planFree(request: FreeRequest, desk: Desk): Step {
  const { when } = request;
  const beside = request.beside && timeBeside(request.beside, when, desk);
  if (beside && 'kind' in beside) return beside;
  const exact = beside ?? (request.search && when.edge ? undefined : exactTime(when, desk));
  if (searchesFar(request, exact !== undefined)) return planSearch(request, exact, desk);
  const [start, end] = exact ?? dayWindow(when, desk);
  const [outcome] = outcomesOf(desk, 'checkAvailability');
  if (!outcome) {
    if (Temporal.PlainDateTime.compare(end, start) <= 0)
      return answer(overText, {
        question: { about: 'span', request },
      });
    return call({ tool: 'checkAvailability', input: { startTime: wallTime(start), endTime: wallTime(end) } });
  }
  if (outcome.kind === 'problem') return answer(readProblem(outcome));
  if (outcome.kind !== 'availability') return answer('I couldn’t read your calendar.');
  const anchor = start.toPlainDate();
  if (exact) {
    const slots = [{ start: wallTime(start), end: wallTime(end) }];
    return answer(freeTimeText(outcome, start, end, request, desk.moment), { slots, anchor });
  }
  const least = when.minutes ?? (request.search ? 30 : 15);
  const gaps = gapsBetween(start, end, busyOf(outcome), least);
  const text = gapsText({ gaps, outcome, start, end, request, moment: desk.moment });
  return answer(text, { anchor, slots: gaps.map((gap) => slotIn(gap, when.minutes ?? defaultMinutes)) });
}

/** The time right before or after an event, once it is found. */
function timeBeside(
  { target, side }: Beside,
  { minutes = defaultMinutes, days }: When,
  desk: Desk,
): [Temporal.PlainDateTime, Temporal.PlainDateTime] | Step {
  const search = locate({ ...target, when: { ...(days && { days }), ...target.when } }, desk);
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  const [event] = search.state === 'done' ? search.events : [];
  const edge = event && wallOf(side === 'after' ? event.end : event.start);
  if (!edge)
    return answer(
      `I couldn’t find “${plain(target.name ?? target.words.join(' '))}”. Can you give me more details?`,
    );
  return side === 'after' ? [edge, edge.add({ minutes })] : [edge.subtract({ minutes }), edge];
}

/** Whether other people or several days have to be looked at. */
function searchesFar({ when, search, guests, guestsOf }: FreeRequest, exact: boolean): boolean {
  const { days } = when;
  const manyDays = days !== undefined && !days.from.equals(days.to);
  const long = search && !exact && when.minutes !== undefined;
  return guests.length > 0 || guestsOf !== undefined || (manyDays && !exact) || long;
}

/** Free times over several days, or at which others are free too. */
function planSearch(
  request: FreeRequest,
  exact: [Temporal.PlainDateTime, Temporal.PlainDateTime] | undefined,
  desk: Desk,
): Step {
  const { when } = request;
  const others = attendeesOf(request, desk);
  if ('kind' in others) return others;
  const [outcome] = outcomesOf(desk, 'findFreeTime');
  const span = exact && when.time ? undefined : spanOf(when, desk);
  if (span && Temporal.PlainDate.compare(span.to, span.from) < 0)
    return answer(overText, { question: { about: 'span', request } });
  if (!outcome) {
    const hours = span && hoursOf(when, span.from, desk);
    const [from, to] = span ? endsOf(span, hours) : (exact ?? []).map(wallTime);
    const minutes =
      when.minutes ?? (exact && !span ? exact[0].until(exact[1]).total('minutes') : defaultMinutes);
    const input: FreeTimeInput = {
      from: from ?? '',
      to: to ?? '',
      durationMinutes: Math.min(Math.max(Math.round(minutes), 5), 1440),
      ...(hours && { workingHours: hours }),
      ...(others.emails.length > 0 && { attendees: others.emails }),
    };
    return call({ tool: 'findFreeTime', input });
  }
  if (outcome.kind === 'problem') return answer(readProblem(outcome));
  if (outcome.kind !== 'slots') return answer('I couldn’t read your calendar.');
  const found = withoutDays(outcome, request.except ?? []);
  return answer(slotsText(found, request, others.emails, desk.moment), {
    anchor: span?.from ?? desk.moment.today,
    slots: found.slots.map(({ start, end }) => ({ start: start.slice(0, 16), end: end.slice(0, 16) })),
  });
}

type Slots = Extract<Outcome, { kind: 'slots' }>;

/** "Not on friday": what was found on other days. */
function withoutDays(found: Slots, except: NonNullable<When['days']>[]): Slots {
  if (except.length === 0) return found;
  const isKept = ({ start }: { start: string }) => {
    const day = start.slice(0, 'YYYY-MM-DD'.length);
    return !except.some(({ from, to }) => day >= from.toString() && day <= to.toString());
  };
  const left = found.slots.filter(isKept);
  const days = new Set(left.map(({ label }) => label.split(',')[0]));
  return { ...found, slots: left, windows: found.windows.filter((label) => days.has(label.split(',')[0])) };
}

type Hours = { start: string; end: string };

/** One day is searched in its hours alone. */
function endsOf({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }, hours?: Hours): string[] {
  if (!hours || !from.equals(to) || hours.end === '24:00') return [from.toString(), to.toString()];
  return [`${from.toString()}T${hours.start}`, `${to.toString()}T${hours.end}`];
}

/** Whoever else has to be free: people by name, or everybody in an event. */
function attendeesOf(request: FreeRequest, desk: Desk): { emails: string[] } | Step {
  if (!request.guestsOf) return invited(request, request.guests, desk);
  const search = locate(request.guestsOf, desk);
  if (search.state === 'searching' || search.state === 'failed') return search.step;
  const known = withGuests(search.state === 'done' ? search.events.slice(0, 1) : [], desk);
  if ('kind' in known) return known;
  const [event] = known.events;
  if (!event)
    return answer('I couldn’t find that event, so I don’t know whom to ask for. Who should be there?');
  return { emails: peopleOf([{ kind: 'event', event }]).map(({ email }) => email) };
}

/** First and last day to search: those that were named, from today on, or the coming week. */
function spanOf({ days }: When, { moment }: Desk): { from: Temporal.PlainDate; to: Temporal.PlainDate } {
  const { today } = moment;
  const begins = days && !(days.edge === 'until' && days.unit === 'day') ? days.from : today;
  const from = Temporal.PlainDate.compare(begins, today) > 0 ? begins : today;
  if (!days) return { from, to: from.add({ days: 6 }) };
  const end = days.edge === 'from' && days.unit === 'day' ? days.from.add({ days: 6 }) : days.to;
  return { from, to: from.until(end).days > mostDays ? from.add({ days: mostDays }) : end };
}

/** The hours of the day that were named, as `findFreeTime` takes them. */
function hoursOf(when: When, day: Temporal.PlainDate, desk: Desk): Hours | undefined {
  if (!when.part && !when.time) return undefined;
  // Hours are meant on every day, so the time that it is now does not count.
  const later = { ...desk, moment: { ...desk.moment, today: day.subtract({ days: 1 }) } };
  const [from, to] = dayWindow(when, later, day);
  const clockOf = (at: Temporal.PlainDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  const end = clockOf(to);
  // Nobody meets towards midnight unless they say so.
  return { start: clockOf(from), end: end === '00:00' ? (when.part ? '22:00' : '24:00') : end };
}

function slotIn(gap: Gap, minutes: number): Slot {
  return { start: wallTime(gap.start), end: wallTime(gap.start.add({ minutes })) };
}

/** The time that was named, if one was; now and the next hour when nothing was. */
function exactTime(
  when: When,
  { moment }: Desk,
): [Temporal.PlainDateTime, Temporal.PlainDateTime] | undefined {
  const now = moment.now.toPlainDateTime().round({ smallestUnit: 'minute' });
  if (when.soon !== undefined) return [now, now.add({ minutes: when.soon })];
  if (isEmpty(when)) return [now, now.add({ minutes: defaultMinutes })];
  if (when.time && when.until) return windowOf(when, when.days?.from ?? moment.today, moment);
  if (when.edge) return undefined;
  const start = timeOf(when, moment);
  return start && [start, start.add({ minutes: when.minutes ?? defaultMinutes })];
}

/** The hours of a day to look at, from now on when it is today. */
function dayWindow(
  when: When,
  { moment }: Desk,
  day = when.days?.from ?? moment.today,
): [Temporal.PlainDateTime, Temporal.PlainDateTime] {
  const named = windowOf(when, day, moment);
  const working = (hour: number) => day.toPlainDateTime(new Temporal.PlainTime(hour));
  // "Is Saturday empty the whole day": the evening too.
  const usual = when.allDay
    ? ([working(0), working(0).add({ days: 1 })] as const)
    : ([working(dayBegins), working(dayEnds)] as const);
  let [from, to] = named ?? usual;
  // "in the morning" and "after 3" mean waking hours when a meeting is looked for.
  if (when.part === 'morning' && from.hour < 8) from = working(8);
  if (when.edge === 'from' && to.hour === 0) to = working(from.hour < dayEnds ? dayEnds : 23);
  if (when.edge === 'until' && from.hour < dayBegins && !day.equals(moment.today)) from = working(dayBegins);
  const now = moment.now
    .toPlainDateTime()
    .round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'ceil' });
  const later = day.equals(moment.today) && Temporal.PlainDateTime.compare(now, from) > 0 ? now : from;
  return [later, to];
}

/** Busy times of an availability check. */
function busyOf(outcome: Extract<Outcome, { kind: 'availability' }>): Busy[] {
  return outcome.busy.flatMap(({ start, end }) => {
    const [from, to] = [wallOf(start), wallOf(end)];
    return from && to ? [{ start: from, end: to }] : [];
  });
}
