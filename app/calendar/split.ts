import { Temporal } from 'temporal-polyfill';
import { RRuleTemporal } from 'rrule-temporal';
import { AppError } from '#app/platform/errors.ts';
import { dayFrequencies, ruleLine, ruleParts, utcStamp, type RuleParts } from './recurrence.ts';
import { localTime } from './shifted-recurrence.ts';
import type { CalendarSpan, CalendarTime } from './time.ts';

/** The recurrence lines of the two series that one becomes. A half of which one event is left has none. */
type Split = { head: string[]; tail: string[] };

/**
 * Divides a series before one of its occurrences: `first` is the span of the series and `at` the original start of the
 * occurrence, both in the zone in which the series is written. The first half ends just before it. What is left of a
 * COUNT is counted by the rule, in which cancelled and skipped dates count too. Throws `invalid` for a series that
 * can't be divided without losing an event or making one twice.
 */
export function splitRecurrence(lines: readonly string[], first: CalendarSpan, at: CalendarTime): Split {
  const rules = lines.filter((line) => ruleParts([line]) !== undefined);
  const isOdd = lines.some((line) => /^EXRULE/i.test(line) || /VALUE=PERIOD/i.test(line));
  if (rules.length > 1 || isOdd) throw cannotSplit();
  const head: string[] = [];
  const tail: string[] = [];
  for (const line of lines) {
    const parts = ruleParts([line]);
    const [earlier, later] = parts ? dividedRule(parts, first, at) : dividedDates(line, first, at);
    if (earlier) head.push(earlier);
    if (later) tail.push(later);
  }
  return { head: repeats(head) ? head : [], tail: repeats(tail) ? tail : [] };
}

function repeats(lines: readonly string[]): boolean {
  return lines.some((line) => /^(RRULE|RDATE)/i.test(line));
}

function cannotSplit(): AppError {
  return new AppError(
    'invalid',
    'Arlo can’t tell for certain where this series goes on from that event. Change one event, or the whole series.',
  );
}

function dividedRule(parts: RuleParts, first: CalendarSpan, at: CalendarTime): [string, string] {
  const walls = wallsUpTo(parts, first, at);
  const index = walls.findIndex((wall) => isAt(wall, at));
  const wall = walls[index];
  // A start outside of its own rule counts for some calendars and not for others.
  const isSynchronised = walls[0]?.equals(wallOf(startOf(first))) ?? false;
  const count = parts.get('COUNT');
  if (wall === undefined || (count !== undefined && !isSynchronised)) throw cannotSplit();
  // A series starts at its first event, so one that the clocks moved would move all the rest.
  if (!wall.equals(wallOf(at))) throw clocksChange();
  const head = new Map([...parts].filter(([name]) => name !== 'COUNT')).set('UNTIL', justBefore(at));
  const tail = new Map(parts);
  if (count !== undefined) tail.set('COUNT', String(Number(count) - index));
  return [ruleLine(head), ruleLine(tail)];
}

function clocksChange(): AppError {
  return new AppError(
    'invalid',
    'The clocks skip the hour of that event, so the series can’t go on from it. Start from the event before or after it.',
  );
}

/**
 * The wall times that a rule gives from its start to the day of an occurrence. The library leaves out times that the
 * clocks skip, which a calendar moves by the gap, so it counts in UTC, where there are none.
 */
function wallsUpTo(parts: RuleParts, first: CalendarSpan, at: CalendarTime): Temporal.PlainDateTime[] {
  if (!dayFrequencies.includes(parts.get('FREQ') ?? '')) throw cannotSplit();
  const start = wallOf(startOf(first)).toZonedDateTime('UTC');
  const end = wallOf(at).add({ days: 1 }).toZonedDateTime('UTC');
  const rule = new Map([...parts].filter(([name]) => name !== 'UNTIL'));
  const options = { rruleString: ruleLine(rule), dtstart: start, tzid: 'UTC', temporal: Temporal };
  return new RRuleTemporal(options).between(start, end, true).map((moment) => moment.toPlainDateTime());
}

function startOf(span: CalendarSpan): CalendarTime {
  return span.allDay ? { allDay: true, date: span.start } : { allDay: false, at: span.start };
}

function wallOf(time: CalendarTime): Temporal.PlainDateTime {
  return time.allDay ? time.date.toPlainDateTime() : time.at.toPlainDateTime();
}

/** Whether an occurrence takes place at a time: one that the clocks skip is moved forward by the gap. */
function isAt(wall: Temporal.PlainDateTime, time: CalendarTime): boolean {
  if (time.allDay) return wall.toPlainDate().equals(time.date);
  return wall.toZonedDateTime(time.at.timeZoneId).toInstant().equals(time.at.toInstant());
}

/** The last moment before an occurrence, as an UNTIL of its type: a second before it, or the day before. */
function justBefore(at: CalendarTime): string {
  if (at.allDay) return at.date.subtract({ days: 1 }).toString().replaceAll('-', '');
  return utcStamp(at.at.toInstant().subtract({ seconds: 1 }));
}

/** A line of skipped or added dates as two: those before the occurrence, and from it on. Null where none are left. */
function dividedDates(line: string, first: CalendarSpan, at: CalendarTime): [string | null, string | null] {
  const [, name = '', values = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
  const zone = /TZID=([^;:]+)/i.exec(name)?.[1];
  const dates = values.split(',');
  const part = (isWanted: (value: string) => boolean) => {
    const kept = dates.filter(isWanted);
    return kept.length > 0 ? `${name}:${kept.join(',')}` : null;
  };
  const compared = (value: string) =>
    Temporal.PlainDateTime.compare(localTime(value, zone, first), wallOf(at));
  // The second half starts at the occurrence, so it need not be added to it.
  const isAdded = /^RDATE/i.test(name);
  return [
    part((value) => compared(value) < 0),
    part((value) => compared(value) > 0 || (compared(value) === 0 && !isAdded)),
  ];
}
