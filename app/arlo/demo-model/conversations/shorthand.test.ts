import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/* Follow-ups of few words, and those whose order stands behind the reason for it. */

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const update = (input: object) => ({ tool: 'updateCalendarEvent', input });
const create = (input: object) => ({ tool: 'createCalendarEvent', input });
const search = (input: object) => ({ tool: 'findFreeTime', input });
const at = (start: string, end: string) => ({
  startTime: `2026-11-28T${start}`,
  endTime: `2026-11-28T${end}`,
});

describe('of what was just booked', () => {
  test.each([
    ['it’s only 20 minutes long really, so cut it down', at('11:00', '11:20')],
    ['Three quarters of an hour will be plenty, shorten it please.', at('11:00', '11:45')],
    ['it needs two hours, so extend it', at('11:00', '13:00')],
    ['shorten it by 20 minutes', at('11:00', '11:40')],
    ['no sorry make that twenty past', at('11:20', '12:20')],
    ['hang on, half past', at('11:30', '12:30')],
    ['make it quarter to', at('10:45', '11:45')],
    ['no, ten not eleven', at('10:00', '11:00')],
    ['till 12.30 as planned', at('11:00', '12:30')],
    ['it will go on till quarter past twelve', at('11:00', '12:15')],
    ['it runs until half twelve', at('11:00', '12:30')],
    ['it ends at 2am on sunday', { startTime: '2026-11-28T11:00', endTime: '2026-11-29T02:00' }],
    [
      'it finishes at seven on sunday morning',
      { startTime: '2026-11-28T11:00', endTime: '2026-11-29T07:00' },
    ],
    ['no sorry they said twelve', at('12:00', '13:00')],
    ['thats daft finish it half an hour sooner', at('11:00', '11:30')],
    ['no wait it should be twelve', at('12:00', '13:00')],
    ['sorry it has to be ten', at('10:00', '11:00')],
    ['ping me 20 b4', { reminders: [20] }],
    ['nudge me day before', { reminders: [1440] }],
    ['& its @ st pauls', { location: 'st pauls' }],
    ['no make that one sunday at three', { startTime: '2026-11-29T15:00' }],
    ['don’t delete it move it to half past one', at('13:30', '14:30')],
    ['ok noon it is then', at('12:00', '13:00')],
    [
      'I’ve found the card and it says half past two. So 2.30pm it is, the rest was right.',
      at('14:30', '15:30'),
    ],
    ['The first time, 10.30, was right all along. Set it to that please.', at('10:30', '11:30')],
  ])('%s', async (said, expected) => {
    expect(await lastCall('book haircut on saturday at 11', said)).toMatchObject(
      update({ eventId: 'new-18', ...expected }),
    );
  });

  test('a sentence of its own orders it, whatever the others tell', async () => {
    const booked = 'book haircut on saturday at 11';
    expect(
      await lastCall(booked, 'The two of us won’t be done by then, we never are. Make it 90 minutes.'),
    ).toMatchObject(update({ eventId: 'new-18', ...at('11:00', '12:30') }));
    expect(
      await lastCall(booked, 'I bumped into Lena on the stairs and she’s keen. Get her in on it too.'),
    ).toMatchObject(update({ eventId: 'new-18', addAttendees: ['lena@fernhill.example'] }));
    expect(
      await lastCall(booked, 'One last thing! It’s in Library room 5, can you note that as the location?'),
    ).toMatchObject(update({ eventId: 'new-18', location: 'Library room 5' }));
  });
});

describe('of what was just asked about', () => {
  test('who answers an invitation that is named before means that one', async () => {
    expect(
      await lastCall(
        'when is the offsite call',
        'Oh, and the vendor demo is on an afternoon when I’ve got the plumber in. Decline that one please.',
      ),
    ).toMatchObject({ tool: 'respondToInvitation', input: { eventId: 'demo' } });
  });

  test('what was meant is deleted, and not moved', async () => {
    expect(
      await lastCall('delete the design sync', 'oh no, I meant the marketing lunch in November'),
    ).toMatchObject({
      tool: 'deleteCalendarEvent',
      input: { eventId: 'lunch' },
    });
  });

  test.each([
    [
      'Nine is cruel at my age. They told me over the phone I could come at three in the afternoon, so do change it to that.',
      { startTime: '2026-12-03T15:00' },
    ],
    ['half hr earlier pls', { startTime: '2026-12-03T08:30' }],
    ['an hour later please', { startTime: '2026-12-03T10:00' }],
    ['warn me day before', { reminders: [1440] }],
    [
      'They said on the phone I could come at four in the afternoon, so do change it to that please.',
      { startTime: '2026-12-03T16:00' },
    ],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is the dentist', said)).toMatchObject(
      update({ eventId: 'dentist', ...expected }),
    );
  });
});

describe('of a change whose card is still open', () => {
  const open = (tool: string) =>
    createChat({
      failing: (name) =>
        name === tool
          ? { ok: false, code: 'superseded', message: 'Not answered.', provider: 'google-calendar' }
          : undefined,
    });

  test.each(['yeah sure, del it', 'yes please delete it', 'yep'])('%s', async (said) => {
    const chat = open('deleteCalendarEvent');
    await chat.say('del 3 december');
    expect((await chat.say(said)).calls.at(-1)).toMatchObject({
      tool: 'deleteCalendarEvent',
      input: { eventId: 'dentist' },
    });
  });

  test.each(['wait, 10 am that day is better', 'no, 10am', 'make it 10am'])('%s', async (said) => {
    const chat = open('updateCalendarEvent');
    await chat.say('move the dentist to 10 december');
    expect((await chat.say(said)).calls.at(-1)).toMatchObject(
      update({ eventId: 'dentist', startTime: '2026-12-10T10:00' }),
    );
  });
});

describe('of what is beside it', () => {
  test.each([
    ['does that clash with anything?', '15:00', '16:00'],
    ['will it overlap with something else?', '15:00', '16:00'],
    ['and have i got anything on right before it?', '00:00', '15:00'],
  ])('%s', async (said, from, to) => {
    expect(await lastCall('book haircut on wednesday at 3', said)).toMatchObject({
      tool: 'getCalendarEvents',
      input: { startDate: `2026-11-25T${from}`, endDate: `2026-11-25T${to}` },
    });
  });
});

describe('of a time that was looked for', () => {
  const aiko = 'find an hour with aiko on tuesday';
  const both = ['aiko@fernhill.example', 'lena@fernhill.example'];
  test.each([
    ['and how about Lena instead of her?', ['lena@fernhill.example']],
    ['with lena instead', ['lena@fernhill.example']],
    ['lena rather than aiko?', ['lena@fernhill.example']],
    ['swap aiko for lena', ['lena@fernhill.example']],
    ['Same again, but with Lena there too.', both],
    ['same but with lena', both],
    ['um and if lena joins too', both],
  ])('%s', async (said, attendees) => {
    expect(await lastCall(aiko, said)).toMatchObject(search({ attendees, durationMinutes: 60 }));
  });

  test.each([
    'Tuesday’s no good after all, I’ve just remembered the vet. What would Friday have for us?',
    'and what does friday look like for the two of us?',
  ])('%s', async (said) => {
    expect(await lastCall(aiko, said)).toMatchObject(
      search({ from: '2026-11-27', to: '2026-11-27', attendees: ['aiko@fernhill.example'] }),
    );
  });

  test.each(['ok tutor call there', 'great, tutor call goes there', 'tutor call in there please'])(
    '%s',
    async (said) => {
      expect(await lastCall('am i free wednesday at 4', said)).toMatchObject(
        create({ title: 'Tutor call', startTime: '2026-11-25T16:00' }),
      );
    },
  );
});
