import { beforeEach, describe, expect, test } from 'vitest';
import type { ActionStatus } from '#app/actions/action.ts';
import { createLedger } from '#app/actions/ledger.server.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { json } from '#db/json.ts';
import { useDatabase } from '../../../tests/support/database.ts';
import { enterChat, enterUser } from '../../../tests/support/people.ts';
import { parseActivityFilter } from './activity-filter.ts';
import { enterAction, enterUndo } from './activity.fixture.ts';
import type { ActivityEntry, ActivityOutcome } from './activity.ts';
import { readActivity, readAllActivity } from './read-activity.server.ts';

const database = useDatabase();
const clock = fixedClock('2026-11-24T09:00:00Z');
let userId: string;
let chatId: string;

beforeEach(async () => {
  userId = (await enterUser(database.current)).id;
  chatId = await enterChat(database.current, userId);
});

const sources = () => {
  const { db } = database.current;
  return { database: { db }, clock, actions: { ledger: createLedger({ db, clock }) } };
};
const read = (query = '', of = userId) =>
  readActivity(sources(), of, parseActivityFilter(new URLSearchParams(query)));
async function readEverything(closed = new AbortController().signal): Promise<ActivityEntry[]> {
  const entries: ActivityEntry[] = [];
  const filter = parseActivityFilter(new URLSearchParams());
  for await (const batch of readAllActivity(sources(), userId, filter, closed)) entries.push(...batch);
  return entries;
}
const titles = (entries: ActivityEntry[]) => entries.map(({ action }) => action.proposal.event.title);
const enter = (title: string, at: string, more: Partial<Parameters<typeof enterAction>[1]> = {}) =>
  enterAction(database.current, { userId, chatId, at, title, ...more });

/** `n` minutes before nine. */
const ago = (minutes: number) => clock.now().subtract({ minutes }).toString();

describe('what is listed', () => {
  test('all of one’s own changes, newest first, with the chat that they came from', async () => {
    await enter('older', ago(5));
    await enter('newer', ago(2));
    const { entries, counts, total, next } = await read();
    expect(titles(entries)).toEqual(['newer', 'older']);
    expect(entries[0]).toMatchObject({
      createdAt: '2026-11-24T08:58:00.000Z',
      chat: { id: chatId, title: 'A chat' },
    });
    expect({ all: counts.all, total, next }).toEqual({ all: 2, total: 2, next: null });
  });

  test('nothing of anybody else: not listed, not counted, not found, not exported', async () => {
    await enter('mine', ago(1));
    const eve = (await enterUser(database.current, 'eve')).id;
    const hers = await enterAction(database.current, { userId: eve, at: ago(2), title: 'hers' });
    expect(titles((await read('', eve)).entries)).toEqual(['hers']);
    expect(titles((await read()).entries)).toEqual(['mine']);
    expect(await read('q=hers')).toMatchObject({ entries: [], total: 1, counts: { all: 0 } });
    expect(titles((await read(`after=${hers}`)).entries)).toEqual(['mine']);
    expect(titles(await readEverything())).toEqual(['mine']);
  });

  test('a change of a chat that was deleted, without the chat', async () => {
    await enter('kept', ago(1));
    await database.current.db.deleteFrom('chats').where('id', '=', chatId).execute();
    expect((await read()).entries).toMatchObject([{ chat: null, action: { chatId: '' } }]);
  });

  test('an undo only on the change that it takes back', async () => {
    const taken = await enter('taken back', ago(9));
    await enterUndo(database.current, { userId, of: taken, at: ago(3) });
    const { entries, total } = await read();
    expect(total).toBe(1);
    expect(entries).toMatchObject([
      { outcome: 'undone', action: { id: taken, undo: { state: 'undone', at: '2026-11-24T08:57:00.000Z' } } },
    ]);
  });
});

describe('how it ended', () => {
  const before = '2026-11-24T08:59:59Z';
  const after = '2026-11-24T09:00:01Z';
  const cases: [ActivityOutcome, ActionStatus, string, Record<string, string>?][] = [
    ['waiting', 'pending', 'asked, still time', { expires_at: after }],
    ['denied', 'pending', 'asked, out of time', { expires_at: before }],
    ['running', 'approved', 'answered'],
    ['running', 'executing', 'on its way'],
    ['approved', 'done', 'after a yes'],
    ['automatic', 'done', 'without a question', { verdict: 'run' }],
    ['denied', 'denied', 'after a no'],
    ['denied', 'expired', 'closed too late'],
    ['denied', 'superseded', 'dropped'],
    ['denied', 'refused', 'not allowed', { verdict: 'refuse' }],
    ['failed', 'failed', 'the provider refused'],
    ['unknown', 'unknown', 'no answer'],
  ];

  test.each(cases)('%s: %s, %s', async (outcome, status, _case, row = {}) => {
    await enter('one', ago(1), { status, row });
    expect((await read()).entries.map((entry) => entry.outcome)).toEqual([outcome]);
  });

  test('an undo that failed leaves the change as it was', async () => {
    const tried = await enter('tried', ago(9));
    const error = json({ code: 'conflict', message: 'Someone changed this event.' });
    await enterUndo(database.current, { userId, of: tried, at: ago(3), status: 'failed', row: { error } });
    expect((await read()).entries).toMatchObject([
      { outcome: 'approved', action: { undo: { state: 'failed', message: 'Someone changed this event.' } } },
    ]);
  });

  test('each status has its filter, and what has none yet is under all', async () => {
    for (const [, status, title, row = {}] of cases) await enter(title, ago(1), { status, row });
    const undone = await enter('taken back', ago(1));
    await enterUndo(database.current, { userId, of: undone, at: ago(1) });
    const named = async (status: string) => titles((await read(`status=${status}`)).entries).toSorted();
    expect(await named('approved')).toEqual(['after a yes']);
    expect(await named('automatic')).toEqual(['without a question']);
    expect(await named('denied')).toEqual([
      'after a no',
      'asked, out of time',
      'closed too late',
      'dropped',
      'not allowed',
    ]);
    expect(await named('undone')).toEqual(['taken back']);
    expect(await named('failed')).toEqual(['no answer', 'the provider refused']);
    expect((await read('status=failed')).counts).toEqual({
      all: 13,
      approved: 1,
      automatic: 1,
      denied: 5,
      undone: 1,
      failed: 2,
    });
  });
});

describe('finding', () => {
  test('words in the title of the event, before or after the change, or of the chat', async () => {
    const event = { title: 'Renamed to lunch' };
    await enter('Design sync', ago(1));
    await enter('Breakfast', ago(2), { row: { result: json({ event, calendarId: 'work', notified: [] }) } });
    await enter('Elsewhere', ago(3), { chatId: null });
    expect(titles((await read('q=DESIGN')).entries)).toEqual(['Design sync']);
    expect(titles((await read('q=lunch')).entries)).toEqual(['Breakfast']);
    expect(titles((await read('q=a+chat')).entries)).toEqual(['Design sync', 'Breakfast']);
    expect(await read('q=dentsit')).toMatchObject({ entries: [], total: 3, counts: { all: 0 } });
  });

  test('signs that mean something to the database are only text', async () => {
    await enter('100% sure', ago(1));
    await enter('100 percent', ago(2));
    await enter('a_b\\c', ago(3));
    expect(titles((await read('q=100%25')).entries)).toEqual(['100% sure']);
    expect(titles((await read('q=a_b%5C')).entries)).toEqual(['a_b\\c']);
    expect(titles((await read('q=%27%3B--')).entries)).toEqual([]);
    expect(titles((await read('q=100%00')).entries)).toEqual(['100% sure', '100 percent']);
  });

  test('the changes at one provider', async () => {
    await enter('in the calendar', ago(1));
    await enter('in the mail', ago(2), { row: { provider: 'gmail' } });
    const { entries, counts, total } = await read('provider=gmail');
    expect(titles(entries)).toEqual(['in the mail']);
    expect([counts.all, total]).toEqual([1, 2]);
  });
});

describe('paging', () => {
  async function enterMany(count: number): Promise<string[]> {
    const names = Array.from({ length: count }, (_, index) => `change ${index}`);
    // Four at a time within one microsecond that is no whole millisecond, so that the key has to be exact.
    for (const [index, name] of names.entries()) {
      const minutes = 1 + Math.floor(index / 4);
      await enter(name, clock.now().subtract({ minutes, microseconds: 1 }).toString());
    }
    return titles(await readEverything());
  }

  test('each page goes one further down, with nothing left out and nothing twice', async () => {
    const everything = await enterMany(70);
    const first = await read();
    const second = await read(`after=${first.next}`);
    const third = await read(`after=${second.next}`);
    expect([first, second, third].map((page) => page.entries.length)).toEqual([30, 60, 70]);
    expect(titles(third.entries)).toEqual(everything);
    expect(titles(first.entries)).toEqual(everything.slice(0, 30));
    expect(third.next).toBeNull();
    expect(new Set(everything).size).toBe(70);
  });

  test('what is new since joins at the top of a page that is open', async () => {
    await enterMany(40);
    const { next } = await read();
    await enter('brand new', ago(0));
    expect(titles((await read(`after=${next}`)).entries)[0]).toBe('brand new');
  });

  test('the changes of one card stay together', async () => {
    const groupId = newId();
    for (let index = 0; index < 28; index += 1) await enter(`single ${index}`, ago(1));
    for (let index = 0; index < 4; index += 1) await enter(`part ${index}`, ago(2), { groupId });
    const first = await read();
    expect(first.entries).toHaveLength(28);
    expect((await read(`after=${first.next}`)).entries).toHaveLength(32);
  });

  test('a card of more changes than a page is still shown', async () => {
    const groupId = newId();
    for (let index = 0; index < 33; index += 1) await enter(`part ${index}`, ago(2), { groupId });
    expect((await read()).entries).toHaveLength(30);
  });

  test('an id that names nothing shows the first page', async () => {
    await enterMany(3);
    expect((await read(`after=${newId()}`)).entries).toHaveLength(3);
  });

  test('the export ends when its reader is gone', async () => {
    await enterMany(3);
    expect(await readEverything(AbortSignal.abort())).toEqual([]);
  });
});
