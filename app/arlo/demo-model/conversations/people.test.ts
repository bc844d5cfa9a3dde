import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const lena = { attendees: ['lena@fernhill.example'] };

describe('she, he and we are who is named in the same message', () => {
  test.each([
    ['Lena’s got news. Where do she and I both have half an hour on Friday afternoon?', 'lena'],
    ['Aiko’s practically at the airport. Where do we both have half an hour on Thursday?', 'aiko'],
    ['Sam wants to talk. When does he have half an hour on Thursday?', 'sam'],
  ])('%s', async (said, name) => {
    expect(await lastCall(said)).toMatchObject({
      tool: 'findFreeTime',
      input: { durationMinutes: 30, attendees: [`${name}@fernhill.example`] },
    });
  });

  test('and nobody where nobody is named', async () => {
    const call = await lastCall('where do we both have half an hour on Thursday?');
    expect(call).toMatchObject({ tool: 'findFreeTime', input: { durationMinutes: 30 } });
  });
});

describe('another length is looked for on the same day with the same people', () => {
  test.each([
    ['look for a whole hour', 60],
    ['Half an hour is nothing for Lena, she talks for England. Look for a whole hour.', 60],
    ['I’d need 90 minutes really', 90],
    ['that’s too short, find two hours', 120],
    ['any gap of 2 hours?', 120],
    ['make it an hour', 60],
  ])('%s', async (said, durationMinutes) => {
    expect(await lastCall('find half an hour with lena on friday afternoon', said)).toMatchObject({
      tool: 'findFreeTime',
      input: { from: '2026-11-27T12:00', durationMinutes, ...lena },
    });
  });
});

describe('who is still to be named is asked', () => {
  test.each([
    ['someone needs adding to the vendor demo', 'its lena', ['lena']],
    ['I need to add another person to the vendor demo', 'it’s lena', ['lena']],
    ['the vendor demo needs another guest', 'sam', ['sam']],
    ['invite somebody to the vendor demo', 'sam and lena', ['sam', 'lena']],
    ['put someone else on the vendor demo', 'lena@fernhill.example', ['lena']],
  ])('%s? %s', async (before, said, names) => {
    expect(await lastCall(before, said)).toMatchObject({
      tool: 'updateCalendarEvent',
      input: { eventId: 'demo', addAttendees: names.map((name) => `${name}@fernhill.example`) },
    });
  });
});
