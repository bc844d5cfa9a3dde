import type { ChangeKind } from '#app/calendar/change.ts';
import type { ActionRow } from '#app/actions/row.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import { AppError } from '#app/platform/errors.ts';
import type { ChangeOutput, ToolProblem } from './tool-output.ts';

/** What a tool answers instead of throwing: the model and the page are told the same safe sentence. */
export function toolProblem(error: unknown, provider: ProviderKey): ToolProblem {
  if (error instanceof AppError) return { ok: false, code: error.code, message: error.message, provider };
  return { ok: false, code: 'unavailable', message: 'Something went wrong on Arlo’s side.', provider };
}

const doneWords = {
  createCalendarEvent: 'created',
  updateCalendarEvent: 'updated',
  deleteCalendarEvent: 'deleted',
  respondToInvitation: 'answered',
  undoChange: 'undone',
} as const;

/** What an undo came to, where the event alone does not show it. */
const wayBack: Partial<Record<ChangeKind, string>> = {
  create: 'The event is back in your calendar.',
  delete: 'The event is removed from your calendar again.',
  respond: 'Your reply is what it was before.',
};

/** The output of a mutating call, from its row in the ledger: what happened, or why nothing did. */
export function changeOutput(row: ActionRow): ChangeOutput | ToolProblem {
  if (row.status === 'done' && row.result) {
    const done = doneWords[row.tool as keyof typeof doneWords];
    const { kind, undo, conflicts, reach, unreadable } = row.proposal;
    const notice = undo ? wayBack[kind] : row.proposal.notice;
    return {
      ok: true,
      actionId: row.id,
      done,
      event: row.result.event,
      ...(notice && { notice }),
      ...(row.result.found && {
        notice: 'It is deleted, by Arlo or by somebody else: Google’s answer was lost.',
      }),
      ...(reach && { reach }),
      ...(conflicts.length > 0 && { conflicts }),
      ...(unreadable && { unreadable }),
    };
  }
  const problem = (code: ToolProblem['code'], message: string): ToolProblem => ({
    ok: false,
    code,
    message,
    provider: row.provider as ProviderKey,
  });
  switch (row.status) {
    case 'denied':
      return problem(
        'declined',
        `The user declined this change. Nothing was changed.${row.note ? ` Their note: ${row.note}` : ''}`,
      );
    case 'expired':
      return problem('expired_confirmation', 'The user did not answer in time. Nothing was changed.');
    case 'superseded':
      return problem('superseded', 'The user sent a new message instead of answering. Nothing was changed.');
    case 'refused':
      return problem('refused', row.reason);
    case 'failed':
      return problem(row.error?.code ?? 'unavailable', row.error?.message ?? 'Nothing was changed.');
    default:
      return problem('unknown_outcome', row.error?.message ?? 'It is not known whether this happened.');
  }
}
