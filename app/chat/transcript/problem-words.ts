import type { StatusReason } from '#app/integrations/connection.ts';
import { providers, type ProviderKey } from '#app/integrations/providers.ts';
import type { ConnectPhase } from '#app/integrations/use-connect.ts';
import type { ConnectionErrorCode } from '#app/platform/errors.ts';

type ProblemWords = { title: string; detail: string };
type How = {
  latest: boolean;
  /** Why the connection does not work, as it is known now, and since which day: `20 Nov`. */
  trouble: { reason: StatusReason; since: string } | null;
};

/**
 * Title and text of the card that asks for a connection, and follows the sign-in that it starts. Only the `latest`
 * question is answered once the connection is there.
 */
export function problemWords(
  code: ConnectionErrorCode,
  provider: ProviderKey,
  { phase, ...how }: How & { phase: ConnectPhase },
): ProblemWords {
  const { name } = providers[provider];
  const asking = askingWords(code, provider, how);
  switch (phase.name) {
    case 'connecting':
      return { title: `Connecting ${name}…`, detail: 'Finish in the window that just opened.' };
    case 'connected':
      return { title: `${name} connected`, detail: phase.accountLabel ?? 'Ready to use' };
    case 'undecided':
      return {
        title: asking.title,
        detail: `You signed in with ${phase.accountLabel ?? 'another account'}. Choose which one Arlo uses in Settings → Integrations.`,
      };
    case 'failed':
      return { title: asking.title, detail: phase.message };
    case 'idle':
      return asking;
  }
}

function askingWords(
  code: ConnectionErrorCode,
  provider: ProviderKey,
  { latest, trouble }: How,
): ProblemWords {
  const { name, signIn } = providers[provider];
  switch (code) {
    case 'not_connected':
      return {
        title: `${name} isn’t connected`,
        detail: `${latest ? 'Connect it here and I’ll answer your question straight away.' : 'Connect it here, then ask again.'} You can also Connect in Settings → Integrations.`,
      };
    case 'expired':
      return {
        title: `${name} access expired`,
        detail: `${signIn} asks for a new sign-in from time to time. Please reconnect in Settings, or right here.`,
      };
    case 'revoked':
      return {
        title: `${name} access was removed`,
        detail: `${removalSentence(trouble, provider)} Please reconnect in Settings, or right here, if you want it back.`,
      };
  }
}

/** Who took the access away, as far as that is known. */
function removalSentence(trouble: How['trouble'], provider: ProviderKey): string {
  const { name, signIn } = providers[provider];
  switch (trouble?.reason) {
    case 'access_removed':
      return `Arlo was removed in your ${signIn} account on ${trouble.since}.`;
    case 'connection_deleted':
      return `The connection to ${name} was deleted in Nango on ${trouble.since}.`;
    case 'account_changed':
      return `You signed in with another account on ${trouble.since}, so Arlo stopped using this one.`;
    default:
      return `Arlo can’t use ${name} any more.`;
  }
}
