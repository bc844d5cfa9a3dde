import type {
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import type { Call } from './plan/step.ts';

/** What the model says: text, or tool calls to make at once. */
export type Reply = { text: string; calls: (Call & { id: string })[] };

/** Tool calls end a step that goes on; text ends the turn. */
export function finishReasonOf(reply: Reply): LanguageModelV4FinishReason {
  const unified = reply.calls.length > 0 ? 'tool-calls' : 'stop';
  return { unified, raw: unified };
}

/** Words count as tokens: the demo model costs nothing, and the field wants numbers. */
export function usageOf(reply: Reply): LanguageModelV4Usage {
  const words = reply.text === '' ? 0 : reply.text.split(/\s+/).length;
  return {
    inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: words, text: words, reasoning: 0 },
  };
}

/** Streams a reply as a model does, word by word with a pause in between (ms). An abort ends it with its reason. */
export function streamReply(
  reply: Reply,
  wordDelayMs: number,
  signal: AbortSignal | undefined,
): ReadableStream<LanguageModelV4StreamPart> {
  const parts = partsOf(reply);
  let words = 0;
  return new ReadableStream<LanguageModelV4StreamPart>({
    async pull(controller) {
      const { value, done } = parts.next();
      if (done) return controller.close();
      if (value.type === 'text-delta' && words++ > 0 && wordDelayMs > 0) await pause(wordDelayMs, signal);
      if (signal?.aborted) return controller.error(signal.reason);
      controller.enqueue(value);
    },
  });
}

function* partsOf(reply: Reply): Generator<LanguageModelV4StreamPart, undefined> {
  yield { type: 'stream-start', warnings: [] };
  if (reply.text !== '') {
    const id = '0';
    yield { type: 'text-start', id };
    for (const delta of reply.text.match(/\s*\S+\s*$|\s*\S+/g) ?? []) yield { type: 'text-delta', id, delta };
    yield { type: 'text-end', id };
  }
  for (const made of reply.calls) {
    const input = JSON.stringify(made.input);
    yield { type: 'tool-input-start', id: made.id, toolName: made.tool };
    yield { type: 'tool-input-delta', id: made.id, delta: input };
    yield { type: 'tool-input-end', id: made.id };
    yield { type: 'tool-call', toolCallId: made.id, toolName: made.tool, input };
  }
  yield { type: 'finish', finishReason: finishReasonOf(reply), usage: usageOf(reply) };
  return undefined;
}

/** Waits, or less when the signal fires. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}
