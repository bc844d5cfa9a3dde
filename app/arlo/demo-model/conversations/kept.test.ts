import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat, where nothing is deleted, and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat({
    failing: (name) =>
      name === 'deleteCalendarEvent'
        ? { ok: false, code: 'declined', message: '', provider: 'google-calendar' }
        : undefined,
  });
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const changed = (input: object) => ({ tool: 'updateCalendarEvent', input: { eventId: 'demo', ...input } });

describe('what was not deleted after all is changed', () => {
  test.each([
    ['No, hang on, they’d be hurt. Keep it, but make it green like a forest.', { colour: 'green' }],
    ['no leave it in but move it to friday at ten', { startTime: '2026-11-27T10:00' }],
    ['No, hang on. Keep it, but I’ll come for 4, so start it then.', { startTime: '2026-11-25T16:00' }],
    [
      'Oh no. Leave it where it is, but I’ll be back by 5, so begin it then.',
      { startTime: '2026-11-25T17:00' },
    ],
  ])('%s', async (said, input) => {
    expect(await lastCall('cancel the vendor demo', said)).toMatchObject(changed(input));
  });
});

test.each([
  'Three o’clock, I’ll be asleep by then! Delete it, please.',
  '3pm, that’s the middle of my nap. Cancel it.',
])('an hour that is only said again is that of what goes: %s', async (said) => {
  expect(await lastCall('when is the vendor demo', said)).toMatchObject({
    tool: 'deleteCalendarEvent',
    input: { eventId: 'demo' },
  });
});

test('of several that were found, “it” is none that was in hand before', async () => {
  const conversation = createChat();
  await conversation.say('move the dentist to 10');
  await conversation.say('when are the reviews');
  const { calls, text } = await conversation.say('make it an hour earlier');
  expect(calls).toEqual([]);
  expect(text).toMatch(/Which one should I change/);
});

test.each([
  'Actually, leave it as it is. What about the following day?',
  'no keep it where it is, and what about the day after',
])('what stays as it is goes to no other day: %s', async (said) => {
  expect(await lastCall('cancel the vendor demo', said)).toMatchObject({
    tool: 'getCalendarEvents',
    input: { startDate: '2026-11-26', endDate: '2026-11-26' },
  });
});

test.each([
  'we’re starting an hour earlier but still finishing at four',
  'start it an hour earlier, it still ends at 4pm',
])('an end that is only said again stays: %s', async (said) => {
  expect(await lastCall('when is the vendor demo', said)).toMatchObject(
    changed({ startTime: '2026-11-25T14:00', endTime: '2026-11-25T16:00' }),
  );
});

test.each([
  ['what’s on wednesday afternoon', 'shift demo half an hour later', { startTime: '2026-11-25T15:30' }],
  ['when is the vendor demo', 'start it at four', { startTime: '2026-11-25T16:00' }],
  ['move the vendor demo to 4', 'no 5 sry', { startTime: '2026-11-25T17:00' }],
])('after “%s”: %s', async (first, said, input) => {
  expect(await lastCall(first, said)).toMatchObject(changed(input));
});

test('somebody else is in the same search', async () => {
  expect(
    await lastCall('find half an hour with aiko on friday', 'and if we add tomas as well'),
  ).toMatchObject({
    tool: 'findFreeTime',
    input: { attendees: ['aiko@fernhill.example', 'tomas@fernhill.example'] },
  });
});
