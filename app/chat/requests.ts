import { placeIsTold } from '#app/ui/use-place.ts';
import type { ChatRequest } from './wire.ts';

/** Why a request was not taken, in words for the person. */
export class RequestRefused extends Error {}

/** Posts into a chat. Rejects with `RequestRefused` when the server says no, else with the network's error. */
export async function postToChat(chatId: string, request: ChatRequest): Promise<Response> {
  await placeIsTold();
  const response = await fetch(`/chat/${chatId}/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(request),
  });
  if (response.ok) return response;
  throw new RequestRefused((await reasonOf(response)) ?? 'Arlo could not take this. Try again.');
}

/**
 * Gives Arlo a command that has no words: stop, undo. Rejects with `RequestRefused` whatever goes wrong: with the
 * server's reason, else with `failure`.
 */
export async function command<Answer>(path: string, failure: string): Promise<Answer> {
  const response = await fetch(path, { method: 'POST', headers: { Accept: 'application/json' } }).catch(
    () => {
      throw new RequestRefused(`${failure} Arlo can’t be reached right now.`);
    },
  );
  if (!response.ok) throw new RequestRefused((await reasonOf(response)) ?? `${failure} Try again.`);
  return response.json().catch(() => {
    throw new RequestRefused(`${failure} Try again.`);
  }) as Promise<Answer>;
}

/** What the server says about an answer that is an error, if it says anything. */
async function reasonOf(response: Response): Promise<string | undefined> {
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  return body?.error?.message;
}
