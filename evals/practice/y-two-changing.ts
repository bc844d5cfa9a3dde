import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['haircut sat to 12 pls', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['can the dentist go an hr later same day', updates('Dentist', { start: '2026-12-01T09:30' })],
    [
      'gas lot cancelled. boiler service now tues 8 dec same time',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    ['vendor demo only 30 min', updates('Vendor demo', { end: '2026-11-25T15:30' })],
    [
      'physio nxt mon at 6 insted, niamh away',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    ['invite lena to portfolio review', updates('Portfolio review', { guests: ['lena'] })],
    ['ondine is full, marketing lunch location = dishoom', updates('Marketing lunch', { place: 'Dishoom' })],
    [
      'rename partner update -> partner kickoff',
      updates('Partner update', { title: 'Partner kickoff|Partner kick-off|Partner kick off' }),
    ],
    [
      'tmrws focus blok 2-4 not 1-3',
      updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'kid ill. priya 1:1 tmrw shift to 3.30pm',
      updates('1:1 with Priya', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
    [
      'pottery starts 7.30 now, from 3 dec on, same length',
      updates('Pottery class', { start: '2026-12-03T19:30' }, { on: '2026-12-03', scope: 'following' }),
    ],
    [
      'design critque in studio room 1 from this fri onwards',
      updates('Design critique', { place: 'Studio room 1' }, { on: '2026-11-27', scope: 'following' }),
    ],
    ['whole physio series green so i see it', updates('Physio', { color: ['2', '10'] }, { scope: 'all' })],
    ['nudge me 2hrs before oslo fligth', updates('Flight to Oslo', { reminders: [120] })],
    ['boss ok w it: annual leave till 8 jan incl', updates('Annual leave', { end: '2027-01-09' })],
    [
      'xmas party is 7 til 11 now',
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
    ],
    [
      'parkrun is at burgess park this sat only, update location',
      updates('Parkrun', { place: 'Burgess Park' }, { on: '2026-11-28' }),
    ],
    ['mums lunch has to end at 3, train', updates('Lunch at Mum’s', { end: '2026-11-29T15:00' })],
  ]),
  ...phrasings('deleting', [
    ['bin the haircut growing it out', deletes('Haircut')],
    ['no pottery this wk, bad back', deletes(['Pottery class', '2026-11-26'])],
    ['delte parkrun, every single one. knees gone', changes(remove('Parkrun', undefined, 'all'))],
    ['lose the focus block on 1 dec', deletes(['Focus block', '2026-12-01'])],
    [
      'standup tmrw n weds - take both out, im on a course',
      deletes(['Stand-up', '2026-11-24'], ['Stand-up', '2026-11-25']),
    ],
    [
      'theres a thing called delete everything on friday, 14 dec. remove just that',
      deletes('delete everything on Friday'),
    ],
    [
      'quitting pottery, cancel from 7 jan onward',
      changes(remove('Pottery class', '2027-01-07', 'following')),
    ],
    ['wipe tmrw aftrnoon im in a&e w/ dad', deletes(['Focus block', '2026-11-24'])],
    ['sat both things off pls, got flu', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
    ['night train refunded, get rid', deletes('Night train')],
    ['lunch at mums is canceled shes got covid', deletes('Lunch at Mum’s')],
    ['brunch 28 mar not happening, off the cal', deletes('Brunch')],
  ]),
  ...phrasings('invitations', [
    ['yes to tomas offsite call', answers('Offsite call', 'accepted')],
    ['hiring panel put me as mabye', answers('Hiring panel', 'tentative')],
    [
      'say no to launch drinks w/ a note: sorry no sitter that night',
      answers('Launch drinks', 'declined', true),
    ],
    ['decline budget review thurs, clinic overruns', answers('Budget review', 'declined')],
  ]),
  ...phrasings('undo', [
    [['cancel coffee w sam weds', 'oops undo'], asBefore],
    [['oslo flight moved to 12 dec same times', 'no thats wrong put it bak how it was'], asBefore],
  ]),
];
