import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

const ask = (said: string) => createChat().say(said);

describe('what is asked about one event looks as far as it takes', () => {
  test.each([
    ['what do you know about the dentist', 'Dentist is on Thu 3 Dec at 09:00'],
    ['what can you tell me about the team offsite', 'Team offsite is from Thu 10 Dec'],
    ['what do we know about the team offsite?', 'Team offsite is from Thu 10 Dec'],
  ])('%s', async (said, expected) => {
    expect((await ask(said)).text).toContain(expected);
  });
});

describe('events of a name within a span', () => {
  test.each([
    ['which design reviews do I have until the end of next week', '2026-11-23', '2026-12-04', '2 events'],
    [
      'I need to see where I can breathe. Which design reviews do I have from tomorrow to the end of next week?',
      '2026-11-24',
      '2026-12-04',
      'one event from Tue 24 Nov to Fri 4 Dec: Design review',
    ],
    ['which focus blocks are there tomorrow?', '2026-11-24', '2026-11-24', 'one event tomorrow: Focus block'],
  ])('%s', async (said, startDate, endDate, expected) => {
    const { calls, text } = await ask(said);
    expect(calls).toMatchObject([{ tool: 'getCalendarEvents', input: { startDate, endDate } }]);
    expect(text).toContain(expected);
  });

  test('a question moves nothing', async () => {
    const { calls } = await ask('what meetings do I have until the end of next week');
    expect(calls.map(({ tool }) => tool)).toEqual(['getCalendarEvents']);
  });
});

test('a morning that greets is no part of the day that is asked about', async () => {
  const { calls } = await ask('morning so what’s on tomorrow');
  expect(calls).toMatchObject([{ input: { startDate: '2026-11-24', endDate: '2026-11-24' } }]);
});

test('a day and “look” asks what is on', async () => {
  expect((await ask('3 dec look')).text).toContain('one event on Thu 3 Dec: Dentist');
});
