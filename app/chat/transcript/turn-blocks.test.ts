import { describe, expect, test } from 'vitest';
import type { ActionView } from '#app/actions/action.ts';
import { action, designSync, proposals } from '#app/actions/cards/cards.fixture.ts';
import { openQuestion } from './open-question.ts';
import { actionsOf, changesTruth } from './run-outcome.ts';
import { sentencesOf } from './sentences.ts';
import { arlo, call, event, problem, thursday, user, week, words } from './transcript.fixture.ts';
import { copyText, isThinking, isWriting, turnBlocks } from './turn-blocks.ts';
import { turnsOf } from './turns.ts';

const none = new Map<string, ActionView>();
const standUp = event('Stand-up', '2026-11-23 09:30', '09:50');
const look = call('getCalendarEvents', {}, week([standUp]), 'look');
const find = call('getCalendarEvents', { query: 'design sync' }, week([designSync]), 'find');
const remove = call('deleteCalendarEvent', { eventId: 'x' }, null, 'remove');
const byCall = (...actions: ActionView[]) => new Map(actions.map((each) => [each.toolCallId, each]));
const kinds = (parts: Parameters<typeof arlo>[0], actions = none, running = false) =>
  turnBlocks([arlo(parts)], actions, running).map((block) => block.kind);

describe('turns', () => {
  test('messages of Arlo in a row are one turn', () => {
    const turns = turnsOf([
      user('a', '1'),
      arlo([], {}, '2'),
      arlo([], {}, '3'),
      user('b', '4'),
      user('c', '5'),
    ]);
    expect(turns.map((turn) => [turn.kind, turn.id])).toEqual([
      ['user', '1'],
      ['arlo', '2'],
      ['user', '4'],
      ['user', '5'],
    ]);
  });
});

describe('what stands below each other', () => {
  test('a line, the words, then its card', () => {
    expect(kinds([look, words('Two today.')])).toEqual(['tools', 'text', 'events']);
  });

  test('calls in a row stack, their cards below', () => {
    const check = call('checkAvailability', { startTime: 'a', endTime: 'b' }, thursday());
    expect(kinds([look, check])).toEqual(['tools', 'events', 'availability']);
    expect(kinds([look, words('And:'), check])).toEqual(['tools', 'text', 'events', 'tools', 'availability']);
  });

  test('the same list is shown once', () => {
    const again = call('getCalendarEvents', {}, week([standUp]), 'again');
    expect(kinds([look, again])).toEqual(['tools', 'events']);
  });

  test('an empty list has no card, unless a calendar could not be read', () => {
    expect(kinds([call('getCalendarEvents', {}, week([]))])).toEqual(['tools']);
    const unreadable = [{ name: 'Team', reason: 'forbidden' }];
    expect(kinds([call('getCalendarEvents', {}, week([], { unreadable }))])).toEqual(['tools', 'events']);
  });

  test('weeks that were looked through because words found nothing are a line', () => {
    const nothing = call('getCalendarEvents', { query: 'lute' }, week([]), 'nothing');
    const range = { ...week([]).range, end: '2026-12-21T00:00:00+00:00' };
    const weeks = call('getCalendarEvents', {}, week([standUp], { range }), 'weeks');
    expect(kinds([nothing, weeks, words('There is no lute.')])).toEqual(['tools', 'text']);
    expect(kinds([nothing, look, words('There is no lute.')])).toEqual(['tools', 'text', 'events']);
    expect(kinds([weeks, words('All of it.')])).toEqual(['tools', 'text', 'events']);
  });

  test('what only prepared a change is a line', () => {
    const actions = byCall(action({ toolCallId: 'remove' }));
    expect(kinds([find, words('Found it.'), remove], actions)).toEqual(['tools', 'text', 'action']);
    const free = call('checkAvailability', { startTime: 'a', endTime: 'b' }, thursday({ status: 'free' }));
    expect(kinds([free, remove], actions)).toEqual(['tools', 'action']);
    expect(kinds([remove, find], actions)).toEqual(['action', 'tools', 'events']);
  });

  test('events on their way hold their place, but not those of a search', () => {
    expect(kinds([call('getCalendarEvents', {}, null)], none, true)).toEqual(['tools', 'loading']);
    expect(kinds([call('getCalendarEvents', {}, null)])).toEqual(['tools']);
    expect(kinds([call('getCalendarEvents', { query: 'x' }, null)], none, true)).toEqual(['tools']);
  });

  test('a missing connection is asked for once, at the end', () => {
    const first = call('getCalendarEvents', {}, problem('not_connected'), 'one');
    const second = call('getCalendarEvent', { eventId: 'x' }, problem('not_connected'), 'two');
    expect(kinds([first, words('I can’t see your calendar yet.'), second])).toEqual([
      'tools',
      'text',
      'tools',
      'problem',
    ]);
    expect(kinds([call('getCalendarEvents', {}, problem('unavailable'))])).toEqual(['tools']);
  });
});

describe('a change is shown by its row alone', () => {
  const created = call(
    'createCalendarEvent',
    { title: 'Lunch', startTime: 'a', endTime: 'b' },
    { ok: true, actionId: 'a', done: 'created', event: designSync },
    'create',
  );

  test('without a row, a part that claims success shows nothing', () => {
    expect(kinds([created])).toEqual([]);
    expect(kinds([created], byCall(action({ toolCallId: 'create' })))).toEqual(['action']);
  });

  test('before there is a row it is a line', () => {
    expect(kinds([remove], none, true)).toEqual(['tools']);
  });

  test('actions of one question stand at the first of them', () => {
    const second = call('deleteCalendarEvent', { eventId: 'y' }, null, 'remove-2');
    const actions = byCall(
      action({ id: 'a', toolCallId: 'remove' }),
      action({ id: 'b', toolCallId: 'remove-2' }),
    );
    expect(kinds([remove, second], actions)).toEqual(['actions']);
  });

  test('one that ran without asking stays out of the question', () => {
    const ran = action({
      id: 'a',
      toolCallId: 'create',
      verdict: 'run',
      status: 'done',
      proposal: proposals.creation,
    });
    const actions = byCall(ran, action({ id: 'b', toolCallId: 'remove' }));
    expect(kinds([created, remove], actions)).toEqual(['action', 'action']);
  });
});

describe('what is going on', () => {
  const thinking = (parts: Parameters<typeof arlo>[0], actions = none) => {
    const messages = [arlo(parts)];
    return isThinking(turnBlocks(messages, actions, true), messages);
  };

  test('thinking is what nothing else shows', () => {
    expect(thinking([])).toBe(true);
    expect(thinking([look])).toBe(true);
    expect(thinking([words('You have')])).toBe(false);
    expect(thinking([call('getCalendarEvents', {}, null)])).toBe(false);
    expect(thinking([remove], byCall(action({ toolCallId: 'remove', status: 'executing' })))).toBe(false);
  });

  test('the caret belongs behind words that come last', () => {
    expect(isWriting([arlo([look, words('You have')])])).toBe(true);
    expect(isWriting([arlo([words('Let me look.'), look])])).toBe(false);
  });
});

test('a copied reply says in full what its card said', () => {
  const missing = call('getCalendarEvents', {}, problem('not_connected'));
  expect(copyText(turnBlocks([arlo([missing, words('I can’t see it yet. ')])], none, false))).toBe(
    'I can’t see it yet.\n\nThe sentence for not_connected.',
  );
});

describe('after a reply that failed', () => {
  const row = (status: ActionView['status'], overrides: Partial<ActionView> = {}) =>
    action({ toolCallId: 'remove', status, ...overrides });

  test.each([
    [[], 'Your calendar wasn’t changed.'],
    [[row('denied')], 'Your calendar wasn’t changed.'],
    [[row('failed')], 'Your calendar wasn’t changed.'],
    [[row('done'), row('denied')], 'Deleted Design sync.'],
    [[row('executing'), row('done')], ''],
    [[row('unknown')], 'Not sure whether Design sync was deleted: check your calendar.'],
  ])('%#: the truth about the calendar', (actions, truth) => {
    expect(changesTruth(actions)).toBe(truth);
  });

  test('only actions of that turn count', () => {
    const other = action({ id: 'b', toolCallId: 'elsewhere' });
    expect(actionsOf([arlo([remove])], byCall(row('done'), other))).toEqual([row('done')]);
  });
});

test('the open question is the newest that waits', () => {
  const first = action({ id: 'a', toolCallId: '1', groupId: 'g1', status: 'expired' });
  const second = action({ id: 'b', toolCallId: '2', groupId: 'g2' });
  const third = action({ id: 'c', toolCallId: '3', groupId: 'g2' });
  expect(openQuestion(byCall(first))).toBeNull();
  expect(openQuestion(byCall(first, second, third))).toEqual({ key: 'g2/2', actions: [second, third] });
});

test('a question that comes to ask about more is another one, as its card is: it gets the focus and is read aloud', () => {
  const second = action({ id: 'b', toolCallId: '2', groupId: 'g2' });
  const third = action({ id: 'c', toolCallId: '3', groupId: 'g2' });
  const [alone, grown] = [byCall(second), byCall(second, third)].map(openQuestion);
  expect(alone?.key).not.toBe(grown?.key);
});

test('whole sentences, the unfinished one only once it is finished', () => {
  const text = 'You have 4 events. Stand-up is at 09:30! Is “Physio” on?” Monday\nTuesday is';
  expect(sentencesOf(text, true)).toEqual([
    'You have 4 events.',
    'Stand-up is at 09:30!',
    'Is “Physio” on?”',
    'Monday',
  ]);
  expect(sentencesOf(text, false).at(-1)).toBe('Tuesday is');
});
