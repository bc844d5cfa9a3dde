import {
  answers,
  asBefore,
  changes,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [['dentist to 9am', 'nah undo'], asBefore],
    [['del boiler service', 'oops put back'], asBefore],
  ]),
  ...phrasings('context', [
    [['when dentist', 'move it 2 10'], updates('Dentist', { start: '2026-12-01T10:00' })],
    [['sat whats on', 'bin the 2nd one'], deletes('Haircut')],
    [['tmrw busy?', 'n day after'], onDay('2026-11-25')],
    [
      ['mot at kwik garage', 'thurs 8am'],
      creates({ title: 'MOT (at Kwik garage)|MOT', start: '2026-11-26T08:00', place: 'kwik' }),
    ],
    [['vet fri 5pm, title just Vet', 'sry 5.30'], stands('Vet', '2026-11-27T17:30')],
    [['wheres xmas party', 'how long it go on'], sees('Christmas party')],
    [
      ['is portfolio review still in', 'ok get tomas on it, invite'],
      updates('Portfolio review', { guests: ['tomas'] }),
    ],
    [
      ['free weds 4.30-5?', 'book it then, call bank'],
      creates({
        title: 'Call (the) bank|Bank call|Call with bank',
        start: '2026-11-25T16:30',
        end: '2026-11-25T17:00',
      }),
    ],
    [['who comes to hiring panel', 'ok ill go, accept'], answers('Hiring panel', 'accepted')],
    [['cancel focus block', 'not tmrws, 1 dec 1'], deletes(['Focus block', '2026-12-01'])],
    [
      ['next pottery?', 'cant make that, drop just it'],
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
  ]),
  conversation('gg two school run', [
    ['9 dec what have i got', onDay('2026-12-09')],
    ['parents eve - where', sees('Parents’ evening')],
    ['start it 6pm they moved it', updates('Parents’ evening', { start: '2026-12-09T18:00' })],
  ]),
  conversation('gg two plasterer', [
    ['10 dec 2-4pm free?', open('2026-12-10T14:00', '2026-12-10T16:00')],
    [
      'ok put in Plasterer',
      creates({ title: 'Plasterer', start: '2026-12-10T14:00', end: '2026-12-10T16:00' }),
    ],
    ['he says 11 dec same time', updates('Plasterer', { start: '2026-12-11T14:00' })],
    ['he bailed. del', deletes('Plasterer')],
  ]),
  conversation('gg two haircut no', [
    ['haircut when', sees('Haircut')],
    ['cancel it', deletes('Haircut'), 'no'],
    ['just make it 2pm', updates('Haircut', { start: '2026-11-28T14:00' })],
  ]),
  conversation('gg two jonas slot', [
    ['1hr w jonas fri, gaps?', roomOn(60, '2026-11-27', ['jonas'])],
    [
      'go 10am, invite him, call it handover',
      creates({ title: 'Handover', start: '2026-11-27T10:00', end: '2026-11-27T11:00', guests: ['jonas'] }),
    ],
    ['put studio room 1 as place', updates('Handover', { place: 'Studio room 1' })],
  ]),
  conversation('gg two flat', [
    ['ruths last mail say wat', mailOf('ruth', 'calloway', 'tenancy', 'flat')],
    ['meter day - am i free then? 5 to half 5', open('2026-11-28T17:00', '2026-11-28T17:30')],
    [
      'add it, meter reading',
      creates({
        title: 'Meter reading (at flat)|Meter reading (with Ruth)|Meter reading',
        start: '2026-11-28T17:00',
        end: '2026-11-28T17:30',
      }),
    ],
  ]),
  conversation('gg two which focus', [
    ['make the focus block longer', nothing],
    ['tmrws. til 4', updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' })],
    ['and colour it green', updates('Focus block', { color: ['2', '10'] }, { on: '2026-11-24' })],
  ]),
  conversation('gg two bug', [
    ['371 whats the issue', issue(371, 'week view', '15 minutes')],
    [
      'k thurs 1-2pm put "bug fix" in',
      creates({
        title: 'Bug fix (371)|Bugfix (371)|Bug fix (#371)|Bug fix: week view',
        start: '2026-11-26T13:00',
        end: '2026-11-26T14:00',
      }),
    ],
    ['ta. fri look like?', onDay('2026-11-27')],
  ]),
  conversation('gg two party', [
    ['xmas party what time', sees('Christmas party')],
    ['say 7 start', updates('Christmas party', { start: '2026-12-18T19:00' })],
    ['remind 1 hr b4', updates('Christmas party', { reminders: [60] })],
    ['n invite sam', updates('Christmas party', { guests: ['sam'] })],
  ]),
  conversation('gg two offsite', [
    ['30 nov am list', either(onDay('2026-11-30'), sees('Offsite call'))],
    ['offsite one maybe', answers('Offsite call', 'tentative')],
    ['hmm no, yes actually', answers('Offsite call', 'accepted')],
  ]),
];
