import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNango, type Nango } from './nango.server.ts';
import { freeBusyPath, type ProviderRequestInput } from './provider-request.ts';

/** What the server does with each request, first to last; then it answers 200. */
type Step = { status: number; body?: unknown; headers?: Record<string, string> } | 'hang up' | 'be silent';

let server: Server;
let nango: Nango;
let steps: Step[];
let received: string[];
let waits: number[];

beforeEach(async () => {
  [steps, received, waits] = [[], [], []];
  server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    const step = steps.shift() ?? { status: 200, body: { ok: true, connections: [] } };
    if (step === 'be silent') return;
    if (step === 'hang up') {
      request.socket.destroy();
      return;
    }
    const { status, body = {}, headers } = step;
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  nango = nangoThatWaits(10_000);
});

function nangoThatWaits(timeoutMs: number): Nango {
  return createNango({
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secretKey: 'e7b1c9c2-54f0-4c0a-8f9f-2f6f4d1b7a10',
    webhookSecret: 'w',
    timeoutMs,
    wait: async (ms) => void waits.push(ms),
  });
}

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ask = (input: ProviderRequestInput) => nango.proxy('google-calendar', 'c1', input);
const read = { method: 'GET', path: '/calendar/v3/colors' } as const;
const tooMuch = (reason: string) => ({ error: { code: 403, errors: [{ reason }] } });
const nangoHangUp = { message: 'socket hang up', code: 'ECONNRESET', method: 'get' };

describe('a read is sent once more', () => {
  test.each<[string, Step, number]>([
    ['the provider is down for a moment', { status: 503 }, 400],
    ['the provider fails', { status: 500, body: { error: { code: 500 } } }, 400],
    ['it is too much at once', { status: 429 }, 400],
    ['the provider says when', { status: 429, headers: { 'retry-after': '2' } }, 2_000],
    ['Google says 429 as 403', { status: 403, body: tooMuch('rateLimitExceeded') }, 400],
    ['GitHub says 429 as 403', { status: 403, headers: { 'retry-after': '1' } }, 1_000],
    ['Nango’s connection to the provider broke', { status: 500, body: nangoHangUp }, 400],
    ['Nango fails', { status: 500, body: { error: { code: 'server_error', message: 'x' } } }, 400],
    [
      'Nango’s own limit is reached',
      { status: 429, body: { error: { code: 'too_many_request' } }, headers: { 'retry-after': '3' } },
      3_000,
    ],
    ['the network broke', 'hang up', 400],
  ])('when %s', async (_name, step, waited) => {
    steps = [step];
    expect(await ask(read)).toMatchObject({ kind: 'answer', answer: { status: 200 } });
    expect(received).toHaveLength(2);
    expect(waits).toEqual([waited]);
  });

  test('and no more often than that', async () => {
    steps = [{ status: 503 }, { status: 503 }, { status: 503 }];
    expect(await ask(read)).toMatchObject({ kind: 'answer', answer: { status: 503 } });
    steps = ['hang up', 'hang up', 'hang up'];
    await expect(ask(read)).rejects.toMatchObject({ code: 'unavailable' });
    expect(received).toHaveLength(4);
  });

  test('also Google’s free/busy question, which is asked by POST, and Nango’s own lists', async () => {
    steps = [{ status: 503 }];
    await ask({ method: 'POST', path: freeBusyPath, body: {} });
    steps = [{ status: 502 }];
    await nango.listConnectionsOf('u1');
    expect(received.map((line) => line.split('?')[0])).toEqual([
      `POST /proxy${freeBusyPath}`,
      `POST /proxy${freeBusyPath}`,
      'GET /connections',
      'GET /connections',
    ]);
  });
});

describe('a read is sent once', () => {
  test.each<[string, Step]>([
    ['when the answer is no', { status: 404 }],
    ['when the token is refused', { status: 401 }],
    ['when access is refused', { status: 403, body: tooMuch('insufficientPermissions') }],
    ['when the quota of the day is used up', { status: 403, body: tooMuch('dailyLimitExceeded') }],
    ['when it would have to wait too long', { status: 429, headers: { 'retry-after': '60' } }],
    [
      'when the connection is broken',
      { status: 424, body: { error: { code: 'connection_refresh_backoff', message: '' } } },
    ],
  ])('%s', async (_name, step) => {
    steps = [step];
    await ask(read);
    expect(received).toHaveLength(1);
  });

  test('when Nango refuses the key', async () => {
    steps = [{ status: 401, body: { error: { code: 'unknown_account', message: '' } } }];
    await expect(ask(read)).rejects.toMatchObject({ code: 'unavailable' });
    expect(received).toHaveLength(1);
  });

  test('when it took too long, as the first one still runs at Nango', async () => {
    nango = nangoThatWaits(300);
    steps = ['be silent'];
    await expect(ask(read)).rejects.toMatchObject({ code: 'unavailable' });
    expect(received).toHaveLength(1);
  });
});

describe('a write is never sent twice', () => {
  const trouble: Step[] = [{ status: 503 }, { status: 429, headers: { 'retry-after': '0' } }];
  const writes = (['POST', 'PATCH', 'PUT', 'DELETE'] as const).flatMap((method) =>
    trouble.map((step) => [method, step] as const),
  );
  test.each(writes)('%s after %j', async (method, step) => {
    steps = [step];
    await ask({ method, path: '/calendar/v3/calendars/primary/events' });
    expect(received).toHaveLength(1);
  });

  test('nor when the network broke, nor to Nango itself', async () => {
    steps = ['hang up'];
    await expect(ask({ method: 'POST', path: '/x', body: {} })).rejects.toMatchObject({
      code: 'unavailable',
    });
    steps = [{ status: 503 }];
    const session = nango.createConnectSession('github', { user_id: 'u', attempt_id: 'a' });
    await expect(session).rejects.toMatchObject({ code: 'unavailable' });
    steps = [{ status: 503 }];
    await expect(nango.deleteConnection('github', 'c1')).rejects.toMatchObject({ code: 'unavailable' });
    expect(received).toHaveLength(3);
  });
});

test('who gives up while it waits is not kept waiting', async () => {
  steps = [{ status: 503, headers: { 'retry-after': '5' } }];
  const patient = createNango({
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secretKey: 'e7b1c9c2-54f0-4c0a-8f9f-2f6f4d1b7a10',
    webhookSecret: 'w',
  });
  const gaveUp = new AbortController();
  const asking = patient.proxy('github', 'c1', { ...read, signal: gaveUp.signal });
  server.once('request', (_request, response) => {
    response.once('finish', () => setImmediate(() => gaveUp.abort(new Error('stopped'))));
  });
  await expect(asking).rejects.toThrow('stopped');
  expect(received).toHaveLength(1);
});
