import { Temporal } from 'temporal-polyfill';
import { param, type ApiResponse, type Context } from './context.ts';
import { readWriteOptions } from './event-compose.ts';
import { required } from './errors.ts';
import { created } from './events-write.ts';
import { openCalendar } from './roles.ts';
import type { EventTime } from './state.ts';

/** POST calendars/{calendarId}/events/quickAdd?text= */
export function quickAddEvent(context: Context): ApiResponse {
  const { state, caller, query, timeline } = context;
  const access = openCalendar(state, caller.email, param(context, 'calendarId'), 'writer');
  const options = readWriteOptions(context);
  const text = query.text('text')?.trim();
  if (!text) throw required('Missing text.');
  const zone = access.calendar.timeZone;
  const now = Temporal.Instant.fromEpochMilliseconds(timeline.now()).toZonedDateTimeISO(zone);
  const minutes = Number(state.users[caller.email]?.settings.defaultEventLength ?? '60');
  return created(context, access, readPhrase(text, now, minutes), options);
}

type Taken = { rest: string; found: RegExpExecArray | undefined };

/**
 * Reads "Lunch tomorrow at noon", "Call Bob Friday 3-4pm", "Review 2027-02-01 10:00 for 30 minutes". A day without
 * a time is all-day; neither means now.
 */
function readPhrase(
  text: string,
  now: Temporal.ZonedDateTime,
  defaultMinutes: number,
): { summary: string; start: EventTime; end: EventTime } {
  const today = now.toPlainDate();
  const duration = take(text, /\bfor (\d+(?:\.\d+)?) ?(hours?|hrs?|h|minutes?|mins?|m)\b/i);
  const time = takeTime(duration.rest);
  const day = takeDay(time.rest, today);
  const summary = day.rest.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, '');
  const date = day.date ?? today;
  const length = duration.found ? readMinutes(duration.found) : defaultMinutes;
  if (!time.start && day.date) {
    return { summary, start: { date: date.toString() }, end: { date: date.add({ days: 1 }).toString() } };
  }
  const startTime = time.start ?? now.toPlainTime().round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const start = date.toPlainDateTime(startTime);
  let end = time.end ? date.toPlainDateTime(time.end) : start.add({ minutes: length });
  if (Temporal.PlainDateTime.compare(end, start) <= 0) end = end.add({ days: 1 });
  const timeZone = now.timeZoneId;
  return {
    summary,
    start: { dateTime: start.toString({ smallestUnit: 'second' }), timeZone },
    end: { dateTime: end.toString({ smallestUnit: 'second' }), timeZone },
  };
}

function readMinutes([, amount = '', unit = '']: RegExpExecArray): number {
  return Math.round(Number(amount) * (unit.toLowerCase().startsWith('h') ? 60 : 1));
}

function take(text: string, pattern: RegExp): Taken {
  const found = pattern.exec(text) ?? undefined;
  if (!found) return { rest: text, found };
  return { rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`, found };
}

const clock = String.raw`(\d{1,2})(?::(\d\d))? ?(am|pm)?`;

function takeTime(text: string): { rest: string; start?: Temporal.PlainTime; end?: Temporal.PlainTime } {
  const named = take(text, /\b(?:at )?(noon|midnight)\b/i);
  if (named.found) {
    const hour = named.found[1]?.toLowerCase() === 'noon' ? 12 : 0;
    return { rest: named.rest, start: Temporal.PlainTime.from({ hour }) };
  }
  const span = take(
    text,
    new RegExp(String.raw`\b(?:from |at )?${clock} ?(?:-|–|to|until) ?${clock}\b`, 'i'),
  );
  if (span.found) {
    const [, hour, minute, half, endHour, endMinute, endHalf] = span.found;
    const end = readClock(endHour, endMinute, endHalf);
    const start = readClock(hour, minute, half ?? endHalf);
    if (start && end && (half ?? endHalf ?? minute ?? endMinute)) return { rest: span.rest, start, end };
  }
  for (const pattern of [String.raw`\bat ${clock}\b`, String.raw`\b(\d{1,2})(?::(\d\d))? ?(am|pm)\b`]) {
    const single = take(text, new RegExp(pattern, 'i'));
    const start = single.found && readClock(single.found[1], single.found[2], single.found[3]);
    if (start) return { rest: single.rest, start };
  }
  const plain = take(text, /\b(\d{1,2}):(\d\d)\b/);
  const start = plain.found && readClock(plain.found[1], plain.found[2], undefined);
  return start ? { rest: plain.rest, start } : { rest: text };
}

function readClock(
  hourText: string | undefined,
  minuteText: string | undefined,
  half: string | undefined,
): Temporal.PlainTime | undefined {
  const hour = Number(hourText);
  const minute = Number(minuteText ?? '0');
  if (hour > (half ? 12 : 23) || minute > 59) return undefined;
  const afternoon = half?.toLowerCase() === 'pm' ? 12 : 0;
  return Temporal.PlainTime.from({ hour: half ? (hour % 12) + afternoon : hour, minute });
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function takeDay(text: string, today: Temporal.PlainDate): { rest: string; date?: Temporal.PlainDate } {
  const relative = take(text, /\b(?:on )?(today|tonight|tomorrow)\b/i);
  if (relative.found) {
    const days = relative.found[1]?.toLowerCase() === 'tomorrow' ? 1 : 0;
    return { rest: relative.rest, date: today.add({ days }) };
  }
  const weekday = take(text, /\b(?:on |next |this )?(mon|tues|wednes|thurs|fri|satur|sun)day\b/i);
  if (weekday.found) {
    const name = `${weekday.found[1]?.toLowerCase() ?? ''}day`;
    const ahead = (weekdays.indexOf(name) + 1 - today.dayOfWeek + 7) % 7;
    return { rest: weekday.rest, date: today.add({ days: ahead }) };
  }
  const iso = take(text, /\b(?:on )?(\d{4}-\d\d-\d\d)\b/);
  if (iso.found) return { rest: iso.rest, date: Temporal.PlainDate.from(iso.found[1] ?? '') };
  const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
  const named = take(text, new RegExp(String.raw`\b(?:on )?${monthName} (\d{1,2})(?:st|nd|rd|th)?\b`, 'i'));
  if (!named.found) return { rest: text };
  const month = months.indexOf(named.found[1]?.toLowerCase() ?? '') + 1;
  const date = Temporal.PlainDate.from({ year: today.year, month, day: Number(named.found[2]) });
  const past = Temporal.PlainDate.compare(date, today) < 0;
  return { rest: named.rest, date: past ? date.add({ years: 1 }) : date };
}
