import { mkdirSync } from 'node:fs';
import { PGlite, types as pgliteTypes } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool, types as postgresTypes } from 'pg';
import { createLocalRunAlone, createPostgresRunAlone, type RunAlone } from './alone.ts';
import { claimDirectory } from './directory-claim.ts';
import { migrations } from './migrations.ts';
import { createPgliteNotifier, createPostgresNotifier, type Notifier } from './notify.ts';
import type { DB } from './types.gen.ts';

export type Database = Kysely<DB>;

/** A database that is open: queries, notifications, migrations, and the end of it. */
export type OpenDatabase = Notifier & {
  db: Database;
  kind: 'pglite' | 'postgres';
  /** Brings the schema up to date. Safe to call from several processes at once on PostgreSQL. */
  migrate(): Promise<void>;
  runAlone: RunAlone;
  close(): Promise<void>;
};

const isoTimestamp = (text: string) => new Date(text).toISOString();

/**
 * Opens PostgreSQL at `url` (postgres://…). Connections are made when first needed; `timestamptz` comes
 * back as ISO 8601 text, as on PGlite.
 */
export function openPostgres(url: string, options: { poolSize?: number } = {}): OpenDatabase {
  const pool = new Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (oid, format) =>
        oid === postgresTypes.builtins.TIMESTAMPTZ ? isoTimestamp : postgresTypes.getTypeParser(oid, format),
    },
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  const notifier = createPostgresNotifier(url, db);
  return {
    ...notifier,
    db,
    kind: 'postgres',
    runAlone: createPostgresRunAlone(db),
    migrate: () => migrate(db),
    async close() {
      await notifier.stop();
      await db.destroy();
    },
  };
}

/**
 * Opens the embedded database in a directory, or in memory without one. One process at a time may have a
 * directory open; a second one gets an Error that names the first.
 */
export async function openPglite(
  options: { directory?: string; template?: Blob } = {},
): Promise<OpenDatabase & { pglite: PGlite }> {
  const release = options.directory ? claimDirectory(options.directory) : () => undefined;
  if (options.directory) mkdirSync(options.directory, { recursive: true });
  const pglite = await PGlite.create({
    ...(options.directory && { dataDir: options.directory }),
    ...(options.template && { loadDataDir: options.template }),
    parsers: { [pgliteTypes.TIMESTAMPTZ]: isoTimestamp },
  }).catch((cause: unknown) => {
    release();
    throw new Error(
      `The data in ${options.directory ?? 'memory'} cannot be opened as a database. Move it away, or set DATA_DIR.`,
      { cause },
    );
  });
  const db = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) });
  const notifier = createPgliteNotifier(pglite, db);
  return {
    ...notifier,
    db,
    pglite,
    kind: 'pglite',
    runAlone: createLocalRunAlone(),
    migrate: () => migrate(db),
    async close() {
      await notifier.stop();
      await db.destroy();
      if (!pglite.closed) await pglite.close();
      release();
    },
  };
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The database could not be migrated.');
}
