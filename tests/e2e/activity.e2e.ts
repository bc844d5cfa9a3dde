import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { enterStory, faxUser, storyLength } from './activity-story.ts';
import { startArlo, type ArloServer } from './arlo-server.ts';
import { connect, googleEvents, say, signInAsDemo } from './steps.ts';
import { expect, expectAccessible, test as base } from './test.ts';

const older = 50;
const everything = storyLength + older;

/** Arlo with a past: its server was stopped and the changes were entered into its database. */
const test = base.extend<object, { workerArlo: ArloServer }>({
  workerArlo: [
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'arlo-activity-'));
      const arlo = await startArlo({ DATA_DIR: data });
      await arlo.stop();
      await enterStory(join(data, 'database'), 'maya@fernhill.example', Date.now(), older);
      await arlo.restart();
      await use({
        ...arlo,
        nangoSecretKey: () =>
          (JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')) as { nangoSecretKey: string })
            .nangoSecretKey,
      });
      await arlo.remove();
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

const table = (page: Page) => page.getByRole('table');
const row = (page: Page, name: string | RegExp) => page.getByRole('row', { name }).first();

async function openActivity(page: Page, query = ''): Promise<void> {
  await signInAsDemo(page);
  await page.goto(`/settings/activity${query}`);
  await expect(page.getByRole('heading', { name: 'Activity', level: 1 })).toBeVisible();
}

test('the past is listed by day, with what became of each change', async ({ page }) => {
  await openActivity(page);
  await expectAccessible(page);
  await expect(row(page, /Updated.*Call with Lena.*Automatic/)).toContainText('14:00');
  await expect(row(page, /Delete .*Design sync.*Denied/)).toBeVisible();
  await expect(row(page, /Changed.*5 events.*Approved/)).toContainText(
    '3 deleted, 2 moved, 2 people notified',
  );
  await expect(row(page, /Deleted.*Dentist.*Undone/)).toBeVisible();
  await expect(row(page, /Create .*Offsite dinner.*Failed/)).toContainText(
    'You can’t add to the Team calendar',
  );
  await expect(row(page, /Moved.*Focus block.*Undo ended/)).toBeVisible();
  await expect(row(page, /Book club.*Denied/)).toContainText('no answer');
  await expect(row(page, /Yoga.*Unknown/)).toContainText('may or may not have happened');
  await expect(row(page, /Yoga/)).toContainText('Deleted chat');
  await expect(row(page, /Delete .*Unknown event.*Failed/)).toContainText('There is no such event');
  await expect(row(page, /Use .*sendMoney.*Denied/)).toContainText('not allowed');
  await expect(row(page, /Call with Lena/).getByRole('link', { name: 'Reconnect to undo' })).toBeVisible();

  await page.getByRole('button', { name: 'Details: Delete Design sync' }).click();
  await expect(table(page).getByText('Arlo always asks before it deletes an event.')).toBeVisible();
  await expect(table(page).getByText('You said no, so nothing was changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Details: Changed 5 events' }).click();
  await expect(table(page).getByText('Deleted Pairing session', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Details: Use sendMoney' }).click();
  await expect(table(page).getByText('Arlo doesn’t know what this would do.')).toBeVisible();
  await expectAccessible(page);

  await row(page, /Design sync/)
    .getByRole('link', { name: 'Cancel Wednesday’s design sync' })
    .click();
  await expect(page).toHaveURL(/\/chat\//);
});

test('the filter lives in the address, and more of the list is one step away', async ({ page }) => {
  await openActivity(page);
  await page
    .getByRole('group', { name: 'Status' })
    .getByRole('link', { name: /Denied/ })
    .click();
  await expect(page).toHaveURL(/\?status=denied$/);
  await expect(page.getByRole('status').filter({ hasText: '5 of 5 changes' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter by event or chat' }).pressSequentially('design');
  await expect(page).toHaveURL(/\?status=denied&q=design$/);
  await expect(page.getByText('1 of 1 changes')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('design');
  await expect(row(page, /Design sync/)).toBeVisible();

  await page.getByRole('searchbox').fill('dentsit');
  await expect(page.getByText('No changes match “dentsit”')).toBeVisible();
  await expect(page.getByText(`${everything} changes are hidden by the filter.`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Clear filter' }).click();
  await expect(page).toHaveURL(/activity$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');

  await page.getByRole('combobox', { name: 'Provider' }).selectOption('Gmail');
  await expect(page).toHaveURL(/\?provider=gmail$/);
  await expect(page.getByText('No changes match this filter')).toBeVisible();
  await page.goBack();
  await page.goto('/settings/activity');

  await expect(page.getByText(`30 of ${everything} changes`)).toBeVisible();
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(page.getByText(`60 of ${everything} changes`)).toBeVisible();
  await page.getByRole('link', { name: 'Show more' }).click();
  await expect(page.getByText(`${everything} of ${everything} changes`)).toBeVisible();
  await expect(row(page, /Stand-up 50/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Show more' })).toHaveCount(0);
});

test('the filtered list is a CSV file', async ({ page }) => {
  await openActivity(page, '?status=failed');
  const downloads = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const file = await downloads;
  expect(file.suggestedFilename()).toMatch(/^arlo-activity-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('Create,Offsite dinner');
  expect(lines[2]).toContain('Delete,Yoga');
  // Of an event that was never seen, no time is known.
  expect(lines[3]).toContain('Delete,Unknown event,,');
});

test.describe('a past that cannot be read', () => {
  test.use({ expectedNoise: [/Failed to load resource|Failed to fetch/] });

  test('is replaced by a notice; the page around it stays', async ({ page }) => {
    await signInAsDemo(page);
    await page.route(/\/settings\/activity\.data/, (route) => route.abort());
    await page.goto('/settings/integrations');
    await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Activity' }).click();
    await expect(page.getByRole('alert')).toContainText('Couldn’t load your activity.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('heading', { name: 'Activity', level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.unroute(/\/settings\/activity\.data/);
    // The page also tries again by itself, and may be quicker.
    await page
      .getByRole('button', { name: 'Retry' })
      .or(row(page, /Call with Lena/))
      .first()
      .click();
    await expect(row(page, /Call with Lena/)).toBeVisible();
  });
});

test('a change at a provider that Arlo doesn’t know is listed all the same', async ({ page }) => {
  await page.goto('/login');
  await page.getByRole('textbox', { name: 'Email' }).fill(faxUser.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(faxUser.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await page.goto('/settings/activity');
  await expect(row(page, /Deleted.*Design sync.*Approved/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
});

test('someone else sees nothing of it, and what will be here', async ({ page }) => {
  const form = { name: 'Ana', email: 'ana@example.com', password: 'correct horse battery' };
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  expect((await page.request.post('/signup', { form, headers })).ok()).toBe(true);
  await page.goto('/settings/activity');
  await expect(page.getByText('No changes yet')).toBeVisible();
  await expectAccessible(page);
  const exported = await page.request.get('/settings/activity.csv');
  expect((await exported.text()).trim().split('\r\n')).toHaveLength(1);
});

test('on a phone the table is a list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openActivity(page);
  await expect(table(page)).toBeHidden();
  const item = page.getByRole('listitem').filter({ hasText: 'Delete Design sync' });
  await item.getByRole('button', { name: 'Details: Delete Design sync' }).click();
  await expect(item.getByText('You said no, so nothing was changed.')).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a change is taken back, and asks first when guests are told', async ({ page, arlo, context }) => {
  await signInAsDemo(page);
  await connect(page, arlo, 'google-calendar');
  await say(page, 'Book Tea with Nobody tomorrow at 20:15 for 30 minutes');
  await expect(page.getByText('Event created')).toBeVisible();

  const chat = page;
  const activity = await context.newPage();
  await activity.goto('/settings/activity');
  await expect(row(activity, /Created.*Tea with Nobody.*Automatic/)).toBeVisible();
  await chat.bringToFront();
  await say(chat, 'Move Tea with Nobody to 21:00');
  await expect(chat.getByText('Event moved')).toBeVisible();
  await activity.bringToFront();
  const moved = row(activity, /Moved.*Tea with Nobody/);
  await expect(moved).toBeVisible();
  await moved.getByRole('button', { name: 'Undo: Moved Tea with Nobody' }).click();
  await expect(activity.getByText('Moved Tea with Nobody back', { exact: true })).toBeVisible();
  await expect(row(activity, /Moved.*Tea with Nobody.*Undone/)).toBeVisible();
  await expect(row(activity, /Moved.*Tea with Nobody.*Undone/)).toBeFocused();
  const [back] = await googleEvents(arlo, 'Tea with Nobody');
  expect(back?.start.dateTime).toContain('T20:15:00');

  await activity.getByRole('button', { name: 'Undo: Updated Call with Lena' }).click();
  const question = activity.getByRole('dialog', { name: 'Undo this change?' });
  await expect(question).toContainText('1 guest gets an update.');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expectAccessible(activity);
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(question).toHaveCount(0);
  await expect(row(activity, /Updated.*Call with Lena.*Automatic/)).toBeVisible();

  await activity.getByRole('button', { name: 'Undo: Updated Call with Lena' }).click();
  await question.getByRole('button', { name: 'Undo change' }).click();
  await expect(activity.getByText('Couldn’t undo', { exact: true })).toBeVisible();
  await expect(row(activity, /Updated.*Call with Lena/)).toContainText('Couldn’t undo.');
});
