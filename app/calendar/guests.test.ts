import { expect, test } from 'vitest';
import type { GoogleCalendar, GoogleEvent } from './google-event.ts';
import { isWrittenByOthers } from './guests.ts';

const me = 'maya@fernhill.example';
const eve = { email: 'eve@evil.example', displayName: 'Eve' };
const own: GoogleCalendar = { id: me, accessRole: 'owner', primary: true, reader: me };
const personal: GoogleCalendar = { id: 'p@group.calendar.google.com', accessRole: 'owner', reader: me };
const mine: GoogleEvent = {
  id: 'e',
  organizer: { email: me, self: true },
  creator: { email: me, self: true },
};
const guests = [{ email: eve.email }, { email: me, self: true }];

test.each<[string, Partial<GoogleEvent>, Partial<GoogleCalendar>, boolean]>([
  ['an event of one’s own', {}, own, false],
  ['with guests', { attendees: guests }, own, false],
  [
    'on a second calendar of one’s own',
    { organizer: { email: personal.id, self: true }, creator: { email: me } },
    personal,
    false,
  ],
  ['one’s own address in other letters', { creator: { email: 'Maya@Fernhill.Example' } }, own, false],
  ['an invitation', { organizer: eve, creator: eve }, own, true],
  ['put on one’s calendar by somebody else', { creator: eve }, own, true],
  ['guests may change it', { attendees: guests, guestsCanModify: true }, own, true],
  ['guests might change it, but there are none', { attendees: [], guestsCanModify: true }, own, false],
  ['made by Google out of a mail', { eventType: 'fromGmail' }, own, true],
  ['a calendar that others write to', {}, { ...personal, accessRole: 'writer' }, true],
  ['a calendar that is only read', {}, { ...personal, accessRole: 'reader' }, true],
  [
    'a holiday, which Google writes',
    { organizer: { email: 'x', displayName: 'x' } },
    { id: 'en.uk#holiday@group.v.calendar.google.com', accessRole: 'reader' },
    false,
  ],
  ['a calendar that is in no list', {}, { id: 'x', accessRole: undefined, reader: undefined }, true],
])('%s', (_name, event, calendar, expected) => {
  expect(isWrittenByOthers({ ...mine, ...event }, { ...own, ...calendar })).toBe(expected);
});
