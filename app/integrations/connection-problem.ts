import { AppError, type ConnectionErrorCode } from '#app/platform/errors.ts';
import { providers, type ProviderKey } from './providers.ts';

/** What to tell the person when a provider needs them. The wording is fixed: people and tests look for it. */
function connectionSentence(code: ConnectionErrorCode, provider: ProviderKey): string {
  const { name } = providers[provider];
  switch (code) {
    case 'not_connected':
      return `${name} isn’t connected. Connect in Settings → Integrations.`;
    case 'expired':
      return `Your ${name} access has expired. Please reconnect in Settings.`;
    case 'revoked':
      return `${name} access was removed. Please reconnect in Settings.`;
  }
}

export function connectionProblem(code: ConnectionErrorCode, provider: ProviderKey): AppError {
  return new AppError(code, connectionSentence(code, provider));
}
