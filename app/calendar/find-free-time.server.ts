import { Temporal } from 'temporal-polyfill';
import { AppError } from '#app/platform/errors.ts';
import { askedZone, clockNotice, inOwnZone, isSameZone, timeElsewhere } from './asked-time.ts';
import type { FreeTimeInput } from './calendar.ts';
import type { FreeSlot, FreeTime, UnreadableCalendar } from './event.ts';
import { freeWindows, slotsIn, spreadOverDays } from './free-time.ts';
import { isAddress } from './guests.ts';
import { readBusy, readFreeBusy } from './read-busy.server.ts';
import type { Reading } from './read.server.ts';
import { endInstant, isoWithOffset, parseTime, startInstant, type CalendarSpan } from './time.ts';
import { rangeLabel, spanLabel, weekdayName } from './time-words.ts';
import type { Window } from './window.server.ts';
import { isWeekday, noticeMinutes, parseHours, type WorkingHours } from './working-hours.ts';

/** Longest span of one search. */
const mostDays = 62;

/** Most slots, and most free stretches, of one answer. */
const mostSlots = 12;
const mostWindows = 40;

/**
 * Finds free times; see `Calendar.findFreeTime`. Fails closed for the person: while a calendar of theirs cannot be
 * read there are no slots. A guest whose calendar cannot be read is named instead, because most calendars outside
 * one's own organisation never can.
 */
export async function findFreeTime(asking: Reading, input: FreeTimeInput): Promise<FreeTime> {
  const { clock } = asking;
  const zone = askedZone(input.timeZone, asking.zone);
  const reading = { ...asking, zone };
  const now = clock.now().toZonedDateTimeISO(zone);
  const hours = parseHours(input.workingHours);
  const { window, weekends, notices } = searchWindow(input, now);
  const [own, others] = await Promise.all([readBusy(reading, window), readGuests(reading, input, window)]);
  const busy = [...own.busy.map(({ span }) => span), ...others.busy].map((span) => inZone(span, zone));
  const free = own.unreadable.length > 0 ? [] : freeWindows({ within: window, hours, weekends, busy });
  if (!isSameZone(zone, asking.zone)) notices.push(`The days and hours are those of ${zone}.`);
  const minutes = input.durationMinutes;
  const windows = free.filter((span) => slotsIn([span], minutes).length > 0);
  const slots = slotsIn(windows, minutes);
  if (minutes > minutesOf(hours)) {
    notices.push(
      `${minutes} minutes don’t fit between ${clockWords(hours.start)} and ${clockWords(hours.end)}.`,
    );
  }
  const slot = (found: Window) => slotView(found, asking.zone, now.year);
  return {
    slots: spreadOverDays(slots, mostSlots).map(slot),
    windows: windows.slice(0, mostWindows).map(slot),
    more: slots.length > mostSlots || windows.length > mostWindows,
    range: {
      start: isoWithOffset(window.start),
      end: isoWithOffset(window.end),
      zone,
      label: rangeLabel(window.start, window.end, now.year),
    },
    durationMinutes: minutes,
    workingHours: {
      start: clockWords(hours.start),
      end: clockWords(hours.end),
      days: weekends ? 'every day' : 'Monday to Friday',
    },
    ...(notices.length > 0 && { notice: notices.join(' ') }),
    unreadable: own.unreadable,
    ...(others.unknown.length > 0 && { unknownAttendees: others.unknown }),
  };
}

/** A free time in the person's zone `own`; the label adds what it is in the zone that was asked for. */
function slotView({ start, end }: Window, own: string, thisYear: number): FreeSlot {
  const there = { allDay: false as const, start, end };
  const span = inOwnZone(there, own);
  const [from, to] = [start.withTimeZone(own), end.withTimeZone(own)];
  const elsewhere = timeElsewhere(there, start.timeZoneId, own);
  const label = spanLabel(span, thisYear);
  return {
    start: isoWithOffset(from),
    end: isoWithOffset(to),
    weekday: weekdayName(from),
    label: elsewhere ? `${label} (${spanLabel(there, thisYear)} in ${elsewhere.zone})` : label,
  };
}

/** The span to search, from a little after now; whether its weekends count; and what has to be said of it. */
function searchWindow(
  { from, to }: FreeTimeInput,
  now: Temporal.ZonedDateTime,
): { window: Window; weekends: boolean; notices: string[] } {
  const zone = now.timeZoneId;
  const notices = [clockNotice([from, to], zone)].filter((said) => said !== null);
  const first = parseTime(from, zone);
  const last = parseTime(to, zone);
  const asked = {
    start: first.allDay ? first.date.toZonedDateTime(zone) : first.at,
    end: last.allDay ? last.date.add({ days: 1 }).toZonedDateTime(zone) : last.at,
  };
  if (compare(asked.start, asked.end) >= 0) throw new AppError('invalid', 'The end must be after the start.');
  if (compare(asked.end, now) <= 0)
    throw new AppError('invalid', 'That time is over. Ask about a later one.');
  const soonest = now.add({ minutes: noticeMinutes });
  const start = compare(asked.start, soonest) > 0 ? asked.start : soonest;
  const longest = start.add({ days: mostDays });
  const cut = compare(asked.end, longest) > 0;
  if (cut) notices.push(`Only the first ${mostDays} days of that were searched.`);
  const end = cut ? longest : asked.end;
  return {
    window: { start, end: compare(start, end) < 0 ? end : start },
    weekends: !holdsWeekday(asked),
    notices,
  };
}

/** Whether a span touches any of Monday to Friday. Who asks about a weekend means the weekend. */
function holdsWeekday({ start, end }: Window): boolean {
  const last = end.subtract({ nanoseconds: 1 }).toPlainDate();
  for (
    let day = start.toPlainDate();
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (isWeekday(day)) return true;
  }
  return false;
}

/** The busy times of the guests, and the guests of whom they are not known. */
async function readGuests(
  { api, calendars, zone }: Reading,
  { attendees = [] }: FreeTimeInput,
  window: Window,
): Promise<{ busy: CalendarSpan[]; unknown: UnreadableCalendar[] }> {
  if (attendees.length === 0) return { busy: [], unknown: [] };
  const own = (await calendars.primary()).id.toLowerCase();
  const names = [...new Set(attendees.map((name) => name.trim().toLowerCase()))].filter(
    (name) => name !== own,
  );
  const answers = await readFreeBusy(api, names.filter(isAddress), window, zone);
  const busy: CalendarSpan[] = [];
  const unknown: UnreadableCalendar[] = [];
  for (const name of names) {
    const answer = answers.get(name);
    if (answer === undefined) unknown.push({ name, reason: 'that is no email address' });
    else if ('spans' in answer) busy.push(...answer.spans);
    else unknown.push({ name, reason: guestReason(answer.failure) });
  }
  return { busy, unknown };
}

function guestReason({ code }: AppError): string {
  return code === 'not_found' ? 'their calendar isn’t shared with you' : 'Google didn’t answer';
}

function inZone(span: CalendarSpan, zone: string): Window {
  return {
    start: startInstant(span, zone).toZonedDateTimeISO(zone),
    end: endInstant(span, zone).toZonedDateTimeISO(zone),
  };
}

/** Length of the hours in minutes of the clock. */
function minutesOf({ start, end }: WorkingHours): number {
  const minutes = start.until(end).total('minutes');
  return minutes > 0 ? minutes : minutes + 24 * 60;
}

function clockWords(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}

const compare = Temporal.ZonedDateTime.compare;
