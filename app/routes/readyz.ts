import { sql } from 'kysely';
import { publicLoader } from '#app/doors.server.ts';
import { AppError } from '#app/platform/errors.ts';

/** How long a database may take to answer, in ms. */
const patienceMs = 2_000;

/** Whether the server can do its work: its database answers. */
export const loader = publicLoader(async ({ services }) => {
  try {
    await Promise.race([sql`select 1`.execute(services.database.db), silence(patienceMs)]);
  } catch (cause) {
    throw new AppError('unavailable', 'The database does not answer.', { cause });
  }
  return Response.json({ status: 'ready' });
});

function silence(afterMs: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${afterMs} ms`)), afterMs).unref();
  });
}
