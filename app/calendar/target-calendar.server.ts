import { AppError } from '#app/platform/errors.ts';
import { calendarName, isWritable, type GoogleCalendar } from './google-event.ts';
import { namedCalendar, type Reading } from './read.server.ts';

/**
 * The calendar on which a new event is to be: the one of this name or id, else the person's own. Rejects with
 * `not_found` when there is none of that name, and with `forbidden` when the person may not write to it.
 */
export async function calendarToFill(
  { calendars }: Pick<Reading, 'calendars'>,
  name: string | undefined,
): Promise<GoogleCalendar> {
  if (!name?.trim()) return calendars.primary();
  const all = await calendars.all();
  const calendar = namedCalendar(all, name);
  if (calendar === undefined) {
    // Only one's own: how others call theirs is their text, and a model reads this as a sentence of Arlo's own.
    const own = all.filter(({ accessRole }) => accessRole === 'owner').map(calendarName);
    const names = own.map((each) => `“${each}”`).join(', ');
    throw new AppError('not_found', `You have no calendar of that name. Your own are ${names}.`);
  }
  assertWritable(calendar);
  return calendar;
}

/** Throws `forbidden` for a calendar that the person may only see. */
export function assertWritable(calendar: GoogleCalendar): void {
  if (calendar.accessRole === undefined || isWritable(calendar)) return;
  // Without its name, which may be somebody else's text.
  throw new AppError('forbidden', 'You can see that calendar but not change it.');
}
