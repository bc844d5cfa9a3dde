import { expect, test as base, type Page } from 'playwright/test';
import { at, recorded, shapeOf } from '../contract/nango-recorded.ts';
import {
  authorize,
  callUi,
  eventsOf,
  openUi,
  resultOf,
  startConnectHost,
  type ConnectHost,
  type ToldEvent,
} from './connect-host.ts';

/**
 * The sandbox's Connect UI beside the recordings of the real one, driven through Nango's own frontend SDK: an
 * application is told the same, in the same order, and gets the same webhooks.
 */
const test = base.extend<{ host: ConnectHost }>({
  host: async ({}, use) => {
    const host = await startConnectHost();
    await use(host);
    await host.close();
  },
});

const calendar = 'google-calendar';
const frame = (page: Page) => page.frameLocator('#connect-ui');
const connectButton = (page: Page) => frame(page).getByRole('button', { name: 'Connect', exact: true });

async function session({ nango }: ConnectHost, ...allowed_integrations: string[]): Promise<string> {
  const end_user = { id: 'user_1', email: 'alice@example.test' };
  const tags = { appUserId: 'user_1' };
  return (await nango.createConnectSession({ end_user, tags, allowed_integrations })).data.token;
}

/** Opens the Connect UI for the calendar and presses Connect. Gives the pop-up. */
async function openPopup(page: Page, host: ConnectHost, props: object = {}): Promise<Page> {
  await openUi(page, host, { sessionToken: await session(host, calendar), ...props });
  return pressConnect(page);
}

async function pressConnect(page: Page): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), connectButton(page).click()]);
  return popup;
}

const allow = (popup: Page) => popup.getByRole('button', { name: 'Allow' }).click();

/** Events without what differs from one connection to the next; the words of errors count. */
function comparable(events: readonly ToldEvent[]): unknown[] {
  return events.map(({ type, payload }) => ({
    type,
    payload: type === 'error' ? payload : shapeOf(payload ?? null),
  }));
}

/**
 * Closes the pop-up as a person does, who sees it first: one that is gone before the SDK sends it to the provider is
 * told as blocked, not as closed.
 */
async function closeAtConsent(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Allow' }).waitFor();
  await popup.close();
}

/** Waits until the page has been told, and Nango has sent, what the scenario's recording has. */
async function expectAsRecorded(page: Page, host: ConnectHost, scenario: string): Promise<void> {
  const real = recorded(`21-scenario-${scenario}`);
  const events = at(real, 'events') as ToldEvent[];
  await expect.poll(async () => comparable(await eventsOf(page))).toEqual(comparable(events));
  await expectWebhooksAsRecorded(host, real);
  expect(await page.locator('#connect-ui').count(), 'the frame').toBe(at(real, 'iframeStillThere') ? 1 : 0);
}

async function expectWebhooksAsRecorded(host: ConnectHost, real: Record<string, unknown>): Promise<void> {
  const bodies = (at(real, 'webhooks') as unknown[]).map((webhook) => at(webhook, 'body'));
  await expect.poll(() => host.webhooks.length).toBe(bodies.length);
  expect(host.webhooks.map(shapeOf)).toEqual(bodies.map(shapeOf));
  const outcome = (body: unknown) => [at(body, 'operation'), at(body, 'success')];
  expect(host.webhooks.map(outcome)).toEqual(bodies.map(outcome));
}

test('coop-same-origin-allow-popups', async ({ page, host }) => {
  host.setHeaders({ 'cross-origin-opener-policy': 'same-origin-allow-popups' });
  await allow(await openPopup(page, host));
  await expectAsRecorded(page, host, 'coop-same-origin-allow-popups');
});

test('coop-same-origin', async ({ page, host }) => {
  host.setHeaders({ 'cross-origin-opener-policy': 'same-origin' });
  await openUi(page, host, { sessionToken: await session(host, calendar) });
  await connectButton(page).click();
  await expectAsRecorded(page, host, 'coop-same-origin');
});

const policy = "default-src 'self'; img-src data:; style-src 'self' 'unsafe-inline'";

test('csp-frame-src-only', async ({ page, host }) => {
  host.setHeaders({ 'content-security-policy': `${policy}; frame-src ${host.sandbox.url}` });
  await allow(await openPopup(page, host));
  const real = recorded('21-scenario-csp-frame-src-only');
  await expect
    .poll(async () => comparable(await eventsOf(page)))
    .toEqual(comparable(at(real, 'events') as ToldEvent[]));
});

test('csp-no-frame-src', async ({ page, host }) => {
  host.setHeaders({ 'content-security-policy': policy });
  const blocked = page.waitForEvent('console', (message) => message.text().includes('frame'));
  await openUi(page, host, { sessionToken: await session(host, calendar) });
  await blocked;
  await expectAsRecorded(page, host, 'csp-no-frame-src');
});

for (const { scenario, decide } of [
  { scenario: 'headless-auth-ok', decide: allow },
  {
    scenario: 'headless-auth-denied',
    decide: (popup: Page) => popup.getByRole('button', { name: 'Cancel' }).click(),
  },
  { scenario: 'headless-auth-popup-closed', decide: (popup: Page) => popup.close() },
]) {
  test(scenario, async ({ page, host }) => {
    const popup = await authorize(page, host, await session(host, calendar), calendar);
    await popup.getByRole('button', { name: 'Allow' }).waitFor();
    await decide(popup);
    const real = recorded(`21-scenario-${scenario}`);
    const expected = at(real, 'result') as Record<string, unknown>;
    const result = await resultOf(page);
    if ('ok' in expected) expect(shapeOf(result)).toEqual(shapeOf(expected));
    else expect(result).toEqual(expected);
    await expectWebhooksAsRecorded(host, real);
  });
}

test('headless-not-allowed-integration', async ({ page, host }) => {
  const popup = await authorize(page, host, await session(host, calendar), 'gmail');
  const real = recorded('21-scenario-headless-not-allowed-integration');
  await expect(popup.locator('body')).toHaveText(String(at(real, 'popupText')));
  await popup.close();
  expect(await resultOf(page)).toEqual(at(real, 'result'));
});

test('list-two-then-gmail', async ({ page, host }) => {
  await openUi(page, host, { sessionToken: await session(host, calendar, 'gmail') });
  await frame(page).getByRole('button', { name: 'Connect to Gmail' }).click();
  await allow(await pressConnect(page));
  await expectAsRecorded(page, host, 'list-two-then-gmail');
});

test('modal-closed-before-connect', async ({ page, host }) => {
  const sessionToken = await session(host, calendar);
  await openUi(page, host, { sessionToken });
  await connectButton(page).waitFor();
  await frame(page).getByRole('button', { name: 'Close' }).click();
  await expectAsRecorded(page, host, 'modal-closed-before-connect');
  const headers = { authorization: `Bearer ${sessionToken}` };
  const { status } = await fetch(`${host.sandbox.url}/connect/session`, { headers });
  expect(status).toBe(at(recorded('21-scenario-modal-closed-before-connect'), 'sessionStillValid'));
});

for (const scenario of ['modal-closed-midflow-then-consent', 'sdk-close-midflow-then-consent']) {
  test(scenario, async ({ page, host }) => {
    const popup = await openPopup(page, host);
    await popup.getByRole('button', { name: 'Allow' }).waitFor();
    if (scenario.startsWith('sdk')) await callUi(page, { close: true });
    else await frame(page).getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('#connect-ui')).toHaveCount(0);
    await allow(popup);
    await expectAsRecorded(page, host, scenario);
    expect(host.sandbox.control.connections()).toHaveLength(1);
  });
}

test('no-token', async ({ page, host }) => {
  await page.clock.install();
  await openUi(page, host, {});
  await expect.poll(async () => (await eventsOf(page)).length).toBe(1);
  await page.clock.fastForward(10_000);
  const real = String(at(recorded('21-scenario-no-token'), 'modalText'));
  await expect(frame(page).getByRole('heading', { name: real })).toBeVisible();
  await expectAsRecorded(page, host, 'no-token');
});

test('token-set-later', async ({ page, host }) => {
  await openUi(page, host, {});
  await expect.poll(async () => (await eventsOf(page)).length).toBe(1);
  await callUi(page, { setSessionToken: await session(host, calendar) });
  await expect(connectButton(page)).toBeVisible();
  await expectAsRecorded(page, host, 'token-set-later');
});

test('popup-blocked', async ({ page, host }) => {
  await openUi(page, host, { sessionToken: await session(host, calendar) });
  await connectButton(page).waitFor();
  const content = await page.locator('#connect-ui').elementHandle();
  await (await content?.contentFrame())?.evaluate(() => Object.assign(window, { open: () => null }));
  await connectButton(page).click();
  await expect(frame(page).getByRole('button', { name: 'Try Again' })).toBeVisible();
  await expectAsRecorded(page, host, 'popup-blocked');
});

test('popup-closed-detect-on', async ({ page, host }) => {
  await closeAtConsent(await openPopup(page, host, { detectClosedAuthWindow: true }));
  await expectAsRecorded(page, host, 'popup-closed-detect-on');
});

test('popup-closed-detect-off', async ({ page, host }) => {
  await page.clock.install();
  await closeAtConsent(await openPopup(page, host));
  await page.clock.fastForward(60_000);
  await expect(frame(page).getByText('Connecting…')).toBeVisible();
  await expectAsRecorded(page, host, 'popup-closed-detect-off');
});

test('session-expired-before-open', async ({ page, host }) => {
  const sessionToken = await session(host, calendar);
  host.sandbox.control.setNangoFaults({ sessionsExpired: true });
  await openUi(page, host, { sessionToken });
  const real = String(at(recorded('21-scenario-session-expired-before-open'), 'modalText'));
  await expect(frame(page).getByRole('heading', { name: real })).toBeVisible();
  await expectAsRecorded(page, host, 'session-expired-before-open');
});

test('session-expired-midflow', async ({ page, host }) => {
  await openUi(page, host, { sessionToken: await session(host, calendar) });
  await connectButton(page).waitFor();
  host.sandbox.control.setNangoFaults({ sessionsExpired: true });
  const popup = await pressConnect(page);
  const real = recorded('21-scenario-session-expired-midflow');
  await expect(popup.locator('body')).toHaveText(String(at(real, 'popupText')));
  await expect(frame(page).getByText('Connecting…')).toBeVisible();
  await expectAsRecorded(page, host, 'session-expired-midflow');
});

test('session-expired-during-consent', async ({ page, host }) => {
  const popup = await openPopup(page, host);
  await popup.getByRole('button', { name: 'Allow' }).waitFor();
  host.sandbox.control.setNangoFaults({ sessionsExpired: true });
  await allow(popup);
  await expectAsRecorded(page, host, 'session-expired-during-consent');
});

test('connect-link-standalone', async ({ page, host }) => {
  const { data } = await host.nango.createConnectSession({
    tags: { a: 'b' },
    allowed_integrations: [calendar],
  });
  const real = recorded('21-scenario-connect-link-standalone');
  await page.goto(data.connect_link);
  await expect(page.getByRole('heading', { name: String(at(real, 'textWithoutApiURL')) })).toBeVisible();
  await page.goto(`${data.connect_link}&apiURL=${encodeURIComponent(host.sandbox.url)}`);
  await expect(page.getByRole('button', { name: 'Connect', exact: true })).toBeVisible();
});
