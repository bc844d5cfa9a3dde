import { expect, test } from 'vitest';
import { eventColor } from './color.ts';
import { eventView } from './event-view.ts';
import type { GoogleEvent } from './google-event.ts';
import { plainText } from './plain-text.ts';

const calendar = {
  id: 'maya@fernhill.example',
  summary: 'Maya',
  summaryOverride: 'Work',
  backgroundColor: '#9fe1e7',
};

function view(event: Partial<GoogleEvent>) {
  const times = { start: { dateTime: '2026-11-25T11:00:00Z' }, end: { dateTime: '2026-11-25T11:45:00Z' } };
  return eventView({ id: 'a', ...times, ...event }, calendar, 'Europe/London');
}

test('an event is shown under the name the person gave the calendar', () => {
  expect(view({ summary: ' Design sync ' })).toMatchObject({
    title: 'Design sync',
    calendarName: 'Work',
    when: 'Wed 25 Nov 2026, 11:00 – 11:45',
    guests: [],
    organizer: null,
    response: null,
  });
});

test('an event without a title says so, and a private one that it is busy', () => {
  expect(view({}).title).toBe('(No title)');
  expect(view({ visibility: 'private' }).title).toBe('Busy');
});

test('rooms are no guests', () => {
  const { guests } = view({
    attendees: [
      { email: 'room@resource.calendar.google.com', resource: true },
      { email: 'a@b.example', self: true, responseStatus: 'tentative' },
    ],
  });
  expect(guests.map(({ email, name }) => [email, name])).toEqual([['a@b.example', 'a@b.example']]);
});

test('only web addresses become links', () => {
  expect(view({ htmlLink: 'javascript:alert(1)', hangoutLink: 'https://meet.example/abc' })).toMatchObject({
    link: null,
    conference: { name: 'Google Meet', url: 'https://meet.example/abc' },
  });
  const entryPoints = [
    { entryPointType: 'phone', uri: 'tel:+1' },
    { entryPointType: 'video', uri: 'https://zoom.example/1' },
  ];
  expect(view({ conferenceData: { conferenceSolution: { name: 'Zoom' }, entryPoints } }).conference).toEqual({
    name: 'Zoom',
    url: 'https://zoom.example/1',
  });
});

test('an occurrence that was cancelled still has the time it stood at', () => {
  const cancelled: GoogleEvent = {
    id: 'a_20261125T110000Z',
    status: 'cancelled',
    recurringEventId: 'a',
    originalStartTime: { dateTime: '2026-11-25T11:00:00Z' },
  };
  expect(eventView(cancelled, calendar, 'Europe/London')).toMatchObject({
    when: 'Wed 25 Nov 2026, 11:00',
    recurrence: { seriesId: 'a', words: 'as a series' },
  });
});

test.each([
  ['lines', 'One<br>two<p>three</p>', 'One\ntwothree'],
  ['lists', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  [
    'links whose words hide the address',
    '<a href="https://evil.example">bank.example</a>',
    'bank.example (https://evil.example)',
  ],
  ['plain links', '<a href="https://a.example">https://a.example</a>', 'https://a.example'],
  ['scripts', 'a<script>alert(1)</script>b', 'ab'],
  ['entities', 'a &lt;b&gt; &amp;amp; &#233;&#x20AC; &nope;', 'a <b> &amp; é€ &nope;'],
  ['text with signs', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
])('a description is text: %s', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});

test('an event without a colour of its own takes the nearest to its calendar’s', () => {
  expect(eventColor('11', '#9fe1e7')).toBe(11);
  expect(eventColor(undefined, '#dc2000')).toBe(11);
  expect(eventColor(undefined, '#5484ed')).toBe(9);
  expect(eventColor(undefined, '#9fe1e7')).toBe(7);
  expect(eventColor(undefined, '#42d692')).toBe(2);
  expect(eventColor(undefined, '#cabdbf')).toBe(8);
  expect(eventColor(undefined, undefined)).toBe(8);
  expect(eventColor('99', 'red')).toBe(8);
});
