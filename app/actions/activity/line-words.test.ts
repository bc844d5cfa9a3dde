import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { ActionView } from '#app/actions/action.ts';
import { designSync, format, now, proposals } from '#app/actions/cards/cards.fixture.ts';
import { unseenProposal } from '#app/actions/unseen.ts';
import type { ChangeKind } from '#app/calendar/change.ts';
import { activityDays } from './activity-lines.ts';
import { entry } from './entries.fixture.ts';
import { entryWords, lineWords } from './line-words.ts';
import type { ActivityEntry, ActivityOutcome } from './activity.ts';

const words = (outcome: ActivityOutcome, overrides: Partial<ActionView> = {}) =>
  entryWords(entry(outcome, overrides), format, now);

describe('the verb', () => {
  test.each([
    ['approved', 'Deleted'],
    ['automatic', 'Deleted'],
    ['undone', 'Deleted'],
    ['denied', 'Delete'],
    ['failed', 'Delete'],
    ['unknown', 'Delete'],
    ['waiting', 'Delete'],
    ['running', 'Delete'],
  ] as const)('of what is %s is %s', (outcome, verb) => {
    expect(words(outcome).verb).toBe(verb);
  });

  test('names the kind of change', () => {
    expect(words('automatic', { proposal: proposals.creation }).verb).toBe('Created');
    expect(words('automatic', { proposal: proposals.move }).verb).toBe('Moved');
    expect(words('denied', { proposal: proposals.edit }).verb).toBe('Update');
  });
});

describe('the detail', () => {
  const later = { start: '2026-11-23T15:00:00+00:00', end: '2026-11-23T16:00:00+00:00' };

  test('of a delete or a booking is its time', () => {
    expect(words('approved')).toMatchObject({
      title: 'Design sync',
      before: null,
      detail: 'Wed 25 Nov, 11:00 – 11:45',
    });
  });

  test('of a move within a day is two times of the day', () => {
    const event = { ...proposals.move.event, ...later };
    expect(words('automatic', { proposal: proposals.move, event })).toMatchObject({
      before: '14:00',
      detail: '15:00',
    });
  });

  test('of a move to another day says the days', () => {
    const event = {
      ...proposals.move.event,
      start: '2026-11-30T09:00:00+00:00',
      end: '2026-11-30T10:00:00+00:00',
    };
    expect(words('automatic', { proposal: proposals.move, event })).toMatchObject({
      before: 'Mon 23 Nov 14:00',
      detail: 'Mon 30 Nov 09:00',
    });
  });

  test('of a change of length says both ends', () => {
    const event = { ...proposals.move.event, end: later.end };
    expect(words('automatic', { proposal: proposals.move, event })).toMatchObject({
      before: '14:00 – 15:00',
      detail: '14:00 – 16:00',
    });
  });

  test('of an edit names the other fields too', () => {
    const event = { ...proposals.edit.event, ...later };
    expect(words('automatic', { proposal: proposals.edit, event })).toMatchObject({
      before: '14:00',
      detail: '15:00, new place',
    });
  });

  test('of a move that was not made is where it would have gone', () => {
    expect(words('denied', { status: 'denied', proposal: proposals.move })).toMatchObject({
      before: null,
      detail: 'Mon 23 Nov, 15:00 – 16:00',
    });
  });

  test.each([
    ['expired', 'Wed 25 Nov, 11:00 – 11:45, no answer'],
    ['superseded', 'Wed 25 Nov, 11:00 – 11:45, you moved on'],
    ['refused', 'Wed 25 Nov, 11:00 – 11:45, not allowed'],
    ['denied', 'Wed 25 Nov, 11:00 – 11:45'],
  ] as const)('says why when it is %s', (status, detail) => {
    expect(words('denied', { status }).detail).toBe(detail);
  });

  test('of a failure is the reason', () => {
    const error = { code: 'forbidden' as const, message: 'You can’t add to the Team calendar.' };
    expect(words('failed', { status: 'failed', error }).detail).toBe('You can’t add to the Team calendar.');
    expect(words('unknown', { status: 'unknown' }).detail).toContain('may or may not have happened');
  });

  test('tells of an undo that did not work', () => {
    const undo = { state: 'failed' as const, message: 'Someone changed this event.' };
    expect(words('approved', { undo }).detail).toBe('Couldn’t undo. Someone changed this event.');
  });
});

describe('several changes of one card', () => {
  const line = (...entries: ActivityEntry[]) => {
    const [found] = activityDays(entries, format, now).flatMap((day) => day.lines);
    if (!found) throw new Error('no line');
    return lineWords(found, format, now);
  };
  const of = (id: string, overrides: Partial<ActionView>, outcome: ActivityOutcome = 'approved') =>
    entry(outcome, { id, ...overrides });

  test('are counted, with the people they reached', () => {
    expect(line(of('1', {}), of('2', {}), of('3', { proposal: proposals.move }))).toMatchObject({
      verb: 'Changed',
      title: '3 events',
      detail: '2 deleted, 1 moved, 5 people notified',
    });
  });

  test('of one kind are named', () => {
    const dentist = { ...proposals.deletion, notified: [], event: { ...designSync, title: 'Dentist' } };
    expect(line(of('1', { proposal: dentist }), of('2', {}))).toMatchObject({
      verb: 'Deleted',
      title: '2 events',
      detail: 'Dentist, Design sync, 4 people notified',
    });
  });

  test('that were denied reached nobody', () => {
    expect(line(of('1', {}, 'denied'), of('2', { proposal: proposals.move }, 'denied'))).toMatchObject({
      verb: 'Change',
      detail: '1 delete, 1 move',
    });
  });
});

describe('what Arlo has never seen', () => {
  const unseen = (kind: ChangeKind, title: string) =>
    unseenProposal({ kind, title }, Temporal.Instant.from(now));

  test('has no time, and says why it failed', () => {
    const error = { code: 'not_found', message: 'There is no such event.' } as const;
    const proposal = unseen('update', 'Unknown event');
    expect(words('failed', { status: 'failed', error, proposal })).toMatchObject({
      verb: 'Update',
      title: 'Unknown event',
      detail: 'There is no such event.',
    });
    expect(words('denied', { status: 'refused', proposal }).detail).toBe('not allowed');
  });

  test('is a tool that there is not, by its name', () => {
    const proposal = unseen('update', 'sendMoney');
    expect(words('denied', { status: 'refused', provider: null, tool: 'sendMoney', proposal })).toMatchObject(
      {
        verb: 'Use',
        title: 'sendMoney',
        detail: 'not allowed',
      },
    );
  });
});
