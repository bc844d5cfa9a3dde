import type { ActionView } from '#app/actions/action.ts';
import { action, doneAction } from '#app/actions/cards/cards.fixture.ts';
import type { ActivityEntry, ActivityOutcome } from './activity.ts';

/** An entry of the activity: a delete that was confirmed, or what `overrides` make of it. */
export function entry(
  outcome: ActivityOutcome = 'approved',
  overrides: Partial<ActionView> = {},
  more: Partial<ActivityEntry> = {},
): ActivityEntry {
  const made = ['approved', 'automatic', 'undone'].includes(outcome);
  return {
    action: made ? doneAction(overrides) : action({ expiresAt: null, ...overrides }),
    outcome,
    createdAt: '2026-11-23T09:08:10Z',
    decidedAt: outcome === 'automatic' ? null : '2026-11-23T09:08:28Z',
    chat: { id: 'chat-1', title: 'Tidy up the week' },
    ...more,
  };
}
