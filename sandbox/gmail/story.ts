import { Temporal } from 'temporal-polyfill';

/** The days on which the sample mails hang: they are written for the day on which the mailbox is made. */
export type Story = {
  /** IANA zone of everybody in the story. */
  zone: string;
  /** Epoch milliseconds at which the mailbox is made; no mail is younger. */
  now: number;
  /** So many days from today; negative ones are past. */
  day: (offset: number) => Temporal.PlainDate;
  /** A day of the calendar's plan: weeks count from this one, days from Monday (1). */
  eventDay: (week: number, day: number) => Temporal.PlainDate;
};

export function storyAt(now: number, zone: string): Story {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return {
    zone,
    now,
    day: (offset) => today.add({ days: offset }),
    eventDay: (week, day) => monday.add({ days: week * 7 + day - 1 }),
  };
}

/** `Friday 4 December` */
export function dayWords(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

/** `4 December 2026` */
export function dateWords(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Thursday` */
export function weekdayWord(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { weekday: 'long' });
}
