import { describe, expect, it } from 'vitest';
import { events, freshClient, reasonOf, span, type Client } from './google-calendar-client.ts';

const bob = { token: 'bob' };
const meeting = {
  summary: 'Meeting',
  ...span('2027-02-01T10:00:00', '2027-02-01T11:00:00'),
  attendees: [{ email: 'Bob@Example.com' }, { email: 'cy@outside.test', displayName: 'Cy' }],
};

async function answers({ call }: Client, id: string, token = 'good'): Promise<Record<string, unknown>> {
  const { body } = await call('GET', `${events}/${id}`, undefined, { token });
  return Object.fromEntries(
    (body.attendees ?? []).map(({ email, responseStatus }) => [email, responseStatus]),
  );
}

describe('guests', () => {
  it('are asked once each, by lower-case address, with the names that are known', async () => {
    const { insert } = freshClient();
    const event = await insert({
      ...meeting,
      attendees: [...meeting.attendees, { email: 'bob@example.com' }],
    });
    expect(event.attendees).toEqual([
      { email: 'bob@example.com', displayName: 'Bob', responseStatus: 'needsAction' },
      { email: 'cy@outside.test', displayName: 'Cy', responseStatus: 'needsAction' },
    ]);
  });

  it('lose their answer when the organizer sends them without one', async () => {
    const client = freshClient();
    const { id } = await client.insert(meeting);
    const accepted = { attendees: [{ email: 'bob@example.com', responseStatus: 'accepted' }] };
    await client.call('PATCH', `${events}/${id}`, accepted, bob);
    expect(await answers(client, id)).toMatchObject({ 'bob@example.com': 'accepted' });
    await client.call('PATCH', `${events}/${id}`, { attendees: meeting.attendees });
    expect(await answers(client, id)).toMatchObject({ 'bob@example.com': 'needsAction' });
    expect(await answers(client, id, 'bob')).toMatchObject({ 'bob@example.com': 'needsAction' });
  });

  it('answer for themselves alone and cannot uninvite others', async () => {
    const client = freshClient();
    const { id } = await client.insert(meeting);
    const attendees = [
      { email: 'bob@example.com', responseStatus: 'tentative' },
      { email: 'cy@outside.test', responseStatus: 'declined' },
    ];
    await client.call('PATCH', `${events}/${id}`, { attendees }, bob);
    await client.call('PATCH', `${events}/${id}`, { attendees: [] }, bob);
    expect(await answers(client, id)).toEqual({
      'bob@example.com': 'tentative',
      'cy@outside.test': 'needsAction',
    });
  });

  it('bring others unless the organizer forbids it', async () => {
    const client = freshClient();
    const add = { attendees: [{ email: 'bob@example.com' }, { email: 'dee@outside.test' }] };
    const open = await client.insert(meeting);
    await client.call('PATCH', `${events}/${open.id}?sendUpdates=all`, add, bob);
    expect(await answers(client, open.id)).toHaveProperty(['dee@outside.test'], 'needsAction');
    expect(client.sandbox.outbox().map(({ to, kind }) => [to, kind])).toEqual([
      ['dee@outside.test', 'invitation'],
    ]);
    const closed = await client.insert({ ...meeting, guestsCanInviteOthers: false });
    await client.call('PATCH', `${events}/${closed.id}`, add, bob);
    expect(await answers(client, closed.id)).not.toHaveProperty(['dee@outside.test']);
  });

  it('may not touch what only the organizer decides', async () => {
    const { call } = freshClient();
    for (const body of [{ guestsCanModify: true }, { guestsCanInviteOthers: false }]) {
      const reply = await call('PATCH', `${events}/e1`, body, bob);
      expect([reply.status, reasonOf(reply)]).toEqual([403, 'forbiddenForNonOrganizer']);
    }
  });

  it('change the event for all where they may modify it', async () => {
    const { call, insert } = freshClient();
    const { id } = await insert({ ...meeting, guestsCanModify: true });
    await call('PATCH', `${events}/${id}?sendUpdates=all`, { summary: 'Moved', location: 'Room 2' }, bob);
    expect((await call('GET', `${events}/${id}`)).body).toMatchObject({
      summary: 'Moved',
      location: 'Room 2',
    });
  });

  it('who remove an event from their calendar have declined it', async () => {
    const client = freshClient();
    expect((await client.call('DELETE', `${events}/e1`, undefined, bob)).status).toBe(204);
    expect(await answers(client, 'e1')).toMatchObject({ 'bob@example.com': 'declined' });
    expect(await client.ids(events, bob)).toEqual(['b1']);
    await client.call('PATCH', `${events}/e1`, { location: 'Room 5' });
    expect(await client.ids(events, bob)).toEqual(['b1']);
  });

  it('who are kept from seeing the others see themselves', async () => {
    const client = freshClient();
    const { id } = await client.insert({ ...meeting, guestsCanSeeOtherGuests: false });
    const { body } = await client.call('GET', `${events}/${id}`, undefined, bob);
    expect(body.attendees.map(({ email }) => email)).toEqual(['bob@example.com']);
    expect(body.attendeesOmitted).toBe(true);
    const accepted = { attendees: [{ email: 'bob@example.com', responseStatus: 'accepted' }] };
    await client.call('PATCH', `${events}/${id}`, accepted, bob);
    expect(Object.keys(await answers(client, id))).toHaveLength(2);
  });

  it('keep their own reminders and colour when the organizer changes the event', async () => {
    const { call } = freshClient();
    const reminders = { useDefault: false, overrides: [{ method: 'popup', minutes: 1 }] };
    await call('PATCH', `${events}/e1`, { reminders, colorId: '4' }, bob);
    await call('PATCH', `${events}/e1`, { summary: 'New name', colorId: '9' });
    const { body } = await call('GET', `${events}/e1`, undefined, bob);
    expect(body).toMatchObject({ summary: 'New name', reminders, colorId: '4' });
  });

  it('who have invitations wait find them only once they answered', async () => {
    const client = freshClient();
    const state = client.sandbox.snapshot();
    Object.assign(state.users['bob@example.com'] ?? {}, { addInvitations: 'onResponse' });
    client.sandbox.reset(state);
    const { id } = await client.insert(meeting);
    await client.call('PATCH', `${events}/${id}`, { summary: 'Renamed' });
    expect(await client.ids(events, bob)).toEqual(['b1', 'e1']);
    const attendees = [{ email: 'bob@example.com', responseStatus: 'accepted' }];
    await client.call('PATCH', `${events}/${id}`, { attendees });
    expect(await client.ids(events, bob)).toEqual(['b1', 'e1', id].toSorted());
  });

  it('find an event they are asked to again', async () => {
    const { call, ids } = freshClient();
    await call('PATCH', `${events}/e1`, { attendees: [] });
    expect(await ids(events, bob)).toEqual(['b1']);
    await call('PATCH', `${events}/e1`, { attendees: [{ email: 'bob@example.com' }] });
    expect(await ids(events, bob)).toEqual(['b1', 'e1']);
  });
});

describe('guests of a series', () => {
  const series = { ...meeting, recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] };
  const second = (id: string) => `${events}/${id}_20270208T150000Z`;

  it('see moved and cancelled instances', async () => {
    const { call, insert, ids } = freshClient();
    const { id } = await insert(series);
    await call('PATCH', second(id), span('2027-02-09T10:00:00', '2027-02-09T11:00:00'));
    expect((await call('GET', second(id), undefined, bob)).body.start).toMatchObject({
      dateTime: '2027-02-09T07:00:00-08:00',
    });
    await call('DELETE', `${events}/${id}_20270215T150000Z`);
    const february = 'singleEvents=true&timeMin=2027-02-01T00:00:00Z&timeMax=2027-03-01T00:00:00Z';
    expect(await ids(`${events}?${february}`, bob)).toEqual([
      `${id}_20270201T150000Z`,
      `${id}_20270208T150000Z`,
    ]);
  });

  it('may be guests of one instance alone, or of all but one', async () => {
    const { call, insert, ids } = freshClient();
    const alone = await insert({ ...series, attendees: [] });
    await call('PATCH', second(alone.id), { attendees: [{ email: 'bob@example.com' }] });
    const february = 'singleEvents=true&timeMin=2027-02-01T00:00:00Z&timeMax=2027-03-01T00:00:00Z';
    expect(await ids(`${events}?${february}`, bob)).toEqual([`${alone.id}_20270208T150000Z`]);
    await call('DELETE', `${events}/${alone.id}`);
    const most = await insert(series);
    await call('PATCH', second(most.id), { attendees: [] });
    expect(await ids(`${events}?${february}&q=Meeting`, bob)).not.toContain(`${most.id}_20270208T150000Z`);
  });

  it('change one for themselves alone without making an exception for others', async () => {
    const { call, insert, sandbox } = freshClient();
    const { id } = await insert(series);
    await call('PATCH', second(id), { colorId: '3', summary: 'Mine' }, bob);
    expect(Object.keys(sandbox.snapshot().events['ana@example.com'] ?? {})).not.toContain(
      `${id}_20270208T150000Z`,
    );
    expect((await call('GET', second(id))).body.summary).toBe('Meeting');
  });

  it('answer all of it but what they answered on its own', async () => {
    const client = freshClient();
    const { id } = await client.insert(series);
    const answer = (responseStatus: string) => ({
      attendees: [{ email: 'bob@example.com', responseStatus }],
    });
    await client.call('PATCH', second(id), answer('declined'), bob);
    await client.call('PATCH', `${events}/${id}`, answer('accepted'), bob);
    expect(await answers(client, `${id}_20270208T150000Z`)).toMatchObject({ 'bob@example.com': 'declined' });
    expect(await answers(client, `${id}_20270215T150000Z`)).toMatchObject({ 'bob@example.com': 'accepted' });
  });
});

describe('mails', () => {
  it('go to new, staying and removed guests, or to those outside alone', async () => {
    const { call, insert, sandbox } = freshClient();
    const { id } = await insert(meeting, '?sendUpdates=externalOnly');
    const next = [{ email: 'bob@example.com' }, { email: 'dee@outside.test' }];
    await call('PATCH', `${events}/${id}?sendUpdates=all`, { attendees: next });
    await call('PATCH', `${events}/${id}?sendNotifications=true`, { summary: 'x' });
    expect(sandbox.outbox().map(({ to, kind }) => `${kind} ${to}`)).toEqual([
      'invitation cy@outside.test',
      'update bob@example.com',
      'cancellation cy@outside.test',
      'invitation dee@outside.test',
      'update bob@example.com',
      'update dee@outside.test',
    ]);
  });

  it('never go to a room', async () => {
    const { insert, sandbox } = freshClient();
    const room = { email: 'room2@resource.calendar.google.com', resource: true };
    await insert({ ...meeting, attendees: [room] }, '?sendUpdates=all');
    expect(sandbox.outbox()).toEqual([]);
  });
});
