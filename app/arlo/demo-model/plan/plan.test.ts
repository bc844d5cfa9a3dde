import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { PastCall } from '../conversation.ts';
import { momentOf } from '../dates/moment.ts';
import type { Request } from '../understand/request.ts';
import { planReadings } from './plan.ts';

const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');
const event = {
  eventId: 'dentist',
  calendarId: 'personal',
  title: 'Dentist',
  start: '2026-12-01T08:30',
  end: '2026-12-01T09:00',
};

const find = (name: string): Request => ({
  kind: 'find',
  target: { words: name.split(' '), when: {}, name },
  fact: 'when',
});

/** Plays readings against a calendar that has a dentist and nothing else. */
function play(first: Request, second?: Request) {
  const calls: PastCall[] = [];
  for (;;) {
    const { request, step } = planReadings(first, second && (() => second), {
      moment,
      userName: 'Maya',
      calls,
      people: [],
    });
    if (step.kind === 'answer')
      return { request, text: step.text, asked: calls.map(({ input }) => JSON.stringify(input)) };
    for (const { tool, input } of step.calls) {
      const query = (input as { query?: string }).query ?? '';
      const events = query === 'dentist' ? [event] : [];
      calls.push({ tool, input, outcome: { kind: 'events', events, unreadable: [] } } as unknown as PastCall);
    }
  }
}

test('the first reading that finds what it is about counts, and no later one is asked', () => {
  const alone = play(find('dentist'));
  const [first, second] = [find('dentist'), find('vet')];
  expect(play(first, second)).toEqual({ ...alone, request: first });
  expect(alone.text).toMatch(/^Dentist is on /);
});

test('a reading that finds nothing gives way, and what it looked up is not looked up again', () => {
  const missed = play(find('vet'));
  const [first, second] = [find('vet'), find('dentist')];
  const found = play(first, second);
  expect(found.request).toBe(second);
  expect(found.text).toMatch(/^Dentist is on /);
  expect(found.asked).toEqual([...missed.asked, ...play(second).asked]);
  const neither = play(find('vet'), find('school run'));
  expect(new Set(neither.asked).size).toBe(neither.asked.length);
  expect(neither.asked.length).toBeLessThan(missed.asked.length + play(find('school run')).asked.length);
});

test('where none finds anything, the last says so', () => {
  expect(play(find('vet'), find('school run')).text).toMatch(/^I couldn’t find a “school run”/);
});

test('words that mean nothing by themselves give way', () => {
  const fragment: Request = { kind: 'fragment', target: { words: ['vet'], when: {} } };
  expect(play(fragment, find('dentist')).text).toMatch(/^Dentist is on /);
});
