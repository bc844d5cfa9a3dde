import { expect, test } from 'vitest';
import type { ChangeKind } from '#app/calendar/change.ts';
import { decide, maxChangesInTurn, type PolicyCase, type ProposedChange } from './policy.ts';

const lena = { email: 'lena@fernhill.example', name: 'Lena Fischer' };
const quiet: ProposedChange = {
  effect: 'change',
  proposal: { kind: 'create', notified: [] },
  wholeSeries: false,
  changesInTurn: 1,
  typedText: 'book lunch tomorrow',
  foreignText: 'none',
  isPlainOrder: false,
};
const update = { proposal: { kind: 'update' as const, notified: [] } };
const remove = { proposal: { kind: 'delete' as const, notified: [] } };
const reply = (note: string | null = null) => ({
  proposal: { kind: 'respond' as const, notified: [lena], reply: { response: 'declined' as const, note } },
});
const ordered = { isPlainOrder: true };

test.each<[string, Partial<ProposedChange>, 'run' | 'confirm' | 'refuse']>([
  ['one booking of one’s own', {}, 'run'],
  ['one edit of one’s own', update, 'run'],
  ['a delete', remove, 'confirm'],
  ['an undo of a booking', { proposal: { ...remove.proposal, undo: true } }, 'run'],
  [
    'an undo of a booking with guests',
    { proposal: { ...remove.proposal, notified: [lena], undo: true } },
    'confirm',
  ],
  [
    'an undo of a reply, which is mailed, even if it was ordered',
    { proposal: { ...reply().proposal, undo: true }, ...ordered },
    'confirm',
  ],
  [
    'an undo after foreign text',
    { proposal: { ...remove.proposal, undo: true }, foreignText: 'earlier' },
    'confirm',
  ],
  ['a delete, ordered in so many words', { ...remove, ...ordered }, 'confirm'],
  ['a reply, which is mailed to the organiser', reply(), 'confirm'],
  ['a reply that the person ordered in so many words', { ...reply(), ...ordered }, 'run'],
  ['an ordered reply with a note', { ...reply('Sorry'), ...ordered }, 'confirm'],
  [
    'a note to an address the person typed',
    { ...reply('Sorry'), typedText: 'tell lena@fernhill.example that i am sorry' },
    'confirm',
  ],
  [
    'an ordered reply in a turn that read foreign text',
    { ...reply(), ...ordered, foreignText: 'this turn' },
    'confirm',
  ],
  ['an ordered reply to a series', { ...reply(), ...ordered, wholeSeries: true }, 'confirm'],
  ['a second change in the turn', { changesInTurn: 2 }, 'confirm'],
  ['as many changes as a card can hold', { changesInTurn: maxChangesInTurn }, 'confirm'],
  ['more changes than a card can hold', { changesInTurn: maxChangesInTurn + 1 }, 'refuse'],
  ['more deletes than a card can hold', { ...remove, changesInTurn: maxChangesInTurn + 1 }, 'refuse'],
  ['a whole series', { wholeSeries: true }, 'confirm'],
  ['mail to an address nobody typed', { proposal: { kind: 'create', notified: [lena] } }, 'confirm'],
  [
    'mail to an address nobody typed, in a plain order',
    { proposal: { kind: 'create', notified: [lena] }, ...ordered },
    'confirm',
  ],
  [
    'mail to an address the person typed, in any case',
    { proposal: { kind: 'create', notified: [lena] }, typedText: 'call with lena@fernhill.example' },
    'run',
  ],
  ['a turn that read foreign text', { foreignText: 'this turn' }, 'confirm'],
  ['the same, even for a plain order', { foreignText: 'this turn', ...ordered }, 'confirm'],
  ['a chat that read foreign text before', { foreignText: 'earlier' }, 'confirm'],
  ['the same, and the person orders just this', { foreignText: 'earlier', ...ordered }, 'run'],
  [
    'a kind of change that nobody knows',
    { proposal: { kind: 'share' as ChangeKind, notified: [] } },
    'refuse',
  ],
])('%s', (_name, change, verdict) => {
  const decision = decide({ ...quiet, ...change });
  expect(decision.verdict).toBe(verdict);
  expect(decision.reason === '').toBe(verdict === 'run');
});

test.each<[PolicyCase['effect'] | 'mystery', 'run' | 'refuse']>([
  ['read', 'run'],
  ['unknown', 'refuse'],
  ['mystery', 'refuse'],
])('a call that is %s', (effect, verdict) => {
  expect(decide({ effect } as PolicyCase).verdict).toBe(verdict);
});
