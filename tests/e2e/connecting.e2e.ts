import type { Page } from 'playwright/test';
import { giveConsent, pullLever, signUp } from './steps.ts';
import { expect, expectAccessible, test } from './test.ts';

test.use({ expectedNoise: [/status of (401|429|503)|^503 |ERR_FAILED/] });

test.afterEach(async ({ arlo }) => pullLever(arlo, 'reset'));

test.beforeEach(async ({ page }) => {
  await signUp(page);
  await page.goto('/settings/integrations');
});

const windowClosed = 'The sign-in window closed before it finished. Nothing was shared.';
const closed = (name: string) =>
  `Sign-in was closed before it finished. If you still allow access in the other window, ${name} connects all the same.`;
const connectUi = (page: Page) => page.frameLocator('#connect-ui');
const card = (page: Page, name: string) => page.getByRole('article', { name });

/**
 * Opens the Connect UI and the provider's window, and gives that window once it asks for consent. Until the frontend
 * SDK's socket has answered, the window has no address: it stays blank if the Connect UI goes away before, and counts
 * as blocked by the browser if it is itself closed before.
 */
async function openWindow(page: Page, name: string): Promise<Page> {
  await card(page, name)
    .getByRole('button', { name: new RegExp(`^(Connect|Reconnect|Try again).*${name}`) })
    .click();
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    connectUi(page)
      .getByRole('button', { name: /^Connect/ })
      .click(),
  ]);
  await window.getByRole('button', { name: 'Allow' }).waitFor();
  return window;
}

/** No frame, no spinner, and a button to try again. */
async function expectEnding(page: Page, name: string, sentence: string): Promise<void> {
  await expect(card(page, name).getByText(sentence)).toBeVisible();
  await expect(page.locator('#connect-ui')).toHaveCount(0);
  await expect(page.getByText('Connecting…')).toHaveCount(0);
  await expect(card(page, name).getByRole('button', { name: `Try again: connect ${name}` })).toBeVisible();
}

test('each way not to connect has its words, and leaves a button to try again', async ({ page, arlo }) => {
  const denying = await openWindow(page, 'GitHub');
  await denying.getByRole('button', { name: 'Cancel' }).click();
  await expectEnding(page, 'GitHub', 'Access to GitHub wasn’t allowed. Nothing was shared.');
  await expectAccessible(page);

  const leaving = await openWindow(page, 'GitHub');
  await leaving.close();
  await expectEnding(page, 'GitHub', windowClosed);

  await card(page, 'GitHub')
    .getByRole('button', { name: /^Try again/ })
    .click();
  await connectUi(page).getByRole('button', { name: 'Close' }).click();
  await expectEnding(page, 'GitHub', closed('GitHub'));

  await pullLever(arlo, 'rate-limit', { perMinute: 0 });
  await card(page, 'GitHub')
    .getByRole('button', { name: /^Try again/ })
    .click();
  await expectEnding(page, 'GitHub', 'Too much is going on at once. Please try again in a minute.');
  await pullLever(arlo, 'rate-limit', { perMinute: null });

  await card(page, 'GitHub')
    .getByRole('button', { name: /^Try again/ })
    .click();
  const frame = await page
    .locator('#connect-ui')
    .elementHandle()
    .then((element) => element?.contentFrame());
  await frame?.evaluate(() => Object.assign(window, { open: () => null }));
  await connectUi(page)
    .getByRole('button', { name: /^Connect/ })
    .click();
  await expectEnding(
    page,
    'GitHub',
    'Your browser blocked the sign-in window. Allow pop-ups for this site, then try again.',
  );
});

const missingSetup =
  'Connecting isn’t set up correctly on this server. Whoever runs it needs to check its Nango settings.';
const noAnswer = 'The connected service didn’t answer. Please try again.';

for (const { wrong, lever, sentence } of [
  { wrong: 'a Nango that is down', lever: { api: 'dropped' }, sentence: noAnswer },
  { wrong: 'a Nango that answers 503', lever: { api: 'unavailable' }, sentence: noAnswer },
  { wrong: 'a key that Nango doesn’t know', lever: { api: 'wrong_key' }, sentence: missingSetup },
  {
    wrong: 'an integration nobody has set up',
    lever: { missingIntegrations: ['github'] },
    sentence: missingSetup,
  },
]) {
  test(`${wrong}: the card says so, and connecting works once it is mended`, async ({ page, arlo }) => {
    await pullLever(arlo, 'nango', lever);
    await card(page, 'GitHub').getByRole('button', { name: 'Connect GitHub', exact: true }).click();
    await expectEnding(page, 'GitHub', sentence);
    await pullLever(arlo, 'nango', { api: 'none', missingIntegrations: [] });
    await card(page, 'GitHub')
      .getByRole('button', { name: /^Try again/ })
      .click();
    await giveConsent(page);
    await expect(card(page, 'GitHub').getByText('maya-lindqvist')).toBeVisible();
  });
}

test('a provider that gives no token ends in words', async ({ page, arlo }) => {
  await pullLever(arlo, 'token-endpoints', { fault: 'invalid_client' });
  const window = await openWindow(page, 'GitHub');
  await window.getByRole('button', { name: 'Allow' }).click();
  await expectEnding(page, 'GitHub', 'GitHub didn’t complete the sign-in. Try again in a moment.');
});

test('a connect session that is over before it is opened leaves nobody waiting', async ({ page, arlo }) => {
  await pullLever(arlo, 'nango', { sessionsExpired: true });
  await card(page, 'GitHub').getByRole('button', { name: 'Connect GitHub', exact: true }).click();
  await expect(connectUi(page).getByRole('heading', { name: 'Your session has expired' })).toBeVisible();
  await connectUi(page).getByRole('button', { name: 'Close' }).click();
  await expectEnding(page, 'GitHub', closed('GitHub'));
});

test('a connect session that ends while the Connect UI is open ends in words, even if nobody does anything', async ({
  page,
  arlo,
}) => {
  await page.clock.install();
  await page.reload();
  await card(page, 'GitHub').getByRole('button', { name: 'Connect GitHub', exact: true }).click();
  const connect = connectUi(page).getByRole('button', { name: /^Connect/ });
  await expect(connect).toBeVisible();
  await pullLever(arlo, 'nango', { sessionsExpired: true });
  const [window] = await Promise.all([page.waitForEvent('popup'), connect.click()]);
  await expect(window.getByText('unknown_connect_session_token')).toBeVisible();
  await expect(connectUi(page).getByText('Connecting…')).toBeVisible();
  await page.clock.fastForward('30:00');
  await expectEnding(
    page,
    'GitHub',
    'The sign-in took too long and ended here. If you allowed access at the last moment, GitHub connects by itself.',
  );
});

test('a session that ends during the consent does not undo it', async ({ page, arlo }) => {
  const window = await openWindow(page, 'GitHub');
  await expect(window.getByRole('button', { name: 'Allow' })).toBeVisible();
  await pullLever(arlo, 'nango', { sessionsExpired: true });
  await window.getByRole('button', { name: 'Allow' }).click();
  await expect(card(page, 'GitHub').getByText('maya-lindqvist')).toBeVisible();
});

test('a sign-in page that does not load is given up after a while', async ({ page }) => {
  await page.route('**/connect-ui/**', (route) => route.abort());
  await page.clock.install();
  await page.reload();
  await card(page, 'GitHub').getByRole('button', { name: 'Connect GitHub', exact: true }).click();
  await expect(page.locator('#connect-ui')).toBeVisible();
  await page.clock.fastForward('00:20');
  await expectEnding(page, 'GitHub', 'The sign-in page didn’t load. Check your connection, then try again.');
});

for (const mode of ['delay', 'double', 'reorder', 'forge'] as const) {
  test(`webhooks that go wrong (${mode}) leave the card right`, async ({ page, arlo }) => {
    await pullLever(arlo, 'webhooks', { mode });
    await card(page, 'GitHub').getByRole('button', { name: 'Connect GitHub', exact: true }).click();
    await giveConsent(page);
    await expect(card(page, 'GitHub').getByText('maya-lindqvist')).toBeVisible();
    const denying = await openWindow(page, 'Gmail');
    await denying.getByRole('button', { name: 'Cancel' }).click();
    await expectEnding(page, 'Gmail', 'Access to Gmail wasn’t allowed. Nothing was shared.');
    await pullLever(arlo, 'webhooks', { mode: 'deliver' });
    await page.reload();
    await expect(card(page, 'GitHub').getByText('Connected', { exact: true })).toBeVisible();
    await expect(
      card(page, 'Gmail').getByRole('button', { name: 'Connect Gmail', exact: true }),
    ).toBeVisible();
  });
}

test('consent that comes after the Connect UI was closed still connects, on every open page', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/settings/integrations');
  // Chromium does not draw the frame of a page that is behind another, and nothing in it can be clicked.
  await page.bringToFront();
  const window = await openWindow(page, 'Gmail');
  await connectUi(page).getByRole('button', { name: 'Close' }).click();
  await expectEnding(page, 'Gmail', closed('Gmail'));
  await window.getByRole('button', { name: 'Allow' }).click();
  for (const open of [page, other]) {
    await expect(card(open, 'Gmail').getByText('Connected', { exact: true })).toBeVisible();
    await expect(card(open, 'Gmail').getByText('maya@fernhill.example')).toBeVisible();
  }
});

test('a sign-in window that was lost is opened again, and connects', async ({ page }) => {
  await openWindow(page, 'GitHub');
  await card(page, 'GitHub').getByRole('button', { name: 'Open it again' }).press('Enter');
  await giveConsent(page);
  await expect(card(page, 'GitHub').getByText('Connected', { exact: true })).toBeVisible();
});

test('a connection is given up and made again', async ({ page }) => {
  await card(page, 'GitHub').getByRole('button', { name: 'Connect GitHub', exact: true }).click();
  await giveConsent(page);
  await expect(page.getByText('GitHub connected', { exact: true })).toBeVisible();
  await expect(card(page, 'GitHub').getByText('maya-lindqvist')).toBeVisible();
  await expectAccessible(page);
  await card(page, 'GitHub').getByRole('button', { name: 'Disconnect GitHub' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click();
  await expect(page.getByText('GitHub disconnected', { exact: true })).toBeVisible();
  await card(page, 'GitHub').getByRole('button', { name: 'Connect GitHub', exact: true }).click();
  await giveConsent(page);
  await expect(card(page, 'GitHub').getByText('Connected', { exact: true })).toBeVisible();
});
