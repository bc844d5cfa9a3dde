import type { ConnectSession } from './connect-ui.ts';

/** Where connecting asks: the action of the integrations page. */
export const connectPath = '/settings/integrations';

/** What that action answers to each of its intents. */
export type ConnectAnswer =
  | { session: ConnectSession }
  | { saved: { accountLabel: string | null } }
  /** It belongs to another account than the connection there is: the person is asked which one to keep. */
  | { undecided: { accountLabel: string | null } }
  | { decided: true }
  | { disconnected: true };

/** The same, or why not. */
export type ConnectAnswerOrError = ConnectAnswer | { error: { message: string } };
