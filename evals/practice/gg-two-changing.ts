import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['haircut 11 -> 12.30 same day', updates('Haircut', { start: '2026-11-28T12:30' })],
    ['dentist now thurs 10 dec same time', updates('Dentist', { start: '2026-12-10T08:30' })],
    ['vendor demo only half hr', updates('Vendor demo', { end: '2026-11-25T15:30' })],
    ['boiler service is 8 til 12 now', updates('Boiler service', { end: '2026-12-07T12:00' })],
    [
      'rename partner update 2 "partner catchup"',
      updates('Partner update', { title: 'Partner catchup|Partner catch-up|Partner catch up' }),
    ],
    ['xmas do venue now the crown', updates('Christmas party', { place: 'crown' })],
    ['add jonas to portfolio review', updates('Portfolio review', { guests: ['jonas'] })],
    [
      'focus block tmrw push back 1 hr',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    ['dentist make it red', updates('Dentist', { color: ['11'] })],
    ['ping me 2 hrs b4 flight', updates('Flight to Oslo', { reminders: [120] })],
    [
      'pottery this wk starts 7.30 not 7, just this once',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    ['parkrun place -> brixton, whole series', updates('Parkrun', { place: 'brixton' }, { scope: 'all' })],
    [
      'partner update repeat evry tues',
      updates('Partner update', { repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'] }),
    ],
    ['portfolio review move to studio room 2', updates('Portfolio review', { place: 'Studio room 2' })],
    ['brunch 28 mar half 11 instead', updates('Brunch', { start: '2027-03-28T11:30' })],
    ['lunch mums sun -> 1.30 start', updates('Lunch at Mum’s', { start: '2026-11-29T13:30' })],
    [
      'today physio 6pm not half 5, one off',
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
    ],
    ['shift the focus block', nothing],
  ]),
  ...phrasings('deleting', [
    ['vendor demo weds, scrub it', deletes('Vendor demo')],
    ['haircut sat off, tonis ill', deletes('Haircut')],
    ['no focus block tmrw, scrap', deletes(['Focus block', '2026-11-24'])],
    ['skip pottery thurs, only this wk', changes(remove('Pottery class', '2026-11-26', 'this'))],
    ['knees gone. parkrun whole series out', changes(remove('Parkrun', undefined, 'all'))],
    ['whatevers w sam on weds, cancel', deletes('Coffee with Sam')],
    ['tues 8 dec clear my aft', deletes('Portfolio review', 'Partner update')],
    ['night train + brunch in march, both gone', deletes('Night train', 'Brunch')],
    ['fri stand up cancel just that 1', changes(remove('Stand-up', '2026-11-27', 'this'))],
    ['tax return done early, del', deletes('Tax return')],
    ['oslo off. remove flight', deletes('Flight to Oslo')],
    [
      'kill focus blocks tmrw and 1 dec',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
  ]),
  ...phrasings('invitations', [
    ['offsite call 30 nov, rsvp yes', answers('Offsite call', 'accepted')],
    ['hiring panel cant, say no', answers('Hiring panel', 'declined')],
    ['launch drinks - def in now', answers('Launch drinks', 'accepted')],
    ['sales all hands put me maybe', answers('Sales all-hands', 'tentative')],
  ]),
];
