import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last turn. */
async function chat(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last;
}

const dinner = 'dinner on saturday at 8';

describe('what is said of the event that was just made', () => {
  test.each([
    ['its at Koya Harbour btw', { location: 'Koya Harbour' }],
    ['hmm sunday would be better after all', { startTime: '2026-11-29T20:00' }],
    ['er nine actually, i need a nap', { startTime: '2026-11-28T21:00' }],
    ['9 instead of 8 though', { startTime: '2026-11-28T21:00' }],
    [
      'The kitchen says they can’t seat us before 9.15, so change the time.',
      { startTime: '2026-11-28T21:15' },
    ],
    ['That’s a rush after the review. Make it an hour later.', { startTime: '2026-11-28T21:00' }],
    ['actually can it be the saturday after', { startTime: '2026-12-05T20:00' }],
    ['the friday of that week suits me more', { startTime: '2026-11-27T20:00' }],
    ['two hours actually', { endTime: '2026-11-28T22:00' }],
    ['30 mins only', { endTime: '2026-11-28T20:30' }],
    ['it should be over by 10', { endTime: '2026-11-28T22:00' }],
    ['everyone is tired so make it half an hour', { endTime: '2026-11-28T20:30' }],
    ['thats too late, sunday same time', { startTime: '2026-11-29T20:00' }],
    ['its at koya harbour by the way put that in', { location: 'koya harbour' }],
    ['oh it’s in Room 4, note that', { location: 'Room 4' }],
    ['we’re eating at Koya Harbour, add that', { location: 'Koya Harbour' }],
    ['it’ll take two hours, can you put that in as well', { endTime: '2026-11-28T22:00' }],
    ['start 1830, end stays 2200', { startTime: '2026-11-28T18:30', endTime: '2026-11-28T22:00' }],
    ['start at 7, same finish', { startTime: '2026-11-28T19:00', endTime: '2026-11-28T21:00' }],
    ['add lena@fernhill.example', { addAttendees: ['lena@fernhill.example'] }],
  ])('%s', async (said, expected) => {
    expect((await chat(dinner, said)).calls.at(-1)).toMatchObject({
      tool: 'updateCalendarEvent',
      input: expected,
    });
  });

  test('something else in between does not take it out of hand', async () => {
    const { calls } = await chat(dinner, 'what’s on friday', 'move it there but at 7');
    expect(calls.at(-1)?.input).toMatchObject({ startTime: '2026-11-27T19:00' });
  });
});

describe('what is said of the times that were found', () => {
  const search = 'where would a 30 minute walk fit tomorrow';
  test.each([
    [
      '11 then',
      {
        tool: 'createCalendarEvent',
        input: { title: 'Walk', startTime: '2026-11-24T11:00', endTime: '2026-11-24T11:30' },
      },
    ],
    [
      'Let’s take ten then, before somebody else does. Call it Shed walk, please.',
      {
        tool: 'createCalendarEvent',
        input: { title: 'Shed walk', startTime: '2026-11-24T10:00', endTime: '2026-11-24T10:30' },
      },
    ],
    ['the first one', { tool: 'createCalendarEvent', input: { title: 'Walk' } }],
    ['make it a full hour', { tool: 'findFreeTime', input: { durationMinutes: 60 } }],
  ])('%s', async (said, expected) => {
    expect((await chat(search, said)).calls.at(-1)).toMatchObject(expected);
  });

  test('the hour before what was asked about', async () => {
    const { calls } = await chat('when is the vendor demo', 'is the hour before it free');
    expect(calls.at(-1)?.input).toEqual({ startTime: '2026-11-25T14:00', endTime: '2026-11-25T15:00' });
  });
});

describe('one of several', () => {
  test('by what sets it apart', async () => {
    const { calls } = await chat('what’s on friday', 'cancel the critique one');
    expect(calls.at(-1)).toMatchObject({ tool: 'deleteCalendarEvent', input: { eventId: 'critique' } });
  });

  test('the first and the other of two that were made', async () => {
    const made = ['put gym in tomorrow 7am', 'same thing on wednesday'];
    const second = await chat(...made);
    expect(second.calls.at(-1)).toMatchObject({
      tool: 'createCalendarEvent',
      input: { title: 'Gym', startTime: '2026-11-25T07:00' },
    });
    const first = await chat(...made, 'nah delete the first one', 'and make the other one 6.30');
    expect(first.calls.at(-1)?.input).toMatchObject({ startTime: '2026-11-25T06:30' });
  });

  test('less than what was refused', async () => {
    let refuses = true;
    const declined = {
      ok: false as const,
      code: 'declined' as const,
      message: '',
      provider: 'google-calendar' as const,
    };
    const conversation = createChat({
      failing: (name) => (refuses && name === 'deleteCalendarEvent' ? declined : undefined),
    });
    await conversation.say('clear my friday');
    refuses = false;
    const { calls } = await conversation.say('ok just the lunch then');
    expect(calls.at(-1)).toMatchObject({ tool: 'deleteCalendarEvent', input: { eventId: 'lunch' } });
  });
});

describe('one of two that have the same name', () => {
  const made = ['put gym in tomorrow 7am', 'same thing on 9 december'];
  test.each([
    ['dec one at 0800 actually', { startTime: '2026-12-09T08:00', endTime: '2026-12-09T09:00' }],
    ['the november one at 8 actually', { startTime: '2026-11-24T08:00', endTime: '2026-11-24T09:00' }],
    ['make the one in december half an hour', { startTime: '2026-12-09T07:00', endTime: '2026-12-09T07:30' }],
    ['the one on the 9th at 8 instead', { startTime: '2026-12-09T08:00' }],
  ])('%s', async (said, expected) => {
    expect((await chat(...made, said)).calls.at(-1)).toMatchObject({
      tool: 'updateCalendarEvent',
      input: expected,
    });
  });
});

test('“the marketing one” is of no month', async () => {
  const { calls } = await chat('what’s on friday', 'cancel the marketing one');
  expect(calls.at(-1)).toMatchObject({ tool: 'deleteCalendarEvent', input: { eventId: 'lunch' } });
});

describe('reminders of the event in hand', () => {
  test('another one, other ones', async () => {
    const set = ['set a reminder 2 hours before the vendor demo', 'plus another one 24 hours before'];
    expect((await chat(...set)).calls.at(-1)?.input).toMatchObject({ reminders: [120, 1440] });
    const { calls } = await chat(...set, 'just the 24h one is enough actually');
    expect(calls.at(-1)?.input).toMatchObject({ reminders: [1440] });
  });

  test.each(['and the dentist 2 hours before', 'n dentist, alert 2h b4'])('of another: %s', async (said) => {
    const { calls } = await chat('set a reminder 20 minutes before the vendor demo', said);
    expect(calls.at(-1)?.input).toMatchObject({ eventId: 'dentist', reminders: [120] });
  });
});

describe('the day that was talked about', () => {
  test('a booking without a day is on it', async () => {
    const { calls } = await chat('what’s on friday', 'and put a walk in at 9');
    expect(calls.at(-1)?.input).toMatchObject({ title: 'Walk', startTime: '2026-11-27T09:00' });
  });

  test('it is that evening, and that time', async () => {
    const evening = await chat('move the vendor demo to thursday', 'anything else that evening?');
    expect(evening.calls[0]?.input).toMatchObject({ startDate: '2026-11-26T18:00' });
    const there = await chat('anything between 11 and 1 on thursday?', 'put Deep work there');
    expect(there.calls.at(-1)?.input).toMatchObject({
      title: 'Deep work',
      startTime: '2026-11-26T11:00',
      endTime: '2026-11-26T13:00',
    });
  });

  test('another clause may name it', async () => {
    const { calls } = await chat('I have to leave early on Friday. What would I miss after 2?');
    expect(calls[0]?.input).toMatchObject({ startDate: '2026-11-27T14:00' });
  });
});

test('an event is found by some of its words when none has all', async () => {
  expect((await chat('when is the budget guy coming')).text).toMatch(/^Budget review is/);
  expect((await chat('do i have a budget party')).text).toMatch(/^No/);
});

describe('a day that no calendar has', () => {
  test.each([
    ['book dinner with my sister on 31 november at 8', 'There is no 31 November. Which day do you mean?'],
    ['move the dentist to the thirtieth of february', 'There is no 30 February. Which day do you mean?'],
    ['delete everything on 31 june', 'There is no 31 June. Which day do you mean?'],
  ])('%s', async (said, expected) => {
    const { calls, text } = await chat(said);
    expect(text).toBe(expected);
    expect(calls).toEqual([]);
  });

  test('another day is the answer', async () => {
    const { calls } = await chat('book choir on 31 november at 8pm', 'the 30th');
    expect(calls.at(-1)?.input).toMatchObject({ title: 'Choir', startTime: '2026-11-30T20:00' });
  });
});

test('an order among reasons is about what was talked about: “leave” is no leave of somebody', async () => {
  const { calls } = await chat(
    'Who’s coming to the marketing lunch on Friday?',
    'Oh, we can’t leave out Tomás, he found the place. Add him too, would you?',
  );
  expect(calls.at(-1)).toMatchObject({
    tool: 'updateCalendarEvent',
    input: { eventId: 'lunch', addAttendees: ['tomas@fernhill.example'] },
  });
});

test('the time that was asked for stands among what else is said', async () => {
  const { calls } = await chat(
    'put Staff supper into Thursday the 10th of December',
    'Oh, silly me, I never said when! Half past four, and three quarters of an hour will do, they eat like wolves.',
  );
  expect(calls).toMatchObject([
    { input: { title: 'Staff supper', startTime: '2026-12-10T16:30', endTime: '2026-12-10T17:15' } },
  ]);
});

describe('one more of what was booked', () => {
  test.each(['thursday as well, same time', 'and thu too please', 'thursday also, same hour'])(
    '%s',
    async (said) => {
      const { calls } = await chat('put choir in tomorrow 7pm', said);
      expect(calls.at(-1)).toMatchObject({
        tool: 'createCalendarEvent',
        input: { title: 'Choir', startTime: '2026-11-26T19:00' },
      });
    },
  );
});

describe('what is told beside the event in hand', () => {
  test.each([
    'He can’t stand late nights, so we’ll eat half an hour earlier than that. Would you shift the whole thing?',
    'Roads are bad, so move the whole thing forward by half an hour',
  ])('%s', async (said) => {
    expect((await chat(dinner, said)).calls.at(-1)).toMatchObject({
      tool: 'updateCalendarEvent',
      input: { startTime: '2026-11-28T19:30' },
    });
  });

  test('“it” that nothing stands for is asked for', async () => {
    const said = 'Gran is on the phone, she wants us there early. Start it at half past seven';
    expect((await chat('what’s on friday', said)).text).toBe('Which event should I change?');
  });

  test('which one was meant is no order', async () => {
    const two = [
      'one of my meetings on friday has to go to ten',
      'Sorry, of course. I meant the marketing lunch.',
    ];
    expect((await chat(two[0] ?? '')).text).toContain('Which one should I change?');
    expect((await chat(...two)).calls.at(-1)).toMatchObject({
      tool: 'updateCalendarEvent',
      input: { eventId: 'lunch', startTime: '2026-11-27T10:00' },
    });
  });

  test('a question about its namesake', async () => {
    const said = 'Jonas can’t do it before three. And the one a week later, the 30th, when’s that?';
    const { calls, text } = await chat('when is the design review', said);
    expect(calls.every(({ tool }) => tool === 'getCalendarEvents')).toBe(true);
    expect(text).toContain('30 Nov');
  });

  test.each([
    ['put a taxi in two hours before that', { title: 'Taxi', startTime: '2026-11-25T13:00' }],
    ['add drinks half an hour after that', { title: 'Drinks', startTime: '2026-11-25T16:30' }],
  ])('%s', async (said, expected) => {
    expect((await chat('when is the vendor demo', said)).calls.at(-1)?.input).toMatchObject(expected);
  });

  test('one date of a series', async () => {
    const said = 'Aiko is away on the 30th, so take out just that date.';
    expect((await chat('when is the design review', said)).calls.at(-1)).toMatchObject({
      tool: 'deleteCalendarEvent',
      input: { eventId: 'review-2' },
    });
  });
});

describe('an order among talk, of the event in hand', () => {
  const update = (input: object) => ({ tool: 'updateCalendarEvent', input });
  test.each([
    [dinner, 'The chef has moved us to the Sunday, same hours', update({ startTime: '2026-11-29T20:00' })],
    [
      dinner,
      'Have you seen the forecast. We’ll do it on the 5th instead, same hours, the wine keeps.',
      update({ startTime: '2026-12-05T20:00' }),
    ],
    [dinner, 'And set it so that it pings me ten minutes before. I forget.', update({ reminders: [10] })],
    [dinner, 'remind me an hour before so the cake’s not cold', update({ reminders: [60] })],
    [
      dinner,
      'the original time of seven was right. Return it to that.',
      update({ startTime: '2026-11-28T19:00' }),
    ],
    ['who’s in the 1:1 with priya', '+ tomas', update({ addAttendees: ['tomas@fernhill.example'] })],
    [
      'who’s in the 1:1 with priya',
      'lena’s coming too so add her',
      update({ addAttendees: ['lena@fernhill.example'] }),
    ],
    [
      'what’s on friday',
      'lunch has got to go, we’re skint',
      { tool: 'deleteCalendarEvent', input: { eventId: 'lunch' } },
    ],
  ])('%s: %s', async (before, said, expected) => {
    expect((await chat(before, said)).calls.at(-1)).toMatchObject(expected);
  });
});

describe('what goes into a gap that was found or made', () => {
  const create = (input: object) => ({ tool: 'createCalendarEvent', input });
  test.each([
    [
      'when could lena and i have an hour on thursday',
      'Eleven suits, I’ll be awake by then. Set up “Tea and plans” then and invite her.',
      create({ title: 'Tea and plans', startTime: '2026-11-26T11:00', attendees: ['lena@fernhill.example'] }),
    ],
    [
      'find an hour tomorrow',
      'I’ll take ten o’clock, I’ll be home anyway. Call it Piano tuning, half an hour.',
      create({ title: 'Piano tuning', startTime: '2026-11-24T10:00', endTime: '2026-11-24T10:30' }),
    ],
    [
      'am i free on wednesday from six till eight in the evening',
      'Lovely, then put Bell ringing in there. It’s at the Chapel now, they’ve new ropes.',
      create({ title: 'Bell ringing', startTime: '2026-11-25T18:00', endTime: '2026-11-25T20:00' }),
    ],
    [
      'am i free on wednesday from six till eight in the evening',
      'put Bell ringing in there, same hours',
      create({ title: 'Bell ringing', startTime: '2026-11-25T18:00', endTime: '2026-11-25T20:00' }),
    ],
    [
      'am i free on the evening of 9 december',
      'put Darts in for 7 till 9 that night then',
      create({ title: 'Darts', startTime: '2026-12-09T19:00', endTime: '2026-12-09T21:00' }),
    ],
    [
      'cancel physio',
      'I’ve some time at last. Put Choir there, half five till seven, at St Mary’s.',
      create({ title: 'Choir', startTime: '2026-11-23T17:30', location: 'St Mary’s' }),
    ],
    ['am i free friday at 5pm', 'then add “Supplier chat” at that time', create({ title: 'Supplier chat' })],
    ['am i free friday at 5pm', 'ok book it: crew briefing', create({ title: 'Crew briefing' })],
  ])('%s: %s', async (before, said, expected) => {
    const { calls } = await chat(before, said);
    expect(calls.at(-1)).toMatchObject(expected);
    if (said.includes('that time')) expect(calls.at(-1)?.input).not.toHaveProperty('location');
  });
});
