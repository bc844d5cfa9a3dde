import { providerKeys, type ProviderKey } from './providers.ts';

/** Every provider with how it stands for one person. */
export type ConnectionState = {
  provider: ProviderKey;
  status: 'active' | 'expired' | 'revoked' | 'not_connected';
  accountLabel: string | null;
};

type Known = { provider: ProviderKey; status: 'active' | 'expired' | 'revoked'; accountLabel: string | null };

/** The state of each provider, in the registry's order, from a person's connections. */
export function connectionStates(connections: readonly Known[]): ConnectionState[] {
  return providerKeys.map((provider) => {
    const known = connections.find((connection) => connection.provider === provider);
    return { provider, status: known?.status ?? 'not_connected', accountLabel: known?.accountLabel ?? null };
  });
}
