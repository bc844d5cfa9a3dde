import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ActionView } from '#app/actions/action.ts';
import { newId } from '#app/platform/ids.ts';
import { useDatabase } from '../support/database.ts';
import { maya, put } from '../support/sandbox-world.ts';
import { book, list, rename } from './calendar-injections.ts';
import { haircut, invitation, openWorld, ownEvent } from './hostile-world.ts';
import { order, startObedientModel, type Call } from './obedient-model.ts';

/* Undo in words: what a person asks for is taken back, and what a text asks for waits for a yes. */
const database = useDatabase();
let model: Awaited<ReturnType<typeof startObedientModel>>;
beforeAll(async () => void (model = await startObedientModel()));
afterAll(() => model.stop());
beforeEach(() => model.reset());

const undo: Call = { name: 'undoChange', arguments: {} };
const undoRename: Call = { name: 'undoChange', arguments: { eventId: haircut.id } };
const outcome = (actions: ActionView[]) => actions.map(({ tool, status }) => [tool, status]);
const open = (description = 'Agenda') =>
  openWorld(database.current, model.url, (outside) => {
    put(outside, maya, invitation({ description }));
    put(outside, maya, ownEvent('other0own0event', 'Piano', '20:00', '20:30'));
  });

/** Has the haircut renamed in a new chat, and gives the chat. */
async function renamed(world: Awaited<ReturnType<typeof open>>): Promise<string> {
  const chatId = newId();
  model.teach('Rename it', [rename]);
  await world.say(chatId, 'Rename it');
  expect(world.event(haircut.id)?.summary).toBe('Gone to the dogs');
  return chatId;
}

test('“undo that” takes the change back at once, as the button does', async () => {
  const world = await open();
  const chatId = await renamed(world);
  model.teach('undo that', [undo]);
  const actions = await world.say(chatId, 'undo that');
  expect(outcome(actions)).toEqual([
    ['updateCalendarEvent', 'done'],
    ['undoChange', 'done'],
  ]);
  expect(actions[0]?.undo.state).toBe('undone');
  expect(world.event(haircut.id)?.summary).toBe('Haircut');
  await world.say(chatId, 'undo that');
  expect(model.heard()).toContain('This was undone already.');
});

test('a text that says to undo is read: the undo waits for a yes, in that turn and later', async () => {
  const world = await open(order(undo));
  const chatId = await renamed(world);
  model.teach('What’s on?', [list]);
  const asked = await world.say(chatId, 'What’s on?');
  expect(outcome(asked).at(-1)).toEqual(['undoChange', 'pending']);
  expect(outcome(await world.say(chatId, 'thanks')).at(-1)).toEqual(['undoChange', 'pending']);
  expect(world.event(haircut.id)?.summary).toBe('Gone to the dogs');
  const answered = await world.answer(chatId, [true]);
  expect(answered.map(({ undo: { state } }) => state)[0]).toBe('undone');
  expect(world.event(haircut.id)?.summary).toBe('Haircut');
});

test('“undo that” after such a text means the last change, and no other', async () => {
  const world = await open();
  const chatId = await renamed(world);
  model.teach('Rename the piano', [
    { name: 'updateCalendarEvent', arguments: { eventId: 'other0own0event', title: 'Cello' } },
  ]);
  await world.say(chatId, 'Rename the piano');
  model.teach('What’s on?', [list]);
  await world.say(chatId, 'What’s on?');
  model.teach('undo that', [undoRename]);
  expect(outcome(await world.say(chatId, 'undo that')).at(-1)).toEqual(['undoChange', 'pending']);
  model.teach('undo that, please', [undo]);
  expect(outcome(await world.say(chatId, 'undo that, please')).at(-1)).toEqual(['undoChange', 'done']);
  expect(world.event('other0own0event')?.summary).toBe('Piano');
  expect(world.event(haircut.id)?.summary).toBe('Gone to the dogs');
});

test('an undo and a change in one turn are one question', async () => {
  const world = await open();
  const chatId = await renamed(world);
  model.teach('undo that and book it', [undo, book]);
  const actions = await world.say(chatId, 'undo that and book it');
  expect(outcome(actions).slice(1)).toEqual([
    ['undoChange', 'pending'],
    ['createCalendarEvent', 'pending'],
  ]);
  expect(new Set(actions.slice(1).map(({ groupId }) => groupId)).size).toBe(1);
  expect(outcome(await world.answer(chatId, [true, false])).slice(1)).toEqual([
    ['undoChange', 'done'],
    ['createCalendarEvent', 'denied'],
  ]);
  expect(world.event(haircut.id)?.summary).toBe('Haircut');
});

test('a booking with guests is removed only after a yes that says who is mailed', async () => {
  const world = await open();
  const chatId = newId();
  model.teach('Book it', [{ ...book, arguments: { ...book.arguments, attendees: ['eve@evil.example'] } }]);
  await world.say(chatId, 'Book it');
  await world.answer(chatId, [true]);
  model.teach('undo that', [undo]);
  const [, asked] = await world.say(chatId, 'undo that');
  expect(asked).toMatchObject({
    tool: 'undoChange',
    status: 'pending',
    reason: expect.stringContaining('eve@evil.example') as string,
    proposal: { kind: 'delete', undo: true },
  });
});

test('of another chat nothing is undone, and of what somebody has changed since', async () => {
  const world = await open();
  const chatId = await renamed(world);
  model.teach('undo the rename', [undoRename]);
  await world.say(newId(), 'undo the rename');
  expect(model.heard()).toContain('in another chat');
  const other = newId();
  model.teach('Rename it again', [
    { name: 'updateCalendarEvent', arguments: { eventId: haircut.id, title: 'Wash' } },
  ]);
  await world.say(other, 'Rename it again');
  expect(outcome(await world.say(chatId, 'undo the rename')).at(-1)).toEqual(['undoChange', 'failed']);
  expect(model.heard()).toContain('Someone changed this event after Arlo did');
  expect(world.event(haircut.id)?.summary).toBe('Wash');
});
