import { createHash } from 'node:crypto';
import { conditionNotMet } from './errors.ts';
import { lastChange } from './event-store.ts';
import { stableText } from './json.ts';
import type { StoredEvent } from './state.ts';

/** The etag of an event: its last write, which no other write shares. */
export function eventEtag(event: StoredEvent): string {
  return `"${lastChange(event) * 2000}"`;
}

/** The etag of anything that carries no time of its own: made of its content. */
export function contentEtag(content: unknown): string {
  return `"${createHash('sha256').update(stableText(content)).digest('hex').slice(0, 16)}"`;
}

/** Throws 412 when the request names etags in If-Match and the resource has another. */
export function checkIfMatch(headers: Record<string, string>, etag: string): void {
  const condition = headers['if-match'];
  if (condition !== undefined && !matchesEtag(condition, etag)) throw conditionNotMet();
}

/** True when If-None-Match names the etag, so that the answer is 304. */
export function isNotModified(headers: Record<string, string>, etag: string): boolean {
  const condition = headers['if-none-match'];
  return condition !== undefined && matchesEtag(condition, etag);
}

function matchesEtag(condition: string, etag: string): boolean {
  if (condition.trim() === '*') return true;
  return condition
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .includes(etag);
}
