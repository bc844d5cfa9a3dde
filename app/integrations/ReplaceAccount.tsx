import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { Button } from '#app/ui/Button.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { toast } from '#app/ui/toast.ts';
import type { Candidate } from './connection.ts';
import { connectPath, type ConnectAnswerOrError } from './connect-answer.ts';
import { providers, type ProviderKey } from './providers.ts';

type ReplaceAccountProps = {
  provider: ProviderKey;
  candidate: Candidate;
  /** The account that is connected; null when the provider never said. */
  accountLabel: string | null;
};

/** Somebody signed in with another account than the one that is connected: asks which of the two Arlo should use. */
export function ReplaceAccount({ provider, candidate, accountLabel }: ReplaceAccountProps) {
  const { data, state, formData, submit } = useFetcher<ConnectAnswerOrError>();
  const { id: candidateId, replacedAccess } = candidate;
  const old = accountLabel ?? 'the connected account';
  const other = candidate.accountLabel ?? 'the account you just signed in with';
  const decide = (answer: 'replace' | 'keep') =>
    submit({ intent: 'decideAccount', candidateId, answer }, { method: 'post', action: connectPath });

  useEffect(() => {
    if (data && 'error' in data) {
      toast({ tone: 'error', title: 'Couldn’t change the account', description: data.error.message });
    }
  }, [data]);

  const deciding = state === 'idle' ? null : formData?.get('answer');
  return (
    <Notice tone="warning" className="w-full !text-small [overflow-wrap:anywhere]">
      <p className="font-medium">
        Replace {old} with {other}?
      </p>
      <p className="mt-0.5">
        {replacedAccess
          ? `Signing in took the place of Arlo’s access to ${old}. If you don’t replace it, you’re disconnected and can sign in again.`
          : `Until you say so, Arlo goes on with ${old}.`}
        {!replacedAccess &&
          providers[provider].changes &&
          ' If you replace it, waiting confirmations expire and changes made there can’t be undone.'}
      </p>
      <div className="mt-2.5 flex flex-wrap gap-2 max-sm:flex-col">
        <Button size="small" busy={deciding === 'replace'} onClick={() => decide('replace')}>
          Replace
        </Button>
        <Button size="small" variant="ghost" busy={deciding === 'keep'} onClick={() => decide('keep')}>
          {replacedAccess ? 'Don’t replace' : `Keep ${old}`}
        </Button>
      </div>
    </Notice>
  );
}
