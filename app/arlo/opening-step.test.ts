import { MockLanguageModelV4, convertReadableStreamToArray } from 'ai/test';
import { expect, test } from 'vitest';
import { withOpeningStep } from './opening-step.ts';

const own = { type: 'text-start' as const, id: '0' };
const createModel = () =>
  new MockLanguageModelV4({
    doStream: async () => ({
      stream: new ReadableStream({
        start(controller) {
          controller.enqueue(own);
          controller.close();
        },
      }),
    }),
  });
const call = { toolCallId: 'c1', toolName: 'createCalendarEvent', input: { title: 'Call' } };

async function step(model: ReturnType<typeof withOpeningStep>) {
  const { stream } = await model.doStream({ prompt: [] });
  return convertReadableStreamToArray(stream);
}

test('the first step is the calls that code gives, all others are the model’s', async () => {
  const inner = createModel();
  const model = withOpeningStep(inner, [call, { ...call, toolCallId: 'c2' }]);
  const parts = await step(model);
  expect(parts.filter(({ type }) => type === 'tool-call')).toEqual([
    { type: 'tool-call', toolCallId: 'c1', toolName: 'createCalendarEvent', input: '{"title":"Call"}' },
    { type: 'tool-call', toolCallId: 'c2', toolName: 'createCalendarEvent', input: '{"title":"Call"}' },
  ]);
  expect(parts.at(-1)).toMatchObject({ type: 'finish', finishReason: { unified: 'tool-calls' } });
  expect(inner.doStreamCalls, 'the model was not asked').toHaveLength(0);
  expect(await step(model)).toEqual([own]);
  expect(await step(model)).toEqual([own]);
});

test('without calls it is the model itself', async () => {
  expect(await step(withOpeningStep(createModel(), []))).toEqual([own]);
});
