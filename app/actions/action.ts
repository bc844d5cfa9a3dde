import type { ChangeOptions, ChangeProposal } from '#app/calendar/change.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { ErrorCode } from '#app/platform/errors.ts';

/**
 * pending: waits for the person. approved: may be executed. executing: claimed, the request may be on its way.
 * done, failed: the provider answered. unknown: it may or may not have happened; never repeated by itself.
 * denied, expired, superseded (a newer message came), refused (by the policy): nothing was changed.
 */
export const actionStatuses = [
  'pending',
  'approved',
  'executing',
  'done',
  'failed',
  'unknown',
  'denied',
  'expired',
  'superseded',
  'refused',
] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What the policy said about a call. */
export type PolicyVerdict = 'run' | 'confirm' | 'refuse';

export type UndoState =
  | { state: 'none' }
  /** `until` is ISO 8601. */
  | { state: 'available'; until: string }
  | { state: 'ended' }
  | { state: 'running' }
  /** `at` is ISO 8601. */
  | { state: 'undone'; at: string }
  | { state: 'failed'; message: string };

/** Why an action was not carried out. `partial` is set when a part of it was, which `message` tells. */
export type ActionTrouble = { code: ErrorCode; message: string; partial?: true };

/** An action as cards and the activity page show it. Made from the database row alone. */
export type ActionView = {
  id: string;
  chatId: string;
  messageId: string;
  toolCallId: string;
  /** Actions asked for together share a group and one card. */
  groupId: string;
  /** Null for one that this version of Arlo doesn't know: the change is still told of, and can't be taken back. */
  provider: ProviderKey | null;
  tool: string;
  status: ActionStatus;
  verdict: PolicyVerdict;
  /** Why it asks or was refused, one sentence for the person; empty when it ran by itself. */
  reason: string;
  /** The person stopped the changes that were asked for together before this one was begun; it is `denied`. */
  stopped: boolean;
  proposal: ChangeProposal;
  options: ChangeOptions;
  /** ISO 8601; null when nothing waits. */
  expiresAt: string | null;
  executedAt: string | null;
  /** The event after the change (or as it was, after a delete). Null until done. */
  event: CalendarEvent | null;
  /** Whom Google mails about it. */
  notified: { email: string; name: string }[];
  /** Set for a deletion that was only found made: nobody knows by whom, nor who was mailed. */
  found?: true;
  error: ActionTrouble | null;
  undo: UndoState;
};

/** What a person answers to a confirmation. */
export type Decision = { actionId: string; approved: boolean; options?: ChangeOptions; note?: string };
