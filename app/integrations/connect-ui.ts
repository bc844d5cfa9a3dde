import type { ConnectUIEvent, ConnectUIProps } from '@nangohq/frontend';

/** What a browser needs to open the Connect UI once. */
export type ConnectSession = {
  sessionToken: string;
  /** Base URL of the Connect UI, which is shown in a frame. */
  connectUrl: string;
  /** Base URL of Nango's API as browsers reach it. */
  apiUrl: string;
  /** How long Nango keeps the session, in ms. */
  expiresInMs: number;
};

/**
 * How a visit to the Connect UI ended without a connection. A consent given after that, in a window that stayed
 * open, still arrives: by Nango's webhook.
 */
export type ConnectFailure =
  'closed' | 'window_closed' | 'denied' | 'blocked' | 'expired' | 'unreachable' | 'failed';

export type ConnectOutcome =
  { kind: 'connected'; connectionId: string } | { kind: ConnectFailure } | { kind: 'cancelled' };

/** Opens the frame; Nango's `openConnectUI`. */
export type OpenConnectUi = (props: ConnectUIProps) => { close(): void };

/** How long the frame may take to say that it is there, in ms. */
const readyWithinMs = 20_000;

/**
 * Shows the Connect UI until it ends, and always ends it: Nango itself says nothing when its session runs out,
 * when its frame does not load, or when `signal` closes it. Of the events of one failure the first decides; the
 * frame's own error page is not left standing, as the page says it in its own words.
 */
export function runConnectUi(
  { sessionToken, connectUrl, apiUrl, expiresInMs }: ConnectSession,
  open: OpenConnectUi,
  signal: AbortSignal,
): Promise<ConnectOutcome> {
  return new Promise((resolve) => {
    const end = (outcome: ConnectOutcome) => {
      clearTimeout(unready);
      clearTimeout(expiry);
      signal.removeEventListener('abort', cancel);
      ui.close();
      resolve(outcome);
    };
    const cancel = () => end({ kind: 'cancelled' });
    const ui = open({
      sessionToken,
      baseURL: connectUrl,
      apiURL: apiUrl,
      detectClosedAuthWindow: true,
      onEvent(event) {
        if (event.type === 'ready') clearTimeout(unready);
        const outcome = outcomeOf(event);
        if (outcome) end(outcome);
      },
    });
    const unready = setTimeout(() => end({ kind: 'unreachable' }), readyWithinMs);
    const expiry = setTimeout(() => end({ kind: 'expired' }), expiresInMs);
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel);
  });
}

/** What an event of the Connect UI ends the visit with, if it does. */
function outcomeOf(event: ConnectUIEvent): ConnectOutcome | undefined {
  switch (event.type) {
    case 'connect':
      return { kind: 'connected', connectionId: event.payload.connectionId };
    case 'close':
      return { kind: 'closed' };
    case 'error':
      return { kind: failureOf(event.payload) };
    case 'ready':
    case 'settings_changed':
      return undefined;
  }
}

/** Nango sends more types than its own declaration has; a refusal is known by the provider's word for it. */
function failureOf({ errorType, errorMessage }: { errorType: string; errorMessage: string }): ConnectFailure {
  if (errorType === 'window_closed') return 'window_closed';
  if (errorType === 'blocked_by_browser') return 'blocked';
  return errorMessage.includes('access_denied') ? 'denied' : 'failed';
}
