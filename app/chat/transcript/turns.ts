import type { ArloMessage } from '#app/chat/message.ts';

/** What one side said before the other one spoke. Arlo's turn may span several messages: one for each decision. */
export type Turn =
  { kind: 'user'; id: string; message: ArloMessage } | { kind: 'arlo'; id: string; messages: ArloMessage[] };

/** The messages of a chat as turns. Messages with an empty list of parts still make a turn. */
export function turnsOf(messages: readonly ArloMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (message.role === 'user') turns.push({ kind: 'user', id: message.id, message });
    else if (message.role === 'assistant') {
      if (last?.kind === 'arlo') last.messages.push(message);
      else turns.push({ kind: 'arlo', id: message.id, messages: [message] });
    }
  }
  return turns;
}

/** The words of a message, its text parts one below the other. */
export function textOf(message: ArloMessage): string {
  return message.parts
    .flatMap((part) => (part.type === 'text' && part.text.trim() ? [part.text] : []))
    .join('\n\n');
}
