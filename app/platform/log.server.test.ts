import { expect, test } from 'vitest';
import { createLog } from './log.server.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createLog({ logLevel: 'info' }, { write: (line) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

test('an error is logged with its cause, and without the request that a client hung on it', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), {
    code: 'ECONNREFUSED',
    config: { headers: { Authorization: 'Bearer key-of-nango' } },
  });
  const line = logged((log) => log.error({ err: new Error('Nango failed', { cause }) }, 'failed'));
  expect(line).toMatchObject({
    msg: 'failed',
    err: { name: 'Error', message: 'Nango failed', cause: { code: 'ECONNREFUSED' } },
  });
  expect(JSON.stringify(line)).not.toContain('key-of-nango');
});

test('what the AI SDK quotes of a conversation stays out, message and stack', () => {
  const error = new Error('Invalid input: {"title":"Lunch with Noor"}');
  error.name = 'AI_InvalidToolInputError';
  const line = logged((log) => log.error({ err: error }));
  expect(JSON.stringify(line)).not.toContain('Noor');
  expect(line).toMatchObject({
    err: { name: 'AI_InvalidToolInputError', stack: expect.stringContaining('at ') },
  });
});

test('lines below the level are not written', () => {
  const lines: string[] = [];
  createLog({ logLevel: 'warn' }, { write: (line) => void lines.push(line) }).info('quiet');
  expect(lines).toEqual([]);
});
