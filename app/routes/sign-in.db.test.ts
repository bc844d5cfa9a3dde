import type { AppLoadContext } from '@remix-run/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAccounts } from '#app/account/accounts.server.ts';
import { createAuthenticator } from '#app/account/authenticator.server.ts';
import { createSessions } from '#app/account/sessions.server.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { createLog } from '#app/platform/log.server.ts';
import { createRateLimits } from '#app/platform/rate-limit.server.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { action as login, loader as loginPage } from './login.tsx';
import { action as logout } from './logout.ts';
import { action as signup } from './signup.tsx';
import { action as timezone } from './timezone.ts';

const database = useDatabase();
const ada = { name: 'Ada Byron', email: 'ada@example.com', password: 'engine of 1843' };

let context: AppLoadContext;
beforeEach(() => {
  const { db } = database.current;
  const clock = fixedClock('2026-11-24T09:00:00Z');
  const passwordCost = { memoryCost: 64, timeCost: 1, parallelism: 1 };
  const accounts = createAccounts({ db, clock, newId, passwordCost });
  const services = {
    env: { nango: { kind: 'sandbox', demoPassword: 'demo-password' } },
    log: createLog({ logLevel: 'silent' }),
    accounts,
    authenticator: createAuthenticator(accounts),
    rateLimits: createRateLimits({ db }),
    sessions: createSessions({ db, clock, newId, secrets: ['secret'], secure: false }),
  };
  context = {
    services,
    requestId: 'r',
    clientIp: '203.0.113.9',
    isPageRequest: true,
  } as unknown as AppLoadContext;
});

type Answer = { status: number; cookie: string | undefined; location: string | null; body: unknown };

/** Sends a form to an action and reads whichever kind of answer it gives. */
async function send(
  action: typeof login | typeof signup | typeof logout | typeof timezone,
  fields: Record<string, string>,
  cookie?: string,
): Promise<Answer> {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { ...(cookie && { Cookie: cookie }) },
  });
  // A context belongs to one request.
  const answer: unknown = await action({ request, params: {}, context: { ...context } });
  if (answer instanceof Response) {
    return {
      status: answer.status,
      cookie: answer.headers.get('Set-Cookie')?.split(';')[0],
      location: answer.headers.get('Location'),
      body: answer.body && (await answer.json()),
    };
  }
  const { data, init } = answer as { data: unknown; init: ResponseInit };
  return { status: init.status ?? 200, cookie: undefined, location: null, body: data };
}

async function userOf(cookie: string | undefined): Promise<string | undefined> {
  const request = new Request('http://localhost/', { headers: { Cookie: cookie ?? '' } });
  return (await context.services.sessions.find(request))?.email;
}

test('the demo account is limited like every other sign-in', async () => {
  const statuses = [];
  for (let attempt = 0; attempt < 61; attempt += 1) {
    statuses.push((await send(login, { intent: 'demo' })).status);
  }
  expect(new Set(statuses.slice(0, 60))).toEqual(new Set([302]));
  expect(statuses[60]).toBe(429);
});

test.each([
  ['text', 'intent=demo', 'text/plain'],
  ['JSON', '{"email":"ada@example.com"}', 'application/json'],
  ['a broken form', '--x\r\n', 'multipart/form-data; boundary=y'],
])('%s in place of a form is answered 400', async (_name, body, type) => {
  for (const action of [login, signup]) {
    const request = new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    });
    const answer = await action({ request, params: {}, context: { ...context } });
    expect((answer as Response).status).toBe(400);
  }
});

test('sign up, sign out, sign in again', async () => {
  const signedUp = await send(signup, { ...ada, redirectTo: '/settings/integrations' });
  expect(signedUp).toMatchObject({ status: 302, location: '/settings/integrations' });
  expect(await userOf(signedUp.cookie)).toBe(ada.email);

  const signedOut = await send(logout, {}, signedUp.cookie);
  expect(signedOut).toMatchObject({ status: 302, location: '/login', cookie: 'arlo_session=' });
  expect(await userOf(signedUp.cookie)).toBeUndefined();

  const signedIn = await send(login, { email: 'ADA@example.com', password: ada.password });
  expect(signedIn).toMatchObject({ status: 302, location: '/' });
  expect(await userOf(signedIn.cookie)).toBe(ada.email);
});

describe('sign-in', () => {
  beforeEach(() => send(signup, ada));

  test('with a wrong password answers 401 in the form, without the password', async () => {
    const answer = await send(login, { email: ada.email, password: 'engine of 1844' });
    expect(answer).toMatchObject({
      status: 401,
      cookie: undefined,
      body: {
        status: 'error',
        initialValue: { email: ada.email },
        error: { '': ['That email and password don’t match. Check both and try again.'] },
      },
    });
    expect(JSON.stringify(answer.body)).not.toContain('1844');
  });

  test('with half a form says what is missing, without counting a try', async () => {
    for (let tries = 0; tries < 12; tries += 1) {
      expect(await send(login, { email: 'ada' })).toMatchObject({
        status: 400,
        body: { error: { email: [expect.stringContaining('@')], password: ['Enter your password.'] } },
      });
    }
    expect((await send(login, ada)).status).toBe(302);
  });

  test('is closed to an email after ten wrong tries, even with the right password', async () => {
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await send(login, { email: ada.email, password: 'wrong password' })).status).toBe(401);
    }
    expect(await send(login, ada)).toMatchObject({
      status: 429,
      body: { error: { '': [expect.stringMatching(/^Too many tries\. Wait 15 minutes/)] } },
    });
  });

  test('that succeeds makes room for new tries', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 9; tries += 1)
        await send(login, { email: ada.email, password: 'wrong one' });
      expect((await send(login, ada)).status).toBe(302);
    }
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
    'never leads to %s',
    async (target) => {
      expect(await send(login, { ...ada, redirectTo: target })).toMatchObject({ status: 302, location: '/' });
    },
  );
});

describe('sign-up', () => {
  test('with an email that has an account says so at the field', async () => {
    await send(signup, ada);
    expect(await send(signup, { ...ada, password: 'another password' })).toMatchObject({
      status: 409,
      cookie: undefined,
      body: { error: { email: ['That email already has an account. Log in instead.'] } },
    });
  });

  test('is limited by address', async () => {
    for (let tries = 0; tries < 30; tries += 1)
      await send(signup, { ...ada, email: `ada${tries}@example.com` });
    expect((await send(signup, ada)).status).toBe(429);
  });
});

describe('the demo account', () => {
  test('is one click away in the sandbox', async () => {
    const answer = await send(login, { intent: 'demo', redirectTo: '/' });
    expect(answer).toMatchObject({ status: 302, location: '/' });
    expect(await userOf(answer.cookie)).toBe('maya@fernhill.example');
  });

  test('does not exist anywhere else', async () => {
    context.services.env.nango = { ...context.services.env.nango, kind: 'nango' };
    expect(await send(login, { intent: 'demo' })).toMatchObject({ status: 404, cookie: undefined });
  });
});

test('someone signed in is led past the sign-in page', async () => {
  const { cookie = '' } = await send(signup, ada);
  const request = new Request('http://localhost/login?redirectTo=/chat/1', { headers: { Cookie: cookie } });
  const answer: unknown = await loginPage({ request, params: {}, context: { ...context } }).catch(
    (thrown: unknown) => thrown,
  );
  expect(answer).toBeInstanceOf(Response);
  expect((answer as Response).headers.get('Location')).toBe('/chat/1');
});

test('the browser’s time zone is kept on the user, a wrong one is not', async () => {
  const { cookie } = await send(signup, ada);
  expect((await send(timezone, { timeZone: 'Europe/Oslo', locale: 'nb-NO' }, cookie)).status).toBe(200);
  expect((await send(timezone, { timeZone: 'Mars/Olympus', locale: 'nb-NO' }, cookie)).status).toBe(400);
  const user = await database.current.db.selectFrom('users').selectAll().executeTakeFirstOrThrow();
  expect(user).toMatchObject({ time_zone: 'Europe/Oslo', locale: 'nb-NO' });
});
