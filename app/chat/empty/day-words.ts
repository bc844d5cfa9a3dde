import { counted, titleOf } from '#app/actions/cards/words.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { clockTime, moment, type TimeFormat } from '#app/ui/time-format.ts';

/** `Good morning, Maya`: morning from 5 to 12, evening from 18 to 5. */
export function greeting(name: string, now: string, zone: string): string {
  const { hour } = moment(now, zone);
  const part = hour >= 5 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
  const first = name.trim().split(/\s+/)[0];
  return first ? `Good ${part}, ${first}` : `Good ${part}`;
}

type Span = { startMs: number; endMs: number };

/** Events of today that are not over, all-day ones first. */
export function upcoming(today: readonly CalendarEvent[], nowMs: number, zone: string): CalendarEvent[] {
  const left = today.filter((event) => spanOf(event, zone).endMs > nowMs);
  return [...left.filter((event) => event.allDay), ...left.filter((event) => !event.allDay)];
}

/** How near an event is: `now, 12 min left` while it runs, `in 18 min` within the hour before it; else null. */
export function nearness(event: CalendarEvent, nowMs: number, format: TimeFormat): string | null {
  if (event.allDay) return null;
  const { startMs, endMs } = spanOf(event, format.zone);
  if (startMs <= nowMs && nowMs < endMs) {
    const left = minutesUntil(endMs, nowMs);
    return left < 60 ? `now, ${left} min left` : `now, until ${clockTime(event.end, format)}`;
  }
  const until = minutesUntil(startMs, nowMs);
  return startMs > nowMs && until <= 60 ? `in ${until} min` : null;
}

/**
 * The day in a sentence or two: what runs or comes next, and when the person is free after it. All-day events and
 * those that take no time don't count.
 */
export function daySentence(today: readonly CalendarEvent[], nowMs: number, format: TimeFormat): string {
  const timed = upcoming(today, nowMs, format.zone).filter((event) => !event.allDay && !event.free);
  const [next, ...later] = timed;
  if (!next) return today.length > 0 ? 'Nothing else on today.' : 'Nothing on today.';

  const { startMs } = spanOf(next, format.zone);
  const free = freeAfter(next, later, format);
  return `${nextWords(next, startMs, nowMs, format)} ${free}`;
}

function nextWords(next: CalendarEvent, startMs: number, nowMs: number, format: TimeFormat): string {
  const title = titleOf(next);
  if (startMs <= nowMs) return `${title} runs until ${clockTime(next.end, format)}.`;
  const until = minutesUntil(startMs, nowMs);
  if (until <= 60) return `${title} starts in ${counted(until, 'minute')}.`;
  return `${title} is next, at ${clockTime(next.start, format)}.`;
}

/** The first gap after an event, past everything that overlaps or follows it without a break. */
function freeAfter(next: CalendarEvent, later: readonly CalendarEvent[], format: TimeFormat): string {
  let busyUntil = next;
  for (const event of later) {
    const end = spanOf(busyUntil, format.zone).endMs;
    const { startMs, endMs } = spanOf(event, format.zone);
    if (startMs > end) {
      return `You’re free again from ${clockTime(busyUntil.end, format)} to ${clockTime(event.start, format)}.`;
    }
    if (endMs > end) busyUntil = event;
  }
  return `After ${clockTime(busyUntil.end, format)} you’re free.`;
}

function spanOf(event: CalendarEvent, zone: string): Span {
  return {
    startMs: moment(event.start, zone).epochMilliseconds,
    endMs: moment(event.end, zone).epochMilliseconds,
  };
}

function minutesUntil(ms: number, nowMs: number): number {
  return Math.ceil((ms - nowMs) / 60_000);
}

/** The footer of the strip: `3 events, first at 09:30`. */
export function tomorrowWords(tomorrow: { count: number; first: string | null }, format: TimeFormat): string {
  if (tomorrow.count === 0) return 'Nothing on';
  const count = counted(tomorrow.count, 'event');
  return tomorrow.first ? `${count}, first at ${clockTime(tomorrow.first, format)}` : `${count}, all day`;
}
