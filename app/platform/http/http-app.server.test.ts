import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReadableStreamFromReadable } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../log.server.ts';
import { createHttpApp } from './http-app.server.ts';

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Sent = { method?: string; path?: string; headers?: Record<string, string>; chunks?: Buffer[] };

const nango = {
  kind: 'nango',
  host: 'https://api.nango.dev',
  connectUrl: 'https://connect.nango.dev/ui/',
  secretKey: 'key',
  webhookSecret: 'signing',
} as const;

const logLines: Record<string, unknown>[] = [];
const servers: ReturnType<typeof createServer>[] = [];
beforeEach(() => void logLines.splice(0));
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

/** Reads the body as Remix does. Answers with its length, and with what the walls made of the request. */
const echo: RequestHandler = async (request, response, next) => {
  const body = ['GET', 'HEAD'].includes(request.method) ? null : createReadableStreamFromReadable(request);
  try {
    const { byteLength } = await new Response(body).arrayBuffer();
    response.json({ bytes: byteLength, host: request.headers.host, ip: request.ip });
  } catch (error) {
    next(error);
  }
};

/** Starts the walls with a handler behind them; gives the function that sends a request to them. */
async function behindWalls(appUrl: string, handler: RequestHandler = echo, ownProxies: string[] = []) {
  const log = createLog(
    { logLevel: 'debug' },
    { write: (line) => void logLines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const isLoopback = appUrl.includes('localhost');
  const app = createHttpApp(
    {
      appUrl,
      isLoopback,
      mode: 'production',
      nango,
      trustedProxies: isLoopback ? [] : ['loopback', ...ownProxies],
    },
    { getLog: () => log, handlers: [handler] },
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;

  return ({ method = 'GET', path = '/', headers = {}, chunks = [] }: Sent) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = httpRequest(
        { port, host: '127.0.0.1', method, path, headers: { Host: new URL(appUrl).host, ...headers } },
        (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text: string) => (body += text));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      );
      sent.on('error', reject);
      for (const chunk of chunks) sent.write(chunk);
      sent.end();
    });
}

const local = 'http://localhost:3000';
const remote = 'https://arlo.example.com';

describe('requests that change something', () => {
  test.each([
    ['the page itself', { Origin: local, 'Sec-Fetch-Site': 'same-origin' }],
    ['the page under the machine’s other name', { Origin: 'http://127.0.0.1:3000', Host: '127.0.0.1:3000' }],
    ['a program that is no browser', {}],
  ])('from %s pass', async (_name, headers) => {
    const send = await behindWalls(local);
    expect(await send({ method: 'POST', headers })).toMatchObject({ status: 200 });
  });

  test.each([
    ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['another site, told by its origin alone', { Origin: 'https://evil.example' }],
    ['another site that hides its origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page without an origin', { Origin: 'null' }],
    ['another port of this machine', { Origin: 'http://localhost:3010', 'Sec-Fetch-Site': 'same-site' }],
    ['another scheme', { Origin: 'https://localhost:3000' }],
  ])('from %s are refused', async (_name, headers) => {
    const send = await behindWalls(local);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await send({ method, headers });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'forbidden' } });
    }
  });

  test('may come from APP_URL alone when Arlo is reached from elsewhere', async () => {
    const send = await behindWalls(remote);
    expect((await send({ method: 'POST', headers: { Origin: remote } })).status).toBe(200);
    const spoofed = {
      Origin: 'https://evil.example',
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
    };
    expect((await send({ method: 'POST', headers: spoofed })).status).toBe(403);
  });

  test('the webhook is another server’s, and reading is free', async () => {
    const send = await behindWalls(local);
    const headers = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
    expect((await send({ method: 'POST', path: '/webhooks/nango', headers })).status).toBe(200);
    expect((await send({ method: 'GET', headers })).status).toBe(200);
    expect((await send({ method: 'POST', path: '/webhooks/nango/x', headers })).status).toBe(403);
  });
});

describe('the host', () => {
  test.each(['evil.example:3000', 'localhost.evil.example', 'evil.example@localhost'])(
    'of another name (%s) is refused on one’s own machine',
    async (host) => {
      const send = await behindWalls(local);
      expect((await send({ headers: { Host: host } })).status).toBe(421);
    },
  );

  test('is the one of APP_URL elsewhere, whatever proxies say', async () => {
    const send = await behindWalls(remote);
    const answer = await send({ headers: { Host: '10.0.0.7:3000', 'X-Forwarded-Host': 'evil.example' } });
    expect(JSON.parse(answer.body)).toMatchObject({ host: 'arlo.example.com' });
  });

  test('a client’s address is taken from a private network’s proxy, and never on one’s own machine', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.9' };
    expect(JSON.parse((await (await behindWalls(remote))({ headers })).body)).toMatchObject({
      ip: '203.0.113.9',
    });
    expect(JSON.parse((await (await behindWalls(local))({ headers })).body)).toMatchObject({
      ip: '127.0.0.1',
    });
  });
});

test('an address is taken through the proxies that are named, and no further', async () => {
  const headers = { 'X-Forwarded-For': '192.0.2.1, 203.0.113.9, 198.51.100.7' };
  const ipBehind = async (proxies: string[]) =>
    (JSON.parse((await (await behindWalls(remote, echo, proxies))({ headers })).body) as { ip: string }).ip;
  expect(await ipBehind([])).toBe('198.51.100.7');
  expect(await ipBehind(['198.51.100.0/24'])).toBe('203.0.113.9');
});

describe('a body', () => {
  const kilobyte = Buffer.alloc(1000, 'x');
  const ofKilobytes = (count: number) => Array.from({ length: count }, () => kilobyte);
  const length = (bytes: number) => ({ 'Content-Length': String(bytes) });

  test.each([
    ['declared', length(1_000_000)],
    ['streamed', { 'Transfer-Encoding': 'chunked' }],
  ])('of 1 MB passes whole (%s)', async (_name, headers) => {
    const send = await behindWalls(local);
    const answer = await send({ method: 'POST', headers, chunks: ofKilobytes(1000) });
    expect(JSON.parse(answer.body)).toMatchObject({ bytes: 1_000_000 });
  });

  test.each([
    ['declared', length(1_000_001), []],
    ['streamed', { 'Transfer-Encoding': 'chunked' }, [...ofKilobytes(1000), Buffer.from('x')]],
  ])('over 1 MB is refused (%s)', async (_name, headers, chunks) => {
    const send = await behindWalls(local);
    const answer = await send({ method: 'POST', headers, chunks });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'too_large' } });
  });
});

describe('headers', () => {
  test('allow what the page needs and nothing else', async () => {
    const { headers } = await (await behindWalls(remote))({});
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'strict-transport-security': 'max-age=31536000',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers['x-powered-by']).toBeUndefined();
    const policy = String(headers['content-security-policy']).split(';');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        expect.stringMatching(/^script-src 'self' 'nonce-[\w+/=]{24}'$/),
        expect.stringMatching(/^style-src 'self' 'nonce-[\w+/=]{24}'$/),
        'frame-src https://connect.nango.dev',
        "frame-ancestors 'none'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "object-src 'none'",
      ]),
    );
  });

  test('have a new nonce and request id each time, and no HSTS without https', async () => {
    const send = await behindWalls(local);
    const [first, second] = [await send({}), await send({})];
    expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy']);
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id']);
    expect(first.headers['strict-transport-security']).toBeUndefined();
  });
});

test('a request leaves one line, without its query and headers', async () => {
  const send = await behindWalls(local);
  const { headers } = await send({ path: '/chat/1?q=lunch', headers: { Cookie: 'arlo_session=secret' } });
  expect(logLines).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      msg: 'request',
      requestId: headers['x-request-id'],
      method: 'GET',
      path: '/chat/1',
      status: 200,
      ms: expect.any(Number),
    },
  ]);
});

test('a failure nobody caught is answered without detail and logged with it', async () => {
  const send = await behindWalls(local, (_request, _response, next) => next(new Error('password=hunter2')));
  const answer = await send({});
  expect(answer.status).toBe(500);
  expect(answer.body).not.toContain('hunter2');
  expect(logLines).toContainEqual(
    expect.objectContaining({
      requestId: answer.headers['x-request-id'],
      err: expect.objectContaining({ message: 'password=hunter2' }),
    }),
  );
});
