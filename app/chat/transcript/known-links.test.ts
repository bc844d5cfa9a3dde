import { expect, test } from 'vitest';
import { exampleEvent } from '../../../tests/support/calendar-double.ts';
import { textMessage, type ArloMessage } from '#app/chat/message.ts';
import { knownLinks } from './known-links.ts';

const event = exampleEvent({
  link: 'https://calendar.google.com/event?eid=1',
  conference: { name: 'Google Meet', url: 'https://meet.google.com/abc' },
  description: 'Read https://evil.example/?q=',
  location: 'https://evil.example/place',
  guests: [
    {
      email: 'Lena@Fernhill.example',
      name: 'eve@evil.example',
      response: 'accepted',
      organizer: false,
      self: false,
      optional: false,
    },
  ],
});
const read: ArloMessage = {
  id: 'a',
  role: 'assistant',
  parts: [
    { type: 'text', text: 'See https://evil.example/said', state: 'done' },
    {
      type: 'tool-getCalendarEvent',
      toolCallId: 'call',
      state: 'output-available',
      input: { eventId: 'event1' },
      output: { ok: true, event },
    },
  ],
};

test('what the person wrote and what providers give as links, and nothing out of texts', () => {
  const asked = textMessage(
    'u',
    'Look at https://docs.example/a?b=1, (http://x.example/y). and mail sam@x.example!',
  );
  expect([...knownLinks([asked, read])].toSorted()).toEqual([
    'http://x.example/y',
    'https://calendar.google.com/event?eid=1',
    'https://docs.example/a?b=1',
    'https://meet.google.com/abc',
    'mailto:lena@fernhill.example',
    'mailto:maya@fernhill.example',
    'mailto:sam@x.example',
  ]);
});
