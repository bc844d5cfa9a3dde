import { Temporal } from 'temporal-polyfill';
import type { Standing } from './outcome.ts';

/** When two ways to write a thing are the same thing. */

/** Whether a title is one that a pattern allows; case, accents, punctuation and articles do not count. */
export function sameTitle(title: string, pattern: string): boolean {
  return pattern
    .split(/\|(?![^()]*\))/)
    .some((one) => variants(one).some((variant) => plain(variant) === plain(title)));
}

/** `Lunch (with Sam|Sam’s treat)` is `Lunch`, `Lunch with Sam` and `Lunch Sam’s treat`. */
function variants(pattern: string): string[] {
  const group = /\(([^)]*)\)/.exec(pattern);
  if (!group) return [pattern];
  const [whole, words = ''] = group;
  return [...words.split('|'), ''].flatMap((own) => variants(pattern.replace(whole, own)));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9@.:+]+/g, ' ')
    .replace(/\b(?:a|an|the|my|our)\b/g, ' ')
    .replace(/[.:]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a place names the expected one; it may say more. */
export function samePlace(place: string, expected: string): boolean {
  return plain(place).includes(plain(expected));
}

/** The address of a guest, who may be named by what is before the @. */
export function guestAddress(guest: string): string {
  return guest.includes('@') ? guest : `${guest}@fernhill.example`;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Whether an event repeats as one of the rules says; parts that its start implies may be left out. */
export function sameRule(event: Pick<Standing, 'repeats' | 'start'>, expected: string | string[]): boolean {
  return [expected]
    .flat()
    .some((rule) => ruleText(event.repeats, event.start) === ruleText(rule, event.start));
}

function ruleText(rule: string, start: string): string {
  if (!rule) return '';
  const parts = new Map(
    rule
      .replace(/^RRULE:/, '')
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  const day = Temporal.PlainDate.from(start.slice(0, 'YYYY-MM-DD'.length));
  const weekday = weekdays[day.dayOfWeek - 1];
  const frequency = parts.get('FREQ');
  if (parts.get('INTERVAL') === '1') parts.delete('INTERVAL');
  if (parts.get('WKST')) parts.delete('WKST');
  if (frequency === 'WEEKLY' && parts.get('BYDAY') === weekday) parts.delete('BYDAY');
  if (frequency !== 'WEEKLY' && parts.get('BYMONTHDAY') === String(day.day)) parts.delete('BYMONTHDAY');
  if (frequency === 'YEARLY' && parts.get('BYMONTH') === String(day.month)) parts.delete('BYMONTH');
  const byDay = parts.get('BYDAY');
  if (byDay) parts.set('BYDAY', byDay.split(',').toSorted().join());
  const until = parts.get('UNTIL');
  if (until) parts.set('UNTIL', until.slice(0, 'YYYYMMDD'.length));
  return [...parts]
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join(';');
}
