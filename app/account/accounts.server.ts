import type { Database } from '#db/client.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import { createPasswords, type PasswordCost } from './passwords.server.ts';
import type { LoginInput, SignupInput } from './schemas.ts';
import type { User } from './user.ts';

export type Accounts = {
  /** @throws AppError `conflict` when the email has an account. */
  signUp(input: SignupInput): Promise<User>;
  /** @throws AppError `unauthenticated`; an unknown email and a wrong password cannot be told apart. */
  authenticate(input: LoginInput): Promise<User>;
  /** Checks the password of somebody who is signed in, before their account is deleted. @throws AppError `forbidden`. */
  confirmPassword(userId: string, password: string): Promise<void>;
  /** @throws AppError `not_found`. */
  get(userId: string): Promise<User>;
  /** The account of the email, made if need be, with exactly this name and password. */
  ensure(input: SignupInput): Promise<User>;
  /** Keeps what the browser said about the person's time zone (IANA) and locale (BCP 47). */
  setPlace(userId: string, place: { timeZone: string; locale: string }): Promise<void>;
};

/** Columns of a `User`, under its own names. */
export const userColumns = [
  'users.id',
  'users.email',
  'users.name',
  'users.time_zone as timeZone',
  'users.locale',
] as const;

export function createAccounts({
  db,
  clock,
  newId,
  passwordCost,
}: {
  db: Database;
  clock: Clock;
  newId: NewId;
  passwordCost?: PasswordCost;
}): Accounts {
  const passwords = createPasswords(passwordCost);

  async function create(input: SignupInput): Promise<User | undefined> {
    const hash = await passwords.hash(input.password);
    const now = clock.now().toString();
    return db.transaction().execute(async (transaction) => {
      const user = await transaction
        .insertInto('users')
        .values({ id: newId(), email: input.email, name: input.name, created_at: now })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .returning(userColumns)
        .executeTakeFirst();
      if (!user) return undefined;
      await transaction.insertInto('passwords').values({ user_id: user.id, hash, updated_at: now }).execute();
      return user;
    });
  }

  async function findWithHash(email: string): Promise<{ user: User; hash: string | null } | undefined> {
    const row = await db
      .selectFrom('users')
      .leftJoin('passwords', 'passwords.user_id', 'users.id')
      .select([...userColumns, 'passwords.hash'])
      .where('users.email', '=', email)
      .executeTakeFirst();
    if (!row) return undefined;
    const { hash, ...user } = row;
    return { user, hash };
  }

  return {
    async signUp(input) {
      const user = await create(input);
      if (!user) throw new AppError('conflict', 'That email already has an account. Log in instead.');
      return user;
    },

    async authenticate({ email, password }) {
      const found = await findWithHash(email);
      const matches = await passwords.matches(found?.hash ?? undefined, password);
      if (!found || !matches) {
        throw new AppError(
          'unauthenticated',
          'That email and password don’t match. Check both and try again.',
        );
      }
      return found.user;
    },

    async confirmPassword(userId, password) {
      const stored = await db
        .selectFrom('passwords')
        .select('hash')
        .where('user_id', '=', userId)
        .executeTakeFirst();
      if (!(await passwords.matches(stored?.hash, password))) {
        throw new AppError('forbidden', 'That password isn’t right. Nothing was deleted.');
      }
    },

    async get(userId) {
      const user = await db
        .selectFrom('users')
        .select(userColumns)
        .where('users.id', '=', userId)
        .executeTakeFirst();
      if (!user) throw new AppError('not_found', 'There is no such account.');
      return user;
    },

    async ensure(input) {
      const created = await create(input);
      if (created) return created;
      const found = await findWithHash(input.email);
      if (!found) throw new Error('An account that was there a moment ago is gone.');
      if (await passwords.matches(found.hash ?? undefined, input.password)) return found.user;
      const credentials = { hash: await passwords.hash(input.password), updated_at: clock.now().toString() };
      await db
        .insertInto('passwords')
        .values({ user_id: found.user.id, ...credentials })
        .onConflict((conflict) => conflict.column('user_id').doUpdateSet(credentials))
        .execute();
      return found.user;
    },

    async setPlace(userId, { timeZone, locale }) {
      await db.updateTable('users').set({ time_zone: timeZone, locale }).where('id', '=', userId).execute();
    },
  };
}
