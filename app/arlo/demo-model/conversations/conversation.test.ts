import { describe, expect, test } from 'vitest';
import { createChat, type MadeCall } from './chat.fixture.ts';

const names = (calls: MadeCall[]) => calls.map(({ tool }) => tool);

/** Says everything in one chat and gives the last turn. */
async function chat(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last;
}

describe('questions', () => {
  test('an agenda reads the span once and sums it up', async () => {
    const { text, calls, steps } = await chat('what’s on tomorrow?');
    expect(calls).toEqual([
      { tool: 'getCalendarEvents', input: { startDate: '2026-11-24', endDate: '2026-11-24' } },
    ]);
    expect(text).toBe('You have 3 events tomorrow, the first at 09:30.');
    expect(steps).toBe(2);
  });

  test.each([
    ['this afternoon', { startDate: '2026-11-23T12:00', endDate: '2026-11-23T18:00' }],
    ['what’s on this evening', { startDate: '2026-11-23T18:00', endDate: '2026-11-24T00:00' }],
    ['what’s left today', { startDate: '2026-11-23T09:12', endDate: '2026-11-23' }],
    ['next week', { startDate: '2026-11-30', endDate: '2026-12-06' }],
    ['what have I got in the next 5 days', { startDate: '2026-11-23', endDate: '2026-11-27' }],
    ['anything tomorrow after 2?', { startDate: '2026-11-24T14:00', endDate: '2026-11-25T00:00' }],
    ['anything on at 3?', { startDate: '2026-11-23T15:00', endDate: '2026-11-23T15:30' }],
  ])('%s', async (text, input) => expect((await chat(text)).calls[0]?.input).toEqual(input));

  test.each([
    ['what does my week look like', 'You have 14 events this week. Monday is the fullest day, with 4.'],
    ['anything on saturday?', 'Nothing on your calendar on Saturday.'],
    ['what’s on wednesday afternoon', 'You have one event on Wednesday afternoon: Vendor demo at 15:00.'],
    ['when is the dentist', 'Dentist is on Thu 3 Dec at 09:00, Quay Dental.'],
    ['where is lunch', 'Marketing lunch on Friday at 12:30 is at Café Ondine.'],
    ['how long is the vendor demo', 'Vendor demo on Wednesday at 15:00 takes an hour.'],
    ['do I have a sales meeting today?', 'No, I don’t see a “sales meeting” today.'],
    ['what’s next', 'Next is Stand-up, today 09:30 – 09:50.'],
    ['how many meetings do I have with Priya this week', 'You have 2 events with Priya this week.'],
    ['when is desing sync', 'Design sync is on Wednesday at 11:00, Studio room 2. It repeats weekly.'],
    [
      'who is coming to the roadmap review',
      '4 guests for Roadmap review today at 11:00: Priya Nair and Aiko Tanaka are coming; Tomás Ruiz may come; Lena Fischer hasn’t replied.',
    ],
    ['when is the team offsite', 'Team offsite is from Thu 10 Dec to Fri 11 Dec, all day, Margate.'],
    ['find the marketing sync', 'No, I don’t see a “marketing sync”.'],
    [
      'delete the marketing sync this week',
      'I couldn’t find a “marketing sync” this week. Can you give me more details?',
    ],
  ])('%s', async (text, answer) => expect((await chat(text)).text).toBe(answer));

  test('a question is carried on to another day', async () => {
    const { text, calls } = await chat('what’s on tomorrow', 'and thursday?');
    expect(calls[0]?.input).toEqual({ startDate: '2026-11-26', endDate: '2026-11-26' });
    expect(text).toBe('You have 2 events on Thursday, the first at 10:00.');
    expect((await chat('what’s on thursday', 'and the day after?')).calls[0]?.input).toMatchObject({
      startDate: '2026-11-27',
    });
  });
});

describe('free time', () => {
  test('a time is asked for as long as said, an hour by default', async () => {
    const { calls, text } = await chat('am I free thursday at 3');
    expect(calls).toEqual([
      { tool: 'checkAvailability', input: { startTime: '2026-11-26T15:00', endTime: '2026-11-26T16:00' } },
    ]);
    expect(text).toMatch(/^No\. Budget review runs until 15:30\. These are free instead: /);
    expect((await chat('am I free tomorrow at 11 for 30 minutes')).text).toBe(
      'Yes, tomorrow 11:00 to 11:30 is free.',
    );
  });

  test.each([
    [
      'am I free tomorrow afternoon',
      'Partly: you’re free tomorrow afternoon from 12:00 to 13:00 and 15:00 to 18:00.',
    ],
    ['am I free wednesday afternoon at 1', 'Yes, Wednesday 13:00 to 14:00 is free.'],
    ['am I busy on saturday', 'No, you’re free on Saturday, between 09:00 and 18:00.'],
  ])('%s', async (text, answer) => expect((await chat(text)).text).toBe(answer));

  test('several days, and other people, are searched by the tool for it', async () => {
    const { calls, text } = await chat('when could I fit in 2 hours this week');
    expect(calls).toEqual([
      { tool: 'findFreeTime', input: { from: '2026-11-23', to: '2026-11-29', durationMinutes: 120 } },
    ]);
    expect(text).toMatch(/^You’re free for 2 hours at these times this week:/);
    const others = await chat('find an hour with Priya on Thursday afternoon');
    expect(others.calls[0]).toMatchObject({ tool: 'getCalendarEvents', input: { query: 'Priya' } });
    expect(others.calls.at(-1)).toEqual({
      tool: 'findFreeTime',
      input: {
        from: '2026-11-26T12:00',
        to: '2026-11-26T18:00',
        durationMinutes: 60,
        workingHours: { start: '12:00', end: '18:00' },
        attendees: ['priya@fernhill.example'],
      },
    });
    expect(
      (await chat('when is everyone in the budget review free on friday')).calls.at(-1)?.input,
    ).toMatchObject({
      attendees: ['lena@fernhill.example', 'sam@fernhill.example'],
    });
  });

  test('what was found can be booked, by words or by the page’s buttons', async () => {
    const booked = { title: 'Deep work', startTime: '2026-11-26T16:00', endTime: '2026-11-26T17:00' };
    expect((await chat('am I free thursday at 3', 'and at 4?', 'Book it', 'Deep work')).calls).toEqual([
      { tool: 'createCalendarEvent', input: booked },
    ]);
    const used = { title: 'Deep work', startTime: '2026-11-26T16:30', endTime: '2026-11-26T17:30' };
    expect((await chat('am I free thursday at 3', 'Use Thu 16:30', 'deep work')).calls).toEqual([
      { tool: 'createCalendarEvent', input: used },
    ]);
  });
});

describe('creating', () => {
  test('a guest named only by name is looked up first', async () => {
    const { calls, text } = await chat('book lunch with Sam tomorrow 12:30 for 45 minutes at Dishoom');
    expect(calls[0]).toMatchObject({ tool: 'getCalendarEvents', input: { query: 'Sam' } });
    expect(calls[1]).toMatchObject({ tool: 'getCalendarEvent', input: { eventId: 'budget' } });
    expect(calls[2]).toEqual({
      tool: 'createCalendarEvent',
      input: {
        title: 'Lunch with Sam',
        startTime: '2026-11-24T12:30',
        endTime: '2026-11-24T13:15',
        attendees: ['sam@fernhill.example'],
        location: 'Dishoom',
      },
    });
    expect(text).toBe('Booked Lunch with Sam for Tue 24 Nov, 12:30 – 13:15.');
  });

  test('a guest seen before in the chat needs no search', async () => {
    const { calls } = await chat('who is in the budget review', 'book a call with Lena on friday at 10');
    expect(names(calls)).toEqual(['createCalendarEvent']);
    expect(calls[0]?.input).toMatchObject({ attendees: ['lena@fernhill.example'] });
  });

  test('an unknown guest’s address is asked for, and may be left out', async () => {
    const asked = await chat('book a meeting with Zoe tomorrow at 1');
    expect(names(asked.calls)).toEqual(['getCalendarEvents']);
    expect(asked.text).toBe(
      'I don’t have an address for Zoe. What is it, or shall I book it without an invitation?',
    );
    const told = await chat('book a meeting with Zoe tomorrow at 1', 'it’s zoe@x.example');
    expect(told.calls[0]?.input).toMatchObject({ title: 'Meeting with Zoe', attendees: ['zoe@x.example'] });
    const left = await chat('book a meeting with Zoe tomorrow at 1', 'no, just add it');
    expect(left.calls).toEqual([
      {
        tool: 'createCalendarEvent',
        input: { title: 'Meeting with Zoe', startTime: '2026-11-24T13:00', endTime: '2026-11-24T14:00' },
      },
    ]);
  });

  test('a friend without an address is booked with, and told that nothing goes out', async () => {
    const { calls, text } = await chat('book lunch with Zoe tomorrow at 1');
    expect(calls.at(-1)).toMatchObject({ tool: 'createCalendarEvent', input: { title: 'Lunch with Zoe' } });
    expect(text).toMatch(/I sent no invitation to Zoe: I have no address\.$/);
  });

  test('what is missing is asked for, once', async () => {
    const said = ['add dentist', 'next tuesday', '8:30'];
    expect((await chat(...said.slice(0, 1))).text).toBe('When is Dentist?');
    expect((await chat(...said.slice(0, 2))).text).toBe('What time is Dentist on Tue 1 Dec?');
    expect((await chat(...said)).calls[0]?.input).toEqual({
      title: 'Dentist',
      startTime: '2026-12-01T08:30',
      endTime: '2026-12-01T09:30',
    });
    expect((await chat('set up lunch next week', 'tuesday at 1')).calls[0]?.input).toMatchObject({
      startTime: '2026-12-01T13:00',
    });
    expect((await chat('schedule a meeting tomorrow at 3', 'Budget chat')).calls[0]?.input).toMatchObject({
      title: 'Budget chat',
      startTime: '2026-11-24T15:00',
    });
  });

  test.each([
    ['holiday from 21 to 28 december', { title: 'Holiday', startTime: '2026-12-21', endTime: '2026-12-29' }],
    [
      'add stand-up every weekday at 10 for 15 minutes',
      {
        title: 'Stand-up',
        startTime: '2026-11-23T10:00',
        endTime: '2026-11-23T10:15',
        recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
      },
    ],
    [
      'add yoga every thursday at 7pm',
      {
        title: 'Yoga',
        startTime: '2026-11-26T19:00',
        endTime: '2026-11-26T20:00',
        recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=TH'],
      },
    ],
    [
      'dinner at The Lantern on saturday at 8',
      {
        title: 'Dinner',
        startTime: '2026-11-28T20:00',
        endTime: '2026-11-28T21:00',
        location: 'The Lantern',
      },
    ],
    [
      'block out friday morning for writing',
      { title: 'Writing', startTime: '2026-11-27T09:00', endTime: '2026-11-27T12:00' },
    ],
    [
      'new event: party, friday 10pm to 2am',
      { title: 'Party', startTime: '2026-11-27T22:00', endTime: '2026-11-28T02:00' },
    ],
    [
      'remind me to call mum at 6',
      { title: 'Call mum', startTime: '2026-11-23T18:00', endTime: '2026-11-23T18:30', reminders: [0] },
    ],
    [
      'book a call on monday at 8',
      { title: 'Call', startTime: '2026-11-30T08:00', endTime: '2026-11-30T09:00' },
    ],
  ])('%s', async (text, input) => expect((await chat(text)).calls.at(-1)?.input).toEqual(input));
});

test.each([
  // Clocks go forward at 01:00 and back at 02:00: an hour stays an hour.
  [
    '2026-03-28T20:00[Europe/London]',
    'book a call tomorrow at 00:30 for an hour',
    '2026-03-29T00:30',
    '2026-03-29T02:30',
  ],
  [
    '2026-10-24T20:00[Europe/London]',
    'book a call tomorrow at 00:30 for 2 hours',
    '2026-10-25T00:30',
    '2026-10-25T01:30+00:00',
  ],
  [
    '2026-10-31T20:00[America/New_York]',
    'book a call tomorrow at 00:30 for 3 hours',
    '2026-11-01T00:30',
    '2026-11-01T02:30',
  ],
  ['2026-09-26T20:00[Pacific/Auckland]', 'book a call in an hour', '2026-09-26T21:00', '2026-09-26T22:00'],
])('at %s, %s', async (now, text, startTime, endTime) => {
  const { calls } = await createChat({ now, events: [] }).say(text);
  expect(calls[0]?.input).toEqual({ title: 'Call', startTime, endTime });
});

test('what Arlo cannot do, it says', async () => {
  expect(await chat('write an email to Lena saying I am late')).toMatchObject({
    calls: [],
    text: expect.stringMatching(/^I can’t write or change mail/) as string,
  });
  expect((await chat('order me a pizza')).text).toMatch(/^I can’t do that/);
  expect((await chat('thanks!')).text).toBe('You’re welcome.');
  expect((await chat('hi')).text).toBe(
    'Good morning, Maya. What would you like to know about your calendar?',
  );
});

test.each([
  ['when is the vendor demo', 'Vendor demo is on Wednesday at 3:00 PM.'],
  [
    'am I free wednesday at 3',
    'No. Vendor demo runs until 4:00 PM. These are free instead: Thu Nov 26, 4:30 PM – 5:30 PM.',
  ],
  ['lunch with Sam on 5/12 at 1', 'Booked Lunch with Sam for Wed May 12, 2027, 1:00 PM – 2:00 PM.'],
  ['move the vendor demo to friday', 'Moved to Fri Nov 27, 3:00 PM.'],
  ['what’s the date today', 'It’s Monday Nov 23, 2026.'],
  ['what time is it', 'It’s 9:12 AM on Monday.'],
])('an American reads AM and PM, and the month first: %s', async (said, answer) =>
  expect((await createChat({ locale: 'en-US' }).say(said)).text).toBe(answer),
);
