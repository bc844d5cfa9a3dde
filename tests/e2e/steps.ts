import { randomUUID } from 'node:crypto';
import { expect, type Page } from 'playwright/test';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { ArloServer } from './arlo-server.ts';
import { connectAccount } from './connect-account.ts';

/** What a browser adds to its own page's requests: without it Arlo refuses them. */
const fromOwnPage = { 'Sec-Fetch-Site': 'same-origin' };

/** Signs in with the sandbox's demo account and opens the chat. */
export async function signInAsDemo(page: Page): Promise<void> {
  await page.request.post('/login', { form: { intent: 'demo' }, headers: fromOwnPage, maxRedirects: 0 });
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
}

/**
 * Goes through the Connect UI in its frame and the consent page in its popup, after something opened them. `choose` changes
 * what the consent page proposes: everything, for Maya.
 */
export async function giveConsent(
  page: Page,
  choose: (consent: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  // Chromium does not draw the frame of a page that is behind another, and nothing in it can be clicked.
  await page.bringToFront();
  const frame = page.frameLocator('#connect-ui');
  const popupOpens = page.waitForEvent('popup');
  await frame.getByRole('button', { name: /^Connect/ }).click();
  const popup = await popupOpens;
  const closed = popup.waitForEvent('close');
  await choose(popup);
  await popup.getByRole('button', { name: 'Allow' }).click();
  await closed;
  await expect(page.locator('#connect-ui')).toHaveCount(0);
}

/** Types a message; the page takes it once its scripts run. */
export async function type(page: Page, text: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('textbox', { name: 'Message' }).fill(text);
    await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled({ timeout: 500 });
  }).toPass();
}

/** Says something to Arlo and waits until the reply is finished. */
export async function say(page: Page, text: string): Promise<void> {
  await type(page, text);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('log', { name: 'Messages' }).getByText(text, { exact: true }).last(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
}

/** Makes an account of its own for a test and signs it in. No page is opened. */
export async function signUp(
  page: Page,
  email = `${randomUUID()}@example.com`,
  name = 'Alma',
): Promise<void> {
  const form = { name, email, password };
  const answer = await page.request.post('/signup', { form, headers: fromOwnPage, maxRedirects: 0 });
  expect(answer.status()).toBe(302);
}

/** Signs in to an account that `signUp` made. No page is opened. */
export async function logIn(page: Page, email: string): Promise<void> {
  const form = { email, password };
  const answer = await page.request.post('/login', { form, headers: fromOwnPage, maxRedirects: 0 });
  expect(answer.status()).toBe(302);
}

/** Connects accounts of Maya's for the person who is signed in. No page is opened. */
export async function connect(page: Page, arlo: ArloServer, ...connected: ProviderKey[]): Promise<void> {
  const nango = { url: arlo.sandboxUrl, secretKey: arlo.nangoSecretKey() };
  for (const provider of connected) await connectAccount(page.request, nango, provider);
}

const password = 'a long enough password';

type Connection = { connection_id: string; provider_config_key: string };
type GoogleEvent = { id: string; summary?: string; start: { dateTime?: string; date?: string } };

/** Asks the sandbox's Nango with Arlo's own key. */
export async function askNango<Answer>(arlo: ArloServer, path: string): Promise<Answer> {
  const response = await fetch(`${arlo.sandboxUrl}${path}`, {
    headers: { Authorization: `Bearer ${arlo.nangoSecretKey()}` },
  });
  if (!response.ok) throw new Error(`Nango answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** The newest connection of an integration that the sandbox's Nango has. */
export async function connectionId(arlo: ArloServer, integration = 'google-calendar'): Promise<string> {
  const { connections } = await askNango<{ connections: Connection[] }>(arlo, '/connections');
  const found = connections.find((connection) => connection.provider_config_key === integration);
  if (!found) throw new Error(`Nango has no connection of ${integration}.`);
  return found.connection_id;
}

/** Events of the main calendar as Google has them, past Arlo: asked with the connection's own token. */
export async function googleEvents(arlo: ArloServer, query: string): Promise<GoogleEvent[]> {
  const id = await connectionId(arlo);
  const { credentials } = await askNango<{ credentials: { access_token: string } }>(
    arlo,
    `/connections/${id}?provider_config_key=google-calendar`,
  );
  const search = new URLSearchParams({ q: query, singleEvents: 'true', maxResults: '100' });
  const response = await fetch(`${arlo.sandboxUrl}/google/calendar/v3/calendars/primary/events?${search}`, {
    headers: { Authorization: `Bearer ${credentials.access_token}` },
  });
  if (!response.ok) throw new Error(`Google answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { items: GoogleEvent[] }).items;
}

/** What the sandbox says of its webhooks. Times are epoch milliseconds. */
type SandboxState = { webhooks: { deliveries: { at: number; body: string; outcome: string }[] } };

/** Pulls a lever of the sandbox's control page; gives the state of everything after that. */
export async function pullLever(arlo: ArloServer, path: string, body: unknown = {}): Promise<SandboxState> {
  const response = await fetch(`${arlo.sandboxUrl}/__sandbox/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as SandboxState;
}

/** The state of the sandbox. */
export async function sandboxState(arlo: ArloServer): Promise<SandboxState> {
  return (await (await fetch(`${arlo.sandboxUrl}/__sandbox/state`)).json()) as SandboxState;
}
