import { providers } from '#app/integrations/providers.ts';
import type { ConnectionSummary } from './types.ts';

const statusWords: Record<ConnectionSummary['status'], string> = {
  active: 'connected',
  expired: 'expired',
  revoked: 'revoked',
  not_connected: 'not connected',
};

/** `1 expired`, `2 to reconnect`; null when no connection waits for the person. */
export function attentionLabel(connections: readonly ConnectionSummary[]): string | null {
  const waiting = connections.filter(needsReconnecting).map((connection) => connection.status);
  const [status] = waiting;
  if (!status) return null;
  const alike = waiting.every((other) => other === status);
  return `${waiting.length} ${alike ? statusWords[status] : 'to reconnect'}`;
}

/** `Google Calendar connected, Gmail expired, GitHub not connected`. */
export function connectionsInWords(connections: readonly ConnectionSummary[]): string {
  return connections
    .map(({ provider, status }) => `${providers[provider].name} ${statusWords[status]}`)
    .join(', ');
}

/** Whether the connection worked once and no longer does. */
export function needsReconnecting({ status }: ConnectionSummary): boolean {
  return status === 'expired' || status === 'revoked';
}
