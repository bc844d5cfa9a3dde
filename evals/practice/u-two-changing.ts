import { answers, asBefore, changes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['haircut 2 noon instead', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['marketing lunch shd be 1 not half 12', updates('Marketing lunch', { start: '2026-11-27T13:00' })],
    ['cut vendor demo 2 30 min', updates('Vendor demo', { end: '2026-11-25T15:30' })],
    ['add aiko 2 weds coffee', updates('Coffee with Sam', { guests: ['sam', 'aiko'] })],
    ['night train in green pls', updates('Night train', { color: ['10', '2'] })],
    ['british gas rang boiler now 9 til 11', updates('Boiler service', { start: '2026-12-07T09:00' })],
    [
      'physio tonight half hr later',
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
    ],
    [
      'pottery starts 6.30 from this wk onwards',
      updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26', scope: 'following' }),
    ],
    [
      'want 30 min heads up on all the parkruns',
      updates('Parkrun', { reminders: [30] }, { on: '2026-11-28', scope: 'all' }),
    ],
    ['portfolio review > studio room 2', updates('Portfolio review', { place: 'Studio room 2' })],
    ['xmas party goes on til 11 apparently', updates('Christmas party', { end: '2026-12-18T23:00' })],
    ['call that home thing on 2 dec wfh', updates('Home', { title: 'WFH' })],
    ['board mtg a day later same time', updates('Board meeting', { start: '2026-12-16T14:00' })],
    [
      'tmrws focus block push bk 2 3pm',
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      'partner update make it every 2 wks',
      updates('Partner update', { repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'] }),
    ],
    ['remind me of dentist day b4', updates('Dentist', { reminders: [1440] })],
    [
      'critique this fri only, studio room 1 (projector bust)',
      updates('Design critique', { place: 'Studio room 1' }, { on: '2026-11-27', scope: 'this' }),
    ],
    ['annual leave til 8 jan incl', updates('Annual leave', { end: '2027-01-09' })],
  ]),
  ...phrasings('deleting', [
    ['bin haircut goin bald anyway', changes(remove('Haircut'))],
    ['no parkrun sat knees gone', changes(remove('Parkrun', '2026-11-28', 'this'))],
    [
      'pottery: 10 dec is my last, kill all after',
      changes(remove('Pottery class', '2026-12-17', 'following')),
    ],
    ['delete whole design review series', changes(remove('Design review', '2026-11-23', 'all'))],
    [
      'clear my afternoon tues 8 dec',
      changes(remove('Portfolio review', '2026-12-08'), remove('Partner update', '2026-12-08')),
    ],
    ['sam off sick scrap our coffee', changes(remove('Coffee with Sam'))],
    ['got flu. delete evrything sat', changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut'))],
    ['oslo off, flight can go', changes(remove('Flight to Oslo'))],
    ['physio from 14 dec on cancel', changes(remove('Physio', '2026-12-14', 'following'))],
    [
      'get rid of standup tmrw n weds just those 2',
      changes(remove('Stand-up', '2026-11-24', 'this'), remove('Stand-up', '2026-11-25', 'this')),
    ],
    ['tax return n half marathon, del both', changes(remove('Tax return'), remove('Half marathon'))],
    ['del the roadmap thing', nothing],
  ]),
  ...phrasings('invitations', [
    ['yes 2 offsite call', answers('Offsite call', 'accepted')],
    ['hiring panel put maybe', answers('Hiring panel', 'tentative')],
    ['cant do budget review, say no n tell lena got dr appt', answers('Budget review', 'declined', true)],
  ]),
  ...phrasings('undo', [
    [['dentist 2 9am', 'actually put it bk'], asBefore],
    [['bin the brunch in march', 'oh no undo'], asBefore],
  ]),
];
