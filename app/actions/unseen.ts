import type { Temporal } from 'temporal-polyfill';
import type { ChangeKind, ChangeProposal } from '#app/calendar/change.ts';

type Asked = {
  kind: ChangeKind;
  title: string;
  eventId?: string | undefined;
  calendarId?: string | undefined;
};

/**
 * What the ledger keeps in place of a proposal when none could be worked out: what was asked for and no more. Its
 * times are those of the asking, and are shown to nobody.
 */
export function unseenProposal(asked: Asked, now: Temporal.Instant): ChangeProposal {
  return {
    kind: asked.kind,
    event: {
      id: asked.eventId ?? '',
      calendarId: asked.calendarId ?? '',
      calendarName: '',
      title: asked.title,
      allDay: false,
      start: now.toString(),
      end: now.toString(),
      zone: 'UTC',
      weekday: '',
      when: '',
      location: null,
      description: null,
      conference: null,
      color: 0,
      recurrence: null,
      organizer: null,
      guests: [],
      response: null,
      free: false,
      eventType: 'default',
      link: null,
      etag: '',
    },
    changes: [],
    notified: [],
    scopes: [],
    conflicts: [],
    foreign: false,
    unseen: true,
  };
}
