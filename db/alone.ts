import { sql, type Kysely } from 'kysely';

/**
 * Runs a job unless it is running already, anywhere on this database. Resolves with whether it ran.
 *
 * @param name tells jobs apart.
 */
export type RunAlone = (name: string, job: () => Promise<void>) => Promise<boolean>;

/** Among all replicas, by an advisory lock that PostgreSQL gives back even when the process dies. */
export function createPostgresRunAlone<DB>(db: Kysely<DB>): RunAlone {
  return (name, job) =>
    db.connection().execute(async (connection) => {
      const { rows } = await sql<{ taken: boolean }>`
        select pg_try_advisory_lock(hashtextextended(${name}, 0)) as taken`.execute(connection);
      if (!rows[0]?.taken) return false;
      try {
        await job();
      } finally {
        await sql`select pg_advisory_unlock(hashtextextended(${name}, 0))`.execute(connection);
      }
      return true;
    });
}

/** Within this process, which is the only one that can have an embedded database open. */
export function createLocalRunAlone(): RunAlone {
  const running = new Set<string>();
  return async (name, job) => {
    if (running.has(name)) return false;
    running.add(name);
    try {
      await job();
    } finally {
      running.delete(name);
    }
    return true;
  };
}
