import type { Email, EmailPerson } from './email.ts';

const person = (name: string, email: string, self = false): EmailPerson => ({ name, email, self });

export const maya = person('Maya Lindqvist', 'maya@fernhill.example', true);
export const priya = person('Priya Nair', 'priya@fernhill.example');
export const jonas = person('Jonas Weber', 'jonas@fernhill.example');

/** A mail of Priya's to Maya, written on Tuesday 24 November 2026 at 09:14 in London. */
export function shortEmail(text: string, more: Partial<Email> = {}): Email {
  return {
    id: '18f0a1',
    threadId: '18f0a1',
    subject: 'Numbers',
    from: priya,
    to: [maya],
    cc: [],
    date: '2026-11-24T09:14:00+00:00',
    zone: 'Europe/London',
    weekday: 'Tuesday',
    when: 'Tue 24 Nov 2026, 09:14',
    snippet: text.slice(0, 60),
    unread: true,
    starred: false,
    draft: false,
    automated: false,
    link: 'https://mail.google.com/mail/u/?authuser=maya%40fernhill.example#all/18f0a1',
    text,
    truncated: false,
    folded: { quotedLines: 0, signatureLines: 0 },
    attachments: [],
    ...more,
  };
}
