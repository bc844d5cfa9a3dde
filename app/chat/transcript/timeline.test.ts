import { describe, expect, test } from 'vitest';
import { format, now } from '#app/actions/cards/cards.fixture.ts';
import { eventDays, isPast } from './event-days.ts';
import { nameLines, timelineOf, timelineWords } from './timeline.ts';
import { event, thursday, week } from './transcript.fixture.ts';

const zone = 'Europe/London';

describe('the asked day as a track', () => {
  test('runs from 08 to 18, everything placed in percent of it', () => {
    const track = timelineOf(thursday(), zone);
    expect(track?.hours[0]).toEqual({ hour: 8, at: 0 });
    expect(track?.hours.at(-1)).toEqual({ hour: 18, at: 100 });
    expect(track?.asked).toEqual({ start: 70, width: 10 });
    expect(track?.busy.map(({ start, width }) => [start, width])).toEqual([
      [15, 3.333],
      [20, 15],
      [65, 10],
    ]);
    expect(track?.free).toEqual([
      { index: 0, start: 50, width: 10 },
      { index: 1, start: 85, width: 10 },
    ]);
  });

  test('marks where the asked time runs into something', () => {
    expect(timelineOf(thursday(), zone)?.busy.map((block) => block.clash)).toEqual([
      null,
      null,
      { start: 70, width: 5 },
    ]);
  });

  test('grows to the asked time and stays within the day', () => {
    const late = {
      start: '2026-11-26T22:30:00+00:00',
      end: '2026-11-27T00:00:00+00:00',
      zone,
      weekday: 'Thursday',
      label: '',
    };
    const track = timelineOf(thursday({ range: late }), zone);
    expect(track?.hours.at(-1)?.hour).toBe(24);
    expect(track?.asked.start).toBeCloseTo(90.625, 2);
  });

  test('what lies outside is left out, what sticks out is cut', () => {
    const slot = (from: string, to: string) => ({
      start: from,
      end: to,
      label: '',
      title: 'X',
      calendarName: 'Work',
    });
    const day = [
      slot('2026-11-26T05:00:00Z', '2026-11-26T07:00:00Z'),
      slot('2026-11-26T07:00:00Z', '2026-11-26T09:00:00Z'),
    ];
    expect(timelineOf(thursday({ day }), zone)?.busy).toMatchObject([{ start: 0, width: 10 }]);
  });

  test('a time of several days has none', () => {
    const range = {
      start: '2026-11-26T10:00:00Z',
      end: '2026-11-28T10:00:00Z',
      zone,
      weekday: 'Thursday',
      label: '',
    };
    expect(timelineOf(thursday({ range }), zone)).toBeNull();
  });

  test('in words', () => {
    expect(timelineWords(thursday(), format, now)).toBe(
      'Thursday 26 November. Busy 09:30 to 09:50 Stand-up, 10:00 to 11:30 Roadmap workshop, 14:30 to 15:30 Budget ' +
        'review. You asked for 15:00 to 16:00, which overlaps Budget review. Free 13:00 to 14:00 and 16:30 to 17:30.',
    );
  });
});

test('a name takes two lines at most and never leaves its block', () => {
  expect(nameLines('Roadmap workshop', 15)).toEqual(['Roadmap', 'workshop']);
  expect(nameLines('Budget planning for the next year', 12)).toEqual(['Budget', 'planning f…']);
  expect(nameLines('Lunch', 40)).toEqual(['Lunch']);
  expect(nameLines('Lunch', 3)).toEqual([]);
});

describe('events by day', () => {
  test('all-day events first, with the time that the others take', () => {
    const standUp = event('Stand-up', '2026-11-24 09:30', '09:50');
    const offsite = event('Offsite', '2026-11-24 00:00', '00:00', {
      allDay: true,
      start: '2026-11-24',
      end: '2026-11-26',
    });
    const days = eventDays(week([standUp, offsite]), zone);
    expect(days.map((day) => [day.date, day.minutes, day.events.map((each) => each.title)])).toEqual([
      ['2026-11-24', 20, ['Offsite', 'Stand-up']],
      ['2026-11-25', 0, ['Offsite']],
    ]);
  });

  test('an event across midnight counts for each day; one that ends at midnight for one', () => {
    const night = event('Night shift', '2026-11-24 22:00', '2026-11-25 02:00');
    const late = event('Late', '2026-11-25 22:00', '2026-11-26 00:00');
    expect(eventDays(week([night, late]), zone).map((day) => [day.date, day.minutes])).toEqual([
      ['2026-11-24', 120],
      ['2026-11-25', 240],
    ]);
  });

  test('what began before the list stands on its first day', () => {
    const before = event('Fair', '2026-11-20 09:00', '2026-11-23 12:00');
    expect(eventDays(week([before]), zone).map((day) => [day.date, day.minutes])).toEqual([
      ['2026-11-23', 720],
    ]);
  });

  test('an event is past once it is over', () => {
    const standUp = event('Stand-up', '2026-11-23 09:30', '09:50');
    expect(isPast(standUp, Date.parse('2026-11-23T09:49:59Z'), zone)).toBe(false);
    expect(isPast(standUp, Date.parse('2026-11-23T09:50:00Z'), zone)).toBe(true);
  });
});
