import { useState } from 'react';
import type { CardContext } from './card-props.ts';

/** Takes changes back, newest first, and knows while they are on their way. */
export function useUndo(onUndo: CardContext['onUndo']) {
  const [undoing, setUndoing] = useState(false);

  async function undo(actionIds: readonly string[]) {
    setUndoing(true);
    try {
      await takeBack(actionIds, onUndo);
    } finally {
      setUndoing(false);
    }
  }

  return { undoing, undo };
}

/**
 * Takes changes back one after the other, the newest first: an older one may be of the same event. Ends at the first
 * that is not taken on; the rows of the others still offer Undo.
 */
export async function takeBack(actionIds: readonly string[], onUndo: CardContext['onUndo']): Promise<void> {
  for (const id of actionIds.toReversed()) {
    if (!(await onUndo(id))) return;
  }
}
