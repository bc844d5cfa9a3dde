import type { ClientLoaderFunctionArgs } from '@remix-run/react';
import { loadAgenda } from '#app/chat/agenda.server.ts';
import { personOf } from '#app/chat/person.ts';
import { userLoader } from '#app/doors.server.ts';
import type { AgendaView } from '#app/chat/empty/agenda.ts';
import { isUnreachable } from '#app/platform/unreachable.ts';

/** The person's day, for a chat before its first message. */
export const loader = userLoader(({ services, user }) => loadAgenda(personOf(user), services));

/** A day that cannot be asked for is one of the page's states, not the end of the page. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs): Promise<AgendaView> {
  try {
    return await serverLoader<AgendaView>();
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return { state: 'failed' };
  }
}
