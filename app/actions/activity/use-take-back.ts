import { useState } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { requestReload } from '#app/platform/reload.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { toast } from '#app/ui/toast.ts';
import { undoToast, type UndoAnswer } from './undo-words.ts';

/**
 * Takes changes back, newest first, and tells in a toast how that went. It is busy until the page has been loaded
 * again, so that Undo is not offered in between; `now` is the server's time of this load.
 */
export function useTakeBack(format: TimeFormat, now: string) {
  const [sentOn, setSentOn] = useState<string | null>(null);

  async function takeBack(actions: readonly ActionView[]): Promise<void> {
    setSentOn(now);
    const answers: UndoAnswer[] = [];
    // One after the other: an older change may be of the same event.
    for (const { id } of actions.toReversed()) answers.push(await sendUndo(id));
    toast(undoToast(answers, format, now));
    if (answers.some((answer) => 'refused' in answer)) setSentOn(null);
    requestReload();
  }

  return { takingBack: sentOn === now, takeBack };
}

async function sendUndo(actionId: string): Promise<UndoAnswer> {
  try {
    const response = await fetch(`/actions/${actionId}/undo`, { method: 'POST' });
    const body = (await response.json()) as { action?: ActionView; error?: { message: string } };
    if (body.action) return { action: body.action };
    return { refused: body.error?.message ?? 'This could not be undone.' };
  } catch {
    return { refused: 'Arlo can’t be reached. Check your connection and try again.' };
  }
}
