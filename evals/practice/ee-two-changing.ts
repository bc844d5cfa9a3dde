import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['haircut now 12 noon, same day', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['dentist rang, 9am not half 8', updates('Dentist', { start: '2026-12-01T09:00' })],
    ['boiler bloke can only do 8 dec, same hrs', updates('Boiler service', { start: '2026-12-08T08:00' })],
    ['xmas party venue = The Anchor, fix it', updates('Christmas party', { place: 'The Anchor' })],
    ['vendor demo 30 mins max, cut it', updates('Vendor demo', { end: '2026-11-25T15:30' })],
    ['rename partner update "Partner Q4"', updates('Partner update', { title: 'Partner Q4' })],
    ['jonas needs 2 b on the vendor demo, add him', updates('Vendor demo', { guests: ['jonas'] })],
    ['brd meeting goes on til 5 now', updates('Board meeting', { end: '2026-12-15T17:00' })],
    ['portfolio review make it red so i see it', updates('Portfolio review', { color: ['11'] })],
    [
      'this weds design sync half 11 just the once',
      updates('Design sync', { start: '2026-11-25T11:30' }, { on: '2026-11-25', scope: 'this' }),
    ],
    [
      'pottery moved to Clay Shed, evry week',
      updates('Pottery class', { place: 'Clay Shed' }, { scope: 'all' }),
    ],
    ['mums lunch sunday 12 pls not 1, shes hungry', updates('Lunch at Mum’s', { start: '2026-11-29T12:00' })],
    ['mktg lunch, put Pho House as place', updates('Marketing lunch', { place: 'Pho House' })],
    [
      'fri critique this wk only 30min, ppl knackered',
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
    ['tax return a wk earlier pls accountant nagging', updates('Tax return', { start: '2027-01-22' })],
    ['gatwick flight warn me 2h b4', updates('Flight to Oslo', { reminders: [120] })],
    [
      'parkrun 9.30 this sat (frost)',
      updates('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28', scope: 'this' }),
    ],
    ['coffee w sam 15 later running late', updates('Coffee with Sam', { start: '2026-11-25T09:15' })],
  ]),
  ...phrasings('deleting', [
    ['kill the vendor demo, not buying', deletes('Vendor demo')],
    ['knee gone, no parkrun this sat. take off', deletes(['Parkrun', '2026-11-28'])],
    ['scrap tmrws focus block', deletes(['Focus block', '2026-11-24'])],
    ['haircut gone pls, shaved it meself lol', deletes('Haircut')],
    ['no 1:1 tmrw priyas ill, rm', deletes(['1:1 with Priya', '2026-11-24'])],
    ['done w pottery. whole lot off cal', changes(remove('Pottery class', undefined, 'all'))],
    ['sat 28 wipe it, on call', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
    ['del boiler service + dentist', deletes('Boiler service', 'Dentist')],
    [
      'design critique from 4 dec onwards, bin. this weeks stays',
      changes(remove('Design critique', '2026-12-04', 'following')),
    ],
    ['night train off, flying now', deletes('Night train')],
    ['physio 2nite not happenin, remove just that', deletes(['Physio', '2026-11-23'])],
    ['tax return can go, acct has it', deletes('Tax return')],
  ]),
  ...phrasings('invitations', [
    ['im in for offsite call', answers('Offsite call', 'accepted')],
    ['cant make hiring panel, its a no', answers('Hiring panel', 'declined')],
    ['launch drinks change my maybe 2 yes', answers('Launch drinks', 'accepted')],
    ['sales all hands.. go on put maybe', answers('Sales all-hands', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['shift haircut to 1pm', 'nah undo'], asBefore],
    [['boiler service to 10 dec same time', 'crap wrong one, put bk'], asBefore],
  ]),
];
