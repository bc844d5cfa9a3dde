import type { CalendarEvent, EventList } from '#app/calendar/event.ts';
import { localDate, moment } from '#app/ui/time-format.ts';

export type EventDay = {
  /** `2026-11-25` */
  date: string;
  events: CalendarEvent[];
  /** Minutes of the day that its timed events take. */
  minutes: number;
};

/**
 * The events of a list by day, all-day events first. An event of several days stands on each of them that the
 * list covers; one that began before the list stands on its first day.
 */
export function eventDays(list: Pick<EventList, 'events' | 'range'>, zone: string): EventDay[] {
  const first = localDate(list.range.start, zone).toString();
  const days = new Map<string, CalendarEvent[]>();
  for (const event of list.events) {
    for (const date of datesOf(event, zone)) {
      if (date < first) continue;
      days.set(date, [...(days.get(date) ?? []), event]);
    }
  }
  return [...days.entries()]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([date, events]) => ({
      date,
      events: [...events.filter((event) => event.allDay), ...events.filter((event) => !event.allDay)],
      minutes: minutesWithin(date, events, zone),
    }));
}

/** More days than any list covers: an event that never ends must not make an endless list. */
const longestSpan = 366;

function datesOf(event: CalendarEvent, zone: string): string[] {
  const start = localDate(event.start, zone);
  const end = moment(event.end, zone);
  // The end is exclusive: an event that ends at midnight takes nothing of the day that begins.
  const last = end.subtract({ nanoseconds: 1 }).toPlainDate();
  const days = Math.min(Math.max(0, start.until(last).days), longestSpan);
  return Array.from({ length: days + 1 }, (_, index) => start.add({ days: index }).toString());
}

function minutesWithin(date: string, events: readonly CalendarEvent[], zone: string): number {
  const from = moment(date, zone);
  const to = from.add({ days: 1 });
  const ms = events
    .filter((event) => !event.allDay)
    .map((event) => {
      const start = Math.max(moment(event.start, zone).epochMilliseconds, from.epochMilliseconds);
      const end = Math.min(moment(event.end, zone).epochMilliseconds, to.epochMilliseconds);
      return Math.max(0, end - start);
    })
    .reduce((sum, each) => sum + each, 0);
  return Math.round(ms / 60_000);
}

/** Whether an event is over at a moment (epoch ms). */
export function isPast(event: CalendarEvent, nowMs: number, zone: string): boolean {
  return moment(event.end, zone).epochMilliseconds <= nowMs;
}
