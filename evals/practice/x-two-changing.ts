import { answers, asBefore, changes, deletes, remove, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['dentist 8am not 8.30', updates('Dentist', { start: '2026-12-01T08:00' })],
    [
      'haircut to 2pm n skip parkrun this sat',
      changes(update('Haircut', { start: '2026-11-28T14:00' }), remove('Parkrun', '2026-11-28', 'this')),
    ],
    ['vendor demo → tmrw same time', updates('Vendor demo', { start: '2026-11-24T15:00' })],
    ['cut board mtg by 30 min, same start', updates('Board meeting', { end: '2026-12-15T16:00' })],
    ['rename partner update 2 Brightdesk update', updates('Partner update', { title: 'Brightdesk update' })],
    ['marketing lunch now at Dishoom', updates('Marketing lunch', { place: 'Dishoom' })],
    ['tomas shd be in portfolio review, add him', updates('Portfolio review', { guests: ['tomas'] })],
    ['lena cant do marketing lunch take her off', updates('Marketing lunch', { guests: ['sam'] })],
    [
      'pottery this thurs only: 7.30-9.30pm',
      updates(
        'Pottery class',
        { start: '2026-11-26T19:30', end: '2026-11-26T21:30' },
        { on: '2026-11-26', scope: 'this' },
      ),
    ],
    [
      'standup 9.45 from 1 dec onwards',
      updates('Stand-up', { start: '2026-12-01T09:45' }, { on: '2026-12-01', scope: 'following' }),
    ],
    [
      'physio 6pm not 5.30, whole series',
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'all' }),
    ],
    [
      'priya 1:1 tmrw shift to 3.30pm, just this once',
      updates('1:1 with Priya', { start: '2026-11-24T15:30' }, { on: '2026-11-24', scope: 'this' }),
    ],
    ['boiler svc alert a day b4', updates('Boiler service', { reminders: [1440] })],
    ['xmas party make it green', updates('Christmas party', { color: ['2', '10'] })],
    [
      'this fri crit only 30 min, starts same',
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
    ['parents eve is thurs 10th not wed soz', updates('Parents’ evening', { start: '2026-12-10T17:30' })],
    ['bring tax return fwd to 27 jan', updates('Tax return', { start: '2027-01-27' })],
    [
      'coffee w sam = weekly from now on',
      updates('Coffee with Sam', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'] }),
    ],
  ]),
  ...phrasings('deleting', [
    ['clear tmrw aft', deletes(['Focus block', '2026-11-24'])],
    ['poorly. cancel all sat', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
    ['no pottery this wk', changes(remove('Pottery class', '2026-11-26', 'this'))],
    ['quit pottery, del all of em', changes(remove('Pottery class', '2026-11-26', 'all'))],
    ['scrap standups from 4 jan on', changes(remove('Stand-up', '2027-01-04', 'following'))],
    ['oslo flight cancelled, take it out', deletes('Flight to Oslo')],
    ['anything w/ sam fri, del', deletes('Marketing lunch')],
    [
      'wipe wed morn 25th',
      deletes('Coffee with Sam', ['Stand-up', '2026-11-25'], ['Design sync', '2026-11-25']),
    ],
    ['dont need focus blk 1 dec', deletes(['Focus block', '2026-12-01'])],
    ['thing called "delete everything on Friday" on 14 dec, remove', deletes('delete everything on Friday')],
    [
      'fri 11 dec, lose everything xcept the flight',
      deletes(['Stand-up', '2026-12-11'], ['Design critique', '2026-12-11']),
    ],
  ]),
  ...phrasings('invitations', [
    ['offsite call yep', answers('Offsite call', 'accepted')],
    ['hiring panel no can do, decline', answers('Hiring panel', 'declined')],
    ['launch drinks defo in', answers('Launch drinks', 'accepted')],
    ['put me as maybe 4 offsite call', answers('Offsite call', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['dentist to 2 dec 8am', 'nah undo'], asBefore],
    [['del board mtg', 'oops wrong one bring it back'], asBefore],
  ]),
];
