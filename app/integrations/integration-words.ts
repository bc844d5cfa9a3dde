import type { StatusReason } from './connection.ts';
import { providers, type ProviderKey } from './providers.ts';

/** What the card says about a connection that stopped working: since when, why, and what mends it. */
export function stoppedSentence(reason: StatusReason, provider: ProviderKey, since: string): string {
  const { name, purpose, signIn } = providers[provider];
  switch (reason) {
    case 'refresh_failed':
      return `Access expired on ${since}. Arlo can’t ${purpose} until you reconnect.`;
    case 'access_removed':
      return `Arlo was removed in your ${signIn} account on ${since}. Reconnect to use it again.`;
    case 'connection_deleted':
      return `The connection to ${name} was deleted in Nango on ${since}. Reconnect to use it again.`;
    case 'account_changed':
      return `You signed in with another account on ${since}, so Arlo stopped using this one.`;
  }
}

/** The start of what disconnecting means; the account's name follows: `… events in <email>.` */
export function lossSentence(provider: ProviderKey): string {
  return `Arlo will no longer ${providers[provider].loses}`;
}
