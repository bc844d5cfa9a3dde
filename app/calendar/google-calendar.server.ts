import type { ProviderRead } from '#app/integrations/provider-request.ts';
import type { Clock } from '#app/platform/clock.ts';
import { checkAvailability } from './availability.server.ts';
import type { Calendar } from './calendar.ts';
import { findFreeTime } from './find-free-time.server.ts';
import { googleApi } from './google-api.server.ts';
import { personCalendars } from './person-calendars.server.ts';
import { proposeChange } from './propose.server.ts';
import { getEvent, listEvents, type Reading } from './read.server.ts';
import { settleAttempts } from './settle.server.ts';

/**
 * One person's Google Calendar behind `request`, to read. `zone` (IANA) is the person's: every time is read and written in
 * it. The calendar list is read once, so make one of these for each request or run.
 */
export function createCalendar({
  request,
  clock,
  zone,
}: {
  request: ProviderRead;
  clock: Clock;
  zone: string;
}): Calendar {
  const api = googleApi(request);
  const reading: Reading = { api, calendars: personCalendars(api), clock, zone };
  return {
    listEvents: (input) => listEvents(reading, input),
    getEvent: (input) => getEvent(reading, input),
    checkAvailability: (input) => checkAvailability(reading, input),
    findFreeTime: (input) => findFreeTime(reading, input),
    propose: (change) => proposeChange(reading, change),
    settle: (attempts, shown) => settleAttempts(reading, attempts, shown),
  };
}
