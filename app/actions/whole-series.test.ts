import { expect, test } from 'vitest';
import type { CalendarChange } from '#app/calendar/change.ts';
import { decide } from './policy.ts';
import { meansWholeSeries } from './propose.server.ts';

const one = 'series_20261125T110000Z';
type Input = { eventId?: string; scope?: string; recurrence?: string[]; title?: string };

/** Whatever the tool and whatever else is asked for: what reaches past one event asks, and says why. */
test.each<[string, Input, seriesId: string | undefined, 'run' | 'confirm']>([
  ['one event', { eventId: 'e' }, undefined, 'run'],
  ['one of a series', { eventId: one }, 'series', 'run'],
  ['one of a series, said so', { eventId: one, scope: 'this' }, 'series', 'run'],
  ['this and following', { eventId: one, scope: 'following' }, 'series', 'confirm'],
  ['all, by one of them', { eventId: one, scope: 'all' }, 'series', 'confirm'],
  ['a part that does not exist', { eventId: one, scope: 'some' }, 'series', 'confirm'],
  ['a part of what is no series', { eventId: 'e', scope: 'all' }, undefined, 'confirm'],
  ['the series by its own id', { eventId: 'series' }, 'series', 'confirm'],
  ['the series by its own id, said to be one', { eventId: 'series', scope: 'this' }, 'series', 'confirm'],
  ['another rule', { eventId: one, recurrence: ['RRULE:FREQ=DAILY'] }, 'series', 'confirm'],
  ['no rule any more', { eventId: one, recurrence: [] }, 'series', 'confirm'],
  ['one event begins to repeat', { eventId: 'e', recurrence: ['RRULE:FREQ=DAILY'] }, undefined, 'confirm'],
])('%s', (_name, input, seriesId, verdict) => {
  const change = { tool: 'updateCalendarEvent', input: { title: 'x', ...input } } as CalendarChange;
  const decision = decide({
    effect: 'change',
    proposal: { kind: 'update', notified: [] },
    wholeSeries: meansWholeSeries(change, seriesId),
    changesInTurn: 1,
    typedText: '',
    foreignText: 'none',
    isPlainOrder: false,
  });
  expect(decision.verdict).toBe(verdict);
  if (verdict === 'confirm') expect(decision.reason).toBe('This changes a whole series.');
});

test.each<[string, recurrence: string[] | undefined, 'run' | 'confirm']>([
  ['one', undefined, 'run'],
  ['one, said so', [], 'run'],
  ['ten', ['RRULE:FREQ=WEEKLY;COUNT=10'], 'confirm'],
  ['one a day for ever', ['RRULE:FREQ=DAILY'], 'confirm'],
  ['some days by name', ['RDATE;VALUE=DATE:20261201,20261202'], 'confirm'],
])('booking %s', (_name, recurrence, verdict) => {
  const change: CalendarChange = {
    tool: 'createCalendarEvent',
    input: {
      title: 'Choir',
      startTime: '2026-11-25T21:00',
      endTime: '2026-11-25T22:00',
      ...(recurrence && { recurrence }),
    },
  };
  const decision = decide({
    effect: 'change',
    proposal: { kind: 'create', notified: [] },
    wholeSeries: meansWholeSeries(change, undefined),
    changesInTurn: 1,
    typedText: '',
    foreignText: 'none',
    isPlainOrder: false,
  });
  expect(decision.verdict).toBe(verdict);
  if (verdict === 'confirm') expect(decision.reason).toBe('This books a whole series.');
});
