import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from 'playwright/test';
import { startArlo, type ArloServer } from './arlo-server.ts';

type Fixtures = {
  /** The page of a new visitor; console errors and failed requests that a test does not expect fail it. */
  page: Page;
  /** What the page may print or fail to load in this test. */
  expectedNoise: RegExp[];
  arlo: ArloServer;
};

/** Remix prints the abort of a load that a newer one has replaced; nothing is lost by it. */
const harmlessNoise = [/^AbortError: signal is aborted without reason/];

/** Tests in a real browser. Each worker has one Arlo with its sandbox; each test has accounts of its own. */
export const test = base.extend<Fixtures, { workerArlo: ArloServer }>({
  workerArlo: [
    async ({}, use) => {
      const arlo = await startArlo();
      await use(arlo);
      await arlo.remove();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  arlo: async ({ workerArlo }, use) => {
    await use(workerArlo);
  },
  baseURL: async ({ workerArlo }, use) => {
    await use(workerArlo.url);
  },
  expectedNoise: [[], { option: true }],
  context: async ({ context }, use) => {
    context.on('page', waitForScripts);
    await use(context);
  },
  page: async ({ page, expectedNoise, arlo }, use, info) => {
    const noise: string[] = [];
    const note = (text: string) => {
      if (![...expectedNoise, ...harmlessNoise].some((pattern) => pattern.test(text))) noise.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') note(message.text());
    });
    page.on('pageerror', (error) => note(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 500) note(`${response.status()} ${response.url()}`);
    });
    await use(page);
    if (info.status !== info.expectedStatus) await tellAll(page, arlo);
    expect(noise, 'unexpected noise of the page').toEqual([]);
  },
});

/** Prints what the pages show and what the server said: where a test fails once in a hundred runs, nothing else is left of it. */
async function tellAll(page: Page, arlo: ArloServer): Promise<void> {
  for (const each of page.context().pages()) {
    const shown = await each
      .locator('body')
      .ariaSnapshot({ timeout: 2_000 })
      .catch((error: unknown) => `cannot be read: ${String(error)}`);
    process.stdout.write(`\n--- ${each.url()}\n${shown}\n`);
  }
  process.stdout.write(`\n--- server\n${arlo.output().slice(-4_000)}\n`);
}

/**
 * Makes `goto`, `reload` and `goBack` wait until React has taken the page over. Before that a click on a link is the browser's own
 * and one on a button is lost; a person is slower than that, a test on a busy machine is not.
 */
function waitForScripts(page: Page): void {
  for (const name of ['goto', 'reload', 'goBack'] as const) {
    const load = page[name].bind(page) as (...args: unknown[]) => ReturnType<Page['goto']>;
    page[name] = async (...args: unknown[]) => {
      const response = await load(...args);
      await page.waitForFunction(isHydrated);
      return response;
    };
  }
}

/** Runs in the page. React keeps its root on the document; a page without Remix's data is not one of Arlo's. */
function isHydrated(): boolean {
  if (!('__remixContext' in window)) return true;
  const [, root] = Object.entries(document).find(([key]) => key.startsWith('__reactContainer$')) ?? [];
  return root?.stateNode.current.memoizedState.isDehydrated === false;
}

/** For tests that need an Arlo in which nobody has done anything yet. */
export const testOnFreshArlo = test.extend<object, { workerArlo: ArloServer }>({
  workerArlo: [
    async ({}, use) => {
      const arlo = await startArlo();
      await use(arlo);
      await arlo.remove();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

export { expect };

/** Fails when axe finds a violation of WCAG 2.2 AA or best practice on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(settleMotion);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map((node) => node.target.join(' ')),
    })),
  ).toEqual([]);
}

/** Runs in the page. Colours on their way from one look to another have a contrast that nobody sees. */
async function settleMotion(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map((animation) => animation.finished));
}
