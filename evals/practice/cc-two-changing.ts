import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['dentist now 9.10 same day', updates('Dentist', { start: '2026-12-01T09:10' })],
    ['vendor demo 30 min later, trains a mess', updates('Vendor demo', { start: '2026-11-25T15:30' })],
    ['board mtg only til 4 now', updates('Board meeting', { end: '2026-12-15T16:00' })],
    ['haircut → sun 29, same time', updates('Haircut', { start: '2026-11-29T11:00' })],
    [
      'rename partner update, call it brightdesk update',
      updates('Partner update', { title: 'Brightdesk update' }),
    ],
    ['xmas party venue chgd its copper bar now', updates('Christmas party', { place: 'Copper Bar' })],
    ['add lena on portfolio review ta', updates('Portfolio review', { guests: ['lena'] })],
    [
      'portfolio review shd be a monthly thing',
      updates('Portfolio review', {
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=MONTHLY;BYMONTHDAY=8'],
      }),
    ],
    [
      'pottery this thurs shift to 6.30, just this once',
      updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'physio on 30 nov is 6pm instead',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'design critique frm 4 dec onwards at 2pm',
      updates('Design critique', { start: '2026-12-04T14:00' }, { on: '2026-12-04', scope: 'following' }),
    ],
    [
      'parkrun, all of em: location dulwich park',
      updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'all' }),
    ],
    ['make oslo flight green so i see it', updates('Flight to Oslo', { color: ['10', '2'] })],
    [
      'boiler ppl coming 10-12 now, fix',
      updates('Boiler service', { start: '2026-12-07T10:00', end: '2026-12-07T12:00' }),
    ],
    ['parents eve half hr earlier apparently', updates('Parents’ evening', { start: '2026-12-09T17:00' })],
    ['boss ok’d it: annual leave up to n incl 5 jan', updates('Annual leave', { end: '2027-01-06' })],
    [
      'tmrws focus block cut to 1 hr',
      updates('Focus block', { end: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    ['ping me 3 hrs ahead of the night train', updates('Night train', { reminders: [180] })],
  ]),
  ...phrasings('deleting', [
    ['bin the haircut, growing it', deletes('Haircut')],
    ['lose tmrws standup', deletes(['Stand-up', '2026-11-24'])],
    ['no pottery this thurs, got a cold. del', deletes(['Pottery class', '2026-11-26'])],
    ['partner update off, kill it', deletes('Partner update')],
    ['wipe sun 29 nov, sick', deletes('Lunch at Mum’s')],
    ['cancel boiler svc + parents eve', deletes('Boiler service', 'Parents’ evening')],
    ['focus block 1 dec dont need it', deletes(['Focus block', '2026-12-01'])],
    ['knees gone. scrap whole parkrun series', changes(remove('Parkrun', undefined, 'all'))],
    ['half marathon not happenin, take out', deletes('Half marathon')],
    ['oslos off!! flight out of cal pls', deletes('Flight to Oslo')],
    ['vendor lot bailed, rm the demo', deletes('Vendor demo')],
    ['night train n brunch in mar, both can go', deletes('Night train', 'Brunch')],
  ]),
  ...phrasings('invitations', [
    ['tell tomas yep 2 offsite call', answers('Offsite call', 'accepted')],
    ['hiring panel.. not sure, tentative 4 now', answers('Hiring panel', 'tentative')],
    ['cant make lenas budget review, say no', answers('Budget review', 'declined')],
    ['launch drinks im in 100%', answers('Launch drinks', 'accepted')],
  ]),
  ...phrasings('undo', [
    [['haircut to noon pls', 'ah no. as it was'], asBefore],
    [['del the boiler thing', 'wait no undo!!'], asBefore],
  ]),
];
