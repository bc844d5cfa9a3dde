import { describe, expect, it } from 'vitest';
import { events, freshClient, reasonOf, span } from './google-calendar-client.ts';

const lunch = { summary: 'Lunch', ...span('2027-02-01T12:00:00', '2027-02-01T13:00:00') };

describe('times', () => {
  it('keep the instant of an offset and take the zone of the calendar', async () => {
    const { insert } = freshClient();
    const event = await insert({
      start: { dateTime: '2027-02-01T10:00:00.250+01:00' },
      end: { dateTime: '2027-02-01T11:00:00+01:00' },
    });
    expect(event.start).toEqual({ dateTime: '2027-02-01T04:00:00-05:00', timeZone: 'America/New_York' });
  });

  it('let the offset decide the instant and the zone be the own one of the event', async () => {
    const { insert } = freshClient();
    const event = await insert({
      start: { dateTime: '2027-02-01T10:00:00Z', timeZone: 'Asia/Tokyo' },
      end: { dateTime: '2027-02-01T11:00:00Z', timeZone: 'Asia/Tokyo' },
    });
    expect(event.start).toEqual({ dateTime: '2027-02-01T05:00:00-05:00', timeZone: 'Asia/Tokyo' });
  });

  it.each([
    ['a local time without a zone', { start: { dateTime: '2027-02-01T10:00:00' } }, 'required'],
    [
      'a zone that is an offset',
      { start: { dateTime: '2027-02-01T10:00:00', timeZone: '+02:00' } },
      'invalid',
    ],
    ['an hour there is not', { start: { dateTime: '2027-02-01T25:00:00Z' } }, 'badRequest'],
    ['a date there is not', { start: { date: '2027-02-30' }, end: { date: '2027-03-02' } }, 'badRequest'],
    [
      'a time as a date',
      { start: { date: '2027-02-01T10:00:00Z' }, end: { date: '2027-02-02' } },
      'badRequest',
    ],
    [
      'an all-day event of no days',
      { start: { date: '2027-02-01' }, end: { date: '2027-02-01' } },
      'timeRangeEmpty',
    ],
    ['no start', { start: null }, 'required'],
    ['both', { start: { date: '2027-02-01', dateTime: '2027-02-01T10:00:00Z' } }, 'invalid'],
  ])('are refused: %s', async (_, times, reason) => {
    const reply = await freshClient().call('POST', events, { ...lunch, ...times });
    expect([reply.status, reasonOf(reply)]).toEqual([400, reason]);
  });

  it('that come twice are the first of the two', async () => {
    const { insert } = freshClient();
    const event = await insert(span('2027-11-07T01:30:00', '2027-11-07T03:00:00'));
    expect(event.start).toMatchObject({ dateTime: '2027-11-07T01:30:00-04:00' });
  });
});

describe('fields', () => {
  it('leave out what is a default, and take what is not', async () => {
    const { insert } = freshClient();
    const plain = await insert({
      ...lunch,
      transparency: 'opaque',
      visibility: 'default',
      guestsCanInviteOthers: true,
      guestsCanModify: false,
    });
    for (const key of ['transparency', 'visibility', 'guestsCanInviteOthers', 'guestsCanModify']) {
      expect(plain).not.toHaveProperty(key);
    }
    const reminders = { useDefault: false, overrides: [{ method: 'popup', minutes: 40_320 }] };
    const special = { colorId: '11', visibility: 'private', guestsCanInviteOthers: false, reminders };
    expect(await insert({ ...lunch, ...special })).toMatchObject(special);
  });

  it.each([
    ['status', 'maybe'],
    ['transparency', 'glass'],
    ['visibility', 'secret'],
    ['colorId', '12'],
    ['eventType', 'party'],
    ['eventType', 'fromGmail'],
    ['attendees', [{ email: 'bob@example.com', responseStatus: 'perhaps' }]],
    ['attendees', [{ displayName: 'Bob' }]],
    ['attendees', 'bob@example.com'],
    ['recurrence', ['RRULE:FREQ=SOMETIMES']],
    ['recurrence', ['FREQ=DAILY']],
    ['recurrence', ['RRULE:FREQ=DAILY;COUNT=2;UNTIL=20270303T000000Z']],
    ['recurrence', ['DTSTART:20270201T120000Z', 'RRULE:FREQ=DAILY']],
    ['recurrence', ['RRULE:FREQ=DAILY;COUNT=0']],
    ['recurrence', ['EXDATE:20270201T120000Z']],
    ['reminders', { useDefault: true, overrides: [{ method: 'popup', minutes: 5 }] }],
    ['reminders', { useDefault: false, overrides: [{ method: 'sms', minutes: 5 }] }],
    ['reminders', { useDefault: false, overrides: [{ method: 'popup', minutes: 40_321 }] }],
    ['id', `a${'b'.repeat(1024)}`],
    ['summary', { text: 'Lunch' }],
  ])('are refused: %s %j', async (field, value) => {
    const { call, ids } = freshClient();
    const reply = await call('POST', events, { ...lunch, [field]: value });
    expect(reply.status).toBe(400);
    expect(await ids(events)).toHaveLength(4);
  });

  it('that only the server writes are ignored', async () => {
    const { insert } = freshClient();
    const event = await insert({
      ...lunch,
      kind: 'x',
      etag: '"x"',
      created: '2000-01-01T00:00:00Z',
      organizer: { email: 'bob@example.com' },
      recurringEventId: 'e1',
      somethingElse: 1,
    });
    expect(event).toMatchObject({ kind: 'calendar#event', organizer: { email: 'ana@example.com' } });
    expect(event.recurringEventId).toBeUndefined();
    expect(event).not.toHaveProperty('somethingElse');
  });
});

describe('a change', () => {
  it('merges objects, and null takes a key away', async () => {
    const { call, insert } = freshClient();
    const { id } = await insert({ ...lunch, extendedProperties: { private: { a: '1', b: '2' } } });
    const patch = { extendedProperties: { private: { b: null, c: '3' } } };
    const { body } = await call('PATCH', `${events}/${id}`, patch);
    expect(body.extendedProperties).toEqual({ private: { a: '1', c: '3' } });
  });

  it('by PUT needs start and end, and keeps who made the event and its conference', async () => {
    const { call, insert } = freshClient();
    const missing = await call('PUT', `${events}/e2`, { summary: 'Only' });
    expect([missing.status, reasonOf(missing)]).toEqual([400, 'required']);
    const conferenceData = { createRequest: { requestId: 'r1' } };
    const before = await insert({ ...lunch, conferenceData }, '?conferenceDataVersion=1');
    const { body } = await call('PUT', `${events}/${before.id}`, lunch);
    expect([body.created, body.hangoutLink]).toEqual([before.created, before.hangoutLink]);
    const without = await call('PUT', `${events}/${before.id}?conferenceDataVersion=1`, lunch);
    expect(without.body).not.toHaveProperty('conferenceData');
    expect(without.body).not.toHaveProperty('hangoutLink');
  });

  it('of what was read goes through unchanged', async () => {
    const { call } = freshClient();
    const { body } = await call('GET', `${events}/e1`);
    const { body: after } = await call('PUT', `${events}/e1`, body);
    expect({ ...after, etag: '', updated: '' }).toEqual({ ...body, etag: '', updated: '' });
  });

  it('of reminders gives a new etag but no new modification time', async () => {
    const { call, ids } = freshClient();
    const { body: list } = await call('GET', events);
    const { body: before } = await call('GET', `${events}/e2`);
    const reminders = { useDefault: false, overrides: [{ method: 'popup', minutes: 3 }] };
    const { body: after } = await call('PATCH', `${events}/e2`, { reminders });
    expect(after.reminders).toEqual(reminders);
    expect(after.updated).toBe(before.updated);
    expect(after.etag).not.toBe(before.etag);
    expect(after).not.toHaveProperty('changedAt');
    expect(await ids(`${events}?syncToken=${list.nextSyncToken}`)).toEqual(['e2']);
  });

  it('of a sequence number below the present one is refused', async () => {
    const { call } = freshClient();
    const moved = await call('PATCH', `${events}/e2`, span('2027-02-01T12:00:00', '2027-02-01T13:00:00'));
    expect(moved.body.sequence).toBe(1);
    expect((await call('PATCH', `${events}/e2`, { sequence: 0 })).status).toBe(400);
    expect((await call('PATCH', `${events}/e2`, { summary: 'x' })).body.sequence).toBe(1);
  });

  it('cannot make an event another type', async () => {
    const { call } = freshClient();
    expect((await call('PATCH', `${events}/e2`, { eventType: 'focusTime' })).status).toBe(400);
  });
});

describe('conferences', () => {
  it('are made once per request id, and only of a type the calendar allows', async () => {
    const { call, insert } = freshClient();
    const path = (id: string) => `${events}/${id}?conferenceDataVersion=1`;
    const ask = (requestId: string) => ({ conferenceData: { createRequest: { requestId } } });
    const first = await insert({ ...lunch, ...ask('r1') }, '?conferenceDataVersion=1');
    const again = await call('PATCH', path(first.id), ask('r1'));
    expect(again.body.hangoutLink).toBe(first.hangoutLink);
    const other = await call('PATCH', path(first.id), ask('r2'));
    expect(other.body.hangoutLink).not.toBe(first.hangoutLink);
    const gone = await call('PATCH', path(first.id), { conferenceData: null });
    expect(gone.body).not.toHaveProperty('hangoutLink');
    const wrong = { createRequest: { requestId: 'r3', conferenceSolutionKey: { type: 'addOn' } } };
    expect((await call('PATCH', path(first.id), { conferenceData: wrong })).status).toBe(400);
    expect((await call('PATCH', `${events}/e1?conferenceDataVersion=2`, {})).status).toBe(400);
  });
});

describe('deleting', () => {
  it('keeps an event readable, and a patch of its status brings it back', async () => {
    const { call, ids } = freshClient();
    await call('DELETE', `${events}/e1`);
    expect((await call('GET', `${events}/e1`)).body).toMatchObject({
      status: 'cancelled',
      summary: 'Design review',
    });
    expect(await ids(events, { token: 'bob' })).toEqual(['b1']);
    const back = await call('PATCH', `${events}/e1`, { status: 'confirmed' });
    expect(back.body).toMatchObject({ status: 'confirmed', summary: 'Design review' });
    expect(await ids(events, { token: 'bob' })).toEqual(['b1', 'e1']);
    expect((await call('DELETE', `${events}/nope1`)).status).toBe(404);
  });
});

describe('special events', () => {
  const workingLocation = {
    start: { date: '2027-02-03' },
    end: { date: '2027-02-04' },
    eventType: 'workingLocation',
    visibility: 'public',
    transparency: 'transparent',
    workingLocationProperties: { type: 'homeOffice', homeOffice: {} },
  };

  it('are made by their rules', async () => {
    const { call, insert } = freshClient();
    expect(await insert(workingLocation)).toMatchObject({ eventType: 'workingLocation' });
    const loud = await call('POST', events, { ...workingLocation, visibility: 'private' });
    expect([loud.status, reasonOf(loud)]).toEqual([400, 'malformedWorkingLocationEvent']);
    const mixed = await call('POST', events, { ...lunch, focusTimeProperties: {} });
    expect(mixed.status).toBe(400);
  });

  it('of a person who works somewhere leave the time free', async () => {
    const { call, insert } = freshClient();
    await insert(workingLocation);
    const query = {
      timeMin: '2027-02-03T00:00:00Z',
      timeMax: '2027-02-05T00:00:00Z',
      items: [{ id: 'primary' }],
    };
    expect((await call('POST', '/freeBusy', query)).body.calendars).toEqual({ primary: { busy: [] } });
  });
});

describe('move and import', () => {
  const destination = 'destination=team%40group.calendar.google.com';
  const teamEvents = '/calendars/team%40group.calendar.google.com/events';

  it('make another calendar the organizer', async () => {
    const { call, ids } = freshClient();
    const { body } = await call('POST', `${events}/e2/move?${destination}`);
    expect(body).toMatchObject({
      id: 'e2',
      organizer: { email: 'team@group.calendar.google.com', self: true },
    });
    expect(await ids(events)).toEqual(['e1', 'e3', 'e4']);
    expect(await ids(teamEvents)).toEqual(['e2']);
    expect((await call('GET', `${events}/e2`)).body.status).toBe('cancelled');
  });

  it('leave a guest who was the organizer with a copy', async () => {
    const { call, ids } = freshClient();
    await call('POST', `${events}/e1/move?${destination}`);
    const { body } = await call('GET', `${events}/e1`);
    expect(body).toMatchObject({
      status: 'confirmed',
      organizer: { email: 'team@group.calendar.google.com' },
    });
    expect(body.organizer).not.toHaveProperty('self');
    expect(await ids(events, { token: 'bob' })).toEqual(['b1', 'e1']);
  });

  it('are refused for what cannot move', async () => {
    const { call, insert } = freshClient();
    const hol = 'destination=hol%40group.v.calendar.google.com';
    expect((await call('POST', `${events}/e2/move`)).status).toBe(400);
    expect((await call('POST', `${events}/e2/move?${hol}`)).status).toBe(403);
    expect((await call('POST', `${events}/nope1/move?${destination}`)).status).toBe(404);
    const focus = await insert({ ...lunch, eventType: 'focusTime' });
    expect((await call('POST', `${events}/${focus.id}/move?${destination}`)).status).toBe(400);
    const series = await insert({ ...lunch, recurrence: ['RRULE:FREQ=DAILY;COUNT=2'] });
    const instance = `${series.id}_20270201T170000Z`;
    const reply = await call('POST', `${events}/${instance}/move?${destination}`);
    expect([reply.status, reasonOf(reply)]).toEqual([400, 'cannotChangeOrganizerOfInstance']);
  });

  it('know an imported event again by its iCalUID', async () => {
    const { call, ids } = freshClient();
    const body = { ...lunch, iCalUID: 'a@b', organizer: { email: 'Host@Elsewhere.test' } };
    const first = await call('POST', `${events}/import`, body);
    expect(first.body).toMatchObject({ iCalUID: 'a@b', organizer: { email: 'host@elsewhere.test' } });
    const second = await call('POST', `${events}/import`, { ...body, summary: 'Later' });
    expect([second.body.id, second.body.summary]).toEqual([first.body.id, 'Later']);
    expect(await ids(`${events}?iCalUID=a%40b`)).toEqual([first.body.id]);
  });
});
