import { z } from 'zod';
import { requireUuid, userLoader } from '#app/doors.server.ts';

const seenChunk = z.object({ run: z.uuid(), after: z.coerce.number().int().min(-1) });

/**
 * Attaches to the reply that is being written; 204 when there is none. Whoever has seen chunks of this very `run`
 * goes on behind the chunk `after`, everyone else reads it from its start.
 */
export const loader = userLoader(async ({ services, user, params, request, closed }) => {
  const chatId = requireUuid(params.chatId);
  await services.chats.get(user.id, chatId);
  const run = services.runs.find(chatId);
  if (!run) return new Response(null, { status: 204 });
  const seen = seenChunk.safeParse(Object.fromEntries(new URL(request.url).searchParams)).data;
  return services.runs.events(run, seen?.run === run.id ? seen.after : -1, closed);
});
