import { describe, expect, test } from 'vitest';
import { actionStatuses, type ActionStatus, type UndoState } from '#app/actions/action.ts';
import { canUndo, cardState, groupState, type CardState } from './card-state.ts';
import { action, doneAction, now, proposals } from './cards.fixture.ts';

const nowMs = Date.parse(now);
const undoStates: UndoState[] = [
  { state: 'none' },
  { state: 'available', until: '2026-11-24T09:00:00Z' },
  { state: 'ended' },
  { state: 'running' },
  { state: 'undone', at: now },
  { state: 'failed', message: 'Someone changed it.' },
];

const faces: Record<ActionStatus, CardState> = {
  pending: 'waiting',
  approved: 'deciding',
  executing: 'deciding',
  done: 'deleted',
  failed: 'failed',
  unknown: 'unknown',
  denied: 'declined',
  expired: 'expired',
  superseded: 'superseded',
  refused: 'refused',
};
const facesWhenDone: Record<UndoState['state'], CardState> = {
  none: 'deleted',
  available: 'deleted',
  ended: 'deleted',
  running: 'undoing',
  undone: 'undone',
  failed: 'undo-failed',
};

describe('the face of a card follows from its row', () => {
  const cases = actionStatuses.flatMap((status) => undoStates.map((undo) => ({ status, undo })));
  test.each(cases)('$status, undo $undo.state', ({ status, undo }) => {
    const expected = status === 'done' ? facesWhenDone[undo.state] : faces[status];
    expect(cardState(action({ status, undo }), nowMs)).toBe(expected);
  });

  test('a change that nobody was asked about has no question while it runs', () => {
    for (const status of ['approved', 'executing'] as const) {
      expect(cardState(action({ status, verdict: 'run' }), nowMs)).toBe('running');
    }
  });

  test('a booking or an edit that was made keeps its own card', () => {
    expect(cardState(doneAction({ proposal: proposals.creation }), nowMs)).toBe('changed');
    expect(cardState(doneAction({ proposal: proposals.move }), nowMs)).toBe('changed');
  });

  test('an undo that was made shows what is undone', () => {
    const undo = { ...proposals.creation, kind: 'delete', undo: true } as const;
    expect(cardState(doneAction({ proposal: undo, undo: { state: 'none' } }), nowMs)).toBe('undone');
  });

  test('the page may know first that the time ran out', () => {
    const pending = action({ expiresAt: now });
    expect(cardState(pending, nowMs - 1)).toBe('waiting');
    expect(cardState(pending, nowMs)).toBe('expired');
  });
});

test('undo is offered while it can work', () => {
  const until = '2026-11-24T09:08:30Z';
  expect(canUndo(doneAction(), nowMs)).toBe(true);
  expect(canUndo(doneAction(), Date.parse(until))).toBe(false);
  expect(canUndo(doneAction({ undo: { state: 'ended' } }), nowMs)).toBe(false);
  expect(canUndo(action({ undo: { state: 'available', until } }), nowMs)).toBe(false);
});

describe('the face of a group', () => {
  test.each([
    [['pending', 'pending'], 'waiting'],
    [['pending', 'done'], 'waiting'],
    [['done', 'approved'], 'applying'],
    [['denied', 'executing'], 'applying'],
    [['done', 'done'], 'finished'],
    [['done', 'failed', 'denied'], 'finished'],
    [['unknown', 'denied'], 'finished'],
    [['denied', 'denied'], 'declined'],
    [['expired', 'expired'], 'expired'],
    [['superseded', 'superseded'], 'superseded'],
    [['refused', 'refused'], 'refused'],
  ] satisfies [ActionStatus[], string][])('%s', (statuses, face) => {
    expect(
      groupState(
        statuses.map((status) => action({ status })),
        nowMs,
      ),
    ).toBe(face);
  });

  test('is undone once everything made is taken back', () => {
    const undone = doneAction({ undo: { state: 'undone', at: now } });
    expect(groupState([undone, undone, action({ status: 'denied' })], nowMs)).toBe('undone');
    expect(groupState([undone, doneAction()], nowMs)).toBe('finished');
    expect(groupState([undone, doneAction({ undo: { state: 'running' } })], nowMs)).toBe('undoing');
  });
});
