import { Temporal } from 'temporal-polyfill';
import { hoursOn, isWeekday, type WorkingHours } from './working-hours.ts';

type Span = { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime };

/** Slots begin at quarter hours of the local clock. */
const stepMinutes = 15;

export type FreeTimeQuestion = {
  /** The span to search. Its zone is the one whose days and hours count. */
  within: Span;
  hours: WorkingHours;
  /** Whether Saturdays and Sundays count too. Hours that run past midnight belong to the day they begin on. */
  weekends: boolean;
  /** Taken time, in any order and zone; blocks may overlap. One without length takes the minute it stands for. */
  busy: readonly Span[];
};

/** The whole stretches of the span that lie within the hours and hold no busy time, in order. */
export function freeWindows({ within, hours, weekends, busy }: FreeTimeQuestion): Span[] {
  const zone = within.start.timeZoneId;
  const taken = busy
    .map(({ start, end }) => ({ start, end: later(end, start.add({ minutes: 1 })) }))
    .toSorted((a, b) => compare(a.start, b.start));
  return openHours(within, hours, weekends)
    .flatMap((open) => without(open, taken))
    .map(({ start, end }) => ({ start: start.withTimeZone(zone), end: end.withTimeZone(zone) }));
}

/** The working hours of each day of the span, clipped to it; hours that meet are one stretch. */
function openHours(within: Span, hours: WorkingHours, weekends: boolean): Span[] {
  const stretches: Span[] = [];
  const lastDay = within.end.toPlainDate();
  let day = within.start.toPlainDate().subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(day, lastDay) <= 0; day = day.add({ days: 1 })) {
    if (!weekends && !isWeekday(day)) continue;
    const open = hoursOn(day, hours, within.start.timeZoneId);
    const start = later(open.start, within.start);
    const end = earlier(open.end, within.end);
    if (compare(start, end) >= 0) continue;
    const last = stretches.at(-1);
    if (last && compare(start, last.end) <= 0) last.end = later(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** What is left of a stretch; `taken` is sorted by its starts. */
function without(open: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = open.start;
  for (const block of taken) {
    if (compare(block.end, start) <= 0) continue;
    if (compare(block.start, open.end) >= 0) break;
    if (compare(block.start, start) > 0) left.push({ start, end: block.start });
    start = block.end;
  }
  return compare(start, open.end) < 0 ? [...left, { start, end: open.end }] : left;
}

/**
 * The slots of `minutes` exact minutes that fit into free windows, one after the other, each from the first quarter
 * hour that is left. None overlaps another.
 */
export function slotsIn(windows: readonly Span[], minutes: number): Span[] {
  return windows.flatMap((window) => {
    const slots: Span[] = [];
    for (let start = nextQuarter(window.start); ;) {
      const end = start.add({ minutes });
      if (compare(end, window.end) > 0) return slots;
      slots.push({ start, end });
      start = nextQuarter(end);
    }
  });
}

function nextQuarter(time: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const past = time.minute % stepMinutes;
  const whole = time.with({ second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  if (past === 0 && whole.equals(time)) return time;
  return whole.add({ minutes: stepMinutes - past });
}

/**
 * At most `most` of the slots, in order: as many for one day as for another, as far as they go, and within a day from
 * its first to its last.
 */
export function spreadOverDays(slots: readonly Span[], most: number): Span[] {
  const days = [...Map.groupBy(slots, (slot) => slot.start.toPlainDate().toString()).values()];
  const shares = days.map(() => 0);
  for (let left = Math.min(most, slots.length); left > 0;) {
    for (const [index, day] of days.entries()) {
      if (left === 0 || (shares[index] ?? 0) >= day.length) continue;
      shares[index] = (shares[index] ?? 0) + 1;
      left--;
    }
  }
  return days.flatMap((day, index) => evenly(day, shares[index] ?? 0));
}

/** `count` of the items, the first and the last among them. */
function evenly<T>(items: readonly T[], count: number): T[] {
  const step = count > 1 ? (items.length - 1) / (count - 1) : 0;
  return items.filter((_, index) =>
    Array.from({ length: count }, (__, n) => Math.floor(n * step)).includes(index),
  );
}

const compare = Temporal.ZonedDateTime.compare;
const later = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime) => (compare(a, b) >= 0 ? a : b);
const earlier = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime) => (compare(a, b) <= 0 ? a : b);
