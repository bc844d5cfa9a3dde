import { taughtTest as test } from './scripted-test.ts';
import { connect, giveConsent, googleEvents, say, signUp } from './steps.ts';
import { expect, expectAccessible } from './test.ts';

/** Mail of Priya in the sample mailbox, which asks for the adoption numbers. */
const fromPriya = 'ac32e4841adef378';

test.beforeEach(({ page }) => signUp(page));

test('action items of the mail are ticked, confirmed at once, and are then in the calendar', async ({
  page,
  arlo,
  teach,
}) => {
  await connect(page, arlo, 'google-calendar', 'gmail');
  await page.goto('/');
  teach('any action items in my mail?', { name: 'extractActionItems', arguments: {} });
  await say(page, 'any action items in my mail?');
  const list = page.getByRole('group', { name: /^\d+ action items$/ });
  await expect(list.getByRole('button', { name: 'Add to calendar' })).toBeDisabled();
  const rest = list.getByRole('button', { name: /^Show \d+ more action items$/ });
  await rest.click();
  await expectAccessible(page);
  const asked = [/^Send Priya the adoption numbers/, /^Check clause 7/];
  for (const name of asked) await list.getByRole('checkbox', { name }).check();
  await list.getByRole('button', { name: 'Add 2 to calendar' }).click();

  const question = page.getByRole('group', { name: 'Make these 2 changes?' });
  await expect(question).toBeVisible();
  await expect(list.getByText('Waiting for your answer')).toHaveCount(2);
  await expectAccessible(page);
  const inCalendar = async () =>
    (await googleEvents(arlo, 'Action item from an email')).map(({ summary }) => summary).toSorted();
  expect(await inCalendar()).toEqual([]);
  await question.getByRole('button', { name: 'Confirm 2 changes' }).click();
  await expect(list.getByText('In your calendar')).toHaveCount(2);
  await expect(page.getByText('All right.').last()).toBeVisible();
  expect(await inCalendar()).toEqual([
    'Check clause 7 and send Lena your comments',
    'Send Priya the adoption numbers for the new calendar view',
  ]);

  // What is due first is shown, which depends on the day.
  await page.reload();
  await rest.click();
  await expect(list.getByText('In your calendar')).toHaveCount(2);
  await expect(list.getByRole('checkbox', { name: asked[0] })).toHaveCount(0);
});

test('mails are listed, read and followed as plain text', async ({ page, arlo, teach }) => {
  await connect(page, arlo, 'gmail');
  await page.goto('/');
  teach(
    'mail from Tomás and Priya',
    { name: 'searchEmails', arguments: { query: 'from:tomas' } },
    { name: 'getEmail', arguments: { id: fromPriya } },
  );
  await say(page, 'mail from Tomás and Priya');
  const emails = page.getByRole('region', { name: 'Emails' });
  await expect(emails.getByRole('link', { name: /Offsite/ }).first()).toHaveAttribute(
    'href',
    /^https:\/\/mail\.google\.com\//,
  );
  const email = page.getByRole('group', { name: 'Roadmap numbers' });
  await expect(email.getByText('I’m putting the roadmap deck together.')).toBeVisible();
  await expect(email.getByRole('link', { name: /^Open in Gmail/ })).toBeVisible();
  await expectAccessible(page);
  teach('the conversation', { name: 'getEmailThread', arguments: { id: fromPriya } });
  await say(page, 'the conversation');
  await expect(page.getByRole('group', { name: 'Roadmap numbers' })).toHaveCount(2);
  expect(await page.locator('main img, main iframe').count(), 'nothing of a mail is loaded').toBe(0);
});

test('issues are listed with state and labels, and one is read', async ({ page, arlo, teach }) => {
  await connect(page, arlo, 'github');
  await page.goto('/');
  teach('my open issues', { name: 'listMyIssues', arguments: {} });
  await say(page, 'my open issues');
  const issues = page.getByRole('region', { name: 'Issues' });
  const row = issues.getByRole('listitem').filter({ hasText: 'fernhill/calendar#371' });
  await expect(row.getByText('Assigned to you')).toBeVisible();
  await expect(row.getByText('bug', { exact: true })).toBeVisible();
  await expect(row.getByRole('link')).toHaveAttribute(
    'href',
    'https://github.com/fernhill/calendar/issues/371',
  );
  await expectAccessible(page);
  teach('show 371', {
    name: 'getIssue',
    arguments: { repository: 'fernhill/calendar', number: 371 },
  });
  await say(page, 'show 371');
  const issue = page.getByRole('group', { name: /^Week view: events shorter than 15 minutes/ });
  await expect(issue.getByText('Open', { exact: true })).toBeVisible();
  await expect(issue.getByText('maya-lindqvist').first()).toBeVisible();
  await expectAccessible(page);
});

test('without Gmail the chat offers to connect it, and goes on once it is', async ({ page, teach }) => {
  await page.goto('/');
  teach('any mail?', { name: 'searchEmails', arguments: {} });
  await say(page, 'any mail?');
  await expect(page.getByRole('heading', { name: 'Gmail isn’t connected' })).toBeVisible();
  await page.getByRole('button', { name: 'Connect Gmail', exact: true }).click();
  await giveConsent(page);
  await expect(page.getByRole('region', { name: 'Emails' })).toBeVisible();
});
