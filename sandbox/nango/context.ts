import type { SandboxRequest, SandboxResponse } from '../http/message.ts';
import type { NangoFaults } from './faults.ts';
import type { NangoState } from './state.ts';
import type { AuthSockets } from './auth-sockets.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Webhooks } from './webhooks.ts';

/** The network as Nango sees it: sends a request to a provider's origin, such as `https://www.googleapis.com`. */
type ProviderNetwork = (
  origin: string,
  request: SandboxRequest,
) => SandboxResponse | Promise<SandboxResponse>;

/** What every part of this Nango shares. */
export type NangoContext = {
  /** Where browsers and the app reach this server, without a trailing slash. */
  publicUrl: string;
  /** Where browsers find the Connect UI, without a trailing slash. */
  connectUrl: string;
  secretKey: string;
  state: NangoState;
  faults: NangoFaults;
  /** Epoch milliseconds. */
  now: () => number;
  /** Resolves after that many milliseconds. Tests pass one that does not wait. */
  wait: (ms: number) => Promise<void>;
  network: ProviderNetwork;
  webhooks: Webhooks;
  sockets: AuthSockets;
  rateLimit: RateLimit;
};
