import { wrapLanguageModel } from 'ai';
import type { ChosenModel } from '#app/arlo/model.server.ts';

export type Tokens = { input: number; cached: number; output: number };

/** The same model, with a count of what it is given and gives. */
export function countTokens(model: ChosenModel): { model: ChosenModel; tokens: Tokens } {
  const tokens: Tokens = { input: 0, cached: 0, output: 0 };
  return {
    tokens,
    model: {
      ...model,
      for: (audience) =>
        wrapLanguageModel({
          model: model.for(audience),
          middleware: {
            specificationVersion: 'v4',
            wrapStream: async ({ doStream }) => {
              const { stream, ...rest } = await doStream();
              const counted = stream.pipeThrough(
                new TransformStream({
                  transform(part, controller) {
                    if (part.type === 'finish') add(tokens, part.usage);
                    controller.enqueue(part);
                  },
                }),
              );
              return { stream: counted, ...rest };
            },
          },
        }),
    },
  };
}

function add(
  tokens: Tokens,
  {
    inputTokens,
    outputTokens,
  }: {
    inputTokens: { total?: number | undefined; cacheRead?: number | undefined };
    outputTokens: { total?: number | undefined };
  },
): void {
  tokens.input += inputTokens.total ?? 0;
  tokens.cached += inputTokens.cacheRead ?? 0;
  tokens.output += outputTokens.total ?? 0;
}
