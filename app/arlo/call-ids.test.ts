import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { wrapLanguageModel } from 'ai';
import { convertArrayToReadableStream, convertReadableStreamToArray, MockLanguageModelV4 } from 'ai/test';
import { expect, test } from 'vitest';
import { ownCallIds } from './call-ids.ts';

const call = (id: string, input: string): LanguageModelV4StreamPart[] => [
  { type: 'tool-input-start', id, toolName: 'x' },
  { type: 'tool-input-delta', id, delta: input },
  { type: 'tool-input-end', id },
  { type: 'tool-call', toolCallId: id, toolName: 'x', input },
];

let ids = 0;
const model = wrapLanguageModel({
  model: new MockLanguageModelV4({
    doStream: async () => ({
      stream: convertArrayToReadableStream([
        ...call('call_0', '1'),
        ...call('call_0', '2'),
        ...call('call_1', '3'),
      ]),
    }),
  }),
  middleware: ownCallIds(() => `0-${(ids += 1)}`),
});

async function step() {
  const { stream } = await model.doStream({ prompt: [] });
  const parts = await convertReadableStreamToArray(stream);
  return parts.flatMap((part) => {
    if (part.type === 'tool-call') return [`${part.toolCallId} ${part.input}`];
    return part.type.startsWith('tool-input') && 'id' in part ? [part.id] : [];
  });
}

test('every call has an id that no other call had, in all of its parts', async () => {
  const named = (id: string, input: string) => [id, id, id, `${id} ${input}`];
  expect(await step()).toEqual([
    ...named('call_01', '1'),
    ...named('call_02', '2'),
    ...named('call_03', '3'),
  ]);
  expect(await step()).toEqual([
    ...named('call_04', '1'),
    ...named('call_05', '2'),
    ...named('call_06', '3'),
  ]);
});
