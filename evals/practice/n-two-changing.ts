import { answers, asBefore, changes, deletes, nothing, remove, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['dentist -> 2 dec same time', updates('Dentist', { start: '2026-12-02T08:30' })],
  ['haircut 12.15 instead', updates('Haircut', { start: '2026-11-28T12:15' })],
  ['partner update half hr later', updates('Partner update', { start: '2026-12-08T16:30' })],
  ['cut vendor demo to 30 min', updates('Vendor demo', { end: '2026-11-25T15:30' })],
  ['board mtg: put it in studio room 1', updates('Board meeting', { place: 'Studio room 1' })],
  [
    'shift fri critique 2 1600',
    updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27', scope: 'this' }),
  ],
  ['aiko should be on portfolio review, add', updates('Portfolio review', { guests: ['aiko'] })],
  ['rename boiler service to Gas man', updates('Boiler service', { title: 'Gas man' })],
  [
    'portfolio review - repeat every 2 wks',
    updates('Portfolio review', { repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'] }),
  ],
  ['alarm 3h b4 oslo flight', updates('Flight to Oslo', { reminders: [180] })],
  [
    'pottery class, all of em: place now Anvil Yard',
    updates('Pottery class', { place: 'Anvil Yard' }, { scope: 'all' }),
  ],
  [
    'tmrws focus blk 1530 pls not 1',
    updates('Focus block', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
  ],
  ['xmas party runs til 2300 now, fix', updates('Christmas party', { end: '2026-12-18T23:00' })],
  [
    'physio 7 dec cant, make it 8 dec 1730',
    updates('Physio', { start: '2026-12-08T17:30' }, { on: '2026-12-07', scope: 'this' }),
  ],
  [
    'portfolio rev to 1500, partner upd to 1700',
    changes(
      update('Portfolio review', { start: '2026-12-08T15:00' }),
      update('Partner update', { start: '2026-12-08T17:00' }),
    ),
  ],
  [
    'extend todays design review by 15',
    updates('Design review', { end: '2026-11-23T14:45' }, { on: '2026-11-23', scope: 'this' }),
  ],
  ['reschedule half marathon', nothing],
  ['my tuba lesson to 7pm', nothing],
]);

const deleting = phrasings('deleting', [
  ['kill haircut', deletes('Haircut')],
  ['wipe afternoon of 8 dec', deletes('Portfolio review', 'Partner update')],
  ['cancel pottery this thu only', changes(remove('Pottery class', '2026-11-26', 'this'))],
  ['parkrun, whole series, delete. knee gone', changes(remove('Parkrun', undefined, 'all'))],
  ['get rid of thing w/ sam wed', deletes('Coffee with Sam')],
  ['scrap physio from 7 dec onwards', changes(remove('Physio', '2026-12-07', 'following'))],
  ['boiler svc + parents evening both off, del', deletes('Boiler service', 'Parents’ evening')],
  ['sat 28: bin everything', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
  ['tmrw 1:1 off, remove', changes(remove('1:1 with Priya', '2026-11-24', 'this'))],
  ['rm the karate lesson', nothing],
]);

const undo = phrasings('undo', [
  [['del brunch in march', 'oops undo'], asBefore],
  [['plumber thu 4pm', 'nah undo that'], asBefore],
  [['haircut to 1330', 'revert'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['yes to offsite call', answers('Offsite call', 'accepted')],
  ['decline hiring panel, msg "at a wedding, sorry"', answers('Hiring panel', 'declined', true)],
  ['put me as maybe for thu budget review', answers('Budget review', 'tentative')],

  ['changed mind re sales all-hands, accept', answers('Sales all-hands', 'accepted')],
]);

export const nTwoChanging = [...changing, ...deleting, ...undo, ...invitations];
