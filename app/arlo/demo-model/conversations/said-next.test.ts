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
const create = (input: object) => ({ tool: 'createCalendarEvent', input });
const look = (day: string) => ({
  tool: 'getCalendarEvents',
  input: { startDate: day, endDate: day },
});

describe('an end after midnight', () => {
  test.each([
    ['let it end at 1am', '2026-12-20T01:00'],
    ['the end is 2am', '2026-12-20T02:00'],
    ['finish time should be half past eleven', '2026-12-19T23:30'],
    ['it goes on until one', '2026-12-20T01:00'],
  ])('%s', async (said, endTime) => {
    expect(await lastCall('book Works do on 19 december at 8pm', said)).toMatchObject(changed({ endTime }));
  });

  test('what ends before it begins is no day long', async () => {
    const call = await lastCall('book Works do on 19 december at 3pm', 'make it end at 2pm');
    expect(call).toMatchObject(changed({ endTime: '2026-12-19T14:00' }));
  });
});

describe('what is said of a booking', () => {
  test.each([
    [
      'One hour won’t be enough. Make it two.',
      { startTime: '2026-12-09T10:00', endTime: '2026-12-09T12:00' },
    ],
    ['an hour’s far too short, make it three', { endTime: '2026-12-09T13:00' }],
    ['They’ve got more sheep than I thought, so I need until noon.', { endTime: '2026-12-09T12:00' }],
    ['he’ll need till one', { endTime: '2026-12-09T13:00' }],
    ['session is 10.15 soz', { startTime: '2026-12-09T10:15' }],
    [
      'Oh, I’d forgotten the plumber, he comes at ten. Quarter past one that same day, that’s that.',
      { startTime: '2026-12-09T13:15' },
    ],
    ['The club meets at Linden Hall, so write that in as the place.', { location: 'Linden Hall' }],
    ['They’re in the old school now, put that down as its location please.', { location: 'the old school' }],
    ['set that appointment to 2 please', { startTime: '2026-12-09T14:00' }],
  ])('%s', async (said, input) => {
    expect(await lastCall('book Counting on 9 december from 10 to 11', said)).toMatchObject(changed(input));
  });

  test.each([
    ['when is the dentist', 'put the appointment on 4 December at 10', { startTime: '2026-12-04T10:00' }],
    ['when is the vendor demo', 'have the meeting on friday at 11', { startTime: '2026-11-27T11:00' }],
  ])('%s: %s', async (before, said, input) => {
    expect(await lastCall(before, said)).toMatchObject(changed(input));
  });
});

describe('a series from some day on', () => {
  const series = 'when is the design review';
  test.each([
    ['from 30 nov it’s at 3pm', 'following'],
    ['n frm 30 nov its 3pm', 'following'],
    ['from the 30th of november on it starts at 3', 'following'],
    ['on 30 november it’s at 3', undefined],
    ['next week it’s at 3', undefined],
    ['just for next week make it three', undefined],
    ['from 28 november it’s at 3', 'following'],
  ])('%s', async (said, scope) => {
    const input = { eventId: 'review-2', startTime: '2026-11-30T15:00', ...(scope && { scope }) };
    expect(await lastCall(series, said)).toMatchObject(changed(input));
  });

  test('a question about one of them changes nothing', async () => {
    expect((await lastCall(series, 'is it at 3 on 30 november?'))?.tool).not.toBe('updateCalendarEvent');
  });
});

describe('an evening that was looked at', () => {
  const evening = 'is anything on on the evening of 16 december';
  test.each([
    ['quiz night at eight', '2026-12-16T20:00'],
    ['right, wednesday it is, skittles final at seven at the plough', '2026-12-16T19:00'],
    ['put choir practice in on the 16th at half seven', '2026-12-16T19:30'],
  ])('%s', async (said, startTime) => {
    expect(await lastCall(evening, said)).toMatchObject(create({ startTime }));
  });

  test('another hour stays in it', async () => {
    const call = await lastCall(
      evening,
      'put skittles in on the 16th at seven',
      'its eight not seven they say',
    );
    expect(call).toMatchObject(changed({ startTime: '2026-12-16T20:00' }));
  });
});

describe('the weekday next to a day that was looked at', () => {
  test.each([
    ['anything on sunday', 'ok n the monday', '2026-11-30'],
    ['anything on sunday', 'mon then?', '2026-11-30'],
    ['what’s on on 4 december', 'and the saturday straight after', '2026-12-05'],
    ['what’s on on 4 december', 'the thursday before?', '2026-12-03'],
    ['anything on today', 'and thursday?', '2026-11-26'],
  ])('%s? %s', async (before, said, day) => {
    expect(await lastCall(before, said)).toMatchObject(look(day));
  });
});

describe('a search once more', () => {
  const search = (names: string[], from: string) => ({
    tool: 'findFreeTime',
    input: { from, attendees: names.map((name) => `${name}@fernhill.example`), durationMinutes: 30 },
  });
  test.each([
    ['He’s got flu. Do the same for Sam.', search(['sam'], '2026-12-09')],
    ['sam has 2 come 2', search(['aiko', 'sam'], '2026-12-09')],
    ['uh afternoon only mornings im on the boat', search(['aiko'], '2026-12-09T12:00')],
    ['try the friday of that week', search(['aiko'], '2026-12-11')],
    [
      'She’s at sea that day. Look at the Thursday of that week instead, also with her.',
      search(['aiko'], '2026-12-10'),
    ],
  ])('%s', async (said, expected) => {
    expect(await lastCall('find half an hour with aiko on 9 december', said)).toMatchObject(expected);
  });

  test('with her and somebody else', async () => {
    const call = await lastCall(
      'find half an hour with aiko on 9 december',
      'when could I meet her and Sam on 10 december',
    );
    expect(call).toMatchObject(search(['aiko', 'sam'], '2026-12-10'));
  });
});

describe('new events beside what was talked about', () => {
  test.each([
    [
      'when is the dentist',
      'I need my pills as soon as it’s over. Please add “Pharmacy” right after it.',
      create({ title: 'Pharmacy', startTime: '2026-12-03T09:30' }),
    ],
    [
      'cancel the vendor demo',
      'In its place I am giving a talk. Enter “Law talk” at 16:00 on that day.',
      create({ title: 'Law talk', startTime: '2026-11-25T16:00' }),
    ],
    [
      'am I free on 17 december from 1 to 2',
      'good good write oven repair in there then one to two',
      create({ title: 'Oven repair', startTime: '2026-12-17T13:00' }),
    ],
  ])('%s: %s', async (before, said, expected) => {
    expect(await lastCall(before, said)).toMatchObject(expected);
  });
});

test('both of the last two that were made', async () => {
  const conversation = createChat();
  await conversation.say('book Jog on saturday at 9am');
  await conversation.say('and sunday too');
  const { calls } = await conversation.say('delete both');
  expect(calls.filter(({ tool }) => tool === 'deleteCalendarEvent')).toHaveLength(2);
});

test('an issue by its number', async () => {
  const call = await lastCall('what is issue 42 in fernhill/calendar about', 'same 4 57');
  expect(call).toMatchObject({ tool: 'getIssue', input: { number: 57 } });
});
