import type { ActionRow } from '#app/actions/row.ts';
import { changeOutput } from '#app/arlo/problem.ts';
import { pickTextForModel } from './action-items/picks.ts';
import { askAgainTextForModel } from './ask-again.ts';
import { isTyped, type ArloMessage } from './message.ts';
import { settleParts, withOutput } from './settle-parts.ts';

/** As many messages of a chat as a model is given. */
const modelWindow = 60;

/**
 * The conversation as the model is given it. What became of a change is always read from the ledger, never from
 * the stored part: every call has exactly the outcome that its row has. Begins with a message of the person.
 */
export function modelHistory(messages: ArloMessage[], actions: ActionRow[]): ArloMessage[] {
  const settled = messages
    .map(inPlainWords)
    .map((message) => ({
      ...message,
      parts: actions
        .filter((row) => row.message_id === message.id)
        .reduce(
          (parts, row) => withOutput(parts, row.tool_call_id, changeOutput(row)),
          settleParts(message.parts),
        ),
    }))
    .filter((message) => message.parts.length > 0);
  const recent = settled.slice(-modelWindow);
  return recent.slice(
    Math.max(
      0,
      recent.findIndex((message) => message.role === 'user'),
    ),
  );
}

/** What the person said by a button repeats words of others; a model is told it without them. */
function inPlainWords(message: ArloMessage): ArloMessage {
  const { pick, again } = message.metadata ?? {};
  if (pick) return { ...message, parts: [{ type: 'text', text: pickTextForModel(pick) }] };
  if (again) return { ...message, parts: [{ type: 'text', text: askAgainTextForModel(again) }] };
  return message;
}

/** The messages since the person last spoke: the turn that is going on. */
export function sinceLastUserMessage(messages: ArloMessage[]): ArloMessage[] {
  return messages.slice(messages.findLastIndex((message) => message.role === 'user') + 1);
}

/** Everything the person typed in these messages, lower-cased. */
export function typedText(messages: ArloMessage[]): string {
  return messages
    .filter((message) => message.role === 'user' && isTyped(message))
    .flatMap((message) => message.parts)
    .map((part) => (part.type === 'text' ? part.text : ''))
    .join('\n')
    .toLowerCase();
}
