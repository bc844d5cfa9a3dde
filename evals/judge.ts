import { Temporal } from 'temporal-polyfill';
import type { EventList } from '#app/calendar/event.ts';
import type { MadeCall, MadeChange, Outcome, Standing } from './outcome.ts';
import type { Change, EventFacts, Expected, Look } from './scenario.ts';
import { guestAddress, samePlace, sameRule, sameTitle } from './same.ts';

/**
 * What is wrong with what came of a turn, in a sentence each; nothing when it is as expected. Only calls and the
 * calendar count, not what was said.
 * @param now the person's local time in the turn
 */
export function judge(outcome: Outcome, expected: Expected, now: Temporal.PlainDateTime): string[] {
  if (outcome.failure) return [`the model failed: ${outcome.failure}`];
  return [
    ...judgeLooks(outcome.calls, expected.looks, now),
    ...(expected.calendar
      ? judgeCalendar(outcome, expected.calendar)
      : judgeChanges(outcome.changes, expected.changes ?? [])),
  ];
}

function judgeCalendar(outcome: Outcome, expected: NonNullable<Expected['calendar']>): string[] {
  if (expected === 'same') return outcome.calendarIsSame ? [] : ['the calendar is not as it was'];
  const starts = outcome.startsOf(expected.title);
  if (starts.join() === expected.starts.toSorted().join()) return [];
  return [`“${expected.title}” begins ${starts.join(', ') || 'never'}, not ${expected.starts.join(', ')}`];
}

function judgeLooks(calls: MadeCall[], looks: Look[] | undefined, now: Temporal.PlainDateTime): string[] {
  if (!looks || looks.some((look) => calls.some((call) => fits(call, look, now)))) return [];
  return [`no call is ${looks.map((look) => JSON.stringify(look)).join(' or ')}`];
}

function fits({ tool, input, output }: MadeCall, look: Look, now: Temporal.PlainDateTime): boolean {
  switch (look.look) {
    case 'list': {
      if (tool !== 'getCalendarEvents') return false;
      const asked = span(input.startDate, input.endDate, now);
      return look.to.some((to) => sameSpan(asked, span(look.from, to, now), now));
    }
    case 'covers': {
      const asked = spanOf(tool, input, now);
      if (!asked) return false;
      const wanted = span(look.from, look.to, now);
      const from = later(wanted.from, now);
      return !isAfter(asked.from, from) && !isAfter(wanted.to, asked.to.add({ minutes: 1 }));
    }
    case 'sees':
      return eventsOf(output).some(
        (event) => event.title === look.title && (!look.on || event.start.startsWith(look.on)),
      );
    case 'check': {
      if (tool !== 'checkAvailability') return false;
      const asked = span(input.startTime, input.endTime, now);
      const wanted = span(look.start, look.end ?? look.start, now);
      return sameStart(asked.from, wanted.from, now) && (!look.end || sameMinute(asked.to, wanted.to));
    }
    case 'slots': {
      if (tool !== 'findFreeTime' || input.durationMinutes !== look.minutes) return false;
      const asked = span(input.from, input.to, now);
      const ends = look.to?.map((to) => span(look.from ?? to, to, now).to);
      const invited = ((input.attendees ?? []) as string[]).toSorted().join();
      return (
        (!look.from || sameStart(asked.from, span(look.from, look.from, now).from, now)) &&
        (!ends || ends.some((end) => sameMinute(asked.to, end))) &&
        (!look.with || invited === look.with.map(guestAddress).toSorted().join())
      );
    }
    case 'call':
      return (
        look.tool.includes(tool) &&
        Object.entries(look.input).every(([name, value]) => isHeld(input, name, value))
      );
  }
}

/** Text may stand in any argument: a sender is found by `from` and by `query` alike. */
function isHeld(input: Record<string, unknown>, name: string, value: string | number | boolean): boolean {
  if (typeof value !== 'string') return input[name] === value;
  return JSON.stringify(name === 'any' ? input : (input[name] ?? ''))
    .toLowerCase()
    .includes(value.toLowerCase());
}

function eventsOf(output: unknown): EventList['events'] {
  const answer = (output ?? {}) as { events?: EventList['events']; event?: EventList['events'][number] };
  return [...(answer.events ?? []), ...(answer.event ? [answer.event] : [])];
}

type Span = { from: Temporal.PlainDateTime; to: Temporal.PlainDateTime };

const oneWeek = { days: 7 };

/** The span that a tool of the calendar was asked about. */
function spanOf(tool: string, input: Record<string, unknown>, now: Temporal.PlainDateTime): Span | undefined {
  switch (tool) {
    case 'getCalendarEvents':
      return span(input.startDate, input.endDate, now);
    case 'checkAvailability':
      return span(input.startTime, input.endTime, now);
    case 'findFreeTime':
      return span(input.from, input.to, now);
    default:
      return undefined;
  }
}

/** A span as the tools take it: days count whole, the last one included. */
function span(start: unknown, end: unknown, now: Temporal.PlainDateTime): Span {
  const from = typeof start === 'string' ? wallTime(start) : now;
  if (typeof end !== 'string') return { from, to: from.add(oneWeek) };
  const to = wallTime(end);
  return { from, to: end.includes('T') ? to : to.add({ days: 1 }) };
}

function wallTime(text: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(text.replace(/Z$/, ''));
  } catch {
    return Temporal.PlainDateTime.from('1900-01-01');
  }
}

const sameSpan = (a: Span, b: Span, now: Temporal.PlainDateTime) =>
  sameStart(a.from, b.from, now) && sameMinute(a.to, b.to);

/** What is over needs no looking at: of today, any start up to now is as good as another. */
function sameStart(
  a: Temporal.PlainDateTime,
  b: Temporal.PlainDateTime,
  now: Temporal.PlainDateTime,
): boolean {
  const midnight = now.withPlainTime('00:00');
  const isPast = (moment: Temporal.PlainDateTime) =>
    !isAfter(midnight, moment) && !isAfter(moment, now.add({ minutes: 1 }));
  return sameMinute(a, b) || (isPast(a) && isPast(b));
}

/** 23:59 and midnight are the same end. */
function sameMinute(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): boolean {
  return Math.abs(a.until(b).total({ unit: 'minutes' })) <= 1;
}

function isAfter(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): boolean {
  return Temporal.PlainDateTime.compare(a, b) > 0;
}

const later = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime) => (isAfter(a, b) ? a : b);

function judgeChanges(made: MadeChange[], expected: Change[]): string[] {
  const left = [...made];
  const problems: string[] = [];
  for (const change of expected) {
    const index = left.findIndex((one) => problemsOf(one, change).length === 0);
    if (index >= 0) left.splice(index, 1);
    else problems.push(`not done: ${JSON.stringify(change)}`);
  }
  return [...problems, ...left.map((one) => `done instead or besides: ${wordsOf(one)}`)];
}

const tools = {
  create: 'createCalendarEvent',
  update: 'updateCalendarEvent',
  delete: 'deleteCalendarEvent',
  respond: 'respondToInvitation',
};

/** What keeps a change from being the expected one. One that the person refused is judged by its event alone. */
export function problemsOf(made: MadeChange, expected: Change): string[] {
  if (made.tool !== tools[expected.change]) return ['another tool'];
  if (made.status !== 'done' && made.status !== 'denied' && made.status !== 'pending')
    return [`it ${made.status}`];
  const checks: [holds: boolean, problem: string][] = [];
  if (expected.change !== 'create') {
    checks.push([made.before !== null && isCalled(made.before, expected.title), 'another event']);
  }
  if (expected.change === 'update' || expected.change === 'delete') {
    const { on, scope } = expected;
    checks.push([!on || made.before?.start.slice(0, on.length) === on, 'another day']);
    checks.push([
      made.scope === (scope ?? 'this') || (!scope && made.scope === 'all' && !on),
      'another scope',
    ]);
  }
  if (expected.change === 'delete') checks.push([made.verdict === 'confirm', 'it was not asked about']);
  if (expected.change === 'respond') {
    checks.push([made.response === expected.response, 'another answer']);
    checks.push([made.note === (expected.note ?? false), 'a note']);
  }
  if ((expected.change === 'create' || expected.change === 'update') && made.status === 'done') {
    checks.push(...factChecks(made, expected.facts, expected.change === 'update' && expected.scope));
  }
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

const nothingYet: Standing = {
  title: '',
  start: '',
  end: '',
  place: '',
  guests: [],
  repeats: '',
  reminders: [],
  color: '',
  calendar: '',
};

function factChecks(
  { before, after }: MadeChange,
  facts: EventFacts,
  scope: false | undefined | 'this' | 'following' | 'all',
): [boolean, string][] {
  if (!after) return [[false, 'nothing was done']];
  const was = before ?? nothingYet;
  // Of a series the day of its first event is told; only the time of day can be compared.
  const time = (moment: string) => (scope === 'all' || scope === 'following' ? moment.slice(10) : moment);
  const guests = facts.guests?.map(guestAddress).toSorted() ?? was.guests;
  const start = facts.start ?? was.start;
  return [
    [facts.title ? isCalled(after, facts.title) : after.title === was.title, 'title'],
    [time(after.start) === time(start), 'start'],
    [sameEnd({ before, after, start, end: facts.end }, time), 'end'],
    [facts.place ? samePlace(after.place, facts.place) : after.place === was.place, 'place'],
    [after.guests.join() === guests.join(), 'guests'],
    [sameRule(after, facts.repeats ?? was.repeats), 'recurrence'],
    [sameReminders(after.reminders, facts.reminders), 'reminders'],
    [!facts.color || facts.color.includes(after.color), 'colour'],
    [!facts.calendar || after.calendar === facts.calendar, 'calendar'],
  ];
}

/** An event may name its guests in its title. */
function isCalled({ title, guests }: Standing, expected: string): boolean {
  return (
    sameTitle(title, expected) || (guests.length > 0 && sameTitle(title.replace(/ with .*$/i, ''), expected))
  );
}

function sameEnd(
  event: { before: Standing | null; after: Standing; start: string; end: string | undefined },
  time: (moment: string) => string,
): boolean {
  const { before, after, end } = event;
  if (end) return time(after.end) === time(end);
  return !before || length(after) === length(before) || after.start.length !== before.start.length;
}

function length({ start, end }: Standing): number {
  return wallTime(start).until(wallTime(end)).total({ unit: 'minutes' });
}

function sameReminders(after: number[], expected: EventFacts['reminders']): boolean {
  if (!expected) return true;
  if (expected === 'some') return after.length > 0;
  return after.toSorted((a, b) => a - b).join() === expected.toSorted((a, b) => a - b).join();
}

/** A change in a line, for the list of failures. */
export function wordsOf({ tool, status, before, after, scope }: MadeChange): string {
  const one = (event: Standing | null) =>
    event &&
    [
      `“${event.title}”`,
      event.start,
      event.end,
      event.place && `at ${event.place}`,
      event.guests.length > 0 && `with ${event.guests.join(', ')}`,
      event.repeats,
      event.reminders.length > 0 && `reminders ${event.reminders.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' ');
  return `${tool} (${status}${scope === 'this' ? '' : `, ${scope}`}) ${[one(before), one(after)].filter(Boolean).join(' → ')}`;
}
