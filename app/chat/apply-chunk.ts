import type { InferUIMessageChunk } from 'ai';
import type { ArloMessage, ArloPart } from './message.ts';

/** One piece of a reply as it travels: the AI SDK's UI message chunk with Arlo's tools and data. */
export type ArloChunk = InferUIMessageChunk<ArloMessage>;

type ToolPart = Extract<ArloPart, { toolCallId: string }>;

/**
 * The message after a chunk. The server stores what this makes of the stream and the page shows it, so that a
 * reload never looks different from what was streamed. Pure; unknown chunks change nothing.
 */
export function applyChunk(message: ArloMessage, chunk: ArloChunk): ArloMessage {
  switch (chunk.type) {
    case 'start-step':
      return append(message, { type: 'step-start' });
    case 'text-start':
      return append(message, { type: 'text', text: '', state: 'streaming' });
    case 'text-delta':
      return patchLast(message, 'text', (part) => ({ ...part, text: part.text + chunk.delta }));
    case 'text-end':
      return patchLast(message, 'text', (part) => ({ ...part, state: 'done', ...metadataOf(chunk) }));
    case 'reasoning-start':
      return append(message, {
        type: 'reasoning',
        id: chunk.id,
        text: '',
        state: 'streaming',
        ...metadataOf(chunk),
      });
    case 'reasoning-delta':
      return patchLast(message, 'reasoning', (part) => ({
        ...part,
        text: part.text + chunk.delta,
        ...metadataOf(chunk),
      }));
    case 'reasoning-end':
      return patchLast(message, 'reasoning', (part) => ({ ...part, state: 'done', ...metadataOf(chunk) }));
    case 'tool-input-start':
      return append(message, {
        type: `tool-${chunk.toolName}`,
        toolCallId: chunk.toolCallId,
        state: 'input-streaming',
        input: undefined,
      } as ToolPart);
    case 'tool-input-available':
    case 'tool-input-error':
      return upsertTool(message, chunk.toolCallId, {
        type: `tool-${chunk.toolName}`,
        toolCallId: chunk.toolCallId,
        ...(chunk.type === 'tool-input-available'
          ? { state: 'input-available', input: chunk.input }
          : { state: 'output-error', input: chunk.input, errorText: chunk.errorText }),
        ...(chunk.providerMetadata && { callProviderMetadata: chunk.providerMetadata }),
      } as ToolPart);
    case 'tool-approval-request':
      return patchTool(message, chunk.toolCallId, {
        state: 'approval-requested',
        approval: {
          id: chunk.approvalId,
          ...(chunk.reason && { requestReason: chunk.reason }),
          ...(chunk.signature && { signature: chunk.signature }),
        },
      });
    case 'tool-output-available':
      return patchTool(message, chunk.toolCallId, { state: 'output-available', output: chunk.output });
    case 'tool-output-error':
      return patchTool(message, chunk.toolCallId, { state: 'output-error', errorText: chunk.errorText });
    case 'start':
    case 'finish':
    case 'message-metadata':
      return chunk.messageMetadata
        ? { ...message, metadata: { ...message.metadata, ...chunk.messageMetadata } }
        : message;
    default:
      return message;
  }
}

function append(message: ArloMessage, part: ArloPart): ArloMessage {
  return { ...message, parts: [...message.parts, part] };
}

function metadataOf(chunk: { providerMetadata?: Record<string, unknown> | undefined }) {
  return chunk.providerMetadata ? { providerMetadata: chunk.providerMetadata as never } : {};
}

function patchLast<Type extends 'text' | 'reasoning'>(
  message: ArloMessage,
  type: Type,
  patch: (part: Extract<ArloPart, { type: Type }>) => ArloPart,
): ArloMessage {
  const index = message.parts.findLastIndex((part) => part.type === type);
  const part = message.parts[index] as Extract<ArloPart, { type: Type }> | undefined;
  return part ? { ...message, parts: message.parts.with(index, patch(part)) } : message;
}

function upsertTool(message: ArloMessage, toolCallId: string, part: ToolPart): ArloMessage {
  const index = message.parts.findIndex((held) => 'toolCallId' in held && held.toolCallId === toolCallId);
  return index < 0 ? append(message, part) : { ...message, parts: message.parts.with(index, part) };
}

/** A tool part with some fields replaced; a message without that call stays as it is. */
export function patchTool(message: ArloMessage, toolCallId: string, fields: object): ArloMessage {
  const index = message.parts.findIndex((held) => 'toolCallId' in held && held.toolCallId === toolCallId);
  const part = message.parts[index];
  if (!part) return message;
  return { ...message, parts: message.parts.with(index, { ...part, ...fields } as ArloPart) };
}
