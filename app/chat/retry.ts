import type { ActionView } from '#app/actions/action.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import { epochMilliseconds } from '#app/platform/clock.ts';
import { connectionErrorCodes } from '#app/platform/errors.ts';
import { isTool, type ArloMessage } from './message.ts';

/**
 * Whether the last reply of a chat may be given again: it failed, was stopped, or a connection was missing. `reply`
 * is what Arlo said since the person last spoke. Pure; the page offers by it and the server decides by it.
 */
export function mayRetry(reply: readonly ArloMessage[], actions: readonly ActionView[]): boolean {
  const status = reply.at(-1)?.metadata?.status;
  return status === 'failed' || status === 'stopped' || missingConnections(reply, actions).length > 0;
}

/** The providers that were missing when the last message of a reply was written: to read, or to carry out a yes. */
export function missingConnections(
  reply: readonly ArloMessage[],
  actions: readonly ActionView[],
): ProviderKey[] {
  const last = reply.at(-1);
  if (!last) return [];
  const ids = new Set(reply.map(({ id }) => id));
  const createdAt = last.metadata?.createdAt;
  const began = createdAt === undefined ? Number.NEGATIVE_INFINITY : epochMilliseconds(createdAt);
  const unread = last.parts.filter(isTool).flatMap(({ output }) => {
    return output && !output.ok && isConnectionCode(output.code) ? [output.provider] : [];
  });
  const unmade = actions.flatMap(({ messageId, status, executedAt, error, provider }) => {
    const isOfReply = ids.has(messageId) && status === 'failed' && executedAt !== null;
    // What an earlier message of the turn tried has been answered since.
    const isOfLast = isOfReply && epochMilliseconds(executedAt) >= began;
    return isOfLast && provider && isConnectionCode(error?.code) ? [provider] : [];
  });
  return [...new Set([...unread, ...unmade])];
}

function isConnectionCode(code: string | undefined): boolean {
  return connectionErrorCodes.some((known) => known === code);
}
