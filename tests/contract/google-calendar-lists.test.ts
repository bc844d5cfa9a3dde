import { describe, expect, it } from 'vitest';
import { events, freshClient, reasonOf, span } from './google-calendar-client.ts';

const meeting = (summary: string, more = {}) => ({
  summary,
  ...span('2027-02-01T10:00:00', '2027-02-01T11:00:00'),
  ...more,
});

describe('pages', () => {
  it('follow one another without loss, even when events are deleted in between', async () => {
    const { call } = freshClient();
    const seen: string[] = [];
    let path = `${events}?singleEvents=true&orderBy=startTime&maxResults=1`;
    for (let page = 0; page < 4; page += 1) {
      const { body } = await call('GET', path);
      seen.push(...body.items.map(({ id }) => id));
      if (page === 0) await call('DELETE', `${events}/e1`);
      path = `${events}?singleEvents=true&orderBy=startTime&maxResults=1&pageToken=${body.nextPageToken}`;
      expect(body.nextPageToken === undefined).toBe(page === 3);
    }
    expect(seen).toEqual(['e1', 'e2', 'e4', 'e3']);
  });

  it('may be short or empty and still carry a token', async () => {
    const { sandbox, call } = freshClient();
    const path = '/calendar/v3/calendars/primary/events';
    sandbox.addFault({ method: 'GET', path, pageLimit: 0 });
    sandbox.addFault({ method: 'GET', path, pageLimit: 1 });
    const empty = await call('GET', events);
    expect([empty.body.items, typeof empty.body.nextPageToken]).toEqual([[], 'string']);
    const short = await call('GET', `${events}?pageToken=${empty.body.nextPageToken}`);
    expect(short.body.items.map(({ id }) => id)).toEqual(['e1']);
    const rest = await call('GET', `${events}?pageToken=${short.body.nextPageToken}`);
    expect(rest.body.items.map(({ id }) => id)).toEqual(['e2', 'e3', 'e4']);
    expect(rest.body.nextSyncToken).toBeDefined();
  });

  it.each(['maxResults=0', 'maxResults=-1', 'maxResults=ten', 'maxAttendees=0', 'singleEvents=yes'])(
    'refuse %s',
    async (query) => {
      const reply = await freshClient().call('GET', `${events}?${query}`);
      expect([reply.status, reasonOf(reply)]).toEqual([400, 'invalidParameter']);
    },
  );

  it.each(['pageToken=nonsense', 'syncToken=nonsense', 'timeZone=Mars%2FBase'])(
    'refuse %s',
    async (query) => {
      const reply = await freshClient().call('GET', `${events}?${query}`);
      expect([reply.status, reasonOf(reply)]).toEqual([400, 'invalid']);
    },
  );

  it('never hold more than 2500', async () => {
    expect((await freshClient().call('GET', `${events}?maxResults=5000`)).status).toBe(200);
  });
});

describe('sync tokens', () => {
  it('belong to one calendar', async () => {
    const { call } = freshClient();
    const { body } = await call('GET', events);
    const other = `/calendars/hol%40group.v.calendar.google.com/events?syncToken=${body.nextSyncToken}`;
    expect((await call('GET', other)).status).toBe(400);
  });

  it('count from the first page, so nothing that happens while paging is lost', async () => {
    const { call, ids } = freshClient();
    const first = await call('GET', `${events}?maxResults=3`);
    await call('PATCH', `${events}/e1`, { summary: 'Renamed' });
    const last = await call('GET', `${events}?maxResults=3&pageToken=${first.body.nextPageToken}`);
    expect(await ids(`${events}?syncToken=${last.body.nextSyncToken}`)).toEqual(['e1']);
  });

  it('give of deleted events no more than their ids', async () => {
    const { call } = freshClient();
    const { body } = await call('GET', events);
    await call('DELETE', `${events}/e2`);
    const { body: changes } = await call('GET', `${events}?syncToken=${body.nextSyncToken}`);
    expect(Object.keys(changes.items[0] ?? {}).toSorted()).toEqual(['etag', 'id', 'kind', 'status']);
    const full = await call('GET', `${events}?showDeleted=true&syncToken=${body.nextSyncToken}`);
    expect(full.body.items[0]?.summary).toBe('Lunch');
  });

  it('expand series when the first list did', async () => {
    const { call } = freshClient();
    const { body } = await call('GET', `${events}?singleEvents=true`);
    await call('POST', events, meeting('Daily', { recurrence: ['RRULE:FREQ=DAILY;COUNT=3'] }));
    const changes = await call('GET', `${events}?syncToken=${body.nextSyncToken}`);
    expect(changes.body.items).toHaveLength(3);
  });
});

describe('filters', () => {
  it('find extended properties, all of those asked for', async () => {
    const { insert, ids } = freshClient();
    const one = await insert(
      meeting('a', { extendedProperties: { private: { run: '1' }, shared: { ticket: '7' } } }),
    );
    const two = await insert(meeting('b', { extendedProperties: { private: { run: '1', part: 'x=y' } } }));
    expect(await ids(`${events}?privateExtendedProperty=run%3D1`)).toEqual([one.id, two.id].toSorted());
    const both = 'privateExtendedProperty=run%3D1&privateExtendedProperty=part%3Dx%3Dy';
    expect(await ids(`${events}?${both}`)).toEqual([two.id]);
    expect(await ids(`${events}?sharedExtendedProperty=ticket%3D7`)).toEqual([one.id]);
    expect(await ids(`${events}?sharedExtendedProperty=run%3D1`)).toEqual([]);
  });

  it('find words in any field, by their beginning', async () => {
    const { ids, insert } = freshClient();
    const out = await insert({
      ...span('2027-02-01T10:00:00', '2027-02-01T11:00:00'),
      eventType: 'outOfOffice',
      outOfOfficeProperties: {},
    });
    expect(await ids(`${events}?q=desi`)).toEqual(['e1']);
    expect(await ids(`${events}?q=esign`)).toEqual([]);
    expect(await ids(`${events}?q=out%20of%20office`)).toEqual([out.id]);
  });

  it('refuse an event type nobody knows', async () => {
    const { call, ids } = freshClient();
    expect((await call('GET', `${events}?eventTypes=party`)).status).toBe(400);
    expect(await ids(`${events}?eventTypes=default&eventTypes=focusTime`)).toHaveLength(4);
  });

  it('give up on modification times of long ago', async () => {
    const reply = await freshClient().call('GET', `${events}?updatedMin=2020-01-01T00:00:00Z`);
    expect([reply.status, reasonOf(reply)]).toEqual([410, 'updatedMinTooLongAgo']);
  });

  it('ignore fractions of a second in a range', async () => {
    const { ids } = freshClient();
    expect(await ids(`${events}?timeMax=2027-01-11T15:00:00.900Z`)).toEqual([]);
  });
});

describe('fields', () => {
  it('reach into lists and objects, with stars', async () => {
    const { call } = freshClient();
    const { body } = await call('GET', `${events}?fields=summary,items(id,attendees/email,start/*)&q=Design`);
    expect(body).toEqual({
      summary: 'ana@example.com',
      items: [
        {
          id: 'e1',
          attendees: [{ email: 'ana@example.com' }, { email: 'bob@example.com' }],
          start: { dateTime: '2027-01-11T10:00:00-05:00', timeZone: 'America/New_York' },
        },
      ],
    });
  });

  it.each(['items(id', 'bogus', 'items/bogus', ''])('refuse %j', async (fields) => {
    const reply = await freshClient().call('GET', `${events}?fields=${encodeURIComponent(fields)}`);
    expect([reply.status, reasonOf(reply)]).toEqual([400, 'invalidParameter']);
  });
});

describe('free/busy', () => {
  const ask = async (query: object) => freshClient().call('POST', '/freeBusy', query);
  const day = { timeMin: '2027-01-11T00:00:00-05:00', timeMax: '2027-01-12T00:00:00-05:00' };

  it('makes one block of what overlaps, in the zone asked for', async () => {
    const reply = await ask({ ...day, timeZone: 'America/New_York', items: [{ id: 'primary' }] });
    expect(reply.body.calendars).toEqual({
      primary: {
        busy: [
          { start: '2027-01-11T10:00:00-05:00', end: '2027-01-11T11:00:00-05:00' },
          { start: '2027-01-11T12:00:00-05:00', end: '2027-01-11T13:30:00-05:00' },
        ],
      },
    });
  });

  it('tells nothing from before or after the range', async () => {
    const reply = await ask({
      timeMin: '2027-01-11T15:30:00Z',
      timeMax: '2027-01-11T17:15:00Z',
      items: [{ id: 'primary' }],
    });
    expect(reply.body.calendars).toEqual({
      primary: {
        busy: [
          { start: '2027-01-11T15:30:00Z', end: '2027-01-11T16:00:00Z' },
          { start: '2027-01-11T17:00:00Z', end: '2027-01-11T17:15:00Z' },
        ],
      },
    });
  });

  it('answers 31 and 90 days, but not a year', async () => {
    const items = [{ id: 'primary' }];
    const from = { timeMin: '2027-01-01T00:00:00-05:00', items };
    expect((await ask({ ...from, timeMax: '2027-02-01T00:00:00-05:00' })).status).toBe(200);
    expect((await ask({ ...from, timeMax: '2027-04-01T00:00:00-04:00' })).status).toBe(200);
    const tooLong = await ask({ ...from, timeMax: '2028-01-01T00:00:00-05:00' });
    expect([tooLong.status, reasonOf(tooLong)]).toEqual([400, 'timeRangeTooLong']);
  });

  it('refuses a range that is missing, reversed or of unknown zone', async () => {
    expect((await ask({ timeMin: day.timeMin })).status).toBe(400);
    const reversed = await ask({ timeMin: day.timeMax, timeMax: day.timeMin });
    expect([reversed.status, reasonOf(reversed)]).toEqual([400, 'timeRangeEmpty']);
    expect((await ask({ ...day, timeZone: 'Mars/Base' })).status).toBe(400);
  });
});

describe('zones whose clocks change at midnight (Cairo)', () => {
  it('begins and ends a day where the zone does', async () => {
    const { call, insert } = freshClient('cairo');
    const gap = await insert({
      summary: 'Gap day',
      start: { date: '2027-04-30' },
      end: { date: '2027-05-01' },
    });
    const query = {
      timeMin: '2027-04-29T00:00:00Z',
      timeMax: '2027-05-02T00:00:00Z',
      items: [{ id: 'primary' }],
    };
    const { body } = await call('POST', '/freeBusy', query);
    expect(body.calendars).toEqual({
      primary: { busy: [{ start: '2027-04-29T22:00:00Z', end: '2027-04-30T21:00:00Z' }] },
    });
    const before = await call('GET', `${events}?timeMax=2027-04-29T22:00:00Z`);
    expect(before.body.items).toEqual([]);
    expect(gap.start).toEqual({ date: '2027-04-30' });
  });

  it('repeats an event at midnight on the day that has none', async () => {
    const { call, insert } = freshClient('cairo');
    const nightly = await insert({
      ...span('2027-04-29T00:00:00', '2027-04-29T00:30:00', 'Africa/Cairo'),
      recurrence: ['RRULE:FREQ=DAILY;COUNT=3'],
    });
    const { body } = await call('GET', `${events}/${nightly.id}/instances`);
    expect(body.items.map(({ start }) => (start as { dateTime: string }).dateTime)).toEqual([
      '2027-04-29T00:00:00+02:00',
      '2027-04-30T01:00:00+03:00',
      '2027-05-01T00:00:00+03:00',
    ]);
  });
});
