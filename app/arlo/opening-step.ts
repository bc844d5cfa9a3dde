import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';

/** A tool call that code makes in the model's place. */
export type OpeningCall = { toolCallId: string; toolName: string; input: unknown };

/**
 * A model whose first step is already decided: these calls, as if it had asked for them. They go the way of every
 * call, through the step gate, the policy and the ledger. All further steps are the model's own.
 */
export function withOpeningStep(model: LanguageModelV4, calls: readonly OpeningCall[]): LanguageModelV4 {
  let opening = calls;
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: (options) => model.doGenerate(options),
    doStream: async (options) => {
      if (opening.length === 0) return model.doStream(options);
      const parts = stepOf(opening);
      opening = [];
      const stream = new ReadableStream<LanguageModelV4StreamPart>({
        start(controller) {
          for (const part of parts) controller.enqueue(part);
          controller.close();
        },
      });
      return { stream };
    },
  };
}

function stepOf(calls: readonly OpeningCall[]): LanguageModelV4StreamPart[] {
  return [
    { type: 'stream-start', warnings: [] },
    ...calls.flatMap(({ toolCallId, toolName, input }): LanguageModelV4StreamPart[] => {
      const text = JSON.stringify(input);
      return [
        { type: 'tool-input-start', id: toolCallId, toolName },
        { type: 'tool-input-delta', id: toolCallId, delta: text },
        { type: 'tool-input-end', id: toolCallId },
        { type: 'tool-call', toolCallId, toolName, input: text },
      ];
    }),
    {
      type: 'finish',
      finishReason: { unified: 'tool-calls', raw: undefined },
      usage: {
        inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 0, text: 0, reasoning: 0 },
      },
    },
  ];
}
