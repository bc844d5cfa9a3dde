import type { Connection } from './connection.ts';
import { providerKeys, type ProviderKey } from './providers.ts';

/** A provider as its card shows it: not connected, or with all that a page may know of the connection. */
export type Integration =
  | { provider: ProviderKey; status: 'not_connected' }
  | Pick<
      Connection,
      | 'provider'
      | 'status'
      | 'statusReason'
      | 'statusSince'
      | 'accountLabel'
      | 'scopes'
      | 'connectedAt'
      | 'lastUsedAt'
      | 'checkedAt'
      | 'candidate'
    >;

/** Every provider in the registry's order. The connection ids of Nango stay on the server. */
export function integrationsOf(connections: readonly Connection[]): Integration[] {
  return providerKeys.map((provider) => {
    const connection = connections.find((one) => one.provider === provider);
    if (!connection) return { provider, status: 'not_connected' };
    const { userId: _userId, nangoConnectionId: _nangoConnectionId, ...shown } = connection;
    return shown;
  });
}
