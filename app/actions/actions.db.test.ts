import pino from 'pino';
import { beforeEach, expect, test } from 'vitest';
import type { ProviderKey } from '#app/integrations/providers.ts';
import { AppError } from '#app/platform/errors.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import { calendarDouble, exampleEvent } from '../../tests/support/calendar-double.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { enterChat, enterUser } from '../../tests/support/people.ts';
import type { Decision } from './action.ts';
import { createActions, type ActionsRoom } from './actions.server.ts';
import { decide } from './decide.server.ts';
import { closeForLostAccount } from './lost-account.server.ts';
import type { ActionRow } from './row.ts';

const database = useDatabase();
const clock = fixedClock('2026-11-24T09:00:00Z');
let double: ReturnType<typeof calendarDouble>;
let actions: ActionsRoom;
let userId: string;
let chatId: string;

beforeEach(async () => {
  clock.set('2026-11-24T09:00:00Z');
  double = calendarDouble();
  actions = roomOn(database.current.db);
  userId = (await enterUser(database.current)).id;
  chatId = await enterChat(database.current, userId);
});

function roomOn(db: Database): ActionsRoom {
  return createActions({
    db,
    clock,
    newId,
    log: pino({ level: 'silent' }),
    calendarOf: async () => double.calendar,
    writerOf: double.writerOf,
    notify: database.current.notify,
  });
}

let calls = 0;
async function propose(
  tool: 'createCalendarEvent' | 'deleteCalendarEvent' = 'deleteCalendarEvent',
  extra: { changesInStep?: number; groupId?: string; toolCallId?: string; messageId?: string } = {},
): Promise<ActionRow> {
  const change =
    tool === 'deleteCalendarEvent'
      ? { tool, input: { eventId: 'event1' } }
      : { tool, input: { title: 'Lunch', startTime: '2026-11-25T12:00', endTime: '2026-11-25T13:00' } };
  return actions.propose(
    {
      change,
      provider: 'google-calendar',
      toolCallId: extra.toolCallId ?? `call-${(calls += 1)}`,
      groupId: extra.groupId ?? newId(),
      changesInStep: extra.changesInStep ?? 1,
      readForeignText: false,
    },
    {
      userId,
      chatId,
      messageId: extra.messageId ?? newId(),
      since: '2026-11-24T08:59:00Z',
      typedText: '',
      message: '',
      heldForeignText: false,
    },
    double.calendar,
  );
}

const answer = (decisions: Decision[], as: { userId?: string; chatId?: string } = {}) =>
  database.current.db
    .transaction()
    .execute((trx) =>
      decide(trx, clock, { userId: as.userId ?? userId, chatId: as.chatId ?? chatId, decisions }),
    );
const yes = (row: ActionRow): Decision => ({ actionId: row.id, approved: true });
const no = (row: ActionRow): Decision => ({ actionId: row.id, approved: false });
const statusOf = async (row: ActionRow) => (await actions.ledger.find(userId, row.id))?.status;

test('a single booking is approved by the policy and runs once', async () => {
  const row = await propose('createCalendarEvent');
  expect(row).toMatchObject({ status: 'approved', verdict: 'run', expires_at: null });
  await Promise.all([actions.executeOnce(userId, row.id), actions.executeOnce(userId, row.id)]);
  expect(double.executed).toEqual([
    {
      change: expect.objectContaining({ tool: 'createCalendarEvent' }) as object,
      key: row.id,
      scope: undefined,
    },
  ]);
  expect(await statusOf(row)).toBe('done');
});

test('asking twice for the same call is one row', async () => {
  const same = { toolCallId: 'same', messageId: newId() };
  const [a, b] = await Promise.all([
    propose('deleteCalendarEvent', same),
    propose('deleteCalendarEvent', same),
  ]);
  expect(a.id).toBe(b.id);
});

test('another call of the same name, or the same one in another reply, never gets its row', async () => {
  const same = { toolCallId: 'call_0', messageId: newId() };
  const first = await propose('createCalendarEvent', same);
  await actions.executeOnce(userId, first.id);
  await expect(propose('deleteCalendarEvent', same)).rejects.toMatchObject({ code: 'conflict' });
  await expect(propose('createCalendarEvent', { toolCallId: 'call_0' })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(double.executed).toHaveLength(1);
});

test.each([
  [new AppError('not_found', 'There is no such event.'), 'not_found', 'There is no such event.'],
  [new AppError('not_connected', 'Connect first.'), 'not_connected', 'Connect first.'],
  [new Error('secret'), 'unavailable', 'Something went wrong on Arlo’s side.'],
])('a change that cannot even be proposed is entered with the reason: %s', async (trouble, code, message) => {
  double.calendar.propose = async () => {
    throw trouble;
  };
  const row = await propose('createCalendarEvent');
  expect(row).toMatchObject({
    status: 'failed',
    verdict: 'refuse',
    proposal: { kind: 'create', unseen: true, event: { title: 'Lunch' } },
    error: { code, message },
  });
  expect((await actions.executeOnce(userId, row.id)).status).toBe('failed');
  expect(double.executed).toEqual([]);
});

test('more changes than a card can hold are refused, and no yes or execution moves them', async () => {
  const row = await propose('createCalendarEvent', { changesInStep: 51 });
  expect(row).toMatchObject({
    status: 'refused',
    verdict: 'refuse',
    reason: 'Arlo makes at most 50 changes at a time.',
    expires_at: null,
  });
  await expect(answer([yes(row)])).rejects.toMatchObject({ code: 'conflict' });
  expect((await actions.executeOnce(userId, row.id)).status).toBe('refused');
  expect(double.executed).toEqual([]);
});

test('a delete waits, and cannot be executed before its yes', async () => {
  const row = await propose();
  expect(row).toMatchObject({ status: 'pending', verdict: 'confirm' });
  expect((await actions.executeOnce(userId, row.id)).status).toBe('pending');
  expect(double.executed).toEqual([]);
});

test('fifty parallel yeses execute once', async () => {
  const row = await propose();
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const outcome = await answer([yes(row)]);
      await actions.executeOnce(userId, row.id);
      return outcome;
    }),
  );
  expect(outcomes.filter((outcome) => !outcome.repeated)).toHaveLength(1);
  expect(double.executed).toHaveLength(1);
  expect(await statusOf(row)).toBe('done');
});

test('a no is final, and a later yes is refused', async () => {
  const row = await propose();
  await answer([no(row)]);
  await expect(answer([yes(row)])).rejects.toMatchObject({ code: 'conflict' });
  await actions.executeOnce(userId, row.id);
  expect(double.executed).toEqual([]);
  expect(await statusOf(row)).toBe('denied');
});

test('after ten minutes there is nothing left to say yes to', async () => {
  const row = await propose();
  clock.set('2026-11-24T09:10:00Z');
  await expect(answer([yes(row)])).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('expired') as string,
  });
  expect((await actions.ledger.view(row)).status).toBe('expired');
});

test('another user, another chat and an unknown id find nothing', async () => {
  const row = await propose();
  const stranger = await enterUser(database.current, 'eve');
  const otherChat = await enterChat(database.current, userId);
  await expect(answer([yes(row)], { userId: stranger.id })).rejects.toMatchObject({ code: 'not_found' });
  await expect(answer([yes(row)], { chatId: otherChat })).rejects.toMatchObject({ code: 'not_found' });
  await expect(answer([{ actionId: newId(), approved: true }])).rejects.toMatchObject({ code: 'not_found' });
  await expect(actions.executeOnce(stranger.id, row.id)).rejects.toMatchObject({ code: 'not_found' });
  await expect(actions.undo(stranger.id, row.id)).rejects.toMatchObject({ code: 'not_found' });
  expect(await statusOf(row)).toBe('pending');
});

test('a card of several changes is answered as a whole, item by item', async () => {
  const groupId = newId();
  const a = await propose('deleteCalendarEvent', { groupId, changesInStep: 2 });
  const b = await propose('createCalendarEvent', { groupId, changesInStep: 2 });
  expect(b.status).toBe('pending');
  await expect(answer([yes(a)])).rejects.toMatchObject({ code: 'invalid' });
  await answer([yes(a), no(b)]);
  expect([await statusOf(a), await statusOf(b)]).toEqual(['approved', 'denied']);
});

test('a second change in the same turn asks', async () => {
  const first = await propose('createCalendarEvent');
  const second = await propose('createCalendarEvent');
  expect([first.status, second.status]).toEqual(['approved', 'pending']);
});

test('only a scope that the card offered is taken, and it is bound to the claim', async () => {
  double.behaviour.proposal = {
    scopes: [
      { value: 'this', label: 'This event', detail: '', count: 1 },
      { value: 'all', label: 'All events in the series', detail: '', count: 31 },
    ],
  };
  const series = await propose();
  await answer([{ ...yes(series), options: { scope: 'all' } }]);
  await actions.executeOnce(userId, series.id);
  expect(double.executed[0]?.scope).toBe('all');
  await expect(answer([{ ...yes(series), options: { scope: 'this' } }])).rejects.toMatchObject({
    code: 'conflict',
  });

  double.behaviour.proposal = {};
  const single = await propose();
  await expect(answer([{ ...yes(single), options: { scope: 'all' } }])).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('the view tells of the part of a series that was picked', async () => {
  const guest = { email: 'priya@fernhill.example', name: 'Priya Nair' };
  const part = { label: '', detail: '', count: null };
  double.behaviour.proposal = {
    scopes: [
      { ...part, value: 'this', effect: { changes: [], notified: [] } },
      { ...part, value: 'all', effect: { changes: [], notified: [guest] } },
    ],
  };
  const row = await propose();
  expect((await actions.ledger.view(row)).proposal.notified).toEqual([]);
  const { claimed } = await answer([{ ...yes(row), options: { scope: 'all' } }]);
  expect(claimed[0]?.options).toEqual({ scope: 'all', notify: 'all' });
  const [view] = await actions.ledger.views(claimed);
  expect(view?.proposal.notified).toEqual([guest]);
});

test('a new message closes what waited', async () => {
  const row = await propose();
  await database.current.db.transaction().execute((trx) => actions.closePending(trx, userId, chatId));
  expect(await statusOf(row)).toBe('superseded');
  await expect(answer([yes(row)])).rejects.toMatchObject({ code: 'conflict' });
});

test('a refusal by the provider is failed', async () => {
  const refused = await propose('createCalendarEvent');
  double.behaviour.execute = () =>
    Promise.reject(new AppError('forbidden', 'Only the organiser can do this.'));
  expect(await actions.executeOnce(userId, refused.id)).toMatchObject({
    status: 'failed',
    error: { code: 'forbidden', message: 'Only the organiser can do this.' },
  });
});

test.each([
  ['arguments', { input: json({ eventId: 'someone-elses' }) }],
  ['tool', { tool: 'createCalendarEvent' }],
  ['card', { proposal: json({ kind: 'delete', event: exampleEvent({ id: 'another' }) }) }],
])('a row whose %s are not the ones that were entered is not carried out', async (_, tampered) => {
  const row = await propose();
  await answer([yes(row)]);
  await database.current.db.updateTable('actions').set(tampered).where('id', '=', row.id).execute();
  expect(await actions.executeOnce(userId, row.id)).toMatchObject({
    status: 'failed',
    error: { code: 'conflict', message: 'This isn’t what you were asked about, so nothing was changed.' },
  });
  expect(double.executed).toEqual([]);
});

test('a change is undone once, and the undo is an action of its own', async () => {
  const row = await propose('createCalendarEvent');
  await actions.executeOnce(userId, row.id);
  const settled = await Promise.allSettled([actions.undo(userId, row.id), actions.undo(userId, row.id)]);
  expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(double.undone).toEqual(['createCalendarEvent']);
  const done = await actions.ledger.find(userId, row.id);
  if (!done) throw new Error('gone');
  expect((await actions.ledger.view(done)).undo.state).toBe('undone');
});

test('an undo that the database lost sight of is closed after a while, and can be tried again', async () => {
  const row = await propose('createCalendarEvent');
  const done = await actions.executeOnce(userId, row.id);
  const { db } = database.current;
  const withoutUpdates = new Proxy(db, {
    get(target, name) {
      if (name === 'updateTable') throw new Error('The connection was lost.');
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
  await expect(roomOn(withoutUpdates).undo(userId, row.id)).rejects.toThrow('connection was lost');
  expect((await actions.ledger.view(done)).undo.state).toBe('running');
  clock.set('2026-11-24T09:06:00Z');
  await actions.checkAgain(userId);
  expect((await actions.ledger.view(done)).undo.state).toBe('failed');
  expect((await actions.undo(userId, row.id)).undo.state).toBe('undone');
  expect(double.undone).toEqual(['createCalendarEvent']);
});

test('there is an undo for 30 days, as long as Google keeps a deleted event', async () => {
  const row = await propose('createCalendarEvent');
  const done = await actions.executeOnce(userId, row.id);
  clock.set('2026-12-24T08:59:00Z');
  expect((await actions.ledger.view(done)).undo.state).toBe('available');
  clock.set('2026-12-24T09:00:00Z');
  expect((await actions.ledger.view(done)).undo.state).toBe('ended');
  await expect(actions.undo(userId, row.id)).rejects.toMatchObject({ code: 'conflict' });
});

test('mail to people nobody named asks first', async () => {
  double.behaviour.proposal = {
    notified: [{ email: 'lena@fernhill.example', name: 'Lena' }],
    event: exampleEvent(),
  };
  expect(await propose('createCalendarEvent')).toMatchObject({
    status: 'pending',
    reason: expect.stringContaining('lena@fernhill.example') as string,
  });
});

test('losing the account of a provider closes what waited there and ends undo, and only that', async () => {
  const done = await propose();
  await answer([yes(done)]);
  const made = await actions.executeOnce(userId, done.id);
  const waiting = await propose();
  const lose = (provider: ProviderKey) =>
    database.current.db
      .transaction()
      .execute((trx) => closeForLostAccount(trx, { userId, provider, now: clock.now().toString() }));
  await lose('gmail');
  expect(await statusOf(waiting)).toBe('pending');
  expect((await actions.ledger.view(made)).undo.state).toBe('available');
  await lose('google-calendar');
  expect(await statusOf(waiting)).toBe('expired');
  expect(await actions.ledger.waiting(userId)).toEqual({});
  const closed = await actions.ledger.find(userId, made.id);
  expect(closed && (await actions.ledger.view(closed)).undo.state).toBe('ended');
  await expect(actions.undo(userId, made.id)).rejects.toMatchObject({ code: 'conflict' });
});

const lena = { email: 'lena@fernhill.example', name: 'Lena' };

test('the options that are bound are what was picked, else what the card started with', async () => {
  const scopes = (['this', 'all'] as const).map((value) => ({ value, label: '', detail: '', count: null }));
  double.behaviour.proposal = { scopes, notified: [lena] };
  const [plain, picky] = [await propose(), await propose()];
  await answer([yes(plain)]);
  await answer([{ ...yes(picky), options: { scope: 'all', notify: 'none' } }]);
  expect((await actions.ledger.find(userId, plain.id))?.options).toEqual({ scope: 'this', notify: 'all' });
  expect((await actions.ledger.find(userId, picky.id))?.options).toEqual({ scope: 'all', notify: 'none' });
  await expect(answer([{ ...yes(picky), options: { scope: 'all' } }])).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('an option that was not offered is refused, and the card goes on waiting', async () => {
  const row = await propose();
  for (const options of [{ scope: 'all' }, { scope: 'following' }, { notify: 'none' }] as const) {
    await expect(answer([{ ...yes(row), options }])).rejects.toMatchObject({ code: 'invalid' });
  }
  expect(await statusOf(row)).toBe('pending');
});

test('what was approved together and is not begun can be stopped, and is never carried out', async () => {
  const groupId = newId();
  const first = await propose('deleteCalendarEvent', { groupId });
  const second = await propose('deleteCalendarEvent', { groupId });
  const third = await propose('deleteCalendarEvent', { groupId });
  const rows = [first, second, third];
  await answer(rows.map(yes));
  let stopped: Promise<unknown> = Promise.resolve();
  double.behaviour.execute = async () => {
    stopped = actions.stopRest(userId, third.id);
    await stopped;
  };
  for (const row of rows) await actions.executeOnce(userId, row.id);
  await expect(stopped).resolves.toMatchObject([
    { status: 'executing' },
    { stopped: true },
    { stopped: true },
  ]);
  expect(double.executed.map(({ key }) => key)).toEqual([first.id]);
  expect(await Promise.all(rows.map(statusOf))).toEqual(['done', 'denied', 'denied']);
  await expect(answer(rows.map(yes))).rejects.toMatchObject({ code: 'conflict' });
});

test('of a stop and an execution at the same time one wins', async () => {
  const groupId = newId();
  const rows = await Promise.all([1, 2].map(() => propose('deleteCalendarEvent', { groupId })));
  await answer(rows.map(yes));
  await Promise.all(
    rows.flatMap(({ id }): Promise<unknown>[] => [
      actions.executeOnce(userId, id),
      actions.stopRest(userId, id),
    ]),
  );
  for (const row of rows) {
    const isExecuted = double.executed.some(({ key }) => key === row.id);
    expect(await statusOf(row)).toBe(isExecuted ? 'done' : 'denied');
  }
});

test('nobody stops what somebody else approved', async () => {
  const row = await propose();
  await answer([yes(row)]);
  const stranger = await enterUser(database.current, 'eve');
  await expect(actions.stopRest(stranger.id, row.id)).rejects.toMatchObject({ code: 'not_found' });
  expect(await statusOf(row)).toBe('approved');
});

test('a change at a provider that this version does not know is still told of', async () => {
  const row = await propose();
  await database.current.db
    .updateTable('actions')
    .set({ provider: 'fax' })
    .where('id', '=', row.id)
    .execute();
  const stored = await actions.ledger.find(userId, row.id);
  expect(stored && (await actions.ledger.view(stored))).toMatchObject({ id: row.id, provider: null });
});
