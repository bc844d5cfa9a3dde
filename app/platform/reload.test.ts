import { expect, test, vi } from 'vitest';
import { carryOutReloads, requestReload } from './reload.ts';
import type { RemixRouter } from './remix-router.ts';

/** A router that loads when the test says so. */
function openRouter() {
  const listeners = new Set<() => void>();
  const idle = { navigation: { state: 'idle' }, revalidation: 'idle', fetchers: new Map() };
  const router = {
    state: idle as unknown as RemixRouter['state'],
    subscribe: (listener: () => void) => (listeners.add(listener), () => void listeners.delete(listener)),
    revalidate: vi.fn(() => set('loading')),
  };
  function set(revalidation: 'idle' | 'loading') {
    router.state = { ...router.state, revalidation };
    for (const listener of listeners) listener();
  }
  return { router, set, stop: carryOutReloads(router as unknown as RemixRouter) };
}

const settled = () => Promise.resolve();

test('many reloads are one, and one that is asked for while data is loaded follows it', async () => {
  const { router, set, stop } = openRouter();
  requestReload();
  requestReload();
  await settled();
  expect(router.revalidate).toHaveBeenCalledTimes(1);
  requestReload();
  await settled();
  expect(router.revalidate).toHaveBeenCalledTimes(1);
  set('idle');
  await settled();
  expect(router.revalidate).toHaveBeenCalledTimes(2);
  set('idle');
  await settled();
  expect(router.revalidate).toHaveBeenCalledTimes(2);
  stop();
});

test('a load that begins and ends before anything is drawn does not swallow one', async () => {
  const { router, set, stop } = openRouter();
  set('loading');
  requestReload();
  await settled();
  set('idle');
  await settled();
  expect(router.revalidate).toHaveBeenCalledTimes(1);
  stop();
});
