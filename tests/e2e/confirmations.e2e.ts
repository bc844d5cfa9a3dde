import type { Page } from 'playwright/test';
import { giveConsent, googleEvents, pullLever, say, signInAsDemo } from './steps.ts';
import { expect, expectAccessible, test } from './test.ts';

async function connected(page: Page, arlo: Parameters<typeof pullLever>[0]): Promise<void> {
  await pullLever(arlo, 'reset');
  await signInAsDemo(page);
  await page.goto('/settings/integrations');
  await page.getByRole('button', { name: /^(?:Connect|Reconnect) Google Calendar/ }).click();
  await giveConsent(page);
  await expect(page.getByText('Connected', { exact: true })).toBeVisible();
  await page.goto('/');
}

test('several deletions are one question, answered item by item from the keyboard', async ({
  page,
  arlo,
}) => {
  await connected(page, arlo);
  await say(page, 'Book Quince tomorrow at 20:00 for 30 minutes');
  await say(page, 'Book Medlar tomorrow at 21:00 for 30 minutes');
  await say(page, 'Clear tomorrow evening');
  const card = page.getByRole('group', { name: 'Make these 2 changes?' });
  await expect(card).toBeFocused();
  await expectAccessible(page);
  await card.getByRole('checkbox', { name: /Medlar/ }).press('Space');
  await card.getByRole('button', { name: 'Confirm 1 change' }).press('Enter');
  await expect(page.getByText(/1 of 2 changes made|Made 1 change|Deleted Quince/).first()).toBeVisible();
  expect(await googleEvents(arlo, 'Quince')).toHaveLength(0);
  expect(await googleEvents(arlo, 'Medlar')).toHaveLength(1);
});

test('Y deletes, and Undo brings the event back', async ({ page, arlo }) => {
  await connected(page, arlo);
  await say(page, 'Book Damson tomorrow at 20:00 for 30 minutes');
  await say(page, 'Delete Damson');
  const card = page.getByRole('group', { name: 'Delete this event?' });
  await expect(card).toBeFocused();
  await expect(async () => {
    await page.keyboard.press('y');
    await expect(page.getByRole('group', { name: 'Deleted Damson' })).toBeVisible({ timeout: 700 });
  }).toPass();
  expect(await googleEvents(arlo, 'Damson')).toHaveLength(0);
  await page.getByRole('button', { name: 'Undo: Deleted Damson' }).click();
  await expect(page.getByText('Restored Damson')).toBeVisible();
  expect(await googleEvents(arlo, 'Damson')).toHaveLength(1);
});

test('an answer in one tab shows in the other', async ({ page, context, arlo }) => {
  await connected(page, arlo);
  await say(page, 'Book Loquat tomorrow at 20:00 for 30 minutes');
  await say(page, 'Delete Loquat');
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole('button', { name: 'Keep it' }).click();
  for (const tab of [second, page]) await expect(tab.getByText('Kept Loquat')).toBeVisible();
  expect(await googleEvents(arlo, 'Loquat')).toHaveLength(1);
});

test('writing something else closes the question', async ({ page, arlo }) => {
  await connected(page, arlo);
  await say(page, 'Book Sloe tomorrow at 20:00 for 30 minutes');
  await say(page, 'Delete Sloe');
  await say(page, 'What’s on tomorrow?');
  await expect(page.getByText('You moved on, so nothing was changed')).toBeVisible();
  expect(await googleEvents(arlo, 'Sloe')).toHaveLength(1);
});
