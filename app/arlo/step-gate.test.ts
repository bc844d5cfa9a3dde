import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';
import { wrapLanguageModel } from 'ai';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStepGate } from './step-gate.ts';

type Part = LanguageModelV4StreamPart;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};
const delta = (text: string): Part => ({ type: 'text-delta', id: 't', delta: text });
const call = (toolCallId: string): Part => ({ type: 'tool-call', toolCallId, toolName: 'x', input: '{}' });
const finish: Part = { type: 'finish', finishReason: { unified: 'stop', raw: undefined }, usage };

/** A model whose stream the test writes itself, behind the gate. */
async function gated() {
  const source = new TransformStream<Part, Part>(undefined, { highWaterMark: 100 }, { highWaterMark: 100 });
  let ids = 0;
  const gate = createStepGate({ newId: () => `group${(ids += 1)}`, joinMs: 20 });
  const model = wrapLanguageModel({
    model: new MockLanguageModelV4({ doStream: async () => ({ stream: source.readable }) }),
    middleware: gate.middleware,
  });
  const { stream } = await model.doStream({ prompt: [] });
  return { writer: source.writable.getWriter(), reader: stream.getReader(), gate };
}

test('tool calls come out when the step is over, and all of them are known before the first', async () => {
  const { writer, reader, gate } = await gated();
  for (const part of [call('a'), call('b'), finish]) void writer.write(part);
  const first = await reader.read();
  expect(first.value).toMatchObject({ toolCallId: 'a' });
  expect(gate.current()).toMatchObject({ calls: [{ toolCallId: 'a' }, { toolCallId: 'b' }] });
  expect((await reader.read()).value).toMatchObject({ toolCallId: 'b' });
  expect((await reader.read()).value).toMatchObject({ type: 'finish' });
});

test('words that come close together are one delta', async () => {
  const { writer, reader } = await gated();
  const read = reader.read();
  void writer.write(delta('Hello '));
  void writer.write(delta('Maya'));
  await vi.advanceTimersByTimeAsync(20);
  expect((await read).value).toEqual(delta('Hello Maya'));
});

test('a stream that ends while words wait leaves no timer behind that throws', async () => {
  const { writer, reader } = await gated();
  const read = reader.read();
  void writer.write(delta('Hello'));
  await vi.advanceTimersByTimeAsync(5);
  expect(vi.getTimerCount()).toBe(1);
  await writer.abort(new Error('stopped'));
  await expect(read).rejects.toThrow('stopped');
  expect(vi.getTimerCount()).toBe(0);
});
