import type { Connection, StatusReason } from './connection.ts';
import { providerKeys, type ProviderKey } from './providers.ts';

/** Every provider with how it stands for one person. */
export type ConnectionState = {
  provider: ProviderKey;
  status: 'active' | 'expired' | 'revoked' | 'not_connected';
  /** Why it does not work; null while it does, and without a connection. */
  statusReason: StatusReason | null;
  /** Since when it stands so, ISO 8601; null without a connection. */
  statusSince: string | null;
  accountLabel: string | null;
};

type Known = Pick<Connection, 'provider' | 'status' | 'statusReason' | 'statusSince' | 'accountLabel'>;

/** The state of each provider, in the registry's order, from a person's connections. */
export function connectionStates(connections: readonly Known[]): ConnectionState[] {
  return providerKeys.map((provider) => {
    const known = connections.find((connection) => connection.provider === provider);
    if (!known) {
      return { provider, status: 'not_connected', statusReason: null, statusSince: null, accountLabel: null };
    }
    const { status, statusReason, statusSince, accountLabel } = known;
    return { provider, status, statusReason, statusSince, accountLabel };
  });
}
