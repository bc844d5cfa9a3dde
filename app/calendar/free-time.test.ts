import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedClock } from '#app/platform/clock.ts';
import { findFreeTime } from './find-free-time.server.ts';
import type { GoogleApi } from './google-api.server.ts';
import type { GoogleCalendar, GoogleEvent } from './google-event.ts';
import { personCalendars } from './person-calendars.server.ts';

/*
 * The slot finder against a second way to the same answer, which walks through every minute and asks of each
 * whether it is free. It knows no Temporal: the wall clock of a zone comes from Intl.
 */

const zones = [
  'UTC',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'America/Santiago',
  'Australia/Lord_Howe',
];

/** Days near which the clocks change in one of the zones, weekends, and a week of no note. */
const firstDays = [
  '2027-03-12',
  '2027-03-26',
  '2027-04-02',
  '2027-09-03',
  '2027-10-01',
  '2027-10-29',
  '2027-11-05',
];

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;

type Wall = { date: string; minute: number };

const clocks = new Map<string, ReturnType<typeof readClock>>();

function wallClock(zone: string, day: string) {
  const key = `${zone} ${day}`;
  const clock = clocks.get(key) ?? readClock(zone, day);
  clocks.set(key, clock);
  return clock;
}

/** The wall clock of a zone at each quarter hour around a day, by Intl. */
function readClock(zone: string, day: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const first = Date.parse(`${day}T00:00:00Z`) - 4 * 96 * quarterMs;
  const walls = Array.from({ length: 20 * 96 }, (_, index): Wall & { ms: number } => {
    const ms = first + index * quarterMs;
    const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    const minute = Number(part.hour) * 60 + Number(part.minute);
    return { ms, date: `${part.year}-${part.month}-${part.day}`, minute };
  });
  return {
    at(ms: number): Wall {
      const wall = walls[Math.floor((ms - first) / quarterMs)];
      if (!wall) throw new Error('Outside the clock.');
      return { date: wall.date, minute: wall.minute + ((ms - first) % quarterMs) / minuteMs };
    },
    /** When the clock first shows a time; one that is skipped is counted on from the last time before it. */
    whenShows(date: string, minute: number): number {
      const before = walls.filter(
        (wall) => wall.date < date || (wall.date === date && wall.minute <= minute),
      );
      const last = before.reduce((best, wall) => (keyOf(wall) > keyOf(best) ? wall : best));
      return (
        last.ms +
        (dayNumber(date) - dayNumber(last.date)) * 1440 * minuteMs +
        (minute - last.minute) * minuteMs
      );
    },
  };
}

const keyOf = ({ date, minute }: Wall) => dayNumber(date) * 1440 + minute;
const dayNumber = (date: string) => Date.parse(date) / 86_400_000;
const shifted = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const clockText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const isWeekday = (date: string) => ![0, 6].includes(new Date(date).getUTCDay());

type EventDraw = {
  calendar: 'own' | 'team';
  startMinute: number;
  length: number;
  allDay: boolean;
  kind: 'busy' | 'transparent' | 'declined' | 'maybe' | 'unanswered' | 'cancelled' | 'workingLocation';
};

const eventDraw: fc.Arbitrary<EventDraw> = fc.record({
  calendar: fc.constantFrom('own', 'team'),
  startMinute: fc.integer({ min: -1440, max: 8 * 1440 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 3000 })),
  allDay: fc.boolean(),
  kind: fc.constantFrom(
    'busy',
    'busy',
    'transparent',
    'declined',
    'maybe',
    'unanswered',
    'cancelled',
    'workingLocation',
  ),
});

const scene = fc.record({
  zone: fc.constantFrom(...zones),
  day: fc.constantFrom(...firstDays),
  days: fc.integer({ min: 0, max: 5 }),
  fromQuarter: fc.option(fc.integer({ min: 0, max: 95 }), { nil: null }),
  hours: fc.option(fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 95 })), { nil: null }),
  durationMinutes: fc.integer({ min: 1, max: 180 }),
  nowMinute: fc.integer({ min: -3 * 1440, max: 1440 }),
  events: fc.array(eventDraw, { maxLength: 14 }),
  guests: fc.array(fc.tuple(fc.integer({ min: -1440, max: 8 * 1440 }), fc.integer({ min: 1, max: 400 })), {
    maxLength: 6,
  }),
});

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function googleEvent(draw: EventDraw, index: number, day: string): GoogleEvent {
  const startMs = Date.parse(day) + draw.startMinute * minuteMs;
  const date = new Date(startMs).toISOString().slice(0, 10);
  const at = (ms: number) => ({ dateTime: new Date(ms).toISOString() });
  const answers = { declined: 'declined', maybe: 'tentative', unanswered: 'needsAction' } as const;
  const answer = answers[draw.kind as keyof typeof answers];
  return {
    id: `event${index}`,
    status: draw.kind === 'cancelled' ? 'cancelled' : 'confirmed',
    start: draw.allDay ? { date } : at(startMs),
    end: draw.allDay ? { date: shifted(date, 1 + (draw.length % 3)) } : at(startMs + draw.length * minuteMs),
    ...(['transparent', 'workingLocation'].includes(draw.kind) && { transparency: 'transparent' }),
    ...(draw.kind === 'workingLocation' && { eventType: 'workingLocation' }),
    ...(answer && { attendees: [{ email: 'ana@example.com', self: true, responseStatus: answer }] }),
  };
}

/** A Google that answers from lists, events in short pages. It knows nothing of time but to cut free/busy spans. */
function listedGoogle(events: Record<string, GoogleEvent[]>, guestBusy: [number, number][]): GoogleApi {
  const calendars: GoogleCalendar[] = [
    { id: 'ana@example.com', primary: true, selected: true, accessRole: 'owner' },
    { id: 'team', selected: true, accessRole: 'writer' },
  ];
  async function* pages(id: string) {
    const own = events[id] ?? [];
    yield [];
    for (let from = 0; from < own.length; from += 5) yield own.slice(from, from + 5);
  }
  return {
    calendars: async () => calendars,
    events: pages,
    instances: pages,
    event: () => Promise.reject(new Error('not used')),
    freeBusy: async (ids, timeMin, timeMax) => {
      const [from, to] = [Date.parse(timeMin), Date.parse(timeMax)];
      const busy = guestBusy
        .map(([start, end]) => [Math.max(start, from), Math.min(end, to)] as const)
        .filter(([start, end]) => start < end)
        .map(([start, end]) => ({ start: new Date(start).toISOString(), end: new Date(end).toISOString() }));
      return new Map(ids.map((id) => [id, { busy }]));
    },
  };
}

/** The free stretches by brute force, as pairs of epoch ms; null when the asked span is over or empty. */
function stretchesByTheMinute(drawn: Scene, guestBusy: [number, number][]): [number, number][] | null {
  const { zone, day, days, durationMinutes } = drawn;
  const clock = wallClock(zone, day);
  const from = clock.whenShows(day, (drawn.fromQuarter ?? 0) * 15);
  const to = clock.whenShows(shifted(day, days + 1), 0);
  const now = Date.parse(day) + drawn.nowMinute * minuteMs;
  if (from >= to || to <= now) return null;
  const wholeDays: string[] = [];
  for (let ms = from; ms < to; ms += quarterMs) {
    const { date } = clock.at(ms);
    if (!wholeDays.includes(date)) wholeDays.push(date);
  }
  const weekends = !wholeDays.some(isWeekday);
  const [opens, closes] = (drawn.hours ?? [36, 72]).map((quarter) => quarter * 15) as [number, number];
  const open = Array.from({ length: days + 3 }, (_, index) => shifted(day, index - 1))
    .filter((date) => weekends || isWeekday(date))
    .map((date) => [
      clock.whenShows(date, opens),
      clock.whenShows(closes > opens ? date : shifted(date, 1), closes),
    ]);
  const taken = drawn.events
    .map((draw, index) => ({ draw, event: googleEvent(draw, index, day) }))
    .filter(({ draw }) => ['busy', 'maybe', 'unanswered'].includes(draw.kind));
  const isTaken = (ms: number) => {
    const { date } = clock.at(ms);
    return (
      guestBusy.some(([start, end]) => start <= ms && ms < end) ||
      taken.some(({ draw, event }) => {
        if (draw.allDay) return (event.start?.date ?? '') <= date && date < (event.end?.date ?? '');
        const [start, end] = [Date.parse(event.start?.dateTime ?? ''), Date.parse(event.end?.dateTime ?? '')];
        return start === end ? start === ms : start <= ms && ms < end;
      })
    );
  };
  const isFree = (ms: number) =>
    ms >= now + 15 * minuteMs && open.some(([start = 0, end = 0]) => start <= ms && ms < end) && !isTaken(ms);
  const stretches: [number, number][] = [];
  for (let ms = from; ms < to; ms += minuteMs) {
    if (!isFree(ms)) continue;
    const last = stretches.at(-1);
    if (last?.[1] === ms) last[1] = ms + minuteMs;
    else stretches.push([ms, ms + minuteMs]);
  }
  const fits = ([start, end]: [number, number]) => {
    const late = clock.at(start).minute % 15;
    return start + ((late === 0 ? 0 : 15 - late) + durationMinutes) * minuteMs <= end;
  };
  return stretches.filter(fits);
}

test('free stretches are the ones that a walk through every minute finds; slots lie in them, apart and on quarter hours', async () => {
  let withSlots = 0;
  await fc.assert(
    fc.asyncProperty(scene, async (drawn) => {
      const { zone, day, days, durationMinutes, hours } = drawn;
      const guestBusy = drawn.guests.map(([start, length]): [number, number] => {
        const ms = Date.parse(day) + start * minuteMs;
        return [ms, ms + length * minuteMs];
      });
      const events = drawn.events.map((draw, index) => ({ draw, event: googleEvent(draw, index, day) }));
      const of = (name: string) =>
        events.filter(({ draw }) => draw.calendar === name).map(({ event }) => event);
      const api = listedGoogle({ 'ana@example.com': of('own'), team: of('team') }, guestBusy);
      const clock = fixedClock(new Date(Date.parse(day) + drawn.nowMinute * minuteMs).toISOString());
      const expected = stretchesByTheMinute(drawn, guestBusy);
      const asking = findFreeTime(
        { api, calendars: personCalendars(api), clock, zone },
        {
          from: drawn.fromQuarter === null ? day : `${day}T${clockText(drawn.fromQuarter * 15)}`,
          to: shifted(day, days),
          durationMinutes,
          ...(hours && { workingHours: { start: clockText(hours[0] * 15), end: clockText(hours[1] * 15) } }),
          ...(guestBusy.length > 0 && { attendees: ['bob@example.com'] }),
        },
      );
      if (expected === null) {
        await expect(asking).rejects.toMatchObject({ code: 'invalid' });
        return;
      }
      const found = await asking;
      const inMs = ({ start, end }: { start: string; end: string }) => [Date.parse(start), Date.parse(end)];
      expect(found.windows.map(inMs)).toEqual(expected.slice(0, 40));
      const slots = found.slots.map(inMs) as [number, number][];
      expect(slots.length > 0).toBe(expected.length > 0);
      const wall = wallClock(zone, day);
      slots.forEach(([start, end], index) => {
        expect(end - start).toBe(durationMinutes * minuteMs);
        expect(wall.at(start).minute % 15).toBe(0);
        expect(expected.some((stretch) => stretch[0] <= start && end <= stretch[1])).toBe(true);
        expect(start).toBeGreaterThanOrEqual(slots[index - 1]?.[1] ?? 0);
      });
      if (slots.length > 0) withSlots++;
    }),
    { numRuns: 150 },
  );
  expect(withSlots).toBeGreaterThan(40);
}, 60_000);
