import type { ProviderKey } from './providers.ts';

export type ConnectionStatus = 'active' | 'expired' | 'revoked';

/**
 * Why a connection does not work. `refresh_failed`: its token ended and could not be renewed. `access_removed`: the
 * provider refuses a token before its time. `connection_deleted`: Nango does not have it any more.
 * `account_changed`: somebody renewed it with another account, which waits for the person's yes.
 */
export type StatusReason = 'refresh_failed' | 'access_removed' | 'connection_deleted' | 'account_changed';

/** A person's connection as Arlo last saw it. Times are ISO 8601 instants. */
export type Connection = {
  userId: string;
  provider: ProviderKey;
  nangoConnectionId: string;
  status: ConnectionStatus;
  statusReason: StatusReason | null;
  /** When it became so. */
  statusSince: string;
  accountLabel: string | null;
  scopes: string[];
  connectedAt: string;
  lastUsedAt: string | null;
  /** When Nango and the provider last said how it stands. */
  checkedAt: string;
  /** Another account that takes this one's place if the person says so. */
  candidate: Candidate | null;
};

export type Candidate = {
  id: string;
  /** Null while the provider has not said whose account it is. */
  accountLabel: string | null;
  /** It came by renewing the connection, whose old access is gone with it. */
  replacedAccess: boolean;
};
