import type { OpenDatabase } from '#db/client.ts';
import { newId } from '#app/platform/ids.ts';

const createdAt = '2026-01-01T00:00:00.000Z';

/** Enters a user straight into the database. */
export async function enterUser({ db }: OpenDatabase, name = 'maya'): Promise<{ id: string; email: string }> {
  const user = { id: newId(), email: `${name}@fernhill.example` };
  await db
    .insertInto('users')
    .values({ ...user, name, time_zone: 'Europe/London', locale: 'en-GB', created_at: createdAt })
    .execute();
  return user;
}

/** Enters an empty chat of a user straight into the database. */
export async function enterChat({ db }: OpenDatabase, userId: string): Promise<string> {
  const id = newId();
  await db
    .insertInto('chats')
    .values({ id, user_id: userId, title: 'A chat', created_at: createdAt, updated_at: createdAt })
    .execute();
  return id;
}
