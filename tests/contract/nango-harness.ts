import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Nango } from '@nangohq/node';
import { afterEach } from 'vitest';
import { WebSocket } from 'ws';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import type { Outcome } from './nango-recorded.ts';

export const secretKey = '7f0e6c3a-2b51-4d0c-9f7e-5a1b2c3d4e5f';
export const webhookSecret = 'c0ffee00-1111-4222-8333-444455556666';

/** A webhook as the application got it. */
export type ReceivedWebhook = {
  method: string;
  /** The path. */
  url: string;
  rawBody: string;
  headers: Record<string, unknown>;
  body: Record<string, unknown>;
};

/** The sandbox with a clock and waits of our own, a receiver for webhooks, and the real SDK pointed at it. */
export type Harness = {
  sandbox: Sandbox;
  nango: Nango;
  url: string;
  receiverUrl: string;
  received: ReceivedWebhook[];
  /** What the receiver answers, first to last; 200 when nothing is left. 0 drops the connection, 302 leads on. */
  answers: number[];
  /** How long the sandbox would have waited, in order. */
  waits: number[];
  /** Moves the sandbox's clock. */
  advance: (ms: number) => void;
  /** Calls the API with the key. `body` is sent as JSON. */
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
};

export type Answer = { status: number; headers: Headers; body: unknown };

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

/** Starts a sandbox for one test; it is stopped when the test ends. */
export async function startHarness(): Promise<Harness> {
  const received: ReceivedWebhook[] = [];
  const answers: number[] = [];
  const waits: number[] = [];
  let time = Date.UTC(2026, 10, 23, 9);
  const receiver = await startReceiver(received, answers);
  const receiverUrl = `http://localhost:${portOf(receiver)}`;
  const sandbox = createSandbox({
    secretKey,
    webhookSecret,
    appUrl: receiverUrl,
    timeZone: 'Europe/London',
    now: () => time,
    wait: async (ms) => void waits.push(ms),
  });
  const url = await sandbox.listen(0);
  cleanups.push(() => sandbox.close());
  return {
    sandbox,
    nango: new Nango({ apiKey: secretKey, webhookSigningKey: webhookSecret, host: url }),
    url,
    receiverUrl,
    received,
    answers,
    waits,
    advance: (ms) => {
      time += ms;
    },
    call: (method, path, body, headers = {}) =>
      send(url + path, method, body, { authorization: `Bearer ${secretKey}`, ...headers }),
  };
}

function startReceiver(received: ReceivedWebhook[], answers: number[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const rawBody = Buffer.concat(chunks).toString();
    const body = rawBody === '' ? {} : JSON.parse(rawBody);
    received.push({
      method: request.method ?? '',
      url: request.url ?? '',
      rawBody,
      headers: request.headers,
      body,
    });
    const answer = answers.shift() ?? 200;
    if (answer === 0) request.socket.destroy();
    else response.writeHead(answer, answer === 302 ? { location: '/redirected' } : {}).end();
  });
  cleanups.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** One HTTP request, with JSON where there is a body and nothing followed. */
export async function send(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const sent: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(url, {
    method,
    headers: { ...sent, ...headers },
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as unknown) : text,
  };
}

/** The part of an answer that recordings are compared with. */
export function outcomeOf({ status, body }: Answer): Outcome {
  return { status, body };
}

/** Makes a session for one integration by the SDK. */
export async function createSession(
  { nango }: Harness,
  integration: string,
  tags: Record<string, string> = { appUserId: 'user_1' },
): Promise<string> {
  const { data } = await nango.createConnectSession({ tags, allowed_integrations: [integration] });
  return data.token;
}

export type Consent = { decision?: 'allow' | 'cancel'; account?: string; scopes?: string[] };

export type FlowOutcome = {
  /** What the frontend SDK would have read from its socket after the greeting. */
  message: Record<string, unknown>;
  authorizeUrl: URL;
  callback: Answer;
};

/** Plays the browser's part of an OAuth flow: the socket, the popup, the consent, the way back. */
export async function runFlow(
  { url }: Harness,
  sessionToken: string,
  integration: string,
  { decision = 'allow', account, scopes }: Consent = {},
): Promise<FlowOutcome> {
  const socket = await openSocket(url);
  const query = new URLSearchParams({ connect_session_token: sessionToken, ws_client_id: socket.clientId });
  const start = await send(`${url}/oauth/connect/${integration}?${query}`, 'GET');
  const authorizeUrl = new URL(start.headers.get('location') ?? '');
  const form = new URLSearchParams(authorizeUrl.search);
  const asked = (form.get('scope') ?? '').split(' ');
  const own = integration === 'github' ? 'maya-lindqvist' : 'maya@fernhill.example';
  form.set('account', account ?? own);
  form.set('decision', decision);
  for (const scope of scopes ?? asked) form.append('granted_scope', scope);
  const consent = await send(authorizeUrl.origin + authorizeUrl.pathname, 'POST', form.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });
  const callback = await send(consent.headers.get('location') ?? '', 'GET');
  return { message: await socket.nextMessage(), authorizeUrl, callback };
}

/** Opens the socket on which the end of a flow is told, and reads its greeting. */
async function openSocket(url: string) {
  const socket = new WebSocket(url.replace('http', 'ws'));
  cleanups.push(async () => socket.terminate());
  const waiting: ((message: Record<string, unknown>) => void)[] = [];
  const arrived: Record<string, unknown>[] = [];
  socket.on('message', (data) => {
    const message: Record<string, unknown> = JSON.parse(String(data));
    const next = waiting.shift();
    if (next) next(message);
    else arrived.push(message);
  });
  const nextMessage = () =>
    new Promise<Record<string, unknown>>((resolve) => {
      const message = arrived.shift();
      if (message) resolve(message);
      else waiting.push(resolve);
    });
  const greeting = await nextMessage();
  return { clientId: String(greeting.ws_client_id), greeting, nextMessage };
}

/** Connects an account from session to consent; gives the connection id. */
export async function connect(
  harness: Harness,
  integration = 'google-calendar',
  tags?: Record<string, string>,
): Promise<string> {
  const { message } = await runFlow(harness, await createSession(harness, integration, tags), integration);
  await harness.sandbox.control.webhooksSettled();
  return String(message.connection_id);
}
