import { Temporal } from 'temporal-polyfill';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import { connectionProblem } from './connection-problem.ts';
import type { Connection } from './connection.ts';
import type { Occasion } from './connections-truth.server.ts';
import type { Connections } from './connections.server.ts';
import type { Nango } from './nango.server.ts';
import type { ProviderAnswer, ProviderRequest, ProviderRequestInput } from './provider-request.ts';
import type { ProviderKey } from './providers.ts';

/** After a failed refresh Nango does not try again for 30 seconds, so asking sooner tells nothing new. */
const recheckAfterMs = 30_000;

export type ProviderRequestOptions = {
  connections: Connections;
  nango: Pick<Nango, 'proxy'>;
  clock: Clock;
};

/**
 * Makes the `ProviderRequest` of one person and one provider. A request that fails because of the connection
 * makes Arlo read the truth about it before the error is thrown, so that the card in the chat, the settings page
 * and every other open page agree with the error.
 */
export function createProviderRequest({ connections, nango, clock }: ProviderRequestOptions) {
  return (userId: string, provider: ProviderKey): ProviderRequest => {
    return async (input) => {
      const connection = usable(provider, await current(userId, provider));
      const first = await attempt(provider, connection, input);
      if ('answer' in first) return first.answer;
      const checked = usable(
        provider,
        await connections.refreshFromNango(connection.nangoConnectionId, first.occasion),
      );
      // The token was renewed in between. It was refused before anything was done, so a write is sent again too.
      const second = await attempt(provider, checked, input);
      if ('answer' in second) return second.answer;
      throw new AppError('unavailable', 'The connected service didn’t accept the request. Please try again.');
    };
  };

  /** The connection as stored; one that was broken a while ago is looked at again, as it may have recovered. */
  async function current(userId: string, provider: ProviderKey): Promise<Connection | undefined> {
    const connection = await connections.get(userId, provider);
    if (!connection || connection.status === 'active') return connection;
    const recheckFrom = clock.now().subtract({ milliseconds: recheckAfterMs });
    if (Temporal.Instant.compare(connection.checkedAt, recheckFrom) > 0) {
      await connections.settled(connection.nangoConnectionId);
      return connections.get(userId, provider);
    }
    return connections.refreshFromNango(connection.nangoConnectionId);
  }

  async function attempt(
    provider: ProviderKey,
    connection: Connection,
    input: ProviderRequestInput,
  ): Promise<{ answer: ProviderAnswer } | { occasion: Occasion }> {
    const outcome = await nango.proxy(provider, connection.nangoConnectionId, input);
    if (outcome.kind !== 'answer') return { occasion: 'check' };
    if (outcome.answer.status === 401) return { occasion: 'rejected' };
    await connections.markUsed(connection);
    return { answer: outcome.answer };
  }
}

function usable(provider: ProviderKey, connection: Connection | undefined): Connection {
  if (!connection) throw connectionProblem('not_connected', provider);
  if (connection.status !== 'active') throw connectionProblem(connection.status, provider);
  return connection;
}
