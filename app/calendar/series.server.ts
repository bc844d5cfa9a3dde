import { AppError } from '#app/platform/errors.ts';
import type { GoogleEvent } from './google-event.ts';
import type { Found, Reading } from './read.server.ts';
import type { Series } from './series.ts';

/**
 * The series of an occurrence, or the one that an event itself is, as it is now. Undefined for a single event, and
 * for an occurrence whose series the person has no part in.
 */
export async function readSeries(
  { api }: Pick<Reading, 'api'>,
  { event, calendar }: Found,
): Promise<Series | undefined> {
  const id = event.recurrence === undefined ? event.recurringEventId : event.id;
  if (id === undefined) return undefined;
  try {
    const master = await api.event(calendar.id, id);
    const occurrences: GoogleEvent[] = [];
    for await (const page of api.instances(calendar.id, id, { showDeleted: true })) occurrences.push(...page);
    return { master, occurrences };
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return undefined;
    throw error;
  }
}
