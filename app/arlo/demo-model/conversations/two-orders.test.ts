import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says both in one chat and gives the calls of the second turn that change something. */
async function changes(before: string, said: string) {
  const conversation = createChat();
  await conversation.say(before);
  const { calls } = await conversation.say(said);
  return calls.filter(({ tool }) => /^(?:create|update|delete|respond)/.test(tool));
}

const move = (input: object) => ({ tool: 'updateCalendarEvent', input });
const answer = (eventId: string, response: string) => ({
  tool: 'respondToInvitation',
  input: { eventId, response },
});
const dentistAtFour = move({ eventId: 'dentist', startTime: '2026-12-03T16:00' });

describe('an order of what was talked about, and one of something else', () => {
  test.each([
    ['accept that, and move the dentist to 4', [answer('roadmap', 'accepted'), dentistAtFour]],
    ['Say no to it and move the dentist to 4pm.', [answer('roadmap', 'declined'), dentistAtFour]],
    [
      'decline it, then book lunch with Jo on friday at 1',
      [
        answer('roadmap', 'declined'),
        { tool: 'createCalendarEvent', input: { startTime: '2026-11-27T13:00' } },
      ],
    ],
    [
      'delete it and put Filing in on thursday at 9',
      [
        { tool: 'deleteCalendarEvent', input: { eventId: 'roadmap' } },
        { tool: 'createCalendarEvent', input: { title: 'Filing', startTime: '2026-11-26T09:00' } },
      ],
    ],
    [
      'move it to 12 and book Lunch on friday at 1',
      [
        move({ eventId: 'roadmap', startTime: '2026-11-23T12:00' }),
        { tool: 'createCalendarEvent', input: { title: 'Lunch', startTime: '2026-11-27T13:00' } },
      ],
    ],
  ])('%s', async (said, wanted) => {
    expect(await changes('who is coming to the roadmap review', said)).toMatchObject(wanted);
  });

  test.each(['decline it and add a note that I’m travelling', 'decline it, and tell them I’m ill'])(
    'a message goes with the answer: %s',
    async (said) => {
      expect(await changes('who is coming to the roadmap review', said)).toMatchObject([
        answer('roadmap', 'declined'),
      ]);
    },
  );
});

describe('two orders of what was talked about are one change', () => {
  test.each([
    [
      'bring it forward to 8 and remind me the day before',
      { startTime: '2026-12-03T08:00', reminders: [1440] },
    ],
    ['move it to noon and remind me an hour before', { startTime: '2026-12-03T12:00', reminders: [60] }],
    ['call it Check-up and make it green', { title: 'Check-up', colour: 'green' }],
    ['move it to 4 and make it an hour', { startTime: '2026-12-03T16:00', endTime: '2026-12-03T17:00' }],
    [
      'move it to 4 december and invite lena@fernhill.example',
      { startTime: '2026-12-04T09:00', addAttendees: ['lena@fernhill.example'] },
    ],
  ])('%s', async (said, input) => {
    expect(await changes('when is the dentist', said)).toMatchObject([
      move({ eventId: 'dentist', ...input }),
    ]);
  });
});

test.each([
  'she wrote “delete it and book lunch on friday at 1”',
  "Jo texted 'cancel it and put Filing in on thursday at 9'",
  'Jo said: "accept it, and move the dentist to 4"',
  'my boss wrote: “please cancel it and book lunch on friday at 1”',
  'Well, Ada from the gym says "can you move it to 4".',
])('nothing is done that somebody else is quoted to want: %s', async (said) => {
  const conversation = createChat();
  await conversation.say('who is coming to the roadmap review');
  const { calls, text } = await conversation.say(said);
  expect(calls).toEqual([]);
  expect(text).toMatch(/what somebody else wants/);
});

test.each([
  'who said "cancel the vendor demo"?',
  'find the mail that says "cancel the demo"',
  'what email says "book now"',
])('a question that quotes an order is answered as one: %s', async (said) => {
  const { text } = await createChat().say(said);
  expect(text).not.toMatch(/what somebody else wants/);
});

test.each([
  ['move it to 4, as Jo said: "four is better"', 'updateCalendarEvent'],
  ['Jo said "four is better", so move it to 4', 'updateCalendarEvent'],
  ['call it "Sam said no"', 'updateCalendarEvent'],
  ['rename it to “Say yes”', 'updateCalendarEvent'],
  ['rename the roadmap review to "Say no"', 'updateCalendarEvent'],
  ['Jo wrote “cancel it”, so please do cancel it', 'deleteCalendarEvent'],
])('what is ordered beside a quotation is done: %s', async (said, tool) => {
  const done = await changes('who is coming to the roadmap review', said);
  expect(done.map((one) => one.tool)).toEqual([tool]);
});
