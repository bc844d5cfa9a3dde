import { beforeEach, describe, expect, test } from 'vitest';
import { chooseModel } from '#app/arlo/model.server.ts';
import { newId } from '#app/platform/ids.ts';
import type { ActionItem } from '#app/gmail/email.ts';
import { createChatRoom, personFor, sandboxProviders } from '../../../tests/support/chat-room.ts';
import { useConnections } from '../../../tests/support/connections.ts';
import { useDatabase } from '../../../tests/support/database.ts';
import { useScriptedModel } from '../../../tests/support/scripted-model.ts';

const database = useDatabase();
const world = useConnections(database);
const model = useScriptedModel();

const wire = 'an OpenAI-compatible server' as const;

function createRoom(name: keyof typeof model.wires = wire) {
  return createChatRoom({
    database: database.current,
    clock: world.clock,
    model: model.wires[name](),
    providers: sandboxProviders(world),
  });
}

let userId: string;
beforeEach(async () => {
  userId = await world.addUser();
  for (const provider of ['gmail', 'google-calendar'] as const) {
    const { sessionToken } = await world.connections.createSession(userId, provider);
    const id = await world.consent(sessionToken, provider);
    await world.connections.saveConnection(userId, provider, id ?? '');
  }
  model.teach('anything to do?', [{ name: 'extractActionItems', arguments: { query: 'from:priya' } }]);
});

const me = () => personFor({ id: userId, email: 'maya@fernhill.example' });
type Room = ReturnType<typeof createRoom>;

/** A chat in which Arlo has listed what Priya asks: the adoption numbers by Friday, and a look at slide 9. */
async function listed(room: Room) {
  const chatId = newId();
  await room.conversation.send(me(), chatId, { id: newId(), text: 'anything to do?' });
  await room.follow(chatId);
  const part = (await room.messages(chatId))
    .flatMap(({ parts }) => parts)
    .find((each) => each.type === 'tool-extractActionItems');
  if (part?.type !== 'tool-extractActionItems' || !part.output?.ok) throw new Error('There is no list.');
  const { items } = part.output;
  return { chatId, toolCallId: part.toolCallId, items, ids: items.map(({ id }) => id) };
}

type Listed = Awaited<ReturnType<typeof listed>>;

async function pick(
  room: Room,
  { chatId, toolCallId }: Listed,
  items: string[],
  id = newId(),
): Promise<void> {
  await room.conversation.pick(me(), chatId, { id, toolCallId, items });
  await room.follow(chatId);
}

const rows = (room: Room, { chatId }: Listed) => room.actions.ledger.ofChat(userId, chatId);

async function answer(room: Room, list: Listed, approved: boolean): Promise<void> {
  const waiting = (await rows(room, list)).filter(({ status }) => status === 'pending');
  const decisions = waiting.map(({ id }) => ({ actionId: id, approved }));
  await room.conversation.decide(me(), list.chatId, decisions);
  await room.follow(list.chatId);
}

/** The events of the person’s calendar that came from mails. */
async function booked() {
  const calendar = await sandboxProviders(world).calendarOf(userId);
  const { events } = await calendar.listEvents({ query: 'Action item from an email' });
  return events
    .map(({ title, allDay, guests }) => ({ title, allDay, guests: guests.length }))
    .toSorted(byTitle);
}
const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);

for (const name of Object.keys(model.wires) as (keyof typeof model.wires)[]) {
  test(`${name}: two items are one question, and after a yes two events`, async () => {
    const room = createRoom(name);
    const list = await listed(room);
    await pick(room, list, list.ids);
    const waiting = await rows(room, list);
    expect(waiting).toMatchObject([
      { status: 'pending', verdict: 'confirm', tool: 'createCalendarEvent' },
      { status: 'pending', verdict: 'confirm', tool: 'createCalendarEvent' },
    ]);
    expect(new Set(waiting.map(({ group_id }) => group_id)).size, 'one card').toBe(1);
    expect(await booked()).toEqual([]);

    await answer(room, list, true);
    expect(await booked()).toEqual([
      { title: 'Have a look at slide 9', allDay: true, guests: 0 },
      { title: 'Send Priya the adoption numbers for the new calendar view', allDay: true, guests: 0 },
    ]);
    const messages = await room.messages(list.chatId);
    expect(messages.at(-1)?.parts.at(-1)).toMatchObject({ type: 'text', text: 'All right.' });
    const last = model.lastRequest();
    expect(last.filter(({ role }) => role === 'tool')).toHaveLength(3);
    expect(String(last.at(-1)?.content)).toContain('"done":"created"');
  });
}

test('the offline model sums up what was added', async () => {
  const listing = await listed(createRoom());
  const room = createChatRoom({
    database: database.current,
    clock: world.clock,
    model: chooseModel({ kind: 'demo' }, { wordDelayMs: 0 }),
    providers: sandboxProviders(world),
  });
  await pick(room, listing, listing.ids);
  await answer(room, listing, true);
  expect(await booked()).toHaveLength(2);
  const said = (await room.messages(listing.chatId)).at(-1)?.parts.at(-1);
  expect(said).toMatchObject({ type: 'text', text: expect.stringMatching(/^(?:Booked|Added|Done)[^?]*$/) });
});

test('one item alone asks too', async () => {
  const room = createRoom();
  const list = await listed(room);
  await pick(room, list, list.ids.slice(0, 1));
  expect(await rows(room, list)).toMatchObject([
    { status: 'pending', reason: 'Arlo has read text that someone else wrote.' },
  ]);
});

test('the words of the mail are shown to the person, told to no model as theirs, and never count as typed', async () => {
  const room = createRoom();
  const list = await listed(room);
  await pick(room, list, list.ids);
  const said = (await room.messages(list.chatId)).findLast(({ role }) => role === 'user');
  expect(said?.parts).toEqual([
    {
      type: 'text',
      text: 'Add 2 action items to my calendar: “Send Priya the adoption numbers for the new calendar view”, “Have a look at slide 9”',
    },
  ]);
  await answer(room, list, true);
  const told = model.lastRequest().filter(({ role }) => role === 'user');
  expect(told.map(({ content }) => content)).toEqual([
    'anything to do?',
    'Add the 2 action items that I ticked to my calendar.',
  ]);
});

test('what the model adds after a yes asks as well: the turn began with words of a mail', async () => {
  const room = createRoom();
  const list = await listed(room);
  model.teach(
    'Add the 1 action item that I ticked to my calendar.',
    [],
    [
      {
        name: 'createCalendarEvent',
        arguments: { title: 'More', startTime: '2031-03-03T12:00', endTime: '2031-03-03T13:00' },
      },
    ],
  );
  await pick(room, list, list.ids.slice(0, 1));
  await answer(room, list, true);
  expect((await rows(room, list)).map(({ status }) => status)).toEqual(['done', 'pending']);
});

test('a no changes nothing, and the same items can be chosen again', async () => {
  const room = createRoom();
  const list = await listed(room);
  await pick(room, list, list.ids);
  await answer(room, list, false);
  expect(await booked()).toEqual([]);
  await pick(room, list, list.ids);
  expect((await rows(room, list)).map(({ status }) => status)).toEqual([
    'denied',
    'denied',
    'pending',
    'pending',
  ]);
});

describe('asking twice', () => {
  test('the same request again, after it was lost or by a double click, is one question', async () => {
    const room = createRoom();
    const list = await listed(room);
    const id = newId();
    const asked = { id, toolCallId: list.toolCallId, items: list.ids };
    await Promise.all(Array.from({ length: 20 }, () => room.conversation.pick(me(), list.chatId, asked)));
    await room.follow(list.chatId);
    await pick(room, list, list.ids, id);
    expect(await rows(room, list)).toHaveLength(2);
    const said = (await room.messages(list.chatId)).filter(({ role }) => role === 'user');
    expect(said).toHaveLength(2);
  });

  test('a second tab can’t ask for what waits for an answer or is in the calendar', async () => {
    const room = createRoom();
    const list = await listed(room);
    const [first = '', second = ''] = list.ids;
    await pick(room, list, [first]);
    await expect(pick(room, list, [first, second])).rejects.toMatchObject({ code: 'conflict' });
    await answer(room, list, true);
    await expect(pick(room, list, [first])).rejects.toMatchObject({ code: 'conflict' });
    await pick(room, list, [second]);
    await answer(room, list, true);
    expect(await booked()).toHaveLength(2);
  });

  test('what was undone can be added again', async () => {
    const room = createRoom();
    const list = await listed(room);
    await pick(room, list, list.ids.slice(0, 1));
    await answer(room, list, true);
    const [row] = await rows(room, list);
    await room.actions.undo(userId, row?.id ?? '');
    expect(await booked()).toEqual([]);
    await pick(room, list, list.ids.slice(0, 1));
    await answer(room, list, true);
    expect(await booked()).toHaveLength(1);
  });
});

describe('nothing but stored items of this chat can be chosen', () => {
  test('no made-up item, no other list, and no other kind of call', async () => {
    const room = createRoom();
    const list = await listed(room);
    const before = await room.messages(list.chatId);
    const forged: [string, string[]][] = [
      [list.toolCallId, ['ffffffffffffffff:1']],
      [list.toolCallId, [...list.ids, 'ffffffffffffffff:1']],
      ['another call', list.ids],
    ];
    for (const [toolCallId, items] of forged) {
      await expect(
        room.conversation.pick(me(), list.chatId, { id: newId(), toolCallId, items }),
      ).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await room.messages(list.chatId)).toEqual(before);
    expect(await rows(room, list)).toEqual([]);
  });

  test('no list of another chat, and no chat of somebody else', async () => {
    const room = createRoom();
    const list = await listed(room);
    const other = await listed(room);
    const ofOther = { id: newId(), toolCallId: other.toolCallId, items: other.ids };
    await expect(room.conversation.pick(me(), list.chatId, ofOther)).rejects.toMatchObject({
      code: 'not_found',
    });
    const eve = personFor({ id: await world.addUser(), email: 'eve@fernhill.example' });
    const asked = { id: newId(), toolCallId: list.toolCallId, items: list.ids };
    await expect(room.conversation.pick(eve, list.chatId, asked)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(room.conversation.pick(me(), newId(), asked)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('when things go wrong', () => {
  test('without a calendar the reply says how to connect it, and nothing waits', async () => {
    const room = createRoom();
    const list = await listed(room);
    await world.connections.disconnect(userId, 'google-calendar');
    await pick(room, list, list.ids);
    expect((await rows(room, list)).map(({ status }) => status)).toEqual(['failed', 'failed']);
    const parts = (await room.messages(list.chatId)).at(-1)?.parts ?? [];
    expect(parts.filter(({ type }) => type === 'tool-createCalendarEvent')).toMatchObject([
      { output: { code: 'not_connected', provider: 'google-calendar' } },
      { output: { code: 'not_connected' } },
    ]);
    expect(parts.at(-1)).toMatchObject({ type: 'text', text: 'All right.' });
  });

  test('“Retry” asks the same again', async () => {
    const room = createRoom();
    const list = await listed(room);
    await pick(room, list, list.ids);
    // As a process leaves it that died behind its questions.
    await database.current.db
      .updateTable('messages')
      .set({ status: 'failed' })
      .where('role', '=', 'assistant')
      .execute();
    await room.conversation.retry(me(), list.chatId);
    await room.follow(list.chatId);
    expect((await rows(room, list)).map(({ status }) => status)).toEqual([
      'superseded',
      'superseded',
      'pending',
      'pending',
    ]);
    await answer(room, list, true);
    expect(await booked()).toHaveLength(2);
  });
});

test('a list that is asked for later knows what was added from an earlier one', async () => {
  const room = createRoom();
  const list = await listed(room);
  await pick(room, list, list.ids);
  await answer(room, list, true);
  await room.conversation.send(me(), list.chatId, { id: newId(), text: 'anything to do?' });
  await room.follow(list.chatId);
  const lists = (await room.messages(list.chatId))
    .flatMap(({ parts }) => parts)
    .flatMap((part): ActionItem[][] =>
      part.type === 'tool-extractActionItems' && part.output?.ok ? [part.output.items] : [],
    );
  expect(lists).toHaveLength(2);
  await expect(pick(room, list, lists.at(-1)?.map(({ id }) => id) ?? [])).rejects.toMatchObject({
    code: 'conflict',
  });
});
