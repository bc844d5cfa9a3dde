import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, vi, type Mock } from 'vitest';
import type { OpenDatabase } from '#db/client.ts';
import type { Notifier } from '#db/notify.ts';
import { createConnections, type Connections } from '#app/integrations/connections.server.ts';
import type { OnAccountLost } from '#app/integrations/give-up.server.ts';
import { createNango, type Nango } from '#app/integrations/nango.server.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import { createWebhook } from '#app/integrations/webhook.server.ts';
import type { Clock } from '#app/platform/clock.ts';
import { newId, type NewId } from '#app/platform/ids.ts';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts';

const secretKey = '5a1c2b7e-0f43-4c58-9c3e-6d2f8a4b1e90';
export const webhookSecret = '0c9f7d5e-3b21-4e68-8a7d-1f6e2c4b9d83';

/** What the person does on the provider's page: allows everything as Maya, unless it says otherwise. */
export type ConsentAs = { decision?: 'allow' | 'deny'; account?: string; scopes?: string[] };

export type ConnectionsWorld = {
  sandbox: Sandbox;
  secretKey: string;
  nango: Nango;
  connections: Connections;
  clock: Clock & { advance(duration: Temporal.DurationLike): void };
  notify: Mock<Notifier['notify']>;
  onAccountLost: Mock<OnAccountLost>;
  newId: NewId;
  /** Answers what Nango posts, over HTTP. */
  webhook(request: Request): Promise<Response>;
  /** Makes an account and gives its id. */
  addUser(): Promise<string>;
  /** Does what the browser does in the popup. Gives the id of the connection, or null when access was denied. */
  consent(sessionToken: string, provider: ProviderKey, as?: ConsentAs): Promise<string | null>;
};

/** Connections, their webhook and a sandbox of their own for each test, all speaking HTTP on this machine. */
export function useConnections(database: { readonly current: OpenDatabase }): ConnectionsWorld {
  const world = {} as ConnectionsWorld;
  let receiver: Server;

  beforeEach(async () => {
    receiver = await listen((request) => world.webhook(request));
    const clock = createClock();
    const sandbox = createSandbox({
      secretKey,
      webhookSecret,
      appUrl: originOf(receiver),
      now: () => clock.now().epochMilliseconds,
      wait: async () => undefined,
    });
    await sandbox.listen(0);
    const { db } = database.current;
    const nango = createNango({ host: sandbox.url, secretKey, webhookSecret });
    const notify = vi.fn<Notifier['notify']>(async () => undefined);
    const browser = { connectUrl: `${sandbox.url}/connect-ui/`, apiUrl: sandbox.url };
    const onAccountLost = vi.fn<OnAccountLost>(async () => undefined);
    const connections = createConnections({ db, nango, clock, newId, notify, onAccountLost, browser });
    Object.assign(world, {
      sandbox,
      secretKey,
      nango,
      connections,
      clock,
      notify,
      onAccountLost,
      newId,
      webhook: createWebhook({ db, nango, connections, clock, newId }),
      addUser: () => addUser(database.current),
      consent: (token: string, provider: ProviderKey, as: ConsentAs = {}) =>
        consent(sandbox, token, provider, as),
    });
  });

  afterEach(async () => {
    await world.sandbox.control.webhooksSettled();
    await world.sandbox.close();
    await new Promise((resolve) => receiver.close(resolve));
    await database.current.db.deleteFrom('discarded_connections').execute();
  });

  return world;
}

/** A clock that moves a millisecond each time it is read, so that no two readings are at the same time. */
function createClock(): ConnectionsWorld['clock'] {
  let now = Temporal.Now.instant();
  return {
    now: () => (now = now.add({ milliseconds: 1 })),
    advance(duration) {
      now = now.add(duration);
    },
  };
}

async function addUser({ db }: OpenDatabase): Promise<string> {
  const id = newId();
  const created_at = Temporal.Now.instant().toString();
  await db
    .insertInto('users')
    .values({ id, email: `${id}@example.com`, name: 'Test', created_at })
    .execute();
  return id;
}

async function consent(
  sandbox: Sandbox,
  sessionToken: string,
  provider: ProviderKey,
  { decision = 'allow', account, scopes }: ConsentAs,
): Promise<string | null> {
  const before = new Set(sandbox.control.connections().map(({ connectionId }) => connectionId));
  const start = await fetch(
    `${sandbox.url}/oauth/connect/${provider}?${new URLSearchParams({ connect_session_token: sessionToken })}`,
    { redirect: 'manual' },
  );
  const ask = new URL(start.headers.get('location') ?? '');
  const form = new URLSearchParams(ask.search);
  for (const scope of scopes ?? (form.get('scope') ?? '').split(' ')) form.append('granted_scope', scope);
  form.delete('scope');
  form.set('account', account ?? (provider === 'github' ? 'maya-lindqvist' : 'maya@fernhill.example'));
  form.set('decision', decision);
  const back = await fetch(ask.origin + ask.pathname, { method: 'POST', body: form, redirect: 'manual' });
  await fetch(back.headers.get('location') ?? '');
  const made = sandbox.control.connections().find(({ connectionId }) => !before.has(connectionId));
  return made?.connectionId ?? null;
}

async function listen(handle: (request: Request) => Promise<Response>): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    void handle(fetchRequest(incoming)).then(
      async (response) => outgoing.writeHead(response.status).end(await response.text()),
      () => outgoing.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function fetchRequest(incoming: IncomingMessage): Request {
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: Readable.toWeb(incoming) as ReadableStream,
    duplex: 'half',
  });
}
