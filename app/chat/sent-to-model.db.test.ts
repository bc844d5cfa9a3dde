import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chooseModel } from '#app/arlo/model.server.ts';
import { toolFiles } from '#app/arlo/tools/registry.server.ts';
import type { ToolFile } from '#app/arlo/tools/tool-file.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { calendarDouble, exampleEvent } from '../../tests/support/calendar-double.ts';
import { createChatRoom, personFor } from '../../tests/support/chat-room.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { enterUser } from '../../tests/support/people.ts';
import { recordRequests } from '../../tests/support/recorded-requests.ts';

/** What really leaves for a model's server, read from the requests themselves. */
const database = useDatabase();
const mock = new LLMock({ port: 0 });
const wire = recordRequests(() => mock.url);
let url = '';
beforeAll(async () => {
  await mock.start();
  url = `${await wire.start()}/v1`;
});
afterAll(async () => {
  await wire.stop();
  await mock.stop();
});

const chatId = newId();
let person: ReturnType<typeof personFor>;
let double: ReturnType<typeof calendarDouble>;

type Item = { type?: string; role?: string; content?: unknown; encrypted_content?: string };
type Body = {
  store?: boolean;
  include?: string[];
  input: Item[];
  messages: Item[];
  tools?: {
    name: string;
    strict?: boolean;
    parameters?: { required: string[]; properties: object };
    function: { strict?: boolean };
  }[];
};

beforeEach(async () => {
  mock.clearFixtures();
  wire.requests.length = 0;
  double = calendarDouble();
  double.calendar.getEvent = async () => exampleEvent();
  person = personFor(await enterUser(database.current));
  mock.addFixture({ match: { systemMessage: /^Write a title/ }, response: { content: 'A chat' } });
  mock.addFixture({
    match: { userMessage: /look at it/, hasToolResult: false },
    response: {
      reasoning: 'I should open the event.',
      toolCalls: [{ name: 'getCalendarEvent', arguments: '{"eventId":"event1","calendarId":null}' }],
    },
  });
  mock.addFixture({
    match: { userMessage: /delete it/, hasToolResult: false },
    response: { toolCalls: [{ name: 'deleteCalendarEvent', arguments: '{"eventId":"event1"}' }] },
  });
  mock.addFixture({ match: { predicate: () => true }, response: { content: 'All right.' } });
});

const openai = () =>
  chooseModel({ kind: 'openai', apiKey: 'sk-of-these-tests', model: 'gpt-5' }, { openaiUrl: url });
const compatible = () => chooseModel({ kind: 'compatible', baseUrl: url, apiKey: null, model: 'llama' });

function enter(model = openai()) {
  const room = createChatRoom({
    database: database.current,
    clock: fixedClock('2026-11-24T09:00:00Z'),
    model,
    double,
  });
  return async (text: string) => {
    await room.conversation.send(person, chatId, { id: newId(), text });
    await room.follow(chatId);
  };
}

/** The requests for replies, in the order they came. A chat is named without tools. */
const sent = () => wire.requests.map(({ body }) => body as Body).filter(({ tools }) => tools);
const kinds = (body: Body | undefined) => body?.input.map(({ type, role }) => type ?? role);

test('OpenAI is asked to store nothing, and for its reasoning sealed', async () => {
  const say = enter();
  await say('look at it');
  expect(sent()).toHaveLength(2);
  for (const body of sent()) {
    expect(body.store).toBe(false);
    expect(body.include).toContain('reasoning.encrypted_content');
  }
  for (const { body } of wire.requests) expect(body).toHaveProperty('store', false);
});

test('OpenAI is held to the schema of every tool; a server that only speaks like it is not', async () => {
  const files: readonly ToolFile[] = toolFiles;
  const names = files.flatMap(({ reads, changes }) => Object.keys({ ...reads, ...changes?.tools }));
  await enter()('look at it');
  const [first] = sent();
  expect(first?.tools?.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  expect(first?.tools?.every(({ strict }) => strict === true)).toBe(true);
  for (const { parameters } of first?.tools ?? []) {
    expect(parameters).toMatchObject({ type: 'object', additionalProperties: false });
    expect(parameters?.required.toSorted()).toEqual(Object.keys(parameters?.properties ?? {}).toSorted());
  }

  wire.requests.length = 0;
  await enter(compatible())('and again');
  expect(sent()[0]?.tools?.every((tool) => tool.function.strict !== true)).toBe(true);
});

/** OpenAI's o200k_base makes a token of 4.1 characters of these schemas; counting 4 errs to the safe side. */
const charactersInToken = 4;

test('all tools together take at most 3,500 tokens', async () => {
  await enter()('look at it');
  const tools = JSON.stringify(sent()[0]?.tools);
  expect(tools.length).toBeGreaterThan(8000);
  expect(tools.length / charactersInToken).toBeLessThan(3500);
});

test('a null for a member left out is no argument', async () => {
  let asked: unknown;
  double.calendar.getEvent = async (input) => {
    asked = input;
    return exampleEvent();
  };
  await enter()('look at it');
  expect(asked).toEqual({ eventId: 'event1' });
});

test('reasoning goes back with the call it led to, in this turn and in later ones', async () => {
  const say = enter();
  await say('look at it');
  const [, second] = sent();
  expect(kinds(second)).toEqual(['developer', 'user', 'reasoning', 'function_call', 'function_call_output']);
  const sealed = second?.input.find(({ type }) => type === 'reasoning')?.encrypted_content;
  expect(sealed).toBeTruthy();

  await say('thanks');
  const third = sent().at(-1);
  expect(third?.input.find(({ type }) => type === 'reasoning')?.encrypted_content).toBe(sealed);
  expect(kinds(third)?.slice(-2)).toEqual(['assistant', 'user']);
});

test('a long chat is sent from a message of the person on, at most sixty messages of it', async () => {
  const say = enter();
  for (let turn = 1; turn <= 35; turn += 1) await say(`message ${turn}`);
  const last = sent().at(-1);
  const conversation = last?.input.filter(({ role }) => role === 'user' || role === 'assistant') ?? [];
  expect(conversation.length).toBeGreaterThan(50);
  expect(conversation.length).toBeLessThanOrEqual(60);
  expect(conversation[0]).toMatchObject({ role: 'user' });
  expect(JSON.stringify(conversation.at(-1))).toContain('message 35');
});

test.each([
  ['OpenAI', openai],
  ['a compatible server', compatible],
])('%s sees no secret, no approval and no id of the database', async (_name, model) => {
  const room = createChatRoom({
    database: database.current,
    clock: fixedClock('2026-11-24T09:00:00Z'),
    model: model(),
    double,
  });
  await room.conversation.send(person, chatId, { id: newId(), text: 'delete it' });
  await room.follow(chatId);
  const [row] = await room.actions.ledger.ofChat(person.id, chatId);
  await room.conversation.decide(person, chatId, [{ actionId: row?.id ?? '', approved: true }]);
  await room.follow(chatId);
  await room.conversation.send(person, chatId, { id: newId(), text: 'thanks' });
  await room.follow(chatId);

  expect(sent().length).toBeGreaterThan(2);
  for (const { body } of wire.requests) {
    // What the tools say of themselves is the same for everybody, and may speak of signatures.
    const text = JSON.stringify({ ...(body as Body), tools: undefined });
    for (const secret of [
      'sk-of-these-tests',
      'a secret of these tests',
      'signature',
      'approval',
      person.id,
      chatId,
      row?.id ?? 'no row',
    ]) {
      expect(text).not.toContain(secret);
    }
  }
});
