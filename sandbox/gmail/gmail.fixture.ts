import { sandboxRequest } from '../http/message.ts';
import { createGmail } from './gmail.ts';
import { seedMailboxes } from './seed.ts';

/** Wednesday 25 November 2026, 10:00 in London. */
export const seededAt = Date.UTC(2026, 10, 25, 10);

const readonly = ['https://www.googleapis.com/auth/gmail.readonly'];
const holders = {
  maya: { account: 'maya@fernhill.example', scopes: readonly, valid: true },
  priya: { account: 'priya@fernhill.example', scopes: readonly, valid: true },
  old: { account: 'maya@fernhill.example', scopes: readonly, valid: false },
  calendar: {
    account: 'maya@fernhill.example',
    scopes: ['https://www.googleapis.com/auth/calendar'],
    valid: true,
  },
};

type Resource = Record<string, unknown>;

/** Maya's sample mailbox, asked without a wire. `time.now` is epoch milliseconds. */
export function openGmail() {
  const time = { now: seededAt };
  const gmail = createGmail((token) => holders[token as keyof typeof holders], {
    mailboxes: seedMailboxes(seededAt),
    now: () => time.now,
  });
  const get = async (path: string, token = 'maya') => {
    const answer = await gmail.handle(
      sandboxRequest('GET', `/gmail/v1/users/me${path}`, { authorization: `Bearer ${token}` }),
    );
    return {
      status: answer.status,
      headers: answer.headers,
      body: JSON.parse(String(answer.body)) as Resource,
    };
  };
  return { gmail, time, get };
}
