import { useEffect, useRef } from 'react';
import { toast } from '#app/ui/toast.ts';
import type { Integration } from './integration.ts';
import { providers } from './providers.ts';

/**
 * Says so when a provider becomes connected while the page is open, whoever noticed it first: this page, the
 * webhook, or another window.
 */
export function useConnectedToast(integrations: readonly Integration[]): void {
  const before = useRef(integrations);
  useEffect(() => {
    for (const integration of integrations) {
      const { provider, status } = integration;
      const wasActive = before.current.find((one) => one.provider === provider)?.status === 'active';
      if (status !== 'active' || wasActive) continue;
      const { accountLabel } = integration;
      toast({
        title: `${providers[provider].name} connected`,
        tone: 'success',
        ...(accountLabel && { description: accountLabel }),
      });
    }
    before.current = integrations;
  }, [integrations]);
}
