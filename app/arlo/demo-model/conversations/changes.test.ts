import { describe, expect, test } from 'vitest';
import { createChat, week, type MadeCall } from './chat.fixture.ts';

const calendarId = 'maya@fernhill.example';
const names = (calls: MadeCall[]) => calls.map(({ tool }) => tool);

/** Says everything in one chat and gives the last turn. */
async function chat(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last;
}

describe('changing', () => {
  test('the event is found first, and start and end travel together', async () => {
    const { calls, text } = await chat('move tomorrow’s 1:1 to thursday at 2pm');
    expect(calls).toEqual([
      { tool: 'getCalendarEvents', input: { startDate: '2026-11-24', endDate: '2026-11-24', query: '1:1' } },
      {
        tool: 'updateCalendarEvent',
        input: { eventId: 'one', calendarId, startTime: '2026-11-26T14:00', endTime: '2026-11-26T14:30' },
      },
    ]);
    expect(text).toBe('Moved to Thu 26 Nov, 14:00.');
  });

  test.each([
    ['move the design sync to friday', { startTime: '2026-11-27T11:00', endTime: '2026-11-27T11:45' }],
    ['move the stand-up to ten from today onwards', { eventId: 'standup-mo', startTime: '2026-11-23T10:00' }],
    // On whatever day the next one from then on is.
    [
      'move the design review to three from wednesday onwards',
      { eventId: 'review-2', startTime: '2026-11-30T15:00' },
    ],
    [
      'Everyone strolls in at ten to two anyway. From Wednesday onwards let’s have the design review at three.',
      { eventId: 'review-2', startTime: '2026-11-30T15:00' },
    ],
    ['move the vendor demo from 3 to 4', { startTime: '2026-11-25T16:00', endTime: '2026-11-25T17:00' }],
    ['move my 3pm on wednesday to 4', { startTime: '2026-11-25T16:00', endTime: '2026-11-25T17:00' }],
    [
      'push the vendor demo back half an hour',
      { startTime: '2026-11-25T15:30', endTime: '2026-11-25T16:30' },
    ],
    ['make the vendor demo 30 minutes', { startTime: '2026-11-25T15:00', endTime: '2026-11-25T15:30' }],
    ['extend the vendor demo by 30 minutes', { startTime: '2026-11-25T15:00', endTime: '2026-11-25T16:30' }],
    ['move the team offsite to 14 december', { startTime: '2026-12-14', endTime: '2026-12-16' }],
    ['postpone the vendor demo until monday', { startTime: '2026-11-30T15:00', endTime: '2026-11-30T16:00' }],
    ['rename the vendor demo to Acme demo', { title: 'Acme demo' }],
    ['change the location of the design sync to Room 4', { location: 'Room 4' }],
    [
      'stick the vendor demo on friday afternoon at 2 instead',
      { startTime: '2026-11-27T14:00', endTime: '2026-11-27T15:00' },
    ],
    [
      'drop the design critique down to half an hour',
      { startTime: '2026-11-27T15:00', endTime: '2026-11-27T15:30' },
    ],
    [
      'could the budget review be a bit shorter, say 45 mins',
      { startTime: '2026-11-26T14:30', endTime: '2026-11-26T15:15' },
    ],
    ["physio's at 6 now not half 5", { startTime: '2026-11-23T18:00', endTime: '2026-11-23T19:00' }],
    [
      'reschedule wednesdays vendor demo for the same time on thursday',
      { startTime: '2026-11-26T15:00', endTime: '2026-11-26T16:00' },
    ],
    ['vendor demo -> thurs 10am', { startTime: '2026-11-26T10:00', endTime: '2026-11-26T11:00' }],
    [
      'vendor demo tomorrow instead of wednesday',
      { startTime: '2026-11-24T15:00', endTime: '2026-11-24T16:00' },
    ],
    ['delay physio by 15', { startTime: '2026-11-23T17:45', endTime: '2026-11-23T18:45' }],
    [
      'something came up, physio needs to happen tomorrow at 5 instead',
      { startTime: '2026-11-24T17:00', endTime: '2026-11-24T18:00' },
    ],
    [
      'move vendor demo to 4pm and make it half an hour',
      { startTime: '2026-11-25T16:00', endTime: '2026-11-25T16:30' },
    ],
    ['hold the design critique in Studio room 4 instead', { location: 'Studio room 4' }],
    ['could i get physio bumped to 6', { startTime: '2026-11-23T18:00', endTime: '2026-11-23T19:00' }],
    ['need the budget review to start at 3', { startTime: '2026-11-26T15:00', endTime: '2026-11-26T16:00' }],
    [
      'vendor demo at 2 on thursday not wednesday',
      { startTime: '2026-11-26T14:00', endTime: '2026-11-26T15:00' },
    ],
    ['roadmap review 30 mins later please', { startTime: '2026-11-23T11:30', endTime: '2026-11-23T12:30' }],
    ['put lunch on friday back half an hour', { startTime: '2026-11-27T13:00', endTime: '2026-11-27T14:00' }],
    [
      'vendor demo for 45 mins instead of an hour',
      { startTime: '2026-11-25T15:00', endTime: '2026-11-25T15:45' },
    ],
  ])('%s', async (text, input) => {
    expect((await chat(text)).calls.at(-1)).toMatchObject({ tool: 'updateCalendarEvent', input });
  });

  test('“it” is what was last talked about, read afresh', async () => {
    const { calls, text } = await chat('when is the vendor demo', 'move it to friday');
    expect(calls).toEqual([
      { tool: 'getCalendarEvent', input: { eventId: 'demo', calendarId } },
      {
        tool: 'updateCalendarEvent',
        input: { eventId: 'demo', calendarId, startTime: '2026-11-27T15:00', endTime: '2026-11-27T16:00' },
      },
    ]);
    expect(text).toBe('Moved to Fri 27 Nov, 15:00.');
    expect((await chat('move the vendor demo to friday', 'no, at 4')).text).toBe(
      'Moved to Fri 27 Nov, 16:00.',
    );
    expect(
      (await chat('add dentist on 3 december at 9', 'move it to Friday', 'make it 45 minutes')).text,
    ).toBe('Dentist is now Fri 27 Nov, 09:00 – 09:45.');
    expect((await chat('move it to friday')).text).toBe('Which event should I change?');
  });

  test('nothing is said to have moved that is when it was', async () => {
    const { text, calls } = await chat('the vendor demo on wednesday is at Peckham Rye now');
    expect(calls.at(-1)?.input).toEqual({ eventId: 'demo', calendarId, location: 'Peckham Rye' });
    expect(text).toBe('Vendor demo is now at Peckham Rye.');
    expect((await chat('we only need quarter of an hour for the 1:1 with priya tomorrow')).text).toBe(
      '1:1 with Priya is now Tue 24 Nov, 10:00 – 10:15.',
    );
  });

  test.each([
    ['move the vendor demo to half past', { startTime: '2026-11-25T15:30', endTime: '2026-11-25T16:30' }],
    ['vendor demo to quarter to', { startTime: '2026-11-25T14:45', endTime: '2026-11-25T15:45' }],
    [
      'start the vendor demo at 2, end stays the same',
      { startTime: '2026-11-25T14:00', endTime: '2026-11-25T16:00' },
    ],
    [
      'vendor demo starts at 2 not 3, still ends at 4',
      { startTime: '2026-11-25T14:00', endTime: '2026-11-25T16:00' },
    ],
    [
      'i’m running 15 minutes late for the vendor demo, push it',
      { startTime: '2026-11-25T15:15', endTime: '2026-11-25T16:15' },
    ],
    ['move the vendor demo to the thursday', { startTime: '2026-11-26T15:00', endTime: '2026-11-26T16:00' }],
    ['put the vendor demo in green colour', { colour: 'green' }],
    ['give me a heads-up 3 hours ahead of my vendor demo', { reminders: [180] }],
    ['put the blue pot in the notes of the design sync', { description: 'the blue pot' }],
  ])('%s', async (said, expected) => {
    const { calls } = await chat(said);
    expect(calls.at(-1)?.tool).toBe('updateCalendarEvent');
    expect(calls.at(-1)?.input).toMatchObject(expected);
  });

  test('an event of another name stays', async () => {
    const { calls } = await chat('use the time for Budget prep, 1 to 2 on friday');
    expect(names(calls)).not.toContain('updateCalendarEvent');
  });

  test('several events move in one step', async () => {
    const { calls, steps, text } = await chat('move everything on friday to monday');
    expect(calls.slice(1)).toEqual([
      {
        tool: 'updateCalendarEvent',
        input: { eventId: 'lunch', calendarId, startTime: '2026-11-30T12:30', endTime: '2026-11-30T13:30' },
      },
      {
        tool: 'updateCalendarEvent',
        input: {
          eventId: 'critique',
          calendarId,
          startTime: '2026-11-30T15:00',
          endTime: '2026-11-30T16:00',
        },
      },
    ]);
    expect(steps).toBe(3);
    expect(text).toBe('Moved 2 events: Marketing lunch and Design critique.');
  });

  test('several requests are looked up in turn and carried out in one step', async () => {
    const { calls, steps, text } = await chat('cancel the design sync and move the vendor demo to 4');
    expect(calls.map(({ tool }) => tool)).toEqual([
      'getCalendarEvents',
      'getCalendarEvents',
      'deleteCalendarEvent',
      'updateCalendarEvent',
    ]);
    expect(steps).toBe(4);
    expect(text).toMatch(/^Deleted Design sync.*\n\nMoved to Wed 25 Nov, 16:00\.$/);
  });

  test('people of several bookings are looked up in turn', async () => {
    const { calls, text } = await chat(
      'lunch with priya wednesday at 12.30, and a call with lena at 5pm the same day',
    );
    expect(calls.slice(-2)).toMatchObject([
      { tool: 'createCalendarEvent', input: { attendees: ['priya@fernhill.example'] } },
      { tool: 'createCalendarEvent', input: { attendees: ['lena@fernhill.example'] } },
    ]);
    expect(text).toContain('Booked Lunch with Priya');
  });

  test('a series is changed where it is on that day already', async () => {
    const events = [
      ...week,
      { id: 'standup-we', title: 'Stand-up', day: '2026-11-25', time: '09:30-09:50', series: 'standup' },
    ];
    const { calls } = await createChat({ events }).say('move the stand-up to wednesday at 10');
    expect(calls.at(-1)?.input).toMatchObject({ eventId: 'standup-we', startTime: '2026-11-25T10:00' });
  });

  test.each(['and the dentist is still at 9, yes?', 'the vendor demo is at 5, right?'])(
    'a question with a tag changes nothing: %s',
    async (said) => expect(new Set(names((await chat(said)).calls))).toEqual(new Set(['getCalendarEvents'])),
  );

  test('what one of several requests lacks is asked after the others are done', async () => {
    const said = ['gym tomorrow at 6am and move the zebra meeting to 4'];
    const { calls, text } = await chat(...said);
    expect(calls.at(-1)).toMatchObject({ tool: 'createCalendarEvent' });
    expect(text).toMatch(/^Booked Gym for .*\n\nI couldn’t find/);
  });

  test('notes are added only where none would be lost', async () => {
    expect((await chat('add a note to the dentist: bring the card')).calls.at(-1)?.input).toMatchObject({
      description: 'bring the card',
    });
    expect((await chat('add a note to the vendor demo: bring the card')).text).toMatch(
      /^Vendor demo has notes already/,
    );
  });

  test('an event that is there already is left alone', async () => {
    expect(await chat('move the vendor demo to 3pm')).toMatchObject({ text: 'Vendor demo is already then.' });
  });

  test('a missing destination is asked for', async () => {
    expect((await chat('reschedule the dentist')).text).toBe('When should I move Dentist to?');
    expect((await chat('reschedule the dentist', 'the 10th at 10')).text).toBe('Moved to Thu 10 Dec, 10:00.');
    expect((await chat('rename the vendor demo', 'Acme demo')).text).toBe('Renamed to Acme demo.');
  });
});

describe('deleting', () => {
  test('one event', async () => {
    const { calls, text } = await chat('cancel the design sync on wednesday');
    expect(calls).toEqual([
      {
        tool: 'getCalendarEvents',
        input: { startDate: '2026-11-25', endDate: '2026-11-25', query: 'design sync' },
      },
      { tool: 'deleteCalendarEvent', input: { eventId: 'sync', calendarId } },
    ]);
    expect(text).toBe('Deleted Design sync on Wednesday at 11:00.');
  });

  test('a part of a day is cleared in one step, without what takes no time', async () => {
    const { calls, steps } = await chat('clear my friday');
    expect(names(calls)).toEqual(['getCalendarEvents', 'deleteCalendarEvent', 'deleteCalendarEvent']);
    expect(calls.slice(1).map(({ input }) => input)).toEqual([
      { eventId: 'lunch', calendarId },
      { eventId: 'critique', calendarId },
    ]);
    expect(steps).toBe(3);
    expect((await chat('clear my friday afternoon')).text).toBe(
      'Deleted 2 events: Marketing lunch and Design critique.',
    );
    expect((await chat('delete everything on friday')).calls).toHaveLength(4);
    expect((await chat('clear saturday')).text).toBe('There is nothing to clear on Saturday.');
    expect(await chat('delete everything')).toMatchObject({ text: 'Which days should I clear?', calls: [] });
  });

  test('more events than one card can show stay, and it is asked where to start', async () => {
    const days = Array.from(
      { length: 13 },
      (_none, index) => `2026-12-${String(index + 1).padStart(2, '0')}`,
    );
    const events = days.flatMap((day) => [
      { id: `am-${day}`, title: 'Morning shift', day, time: '09:00-12:00' },
      { id: `pm-${day}`, title: 'Afternoon shift', day, time: '13:00-17:00' },
    ]);
    const conversation = createChat({ events });
    const asked = await conversation.say('delete everything in december');
    expect(names(asked.calls)).toEqual(['getCalendarEvents']);
    expect(asked.text).toMatch(/^Those are 26 events, .+ Which days should I start with\?$/);
    const started = await conversation.say('the 3rd of december');
    expect(started.calls.slice(1).map(({ input }) => input)).toEqual([
      { eventId: 'am-2026-12-03', calendarId },
      { eventId: 'pm-2026-12-03', calendarId },
    ]);
    const moved = await createChat({ events }).say('move everything in december to january');
    expect(names(moved.calls)).toEqual(['getCalendarEvents']);
  });

  test('what is said twice is deleted once', async () => {
    const { calls } = await chat('vendor demo isnt happening, delete vendor demo pls');
    expect(names(calls)).toEqual(['getCalendarEvents', 'deleteCalendarEvent']);
  });

  test('“drop it this week” drops what was talked about, and not the week', async () => {
    const { calls } = await chat('when is physio', 'can’t go :( drop it this week');
    expect(calls.map(({ input }) => input)).toEqual([
      { eventId: 'physio', calendarId },
      { eventId: 'physio', calendarId },
    ]);
  });

  test('what shall not be deleted is not', async () => {
    const { calls } = await chat(
      'clear my wednesday afternoon',
      'no don’t delete it, move it to thursday at 1',
    );
    expect(names(calls)).not.toContain('deleteCalendarEvent');
  });

  test('a reason behind the order names nothing', async () => {
    const { calls } = await chat('when is the vendor demo', 'ok delete it, lena is going');
    expect(calls.at(-1)).toMatchObject({ tool: 'deleteCalendarEvent', input: { eventId: 'demo' } });
  });

  test('several matches are shown, and one is picked', async () => {
    const asked = await chat('cancel the review');
    expect(names(asked.calls)).toEqual(['getCalendarEvents']);
    expect(asked.text).toBe(
      '3 events match. Which one should I delete?\n\n1. Roadmap review, Mon 23 Nov, 11:00\n2. Design review, Mon 23 Nov, 14:00\n3. Budget review, Thu 26 Nov, 14:30',
    );
    for (const [reply, eventId] of [
      ['the second one', 'review'],
      ['3', 'budget'],
      ['the roadmap one', 'roadmap'],
      ['the one on thursday', 'budget'],
      ['the one at 2', 'review'],
      ['the last one', 'budget'],
    ]) {
      expect((await chat('cancel the review', reply ?? '')).calls.at(-1)).toEqual({
        tool: 'deleteCalendarEvent',
        input: { eventId, calendarId },
      });
    }
    expect(names((await chat('cancel the review', 'all of them')).calls)).toEqual(
      Array(3).fill('deleteCalendarEvent'),
    );
    expect(await chat('cancel the review', 'never mind')).toMatchObject({
      calls: [],
      text: 'OK, I’ll leave it.',
    });
    expect((await chat('cancel the review', 'what’s on tomorrow')).text).toMatch(
      /^You have 3 events tomorrow/,
    );
  });

  test('more details after nothing was found are about the same wish', async () => {
    expect((await chat('delete the marketing sync', 'the marketing lunch')).calls.at(-1)).toMatchObject({
      tool: 'deleteCalendarEvent',
    });
  });
});

describe('a day on which there is no such event', () => {
  test.each([
    'move the dentist on friday to 3pm',
    'move the vendor demo tomorrow to 5pm',
    'cancel the dentist on friday',
    'add Sam to the offsite call on friday',
    'accept the offsite call on friday',
  ])('is not passed over for another: %s', async (said) => {
    const { calls, text } = await chat(said);
    expect(new Set(names(calls))).toEqual(new Set(['getCalendarEvents']));
    expect(text).toContain('I couldn’t find');
  });
});

describe('said of what was talked about', () => {
  test.each<[string[], object]>([
    [
      ['who is in the budget review', 'set up a call with them on friday at 10'],
      { title: 'Call with Lena Fischer and Sam Carter', startTime: '2026-11-27T10:00' },
    ],
    [['what’s on friday', 'book lunch at 2 that day'], { title: 'Lunch', startTime: '2026-11-27T14:00' }],
    [
      ['am I free tomorrow at 4', 'great, book it for a walk'],
      { title: 'Walk', startTime: '2026-11-24T16:00' },
    ],
    [
      ['find half an hour on friday', 'book 2pm for a chat'],
      { title: 'Chat', startTime: '2026-11-27T14:00' },
    ],
  ])('%s', async (said, input) => expect((await chat(...said)).calls.at(-1)?.input).toMatchObject(input));

  test('two events in one sentence are one question', async () => {
    const { calls, text } = await chat('cancel the vendor demo and the design sync');
    expect(calls.slice(-2)).toMatchObject([
      { tool: 'deleteCalendarEvent', input: { eventId: 'demo' } },
      { tool: 'deleteCalendarEvent' },
    ]);
    expect(text).toMatch(/^Deleted 2 events: /);
  });

  test('a name said of an event’s guests is one of them', async () => {
    const { calls } = await chat(
      'who is in the budget review',
      'add priya@fernhill.example',
      'and remove sam',
    );
    expect(calls.at(-1)).toMatchObject({
      tool: 'updateCalendarEvent',
      input: { eventId: 'budget', removeAttendees: ['sam@fernhill.example'] },
    });
  });

  test('a bare number corrects an hour', async () => {
    const { calls } = await chat('move physio', 'tomorrow at 5', 'hmm no, 6');
    expect(calls.at(-1)?.input).toMatchObject({ startTime: '2026-11-24T18:00', endTime: '2026-11-24T19:00' });
  });

  test('“then” is the time that was asked about', async () => {
    const { calls } = await chat('am i free thursday at 4', 'great stick in coffee with priya then');
    expect(calls.at(-1)).toMatchObject({
      tool: 'createCalendarEvent',
      input: { title: 'Coffee with Priya', startTime: '2026-11-26T16:00' },
    });
  });

  test('“the one at 3” is one of those that were shown', async () => {
    const { calls } = await chat('what’s on wednesday', 'delete the one at 3');
    expect(calls.at(-1)).toMatchObject({ tool: 'deleteCalendarEvent', input: { eventId: 'demo' } });
  });
});
