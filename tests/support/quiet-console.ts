import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * Noise fails a test: whatever the code under test prints to the console is something nobody looked at.
 * A test that expects a message spies on the console itself.
 */
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => {
      unexpected.push(`console.${level}: ${args.map(String).join(' ')}`);
    });
  }
});

const unexpected: string[] = [];

afterEach(() => {
  const noise = unexpected.splice(0);
  vi.restoreAllMocks();
  expect(noise, 'unexpected console output').toEqual([]);
});
