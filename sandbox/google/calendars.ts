import { createHash } from 'node:crypto';
import { z } from 'zod';
import { defaultEntry } from './calendar-list.ts';
import { noContent, ok, param, readBody, type ApiResponse, type Context } from './context.ts';
import { badRequest, invalid, required } from './errors.ts';
import { checkIfMatch, contentEtag } from './etags.ts';
import { eventsOf, newEventId, putEvent } from './event-store.ts';
import { mergePatch, withoutNulls, type JsonObject } from './json.ts';
import { openCalendar } from './roles.ts';
import type { Calendar } from './state.ts';
import { isTimeZone } from './times.ts';

const calendarInput = z.object({
  summary: z.string().optional(),
  description: z.string().optional(),
  location: z.string().optional(),
  timeZone: z.string().optional(),
  labelProperties: z
    .object({
      eventLabels: z
        .array(
          z.object({
            id: z.uuid().optional(),
            name: z.string().max(50).optional(),
            backgroundColor: z.string().regex(/^#[0-9a-f]{6}$/i),
          }),
        )
        .max(200)
        .optional(),
    })
    .optional(),
});

/** GET calendars/{calendarId} */
export function getCalendar(context: Context): ApiResponse {
  const { calendar } = openCalendar(
    context.state,
    context.caller.email,
    param(context, 'calendarId'),
    'freeBusyReader',
  );
  return ok(viewCalendar(calendar));
}

/** POST calendars: a new secondary calendar of the caller. */
export function insertCalendar(context: Context): ApiResponse {
  const { state, timeline, caller } = context;
  const { summary, ...rest } = readCalendar(readBody(context), timeline.now());
  if (summary === undefined) throw required('Missing calendar summary.');
  const id = `c_${newEventId(`calendar ${caller.email} ${timeline.stamp()}`)}@group.calendar.google.com`;
  const calendar: Calendar = {
    id,
    summary,
    timeZone: state.calendars[caller.email]?.timeZone ?? 'UTC',
    ...rest,
    conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
    dataOwner: caller.email,
    acl: { [`user:${caller.email}`]: 'owner' },
  };
  state.calendars[id] = calendar;
  const list = (state.calendarLists[caller.email] ??= {});
  list[id] = { ...defaultEntry('owner'), selected: true, changedAt: timeline.stamp() };
  return ok(viewCalendar(calendar));
}

/** PATCH calendars/{calendarId} */
export function patchCalendar(context: Context): ApiResponse {
  return change(context, ({ summary, description, location, timeZone, labelProperties }) =>
    mergePatch({ summary, description, location, timeZone, labelProperties }, readBody(context)),
  );
}

/** PUT calendars/{calendarId} */
export function updateCalendar(context: Context): ApiResponse {
  return change(context, () => readBody(context));
}

/** DELETE calendars/{calendarId}: secondary calendars only. */
export function deleteCalendar(context: Context): ApiResponse {
  const { state, timeline, caller } = context;
  const access = openCalendar(state, caller.email, param(context, 'calendarId'), 'owner');
  if (access.id in state.users) throw invalid('Cannot delete a primary calendar.');
  checkIfMatch(context.headers, calendarEtag(access.calendar));
  delete state.calendars[access.id];
  delete state.events[access.id];
  for (const list of Object.values(state.calendarLists)) {
    const entry = list[access.id];
    if (entry) list[access.id] = { ...entry, deleted: true, changedAt: timeline.stamp() };
  }
  return noContent();
}

/** POST calendars/{calendarId}/clear: deletes every event of a primary calendar. */
export function clearCalendar(context: Context): ApiResponse {
  const { state, timeline, caller } = context;
  const access = openCalendar(state, caller.email, param(context, 'calendarId'), 'owner');
  if (!(access.id in state.users)) throw invalid('Only a primary calendar can be cleared.');
  for (const event of Object.values(eventsOf(state, access.id))) {
    if (event.status !== 'cancelled') putEvent(state, timeline, access.id, { ...event, status: 'cancelled' });
  }
  return noContent();
}

function change(context: Context, bodyFor: (calendar: Calendar) => JsonObject): ApiResponse {
  const { state, caller } = context;
  const access = openCalendar(state, caller.email, param(context, 'calendarId'), 'owner');
  checkIfMatch(context.headers, calendarEtag(access.calendar));
  const {
    summary,
    timeZone = access.calendar.timeZone,
    ...rest
  } = readCalendar(bodyFor(access.calendar), context.timeline.now());
  if (summary === undefined) throw required('Missing calendar summary.');
  const { description: _, location: __, labelProperties: ___, ...kept } = access.calendar;
  const calendar: Calendar = { ...kept, summary, timeZone, ...rest };
  state.calendars[access.id] = calendar;
  return ok(viewCalendar(calendar));
}

/** Labels without an id get one. */
function readCalendar(body: JsonObject, now: number) {
  const parsed = calendarInput.safeParse(withoutNulls(body));
  if (!parsed.success) throw badRequest();
  const { timeZone, labelProperties, ...rest } = parsed.data;
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw invalid('Invalid time zone definition.');
  const eventLabels = labelProperties?.eventLabels?.map((label, index) => ({
    ...label,
    id: label.id ?? labelId(`${now} ${index} ${label.name ?? ''}`),
  }));
  return {
    ...rest,
    ...(timeZone !== undefined && { timeZone }),
    ...(eventLabels && { labelProperties: { eventLabels } }),
  };
}

/** A UUID (version 4 form) made of a seed. */
function labelId(seed: string): string {
  const hex = createHash('sha256').update(`label ${seed}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}

function viewCalendar(calendar: Calendar): JsonObject {
  const { acl: _, ...view } = calendar;
  return { kind: 'calendar#calendar', etag: calendarEtag(calendar), ...view };
}

function calendarEtag(calendar: Calendar): string {
  return contentEtag(calendar);
}
