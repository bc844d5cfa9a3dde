import { Temporal } from 'temporal-polyfill';
import { authenticate, requireScope } from './auth.ts';
import { answerBatch, type PartRequest, type PartResponse } from './batch.ts';
import type { Context } from './context.ts';
import { GoogleError, notFound } from './errors.ts';
import { isNotModified } from './etags.ts';
import { createFaults, faultAnswer, type Fault, type FaultRule } from './faults.ts';
import { selectFields } from './partial-response.ts';
import { readQuery } from './query.ts';
import { findRoute } from './routes.ts';
import { readState, type Mail, type SandboxState, type Token } from './state.ts';
import { createTimeline, type Clock, type Timeline } from './timeline.ts';

/** One request to Google, free of any transport. */
type GoogleRequest = {
  method: string;
  /** As it was sent, still encoded, with its query: `/calendar/v3/...`, `/batch/...` or `/__sandbox/...`. */
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
};

type GoogleResponse = { status: number; headers: Record<string, string>; body: string };

/** `dropped`: the request was carried out, but the connection must end without an answer. */
type GoogleAnswer = GoogleResponse | { dropped: true };

/** Google Calendar API v3 on this machine: state in memory, no transport, no zone or clock of the machine's. */
export type GoogleSandbox = {
  handle(request: GoogleRequest): Promise<GoogleAnswer>;
  /** Forgets everything, fault rules too, and starts from this state. Throws when it cannot be read. */
  reset(state: unknown): void;
  /** The state as plain JSON; a sandbox created from it goes on where this one stands. */
  snapshot(): SandboxState;
  /** Every mail since the reset that `sendUpdates` would have sent, oldest first. */
  outbox(): Mail[];
  addFault(rule: FaultRule): void;
  /** Admits a bearer token for a user with these scopes (full URLs). Throws when there is no such user. */
  addToken(accessToken: string, grant: { user: string; scopes: readonly string[] }): void;
  /** From now on the token is answered 401, as one whose time is up. */
  expireToken(accessToken: string): void;
  /** Forgets a token: 401, as one that was revoked. */
  revokeToken(accessToken: string): void;
  /** The accounts of this Google, for a consent page to choose from. */
  accounts(): { email: string; displayName: string }[];
};

/**
 * Creates a sandbox.
 * @param options.state a start state of the format `google-calendar-fixture/1`; it is copied
 * @param options.clock the time, unless the state has a clock of its own that stands still; default: the real time
 */
export function createGoogleSandbox(options: { state: unknown; clock?: Clock }): GoogleSandbox {
  const clock = options.clock ?? { now: () => Temporal.Now.instant() };
  const faults = createFaults();
  let state = readState(options.state);
  let timeline = createTimeline(state, clock);

  const reset = (next: unknown) => {
    state = readState(next);
    timeline = createTimeline(state, clock);
    faults.clear();
  };

  const control = ({ method, path, body }: GoogleRequest): GoogleResponse => {
    const [name] = path.slice('/__sandbox/'.length).split('?');
    if (method === 'GET' && name === 'outbox') return json(200, { mails: state.outbox });
    if (method !== 'POST' || (name !== 'reset' && name !== 'faults')) return json(404, notFound().body);
    try {
      const value: unknown = JSON.parse(body);
      if (name === 'reset') reset(value);
      else faults.add(value);
    } catch (error) {
      return json(400, { error: error instanceof Error ? error.message : 'unreadable' });
    }
    return { status: 204, headers: {}, body: '' };
  };

  const handle = async (request: GoogleRequest): Promise<GoogleAnswer> => {
    if (request.path.startsWith('/__sandbox/')) return control(request);
    const world = { state, timeline };
    const fault = faults.take(request.method, request.path.split('?')[0] ?? '');
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.status !== undefined) return faultAnswer({ ...fault, status: fault.status });
    const answer = perform(world, request, fault);
    return fault?.dropAfterCommit ? { dropped: true } : answer;
  };

  const changeToken = (accessToken: string, change: (token: Token) => Token) => {
    const token = state.tokens[accessToken];
    if (token) state.tokens[accessToken] = change(token);
  };

  return {
    handle,
    reset,
    snapshot: () => structuredClone(state),
    outbox: () => structuredClone(state.outbox),
    addFault: (rule) => faults.add(rule),
    addToken(accessToken, { user, scopes }) {
      if (!state.users[user]) throw new Error(`This Google has no account ${user}`);
      state.tokens[accessToken] = { user, state: 'valid', scopes: [...scopes] };
    },
    expireToken: (accessToken) => changeToken(accessToken, (token) => ({ ...token, state: 'expired' })),
    revokeToken: (accessToken) => {
      delete state.tokens[accessToken];
    },
    accounts: () =>
      Object.values(state.users).map(({ email, displayName }) => ({
        email,
        displayName: displayName ?? email,
      })),
  };
}

type World = { state: SandboxState; timeline: Timeline };

function perform(world: World, request: GoogleRequest, fault: Fault | undefined): GoogleResponse {
  try {
    if (request.method === 'POST' && /^\/batch(\/calendar\/v3)?(\?.*)?$/.test(request.path)) {
      return answerBatch(request, (part) => performPart(world, part));
    }
    return callApi(world, request, fault);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    return json(error.status, error.body, error.headers);
  }
}

function performPart(world: World, part: PartRequest): PartResponse {
  if (part.path.startsWith('/calendar/v3/')) return perform(world, part, undefined);
  return json(404, notFound().body);
}

const apiRoot = '/calendar/v3/';

function callApi(
  { state, timeline }: World,
  request: GoogleRequest,
  fault: Fault | undefined,
): GoogleResponse {
  const { path, headers, body } = request;
  const split = path.indexOf('?');
  const plain = split < 0 ? path : path.slice(0, split);
  const override = request.method === 'POST' ? headers['x-http-method-override'] : undefined;
  const method = (override ?? request.method).toUpperCase();
  const match = plain.startsWith(apiRoot) ? findRoute(method, plain.slice(apiRoot.length)) : undefined;
  if (!match) throw notFound();
  const caller = authenticate(state, headers);
  requireScope(caller, match.route.scopes);
  const query = readQuery(split < 0 ? '' : path.slice(split + 1));
  const context: Context = {
    state,
    timeline,
    caller,
    path,
    params: match.params,
    query,
    headers,
    body,
    pageLimit: fault?.pageLimit,
  };
  const answer = match.route.handler(context);
  if (answer.body === undefined) return { status: answer.status, headers: {}, body: '' };
  const etag = typeof answer.body.etag === 'string' ? answer.body.etag : undefined;
  if (method === 'GET' && etag !== undefined && isNotModified(headers, etag)) {
    return { status: 304, headers: { etag }, body: '' };
  }
  const fields = query.text('fields');
  const shown = fields === undefined ? answer.body : selectFields(answer.body, fields);
  return json(answer.status, shown, etag === undefined ? {} : { etag });
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): GoogleResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
    body: JSON.stringify(body),
  };
}
