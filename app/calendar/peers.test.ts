import { describe, expect, test } from 'vitest';
import type { CalendarChange, SeriesScope, UpdateEventInput } from './change.ts';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

/*
 * What calendar assistants of others have been seen to get wrong, each by its name. The rules behind these are tested in
 * depth where they stand; this is the list.
 */

const update = (input: UpdateEventInput): CalendarChange => ({ tool: 'updateCalendarEvent', input });
const remove = (eventId: string): CalendarChange => ({ tool: 'deleteCalendarEvent', input: { eventId } });
const allDay = (start: string, end: string) => ({ start: { date: start }, end: { date: end } });
const team = '/calendars/team%40group.calendar.google.com/events';
const bob = { email: 'bob@example.com', responseStatus: 'accepted' };

type World = ReturnType<typeof openCalendar>;

/** Ana's events of a span, as Google lists them: start and title. */
async function listed({ google }: World, from: string, to: string): Promise<string[]> {
  const query = `singleEvents=true&orderBy=startTime&timeMin=${from}T00:00:00Z&timeMax=${to}T00:00:00Z&timeZone=America/New_York`;
  const { body } = await google('GET', `${ana}?${query}`);
  const { items } = body as { items: { summary: string; start: { dateTime?: string; date?: string } }[] };
  return items.map(({ summary, start }) => `${(start.dateTime ?? start.date ?? '').slice(0, 16)} ${summary}`);
}

/** Changes a series from one of its occurrences on, which is found as the person finds it: in the list of its day. */
async function change(
  world: World,
  day: string,
  input: Omit<UpdateEventInput, 'eventId'>,
  scope: SeriesScope,
) {
  const { calendar } = world;
  const occurrence = await occurrenceOn(world, day);
  const order = update({ eventId: occurrence, scope, ...input });
  return calendar().execute(order, { scope }, 'k', await calendar().propose(order));
}

async function occurrenceOn({ calendar }: World, day: string, index = 0): Promise<string> {
  const { events } = await calendar().listEvents({ startDate: day, endDate: day });
  const id = events[index]?.id;
  if (id === undefined) throw new Error(`Nothing is on ${day}.`);
  return id;
}

async function openWith(event: Record<string, unknown>): Promise<World & { id: string }> {
  const world = openCalendar();
  const { id } = await seeded(world.google, event);
  return { ...world, id };
}

describe('google-calendar-mcp', () => {
  test('“this and following” of an all-day series: truncates it, then throws, and the rest is lost', async () => {
    const world = await openWith({
      summary: 'Rota',
      ...allDay('2027-02-01', '2027-02-02'),
      recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
    });
    await change(world, '2027-02-15', { title: 'New rota' }, 'following');
    expect(await listed(world, '2027-02-01', '2027-03-15')).toEqual([
      '2027-02-01 Rota',
      '2027-02-08 Rota',
      '2027-02-15 New rota',
      '2027-02-22 New rota',
    ]);
  });

  test('a series of 10 divided after 5 becomes 5 and 10', async () => {
    const world = await openWith({
      summary: 'Class',
      ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
      recurrence: ['RRULE:FREQ=DAILY;COUNT=10'],
    });
    await change(world, '2027-02-06', { title: 'Late class' }, 'following');
    const found = await listed(world, '2027-02-01', '2027-03-15');
    expect(found.filter((each) => each.endsWith(' Class'))).toHaveLength(5);
    expect(found.filter((each) => each.endsWith(' Late class'))).toHaveLength(5);
  });

  test('divided on the day the clocks change, the occurrence before is lost', async () => {
    const world = await openWith({
      summary: 'Walk',
      ...hours('2027-03-12T12:00:00', '2027-03-12T13:00:00'),
      recurrence: ['RRULE:FREQ=DAILY;COUNT=5'],
    });
    await change(world, '2027-03-14', { title: 'Run' }, 'following');
    expect(await listed(world, '2027-03-12', '2027-03-20')).toEqual([
      '2027-03-12T12:00 Walk',
      '2027-03-13T12:00 Walk',
      '2027-03-14T12:00 Run',
      '2027-03-15T12:00 Run',
      '2027-03-16T12:00 Run',
    ]);
  });

  test('of two occurrences on one day, dividing at the second loses the first', async () => {
    const world = await openWith({
      summary: 'Pill',
      ...hours('2027-02-01T09:00:00', '2027-02-01T09:10:00'),
      recurrence: ['RRULE:FREQ=DAILY;BYHOUR=9,18;COUNT=6'],
    });
    const second = await occurrenceOn(world, '2027-02-02', 1);
    const order = update({ eventId: second, scope: 'following', title: 'Half a pill' });
    const { calendar } = world;
    await calendar().execute(order, { scope: 'following' }, 'k', await calendar().propose(order));
    expect(await listed(world, '2027-02-01', '2027-02-10')).toEqual([
      '2027-02-01T09:00 Pill',
      '2027-02-01T18:00 Pill',
      '2027-02-02T09:00 Pill',
      '2027-02-02T18:00 Half a pill',
      '2027-02-03T09:00 Half a pill',
      '2027-02-03T18:00 Half a pill',
    ]);
  });

  test('a rule that ends on a date gets a second end', async () => {
    const world = await openWith({
      summary: 'Rota',
      ...allDay('2027-02-01', '2027-02-02'),
      recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20270301'],
    });
    await change(world, '2027-02-15', { title: 'New rota' }, 'following');
    const { body } = await world.google('GET', `${ana}/${world.id}`);
    const [rule = ''] = (body as { recurrence: string[] }).recurrence;
    expect(rule.match(/UNTIL=/g)).toHaveLength(1);
    expect(await listed(world, '2027-02-01', '2027-03-15')).toEqual([
      '2027-02-01 Rota',
      '2027-02-08 Rota',
      '2027-02-15 New rota',
      '2027-02-22 New rota',
      '2027-03-01 New rota',
    ]);
  });

  test('an occurrence of an all-day series has no id that Google knows', async () => {
    const world = await openWith({
      summary: 'Rota',
      ...allDay('2027-02-01', '2027-02-02'),
      recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'],
    });
    const { calendar } = world;
    const order = remove(await occurrenceOn(world, '2027-02-08'));
    await calendar().execute(order, { scope: 'this' }, 'k', await calendar().propose(order));
    expect(await listed(world, '2027-02-01', '2027-03-15')).toEqual(['2027-02-01 Rota', '2027-02-15 Rota']);
  });

  test('an update tells no guest, whatever was said', async () => {
    const world = await openWith({
      summary: 'Review',
      ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
      attendees: [bob],
    });
    const order = update({ eventId: world.id, startTime: '2027-02-01T11:00' });
    await world.calendar().execute(order, {}, 'k');
    expect(world.writes().at(-1)?.query).toMatchObject({ sendUpdates: 'all' });
  });

  test('what is on the second page is not there', async () => {
    const world = openCalendar();
    for (let minute = 10; minute < 14; minute += 1) {
      const times = hours(`2027-02-01T09:${minute}:00`, `2027-02-01T09:${minute + 1}:00`);
      await seeded(world.google, { summary: `Call ${minute}`, ...times });
    }
    world.sandbox.addFault({ method: 'GET', path: `/calendar/v3${ana}`, pageLimit: 1 });
    const { events } = await world.calendar().listEvents({ startDate: '2027-02-01', endDate: '2027-02-01' });
    expect(events.map(({ title }) => title)).toEqual(['Call 10', 'Call 11', 'Call 12', 'Call 13']);
  });

  test('a calendar that could not be read for conflicts is passed over in silence', async () => {
    const world = openCalendar();
    world.sandbox.addFault({ method: 'GET', path: `/calendar/v3${team}`, status: 503, times: 9 });
    const proposal = await world.calendar().propose({
      tool: 'createCalendarEvent',
      input: { title: 'Call', startTime: '2027-02-02T09:00', endTime: '2027-02-02T10:00' },
    });
    expect(proposal.unreadable).toMatchObject([{ name: 'Team' }]);
  });

  test('an update wipes the answers of the guests', async () => {
    const world = await openWith({
      summary: 'Review',
      ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
      attendees: [bob],
    });
    await world.calendar().execute(update({ eventId: world.id, location: 'Room 4' }), {}, 'k');
    const { body } = await world.google('GET', `${ana}/${world.id}`);
    expect(body).toMatchObject({ attendees: [{ email: bob.email, responseStatus: 'accepted' }] });
  });

  test('an occurrence does not look recurring', async () => {
    const world = await openWith({
      summary: 'Class',
      ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
      recurrence: ['RRULE:FREQ=DAILY;COUNT=3'],
    });
    const { events } = await world.calendar().listEvents({ startDate: '2027-02-02', endDate: '2027-02-02' });
    expect(events[0]?.recurrence).toMatchObject({ seriesId: world.id });
  });
});

describe('inbox-zero', () => {
  test('when Google fails the time is free', async () => {
    const world = openCalendar();
    world.sandbox.addFault({ method: 'GET', path: `/calendar/v3${ana}`, status: 503, times: 9 });
    const span = { startTime: '2027-02-02T09:00', endTime: '2027-02-02T10:00' };
    expect(await world.calendar().checkAvailability(span)).toMatchObject({ status: 'unknown' });
  });

  test('an all-day event is on the day before, west of Greenwich', async () => {
    const world = openCalendar({ zone: 'America/Los_Angeles' });
    await seeded(world.google, { summary: 'Holiday', ...allDay('2027-03-19', '2027-03-20') });
    const on = async (day: string) => {
      const { events } = await world.calendar().listEvents({ startDate: day, endDate: day });
      return events.map(({ title }) => title);
    };
    expect(await on('2027-03-18')).not.toContain('Holiday');
    expect(await on('2027-03-19')).toContain('Holiday');
  });

  test('only the main calendar is looked at', async () => {
    const world = openCalendar();
    const times = hours('2027-02-01T09:00:00', '2027-02-01T10:00:00');
    await seeded(world.google, { summary: 'Team day', ...times }, team);
    const { events } = await world.calendar().listEvents({ startDate: '2027-02-01', endDate: '2027-02-01' });
    expect(events.map(({ title, calendarName }) => `${title} in ${calendarName}`)).toEqual([
      'Team day in Team',
    ]);
  });

  test('cancelling one event of a series cancels whatever its id stands for', async () => {
    const world = await openWith({
      summary: 'Class',
      ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
      recurrence: ['RRULE:FREQ=DAILY;COUNT=3'],
    });
    const order = remove(await occurrenceOn(world, '2027-02-02'));
    const proposal = await world.calendar().propose(order);
    expect(proposal.scopes.map(({ value }) => value)).toEqual(['this', 'following', 'all']);
    await world.calendar().execute(order, { scope: 'this' }, 'k', proposal);
    expect(await listed(world, '2027-02-01', '2027-02-05')).toHaveLength(2);
  });

  test('every change mails every guest', async () => {
    const world = await openWith({
      summary: 'Review',
      ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
      attendees: [bob],
    });
    await world.calendar().execute(remove(world.id), { notify: 'none' }, 'k');
    expect(world.writes().at(-1)?.query).toMatchObject({ sendUpdates: 'none' });
  });
});
