import { useFetcher } from '@remix-run/react';
import { Unplug } from 'lucide-react';
import { useEffect } from 'react';
import { toast } from '#app/ui/toast.ts';
import { connectPath, type ConnectAnswerOrError } from './connect-answer.ts';
import { providers, type ProviderKey } from './providers.ts';

/** Gives up the connection to a provider, and tells how that went in a toast. */
export function useDisconnect(provider: ProviderKey): { disconnect: () => void; disconnecting: boolean } {
  const { data, state, submit } = useFetcher<ConnectAnswerOrError>();

  useEffect(() => {
    if (!data) return;
    const { name } = providers[provider];
    if ('error' in data) {
      toast({ tone: 'error', title: `Couldn’t disconnect ${name}`, description: data.error.message });
    } else {
      toast({ tone: 'neutral', icon: Unplug, title: `${name} disconnected` });
    }
  }, [data, provider]);

  return {
    disconnect: () => submit({ intent: 'disconnect', provider }, { method: 'post', action: connectPath }),
    disconnecting: state !== 'idle',
  };
}
