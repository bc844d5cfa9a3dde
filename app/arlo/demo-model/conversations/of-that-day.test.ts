import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const look = (startDate: string, endDate = startDate) => ({
  tool: 'getCalendarEvents',
  input: { startDate, endDate },
});
const changed = (input: object) => ({ tool: 'updateCalendarEvent', input });

describe('a weekday of the week that was talked about', () => {
  test.each([
    ['and that wednesday, what’s on', look('2026-12-02')],
    ['What have I got on that Friday afternoon?', look('2026-12-04T12:00', '2026-12-04T18:00')],
    ['is that tuesday free', { tool: 'checkAvailability', input: { startTime: '2026-12-01T09:00' } }],
    ['Move the dentist to that Tuesday.', changed({ startTime: '2026-12-01T09:00' })],
    ['monday eve same day, whats on', look('2026-11-30T18:00', '2026-12-01T00:00')],
    ['anything on the same monday evening', look('2026-11-30T18:00', '2026-12-01T00:00')],
  ])('%s', async (said, expected) => {
    expect(await lastCall('what’s on on 30 november', said)).toMatchObject(expected);
  });

  test('“that” of a week before it is no such day', async () => {
    const said = 'and the week before that monday the thirtieth to friday what all is in it';
    expect(await lastCall('when is the team offsite', said)).toMatchObject({
      tool: 'getCalendarEvents',
      input: { endDate: '2026-12-04' },
    });
  });

  test('the one of this week, where that was talked about', async () => {
    expect(await lastCall('what’s on today', 'and that friday')).toMatchObject(look('2026-11-27'));
  });
});

describe('the evening before what was talked about', () => {
  test.each([
    'n eve b4 dentist, am i free',
    'Is the evening before the dentist free?',
    'am I free the eve before it',
  ])('%s', async (said) => {
    expect(await lastCall('when is the dentist', said)).toMatchObject({
      tool: 'checkAvailability',
      input: { startTime: '2026-12-02T18:00', endTime: '2026-12-03T00:00' },
    });
  });

  test.each(['and the evening after is there anything', 'the evening after that, do I have anything'])(
    'what is on the evening after: %s',
    async (said) => {
      expect(await lastCall('when is the dentist', said)).toMatchObject(
        look('2026-12-04T18:00', '2026-12-05T00:00'),
      );
    },
  );
});

describe('in which half of the day it is', () => {
  test.each([
    'is the dentist in the morning or the afternoon?',
    'Is the dentist a morning or an afternoon thing?',
    'is that dentist in the morning or afternoon',
  ])('%s', async (said) => {
    expect((await lastCall(said))?.input).toEqual({ query: 'dentist' });
  });
});

describe('what somebody says before the answer to a question', () => {
  test.each([
    'Oh yes, of course: to Thursday at 4 pm.',
    'Sorry, of course. Thursday at 4 pm, same place',
    'Ah, silly me, I forgot: to Thursday at 4 pm.',
    'I should have said. Thursday at four',
    'Didn’t I say? Thursday at 16:00',
    'good question, let me see... thursday at 4',
  ])('%s', async (said) => {
    expect(await lastCall('Please move the vendor demo', said)).toMatchObject(
      changed({ eventId: 'demo', startTime: '2026-11-26T16:00' }),
    );
  });
});

describe('another day that somebody prefers, of a search', () => {
  const search = (from: string) => ({
    tool: 'findFreeTime',
    input: { from, attendees: ['aiko@fernhill.example'], durationMinutes: 60 },
  });
  test.each([
    ['hmm she prefers the tenth try that day', '2026-12-10'],
    ['Aiko would rather have Friday', '2026-12-11'],
    ['She’s in Leeds then. She’d prefer the 8th, so look at that one please.', '2026-12-08'],
    ['she says she can only do monday the 14th', '2026-12-14'],
    ['he suggests the 11th of december, try that instead', '2026-12-11'],
    ['She wants Thursday, check that.', '2026-12-10'],
  ])('%s', async (said, day) => {
    expect(await lastCall('find me an hour with aiko on the ninth of december', said)).toMatchObject(
      search(day),
    );
  });
});

describe('the event in hand, by half its name', () => {
  const booked = 'Put “Owl party” in on 5 December, eleven till one.';
  const other = 'book Christmas party on 18 december at six';
  test.each([
    [
      'Turns out the owl has a prior engagement, I’m not joking. The party’s the day after instead, at the same hour.',
      changed({ startTime: '2026-12-06T11:00', endTime: '2026-12-06T13:00' }),
    ],
    ['The party’s at twelve instead', changed({ startTime: '2026-12-05T12:00' })],
    ['The owl is ill. Move the party, please, to noon.', changed({ startTime: '2026-12-05T12:00' })],
  ])('%s', async (said, expected) => {
    expect(await lastCall(other, booked, said)).toMatchObject(expected);
  });
});

describe('the event in hand that is to go, by half its name', () => {
  test.each([
    'Now the bird’s retired, and she wants to go bowling. Delete the party altogether.',
    'Nobody can come. Cancel the party.',
    'get rid of the party, the whole thing',
  ])('%s', async (said) => {
    const conversation = createChat();
    await conversation.say('book Christmas party on 18 december at six');
    await conversation.say('Put “Owl party” in on 5 December, eleven till one.');
    const { text } = await conversation.say(said);
    expect(text).toContain('Deleted Owl party');
  });
});

describe('what is to stay', () => {
  test.each([
    ['No, keep it after all, but cut it down to half an hour.', changed({ endTime: '2026-11-25T15:30' })],
    ['No, keep it, but trim it down to 45 minutes', changed({ endTime: '2026-11-25T15:45' })],
    ['start it 2pm, still til 4', changed({ startTime: '2026-11-25T14:00', endTime: '2026-11-25T16:00' })],
    [
      'begin it at half two, still until 4',
      changed({ startTime: '2026-11-25T14:30', endTime: '2026-11-25T16:00' }),
    ],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is the vendor demo', said)).toMatchObject(expected);
  });

  test.each([
    'sorry leave the demo where it is what time does it go',
    'no, keep it as it is. when is it?',
    'leave it in, and when does it end',
  ])('and a question of it: %s', async (said) => {
    const conversation = createChat();
    await conversation.say('when is the vendor demo');
    const { calls, text } = await conversation.say(said);
    expect(calls.filter(({ tool }) => tool !== 'getCalendarEvents' && tool !== 'getCalendarEvent')).toEqual(
      [],
    );
    expect(text).toMatch(/Vendor demo/);
  });
});

describe('a word behind a name asks of it', () => {
  test.each([
    ['dentist? time', 'Dentist is on Thu 3 Dec at 09:00'],
    ['roadmap workshop? where', 'Roadmap workshop'],
    ['vendor demo? wen', 'Vendor demo is on Wednesday at 15:00'],
  ])('%s', async (said, expected) => {
    const { text } = await createChat().say(said);
    expect(text).toContain(expected);
  });

  test.each(['ingrid mailed bout bday dinner? time', 'whats ingrids email about her birthday say'])(
    'in a mail: %s',
    async (said) => {
      const { text } = await createChat().say(said);
      expect(text).toContain('Birthday dinner');
    },
  );
});

test('an answer to what was asked about, and why', async () => {
  const conversation = createChat();
  await conversation.say('when is the roadmap review');
  const { calls } = await conversation.say('say no to that, babysitter bailed');
  expect(calls.at(-1)).toMatchObject({ tool: 'respondToInvitation', input: { response: 'declined' } });
});

test.each([
  'When’s the design... no, I mean, when am I at Quay Dental for the dentist?',
  'What’s on on Friday, sorry I mean when is the dentist?',
  'Where is the lunch, no wait, I meant where is the dentist?',
])('of a question that is begun anew, the second: %s', async (said) => {
  const conversation = createChat();
  const { text } = await conversation.say(said);
  expect(text).toMatch(/^Dentist/);
});
