import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import {
  askNango,
  connect,
  connectionId,
  logIn,
  pullLever,
  sandboxState,
  say,
  signUp,
  type,
} from './steps.ts';
import { expect, test } from './test.ts';

test.use({ expectedNoise: [/Failed to load resource|Failed to fetch|^503 .*\/events$/] });

const card = (page: Page, name: string) => page.getByRole('article', { name });
const isPageData = (url: URL) => url.pathname.endsWith('.data');

/** A chat of two open pages. */
async function chatInTwoTabs(page: Page): Promise<Page> {
  await signUp(page);
  await page.goto('/');
  await say(page, 'hello there');
  await expect(page).toHaveURL(/\/chat\//);
  const other = await page.context().newPage();
  await other.goto(page.url());
  return other;
}

/** Renames the chat that a page shows. */
async function rename(page: Page, title: string): Promise<void> {
  const answer = await page.request.post(page.url(), {
    form: { intent: 'rename', title },
    headers: { Accept: 'application/json', 'Sec-Fetch-Site': 'same-origin' },
  });
  expect(answer.ok()).toBe(true);
}

test('two browsers show within a second what Nango’s webhook brings', async ({ page, browser, arlo }) => {
  const email = `${randomUUID()}@example.com`;
  await signUp(page, email);
  await connect(page, arlo, 'google-calendar', 'gmail');
  await page.goto('/settings/integrations');
  const elsewhere = await (await browser.newContext({ baseURL: arlo.url })).newPage();
  await logIn(elsewhere, email);
  await elsewhere.goto('/settings/integrations');
  const pages = [page, elsewhere];
  for (const each of pages) await expect(each.getByText('Connected', { exact: true })).toHaveCount(2);

  // Of two measurements the better one counts: the machine may be busy with something else.
  const delays: number[] = [];
  for (const [name, integration] of [
    ['Google Calendar', 'google-calendar'],
    ['Gmail', 'gmail'],
  ] as const) {
    const id = await connectionId(arlo, integration);
    await pullLever(arlo, `connections/${id}/expire`);
    const refreshed = askNango(
      arlo,
      `/connections/${id}?provider_config_key=${integration}&force_refresh=true`,
    );
    await expect(refreshed).rejects.toThrow();
    await Promise.all(pages.map((each) => card(each, name).getByText('Expired', { exact: true }).waitFor()));
    const shownAt = Date.now();
    const { deliveries } = (await sandboxState(arlo)).webhooks;
    const sent = deliveries.find(({ body }) => body.includes('"operation":"refresh"') && body.includes(id));
    expect(sent?.outcome).toBe('delivered');
    delays.push(shownAt - (sent?.at ?? 0));
  }
  expect(Math.min(...delays)).toBeLessThan(1_000);
  await elsewhere.context().close();
});

test('a first message that is quicker than the time zone waits for it', async ({ page }) => {
  await signUp(page);
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/timezone.data', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/timezone.data');
  await page.goto('/');
  await asked;
  await type(page, 'hello there');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  go();
  await expect(page).toHaveURL(/\/chat\//);
  await expect(page.getByRole('log', { name: 'Messages' }).getByText('hello there')).toBeVisible();
});

test('a page whose data can’t be loaded again stays as it is, and catches up', async ({ page }) => {
  const other = await chatInTwoTabs(page);
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'Message' }).fill('half a sent');
  await page.route(isPageData, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => isPageData(new URL(request.url())));
  await rename(other, 'Another name');
  await failed;
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('half a sent');
  await expect(page.getByRole('heading', { name: 'Another name' })).toHaveCount(0);
  await page.unroute(isPageData);
  await expect(page.getByRole('heading', { name: 'Another name' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('half a sent');
});

test('a page that gets no news looks for itself', async ({ page }) => {
  await page.clock.install();
  await page.route('**/events', (route) => route.fulfill({ status: 503 }));
  const other = await chatInTwoTabs(page);
  await page.bringToFront();
  await rename(other, 'Seen without news');
  await page.clock.fastForward(11_000);
  await expect(page.getByRole('heading', { name: 'Seen without news' })).toBeVisible();
});

test('a theme that can’t be kept says so', async ({ page }) => {
  await signUp(page);
  await page.goto('/');
  await page.route('**/theme.data', (route) => route.abort());
  await page.getByRole('button', { name: /account menu$/ }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.getByText('The theme wasn’t changed', { exact: true })).toBeVisible();
  await expect(page.getByRole('menuitemradio', { name: 'System' })).toBeChecked();
});

test('a form that can’t be sent says so and keeps what was typed', async ({ page }) => {
  await page.goto('/login');
  await page.getByLabel('Email').fill('alma@example.com');
  await page.getByRole('textbox', { name: 'Password' }).fill('a long enough password');
  await page.route(/\/login\.data/, (route) => route.abort());
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByText('Arlo can’t be reached. Check your connection and try again.')).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue('alma@example.com');
});
