import { composeConversation } from './compose.ts';
import type { Mailboxes } from './mailbox.ts';
import { automatic } from './seed-automatic.ts';
import { contract, lease, offsite } from './seed-conversations.ts';
import { invitations } from './seed-invitations.ts';
import { maya, own } from './seed-people.ts';
import { privateLife } from './seed-private.ts';
import { work } from './seed-work.ts';
import { storyAt } from './story.ts';

/**
 * Maya's sample mailbox: the weeks before a moment, fitting the sample calendar of the same moment.
 * @param now epoch milliseconds
 * @param zone IANA zone everybody lives in
 */
export function seedMailboxes(now: number, zone = 'Europe/London'): Mailboxes {
  const story = storyAt(now, zone);
  const alone = [...automatic(story), ...invitations(story)].map((mail) => [mail]);
  const conversations = [
    lease(story),
    contract(story),
    offsite(story),
    ...work(story),
    ...privateLife(story),
    ...alone,
  ];
  return {
    [maya.email]: {
      labels: [
        { id: own.flat, name: 'Flat' },
        { id: own.receipts, name: 'Receipts' },
        { id: own.offsite, name: 'Team offsite' },
      ],
      messages: conversations.flatMap((mails) => composeConversation(mails, story)),
    },
  };
}
