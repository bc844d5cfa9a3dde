import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const changed = (input: object) => ({ tool: 'updateCalendarEvent', input });

describe('a search with somebody else, or for another day', () => {
  const search = (name: string, day: string) => ({
    tool: 'findFreeTime',
    input: { from: day, attendees: [`${name}@fernhill.example`], durationMinutes: 30 },
  });
  test.each([
    ['it’s the same thing with Sam instead', search('sam', '2026-11-26')],
    ['She’s on leave, I forgot. Do the same search for Sam rather than Aiko.', search('sam', '2026-11-26')],
    ['Hang on, it’s Sam I need. Try him.', search('sam', '2026-11-26')],
    ['hm, what about Sam?', search('sam', '2026-11-26')],
    ['Find me one with Sam then, same day.', search('sam', '2026-11-26')],
    ['what if it was friday', search('aiko', '2026-11-27')],
    ['What if it were Monday the 30th instead?', search('aiko', '2026-11-30')],
    ['thursdays no good after all what about friday', search('aiko', '2026-11-27')],
    ['Thursday is no good, she says. Friday then?', search('aiko', '2026-11-27')],
  ])('%s', async (said, expected) => {
    expect(await lastCall('find half an hour with aiko on thursday', said)).toMatchObject(expected);
  });

  test.each([
    'Sam wants to come too. Find a time for all three of us.',
    'Sam ought to be there as well, does that still work?',
    'look for the same thing with Sam as well',
  ])('with one more: %s', async (said) => {
    expect(await lastCall('find half an hour with aiko on thursday', said)).toMatchObject({
      tool: 'findFreeTime',
      input: { attendees: ['aiko@fernhill.example', 'sam@fernhill.example'], durationMinutes: 30 },
    });
  });
});

describe('what others say of what was just booked', () => {
  test.each([
    ['sry driver says 1', { startTime: '2026-11-27T13:00' }],
    ['oh hang on he says half 1', { startTime: '2026-11-27T13:30' }],
    ['they just rang, it’s 2 now', { startTime: '2026-11-27T14:00' }],
    ['The brewery just called and they can only do two.', { startTime: '2026-11-27T14:00' }],
    ['lads cant do 12, 2 is ok tho', { startTime: '2026-11-27T14:00' }],
    ['typo, 2pm', { startTime: '2026-11-27T14:00' }],
    ['the chap would prefer thursday', { startTime: '2026-11-26T12:00' }],
    [
      'Start it at one and we’ll still be back by three.',
      { startTime: '2026-11-27T13:00', endTime: '2026-11-27T15:00' },
    ],
    [
      'Well, she’s written that four suits everyone better. Shift it, would you?',
      { startTime: '2026-11-27T16:00' },
    ],
    ['It never takes more than twenty minutes.', { endTime: '2026-11-27T12:20' }],
    ['And tell me ten minutes before it.', { reminders: [10] }],
    ['He’s got to be paid first, so remind me the night before.', { reminders: [1440] }],
    ['Could you jot down that he needs the cellar key?', { description: 'he needs the cellar key' }],
    ['Sam’s holding the door, so ask him along.', { addAttendees: ['sam@fernhill.example'] }],
    ['Change to Studio room 2.', { location: 'Studio room 2' }],
    [
      'The critique is in the way, and I can’t skip that. Make it four to five.',
      { startTime: '2026-11-27T16:00' },
    ],
    ['They mop that floor on Fridays. Let’s say it’s in Studio room 2.', { location: 'Studio room 2' }],
  ])('%s', async (said, input) => {
    expect(await lastCall('book Barrels on friday at 12 for half an hour', said)).toMatchObject(
      changed(input),
    );
  });

  test('a proposal after one that was refused', async () => {
    let refuses = true;
    const declined = {
      ok: false as const,
      code: 'declined' as const,
      message: '',
      provider: 'google-calendar' as const,
    };
    const conversation = createChat({
      failing: (name) => (refuses && name === 'updateCalendarEvent' ? declined : undefined),
    });
    await conversation.say('move the vendor demo to 2');
    refuses = false;
    const { calls } = await conversation.say(
      'The window cleaner sings then. Go for half past four that day.',
    );
    expect(calls.at(-1)).toMatchObject(changed({ eventId: 'demo', startTime: '2026-11-25T16:30' }));
  });
});

describe('a time that was found', () => {
  const booked = (title: string, time: string) => ({
    tool: 'createCalendarEvent',
    input: { title, startTime: `2026-11-26T${time}`, attendees: ['aiko@fernhill.example'] },
  });
  test.each([
    ['Take the earliest. It’s about the handover.', booked('Handover', '10:00')],
    [
      'Please take 14:00 and invite her. The title is "Handover", and it lasts half an hour.',
      booked('Handover', '14:00'),
    ],
    ['4pm. book as Handover, invite her', booked('Handover', '16:00')],
  ])('%s', async (said, expected) => {
    expect(await lastCall('find half an hour with aiko on thursday', said)).toMatchObject(expected);
  });

  test('a part of another day, with the same people', async () => {
    expect(
      await lastCall('find half an hour with aiko on thursday', 'none of those, try friday morning'),
    ).toMatchObject({
      tool: 'findFreeTime',
      input: { attendees: ['aiko@fernhill.example'], from: '2026-11-27T08:00' },
    });
  });

  test('an hour later in the evening', async () => {
    expect(await lastCall('am i free on thursday at 6pm', 'and at seven?')).toMatchObject({
      input: { startTime: '2026-11-26T19:00' },
    });
  });
});

describe('a time that was asked about for an event', () => {
  test.each([
    'good, they said yes so change it to four',
    'They had four o’clock left, so make it four.',
    'Great. Move the dentist to then.',
    'right, change it then please',
  ])('%s', async (said) => {
    const call = await lastCall('when is the dentist', 'am i free at 4pm that day', said);
    expect(call).toMatchObject(changed({ eventId: 'dentist', startTime: '2026-12-03T16:00' }));
  });
});

describe('one of a series', () => {
  test.each([
    ['the tube is a mess so make it three just for today', 'review', '2026-11-23T15:00'],
    ['make it three, just this once', 'review', '2026-11-23T15:00'],
    ['do it at 3 today only', 'review', '2026-11-23T15:00'],
    ['Put the session on the 30th at three, none of the others.', 'review-2', '2026-11-30T15:00'],
  ])('%s', async (said, eventId, startTime) => {
    expect(await lastCall('when is the design review', said)).toMatchObject(changed({ eventId, startTime }));
  });
});

describe('the weekday beside the event in hand', () => {
  test.each([
    ['Add Buy flowers at 10am the Saturday before that', '2026-11-28T10:00'],
    ['book Haircut for the tuesday before, 5pm', '2026-12-01T17:00'],
    ['Put Brunch on the Sunday after that at 11', '2026-12-06T11:00'],
  ])('%s', async (said, startTime) => {
    expect(await lastCall('when is the dentist', said)).toMatchObject({
      tool: 'createCalendarEvent',
      input: { startTime },
    });
  });
});

describe('in few words, what was just said', () => {
  test.each([
    [
      ['cancel the vendor demo', 'offsite call same'],
      { tool: 'deleteCalendarEvent', input: { eventId: 'offsite' } },
    ],
    [
      ['cancel the vendor demo', 'offsite call ditto'],
      { tool: 'deleteCalendarEvent', input: { eventId: 'offsite' } },
    ],
    [
      ['whats on friday 4pm', 'gd. drinks then'],
      { tool: 'createCalendarEvent', input: { startTime: '2026-11-27T16:00' } },
    ],
    [['when is the offsite call', 'Remind me an hour before kick-off.'], changed({ reminders: [60] })],
    [
      ['when is the offsite call', 'Push the call back a week, same hour, on the 7th.'],
      changed({ startTime: '2026-12-07T10:00' }),
    ],
    [
      ['when is the vendor demo', 'no rather move it, fri 27 nov same time'],
      changed({ startTime: '2026-11-27T15:00' }),
    ],
    [
      ['when is the offsite call', 'block the two hours before it for packing'],
      { tool: 'createCalendarEvent', input: { startTime: '2026-11-30T08:00', endTime: '2026-11-30T10:00' } },
    ],
    [['when is the design review', 'and the one after?'], { input: { query: 'design review' } }],
    [
      ['whats on friday', 'The later of the two meetings can go.'],
      { tool: 'deleteCalendarEvent', input: { eventId: 'critique' } },
    ],
    [
      ['whats on friday', 'He’s wanted me to watch it for ages. Film night, half seven to ten.'],
      {
        tool: 'createCalendarEvent',
        input: { title: 'Film night', startTime: '2026-11-27T19:30', endTime: '2026-11-27T22:00' },
      },
    ],
    [
      ['my open issues', 'The one about weeks that begin on Sunday rings a bell. What does it say?'],
      { tool: 'getIssue', input: { number: 42 } },
    ],
    [
      ['what is issue 42 in fernhill/calendar about', 'and what’s 57'],
      { tool: 'getIssue', input: { number: 57 } },
    ],
    [
      ['what is issue 42 in fernhill/calendar about', 'right and three five seven what is that'],
      { tool: 'getIssue', input: { number: 357 } },
    ],
  ])('%j', async (said, expected) => {
    expect(await lastCall(...said)).toMatchObject(expected);
  });
});

describe('the day and the place of a mail that was read', () => {
  test.each([
    ['am i free that eve', { tool: 'checkAvailability', input: { startTime: '2026-11-24T18:00' } }],
    ['am i free then', { tool: 'checkAvailability', input: { startTime: '2026-11-24T09:00' } }],
    ['what else is on that day', { tool: 'getCalendarEvents', input: { startDate: '2026-11-24' } }],
    [
      'Add Hoovering at 5pm that day',
      { tool: 'createCalendarEvent', input: { startTime: '2026-11-24T17:00' } },
    ],
    ['Move the dentist to the day he says.', changed({ eventId: 'dentist', startTime: '2026-11-24T09:00' })],
  ])('%s', async (said, expected) => {
    expect(await lastCall('what did the landlord write', said)).toMatchObject(expected);
  });

  test.each([
    ['Use the restaurant in the mail as the place of the dentist.', changed({ location: 'Koya Harbour' })],
    [
      'okay put that in my calendar call it noodles with ingrid',
      { tool: 'createCalendarEvent', input: { title: 'Noodles with ingrid', location: 'Koya Harbour' } },
    ],
    [
      'put it in w/ the place',
      { tool: 'createCalendarEvent', input: { title: 'Birthday dinner', location: 'Koya Harbour' } },
    ],
    [
      'Put Noodles in on the 1st at 7.30pm and use the restaurant in the mail as the place.',
      { tool: 'createCalendarEvent', input: { startTime: '2026-12-01T19:30', location: 'Koya Harbour' } },
    ],
    [
      'Enter it as Noodles for 2 December at 8pm on my personal calendar.',
      {
        tool: 'createCalendarEvent',
        input: { title: 'Noodles', startTime: '2026-12-02T20:00', calendar: 'personal' },
      },
    ],
  ])('%s', async (said, expected) => {
    expect(await lastCall('what did ingrid write about her birthday dinner', said)).toMatchObject(expected);
  });
});

describe('one more of what was just booked', () => {
  test.each([
    ['I need another one the day after, at the same time', '2026-11-25T18:00'],
    ['and a second one a week later', '2026-12-01T18:00'],
    ['She needs another one next Thursday at five.', '2026-12-03T17:00'],
    ['He wants a second one, exactly a week later, same name. Two lessons for one song!', '2026-12-01T18:00'],
  ])('%s', async (said, startTime) => {
    expect(await lastCall('book a piano lesson tomorrow at 6pm', said)).toMatchObject({
      tool: 'createCalendarEvent',
      input: { title: 'Piano lesson', startTime },
    });
  });
});

describe('another day or another person, behind a reason', () => {
  const search = (name: string, day: string) => ({
    tool: 'findFreeTime',
    input: { from: day, attendees: [`${name}@fernhill.example`], durationMinutes: 30 },
  });
  test.each([
    ['nope im on the train all thursday how about the friday', search('aiko', '2026-11-27')],
    ['nah thursday is too soon look at friday the same way', search('aiko', '2026-11-27')],
    ['And how would it be on Monday 30 November?', search('aiko', '2026-11-30')],
    ['and how does it look on friday', search('aiko', '2026-11-27')],
    ['not her, sam i meant', search('sam', '2026-11-26')],
    ['sorry not aiko, sam I need', search('sam', '2026-11-26')],
  ])('%s', async (said, expected) => {
    expect(await lastCall('find half an hour with aiko on thursday', said)).toMatchObject(expected);
  });
});

describe('few words about what was asked about', () => {
  const deleted = { tool: 'deleteCalendarEvent', input: { eventId: 'lunch' } };
  test.each([
    ['til 2 only', changed({ eventId: 'lunch', endTime: '2026-11-27T14:00' })],
    ['until quarter past one please', changed({ eventId: 'lunch', endTime: '2026-11-27T13:15' })],
    ['ok alert 1 hr b4', changed({ eventId: 'lunch', reminders: [60] })],
    ['ping half an hour before pls', changed({ eventId: 'lunch', reminders: [30] })],
    ['that goes of course delete that one', deleted],
    ['it is cancelled, the chef walked out, so bin it', deleted],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is the marketing lunch', said)).toMatchObject(expected);
  });

  test('off, with a reason', async () => {
    expect(
      await lastCall('book cup match on sunday 10am to 12', 'off. pitch waterlogged. delete'),
    ).toMatchObject({ tool: 'deleteCalendarEvent' });
  });

  test('another time for what was not deleted', async () => {
    const conversation = createChat({
      failing: (name) =>
        name === 'deleteCalendarEvent'
          ? { ok: false, code: 'declined', message: '', provider: 'google-calendar' }
          : undefined,
    });
    await conversation.say('cancel the vendor demo');
    const { calls } = await conversation.say('wait no dont. 4pm instead');
    expect(calls.at(-1)).toMatchObject(changed({ eventId: 'demo', startTime: '2026-11-25T16:00' }));
  });
});

describe('the answer that is said, not the one before', () => {
  test.each([
    ['accept the roadmap review', 'and the budget one on thursday no', 'declined'],
    ['decline the roadmap review', 'budget review yes', 'accepted'],
  ])('%s, %s', async (before, said, response) => {
    expect(await lastCall(before, said)).toMatchObject({
      tool: 'respondToInvitation',
      input: { eventId: 'budget', response },
    });
  });
});

test.each([
  ['and four hundred and eleven then', 411],
  ['right and now three eighty nine', 389],
  ['And 399, what’s that one?', 399],
])('another issue by its number: %s', async (said, number) => {
  expect(await lastCall('what is issue 412 about', said)).toMatchObject({
    tool: 'getIssue',
    input: { number },
  });
});

test('the evening is that of the day of what was just answered or moved', async () => {
  expect(await lastCall('move the vendor demo to 2', 'so is the evening clear then')).toMatchObject({
    tool: 'checkAvailability',
    input: { startTime: '2026-11-25T18:00' },
  });
});

test('what is entered for that time is not called so', async () => {
  expect(
    await lastCall(
      'am I free tomorrow at four',
      'Then enter the memory clinic for that time, for 90 minutes.',
    ),
  ).toMatchObject({
    tool: 'createCalendarEvent',
    input: { title: 'Memory clinic', startTime: '2026-11-24T16:00', endTime: '2026-11-24T17:30' },
  });
});

test.each(['put it on my personal calendar', 'on my personal calendar please'])(
  'which calendar it goes to is no time, and is kept until that is told: %s',
  async (said) => {
    const conversation = createChat();
    await conversation.say('book yoga');
    const asked = await conversation.say(said);
    expect(asked.text).toBe('When is Yoga?');
    const { calls } = await conversation.say('friday at 6');
    expect(calls.at(-1)).toMatchObject({
      tool: 'createCalendarEvent',
      input: { title: 'Yoga', startTime: '2026-11-27T18:00', calendar: 'personal' },
    });
  },
);

test('what was booked moves to no other calendar, and is not booked there again', async () => {
  const conversation = createChat();
  await conversation.say('book yoga on friday at 6');
  const { calls, text } = await conversation.say('put it on my personal calendar');
  expect(calls).toEqual([]);
  expect(text).toMatch(/^I can’t move an event to another of your calendars/);
});
