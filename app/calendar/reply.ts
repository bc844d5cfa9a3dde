import { AppError } from '#app/platform/errors.ts';
import type { GuestResponse } from './event.ts';
import type { Attendee, GoogleEvent } from './google-event.ts';

/** An answer that a guest can give. */
export type Answer = Exclude<GuestResponse, 'needsAction'>;

/**
 * A write of one's own answer and nothing else. With `attendeesOmitted` the list holds only that entry, and Google
 * keeps every other guest and their answer: https://developers.google.com/workspace/calendar/api/v3/reference/events.
 */
export type ReplyPatch = {
  attendeesOmitted: true;
  attendees: [{ email: string; responseStatus: GuestResponse; comment?: string }];
};

/** Whether a write is an answer to an invitation. */
export function isReply(fields: object): fields is ReplyPatch {
  return 'attendeesOmitted' in fields;
}

const words: Record<Answer, string> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'answered “maybe” to',
};

export const noGuest = 'You aren’t a guest of that event, so there is no invitation to answer.';

/**
 * The person's own entry in the guest list. Throws `invalid` with the reason when there is no invitation to answer:
 * the person organises the event, or is no guest of it. No reason names the event: its title is somebody else's text,
 * and a model reads errors as sentences of Arlo's own.
 */
export function ownEntry(event: GoogleEvent, address: string): Attendee & { email: string } {
  const isOwn = (email: string | undefined) => email?.toLowerCase() === address.toLowerCase();
  const entry = event.attendees?.find((attendee) => attendee.self || isOwn(attendee.email));
  if (event.organizer?.self || isOwn(event.organizer?.email)) {
    throw new AppError('invalid', 'You organise that event yourself, so there is no invitation to answer.');
  }
  if (entry?.email === undefined) {
    throw new AppError('invalid', noGuest);
  }
  return { ...entry, email: entry.email };
}

/** The write of an answer. Throws `conflict` when it would change nothing. */
export function replyPatch(
  entry: Attendee & { email: string },
  answer: Answer,
  note: string | null,
): ReplyPatch {
  if (entry.responseStatus === answer && (note === null || note === (entry.comment ?? ''))) {
    throw new AppError('conflict', `You have ${words[answer]} this invitation already.`);
  }
  return patchOf(entry.email, answer, note ?? undefined);
}

/** The write that puts an answer back as it was, the note included. */
export function replyBack(before: Attendee & { email: string }, after: Attendee): ReplyPatch {
  const noteChanged = (before.comment ?? '') !== (after.comment ?? '');
  return patchOf(
    before.email,
    before.responseStatus ?? 'needsAction',
    noteChanged ? (before.comment ?? '') : undefined,
  );
}

function patchOf(email: string, responseStatus: GuestResponse, comment: string | undefined): ReplyPatch {
  return {
    attendeesOmitted: true,
    attendees: [{ email, responseStatus, ...(comment !== undefined && { comment }) }],
  };
}

/** Whether two entries hold the same answer with the same note. */
export function isSameAnswer(a: Attendee | undefined, b: Attendee | undefined): boolean {
  return a?.responseStatus === b?.responseStatus && (a?.comment ?? '') === (b?.comment ?? '');
}

/** Whether an event holds the answers that a reply writes. */
export function holdsReply(event: GoogleEvent, { attendees }: ReplyPatch): boolean {
  return attendees.every((wanted) => {
    const entry = event.attendees?.find(({ email }) => email?.toLowerCase() === wanted.email.toLowerCase());
    return (
      entry?.responseStatus === wanted.responseStatus &&
      (wanted.comment === undefined || (entry.comment ?? '') === wanted.comment)
    );
  });
}

/** The answers that stood in an event before a reply was written, as a reply. */
export function replyBefore(image: GoogleEvent, { attendees: [wanted] }: ReplyPatch): ReplyPatch {
  const entry = image.attendees?.find(({ email }) => email?.toLowerCase() === wanted.email.toLowerCase());
  return patchOf(wanted.email, entry?.responseStatus ?? 'needsAction', entry?.comment ?? '');
}
