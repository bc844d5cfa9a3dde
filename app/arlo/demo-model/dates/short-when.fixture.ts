import type { When } from './when.ts';

/** What was read, in short, for tables of tests: `2026-11-24 15:00`, `3:00?` where am or pm is open. */
export function shortWhen(when: When): string {
  const clock = ({ hour, minute, sure }: NonNullable<When['time']>) =>
    `${hour}:${String(minute).padStart(2, '0')}${sure ? '' : '?'}`;
  const { days, time, until, edge, part, side, minutes, wholeDays, soon, shift, instant, repeat } = when;
  return [
    days && (days.from.equals(days.to) ? `${days.from}` : `${days.from}..${days.to}`),
    days?.edge,
    side,
    part,
    edge,
    time && clock(time),
    until && `to ${clock(until)}`,
    when.untilMinute !== undefined && `to :${when.untilMinute}`,
    minutes !== undefined && `${minutes} min`,
    wholeDays !== undefined && `${wholeDays} days`,
    soon !== undefined && `next ${soon} min`,
    shift && `${shift.direction ?? 'by'} ${shift.days > 0 ? `${shift.days} d` : `${shift.minutes} min`}`,
    instant && instant.toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
    repeat?.rule,
    repeat?.until && `until ${repeat.until}`,
    repeat?.count !== undefined && `${repeat.count} times`,
    when.reminders && `remind ${when.reminders.join(', ')} min`,
    when.allDay && 'all day',
    when.rest && 'rest',
  ]
    .filter(Boolean)
    .join(' ');
}
