import type { Temporal } from 'temporal-polyfill';
import type { CalendarChange, ChangeProposal } from '#app/calendar/change.ts';
import { kindOfTool } from './change-kind.ts';

/**
 * What the ledger keeps in place of a proposal when none could be worked out: what was asked for and no more. Its
 * times are those of the asking, and are shown to nobody.
 */
export function unseenProposal(change: CalendarChange, now: Temporal.Instant): ChangeProposal {
  const asked: { eventId?: string; calendarId?: string; title?: string } = change.input;
  return {
    kind: kindOfTool[change.tool],
    event: {
      id: asked.eventId ?? '',
      calendarId: asked.calendarId ?? '',
      calendarName: '',
      title: change.tool === 'createCalendarEvent' ? change.input.title : 'Unknown event',
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
