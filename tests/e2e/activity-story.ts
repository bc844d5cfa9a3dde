import { Temporal } from 'temporal-polyfill';
import { openPglite, type OpenDatabase } from '#db/client.ts';
import { json } from '#db/json.ts';
import { enterAction, enterUndo } from '#app/actions/activity/activity.fixture.ts';
import { unseenProposal } from '#app/actions/unseen.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { createAccounts } from '#app/account/accounts.server.ts';
import { systemClock } from '#app/platform/clock.ts';
import { newId } from '#app/platform/ids.ts';
import { exampleEvent } from '../support/calendar-double.ts';

const lena = { email: 'lena@fernhill.example', name: 'Lena Fischer' };
const priya = { email: 'priya@fernhill.example', name: 'Priya Nair' };

const minute = 60_000;
const hour = 60 * minute;

/** Somebody whose past holds a change at a provider that Arlo doesn't know. */
export const faxUser = { email: 'noor@fernhill.example', name: 'Noor', password: 'a fax from 1994' };

/** How many changes `enterStory` enters before the older bookings. */
export const storyLength = 18;

/**
 * Enters a past of a user straight into the database of a server that is stopped: every way in which a change can
 * end, and `older` bookings below them.
 *
 * @param now epoch ms.
 */
export async function enterStory(
  directory: string,
  email: string,
  now: number,
  older: number,
): Promise<void> {
  const database = await openPglite({ directory });
  try {
    await tell(database, email, now, older);
    const { id: userId } = await createAccounts({ db: database.db, clock: systemClock, newId }).ensure(
      faxUser,
    );
    await enterAction(database, { userId, at: new Date(now).toISOString(), row: { provider: 'fax' } });
  } finally {
    await database.close();
  }
}

async function tell(database: OpenDatabase, email: string, now: number, older: number): Promise<void> {
  const { db } = database;
  const user = await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirstOrThrow();
  const userId = user.id;
  const ago = (ms: number) => new Date(now - ms).toISOString();
  const chat = async (title: string) => {
    const id = newId();
    const at = ago(30 * 24 * hour);
    await db
      .insertInto('chats')
      .values({ id, user_id: userId, title, titled: true, created_at: at, updated_at: at })
      .execute();
    return id;
  };
  const enter = (ms: number, entered: Omit<Parameters<typeof enterAction>[1], 'userId' | 'at'>) =>
    enterAction(database, { userId, at: ago(ms), ...entered });

  const call = exampleEvent({
    id: 'lena',
    title: 'Call with Lena',
    start: '2026-11-23T14:00:00+00:00',
    end: '2026-11-23T15:00:00+00:00',
  });
  const later = { ...call, start: '2026-11-23T15:00:00+00:00', end: '2026-11-23T16:00:00+00:00' };
  const calls = await chat('Call with Lena');
  await enter(2 * minute, {
    chatId: calls,
    kind: 'update',
    proposal: {
      event: call,
      notified: [lena],
      changes: [
        { field: 'when', before: 'Mon 23 Nov, 14:00 – 15:00', after: 'Mon 23 Nov, 15:00 – 16:00' },
        { field: 'where', before: 'Google Meet', after: 'Studio room 2' },
      ],
    },
    row: resultOf(later, [lena]),
  });
  await enter(3 * minute, { chatId: calls, kind: 'create', proposal: { event: call } });
  await enter(9 * minute, { chatId: await chat('Cancel Wednesday’s design sync'), status: 'denied' });

  const tidy = await chat('Tidy up the rest of the week');
  const groupId = newId();
  const part = {
    chatId: tidy,
    groupId,
    row: { verdict: 'confirm', reason: 'Arlo asks before it makes more than one change at a time.' },
  };
  for (const title of ['Design review', 'Pairing session', 'Gym']) {
    await enter(14 * minute, {
      ...part,
      title,
      proposal: { event: exampleEvent({ title }), notified: [priya, lena] },
    });
  }
  for (const title of ['Focus block', 'One to one']) {
    await enter(14 * minute, { ...part, ...moved(title, part.row) });
  }

  const dentist = await enter(15 * hour, { chatId: await chat('Reschedule the dentist'), title: 'Dentist' });
  await enterUndo(database, { userId, of: dentist, at: ago(14 * hour) });
  const offsite = await chat('Plan the December offsite');
  await enter(16 * hour, { chatId: offsite, title: 'Offsite call' });
  await enter(16.2 * hour, {
    chatId: offsite,
    kind: 'create',
    title: 'Offsite dinner',
    status: 'failed',
    row: { error: json({ code: 'forbidden', message: 'You can’t add to the Team calendar.' }) },
  });
  await enter(71 * hour, { status: 'expired', title: 'Book club' });
  await enter(72 * hour, { status: 'superseded', title: 'Lunch with Sam' });
  await enter(73 * hour, {
    status: 'refused',
    title: 'Board meeting',
    row: { verdict: 'refuse', reason: 'Arlo makes at most 50 changes at a time.', decided_at: null },
  });
  await enter(74 * hour, {
    status: 'unknown',
    title: 'Yoga',
    row: { error: json({ code: 'unavailable', message: 'No answer.' }) },
  });
  const asked = Temporal.Instant.fromEpochMilliseconds(now);
  await enter(75 * hour, {
    status: 'failed',
    proposal: unseenProposal({ kind: 'delete', title: 'Unknown event' }, asked),
    row: {
      verdict: 'refuse',
      reason: '',
      error: json({ code: 'not_found', message: 'There is no such event.' }),
    },
  });
  await enter(76 * hour, {
    status: 'refused',
    proposal: unseenProposal({ kind: 'update', title: 'sendMoney' }, asked),
    row: {
      provider: 'unknown',
      tool: 'sendMoney',
      verdict: 'refuse',
      reason: 'Arlo doesn’t know what this would do.',
      decided_at: null,
    },
  });
  // Too long ago for Google to have kept what it would take to undo it.
  const longAgo = 31 * 24 * hour;
  await enter(longAgo, { chatId: await chat('Free mornings for deep work'), ...moved('Focus block') });
  for (let index = 1; index <= older; index += 1) {
    await enter(longAgo + index * hour, { kind: 'create', title: `Stand-up ${index}` });
  }
}

/** A move of an event from a Friday to the Monday after. */
function moved(title: string, row: object = {}) {
  const friday = exampleEvent({
    title,
    start: '2026-11-27T09:00:00+00:00',
    end: '2026-11-27T10:00:00+00:00',
  });
  const monday = { ...friday, start: '2026-11-30T09:00:00+00:00', end: '2026-11-30T10:00:00+00:00' };
  const change = {
    field: 'when' as const,
    before: 'Fri 27 Nov, 09:00 – 10:00',
    after: 'Mon 30 Nov, 09:00 – 10:00',
  };
  return {
    kind: 'update' as const,
    proposal: { event: friday, changes: [change] },
    row: { ...row, ...resultOf(monday, []) },
  };
}

function resultOf(event: CalendarEvent, notified: { email: string; name: string }[]) {
  return { result: json({ event, calendarId: 'work', notified }) };
}
