import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chooseModel } from '#app/arlo/model.server.ts';
import { systemClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { calendarDouble, exampleEvent } from '../../tests/support/calendar-double.ts';
import { createChatRoom, personFor } from '../../tests/support/chat-room.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { enterUser } from '../../tests/support/people.ts';

const database = useDatabase();
const openai = new LLMock({ port: 0 });
beforeAll(() => openai.start());
afterAll(() => openai.stop());

const models = {
  'OpenAI (Responses)': () =>
    chooseModel({ kind: 'openai', apiKey: 'test-key', model: 'gpt-test' }, { openaiUrl: `${openai.url}/v1` }),
  'an OpenAI-compatible server (chat completions)': () =>
    chooseModel({ kind: 'compatible', baseUrl: `${openai.url}/v1`, apiKey: null, model: 'llama-test' }),
};

let double: ReturnType<typeof calendarDouble>;
let person: ReturnType<typeof personFor>;
const chatId = newId();

beforeEach(async () => {
  openai.clearFixtures();
  openai.clearRequests();
  double = calendarDouble();
  double.calendar.listEvents = async () => ({
    events: [exampleEvent()],
    range: { start: '', end: '', zone: 'Europe/London', label: 'Wed 25 Nov' },
    calendars: ['Work'],
    unreadable: [],
    truncated: false,
  });
  person = personFor(await enterUser(database.current));
  openai.addFixture({ match: { systemMessage: /^Write a title/ }, response: { content: 'Design sync' } });
});

const room = (name: keyof typeof models) =>
  createChatRoom({
    database: database.current,
    clock: systemClock,
    model: models[name](),
    double,
  });

const say = (text: string) => ({ id: newId(), text });

function scriptDelete(): void {
  openai.addFixture({
    match: { userMessage: /cancel the design sync/, hasToolResult: false },
    response: { toolCalls: [{ name: 'getCalendarEvents', arguments: '{"query":"design sync"}' }] },
  });
  openai.addFixture({
    match: {
      predicate: (request) =>
        lastToolResult(request).includes('"eventId":"event1"') && !hasCall(request, 'deleteCalendarEvent'),
    },
    response: { toolCalls: [{ name: 'deleteCalendarEvent', arguments: '{"eventId":"event1"}' }] },
  });
  openai.addFixture({
    match: { predicate: (request) => lastToolResult(request).includes('"done":"deleted"') },
    response: { content: 'It is gone.' },
  });
  openai.addFixture({
    match: { predicate: (request) => lastToolResult(request).includes('"code":"declined"') },
    response: { content: 'I left it.' },
  });
}

type MockRequest = {
  messages: { role: string; content: unknown; tool_calls?: { function: { name: string } }[] }[];
};
const hasCall = (request: MockRequest, name: string) =>
  request.messages.some((message) => message.tool_calls?.some((call) => call.function.name === name));
const lastToolResult = (request: MockRequest) => {
  const last = request.messages.at(-1);
  return last?.role === 'tool' ? JSON.stringify(last.content).replaceAll('\\"', '"') : '';
};

for (const name of Object.keys(models) as (keyof typeof models)[]) {
  test(`${name}: a delete pauses for the person and goes on after their yes`, async () => {
    scriptDelete();
    const { conversation, follow, messages, actions } = room(name);
    await conversation.send(person, chatId, say('please cancel the design sync'));
    await follow(chatId);
    const [pending] = await actions.ledger.ofChat(person.id, chatId);
    expect(pending).toMatchObject({ status: 'pending', tool: 'deleteCalendarEvent' });
    expect(double.executed).toEqual([]);

    await conversation.decide(person, chatId, [{ actionId: pending?.id ?? '', approved: true }]);
    await follow(chatId);
    expect(double.executed).toHaveLength(1);
    const stored = await messages(chatId);
    expect(stored.map((message) => message.role)).toEqual(['user', 'assistant', 'assistant']);
    expect(stored.at(-1)?.parts.at(-1)).toMatchObject({ type: 'text', text: 'It is gone.' });
  });

  test(`${name}: a no is told to the model with the person's note`, async () => {
    scriptDelete();
    const { conversation, follow, messages, actions } = room(name);
    await conversation.send(person, chatId, say('please cancel the design sync'));
    await follow(chatId);
    const [pending] = await actions.ledger.ofChat(person.id, chatId);
    await conversation.decide(person, chatId, [
      { actionId: pending?.id ?? '', approved: false, note: 'still needed' },
    ]);
    await follow(chatId);
    expect(double.executed).toEqual([]);
    expect((await messages(chatId)).at(-1)?.parts.at(-1)).toMatchObject({ text: 'I left it.' });
    expect(JSON.stringify(openai.getRequests().at(-1))).toContain('Their note: still needed');
  });
}

test('OpenAI is asked to store nothing, and sees tool results fenced', async () => {
  scriptDelete();
  const { conversation, follow } = room('OpenAI (Responses)');
  await conversation.send(person, chatId, say('please cancel the design sync'));
  await follow(chatId);
  const bodies = openai.getRequests().map((request) => JSON.stringify(request.body));
  expect(bodies.some((body) => body.includes('<data source=\\"google-calendar\\" id='))).toBe(true);
  for (const request of openai.getRequests()) expect(request.body).not.toMatchObject({ store: true });
});

test('a typed message while a confirmation waits replaces it, and the model is told', async () => {
  scriptDelete();
  openai.addFixture({ match: { userMessage: /never mind/ }, response: { content: 'All right.' } });
  const { conversation, follow, actions } = room('OpenAI (Responses)');
  await conversation.send(person, chatId, say('please cancel the design sync'));
  await follow(chatId);
  await conversation.send(person, chatId, say('never mind'));
  await follow(chatId);
  const [row] = await actions.ledger.ofChat(person.id, chatId);
  expect(row?.status).toBe('superseded');
  expect(JSON.stringify(openai.getRequests().at(-1))).toContain('sent a new message instead');
  await expect(
    conversation.decide(person, chatId, [{ actionId: row?.id ?? '', approved: true }]),
  ).rejects.toMatchObject({ code: 'conflict' });
});

test('sending the same message twice is one message and one run', async () => {
  openai.addFixture({ match: { userMessage: /hello/ }, response: { content: 'Hi.' } });
  const { conversation, follow, messages } = room('OpenAI (Responses)');
  const message = say('hello');
  await Promise.all([conversation.send(person, chatId, message), conversation.send(person, chatId, message)]);
  await follow(chatId);
  expect(await messages(chatId)).toHaveLength(2);
});

test('a chat of someone else is not found, whatever is sent into it', async () => {
  openai.addFixture({ match: { userMessage: /hello/ }, response: { content: 'Hi.' } });
  const { conversation, follow } = room('OpenAI (Responses)');
  await conversation.send(person, chatId, say('hello'));
  await follow(chatId);
  const eve = personFor(await enterUser(database.current, 'eve'));
  await expect(conversation.send(eve, chatId, say('hello'))).rejects.toMatchObject({ code: 'not_found' });
  await expect(conversation.retry(eve, chatId)).rejects.toMatchObject({ code: 'not_found' });
  await expect(conversation.stop(eve.id, chatId)).rejects.toMatchObject({ code: 'not_found' });
  await expect(
    conversation.decide(eve, chatId, [{ actionId: newId(), approved: true }]),
  ).rejects.toMatchObject({ code: 'not_found' });
});

test('a model that fails leaves a failed message, and retry answers the same question', async () => {
  openai.addFixture({
    match: { userMessage: /hello/, turnIndex: 0 },
    response: { error: { message: 'slow down', type: 'rate_limit' }, status: 400 },
  });
  const { conversation, follow, messages } = room('OpenAI (Responses)');
  await conversation.send(person, chatId, say('hello'));
  await follow(chatId);
  expect((await messages(chatId)).at(-1)?.metadata).toMatchObject({
    status: 'failed',
    failure: { code: 'model_failed' },
  });
  openai.clearFixtures();
  openai.addFixture({ match: { userMessage: /hello/ }, response: { content: 'Hi.' } });
  await conversation.retry(person, chatId);
  await follow(chatId);
  const stored = await messages(chatId);
  expect(stored.at(-1)?.parts.at(-1)).toMatchObject({ text: 'Hi.' });
  expect(stored.filter((message) => message.role === 'user')).toHaveLength(1);
});

test('stop aborts the model and keeps what was written', async () => {
  openai.addFixture({
    match: { userMessage: /tell me everything/ },
    response: { content: 'word '.repeat(400) },
    latency: 20,
    chunkSize: 5,
  });
  const { conversation, runs, messages } = room('OpenAI (Responses)');
  const run = await conversation.send(person, chatId, say('tell me everything'));
  if (!run) throw new Error('no run');
  const reader = runs.events(run, -1, new AbortController().signal).body?.getReader();
  let seen = '';
  while (!seen.includes('text-delta')) seen += new TextDecoder().decode((await reader?.read())?.value);
  await conversation.stop(person.id, chatId);
  while (!(await reader?.read())?.done);
  const last = (await messages(chatId)).at(-1);
  expect(last?.metadata.status).toBe('stopped');
  const text = last?.parts.find((part) => part.type === 'text')?.text ?? '';
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThan(2000);
});
