import type { CalendarOf } from '#app/actions/execute.server.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import type { Clock } from '#app/platform/clock.ts';
import { isConnectionError } from '#app/platform/errors.ts';
import type { Log } from '#app/platform/log.server.ts';

/** What an empty chat says of the day. Events are earliest first; `first` is the start of tomorrow's first one. */
export type Agenda =
  | { state: 'not_connected' }
  | { state: 'failed' }
  | { state: 'ready'; today: CalendarEvent[]; tomorrow: { count: number; first: string | null } };

/** Reads today and tomorrow in the person's zone. Never rejects: an empty chat is of use without an agenda. */
export async function loadAgenda(
  person: { id: string; zone: string },
  { calendarOf, clock, log }: { calendarOf: CalendarOf; clock: Clock; log: Log },
): Promise<Agenda> {
  const today = clock.now().toZonedDateTimeISO(person.zone).toPlainDate();
  const tomorrow = today.add({ days: 1 });
  try {
    const calendar = await calendarOf(person.id);
    const { events } = await calendar.listEvents({
      startDate: today.toString(),
      endDate: tomorrow.toString(),
    });
    const startsTomorrow = (event: CalendarEvent) => event.start >= tomorrow.toString();
    const later = events.filter(startsTomorrow);
    return {
      state: 'ready',
      today: events.filter((event) => !startsTomorrow(event)),
      tomorrow: { count: later.length, first: later.find((event) => !event.allDay)?.start ?? null },
    };
  } catch (error) {
    if (isConnectionError(error)) return { state: 'not_connected' };
    log.warn({ err: error }, 'no agenda');
    return { state: 'failed' };
  }
}
