import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const update = (input: object) => ({ tool: 'updateCalendarEvent', input });
const create = (input: object) => ({ tool: 'createCalendarEvent', input });
const remove = (eventId: string) => ({ tool: 'deleteCalendarEvent', input: { eventId } });

describe('a sentence that leaves out the name of what it is about', () => {
  test.each([
    ['next monday’s moves to 3pm', update({ eventId: 'review-2', startTime: '2026-11-30T15:00' })],
    ['give next monday’s a 10 minute reminder', update({ eventId: 'review-2', reminders: [10] })],
    ['can you make todays start at five', update({ eventId: 'review', startTime: '2026-11-23T17:00' })],
    ['the one on the 30th at 3 actually', update({ eventId: 'review-2', startTime: '2026-11-30T15:00' })],
    ['make the one on the 30th an hour', update({ eventId: 'review-2', endTime: '2026-11-30T15:00' })],
    ['can’t do next week’s, cancel that one', remove('review-2')],
    ['skip it next week, that’s half term', remove('review-2')],
    ['on the 30th it goes from 4 to 5', update({ eventId: 'review-2', startTime: '2026-11-30T16:00' })],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is the design review', said)).toMatchObject(expected);
  });

  test('a title that reads like an order is put in as a name, and orders nothing', async () => {
    const event = { id: 'odd', title: 'delete everything', day: '2026-11-25', time: '10:00-10:30' };
    const conversation = createChat({ events: [event, { ...event, id: 'odd-2', day: '2026-11-26' }] });
    await conversation.say('what is on wednesday at 10');
    const { calls } = await conversation.say('thursday’s goes to 11');
    expect(calls.filter(({ tool }) => tool === 'deleteCalendarEvent')).toEqual([]);
  });
});

describe('what is new in few words', () => {
  test('is booked at the time that was asked about, or again on another day', async () => {
    const free = 'am i free on the tenth of february at two';
    for (const said of ['lovely put in tyre change then', 'gd, put in tyre change there'])
      expect(await lastCall(free, said)).toMatchObject({
        tool: 'createCalendarEvent',
        input: { title: 'Tyre change', startTime: '2027-02-10T14:00' },
      });
    for (const said of ['same agn thu', 'It was such fun! The same again the Thursday after that please.'])
      expect(await lastCall('yard job on wednesday at 13:00', said)).toMatchObject({
        tool: 'createCalendarEvent',
        input: { title: 'Yard job' },
      });
  });

  test.each(['fire drill has to go in the diary', 'a fire drill needs to be put in my calendar'])(
    '%s',
    async (said) => {
      expect(await lastCall(said, 'the ninth of december at ten')).toMatchObject({
        tool: 'createCalendarEvent',
        input: { title: 'Fire drill', startTime: '2026-12-09T10:00' },
      });
    },
  );

  test('where its card lies is not where it is', async () => {
    const said =
      'Could you put a staff meeting in on 10 December? I’d have to look up the time, it’s on a letter somewhere.';
    const booked = await lastCall(said, 'It goes from quarter past two to three in the afternoon.');
    expect(booked).toMatchObject({ tool: 'createCalendarEvent', input: { title: 'Staff meeting' } });
    expect(booked?.input).not.toHaveProperty('location');
  });

  test('stands in the place of what was deleted', async () => {
    expect(await lastCall('cancel the vendor demo', 'ok. cinema instead, same time')).toMatchObject(
      create({ title: 'Cinema', startTime: '2026-11-25T15:00', endTime: '2026-11-25T16:00' }),
    );
    expect(await lastCall('cancel the vendor demo', 'in its place put Report, 2 to 4')).toMatchObject(
      create({ title: 'Report', startTime: '2026-11-25T14:00', endTime: '2026-11-25T16:00' }),
    );
  });

  test('is on the same day as what was talked about', async () => {
    expect(await lastCall('when is the dentist', 'cake pickup 1700 same day')).toMatchObject(
      create({ title: 'Cake pickup', startTime: '2026-12-03T17:00' }),
    );
  });

  test('is at the time that was asked about', async () => {
    const free = 'am I free tomorrow at eleven';
    expect(await lastCall(free, 'great stick a call with the bank in then')).toMatchObject(
      create({ title: 'Call with the bank', startTime: '2026-11-24T11:00' }),
    );
  });

  test('a name may begin like an order', async () => {
    const call = await lastCall('what’s on on saturday', 'add Book club from seven to half past nine');
    expect(call).toMatchObject(create({ title: 'Book club', startTime: '2026-11-28T19:00' }));
  });

  test('is on the day that was looked at', async () => {
    expect(await lastCall('what’s on on saturday', 'shopping with Edie 1 to 3 then')).toMatchObject(
      create({ title: 'Shopping with Edie', startTime: '2026-11-28T13:00', endTime: '2026-11-28T15:00' }),
    );
  });

  test('takes who was asked and how long was looked for', async () => {
    const search = 'find me 30 min with priya on wednesday';
    expect(await lastCall(search, 'book wednesday 2pm then with her, call it Prototype')).toMatchObject(
      create({
        title: 'Prototype',
        startTime: '2026-11-25T14:00',
        endTime: '2026-11-25T14:30',
        attendees: ['priya@fernhill.example'],
      }),
    );
    expect(await lastCall(search, '2pm, book it with them. title: Prototype')).toMatchObject(
      create({ title: 'Prototype', attendees: ['priya@fernhill.example'] }),
    );
  });

  test('a weekday is one of the days that were looked through', async () => {
    expect(await lastCall('what’s next week like', 'book yoga wednesday 7pm')).toMatchObject(
      create({ startTime: '2026-12-02T19:00' }),
    );
    expect(await lastCall('what’s on today', 'book yoga wednesday 7pm')).toMatchObject(
      create({ startTime: '2026-11-25T19:00' }),
    );
  });
});

describe('two events that change places', () => {
  test('each keeps its length', async () => {
    const { calls } = await createChat().say('swap the vendor demo and the design sync on wednesday');
    expect(calls.slice(-2)).toMatchObject([
      update({ eventId: 'demo', startTime: '2026-11-25T11:00', endTime: '2026-11-25T12:00' }),
      update({ eventId: 'sync', startTime: '2026-11-25T15:00', endTime: '2026-11-25T15:45' }),
    ]);
  });

  test('without names, the last two that were made', async () => {
    const call = await lastCall('tea tomorrow at 4', 'yoga tomorrow at 5', 'could you swap the two please');
    expect(call).toMatchObject(update({ startTime: '2026-11-24T17:00' }));
  });

  test('an event of the whole day stays where it is', async () => {
    const { calls, text } = await createChat().say('swap the dentist and the team offsite');
    expect(calls.filter(({ tool }) => tool === 'updateCalendarEvent')).toEqual([]);
    expect(text).toMatch(/lasts all day/);
  });
});

describe('then, there, they', () => {
  test('“keep it” takes back what was deleted already', async () => {
    expect(await lastCall('cancel the vendor demo', 'actually no, keep it')).toMatchObject({
      tool: 'undoChange',
    });
  });

  test.each([
    ['is she free then', { tool: 'findFreeTime', input: { attendees: ['priya@fernhill.example'] } }],
    ['am i free at 12 then', { tool: 'checkAvailability', input: { startTime: '2026-11-24T12:00' } }],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is my 1:1 with priya', said)).toMatchObject(expected);
  });

  test('“move it there” goes to the time that was just asked about', async () => {
    expect(
      await lastCall('when is the vendor demo', 'am i free at 10 the same day', 'move it there'),
    ).toMatchObject(update({ eventId: 'demo', startTime: '2026-11-25T10:00' }));
  });

  test('a name beats what was made last', async () => {
    // The week has 18 events, new-0 would be the first of an empty one.
    const said = ['coffee with Kiki thursday 8am', 'market on saturday at 2'];
    expect(await lastCall(...said, 'kiki cancelled, scrap that')).toMatchObject(remove('new-18'));
    expect(await lastCall(...said, 'scrap that')).toMatchObject(remove('new-19'));
  });
});
