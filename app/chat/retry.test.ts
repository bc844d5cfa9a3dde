import { describe, expect, test } from 'vitest';
import { action } from '#app/actions/cards/cards.fixture.ts';
import { mayRetry, missingConnections } from './retry.ts';
import { arlo, call, problem, week, words } from './transcript/transcript.fixture.ts';

const began = '2026-11-23T09:08:00Z';
const unread = call('getCalendarEvents', {}, problem('expired'));
const read = call('getCalendarEvents', {}, week([]));
const complete = { status: 'complete' as const, createdAt: began };

describe('a reply may be given again', () => {
  test.each(['failed', 'stopped'] as const)('when it %s', (status) => {
    expect(mayRetry([arlo([words('You')], { status })], [])).toBe(true);
  });

  test('when a connection was missing', () => {
    expect(mayRetry([arlo([unread, words('It has expired.')], complete)], [])).toBe(true);
  });

  test.each([
    ['it is complete', [arlo([read, words('Nothing.')], complete)]],
    ['it asks', [arlo([call('deleteCalendarEvent', { eventId: 'x' }, null)], complete)]],
    ['it failed to find something', [arlo([call('getCalendarEvents', {}, problem('not_found'))], complete)]],
    ['it is being written', [arlo([words('You')], { status: 'streaming' })]],
    ['a later message of the turn went well', [arlo([unread], complete), arlo([read], complete, 'arlo-2')]],
    ['there is none', []],
  ])('not when %s', (_name, reply) => expect(mayRetry(reply, [])).toBe(false));
});

describe('a yes that met a missing connection', () => {
  const failed = (executedAt: string) =>
    action({
      messageId: 'arlo-1',
      status: 'failed',
      executedAt,
      error: { code: 'revoked', message: 'Access was removed.' },
    });
  const asked = arlo([call('deleteCalendarEvent', { eventId: 'x' }, null)], {
    ...complete,
    createdAt: '2026-11-23T09:00:00Z',
  });
  const answered = arlo([words('I could not.')], complete, 'arlo-2');

  test('counts for the message that carried it out', () => {
    expect(missingConnections([asked, answered], [failed('2026-11-23T09:08:01Z')])).toEqual([
      'google-calendar',
    ]);
  });

  test('counts no more once a later message has answered', () => {
    expect(missingConnections([asked, answered], [failed('2026-11-23T09:07:00Z')])).toEqual([]);
  });

  test('of another turn does not count', () => {
    const other = { ...failed('2026-11-23T09:08:01Z'), messageId: 'long-ago' };
    expect(missingConnections([asked, answered], [other])).toEqual([]);
  });
});
