import { useFetcher } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { connectPath, type ConnectAnswerOrError } from './connect-answer.ts';
import { connectFailureSentence } from './connect-failure.ts';
import { runConnectUi, type ConnectFailure, type OpenConnectUi } from './connect-ui.ts';
import type { Integration } from './integration.ts';
import type { ProviderKey } from './providers.ts';

export type ConnectPhase =
  | { name: 'idle' }
  /** `reopen` starts over, for someone who has lost the window. */
  | { name: 'connecting'; reopen: () => void }
  | { name: 'connected'; accountLabel: string | null }
  /** It belongs to another account than the connection there is, and waits until the person has chosen one. */
  | { name: 'undecided'; accountLabel: string | null }
  /** It ended without a connection. `message` says why, in a sentence for the person. */
  | { name: 'failed'; failure: ConnectFailure | 'refused'; message: string };

export type ConnectFlow = {
  phase: ConnectPhase;
  /** Opens the Connect UI and resolves when it has ended. Does nothing while it is open. */
  connect(): Promise<void>;
  /** Closes it. What the person still does in the provider's window counts all the same. */
  cancel(): void;
};

/** How long an open Connect UI outlives the button that opened it, in ms. */
const outliveMs = 3_000;

/**
 * Connects or reconnects one provider: asks for a session, shows the Connect UI, saves what it made.
 *
 * Nango's webhook often comes before the Connect UI says that it is done. The page then hears the news and may take
 * the button away in mid-flow: that ends well, and `onConnected` is called all the same.
 */
export function useConnect(
  provider: ProviderKey,
  onConnected?: (accountLabel: string | null) => void,
): ConnectFlow {
  const [phase, setPhase] = useState<ConnectPhase>({ name: 'idle' });
  const running = useRef<AbortController | null>(null);
  const listener = useRef(onConnected);
  useEffect(() => {
    listener.current = onConnected;
  });
  const ask = useAsk();

  const settle = useCallback((next: ConnectPhase) => {
    setPhase(next);
    if (next.name === 'connected') listener.current?.(next.accountLabel);
  }, []);

  const connect = useCallback(async () => {
    if (running.current) return;
    async function run(): Promise<void> {
      const visit = new AbortController();
      running.current = visit;
      const reopen = () => {
        if (running.current !== visit) return;
        visit.abort();
        void run();
      };
      setPhase({ name: 'connecting', reopen });
      const next = await connectOnce(provider, ask, visit.signal);
      if (running.current !== visit) return;
      running.current = null;
      settle(next);
    }
    await run();
  }, [provider, ask, settle]);

  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(
    () => () => {
      const run = running.current;
      if (run) setTimeout(() => run.abort(), outliveMs);
    },
    [],
  );
  useLateConsent(provider, phase, settle);
  return { phase, connect, cancel };
}

/** Asks the server. Null when the page took the button away before the answer. */
type Ask = (fields: Record<string, string>) => Promise<ConnectAnswerOrError | null>;

async function connectOnce(provider: ProviderKey, ask: Ask, signal: AbortSignal): Promise<ConnectPhase> {
  try {
    if (!navigator.onLine) return failed('unreachable', provider);
    const [answer, open] = await Promise.all([ask({ intent: 'createSession', provider }), loadConnectUi()]);
    if (signal.aborted || !answer) return { name: 'idle' };
    if (!('session' in answer)) return refused(answer, provider);
    const outcome = await runConnectUi(answer.session, open, signal);
    if (outcome.kind === 'cancelled') return { name: 'idle' };
    if (outcome.kind !== 'connected') return failed(outcome.kind, provider);
    const saved = await ask({
      intent: 'saveConnection',
      provider,
      connectionId: outcome.connectionId,
    });
    if (!saved) return { name: 'connected', accountLabel: null };
    if ('undecided' in saved) return { name: 'undecided', accountLabel: saved.undecided.accountLabel };
    if (!('saved' in saved)) return refused(saved, provider);
    return { name: 'connected', accountLabel: saved.saved.accountLabel };
  } catch {
    return failed('unreachable', provider);
  }
}

/** Nango's browser library is loaded when it is needed: most pages never open it. */
async function loadConnectUi(): Promise<OpenConnectUi> {
  const { default: Nango } = await import('@nangohq/frontend');
  return (props) => new Nango().openConnectUI(props);
}

function failed(failure: ConnectFailure, provider: ProviderKey): ConnectPhase {
  return { name: 'failed', failure, message: connectFailureSentence(failure, provider) };
}

function refused(answer: ConnectAnswerOrError, provider: ProviderKey): ConnectPhase {
  if (!('error' in answer)) return failed('failed', provider);
  return { name: 'failed', failure: 'refused', message: answer.error.message };
}

/** A fetcher's submission as a promise of its answer. One at a time. */
function useAsk(): Ask {
  const { submit, data } = useFetcher<ConnectAnswerOrError>();
  const waiting = useRef<((answer: ConnectAnswerOrError | null) => void) | null>(null);
  const isHere = useRef(true);

  useEffect(() => {
    if (data) waiting.current?.(data);
    waiting.current = null;
  }, [data]);

  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      waiting.current?.(null);
    };
  }, []);

  return useCallback(
    (fields) =>
      new Promise((resolve) => {
        if (!isHere.current) return resolve(null);
        waiting.current = resolve;
        submit(fields, { method: 'post', action: connectPath });
      }),
    [submit],
  );
}

/**
 * A consent can come after the Connect UI was closed, as the provider's window stays open. When the person is back
 * from it, or the page hears news and reloads its data, the state of the provider says so.
 */
function useLateConsent(
  provider: ProviderKey,
  phase: ConnectPhase,
  settle: (phase: ConnectPhase) => void,
): void {
  const { load, data } = useFetcher<{ integrations: Integration[] }>();
  const isOver = phase.name === 'failed';

  useEffect(() => {
    if (!isOver) return;
    const look = () => load(connectPath);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [isOver, load]);

  const state = data?.integrations.find((one) => one.provider === provider);
  useEffect(() => {
    if (isOver && state?.status === 'active') settle({ name: 'connected', accountLabel: state.accountLabel });
  }, [isOver, state, settle]);
}
