import { beforeEach, describe, expect, test } from 'vitest';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { createAccounts, type Accounts } from './accounts.server.ts';
import { createAuthenticator } from './authenticator.server.ts';
import { demoEmail, ensureDemoAccount } from './demo-account.server.ts';

const database = useDatabase();
const cheap = { memoryCost: 64, timeCost: 1, parallelism: 1 };
const ada = { email: 'ada@example.com', name: 'Ada Byron', password: 'engine of 1843' };

let accounts: Accounts;
beforeEach(() => {
  accounts = createAccounts({
    db: database.current.db,
    clock: fixedClock('2026-11-24T09:00:00Z'),
    newId,
    passwordCost: cheap,
  });
});

describe('sign-up', () => {
  test('makes a user whose password is an argon2id hash', async () => {
    const user = await accounts.signUp(ada);
    expect(user).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      email: ada.email,
      name: ada.name,
      timeZone: null,
      locale: null,
    });
    const { hash } = await database.current.db
      .selectFrom('passwords')
      .select('hash')
      .where('user_id', '=', user.id)
      .executeTakeFirstOrThrow();
    expect(hash).toMatch(/^\$argon2id\$v=19\$/);
    expect(hash).not.toContain(ada.password);
    expect(await accounts.get(user.id)).toEqual(user);
  });

  test('an email has one account, however many sign up at once', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => accounts.signUp(ada)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
    }
  });

  test('a second sign-up does not change the first one’s password', async () => {
    await accounts.signUp(ada);
    await expect(accounts.signUp({ ...ada, password: 'another password' })).rejects.toThrow();
    expect(await accounts.authenticate(ada)).toMatchObject({ email: ada.email });
  });
});

describe('sign-in', () => {
  test('an unknown email and a wrong password get the same answer', async () => {
    await accounts.signUp(ada);
    const refusals = await Promise.all(
      [
        { email: ada.email, password: 'engine of 1844' },
        { email: 'eve@example.com', password: ada.password },
      ].map((input) => accounts.authenticate(input).catch((error: unknown) => error)),
    );
    expect(refusals[0]).toMatchObject({ code: 'unauthenticated' });
    expect(refusals[1]).toEqual(refusals[0]);
  });

  test('through the authenticator, from a form, with the email in any case', async () => {
    const authenticator = createAuthenticator(accounts);
    const post = (fields: Record<string, string>) =>
      new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) });
    const signedUp = await authenticator.authenticate('signup', post({ ...ada, email: ' Ada@Example.COM ' }));
    const { email: _email, ...password } = { ...ada, email: '' };
    const signedIn = await authenticator.authenticate(
      'login',
      post({ ...password, email: 'ADA@example.com' }),
    );
    expect(signedIn).toEqual(signedUp);
    await expect(authenticator.authenticate('login', post({ email: 'ada' }))).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

test('the demo account is made once and always takes the password of this start', async () => {
  const first = await ensureDemoAccount(accounts, 'demo-first-password');
  const second = await ensureDemoAccount(accounts, 'demo-second-password');
  expect(second).toEqual(first);
  expect(first.name).toBe('Maya Lindqvist');
  await expect(
    accounts.authenticate({ email: demoEmail, password: 'demo-first-password' }),
  ).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(await accounts.authenticate({ email: demoEmail, password: 'demo-second-password' })).toEqual(first);
});

test('the place of the browser is kept on the user', async () => {
  const { id } = await accounts.signUp(ada);
  await accounts.setPlace(id, { timeZone: 'Europe/Oslo', locale: 'nb-NO' });
  expect(await accounts.get(id)).toMatchObject({ timeZone: 'Europe/Oslo', locale: 'nb-NO' });
});
