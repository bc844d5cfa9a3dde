import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '#app/arlo/arlo.server.ts';
import { personFor } from '../tests/support/chat-room.ts';
import { useDatabase } from '../tests/support/database.ts';
import { enterUser } from '../tests/support/people.ts';
import { useScriptedModel } from '../tests/support/scripted-model.ts';
import {
  asBefore,
  calls,
  checks,
  creates,
  deletes,
  lists,
  nothing,
  sees,
  stands,
  updates,
} from './expect.ts';
import { runScenario } from './run-scenario.ts';
import { conversation, phrasings, type Expected } from './scenario.ts';

/* Whether the runner sees the difference between a model that does the right thing and one that does not. */
const database = useDatabase();
const model = useScriptedModel();
let person: Person;
beforeEach(async () => void (person = personFor(await enterUser(database.current))));
afterEach(() => void (person = undefined as unknown as Person));

type Step = Parameters<typeof model.teach>[1];
const call = (name: string, input: object): Step => [{ name, arguments: input }];

const stage = () => ({
  database: database.current,
  person,
  model: model.wires['an OpenAI-compatible server'](),
});

async function play(said: string, expected: Expected, ...steps: Step[]) {
  model.teach(said, ...steps);
  const [scenario] = phrasings('context', [[said, expected]]);
  if (!scenario) throw new Error('There is one.');
  return runScenario(scenario, stage());
}

const list = (startDate: string, endDate: string) => call('getCalendarEvents', { startDate, endDate });
const find = (query: string) => call('getCalendarEvents', { query });
const demo = 'Vendor demo';

/** The id of an event, from the calendar of the evals. */
const haircut = { eventId: 'eval001', calendarId: 'c_maya0personal0fernhill@group.calendar.google.com' };

describe.each<[name: string, expected: Expected, right: Step[], wrong: Step[]]>([
  ['a span', lists('2026-11-24'), [list('2026-11-24', '2026-11-24')], [list('2026-11-24', '2026-11-25')]],
  ['an event that was read', sees(demo), [find(demo)], [find('Dentist')]],
  [
    'a time',
    checks('2026-11-24T11:00'),
    [call('checkAvailability', { startTime: '2026-11-24T11:00', endTime: '2026-11-24T12:00' })],
    [call('checkAvailability', { startTime: '2026-11-24T12:00', endTime: '2026-11-24T13:00' })],
  ],
  [
    'any other tool',
    calls('searchEmails', { any: 'ruth' }),
    [call('searchEmails', { from: 'Ruth' })],
    [call('searchEmails', { from: 'Sam' })],
  ],
  [
    'a booking',
    creates({ title: 'Gym', start: '2026-11-24T06:00' }),
    [
      call('createCalendarEvent', {
        title: 'Gym',
        startTime: '2026-11-24T06:00',
        endTime: '2026-11-24T07:00',
      }),
    ],
    [
      call('createCalendarEvent', {
        title: 'Gym',
        startTime: '2026-11-24T18:00',
        endTime: '2026-11-24T19:00',
      }),
    ],
  ],
  [
    'a move that keeps the length',
    updates('Haircut', { start: '2026-11-28T12:00' }),
    [call('updateCalendarEvent', { ...haircut, startTime: '2026-11-28T12:00' })],
    [call('updateCalendarEvent', { ...haircut, startTime: '2026-11-28T12:00', endTime: '2026-11-28T14:00' })],
  ],
  [
    'nothing but what was asked for',
    updates('Haircut', { title: 'Barber' }),
    [call('updateCalendarEvent', { ...haircut, title: 'Barber' })],
    [call('updateCalendarEvent', { ...haircut, title: 'Barber', location: 'Elsewhere' })],
  ],
  ['a deletion', deletes('Haircut'), [call('deleteCalendarEvent', haircut)], [find('Haircut')]],
  ['nothing at all', nothing, [find('Haircut')], [call('deleteCalendarEvent', haircut)]],
  ['a calendar as it was', asBefore, [find('Haircut')], [call('deleteCalendarEvent', haircut)]],
  [
    'how an event stands',
    stands('Haircut', '2026-11-28T12:00'),
    [call('updateCalendarEvent', { ...haircut, startTime: '2026-11-28T12:00' })],
    [call('deleteCalendarEvent', haircut)],
  ],
])('%s', (name, expected, right, wrong) => {
  test('is seen where it is', async () => {
    expect((await play(`${name}, right`, expected, ...right)).problems).toEqual([]);
  });

  test('and missed where it is not', async () => {
    expect((await play(`${name}, wrong`, expected, ...wrong)).problems).not.toEqual([]);
  });
});

test('a card is answered as the scenario says, and every turn is judged', async () => {
  model.teach('delete the haircut', call('deleteCalendarEvent', haircut));
  const refused = conversation('refused', [
    ['delete the haircut', deletes('Haircut'), 'no'],
    ['thanks', asBefore],
  ]);
  expect((await runScenario(refused, stage())).problems).toEqual([]);
  const agreed = conversation('agreed', [
    ['delete the haircut', deletes('Haircut')],
    ['thanks', asBefore],
  ]);
  expect((await runScenario(agreed, stage())).problems).toEqual(['turn 2: the calendar is not as it was']);
});

test('what cannot be read or is not connected fails for the model as it does for a person', async () => {
  model.teach('look', list('2026-11-28', '2026-11-28'));
  const look = (setting: object) =>
    runScenario(conversation('look', [['look', sees('Haircut')]], setting), stage());
  expect((await look({})).problems).toEqual([]);
  expect((await look({ unreadable: 'personal' })).problems).toHaveLength(1);
  expect((await look({ disconnected: ['google-calendar'] })).problems).toHaveLength(1);
});
