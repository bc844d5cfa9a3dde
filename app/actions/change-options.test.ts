import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeOptions, ChangeProposal } from '#app/calendar/change.ts';
import { boundOptions, firstOptions, isSameChoice, notifyChoices } from './change-options.ts';

const scopeOf = (value: 'this' | 'following' | 'all') => ({ value, label: '', detail: '', count: null });
const someone = [{ email: 'lena@fernhill.example', name: 'Lena' }];

type Offering = Pick<ChangeProposal, 'kind' | 'notified' | 'scopes' | 'askedScope'>;
const offering = (changes: Partial<Offering> = {}): Offering => ({
  kind: 'delete',
  notified: [],
  scopes: [],
  ...changes,
});

describe('what a card starts with', () => {
  test.each<[string, Partial<Offering>, ChangeOptions]>([
    ['nothing to choose', {}, {}],
    ['the first part of a series', { scopes: [scopeOf('this'), scopeOf('all')] }, { scope: 'this' }],
    [
      'the part that was asked for',
      { scopes: [scopeOf('this'), scopeOf('following')], askedScope: 'following' },
      { scope: 'following' },
    ],
    [
      'the first part where the asked one is not offered',
      { scopes: [scopeOf('this'), scopeOf('following')], askedScope: 'all' },
      { scope: 'this' },
    ],
    ['mail to guests', { notified: someone }, { notify: 'all' }],
    ['a reply, whose mail is its note', { kind: 'respond', notified: someone }, {}],
  ])('%s', (_, changes, options) => {
    expect(firstOptions(offering(changes))).toEqual(options);
    expect(boundOptions(undefined, offering(changes))).toEqual(options);
  });
});

test('an option is bound exactly when the card offered it', () => {
  const scope = fc.constantFrom('this' as const, 'following' as const, 'all' as const);
  const notify = fc.constantFrom('all' as const, 'none' as const);
  const offerings = fc.record({
    kind: fc.constantFrom('create' as const, 'update' as const, 'delete' as const, 'respond' as const),
    notified: fc.constantFrom([], someone),
    scopes: fc.uniqueArray(scope).map((values) => values.map(scopeOf)),
  });
  const picks = fc.record({ scope, notify }, { requiredKeys: [] });
  fc.assert(
    fc.property(offerings, picks, (offered, picked) => {
      const isOffered =
        (!picked.scope || offered.scopes.some(({ value }) => value === picked.scope)) &&
        (!picked.notify || notifyChoices(offered).includes(picked.notify));
      if (!isOffered) {
        expect(() => boundOptions(picked, offered)).toThrow('That choice was not offered.');
        return;
      }
      const bound = boundOptions(picked, offered);
      expect(bound).toEqual({ ...firstOptions(offered), ...picked });
      expect(isSameChoice(bound, picked, offered)).toBe(true);
    }),
  );
});

test('another choice is another answer', () => {
  const offered = offering({ notified: someone, scopes: [scopeOf('this'), scopeOf('all')] });
  const bound = boundOptions(undefined, offered);
  expect(isSameChoice(bound, { scope: 'this', notify: 'all' }, offered)).toBe(true);
  expect(isSameChoice(bound, { scope: 'all' }, offered)).toBe(false);
  expect(isSameChoice(bound, { notify: 'none' }, offered)).toBe(false);
});

test('whether the guests are mailed can be chosen for the part of the series that has some', () => {
  const effect = (notified: typeof someone) => ({ effect: { changes: [], notified } });
  const offered = offering({
    scopes: [
      { ...scopeOf('this'), ...effect([]) },
      { ...scopeOf('all'), ...effect(someone) },
    ],
  });
  expect(firstOptions(offered)).toEqual({ scope: 'this' });
  expect(firstOptions(offered, 'all')).toEqual({ scope: 'all', notify: 'all' });
  expect(boundOptions({ scope: 'all' }, offered)).toEqual({ scope: 'all', notify: 'all' });
  expect(() => boundOptions({ scope: 'this', notify: 'none' }, offered)).toThrow(
    'That choice was not offered.',
  );
});
