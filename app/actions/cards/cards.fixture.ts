import type { ActionView } from '#app/actions/action.ts';
import type { ChangeProposal } from '#app/calendar/change.ts';
import type { CalendarEvent, Guest } from '#app/calendar/event.ts';
import type { TimeFormat } from '#app/ui/time-format.ts';

/** A Monday morning in London, on which all fixtures happen. */
export const now = '2026-11-23T09:08:19Z';
export const format: TimeFormat = { zone: 'Europe/London', locale: 'en-GB' };

export function guest(name: string, response: Guest['response'] = 'accepted'): Guest {
  const email = `${name.toLowerCase().split(' ')[0]}@fernhill.example`;
  return { email, name, response, organizer: false, self: false, optional: false };
}

export const designSync: CalendarEvent = {
  id: 'design-sync_20261125',
  calendarId: 'maya@fernhill.example',
  calendarName: 'Work',
  title: 'Design sync',
  allDay: false,
  start: '2026-11-25T11:00:00+00:00',
  end: '2026-11-25T11:45:00+00:00',
  zone: 'Europe/London',
  weekday: 'Wednesday',
  when: 'Wed 25 Nov 2026, 11:00 – 11:45',
  location: 'Studio room 2',
  description: null,
  conference: null,
  color: 3,
  recurrence: { seriesId: 'design-sync', words: 'weekly on Wednesday' },
  organizer: { email: 'maya@fernhill.example', name: 'Maya Lindqvist', self: true },
  guests: [
    guest('Priya Nair'),
    guest('Tomás Ruiz', 'tentative'),
    guest('Aiko Tanaka', 'declined'),
    guest('Jonas Weber', 'needsAction'),
  ],
  response: null,
  free: false,
  eventType: 'default',
  link: 'https://www.google.com/calendar/event?eid=ZGVzaWdu',
  etag: '"1"',
};

const callWithLena: CalendarEvent = {
  ...designSync,
  id: 'call-lena',
  title: 'Call with Lena',
  start: '2026-11-23T14:00:00+00:00',
  end: '2026-11-23T15:00:00+00:00',
  weekday: 'Monday',
  when: 'Mon 23 Nov 2026, 14:00 – 15:00',
  location: null,
  conference: { name: 'Google Meet', url: 'https://meet.google.com/abc-defg-hij' },
  color: 7,
  recurrence: null,
  guests: [guest('Lena Fischer', 'needsAction')],
};

const deletion: ChangeProposal = {
  kind: 'delete',
  event: designSync,
  changes: [],
  notified: designSync.guests.map(({ email, name }) => ({ email, name })),
  scopes: [
    { value: 'this', label: 'This event', detail: 'Wed 25 Nov only', count: 1 },
    { value: 'all', label: 'All events in the series', detail: 'Past and future, 31 events', count: 31 },
  ],
  conflicts: [],
  foreign: false,
};

const lena = [{ email: 'lena@fernhill.example', name: 'Lena Fischer' }];

/** What a change would do: deleting the design sync, booking or moving the call with Lena. */
export const proposals = {
  deletion,
  creation: {
    ...deletion,
    kind: 'create',
    event: callWithLena,
    notified: lena,
    scopes: [],
    conflicts: [{ title: 'Design review', label: '14:00 – 14:30' }],
  },
  move: {
    ...deletion,
    kind: 'update',
    event: callWithLena,
    notified: lena,
    scopes: [],
    changes: [{ field: 'when', before: 'Mon 23 Nov, 14:00 – 15:00', after: 'Mon 23 Nov, 15:00 – 16:00' }],
  },
  edit: {
    ...deletion,
    kind: 'update',
    event: callWithLena,
    notified: lena,
    scopes: [],
    changes: [
      { field: 'when', before: 'Mon 23 Nov, 14:00 – 15:00', after: 'Mon 23 Nov, 15:00 – 16:00' },
      { field: 'where', before: 'Google Meet', after: 'Studio room 2' },
    ],
  },
} satisfies Record<string, ChangeProposal>;

/** An action that waits for a yes to delete the design sync, or what `overrides` makes of it. */
export function action(overrides: Partial<ActionView> = {}): ActionView {
  const proposal = overrides.proposal ?? deletion;
  return {
    id: 'action-1',
    chatId: 'chat-1',
    messageId: 'message-2',
    toolCallId: 'call-1',
    groupId: 'group-1',
    provider: 'google-calendar',
    tool: `${proposal.kind}CalendarEvent`,
    status: 'pending',
    verdict: 'confirm',
    stopped: false,
    reason: 'Arlo always asks before it deletes an event.',
    proposal,
    options: {},
    expiresAt: '2026-11-23T09:18:00Z',
    executedAt: null,
    event: null,
    notified: [],
    error: null,
    undo: { state: 'none' },
    ...overrides,
  };
}

/** The same action once it was carried out, with Undo for a day. */
export function doneAction(overrides: Partial<ActionView> = {}): ActionView {
  const proposal = overrides.proposal ?? deletion;
  return action({
    status: 'done',
    expiresAt: null,
    executedAt: '2026-11-23T09:08:30Z',
    event: proposal.event,
    notified: proposal.notified,
    undo: { state: 'available', until: '2026-11-24T09:08:30Z' },
    ...overrides,
  });
}
