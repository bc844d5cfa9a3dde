import type { LanguageModelV4Middleware, LanguageModelV4StreamPart } from '@ai-sdk/provider';

/** The step that the model is in: one id for it, and the tool calls it has asked for so far. */
export type Step = { groupId: string; calls: { toolCallId: string; toolName: string }[] };

/**
 * Holds a step's tool calls back until the model has finished the step, so that the policy sees all of them
 * before the first one runs: three bookings in one step are one question, not a booking and two questions.
 * Text deltas that arrive close together are joined, which halves the work of everything downstream.
 */
export function createStepGate({ newId, joinMs = 20 }: { newId: () => string; joinMs?: number }): {
  middleware: LanguageModelV4Middleware;
  current(): Step;
} {
  let step: Step = { groupId: newId(), calls: [] };
  return {
    current: () => step,
    middleware: {
      specificationVersion: 'v4',
      async wrapStream({ doStream }) {
        const { stream, ...rest } = await doStream();
        step = { groupId: newId(), calls: [] };
        return { stream: stream.pipeThrough(gate(step, joinMs)), ...rest };
      },
    },
  };
}

type Part = LanguageModelV4StreamPart;

function gate(step: Step, joinMs: number): TransformStream<Part, Part> {
  const held: Part[] = [];
  let text: Extract<Part, { type: 'text-delta' }> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function flushText(controller: TransformStreamDefaultController<Part>): void {
    clearTimeout(timer);
    timer = undefined;
    if (text) controller.enqueue(text);
    text = undefined;
  }

  const transformer: Transformer<Part, Part> & { cancel(): void } = {
    transform(part, controller) {
      if (part.type === 'text-delta' && (!text || text.id === part.id)) {
        text = text ? { ...text, delta: text.delta + part.delta } : part;
        timer ??= setTimeout(() => flushText(controller), joinMs);
        return;
      }
      flushText(controller);
      if (part.type === 'tool-call') {
        held.push(part);
        step.calls.push({ toolCallId: part.toolCallId, toolName: part.toolName });
        return;
      }
      if (part.type === 'finish') for (const call of held.splice(0)) controller.enqueue(call);
      controller.enqueue(part);
    },
    flush(controller) {
      flushText(controller);
    },
    // A reply that is stopped ends the stream under a waiting timer; enqueueing then would take the process down.
    cancel() {
      clearTimeout(timer);
      text = undefined;
    },
  };
  return new TransformStream<Part, Part>(transformer);
}
