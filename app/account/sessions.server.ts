import { createHash, randomBytes } from 'node:crypto';
import { createCookie } from '@remix-run/node';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '#db/client.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { NewId } from '#app/platform/ids.ts';
import { userColumns } from './accounts.server.ts';
import type { User } from './user.ts';

/** How long a session lives that nobody uses. */
const idleLifetime = { hours: 30 * 24 };
/** A session's end is moved at most this often, so that reading a page seldom writes. */
const renewalInterval = { hours: 1 };
/** The longest that browsers keep a cookie (RFC 6265bis). The database alone says when a session is over. */
const cookieLifetimeSeconds = 400 * 24 * 60 * 60;

export type Sessions = {
  /**
   * Signs a user in: a new session, and the end of the one that the request came with.
   * Gives the `Set-Cookie` value.
   */
  start(request: Request, userId: string): Promise<string>;
  /** Who is signed in, or null. Moves the session's end. */
  find(request: Request): Promise<User | null>;
  /** Ends the request's session. Gives the `Set-Cookie` value that removes the cookie. */
  end(request: Request): Promise<string>;
};

/**
 * Sessions in the database. The browser has a random token in a signed, HttpOnly cookie; the table has only the
 * token's SHA-256, so that whoever reads it cannot sign in.
 *
 * @param secrets sign the cookie; the first one signs, all are accepted.
 * @param secure whether the site is reached over https.
 */
export function createSessions({
  db,
  clock,
  newId,
  secrets,
  secure,
}: {
  db: Database;
  clock: Clock;
  newId: NewId;
  secrets: string[];
  secure: boolean;
}): Sessions {
  const cookie = createCookie(secure ? '__Host-arlo_session' : 'arlo_session', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    secrets,
    maxAge: cookieLifetimeSeconds,
  });

  async function readTokenHash(request: Request): Promise<string | undefined> {
    const token: unknown = await cookie.parse(request.headers.get('Cookie'));
    return typeof token === 'string' && token !== '' ? hashToken(token) : undefined;
  }

  async function remove(request: Request): Promise<void> {
    const tokenHash = await readTokenHash(request);
    await db
      .deleteFrom('sessions')
      .where((row) =>
        row.or([
          row('expires_at', '<=', clock.now().toString()),
          ...(tokenHash ? [row('token_hash', '=', tokenHash)] : []),
        ]),
      )
      .execute();
  }

  return {
    async start(request, userId) {
      await remove(request);
      const token = randomBytes(32).toString('base64url');
      const now = clock.now();
      await db
        .insertInto('sessions')
        .values({
          id: newId(),
          user_id: userId,
          token_hash: hashToken(token),
          created_at: now.toString(),
          last_seen_at: now.toString(),
          expires_at: now.add(idleLifetime).toString(),
          user_agent: request.headers.get('User-Agent')?.slice(0, 300) ?? null,
        })
        .execute();
      return cookie.serialize(token);
    },

    async find(request) {
      const tokenHash = await readTokenHash(request);
      if (!tokenHash) return null;
      const now = clock.now();
      const row = await db
        .selectFrom('sessions')
        .innerJoin('users', 'users.id', 'sessions.user_id')
        .select([...userColumns, 'sessions.id as sessionId', 'sessions.last_seen_at as lastSeenAt'])
        .where('sessions.token_hash', '=', tokenHash)
        .where('sessions.expires_at', '>', now.toString())
        .executeTakeFirst();
      if (!row) return null;
      const { sessionId, lastSeenAt, ...user } = row;
      if (Temporal.Instant.compare(lastSeenAt, now.subtract(renewalInterval)) <= 0) {
        await db
          .updateTable('sessions')
          .set({ last_seen_at: now.toString(), expires_at: now.add(idleLifetime).toString() })
          .where('id', '=', sessionId)
          .execute();
      }
      return user;
    },

    async end(request) {
      await remove(request);
      return cookie.serialize('', { maxAge: 0 });
    },
  };
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
