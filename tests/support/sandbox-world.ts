import type { ChosenModel } from '#app/arlo/model.server.ts';
import type { InstructionFacts } from '#app/arlo/instructions.ts';
import { toolFiles } from '#app/arlo/tools/registry.server.ts';
import { createCalendarWriter } from '#app/calendar/google-calendar-writer.server.ts';
import { createCalendar } from '#app/calendar/google-calendar.server.ts';
import { connectionProblem } from '#app/integrations/connection-problem.ts';
import { readsOnly, type ProviderRequest } from '#app/integrations/provider-request.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import type { Person } from '#app/arlo/arlo.server.ts';
import type { Decision } from '#app/actions/action.ts';
import type { OpenDatabase } from '#db/client.ts';
import { createGitHub as createGitHubSandbox } from '../../sandbox/github/github.ts';
import { seedGitHub } from '../../sandbox/github/seed.ts';
import type { GitHubState } from '../../sandbox/github/state.ts';
import { createGmail as createGmailSandbox } from '../../sandbox/gmail/gmail.ts';
import type { Mailboxes } from '../../sandbox/gmail/mailbox.ts';
import { seedMailboxes } from '../../sandbox/gmail/seed.ts';
import type { FaultRule } from '../../sandbox/google/faults.ts';
import { createGoogleSandbox } from '../../sandbox/google/google-sandbox.ts';
import { seedState } from '../../sandbox/google/seed.ts';
import type { SandboxState, StoredEvent } from '../../sandbox/google/state.ts';
import { sandboxRequest, type SandboxResponse } from '../../sandbox/http/message.ts';
import { createChatRoom } from './chat-room.ts';

export const maya = 'maya@fernhill.example';
export const personal = 'c_maya0personal0fernhill@group.calendar.google.com';
export const team = 'c_team0fernhill@group.calendar.google.com';
export const worldZone = 'Europe/London';

const calendarScope = 'https://www.googleapis.com/auth/calendar';

/** What the providers know before a chat begins. */
export type Outside = { calendar: SandboxState; mail: Mailboxes; issues: GitHubState };

/** Maya's calendar, mail and issues as the sandbox has them at an ISO 8601 instant. */
export function seedOutside(instant: string): Outside {
  const now = Date.parse(instant);
  return {
    calendar: seedState(now, worldZone),
    mail: seedMailboxes(now, worldZone),
    issues: seedGitHub(now),
  };
}

/** Puts an event on a calendar as it is, whoever could have written it there. */
export function put({ calendar }: Outside, calendarId: string, event: StoredEvent): void {
  calendar.events[calendarId] = { ...calendar.events[calendarId], [event.id]: event };
}

type WorldParts = {
  database: OpenDatabase;
  person: Person;
  model: ChosenModel;
  outside: Outside;
  /** ISO 8601 instant at which the world begins. */
  at: string;
  connections?: InstructionFacts['connections'];
  /** Requests to Google that go wrong. */
  faults?: FaultRule[];
};

/** A person with the real rooms, a model, and the sandbox's calendar, mail and issues. */
export function openSandboxWorld({
  database,
  person,
  model,
  outside,
  at,
  connections,
  faults = [],
}: WorldParts) {
  const clock = fixedClock(at);
  const now = () => clock.now().epochMilliseconds;
  const google = createGoogleSandbox({ state: outside.calendar, clock });
  google.addToken('token', { user: maya, scopes: [calendarScope] });
  for (const fault of faults) google.addFault(fault);
  const gmail = createGmailSandbox(
    () => ({ account: maya, scopes: ['https://www.googleapis.com/auth/gmail.readonly'], valid: true }),
    { mailboxes: outside.mail, now },
  );
  const github = createGitHubSandbox(
    () => ({ account: 'maya-lindqvist', scopes: ['repo', 'read:user'], valid: true }),
    { state: outside.issues, now },
  );
  const writes: string[] = [];

  const askGoogle: ProviderRequest = async ({ method, path, query = {}, body, headers = {} }) => {
    if (method !== 'GET' && !path.endsWith('/freeBusy')) writes.push(`${method} ${path}`);
    const answer = await google.handle({
      method,
      path: `${path}?${searchOf(query)}`,
      headers: {
        authorization: 'Bearer token',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    if ('dropped' in answer) throw new Error('No fault was asked for.');
    return { status: answer.status, headers: answer.headers, body: parsed(answer.body) };
  };

  const through =
    (sandbox: {
      handle(request: ReturnType<typeof sandboxRequest>): Promise<SandboxResponse>;
    }): ProviderRequest =>
    async ({ method, path, query = {} }) => {
      if (method !== 'GET') writes.push(`${method} ${path}`);
      const target = `${path}?${searchOf(query)}`;
      const answer = await sandbox.handle(sandboxRequest(method, target, { authorization: 'Bearer token' }));
      const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      return {
        status: answer.status,
        headers: Object.fromEntries(headers) as Record<string, string>,
        body: parsed(String(answer.body)),
      };
    };

  const requests: Record<ProviderKey, ProviderRequest> = {
    'google-calendar': askGoogle,
    gmail: through(gmail),
    github: through(github),
  };
  const isConnected = (provider: ProviderKey) =>
    connections?.some((one) => one.provider === provider && one.status !== 'active') !== true;
  const room = createChatRoom({
    database,
    clock,
    model,
    ...(connections && { connections }),
    providers: {
      calendarOf: async () => createCalendar({ request: readsOnly(askGoogle), clock, zone: worldZone }),
      writerOf: async (_userId, announce) =>
        createCalendarWriter({ request: askGoogle, clock, zone: worldZone, announce }),
      readOf: (_userId, provider) =>
        isConnected(provider)
          ? readsOnly(requests[provider])
          : () => Promise.reject(connectionProblem('not_connected', provider)),
      files: toolFiles,
    },
  });

  /** Answers the cards that wait in a chat, and gives the chat as it is once the reply has ended. */
  async function decide(chatId: string, decisions: Decision[]) {
    await room.conversation.decide(person, chatId, decisions);
    await room.follow(chatId);
    return room.conversation.load(person.id, chatId);
  }

  return {
    room,
    person,
    now: () => clock.now(),
    writes,
    decide,
    /** All that a change would show in: events, calendars, and the mails that Google would have sent. */
    state() {
      const { events, calendars, calendarLists, outbox } = google.snapshot();
      return { events, calendars, calendarLists, outbox };
    },
    event: (id: string) => google.snapshot().events[maya]?.[id],
    /** Lets time go by. */
    wait: (time: { minutes: number }) => clock.set(clock.now().add(time).toString()),
    /** Answers the waiting card of a chat, change by change, and gives the chat's actions afterwards. */
    async answer(chatId: string, approved: boolean[]) {
      const { actions } = await room.conversation.load(person.id, chatId);
      const waiting = actions.filter(({ status }) => status === 'pending');
      const decisions = waiting.map(({ id }, index) => ({
        actionId: id,
        approved: approved[index] ?? false,
      }));
      return (await decide(chatId, decisions)).actions;
    },
    /** Says something in a chat, and gives the chat's actions as its cards show them once the reply has ended. */
    async say(chatId: string, text: string) {
      clock.set(clock.now().add({ seconds: 1 }).toString());
      await room.conversation.send(person, chatId, { id: newId(), text });
      await room.follow(chatId);
      return (await room.conversation.load(person.id, chatId)).actions;
    },
  };
}

export type SandboxWorld = ReturnType<typeof openSandboxWorld>;

function searchOf(query: NonNullable<Parameters<ProviderRequest>[0]['query']>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) search.append(name, String(item));
    }
  }
  return search.toString();
}

function parsed(body: string): unknown {
  return body === '' ? undefined : (JSON.parse(body) as unknown);
}
