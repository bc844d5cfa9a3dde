import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#app/platform/errors.ts';
import { createNango, type Nango } from './nango.server.ts';

const secretKey = 'e7b1c9c2-54f0-4c0a-8f9f-2f6f4d1b7a10';
const tags = { user_id: 'u', attempt_id: 'a' };

let server: Server;
let nango: Nango;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let received: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];

beforeEach(async () => {
  received = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  nango = client();
});

/** A client of the server above. What needs no patience to fail must not fail for want of it on a busy machine. */
function client(timeoutMs?: number): Nango {
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createNango({
    host,
    secretKey,
    webhookSecret: 'w',
    ...(timeoutMs !== undefined && { timeoutMs }),
    wait: async () => undefined,
  });
}

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function answering(status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  answer = (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

async function failure(promise: Promise<unknown>): Promise<AppError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof AppError) return error;
  throw new Error(`An AppError was expected, not ${inspect(error)}`);
}

describe('a request to the provider', () => {
  const get = (path: string, more: object = {}) =>
    nango.proxy('google-calendar', 'c1', { method: 'GET', path, ...more });

  test('goes out as it is meant: encoded ids, repeated and left out parameters, forwarded headers, no retries', async () => {
    answering(200, { ok: true });
    await get('/calendar/v3/calendars/a%40b%2Fc/events', {
      query: { q: 'a b&c', eventTypes: ['default', 'birthday'], pageToken: undefined, singleEvents: true },
      headers: { 'If-Match': '"1"' },
    });
    expect(received[0]).toMatchObject({
      method: 'GET',
      url: '/proxy/calendar/v3/calendars/a%40b%2Fc/events?q=a+b%26c&eventTypes=default&eventTypes=birthday&singleEvents=true',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'connection-id': 'c1',
        'provider-config-key': 'google-calendar',
        'nango-proxy-if-match': '"1"',
      },
    });
    expect(received[0]?.headers).not.toHaveProperty('retries');
  });

  test.each(['POST', 'PATCH', 'PUT', 'DELETE'] as const)('%s carries its JSON body', async (method) => {
    answering(200, {});
    await nango.proxy('github', 'c1', { method, path: '/x', body: { a: [1] } });
    expect(received[0]).toMatchObject({ method, body: '{"a":[1]}' });
  });

  test.each(['/a/../b', '/a/./b', '/..', '/a/%2e%2e/b', '/a/.%2E'])('%s is refused', async (path) => {
    await expect(get(path)).rejects.toThrow('climb');
    expect(received).toEqual([]);
  });

  test.each([
    [200, { a: 1 }, { a: 1 }],
    [204, '', undefined],
    [304, '', undefined],
    [404, { error: { code: 404 } }, { error: { code: 404 } }],
    [502, '<html>', '<html>'],
  ])('%i is an answer', async (status, body, expected) => {
    answering(status, body, { 'X-Request-Id': 'r' });
    expect(await get('/x')).toMatchObject({
      kind: 'answer',
      answer: { status, body: expected, headers: { 'x-request-id': 'r' } },
    });
  });

  test('a redirect is not followed: the key would go along', async () => {
    answering(302, '', { location: '/elsewhere' });
    expect(await get('/x')).toMatchObject({ kind: 'answer', answer: { status: 302 } });
    expect(received).toHaveLength(1);
  });

  test('ends with the reason of the caller who gave up', async () => {
    const gaveUp = new AbortController();
    answer = () => gaveUp.abort(new Error('stopped'));
    await expect(get('/x', { signal: gaveUp.signal })).rejects.toThrow('stopped');
  });
});

describe('an answer that does not come', () => {
  test('ends at the deadline', async () => {
    answer = () => undefined;
    const error = await failure(client(150).findConnection('github', 'c1'));
    expect(error).toMatchObject({
      code: 'unavailable',
      cause: { message: expect.stringContaining('in time') },
    });
  });

  test('ends at the deadline when it drips in', async () => {
    let timer: NodeJS.Timeout | undefined;
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      timer = setInterval(() => response.write(' '), 20);
    };
    expect((await failure(client(150).findConnection('github', 'c1'))).code).toBe('unavailable');
    clearInterval(timer);
  });

  test('is unavailable when nobody listens', async () => {
    const nobody = createNango({ host: 'http://127.0.0.1:9', secretKey, webhookSecret: 'w' });
    const error = await failure(nobody.createConnectSession('github', tags));
    expect(error).toMatchObject({
      code: 'unavailable',
      cause: { message: expect.stringContaining('ECONNREFUSED') },
    });
  });
});

test('no error holds the key', async () => {
  for (const status of [400, 401, 429, 500]) {
    answering(status, { error: { code: 'x', message: secretKey } });
    const error = await failure(nango.createConnectSession('github', tags));
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(secretKey);
  }
});

test('an id from outside cannot change the address', async () => {
  answering(404, { error: { code: 'not_found', message: '' } });
  await nango.readConnection('github', '../../x?y=z#');
  await nango.deleteConnection('github', 'a/b');
  expect(received.map(({ url }) => url.split('?')[0])).toEqual([
    '/connections/..%2F..%2Fx%3Fy%3Dz%23',
    '/connections/a%2Fb',
  ]);
});

test('a listed connection must be the one that was asked for', async () => {
  const other = { connection_id: 'c10', provider_config_key: 'github', errors: [], tags: {}, created: '' };
  answering(200, { connections: [other] });
  expect(await nango.findConnection('github', 'c1')).toBeUndefined();
});

test('the tags go along when a connection is renewed', async () => {
  answering(201, { data: { token: 't', connect_link: '', expires_at: '2026-11-24T10:30:00.000Z' } });
  expect(await nango.createReconnectSession('github', 'c1', tags)).toMatchObject({ token: 't' });
  expect(JSON.parse(received[0]?.body ?? '')).toEqual({
    connection_id: 'c1',
    integration_id: 'github',
    tags,
  });
});
