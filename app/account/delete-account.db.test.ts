import { sql } from 'kysely';
import pino from 'pino';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActionStatus } from '#app/actions/action.ts';
import { newId } from '#app/platform/ids.ts';
import { isOwnerGone } from '#app/platform/database-failure.ts';
import { userNews } from '#app/platform/news.server.ts';
import { calendarDouble } from '../../tests/support/calendar-double.ts';
import { createChatRoom, personFor } from '../../tests/support/chat-room.ts';
import { useConnections } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { useScriptedModel } from '../../tests/support/scripted-model.ts';
import { createAccounts } from './accounts.server.ts';
import { createDeleteAccount } from './delete-account.server.ts';
import { createSessions } from './sessions.server.ts';

const database = useDatabase();
const world = useConnections(database);
const model = useScriptedModel();

const priya = 'priya@fernhill.example';
let double: ReturnType<typeof calendarDouble>;
let room: ReturnType<typeof createChatRoom>;
let deletedAtNango: Promise<void>;
let deleteAccount: (userId: string) => Promise<void>;

beforeEach(() => {
  double = calendarDouble();
  room = createChatRoom({
    database: database.current,
    clock: world.clock,
    model: model.wires['OpenAI (Responses)'](),
    double,
  });
  deletedAtNango = Promise.resolve();
  deleteAccount = createDeleteAccount({
    db: database.current.db,
    notify: database.current.notify,
    log: pino({ level: 'silent' }),
    stopReplies: room.runs.stopAllOf,
    holdChanges: room.actions.holdChanges,
    giveUpConnections: world.connections.giveUp,
    deleteAtNango: (userId) => (deletedAtNango = world.connections.deleteDiscarded(userId)),
  });
});

async function enterPerson(name: string) {
  const { db } = database.current;
  const passwordCost = { memoryCost: 64, timeCost: 1, parallelism: 1 };
  const accounts = createAccounts({ db, clock: world.clock, newId, passwordCost });
  const email = `${name}@example.com`;
  return personFor(await accounts.signUp({ name, email, password: 'a long enough password' }));
}
type Somebody = Awaited<ReturnType<typeof enterPerson>>;

async function connect(userId: string, account?: string): Promise<void> {
  const { sessionToken } = await world.connections.createSession(userId, 'gmail');
  await world.consent(sessionToken, 'gmail', account === undefined ? {} : { account });
  await world.sandbox.control.webhooksSettled();
}

/** Has something said and answered, with the calls that the model makes of it. */
async function say(person: Somebody, chatId: string, text: string): Promise<void> {
  await room.conversation.send(person, chatId, { id: newId(), text });
  await room.follow(chatId);
}

/** Gives a person a row in every table that has rows of people. */
async function liveALittle(person: Somebody): Promise<void> {
  const { db } = database.current;
  const sessions = createSessions({ db, clock: world.clock, newId, secrets: ['secret'], secure: false });
  await sessions.start(new Request('http://localhost/'), person.id);
  await connect(person.id);
  await connect(person.id, priya);
  await say(person, newId(), 'book lunch');
}

const bookLunch = {
  name: 'createCalendarEvent',
  arguments: { title: 'Lunch', startTime: '2026-11-25T12:00', endTime: '2026-11-25T13:00' },
};
const deleteEvent = (eventId: string) => ({ name: 'deleteCalendarEvent', arguments: { eventId } });

beforeEach(() => {
  model.teach('book lunch', [bookLunch]);
  model.teach('delete three', ['one', 'two', 'three'].map(deleteEvent));
});

/** How many rows each table has of a person. */
async function rowsOf(userId: string): Promise<Record<string, number>> {
  const { db } = database.current;
  const tables = await sql<{ name: string }>`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'user_id' order by table_name`.execute(db);
  const counts: Record<string, number> = { users: await countOf('users', 'id') };
  for (const { name } of tables.rows) counts[name] = await countOf(name, 'user_id');
  return counts;

  async function countOf(table: string, column: string): Promise<number> {
    const counted = await sql<{ count: string }>`select count(*) from ${sql.table(table)}
      where ${sql.ref(column)} = ${userId}`.execute(db);
    return Number(counted.rows[0]?.count);
  }
}

/** A promise that a test keeps open, and closes. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

const connectionsAtNango = () => world.sandbox.control.connections().map(({ account }) => account);
const isThere = async (userId: string) => (await rowsOf(userId))['users'] === 1;

test('everything of the person goes, and nothing of anybody else', async () => {
  const [maya, eve] = [await enterPerson('maya'), await enterPerson('eve')];
  for (const person of [maya, eve]) await liveALittle(person);
  const [before, ofEve] = [await rowsOf(maya.id), await rowsOf(eve.id)];
  // A table that is new has to be thought of here.
  for (const [table, count] of Object.entries(before)) {
    if (table !== 'discarded_connections') expect(`${table}: ${count > 0}`).toBe(`${table}: true`);
  }
  await deleteAccount(maya.id);
  await deletedAtNango;
  const { connect_attempts: attempts, ...left } = await rowsOf(maya.id);
  expect(attempts).toBe(2);
  expect(left).toEqual(Object.fromEntries(Object.keys(left).map((table) => [table, 0])));
  expect(await rowsOf(eve.id)).toEqual(ofEve);
  expect(connectionsAtNango().toSorted()).toEqual(['maya@fernhill.example', priya]);
});

test('whoever signs up with the same email next has a new account', async () => {
  const maya = await enterPerson('maya');
  await liveALittle(maya);
  await deleteAccount(maya.id);
  const next = await enterPerson('maya');
  expect(next.id).not.toBe(maya.id);
  expect(await rowsOf(next.id)).toMatchObject({
    users: 1,
    passwords: 1,
    chats: 0,
    actions: 0,
    integrations: 0,
  });
});

describe('connections at Nango', () => {
  test('are deleted when Nango is back, if it was down; the account is gone at once', async () => {
    const maya = await enterPerson('maya');
    await connect(maya.id);
    await connect(maya.id, priya);
    world.sandbox.control.setRateLimit(0);
    await deleteAccount(maya.id);
    await deletedAtNango;
    expect(await isThere(maya.id)).toBe(false);
    expect(connectionsAtNango()).toHaveLength(2);
    world.sandbox.control.setRateLimit(null);
    await world.connections.tend();
    expect(connectionsAtNango()).toEqual([]);
    expect(await rowsOf(maya.id)).toMatchObject({ discarded_connections: 0 });
  });

  test.each(['arrives', 'is lost'])(
    'that come of a later consent are deleted, if its webhook %s',
    async (fate) => {
      const maya = await enterPerson('maya');
      const { sessionToken } = await world.connections.createSession(maya.id, 'gmail');
      await deleteAccount(maya.id);
      if (fate === 'is lost') world.sandbox.control.setWebhookMode('drop');
      await world.consent(sessionToken, 'gmail');
      await world.sandbox.control.webhooksSettled();
      if (fate === 'is lost') {
        expect(connectionsAtNango()).toHaveLength(1);
        await world.connections.tend();
      }
      expect(connectionsAtNango()).toEqual([]);
      expect(await rowsOf(maya.id)).toMatchObject({ integrations: 0, discarded_connections: 0 });
    },
  );

  test('are not begun for a person who is gone', async () => {
    const maya = await enterPerson('maya');
    await deleteAccount(maya.id);
    await expect(world.connections.createSession(maya.id, 'gmail')).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    expect(await rowsOf(maya.id)).toMatchObject({ connect_attempts: 0 });
  });
});

describe('what is going on', () => {
  let maya: Somebody;
  const chatId = newId();
  beforeEach(async () => {
    maya = await enterPerson('maya');
  });

  const statuses = async (): Promise<ActionStatus[]> =>
    (await room.actions.ledger.ofChat(maya.id, chatId)).map(({ status }) => status);

  test('a reply stops, its stream ends, and nothing of it is left', async () => {
    const asked = gate();
    double.calendar.listEvents = () => {
      asked.open();
      return new Promise(() => undefined);
    };
    model.teach('what is on', [{ name: 'getCalendarEvents', arguments: {} }]);
    const run = await room.conversation.send(maya, chatId, { id: newId(), text: 'what is on' });
    const followed = room.follow(chatId);
    await asked.opened;
    await deleteAccount(maya.id);
    await followed;
    expect(run?.signal.aborted).toBe(true);
    expect(room.runs.find(chatId)).toBeUndefined();
    expect(await rowsOf(maya.id)).toMatchObject({ users: 0, chats: 0, messages: 0, runs: 0 });
  });

  test('a change of a reply is made to its end, and those after it are not begun', async () => {
    await say(maya, chatId, 'delete three');
    const pending = await room.actions.ledger.ofChat(maya.id, chatId);
    const [reached, answered] = [gate(), gate()];
    double.behaviour.execute = () => {
      reached.open();
      return answered.opened;
    };
    await room.conversation.decide(
      maya,
      chatId,
      pending.map(({ id }) => ({ actionId: id, approved: true })),
    );
    await reached.opened;
    const deleting = deleteAccount(maya.id);
    expect(await isThere(maya.id)).toBe(true);
    answered.open();
    await deleting;
    expect(double.executed).toHaveLength(1);
    expect(await isThere(maya.id)).toBe(false);
  });

  test('a change that is claimed and not sent is never sent', async () => {
    await say(maya, chatId, 'book lunch');
    const [booked] = await room.actions.ledger.ofChat(maya.id, chatId);
    const [reached, prepared] = [gate(), gate()];
    double.behaviour.prepare = () => {
      reached.open();
      return prepared.opened;
    };
    const undoing = room.actions.undo(maya.id, booked?.id ?? '');
    await reached.opened;
    await deleteAccount(maya.id);
    prepared.open();
    await expect(undoing).rejects.toMatchObject({ code: 'not_found' });
    expect(double.undone).toEqual([]);
  });

  test('a write that is on its way keeps the account until its outcome is entered', async () => {
    await say(maya, chatId, 'book lunch');
    const [booked] = await room.actions.ledger.ofChat(maya.id, chatId);
    const [reached, answered] = [gate(), gate()];
    double.behaviour.execute = () => {
      reached.open();
      return answered.opened;
    };
    const undoing = room.actions.undo(maya.id, booked?.id ?? '');
    await reached.opened;
    const before = await rowsOf(maya.id);
    await expect(deleteAccount(maya.id)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Arlo is changing something in your calendar right now. Try again in a moment.',
    });
    expect(await rowsOf(maya.id)).toEqual(before);
    answered.open();
    expect(await undoing).toMatchObject({ undo: { state: 'undone' } });
    await deleteAccount(maya.id);
    expect(await isThere(maya.id)).toBe(false);
    expect(double.undone).toHaveLength(1);
  });

  test('a write that a dead process left keeps nobody', async () => {
    await say(maya, chatId, 'book lunch');
    await database.current.db
      .updateTable('actions')
      .set({ status: 'executing', executed_at: world.clock.now().subtract({ minutes: 6 }).toString() })
      .execute();
    expect(await statuses()).toEqual(['executing']);
    await deleteAccount(maya.id);
    expect(await isThere(maya.id)).toBe(false);
  });

  test('streams of news end with the account, and only theirs', async () => {
    const eve = await enterPerson('eve');
    const { listen } = database.current;
    const leave = new AbortController();
    const [ofMaya, ofEve] = [maya, eve].map(({ id }) => userNews(listen, id, leave.signal).text());
    const heardByEve = vi.fn();
    void ofEve?.then(heardByEve);
    // The line of news is open once something came through it.
    const heard = vi.fn();
    const stop = listen('user_news', heard);
    await vi.waitFor(
      async () => {
        await database.current.notify('user_news', { userId: 'nobody' });
        expect(heard).toHaveBeenCalled();
      },
      { timeout: 10_000 },
    );
    stop();
    await deleteAccount(maya.id);
    expect(await ofMaya).toContain('event: news');
    expect(heardByEve).not.toHaveBeenCalled();
    leave.abort();
    expect(await ofEve).not.toContain('event: news');
  });

  test('what is asked a moment later finds nobody to belong to', async () => {
    await deleteAccount(maya.id);
    const late = room.conversation.send(maya, chatId, { id: newId(), text: 'hello' });
    await expect(late).rejects.toSatisfy(isOwnerGone);
  });

  test('whatever else is asked at the same moment, the account is gone whole', async () => {
    await say(maya, chatId, 'delete three');
    const [pending] = await room.actions.ledger.ofChat(maya.id, chatId);
    const actionId = pending?.id ?? '';
    const others = Array.from({ length: 8 }, (_, index) => [
      room.conversation.send(maya, index % 2 ? chatId : newId(), { id: newId(), text: 'hello' }),
      room.conversation.decide(maya, chatId, [{ actionId, approved: false }]),
      world.connections.createSession(maya.id, 'gmail'),
      room.chats.remove(maya.id, chatId),
    ]).flat();
    const [deletions] = await Promise.all([
      Promise.allSettled([deleteAccount(maya.id), deleteAccount(maya.id)]),
      Promise.allSettled(others),
    ]);
    expect(deletions.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    await room.runs.close();
    const { connect_attempts: _outlive, ...left } = await rowsOf(maya.id);
    expect(left).toEqual(Object.fromEntries(Object.keys(left).map((table) => [table, 0])));
  });
});
