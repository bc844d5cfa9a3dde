import { z } from 'zod';
import { noContent, ok, param, readBody, type ApiResponse, type Context } from './context.ts';
import { badRequest, duplicate, invalid, notFound, required } from './errors.ts';
import { checkIfMatch, contentEtag } from './etags.ts';
import { mergePatch, withoutNulls, type JsonObject } from './json.ts';
import { calendarColors } from './colors.ts';
import { cutPage, readPageToken, readSyncToken, writePageToken, writeSyncToken } from './paging.ts';
import { allows, openCalendar, resolveCalendarId, roleOf } from './roles.ts';
import { accessRoles, type CalendarListEntry } from './state.ts';

const entryInput = z.object({
  id: z.string().optional(),
  summaryOverride: z.string().optional(),
  colorId: z.string().optional(),
  backgroundColor: z.string().optional(),
  foregroundColor: z.string().optional(),
  hidden: z.boolean().optional(),
  selected: z.boolean().optional(),
  defaultReminders: z.array(z.object({ method: z.string(), minutes: z.number() })).optional(),
  notificationSettings: z.object({ notifications: z.array(z.record(z.string(), z.string())) }).optional(),
});

/** GET users/me/calendarList */
export function listCalendarList(context: Context): ApiResponse {
  const { query, timeline, caller } = context;
  const list = `calendarList ${caller.email}`;
  const minimum = query.choice('minAccessRole', accessRoles);
  const syncText = query.text('syncToken');
  const sync = syncText === undefined ? undefined : readSyncToken(syncText, list);
  if (sync && minimum) throw invalid('Sync token cannot be used with minAccessRole.');
  const pageText = query.text('pageToken');
  const start = pageText === undefined ? undefined : readPageToken(pageText, list);
  const cursor = start?.cursor ?? timeline.last();
  const showHidden = query.flag('showHidden') ?? sync !== undefined;
  const showDeleted = query.flag('showDeleted') ?? sync !== undefined;
  const asked = query.number('maxResults', { min: 1, max: 250, clamp: true }) ?? 100;
  const items = Object.entries(entriesOf(context))
    .map(([id, entry], index) => ({ id, entry, index, view: viewEntry(context, id) }))
    .filter(({ view }) => view !== undefined)
    .filter(({ entry }) => (showHidden || !entry.hidden) && (showDeleted || !entry.deleted))
    .filter(({ entry }) => !sync || (entry.changedAt ?? 0) > sync.cursor)
    .filter(({ id, entry }) => !minimum || allows(roleFor(context, id) ?? entry.accessRole, minimum));
  const { page, next } = cutPage(items, ({ index, id }) => [index, id] as const, {
    after: start?.after ?? null,
    limit: Math.min(asked, context.pageLimit ?? asked),
  });
  const views = page.flatMap(({ view }) => (view ? [view] : []));
  return ok({
    kind: 'calendar#calendarList',
    etag: contentEtag([views, cursor]),
    ...(next && { nextPageToken: writePageToken(list, next.after, cursor) }),
    ...(!next && { nextSyncToken: writeSyncToken(list, cursor) }),
    items: views,
  });
}

/** GET users/me/calendarList/{calendarId} */
export function getCalendarListEntry(context: Context): ApiResponse {
  return ok(requireEntry(context).view);
}

/** POST users/me/calendarList: puts a calendar that is shared with the user on the list. */
export function insertCalendarListEntry(context: Context): ApiResponse {
  const { id, ...own } = readEntry(context);
  if (id === undefined) throw required('Missing calendar id.');
  const access = openCalendar(context.state, context.caller.email, id, 'freeBusyReader');
  const existing = entriesOf(context)[access.id];
  if (existing && !existing.deleted) throw duplicate();
  const entry = { ...defaultEntry(access.role), ...own };
  return ok(putEntry(context, access.id, entry));
}

/** PATCH users/me/calendarList/{calendarId} */
export function patchCalendarListEntry(context: Context): ApiResponse {
  const { id, entry, view } = requireEntry(context);
  checkIfMatch(context.headers, String(view.etag));
  const { id: _, ...own } = readEntry(context, entry);
  return ok(putEntry(context, id, { ...fixedPart(entry), ...own }));
}

/** PUT users/me/calendarList/{calendarId} */
export function updateCalendarListEntry(context: Context): ApiResponse {
  const { id, entry, view } = requireEntry(context);
  checkIfMatch(context.headers, String(view.etag));
  const { id: _, ...own } = readEntry(context);
  return ok(putEntry(context, id, { ...defaultEntry(entry.accessRole), ...fixedPart(entry), ...own }));
}

/** DELETE users/me/calendarList/{calendarId}: off the list; the calendar itself stays. */
export function deleteCalendarListEntry(context: Context): ApiResponse {
  const { id, entry, view } = requireEntry(context);
  checkIfMatch(context.headers, String(view.etag));
  if (entry.primary) throw invalid('Cannot remove the primary calendar from the list.');
  putEntry(context, id, { ...entry, deleted: true });
  return noContent();
}

/** What a calendar is on a list before its user has changed anything. */
export function defaultEntry(accessRole: CalendarListEntry['accessRole']): CalendarListEntry {
  return { accessRole, ...colorsOf('1'), defaultReminders: [] };
}

/**
 * Reads a body, merged into an entry for a patch. Own colours need colorRgbFormat=true; without it only colorId
 * counts, and brings its colours along.
 */
function readEntry(context: Context, before: CalendarListEntry | undefined = undefined) {
  const { backgroundColor, foregroundColor, ...sent } = readBody(context);
  const rgb = context.query.flag('colorRgbFormat') ?? false;
  const body = rgb ? { ...sent, backgroundColor, foregroundColor } : sent;
  const parsed = entryInput.safeParse(withoutNulls(mergePatch({ ...before }, body)));
  if (!parsed.success) throw badRequest();
  const { colorId } = sent;
  return typeof colorId === 'string' && !rgb ? { ...parsed.data, ...colorsOf(colorId) } : parsed.data;
}

function colorsOf(colorId: string) {
  const color = calendarColors[colorId];
  if (!color) throw invalid('Invalid color id.');
  return { colorId, backgroundColor: color.background, foregroundColor: color.foreground };
}

function fixedPart({ accessRole, primary }: CalendarListEntry) {
  return { accessRole, ...(primary && { primary }) };
}

function entriesOf(context: Context): Record<string, CalendarListEntry> {
  return (context.state.calendarLists[context.caller.email] ??= {});
}

function putEntry(context: Context, id: string, entry: CalendarListEntry): JsonObject {
  entriesOf(context)[id] = { ...entry, changedAt: context.timeline.stamp() };
  const view = viewEntry(context, id);
  if (!view) throw notFound();
  return view;
}

function requireEntry(context: Context): { id: string; entry: CalendarListEntry; view: JsonObject } {
  const id = resolveCalendarId(param(context, 'calendarId'), context.caller.email);
  const entries = entriesOf(context);
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  const view = viewEntry(context, id);
  if (!entry || entry.deleted || !view) throw notFound();
  return { id, entry, view };
}

function roleFor(context: Context, id: string) {
  const calendar = context.state.calendars[id];
  return calendar && roleOf(calendar, context.caller.email);
}

/** An entry with what comes from its calendar; undefined when there is none, or the user lost access to it. */
function viewEntry(context: Context, id: string): JsonObject | undefined {
  const calendar = context.state.calendars[id];
  const entry = entriesOf(context)[id];
  const accessRole = roleFor(context, id);
  if (!calendar || !entry || !accessRole) return undefined;
  const { changedAt, defaultReminders, notificationSettings, ...own } = entry;
  const view: JsonObject = {
    kind: 'calendar#calendarListEntry',
    id,
    summary: calendar.summary,
    ...(calendar.description !== undefined && { description: calendar.description }),
    ...(calendar.location !== undefined && { location: calendar.location }),
    timeZone: calendar.timeZone,
    ...own,
    accessRole,
    defaultReminders: (defaultReminders ?? []).map((reminder) => ({ ...reminder })),
    ...(notificationSettings && { notificationSettings }),
    ...(calendar.conferenceProperties && { conferenceProperties: calendar.conferenceProperties }),
    ...(calendar.dataOwner !== undefined && { dataOwner: calendar.dataOwner }),
  };
  return { ...view, etag: contentEtag([view, changedAt]) };
}
