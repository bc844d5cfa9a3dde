import { useEffect, useRef } from 'react';
import type { ConnectionState } from '#app/integrations/connection-states.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';

/**
 * Tells of providers that become connected while the chat is open, whoever noticed it first: a card in the chat, the
 * webhook, or another window.
 */
export function useConnectionReturn(
  connections: readonly ConnectionState[],
  onReturn: (providers: ProviderKey[]) => void,
): void {
  const before = useRef(connections);
  const listener = useRef(onReturn);
  useEffect(() => {
    listener.current = onReturn;
  });
  useEffect(() => {
    const wasActive = activeIn(before.current);
    before.current = connections;
    const back = activeIn(connections).filter((provider) => !wasActive.includes(provider));
    if (back.length > 0) listener.current(back);
  }, [connections]);
}

function activeIn(connections: readonly ConnectionState[]): ProviderKey[] {
  return connections.filter(({ status }) => status === 'active').map(({ provider }) => provider);
}
