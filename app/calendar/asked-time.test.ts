import { expect, test } from 'vitest';
import { askedSpan, askedZone, clockNotice, inOwnZone, timeElsewhere } from './asked-time.ts';
import { whenWords } from './time-words.ts';

const london = 'Europe/London';

test.each([
  [
    'a skipped time',
    '2026-03-29T01:30',
    london,
    '01:30 does not exist on Sun 29 Mar 2026 in Europe/London, when the clocks go forward; Google makes it 02:30.',
  ],
  [
    'a skipped time where the clocks jump by half an hour',
    '2026-10-04T02:15',
    'Australia/Lord_Howe',
    '02:15 does not exist on Sun 4 Oct 2026 in Australia/Lord_Howe, when the clocks go forward; Google makes it 02:45.',
  ],
  [
    'a skipped midnight',
    '2026-09-06T00:00',
    'America/Santiago',
    '00:00 does not exist on Sun 6 Sep 2026 in America/Santiago, when the clocks go forward; Google makes it 01:00.',
  ],
  [
    'a skipped day, which Samoa had',
    '2011-12-30T12:00',
    'Pacific/Apia',
    '12:00 does not exist on Fri 30 Dec 2011 in Pacific/Apia, when the clocks go forward; Google makes it Sat 31 Dec, 12:00.',
  ],
  [
    'a time that comes twice',
    '2026-10-25T01:30',
    london,
    '01:30 comes twice on Sun 25 Oct 2026 in Europe/London, when the clocks go back; Google takes the first.',
  ],
  ['a plain time', '2026-11-25T15:00', london, null],
  ['a time with an offset', '2026-10-25T01:30+00:00', london, null],
  ['a date', '2026-03-29', london, null],
  ['no time at all', 'tomorrow', london, null],
  ['a date that is none', '2026-02-30T10:00', london, null],
])('what is said of %s', (_, text, zone, notice) => {
  expect(clockNotice([text], zone)).toBe(notice);
});

test('both ends are spoken of, one notice once', () => {
  const both = clockNotice(['2026-03-29T01:15', '2026-03-29T01:45'], london);
  expect(both?.match(/does not exist/g)).toHaveLength(2);
  const same = clockNotice(['2026-03-29T01:15', '2026-03-29T01:15', undefined], london);
  expect(same?.match(/does not exist/g)).toHaveLength(1);
});

test('an hour of which the clocks skip the start is refused with the reason', () => {
  expect(() => askedSpan({ startTime: '2026-03-29T01:30', endTime: '2026-03-29T02:30' }, london)).toThrow(
    /01:30 does not exist .* Google makes it 02:30\. That leaves no time before the end\./,
  );
  expect(() => askedSpan({ startTime: '2026-03-28T03:30', endTime: '2026-03-28T02:30' }, london)).toThrow(
    'The end must be after the start.',
  );
});

test('3pm in Tokyo is the morning in London, and said in both zones', () => {
  const asked = askedSpan(
    { startTime: '2026-11-25T15:00', endTime: '2026-11-25T16:00', timeZone: 'Asia/Tokyo' },
    london,
  );
  expect(whenWords(inOwnZone(asked.span, london))).toBe('Wed 25 Nov 2026, 06:00 – 07:00');
  expect(timeElsewhere(asked.span, asked.zone, london)).toEqual({
    zone: 'Asia/Tokyo',
    start: '2026-11-25T15:00:00+09:00',
    end: '2026-11-25T16:00:00+09:00',
    weekday: 'Wednesday',
    when: 'Wed 25 Nov 2026, 15:00 – 16:00',
  });
});

test('the weekday elsewhere is the one of that place', () => {
  const asked = askedSpan(
    { startTime: '2026-11-25T08:00', endTime: '2026-11-25T09:00', timeZone: 'Pacific/Auckland' },
    'America/New_York',
  );
  expect(whenWords(inOwnZone(asked.span, 'America/New_York'))).toBe('Tue 24 Nov 2026, 14:00 – 15:00');
  expect(timeElsewhere(asked.span, asked.zone, 'America/New_York')?.weekday).toBe('Wednesday');
});

test('a date is a date in every zone', () => {
  const asked = askedSpan({ startTime: '2026-11-25', endTime: '2026-11-26', timeZone: 'Asia/Tokyo' }, london);
  expect(whenWords(inOwnZone(asked.span, london))).toBe('Wed 25 Nov 2026, all day');
  expect(timeElsewhere(asked.span, asked.zone, london)).toBeNull();
});

test.each(['Tokyo', '+09:00', 'GMT+5', 'Mars/Olympus'])('%s is no time zone', (name) => {
  expect(() => askedZone(name, london)).toThrow(`“${name}” isn’t a time zone`);
});

test('no zone means the person’s own; case does not matter', () => {
  expect([askedZone(undefined, london), askedZone(' ', london), askedZone('asia/kolkata', london)]).toEqual([
    london,
    london,
    'Asia/Kolkata',
  ]);
  const asked = askedSpan({ startTime: '2026-11-25T15:00', endTime: '2026-11-25T16:00' }, 'Asia/Calcutta');
  expect(timeElsewhere(asked.span, 'Asia/Kolkata', 'Asia/Calcutta')).toBeNull();
});
