import type { ConnectFailure } from './connect-ui.ts';
import { providers, type ProviderKey } from './providers.ts';

/** What to say when connecting ended without a connection: what happened, and what is still true. */
export function connectFailureSentence(failure: ConnectFailure, provider: ProviderKey): string {
  const { name } = providers[provider];
  switch (failure) {
    case 'closed':
      return `Sign-in was closed before it finished. If you still allow access in the other window, ${name} connects all the same.`;
    case 'window_closed':
      return 'The sign-in window closed before it finished. Nothing was shared.';
    case 'denied':
      return `Access to ${name} wasn’t allowed. Nothing was shared.`;
    case 'blocked':
      return 'Your browser blocked the sign-in window. Allow pop-ups for this site, then try again.';
    case 'expired':
      return `The sign-in took too long and ended here. If you allowed access at the last moment, ${name} connects by itself.`;
    case 'unreachable':
      return 'The sign-in page didn’t load. Check your connection, then try again.';
    case 'failed':
      return `${name} didn’t complete the sign-in. Try again in a moment.`;
  }
}
