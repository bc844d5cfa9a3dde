import type { ActionView } from '#app/actions/action.ts';
import type { StatusFilter } from './activity-filter.ts';

/**
 * How a change ended, as the activity names it. waiting: for an answer in the chat. running: on its way.
 * approved, automatic: made, after a yes or without a question. denied: answered no, not answered in time,
 * dropped by a newer message, or not allowed. undone: made and taken back. failed: the provider refused.
 * unknown: it may or may not have been made.
 */
export type ActivityOutcome =
  'waiting' | 'running' | 'approved' | 'automatic' | 'denied' | 'undone' | 'failed' | 'unknown';

/** One change in the activity. Undos have no entry: they show on the change that they take back. */
export type ActivityEntry = {
  action: ActionView;
  outcome: ActivityOutcome;
  /** When Arlo asked for it, ISO 8601. */
  createdAt: string;
  /** When it was answered or closed, ISO 8601; null when nobody was asked, or nobody answered. */
  decidedAt: string | null;
  /** The chat that it came from; null once that is deleted. */
  chat: { id: string; title: string } | null;
};

/** The newest changes that match a filter, down to a point. */
export type ActivityPage = {
  /** Newest first. */
  entries: ActivityEntry[];
  /** Id of the last entry, when more follow and another page of them may be shown. */
  next: string | null;
  /** How many changes match the words and the provider of the filter, for each status. */
  counts: Record<StatusFilter | 'all', number>;
  /** How many changes there are without any filter. */
  total: number;
};
