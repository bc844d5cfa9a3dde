import type { ActionItem } from '#app/gmail/email.ts';

/** An action item of Priya's mail about numbers, due on a date, at an hour of it, or with null on none. */
export function item(
  due: { date: string; time?: string | null; words?: string } | null,
  overrides: Partial<ActionItem> = {},
): ActionItem {
  return {
    id: 'ac32:1',
    kind: 'request',
    task: 'Send Priya the numbers',
    askedBy: { name: 'Priya Nair', email: 'priya@fernhill.example', self: false },
    askedOf: ['Maya Lindqvist'],
    mine: true,
    due: due && {
      words: due.words ?? 'by then',
      date: due.date,
      time: due.time ?? null,
      weekday: '',
      when: due.date,
      past: false,
    },
    quote: 'Could you send me the numbers?',
    email: {
      id: 'ac32',
      threadId: 'ac32',
      subject: 'Roadmap numbers',
      when: 'Mon 23 Nov 2026, 09:14',
      link: 'https://mail.google.com/mail/u/?authuser=maya#all/ac32',
    },
    ...overrides,
  };
}
