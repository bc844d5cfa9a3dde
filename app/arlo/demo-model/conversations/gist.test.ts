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
    // A reminder by any name, and the calendar it goes to.
    [
      'i keep forgetting to water the plants so remind me at half six tonight',
      {
        tool: 'createCalendarEvent',
        input: { title: 'Water the plants', startTime: '2026-11-23T18:30', reminders: [0] },
      },
    ],
    [
      'would you jog my memory on friday at ten past four to phone the vet',
      { tool: 'createCalendarEvent', input: { startTime: '2026-11-27T16:10', reminders: [0] } },
    ],
    [
      'put in a trip to the tip on saturday at three in the afternoon call it empty the shed',
      { tool: 'createCalendarEvent', input: { title: 'Empty the shed' } },
    ],
    [
      'could i have a reminder on thursday at seven in the evening to charge the drill',
      { tool: 'createCalendarEvent', input: { startTime: '2026-11-26T19:00', reminders: [0] } },
    ],
    [
      'hamster cage every other sunday 6pm put an alert on it',
      { tool: 'createCalendarEvent', input: { title: 'Hamster cage', reminders: [0] } },
    ],
    [
      'meds reminder 9pm daily starting tmrw',
      { tool: 'createCalendarEvent', input: { startTime: '2026-11-24T21:00', reminders: [0] } },
    ],
    // What is to be moved is told before.
    [
      'My dentist is such a dear but she’s away that morning. So just my session on the 3rd needs to be at six in the evening.',
      { tool: 'updateCalendarEvent', input: { eventId: 'dentist' } },
    ],
    // What the rules read of it, where the gist makes something else of it.
    [
      'add a note to the dentist saying bring the old x ray along',
      {
        tool: 'updateCalendarEvent',
        input: { eventId: 'dentist', description: 'bring the old x ray along' },
      },
    ],
    [
      'leave lena out of the budget review on thursday shes away that week',
      { tool: 'updateCalendarEvent', input: { eventId: 'budget' } },
    ],
    [
      'that meeting about the budget on thursday i want it on friday at four in the afternoon',
      { tool: 'updateCalendarEvent', input: { eventId: 'budget', startTime: '2026-11-27T16:00' } },
    ],
    // What it becomes, and not by how much.
    [
      'cut the vendor demo down to half an hour still starting at three',
      { tool: 'updateCalendarEvent', input: { eventId: 'demo', endTime: '2026-11-25T15:30' } },
    ],
    [
      'the vendor demo is in another room now its studio room four',
      { tool: 'updateCalendarEvent', input: { eventId: 'demo', location: 'studio room 4' } },
    ],
    [
      'call the budget review numbers and forecasts from now on',
      { tool: 'updateCalendarEvent', input: { eventId: 'budget', title: 'numbers and forecasts' } },
    ],
    [
      'the supplier says he can only make one in the afternoon so change the vendor demo on wednesday',
      { tool: 'updateCalendarEvent', input: { eventId: 'demo', startTime: '2026-11-25T13:00' } },
    ],
    [
      'put every design review in studio room 1 please all of them',
      { tool: 'updateCalendarEvent', input: { scope: 'all', location: 'studio room 1' } },
    ],
    [
      'i never got round to cooking so dinner’s out. The dentist on the other hand I’ve thought about and I want it gone, so would you get rid of the dentist',
      { tool: 'deleteCalendarEvent', input: { eventId: 'dentist' } },
    ],
    // The day that is named later is the nearer one, and one in the reason decides between several.
    [
      'My back is fine again, I even swam this morning! I’ll skip the vendor demo on Wednesday the 25th, so take only that one out please.',
      { tool: 'deleteCalendarEvent', input: { eventId: 'demo' } },
    ],
    // What one sentence says of what another orders.
    [
      'Our silver anniversary is on 16 January. Have it show up all day, every year.',
      {
        tool: 'createCalendarEvent',
        input: { startTime: '2027-01-16', recurrence: ['RRULE:FREQ=YEARLY'] },
      },
    ],
    [
      'Sam and I need 45 minutes on prices. Set up “Price talk” for 1 December at 4 pm and send him an invite.',
      { tool: 'createCalendarEvent', input: { startTime: '2026-12-01T16:00', endTime: '2026-12-01T16:45' } },
    ],
    [
      'Let the vendor demo stop a quarter of an hour earlier.',
      { tool: 'updateCalendarEvent', input: { eventId: 'demo', endTime: '2026-11-25T15:45' } },
    ],
    [
      'I’d like a notification two hours before the vendor demo.',
      { tool: 'updateCalendarEvent', input: { eventId: 'demo', reminders: [120] } },
    ],
    // What no mark is for.
    [
      'I keep forgetting to ring the council, so please remind me at half four today to ring them',
      { tool: 'createCalendarEvent', input: { startTime: '2026-11-23T16:30', reminders: [0] } },
    ],
    [
      'i’m in charge of the raffle, heaven help us, so swimming lessons on saturdays at half three, six of them beginning this saturday, can you enter those?',
      { tool: 'createCalendarEvent', input: { recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=6'] } },
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

test('a question is about the event that its gist names, and about a day that it names only', async () => {
  expect((await chat('when did i say id have the vendor demo')).text).toContain('Vendor demo');
  const { calls } = await chat('is it a quiet one on the third of december');
  expect(calls.map(({ tool }) => tool)).toEqual(['getCalendarEvents']);
});

describe('what it comes to orders nothing where a message', () => {
  test.each([
    ['refuses', 'please don’t cancel the vendor demo whatever anybody else tells you'],
    ['asks for advice', 'do you think with all this going on that i should cancel the vendor demo or not?'],
    ['asks it without a question mark', 'should i move the dentist to noon'],
    ['is in doubt', 'im not sure whether to cancel the vendor demo to be honest'],
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
