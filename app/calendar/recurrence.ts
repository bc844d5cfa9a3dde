import { Temporal } from 'temporal-polyfill';
import { RRuleTemporal } from 'rrule-temporal';
import { AppError } from '#app/platform/errors.ts';
import { isZone, type CalendarSpan } from './time.ts';

/** Parts of an RRULE by name, in the order they were written: `FREQ` -> `WEEKLY`. */
export type RuleParts = Map<string, string>;

const lineKind = /^(RRULE|EXRULE|RDATE|EXDATE)[:;]/i;
/** Frequencies of which an occurrence has the time of day of its series. */
export const dayFrequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The first RRULE among recurrence lines (RFC 5545 section 3.3.10), or undefined when there is none. */
export function ruleParts(lines: readonly string[]): RuleParts | undefined {
  const rule = lines.find((line) => /^RRULE:/i.test(line));
  if (rule === undefined) return undefined;
  const parts = rule.slice('RRULE:'.length).split(';');
  return new Map(parts.map((part) => splitPart(part)));
}

function splitPart(part: string): [string, string] {
  const at = part.indexOf('=');
  return [part.slice(0, at).toUpperCase(), part.slice(at + 1).toUpperCase()];
}

/** The RRULE line of rule parts. */
export function ruleLine(parts: RuleParts): string {
  return `RRULE:${[...parts].map(([name, value]) => `${name}=${value}`).join(';')}`;
}

/** Whether a series ends by itself. Lines without a rule (only RDATE) do. */
export function isEndless(lines: readonly string[]): boolean {
  const parts = ruleParts(lines);
  return parts !== undefined && !parts.has('COUNT') && !parts.has('UNTIL');
}

/**
 * Recurrence lines as Google takes them. A rule without its `RRULE:` gets it, and UNTIL gets the type of the start
 * (RFC 5545 section 3.3.10): for all-day events a date, of an instant the one in `zone` (IANA, the person's); else UTC,
 * where a date alone means the end of that local day.
 * Throws `invalid` for anything that Google refuses, so that nobody is asked to confirm a series that cannot be made.
 */
export function checkedRecurrence(lines: readonly string[], span: CalendarSpan, zone = 'UTC'): string[] {
  const full = lines.map((line) => (lineKind.test(line) ? line.trim() : `RRULE:${line.trim()}`));
  if (!full.some((line) => /^R(RULE|DATE)[:;]/i.test(line))) throw noRule();
  return full.map((line) => {
    const parts = ruleParts([line]);
    if (parts === undefined) return checkedDates(line);
    const until = parts.get('UNTIL');
    if (until !== undefined) parts.set('UNTIL', untilFor(until, span, zone));
    assertRule(parts, span);
    return ruleLine(parts);
  });
}

/** A line that lists dates, or takes a rule out. Throws `invalid` for a date that is none. */
function checkedDates(line: string): string {
  if (/^EXRULE[:;]/i.test(line)) throw noRule();
  const zone = /TZID=([^;:]+)/i.exec(line)?.[1];
  const values = line.slice(line.indexOf(':') + 1).split(',');
  const isDate = (text: string) => /^\d{8}(T\d{6}Z?)?$/.test(text) && isPlainDate(text.slice(0, 8));
  if (!values.every((text) => isDate(text.trim())) || (zone !== undefined && !isZone(zone))) throw noRule();
  return line;
}

function isPlainDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }) !== undefined;
  } catch {
    return false;
  }
}

function noRule(cause?: unknown): AppError {
  return new AppError('invalid', 'That isn’t a way in which an event can repeat.', { cause });
}

function untilFor(until: string, span: CalendarSpan, person: string): string {
  const date = until.slice(0, 8);
  const isInstant = /^\d{8}T\d{6}Z$/.test(until);
  if (isInstant && !span.allDay) return until;
  const zone = span.allDay ? person : span.start.timeZoneId;
  try {
    if (span.allDay) {
      const last = isInstant
        ? Temporal.Instant.from(until).toZonedDateTimeISO(zone).toPlainDate()
        : Temporal.PlainDate.from(date);
      return last.toString().replaceAll('-', '');
    }
    const end =
      until.length > 8
        ? Temporal.PlainDateTime.from(until).toZonedDateTime(zone)
        : Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).subtract({ seconds: 1 });
    return utcStamp(end.toInstant());
  } catch (cause) {
    throw new AppError('invalid', `“${until}” isn’t a date on which a series can end.`, { cause });
  }
}

/** An instant in the basic form of RFC 5545, `20270322T125959Z`. */
export function utcStamp(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

const frequencies = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

function assertRule(parts: RuleParts, span: CalendarSpan): void {
  const isNumber = (part: string) => /^[1-9]\d*$/.test(parts.get(part) ?? '1');
  const endsTwice = parts.has('COUNT') && parts.has('UNTIL');
  if (
    !frequencies.includes(parts.get('FREQ') ?? '') ||
    !isNumber('COUNT') ||
    !isNumber('INTERVAL') ||
    endsTwice
  )
    throw noRule();
  const stamp = (text: string) => text.replace(/[-:]/g, '');
  const dtstart = span.allDay
    ? `DTSTART;VALUE=DATE:${stamp(span.start.toString())}`
    : `DTSTART;TZID=${span.start.timeZoneId}:${stamp(span.start.toPlainDateTime().toString({ smallestUnit: 'second' }))}`;
  try {
    new RRuleTemporal({ rruleString: `${dtstart}\n${ruleLine(parts)}`, strict: true }).options();
  } catch (cause) {
    throw noRule(cause);
  }
}
