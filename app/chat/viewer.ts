import type { User } from '#app/account/user.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { defaultLocale } from './person.ts';

/** Who looks at the page, and how they read times. */
export type Viewer = {
  name: string;
  email: string;
  timeZone: string | null;
  locale: string | null;
  format: TimeFormat;
};

/**
 * The viewer of a page. Until the browser has told its zone (on the very first page) times are written in UTC, and
 * nothing is read from or written to a calendar.
 */
export function viewerOf({ name, email, timeZone, locale }: User): Viewer {
  return {
    name,
    email,
    timeZone,
    locale,
    format: { zone: timeZone ?? 'UTC', locale: locale ?? defaultLocale },
  };
}
