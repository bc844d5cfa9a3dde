import { randomUUID } from 'node:crypto';
import { askNango, connect, logIn, pullLever, signUp, type } from './steps.ts';
import { expect, expectAccessible, test } from './test.ts';

test.use({ expectedNoise: [/status of (401|403)/] });

test('an account is deleted by keyboard, everywhere and at Nango, and its email is free again', async ({
  page,
  browser,
  baseURL,
  arlo,
}) => {
  await pullLever(arlo, 'reset');
  const email = `${randomUUID()}@example.com`;
  await signUp(page, email);
  await connect(page, arlo, 'github');
  await page.goto('/');
  await type(page, 'Nobody else is to read this');
  await page.goto('/settings/integrations');
  await expect(page.getByRole('article', { name: 'GitHub' }).getByText('maya-lindqvist')).toBeVisible();

  const elsewhere = await browser.newPage({ ...(baseURL && { baseURL }) });
  await logIn(elsewhere, email);
  await elsewhere.goto('/');

  await page.getByRole('link', { name: 'Account' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible();
  await expect(page.getByRole('main').getByText(email)).toBeVisible();
  await expectAccessible(page);

  const opener = page.getByRole('button', { name: 'Delete account' });
  await opener.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Delete your account?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  for (const words of [
    'Your chats, activity and settings are erased. Nothing brings them back.',
    'Arlo’s access to GitHub ends: the connection is deleted at Nango.',
    'Your calendar itself isn’t touched.',
    'You’re logged out on all your devices.',
  ]) {
    await expect(dialog).toContainText(words);
  }
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  const password = dialog.getByRole('textbox', { name: 'Password' });
  await password.fill('not the password');
  await password.press('Enter');
  await expect(dialog.getByText('That password isn’t right. Nothing was deleted.')).toBeVisible();
  await expect(password).toBeFocused();
  await expect(password).toHaveValue('');
  await expect(password).toHaveAccessibleDescription(/isn’t right/);
  await expectAccessible(page);

  await page.keyboard.type('a long enough password');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/login$/);
  await expect(page.getByText('Your account was deleted', { exact: true })).toBeVisible();
  await expect(elsewhere).toHaveURL(/\/login/);
  await expect
    .poll(() => askNango<{ connections: unknown[] }>(arlo, '/connections'))
    .toMatchObject({ connections: [] });

  await page.getByRole('link', { name: 'Create an account' }).click();
  await page.getByLabel('Name').fill('Alma');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill('quite another password');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('');
  await page.goto('/settings/integrations');
  await expect(page.getByRole('button', { name: 'Connect GitHub', exact: true })).toBeVisible();
  await elsewhere.close();
});
