import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { format } from '#app/actions/cards/cards.fixture.ts';
import { toolFiles } from '#app/arlo/tools/registry.server.ts';
import type { ToolFile } from '#app/arlo/tools/tool-file.ts';
import { foundIn } from '#app/chat/transcript/found/found.ts';
import { toolWords } from '#app/chat/transcript/tool-words.ts';
import { isTool } from '#app/chat/message.ts';
import { integrationsOf } from '#app/integrations/integration.ts';
import { IntegrationCard } from '#app/integrations/IntegrationCard.tsx';
import { providerKeys, providers, type ProviderKey } from '#app/integrations/providers.ts';
import { createProviderRequest } from '#app/integrations/provider-request.server.ts';
import { readsOnly } from '#app/integrations/provider-request.ts';
import { newId } from '#app/platform/ids.ts';
import { createChatRoom, personFor, sandboxProviders } from '../support/chat-room.ts';
import { useConnections } from '../support/connections.ts';
import { useDatabase } from '../support/database.ts';
import { useScriptedModel } from '../support/scripted-model.ts';
import { loadProvider } from './adding-a-provider.ts';

vi.mock('@remix-run/react', () => ({
  useFetcher: () => ({ state: 'idle', data: undefined, submit: () => undefined }),
}));

const database = useDatabase();
const world = useConnections(database);
const model = useScriptedModel();
/** The registry as it is at run time, where types no longer stand in the way of a new key. */
const registry: Record<string, (typeof providers)[ProviderKey]> = providers;
const notes = 'notes' as ProviderKey;
let tools: ToolFile;

beforeAll(async () => {
  const loaded = await loadProvider();
  registry[notes] = loaded.entry;
  providerKeys.push(notes);
  ({ tools } = loaded);
});

afterAll(() => {
  delete registry[notes];
  providerKeys.pop();
});

/** Notes itself, behind Nango's proxy. */
const proxy: typeof world.nango.proxy = async (provider, id, input) => {
  if (provider !== notes) return world.nango.proxy(provider, id, input);
  const body = {
    notes: [
      { title: 'Offsite ideas', url: 'https://notes.example/1' },
      { title: 'Offsite budget', url: 'https://notes.example/2' },
    ],
  };
  return input.path === '/v1/notes' && input.query?.['query'] === 'offsite'
    ? { kind: 'answer', answer: { status: 200, body, headers: {} } }
    : { kind: 'answer', answer: { status: 404, body: {}, headers: {} } };
};

async function connectNotes(userId: string): Promise<void> {
  const at = world.clock.now().toString();
  await database.current.db
    .insertInto('integrations')
    .values({
      id: newId(),
      user_id: userId,
      provider: notes,
      nango_connection_id: newId(),
      status: 'active',
      account_label: 'maya@notes.example',
      scopes: ['notes.read'],
      connected_at: at,
      checked_at: at,
      read_at: at,
      status_since: at,
    })
    .execute();
}

/** Has the model look for notes in one turn; gives the call as it is stored. */
async function askForNotes(userId: string) {
  const request = createProviderRequest({ ...world, nango: { proxy } });
  const room = createChatRoom({
    database: database.current,
    clock: world.clock,
    model: model.wires['an OpenAI-compatible server'](),
    providers: {
      ...sandboxProviders(world),
      readOf: (id, provider) => readsOnly(request(id, provider)),
      files: [...toolFiles, tools],
    },
  });
  const chatId = newId();
  model.teach('go', [{ name: 'findNotes', arguments: { query: 'offsite' } }]);
  const person = personFor({ id: userId, email: 'maya@fernhill.example' });
  await room.conversation.send(person, chatId, { id: newId(), text: 'go' });
  await room.follow(chatId);
  const call = (await room.messages(chatId)).at(-1)?.parts.find(isTool);
  if (!call) throw new Error('The model called nothing.');
  return call;
}

const reading = { format, now: '2026-11-23T10:00:00Z', running: false };

test('a provider made by the page reads in a chat, with words and a card', async () => {
  const userId = await world.addUser();
  await connectNotes(userId);
  const call = await askForNotes(userId);
  expect(call).toMatchObject({ type: 'tool-findNotes', output: { ok: true, notes: [{}, {}] } });
  const given = model.lastRequest().find(({ role }) => role === 'tool');
  expect(given?.content).toMatch(/^<data source="notes"[\s\S]*Offsite budget/);
  expect(toolWords(call, reading)).toEqual({ tone: 'done', text: 'Find notes: found 2' });
  expect(foundIn(call)).toEqual({
    kind: 'plain',
    title: 'Find notes',
    items: [
      { title: 'Offsite ideas', link: 'https://notes.example/1' },
      { title: 'Offsite budget', link: 'https://notes.example/2' },
    ],
  });
});

test('without a connection the chat says so, and by its name', async () => {
  const call = await askForNotes(await world.addUser());
  expect(call).toMatchObject({
    output: {
      ok: false,
      code: 'not_connected',
      message: 'Notes isn’t connected. Connect in Settings → Integrations.',
    },
  });
  expect(toolWords(call, reading)).toEqual({ tone: 'failed', text: 'Couldn’t open Notes' });
});

test('its card stands in the settings', async () => {
  const userId = await world.addUser();
  await connectNotes(userId);
  const integration = integrationsOf(await world.connections.list(userId)).at(-1);
  if (!integration) throw new Error('There is no integration.');
  const card = renderToStaticMarkup(
    createElement(IntegrationCard, {
      integration,
      waitingConfirmations: 0,
      format,
      now: world.clock.now().toString(),
    }),
  );
  for (const words of ['Notes', 'Read your notes', 'Read notes', 'maya@notes.example', 'Disconnect Notes']) {
    expect(card).toContain(words);
  }
  expect(card).toContain('d="M5 3h14v18H5z"');
});
