import { Temporal } from 'temporal-polyfill';

/** Words for the day of a mail, `Wed 25 Nov 2026`. American names are the ones that are always three letters long. */
export function dayWords(day: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  const name = (options: Intl.DateTimeFormatOptions) => day.toLocaleString('en-US', options);
  return `${name({ weekday: 'short' })} ${day.day} ${name({ month: 'short' })} ${day.year}`;
}

/** `Wednesday` */
export function weekdayName(day: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return day.toLocaleString('en-US', { weekday: 'long' });
}

/** `Wed 25 Nov 2026, 11:00` */
export function momentWords(day: Temporal.PlainDate, time: Temporal.PlainTime): string {
  return `${dayWords(day)}, ${time.toString({ smallestUnit: 'minute' })}`;
}

/** When a mail arrived, in the zone (IANA) of the person. `internalDate`: epoch milliseconds. */
export function emailTime(internalDate: number, zone: string) {
  const at = Temporal.Instant.fromEpochMilliseconds(internalDate).toZonedDateTimeISO(zone);
  return {
    date: at.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    zone,
    weekday: weekdayName(at),
    when: momentWords(at.toPlainDate(), at.toPlainTime()),
  };
}
