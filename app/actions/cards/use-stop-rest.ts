import { useState } from 'react';
import type { CardContext } from './card-props.ts';

/** Stops what is not begun yet of several changes, and knows while that is on its way. */
export function useStopRest(onStopRest: CardContext['onStopRest']) {
  const [stopping, setStopping] = useState(false);

  async function stopRest(actionId: string) {
    setStopping(true);
    await onStopRest(actionId).finally(() => setStopping(false));
  }

  return { stopping, stopRest };
}
