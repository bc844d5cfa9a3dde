import type { Issue } from '#app/github/issue.ts';
import type { Email } from '#app/gmail/email.ts';

/** Priya's mail about the roadmap numbers. */
export function email(overrides: Partial<Email> = {}): Email {
  return {
    id: 'ac32',
    threadId: 'ac32',
    subject: 'Roadmap numbers',
    from: { name: 'Priya Nair', email: 'priya@fernhill.example', self: false },
    to: [{ name: 'Maya Lindqvist', email: 'maya@fernhill.example', self: true }],
    cc: [],
    date: '2026-11-23T09:14:00+00:00',
    zone: 'Europe/London',
    weekday: 'Monday',
    when: 'Mon 23 Nov 2026, 09:14',
    snippet: 'Hi Maya, I’m putting the deck together.',
    unread: true,
    starred: false,
    draft: false,
    automated: false,
    link: 'https://mail.google.com/mail/u/?authuser=maya#all/ac32',
    text: 'Hi Maya,\n\nI’m putting the deck together.',
    truncated: false,
    folded: { quotedLines: 0, signatureLines: 0 },
    attachments: [],
    ...overrides,
  };
}

/** An open issue that is assigned to Maya. */
export function issue(overrides: Partial<Issue> = {}): Issue {
  return {
    repository: 'fernhill/calendar',
    number: 371,
    kind: 'issue',
    title: 'Week view: short events are hard to hit',
    state: 'open',
    stateReason: null,
    draft: false,
    author: 'sam-carter',
    assignees: ['maya-lindqvist'],
    labels: [{ name: 'bug', color: 'd73a4a' }],
    comments: 1,
    createdAt: '2026-11-01T08:00:00Z',
    updatedAt: '2026-11-22T08:00:00Z',
    closedAt: null,
    link: 'https://github.com/fernhill/calendar/issues/371',
    body: 'Three tries to open one.',
    newestComments: [
      {
        author: 'priya-nair',
        createdAt: '2026-11-22T08:00:00Z',
        body: 'Can this make it into 4.3?',
        link: 'https://github.com/fernhill/calendar/issues/371#issuecomment-1',
      },
    ],
    pull: null,
    truncated: false,
    ...overrides,
  };
}
