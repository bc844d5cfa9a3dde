import type { Context } from './context.ts';
import type { Mail, StoredEvent } from './state.ts';
import { formatUtc } from './times.ts';

const sendUpdatesValues = ['all', 'externalOnly', 'none'] as const;
export type SendUpdates = (typeof sendUpdatesValues)[number];

/** Who is to be mailed about a write; the older `sendNotifications=true` means everybody. */
export function readSendUpdates(context: Context): SendUpdates {
  const value = context.query.choice('sendUpdates', sendUpdatesValues);
  return value ?? (context.query.flag('sendNotifications') ? 'all' : 'none');
}

/**
 * Records the mails Google would send about a write on the organizer's copy: invitations to new guests, updates to
 * those who stay (unless only new guests are to hear of it), cancellations to those who are off the list or whose
 * event is gone. Neither the organizer, nor who made the change, nor a room gets one.
 */
export function recordMails(
  context: Context,
  sendUpdates: SendUpdates,
  before: StoredEvent | undefined,
  after: StoredEvent,
  about: 'everything' | 'newGuests' = 'everything',
): void {
  const { state, caller } = context;
  if (sendUpdates === 'none') return;
  const wasOn = new Set(before?.status === 'cancelled' ? [] : before?.attendees?.map(({ email }) => email));
  const gone = after.status === 'cancelled';
  const rooms = new Set<string>();
  const mails = new Map<string, Mail['kind']>();
  for (const { email, resource } of [...(before?.attendees ?? []), ...(after.attendees ?? [])]) {
    if (resource) rooms.add(email);
  }
  for (const email of wasOn) mails.set(email, 'cancellation');
  if (!gone) {
    for (const { email } of after.attendees ?? []) {
      const stayed = wasOn.has(email) || before?.status === 'cancelled';
      mails.set(email, stayed ? 'update' : 'invitation');
    }
  }
  for (const [to, kind] of mails) {
    if (to === after.organizer.email || to === caller.email || rooms.has(to)) continue;
    if (sendUpdates === 'externalOnly' && state.users[to]) continue;
    if (about === 'newGuests' && kind !== 'invitation') continue;
    send(context, to, kind, after);
  }
}

/**
 * Records the mail with a guest's answer, which Google sends to the organizer when the answer or its note is another
 * one than before. An organizer that is a calendar has no mailbox.
 */
export function recordReply(
  context: Context,
  sendUpdates: SendUpdates,
  guest: string,
  before: StoredEvent,
  after: StoredEvent,
): void {
  const { state } = context;
  const to = after.organizer.email;
  const isMailed = sendUpdates === 'all' || (sendUpdates === 'externalOnly' && !state.users[to]);
  const hasMailbox = state.users[to] !== undefined || !Object.hasOwn(state.calendars, to);
  if (isMailed && hasMailbox && answerOf(before, guest) !== answerOf(after, guest)) {
    send(context, to, 'reply', after);
  }
}

function answerOf({ attendees, status }: StoredEvent, guest: string): string {
  const entry = attendees?.find(({ email }) => email === guest);
  return JSON.stringify([status === 'cancelled' ? 'declined' : entry?.responseStatus, entry?.comment ?? '']);
}

function send({ state, timeline }: Context, to: string, kind: Mail['kind'], event: StoredEvent): void {
  state.outbox.push({
    to,
    kind,
    eventId: event.id,
    calendarId: event.organizer.email,
    ...(event.summary !== undefined && { summary: event.summary }),
    sentAt: formatUtc(timeline.now()),
  });
}
