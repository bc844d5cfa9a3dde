import type { ActionView } from '#app/actions/action.ts';
import { epochMilliseconds } from '#app/platform/clock.ts';

/**
 * What the card of one action shows. `changed` is a booking or an edit that was made, `deleted` a delete, `replied`
 * an invitation that was answered.
 */
export type CardState =
  | 'waiting'
  | 'deciding'
  | 'running'
  | 'changed'
  | 'deleted'
  | 'replied'
  | 'undoing'
  | 'undone'
  | 'undo-failed'
  | 'declined'
  | 'expired'
  | 'superseded'
  | 'refused'
  | 'failed'
  | 'unknown';

/**
 * Which face the card of an action has at a moment (epoch ms). The row is the only truth; the one thing the page
 * may know first is that the time to answer ran out.
 */
export function cardState(action: ActionView, nowMs: number): CardState {
  switch (action.status) {
    case 'pending':
      return isOverdue(action, nowMs) ? 'expired' : 'waiting';
    case 'approved':
    case 'executing':
      // A change that nobody was asked about has no question to show, only that it is under way.
      return action.verdict === 'confirm' ? 'deciding' : 'running';
    case 'done':
      return doneState(action);
    case 'denied':
      return 'declined';
    default:
      return action.status;
  }
}

function doneState({ undo, proposal }: ActionView): CardState {
  switch (undo.state) {
    case 'running':
      return 'undoing';
    case 'undone':
      return 'undone';
    case 'failed':
      return 'undo-failed';
    default:
      if (proposal.undo) return 'undone';
      if (proposal.kind === 'delete') return 'deleted';
      return proposal.kind === 'respond' ? 'replied' : 'changed';
  }
}

function isOverdue(action: ActionView, nowMs: number): boolean {
  return action.expiresAt !== null && epochMilliseconds(action.expiresAt) <= nowMs;
}

/** Whether the person can still take the change back. */
export function canUndo(action: ActionView, nowMs: number): boolean {
  return (
    action.status === 'done' &&
    action.undo.state === 'available' &&
    epochMilliseconds(action.undo.until) > nowMs
  );
}

/** What the one card of several actions shows. */
export type GroupState =
  | 'waiting'
  | 'applying'
  | 'finished'
  | 'undoing'
  | 'undone'
  | 'declined'
  | 'expired'
  | 'superseded'
  | 'refused';

/** Which face the card of a group has: it waits while any part waits, and is finished once anything was tried. */
export function groupState(actions: readonly ActionView[], nowMs: number): GroupState {
  const states = actions.map((action) => cardState(action, nowMs));
  const some = (...wanted: CardState[]) => states.some((state) => wanted.includes(state));
  if (some('waiting')) return 'waiting';
  if (some('deciding', 'running')) return 'applying';
  if (some('undoing')) return 'undoing';
  if (some('changed', 'deleted', 'replied', 'undo-failed', 'failed', 'unknown')) return 'finished';
  if (some('undone')) return 'undone';
  if (some('superseded')) return 'superseded';
  if (some('expired')) return 'expired';
  if (some('refused')) return 'refused';
  return 'declined';
}
