import pino from 'pino';
import { createActions } from '#app/actions/actions.server.ts';
import type { CalendarOf, CalendarWriterOf } from '#app/actions/execute.server.ts';
import { createArlo, type Person } from '#app/arlo/arlo.server.ts';
import type { InstructionFacts } from '#app/arlo/instructions.ts';
import type { ChosenModel } from '#app/arlo/model.server.ts';
import { calendarToolFile } from '#app/arlo/tools/calendar.server.ts';
import { toolFiles } from '#app/arlo/tools/registry.server.ts';
import type { ToolFile } from '#app/arlo/tools/tool-file.ts';
import { createCalendarWriter } from '#app/calendar/google-calendar-writer.server.ts';
import { createCalendar } from '#app/calendar/google-calendar.server.ts';
import type { ArloChunk } from '#app/chat/apply-chunk.ts';
import { createChats } from '#app/chat/chats.server.ts';
import { createConversation } from '#app/chat/conversation.server.ts';
import { createLiveRuns } from '#app/chat/live-runs.server.ts';
import { loadMessages } from '#app/chat/messages.server.ts';
import { createProviderRequest } from '#app/integrations/provider-request.server.ts';
import { readsOnly } from '#app/integrations/provider-request.ts';
import type { Clock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import type { OpenDatabase } from '#db/client.ts';
import { createParser } from 'eventsource-parser';
import type { calendarDouble } from './calendar-double.ts';
import type { ConnectionsWorld } from './connections.ts';

/** What the agent and the ledger reach a person's providers by. */
type Providers = {
  calendarOf: CalendarOf;
  writerOf: CalendarWriterOf;
  readOf: Parameters<typeof createArlo>[0]['readOf'];
  files: readonly ToolFile[];
};

/** A calendar double in place of a calendar; the tools of the other providers are offered and reach nothing. */
function doubleProviders({ calendar, writerOf }: CalendarDouble): Providers {
  return {
    calendarOf: async () => calendar,
    writerOf,
    readOf: () => () => Promise.reject(new Error('The calendar of these tests is a double.')),
    files: [
      { ...calendarToolFile, open: () => calendar },
      ...toolFiles.filter(({ provider }) => provider !== calendarToolFile.provider),
    ],
  };
}

/** The providers of a sandbox, through its Nango. */
export function sandboxProviders({ connections, nango, clock }: ConnectionsWorld): Providers {
  const request = createProviderRequest({ connections, nango, clock });
  const roomParts = (userId: string) => ({ request: request(userId, 'google-calendar'), clock, zone });
  return {
    calendarOf: async (userId) => {
      const parts = roomParts(userId);
      return createCalendar({ ...parts, request: readsOnly(parts.request) });
    },
    writerOf: async (userId, announce) => createCalendarWriter({ ...roomParts(userId), announce }),
    readOf: (userId, provider) => readsOnly(request(userId, provider)),
    files: toolFiles,
  };
}

type CalendarDouble = Pick<ReturnType<typeof calendarDouble>, 'calendar' | 'writerOf'>;

/** Where the people of these tests live. */
const zone = 'Europe/London';

/** The real chat, agent and ledger on a database, with the model and the providers that a test gives them. */
export function createChatRoom(
  parts: {
    database: OpenDatabase;
    clock: Clock;
    model: ChosenModel;
    connections?: InstructionFacts['connections'];
  } & ({ double: CalendarDouble } | { providers: Providers }),
) {
  const { database, clock, model, connections = [{ provider: 'google-calendar', status: 'active' }] } = parts;
  const { calendarOf, writerOf, readOf, files } =
    'providers' in parts ? parts.providers : doubleProviders(parts.double);
  const { db } = database;
  const log = pino({ level: 'silent' });
  const actions = createActions({ db, clock, newId, log, calendarOf, writerOf, notify: database.notify });
  const arlo = createArlo({
    model,
    actions,
    readOf,
    files,
    clock,
    newId,
    log,
  });
  const chats = createChats({ db, clock, notify: database.notify });
  const runs = createLiveRuns();
  const conversation = createConversation({
    database,
    clock,
    newId,
    log,
    actions,
    arlo,
    chats,
    runs,
    connectionsOf: async () => connections,
  });
  return {
    actions,
    chats,
    runs,
    conversation,
    messages: (chatId: string) => loadMessages(db, chatId),
    /** Reads the run of a chat to its end, as a page would. */
    async follow(chatId: string): Promise<ArloChunk[]> {
      const run = runs.find(chatId);
      return run ? readRun(runs.events(run, -1, new AbortController().signal)) : [];
    },
  };
}

/** The chunks of an event stream, read to its end. */
export async function readRun(response: Response): Promise<ArloChunk[]> {
  const chunks: ArloChunk[] = [];
  const parser = createParser({
    onEvent: (event) => {
      if (event.event === undefined) chunks.push(JSON.parse(event.data) as ArloChunk);
    },
  });
  parser.feed(await response.text());
  return chunks;
}

/** A user as Arlo speaks with them. */
export function personFor(user: { id: string; email: string }): Person {
  return { ...user, name: 'Maya Lindqvist', zone, locale: 'en-GB' };
}
