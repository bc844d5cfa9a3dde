import { describe, expect, test } from 'vitest';
import { format, now, proposals } from '#app/actions/cards/cards.fixture.ts';
import type { ActivityEntry } from './activity.ts';
import { entry } from './entries.fixture.ts';
import { entryFacts } from './entry-facts.ts';

const facts = (of: ActivityEntry) =>
  Object.fromEntries(entryFacts(of, format, now).map(({ label, text }) => [label, text]));

describe('what there is to know', () => {
  test('of a delete that was confirmed', () => {
    expect(facts(entry('approved', { options: { scope: 'all' } }))).toEqual({
      When: 'Wed 25 Nov, 11:00 – 11:45',
      'How much': 'All events in the series: Past and future, 31 events',
      Calendar: 'Work',
      'Why Arlo asked': 'Arlo always asks before it deletes an event.',
      'What happened': 'You confirmed it in the chat.',
      Notified:
        'Priya Nair (priya@fernhill.example), Tomás Ruiz (tomás@fernhill.example), Aiko Tanaka (aiko@fernhill.example), Jonas Weber (jonas@fernhill.example)',
      Undo: 'Until Tue 24 Nov, 09:08',
      Asked: 'Mon 23 Nov, 09:08',
      Answered: 'Mon 23 Nov, 09:08',
      Done: 'Mon 23 Nov, 09:08',
    });
  });

  test('of a delete that was found made is not who did it, nor who was told', () => {
    const found = facts(entry('approved', { found: true }));
    expect(found['What happened']).toContain('the event was deleted, by it or by somebody else.');
    expect(found).not.toHaveProperty('Notified');
  });

  test('of a booking that ran by itself', () => {
    const booked = facts(entry('automatic', { proposal: proposals.creation, reason: '', notified: [] }));
    expect(booked).toMatchObject({
      When: 'Mon 23 Nov, 14:00 – 15:00',
      Guests: 'Lena Fischer (lena@fernhill.example)',
      'What happened': 'One booking or edit you asked for, so Arlo didn’t ask again.',
      Notified: 'Nobody',
    });
    expect(booked).not.toHaveProperty('Why Arlo asked');
    expect(booked).not.toHaveProperty('Answered');
  });

  test.each([
    ['denied', 'You said no, so nothing was changed.', 'Answered'],
    ['expired', 'No answer within 10 minutes, so nothing was changed.', 'Closed'],
    ['superseded', 'You moved on, so nothing was changed.', 'Closed'],
    ['refused', 'Arlo’s rules don’t allow this. Nothing was changed.', 'Closed'],
  ] as const)('of a question that ended %s', (status, sentence, label) => {
    const ended = facts(entry('denied', { status }));
    expect(ended).toMatchObject({ 'What happened': sentence, [label]: 'Mon 23 Nov, 09:08' });
    expect(ended).not.toHaveProperty('Notified');
    expect(ended).not.toHaveProperty('Undo');
  });

  test('of a refusal is why', () => {
    expect(facts(entry('denied', { status: 'refused', reason: 'Not yours.' }))).toMatchObject({
      'Why not': 'Not yours.',
    });
  });

  test('of a failure is what is still true, said once', () => {
    const failed = (message: string) =>
      facts(
        entry('failed', {
          status: 'failed',
          error: { code: 'unavailable', message },
          executedAt: '2026-11-23T09:08:30Z',
        }),
      );
    expect(failed('Google refused.')).toMatchObject({
      'What happened': 'Google refused. Nothing was changed.',
      Tried: 'Mon 23 Nov, 09:08',
    });
    expect(failed('Something broke. Nothing was changed.')['What happened']).toBe(
      'Something broke. Nothing was changed.',
    );
  });

  test.each([
    [{ state: 'undone', at: '2026-11-23T10:00:00Z' }, 'Undone Mon 23 Nov, 10:00'],
    [{ state: 'ended' }, 'Ended, 30 days after the change'],
    [{ state: 'running' }, 'Under way'],
    [{ state: 'failed', message: 'It was changed since.' }, 'Couldn’t undo. It was changed since.'],
  ] as const)('of the way back: %j', (undo, text) => {
    expect(facts(entry('approved', { undo })).Undo).toBe(text);
  });
});
