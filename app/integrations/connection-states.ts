import type { Connection, StatusReason } from './connection.ts';
import { providerKeys, type ProviderKey } from './providers.ts';

/** Every provider with how it stands for one person. */
export type ConnectionState = {
  provider: ProviderKey;
  status: 'active' | 'expired' | 'revoked' | 'not_connected';
  /** Why it does not work; null while it does, and without a connection. */
  statusReason: StatusReason | null;
  accountLabel: string | null;
};

type Known = Pick<Connection, 'provider' | 'status' | 'statusReason' | 'accountLabel'>;

/** The state of each provider, in the registry's order, from a person's connections. */
export function connectionStates(connections: readonly Known[]): ConnectionState[] {
  return providerKeys.map((provider) => {
    const known = connections.find((connection) => connection.provider === provider);
    if (!known) return { provider, status: 'not_connected', statusReason: null, accountLabel: null };
    const { status, statusReason, accountLabel } = known;
    return { provider, status, statusReason, accountLabel };
  });
}
