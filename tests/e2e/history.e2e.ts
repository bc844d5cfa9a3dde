import { say, signInAsDemo } from './steps.ts';
import { expect, expectAccessible, test } from './test.ts';

test('chats are listed, renamed, found and deleted', async ({ page }) => {
  await signInAsDemo(page);
  await say(page, 'hello there');
  await expect(page).toHaveURL(/\/chat\//);
  await say(page, 'thanks');
  const chats = page.getByRole('navigation', { name: 'Chats' });
  const row = chats.getByRole('listitem').first();
  await row.hover();
  await row.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  // The field comes once the menu has faded out, and takes the focus.
  const name = page.getByRole('textbox', { name: 'Chat name' });
  await expect(name).toBeFocused();
  await page.keyboard.type('A friendly word');
  await expect(name).toHaveValue('A friendly word');
  const renamed = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.keyboard.press('Enter');
  expect((await renamed).ok()).toBe(true);
  await expect(chats.getByRole('link', { name: 'A friendly word' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'A friendly word' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('friendly');
  await expect(page.getByRole('option', { name: /A friendly word/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await row.hover();
  await row.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Delete/ })
    .click();
  await expect(chats.getByRole('link', { name: 'A friendly word' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});
