import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { expect, request as requests, type APIRequestContext, type APIResponse } from 'playwright/test';
import type { ActionView, Decision } from '#app/actions/action.ts';
import type { Database } from '#db/client.ts';
import { openPglite } from '#db/client.ts';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { startArlo, type ArloServer } from './arlo-server.ts';
import { connectAccount, type SandboxNango } from './connect-account.ts';
import { openWire, type ProviderWire } from './provider-wire.ts';

export type Call = { name: string; arguments: Record<string, unknown> };
type GoogleEvent = {
  id: string;
  status: string;
  summary?: string;
  start: { dateTime?: string };
  attendees?: { self?: boolean; responseStatus?: string }[];
};

/**
 * Arlo as a process of its own, whose model does as a test tells it and whose calendar outlives it: both run in the
 * test, so killing Arlo leaves a world to look at.
 */
export type ScriptedArlo = {
  arlo: ArloServer;
  wire: ProviderWire;
  sandbox: Sandbox;
  /** What the model is to call when the person says exactly this; after the results it says "All right." */
  teach(text: string, ...calls: Call[]): void;
  /** What the model is to say, in Markdown, when the person says exactly this. */
  teachWords(text: string, words: string): void;
  /** The results of tools that the model was given in its last request, as it reads them. */
  resultsSeen(): string[];
  /**
   * The person of this name, who has connected the calendar of Maya's account; the first call signs them up. Sign-ups
   * and requests of a person are limited, so tests neither share one person nor have one each.
   */
  enter(name: string): Promise<Person>;
  /** The database of an Arlo that is not running. */
  whileDown(work: (db: Database) => Promise<void>): Promise<void>;
  /** Asks Google as Maya, past Arlo and past the wire. */
  google<Body = GoogleEvent>(method: string, path: string, body?: unknown): Promise<Body>;
  /** Starts Arlo again if a test has left it dead. */
  ensureRunning(): Promise<void>;
  remove(): Promise<void>;
};

export type Person = {
  http: APIRequestContext;
  /** Says something in a chat and gives the actions of the reply once it has ended. */
  say(chatId: string, text: string): Promise<ActionView[]>;
  /** Says something and gives the one action of the reply. */
  ask(chatId: string, text: string): Promise<ActionView>;
  decide(chatId: string, decisions: Decision[]): Promise<APIResponse>;
  /** What the activity says of an action, once a page that shows it was opened. */
  outcome(action: ActionView): Promise<string>;
  /** The line of the activity about an action, as CSV, once a page that shows it was opened. */
  activity(action: ActionView): Promise<string>;
};

export async function startScriptedArlo(): Promise<ScriptedArlo> {
  const secretKey = randomUUID();
  const webhookSecret = randomUUID();
  const data = mkdtempSync(join(tmpdir(), 'arlo-scripted-'));
  const script = new Map<string, Call[]>();
  const words = new Map<string, string>();
  const people = new Map<string, Person>();
  const model = await startModel(script, words);
  // Webhooks lead nowhere: what these tests need of a connection, the person's own pages bring.
  const sandbox = createSandbox({
    secretKey,
    webhookSecret,
    appUrl: 'http://localhost:9',
    wait: async () => undefined,
  });
  await sandbox.listen(0);
  const wire = await openWire(sandbox.url);
  const arlo = await startArlo({
    DATA_DIR: data,
    NANGO_HOST: wire.url,
    NANGO_CONNECT_URL: `${sandbox.url}/connect-ui/`,
    NANGO_SECRET_KEY: secretKey,
    NANGO_WEBHOOK_SECRET: webhookSecret,
    OPENAI_BASE_URL: `${model.url}/v1`,
    ARLO_MODEL: 'scripted',
  });

  async function token(): Promise<string> {
    const headers = { Authorization: `Bearer ${secretKey}` };
    const [first] = sandbox.control.connections();
    if (!first) throw new Error('Nobody has connected a calendar.');
    const path = `${sandbox.url}/connections/${first.connectionId}?provider_config_key=google-calendar`;
    const answer = (await (await fetch(path, { headers })).json()) as {
      credentials: { access_token: string };
    };
    return answer.credentials.access_token;
  }

  return {
    arlo,
    wire,
    sandbox,
    teach: (text, ...calls) => void script.set(text, calls),
    teachWords: (text, said) => void words.set(text, said),
    resultsSeen() {
      const asked = model.getRequests().map(({ body }) => (body as { messages: ModelMessage[] }).messages);
      const last = asked.findLast((messages) => !JSON.stringify(messages[0]).includes('Write a title')) ?? [];
      return last.filter(({ role }) => role === 'tool').map(({ content }) => String(content));
    },
    async enter(name) {
      const person = people.get(name) ?? (await enter(arlo, { url: sandbox.url, secretKey }, name));
      people.set(name, person);
      return person;
    },
    async whileDown(work) {
      const database = await openPglite({ directory: join(data, 'database') });
      try {
        await work(database.db);
      } finally {
        await database.close();
      }
    },
    async google<Body>(method: string, path: string, body?: unknown) {
      const answer = await fetch(`${sandbox.url}/google/calendar/v3/calendars/primary/events${path}`, {
        method,
        headers: { Authorization: `Bearer ${await token()}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`Google answered ${answer.status}: ${text}`);
      return (text === '' ? undefined : JSON.parse(text)) as Body;
    },
    async ensureRunning() {
      const isRunning = await fetch(`${arlo.url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (!isRunning) await arlo.restart();
    },
    async remove() {
      await arlo.remove();
      await wire.close();
      await sandbox.close();
      await model.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

type ModelMessage = { role: string; content: unknown };

/** A model over HTTP: it calls what the script says for the person's last words, then says its words or "All right." */
export async function startModel(
  script: ReadonlyMap<string, Call[]>,
  words: ReadonlyMap<string, string> = new Map(),
): Promise<LLMock> {
  const model = new LLMock({ port: 0 });
  await model.start();
  model.addFixture({ match: { systemMessage: /^Write a title/ }, response: { content: 'A chat' } });
  model.addFixture({
    match: { predicate: () => true },
    response: ({ messages }) => {
      const last = messages.at(-1);
      const calls = last?.role === 'user' ? script.get(String(last.content)) : undefined;
      const asked = String(messages.findLast(({ role }) => role === 'user')?.content);
      if (!calls) return { content: words.get(asked) ?? 'All right.' };
      return {
        toolCalls: calls.map((call) => ({ name: call.name, arguments: JSON.stringify(call.arguments) })),
      };
    },
  });
  return model;
}

async function enter(arlo: ArloServer, nango: SandboxNango, name: string): Promise<Person> {
  const http = await requests.newContext({
    baseURL: arlo.url,
    extraHTTPHeaders: { Origin: arlo.url },
    maxRedirects: 0,
  });
  const email = `${randomUUID()}@example.com`;
  await http.post('/signup', { form: { name, email, password: 'correct horse battery' } });
  await http.post('/timezone', { data: { timeZone: 'Europe/London', locale: 'en-GB' } });
  await connectAccount(http, nango, 'google-calendar');

  const say: Person['say'] = async (chatId, text) => {
    const message = { kind: 'message', id: randomUUID(), text };
    const answer = await http.post(`/chat/${chatId}/messages`, { data: message });
    expect(answer.status(), await answer.text()).toBe(200);
    const actions = new Map<string, ActionView>();
    for (const line of (await answer.text()).split('\n')) {
      const chunk = line.startsWith('data: ') ? (JSON.parse(line.slice(6)) as Chunk) : {};
      if (chunk.type === 'data-actions')
        for (const action of chunk.data ?? []) actions.set(action.id, action);
    }
    return [...actions.values()];
  };

  async function activityOf(action: ActionView): Promise<string> {
    await http.get(`/chat/${action.chatId}`);
    const activity = await (await http.get('/settings/activity.csv')).text();
    return activity.split('\r\n').find((each) => each.includes(action.id)) ?? '';
  }

  return {
    http,
    say,
    async ask(chatId, text) {
      const [action, ...others] = await say(chatId, text);
      if (!action || others.length > 0) throw new Error(`The reply to "${text}" has not one action.`);
      return action;
    },
    decide: (chatId, decisions) =>
      http.post(`/chat/${chatId}/messages`, { data: { kind: 'decide', decisions } }),
    async outcome(action) {
      const line = await activityOf(action);
      const words = ['Waiting', 'Under way', 'Approved', 'Automatic', 'Denied', 'Failed', 'Unknown'];
      return words.find((word) => line.includes(`,${word},`)) ?? `Not in the activity: ${line}`;
    },
    activity: activityOf,
  };
}

type Chunk = { type?: string; data?: ActionView[] };
