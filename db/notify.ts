import type { PGlite } from '@electric-sql/pglite';
import { sql, type Kysely } from 'kysely';
import { Client } from 'pg';
import type { DB } from './types.gen.ts';

/**
 * News between the parts of Arlo, and between its replicas, by PostgreSQL's NOTIFY. A message is at most 7,900
 * bytes of JSON. It says "look again", never "this is so": what was sent while the listening connection was broken is
 * lost, and every listener hears `null` when it is back.
 */
export type Notifier = {
  /** Sends to everyone who listens on the channel, this process included. */
  notify(channel: Channel, message: unknown): Promise<void>;
  /** Calls back for each message until the returned function is called. */
  listen(channel: Channel, listener: (message: unknown) => void): () => void;
  stop(): Promise<void>;
};

const channels = ['user_news'] as const;
export type Channel = (typeof channels)[number];

type Listeners = Map<Channel, Set<(message: unknown) => void>>;

function createListeners() {
  const listeners: Listeners = new Map(channels.map((channel) => [channel, new Set()]));
  const send = (channel: Channel, message: unknown) => {
    for (const listener of listeners.get(channel) ?? []) listener(message);
  };
  return {
    listen(channel: Channel, listener: (message: unknown) => void): () => void {
      listeners.get(channel)?.add(listener);
      return () => void listeners.get(channel)?.delete(listener);
    },
    deliver: (channel: string, payload: string): void => send(channel as Channel, JSON.parse(payload)),
    tellMissed(): void {
      for (const channel of channels) send(channel, null);
    },
  };
}

async function announce(db: Kysely<DB>, channel: Channel, message: unknown): Promise<void> {
  await sql`select pg_notify(${channel}, ${JSON.stringify(message)})`.execute(db);
}

/** NOTIFY on the embedded database, which has one connection and can listen on it. */
export function createPgliteNotifier(pglite: PGlite, db: Kysely<DB>): Notifier {
  const { listen, deliver } = createListeners();
  let started: Promise<unknown> | undefined;
  return {
    notify: (channel, message) => announce(db, channel, message),
    listen(channel, listener) {
      started ??= Promise.all(channels.map((name) => pglite.listen(name, (text) => deliver(name, text))));
      return listen(channel, listener);
    },
    async stop() {
      await started;
    },
  };
}

const reconnectDelayMs = 1_000;

/** NOTIFY on PostgreSQL: one connection of its own that listens, made again when it breaks. */
export function createPostgresNotifier(url: string, db: Kysely<DB>): Notifier {
  const { listen, deliver, tellMissed } = createListeners();
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let connecting: Promise<unknown> | undefined;

  async function connect(): Promise<void> {
    // An idle connection that a router on the way has forgotten would otherwise never be missed.
    const next = new Client({ connectionString: url, keepAlive: true });
    next.on('notification', ({ channel, payload }) => deliver(channel, payload ?? 'null'));
    next.on('error', () => retry(next));
    next.on('end', () => retry(next));
    try {
      await next.connect();
      for (const channel of channels) await next.query(`listen ${channel}`);
      client = next;
    } catch {
      retry(next);
    }
    if (stopped) await next.end();
  }

  function retry(broken: Client): void {
    if (stopped || timer || (client && client !== broken)) return;
    client = undefined;
    timer = setTimeout(() => {
      timer = undefined;
      connecting = connect().then(() => client && tellMissed());
    }, reconnectDelayMs);
    timer.unref();
  }

  return {
    notify: (channel, message) => announce(db, channel, message),
    listen(channel, listener) {
      connecting ??= connect();
      return listen(channel, listener);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await connecting;
      await client?.end();
    },
  };
}
