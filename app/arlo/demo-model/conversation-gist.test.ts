import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

async function chat(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last;
}

const changing = /^(?:create|update|delete)CalendarEvent$|^respondToInvitation$/;

describe('a message that no rule reads is read by what it comes to', () => {
  test.each([
    [
      'right so the kids have got their swimming gala on saturday the fifth of december it starts at ten that’s at brockwell lido',
      {
        tool: 'createCalendarEvent',
        input: { title: 'Swimming gala', startTime: '2026-12-05T10:00', location: 'Brockwell lido' },
      },
    ],
    [
      'leo starts with his piano lessons every other tuesday at quarter past five in the afternoon the first one is on the first of december can you put them all in',
      {
        tool: 'createCalendarEvent',
        input: {
          title: 'Piano lessons',
          startTime: '2026-12-01T17:15',
          recurrence: ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
        },
      },
    ],
    [
      'i never got round to cooking so dinner’s out. The dentist on the other hand I’ve thought about and I want it gone, so would you get rid of the dentist',
      { tool: 'deleteCalendarEvent', input: { eventId: 'dentist' } },
    ],
    // Notes: a place that only stands there, its label, names in short.
    [
      'custody hearing 10 dec, crown court, 10 til 1',
      { tool: 'createCalendarEvent', input: { title: 'Custody hearing', location: 'Crown court' } },
    ],
    [
      'sat 8.30am sofa pickup, location Hove Depot',
      { tool: 'createCalendarEvent', input: { title: 'Sofa pickup', location: 'Hove Depot' } },
    ],
    ['dentist + offsite call, del both', { tool: 'deleteCalendarEvent', input: { eventId: 'offsite' } }],
    [
      'rename roadmap workshop plan day',
      { tool: 'updateCalendarEvent', input: { eventId: 'workshop', title: 'plan day' } },
    ],
    [
      'brekkie lena thu 8, invite her',
      { tool: 'createCalendarEvent', input: { title: 'Brekkie lena', attendees: ['lena@fernhill.example'] } },
    ],
    ['vndr demo to fri 2pm', { tool: 'updateCalendarEvent', input: { startTime: '2026-11-27T14:00' } }],
    ['lena + tomas to vendor demo', { tool: 'updateCalendarEvent', input: { eventId: 'demo' } }],
    ['parcel number for the sofa? shd be in mail', { tool: 'searchEmails' }],
  ])('%s', async (said, expected) => {
    expect((await chat(said)).calls.at(-1)).toMatchObject(expected);
  });

  test('and so is one whose name the calendar does not have', async () => {
    const { calls } = await chat(
      'can you push the dentist back by half an hour i’m never going to get there in time from the garage',
    );
    expect(calls.at(-1)).toMatchObject({ tool: 'updateCalendarEvent', input: { eventId: 'dentist' } });
  });
});

describe('what it comes to orders nothing where a message', () => {
  test.each([
    ['refuses', 'please don’t cancel the vendor demo whatever anybody else tells you'],
    ['asks for advice', 'do you think with all this going on that i should cancel the vendor demo or not?'],
    ['asks whether it is right', 'so the vendor demo has been moved to five in the afternoon, right?'],
    ['tells what was', 'i had a really long call with the people from the vendor at two'],
    ['is for somebody to bring', 'order 2 pizzas to the flat 7pm'],
    ['is small talk', 'oh nice one thanks, what would i do without you'],
  ])('%s', async (_what, said) => {
    expect((await chat(said)).calls.filter(({ tool }) => changing.test(tool))).toEqual([]);
  });

  test('is an answer', async () => {
    const { calls } = await chat('book a call with the bank tomorrow', 'um half past two would be good');
    expect(calls.at(-1)?.input).toMatchObject({ startTime: '2026-11-24T14:30' });
  });
});
