import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reloadFailed } from './reload.ts';
import { answerUnreachable, keepLoaded } from './unreachable.ts';

vi.mock(import('./reload.ts'), { spy: true });
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const refused = (status: number) => ({ status, statusText: '', internal: false, data: null });
const lost = new TypeError('Failed to fetch');

function load(routeId: string, failure: unknown, { url = '/chat/1', isShown = true, aborted = false } = {}) {
  const state = {
    loaderData: isShown ? { [routeId]: { a: 1 } } : {},
    location: { pathname: '/chat/1', search: '' },
    matches: [{ route: { id: 'layout' } }, { route: { id: 'page' } }],
  };
  const request = new Request(`http://localhost${url}`, { signal: aborted ? AbortSignal.abort() : null });
  return keepLoaded(
    routeId,
    () => ({ state }) as never,
  )({
    request,
    serverLoader: () => Promise.reject(failure),
  });
}

describe('data that cannot be loaded again', () => {
  test.each([
    ['because the network is gone', lost],
    ['because the server is down', refused(502)],
    ['because its database is', refused(503)],
  ])('stays as it is shown %s, and is asked for again', async (_name, failure) => {
    expect(await load('page', failure)).toEqual({ a: 1 });
    expect(reloadFailed).toHaveBeenCalledTimes(1);
  });

  test('of the frame around a page stays when another page is opened', async () => {
    expect(await load('layout', lost, { url: '/chat/2' })).toEqual({ a: 1 });
  });

  test.each([
    ['is not found any more', 'page', refused(404), {}],
    ['needs a sign-in', 'page', new Response(null, { status: 302 }), {}],
    ['is of another page', 'page', lost, { url: '/chat/2' }],
    ['is of another filter', 'page', lost, { url: '/chat/1?q=x' }],
    ['was never there', 'page', lost, { isShown: false }],
    ['is not wanted any more', 'page', lost, { aborted: true }],
  ])('is an error when it %s', async (_name, route, failure, options) => {
    await expect(load(route, failure, options)).rejects.toBe(failure);
    expect(reloadFailed).not.toHaveBeenCalled();
  });
});

describe('an action without an answer', () => {
  test('answers that Arlo can’t be reached', async () => {
    const answer = await answerUnreachable({ serverAction: () => Promise.reject(lost) });
    expect(answer).toMatchObject({
      error: { code: 'unavailable', message: expect.stringContaining('can’t be reached') },
    });
  });

  test.each([[refused(404)], [new Response(null, { status: 302 })]])(
    'leaves answers alone',
    async (answer) => {
      await expect(answerUnreachable({ serverAction: () => Promise.reject(answer) })).rejects.toBe(answer);
    },
  );
});
