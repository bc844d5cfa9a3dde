import { Temporal } from 'temporal-polyfill';
import { badRequest, invalid, required } from './errors.ts';
import type { EventTime } from './state.ts';

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
const localDateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/i;
const calendarDate = /^\d{4}-\d\d-\d\d$/;

/** True for an IANA name that this machine's tzdata knows. Offsets such as `+02:00` are no zones to Google. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** Epoch milliseconds of an RFC 3339 time, which must carry `Z` or an offset. Throws 400 badRequest otherwise. */
export function parseInstant(text: string): number {
  if (!rfc3339.test(text)) throw badRequest();
  try {
    return Temporal.Instant.from(text.toUpperCase()).epochMilliseconds;
  } catch {
    throw badRequest();
  }
}

/** Writes an instant as Google does: whole seconds, the zone's offset, `Z` for zero. */
export function formatInZone(epochMilliseconds: number, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone);
  const local = zoned.toPlainDateTime().toString({ smallestUnit: 'second', roundingMode: 'floor' });
  return `${local}${zoned.offset === '+00:00' ? 'Z' : zoned.offset}`;
}

/** `2027-01-08T14:00:00.000Z` */
export function formatUtc(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({
    fractionalSecondDigits: 3,
    roundingMode: 'floor',
  });
}

/** Epoch milliseconds at which a day begins in a zone; where the clocks skip midnight, the first moment after. */
export function startOfDay(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** Epoch milliseconds of a stored time. All-day times begin with the day in the calendar's zone. */
export function millisecondsOf(time: EventTime, calendarZone: string): number {
  if (time.date !== undefined) return startOfDay(time.date, calendarZone);
  return Temporal.Instant.from(time.dateTime ?? '').epochMilliseconds;
}

/** The stored time with the offset of `zone`; the event keeps its own `timeZone`. All-day times stay dates. */
export function renderTime(time: EventTime, zone: string): EventTime {
  if (time.date !== undefined) return { date: time.date };
  return { ...time, dateTime: formatInZone(millisecondsOf(time, zone), zone) };
}

/**
 * Checks a start or end that a client sent and gives it in the form it is stored in: a date, or a dateTime with
 * the calendar's offset and an IANA zone. A local time that the clocks skip moves forward by the gap, one that
 * comes twice is the first. Throws Google's 400s.
 */
export function readEventTime(
  time: EventTime | undefined,
  side: 'start' | 'end',
  calendarZone: string,
): EventTime {
  if (!time || (time.date === undefined && time.dateTime === undefined)) {
    throw required(`Missing ${side} time.`);
  }
  const { date, dateTime, timeZone } = time;
  if (date !== undefined && dateTime !== undefined) throw invalid(`Invalid ${side} time.`);
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw invalid(`Invalid time zone definition for ${side} time.`);
  }
  if (date !== undefined) return { date: readDate(date) };
  const moment = readDateTime(dateTime ?? '', side, timeZone);
  return { dateTime: formatInZone(moment, calendarZone), timeZone: timeZone ?? calendarZone };
}

function readDate(text: string): string {
  if (!calendarDate.test(text)) throw badRequest();
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    throw badRequest();
  }
}

function readDateTime(text: string, side: string, zone: string | undefined): number {
  if (!localDateTime.test(text)) return parseInstant(text);
  if (zone === undefined) throw required(`Missing time zone definition for ${side} time.`);
  try {
    const local = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
  } catch {
    throw badRequest();
  }
}
