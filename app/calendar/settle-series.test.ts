import { expect, test } from 'vitest';
import type { CalendarChange, WriteAttempt } from './change.ts';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const following = { scope: 'following' } as const;
const weekly = {
  summary: 'Stand-up',
  ...hours('2027-02-01T09:00:00', '2027-02-01T09:30:00'),
  recurrence: ['RRULE:FREQ=WEEKLY;COUNT=5'],
};

/** Divides a series at its third event, and stops as `stop` says. What is left is settled from the announced writes. */
async function divide(stop: (world: ReturnType<typeof openCalendar>, id: string) => void) {
  const world = openCalendar();
  const { id } = await seeded(world.google, weekly);
  const change: CalendarChange = {
    tool: 'updateCalendarEvent',
    input: { eventId: `${id}_20270215T140000Z`, title: 'Daily' },
  };
  const shown = await world.calendar().propose(change);
  stop(world, id);
  await expect(world.calendar().execute(change, following, 'key', shown)).rejects.toThrow();
  world.hooks.before = undefined;
  const stored = JSON.parse(JSON.stringify(world.attempts)) as WriteAttempt[];
  const writes = world.writes().length;
  const settlement = await world.calendar().settle(stored, shown.event);
  expect(world.writes(), 'settling reads only').toHaveLength(writes);
  return { ...world, id, change, settlement };
}

/** The process dies before the n-th request that has this method. */
const diesBefore =
  (method: string, path = '') =>
  ({ hooks }: ReturnType<typeof openCalendar>): void => {
    hooks.before = async (request) => {
      if (request.method === method && request.path.includes(path)) throw new Error('The process died.');
    };
  };

test('a death before the first write arrives leaves no trace', async () => {
  const { settlement } = await divide(diesBefore('POST'));
  expect(settlement.outcome).toBe('no_trace');
});

test('a death between the two writes is told as the half that it is', async () => {
  const { settlement, attempts } = await divide(({ attempts: kept }) => {
    const push = kept.push.bind(kept);
    kept.push = (attempt) => {
      if (attempt.kind === 'patch') throw new Error('The process died.');
      return push(attempt);
    };
  });
  expect(attempts).toHaveLength(1);
  expect(settlement).toEqual({
    outcome: 'half_done',
    said: expect.stringContaining('in your calendar twice') as string,
    final: true,
  });
});

test('a second write that has not arrived may still do so', async () => {
  const { settlement } = await divide(diesBefore('PATCH'));
  expect(settlement).toMatchObject({ outcome: 'half_done', final: false });
});

test('two writes that have both arrived are the whole change, which can be taken back', async () => {
  const { settlement, google, calendar, change, id } = await divide(({ sandbox, hooks }, series) => {
    sandbox.addFault({ method: 'PATCH', path: `/calendar/v3${ana}/${series}`, dropAfterCommit: true });
    let isSent = false;
    hooks.before = async ({ method }) => {
      if (isSent) throw new Error('The process died.');
      isSent = method === 'PATCH';
    };
  });
  if (settlement.outcome !== 'done') throw new Error(settlement.outcome);
  const { event, made, before } = settlement.result;
  expect([event.title, made?.summary, before?.id]).toEqual(['Daily', 'Daily', id]);
  await calendar().undo(change, settlement.result, following);
  expect((await google('GET', `${ana}/${id}`)).body).toMatchObject({ recurrence: weekly.recurrence });
  expect((await google('GET', `${ana}/${made?.id}`)).body).toMatchObject({ status: 'cancelled' });
});

test.each([
  ['taken back', 'DELETE', false, 'not_done'],
  ['not taken back', 'DELETE', true, 'half_done'],
] as const)('a first write that was %s after the second was refused', async (_, method, isLost, outcome) => {
  const { settlement } = await divide(({ sandbox, hooks }, series) => {
    sandbox.addFault({ method: 'PATCH', path: `/calendar/v3${ana}/${series}`, status: 403 });
    if (isLost) diesBefore(method)({ hooks } as ReturnType<typeof openCalendar>);
  });
  expect(settlement.outcome).toBe(outcome);
});

test('somebody else’s change of the rule in between leaves it open', async () => {
  const world = await divide(({ hooks, google }, series) => {
    hooks.before = async ({ method }) => {
      if (method !== 'PATCH') return;
      await google('PATCH', `${ana}/${series}`, { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=9'] });
      throw new Error('The process died.');
    };
  });
  expect(world.settlement.outcome).toBe('unknown');
});
