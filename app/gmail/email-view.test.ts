import { expect, test } from 'vitest';
import { emailSummary } from './email-view.ts';
import { messageSchema } from './gmail-message.ts';

const reader = { me: 'maya@fernhill.example', zone: 'America/New_York' };

function summary(headers: Record<string, string>, more: Record<string, unknown> = {}) {
  const message = messageSchema.parse({
    id: 'a1',
    threadId: 'a1',
    internalDate: String(Date.UTC(2026, 8, 6, 3, 30)),
    payload: { headers: Object.entries(headers).map(([name, value]) => ({ name, value })) },
    ...more,
  });
  return emailSummary(message, reader);
}

test('a mail with next to nothing in it is still a mail', () => {
  expect(summary({})).toMatchObject({
    subject: '(no subject)',
    from: { name: 'Unknown sender', email: '' },
    to: [],
    when: 'Sat 5 Sep 2026, 23:30',
    weekday: 'Saturday',
    date: '2026-09-05T23:30:00-04:00',
  });
});

test('the first words are text, not HTML', () => {
  expect(summary({}, { snippet: 'Fish &amp; chips, it&#39;s   \u200c \u200c  lunch' }).snippet).toBe(
    "Fish & chips, it's lunch",
  );
});

test.each([
  [{ 'List-Id': 'Sidebearings <list.example>' }],
  [{ 'List-Unsubscribe': '<https://a.example>' }],
  [{ Precedence: 'Bulk' }],
  [{ 'Auto-Submitted': 'auto-replied' }],
  [{ From: 'no-reply@a.example' }],
  [{ From: 'Bank <noreply.uk@a.example>' }],
  [{ From: 'order-notifications@a.example' }],
  [{ From: 'MAILER-DAEMON@a.example' }],
  [{ From: 'jonas@a.example', Sender: 'Google Calendar <calendar-notification@google.com>' }],
])('%j comes from a machine', (headers) => {
  expect(summary(headers).automated).toBe(true);
});

test.each([
  [{ From: 'Priya <priya@a.example>' }],
  [{ From: 'reception@a.example', 'Auto-Submitted': 'no' }],
  [{ From: 'norah.replyton@a.example' }],
])('%j comes from a person', (headers) => {
  expect(summary(headers).automated).toBe(false);
});

test('Gmail’s own sorting counts too', () => {
  expect(summary({}, { labelIds: ['INBOX', 'CATEGORY_PROMOTIONS'] }).automated).toBe(true);
  expect(summary({}, { labelIds: ['INBOX', 'CATEGORY_PERSONAL'] }).automated).toBe(false);
});
