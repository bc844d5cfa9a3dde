import type { Page } from 'playwright/test';
import type { ArloServer } from './arlo-server.ts';
import { askNango, giveConsent, pullLever, signUp } from './steps.ts';
import { expect, expectAccessible, test } from './test.ts';

test.beforeEach(async ({ page, arlo }) => {
  await pullLever(arlo, 'reset');
  await signUp(page);
  await page.goto('/settings/integrations');
});

const maya = 'maya@fernhill.example';
const priya = 'priya@fernhill.example';
const card = (page: Page, name: string) => page.getByRole('article', { name });

/** The ids of the connections that Nango has, newest first. */
async function connectionIds(arlo: ArloServer): Promise<string[]> {
  const { connections } = await askNango<{ connections: { connection_id: string }[] }>(arlo, '/connections');
  return connections.map(({ connection_id }) => connection_id);
}

async function signInAsPriya(page: Page): Promise<void> {
  await card(page, 'Gmail').getByRole('button', { name: 'Use another account: Gmail' }).click();
  await giveConsent(page, async (consent) => {
    await consent.getByText('Use another account').click();
    await consent.getByRole('radio', { name: priya }).check();
  });
}

test('a second account waits for an answer, and the one that is not used is deleted at Nango', async ({
  page,
  arlo,
}) => {
  const gmail = card(page, 'Gmail');
  await gmail.getByRole('button', { name: 'Connect Gmail', exact: true }).click();
  await giveConsent(page);
  await expect(gmail.getByRole('definition').getByText(maya)).toBeVisible();
  const [first] = await connectionIds(arlo);

  await signInAsPriya(page);
  await expect(gmail.getByText(`Replace ${maya} with ${priya}?`)).toBeVisible();
  // Arlo changes nothing in a mailbox, so there is nothing to undo either.
  await expect(gmail.getByText(/can’t be undone/)).toHaveCount(0);
  expect(await connectionIds(arlo)).toEqual([expect.any(String), first]);
  await expectAccessible(page);
  await gmail.getByRole('button', { name: `Keep ${maya}` }).press('Enter');
  await expect(gmail.getByText(/^Replace/)).toHaveCount(0);
  await expect(gmail.getByRole('definition').getByText(maya)).toBeVisible();
  await expect.poll(() => connectionIds(arlo)).toEqual([first]);

  await signInAsPriya(page);
  await expect(gmail.getByText(/^Replace/)).not.toHaveCount(0);
  const [second] = await connectionIds(arlo);
  await gmail.getByRole('button', { name: 'Replace' }).press('Enter');
  await expect(gmail.getByRole('definition').getByText(priya)).toBeVisible();
  await expect(gmail.getByText('Connected', { exact: true })).toBeVisible();
  await expect.poll(() => connectionIds(arlo)).toEqual([second]);
});

test('what was not allowed is told in words, with the button that grants it', async ({ page, arlo }) => {
  const calendar = card(page, 'Google Calendar');
  const missing = calendar.getByText(
    'Arlo can’t book, move or delete events: it wasn’t allowed when you connected.',
  );
  await calendar.getByRole('button', { name: 'Connect Google Calendar', exact: true }).click();
  await giveConsent(page, (consent) =>
    consent.getByRole('checkbox', { name: 'View and edit events on all your calendars' }).uncheck(),
  );
  await expect(missing).toBeVisible();
  await expectAccessible(page);

  await calendar.getByRole('button', { name: 'Grant access: Google Calendar' }).press('Enter');
  await giveConsent(page);
  await expect(missing).toHaveCount(0);
  await expect(calendar.getByText('See and edit events')).toBeVisible();
  await expect(calendar.getByRole('button', { name: 'Grant access: Google Calendar' })).toHaveCount(0);
  await expect.poll(() => connectionIds(arlo)).toHaveLength(1);
});
