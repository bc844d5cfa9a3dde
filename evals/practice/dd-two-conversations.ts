import { answers, asBefore, covers, creates, deletes, either, sees, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['thurs 5pm im free ya?', 'k put farrier in'],
      creates({ title: 'Farrier (visit)|Farrier appointment', start: '2026-11-26T17:00' }),
    ],
    [['nails sat 3pm', 'mk it 3.30'], updates('Nails', { start: '2026-11-28T15:30' })],
    [['nxt dentist?', 'cancel it, scared'], deletes('Dentist')],
    [['anythin on sun', 'ok n the monday'], onDay('2026-11-30')],
    [['1 hr w lena thurs 10 dec, find', 'sam has 2 come 2'], roomOn(60, '2026-12-10', ['lena', 'sam'])],
    [['whos in tomas offsite call', 'ok im in as well, say yes'], answers('Offsite call', 'accepted')],
    [['issue 88 status', 'same 4 90'], issue(90, 'spacing', 'token')],
    [['parents eve is where', 'alert me 1hr b4'], updates('Parents’ evening', { reminders: [60] })],
    [['pottery this wk what time', 'not going, del jus that one'], deletes(['Pottery class', '2026-11-26'])],
    [
      ['wot did aiko want off me while shes away', 'put approve icons in fri 9am'],
      creates({ title: 'Approve (the) (outline) icons', start: '2026-11-27T09:00' }),
    ],
    [['board meeting day?', 'colour it yellow'], updates('Board meeting', { color: ['5'] })],
  ]),
  conversation('dd two kickboxing on a break', [
    ['tmrw list', onDay('2026-11-24')],
    [
      'add kickboxing 12-12.45',
      creates({ title: 'Kickboxing', start: '2026-11-24T12:00', end: '2026-11-24T12:45' }),
    ],
    ['class is 12.15 soz', updates('Kickboxing', { start: '2026-11-24T12:15' })],
  ]),
  conversation('dd two board prep', [
    ['remind me when board mtg is', sees('Board meeting')],
    ['30 min w priya day b4, poss?', roomOn(30, '2026-12-14', ['priya'])],
    [
      'book 11am w her, board prep',
      creates({
        title: 'Board (meeting) prep (with Priya)',
        start: '2026-12-14T11:00',
        end: '2026-12-14T11:30',
        guests: ['priya'],
      }),
    ],
  ]),
  conversation('dd two noodles', [
    ['ingrid bday dinner, wot did she write', mailOf('ingrid', 'birthday', 'dinner')],
    [
      'am i free that nite',
      either(freeEvening('2026-12-01'), onDay('2026-12-01'), open('2026-12-01T19:30', '2026-12-01T21:00')),
    ],
    [
      'ok add bday dinner 7.30pm at koya harbour',
      creates({
        title:
          "(Ingrid) birthday dinner|Ingrid’s birthday dinner|Ingrid's birthday dinner|(Ingrid) bday dinner|Ingrid’s bday dinner|Ingrid's bday dinner|Birthday dinner with Ingrid|Birthday dinner (Ingrid)",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
  ]),
  conversation('dd two answers from the ward', [
    ['wot invites am i sitting on'],
    ['offsite call no', answers('Offsite call', 'declined')],
    ['hiring panel yes', answers('Hiring panel', 'accepted')],
  ]),
  conversation('dd two parkrun kept after all', [
    ['del parkrun sat', deletes(['Parkrun', '2026-11-28']), 'no'],
    [
      'nah keep, move to 10am this once',
      updates('Parkrun', { start: '2026-11-28T10:00' }, { on: '2026-11-28', scope: 'this' }),
    ],
    ['n haircut to 1pm then', updates('Haircut', { start: '2026-11-28T13:00' })],
  ]),
  conversation('dd two week view', [
    ['issues on me rn', mine],
    ['371 say more', issue(371, 'week view', '15 min')],
    [
      'thurs 1-2pm block for it, name it week view fix',
      creates({ title: 'Week view fix', start: '2026-11-26T13:00', end: '2026-11-26T14:00' }),
    ],
  ]),
  conversation('dd two boiler and landlord', [
    ['boiler man wot day', sees('Boiler service')],
    ['push to 11', updates('Boiler service', { start: '2026-12-07T11:00' })],
    ['landlord says no way. revert', asBefore],
  ]),
  conversation('dd two zumba dates', [
    [
      'zumba weds 4.30pm wkly, starts this wk',
      creates({
        title: 'Zumba (class)',
        start: '2026-11-25T16:30',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    ['skip 2 dec, rm', deletes(['Zumba', '2026-12-02'])],
    [
      'n frm 9 dec its 5pm',
      updates('Zumba', { start: '2026-12-09T17:00' }, { on: '2026-12-09', scope: 'following' }),
    ],
  ]),
  conversation('dd two hay delivery', [
    ['10 dec wots on', either(onDay('2026-12-10'), covers('2026-12-10T09:00', '2026-12-10T18:00'))],
    [
      'hay delivery 7am, 1 hr',
      creates({ title: 'Hay delivery', start: '2026-12-10T07:00', end: '2026-12-10T08:00' }),
    ],
    ['hm fri instead same time', updates('Hay delivery', { start: '2026-12-11T07:00' })],
    ['doh thats oslo day!! back to thurs', stands('Hay delivery', '2026-12-10T07:00')],
  ]),
];
