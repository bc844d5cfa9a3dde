import { beforeEach, describe, expect, test } from 'vitest';
import { useConnections, type ConsentAs } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';

const database = useDatabase();
const world = useConnections(database);
const maya = 'maya@fernhill.example';
const priya = 'priya@fernhill.example';
let userId: string;

beforeEach(async () => {
  userId = await world.addUser();
});

/** Signs in to Gmail as the browser does; the webhook tells the server. */
async function signIn(as: ConsentAs = {}): Promise<string> {
  const { sessionToken } = await world.connections.createSession(userId, 'gmail');
  const id = await world.consent(sessionToken, 'gmail', as);
  await world.sandbox.control.webhooksSettled();
  return id ?? '';
}

const gmail = () => world.connections.get(userId, 'gmail');
const accountsAtNango = () => world.sandbox.control.connections().map(({ account }) => account);
const profileFails = (times: number) =>
  world.sandbox.control.addFault('gmail', { method: 'GET', path: '*/profile', status: 500, times });

describe('a second account', () => {
  test('waits beside the first until the person says so', async () => {
    const first = await signIn();
    await signIn({ account: priya });
    expect(await gmail()).toMatchObject({
      nangoConnectionId: first,
      status: 'active',
      accountLabel: maya,
      candidate: { accountLabel: priya, replacedAccess: false },
    });
    expect(accountsAtNango()).toEqual([priya, maya]);
    expect(world.onAccountLost).not.toHaveBeenCalled();
  });

  test('takes the place of the first on a yes, which deletes the first and closes what waited there', async () => {
    await signIn();
    const second = await signIn({ account: priya });
    await world.connections.decideAccount(userId, (await gmail())?.candidate?.id ?? '', 'replace');
    expect(await gmail()).toMatchObject({
      nangoConnectionId: second,
      status: 'active',
      accountLabel: priya,
      candidate: null,
    });
    expect(accountsAtNango()).toEqual([priya]);
    expect(world.onAccountLost).toHaveBeenCalledExactlyOnceWith(expect.anything(), userId, 'gmail');
  });

  test('is deleted at Nango on a no, and nothing else happens', async () => {
    const first = await signIn();
    await signIn({ account: priya });
    const candidateId = (await gmail())?.candidate?.id ?? '';
    await world.connections.decideAccount(userId, candidateId, 'keep');
    expect(await gmail()).toMatchObject({ nangoConnectionId: first, accountLabel: maya, candidate: null });
    expect(accountsAtNango()).toEqual([maya]);
    expect(world.onAccountLost).not.toHaveBeenCalled();
    await expect(world.connections.decideAccount(userId, candidateId, 'replace')).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('is nobody else’s to decide about', async () => {
    await signIn();
    await signIn({ account: priya });
    const candidateId = (await gmail())?.candidate?.id ?? '';
    const stranger = await world.addUser();
    await expect(world.connections.decideAccount(stranger, candidateId, 'replace')).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await gmail()).toMatchObject({ accountLabel: maya });
  });

  test('goes with the first when that is disconnected', async () => {
    await signIn();
    await signIn({ account: priya });
    await world.connections.disconnect(userId, 'gmail');
    expect(await gmail()).toBeUndefined();
    expect(accountsAtNango()).toEqual([]);
  });

  test('that nobody answers about for a day is given up', async () => {
    await signIn();
    await signIn({ account: priya });
    world.clock.advance({ hours: 25 });
    await world.connections.tend();
    expect(await gmail()).toMatchObject({ accountLabel: maya, candidate: null });
    expect(accountsAtNango()).toEqual([maya]);
  });
});

test('signing in with the same account again needs no question', async () => {
  await signIn();
  const second = await signIn({ account: maya });
  expect(await gmail()).toMatchObject({ nangoConnectionId: second, accountLabel: maya, candidate: null });
  expect(accountsAtNango()).toEqual([maya]);
  expect(world.onAccountLost).not.toHaveBeenCalled();
});

describe('an account that the provider does not name', () => {
  test('does not go by the first one’s name, and needs no question once it proves to be the same', async () => {
    await signIn();
    profileFails(10);
    const second = await signIn({ account: maya });
    expect(await gmail()).toMatchObject({ accountLabel: maya, candidate: { accountLabel: null } });
    await readableAgain();
    await world.connections.reconcile(userId, 0);
    expect(await gmail()).toMatchObject({ nangoConnectionId: second, accountLabel: maya, candidate: null });
    expect(accountsAtNango()).toEqual([maya]);
  });

  test('is asked about by its name once that is known', async () => {
    await signIn();
    profileFails(10);
    await signIn({ account: priya });
    expect(await gmail()).toMatchObject({ accountLabel: maya, candidate: { accountLabel: null } });
    await readableAgain();
    await world.connections.reconcile(userId, 0);
    expect(await gmail()).toMatchObject({ accountLabel: maya, candidate: { accountLabel: priya } });
  });

  /** Uses up what is left of the failures. */
  async function readableAgain(): Promise<void> {
    const [newest] = world.sandbox.control.connections();
    for (let tries = 0; tries < 10; tries += 1) {
      const path = '/gmail/v1/users/me/profile';
      const outcome = await world.nango.proxy('gmail', newest?.connectionId ?? '', { method: 'GET', path });
      if (outcome.kind === 'answer' && outcome.answer.status === 200) return;
    }
  }
});

describe('a broken connection that is renewed with another account', () => {
  let id: string;

  beforeEach(async () => {
    id = await signIn();
    world.sandbox.control.changeAccess(id, 'revoke');
    await world.connections.refreshFromNango(id);
    await signIn({ account: priya });
  });

  test('is not used in the other’s name', async () => {
    expect(await gmail()).toMatchObject({
      nangoConnectionId: id,
      status: 'revoked',
      statusReason: 'account_changed',
      accountLabel: maya,
      candidate: { accountLabel: priya, replacedAccess: true },
    });
  });

  test('is the other’s on a yes', async () => {
    await world.connections.decideAccount(userId, (await gmail())?.candidate?.id ?? '', 'replace');
    expect(await gmail()).toMatchObject({
      nangoConnectionId: id,
      status: 'active',
      statusReason: null,
      accountLabel: priya,
      candidate: null,
    });
    expect(accountsAtNango()).toEqual([priya]);
    expect(world.onAccountLost).toHaveBeenCalledExactlyOnceWith(expect.anything(), userId, 'gmail');
  });

  test('is gone on a no, as nothing of the first is left', async () => {
    await world.connections.decideAccount(userId, (await gmail())?.candidate?.id ?? '', 'keep');
    expect(await gmail()).toBeUndefined();
    expect(accountsAtNango()).toEqual([]);
  });

  test('is the person’s again when they sign in with the first account after all', async () => {
    await signIn({ account: maya });
    expect(await gmail()).toMatchObject({ status: 'active', accountLabel: maya, candidate: null });
  });
});
