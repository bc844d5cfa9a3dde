import type { Caller } from './auth.ts';
import { badRequest, parseError } from './errors.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { Query } from './query.ts';
import type { SandboxState } from './state.ts';
import type { Timeline } from './timeline.ts';

/** What one request to the API knows: who asks, for what, and the state it works on. */
export type Context = {
  state: SandboxState;
  timeline: Timeline;
  caller: Caller;
  /** As it was sent, with its query. */
  path: string;
  params: Record<string, string>;
  query: Query;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** Caps every page of this answer; set by a fault rule to make Google's short and empty pages. */
  pageLimit: number | undefined;
};

/** A body that is undefined is sent as nothing at all. */
export type ApiResponse = { status: number; body?: JsonObject };

export type ApiHandler = (context: Context) => ApiResponse;

export const ok = (body: JsonObject): ApiResponse => ({ status: 200, body });
export const noContent = (): ApiResponse => ({ status: 204 });

/** The request's JSON object; an empty body counts as `{}`. Throws Google's 400s. */
export function readBody(context: Context): JsonObject {
  if (context.body.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(context.body);
  } catch {
    throw parseError();
  }
  if (!isJsonObject(value)) throw badRequest();
  return value;
}

/** A path parameter that the route's pattern promises. */
export function param(context: Context, name: string): string {
  return context.params[name] ?? '';
}
