import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/* What is said in passing of what was just talked about: a reason, a second thought, who comes. */

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const changed = (input: object) => ({ tool: 'updateCalendarEvent', input });
const create = (input: object) => ({ tool: 'createCalendarEvent', input });
const deleted = (eventId: string) => ({ tool: 'deleteCalendarEvent', input: { eventId } });

describe('a reason that nothing parts from the order', () => {
  const workshop = 'when is the roadmap workshop';
  test.each([
    ['say maybe to it i need to see about the childminder', 'tentative'],
    ['hmm say no to that im on leave that week', 'declined'],
    ['please decline it i’ve got a clash', 'declined'],
    ['ok accept it sounds useful', 'accepted'],
    ['accept it theyre nice people', 'accepted'],
    ['Hmm, the reviews may be put off. Change my answer to maybe.', 'tentative'],
    ['can you change my answer to no please', 'declined'],
  ])('answer: %s', async (said, response) => {
    expect(await lastCall(workshop, said)).toMatchObject({
      tool: 'respondToInvitation',
      input: { eventId: 'workshop', response },
    });
  });

  test.each([
    'just skip it this time im at a christening',
    'skip it this once',
    'cancel it im poorly',
    'leave it out this once we’re away',
    'delete that one nobodys coming',
  ])('removal: %s', async (said) => {
    expect(await lastCall('when is the focus block', said)).toMatchObject(deleted('focus'));
  });

  test('another event that is meant is no reason', async () => {
    const call = await lastCall('when is the focus block', 'cancel it i mean the physio');
    expect(call).not.toMatchObject(deleted('focus'));
  });
});

describe('another answer to an invitation', () => {
  test.each([
    ['hmm no, yes actually', 'accepted'],
    ['no wait yes', 'accepted'],
    ['sorry, yes i meant', 'accepted'],
    ['oh no, make that a no', 'declined'],
  ])('%s', async (said, response) => {
    const call = await lastCall('say maybe to the roadmap workshop', said);
    expect(call).toMatchObject({ tool: 'respondToInvitation', input: { eventId: 'workshop', response } });
  });

  test('a plain no answers nothing again', async () => {
    const call = await lastCall('say maybe to the roadmap workshop', 'no');
    expect(call).toBeUndefined();
  });
});

describe('a time that was asked about', () => {
  const asked = ['when is the dentist', 'is 11 till half past free on the same day?'];
  test.each([
    'move it there and i’ll have a lie-in',
    'Marvellous, then let’s move it there.',
    'Great, let’s move it there, and I’ll sleep in.',
    'let us move it to then and we can have breakfast first',
  ])('%s', async (said) => {
    expect(await lastCall(...asked, said)).toMatchObject(
      changed({ eventId: 'dentist', startTime: '2026-12-03T11:00' }),
    );
  });

  test.each([
    'ok put in plasterer',
    'great, put down Plasterer',
    'pop in plasterer pls',
    'pencil in plasterer',
  ])('%s', async (said) => {
    const call = await lastCall('free 10 dec 2-4pm?', said);
    expect(call).toMatchObject(
      create({ title: 'Plasterer', startTime: '2026-12-10T14:00', endTime: '2026-12-10T16:00' }),
    );
  });

  test.each([
    ['book it then, call bank', 'Call bank'],
    ['book it, call mum', 'Call mum'],
    ['add it: call the council', 'Call the council'],
    ['book it, call it Bank', 'Bank'],
  ])('%s', async (said, title) => {
    const call = await lastCall('free 10 dec 2-4pm?', said);
    expect(call).toMatchObject(create({ title, startTime: '2026-12-10T14:00' }));
  });
});

describe('another start, and an hour to be reminded', () => {
  test.each([
    ['say 10 start', '10:00'],
    ['10 start pls', '10:00'],
    ['say 11am', '11:00'],
    ['let’s say eleven', '11:00'],
    ['ok say an 8.30 start instead', '08:30'],
  ])('%s', async (said, time) => {
    expect(await lastCall('when is the dentist', said)).toMatchObject(
      changed({ eventId: 'dentist', startTime: `2026-12-03T${time}` }),
    );
  });

  test.each([
    'I had better have a nudge an hour before it.',
    'We had better get a reminder an hour before it',
    'set an alarm an hour before it',
  ])('%s', async (said) => {
    expect(await lastCall('when is the vendor demo', said)).toMatchObject(
      changed({ eventId: 'demo', reminders: [60] }),
    );
  });

  test('what is no name leaves what was talked about', async () => {
    const call = await lastCall('when is the vendor demo', 'glorp flurgle', 'remind me 1 hr b4');
    expect(call).toMatchObject(changed({ eventId: 'demo', reminders: [60] }));
  });

  test.each([
    ['move it 2 10', '2026-12-03T10:00'],
    ['push it 2 half 9', '2026-12-03T09:30'],
    ['mv 2 11', '2026-12-03T11:00'],
    ['make it 2', '2026-12-03T14:00'],
  ])('%s', async (said, startTime) => {
    expect(await lastCall('when is the dentist', said)).toMatchObject(changed({ startTime }));
  });
});

describe('the week that an event is in', () => {
  test.each([
    'And show me the week it is in.',
    'what else is on in the week it’s in?',
    'how does the week it falls in look',
    'let me see that whole week',
  ])('%s', async (said) => {
    const call = await lastCall('book Viva on 8 december at 10', said);
    expect(call).toMatchObject({ tool: 'getCalendarEvents', input: { startDate: '2026-12-07' } });
  });

  test('the day it is on', async () => {
    const call = await lastCall('book Viva on 8 december at 10', 'show me the day it’s on');
    expect(call).toMatchObject({
      tool: 'getCalendarEvents',
      input: { startDate: '2026-12-08', endDate: '2026-12-08' },
    });
  });
});

describe('who comes is put in', () => {
  test.each([
    ['right the plasterers coming that day as well put him in two till four', 'Plasterer'],
    ['the plumber’s coming that day so put her in two till four', 'Plumber'],
    ['my dads coming put him in two till four', 'Dad'],
    ['mum’s coming that day, put her in two till four', 'Mum'],
    ['the plumbers are coming that day, put them in two till four', 'Plumbers'],
  ])('%s', async (said, title) => {
    const call = await lastCall('what am i doing on the seventh of december', said);
    expect(call).toMatchObject(create({ title, startTime: '2026-12-07T14:00', endTime: '2026-12-07T16:00' }));
  });
});

describe('the time of a mail', () => {
  test.each([
    ['Put “Birthday dinner” in for that time, please.', 'Birthday dinner'],
    ['Put “Noodles” in at that time', 'Noodles'],
  ])('%s', async (said, title) => {
    const call = await lastCall('did ingrid write about her birthday dinner?', said);
    expect(call).toMatchObject(create({ title }));
  });
});

test.each([
  'Has Jonas sent me an invitation for a roadmap workshop?',
  'did priya send me an invite to the roadmap workshop',
  'has priya already given me an invitation to the roadmap workshop',
])('%s', async (asked) => {
  const call = await lastCall(asked, 'accept that, please');
  expect(call).toMatchObject({
    tool: 'respondToInvitation',
    input: { eventId: 'workshop', response: 'accepted' },
  });
});
