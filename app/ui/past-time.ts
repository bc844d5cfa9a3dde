import { Temporal } from 'temporal-polyfill';
import { clockTime, moment, type TimeFormat } from './time-format.ts';

/** `12 Oct 2026`: the date of an instant, always with its year. */
export function dateWithYear(instant: string, format: TimeFormat): string {
  return writeDate(instant, format, true);
}

/** `20 Nov`; with the year when it is not the one of `now`. */
export function shortDate(instant: string, format: TimeFormat, now: string): string {
  return writeDate(instant, format, moment(instant, format.zone).year !== moment(now, format.zone).year);
}

/** `Today`, `Yesterday` or `19 Nov`; with the year when it is not the one of `now`. */
export function pastDay(instant: string, format: TimeFormat, now: string): string {
  const days = daysBefore(instant, format.zone, now);
  if (days <= 0) return 'Today';
  return days === 1 ? 'Yesterday' : shortDate(instant, format, now);
}

/** `Just now`, `12 minutes ago`, `Today, 08:04`, `21 Nov, 18:04`. An instant after `now` counts as just now. */
export function pastTime(instant: string, format: TimeFormat, now: string): string {
  const minutes = Math.floor(Temporal.Instant.from(instant).until(now).total('minutes'));
  if (minutes < 1) return 'Just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  return `${pastDay(instant, format, now)}, ${clockTime(instant, format)}`;
}

/** Whole calendar days from the day of `instant` to the day of `now`, in the person's zone. */
export function daysBefore(instant: string, zone: string, now: string): number {
  const day = moment(instant, zone).toPlainDate();
  return day.until(moment(now, zone).toPlainDate()).days;
}

function writeDate(instant: string, { locale, zone }: TimeFormat, withYear: boolean): string {
  return moment(instant, zone)
    .toLocaleString(locale, { day: 'numeric', month: 'short', year: withYear ? 'numeric' : undefined })
    .replace(/[\u00a0\u2009\u202f]/g, ' ');
}
