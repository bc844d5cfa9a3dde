import { describe, expect, it } from 'vitest';
import { events, freshClient, span, type Client } from './google-calendar-client.ts';

const standup = {
  summary: 'Standup',
  ...span('2027-03-01T09:00:00', '2027-03-01T09:30:00'),
  recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
};

async function starts({ call }: Client, id: string, query = ''): Promise<unknown[]> {
  const { body } = await call('GET', `${events}/${id}/instances${query}`);
  return body.items.map(({ start }) => {
    const { date, dateTime } = start as { date?: string; dateTime?: string };
    return date ?? dateTime;
  });
}

describe('rules', () => {
  it.each([
    ['RRULE:FREQ=DAILY;COUNT=3', ['2027-03-13', '2027-03-14', '2027-03-15']],
    ['RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['2027-03-13', '2027-03-26', '2027-04-30']],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270531', ['2027-03-13', '2027-03-31', '2027-05-31']],
    ['RRULE:FREQ=YEARLY;COUNT=2', ['2027-03-13', '2028-03-13']],
    ['RDATE;VALUE=DATE:20270401,20270320', ['2027-03-13', '2027-03-20', '2027-04-01']],
  ])('%s gives all-day instances, the start among them', async (rule, expected) => {
    const client = freshClient();
    const times = { start: { date: '2027-03-13' }, end: { date: '2027-03-14' } };
    const { id } = await client.insert({ ...times, recurrence: [rule] });
    expect(await starts(client, id)).toEqual(expected);
  });

  it('move an occurrence that falls into the gap forward by it, and go back the day after', async () => {
    const client = freshClient();
    const { id } = await client.insert({
      ...span('2027-03-13T02:30:00', '2027-03-13T03:00:00'),
      recurrence: ['RRULE:FREQ=DAILY;COUNT=3'],
    });
    expect(await starts(client, id)).toEqual([
      '2027-03-13T02:30:00-05:00',
      '2027-03-14T03:30:00-04:00',
      '2027-03-15T02:30:00-04:00',
    ]);
  });

  it('keep the hour of their own zone, not of the calendar', async () => {
    const client = freshClient();
    const { id } = await client.insert({
      ...span('2027-03-22T09:00:00', '2027-03-22T10:00:00', 'Europe/Berlin'),
      recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'],
    });
    expect(await starts(client, id)).toEqual(['2027-03-22T04:00:00-04:00', '2027-03-29T03:00:00-04:00']);
  });

  it('end with UNTIL: the instant counts, a date means the whole day', async () => {
    const client = freshClient();
    const until = async (end: string) => {
      const { id } = await client.insert({ ...standup, recurrence: [`RRULE:FREQ=WEEKLY;UNTIL=${end}`] });
      return (await starts(client, id)).length;
    };
    expect(await until('20270315T130000Z')).toBe(3);
    expect(await until('20270315T125959Z')).toBe(2);
    expect(await until('20270315')).toBe(3);
  });

  it('without an end fill any range that is asked for', async () => {
    const { insert, call } = freshClient();
    await insert({ ...standup, recurrence: ['RRULE:FREQ=DAILY'] });
    const { body } = await call(
      'GET',
      `${events}?singleEvents=true&timeMin=2031-06-01T00:00:00Z&timeMax=2031-06-08T00:00:00Z`,
    );
    expect(body.items).toHaveLength(7);
  });

  it('leave out what EXDATE and EXRULE name, in whatever zone', async () => {
    const client = freshClient();
    const { id } = await client.insert({
      ...standup,
      recurrence: [
        'RRULE:FREQ=DAILY;COUNT=6',
        'EXDATE:20270302T140000Z',
        'EXDATE;TZID=Europe/Berlin:20270303T150000',
        'EXDATE;VALUE=DATE:20270304',
        'EXRULE:FREQ=DAILY;INTERVAL=5;COUNT=2',
      ],
    });
    expect(await starts(client, id)).toEqual(['2027-03-05T09:00:00-05:00']);
  });
});

describe('exceptions', () => {
  it('are found by their original start, and by what they are now', async () => {
    const client = freshClient();
    const { id } = await client.insert(standup);
    await client.call(
      'PATCH',
      `${events}/${id}_20270308T140000Z`,
      span('2027-05-03T09:00:00', '2027-05-03T10:00:00'),
    );
    expect(await starts(client, id, '?originalStart=2027-03-08T14:00:00Z')).toEqual([
      '2027-05-03T09:00:00-04:00',
    ]);
    const may = 'timeMin=2027-05-01T00:00:00Z&timeMax=2027-06-01T00:00:00Z';
    expect(await client.ids(`${events}?singleEvents=true&${may}`)).toEqual([`${id}_20270308T140000Z`]);
    const march = 'timeMin=2027-03-08T00:00:00Z&timeMax=2027-03-09T00:00:00Z';
    expect(await client.ids(`${events}?singleEvents=true&${march}`)).toEqual([]);
  });

  it('show when cancelled only on request, and with little', async () => {
    const client = freshClient();
    const { id } = await client.insert(standup);
    await client.call('DELETE', `${events}/${id}_20270308T140000Z`);
    expect(await starts(client, id)).toHaveLength(3);
    const { body } = await client.call('GET', `${events}/${id}/instances?showDeleted=true`);
    expect(body.items.find(({ status }) => status === 'cancelled')).toEqual({
      kind: 'calendar#event',
      etag: expect.any(String) as string,
      id: `${id}_20270308T140000Z`,
      status: 'cancelled',
      recurringEventId: id,
      originalStartTime: { dateTime: '2027-03-08T09:00:00-05:00', timeZone: 'America/New_York' },
    });
    expect((await client.call('DELETE', `${events}/${id}_20270308T140000Z`)).status).toBe(410);
  });

  it('follow the series in what they did not change themselves', async () => {
    const client = freshClient();
    const { id } = await client.insert({ ...standup, location: 'Room 1' });
    const instance = `${events}/${id}_20270308T140000Z`;
    await client.call('PATCH', instance, { summary: 'Special' });
    await client.call('PATCH', `${events}/${id}`, {
      summary: 'Renamed',
      location: 'Room 2',
      attendees: [{ email: 'bob@example.com' }],
    });
    const { body } = await client.call('GET', instance);
    expect([body.summary, body.location]).toEqual(['Special', 'Room 2']);
    expect(body.attendees.map(({ email }) => email)).toEqual(['bob@example.com']);
    const copy = await client.call('GET', instance, undefined, { token: 'bob' });
    expect(copy.body).toMatchObject({ summary: 'Special', location: 'Room 2' });
  });

  it('rest while the rule leaves them out, and are back with it', async () => {
    const client = freshClient();
    const { id } = await client.insert(standup);
    const instance = `${id}_20270322T130000Z`;
    await client.call('PATCH', `${events}/${instance}`, { summary: 'Special' });
    const { body: list } = await client.call('GET', events);
    await client.call('PATCH', `${events}/${id}`, { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'] });
    expect((await client.call('GET', `${events}/${instance}`)).status).toBe(404);
    expect(await client.ids(`${events}?timeMin=2027-03-20T00:00:00Z`)).toEqual([]);
    const { body: changes } = await client.call('GET', `${events}?syncToken=${list.nextSyncToken}`);
    expect(changes.items.find((item) => item.id === instance)?.status).toBe('cancelled');
    await client.call('PATCH', `${events}/${id}`, { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] });
    expect((await client.call('GET', `${events}/${instance}`)).body.summary).toBe('Special');
  });

  it('cannot repeat themselves', async () => {
    const client = freshClient();
    const { id } = await client.insert(standup);
    const patch = { recurrence: ['RRULE:FREQ=DAILY'] };
    expect((await client.call('PATCH', `${events}/${id}_20270308T140000Z`, patch)).status).toBe(400);
  });

  it('go and come back with their series', async () => {
    const client = freshClient();
    const { id } = await client.insert(standup);
    const instance = `${events}/${id}_20270308T140000Z`;
    await client.call('PATCH', instance, { summary: 'Special' });
    await client.call('DELETE', `${events}/${id}`);
    expect((await client.call('GET', instance)).body.status).toBe('cancelled');
    await client.call('PATCH', `${events}/${id}`, { status: 'confirmed' });
    expect((await client.call('GET', instance)).body).toMatchObject({
      status: 'confirmed',
      summary: 'Special',
    });
    expect(await starts(client, id)).toHaveLength(4);
  });
});

it('a single event becomes a series and ends being one', async () => {
  const client = freshClient();
  const patch = { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] };
  expect((await client.call('PATCH', `${events}/e2`, patch)).status).toBe(200);
  expect(await starts(client, 'e2')).toHaveLength(3);
  await client.call('PATCH', `${events}/e2`, { recurrence: null });
  expect((await client.call('GET', `${events}/e2`)).body).not.toHaveProperty('recurrence');
  expect(await client.ids(`${events}?singleEvents=true&q=Lunch`)).toEqual(['e2', 'e4']);
});

it('a deleted series is shown by its instances when both deleted and single events are asked for', async () => {
  const client = freshClient();
  const { id } = await client.insert(standup);
  await client.call('DELETE', `${events}/${id}`);
  const { body } = await client.call(
    'GET',
    `${events}?singleEvents=true&showDeleted=true&timeMin=2027-02-28T00:00:00Z`,
  );
  expect(body.items.map((item) => item.status)).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
});
