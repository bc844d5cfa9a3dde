import { Temporal } from 'temporal-polyfill';

/** The local time of `2026-11-25T15:00`, with seconds or an offset too; undefined for a date, or an instant with `Z`. */
export function wallTime(text: string): Temporal.PlainDateTime | undefined {
  const isLocal = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::00)?(?:[+-]\d\d:\d\d)?$/.test(text);
  return isLocal ? Temporal.PlainDateTime.from(text) : undefined;
}

/** Ways to say an hour, longest first. One without am or pm means the time between 7 in the morning and 7 at night. */
export function timePhrases({ hour, minute }: Temporal.PlainDateTime): string[] {
  const [half, short] = [hour < 12 ? 'am' : 'pm', hour % 12 || 12];
  const plain = [...(hour >= 7 ? [hour] : []), ...(hour > 12 && hour < 19 ? [hour - 12] : [])];
  const minutes = String(minute).padStart(2, '0');
  const numbers = [
    ...plain.map((each) => `${each}:${minutes}`),
    `${String(hour).padStart(2, '0')}:${minutes}`,
  ];
  const halves = [`${short}:${minutes} ${half}`, `${short}:${minutes}${half}`];
  if (minute === 0) {
    numbers.push(...plain.map(String));
    halves.push(`${short} ${half}`, `${short}${half}`);
    if (hour === 12) numbers.push('noon');
  }
  return [...halves, ...numbers].toSorted((a, b) => b.length - a.length);
}

/** Ways to say a day, longest first. The name of a weekday means one of the next six days. */
export function dayPhrases(day: Temporal.PlainDate, today: Temporal.PlainDate): string[] {
  const ahead = today.until(day).days;
  const weekday = day.toLocaleString('en-GB', { weekday: 'long' }).toLowerCase();
  const month = day.toLocaleString('en-GB', { month: 'long' }).toLowerCase();
  const near = ahead === 0 ? ['today'] : ahead === 1 ? ['tomorrow'] : [];
  const named = ahead > 0 && ahead < 7 ? [weekday, weekday.slice(0, 3)] : [];
  const months = [month, month.slice(0, 3)].flatMap((name) => [`${day.day} ${name}`, `${name} ${day.day}`]);
  const dated = ahead >= 0 && ahead < 365 ? months : [];
  return [...dated, ...named, ...near].toSorted((a, b) => b.length - a.length);
}
