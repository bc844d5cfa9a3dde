import type { ActionView } from '#app/actions/action.ts';
import { AppError } from '#app/platform/errors.ts';
import { itemOfCall, itemStates, pickText, pickedItems, type ItemPick } from './action-items/picks.ts';
import { askAgainText, canAskAgain } from './ask-again.ts';
import type { ArloMessage, AskedAgain, MessageMetadata } from './message.ts';

/** A chat as the database has it. */
export type KnownChat = { messages: ArloMessage[]; actions: ActionView[] };

/** A message that a button says for the person: its words for the page, and what it stands for. */
export type Said = { text: string; metadata: Pick<MessageMetadata, 'pick' | 'again'> };

/**
 * Puts action items of a list into the calendar.
 * @throws AppError `not_found` for items of no list in this chat, `conflict` for ones that were chosen before.
 */
export function pickSaid({ messages, actions }: KnownChat, pick: ItemPick): Said {
  const chosen = pickedItems(messages, pick);
  if (!chosen) {
    throw new AppError('not_found', 'These action items are no longer there. Ask for them again.');
  }
  const ids = chosen.map((item) => item.id);
  assertFree(actions, ids);
  return { text: pickText(chosen), metadata: { pick: { toolCallId: pick.toolCallId, items: ids } } };
}

/**
 * Asks again for changes that came to nothing.
 * @throws AppError `not_found` for changes of another chat, `conflict` for ones that were made or still may be.
 */
export function againSaid({ actions }: KnownChat, { actionIds }: AskedAgain): Said {
  const asked = actions.filter((action) => actionIds.includes(action.id));
  if (asked.length !== new Set(actionIds).size) {
    throw new AppError('not_found', 'There is no such change in this chat.');
  }
  if (!asked.every(canAskAgain)) {
    throw new AppError('conflict', 'Some of these changes were made, or wait for your answer.');
  }
  assertFree(
    actions,
    asked.flatMap(({ toolCallId }) => itemOfCall(toolCallId) ?? []),
  );
  return { text: askAgainText(asked), metadata: { again: { actionIds: asked.map(({ id }) => id) } } };
}

function assertFree(actions: readonly ActionView[], items: readonly string[]): void {
  const states = itemStates(actions);
  if (!items.some((item) => states.has(item))) return;
  throw new AppError('conflict', 'Some of these are in your calendar already, or wait for your answer.');
}
