import { data, redirect, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createLog } from '#app/platform/log.server.ts';
import { AppError } from '#app/platform/errors.ts';
import type { User } from '#app/account/user.ts';
import {
  accessOf,
  publicAction,
  publicLoader,
  readInput,
  requireUuid,
  userAction,
  userLoader,
  webhookAction,
} from './doors.server.ts';

const ada: User = { id: 'u', email: 'ada@example.com', name: 'Ada', timeZone: null, locale: null };
const logLines: string[] = [];
const findSession = vi.fn<() => Promise<User | null>>();

beforeEach(() => {
  logLines.length = 0;
  findSession.mockReset().mockResolvedValue(ada);
});

function args(
  options: { url?: string; isPageRequest?: boolean; init?: RequestInit } = {},
): LoaderFunctionArgs {
  const services = {
    sessions: { find: findSession },
    log: createLog({ logLevel: 'info' }, { write: (line) => void logLines.push(line) }),
  };
  const context = {
    services,
    requestId: 'request-1',
    clientIp: '127.0.0.1',
    closed: new AbortController().signal,
    isPageRequest: options.isPageRequest ?? true,
  } as unknown as AppLoadContext;
  const request = new Request(options.url ?? 'http://localhost/chat/1?x=y', options.init);
  return { request, params: {}, context };
}

/** What a loader throws. */
async function thrownBy(running: Promise<unknown>): Promise<Response> {
  const outcome: unknown = await running.then(
    () => 'nothing',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(Response);
  return outcome as Response;
}

/** What an action answers. */
async function answerOf(
  running: Promise<unknown>,
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const answer = await running;
  expect(answer).toBeInstanceOf(Response);
  const { status, headers } = answer as Response;
  return { status, headers, body: await (answer as Response).json() };
}

describe('who may pass', () => {
  const handler = vi.fn(() => Promise.resolve('inside'));
  beforeEach(() => void handler.mockClear());

  test('someone signed in, with the user', async () => {
    expect(await userLoader(({ user }) => user.name)(args())).toBe('Ada');
  });

  test('others are sent to sign in, and back afterwards', async () => {
    findSession.mockResolvedValue(null);
    const sent = await thrownBy(userLoader(handler)(args()));
    expect(sent.status).toBe(302);
    expect(sent.headers.get('Location')).toBe('/login?redirectTo=%2Fchat%2F1%3Fx%3Dy');
    const fromStart = await thrownBy(userLoader(handler)(args({ url: 'http://localhost/' })));
    expect(fromStart.headers.get('Location')).toBe('/login');
    const fromForm = await thrownBy(userAction(handler)(args({ init: { method: 'POST' } })));
    expect(fromForm.headers.get('Location')).toBe('/login');
    expect(handler).not.toHaveBeenCalled();
  });

  test('a script that is not signed in is answered 401', async () => {
    findSession.mockResolvedValue(null);
    expect((await thrownBy(userLoader(handler)(args({ isPageRequest: false })))).status).toBe(401);
    expect(await answerOf(userAction(handler)(args({ isPageRequest: false })))).toMatchObject({
      status: 401,
      body: { error: { code: 'unauthenticated' } },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  test('when sessions cannot be read, nobody', async () => {
    findSession.mockRejectedValue(Object.assign(new Error('refused'), { code: '57P01' }));
    expect((await thrownBy(userLoader(handler)(args()))).status).toBe(503);
    expect(handler).not.toHaveBeenCalled();
  });

  test('a public door asks for the session only when its handler does, and once a request', async () => {
    const request = args();
    await publicLoader(() => null)(request);
    expect(findSession).not.toHaveBeenCalled();
    await publicLoader(({ findUser }) => findUser())(request);
    await userLoader(() => null)(request);
    expect(findSession).toHaveBeenCalledTimes(1);
  });

  test('is written on the handler', () => {
    const handlers = [publicLoader, publicAction, userLoader, userAction, webhookAction].map((door) =>
      accessOf(door(() => null)),
    );
    expect(handlers).toEqual(['public', 'public', 'user', 'user', 'webhook']);
    expect(accessOf(() => null)).toBeUndefined();
    expect(accessOf(undefined)).toBeUndefined();
  });
});

describe('answers', () => {
  test('an action’s data is JSON; responses, redirects and data() stay what they are', async () => {
    expect((await answerOf(userAction(() => ({ stopped: true }))(args()))).body).toEqual({ stopped: true });
    const response = new Response(null, { status: 204 });
    expect(await userAction(() => response)(args())).toBe(response);
    const withStatus = data({ result: 1 }, { status: 400 });
    expect(await userAction(() => withStatus)(args())).toBe(withStatus);
    const thrown = redirect('/elsewhere');
    await expect(
      userAction(() => {
        throw thrown;
      })(args()),
    ).rejects.toBe(thrown);
  });
});

describe('errors', () => {
  const failing = (error: unknown) => () => {
    throw error;
  };

  test('of the vocabulary keep their status, words and waiting time', async () => {
    const error = new AppError('rate_limited', 'Too many tries.', {
      retryAfterMs: 1_500,
      cause: new Error('x'),
    });
    const { status, body, headers } = await answerOf(userAction(failing(error))(args()));
    expect(status).toBe(429);
    expect(headers.get('Retry-After')).toBe('2');
    expect(body).toEqual({
      error: {
        code: 'rate_limited',
        message: 'Too many tries.',
        retryAfterMs: 1_500,
        requestId: 'request-1',
      },
    });
    const thrown = await thrownBy(userLoader(failing(new AppError('not_found', 'Nothing here.')))(args()));
    expect(thrown.status).toBe(404);
    expect(await thrown.json()).toMatchObject({ error: { code: 'not_found', message: 'Nothing here.' } });
    expect(logLines).toEqual([]);
  });

  test('that nobody foresaw say nothing but the request id, and are logged', async () => {
    const { status, body } = await answerOf(publicAction(failing(new Error('secret detail')))(args()));
    expect(status).toBe(500);
    expect(body).toMatchObject({ error: { code: 'internal', requestId: 'request-1' } });
    expect(JSON.stringify(body)).not.toContain('secret detail');
    expect(logLines).toHaveLength(1);
    expect(logLines[0]).toContain('secret detail');
    expect(logLines[0]).toContain('request-1');
  });

  test.each([
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    }),
    Object.assign(new Error('terminating connection'), { code: '57P01' }),
    Object.assign(new Error('too many clients'), { code: '53300' }),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })]),
    new Error('query failed', { cause: new Error('Connection terminated unexpectedly') }),
  ])('of a database that is away are 503: %s', async (error) => {
    const { status, body } = await answerOf(userAction(failing(error))(args()));
    expect(status).toBe(503);
    expect(body).toMatchObject({ error: { code: 'unavailable' } });
  });

  test('of a row whose owner was deleted meanwhile are 401, as for whoever comes after', async () => {
    const error = Object.assign(new Error('violates foreign key constraint'), {
      code: '23503',
      constraint: 'chats_user_id_fkey',
    });
    const { status, body } = await answerOf(userAction(failing(error))(args()));
    expect(status).toBe(401);
    expect(body).toMatchObject({ error: { code: 'unauthenticated' } });
    expect(logLines).toEqual([]);
  });

  test('of a wrong query are 500', async () => {
    const error = Object.assign(new Error('column "x" does not exist'), { code: '42703' });
    expect((await answerOf(userAction(failing(error))(args()))).status).toBe(500);
  });
});

describe('input', () => {
  const schema = z.object({ name: z.string().min(1) });
  const post = (body: BodyInit, type?: string) =>
    new Request('http://localhost/', {
      method: 'POST',
      body,
      ...(type && { headers: { 'Content-Type': type } }),
    });

  test('is read from JSON and from forms', async () => {
    expect(await readInput(post('{"name":"a"}', 'application/json; charset=utf-8'), schema)).toEqual({
      name: 'a',
    });
    expect(await readInput(post(new URLSearchParams({ name: 'a' })), schema)).toEqual({ name: 'a' });
  });

  test.each([
    ['not JSON', post('{"name":', 'application/json')],
    ['not a form', post('name=a', 'text/plain')],
    ['incomplete', post('{"name":""}', 'application/json')],
    ['null', post('null', 'application/json')],
  ])('that is %s is invalid', async (_name, request) => {
    await expect(readInput(request, schema)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('an id is a UUID or there is nothing', () => {
    expect(requireUuid('019A0000-0000-7000-8000-000000000001')).toBe('019a0000-0000-7000-8000-000000000001');
    for (const value of [undefined, '', '1', "' or 1=1", '019a0000-0000-7000-8000']) {
      expect(() => requireUuid(value)).toThrow(expect.objectContaining({ code: 'not_found' }));
    }
  });
});
