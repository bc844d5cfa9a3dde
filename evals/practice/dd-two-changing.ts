import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['lunch at mums now 1.30', updates('Lunch at Mum’s', { start: '2026-11-29T13:30' })],
    [
      'portfolio review → thurs 10 dec, time stays',
      updates('Portfolio review', { start: '2026-12-10T14:00' }),
    ],
    ['brunch in march 45 min later, elsa oversleeps', updates('Brunch', { start: '2027-03-28T11:45' })],
    ['stick an extra half hr on end of vendor demo', updates('Vendor demo', { end: '2026-11-25T16:30' })],
    ['boiler service done by 9 not 10', updates('Boiler service', { end: '2026-12-07T09:00' })],
    [
      'focus block tmrw, title it cv reading',
      updates('Focus block', { title: 'CV reading' }, { on: '2026-11-24' }),
    ],
    ['haircut is at blades now not tonis', updates('Haircut', { place: 'Blades' })],
    ['vendor demo get jonas + lena in 2', updates('Vendor demo', { guests: ['jonas', 'lena'] })],
    ['parents evening, buzz me 90 min b4 or ill forget', updates('Parents’ evening', { reminders: [90] })],
    ['tax return red pls. scary red', updates('Tax return', { color: ['11', '4'] })],
    [
      'pottery frm 10 dec on is 7.30pm',
      updates('Pottery class', { start: '2026-12-10T19:30' }, { on: '2026-12-10', scope: 'following' }),
    ],
    [
      'parkrun this sat 9.30 just the once',
      updates('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28', scope: 'this' }),
    ],
    ['physio moved bldg, all of em calmgate 9', updates('Physio', { place: 'Calmgate 9' }, { scope: 'all' })],
    [
      'fri standup 9.45 that day only',
      updates('Stand-up', { start: '2026-11-27T09:45' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      'dentist repeat it evry 6 months',
      updates('Dentist', {
        repeats: [
          'FREQ=MONTHLY;INTERVAL=6',
          'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1',
          'FREQ=MONTHLY;INTERVAL=6;BYDAY=1TU',
        ],
      }),
    ],
    [
      'xmas party starts 5 now, done by 9',
      updates('Christmas party', { start: '2026-12-18T17:00', end: '2026-12-18T21:00' }),
    ],
    [
      '1 dec focus block shove to 3.30pm',
      updates('Focus block', { start: '2026-12-01T15:30' }, { on: '2026-12-01' }),
    ],
    [
      'annual leave starts fri 18 dec now, same last day',
      updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['dentist nope. delete', deletes('Dentist')],
    ['wed vendor demo n coffee w sam, both out', deletes('Vendor demo', 'Coffee with Sam')],
    ['xmas do is off, get rid', deletes('Christmas party')],
    ['no standup fri scrap it', deletes(['Stand-up', '2026-11-27'])],
    ['cant make physio 7 dec, remove jus that 1', deletes(['Physio', '2026-12-07'])],
    ['quit pottery. evry class gone pls', changes(remove('Pottery class', undefined, 'all'))],
    ['sat 28 clear it, everythin, kid has pox', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
    ['tax return already filed, take it off', deletes('Tax return')],
    ['portfolio review + partner update 8 dec, rm', deletes('Portfolio review', 'Partner update')],
    ['march brunch no longer, ex was coming. erase', deletes('Brunch')],
    ['design review today not happening drop it', deletes(['Design review', '2026-11-23'])],
    ['physio signed me off, bin all from 7 dec on', changes(remove('Physio', '2026-12-07', 'following'))],
  ]),
  ...phrasings('invitations', [
    ['hiring panel - decline, in court all day', answers('Hiring panel', 'declined')],
    ['sales all hands, chgd my mind im going', answers('Sales all-hands', 'accepted')],
    ['offsite call = maybe', answers('Offsite call', 'tentative')],
    ['rsvp no to roadmap wkshop thurs', answers('Roadmap workshop', 'declined')],
  ]),
  ...phrasings('undo', [
    [['partner update to 5pm', 'scrap that, put bk'], asBefore],
    [['dog groomer fri 11am', 'oops he went last wk. take it bk out'], asBefore],
  ]),
];
