import { changes, remove, updates, deletes, answers, asBefore } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['haircut -> 12 instead', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['dentist 15 mins later', updates('Dentist', { start: '2026-12-01T08:45' })],
    ['vendor demo running til 4.30 now', updates('Vendor demo', { end: '2026-11-25T16:30' })],
    ['add jonas 2 marketing lunch', updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] })],
    [
      'boiler bloke changed to tues 8 dec same time',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    ['sam not coming fri marketing lunch, take him off', updates('Marketing lunch', { guests: ['lena'] })],
    [
      'tonites physio 30 mins earlier',
      updates('Physio', { start: '2026-11-23T17:00' }, { scope: 'this', on: '2026-11-23' }),
    ],
    [
      'pottery is @ the old mill now, every wk not just this one',
      updates('Pottery class', { place: 'The Old Mill' }, { scope: 'all' }),
    ],
    ['rename partner update 2 supplier catch-up', updates('Partner update', { title: 'Supplier catch-up' })],
    ['parents evening needs a reminder 1hr b4', updates('Parents’ evening', { reminders: [60] })],
    ['xmas party venue chg, copper kettle', updates('Christmas party', { place: 'Copper Kettle' })],
    ['shift board mtg to 16 dec', updates('Board meeting', { start: '2026-12-16T14:00' })],
    ['coffee w sam 9.15 not 9', updates('Coffee with Sam', { start: '2026-11-25T09:15' })],
    [
      'design sync this wed only, studio room 3',
      updates('Design sync', { place: 'Studio room 3' }, { scope: 'this', on: '2026-11-25' }),
    ],
    [
      'tmrws focus block start 1.30 end 4',
      updates('Focus block', { start: '2026-11-24T13:30', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    ['brunch in march, colour it red', updates('Brunch', { color: ['11'] })],
    [
      'mums sunday lunch now 2 til 5',
      updates('Lunch at Mum’s', { start: '2026-11-29T14:00', end: '2026-11-29T17:00' }),
    ],
    [
      'portfolio review half hr shorter, same start',
      updates('Portfolio review', { end: '2026-12-08T14:30' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['cancel haircut plz', deletes('Haircut')],
    ['no pottery this thurs, take it off', deletes(['Pottery class', '2026-11-26'])],
    ['boiler all sorted so bolier service can go', deletes('Boiler service')],
    [
      'scrap both focus blocks tmrw + 1 dec',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    ['knee gone. del parkrun 28 nov only', deletes(['Parkrun', '2026-11-28'])],
    ['half marathon aint happening, remove', deletes('Half marathon')],
    ['get rid of brunch + night train in march', deletes('Brunch', 'Night train')],
    ['wipe partner update', deletes('Partner update')],
    ['done w/ physio for good, kill whole series', changes(remove('Physio', undefined, 'all'))],
    ['1:1 priya tmrw off, del just that', deletes(['1:1 with Priya', '2026-11-24'])],
    ['got flu :( everything sat 28 gone pls', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
  ]),
  ...phrasings('invitations', [
    ['yes 2 hiring panel', answers('Hiring panel', 'accepted')],
    ['cant do offsite call say no', answers('Offsite call', 'declined')],
    ['offsite call - put me as a maybe', answers('Offsite call', 'tentative')],
    ['soz not gonna make budget review, decline', answers('Budget review', 'declined')],
  ]),
  ...phrasings('undo', [
    [['haircut to 1pm', 'nah put it back'], asBefore],
    [['lunch w/ kim thurs 12.30', 'oops undo'], asBefore],
  ]),
];
