import type { Temporal } from 'temporal-polyfill';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** 1 for Monday, however short it is written; 0 for none. */
export function numberOf(weekday = ''): number {
  return weekday === ''
    ? 0
    : weekdays.findIndex((name) => name.startsWith(weekday.slice(0, 3).toLowerCase())) + 1;
}

/** A day as the rules of dates read it. */
export function dayInWords(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "On 10 December 2026 in the evening": in this order it can stand in any sentence. */
export function partInWords(day: Temporal.PlainDate, part: string): string {
  return `on ${dayInWords(day)} ${part === 'night' ? 'at night' : `in the ${part}`}`;
}
