import { LLMock } from '@copilotkit/aimock';
import type { Page } from 'playwright/test';
import { startArlo, type ArloServer } from './arlo-server.ts';
import { signInAsDemo, type } from './steps.ts';
import { expect, test as base } from './test.ts';

const words = Array.from({ length: 200 }, (_, index) => `word${index}`);
const model = new LLMock({ port: 0 });

/** Arlo with a model that takes a few seconds to answer, so that there is a middle of an answer. */
const test = base.extend<object, { workerArlo: ArloServer }>({
  workerArlo: [
    async ({}, use) => {
      await model.start();
      model.addFixture({ match: { systemMessage: /^Write a title/ }, response: { content: 'A long story' } });
      model.addFixture({
        match: { userMessage: /tell me a story/ },
        response: { content: words.join(' ') },
        latency: 40,
        chunkSize: 8,
      });
      const arlo = await startArlo({ OPENAI_BASE_URL: `${model.url}/v1`, ARLO_MODEL: 'story-teller' });
      await use(arlo);
      await arlo.remove();
      await model.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

/** The conversation, without what is only read aloud. */
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('log', { name: 'Messages' }).getByText(text);
const wholeStory = { timeout: 20_000 };

async function ask(page: Page): Promise<void> {
  await type(page, 'tell me a story');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/chat\//);
  await expect(said(page, /word3 /)).toBeVisible();
}

test('a reload in the middle of a reply goes on where it was', async ({ page }) => {
  await signInAsDemo(page);
  await ask(page);
  await page.reload();
  await expect(said(page, /word3 /)).toBeVisible();
  await expect(said(page, /word199/)).toBeVisible(wholeStory);
  await expect(said(page, /word0 /)).toHaveCount(1);
});

test('a closed tab loses nothing', async ({ page, context }) => {
  await signInAsDemo(page);
  await ask(page);
  const address = page.url();
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await expect(said(later, /word199/)).toBeVisible(wholeStory);
});

test('a second tab shows the same reply as it is written', async ({ page, context }) => {
  await signInAsDemo(page);
  await ask(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(said(second, /word3 /)).toBeVisible();
  await expect(second.getByRole('button', { name: 'Stop' })).toBeVisible();
  for (const tab of [page, second]) await expect(said(tab, /word199/)).toBeVisible(wholeStory);
});

test('stop ends the reply on the server and keeps what was written', async ({ page }) => {
  await signInAsDemo(page);
  await ask(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('You stopped this reply.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('You stopped this reply.')).toBeVisible();
  await expect(said(page, /word3 /)).toBeVisible();
  await expect(said(page, /word199/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(said(page, /word199/)).toBeVisible(wholeStory);
});

test('a killed server keeps what was said and says what it lost', async ({ page, arlo }) => {
  await signInAsDemo(page);
  await ask(page);
  const address = page.url();
  await page.goto('about:blank');
  await arlo.stop('SIGKILL');
  await arlo.restart();
  await page.goto(address);
  await expect(said(page, 'tell me a story')).toBeVisible();
  await expect(page.getByText('Arlo couldn’t finish this reply')).toBeVisible();
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(said(page, /word199/)).toBeVisible(wholeStory);
});

test.describe('a connection that breaks in the middle of a reply', () => {
  // A request that is cut off before its answer begins has failed to fetch, one that is cut off within it is a network error.
  test.use({ expectedNoise: [/Failed to load resource|Failed to fetch|network error/] });

  test('is made again behind the last word, and a Stop that does not get through is told', async ({
    page,
  }) => {
    await signInAsDemo(page);
    await ask(page);
    await page.route(/\/stop$/, (route) => route.abort());
    await page.getByRole('button', { name: 'Stop' }).click();
    const told = 'Arlo couldn’t be told to stop. Arlo can’t be reached right now.';
    await expect(page.getByText(told, { exact: true })).toBeVisible();
    const attached = page.waitForRequest(/\/stream\?run=[\da-f-]{36}&after=\d+$/);
    // As a dropped line does, this ends every answer that is still coming.
    await page.evaluate(() => window.stop());
    await attached;
    await expect(said(page, /word199/)).toBeVisible(wholeStory);
    await expect(said(page, words.join(' '))).toHaveCount(1);
    await expect(page.getByText('You stopped this reply.')).toHaveCount(0);
  });
});
