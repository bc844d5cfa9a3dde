import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last turn. */
async function lastTurn(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last;
}

async function lastCall(...said: string[]) {
  return (await lastTurn(...said)).calls.at(-1);
}

const update = (input: object) => ({ tool: 'updateCalendarEvent', input });
const create = (input: object) => ({ tool: 'createCalendarEvent', input });
const remove = (eventId: string) => ({ tool: 'deleteCalendarEvent', input: { eventId } });

describe('praise and slips', () => {
  test.each([
    ['what’s on tomorrow', 'Thank you, you’re a gem. And how about Friday?', '2026-11-27'],
    ['what’s on tomorrow', 'Grand, thanks for all of your help! What about Wednesday?', '2026-11-25'],
  ])('%s – %s', async (asked, said, startDate) => {
    expect(await lastCall(asked, said)).toMatchObject({ tool: 'getCalendarEvents', input: { startDate } });
  });

  test('thanks in many words look for nothing', async () => {
    expect(await lastCall('Grand, thanks for all your help, you’ve the patience of a saint!')).toBe(
      undefined,
    );
  });

  test('slips and short forms', async () => {
    expect(await lastCall('dentist when agn', 'rmv it')).toMatchObject(remove('dentist'));
    expect(await lastCall('move my appointment', 'dentist one, to 10am')).toMatchObject(
      update({ eventId: 'dentist', startTime: '2026-12-03T10:00' }),
    );
    expect(await lastCall('move dentist to 2pm', 'acutally 3')).toMatchObject(
      update({ eventId: 'dentist', startTime: '2026-12-03T15:00' }),
    );
  });
});

describe('an answer in more words than were asked for', () => {
  test.each([
    ['hm nine, for three quarters of an hour', '09:00', '09:45'],
    ['ten in the morning she reckons, and two hours should do', '10:00', '12:00'],
    ['I think around 3pm, he needs an hour', '15:00', '16:00'],
    ['it starts at quarter past nine and goes on for an hour', '09:15', '10:15'],
    ['afternoon, say three', '15:00', '16:00'],
    ['10 to 11', '10:00', '11:00'],
    ['1430', '14:30', '15:30'],
    ['Head like a sieve, sorry, it’s at ten to eleven in the morning.', '10:50', '11:50'],
    ['sorry, scatterbrained today. it’s at ten to eleven in the morning', '10:50', '11:50'],
    ['let me check the letter... it starts at 3', '15:00', '16:00'],
    ['oh god I always forget, it’s quarter past two', '14:15', '15:15'],
  ])('%s', async (said, start, end) => {
    expect(await lastCall('put gutter cleaning in for friday', said)).toMatchObject(
      create({ title: 'Gutter cleaning', startTime: `2026-11-27T${start}`, endTime: `2026-11-27T${end}` }),
    );
  });

  test('the number of a day is no hour', async () => {
    const { calls, text } = await lastTurn('i need a meeting with sam', 'on thursday 10 december');
    expect(calls).toEqual([]);
    expect(text).toMatch(/^What time is Meeting with Sam on Thu 10 Dec/);
  });
});

describe('one of the times that were found is taken', () => {
  const search = 'find an hour for priya and me on friday';
  test.each([
    ['go for eleven, name it Budget talk', 'Budget talk', '11:00', '12:00'],
    ['i’ll take 10:15 to 11, invite her, title Budget talk', 'Budget talk', '10:15', '11:00'],
    ['do 11, name it budget chat, invite her', 'Budget chat', '11:00', '12:00'],
    ['book 10 to 11 with her and call it “Budget talk”', 'Budget talk', '10:00', '11:00'],
    [
      'let’s say half ten, then book it with her and call it choir rehearsal',
      'Choir rehearsal',
      '10:30',
      '11:30',
    ],
    ['the first one, called Budget talk', 'Budget talk', '10:00', '11:00'],
    ['11 suits, put Budget talk in with her', 'Budget talk', '11:00', '12:00'],
    ['take eleven', 'Meeting with Priya', '11:00', '12:00'],
  ])('%s', async (said, title, start, end) => {
    expect(await lastCall(search, said)).toMatchObject(
      create({
        title,
        startTime: `2026-11-27T${start}`,
        endTime: `2026-11-27T${end}`,
        attendees: ['priya@fernhill.example'],
      }),
    );
  });

  test('the slot of what is in hand is asked about for another day, and taken', async () => {
    const said = ['book Draft tomorrow at 11 for 45 minutes', 'is that slot free on wednesday as well?'];
    expect(await lastCall(...said)).toMatchObject({
      tool: 'checkAvailability',
      input: { startTime: '2026-11-25T11:00', endTime: '2026-11-25T11:45' },
    });
    expect(await lastCall(...said, 'then move it to that day')).toMatchObject(
      update({ startTime: '2026-11-25T11:00', endTime: '2026-11-25T11:45' }),
    );
  });

  test('a search is made again for the day that is to be tried instead', async () => {
    const said = 'Oh, she’s at the printer’s then. Try Wednesday instead, could you?';
    expect(await lastCall(search, said)).toMatchObject({
      tool: 'findFreeTime',
      input: { from: '2026-11-25', to: '2026-11-25', attendees: ['priya@fernhill.example'] },
    });
  });

  test('a time that was asked about is taken for as long as is said', async () => {
    expect(
      await lastCall('am i free on wednesday at two', 'good, put the recital in, half an hour is all'),
    ).toMatchObject(create({ title: 'Recital', startTime: '2026-11-25T14:00', endTime: '2026-11-25T14:30' }));
  });
});

describe('a short correction', () => {
  test.each([
    ['no eight sorry', '20:00', '21:00'],
    ['sorry, eight', '20:00', '21:00'],
    ['not seven, eight', '20:00', '21:00'],
    ['eight i meant', '20:00', '21:00'],
    ['till half eight actually', '19:00', '20:30'],
    ['no hang on, physio is then isn’t it so half eight', '20:30', '21:30'],
    ['the coach has rung, it doesn’t start until half seven. still ends at eight.', '19:30', '20:00'],
    ['they close at quarter to eight, so let it end then', '19:00', '19:45'],
  ])('%s', async (said, start, end) => {
    expect(await lastCall('book badminton tomorrow at seven in the evening', said)).toMatchObject(
      update({ startTime: `2026-11-24T${start}`, endTime: `2026-11-24T${end}` }),
    );
  });
});

describe('“it” is what was talked about, whatever the reason speaks of', () => {
  test.each([
    [
      'set a reminder for it one day ahead, or I’ll have a sore tooth from the dentist',
      { reminders: [1440] },
    ],
    [
      'Sam’s review is never over before ten. Have it start at eleven then.',
      { startTime: '2026-11-30T11:00' },
    ],
    ['jonas’ design thing is late so start it at quarter past', { startTime: '2026-11-30T10:15' }],
    ['move that call to 2', { startTime: '2026-11-30T14:00' }],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is the offsite call', said)).toMatchObject(
      update({ eventId: 'offsite', ...expected }),
    );
  });

  test('an event that is named with its article is meant', async () => {
    expect(
      await lastCall('when is the offsite call', 'the dentist clashes with school, move it to 3'),
    ).toMatchObject(update({ eventId: 'dentist' }));
  });

  test('of several that were shown, the one that is spoken of', async () => {
    expect(await lastCall('what’s on friday', 'the last of those is too late. make it 2pm')).toMatchObject(
      update({ eventId: 'critique', startTime: '2026-11-27T14:00' }),
    );
  });

  test('what is deleted is on the day that is said', async () => {
    const made = 'book Choir call on wednesday at 1';
    expect(await lastCall(made, 'they have pulled out. delete that call.')).toMatchObject(remove('new-18'));
    const { calls } = await lastTurn(made, 'no running this friday so take it out');
    expect(calls.filter(({ tool }) => tool === 'deleteCalendarEvent')).toEqual([]);
    expect(await lastCall('when is stand-up', 'skip 24th')).toMatchObject(remove('standup-tu'));
  });
});

describe('him, her and them', () => {
  test.each([
    ['lena has sat the very same one, so invite her as well', { addAttendees: ['lena@fernhill.example'] }],
    ['sam knows the numbers, add him to it', { addAttendees: ['sam@fernhill.example'] }],
    [
      'priya can’t thursday so make it wednesday, and invite her',
      { startTime: '2026-11-25T17:00', addAttendees: ['priya@fernhill.example'] },
    ],
  ])('%s', async (said, expected) => {
    expect(await lastCall('book Exam chat on thursday at 5', said)).toMatchObject(update(expected));
  });

  test('who is meant is asked where nobody was named, and an answer invites them', async () => {
    const asked = await lastTurn('when is the vendor demo', 'invite her and move it to 4');
    expect(asked.calls.filter(({ tool }) => tool === 'updateCalendarEvent')).toEqual([]);
    expect(asked.text).toMatch(/^Whom do you mean/);
    expect(await lastCall('when is the vendor demo', 'invite her', 'lena')).toMatchObject(
      update({ eventId: 'demo', addAttendees: ['lena@fernhill.example'] }),
    );
    expect((await lastTurn('when is the vendor demo', 'invite her', 'ida@x.example')).text).toBe(
      'Invited Ida to Vendor demo.',
    );
  });
});

describe('another one', () => {
  test.each(['another one same hrs sun', 'one more on sunday, same times', 'same hours on sunday too'])(
    '%s',
    async (said) => {
      expect(await lastCall('early shift saturday 0600-1400', said)).toMatchObject(
        create({ title: 'Early shift', startTime: '2026-11-29T06:00', endTime: '2026-11-29T14:00' }),
      );
    },
  );

  test('“the evening of that day” is asked of the day, and not of the event', async () => {
    expect(
      await lastCall(
        'book Lab on 3 december from 10 to 12',
        'do i have anything on the evening of that day?',
      ),
    ).toMatchObject({
      tool: 'getCalendarEvents',
      input: { startDate: '2026-12-03T18:00' },
    });
  });
});
