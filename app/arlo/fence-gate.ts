import type { LanguageModelV4Middleware, LanguageModelV4ToolResultPart } from '@ai-sdk/provider';
import { fence, isFenced } from './fence.ts';

/**
 * The last gate before a model: a tool's result that is not fenced yet is fenced here. Tools fence what they answer;
 * this holds for all else that the SDK makes a result of, such as a call whose arguments fit no tool, or the stored
 * answer of a tool that is no longer offered.
 */
export function fenceGate(nonce: string): LanguageModelV4Middleware {
  return {
    specificationVersion: 'v4',
    transformParams: async ({ params }) => ({
      ...params,
      prompt: params.prompt.map((message) =>
        message.role === 'tool'
          ? {
              ...message,
              content: message.content.map((part) =>
                part.type === 'tool-result' ? { ...part, output: fencedOutput(part.output, nonce) } : part,
              ),
            }
          : message,
      ),
    }),
  };
}

function fencedOutput(
  output: LanguageModelV4ToolResultPart['output'],
  nonce: string,
): LanguageModelV4ToolResultPart['output'] {
  if (output.type === 'text' && isFenced(output.value, nonce)) return output;
  if (output.type === 'error-text') return { type: 'error-text', value: fence('arlo', nonce, output.value) };
  const value = 'value' in output ? output.value : (output.reason ?? 'Not done.');
  return { type: 'text', value: fence('arlo', nonce, value) };
}
