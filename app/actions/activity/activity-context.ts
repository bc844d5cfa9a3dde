import type { ProviderKey } from '#app/integrations/providers.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';

/** What every part of the activity page is given by the page around it. */
export type ActivityContext = {
  format: TimeFormat;
  /** The server's time of this load, ISO 8601. */
  now: string;
  /** The current time, epoch ms; it moves while the page is open. */
  nowMs: number;
  /** Providers that Arlo has access to: without it there is no way back. */
  connected: readonly ProviderKey[];
};
