import { Temporal } from 'temporal-polyfill';
import { ruleParts, weekdayCodes, type RuleParts } from './recurrence.ts';
import { fromGoogleTime, isZone } from './time.ts';
import { dayLabel, monthOf, weekdayOf } from './time-words.ts';
import type { EventTime } from './google-event.ts';

const ordinals: Record<string, string> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '-1': 'last',
  '-2': 'second to last',
};
const units: Record<string, { each: string; many: string }> = {
  DAILY: { each: 'daily', many: 'days' },
  WEEKLY: { each: 'weekly', many: 'weeks' },
  MONTHLY: { each: 'monthly', many: 'months' },
  YEARLY: { each: 'yearly', many: 'years' },
};

/**
 * A series in words that follow "Repeats": `weekly on Wednesday`, `every 2 weeks on Monday and Thursday, until
 * Mon 1 Mar 2027`. Weekdays are those of `zone` (IANA, the person's): a series on Wednesday evening in New York is
 * on Thursday in Auckland. `start` is the start of the series.
 */
export function recurrenceWords(lines: readonly string[], start: EventTime, zone: string): string {
  const parts = ruleParts(lines);
  if (parts === undefined) return 'on several dates';
  const unit = units[parts.get('FREQ') ?? ''];
  if (unit === undefined) return 'on a schedule of its own';
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const every = interval === 1 ? unit.each : `every ${interval} ${unit.many}`;
  const series = seriesStart(start, zone);
  return `${pattern(parts, every, series)}${ending(parts, zone)}`;
}

type SeriesStart = { date: Temporal.PlainDate; shift: number };

/** Date of the start as the rule counts it, and how many days later it is for the person. */
function seriesStart(start: EventTime, zone: string): SeriesStart {
  const own = start.timeZone !== undefined && isZone(start.timeZone) ? start.timeZone : zone;
  const time = fromGoogleTime(start, own);
  if (time.allDay) return { date: time.date, shift: 0 };
  const date = time.at.toPlainDate();
  return { date, shift: date.until(time.at.withTimeZone(zone).toPlainDate()).days };
}

function pattern(parts: RuleParts, every: string, { date, shift }: SeriesStart): string {
  const frequency = parts.get('FREQ');
  const byDay = parts.get('BYDAY')?.split(',');
  if (frequency === 'WEEKLY')
    return weekly(byDay ?? [weekdayCodes[date.dayOfWeek - 1] ?? 'MO'], every, shift);
  if (frequency === 'DAILY') return byDay ? weekly(byDay, every, shift) : every;
  // Which day of the month it is for a person on another date cannot be said in one phrase.
  if (shift !== 0) return every;
  if (frequency === 'MONTHLY') return `${every} on ${dayOfMonth(parts, date)}`;
  const ofMonth = monthOf(Number(parts.get('BYMONTH') ?? date.month));
  if (byDay) return `${every} on ${dayOfMonth(parts, date)} of ${ofMonth}`;
  return `${every} on ${parts.get('BYMONTHDAY') ?? date.day} ${ofMonth}`;
}

function weekly(codes: readonly string[], every: string, shift: number): string {
  const days = codes
    .map((code) => (weekdayCodes as readonly string[]).indexOf(code.slice(-2)))
    .map((index) => ((((index + shift) % 7) + 7) % 7) + 1)
    .toSorted((a, b) => a - b);
  if (days.join() === '1,2,3,4,5' && (every === 'weekly' || every === 'daily')) return 'every weekday';
  if (days.length === 7) return every === 'weekly' ? 'daily' : every;
  return `${every} on ${listed(days.map(weekdayOf))}`;
}

function dayOfMonth(parts: RuleParts, date: Temporal.PlainDate): string {
  const byDay = parts.get('BYDAY');
  if (byDay !== undefined) {
    const position = parts.get('BYSETPOS');
    const days = byDay.split(',').map((token) => {
      const ordinal = ordinals[/^[+-]?\d+/.exec(token)?.[0].replace('+', '') ?? ''];
      const name = weekdayOf((weekdayCodes as readonly string[]).indexOf(token.slice(-2)) + 1);
      return ordinal === undefined ? name : `${ordinal} ${name}`;
    });
    const named = days.join() === 'Monday,Tuesday,Wednesday,Thursday,Friday' ? 'weekday' : listed(days);
    const which = ordinals[position ?? ''];
    return `the ${which === undefined ? '' : `${which} `}${named}`;
  }
  const monthDays = (parts.get('BYMONTHDAY') ?? String(date.day)).split(',').map(Number);
  return `the ${listed(monthDays.map((day) => (day < 0 ? `${day === -1 ? '' : `${nth(-day)} to `}last day` : nth(day))))}`;
}

function ending(parts: RuleParts, zone: string): string {
  const count = parts.get('COUNT');
  if (count !== undefined) return count === '1' ? ', once' : `, ${count} times`;
  const until = parts.get('UNTIL');
  if (until === undefined) return '';
  const last = until.endsWith('Z')
    ? Temporal.Instant.from(until).toZonedDateTimeISO(zone).toPlainDate()
    : Temporal.PlainDate.from(until.slice(0, 8));
  return `, until ${dayLabel(last)} ${last.year}`;
}

function nth(day: number): string {
  const teen = day % 100 >= 11 && day % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
