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
const gone = (eventId: string) => ({ tool: 'deleteCalendarEvent', input: { eventId } });
const undone = { tool: 'undoChange' };

describe('an order about what is in hand, in words of its own', () => {
  const at = (from: string, to: string) =>
    changed({ startTime: `2026-11-25T${from}`, endTime: `2026-11-25T${to}` });
  test.each([
    ['Good grief, they’re broke. Delete the thing, then.', gone('demo')],
    ['I’d like to be warned of it two hours ahead', changed({ reminders: [120] })],
    ['I want to be reminded of it half an hour in advance.', changed({ reminders: [30] })],
    ['and a nudge twenty minutes before they get here', changed({ reminders: [20] })],
    ['Put 4 Abbey Row as the place.', changed({ location: '4 Abbey Row' })],
    ['where = the loft', changed({ location: 'the loft' })],
    ['40 minutes is plenty', at('15:00', '15:40')],
    ['half an hour enough, same start', at('15:00', '15:30')],
    ['3.30 start, still an hour', at('15:30', '16:30')],
    ['They’ve a train to catch first. Four to six would suit them better.', at('16:00', '18:00')],
    ['two till four works better for them', at('14:00', '16:00')],
    ['Put it on the day after, same time.', changed({ startTime: '2026-11-26T15:00' })],
    ['They’re stuck in Rome, so move it to friday, same time', changed({ startTime: '2026-11-27T15:00' })],
    ['mv to 4pm', at('16:00', '17:00')],
    ['sry make it thurs', changed({ startTime: '2026-11-26T15:00' })],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is the vendor demo', said)).toMatchObject(expected);
  });

  test('digits alone, said to be better', async () => {
    const call = await lastCall('book Rowing on thursday at 7am', '715 actually');
    expect(call).toMatchObject(changed({ startTime: '2026-11-26T07:15' }));
  });

  test.each([
    ['Dear me, it’s blocking the lift. I’ll give that block a miss, so take it out.', 'focus'],
    ['That block is on the day of our demo rehearsal, so cancel it.', 'focus'],
  ])('by its kind: %s', async (said, id) => {
    expect(await lastCall('when is the focus block', said)).toMatchObject(gone(id));
  });

  test.each([
    ['no, don’t delete it, i only want it cut to half an hour', { endTime: '2026-11-25T15:30' }],
    ['no don’t cancel it, just move it to friday', { startTime: '2026-11-27T15:00' }],
  ])('what was wanted instead: %s', async (said, input) => {
    expect(await lastCall('when is the vendor demo', said)).toMatchObject(changed(input));
  });

  test.each([
    'We may never get round to it, so undo that.',
    'Take back that last step, but keep the rest.',
    'it’s not as if anybody minds the time, so undo it please',
  ])('%s', async (said) => {
    expect(await lastCall('move the vendor demo to 4', said)).toMatchObject(undone);
  });

  test.each([
    ['Leave out the session on the 30th altogether.', gone('review-2')],
    ['mon 30th do 2:30, only that day', changed({ eventId: 'review-2', startTime: '2026-11-30T14:30' })],
  ])('of a series: %s', async (said, expected) => {
    expect(await lastCall('when is the design review', said)).toMatchObject(expected);
  });

  test.each([
    ['sorry not the 24th i meant the third of december same time', { startTime: '2026-12-03T13:00' }],
    ['sry no i meant 4 on thurs', { startTime: '2026-11-26T16:00' }],
    ['no, not tomorrow but the 25th', { startTime: '2026-11-25T13:00' }],
  ])('another day than was said: %s', async (said, input) => {
    expect(await lastCall('when is the focus block', said)).toMatchObject(changed(input));
  });

  test.each([
    ['and give me a quarter of an hour right before it for rehearsal just me', 'Rehearsal', '14:45', '15:00'],
    ['Keep the hour after it free for writing up.', 'Writing up', '16:00', '17:00'],
  ])('beside it: %s', async (said, title, from, to) => {
    const input = { title, startTime: `2026-11-25T${from}`, endTime: `2026-11-25T${to}` };
    expect(await lastCall('when is the vendor demo', said)).toMatchObject({ input });
  });

  test('who ought to be in it is invited', async () => {
    const call = await lastCall('when is the vendor demo', 'lena should be in that add her');
    expect(call).toMatchObject(changed({ addAttendees: ['lena@fernhill.example'] }));
  });

  test('both of those that were shown', async () => {
    const { calls } = await (async () => {
      const conversation = createChat();
      await conversation.say('what’s on on thursday');
      return conversation.say('Nobody will miss me for a day. Cancel both of those.');
    })();
    expect(calls.slice(-2)).toMatchObject([gone('workshop'), gone('budget')]);
  });

  test('a length that is enough for one of them', async () => {
    const call = await lastCall('what’s on on thursday', 'An hour is plenty for the workshop, so cut it.');
    expect(call).toMatchObject(changed({ eventId: 'workshop', endTime: '2026-11-26T11:00' }));
  });

  test('others for the time that is looked for', async () => {
    const asked = ['find an hour that suits lena and me on thursday', 'and if sam has to be there as well'];
    expect((await lastCall(...asked))?.input).toMatchObject({
      attendees: ['lena@fernhill.example', 'sam@fernhill.example'],
    });
  });

  test('a weekday of another week than was shown', async () => {
    const call = await lastCall('what’s on on friday', 'How does the Tuesday of the following week look?');
    expect(call).toMatchObject({ input: { startDate: '2026-12-01', endDate: '2026-12-01' } });
  });

  test('who stays is not taken off', async () => {
    const call = await lastCall(
      'when is the budget review',
      'Lena’s lost her voice. Take her off the invitation, but Sam stays.',
    );
    expect(call).toMatchObject(changed({ removeAttendees: ['lena@fernhill.example'] }));
  });
});

describe('answers in a whole sentence', () => {
  const booked = (title: string, startTime: string, endTime: string) => ({
    tool: 'createCalendarEvent',
    input: { title, startTime, endTime },
  });
  test.each([
    [
      'I need a call with my banker on 16 December in the calendar.',
      'It begins at three in the afternoon and takes half an hour.',
      booked('Call with my banker', '2026-12-16T15:00', '2026-12-16T15:30'),
    ],
    [
      'I must put a zoo trip into the calendar.',
      'It takes place on Wednesday the ninth of December, from ten in the morning to two in the afternoon.',
      booked('Zoo trip', '2026-12-09T10:00', '2026-12-09T14:00'),
    ],
    [
      'I’ve signed up for lessons, can you put them in?',
      'It’s Fridays, six to seven in the evening, every week from the 4th of December. Call it Cello lesson.',
      booked('Cello lesson', '2026-12-04T18:00', '2026-12-04T19:00'),
    ],
  ])('%s / %s', async (asked, said, expected) => {
    expect(await lastCall(asked, said)).toMatchObject(expected);
  });

  test.each([
    ['I’ll offer him half past ten. Put it in as Viewing, an hour.', 'Viewing'],
    ['I’d suggest half past ten. Call it Viewing so he knows.', 'Viewing'],
    ['Let’s say half past ten, and put Viewing as the title.', 'Viewing'],
  ])('a time that was found: %s', async (said, title) => {
    const call = await lastCall('where have I got an hour free on thursday 10 december', said);
    expect(call).toMatchObject({ input: { title, startTime: '2026-12-10T10:30' } });
  });

  test('in the part of the day that was asked about', async () => {
    const call = await lastCall('anything on the evening of 2 dec', 'ok ramen w/ jo then, 7:45 at Koi');
    expect(call).toMatchObject({ input: { startTime: '2026-12-02T19:45' } });
  });
});

test('a question that begins with “remind me”', async () => {
  const call = await lastCall('Remind me again, when do I go to the dentist?');
  expect(call?.tool).toBe('getCalendarEvents');
});

test('less than a refused deletion of a series', async () => {
  const call = await lastCall('when is the design review', 'Only take out next Monday’s, then.');
  expect(call).toMatchObject(gone('review-2'));
});

test.each([
  'no leave it in i can come after all',
  'No, keep it, my aunt has just offered to mind the cat and I’m not asking twice.',
])('what is left as it is: %s', async (said) => {
  expect(await lastCall('when is the focus block', said)).toBeUndefined();
});

describe('answers to invitations', () => {
  test.each([
    ['I’d only nod off. So a no to the roadmap review, please.', 'declined'],
    ['As for the invite to the roadmap review, I have to decline.', 'declined'],
    ['so that’s a maybe to the roadmap review', 'tentative'],
  ])('%s', async (said, response) => {
    const call = await lastCall('what’s on today', said);
    expect(call).toMatchObject({ tool: 'respondToInvitation', input: { eventId: 'roadmap', response } });
  });
});
