import pino from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settlement, WriteAttempt } from '#app/calendar/change.ts';
import { AppError } from '#app/platform/errors.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import type { Notifier } from '#db/notify.ts';
import { calendarDouble } from '../../tests/support/calendar-double.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { enterChat, enterUser } from '../../tests/support/people.ts';
import { createActions, type ActionsRoom } from './actions.server.ts';
import type { ActionRow } from './row.ts';

const database = useDatabase();
const clock = fixedClock('2026-11-24T09:00:00Z');
const notify = vi.fn<Notifier['notify']>(async () => undefined);
let double: ReturnType<typeof calendarDouble>;
let actions: ActionsRoom;
let userId: string;
let chatId: string;

beforeEach(async () => {
  clock.set('2026-11-24T09:00:00Z');
  notify.mockClear();
  double = calendarDouble();
  actions = startProcess();
  userId = (await enterUser(database.current)).id;
  chatId = await enterChat(database.current, userId);
});
afterEach(() => actions.close());

/** The ledger as a process that has just started has it. */
function startProcess(): ActionsRoom {
  return createActions({
    db: database.current.db,
    clock,
    newId,
    log: pino({ level: 'silent' }),
    calendarOf: async () => double.calendar,
    writerOf: double.writerOf,
    notify,
  });
}

const booking = () =>
  actions.propose(
    {
      change: {
        tool: 'createCalendarEvent',
        input: { title: 'Lunch', startTime: '2026-11-25T12:00', endTime: '2026-11-25T13:00' },
      },
      provider: 'google-calendar',
      toolCallId: newId(),
      groupId: newId(),
      changesInStep: 1,
      readForeignText: false,
    },
    {
      userId,
      chatId,
      messageId: newId(),
      since: clock.now().toString(),
      typedText: '',
      message: '',
      heldForeignText: false,
    },
    double.calendar,
  );
const attempt: WriteAttempt = {
  kind: 'remove',
  calendarId: 'maya@fernhill.example',
  eventId: 'event1',
  before: null,
  fields: {},
  notified: [],
};
const noAnswer = () => Promise.reject(new AppError('unavailable', 'No answer.'));
const done = (): Settlement => ({ outcome: 'done', result: double.result });
const find = async (row: ActionRow) => {
  const found = await actions.ledger.find(userId, row.id);
  if (!found) throw new Error('gone');
  return found;
};
/** A promise that a test keeps open, and closes. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Books, and leaves it as a process does that dies at a moment of it. */
async function bookAndDie(moment: 'before the write' | 'after the write'): Promise<ActionRow> {
  const reached = gate();
  const stuck = async () => {
    reached.open();
    await new Promise(() => undefined);
  };
  if (moment === 'before the write') double.behaviour.prepare = stuck;
  else double.behaviour.execute = stuck;
  const row = await booking();
  void actions.executeOnce(userId, row.id);
  await reached.opened;
  double.behaviour.prepare = async () => undefined;
  double.behaviour.execute = async () => undefined;
  actions = startProcess();
  return row;
}

test('a process that died before it sent anything has changed nothing, and nobody has to be asked', async () => {
  const row = await bookAndDie('before the write');
  await actions.settleLeftovers();
  await actions.checkLeftovers();
  expect(await find(row)).toMatchObject({
    status: 'failed',
    error: { message: 'Arlo was restarted before it could do this. Nothing was changed.' },
  });
  expect([double.executed, double.settled]).toEqual([[], []]);
});

test('what was only approved was not made', async () => {
  const row = await booking();
  await actions.settleLeftovers();
  expect(await find(row)).toMatchObject({ status: 'failed', attempts: null });
  expect(await actions.executeOnce(userId, row.id)).toMatchObject({ status: 'failed' });
  expect(double.executed).toEqual([]);
});

test('what was sent is asked about at the next start, and found done', async () => {
  const row = await bookAndDie('after the write');
  await actions.settleLeftovers();
  expect((await find(row)).status).toBe('unknown');
  double.behaviour.settle = async () => done();
  await actions.checkLeftovers();
  expect(await find(row)).toMatchObject({
    status: 'done',
    error: null,
    result: { calendarId: 'maya@fernhill.example' },
    before: { id: 'event1' },
  });
  expect(double.executed).toHaveLength(1);
  expect(notify).toHaveBeenCalledWith('user_news', { userId, kind: 'chat', chatId });
});

test('no trace is proof only once the write cannot be on its way any more', async () => {
  const row = await bookAndDie('after the write');
  double.behaviour.settle = async () => ({ outcome: 'no_trace' });
  await actions.settleLeftovers();
  await actions.checkLeftovers();
  expect((await find(row)).status).toBe('unknown');
  clock.set('2026-11-24T09:02:00Z');
  await actions.checkLeftovers();
  expect(await find(row)).toMatchObject({
    status: 'failed',
    error: { message: 'Google Calendar doesn’t have this change. Nothing was changed.' },
  });
  expect(double.executed).toHaveLength(1);
});

test('it is asked again by itself once the write cannot be on its way any more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const row = await bookAndDie('after the write');
    double.behaviour.settle = async () => ({ outcome: 'no_trace' });
    await actions.settleLeftovers();
    await actions.checkLeftovers();
    clock.set('2026-11-24T09:02:00Z');
    vi.advanceTimersByTime(120_000);
    await vi.waitFor(async () => expect((await find(row)).status).toBe('failed'));
    expect(double.settled).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});

test('a write that Google can prove did not happen is failed at once', async () => {
  const row = await bookAndDie('after the write');
  double.behaviour.settle = async () => ({ outcome: 'not_done' });
  await actions.settleLeftovers();
  await actions.checkLeftovers();
  expect((await find(row)).status).toBe('failed');
});

test('every write of a change is kept, and all of them are asked about', async () => {
  const writes = ['new', 'old'].map((id) => ({ ...attempt, eventId: id }));
  double.behaviour.attempts = writes;
  const row = await bookAndDie('after the write');
  expect((await find(row)).attempts?.map(({ eventId }) => eventId)).toEqual(['new', 'old']);
  await actions.settleLeftovers();
  await actions.checkLeftovers();
  expect(double.settled).toEqual([writes]);
});

test('what was half done is told, once the other half cannot be on its way any more', async () => {
  const row = await bookAndDie('after the write');
  const half = { outcome: 'half_done', said: 'Only the first half of this was done.' } as const;
  double.behaviour.settle = async () => ({ ...half, final: false });
  await actions.settleLeftovers();
  await actions.checkLeftovers();
  expect((await find(row)).status).toBe('unknown');
  clock.set('2026-11-24T09:02:00Z');
  await actions.checkLeftovers();
  expect(await find(row)).toMatchObject({
    status: 'failed',
    error: { message: 'Only the first half of this was done.', partial: true },
  });
});

test('what can’t be on its way is told as half done at once', async () => {
  const row = await bookAndDie('after the write');
  double.behaviour.settle = async () => ({ outcome: 'half_done', said: 'Half.', final: true });
  await actions.settleLeftovers();
  await actions.checkLeftovers();
  expect(await find(row)).toMatchObject({ status: 'failed', error: { partial: true } });
});

test('undo is given all that the change left behind', async () => {
  const row = await booking();
  const more = { made: { id: 'new' }, exceptions: [{ id: 'old_1' }] };
  Object.assign(double.result, more);
  await actions.executeOnce(userId, row.id);
  await actions.undo(userId, row.id);
  expect(double.takenBack).toMatchObject([
    { ...more, before: { id: 'event1' }, calendarId: 'maya@fernhill.example' },
  ]);
});

test('while nobody answers it stays unknown, and a later visit settles it', async () => {
  const row = await bookAndDie('after the write');
  double.behaviour.settle = () => Promise.reject(new AppError('unavailable', 'Nango is down.'));
  await actions.settleLeftovers();
  await actions.checkLeftovers();
  expect((await find(row)).status).toBe('unknown');
  double.behaviour.settle = async () => done();
  clock.set('2026-11-24T09:01:00Z');
  const other = await enterUser(database.current, 'eve');
  await actions.checkAgain(other.id);
  expect((await find(row)).status).toBe('unknown');
  await actions.checkAgain(userId, chatId);
  expect((await find(row)).status).toBe('done');
});

test('however often a page is opened, the provider is asked once in a while', async () => {
  const row = await bookAndDie('after the write');
  await actions.settleLeftovers();
  for (let visit = 0; visit < 5; visit += 1) await actions.checkAgain(userId, chatId);
  expect(double.settled).toHaveLength(1);
  clock.set('2026-11-24T09:00:05Z');
  await Promise.all([actions.checkAgain(userId), actions.checkAgain(userId, chatId)]);
  expect(double.settled).toHaveLength(2);
  clock.set('2026-12-01T09:00:00Z');
  await actions.checkAgain(userId);
  expect(double.settled).toHaveLength(2);
  expect((await find(row)).status).toBe('unknown');
});

test('a lost answer is looked up at once', async () => {
  double.behaviour.execute = noAnswer;
  double.behaviour.settle = async () => done();
  expect(await actions.executeOnce(userId, (await booking()).id)).toMatchObject({
    status: 'done',
    error: null,
  });
  expect(double.executed).toHaveLength(1);
});

test('when that tells nothing the outcome is unknown, and never repeated', async () => {
  double.behaviour.execute = noAnswer;
  const row = await booking();
  expect(await actions.executeOnce(userId, row.id)).toMatchObject({
    status: 'unknown',
    error: { code: 'unavailable', message: expect.stringContaining('Check your calendar') as string },
  });
  await actions.executeOnce(userId, row.id);
  expect(double.executed).toHaveLength(1);
});

test('a process that was only slow cannot send what was settled without it', async () => {
  const [reached, go] = [gate(), gate()];
  double.behaviour.prepare = async () => {
    reached.open();
    await go.opened;
  };
  const row = await booking();
  const slow = actions.executeOnce(userId, row.id);
  await reached.opened;
  await startProcess().settleLeftovers();
  go.open();
  expect((await slow).status).toBe('failed');
  expect(double.executed).toEqual([]);
});

test('what the process that sent it knows counts more than an "unknown" from outside', async () => {
  const [reached, go] = [gate(), gate()];
  double.behaviour.execute = async () => {
    reached.open();
    await go.opened;
  };
  const row = await booking();
  const slow = actions.executeOnce(userId, row.id);
  await reached.opened;
  await startProcess().settleLeftovers();
  expect((await find(row)).status).toBe('unknown');
  go.open();
  expect((await slow).status).toBe('done');
});

test('an orderly end waits for what is on its way', async () => {
  const [reached, go] = [gate(), gate()];
  double.behaviour.execute = async () => {
    reached.open();
    await go.opened;
  };
  const row = await booking();
  void actions.executeOnce(userId, row.id);
  await reached.opened;
  let ended = false;
  const closing = actions.close().then(() => (ended = true));
  for (let look = 0; look < 30; look += 1) await find(row);
  expect(ended).toBe(false);
  go.open();
  await closing;
  expect((await find(row)).status).toBe('done');
});

test('an action that nobody carries on is closed when its chat is opened', async () => {
  const row = await bookAndDie('after the write');
  await actions.checkAgain(userId, chatId);
  expect((await find(row)).status).toBe('executing');
  clock.set('2026-11-24T09:05:00Z');
  await actions.checkAgain(userId, chatId);
  expect((await find(row)).status).toBe('unknown');
});

test('an undo whose answer was lost is looked up before it is tried again', async () => {
  const row = await booking();
  await actions.executeOnce(userId, row.id);
  double.behaviour.execute = noAnswer;
  expect((await actions.undo(userId, row.id)).undo.state).toBe('failed');
  double.behaviour.settle = async () => done();
  expect((await actions.undo(userId, row.id)).undo.state).toBe('undone');
  expect(double.undone).toHaveLength(1);
});

test('an undo that did not happen can be tried again', async () => {
  const row = await booking();
  await actions.executeOnce(userId, row.id);
  double.behaviour.execute = noAnswer;
  await actions.undo(userId, row.id);
  double.behaviour.settle = async () => ({ outcome: 'not_done' });
  double.behaviour.execute = async () => undefined;
  expect((await actions.undo(userId, row.id)).undo.state).toBe('undone');
  expect(double.undone).toHaveLength(2);
});
