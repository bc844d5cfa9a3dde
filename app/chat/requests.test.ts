import { afterEach, expect, test, vi } from 'vitest';
import { command, RequestRefused } from './requests.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const failure = 'Arlo couldn’t be told to stop.';

test('a command gives the answer', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ stopped: true }));
  expect(await command('/chat/c/stop', failure)).toEqual({ stopped: true });
});

test.each<[name: string, answer: () => Promise<Response>, said: string]>([
  [
    'no network',
    () => Promise.reject(new TypeError('Failed to fetch')),
    `${failure} Arlo can’t be reached right now.`,
  ],
  ['a page in place of data', async () => new Response('<html></html>'), `${failure} Try again.`],
  ['an error page', async () => new Response('<html></html>', { status: 502 }), `${failure} Try again.`],
  [
    'a reason',
    async () => Response.json({ error: { message: 'This can’t be undone any more.' } }, { status: 409 }),
    'This can’t be undone any more.',
  ],
])('%s is told in a sentence', async (_name, answer, said) => {
  vi.stubGlobal('fetch', answer);
  await expect(command('/chat/c/stop', failure)).rejects.toThrow(new RequestRefused(said));
});
