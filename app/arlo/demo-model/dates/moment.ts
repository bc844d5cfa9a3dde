import type { Temporal } from 'temporal-polyfill';

/** What the words of a date are read against: the person's present, and the habits of their locale. */
export type Moment = {
  /** Now, in the person's zone. */
  now: Temporal.ZonedDateTime;
  today: Temporal.PlainDate;
  /** First day of the week, ISO 8601: 1 is Monday, 7 is Sunday. */
  firstWeekday: number;
  /** ISO weekday on which the weekend begins, and how many days it has. */
  weekend: { first: number; days: number };
  /** Whether `5/12` is the fifth of December. */
  dayFirst: boolean;
  /** Whether times are written `3:00 PM`. */
  hour12: boolean;
  /** The day last talked about: what "the day after" counts from. */
  anchor: Temporal.PlainDate;
  /** The days ahead that were last looked through: "monday" is the one of them. */
  span?: { from: Temporal.PlainDate; to: Temporal.PlainDate };
  /** Whether it is asked what was: "the 19th" is the last one. */
  past?: true;
};

/** Reads the week start, the date order and the hours of a BCP 47 locale; an unknown one counts as `en-GB`. */
export function momentOf(
  now: Temporal.ZonedDateTime,
  locale: string,
  anchor: Temporal.PlainDate = now.toPlainDate(),
): Moment {
  const habits = habitsOf(locale) ?? britishHabits;
  return { now, today: now.toPlainDate(), anchor, ...habits };
}

type WeekInfo = { firstDay: number; weekend: number[] };
type LocaleWithWeek = Intl.Locale & { getWeekInfo?(): WeekInfo };

type Habits = Pick<Moment, 'firstWeekday' | 'weekend' | 'dayFirst' | 'hour12'>;

const britishHabits: Habits = {
  firstWeekday: 1,
  weekend: { first: 6, days: 2 },
  dayFirst: true,
  hour12: false,
};

const known = new Map<string, Habits>();

function habitsOf(locale: string): Habits | undefined {
  const before = known.get(locale);
  if (before) return before;
  try {
    const week = (new Intl.Locale(locale) as LocaleWithWeek).getWeekInfo?.();
    const order = new Intl.DateTimeFormat(locale).formatToParts(0).map((part) => part.type);
    const habits = {
      firstWeekday: week?.firstDay ?? 1,
      weekend: { first: week?.weekend[0] ?? 6, days: week?.weekend.length ?? 2 },
      dayFirst: order.indexOf('day') < order.indexOf('month'),
      hour12: new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false,
    };
    known.set(locale, habits);
    return habits;
  } catch {
    return undefined;
  }
}

/** The first day of the week that `date` lies in. */
export function weekStart(date: Temporal.PlainDate, moment: Moment): Temporal.PlainDate {
  return date.subtract({ days: (date.dayOfWeek - moment.firstWeekday + 7) % 7 });
}

/** First day of the weekend that is on, or the next one after `date`. */
export function weekendStart(date: Temporal.PlainDate, { weekend }: Moment): Temporal.PlainDate {
  const earliest = date.subtract({ days: weekend.days - 1 });
  return earliest.add({ days: (weekend.first - earliest.dayOfWeek + 7) % 7 });
}
