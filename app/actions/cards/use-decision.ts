import { useState } from 'react';
import type { Decision } from '#app/actions/action.ts';

/** Sends answers to the server. Gives whether the server took them. */
export type OnDecide = (decisions: Decision[]) => Promise<boolean>;

/** The answer on its way: the card is locked from the click until its row has changed or the answer was lost. */
export function useDecision(onDecide: OnDecide) {
  const [sent, setSent] = useState<'yes' | 'no' | null>(null);
  const [lost, setLost] = useState(false);

  async function decide(answer: 'yes' | 'no', decisions: Decision[]) {
    setSent(answer);
    setLost(false);
    const taken = await onDecide(decisions).catch(() => false);
    if (taken) return;
    setSent(null);
    setLost(true);
  }

  return { sent, lost, decide };
}
