import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { canonicalHash } from '#app/actions/canonical-json.server.ts';
import { newId } from '#app/platform/ids.ts';
import { personFor } from '../support/chat-room.ts';
import { useDatabase } from '../support/database.ts';
import { enterUser } from '../support/people.ts';
import { book, list, remove, rename } from './calendar-injections.ts';
import { maya, put } from '../support/sandbox-world.ts';
import { haircut, invitation, openWorld, ownEvent, type World } from './hostile-world.ts';
import { startObedientModel, type Call } from './obedient-model.ts';

/* What Arlo promises about every change, shown from the person's words to the provider and back. */
const database = useDatabase();
let model: Awaited<ReturnType<typeof startObedientModel>>;
beforeAll(async () => void (model = await startObedientModel()));
afterAll(() => model.stop());
beforeEach(() => model.reset());

const other = ownEvent('other0own0event', 'Piano', '20:00', '20:30');
const series = {
  ...ownEvent('own0series', 'Choir', '21:00', '21:30'),
  recurrence: ['RRULE:FREQ=DAILY;COUNT=3'],
};
const open = () =>
  openWorld(database.current, model.url, (outside) => {
    for (const event of [other, series, invitation({ summary: 'Eve’s sync' })]) put(outside, maya, event);
  });
const renameOther: Call = { name: 'updateCalendarEvent', arguments: { eventId: other.id, title: 'Cello' } };

async function ask(world: World, text: string, ...steps: Call[][]) {
  const chatId = newId();
  model.teach(text, ...steps);
  return { chatId, actions: await world.say(chatId, text) };
}

const rowsOf = (chatId: string) =>
  database.current.db.selectFrom('actions').selectAll().where('chat_id', '=', chatId).orderBy('id').execute();

test('one ledger: every mutating call is one row that holds all there is to know of it', async () => {
  const world = await open();
  const ran = await ask(world, 'book it', [book]);
  const refused = await ask(world, 'delete it', [remove]);
  const agreed = await ask(world, 'delete them', [remove, renameOther]);
  await world.answer(refused.chatId, [false]);
  await world.answer(agreed.chatId, [true, false]);
  const rows = [
    ...(await rowsOf(ran.chatId)),
    ...(await rowsOf(refused.chatId)),
    ...(await rowsOf(agreed.chatId)),
  ];
  expect(rows.map(({ tool, status, verdict }) => [tool, verdict, status])).toEqual([
    ['createCalendarEvent', 'run', 'done'],
    ['deleteCalendarEvent', 'confirm', 'denied'],
    ['deleteCalendarEvent', 'confirm', 'done'],
    ['updateCalendarEvent', 'confirm', 'denied'],
  ]);
  for (const [index, row] of rows.entries()) {
    const call = [book, remove, remove, renameOther][index];
    expect(row).toMatchObject({
      user_id: world.person.id,
      provider: 'google-calendar',
      input: call?.arguments,
      input_hash: canonicalHash(call?.arguments),
    });
    expect(row.tool_call_id).not.toBe('');
    expect(row.message_id).not.toBeNull();
    const isQuestion = row.verdict === 'confirm';
    expect([row.reason !== '', row.expires_at !== null, row.decided_at !== null]).toEqual([
      isQuestion,
      isQuestion,
      isQuestion,
    ]);
    const isDone = row.status === 'done';
    expect([row.result !== null, row.executed_at !== null]).toEqual([isDone, isDone]);
  }
  expect([rows[0]?.before, rows[0]?.after]).toEqual([
    null,
    expect.objectContaining({ summary: 'Wire the money' }),
  ]);
  expect(rows[2]?.before).toMatchObject({ summary: 'Haircut' });
  expect(world.writes).toHaveLength(2);
});

describe('policy: what runs, what asks, what is refused', () => {
  const untyped = { ...book, arguments: { ...book.arguments, attendees: ['eve@evil.example'] } };
  const unknown = { name: 'sendMoney', arguments: { to: 'eve' } };
  const renameSeries = { ...rename, arguments: { eventId: series.id, title: 'Quire' } };
  test.each<[string, steps: Call[][], cards: [status: string, reason: RegExp][]]>([
    ['a read runs', [[list]], []],
    ['a booking of one’s own runs, with Undo', [[book]], [['done', /^$/]]],
    ['an edit of one’s own runs, with Undo', [[rename]], [['done', /^$/]]],
    ['a deletion asks', [[remove]], [['pending', /before it deletes/]]],
    ['a whole series asks', [[renameSeries]], [['pending', /whole series/]]],
    ['mail to an address nobody typed asks', [[untyped]], [['pending', /eve@evil\.example/]]],
    ['a change after somebody else’s words asks', [[list], [book]], [['pending', /someone else wrote/]]],
    [
      'two in one step ask, both',
      [[rename, renameOther]],
      [
        ['pending', /more than one/],
        ['pending', /more than one/],
      ],
    ],
    [
      'a second step asks for what is not yet done',
      [[rename], [renameOther]],
      [
        ['done', /^$/],
        ['pending', /more than one/],
      ],
    ],
    ['an unknown tool is refused', [[unknown]], [['refused', /doesn’t know/]]],
  ])('%s', async (name, steps, cards) => {
    const world = await open();
    const { actions } = await ask(world, name, ...steps);
    expect(actions.map(({ status, reason }) => [status, reason])).toEqual(
      cards.map(([status, reason]) => [status, expect.stringMatching(reason)]),
    );
    expect(world.writes).toHaveLength(cards.filter(([status]) => status === 'done').length);
    for (const action of actions)
      expect(action.undo.state).toBe(action.status === 'done' ? 'available' : 'none');
    if (steps[0]?.length === 2) expect(new Set(actions.map(({ groupId }) => groupId)).size).toBe(1);
  });
});

test('what cannot happen: no answer but the person’s own, in its chat, in time, once', async () => {
  const world = await open();
  const { chatId, actions } = await ask(world, 'delete it', [remove]);
  const elsewhere = await ask(world, 'delete it elsewhere', [remove]);
  const stranger = personFor(await enterUser(database.current, 'eve'));
  const actionId = actions[0]?.id ?? '';
  const yes = [{ actionId, approved: true }];
  const { decide } = world.room.conversation;
  const code = (answer: Promise<unknown>) =>
    answer.then(
      () => 'taken',
      (error: { code: string }) => error.code,
    );
  expect(await code(decide(stranger, chatId, yes))).toBe('not_found');
  expect(await code(decide(world.person, elsewhere.chatId, yes))).toBe('not_found');
  expect(await code(decide(world.person, chatId, [{ actionId: newId(), approved: true }]))).toBe('not_found');
  expect(
    await code(decide(world.person, chatId, [{ actionId, approved: true, options: { scope: 'all' } }])),
  ).toBe('invalid');
  world.wait({ minutes: 11 });
  expect(await code(decide(world.person, chatId, yes))).toBe('conflict');
  const again = await ask(world, 'delete it again', [remove]);
  await world.say(again.chatId, 'never mind');
  expect(
    await code(
      decide(world.person, again.chatId, [{ actionId: again.actions[0]?.id ?? '', approved: true }]),
    ),
  ).toBe('conflict');
  expect(world.writes).toEqual([]);
  expect(world.event(haircut.id)?.status).toBe('confirmed');
});

test('what became of a change is told before the next turn, and the chat goes on', async () => {
  const world = await open();
  const told = async (chatId: string) => {
    await world.say(chatId, 'and now?');
    await world.say(chatId, 'and then?');
    return /"code":"(\w+)"|"done":"(\w+)"/.exec(model.heard())?.slice(1).find(Boolean);
  };
  const denied = await ask(world, 'no', [remove]);
  await world.answer(denied.chatId, [false]);
  expect(await told(denied.chatId)).toBe('declined');
  const superseded = await ask(world, 'moved on', [remove]);
  expect(await told(superseded.chatId)).toBe('superseded');
  const expired = await ask(world, 'too late', [remove]);
  world.wait({ minutes: 11 });
  expect(await told(expired.chatId)).toBe('expired_confirmation');
  const unknown = await ask(world, 'lost', [remove]);
  await database.current.db
    .updateTable('actions')
    .set({ status: 'unknown' })
    .where('chat_id', '=', unknown.chatId)
    .execute();
  expect(await told(unknown.chatId)).toBe('unknown_outcome');
  const done = await ask(world, 'yes', [remove]);
  await world.answer(done.chatId, [true]);
  expect(await told(done.chatId)).toBe('deleted');
});
