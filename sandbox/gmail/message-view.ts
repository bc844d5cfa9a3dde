import type { JsonObject } from '../google/json.ts';
import type { Query } from '../google/query.ts';
import { invalidArgument } from './errors.ts';
import { headersOf, rawMessage, textOf, type StoredMessage } from './mailbox.ts';
import { boundaryOf, partContent, partHeaders, partsOf, type MimePart } from './mime.ts';

const formats = ['full', 'metadata', 'minimal', 'raw'] as const;
export type Format = (typeof formats)[number];

export type ViewOptions = { format: Format; metadataHeaders: readonly string[] };

/** How a message is asked for. `allowed` leaves out what a method does not have: threads have no `raw`. */
export function viewOptions(query: Query, allowed: readonly Format[] = formats): ViewOptions {
  const wanted = (query.text('format') ?? 'full').toLowerCase();
  const format = allowed.find((candidate) => candidate === wanted);
  if (format === undefined) throw invalidArgument(`Invalid value at 'format': "${wanted}"`);
  return { format, metadataHeaders: query.all('metadataHeaders') };
}

/** A message as Gmail shows it in one of its formats. */
export function messageView(message: StoredMessage, { format, metadataHeaders }: ViewOptions): JsonObject {
  const { id, threadId, labelIds, internalDate } = message;
  const raw = rawMessage(message);
  return {
    id,
    threadId,
    labelIds,
    snippet: snippetOf(message),
    ...(format === 'full' && { payload: partView(message.body, '', message) }),
    ...(format === 'metadata' && { payload: metadataView(message, metadataHeaders) }),
    sizeEstimate: raw.length,
    ...(format === 'raw' && { raw: raw.toString('base64url') }),
    historyId: historyId(message),
    internalDate: String(internalDate),
  };
}

/** An attachment's content by the id that its part names; undefined for an id of no part. */
export function attachmentView(message: StoredMessage, attachmentId: string): JsonObject | undefined {
  const found = partsOf(message.body).find(({ id }) => attachmentIdOf(message, id) === attachmentId);
  if (found?.part.filename === undefined) return undefined;
  const content = partContent(found.part);
  return { size: content.length, data: content.toString('base64url') };
}

/** Gmail's first words of a message, escaped as HTML. */
export function snippetOf(message: StoredMessage): string {
  const words = textOf(message).replace(/\s+/g, ' ').trim().split(' ');
  let snippet = '';
  for (const word of words) {
    if (snippet.length + word.length > 200) break;
    snippet += `${snippet === '' ? '' : ' '}${word}`;
  }
  const escapes: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return snippet.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

export function historyId({ internalDate }: StoredMessage): string {
  return String(Math.floor(internalDate / 1000) - 1_500_000_000);
}

function metadataView(message: StoredMessage, names: readonly string[]): JsonObject {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const headers = headersOf(message).filter(
    ({ name }) => wanted.size === 0 || wanted.has(name.toLowerCase()),
  );
  return { mimeType: message.body.mimeType, ...(headers.length > 0 && { headers }) };
}

function partView(part: MimePart, id: string, message: StoredMessage): JsonObject {
  const content = partContent(part);
  return {
    partId: id,
    mimeType: part.mimeType,
    filename: part.filename ?? '',
    headers: id === '' ? headersOf(message) : partHeaders(part, boundaryOf(message.id, id)),
    body: {
      ...(part.filename !== undefined && { attachmentId: attachmentIdOf(message, id) }),
      size: content.length,
      ...(part.filename === undefined && content.length > 0 && { data: content.toString('base64url') }),
    },
    ...('parts' in part && {
      parts: part.parts.map((child, index) =>
        partView(child, id === '' ? `${index}` : `${id}.${index}`, message),
      ),
    }),
  };
}

function attachmentIdOf(message: StoredMessage, partId: string): string {
  return `ANGjdJ${Buffer.from(`${message.id} ${partId}`).toString('base64url')}`;
}
