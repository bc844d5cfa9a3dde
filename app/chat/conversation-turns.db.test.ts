import { beforeEach, expect, test } from 'vitest';
import { systemClock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/ids.ts';
import { calendarDouble, exampleEvent } from '../../tests/support/calendar-double.ts';
import { createChatRoom, personFor } from '../../tests/support/chat-room.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { enterUser } from '../../tests/support/people.ts';
import { useScriptedModel } from '../../tests/support/scripted-model.ts';

/** Who may say what while a reply is written and after it: retries, answers that come early, pages that load late. */
const database = useDatabase();
const model = useScriptedModel();
const chatId = newId();
let double: ReturnType<typeof calendarDouble>;
let person: ReturnType<typeof personFor>;

const list = { name: 'getCalendarEvents', arguments: { query: 'sync' } };
const remove = { name: 'deleteCalendarEvent', arguments: { eventId: 'event1' } };
const week = {
  events: [exampleEvent()],
  range: { start: '', end: '', zone: 'Europe/London', label: 'Wed 25 Nov' },
  calendars: ['Work'],
  unreadable: [],
  truncated: false,
};

beforeEach(async () => {
  double = calendarDouble();
  double.calendar.listEvents = async () => week;
  person = personFor(await enterUser(database.current));
});

const startRoom = () =>
  createChatRoom({
    database: database.current,
    clock: systemClock,
    model: model.wires['OpenAI (Responses)'](),
    double,
  });
type Room = ReturnType<typeof startRoom>;

async function say(room: Room, text: string): Promise<void> {
  await room.conversation.send(person, chatId, { id: newId(), text });
  await room.follow(chatId);
}

const rows = (room: Room) => room.actions.ledger.ofChat(person.id, chatId);
const conflict = { code: 'conflict' };

test('what was answered is not answered again, and a question that waits goes on waiting', async () => {
  const room = startRoom();
  model.teach('delete it', [remove]);
  await say(room, 'delete it');
  await expect(room.conversation.retry(person, chatId)).rejects.toMatchObject(conflict);
  expect(await rows(room)).toMatchObject([{ status: 'pending' }]);
  await say(room, 'hello');
  const before = await room.messages(chatId);
  await expect(room.conversation.retry(person, chatId)).rejects.toMatchObject(conflict);
  expect(await room.messages(chatId)).toEqual(before);
});

test('a missing connection is a reason to try again, once', async () => {
  const room = startRoom();
  model.teach('what is on', [list]);
  double.calendar.listEvents = () => Promise.reject(new AppError('expired', 'It has expired.'));
  await say(room, 'what is on');
  double.calendar.listEvents = async () => week;
  await room.conversation.retry(person, chatId);
  await room.follow(chatId);
  expect(JSON.stringify((await room.messages(chatId)).at(-1)?.parts)).toContain('Design sync');
  await expect(room.conversation.retry(person, chatId)).rejects.toMatchObject(conflict);
});

test('a yes that met a missing connection is asked for again by a retry', async () => {
  const room = startRoom();
  model.teach('delete it', [remove]);
  await say(room, 'delete it');
  double.behaviour.prepare = () => Promise.reject(new AppError('revoked', 'Access was removed.'));
  const [first] = await rows(room);
  await room.conversation.decide(person, chatId, [{ actionId: first?.id ?? '', approved: true }]);
  await room.follow(chatId);
  await room.conversation.retry(person, chatId);
  await room.follow(chatId);
  expect((await rows(room)).map(({ status }) => status)).toEqual(['failed', 'pending']);
  await expect(room.conversation.retry(person, chatId)).rejects.toMatchObject(conflict);
});

/** A reply whose question is on the page while it still reads something. */
async function askEarly(room: Room) {
  const reading = Promise.withResolvers<void>();
  double.calendar.listEvents = async () => {
    await reading.promise;
    return week;
  };
  model.teach('delete it', [list, remove]);
  const run = await room.conversation.send(person, chatId, { id: newId(), text: 'delete it' });
  if (!run) throw new Error('No run was started.');
  const shown = room.runs.events(run, -1, new AbortController().signal).body?.getReader();
  let seen = '';
  while (!seen.includes('data-actions')) seen += new TextDecoder().decode((await shown?.read())?.value);
  const [asked] = await rows(room);
  return { reading, decision: { actionId: asked?.id ?? '', approved: true } };
}

test('a yes that comes while the reply still reads waits for its end, and is carried out once', async () => {
  const room = startRoom();
  const { reading, decision } = await askEarly(room);
  const answers = [1, 2].map(() => room.conversation.decide(person, chatId, [decision]));
  reading.resolve();
  const [first, second] = await Promise.all(answers);
  expect(second?.id).toBe(first?.id);
  await room.follow(chatId);
  expect(double.executed).toHaveLength(1);
  expect(await rows(room)).toMatchObject([{ status: 'done' }]);
});

test('a reply that is stopped takes the yes with it that waited for its end', async () => {
  const room = startRoom();
  const { reading, decision } = await askEarly(room);
  const answer = room.conversation.decide(person, chatId, [decision]);
  const refused = expect(answer).rejects.toThrow('The reply was stopped');
  await room.conversation.stop(person.id, chatId);
  reading.resolve();
  await refused;
  expect(double.executed).toEqual([]);
  expect(await rows(room)).toMatchObject([{ status: 'pending' }]);
});

test('a page that loads while a reply ends has the whole reply', async () => {
  const room = startRoom();
  const { reading } = await askEarly(room);
  const { ofChat } = room.actions.ledger;
  room.actions.ledger.ofChat = async (...asked) => {
    room.actions.ledger.ofChat = ofChat;
    // The messages have been asked for: as of now, the reply is being written.
    await room.messages(chatId);
    reading.resolve();
    await room.follow(chatId);
    return ofChat(...asked);
  };
  const { messages, run } = await room.conversation.load(person.id, chatId);
  expect(run).toBeNull();
  expect(messages.at(-1)?.metadata?.status).toBe('complete');
});
