import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openPglite, openPostgres, type OpenDatabase } from '#db/client.ts';
import { pgliteTemplate } from './pglite-template.ts';

/**
 * A migrated database for the tests of one file, emptied after each test. On PGlite by default; on the server
 * that TEST_DATABASE_URL names when the `postgres` project runs (a database of its own, dropped at the end).
 */
export function useDatabase(): { readonly current: OpenDatabase } {
  const held: { database?: OpenDatabase; drop?: () => Promise<void> } = {};
  beforeAll(async () => {
    if (process.env.TEST_DATABASE === 'postgres') {
      const made = await createPostgresDatabase();
      held.database = made.database;
      held.drop = made.drop;
    } else {
      held.database = await openPglite({ template: await pgliteTemplate() });
    }
  });
  afterEach(async () => {
    if (held.database) await empty(held.database);
  });
  afterAll(async () => {
    await held.database?.close();
    await held.drop?.();
  });
  return {
    get current() {
      if (!held.database) throw new Error('The database opens in beforeAll.');
      return held.database;
    },
  };
}

async function empty({ db }: OpenDatabase): Promise<void> {
  await sql`truncate users, connect_attempts, webhook_deliveries, discarded_connections, rate_limits cascade`.execute(
    db,
  );
}

async function createPostgresDatabase(): Promise<{ database: OpenDatabase; drop: () => Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set.');
  const name = `arlo_test_${randomBytes(6).toString('hex')}`;
  const server = openPostgres(url, { poolSize: 1 });
  await sql`create database ${sql.id(name)}`.execute(server.db);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = openPostgres(own.href);
  await database.migrate();
  return {
    database,
    async drop() {
      await sql`drop database ${sql.id(name)} with (force)`.execute(server.db);
      await server.close();
    },
  };
}
