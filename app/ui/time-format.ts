import { Temporal } from 'temporal-polyfill';

/**
 * How one person reads dates and times. Everything is named, nothing comes from the machine, so that the server
 * and the browser write the same words. `hour12` left out means what the locale does.
 */
export type TimeFormat = { zone: string; locale: string; hour12?: boolean | undefined };

/**
 * A point in the person's zone from an ISO 8601 instant, a wall time without offset, or a date (its midnight).
 * Throws a RangeError for anything else.
 */
export function moment(time: string, zone: string): Temporal.ZonedDateTime {
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return Temporal.PlainDate.from(time).toZonedDateTime(zone);
  if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(time)) return Temporal.Instant.from(time).toZonedDateTimeISO(zone);
  return Temporal.PlainDateTime.from(time).toZonedDateTime(zone);
}

/** The date of a time in the person's zone. */
export function localDate(time: string, zone: string): Temporal.PlainDate {
  return moment(time, zone).toPlainDate();
}

/** `09:30`, or `9:30 AM` where the clock has twelve hours. */
export function clockTime(time: string, format: TimeFormat): string {
  return write(moment(time, format.zone), clockOptions(format), format.locale);
}

/** Whether the person's clock has twelve hours: its times are longer than `09:30`. */
export function hasTwelveHours(format: TimeFormat): boolean {
  return clockTime('2000-01-01T00:00', format).length > '00:00'.length;
}

/** `Wed 25 Nov`; with the year when it is not the one of `now`. */
export function dayName(time: string, format: TimeFormat, now: string): string {
  const day = moment(time, format.zone);
  const year = day.year === moment(now, format.zone).year ? {} : ({ year: 'numeric' } as const);
  return write(day, { ...shortDay, ...year }, format.locale);
}

/** `Wed`: the weekday alone, short. */
export function shortWeekday(time: string, format: TimeFormat): string {
  return write(moment(time, format.zone), { weekday: 'short' }, format.locale);
}

/** `Wednesday 25 November`, for sentences that are read aloud. */
export function longDayName(time: string, format: TimeFormat): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return write(moment(time, format.zone), options, format.locale);
}

/** `11:00 – 11:45` within a day, `Wed 25 Nov, 22:00 – Thu 26 Nov, 02:00` across midnight. */
export function timeSpan(start: string, end: string, format: TimeFormat, now: string): string {
  if (sameDay(start, end, format.zone)) return `${clockTime(start, format)} – ${clockTime(end, format)}`;
  return `${dayAndTime(start, format, now)} – ${dayAndTime(end, format, now)}`;
}

/** `Wed 25 Nov, 11:00`. */
export function dayAndTime(time: string, format: TimeFormat, now: string): string {
  return `${dayName(time, format, now)}, ${clockTime(time, format)}`;
}

/** `Wed 25 – Fri 27 Nov`, `Mon 30 Nov – Wed 2 Dec`, or one day. Both ends are included. */
export function dayRange(first: string, last: string, format: TimeFormat, now: string): string {
  const from = moment(first, format.zone);
  const to = moment(last, format.zone);
  if (from.toPlainDate().equals(to.toPlainDate())) return dayName(first, format, now);
  const sameMonth = from.year === to.year && from.month === to.month;
  const head =
    sameMonth && dayLeads(format.locale)
      ? write(from, { weekday: 'short', day: 'numeric' }, format.locale)
      : dayName(first, format, now);
  return `${head} – ${dayName(last, format, now)}`;
}

/** The time of an event in words: `Wed 25 Nov, 11:00 – 11:45`, `Wed 25 – Fri 27 Nov, all day`. */
export function whenWords(
  event: { start: string; end: string; allDay: boolean },
  format: TimeFormat,
  now: string,
): string {
  if (event.allDay) {
    const last = localDate(event.end, format.zone).subtract({ days: 1 });
    return `${dayRange(event.start, last.toString(), format, now)}, all day`;
  }
  if (!sameDay(event.start, event.end, format.zone)) return timeSpan(event.start, event.end, format, now);
  return `${dayName(event.start, format, now)}, ${timeSpan(event.start, event.end, format, now)}`;
}

/** Whether two times fall on one day of the zone. Midnight still belongs to the day that it ends. */
export function sameDay(start: string, end: string, zone: string): boolean {
  const from = moment(start, zone);
  const to = moment(end, zone);
  if (from.toPlainDate().equals(to.toPlainDate())) return true;
  return to.equals(from.startOfDay().add({ days: 1 }));
}

/** Whole minutes from one time to another. */
export function minutesBetween(start: string, end: string, zone: string): number {
  const ms = moment(end, zone).epochMilliseconds - moment(start, zone).epochMilliseconds;
  return Math.round(ms / 60_000);
}

/** `45 min`, `2 h`, `2 h 50 min`. */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** A length as it follows "for": `an hour`, `45 min`. */
export function lengthWords(minutes: number): string {
  return minutes === 60 ? 'an hour' : durationWords(minutes);
}

/** Minutes and seconds of a wait, `9:41`. Never below zero; a started second counts. */
export function countdownWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Clock hours on `date` as a decimal, 9.5 for 09:30; below 0 or above 24 on the days around it. */
export function decimalHours(time: string, date: Temporal.PlainDate, zone: string): number {
  const at = moment(time, zone);
  const days = date.until(at.toPlainDate()).days;
  return days * 24 + at.hour + at.minute / 60;
}

const shortDay = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Clock hours of a day written with two digits, `09:30`; hours of a half day without, `9:30 AM`. */
function clockOptions({ locale, hour12 }: TimeFormat): Intl.DateTimeFormatOptions {
  const halfDay = hour12 ?? formatter(locale, 'UTC', { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
  return halfDay
    ? { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }
    : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
}

/** Whether the locale writes the day before the month, so that the first month of a range can be left out. */
function dayLeads(locale: string): boolean {
  const parts = formatter(locale, 'UTC', shortDay).formatToParts(0);
  const place = (type: string) => parts.findIndex((part) => part.type === type);
  return place('day') < place('month');
}

function write(at: Temporal.ZonedDateTime, options: Intl.DateTimeFormatOptions, locale: string): string {
  const text = formatter(locale, at.timeZoneId, options).format(at.epochMilliseconds);
  // Engines disagree about thin spaces and about a comma before the day, and a difference would break hydration.
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/^([^\s,]+), (?=\d)/, '$1 ');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    formatters.set(key, made);
  }
  return made;
}
