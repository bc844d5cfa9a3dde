import { fullSyncRequired, invalidAt } from './errors.ts';

/** Where a list stands in its order: a number first, then an id. */
export type Position = readonly [order: number, id: string];

export function comparePositions(left: Position, right: Position): number {
  return left[0] - right[0] || (left[1] < right[1] ? -1 : left[1] > right[1] ? 1 : 0);
}

type PageToken = { kind: 'page'; list: string; after: Position | null; cursor: number };
type SyncToken = { kind: 'sync'; list: string; cursor: number; singleEvents?: boolean };

/** Writes the token of the page that begins after a position. `cursor`: last write when the first page was read. */
export function writePageToken(list: string, after: Position | null, cursor: number): string {
  return encode({ kind: 'page', list, after, cursor } satisfies PageToken);
}

/** Reads a page token of this list. Throws 400 for any other text. */
export function readPageToken(text: string, list: string): PageToken {
  const token = decode(text);
  if (!isToken<PageToken>(token, 'page', list)) throw invalidAt('pageToken', 'Invalid page token value.');
  return token;
}

/** Writes the token that later asks for everything written after `cursor` (epoch milliseconds). */
export function writeSyncToken(list: string, cursor: number, singleEvents?: boolean): string {
  return encode({ kind: 'sync', list, cursor, ...(singleEvents && { singleEvents }) } satisfies SyncToken);
}

/** Reads a sync token of this list. Throws 410 for one that has expired and 400 for one that never was any. */
export function readSyncToken(text: string, list: string, expired: readonly string[] = []): SyncToken {
  if (expired.includes(text)) throw fullSyncRequired();
  const token = decode(text);
  if (!isToken<SyncToken>(token, 'sync', list)) throw invalidAt('syncToken', 'Invalid sync token value.');
  return token;
}

/**
 * Cuts one page out of items that are in order.
 * @param limit the most items a page may hold; 0 gives an empty page with a token, as Google now and then does
 */
export function cutPage<T>(
  items: readonly T[],
  positionOf: (item: T) => Position,
  options: { after: Position | null; limit: number },
): { page: T[]; next: { after: Position | null } | undefined } {
  const { after, limit } = options;
  const rest = after ? items.filter((item) => comparePositions(positionOf(item), after) > 0) : items;
  const page = rest.slice(0, limit);
  if (page.length === rest.length) return { page, next: undefined };
  const last = page.at(-1);
  return { page, next: { after: last ? positionOf(last) : after } };
}

function encode(token: PageToken | SyncToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isToken<T extends PageToken | SyncToken>(value: unknown, kind: T['kind'], list: string): value is T {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Partial<PageToken | SyncToken>;
  return fields.kind === kind && fields.list === list && typeof fields.cursor === 'number';
}
