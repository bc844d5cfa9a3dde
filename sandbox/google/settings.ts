import { ok, param, type ApiResponse, type Context } from './context.ts';
import { notFound } from './errors.ts';
import { contentEtag } from './etags.ts';
import type { JsonObject } from './json.ts';
import { cutPage, readPageToken, readSyncToken, writePageToken, writeSyncToken } from './paging.ts';

/** GET users/me/settings */
export function listSettings(context: Context): ApiResponse {
  const { query, timeline, caller } = context;
  const list = `settings ${caller.email}`;
  const syncText = query.text('syncToken');
  // Settings never change here, so nothing is ever newer than a valid token.
  const unchanged = syncText !== undefined && readSyncToken(syncText, list) !== undefined;
  const pageText = query.text('pageToken');
  const start = pageText === undefined ? undefined : readPageToken(pageText, list);
  const cursor = start?.cursor ?? timeline.last();
  const asked = query.number('maxResults', { min: 1, max: 250, clamp: true }) ?? 100;
  const settings = unchanged ? [] : Object.entries(settingsOf(context));
  const items = settings.map(([id, value], index) => ({ view: viewSetting(id, value), id, index }));
  const { page, next } = cutPage(items, ({ index, id }) => [index, id] as const, {
    after: start?.after ?? null,
    limit: Math.min(asked, context.pageLimit ?? asked),
  });
  const views = page.map(({ view }) => view);
  return ok({
    kind: 'calendar#settings',
    etag: contentEtag(views),
    items: views,
    ...(next
      ? { nextPageToken: writePageToken(list, next.after, cursor) }
      : { nextSyncToken: writeSyncToken(list, cursor) }),
  });
}

/** GET users/me/settings/{setting} */
export function getSetting(context: Context): ApiResponse {
  const id = param(context, 'setting');
  const settings = settingsOf(context);
  const value = Object.hasOwn(settings, id) ? settings[id] : undefined;
  if (value === undefined) throw notFound();
  return ok(viewSetting(id, value));
}

function settingsOf(context: Context): Record<string, string> {
  return context.state.users[context.caller.email]?.settings ?? {};
}

function viewSetting(id: string, value: string): JsonObject {
  return { kind: 'calendar#setting', etag: contentEtag([id, value]), id, value };
}
