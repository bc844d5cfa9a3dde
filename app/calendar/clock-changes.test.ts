import { expect, test } from 'vitest';
import { hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const update = (input: { eventId: string; startTime?: string; endTime?: string }) => ({
  tool: 'updateCalendarEvent' as const,
  input,
});
const create = (startTime: string, endTime: string) => ({
  tool: 'createCalendarEvent' as const,
  input: { title: 'Night shift', startTime, endTime },
});

test.each([
  ['2027-03-14T02:30', '2027-03-14T04:00', 'Sun 14 Mar 2027, 03:30 – 04:00', '02:30 does not exist'],
  ['2027-11-07T01:15', '2027-11-07T01:45', 'Sun 7 Nov 2027, 01:15 – 01:45', 'Google takes the first'],
])('a booking at %s says what the clocks make of it', async (start, end, when, said) => {
  const { calendar } = openCalendar();
  const proposal = await calendar().propose(create(start, end));
  expect(proposal).toMatchObject({ event: { when }, notice: expect.stringContaining(said) as string });
});

test('a booking that the clocks leave no time for is refused with the reason', async () => {
  const { calendar } = openCalendar();
  await expect(calendar().propose(create('2027-03-14T02:30', '2027-03-14T03:30'))).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('02:30 does not exist') as string,
  });
});

test('a move into the gap says so, and a plain move says nothing', async () => {
  const { calendar, google } = openCalendar();
  const event = await seeded(google, {
    summary: 'Backup',
    ...hours('2027-03-13T02:30:00', '2027-03-13T03:00:00'),
  });
  const moved = await calendar().propose(update({ eventId: event.id, startTime: '2027-03-14T02:30' }));
  expect(moved).toMatchObject({
    changes: [{ after: 'Sun 14 Mar 2027, 03:30 – 04:00' }],
    notice: expect.stringContaining('02:30 does not exist') as string,
  });
  const plain = await calendar().propose(update({ eventId: event.id, startTime: '2027-03-15T02:30' }));
  expect(plain).not.toHaveProperty('notice');
});

test('the second of two equal wall times is another time than the first', async () => {
  const { calendar, google } = openCalendar();
  const event = await seeded(google, {
    summary: 'Backup',
    ...hours('2027-11-07T01:15:00', '2027-11-07T01:45:00'),
  });
  const change = update({ eventId: event.id, startTime: '2027-11-07T01:15:00-05:00' });
  expect((await calendar().propose(change)).changes).toMatchObject([{ field: 'when' }]);
  const done = await calendar().execute(change, {}, 'k');
  expect(done.event).toMatchObject({
    start: '2027-11-07T01:15:00-05:00',
    end: '2027-11-07T01:45:00-05:00',
  });
});

test('a night moved over the change of the clocks keeps its hours where it happens, whoever moves it', async () => {
  const { calendar, google } = openCalendar({ zone: 'Europe/London' });
  const night = await seeded(google, {
    summary: 'Night shift',
    ...hours('2027-03-10T22:00:00', '2027-03-11T06:00:00'),
  });
  // 03:00 in London is 22:00 of the day before in New York, where the clocks go forward that night.
  const change = update({ eventId: night.id, startTime: '2027-03-14T03:00' });
  const done = await calendar().execute(change, {}, 'k');
  expect(done.after).toMatchObject({
    start: { dateTime: '2027-03-13T22:00:00-05:00' },
    end: { dateTime: '2027-03-14T06:00:00-04:00' },
  });
});

test('3pm in Tokyo is said in both zones', async () => {
  const { calendar } = openCalendar();
  const { notice } = await calendar().propose({
    tool: 'createCalendarEvent',
    input: {
      title: 'Call',
      startTime: '2027-01-14T15:00',
      endTime: '2027-01-14T16:00',
      timeZone: 'Asia/Tokyo',
    },
  });
  expect(notice).toBe('That is Thu 14 Jan 2027, 15:00 – 16:00 in Asia/Tokyo.');
});
