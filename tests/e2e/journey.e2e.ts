import type { Page } from 'playwright/test';
import { connectionId, giveConsent, googleEvents, pullLever, say } from './steps.ts';
import { expect, expectAccessible, testOnFreshArlo as test } from './test.ts';

/** Arlo's last turn. */
const newest = (page: Page) => page.getByRole('log', { name: 'Messages' }).getByRole('article').last();

test('the whole journey: connect, ask, create, move, check, delete, lose access, come back', async ({
  page,
  arlo,
}) => {
  await page.goto('/login');
  await page.getByRole('button', { name: 'Use the demo account' }).click();
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/settings/integrations');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Connect Google Calendar', exact: true }).click();
  await giveConsent(page);
  await expect(page.getByText('Connected', { exact: true })).toBeVisible();
  await expect(page.getByText('maya@fernhill.example').first()).toBeVisible();

  await page.goto('/');
  await say(page, 'What’s on tomorrow?');
  await expect(page).toHaveURL(/\/chat\//);
  await expect(newest(page).getByText(/^Looked at/)).toBeVisible();

  // On some weekdays tomorrow holds words of other people, behind which Arlo asks before it books: a chat of its own.
  await page.goto('/');
  await say(page, 'Book Tea with Nobody tomorrow at 20:15 for 30 minutes');
  await expect(page.getByText('Event created')).toBeVisible();
  expect(await googleEvents(arlo, 'Tea with Nobody')).toHaveLength(1);

  await say(page, 'Move Tea with Nobody to 21:00');
  await expect(page.getByText('Event moved')).toBeVisible();
  const [moved] = await googleEvents(arlo, 'Tea with Nobody');
  expect(moved?.start.dateTime).toContain('T21:00:00');

  await say(page, 'Am I free tomorrow at 21:00?');
  await expect(newest(page).getByText('You’re busy')).toBeVisible();

  await say(page, 'Delete Tea with Nobody');
  const card = page.getByRole('group', { name: /Delete this event/ });
  await expect(card).toBeVisible();
  await expectAccessible(page);
  expect(await googleEvents(arlo, 'Tea with Nobody')).toHaveLength(1);
  await card.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('group', { name: 'Kept Tea with Nobody' })).toBeVisible();
  expect(await googleEvents(arlo, 'Tea with Nobody')).toHaveLength(1);

  await say(page, 'Delete Tea with Nobody');
  await page
    .getByRole('group', { name: /Delete this event/ })
    .getByRole('button', { name: 'Delete event' })
    .click();
  await expect(page.getByRole('group', { name: 'Deleted Tea with Nobody' })).toBeVisible();
  expect(await googleEvents(arlo, 'Tea with Nobody')).toHaveLength(0);
  await page.reload();
  await expect(page.getByRole('group', { name: 'Deleted Tea with Nobody' })).toBeVisible();

  await pullLever(arlo, `connections/${await connectionId(arlo)}/revoke`);
  await say(page, 'What’s on today?');
  await expect(page.getByRole('button', { name: 'Reconnect Google Calendar' })).toBeVisible();
  await page.goto('/settings/integrations');
  const calendar = page.getByRole('article', { name: 'Google Calendar' });
  await expect(calendar.getByText('Revoked', { exact: true })).toBeVisible();
  await expect(calendar.getByRole('button', { name: 'Reconnect Google Calendar' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Reconnect Google Calendar' }).click();
  await giveConsent(page);
  await expect(page.getByText('Google Calendar connected', { exact: true }).first()).toBeVisible();
  // Arlo takes up what it could not answer; nothing else can be sent until it has.
  await expect(newest(page).getByText(/^Looked at/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
  await say(page, 'What’s on tomorrow?');
  await expect(newest(page).getByText(/^Looked at/)).toBeVisible();
});
