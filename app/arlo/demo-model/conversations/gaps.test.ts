import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const created = (title: string, startTime: string, endTime: string, more: object = {}) => ({
  tool: 'createCalendarEvent',
  input: { title, startTime, endTime, ...more },
});

describe('in place of what was just deleted', () => {
  test.each([
    [
      'Now put my tax papers in its place, from 2 to 3 pm.',
      created('Tax papers', '2026-11-24T14:00', '2026-11-24T15:00'),
    ],
    [
      'stick the gas man in that slot one till two',
      created('Gas man', '2026-11-24T13:00', '2026-11-24T14:00'),
    ],
    ['and then pop a nap in its place', created('Nap', '2026-11-24T13:00', '2026-11-24T15:00')],
    [
      'And then put the X-ray in its place, two to three. It’s at Lime House.',
      created('X-ray', '2026-11-24T14:00', '2026-11-24T15:00', { location: 'Lime House' }),
    ],
    [
      'put Matinee in that day instead half one till three',
      created('Matinee', '2026-11-24T13:30', '2026-11-24T15:00'),
    ],
  ])('%s', async (said, expected) => {
    expect(await lastCall('delete the focus block', said)).toMatchObject(expected);
  });

  test('in the evening, where that was one', async () => {
    const call = await lastCall('cancel physio', 'put Quiz in its place, seven till nine');
    expect(call).toMatchObject(created('Quiz', '2026-11-23T19:00', '2026-11-23T21:00'));
  });
});

describe('at the time that was asked about', () => {
  test.each([
    ['could i squeeze my eye test in on wednesday at twelve', 'great book it in', 'Eye test'],
    ['can I fit in a dress fitting on wednesday at noon?', 'Yes please, book that in', 'Dress fitting'],
    ['The locksmith can come on Wednesday at noon. Am I free?', 'Good, he’s nice. Book him in', 'Locksmith'],
    [
      'Our piano tuner wants an hour. Am I free on Wednesday from 12 till 1?',
      'He suits us both, the damp in there is awful. Book him in',
      'Piano tuner',
    ],
    ['am i free weds 12pm', 'k book it, loft survey', 'Loft survey'],
    ['am i free weds 12pm', 'ok pop it in, school run', 'School run'],
    ['am i free weds 12pm', 'gr8 stick tea w my gran in', 'Tea with my gran'],
  ])('%s / %s', async (asked, said, title) => {
    expect(await lastCall(asked, said)).toMatchObject(created(title, '2026-11-25T12:00', '2026-11-25T13:00'));
  });

  test('an hour of that afternoon', async () => {
    const call = await lastCall('what’s on on 9 december', 'is five that afternoon free to fetch the bike');
    expect(call).toMatchObject({ tool: 'checkAvailability', input: { startTime: '2026-12-09T17:00' } });
  });
});
