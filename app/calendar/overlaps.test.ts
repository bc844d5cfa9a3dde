import { expect, test } from 'vitest';
import type { CreateEventInput } from './change.ts';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const create = (input: Partial<CreateEventInput>) => ({
  tool: 'createCalendarEvent' as const,
  input: { title: 'Yoga', startTime: '2027-02-02T09:00', endTime: '2027-02-02T10:00', ...input },
});

test('every event of a new series is looked at, as far as is said', async () => {
  const { calendar, google } = openCalendar();
  await seeded(google, { summary: 'Clash', ...hours('2027-02-09T09:30:00', '2027-02-09T10:30:00') });
  await seeded(google, { summary: 'Between', ...hours('2027-02-10T09:00:00', '2027-02-10T10:00:00') });
  await seeded(google, { summary: 'Too far', ...hours('2027-04-13T09:00:00', '2027-04-13T10:00:00') });
  const endless = await calendar().propose(create({ recurrence: ['RRULE:FREQ=WEEKLY'] }));
  expect(endless).toMatchObject({
    conflicts: [{ title: 'Clash', label: 'Tue 9 Feb, 09:30–10:30' }],
    notice: 'Overlaps were looked for until Mon 5 Apr 2027.',
  });
  const short = await calendar().propose(create({ recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] }));
  expect(short.conflicts).toHaveLength(1);
  expect(short).not.toHaveProperty('notice');
});

test('an event of nearly the same title is told of, also one that takes no time', async () => {
  const { calendar, google } = openCalendar();
  const at = hours('2027-02-02T09:00:00', '2027-02-02T10:00:00');
  await seeded(google, { summary: 'yoga!', ...at, transparency: 'transparent' });
  await seeded(google, { summary: 'Birthday of Mum', ...at, transparency: 'transparent' });
  await seeded(google, { summary: 'Yoga', ...hours('2027-02-03T09:00:00', '2027-02-03T10:00:00') });
  expect((await calendar().propose(create({}))).conflicts).toEqual([
    { title: 'yoga!', label: '09:00–10:00', duplicate: true },
  ]);
});

test('an event moved onto another one of its series is told of it; a series that moves as a whole is not', async () => {
  const { calendar, google } = openCalendar();
  const series = await seeded(google, {
    summary: 'Stand-up',
    ...hours('2027-02-01T09:00:00', '2027-02-01T09:30:00'),
    recurrence: ['RRULE:FREQ=DAILY;COUNT=5'],
  });
  const input = { eventId: `${series.id}_20270201T140000Z`, startTime: '2027-02-02T09:00' };
  const one = await calendar().propose({ tool: 'updateCalendarEvent', input });
  expect(one.conflicts).toEqual([{ title: 'Stand-up', label: '09:00–09:30' }]);
  const all = await calendar().propose({ tool: 'updateCalendarEvent', input: { ...input, scope: 'all' } });
  expect(all.conflicts).toEqual([]);
});

test('what others may have written is marked', async () => {
  const { calendar, google } = openCalendar();
  await seeded(
    google,
    { summary: 'Team day', ...hours('2027-02-02T09:00:00', '2027-02-02T10:00:00') },
    '/calendars/team%40group.calendar.google.com/events',
  );
  expect((await calendar().propose(create({}))).conflicts).toMatchObject([
    { title: 'Team day', foreign: true },
  ]);
});

test.each([
  ['a new time', { startTime: '2027-01-12T10:00' }, 'changes your copy alone'],
  ['own reminders', { reminders: [5] }, 'only you see this'],
  ['a new guest', { addAttendees: ['new@out.example'] }, 'the new guests are invited for everyone.'],
])('a guest is told what reaches the others: %s', async (_, fields, said) => {
  const { calendar } = openCalendar({ token: 'bob', zone: 'America/Los_Angeles' });
  const change = { tool: 'updateCalendarEvent' as const, input: { eventId: 'e1', ...fields } };
  expect(await calendar().propose(change)).toMatchObject({
    foreign: true,
    reach: expect.stringContaining(said) as string,
  });
});

test('a new guest of somebody else’s event is invited, and nobody else is mailed', async () => {
  const { calendar, google, sandbox } = openCalendar({ token: 'bob', zone: 'America/Los_Angeles' });
  const change = {
    tool: 'updateCalendarEvent' as const,
    input: { eventId: 'e1', addAttendees: ['new@out.example'] },
  };
  const proposal = await calendar().propose(change);
  expect(proposal.notified).toMatchObject([{ email: 'new@out.example', mail: 'invitation' }]);
  await calendar().execute(change, {}, 'k');
  expect(sandbox.outbox().map(({ to, kind }) => [to, kind])).toEqual([['new@out.example', 'invitation']]);
  const { body } = await google('GET', `${ana}/e1`);
  expect(body).toMatchObject({ attendees: [{}, {}, { email: 'new@out.example' }] });
});

test('a guest can’t take others off, and the organizer has nothing to be told', async () => {
  const { calendar } = openCalendar({ token: 'bob' });
  const input = { eventId: 'e1', removeAttendees: ['ana@example.com'] };
  await expect(calendar().propose({ tool: 'updateCalendarEvent', input })).rejects.toMatchObject({
    code: 'forbidden',
  });
  const own = openCalendar().calendar();
  const moved = await own.propose({
    tool: 'updateCalendarEvent',
    input: { eventId: 'e1', startTime: '2027-01-12T10:00' },
  });
  expect(moved).not.toHaveProperty('reach');
});
