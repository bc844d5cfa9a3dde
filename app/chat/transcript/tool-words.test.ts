import { describe, expect, test } from 'vitest';
import { designSync, format, now } from '#app/actions/cards/cards.fixture.ts';
import type { ArloPart } from '#app/chat/message.ts';
import { unfinishedCall } from '#app/chat/settle-parts.ts';
import { toolDetails, toolWords } from './tool-words.ts';
import { call, event, problem, thursday, week } from './transcript.fixture.ts';
import { isTool } from '#app/chat/message.ts';

function said(part: ArloPart, running = false) {
  if (!isTool(part)) throw new Error('not a tool call');
  const { tone, text } = toolWords(part, { format, now, running });
  return `${tone}: ${text}`;
}

const many = Array.from({ length: 14 }, (_, index) => event(`Event ${index}`, '2026-11-23 09:30', '09:50'));
const times = { startTime: '2026-11-26T15:00', endTime: '2026-11-26T16:00' };
const eventId = 'x';

describe('while it runs', () => {
  test.each([
    [{ startDate: '2026-11-23', endDate: '2026-11-27' }, 'Looking at Mon 23 – Fri 27 Nov…'],
    [{ startDate: '2026-11-23T00:00', endDate: '2026-11-28T00:00' }, 'Looking at Mon 23 – Fri 27 Nov…'],
    [{ startDate: '2026-11-23' }, 'Looking at Mon 23 Nov onwards…'],
    [{}, 'Looking at your calendar…'],
    [{ startDate: 'next monday' }, 'Looking at your calendar…'],
    [{ query: 'design sync', startDate: '2026-11-23' }, 'Looking for “design sync”…'],
  ])('%j', (input, text) => {
    expect(said(call('getCalendarEvents', input, null), true)).toBe(`running: ${text}`);
  });

  test('the other tools', () => {
    expect(said(call('checkAvailability', times, null), true)).toBe(
      'running: Checking Thu 26 Nov, 15:00 – 16:00…',
    );
    expect(said(call('getCalendarEvent', { eventId }, null), true)).toBe('running: Opening the event…');
    expect(said(call('deleteCalendarEvent', { eventId }, null), true)).toBe('running: Preparing the change…');
  });
});

describe('once it is done', () => {
  test.each([
    [{}, week(many), 'Looked at 14 events, Mon 23 – Fri 27 Nov'],
    [{}, week(many.slice(0, 1)), 'Looked at 1 event, Mon 23 – Fri 27 Nov'],
    [{}, week([]), 'Found no events, Mon 23 – Fri 27 Nov'],
    [{}, week(many, { truncated: true }), 'Looked at the first 14 events, Mon 23 – Fri 27 Nov'],
    [{ query: 'sync' }, week([designSync]), 'Found 1 matching event, Wed 25 Nov'],
    [{ query: 'sync' }, week(many.slice(0, 3)), 'Found 3 matching events, Mon 23 – Fri 27 Nov'],
    [{ query: 'sync' }, week([]), 'Found no matching events, Mon 23 – Fri 27 Nov'],
  ])('%j', (input, output, text) => {
    expect(said(call('getCalendarEvents', input, output))).toBe(`done: ${text}`);
  });

  test('the other tools', () => {
    expect(said(call('checkAvailability', times, thursday()))).toBe('done: Checked Thu 26 Nov, 3 busy times');
    const free = thursday({ status: 'free', day: [] });
    expect(said(call('checkAvailability', times, free))).toBe('done: Checked Thu 26 Nov, nothing booked');
    const unknown = thursday({ status: 'unknown' });
    expect(said(call('checkAvailability', times, unknown))).toBe(
      'done: Checked Thu 26 Nov, not all of it could be read',
    );
    expect(said(call('getCalendarEvent', { eventId }, { ok: true, event: designSync }))).toBe(
      'done: Looked at Design sync, Wed 25 Nov',
    );
  });
});

describe('when it fails', () => {
  test.each([
    [call('getCalendarEvents', {}, problem('unavailable')), 'Couldn’t read your calendar'],
    [call('getCalendarEvents', {}, problem('not_connected')), 'Couldn’t open your calendar'],
    [call('getCalendarEvents', {}, problem('expired')), 'Couldn’t open your calendar'],
    [call('getCalendarEvent', { eventId }, problem('not_found')), 'Couldn’t find that event'],
    [call('checkAvailability', times, problem('rate_limited')), 'Couldn’t check your calendar'],
    [call('deleteCalendarEvent', { eventId }, problem('forbidden')), 'Couldn’t change your calendar'],
  ])('%#: %s', (part, text) => {
    expect(said(part)).toBe(`failed: ${text}`);
  });

  test('one whose reply ended before its answer was stopped, and says nothing of a result', () => {
    const part = call('getCalendarEvents', { startDate: '2026-11-23' }, null);
    expect(said(part)).toBe('stopped: Looking at Mon 23 Nov onwards: stopped');
    const settled = { ...part, state: 'output-error', errorText: unfinishedCall } as ArloPart;
    expect(said(settled)).toBe('stopped: Looking at Mon 23 Nov onwards: stopped');
    const broken = { ...part, state: 'output-error', errorText: 'x' } as ArloPart;
    expect(said(broken)).toBe('failed: Couldn’t read your calendar');
  });
});

test('the opened line tells what was called', () => {
  const part = call('getCalendarEvents', { query: 'sync' }, week([designSync]));
  if (!isTool(part)) throw new Error('not a tool call');
  expect(toolDetails({ part, tookMs: 612 })).toEqual([
    { term: 'Action', value: 'getCalendarEvents', mono: true },
    { term: 'Search', value: 'sync' },
    { term: 'Calendars', value: 'Work, Personal' },
    { term: 'Range', value: 'Mon 23 – Fri 27 Nov, Europe/London' },
    { term: 'Took', value: '0.6 s' },
  ]);
});
