import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const look = (startDate: string, endDate: string) => ({
  tool: 'getCalendarEvents',
  input: { startDate, endDate },
});
const check = (startTime: string) => ({ tool: 'checkAvailability', input: { startTime } });
const fourth = look('2026-12-04', '2026-12-04');
const create = (input: object) => ({ tool: 'createCalendarEvent', input });

describe('days next to those that were asked about', () => {
  const week = 'what have I got on in the week of the 14th of December';
  test.each([
    [week, 'They’re a picky bunch. What about the week before that one?', look('2026-12-07', '2026-12-13')],
    [week, 'and the week before', look('2026-12-07', '2026-12-13')],
    [week, 'and the previous week', look('2026-12-07', '2026-12-13')],
    [week, 'what’s on the following week', look('2026-12-21', '2026-12-27')],
    [week, 'what’s on two weeks after that', look('2026-12-28', '2027-01-03')],
    ['what’s on this week', 'and the one before that', look('2026-11-16', '2026-11-22')],
    ['what’s on on the 14th of december', 'and the week before that', look('2026-12-07', '2026-12-13')],
    ['anything on wednesday evening', 'and the evening after that am I free', check('2026-11-26T18:00')],
    ['when is the dentist', 'Right, the Thursday. And the day after that, what’s on?', fourth],
    ['what’s on in december', 'and the month before', look('2026-11-01', '2026-11-30')],
    [
      'when am I free for an hour next week',
      'and the week after that',
      { tool: 'findFreeTime', input: { from: '2026-12-07', to: '2026-12-13' } },
    ],
  ])('%s? %s', async (before, said, expected) => {
    expect(await lastCall(before, said)).toMatchObject(expected);
  });
});

describe('days told from that of the event in hand', () => {
  test.each([
    [
      'add "Collect receipts" as an all-day event exactly a week before that',
      create({ title: 'Collect receipts', startTime: '2026-12-03' }),
    ],
    ['book a Check-up a fortnight after that at 4', create({ startTime: '2026-12-24T16:00' })],
    ['add Packing two days before it at 6pm', create({ title: 'Packing', startTime: '2026-12-08T18:00' })],
  ])('%s', async (said, expected) => {
    expect(await lastCall('move the dentist to 10 december', said)).toMatchObject(expected);
  });

  test('a reminder is of the event itself', async () => {
    const call = await lastCall('move the dentist to 10 december', 'remind me two days before it');
    expect(call).toMatchObject({ tool: 'updateCalendarEvent', input: { reminders: [2880] } });
  });
});

describe('the one day that was looked at', () => {
  test.each([
    ['then block the whole day for moving house', create({ startTime: '2026-11-28', endTime: '2026-11-29' })],
    ['block the day for moving house', create({ title: 'Moving house', startTime: '2026-11-28' })],
    ['put Painting in all day', create({ title: 'Painting', startTime: '2026-11-28' })],
    ['then block the afternoon for painting', create({ startTime: '2026-11-28T12:00' })],
  ])('%s', async (said, expected) => {
    expect(await lastCall('what’s on on saturday', said)).toMatchObject(expected);
  });

  test('of a week it has to be asked which', async () => {
    expect(await lastCall('what’s on next week', 'block the whole day for moving house')).toBeUndefined();
  });
});
