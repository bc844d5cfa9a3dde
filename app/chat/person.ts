import type { User } from '#app/account/user.ts';
import type { Person } from '#app/arlo/arlo.server.ts';
import { AppError } from '#app/platform/errors.ts';

/** Read by people whose browser has not told its language yet. */
export const defaultLocale = 'en-GB';

/**
 * The user as Arlo speaks with them. A zone is never guessed: an event in a wrong one goes unnoticed.
 *
 * @throws AppError `invalid` when the browser has not told the zone yet (`POST /timezone`).
 */
export function personOf(user: User): Person {
  if (!user.timeZone) {
    throw new AppError('invalid', 'Arlo doesn’t know your time zone yet. Reload the page and try again.');
  }
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    zone: user.timeZone,
    locale: user.locale ?? defaultLocale,
  };
}
