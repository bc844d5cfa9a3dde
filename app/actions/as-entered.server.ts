import { AppError } from '#app/platform/errors.ts';
import { canonicalHash } from './canonical-json.server.ts';
import { kindOfTool, kindOfUndo, undoTool } from './change-kind.ts';
import { storedChange, type ActionRow } from './row.ts';

/**
 * Throws `conflict` unless a row's arguments are the ones that were entered, and its card is about the event that
 * they name: what is carried out is what was shown, or nothing.
 */
export function assertAsEntered(row: ActionRow): void {
  const change = storedChange(row);
  const sameInput = canonicalHash(change.input) === row.input_hash;
  const sameKind = kindOfTool[change.tool] === row.proposal.kind;
  const sameEvent = change.tool === 'createCalendarEvent' || change.input.eventId === row.proposal.event.id;
  if (!sameInput || !sameKind || !sameEvent) throw otherThanAsked();
}

/** The same of an undo that was asked for in words: it takes back the change that its card spoke of. */
export function assertUndoAsEntered(undo: ActionRow, undone: ActionRow): void {
  const { proposal, result } = undone;
  const sameInput = canonicalHash(undo.input) === undo.input_hash;
  const sameKind = undo.proposal.kind === kindOfUndo[proposal.kind];
  const sameEvent = undo.proposal.event.id === (result?.event ?? proposal.event).id;
  if (undo.tool !== undoTool || !sameInput || !sameKind || !sameEvent) throw otherThanAsked();
}

function otherThanAsked(): AppError {
  return new AppError('conflict', 'This isn’t what you were asked about, so nothing was changed.');
}
