import { describe, expect, test } from 'vitest';
import { newId } from '#app/platform/ids.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import { createChatRoom, personFor, sandboxProviders } from '../../tests/support/chat-room.ts';
import { useConnections } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { useScriptedModel } from '../../tests/support/scripted-model.ts';
import { isTool } from './message.ts';

const database = useDatabase();
const world = useConnections(database);
const model = useScriptedModel();

type Call = { name: string; arguments: unknown };

/** A person who has connected these providers, and a chat of theirs. */
async function open(...providers: ProviderKey[]) {
  const userId = await world.addUser();
  for (const provider of providers) {
    const { sessionToken } = await world.connections.createSession(userId, provider);
    await world.connections.saveConnection(
      userId,
      provider,
      (await world.consent(sessionToken, provider)) ?? '',
    );
  }
  const room = createChatRoom({
    database: database.current,
    clock: world.clock,
    model: model.wires['an OpenAI-compatible server'](),
    providers: sandboxProviders(world),
  });
  const person = personFor({ id: userId, email: 'maya@fernhill.example' });
  const chatId = newId();
  return {
    room,
    /** Has the model make these calls in one step, and gives their stored parts. */
    calls: (...calls: Call[]) => take(calls),
    /** Has the model go through these steps in one turn, and gives the stored parts of the last one. */
    steps: (...steps: Call[][]) => take(...steps),
    actions: () => room.actions.ledger.ofChat(userId, chatId),
  };

  async function take(...steps: Call[][]) {
    model.teach('go', ...steps);
    await room.conversation.send(person, chatId, { id: newId(), text: 'go' });
    await room.follow(chatId);
    const stored = (await room.messages(chatId)).at(-1)?.parts.filter(isTool) ?? [];
    return stored.slice(-(steps.at(-1)?.length ?? 0));
  }
}

/** What the model was given as results, as text. */
const told = () =>
  model
    .lastRequest()
    .filter(({ role }) => role === 'tool')
    .map(({ content }) => String(content));

describe('mail', () => {
  test('is found, read and looked through, and the model is told all of it as text from outside', async () => {
    const { calls } = await open('gmail');
    const [list] = await calls({ name: 'searchEmails', arguments: { from: 'priya' } });
    expect(list).toMatchObject({
      state: 'output-available',
      output: { ok: true, emails: [{ subject: 'Roadmap numbers', from: { name: 'Priya Nair' } }] },
    });
    expect(told()[0]).toMatch(/^<data source="gmail" id="\w+">/);
    const found = list?.type === 'tool-searchEmails' && list.output?.ok ? list.output.emails[0] : undefined;
    const [email, thread, items] = await calls(
      { name: 'getEmail', arguments: { id: found?.id } },
      { name: 'getEmailThread', arguments: { id: found?.threadId } },
      { name: 'extractActionItems', arguments: { emailIds: [found?.id] } },
    );
    expect(email).toMatchObject({ output: { email: { id: found?.id, folded: expect.anything() } } });
    expect(thread).toMatchObject({ output: { thread: { id: found?.threadId } } });
    expect(items).toMatchObject({
      output: {
        items: [{ task: 'Send Priya the adoption numbers for the new calendar view', mine: true }, {}],
      },
    });
    const [asEmail, , asItems] = told().slice(-3);
    expect(asEmail).toContain('slide 9');
    expect(asEmail, 'the model needs no link').not.toContain('https://mail.google.com');
    expect(asItems).toContain('Could you send me the adoption numbers');
  });

  test('a booking in a turn that has read mail asks first', async () => {
    const { calls, steps, actions } = await open('gmail', 'google-calendar');
    const booking = {
      name: 'createCalendarEvent',
      arguments: { title: 'Lunch', startTime: '2031-03-03T12:00', endTime: '2031-03-03T13:00' },
    };
    await calls(booking);
    await steps([{ name: 'searchEmails', arguments: { query: 'from:calendar-care.example' } }], [booking]);
    expect(told().at(-1), 'what the mail says ends no fence').toMatch(/\n<\/data \w+>$/);
    expect((await actions()).map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['run', ''],
      ['confirm', 'Arlo has read text that someone else wrote.'],
    ]);
  });

  test('an operator that Gmail lacks is a sentence, not an empty list', async () => {
    const { calls } = await open('gmail');
    const [part] = await calls({ name: 'searchEmails', arguments: { query: 'has:yellow-star' } });
    expect(part).toMatchObject({ output: { ok: false, code: 'invalid', provider: 'gmail' } });
  });
});

describe('issues', () => {
  test('are found, listed and read', async () => {
    const { calls } = await open('github');
    const [mine, found, issue] = await calls(
      { name: 'listMyIssues', arguments: {} },
      { name: 'searchIssues', arguments: { query: 'date picker', state: 'open' } },
      { name: 'getIssue', arguments: { repository: 'fernhill/calendar', number: 371 } },
    );
    expect(mine).toMatchObject({
      output: { ok: true, issues: expect.arrayContaining([expect.objectContaining({ number: 371 })]) },
    });
    expect(found).toMatchObject({ output: { issues: [{ number: 389 }] } });
    expect(issue).toMatchObject({
      output: { issue: { number: 371, labels: [{ name: 'bug' }, { name: 'design' }] } },
    });
    expect(told().every((text) => text.startsWith('<data source="github"'))).toBe(true);
  });
});

test.each([
  ['gmail', 'searchEmails', {}, 'Gmail isn’t connected. Connect in Settings → Integrations.'],
  ['gmail', 'extractActionItems', {}, 'Gmail isn’t connected. Connect in Settings → Integrations.'],
  ['github', 'listMyIssues', {}, 'GitHub isn’t connected. Connect in Settings → Integrations.'],
] as const)('without %s, %s says so in the fixed sentence', async (provider, name, input, message) => {
  const { calls } = await open('google-calendar');
  const [part] = await calls({ name, arguments: input });
  expect(part).toMatchObject({ output: { ok: false, code: 'not_connected', provider, message } });
});

test('a permission taken back at Google is told as that', async () => {
  const { calls } = await open('gmail');
  const [connection] = world.sandbox.control.connections();
  world.sandbox.control.changeAccess(connection?.connectionId ?? '', 'revoke');
  const [part] = await calls({ name: 'searchEmails', arguments: {} });
  expect(part).toMatchObject({
    output: { code: 'revoked', message: 'Gmail access was removed. Please reconnect in Settings.' },
  });
});
