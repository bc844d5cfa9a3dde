import { readUIMessageStream, type UIMessageChunk } from 'ai';
import { expect, test } from 'vitest';
import { applyChunk, type ArloChunk } from './apply-chunk.ts';
import type { ArloMessage } from './message.ts';

const empty: ArloMessage = { id: 'm1', role: 'assistant', parts: [] };

const reply: UIMessageChunk[] = [
  { type: 'start', messageId: 'm1' },
  { type: 'start-step' },
  { type: 'reasoning-start', id: 'r' },
  { type: 'reasoning-delta', id: 'r', delta: 'hm' },
  { type: 'reasoning-end', id: 'r', providerMetadata: { openai: { itemId: 'i' } } },
  { type: 'tool-input-start', toolCallId: 'c1', toolName: 'getCalendarEvents' },
  { type: 'tool-input-delta', toolCallId: 'c1', inputTextDelta: '{"query":"x"}' },
  { type: 'tool-input-available', toolCallId: 'c1', toolName: 'getCalendarEvents', input: { query: 'x' } },
  {
    type: 'tool-input-available',
    toolCallId: 'c2',
    toolName: 'deleteCalendarEvent',
    input: { eventId: 'e' },
  },
  { type: 'tool-output-available', toolCallId: 'c1', output: { ok: true } },
  { type: 'tool-approval-request', toolCallId: 'c2', approvalId: 'a1', reason: 'why' },
  { type: 'finish-step' },
  { type: 'start-step' },
  { type: 'tool-input-start', toolCallId: 'c3', toolName: 'getCalendarEvent' },
  { type: 'tool-input-available', toolCallId: 'c3', toolName: 'getCalendarEvent', input: {} },
  { type: 'tool-output-error', toolCallId: 'c3', errorText: 'no' },
  { type: 'text-start', id: 't' },
  { type: 'text-delta', id: 't', delta: 'You have ' },
  { type: 'text-delta', id: 't', delta: 'two.' },
  { type: 'text-end', id: 't' },
  { type: 'finish-step' },
  { type: 'finish' },
];

test('a stream adds up to the message that the AI SDK makes of it', async () => {
  const ours = reply.reduce((message, chunk) => applyChunk(message, chunk as ArloChunk), empty);
  const stream = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const chunk of reply) controller.enqueue(chunk);
      controller.close();
    },
  });
  let theirs: unknown;
  for await (const message of readUIMessageStream({ stream })) theirs = message;
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  expect(plain(ours)).toMatchObject(plain(theirs) as object);
});

test('chunks for a call that the message does not have change nothing', () => {
  expect(applyChunk(empty, { type: 'tool-output-available', toolCallId: 'x', output: 1 } as ArloChunk)).toBe(
    empty,
  );
});
