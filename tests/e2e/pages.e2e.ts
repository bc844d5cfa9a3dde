import { expect, expectAccessible, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the way in is accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/login', '/signup']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test.describe('an address where nothing is', () => {
  test.use({ expectedNoise: [/404/] });

  test('says so, with a way back', async ({ page }) => {
    const answer = await page.goto('/no-such-page');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('wrong words at the door', () => {
  test.use({ expectedNoise: [/400|401/] });

  test('are told, and what was typed stays', async ({ page }) => {
    await page.goto('/signup');
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Email').fill('ada');
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByRole('button', { name: /Create/ }).click();
    await expect(page.getByText('Enter an email with an @, like you@example.com.').first()).toBeVisible();
    await expect(page.getByText('Use at least 10 characters. This has 5.').first()).toBeVisible();
    await expect(page.getByLabel('Name')).toHaveValue('Ada');
    await expectAccessible(page);

    await page.goto('/login');
    await page.getByLabel('Email').fill('nobody@example.com');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByText(/That email and password don’t match/).first()).toBeVisible();
    await expect(page.getByLabel('Email')).toHaveValue('nobody@example.com');
  });
});
