import { createGoogleSandbox, type GoogleSandbox } from '../../sandbox/google/google-sandbox.ts';
import type { JsonObject } from '../../sandbox/google/json.ts';
import { readJson, startState } from './google-calendar-cases.ts';

const fixture = readJson(new URL('google-calendar-fixture.json', import.meta.url)) as JsonObject;

/** What Google answered. `items`, `error` and the like are read by the test as it expects them to be. */
export type Reply = { status: number; headers: Record<string, string>; body: Resource; text: string };

/** A resource or list as a test looks at it. */
type Resource = JsonObject & {
  id: string;
  etag: string;
  items: Resource[];
  nextPageToken: string;
  nextSyncToken: string;
  attendees: JsonObject[];
};

export type Client = {
  sandbox: GoogleSandbox;
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Reply>;
  /** Ids of a list's items, sorted. */
  ids(path: string, options?: CallOptions): Promise<string[]>;
  /** Inserts an event on ana's calendar and gives it. */
  insert(body: JsonObject, query?: string): Promise<Resource>;
};

type CallOptions = { token?: string; headers?: Record<string, string> };

/** A client of a sandbox in its fresh fixture state. Paths are below `/calendar/v3`, and start with a slash. */
export function freshClient(variant?: string): Client {
  const sandbox = createGoogleSandbox({ state: startState(fixture, variant) });
  return clientOf(sandbox);
}

export function clientOf(sandbox: GoogleSandbox): Client {
  const client: Client = {
    sandbox,
    async call(method, path, body, { token = 'good', headers = {} } = {}) {
      const answer = await sandbox.handle({
        method,
        path: `/calendar/v3${path}`,
        headers: { authorization: `Bearer ${token}`, ...headers },
        body: body === undefined ? '' : JSON.stringify(body),
      });
      if ('dropped' in answer) throw new Error('The answer was dropped');
      return { ...answer, text: answer.body, body: (answer.body ? JSON.parse(answer.body) : {}) as Resource };
    },
    async ids(path, options) {
      const { body } = await client.call('GET', path, undefined, options);
      return body.items.map(({ id }) => id).toSorted();
    },
    async insert(body, query = '') {
      const { status, body: event, text } = await client.call('POST', `${events}${query}`, body);
      if (status !== 200) throw new Error(`insert answered ${status}: ${text}`);
      return event;
    },
  };
  return client;
}

/** Ana's primary calendar. */
export const events = '/calendars/primary/events';

/** `start` and `end` of a timed event in New York, from local times such as `2027-02-01T10:00:00`. */
export function span(start: string, end: string, timeZone = 'America/New_York'): JsonObject {
  return { start: { dateTime: start, timeZone }, end: { dateTime: end, timeZone } };
}

/** The reason of an error answer's first entry. */
export function reasonOf(reply: Reply): unknown {
  const { errors } = reply.body.error as { errors: { reason: string }[] };
  return errors[0]?.reason;
}
