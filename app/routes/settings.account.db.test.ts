import type { AppLoadContext } from '@remix-run/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAccounts, type Accounts } from '#app/account/accounts.server.ts';
import { createDeleteAccount } from '#app/account/delete-account.server.ts';
import { ensureDemoAccount } from '#app/account/demo-account.server.ts';
import { createSessions, type Sessions } from '#app/account/sessions.server.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { createLog } from '#app/platform/log.server.ts';
import { createRateLimits } from '#app/platform/rate-limit.server.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { loader as loginPage } from './login.tsx';
import { action, loader } from './settings.account.tsx';

const database = useDatabase();
const ada = { name: 'Ada Byron', email: 'ada@example.com', password: 'engine of 1843' };
const nothing = async () => undefined;

let accounts: Accounts;
let sessions: Sessions;
let context: AppLoadContext;
beforeEach(() => {
  const { db, notify } = database.current;
  const clock = fixedClock('2026-11-24T09:00:00Z');
  const log = createLog({ logLevel: 'silent' });
  const passwordCost = { memoryCost: 64, timeCost: 1, parallelism: 1 };
  accounts = createAccounts({ db, clock, newId, passwordCost });
  sessions = createSessions({ db, clock, newId, secrets: ['secret'], secure: false });
  const rooms = {
    stopReplies: nothing,
    holdChanges: nothing,
    giveUpConnections: nothing,
    deleteAtNango: nothing,
  };
  const services = {
    env: { appUrl: 'http://localhost', nango: { kind: 'sandbox', demoPassword: 'demo-password' } },
    log,
    accounts,
    sessions,
    rateLimits: createRateLimits({ db }),
    connections: { list: async () => [{ provider: 'gmail' }] },
    deleteAccount: createDeleteAccount({ db, notify, log, ...rooms }),
  };
  context = {
    services,
    requestId: 'r',
    clientIp: '203.0.113.9',
    isPageRequest: true,
  } as unknown as AppLoadContext;
});

/** Signs somebody in on a browser of their own. Gives its cookie. */
async function signIn(userId: string): Promise<string> {
  const cookie = await sessions.start(new Request('http://localhost/'), userId);
  return cookie.split(';')[0] ?? '';
}

async function send(fields: Record<string, string>, cookie: string) {
  const request = new Request('http://localhost/settings/account', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie },
  });
  // A context belongs to one request.
  const answer = (await action({ request, params: {}, context: { ...context } })) as Response;
  return {
    status: answer.status,
    location: answer.headers.get('Location'),
    cookies: answer.headers.getSetCookie(),
    body: answer.body && ((await answer.json()) as unknown),
  };
}

const pageOf = (address: string, cookie: string) => ({
  request: new Request(`http://localhost${address}`, { headers: { Cookie: cookie } }),
  params: {},
  context: { ...context },
});
const userOf = async (cookie: string) => (await sessions.find(pageOf('/', cookie).request))?.email;

describe('deleting the account', () => {
  let cookie: string;
  beforeEach(async () => {
    cookie = await signIn((await accounts.signUp(ada)).id);
  });

  test('with the right password ends the sessions of all browsers, and the log-in page says so', async () => {
    const { id } = await accounts.authenticate(ada);
    const other = await signIn(id);
    const answer = await send({ password: ada.password }, cookie);
    expect(answer).toMatchObject({ status: 302, location: '/login' });
    const [session, farewell = ''] = answer.cookies;
    expect(session).toMatch(/^arlo_session=;.*Max-Age=0/);
    for (const ended of [cookie, other]) expect(await userOf(ended)).toBeUndefined();
    await expect(accounts.authenticate(ada)).rejects.toMatchObject({ code: 'unauthenticated' });
    const shown = farewell.split(';')[0] ?? '';
    expect(await loginPage(pageOf('/login', shown))).toMatchObject({ farewell: true });
    expect(await loginPage(pageOf('/login', ''))).toMatchObject({ farewell: false });
  });

  test('with a wrong password deletes nothing and says so', async () => {
    for (const password of ['engine of 1844', '']) {
      expect(await send({ password }, cookie)).toMatchObject({
        status: 403,
        cookies: [],
        body: { error: { code: 'forbidden', message: 'That password isn’t right. Nothing was deleted.' } },
      });
    }
    expect(await userOf(cookie)).toBe(ada.email);
  });

  test('without a password is not read', async () => {
    expect(await send({}, cookie)).toMatchObject({ status: 400 });
    expect(await send({ password: 'x'.repeat(201) }, cookie)).toMatchObject({ status: 400 });
    expect(await userOf(cookie)).toBe(ada.email);
  });

  test('is closed after ten wrong tries, even with the right password', async () => {
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await send({ password: 'wrong password' }, cookie)).status).toBe(403);
    }
    expect(await send({ password: ada.password }, cookie)).toMatchObject({
      status: 429,
      body: { error: { message: expect.stringMatching(/^Too many tries\. Wait 15 minutes/) as string } },
    });
    expect(await userOf(cookie)).toBe(ada.email);
  });

  test('takes nobody else’s password', async () => {
    const eve = { name: 'Eve', email: 'eve@example.com', password: 'another password' };
    await accounts.signUp(eve);
    expect((await send({ password: eve.password, email: eve.email }, cookie)).status).toBe(403);
    expect(await accounts.authenticate(eve)).toMatchObject({ email: eve.email });
  });

  test('leaves room for a new account with the same email, and the old cookie does not open it', async () => {
    await send({ password: ada.password }, cookie);
    const next = await accounts.signUp({ ...ada, password: 'a new password' });
    expect(await userOf(cookie)).toBeUndefined();
    expect(await userOf(await signIn(next.id))).toBe(ada.email);
  });
});

test('the page says who it is, what is connected, and whether it is the demo account', async () => {
  const cookie = await signIn((await accounts.signUp(ada)).id);
  expect(await loader(pageOf('/settings/account', cookie))).toEqual({
    user: { name: ada.name, email: ada.email, timeZone: null },
    connected: ['Gmail'],
    isDemo: false,
  });
  const demo = await ensureDemoAccount(accounts, 'demo-password');
  expect(await loader(pageOf('/settings/account', await signIn(demo.id)))).toMatchObject({ isDemo: true });
});
