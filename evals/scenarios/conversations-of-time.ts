import {
  asBefore,
  changes,
  checks,
  covers,
  creates,
  deletes,
  lists,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, type Scenario } from '../scenario.ts';

const clocksForward = { at: '2027-03-27T10:00:00Z' };
const clocksBack = { at: '2026-10-24T09:00:00Z' };
const yearEnd = { at: '2026-12-30T15:00:00Z' };

/** Longer talks: days on which the clocks change, the turn of the year, whole days, series, and which Friday. */
export const conversationsOfTime: readonly Scenario[] = [
  // Days on which the clocks change
  conversation(
    'clocks forward: an ordinary morning',
    [
      ['what’s on tomorrow', lists('2027-03-28')],
      [
        'book a call tomorrow at 9 for an hour',
        creates({ title: 'Call', start: '2027-03-28T09:00', end: '2027-03-28T10:00' }),
      ],
    ],
    clocksForward,
  ),
  conversation(
    'clocks forward: over the gap',
    [
      [
        'add night shift tonight at 11pm for 4 hours',
        creates({ title: 'Night shift', start: '2027-03-27T23:00', end: '2027-03-28T04:00' }),
      ],
    ],
    clocksForward,
  ),
  conversation(
    'clocks forward: later the same day',
    [
      ['when is brunch', sees('Brunch')],
      ['move it an hour later', updates('Brunch', { start: '2027-03-28T12:00' })],
    ],
    clocksForward,
  ),
  conversation(
    'clocks forward: to the day before',
    [
      ['move brunch to today', updates('Brunch', { start: '2027-03-27T11:00' })],
      ['undo', stands('Brunch', '2027-03-28T11:00')],
    ],
    clocksForward,
  ),
  conversation(
    'clocks back: an early morning',
    [
      ['gym tomorrow at 7am', creates({ title: 'Gym', start: '2026-10-25T07:00' })],
      ['make it two hours long', updates('Gym', { end: '2026-10-25T09:00' })],
    ],
    clocksBack,
  ),
  conversation(
    'clocks back: the long night',
    [
      [
        'block tomorrow at 00:30 for 3 hours for the release',
        creates({ title: 'Release', start: '2026-10-25T00:30', end: '2026-10-25T02:30' }),
      ],
    ],
    clocksBack,
  ),
  conversation(
    'clocks back: free in the afternoon',
    [
      ['am i free tomorrow from 4 to 6', checks('2026-10-25T16:00', '2026-10-25T18:00')],
      [
        'ok put tea with mum there',
        creates({ title: 'Tea (with mum)', start: '2026-10-25T16:00', end: '2026-10-25T18:00' }),
      ],
    ],
    clocksBack,
  ),
  conversation(
    'clocks back: a series keeps its hour',
    [
      [
        'add swimming every saturday at 9am from next week',
        creates({ title: 'Swimming', start: '2026-10-31T09:00', repeats: 'FREQ=WEEKLY' }),
      ],
    ],
    clocksBack,
  ),
  // The turn of the year
  conversation(
    'year end: tomorrow and friday',
    [
      ['what’s on tomorrow', lists('2026-12-31')],
      ['and friday?', lists('2027-01-01')],
      ['lunch on friday at 1', creates({ title: 'Lunch', start: '2027-01-01T13:00' })],
    ],
    yearEnd,
  ),
  conversation(
    'year end: over midnight',
    [
      [
        'party tomorrow 10pm to 3am',
        creates({ title: 'Party', start: '2026-12-31T22:00', end: '2027-01-01T03:00' }),
      ],
    ],
    yearEnd,
  ),
  conversation(
    'year end: next week',
    [
      ['what have i got next week', lists('2027-01-04', ['2027-01-10', '2027-01-08'])],
      ['dentist on the 5th at 9', creates({ title: 'Dentist', start: '2027-01-05T09:00' })],
    ],
    yearEnd,
  ),
  // All-day events
  conversation('all day: longer leave', [
    ['when does my annual leave start', sees('Annual leave')],
    ['extend it by two days', updates('Annual leave', { end: '2027-01-06' })],
  ]),
  conversation('all day: a trip is moved', [
    [
      'add trip to Lisbon from 11 to 14 january',
      creates({ title: 'Trip to Lisbon', start: '2027-01-11', end: '2027-01-15' }),
    ],
    ['move it a week later', updates('Trip to Lisbon', { start: '2027-01-18', end: '2027-01-22' })],
  ]),
  conversation('all day: what is on while away', [
    ['when is the team offsite', sees('Team offsite')],
    ['what else is on those days', covers('2026-12-03', '2026-12-04')],
  ]),
  conversation('all day: taken back', [
    ['conference all day friday', creates({ title: 'Conference', start: '2026-11-27', end: '2026-11-28' })],
    ['cancel it again', asBefore],
  ]),
  // Series and their scopes
  conversation('series: this one only', [
    ['when is pottery this week', sees('Pottery class', '2026-11-26')],
    [
      'move it to 8, just this once',
      updates('Pottery class', { start: '2026-11-26T20:00' }, { on: '2026-11-26', scope: 'this' }),
    ],
  ]),
  conversation('series: from now on', [
    ['when is pottery this week', sees('Pottery class', '2026-11-26')],
    [
      'move it to 8pm from now on',
      updates('Pottery class', { start: '2026-11-26T20:00' }, { scope: 'following' }),
    ],
  ]),
  conversation('series: all of it', [
    ['how often is pottery class', sees('Pottery class')],
    ['delete the whole series', changes(remove('Pottery class', undefined, 'all'))],
  ]),
  conversation('series: all of it, refused', [
    ['delete all my pottery classes', changes(remove('Pottery class', undefined, 'all')), 'no'],
    ['ok', asBefore],
  ]),
  conversation('series: a new one is thinned out', [
    ['book yoga on thursday at 5pm', creates({ title: 'Yoga', start: '2026-11-26T17:00' })],
    ['make it every two weeks', updates('Yoga', { repeats: 'FREQ=WEEKLY;INTERVAL=2' })],
  ]),
  conversation('series: one is left out', [
    ['cancel tomorrows stand-up', deletes(['Stand-up', '2026-11-24'])],
    ['do we have stand up on wednesday', sees('Stand-up', '2026-11-25')],
  ]),
  conversation('series: ends at christmas', [
    [
      'add choir every tuesday at 7pm until christmas',
      creates({
        title: 'Choir',
        start: '2026-11-24T19:00',
        repeats: [
          'FREQ=WEEKLY;UNTIL=20261225',
          'FREQ=WEEKLY;UNTIL=20261224',
          'FREQ=WEEKLY;UNTIL=20261222',
          'FREQ=WEEKLY;COUNT=5',
        ],
      }),
    ],
  ]),
  // Which friday
  conversation('next friday: corrected to this one', [
    ['what’s on next friday'],
    ['no, this friday', lists('2026-11-27')],
  ]),
  conversation('next friday: booked on the wrong one', [
    ['book dinner next friday at 8pm'],
    ['i meant the 27th', stands('Dinner', '2026-11-27T20:00')],
  ]),
  conversation('next friday: with its date', [
    ['am i free next friday at 3'],
    ['the 4th of december i mean', checks('2026-12-04T15:00')],
  ]),
  conversation('friday week', [
    ['book dinner friday week at 8pm', creates({ title: 'Dinner', start: '2026-12-04T20:00' })],
  ]),
];
