import { beforeEach, describe, expect, test } from 'vitest';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { createSessions, type Sessions } from './sessions.server.ts';
import type { User } from './user.ts';

const database = useDatabase();
const user: User = {
  id: '019a0000-0000-7000-8000-000000000001',
  email: 'ada@example.com',
  name: 'Ada Byron',
  timeZone: 'Europe/London',
  locale: 'en-GB',
};
const oldSecret = 'old secret 0123456789 0123456789';
const clock = fixedClock('2026-11-24T09:00:00Z');

function sessionsWith(options: { secrets?: string[]; secure?: boolean } = {}): Sessions {
  const { secrets = [oldSecret], secure = false } = options;
  return createSessions({ db: database.current.db, clock, newId, secrets, secure });
}

function request(setCookie?: string): Request {
  const cookie = setCookie?.split(';')[0];
  return new Request('http://localhost/', { headers: { ...(cookie && { Cookie: cookie }) } });
}

const rows = () => database.current.db.selectFrom('sessions').selectAll().execute();

beforeEach(async () => {
  clock.set('2026-11-24T09:00:00Z');
  await database.current.db
    .insertInto('users')
    .values({
      id: user.id,
      email: user.email,
      name: user.name,
      time_zone: user.timeZone,
      locale: user.locale,
      created_at: clock.now().toString(),
    })
    .execute();
});

test('a session says who is signed in, and the database cannot be used to sign in', async () => {
  const sessions = sessionsWith();
  const cookie = await sessions.start(request(), user.id);
  expect(await sessions.find(request(cookie))).toEqual(user);

  const [row] = await rows();
  const token: unknown = JSON.parse(
    atob(decodeURIComponent(cookie.split(/[=;]/)[1] ?? '').split('.')[0] ?? ''),
  );
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(row)).not.toContain(token);
});

describe('the cookie', () => {
  test('is kept from scripts and other sites', async () => {
    const cookie = await sessionsWith().start(request(), user.id);
    expect(cookie).toMatch(/^arlo_session=/);
    expect(cookie).toContain('; Path=/; HttpOnly; SameSite=Lax');
    expect(cookie).not.toContain('Secure');
  });

  test('over https, belongs to this host alone', async () => {
    const cookie = await sessionsWith({ secure: true }).start(request(), user.id);
    expect(cookie).toMatch(/^__Host-arlo_session=/);
    expect(cookie).toContain('; Secure');
    expect(cookie).not.toContain('Domain');
  });

  test.each([
    ['with another signature', (value: string) => value.replace(/\.[^;]*/, '.AAAA')],
    ['without a signature', (value: string) => value.replace(/\.[^;]*/, '')],
    ['with another token', (value: string) => value.replace(/=./, '=X')],
    ['that is empty', () => 'arlo_session='],
  ])('%s signs nobody in', async (_name, forge) => {
    const sessions = sessionsWith();
    const cookie = await sessions.start(request(), user.id);
    expect(await sessions.find(request(forge(cookie)))).toBeNull();
  });

  test('outlives a change of the secret while the old one is listed, and not after', async () => {
    const cookie = await sessionsWith().start(request(), user.id);
    const newSecret = 'new secret 0123456789 0123456789';
    expect(await sessionsWith({ secrets: [newSecret, oldSecret] }).find(request(cookie))).toEqual(user);
    expect(await sessionsWith({ secrets: [newSecret] }).find(request(cookie))).toBeNull();
  });
});

describe('expiry', () => {
  test('comes 30 days after the last use', async () => {
    const sessions = sessionsWith();
    const cookie = await sessions.start(request(), user.id);
    clock.set('2026-12-24T08:59:59Z');
    expect(await sessions.find(request(cookie))).toEqual(user);
    clock.set('2027-01-23T08:59:58Z');
    expect(await sessions.find(request(cookie))).toEqual(user);
    clock.set('2027-02-22T08:59:58Z');
    expect(await sessions.find(request(cookie))).toBeNull();
  });

  test('is moved at most once an hour', async () => {
    const sessions = sessionsWith();
    const cookie = await sessions.start(request(), user.id);
    clock.set('2026-11-24T09:59:59Z');
    await sessions.find(request(cookie));
    expect((await rows())[0]?.expires_at).toBe('2026-12-24T09:00:00.000Z');
    clock.set('2026-11-24T10:00:00Z');
    await sessions.find(request(cookie));
    expect((await rows())[0]?.expires_at).toBe('2026-12-24T10:00:00.000Z');
  });

  test('rows of sessions that are over go when somebody signs in', async () => {
    const sessions = sessionsWith();
    await sessions.start(request(), user.id);
    clock.set('2026-12-24T09:00:00Z');
    await sessions.start(request(), user.id);
    expect(await rows()).toHaveLength(1);
  });
});

test('signing in again ends the session that the browser had, and no other', async () => {
  const sessions = sessionsWith();
  const elsewhere = await sessions.start(request(), user.id);
  const before = await sessions.start(request(), user.id);
  const after = await sessions.start(request(before), user.id);
  expect(await sessions.find(request(before))).toBeNull();
  expect(await sessions.find(request(after))).toEqual(user);
  expect(await sessions.find(request(elsewhere))).toEqual(user);
});

test('signing out deletes the session and the cookie', async () => {
  const sessions = sessionsWith();
  const cookie = await sessions.start(request(), user.id);
  const removed = await sessions.end(request(cookie));
  expect(removed).toContain('Max-Age=0');
  expect(await rows()).toEqual([]);
  expect(await sessions.find(request(cookie))).toBeNull();
});
