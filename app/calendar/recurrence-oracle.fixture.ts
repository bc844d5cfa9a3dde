import type { Temporal } from 'temporal-polyfill';
import type { CalendarSpan } from './time.ts';

/**
 * The wall times of a series by RFC 5545, day by day and without any library: DAILY, WEEKLY with BYDAY and WKST, and
 * bare MONTHLY and YEARLY rules, with INTERVAL, COUNT, UNTIL and EXDATE, for so many days.
 */
export function wallsByRule(lines: readonly string[], first: CalendarSpan, days: number): string[] {
  const rule = Object.fromEntries(
    (lines.find((line) => line.startsWith('RRULE:')) ?? '')
      .slice(6)
      .split(';')
      .map((part) => part.split('=')),
  ) as Record<string, string | undefined>;
  const skipped = new Set(
    lines
      .filter((line) => line.startsWith('EXDATE'))
      .flatMap((line) => line.slice(line.indexOf(':') + 1).split(',')),
  );
  const start = first.allDay ? first.start : first.start.toPlainDate();
  const time = first.allDay ? undefined : first.start.toPlainTime();
  const instant = (date: Temporal.PlainDate) =>
    first.allDay ? undefined : date.toPlainDateTime(time).toZonedDateTime(first.start.timeZoneId).toInstant();
  const basic = (text: string) => text.replace(/[-:]/g, '');
  const walls: string[] = [];
  let count = 0;
  for (let day = 0; day < days; day += 1) {
    if (!isWeekOrDay(rule, start, day)) continue;
    const date = start.add({ days: day });
    if (!isMonthOrYear(rule, start, date)) continue;
    const at = instant(date);
    const mark = basic((at ?? date).toString());
    count += 1;
    if (rule.COUNT && count > Number(rule.COUNT)) break;
    if (rule.UNTIL && mark > rule.UNTIL) break;
    if (!skipped.has(mark)) walls.push(date.toPlainDateTime(time).toString());
  }
  return walls;
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

type Rule = Record<string, string | undefined>;

function isWeekOrDay(rule: Rule, start: Temporal.PlainDate, day: number): boolean {
  const interval = Number(rule.INTERVAL ?? 1);
  if (rule.FREQ === 'DAILY') return day % interval === 0;
  if (rule.FREQ !== 'WEEKLY') return true;
  const weekday = start.dayOfWeek - 1;
  const intoWeek = (weekday - codes.indexOf(rule.WKST ?? 'MO') + 7) % 7;
  const wanted = rule.BYDAY?.split(',') ?? [codes[weekday]];
  return Math.floor((intoWeek + day) / 7) % interval === 0 && wanted.includes(codes[(weekday + day) % 7]);
}

function isMonthOrYear(rule: Rule, start: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  if (rule.FREQ !== 'MONTHLY' && rule.FREQ !== 'YEARLY') return true;
  const interval = Number(rule.INTERVAL ?? 1);
  const years = date.year - start.year;
  if (date.day !== start.day) return false;
  if (rule.FREQ === 'MONTHLY') return (12 * years + date.month - start.month) % interval === 0;
  return date.month === start.month && years % interval === 0;
}
