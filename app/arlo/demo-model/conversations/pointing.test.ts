import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

/** Says everything in one chat and gives the last call of the last turn. */
async function lastCall(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last.calls.at(-1);
}

const update = (eventId: string, input: object) => ({
  tool: 'updateCalendarEvent',
  input: { eventId, ...input },
});
const look = (day: string) => ({ tool: 'getCalendarEvents', input: { startDate: day, endDate: day } });
const gone = (eventId: string) => ({ tool: 'deleteCalendarEvent', input: { eventId } });

describe('what an order is about, said before it', () => {
  test.each([
    ['the second one of those shift it back a quarter of an hour', update('budget', {})],
    ['Goodness, I’m in for it. That last thing in the morning, scrap it just this week.', gone('workshop')],
    ['Now the workshop, that’s far too early for me. Push it to eleven.', update('workshop', {})],
    ['um the last one rename it to Money talk', update('budget', { title: 'Money talk' })],
  ])('%s', async (said, expected) => {
    expect(await lastCall('what’s on thursday', said)).toMatchObject(expected);
  });
});

describe('one of several that were shown or made', () => {
  test('the other one, on its day', async () => {
    const before = [
      'book Clinic on 3 december at three',
      'book Clinic on 4 december at four',
      'when are my clinics',
      'drop the one on the fourth',
    ];
    const call = await lastCall(...before, 'move the other one on the third to two');
    expect(call).toMatchObject({ input: { startTime: '2026-12-03T14:00', endTime: '2026-12-03T15:00' } });
  });

  const issue = (number: number) => ({ tool: 'getIssue', input: { number } });
  test.each([
    ['what does number forty two in the calendar say exactly', issue(42)],
    ['whats ticket four one eight about', { tool: 'getIssue', input: { number: 418 } }],
    ['and four one eight', { tool: 'getIssue', input: { number: 418 } }],
  ])('an issue by its spoken number: %s', async (said, expected) => {
    expect(await lastCall('what’s on github for me', said)).toMatchObject(expected);
  });
});

describe('another day of the series in hand', () => {
  const three = { startTime: '2026-11-30T15:00', endTime: '2026-11-30T15:30' };
  test.each([
    ['um on the thirtieth make it three, only that day', update('review-2', { ...three, scope: 'this' })],
    [
      'Sam can’t do two in winter. From the 30th on, have it at three.',
      update('review-2', { scope: 'following' }),
    ],
    ['The one a week later begins at three already, change it, just that one', update('review-2', three)],
    ['cancel the one a week later', gone('review-2')],
    ['what about the same day the week after', look('2026-11-30')],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is the design review', said)).toMatchObject(expected);
  });

  test('after one of them is gone', async () => {
    const said = 'The one a week later starts at three. Change that, please.';
    expect(await lastCall('cancel today’s design review', said)).toMatchObject(update('review-2', three));
  });

  test('never the one in hand, where something else is ordered before', async () => {
    const call = await lastCall(
      'when is the design review',
      'Delete the dentist. On the 30th make it three.',
    );
    expect(call).not.toMatchObject(update('review', {}));
  });
});

describe('days beside the event in hand', () => {
  test.each([
    [
      'am i free the day after the trip?',
      { tool: 'checkAvailability', input: { startTime: '2027-01-09T09:00' } },
    ],
    ['what’s on two days before the ski trip', look('2027-01-02')],
  ])('%s', async (said, expected) => {
    expect(await lastCall('block 4 to 8 january as Ski trip', said)).toMatchObject(expected);
  });

  test('free or not', async () => {
    const call = await lastCall('block 4 to 8 january as Ski trip', 'is the day after the trip free?');
    expect(call).toMatchObject({ tool: 'checkAvailability', input: { startTime: '2027-01-09T09:00' } });
  });

  test.each([
    ['rest of 4th look like?', look('2026-12-04')],
    ['and two days later?', look('2026-11-27')],
    ['how about the same day a fortnight later?', look('2026-12-09')],
    ['go through friday the fourth for me', look('2026-12-04')],
  ])('%s', async (said, expected) => {
    expect(await lastCall('what’s on on wednesday', said)).toMatchObject(expected);
  });
});

describe('what stays of the event in hand', () => {
  test.each([
    ['begin at half one, the end can stay', { startTime: '2026-11-26T13:30', endTime: '2026-11-26T15:30' }],
    [
      'Could it begin an hour sooner? The finish stays put.',
      { startTime: '2026-11-26T13:30', endTime: '2026-11-26T15:30' },
    ],
    [
      'start it at two but leave the end where it is',
      { startTime: '2026-11-26T14:00', endTime: '2026-11-26T15:30' },
    ],
    [
      'it begins at two now, still finishing at the same time',
      { startTime: '2026-11-26T14:00', endTime: '2026-11-26T15:30' },
    ],
  ])('%s', async (said, expected) => {
    expect(await lastCall('when is the budget review', said)).toMatchObject(update('budget', expected));
  });

  test.each([
    ['On second thoughts two hours is safer', [120]],
    ['too tight, make it an hour', [60]],
    ['an hour before as well', [30, 60]],
  ])('of its reminders: %s', async (said, reminders) => {
    const before = ['when is the budget review', 'remind me 30 minutes before it'];
    expect(await lastCall(...before, said)).toMatchObject(update('budget', { reminders }));
  });
});

describe('an order among talk, and in other words', () => {
  const create = (input: object) => ({ tool: 'createCalendarEvent', input });
  test.each([
    ['well an hour ahead of it could you ping me', { reminders: [60] }],
    ['oh no wait they said four', { startTime: '2026-11-26T16:00' }],
    ['im bored already end it at 3', { endTime: '2026-11-26T15:00' }],
    [
      'On second thoughts we’ll keep it. It takes place at Quay Club though, so change that.',
      { location: 'Quay Club' },
    ],
    ['keep it but 3.15', { startTime: '2026-11-26T15:15' }],
    ['remind me two whole days before that', { reminders: [2880] }],
    ['ok and rename that to Money talk', { title: 'Money talk' }],
    ['On balance it only needs half an hour.', { endTime: '2026-11-26T15:00' }],
    ['She can’t be there before three. Shift her, please, I’ve given up.', { startTime: '2026-11-26T15:00' }],
    [
      'Oh dear, that’s the day of the fair. Same hours on the Friday before, so the 27th.',
      { startTime: '2026-11-27T14:30' },
    ],
    ['make it tomato, that loud one. It should at least cheer us up', { colour: 'tomato' }],
    [
      'No, the time can stay what it was, but I’d like Aiko invited.',
      { addAttendees: ['aiko@fernhill.example'] },
    ],
  ])('%s', async (said, expected) => {
    const call = await lastCall('when is the budget review', said);
    expect(call).toMatchObject(update('budget', expected));
    if (!('location' in expected)) expect(call?.input).not.toHaveProperty('location');
  });

  test('an event that is named before the order is that one, and not what was asked about', async () => {
    expect(
      await lastCall(
        'when is the vendor demo',
        'Oh and that marketing lunch, I can’t bear small talk. Push it to one.',
      ),
    ).toMatchObject(update('lunch', { startTime: '2026-11-27T13:00' }));
    expect(
      await lastCall(
        'when is the vendor demo',
        'And that budget review, nobody’s got a budget. Get rid of it.',
      ),
    ).toMatchObject(gone('budget'));
  });

  test.each(['actually bin it, jos ill', '2nd thoughts delete it nobodys coming'])('%s', async (said) => {
    expect(await lastCall('when is the vendor demo', said)).toMatchObject(gone('demo'));
  });

  test('all of it goes', async () => {
    expect(
      await lastCall('when is the roadmap workshop', 'Cancel the whole workshop, I’m ill.'),
    ).toMatchObject(gone('workshop'));
  });

  test('what was not deleted is moved a day on, and nothing of that day is deleted', async () => {
    const declined = { ok: false, code: 'declined', message: '', provider: 'google-calendar' } as const;
    const { say } = createChat({
      failing: (tool) => (tool === 'deleteCalendarEvent' ? declined : undefined),
    });
    await say('delete the vendor demo');
    const { calls } = await say('No, no, I’m being daft. Move it a day later instead.');
    expect(calls.at(-1)).toMatchObject(update('demo', { startTime: '2026-11-26T15:00' }));
  });

  test('what somebody calls an hour is no new event', async () => {
    const said =
      'Ten o’clock, that’s criminal, I’m useless until noon. Put the workshop at one, they don’t mind.';
    expect(await lastCall('what’s on thursday', said)).toMatchObject(update('workshop', {}));
  });

  const search = 'when could lena and i have an hour on thursday';
  const lunch = { startTime: '2026-11-26T15:00', attendees: ['lena@fernhill.example'] };
  test.each([
    [search, 'do 3pm, name it rota talk, invite her', create({ title: 'Rota talk', ...lunch })],
    [search, 'thu 3pm then. stock count, inv her', create({ title: 'Stock count', ...lunch })],
    [
      search,
      'let’s take three call it Rota talk and invite the pair of them',
      create({ title: 'Rota talk' }),
    ],
    [
      search,
      'Let’s say three in the afternoon, I’ll have eaten. Make it ‘Rota talk’ for an hour and invite her, please.',
      create({ title: 'Rota talk', ...lunch }),
    ],
    [
      'am i free on thursday at 6pm',
      'Then put ‘Darts’ in right there, half an hour.',
      create({ title: 'Darts' }),
    ],
    ['hello', 'remind me 2 ring the bank on thursday at 6pm', create({ title: 'Ring the bank' })],
  ])('%s: %s', async (before, said, expected) => {
    const call = await lastCall(before, said);
    expect(call).toMatchObject(expected);
    expect(call?.input).not.toHaveProperty('location');
  });
});

const saunas = ['book Sauna on 3 december at three', 'book Sauna on 10 december at five', 'what’s on today'];

describe('which of those that were shown', () => {
  test.each([
    ['um the 10 dec one', 'new-19'],
    ['Ah, I should have said. The one on the 10th of December. The earlier one stays.', 'new-19'],
    ['keep the one on the third, get rid of the other', 'new-19'],
    ['not the one on the tenth', 'new-18'],
    ['We leave on the 10th, so it’s the one on the 3rd', 'new-18'],
    ['the one at five please', 'new-19'],
    ['thursday, the second one', 'new-19'],
    ['sorry the later one', 'new-19'],
  ])('%s', async (said, eventId) => {
    expect(await lastCall(...saunas, 'cancel the sauna', said)).toMatchObject(gone(eventId));
  });
  test.each([
    ['er the tenth and make it half past two', '2026-12-10T14:30'],
    ['the one on the 3rd, quarter to two', '2026-12-03T13:45'],
  ])('with the time it goes to: %s', async (said, startTime) => {
    const call = await lastCall(...saunas, 'move the sauna to the afternoon', said);
    expect(call).toMatchObject({ tool: 'updateCalendarEvent', input: { startTime } });
  });

  test.each(['what’s on that day', 'add Bread course on the third at nine', 'the dentist on the tenth'])(
    'something else: %s',
    async (said) => {
      expect((await lastCall(...saunas, 'cancel the sauna', said))?.tool).not.toBe('deleteCalendarEvent');
    },
  );
});

describe('the other one', () => {
  const find = 'when is the sauna on the third';
  test.each([
    ['delete it', 'the other one starts at six', { startTime: '2026-12-10T18:00' }],
    ['delete it', 'and do the same with the other one', {}],
    ['start it at two', 'same for the other one on the tenth', { startTime: '2026-12-10T14:00' }],
    ['start it at two', 'and scrap the other one', {}],
    ['delete it', 'Hang on, my friend can come then. Drop the other one instead, on the 10th.', {}],
  ])('%s, %s', async (first, said, input) => {
    const call = await lastCall(...saunas, find, first, said);
    expect(call?.input).toMatchObject({ eventId: 'new-19', ...input });
  });

  test('after a change was taken back', async () => {
    const call = await lastCall(...saunas, find, 'delete it', 'undo that', 'So it’s the other one that goes');
    expect(call).toMatchObject({ tool: 'deleteCalendarEvent', input: { eventId: 'new-19' } });
  });
});
