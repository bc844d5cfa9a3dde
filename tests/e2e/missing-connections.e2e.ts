import type { Page } from 'playwright/test';
import { giveConsent, say, signUp } from './steps.ts';
import { expect, expectAccessible, test } from './test.ts';

test.beforeEach(async ({ page }) => {
  await signUp(page);
  await page.goto('/');
});

const question = 'What’s on tomorrow?';
const missing = (page: Page) => page.getByRole('group', { name: 'Google Calendar isn’t connected' });
const connected = (page: Page) => page.getByRole('group', { name: 'Google Calendar connected' });
const answers = (page: Page) => page.getByRole('heading', { level: 2, name: /^Arlo/ });

/** How often a page has asked for another answer. */
function retriesOf(page: Page): () => number {
  let retries = 0;
  page.on('request', (request) => {
    if (request.postData() === '{"kind":"retry"}') retries += 1;
  });
  return () => retries;
}

test('connecting in another tab has the waiting question answered, once', async ({ page, context }) => {
  const retries = retriesOf(page);
  await say(page, question);
  await expect(missing(page)).toBeVisible();
  await expectAccessible(page);
  const settings = await context.newPage();
  await settings.goto('/settings/integrations');
  await settings.getByRole('button', { name: 'Connect Google Calendar', exact: true }).click();
  await giveConsent(settings);
  await expect(connected(page)).toBeVisible();
  await expect(
    page
      .getByRole('log', { name: 'Messages' })
      .getByText(/Tomorrow|You have/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Answer now' })).toHaveCount(0);
  expect(retries()).toBe(1);
});

test('a card further back connects, and answers nothing that was not asked last', async ({ page }) => {
  const retries = retriesOf(page);
  await say(page, question);
  await say(page, 'Thanks');
  await expect(missing(page)).toContainText('Connect it here, then ask again.');
  await expect(answers(page)).toHaveCount(2);
  await missing(page).getByRole('button', { name: 'Connect Google Calendar', exact: true }).click();
  await giveConsent(page);
  await expect(connected(page)).toBeVisible();
  await say(page, question);
  await expect(answers(page)).toHaveCount(3);
  expect(retries()).toBe(0);
});
