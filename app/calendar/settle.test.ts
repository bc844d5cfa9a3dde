import { expect, test } from 'vitest';
import type { CalendarChange, Settlement, WriteAttempt } from './change.ts';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const anyWrite = { path: '/calendar/v3/calendars/*', times: 1 };
const call: CalendarChange = {
  tool: 'createCalendarEvent',
  input: {
    title: 'Call <b>',
    startTime: '2027-01-13T15:00',
    endTime: '2027-01-13T16:00',
    attendees: ['bob@example.com'],
  },
};
const move: CalendarChange = {
  tool: 'updateCalendarEvent',
  input: {
    eventId: 'e1',
    title: 'Critique',
    startTime: '2027-01-14T09:30',
    description: 'Bring\nsketches & pens',
  },
};
const toAllDay: CalendarChange = {
  tool: 'updateCalendarEvent',
  input: { eventId: 'e2', startTime: '2027-01-14' },
};
const clearing: CalendarChange = { tool: 'updateCalendarEvent', input: { eventId: 'e1', location: '' } };
const drop: CalendarChange = { tool: 'deleteCalendarEvent', input: { eventId: 'e1' } };
const methods = {
  createCalendarEvent: 'POST',
  updateCalendarEvent: 'PATCH',
  deleteCalendarEvent: 'DELETE',
  respondToInvitation: 'PATCH',
} as const;
const changes: [name: string, change: CalendarChange][] = [
  ['a new event', call],
  ['a move with a new title and text', move],
  ['a change to a whole day', toAllDay],
  ['a cleared place', clearing],
  ['a deletion', drop],
];

/** Sends a change whose answer is lost, after Google has carried it out or before. */
async function lose(change: CalendarChange, when: 'after' | 'before', world = openCalendar(), scope?: 'all') {
  const shown = await world.calendar().propose(change);
  world.sandbox.addFault({
    ...anyWrite,
    method: methods[change.tool],
    ...(when === 'after' ? { dropAfterCommit: true } : { status: 503 }),
  });
  const options = scope ? { scope } : {};
  await expect(world.calendar().execute(change, options, 'key', shown)).rejects.toMatchObject({
    code: 'unavailable',
  });
  const attempt = world.attempts.at(-1);
  if (!attempt) throw new Error('Nothing was announced.');
  const writesBefore = world.writes().length;
  return {
    ...world,
    attempt,
    async settle(): Promise<Settlement> {
      // As it comes back from the database.
      const stored = JSON.parse(JSON.stringify(attempt)) as WriteAttempt;
      const settlement = await world.calendar().settle([stored], shown.event);
      expect(world.writes(), 'settling reads only').toHaveLength(writesBefore);
      return settlement;
    },
  };
}

test.each(changes)('%s that Google has made is done', async (_, change) => {
  const { settle } = await lose(change, 'after');
  expect((await settle()).outcome).toBe('done');
});

test.each(changes)('%s that Google never made leaves no trace', async (_, change) => {
  const { settle } = await lose(change, 'before');
  expect((await settle()).outcome).toBe('no_trace');
});

test('a deletion that is found made is nobody’s in particular', async () => {
  const mine = await lose(drop, 'after');
  expect(await mine.settle()).toMatchObject({ outcome: 'done', result: { found: true } });
  const theirs = await lose(drop, 'before');
  await theirs.google('DELETE', `${ana}/e1`);
  expect(await theirs.settle()).toMatchObject({ outcome: 'done', result: { found: true } });
});

test('what was done can be shown and taken back', async () => {
  for (const change of [call, move, drop]) {
    const { settle, calendar, google } = await lose(change, 'after');
    const settlement = await settle();
    if (settlement.outcome !== 'done') throw new Error(settlement.outcome);
    const { event, notified } = settlement.result;
    expect(event.title).toBe(
      { create: 'Call <b>', update: 'Critique', delete: 'Design review', respond: '' }[kindOf(change)],
    );
    expect(notified.map(({ email }) => email)).toEqual(['bob@example.com']);
    await calendar().undo(change, settlement.result);
    const { body } = await google('GET', `${ana}/${event.id}`);
    expect(body).toMatchObject(
      change === call ? { status: 'cancelled' } : { status: 'confirmed', summary: 'Design review' },
    );
  }
});

const kindOf = (change: CalendarChange) =>
  (
    ({
      createCalendarEvent: 'create',
      updateCalendarEvent: 'update',
      deleteCalendarEvent: 'delete',
      respondToInvitation: 'respond',
    }) as const
  )[change.tool];

test('a new event that was deleted since was made', async () => {
  const { settle, google, attempt } = await lose(call, 'after');
  await google('DELETE', `${ana}/${attempt.eventId}`);
  expect(await settle()).toMatchObject({ outcome: 'done', result: { event: { id: attempt.eventId } } });
});

test('a write that another one came before was refused by Google, whatever was written', async () => {
  for (const change of [move, drop]) {
    const { settle, google } = await lose(change, 'before');
    await google('PATCH', `${ana}/e1`, { location: 'Room 12' });
    expect((await settle()).outcome).toBe('not_done');
  }
});

test('a change that was made stays done when something else is changed after it', async () => {
  const { settle, google } = await lose(move, 'after');
  await google('PATCH', `${ana}/e1`, { location: 'Room 12' });
  expect((await settle()).outcome).toBe('done');
});

test('what fits both is unknown: somebody else wrote the same fields', async () => {
  const { settle, google } = await lose(move, 'after');
  await google('PATCH', `${ana}/e1`, { summary: 'Retro' });
  expect((await settle()).outcome).toBe('unknown');
});

test.each([
  ['after', 'done'],
  ['before', 'not_done'],
] as const)(
  'a deleted event still shows whether it was changed (lost %s Google did)',
  async (when, outcome) => {
    const { settle, google } = await lose(move, when);
    await google('DELETE', `${ana}/e1`);
    expect((await settle()).outcome).toBe(outcome);
  },
);

test('a calendar out of sight tells nothing', async () => {
  const { settle, attempt } = await lose(drop, 'before');
  attempt.calendarId = 'someone@elsewhere.example';
  expect((await settle()).outcome).toBe('unknown');
});

test('Google not answering is an error, not an outcome', async () => {
  const { settle, sandbox } = await lose(drop, 'after');
  sandbox.addFault({ method: 'GET', path: '/calendar/v3/calendars/*', status: 503 });
  await expect(settle()).rejects.toMatchObject({ code: 'unavailable' });
});

const weekly = {
  summary: 'Stand-up',
  ...hours('2027-03-01T09:00:00', '2027-03-01T09:15:00'),
  recurrence: ['EXDATE;TZID=America/New_York:20270315T090000', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4'],
};

test.each(['after', 'before'] as const)(
  'a whole series is settled too, lost %s Google made it',
  async (when) => {
    for (const tool of ['updateCalendarEvent', 'deleteCalendarEvent'] as const) {
      const world = openCalendar();
      const { id } = await seeded(world.google, weekly);
      const input = { eventId: `${id}_20270308T140000Z` };
      const change: CalendarChange =
        tool === 'updateCalendarEvent'
          ? { tool, input: { ...input, startTime: '2027-03-09T10:30' } }
          : { tool, input };
      const { settle, attempt } = await lose(change, when, world, 'all');
      expect(attempt.eventId).toBe(id);
      expect((await settle()).outcome).toBe(when === 'after' ? 'done' : 'no_trace');
    }
  },
);

test.each([
  ['a new event', call],
  ['a move', move],
  ['a deletion', drop],
])('taking back %s is settled in the same way', async (_, change) => {
  for (const when of ['after', 'before'] as const) {
    const world = openCalendar();
    const done = await world.calendar().execute(change, {}, 'key');
    world.sandbox.addFault({
      ...anyWrite,
      method: change === call ? 'DELETE' : 'PATCH',
      ...(when === 'after' ? { dropAfterCommit: true } : { status: 503 }),
    });
    await expect(world.calendar().undo(change, done)).rejects.toMatchObject({ code: 'unavailable' });
    const attempt = world.attempts.at(-1);
    if (!attempt) throw new Error('Nothing was announced.');
    const { outcome } = await world.calendar().settle([attempt], done.event);
    expect(outcome).toBe(when === 'after' ? 'done' : 'no_trace');
  }
});

test('a write that cannot be announced is not sent', async () => {
  const world = openCalendar();
  world.attempts.push = () => {
    throw new Error('The database is gone.');
  };
  for (const change of [call, move, drop]) {
    await expect(world.calendar().execute(change, {}, 'key')).rejects.toThrow('The database is gone.');
  }
  expect(world.writes()).toEqual([]);
});
