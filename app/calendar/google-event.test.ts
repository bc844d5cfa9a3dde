/// <reference types="@maxim_mazurok/gapi.client.calendar-v3" />
import type { z } from 'zod';
import { expect, expectTypeOf, test } from 'vitest';
import { eventResourceSchema, type calendarSchema, type eventSchema } from './google-event.ts';

/** The fields that Google's own types know, with Google's types for them. */
type Known<Ours, Theirs> = Pick<Theirs, keyof Ours & keyof Theirs>;

test('the fields stay those of Google’s own types', () => {
  type Event = z.infer<typeof eventSchema>;
  type Calendar = z.infer<typeof calendarSchema>;
  expectTypeOf<keyof Event>().toExtend<keyof gapi.client.calendar.Event>();
  expectTypeOf<Event>().toExtend<Known<Event, gapi.client.calendar.Event>>();
  expectTypeOf<keyof Calendar>().toExtend<keyof gapi.client.calendar.CalendarListEntry>();
  expectTypeOf<Calendar>().toExtend<Known<Calendar, gapi.client.calendar.CalendarListEntry>>();
});

test('fields that Arlo does not know are kept for undo', () => {
  const body = {
    id: 'a',
    extendedProperties: { private: { key: 'value' } },
    attendees: [{ email: 'a@b.example', comment: 'late' }],
  };
  expect(eventResourceSchema.parse(body)).toEqual(body);
});

test('an answer Google may invent later does not make an event unreadable', () => {
  const event = eventResourceSchema.parse({ id: 'a', attendees: [{ responseStatus: 'thinking' }] });
  expect(event.attendees?.[0]?.responseStatus).toBe('needsAction');
});
