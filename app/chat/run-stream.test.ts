import { beforeEach, expect, test, vi } from 'vitest';
import type { ArloChunk } from './apply-chunk.ts';
import { followRun, type LinkState, type SeenChunk } from './run-stream.ts';

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

const words = (delta: string): ArloChunk => ({ type: 'text-delta', id: 't', delta });
const isRun = (runId: string) =>
  `event: run\ndata: ${JSON.stringify({ runId, messageId: `of-${runId}` })}\n\n`;
const chunk = (id: number, delta: string) => `id: ${id}\ndata: ${JSON.stringify(words(delta))}\n\n`;
const end = 'event: end\ndata: {}\n\n';

/** Follows over connections that are answered as given, and tells all that came of it. */
async function follow(first: Response | undefined, ...answers: Response[]) {
  const asked: (SeenChunk | undefined)[] = [];
  const runs: string[] = [];
  const said: string[] = [];
  const links: LinkState['state'][] = [];
  await followRun({
    first,
    attach: (seen) => {
      asked.push(seen);
      const answer = answers.shift();
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('Nothing is left to ask.'));
    },
    onRun: ({ runId }) => void runs.push(runId),
    onChunks: (chunks) =>
      said.push(...chunks.map((each) => ('delta' in each ? String(each.delta) : each.type))),
    onLink: (link) => {
      links.push(link.state);
      if (link.state === 'waiting') queueMicrotask(link.retryNow);
    },
    signal: new AbortController().signal,
  });
  return { asked, runs, said, links };
}

test('after a break the same run goes on behind what was seen of it', async () => {
  const first = new Response(isRun('r1') + chunk(0, 'a') + chunk(1, 'b'));
  const second = new Response(isRun('r1') + chunk(2, 'c') + end);
  const { asked, said } = await follow(first, second);
  expect(asked).toEqual([{ runId: 'r1', after: 1 }]);
  expect(said).toEqual(['a', 'b', 'c']);
});

test('a newer run that began during the break is counted from its own start', async () => {
  const first = new Response(isRun('r1') + chunk(0, 'a') + chunk(1, 'b'));
  const second = new Response(isRun('r2') + chunk(0, 'x'));
  const third = new Response(isRun('r2') + chunk(1, 'y') + end);
  const { asked, runs, said } = await follow(first, second, third);
  expect(asked).toEqual([
    { runId: 'r1', after: 1 },
    { runId: 'r2', after: 0 },
  ]);
  expect(runs).toEqual(['r1', 'r2', 'r2']);
  expect(said).toEqual(['a', 'b', 'x', 'y']);
});

test('a run that is gone is not waited for', async () => {
  expect((await follow(undefined, new Response(null, { status: 204 }))).links).toEqual(['closed']);
});

test.each([401, 403, 404])('an answer of %i is final', async (status) => {
  const { asked, links } = await follow(undefined, new Response('{}', { status }));
  expect(asked).toEqual([undefined]);
  expect(links).toEqual(['closed']);
});

test.each([429, 500, 503])('after an answer of %i it is tried again', async (status) => {
  const { asked, said } = await follow(
    undefined,
    new Response('{}', { status }),
    new Response(isRun('r1') + chunk(0, 'a') + end),
  );
  expect(asked).toHaveLength(2);
  expect(said).toEqual(['a']);
});
