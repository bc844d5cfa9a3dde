import pino from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChangeOptions } from '#app/calendar/change.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/ids.ts';
import { json } from '#db/json.ts';
import { calendarDouble, exampleEvent } from '../../tests/support/calendar-double.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { enterChat, enterUser } from '../../tests/support/people.ts';
import { createActions, type ActionsRoom } from './actions.server.ts';
import { decide } from './decide.server.ts';
import type { Turn } from './propose.server.ts';
import type { ActionRow } from './row.ts';

const database = useDatabase();
const clock = fixedClock('2026-11-24T09:00:00Z');
let double: ReturnType<typeof calendarDouble>;
let actions: ActionsRoom;
let turn: Turn;

beforeEach(async () => {
  clock.set('2026-11-24T09:00:00Z');
  double = calendarDouble();
  actions = createActions({
    db: database.current.db,
    clock,
    newId,
    log: pino({ level: 'silent' }),
    calendarOf: async () => double.calendar,
    writerOf: double.writerOf,
    notify: database.current.notify,
  });
  const userId = (await enterUser(database.current)).id;
  turn = {
    userId,
    chatId: await enterChat(database.current, userId),
    messageId: newId(),
    since: '2026-11-24T08:59:00Z',
    typedText: '',
    message: 'book lunch',
    heldForeignText: false,
  };
});

/** The next turn of the chat, a minute later. */
function says(message: string, more: Partial<Turn> = {}): void {
  clock.set(clock.now().add({ minutes: 1 }).toString());
  turn = { ...turn, messageId: newId(), since: clock.now().toString(), message, ...more };
}

/** Books an event; then the person asks for the undo. */
async function booked(eventId: string): Promise<ActionRow> {
  double.result.event = exampleEvent({ id: eventId, title: eventId });
  const row = await propose(eventId);
  const done = await actions.executeOnce(turn.userId, row.id);
  says('undo that');
  return done;
}

const propose = (title: string) =>
  actions.propose(
    {
      change: {
        tool: 'createCalendarEvent',
        input: { title, startTime: '2026-11-25T12:00', endTime: '2026-11-25T13:00' },
      },
      provider: 'google-calendar',
      toolCallId: newId(),
      groupId: newId(),
      changesInStep: 1,
      readForeignText: false,
    },
    turn,
    double.calendar,
  );

const undo = (eventId?: string, more: { readForeignText?: boolean; toolCallId?: string } = {}) =>
  actions.proposeUndo(
    {
      input: eventId === undefined ? {} : { eventId },
      toolCallId: newId(),
      groupId: newId(),
      changesInStep: 1,
      readForeignText: false,
      ...more,
    },
    turn,
  );

async function undone(eventId?: string): Promise<ActionRow> {
  const row = await undo(eventId);
  return actions.executeOnce(turn.userId, row.id);
}

const refusal = (code: string, message: string) => ({ code, message: expect.stringContaining(message) });

const answer = (row: ActionRow, approved = true, options?: ChangeOptions) =>
  database.current.db.transaction().execute((trx) =>
    decide(trx, clock, {
      userId: turn.userId,
      chatId: turn.chatId,
      decisions: [{ actionId: row.id, approved, ...(options && { options }) }],
    }),
  );

describe('what was entered', () => {
  test.each([
    ['arguments', { input: json({ eventId: 'dinner' }) }],
    ['tool', { tool: 'deleteCalendarEvent' }],
    ['card', { proposal: json({ kind: 'delete', event: exampleEvent({ id: 'another' }) }) }],
    ['kind', { proposal: json({ kind: 'update', event: exampleEvent({ id: 'lunch' }) }) }],
  ])('an undo whose %s is another one is not carried out', async (_, tampered) => {
    await booked('lunch');
    const row = await undo('lunch');
    await database.current.db.updateTable('actions').set(tampered).where('id', '=', row.id).execute();
    expect(await actions.executeOnce(turn.userId, row.id)).toMatchObject({
      status: 'failed',
      error: { code: 'conflict', message: 'This isn’t what you were asked about, so nothing was changed.' },
    });
    expect(double.undone).toEqual([]);
  });
});

describe('which change is meant', () => {
  test('“undo that” takes the last one of the chat back, then the one before', async () => {
    const [first, second] = [await booked('lunch'), await booked('dinner')];
    expect(await undone()).toMatchObject({ status: 'done', undo_of: second.id, tool: 'undoChange' });
    says('undo that');
    expect(await undone()).toMatchObject({ status: 'done', undo_of: first.id });
    says('undo that');
    await expect(undo()).rejects.toMatchObject(refusal('conflict', 'undone already'));
    expect(double.undone).toHaveLength(2);
  });

  test('the one of a named event, and a second time it says that it was undone', async () => {
    const first = await booked('lunch');
    await booked('dinner');
    expect(await undone('lunch')).toMatchObject({ status: 'done', undo_of: first.id });
    says('undo lunch');
    await expect(undo('lunch')).rejects.toMatchObject(refusal('conflict', 'undone already'));
  });

  test('none of another chat, of nobody’s event, or of a chat without changes', async () => {
    await booked('lunch');
    turn = { ...turn, chatId: await enterChat(database.current, turn.userId) };
    await expect(undo('lunch')).rejects.toMatchObject(refusal('not_found', 'in another chat'));
    await expect(undo('other')).rejects.toMatchObject(refusal('not_found', 'no change to this event'));
    await expect(undo()).rejects.toMatchObject(refusal('not_found', 'nothing in this chat'));
  });

  test('none of another person', async () => {
    await booked('lunch');
    const stranger = (await enterUser(database.current, 'eve')).id;
    turn = { ...turn, userId: stranger };
    await expect(undo('lunch')).rejects.toMatchObject(refusal('not_found', 'no change to this event'));
  });

  test('not the one before a change that came to nothing', async () => {
    await booked('lunch');
    double.behaviour.execute = () => Promise.reject(new AppError('forbidden', 'Only the organiser can.'));
    await booked('dinner');
    await expect(undo()).rejects.toMatchObject(refusal('conflict', 'was not made'));
    double.behaviour.execute = () => Promise.reject(new Error('lost'));
    await booked('tea');
    await expect(undo()).rejects.toMatchObject(refusal('conflict', 'not known yet'));
  });

  test('none that is older than Google keeps what was deleted', async () => {
    await booked('lunch');
    clock.set('2026-12-24T09:00:00Z');
    await expect(undo()).rejects.toMatchObject(refusal('conflict', '30 days'));
  });
});

describe('the policy', () => {
  test('a plain undo runs, the card tells what it does', async () => {
    await booked('lunch');
    expect(await undo()).toMatchObject({
      status: 'approved',
      proposal: { kind: 'delete', undo: true, event: { title: 'lunch' } },
    });
  });

  test('one that mails guests asks, and the choice on its card is the one that counts', async () => {
    double.result.notified = [{ email: 'lena@fernhill.example', name: 'Lena' }] as never;
    const done = await booked('lunch');
    const row = await undo();
    expect(row).toMatchObject({
      status: 'pending',
      reason: expect.stringContaining('mails lena@fernhill.example') as string,
    });
    expect((await actions.ledger.view(done)).undo.state).toBe('available');
    await answer(row, true, { notify: 'none' });
    expect(await actions.executeOnce(turn.userId, row.id)).toMatchObject({ status: 'done' });
    expect(double.undoOptions).toEqual([{ notify: 'none' }]);
    expect((await actions.ledger.touched(row)).map(({ undo: { state } }) => state)).toEqual([
      'undone',
      'none',
    ]);
  });

  test('one in a turn that has read words of others asks; after an earlier one the message has to order it', async () => {
    await booked('lunch');
    const dinner = await booked('dinner');
    const foreign = 'someone else wrote';
    expect((await undo(undefined, { readForeignText: true })).reason).toContain(foreign);
    says('thanks', { heldForeignText: true });
    await database.current.db
      .transaction()
      .execute((trx) => actions.closePending(trx, turn.userId, turn.chatId));
    expect((await undo()).reason).toContain(foreign);
    says('undo that');
    await database.current.db
      .transaction()
      .execute((trx) => actions.closePending(trx, turn.userId, turn.chatId));
    // What the words mean is the last change. Another one was somebody else's idea.
    expect((await undo('lunch')).reason).toContain(foreign);
    says('take that back, please');
    expect(await undo()).toMatchObject({ status: 'approved', undo_of: dinner.id });
  });

  test('a second change in the turn asks, whichever of them is the undo', async () => {
    await booked('lunch');
    await booked('dinner');
    await undone();
    expect(await undo()).toMatchObject({ status: 'pending' });
    expect(await propose('tea')).toMatchObject({ status: 'pending' });
  });

  test('one of a whole series asks', async () => {
    double.behaviour.proposal = {
      event: exampleEvent({ id: 'series', recurrence: { seriesId: 'series', words: 'weekly' } }),
    };
    double.result.event = exampleEvent({ id: 'series' });
    const row = await actions.propose(
      {
        change: { tool: 'updateCalendarEvent', input: { eventId: 'series', title: 'x', scope: 'all' } },
        provider: 'google-calendar',
        toolCallId: newId(),
        groupId: newId(),
        changesInStep: 1,
        readForeignText: false,
      },
      turn,
      double.calendar,
    );
    await answer(row);
    await actions.executeOnce(turn.userId, row.id);
    says('undo that');
    expect(await undo()).toMatchObject({
      status: 'pending',
      reason: expect.stringContaining('series') as string,
    });
  });
});

describe('once', () => {
  test('two questions about one change are not asked', async () => {
    await booked('lunch');
    await undo(undefined, { readForeignText: true });
    await expect(undo()).rejects.toMatchObject(refusal('conflict', 'being undone'));
  });

  test('the same call is one row', async () => {
    await booked('lunch');
    const same = { toolCallId: 'same' };
    const [a, b] = [await undo(undefined, same), await undo(undefined, same)];
    expect(a.id).toBe(b.id);
    await expect(undo('lunch', same)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a yes after the button undid it finds nothing to undo', async () => {
    const done = await booked('lunch');
    const row = await undo(undefined, { readForeignText: true });
    await actions.undo(turn.userId, done.id);
    await expect(answer(row)).rejects.toMatchObject(refusal('conflict', 'undone already'));
    expect(double.undone).toHaveLength(1);
  });

  test('a no leaves the change, and the button, as they were', async () => {
    const done = await booked('lunch');
    const row = await undo(undefined, { readForeignText: true });
    await answer(row, false);
    expect((await actions.executeOnce(turn.userId, row.id)).status).toBe('denied');
    expect((await actions.undo(turn.userId, done.id)).undo.state).toBe('undone');
  });

  test('what somebody changed since stays, and the undo says so', async () => {
    const done = await booked('lunch');
    double.behaviour.execute = () =>
      Promise.reject(new AppError('conflict', 'Someone changed this event after Arlo did.'));
    expect(await undone()).toMatchObject({
      status: 'failed',
      error: { message: 'Someone changed this event after Arlo did.' },
    });
    expect((await actions.ledger.view(done)).undo.state).toBe('failed');
  });
});
