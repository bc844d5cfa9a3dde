import type { ReactNode } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import type { ConnectionState } from '#app/integrations/connection-states.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { ConnectPhase } from '#app/integrations/use-connect.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import type { OnDecide } from './use-decision.ts';

/** What every card of actions is given by the page around it. */
export type CardContext = {
  format: TimeFormat;
  /** The server's time of this render, ISO 8601. */
  now: string;
  /** How the providers stand now, whatever an action met. */
  connections: readonly ConnectionState[];
  onDecide: OnDecide;
  /** Takes a change back. Gives whether that was taken on; the row tells the rest. */
  onUndo: (actionId: string) => Promise<boolean>;
  /** Stops the changes that were approved together with this one and are not begun yet. */
  onStopRest: (actionId: string) => Promise<void>;
  /** Puts the focus back where the person writes; the question goes on waiting. */
  onLeave: () => void;
  /** Asks Arlo to propose the same changes again, as one question. */
  onAskAgain: (actions: readonly ActionView[]) => void;
  /** The time to answer ran out on this page: the rows have to be read again. */
  onExpire: () => void;
  /** Sends a message as the person. */
  onSend: (text: string) => void;
  /** Reads a sentence aloud to a screen reader. */
  announce: (sentence: string) => void;
  /**
   * The button that connects a provider, or connects it again. With `onPhase` the card around it says how that goes;
   * without, the button itself says what went wrong.
   */
  connectButton: (
    provider: ProviderKey,
    mode: 'connect' | 'reconnect',
    onPhase?: (phase: ConnectPhase) => void,
  ) => ReactNode;
};
