import { giveConsent, googleEvents, pullLever, say, signInAsDemo } from './steps.ts';
import { expect, expectAccessible, test } from './test.ts';

test('“undo that” takes a change back, and asks first where it mails guests', async ({ page, arlo }) => {
  await pullLever(arlo, 'reset');
  await signInAsDemo(page);
  await page.goto('/settings/integrations');
  await page.getByRole('button', { name: /^(?:Connect|Reconnect) Google Calendar/ }).click();
  await giveConsent(page);
  await expect(page.getByText('Connected', { exact: true })).toBeVisible();
  await page.goto('/');

  await say(page, 'Book Bullace tomorrow at 20:00 for 30 minutes');
  await say(page, 'Undo that');
  await expect(page.getByRole('group', { name: 'Removed Bullace' }).last()).toBeVisible();
  expect(await googleEvents(arlo, 'Bullace')).toHaveLength(0);

  await say(page, 'Delete the design sync');
  await page.getByRole('button', { name: 'Delete event' }).click();
  await expect(page.getByRole('group', { name: 'Deleted Design sync' })).toBeVisible();
  await say(page, 'Undo that');
  const card = page.getByRole('group', { name: 'Restore this event?' });
  await expect(card.getByText('4 guests get an invitation')).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('group', { name: 'Restored Design sync' })).toHaveCount(2);
});
