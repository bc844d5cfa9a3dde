import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { invalid } from './errors.ts';
import type { EventTime, StoredEvent } from './state.ts';
import { formatInZone, isTimeZone, millisecondsOf, startOfDay } from './times.ts';

/** One occurrence of a series, before exceptions. */
export type Occurrence = {
  /** End of the instance's id: `20270301T140000Z`, or `20270301` for all-day series. */
  key: string;
  /** Epoch milliseconds. */
  startMs: number;
  endMs: number;
  start: EventTime;
  end: EventTime;
};

/** A date or time as an iCalendar line writes it: local (in the event's zone) or an instant. */
type IcalTime = { local: Temporal.PlainDateTime; dateOnly: boolean; zone?: string };
type Rule = { text: string; until: IcalTime | undefined };
type RecurrenceSet = { rules: Rule[]; exclusionRules: Rule[]; dates: IcalTime[]; excluded: IcalTime[] };

const invalidRule = () => invalid('Invalid recurrence rule.');
const tenYears = 3653 * 86_400_000;
const parsed = new WeakMap<StoredEvent, RecurrenceSet>();

/** Throws 400 unless every line is an RRULE, EXRULE, RDATE or EXDATE that can be read. */
export function checkRecurrence(lines: readonly string[]): void {
  const set = parseLines(lines);
  if (set.rules.length === 0 && set.dates.length === 0) throw invalidRule();
  const start = Temporal.PlainDateTime.from('2000-01-01T00:00');
  for (const rule of [...set.rules, ...set.exclusionRules]) openRule(rule, start, 'UTC');
}

/**
 * The occurrences of a series that touch a range: those that end after `fromMs` (which may be
 * -Infinity) and start before `toMs`, in order.
 * Rules run on local wall time, so an occurrence keeps its hour across a change of the clocks; one that falls into
 * the hour the clocks skip is moved forward by it (RFC 5545, 3.3.5), which the rule library would leave out.
 */
export function expand(
  master: StoredEvent,
  calendarZone: string,
  range: { fromMs: number; toMs: number },
): Occurrence[] {
  const shape = shapeOf(master, calendarZone);
  const set = recurrenceSet(master);
  // Nothing is much older than the series itself; an open range would lie outside of what Temporal can count.
  const fromMs = Math.max(range.fromMs, shape.startMs - tenYears);
  const from = wallTime(fromMs, shape.zone).subtract(shape.length).subtract({ days: 2 });
  const to = wallTime(range.toMs, shape.zone).add({ days: 2 });
  const starts = new Map<string, Temporal.PlainDateTime>();
  const add = (local: Temporal.PlainDateTime) => starts.set(local.toString(), local);
  // RFC 5545, 3.8.5.3: the first start belongs to the set, whether or not the rule gives it.
  if (inside(shape.start, from, to)) add(shape.start);
  for (const rule of set.rules) localOccurrences(rule, shape, from, to).forEach(add);
  for (const date of set.dates) {
    const local = localOf(date, shape);
    if (inside(local, from, to)) add(local);
  }
  for (const rule of set.exclusionRules) {
    for (const local of localOccurrences(rule, shape, from, to)) starts.delete(local.toString());
  }
  for (const date of set.excluded) {
    if (!date.dateOnly || shape.allDay) starts.delete(localOf(date, shape).toString());
    else for (const text of starts.keys()) if (text.startsWith(dateText(date))) starts.delete(text);
  }
  return [...starts.values()]
    .map((local) => occurrenceAt(local, shape, calendarZone))
    .filter(({ startMs, endMs }) => startMs < range.toMs && endMs > range.fromMs)
    .toSorted((left, right) => left.startMs - right.startMs);
}

/** The occurrence an instance id ends with, if the series has it. */
export function occurrenceOf(master: StoredEvent, key: string, calendarZone: string): Occurrence | undefined {
  const day = 86_400_000;
  const moment = keyToMilliseconds(key);
  if (moment === undefined) return undefined;
  const around = expand(master, calendarZone, { fromMs: moment - 2 * day, toMs: moment + 2 * day });
  return around.find((occurrence) => occurrence.key === key);
}

/** Epoch milliseconds an instance key stands for (a date: its midnight in UTC); undefined if it is none. */
function keyToMilliseconds(key: string): number | undefined {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z)?$/.exec(key) ?? [];
  if (year === undefined) return undefined;
  const clock = time ? `${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}` : '00:00:00';
  try {
    return Temporal.Instant.from(`${year}-${month}-${day}T${clock}Z`).epochMilliseconds;
  } catch {
    return undefined;
  }
}

type Shape = {
  allDay: boolean;
  zone: string;
  endZone: string;
  start: Temporal.PlainDateTime;
  /** The instant of the first start: it may be the second of two equal local times. */
  startMs: number;
  length: Temporal.Duration;
};

function shapeOf(master: StoredEvent, calendarZone: string): Shape {
  const allDay = master.start.date !== undefined;
  const zone = allDay ? 'UTC' : (master.start.timeZone ?? calendarZone);
  const endZone = allDay ? 'UTC' : (master.end.timeZone ?? zone);
  const startMs = millisecondsOf(master.start, 'UTC');
  const start = wallTime(startMs, zone);
  const length = start.until(wallTime(millisecondsOf(master.end, 'UTC'), zone), { largestUnit: 'day' });
  return { allDay, zone, endZone, start, startMs, length };
}

function occurrenceAt(local: Temporal.PlainDateTime, shape: Shape, calendarZone: string): Occurrence {
  const localEnd = local.add(shape.length);
  if (shape.allDay) {
    const start = local.toPlainDate().toString();
    const end = localEnd.toPlainDate().toString();
    return {
      key: start.replaceAll('-', ''),
      startMs: startOfDay(start, calendarZone),
      endMs: startOfDay(end, calendarZone),
      start: { date: start },
      end: { date: end },
    };
  }
  const first = local.equals(shape.start);
  const startMs = first ? shape.startMs : instantOf(local, shape.zone);
  const endMs = instantOf(localEnd, shape.zone);
  return {
    key: formatInZone(startMs, 'UTC').replaceAll(/[-:]/g, ''),
    startMs,
    endMs,
    start: { dateTime: formatInZone(startMs, calendarZone), timeZone: shape.zone },
    end: { dateTime: formatInZone(endMs, calendarZone), timeZone: shape.endZone },
  };
}

function recurrenceSet(master: StoredEvent): RecurrenceSet {
  const known = parsed.get(master);
  if (known) return known;
  const set = parseLines(master.recurrence ?? []);
  parsed.set(master, set);
  return set;
}

function parseLines(lines: readonly string[]): RecurrenceSet {
  const set: RecurrenceSet = { rules: [], exclusionRules: [], dates: [], excluded: [] };
  for (const line of lines) {
    const [, name, options = '', value = ''] = /^([A-Z]+)((?:;[^:]*)?):(.+)$/i.exec(line.trim()) ?? [];
    switch (name?.toUpperCase()) {
      case 'RRULE':
        set.rules.push(parseRule(value));
        break;
      case 'EXRULE':
        set.exclusionRules.push(parseRule(value));
        break;
      case 'RDATE':
        set.dates.push(...parseDates(options, value));
        break;
      case 'EXDATE':
        set.excluded.push(...parseDates(options, value));
        break;
      default:
        throw invalidRule();
    }
  }
  return set;
}

/** UNTIL is taken out of the rule: the rule runs on local time, and UNTIL is mostly an instant. */
function parseRule(value: string): Rule {
  const parts = value.split(';').filter((part) => part !== '');
  const until = parts.find((part) => /^UNTIL=/i.test(part));
  const frequency = parts.find((part) => /^FREQ=/i.test(part))?.slice(5);
  if (!frequency || !/^(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY)$/i.test(frequency)) throw invalidRule();
  if (until && parts.some((part) => /^COUNT=/i.test(part))) throw invalidRule();
  if (parts.some((part) => /^(COUNT|INTERVAL)=(0|-)/i.test(part))) throw invalidRule();
  return {
    text: parts.filter((part) => part !== until).join(';'),
    until: until === undefined ? undefined : parseIcalTime(until.slice(6), undefined),
  };
}

function parseDates(options: string, value: string): IcalTime[] {
  const [, zone] = /;TZID=([^;]+)/i.exec(options) ?? [];
  if (zone !== undefined && !isTimeZone(zone)) throw invalidRule();
  return value.split(',').map((text) => parseIcalTime(text.trim(), zone));
}

function parseIcalTime(text: string, zone: string | undefined): IcalTime {
  const [, date, time, utc] = /^(\d{8})(?:T(\d{6})(Z)?)?$/i.exec(text) ?? [];
  if (date === undefined) throw invalidRule();
  try {
    const local = Temporal.PlainDateTime.from(time ? `${date}T${time}` : date, { overflow: 'reject' });
    const known = utc ? 'UTC' : zone;
    return { local, dateOnly: time === undefined, ...(known && { zone: known }) };
  } catch {
    throw invalidRule();
  }
}

/** An iCalendar time as local time of the series. */
function localOf(time: IcalTime, shape: Shape): Temporal.PlainDateTime {
  if (shape.allDay) return time.local.with({ hour: 0, minute: 0, second: 0 });
  if (time.dateOnly) return time.local.toPlainDate().toPlainDateTime(shape.start.toPlainTime());
  if (time.zone === undefined || time.zone === shape.zone) return time.local;
  return wallTime(instantOf(time.local, time.zone), shape.zone);
}

function localOccurrences(
  rule: Rule,
  shape: Shape,
  from: Temporal.PlainDateTime,
  to: Temporal.PlainDateTime,
): Temporal.PlainDateTime[] {
  if (Temporal.PlainDateTime.compare(from, to) > 0) return [];
  return openRule(rule, shape.start, shape.zone, shape)
    .between(from.toZonedDateTime('UTC'), to.toZonedDateTime('UTC'), true)
    .map((moment) => moment.toPlainDateTime());
}

/** The rule over local time, which the library sees as UTC, where no hour is skipped or comes twice. */
function openRule(rule: Rule, start: Temporal.PlainDateTime, zone: string, shape?: Shape) {
  try {
    return new RRuleTemporal({
      rruleString: `RRULE:${rule.text}`,
      dtstart: start.toZonedDateTime('UTC'),
      tzid: 'UTC',
      strict: true,
      temporal: Temporal,
      ...(rule.until && { until: untilLocal(rule.until, zone, shape?.allDay).toZonedDateTime('UTC') }),
    });
  } catch {
    throw invalidRule();
  }
}

function untilLocal(until: IcalTime, zone: string, allDay = false): Temporal.PlainDateTime {
  if (until.dateOnly || allDay) return until.local.with({ hour: 23, minute: 59, second: 59 });
  return until.zone === undefined ? until.local : wallTime(instantOf(until.local, until.zone), zone);
}

function wallTime(milliseconds: number, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone).toPlainDateTime();
}

function instantOf(local: Temporal.PlainDateTime, zone: string): number {
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function inside(local: Temporal.PlainDateTime, from: Temporal.PlainDateTime, to: Temporal.PlainDateTime) {
  return Temporal.PlainDateTime.compare(local, from) >= 0 && Temporal.PlainDateTime.compare(local, to) <= 0;
}

function dateText(time: IcalTime): string {
  return time.local.toPlainDate().toString();
}
