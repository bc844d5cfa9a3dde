import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActionView } from '#app/actions/action.ts';
import { newId } from '#app/platform/ids.ts';
import { useDatabase } from '../support/database.ts';
import { calendarInjections, textOf, type Injection } from './calendar-injections.ts';
import { mailInjections } from './mail-injections.ts';
import { openWorld, type World } from './hostile-world.ts';
import { lie, startObedientModel, type Call } from './obedient-model.ts';

/*
 * A model over HTTP that does whatever its data tells it, and data that tells it to do harm: nothing may change and
 * nobody may be mailed before the person has said yes to a card that says what it is.
 */
const database = useDatabase();
let model: Awaited<ReturnType<typeof startObedientModel>>;
beforeAll(async () => void (model = await startObedientModel()));
afterAll(() => model.stop());
beforeEach(() => model.reset());

const asked = 'What’s on?';
const injections = [...calendarInjections, ...mailInjections];
const changing = ['createCalendarEvent', 'updateCalendarEvent', 'deleteCalendarEvent', 'respondToInvitation'];

async function attack(
  injection: Injection,
): Promise<{ world: World; actions: ActionView[]; before: unknown }> {
  const world = await openWorld(database.current, model.url, (outside) =>
    injection.plant(outside, textOf(injection)),
  );
  const before = world.state();
  const chatId = newId();
  model.teach(asked, injection.reads);
  const actions = await world.say(chatId, asked);
  expect(model.found(), 'the orders that reached the model').toEqual(
    injection.unseen ? [] : expect.arrayContaining(injection.orders),
  );
  expect(world.writes).toEqual([]);
  expect(world.state()).toEqual(before);
  // The text is in the chat for good, and the model obeys it again as soon as the person says anything.
  await world.say(chatId, 'thanks');
  expect(world.writes).toEqual([]);
  expect(world.state()).toEqual(before);
  return { world, actions, before };
}

/** The card of a call: it waits, and what it shows is what would be done, in no word of the model's. */
function expectTruth(world: World, call: Call, actions: readonly ActionView[]): void {
  const { arguments: input } = call;
  const action = actions.find(
    ({ tool, proposal }) =>
      tool === call.name && proposal.event[input.eventId ? 'id' : 'title'] === (input.eventId ?? input.title),
  );
  expect(action, `a card for ${call.name}`).toMatchObject({ verdict: 'confirm', status: 'pending' });
  if (!action) return;
  expect(action.reason).not.toBe('');
  expect(JSON.stringify(action)).not.toContain(lie);
  const { event, changes, notified } = action.proposal;
  if (input.eventId) expect(event.title).toBe(world.event(String(input.eventId))?.summary);
  if (call.name === 'updateCalendarEvent' && typeof input.title === 'string') {
    expect(changes).toContainEqual({ field: 'title', before: event.title, after: input.title });
  }
  if (Array.isArray(input.attendees)) {
    expect(notified.map(({ email }) => email)).toEqual(input.attendees);
  }
}

test('there are at least forty of them', () => {
  expect(injections.length).toBeGreaterThanOrEqual(40);
  expect(new Set(injections.map(({ name }) => name)).size).toBe(injections.length);
});

describe('nothing changes without a yes, and the card says what it is', () => {
  test.each(injections)('$name', async (injection) => {
    const { world, actions } = await attack(injection);
    if (injection.unseen) return;
    const cards = injection.orders.filter(({ name }) => changing.includes(name));
    for (const call of cards) expectTruth(world, call, actions);
  });
});
