import { changeAclRule, deleteAclRule, getAclRule, insertAclRule, listAcl } from './acl.ts';
import { scopes } from './auth.ts';
import {
  deleteCalendarListEntry,
  getCalendarListEntry,
  insertCalendarListEntry,
  listCalendarList,
  patchCalendarListEntry,
  updateCalendarListEntry,
} from './calendar-list.ts';
import {
  clearCalendar,
  deleteCalendar,
  getCalendar,
  insertCalendar,
  patchCalendar,
  updateCalendar,
} from './calendars.ts';
import { stopChannel, watch } from './channels.ts';
import { getColors } from './colors.ts';
import type { ApiHandler } from './context.ts';
import { listEvents } from './events-list.ts';
import { getEvent, listInstances } from './events-read.ts';
import { deleteEvent, insertEvent, patchEvent, updateEvent } from './events-write.ts';
import { queryFreeBusy } from './freebusy.ts';
import { importEvent, moveEvent } from './import-move.ts';
import { quickAddEvent } from './quick-add.ts';
import { getSetting, listSettings } from './settings.ts';

type Route = { method: string; segments: string[]; scopes: readonly string[]; handler: ApiHandler };

export type Match = { route: Route; params: Record<string, string> };

const route = (method: string, pattern: string, anyOf: readonly string[], handler: ApiHandler): Route => ({
  method,
  segments: pattern.split('/'),
  scopes: anyOf,
  handler,
});

/** Everything below `/calendar/v3/`. A fixed segment goes before a parameter in the same place. */
const routes: Route[] = [
  route('GET', 'users/me/calendarList', scopes.calendarListRead, listCalendarList),
  route('POST', 'users/me/calendarList', scopes.calendarListWrite, insertCalendarListEntry),
  route('POST', 'users/me/calendarList/watch', scopes.calendarListRead, watch),
  route('GET', 'users/me/calendarList/:calendarId', scopes.calendarListRead, getCalendarListEntry),
  route('PATCH', 'users/me/calendarList/:calendarId', scopes.calendarListWrite, patchCalendarListEntry),
  route('PUT', 'users/me/calendarList/:calendarId', scopes.calendarListWrite, updateCalendarListEntry),
  route('DELETE', 'users/me/calendarList/:calendarId', scopes.calendarListWrite, deleteCalendarListEntry),
  route('GET', 'users/me/settings', scopes.settings, listSettings),
  route('POST', 'users/me/settings/watch', scopes.settings, watch),
  route('GET', 'users/me/settings/:setting', scopes.settings, getSetting),
  route('GET', 'colors', scopes.colors, getColors),
  route('POST', 'freeBusy', scopes.freeBusy, queryFreeBusy),
  route('POST', 'channels/stop', scopes.eventsRead, stopChannel),
  route('POST', 'calendars', scopes.calendarsWrite, insertCalendar),
  route('GET', 'calendars/:calendarId', scopes.calendarsRead, getCalendar),
  route('PATCH', 'calendars/:calendarId', scopes.calendarsWrite, patchCalendar),
  route('PUT', 'calendars/:calendarId', scopes.calendarsWrite, updateCalendar),
  route('DELETE', 'calendars/:calendarId', scopes.calendarsWrite, deleteCalendar),
  route('POST', 'calendars/:calendarId/clear', scopes.calendarsWrite, clearCalendar),
  route('GET', 'calendars/:calendarId/acl', scopes.aclRead, listAcl),
  route('POST', 'calendars/:calendarId/acl', scopes.aclWrite, insertAclRule),
  route('POST', 'calendars/:calendarId/acl/watch', scopes.aclRead, watch),
  route('GET', 'calendars/:calendarId/acl/:ruleId', scopes.aclRead, getAclRule),
  route('PATCH', 'calendars/:calendarId/acl/:ruleId', scopes.aclWrite, changeAclRule),
  route('PUT', 'calendars/:calendarId/acl/:ruleId', scopes.aclWrite, changeAclRule),
  route('DELETE', 'calendars/:calendarId/acl/:ruleId', scopes.aclWrite, deleteAclRule),
  route('GET', 'calendars/:calendarId/events', scopes.eventsRead, listEvents),
  route('POST', 'calendars/:calendarId/events', scopes.eventsWrite, insertEvent),
  route('POST', 'calendars/:calendarId/events/watch', scopes.eventsRead, watch),
  route('POST', 'calendars/:calendarId/events/import', scopes.eventsWrite, importEvent),
  route('POST', 'calendars/:calendarId/events/quickAdd', scopes.eventsWrite, quickAddEvent),
  route('GET', 'calendars/:calendarId/events/:eventId', scopes.eventsRead, getEvent),
  route('PATCH', 'calendars/:calendarId/events/:eventId', scopes.eventsWrite, patchEvent),
  route('PUT', 'calendars/:calendarId/events/:eventId', scopes.eventsWrite, updateEvent),
  route('DELETE', 'calendars/:calendarId/events/:eventId', scopes.eventsWrite, deleteEvent),
  route('GET', 'calendars/:calendarId/events/:eventId/instances', scopes.eventsRead, listInstances),
  route('POST', 'calendars/:calendarId/events/:eventId/move', scopes.eventsWrite, moveEvent),
];

/** Finds what a path below `/calendar/v3/` means. Segments are decoded one by one, so ids may hold `%2F` or `%23`. */
export function findRoute(method: string, path: string): Match | undefined {
  const segments = path.split('/').map(decode);
  for (const candidate of routes) {
    if (candidate.method !== method || candidate.segments.length !== segments.length) continue;
    const params: Record<string, string> = {};
    const fits = candidate.segments.every((expected, index) => {
      const actual = segments[index] ?? '';
      if (!expected.startsWith(':')) return expected === actual;
      params[expected.slice(1)] = actual;
      return actual !== '';
    });
    if (fits) return { route: candidate, params };
  }
  return undefined;
}

/** A segment that is badly encoded stands for itself, and so is found nowhere. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
