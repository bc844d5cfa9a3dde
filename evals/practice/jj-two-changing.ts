import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['dentist rang, its 9.15 now not 8.30', updates('Dentist', { start: '2026-12-01T09:15' })],
    [
      'haircut: repeat every 6 wks',
      updates('Haircut', {
        repeats: ['FREQ=WEEKLY;INTERVAL=6', 'FREQ=WEEKLY;INTERVAL=6;BYDAY=SA', 'FREQ=DAILY;INTERVAL=42'],
      }),
    ],
    ['boiler svc a day later, same time', updates('Boiler service', { start: '2026-12-08T08:00' })],
    ['trim vendor demo, half hr max', updates('Vendor demo', { end: '2026-11-25T15:30' })],
    [
      'rename Partner update to Partner catchup',
      updates('Partner update', { title: 'Partner catchup|Partner catch-up|Partner catch up' }),
    ],
    ['board mtg is in Studio room 2', updates('Board meeting', { place: 'Studio room 2' })],
    ['get lena into board mtg too', updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
    ['portfolio review → red', updates('Portfolio review', { color: ['11'] })],
    ['xmas party, nudge me 2h before', updates('Christmas party', { reminders: [120] })],
    [
      'design crit this fri 2pm instead, just this 1',
      updates('Design critique', { start: '2026-11-27T14:00' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      'physio from 30 nov onwards at 6pm',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'following' }),
    ],
    ['all pottery classes purple pls', updates('Pottery class', { color: ['3', '1'] }, { scope: 'all' })],
    [
      'tmrws focus block 1h later',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    ['push mums lunch to 1.30', updates('Lunch at Mum’s', { start: '2026-11-29T13:30' })],
    ['tax return do 22 jan instd', updates('Tax return', { start: '2027-01-22' })],
    ['parents eve: remind 1 day b4', updates('Parents’ evening', { reminders: [1440] })],
    ['coffee w sam thurs not wed, same time', updates('Coffee with Sam', { start: '2026-11-26T09:00' })],
    ['oslo flight goes from Heathrow not gatwick', updates('Flight to Oslo', { place: 'Heathrow' })],
  ]),
  ...phrasings('deleting', [
    ['bin haircut pls', deletes('Haircut')],
    ['dentist off, scrap it', deletes('Dentist')],
    ['del vendor demo', deletes('Vendor demo')],
    ['no physio tonite, bad back lol. remove', changes(remove('Physio', '2026-11-23', 'this'))],
    ['take out pottery this wk only', changes(remove('Pottery class', '2026-11-26', 'this'))],
    [
      'focus blocks tmrw + 1 dec, delete both',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    ['wipe sunday', deletes('Lunch at Mum’s')],
    ['9 dec evening - clear it', deletes('Parents’ evening')],
    ['cancel my thing w sam on wed', deletes('Coffee with Sam')],
    ['xmas party n night train, remove both', deletes('Christmas party', 'Night train')],
    ['parkrun gone for good, knee. del whole series', changes(remove('Parkrun', undefined, 'all'))],
    ['del a focus block', nothing],
  ]),
  ...phrasings('invitations', [
    ['offsite call - yep ill be there', answers('Offsite call', 'accepted')],
    ['hiring panel no, tell them im at a funeral', answers('Hiring panel', 'declined', true)],
    ['sales all-hands change to maybe', answers('Sales all-hands', 'tentative')],
    ['launch drinks count me in', answers('Launch drinks', 'accepted')],
  ]),
];
