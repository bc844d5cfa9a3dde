import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says both in one chat and gives all calls of the second turn. */
async function calls(before: string, said: string) {
  const conversation = createChat();
  await conversation.say(before);
  return (await conversation.say(said)).calls;
}

describe('of the only event that was shown', () => {
  test.each([
    [
      'say yes to them ive found a babysitter',
      'respondToInvitation',
      { eventId: 'roadmap', response: 'accepted' },
    ],
    ['decline them', 'respondToInvitation', { eventId: 'roadmap', response: 'declined' }],
    ['place Gate B', 'updateCalendarEvent', { location: 'Gate B' }],
    ['loc: the barn', 'updateCalendarEvent', { location: 'the barn' }],
    ['alert 30m', 'updateCalendarEvent', { reminders: [30] }],
    ['reminder 1 hr pls', 'updateCalendarEvent', { reminders: [60] }],
    ['note: bring the drawings', 'updateCalendarEvent', { description: 'bring the drawings' }],
  ])('%s', async (said, tool, input) => {
    expect((await calls('who is coming to the roadmap review', said)).at(-1)).toMatchObject({ tool, input });
  });

  test.each(['is Sam coming to that?', 'are lena and sam invited', 'will Sam be there'])(
    '%s',
    async (said) => {
      const conversation = createChat();
      await conversation.say('when is the budget review');
      expect((await conversation.say(said)).text).toMatch(/Lena Fischer and Sam Carter are coming/);
    },
  );
});

describe('of a day that was shown', () => {
  const look = (day: string) => ({ tool: 'getCalendarEvents', input: { startDate: day, endDate: day } });

  test.each([
    ['whats on tomorrow', 'anything i can skip', '2026-11-24'],
    ['whats on thursday', 'any clashes', '2026-11-26'],
    ['when is the offsite', 'What else is going on the day of the second one, then?', '2026-12-10'],
  ])('%s: %s', async (before, said, day) => {
    expect(await calls(before, said)).toEqual([look(day)]);
  });

  test('the same again in a week is on the same weekday', async () => {
    expect(
      await calls('book swimming on saturday at 9 for an hour', 'same again the week after'),
    ).toMatchObject([
      { tool: 'createCalendarEvent', input: { title: 'Swimming', startTime: '2026-12-05T09:00' } },
    ]);
  });
});

describe('of times that were found', () => {
  test.each([
    [
      'Book it at 10 am, call it “Poster chat” and invite her.',
      { title: 'Poster chat', attendees: ['lena@fernhill.example'] },
    ],
    ['10 then, ‘Poster chat’, invite her', { title: 'Poster chat', attendees: ['lena@fernhill.example'] }],
    ['go with the earliest and put in Poster chat', { title: 'Poster chat' }],
  ])('%s', async (said, input) => {
    expect((await calls('find an hour with lena@fernhill.example on 9 december', said)).at(-1)).toMatchObject(
      { tool: 'createCalendarEvent', input },
    );
  });

  test.each([
    ['later than 3', { start: '15:00' }],
    ['nothing before 10 please', { start: '10:00' }],
    ['it has to be earlier than 11', { end: '11:00' }],
  ])('%s', async (said, workingHours) => {
    expect(
      (await calls('find half an hour with lena@fernhill.example on 9 december', said)).at(-1),
    ).toMatchObject({
      tool: 'findFreeTime',
      input: { workingHours },
    });
  });

  test('who was just told of is the other one of us', async () => {
    const { calls: made } = await createChat().say(
      'Priya’s back from her break, we must catch up. Find us forty-five minutes together on 14 December.',
    );
    expect(made.at(-1)).toMatchObject({
      tool: 'findFreeTime',
      input: { attendees: ['priya@fernhill.example'], durationMinutes: 45 },
    });
  });
});

describe('of mails and issues that were shown', () => {
  test.each([
    ['whats in my inbox', 'what does the first one want', 'getEmail', { id: 'm1' }],
    ['whats in my inbox', 'whats the boiler one say', 'getEmail', { id: 'm2' }],
    ['did ruth email me back', 'when did she send it', 'getEmail', { id: 'm1' }],
    ['whats assigned to me', 'calendar 57 too', 'getIssue', { repository: 'fernhill/calendar', number: 57 }],
    [
      'what is issue 42 in fernhill/calendar about',
      'handbook 33 too',
      'getIssue',
      { repository: 'fernhill/handbook', number: 33 },
    ],
    [
      'what is issue 42 in fernhill/calendar about',
      'who is working on that',
      'getIssue',
      { repository: 'fernhill/calendar', number: 42 },
    ],
    ['what is issue 42 in fernhill/calendar about', 'is it closed', 'getIssue', { number: 42 }],
    [
      'whats in my inbox',
      'diary: reply to ruth tday 12-12.15',
      'createCalendarEvent',
      { title: 'Reply to ruth', startTime: '2026-11-23T12:00' },
    ],
    [
      'whats in my inbox',
      'block an hour tomorrow at 3 for the second one',
      'createCalendarEvent',
      { title: 'Boiler' },
    ],
  ])('%s: %s', async (before, said, tool, input) => {
    expect((await calls(before, said)).at(-1)).toMatchObject({ tool, input });
  });
});

describe('what somebody thinks who asks is not where it is looked for', () => {
  test.each([
    'when is the vendor demo i keep thinking its today',
    'what day is the vendor demo, I had it down as Thursday',
    'When is the vendor demo? I could have sworn it was tomorrow.',
  ])('%s', async (said) => {
    expect((await createChat().say(said)).text).toMatch(/Vendor demo is on Wednesday/);
  });

  test('“the work party” is no work', async () => {
    const { calls: made } = await createChat().say('when is the work offsite call');
    expect(made[0]?.tool).toBe('getCalendarEvents');
  });

  test('“at hers” is at the place of whoever was named', async () => {
    const { calls: made } = await createChat().say('Mum’s house is warm. When am I having lunch at hers?');
    expect(made[0]).toMatchObject({ input: { query: expect.stringMatching(/lunch.*mum/) } });
  });
});
