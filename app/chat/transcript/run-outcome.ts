import type { ActionView } from '#app/actions/action.ts';
import { madeSentence } from '#app/actions/cards/words.ts';
import { isTool, type ArloMessage, type MessageMetadata } from '#app/chat/message.ts';

/** The actions that were asked for in a turn, in the order of their calls. */
export function actionsOf(
  messages: readonly ArloMessage[],
  actions: ReadonlyMap<string, ActionView>,
): ActionView[] {
  return messages.flatMap((message) =>
    message.parts.flatMap((part) => (isTool(part) ? (actions.get(part.toolCallId) ?? []) : [])),
  );
}

/**
 * What is true of the calendar after a reply that failed: the changes that stand, or that there was none. Nothing
 * is claimed while a change is still on its way.
 */
export function changesTruth(actions: readonly ActionView[]): string {
  if (actions.some((action) => action.status === 'approved' || action.status === 'executing')) return '';
  const made = actions.map(madeSentence).filter(Boolean);
  return made.length > 0 ? made.join(' ') : 'Your calendar wasn’t changed.';
}

/** Why a reply failed, in a sentence. */
export function failureSentence(failure: MessageMetadata['failure']): string {
  switch (failure?.code) {
    case 'model_busy':
      return 'The model is busy.';
    case 'interrupted':
      return 'Arlo was restarted before the reply was complete.';
    default:
      return 'The model didn’t answer.';
  }
}
