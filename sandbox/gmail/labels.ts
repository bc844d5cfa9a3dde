import type { JsonObject } from '../google/json.ts';
import type { Mailbox } from './mailbox.ts';

const systemLabels = [
  'CHAT',
  'SENT',
  'INBOX',
  'IMPORTANT',
  'TRASH',
  'DRAFT',
  'SPAM',
  'CATEGORY_FORUMS',
  'CATEGORY_UPDATES',
  'CATEGORY_PERSONAL',
  'CATEGORY_PROMOTIONS',
  'CATEGORY_SOCIAL',
  'STARRED',
  'UNREAD',
];

/** `users.labels.list`: Gmail's own labels, then the person's. */
export function listLabels({ labels }: Mailbox): JsonObject {
  return {
    labels: [
      ...systemLabels.map((id) => ({ id, name: id, type: 'system' })),
      ...labels.map(({ id, name }) => ({
        id,
        name,
        messageListVisibility: 'show',
        labelListVisibility: 'labelShow',
        type: 'user',
      })),
    ],
  };
}
