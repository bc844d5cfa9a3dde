import type { ProviderRequest } from '#app/integrations/provider-request.ts';
import type { WriteAttempt } from './change.ts';
import { checkedAnswer, eventPath, eventsPath } from './google-api.server.ts';
import { googleError } from './google-error.ts';
import { eventResourceSchema, type GoogleEvent } from './google-event.ts';
import type { OwnFields } from './exceptions.ts';
import type { SeriesTail } from './series-plan.ts';
import { isReply, type ReplyPatch } from './reply.ts';
import type { EventPatch, NewEvent } from './write-plan.ts';

type Told = WriteAttempt['notified'];

/** Where a write stands among those of its change; see `WriteAttempt`. */
export type Step = Pick<WriteAttempt, 'rest' | 'takesBack'>;

/**
 * The three writes of Google Calendar API v3 that Arlo makes. Each is announced first and sent only when the
 * announcement is kept, once; Google mails guests exactly when `told` names some. A reply is always sent on, because a
 * calendar outside Google learns of it in no other way; Google mails nobody but the organizer.
 */
export function googleWrites(request: ProviderRequest, announce: (attempt: WriteAttempt) => Promise<void>) {
  return {
    async insert(
      calendarId: string,
      event: NewEvent | SeriesTail,
      told: Told,
      step: Step = {},
    ): Promise<GoogleEvent> {
      await announce({
        kind: 'insert',
        calendarId,
        eventId: event.id,
        before: null,
        fields: { ...event },
        notified: told,
        ...step,
      });
      const answer = await request({
        method: 'POST',
        path: eventsPath(calendarId),
        query: {
          ...sendUpdates(told),
          ...conferenceVersion(event),
          ...('attachments' in event && { supportsAttachments: true }),
        },
        body: event,
      });
      return checkedAnswer(eventResourceSchema, answer);
    },

    /** Changes fields of an event that still has this etag; rejects with `conflict` when it has another. */
    async patch(
      calendarId: string,
      current: GoogleEvent,
      patch: EventPatch | OwnFields | ReplyPatch,
      told: Told,
      step: Step = {},
    ): Promise<GoogleEvent> {
      await announce({
        kind: 'patch',
        calendarId,
        eventId: current.id,
        before: current,
        fields: { ...patch },
        notified: told,
        ...step,
      });
      const answer = await request({
        method: 'PATCH',
        path: eventPath(calendarId, current.id),
        query: {
          ...(isReply(patch) ? { sendUpdates: 'all' } : sendUpdates(told)),
          ...conferenceVersion(patch),
        },
        body: patch,
        headers: ifMatch(current),
      });
      return checkedAnswer(eventResourceSchema, answer);
    },

    /** Deletes an event that still has this etag. False when it was deleted already, which is as good. */
    async remove(calendarId: string, current: GoogleEvent, told: Told, step: Step = {}): Promise<boolean> {
      await announce({
        kind: 'remove',
        calendarId,
        eventId: current.id,
        before: current,
        fields: {},
        notified: told,
        ...step,
      });
      const answer = await request({
        method: 'DELETE',
        path: eventPath(calendarId, current.id),
        query: sendUpdates(told),
        headers: ifMatch(current),
      });
      if (answer.status === 410) return false;
      if (answer.status < 200 || answer.status >= 300) throw googleError(answer);
      return true;
    },
  };
}

export type GoogleWrites = ReturnType<typeof googleWrites>;

/** The same writes with nobody told, whomever they would tell: the person has chosen that no guest is mailed. */
export function quietWrites(writes: GoogleWrites): GoogleWrites {
  return {
    insert: (calendarId, event, _, step) => writes.insert(calendarId, event, [], step),
    patch: (calendarId, current, patch, _, step) => writes.patch(calendarId, current, patch, [], step),
    remove: (calendarId, current, _, step) => writes.remove(calendarId, current, [], step),
  };
}

function sendUpdates(told: Told): { sendUpdates: 'all' | 'none' } {
  return { sendUpdates: told.length > 0 ? 'all' : 'none' };
}

/** Google leaves the video call alone unless it is told that the client knows of them. */
function conferenceVersion(fields: object): { conferenceDataVersion?: 1 } {
  return 'conferenceData' in fields ? { conferenceDataVersion: 1 } : {};
}

function ifMatch(event: GoogleEvent): Record<string, string> {
  return event.etag === undefined ? {} : { 'If-Match': event.etag };
}
