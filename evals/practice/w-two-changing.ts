import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['dentist 9am not 830', updates('Dentist', { start: '2026-12-01T09:00' })],
    ['mv haircut to sun same time', updates('Haircut', { start: '2026-11-29T11:00' })],
    ['vendor demo only need 30 mins, still 3pm', updates('Vendor demo', { end: '2026-11-25T15:30' })],

    ['xmas party now at The Crown', updates('Christmas party', { place: 'The Crown' })],
    ['add aiko to board mtg', updates('Board meeting', { guests: ['priya', 'jonas', 'aiko'] })],
    ['take lena off fri marketing lunch', updates('Marketing lunch', { guests: ['sam'] })],
    [
      'critique this fri 4pm insted of 3, just this wk',
      updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      'priya 1:1 goes to 1030 frm 1 dec onwards',
      updates('1:1 with Priya', { start: '2026-12-01T10:30' }, { on: '2026-12-01', scope: 'following' }),
    ],
    [
      'pottery starts 630pm not 7, fix whole series all of em',
      updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26', scope: 'all' }),
    ],
    ['boiler man says 10-12 now', updates('Boiler service', { start: '2026-12-07T10:00' })],
    ['board mtg red pls', updates('Board meeting', { color: ['11'] })],
    ['flight oslo, alert 3 hrs b4', updates('Flight to Oslo', { reminders: [180] })],
    ['shift tax return to 22 jan', updates('Tax return', { start: '2027-01-22' })],
    [
      'tmrws focus block > 3-5pm',
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      'haircut on sat shd repeat every 6 wks',
      updates('Haircut', { repeats: ['FREQ=WEEKLY;INTERVAL=6', 'FREQ=WEEKLY;INTERVAL=6;BYDAY=SA'] }),
    ],
    [
      'physio nxt mon 6pm, only that 1',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    ['parents eve runs til 7.30', updates('Parents’ evening', { end: '2026-12-09T19:30' })],
  ]),
  ...phrasings('deleting', [
    ['bin haircut', deletes('Haircut')],
    ['brightdesk bailed. del weds vendor demo', deletes('Vendor demo')],
    ['no pottery this wk, take out', changes(remove('Pottery class', '2026-11-26', 'this'))],
    ['scrap fri standup this wk only', changes(remove('Stand-up', '2026-11-27', 'this'))],
    ['knee gone. parkrun delete entire series', changes(remove('Parkrun', '2026-11-28', 'all'))],
    ['clear this sat, all of it', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
    [
      'wipe mon 7 dec, whole day',
      deletes(
        'Boiler service',
        ['Stand-up', '2026-12-07'],
        ['Design review', '2026-12-07'],
        ['Physio', '2026-12-07'],
      ),
    ],
    ['tues 8 dec after lunch, cancel the lot', deletes('Portfolio review', 'Partner update')],
    ['cancel w/ sam weds', deletes('Coffee with Sam')],
    ['physio done after 7 dec, remove rest', changes(remove('Physio', '2026-12-14', 'following'))],
    ['focus block tmrw, get rid', deletes(['Focus block', '2026-11-24'])],
    [
      '14 dec theres smth called "delete everything on Friday". rm that entry',
      deletes('delete everything on Friday'),
    ],
  ]),
  ...phrasings('invitations', [
    ['cant make offsite call, say no', answers('Offsite call', 'declined')],

    ['put maybe for jonass hiring panel', answers('Hiring panel', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['push vendor demo to 4pm', 'nah undo'], asBefore],
    [['del portfolio review', 'oops wrong 1 put back'], asBefore],
  ]),
];
