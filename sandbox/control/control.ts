import type { Grants, TokenFault } from '../authorization/grants.ts';
import type { FaultRule } from '../google/faults.ts';
import { noNangoFaults, type NangoFaults } from '../nango/faults.ts';
import { instantText, clearRefreshProblems } from '../nango/refresh.ts';
import type { RateLimit } from '../nango/rate-limit.ts';
import { emptyNangoState, type Connection, type NangoState } from '../nango/state.ts';
import type { DeliveryMode, Webhooks } from '../nango/webhooks.ts';

/** Who takes fault rules here. The calendar has a lever of its own, which its conformance cases use. */
export type DisturbedProvider = 'gmail' | 'github';

export type ControlOptions = {
  state: NangoState;
  grants: Grants;
  nangoFaults: NangoFaults;
  webhooks: Webhooks;
  rateLimit: RateLimit;
  normalRateLimit: number;
  now: () => number;
  /** Puts the data of every provider back to their start. */
  resetProviders: () => void;
  /** Disturbs a provider's next requests that fit. Throws when the rule cannot be read. */
  addFault: (provider: DisturbedProvider, rule: FaultRule) => void;
};

/** A connection as the person at the controls sees it. */
type ConnectionSummary = {
  connectionId: string;
  integration: string;
  account: string | null;
  /** `expired` and `revoked` are the provider's view; `unknown` is a connection with imported credentials. */
  access: 'active' | 'expired' | 'revoked' | 'unknown';
  /** Whether Nango has noticed a problem. */
  failing: boolean;
  canExpire: boolean;
  scopes: readonly string[];
  tags: Record<string, string>;
  createdAt: string;
  tokenExpiresAt: string | null;
};

export type AccessChange = 'expire' | 'revoke' | 'heal';

/** Why a change could not be made. */
type ControlProblem = 'unknown_connection' | 'not_applicable';

/** The levers of the sandbox, for the control page and for tests. */
export type Control = {
  connections: () => ConnectionSummary[];
  /**
   * `expire`: the access token is over and refreshing it fails. `revoke`: the person has removed Arlo at the provider,
   * which answers 401 to a live token. `heal`: all is well again. Gives the reason when it cannot be done.
   */
  changeAccess: (connectionId: string, change: AccessChange) => ControlProblem | undefined;
  webhooks: () => { mode: DeliveryMode; deliveries: ReturnType<Webhooks['deliveries']> };
  setWebhookMode: (mode: DeliveryMode) => void;
  /** Resolves when no webhook is on its way any more. */
  webhooksSettled: () => Promise<void>;
  tokenFault: () => TokenFault;
  /** Makes every token request fail, or none. */
  setTokenFault: (fault: TokenFault) => void;
  nangoFaults: () => Readonly<NangoFaults>;
  /** Changes what is wrong with Nango, in the parts that are named. */
  setNangoFaults: (change: Partial<NangoFaults>) => void;
  /** API calls a minute; null brings back the normal limit. */
  setRateLimit: (perMinute: number | null) => void;
  addFault: ControlOptions['addFault'];
  /** Forgets every connection and puts calendar, mail and issues back to their start. */
  reset: () => void;
};

export function createControl(options: ControlOptions): Control {
  const { state, grants, nangoFaults, webhooks, rateLimit, normalRateLimit, now } = options;
  const { resetProviders, addFault } = options;

  function summarize(connection: Connection): ConnectionSummary {
    const grant = grants.grantOf(connection.credentials.accessToken);
    const { expiresAt } = connection.credentials;
    return {
      connectionId: connection.connectionId,
      integration: connection.integration,
      account: grant?.account ?? null,
      access: grant?.status ?? 'unknown',
      failing: connection.errorLogId !== null,
      canExpire: grant?.refreshToken !== null && grant !== undefined,
      scopes: grant?.scopes ?? [],
      tags: connection.tags,
      createdAt: instantText(connection.createdAt),
      tokenExpiresAt: expiresAt === undefined ? null : instantText(expiresAt),
    };
  }

  return {
    connections: () => state.connections.toSorted((a, b) => b.id - a.id).map(summarize),
    changeAccess: (connectionId, change) => {
      const connection = state.connections.find((candidate) => candidate.connectionId === connectionId);
      if (!connection) return 'unknown_connection';
      const grant = grants.grantOf(connection.credentials.accessToken);
      if (!grant || (change === 'expire' && !grant.refreshToken)) return 'not_applicable';
      if (change === 'expire') {
        grant.status = 'expired';
        connection.credentials.expiresAt = now() - 1000;
      } else if (change === 'revoke') {
        grant.status = 'revoked';
      } else {
        grant.status = 'active';
        clearRefreshProblems(connection);
      }
      return undefined;
    },
    webhooks: () => ({ mode: webhooks.mode(), deliveries: webhooks.deliveries() }),
    setWebhookMode: webhooks.setMode,
    webhooksSettled: webhooks.settled,
    tokenFault: grants.tokenFault,
    setTokenFault: grants.setTokenFault,
    nangoFaults: () => nangoFaults,
    setNangoFaults: (change) => void Object.assign(nangoFaults, change),
    setRateLimit: (perMinute) => rateLimit.setLimit(perMinute ?? normalRateLimit),
    addFault,
    reset: () => {
      Object.assign(state, emptyNangoState());
      Object.assign(nangoFaults, noNangoFaults());
      grants.restore([]);
      webhooks.clear();
      rateLimit.setLimit(normalRateLimit);
      resetProviders();
    },
  };
}
