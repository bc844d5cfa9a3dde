import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { actionStatuses, type ActionStatus } from '#app/actions/action.ts';
import { chooseModel } from '#app/arlo/model.server.ts';
import { AppError } from '#app/platform/errors.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { json } from '#db/json.ts';
import { calendarDouble, exampleEvent } from '../../tests/support/calendar-double.ts';
import { createChatRoom, personFor } from '../../tests/support/chat-room.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { enterUser } from '../../tests/support/people.ts';

/** What becomes of a change, whatever it is, must leave a chat that goes on: with each kind of API. */
const database = useDatabase();
const openai = new LLMock({ port: 0 });
beforeAll(() => openai.start());
afterAll(() => openai.stop());

const models = {
  'OpenAI (Responses)': () =>
    chooseModel({ kind: 'openai', apiKey: 'test-key', model: 'gpt-test' }, { openaiUrl: `${openai.url}/v1` }),
  'an OpenAI-compatible server': () =>
    chooseModel({ kind: 'compatible', baseUrl: `${openai.url}/v1`, apiKey: null, model: 'llama-test' }),
};
type ModelName = keyof typeof models;
const modelNames = Object.keys(models) as ModelName[];

const clock = fixedClock('2026-11-24T09:00:00Z');
let double: ReturnType<typeof calendarDouble>;
let person: ReturnType<typeof personFor>;
const chatId = newId();

beforeEach(async () => {
  clock.set('2026-11-24T09:00:00Z');
  openai.clearFixtures();
  openai.clearRequests();
  double = calendarDouble();
  person = personFor(await enterUser(database.current));
  openai.addFixture({ match: { systemMessage: /^Write a title/ }, response: { content: 'A chat' } });
  openai.addFixture({
    match: { userMessage: /delete two/, hasToolResult: false },
    response: {
      content: 'These two?',
      toolCalls: ['event1', 'event2'].map((eventId) => ({
        name: 'deleteCalendarEvent',
        arguments: JSON.stringify({ eventId }),
      })),
    },
  });
  openai.addFixture({
    match: { userMessage: /book lunch/, hasToolResult: false },
    response: {
      toolCalls: [
        {
          name: 'createCalendarEvent',
          arguments: JSON.stringify({
            title: 'Lunch',
            startTime: '2026-11-25T12:00',
            endTime: '2026-11-25T13:00',
          }),
        },
      ],
    },
  });
  openai.addFixture({
    match: { userMessage: /break a tool/, hasToolResult: false },
    response: { toolCalls: [{ name: 'deleteCalendarEvent', arguments: '{"eventId":7}' }] },
  });
  openai.addFixture({ match: { predicate: () => true }, response: { content: 'All right.' } });
});

const startRoom = (name: ModelName) =>
  createChatRoom({ database: database.current, clock, model: models[name](), double });
type Room = ReturnType<typeof startRoom>;

async function say(room: Room, text: string): Promise<void> {
  await room.conversation.send(person, chatId, { id: newId(), text });
  await room.follow(chatId);
}

const rows = (room: Room) => room.actions.ledger.ofChat(person.id, chatId);
const answer = async (room: Room, approved: boolean[]) => {
  const pending = await rows(room);
  return room.conversation.decide(
    person,
    chatId,
    pending.map((row, index) => ({ actionId: row.id, approved: approved[index] ?? false })),
  );
};

type ModelMessage = {
  role: string;
  content: unknown;
  tool_calls?: { id: string }[];
  tool_call_id?: string;
};

/** What a real API refuses with a 400: a call without its one result right after it, or a result without a call. */
function expectWholeCalls(messages: ModelMessage[]): void {
  let open: string[] = [];
  for (const message of messages) {
    if (message.role === 'tool') {
      expect(open, 'a result answers a call').toContain(message.tool_call_id);
      open = open.filter((id) => id !== message.tool_call_id);
      continue;
    }
    if (!message.tool_calls)
      expect(open, 'every call has its result before anything else is said').toEqual([]);
    open.push(...(message.tool_calls ?? []).map(({ id }) => id));
  }
  expect(open, 'every call has its result').toEqual([]);
}

function requests(): ModelMessage[][] {
  return openai
    .getRequests()
    .map(({ body }) => (body as { messages: ModelMessage[] }).messages)
    .filter((messages) => !JSON.stringify(messages[0]).includes('Write a title'));
}

/** The results of tools in the newest request, as the model reads them. */
function results(): string[] {
  return (requests().at(-1) ?? [])
    .filter(({ role }) => role === 'tool')
    .map(({ content }) => JSON.stringify(content).replaceAll('\\"', '"'));
}

/** Two more turns: one right after, and one that has the first among its past. */
async function expectToGoOn(room: Room): Promise<void> {
  for (const text of ['and now?', 'and then?']) {
    await say(room, text);
    const stored = await room.messages(chatId);
    expect(stored.at(-1)?.metadata.status).toBe('complete');
    expect(stored.at(-1)?.parts.at(-1)).toMatchObject({ type: 'text', text: 'All right.' });
  }
  for (const messages of requests()) expectWholeCalls(messages);
}

/** Codes that the model is told for the first of the two, by what became of it. */
const told: Record<ActionStatus, RegExp> = {
  pending: /"code":"superseded"/,
  approved: /"code":"unknown_outcome"/,
  executing: /"code":"unknown_outcome"/,
  done: /"done":"deleted"/,
  failed: /"code":"forbidden"/,
  unknown: /"code":"unknown_outcome"/,
  denied: /"code":"declined"/,
  expired: /"code":"expired_confirmation"/,
  superseded: /"code":"superseded"/,
  refused: /"code":"refused"/,
};

for (const name of modelNames) {
  test.each(actionStatuses)(`${name}: a change that is %s is told to every later turn`, async (status) => {
    const room = startRoom(name);
    await say(room, 'delete two');
    const [first] = await rows(room);
    await database.current.db
      .updateTable('actions')
      .set({
        status,
        reason: 'Not allowed.',
        ...(status === 'done' && { result: json({ event: exampleEvent(), calendarId: 'c', notified: [] }) }),
        ...(status === 'failed' && { error: json({ code: 'forbidden', message: 'No.' }) }),
      })
      .where('id', '=', first?.id ?? '')
      .execute();
    await expectToGoOn(room);
    expect(results()[0]).toMatch(told[status]);
    expect(results()[1]).toMatch(/"code":"superseded"/);
    expect(double.executed).toEqual([]);
  });

  test(`${name}: each outcome as it comes about`, async () => {
    const cases: [answers: boolean[] | null, execute: () => Promise<void>, expected: RegExp[]][] = [
      [[true, false], async () => undefined, [/"done":"deleted"/, /"code":"declined"/]],
      [
        [true, true],
        () => Promise.reject(new AppError('not_found', 'It is gone.')),
        [/"code":"not_found"/, /"code":"not_found"/],
      ],
      [
        [true, false],
        () => Promise.reject(new AppError('unavailable', 'No answer.')),
        [/"code":"unknown_outcome"/, /"code":"declined"/],
      ],
      [[false, false], async () => undefined, [/"code":"declined"/, /"code":"declined"/]],
      [null, async () => undefined, [/"code":"expired_confirmation"/, /"code":"expired_confirmation"/]],
    ];
    for (const [answers, execute, expected] of cases) {
      await database.current.db.deleteFrom('chats').execute();
      openai.clearRequests();
      clock.set('2026-11-24T09:00:00Z');
      double.behaviour.execute = execute;
      const room = startRoom(name);
      await say(room, 'delete two');
      if (answers) {
        await answer(room, answers);
        await room.follow(chatId);
      } else clock.set('2026-11-24T09:10:00Z');
      await expectToGoOn(room);
      for (const [index, result] of expected.entries()) expect(results()[index]).toMatch(result);
      await room.actions.close();
    }
  });

  test(`${name}: a call with arguments that fit no tool does not break the chat`, async () => {
    const room = startRoom(name);
    await say(room, 'break a tool');
    await expectToGoOn(room);
    expect(await rows(room)).toEqual([]);
  });

  test(`${name}: a process that dies in the middle of a booking leaves its card and its result`, async () => {
    const dead = startRoom(name);
    const reached = Promise.withResolvers<void>();
    double.behaviour.execute = async () => {
      reached.resolve();
      await new Promise(() => undefined);
    };
    await dead.conversation.send(person, chatId, { id: newId(), text: 'book lunch' });
    await reached.promise;

    const room = startRoom(name);
    double.behaviour.settle = async () => ({ outcome: 'done', result: double.result });
    await room.actions.settleLeftovers();
    await room.conversation.settleLeftovers();
    await room.actions.checkLeftovers();
    const { messages, actions } = await room.conversation.load(person.id, chatId);
    expect(actions).toMatchObject([{ status: 'done' }]);
    expect(messages.at(-1)?.parts).toContainEqual(
      expect.objectContaining({ type: 'tool-createCalendarEvent', toolCallId: actions[0]?.toolCallId }),
    );

    double.behaviour.execute = async () => undefined;
    await room.conversation.retry(person, chatId);
    await room.follow(chatId);
    expect(results()).toEqual([expect.stringContaining('"done":"created"')]);
    await expectToGoOn(room);
    expect(double.executed).toHaveLength(1);
  });
}

test('a stop in the middle of two deletions waits for the one on its way, and closes the other', async () => {
  const room = startRoom('OpenAI (Responses)');
  await say(room, 'delete two');
  const [reached, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  double.behaviour.execute = async () => {
    reached.resolve();
    await go.promise;
  };
  await answer(room, [true, true]);
  await reached.promise;
  const following = room.follow(chatId);
  await room.conversation.stop(person.id, chatId);
  go.resolve();
  const chunks = await following;
  expect(await rows(room)).toMatchObject([
    { status: 'done' },
    {
      status: 'failed',
      error: { message: 'Arlo was stopped before it did this. Nothing was changed.' },
    },
  ]);
  const views = chunks.flatMap((chunk) =>
    chunk.type === 'data-actions' ? chunk.data.map((action) => action.status) : [],
  );
  expect(views).toEqual(['done', 'failed']);
  expect(double.executed).toHaveLength(1);
  await expectToGoOn(room);
});

test('a stop while a booking is on its way ends the reply with the booking in it', async () => {
  const room = startRoom('OpenAI (Responses)');
  const [reached, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  double.behaviour.execute = async () => {
    reached.resolve();
    await go.promise;
  };
  await room.conversation.send(person, chatId, { id: newId(), text: 'book lunch' });
  await reached.promise;
  const following = room.follow(chatId);
  await room.conversation.stop(person.id, chatId);
  // The reply has every chance to end without the booking.
  for (let look = 0; look < 30; look += 1) await rows(room);
  expect(room.runs.find(chatId)).toBeDefined();
  go.resolve();
  await following;
  expect(await rows(room)).toMatchObject([{ status: 'done' }]);
  const { messages } = await room.conversation.load(person.id, chatId);
  expect(messages.at(-1)).toMatchObject({ metadata: { status: 'stopped' } });
  expect(messages.at(-1)?.parts.some((part) => part.type === 'tool-createCalendarEvent')).toBe(true);
  await expectToGoOn(room);
});

test('a chat that is deleted right after a yes is not carried on', async () => {
  const room = startRoom('OpenAI (Responses)');
  await say(room, 'delete two');
  const waiting = await rows(room);
  const [reached, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  double.behaviour.prepare = async () => {
    reached.resolve();
    await go.promise;
  };
  await answer(room, [true, true]);
  await reached.promise;
  const following = room.follow(chatId);
  await room.conversation.remove(person.id, chatId);
  go.resolve();
  await following;
  const left = await Promise.all(waiting.map((row) => room.actions.ledger.find(person.id, row.id)));
  expect(left.map((row) => row?.status)).toEqual(['done', 'failed']);
});

test('a stop while a booking is still being looked at books nothing', async () => {
  const room = startRoom('OpenAI (Responses)');
  const [reached, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { propose } = double.calendar;
  double.calendar.propose = async (change) => {
    reached.resolve();
    await go.promise;
    return propose(change);
  };
  await room.conversation.send(person, chatId, { id: newId(), text: 'book lunch' });
  await reached.promise;
  const following = room.follow(chatId);
  await room.conversation.stop(person.id, chatId);
  await following;
  go.resolve();
  await expect.poll(async () => (await rows(room)).map(({ status }) => status)).toEqual(['failed']);
  await room.actions.close();
  expect(double.executed).toEqual([]);
  await expectToGoOn(room);
});
