import type { UIMessage } from 'ai';
import type { ActionView } from '#app/actions/action.ts';
import type { ArloTools } from '#app/arlo/tools/tool-types.ts';
import type { ItemPick } from './action-items/picks.ts';

/** How an assistant message ended, or that it has not. */
export type MessageStatus = 'streaming' | 'complete' | 'stopped' | 'failed';

export type MessageMetadata = {
  /** ISO 8601. */
  createdAt?: string;
  status?: MessageStatus;
  /** Why a failed reply failed: `model_busy` may be retried after `retryAfterMs`. */
  failure?: { code: 'model_failed' | 'model_busy' | 'interrupted'; retryAfterMs?: number };
  /** How long each tool call took, by tool call id, in ms. */
  toolDurations?: Record<string, number>;
  /** Of a message that says which action items to put into the calendar: its text repeats words of mails. */
  pick?: ItemPick;
  /** Of a message that asks again for changes that came to nothing: its text repeats titles of events. */
  again?: AskedAgain;
};

/** The changes that a person asks for again, by the ids of their actions. */
export type AskedAgain = { actionIds: string[] };

/** Parts that travel on the stream and are not stored: rows of the database are their truth. */
export type MessageData = { actions: ActionView[] };

/** A message of a chat: the AI SDK's UIMessage with Arlo's tools. */
export type ArloMessage = UIMessage<MessageMetadata, MessageData, ArloTools>;
export type ArloPart = ArloMessage['parts'][number];
/** A call of one of Arlo's tools. */
export type ToolPart = Extract<ArloPart, { type: `tool-${string}` }>;

export function isTool(part: ArloPart): part is ToolPart {
  return part.type.startsWith('tool-');
}

/** Whether a message of the person is what they typed. What a button says for them repeats words of others. */
export function isTyped({ metadata }: Pick<ArloMessage, 'metadata'>): boolean {
  return metadata?.pick === undefined && metadata?.again === undefined;
}

/** A message of the person. */
export function textMessage(id: string, text: string, metadata: MessageMetadata = {}): ArloMessage {
  return { id, role: 'user', parts: [{ type: 'text', text }], metadata };
}
