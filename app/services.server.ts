import type { Authenticator } from 'remix-auth';
import { openPglite, openPostgres, type OpenDatabase } from '#db/client.ts';
import { createAccounts, type Accounts } from '#app/account/accounts.server.ts';
import { createAuthenticator } from '#app/account/authenticator.server.ts';
import { createDeleteAccount } from '#app/account/delete-account.server.ts';
import { ensureDemoAccount } from '#app/account/demo-account.server.ts';
import { createSessions, type Sessions } from '#app/account/sessions.server.ts';
import type { User } from '#app/account/user.ts';
import { createActions, type ActionsRoom } from '#app/actions/actions.server.ts';
import type { CalendarOf, CalendarWriterOf } from '#app/actions/execute.server.ts';
import { closeForLostAccount } from '#app/actions/lost-account.server.ts';
import { createArlo, type Arlo } from '#app/arlo/arlo.server.ts';
import { warmUp } from '#app/arlo/demo-model/warm-up.server.ts';
import { chooseModel } from '#app/arlo/model.server.ts';
import { createCalendarWriter } from '#app/calendar/google-calendar-writer.server.ts';
import { createCalendar } from '#app/calendar/google-calendar.server.ts';
import { createChats, type Chats } from '#app/chat/chats.server.ts';
import { createConversation, type Conversation } from '#app/chat/conversation.server.ts';
import { createLiveRuns, type LiveRuns } from '#app/chat/live-runs.server.ts';
import { personOf } from '#app/chat/person.ts';
import { connectionStates } from '#app/integrations/connection-states.ts';
import { createConnections, type Connections } from '#app/integrations/connections.server.ts';
import { createNango } from '#app/integrations/nango.server.ts';
import { createProviderRequest } from '#app/integrations/provider-request.server.ts';
import { readsOnly } from '#app/integrations/provider-request.ts';
import { createWebhook } from '#app/integrations/webhook.server.ts';
import { systemClock, type Clock } from '#app/platform/clock.ts';
import type { Env } from '#app/platform/env.server.ts';
import { newId as randomId, type NewId } from '#app/platform/ids.ts';
import { createPeriodicTask } from '#app/platform/periodic-task.ts';
import { createLog, type Log } from '#app/platform/log.server.ts';
import { createRateLimits, type RateLimits } from '#app/platform/rate-limit.server.ts';

/** How often leftovers of connections are cleared away, in ms. */
const tendEveryMs = 10 * 60_000;

/** Everything that loaders and actions work with, made once. */
export type Services = {
  env: Env;
  log: Log;
  clock: Clock;
  newId: NewId;
  database: OpenDatabase;
  rateLimits: RateLimits;
  accounts: Accounts;
  authenticator: Authenticator<User>;
  sessions: Sessions;
  deleteAccount: ReturnType<typeof createDeleteAccount>;
  connections: Connections;
  webhook: ReturnType<typeof createWebhook>;
  calendarOf: CalendarOf;
  actions: ActionsRoom;
  arlo: Arlo;
  chats: Chats;
  runs: LiveRuns;
  conversation: Conversation;
  /** Brings the schema up to date and starts what runs by itself. */
  start(): Promise<void>;
  /** Ends what runs by itself, then closes the database. */
  stop(): Promise<void>;
};

/**
 * Opens the database and wires the rooms together. Nothing runs before `start()`.
 *
 * @throws Error with a sentence for the operator when the database cannot be opened.
 */
export async function createServices(
  env: Env,
  options: { clock?: Clock; newId?: NewId; log?: Log } = {},
): Promise<Services> {
  const { clock = systemClock, newId = randomId, log = createLog(env) } = options;
  const database = await openDatabase(env);
  const { db } = database;

  const rateLimits = createRateLimits({ db });
  const accounts = createAccounts({ db, clock, newId });
  const sessions = createSessions({
    db,
    clock,
    newId,
    secrets: env.sessionSecrets,
    secure: env.appUrl.startsWith('https:'),
  });

  const nango = createNango(env.nango);
  const connections = createConnections({
    db,
    nango,
    clock,
    newId,
    notify: database.notify,
    onAccountLost: (trx, userId, provider) =>
      closeForLostAccount(trx, { userId, provider, now: clock.now().toString() }),
    browser: { connectUrl: env.nango.connectUrl, apiUrl: env.nango.host },
  });
  const providerRequest = createProviderRequest({ connections, nango, clock });
  const calendarParts = async (userId: string) => ({
    request: providerRequest(userId, 'google-calendar'),
    clock,
    zone: personOf(await accounts.get(userId)).zone,
  });
  const calendarOf: CalendarOf = async (userId) => {
    const { request, ...parts } = await calendarParts(userId);
    return createCalendar({ request: readsOnly(request), ...parts });
  };
  const writerOf: CalendarWriterOf = async (userId, announce) =>
    createCalendarWriter({ ...(await calendarParts(userId)), announce });

  const actions = createActions({ db, clock, newId, log, calendarOf, writerOf, notify: database.notify });
  const arlo = createArlo({
    model: chooseModel(env.model),
    actions,
    readOf: (userId, provider) => readsOnly(providerRequest(userId, provider)),
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
    connectionsOf: async (userId) => connectionStates(await connections.list(userId)),
  });

  const deleteAccount = createDeleteAccount({
    db,
    notify: database.notify,
    log,
    stopReplies: runs.stopAllOf,
    holdChanges: actions.holdChanges,
    giveUpConnections: connections.giveUp,
    deleteAtNango: connections.deleteDiscarded,
  });

  const tending = createPeriodicTask({
    everyMs: tendEveryMs,
    run: async () => void (await database.runAlone('tend connections', connections.tend)),
    onError: (error) => log.warn({ err: error }, 'connections could not be tended'),
  });

  return {
    env,
    log,
    clock,
    newId,
    database,
    rateLimits,
    accounts,
    authenticator: createAuthenticator(accounts),
    sessions,
    deleteAccount,
    connections,
    webhook: createWebhook({ db, nango, connections, clock, newId }),
    calendarOf,
    actions,
    arlo,
    chats,
    runs,
    conversation,
    async start() {
      await migrate(database, env);
      await actions.settleLeftovers();
      await conversation.settleLeftovers();
      void actions
        .checkLeftovers()
        .catch((error: unknown) => log.error({ err: error }, 'leftovers not checked'));
      if (env.nango.kind === 'sandbox') await ensureDemoAccount(accounts, env.nango.demoPassword);
      tending.start();
      if (env.model.kind === 'demo')
        void warmUp().catch((error: unknown) => log.error({ err: error }, 'demo model not warmed up'));
    },
    async stop() {
      await tending.stop();
      await runs.close();
      await actions.close();
      await database.close();
    },
  };
}

async function openDatabase({ database }: Env): Promise<OpenDatabase> {
  return database.kind === 'postgres'
    ? openPostgres(database.url)
    : openPglite({ directory: database.directory });
}

async function migrate(database: OpenDatabase, env: Env): Promise<void> {
  try {
    await database.migrate();
  } catch (cause) {
    if (env.database.kind === 'pglite') throw cause;
    const { host, pathname } = new URL(env.database.url);
    const why = reasonOf(cause);
    throw new Error(
      `The database ${pathname.slice(1)} at ${host} cannot be used: ${why} Check DATABASE_URL.`,
      {
        cause,
      },
    );
  }
}

/** A failed connection to `localhost` is an AggregateError without a message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  const message = error instanceof Error ? error.message : String(error);
  return message.endsWith('.') ? message : `${message}.`;
}
