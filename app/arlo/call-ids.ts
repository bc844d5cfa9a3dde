import type { LanguageModelV4Middleware, LanguageModelV4StreamPart } from '@ai-sdk/provider';

type Part = LanguageModelV4StreamPart;

/**
 * Gives each call that a model makes an id of our own. Models are free to call two things by one id, some begin with
 * `call_0` in every answer; the ledger knows a call by its id for the life of the chat.
 */
export function ownCallIds(newId: () => string): LanguageModelV4Middleware {
  return {
    specificationVersion: 'v4',
    async wrapStream({ doStream }) {
      const { stream, ...rest } = await doStream();
      return { stream: stream.pipeThrough(renaming(newId)), ...rest };
    },
  };
}

function renaming(newId: () => string): TransformStream<Part, Part> {
  const names = new Map<string, string>();
  const nameOf = (id: string) => {
    const name = names.get(id) ?? `call_${newId().replaceAll('-', '')}`;
    names.set(id, name);
    return name;
  };
  return new TransformStream<Part, Part>({
    transform(part, controller) {
      switch (part.type) {
        case 'tool-input-start':
        case 'tool-input-delta':
        case 'tool-input-end':
          controller.enqueue({ ...part, id: nameOf(part.id) });
          return;
        case 'tool-call':
          controller.enqueue({ ...part, toolCallId: nameOf(part.toolCallId) });
          // A second call of the same name is another call.
          names.delete(part.toolCallId);
          return;
        default:
          controller.enqueue(part);
      }
    },
  });
}
