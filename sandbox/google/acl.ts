import { z } from 'zod';
import { noContent, ok, param, readBody, type ApiResponse, type Context } from './context.ts';
import { badRequest, invalid, notFound, required } from './errors.ts';
import { checkIfMatch, contentEtag } from './etags.ts';
import { withoutNulls, type JsonObject } from './json.ts';
import { cutPage, readPageToken, writePageToken, writeSyncToken } from './paging.ts';
import { openCalendar, type CalendarAccess } from './roles.ts';
import { accessRoles, type Calendar } from './state.ts';

type Role = Calendar['acl'][string];

const ruleInput = z.object({
  role: z.enum(['none', ...accessRoles]).optional(),
  scope: z
    .object({ type: z.enum(['default', 'user', 'group', 'domain']), value: z.string().optional() })
    .optional(),
});

/** GET calendars/{calendarId}/acl */
export function listAcl(context: Context): ApiResponse {
  const access = open(context, 'writer');
  const list = `acl ${access.id}`;
  const pageText = context.query.text('pageToken');
  const start = pageText === undefined ? undefined : readPageToken(pageText, list);
  const cursor = start?.cursor ?? context.timeline.last();
  const asked = context.query.number('maxResults', { min: 1, max: 250, clamp: true }) ?? 100;
  const items = Object.entries(access.calendar.acl)
    .filter(([, role]) => role !== 'none')
    .map(([id, role], index) => ({ id, index, view: viewRule(id, role) }));
  const { page, next } = cutPage(items, ({ index, id }) => [index, id] as const, {
    after: start?.after ?? null,
    limit: Math.min(asked, context.pageLimit ?? asked),
  });
  const views = page.map(({ view }) => view);
  return ok({
    kind: 'calendar#acl',
    etag: contentEtag(views),
    items: views,
    ...(next
      ? { nextPageToken: writePageToken(list, next.after, cursor) }
      : { nextSyncToken: writeSyncToken(list, cursor) }),
  });
}

/** GET calendars/{calendarId}/acl/{ruleId} */
export function getAclRule(context: Context): ApiResponse {
  const { id, role } = requireRule(context, open(context, 'writer'));
  return ok(viewRule(id, role));
}

/** POST calendars/{calendarId}/acl */
export function insertAclRule(context: Context): ApiResponse {
  const access = open(context);
  const { role, scope } = readRule(context);
  if (!scope || !role) throw required('Missing scope or role.');
  if (scope.type !== 'default' && !scope.value) throw invalid('Invalid scope value.');
  const id = scope.type === 'default' ? 'default' : `${scope.type}:${scope.value}`;
  return write(access, id, role);
}

/** PATCH and PUT calendars/{calendarId}/acl/{ruleId}: only the role can change. */
export function changeAclRule(context: Context): ApiResponse {
  const access = open(context);
  const { id, role: before } = requireRule(context, access);
  checkIfMatch(context.headers, String(viewRule(id, before).etag));
  const { role = before } = readRule(context);
  return write(access, id, role);
}

/** DELETE calendars/{calendarId}/acl/{ruleId} */
export function deleteAclRule(context: Context): ApiResponse {
  const access = open(context);
  const { id, role } = requireRule(context, access);
  checkIfMatch(context.headers, String(viewRule(id, role).etag));
  delete access.calendar.acl[id];
  return noContent();
}

/** Writers may see the rules, owners change them. */
function open(context: Context, needed: 'writer' | 'owner' = 'owner'): CalendarAccess {
  return openCalendar(context.state, context.caller.email, param(context, 'calendarId'), needed);
}

function requireRule(context: Context, access: CalendarAccess): { id: string; role: Role } {
  const id = param(context, 'ruleId');
  const role = Object.hasOwn(access.calendar.acl, id) ? access.calendar.acl[id] : undefined;
  if (role === undefined) throw notFound();
  return { id, role };
}

function readRule(context: Context): z.infer<typeof ruleInput> {
  const parsed = ruleInput.safeParse(withoutNulls(readBody(context)));
  if (!parsed.success) throw badRequest();
  return parsed.data;
}

function write(access: CalendarAccess, id: string, role: Role): ApiResponse {
  access.calendar.acl[id] = role;
  return ok(viewRule(id, role));
}

function viewRule(id: string, role: Role): JsonObject {
  const split = id.indexOf(':');
  const scope: JsonObject =
    split < 0 ? { type: 'default' } : { type: id.slice(0, split), value: id.slice(split + 1) };
  return { kind: 'calendar#aclRule', etag: contentEtag([id, role]), id, scope, role };
}
