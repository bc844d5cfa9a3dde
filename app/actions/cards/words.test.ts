import { describe, expect, test } from 'vitest';
import { bulkSettledWords, bulkTroubleWords } from './bulk-words.ts';
import { action, designSync, doneAction, format, guest, now, proposals } from './cards.fixture.ts';
import { guestsLabel, guestsOf } from './guests.ts';
import { changeVerb } from './verb-words.ts';
import {
  askAloud,
  madeSentence,
  mailFact,
  namesOf,
  peopleIn,
  settledWords,
  tally,
  troubleWords,
  yesLabel,
} from './words.ts';

const { deletion, creation, move, edit } = proposals;
const lena = { name: 'Lena Fischer', email: 'lena@fernhill.example' };

test('an edit of nothing but the time is a move', () => {
  expect([deletion, creation, move, edit].map(changeVerb)).toEqual(['delete', 'create', 'move', 'update']);
});

test('the button names the act, and how much of a series it takes', () => {
  expect(yesLabel(deletion, 'this')).toBe('Delete event');
  expect(yesLabel(deletion, 'all')).toBe('Delete all 31 events');
  const endless = { ...deletion, scopes: [{ value: 'all' as const, label: '', detail: '', count: null }] };
  expect(yesLabel(endless, 'all')).toBe('Delete all events');
  expect(yesLabel({ ...move, scopes: deletion.scopes }, 'all')).toBe('Update all 31 events');
  expect(yesLabel(creation, undefined)).toBe('Create event');
});

test('who is mailed', () => {
  expect(mailFact(deletion)).toBe('4 guests get a cancellation email');
  expect(mailFact(move)).toBe('1 guest gets an update');
  expect(mailFact(creation)).toBe('1 guest gets an invitation');
  const guests = (['update', 'invitation', 'update'] as const).map((mail) => ({ ...lena, mail }));
  expect(mailFact({ kind: 'update', notified: guests })).toBe(
    '2 guests get an update, 1 guest gets an invitation',
  );
  expect(namesOf(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ name })))).toBe('A, B, C, D and 2 more');
  const shouting = { ...move, notified: [{ name: 'Lena', email: 'LENA@fernhill.example' }] };
  expect(peopleIn([move, shouting, deletion])).toHaveLength(5);
});

test('a question read aloud', () => {
  expect(askAloud([action()], format)).toBe(
    'Arlo needs your answer. Delete this event? Design sync, Wednesday 25 November, 11:00.',
  );
  expect(askAloud([action(), action(), action({ proposal: move })], format)).toBe(
    'Arlo needs your answer. Make these 3 changes? 2 deletes, 1 move.',
  );
});

describe('a settled card', () => {
  const undone = { state: 'undone', at: '2026-11-23T09:16:00Z' } as const;
  test.each([
    [doneAction(), 'deleted', 'Deleted Design sync', 'Wed 25 Nov, 11:00 – 11:45. 4 guests notified'],
    [
      doneAction({ found: true }),
      'deleted',
      'Design sync is deleted',
      'Wed 25 Nov, 11:00 – 11:45. Google’s answer was lost, so Arlo looked',
    ],
    [action(), 'declined', 'Kept Design sync', 'Nothing was changed'],
    [action({ proposal: creation }), 'declined', 'Didn’t create Call with Lena', 'Nothing was changed'],
    [action({ proposal: move }), 'declined', 'Left Call with Lena as it is', 'Nothing was changed'],
    [action(), 'superseded', 'Kept Design sync', 'You moved on, so nothing was changed'],
    [action(), 'expired', 'This request expired', 'No answer within 10 minutes, so nothing was changed'],
    [action({ reason: 'Not yours.' }), 'refused', 'Kept Design sync', 'Not yours.'],
    [
      doneAction({ undo: undone }),
      'undone',
      'Restored Design sync',
      'Back on Wed 25 Nov, 11:00. Guests got a new invitation',
    ],
    [
      doneAction({ proposal: creation, undo: undone }),
      'undone',
      'Removed Call with Lena',
      'Undone at 09:16. 1 guest notified',
    ],
    [
      doneAction({ proposal: move, undo: undone }),
      'undone',
      'Moved Call with Lena back',
      'Undone at 09:16. 1 guest notified',
    ],
    [
      doneAction({ proposal: creation }),
      'undoing',
      'Event created',
      'Call with Lena, Mon 23 Nov, 14:00 – 15:00',
    ],
  ] as const)('%#: %s', (row, state, title, detail) => {
    expect(settledWords(row, state, format, now)).toEqual({ title, detail });
  });
});

describe('trouble says what is still true', () => {
  test('a failure changed nothing', () => {
    const failed = action({ status: 'failed', error: { code: 'forbidden', message: 'Only Priya can.' } });
    expect(troubleWords(failed, 'failed')).toEqual({
      title: 'Couldn’t delete Design sync',
      detail: 'Only Priya can. Nothing was changed.',
    });
  });

  test('the same thing is not said twice', () => {
    const message = 'It moved meanwhile, so nothing was changed.';
    const failed = action({ status: 'failed', error: { code: 'conflict', message } });
    expect(troubleWords(failed, 'failed').detail).toBe(message);
  });

  test('an unknown outcome claims nothing', () => {
    const { title, detail } = troubleWords(action({ status: 'unknown' }), 'unknown');
    expect(title).toBe('Not sure whether Design sync was deleted');
    expect(detail).toContain('may or may not');
    expect(detail).not.toContain('Nothing was changed');
  });

  test('one failure of several does not speak for the others', () => {
    const failed = action({ proposal: move, status: 'failed', error: { code: 'forbidden', message: 'No.' } });
    expect(bulkTroubleWords(failed, 'failed')).toEqual({
      title: 'Call with Lena wasn’t moved',
      detail: 'No.',
    });
  });
});

describe('several changes', () => {
  const done = doneAction();
  const moved = doneAction({ proposal: move });
  test.each([
    [[done, done, moved], 'finished', 'Made 3 changes', '2 deleted, 1 moved. 5 people notified'],
    [
      [done, action({ status: 'denied' })],
      'finished',
      'Made 1 change',
      '1 deleted, 1 skipped. 4 people notified',
    ],
    [[done, moved, action({ status: 'failed' })], 'finished', '2 of 3 changes made', '5 people notified'],
    [[action(), action()], 'declined', 'Cancelled all 2 changes', 'Nothing was changed'],
    [[action(), action()], 'superseded', 'Cancelled all 2 changes', 'You moved on, so nothing was changed'],
    [[done, moved], 'undone', 'Undid 2 changes', 'All is as it was before'],
  ] as const)('%#', (actions, state, title, detail) => {
    expect(bulkSettledWords(actions, state)).toEqual({ title, detail });
  });

  test('are counted by what they do', () => {
    expect(tally([deletion, deletion, move, creation])).toBe('2 deletes, 1 new event, 1 move');
  });
});

test('what stands after a reply that failed', () => {
  expect(madeSentence(doneAction())).toBe('Deleted Design sync.');
  expect(madeSentence(doneAction({ undo: { state: 'undone', at: now } }))).toBe('');
  expect(madeSentence(action({ status: 'denied' }))).toBe('');
  expect(madeSentence(action({ status: 'unknown' }))).toBe(
    'Not sure whether Design sync was deleted: check your calendar.',
  );
});

test('guests without the person themself, the organiser first', () => {
  const self = { ...guest('Maya Lindqvist'), self: true };
  const host = { ...guest('Sam Carter'), organizer: true };
  const guests = guestsOf({ ...designSync, guests: [self, guest('Priya Nair', 'needsAction'), host] });
  expect(guests.map((each) => each.name)).toEqual(['Sam Carter', 'Priya Nair']);
  expect(guestsLabel(guests)).toBe('2 guests: 1 going, 1 no reply yet');
});

test('an undo is named as one, from its question to how it ended', () => {
  const undo = { ...proposals.creation, kind: 'delete', undo: true } as const;
  const asked = action({ tool: 'undoChange', proposal: undo });
  expect([changeVerb(undo), yesLabel(undo, undefined)]).toEqual(['undo', 'Undo']);
  expect(askAloud([asked], format)).toMatch(
    /^Arlo needs your answer. Remove this event again\? Call with Lena/,
  );
  expect(mailFact(undo)).toBe('1 guest gets a cancellation email');
  const done = doneAction({ tool: 'undoChange', proposal: undo, undo: { state: 'none' } });
  expect(settledWords(done, 'undone', format, now)).toEqual({
    title: 'Removed Call with Lena',
    detail: 'Undone at 09:08. 1 guest notified',
  });
  const back = { ...done, proposal: { ...undo, kind: 'create' as const } };
  expect(settledWords(back, 'undone', format, now).title).toBe('Restored Call with Lena');
  expect(settledWords(asked, 'declined', format, now).title).toBe('Left Call with Lena as it is');
});
