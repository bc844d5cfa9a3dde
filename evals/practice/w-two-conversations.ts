import {
  answers,
  asBefore,
  changes,
  creates,
  deletes,
  either,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { mailOf, onDay, roomAfternoon, roomOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [['haircut when', 'mv to 1pm'], updates('Haircut', { start: '2026-11-28T13:00' })],
    [['tmrw list', 'n day after'], onDay('2026-11-25')],
    [['8 dec afternoon?', 'bin 2nd one'], deletes('Partner update')],
    [['Squash tmrw 6pm 1hr', 'sry make it weds'], stands('Squash', '2026-11-25T18:00')],
    [
      ['free fri 10am for 1hr?', 'k book it, kitchen quote call'],
      creates({
        title: 'Kitchen quote (call)|Call: kitchen quote',
        start: '2026-11-27T10:00',
        end: '2026-11-27T11:00',
      }),
    ],
    [
      ['30m w/ lena tmrw pm, find slot', 'n weds pm?'],
      either(roomAfternoon(30, '2026-11-25', ['lena']), roomOn(30, '2026-11-25', ['lena'])),
    ],
    [['offsite call whens that', 'accept'], answers('Offsite call', 'accepted')],
    [
      ['how long board mtg', 'too long, cut to 2 hrs, same start'],
      updates('Board meeting', { end: '2026-12-15T16:00' }),
    ],
    [
      ['add electrician fri', '8am, 2 hrs'],
      creates({
        title: 'Electrician (visit) (appointment)',
        start: '2026-11-27T08:00',
        end: '2026-11-27T10:00',
      }),
    ],
    [
      ['diary weds 9 dec', 'cancel standup that day', 'n the design sync'],
      changes(remove('Design sync', '2026-12-09', 'this')),
    ],
    [
      ['ruths mail abt flat, sign by when', 'put "Sign lease" that day, all day'],
      creates({ title: 'Sign lease', start: '2026-12-02', end: '2026-12-03' }),
    ],
  ]),
  conversation('w-two saturday', [
    ['sat whats on', onDay('2026-11-28')],
    ['working now. skip parkrun that day, del', changes(remove('Parkrun', '2026-11-28', 'this'))],
    ['haircut 9am insted', updates('Haircut', { start: '2026-11-28T09:00' })],
  ]),
  conversation('w-two not all', [
    [
      'cancel everything tues 8 dec',
      deletes(
        ['Stand-up', '2026-12-08'],
        ['1:1 with Priya', '2026-12-08'],
        'Portfolio review',
        'Partner update',
      ),
      'no',
    ],
    ['no just cancel partner update', deletes('Partner update')],
    ['n portfolio review to 3pm', updates('Portfolio review', { start: '2026-12-08T15:00' })],
  ]),
  conversation('w-two spin', [
    [
      'Spin class thurs 7am 45m',
      creates({ title: 'Spin class', start: '2026-11-26T07:00', end: '2026-11-26T07:45' }),
    ],
    ['715 actually', updates('Spin class', { start: '2026-11-26T07:15' })],
    ['invite priya', updates('Spin class', { guests: ['priya'] })],
    ['shes ill. scrap it', deletes('Spin class')],
  ]),
  conversation('w-two offsite', [
    ['offsite where', sees('Team offsite')],
    ['did i answer tomas abt offsite call', sees('Offsite call')],
    ['say maybe then', answers('Offsite call', 'tentative')],
  ]),
  conversation('w-two jonas hour', [
    ['need 1hr w/ jonas weds, when', roomOn(60, '2026-11-25', ['jonas'])],
    ['thurs?', roomOn(60, '2026-11-26', ['jonas'])],
    [
      'ok thurs 1-2pm invite him, title Hiring prep',
      creates({
        title: 'Hiring prep',
        start: '2026-11-26T13:00',
        end: '2026-11-26T14:00',
        guests: ['jonas'],
      }),
    ],
  ]),
  conversation('w-two boiler', [
    ['boiler 9am start pls', updates('Boiler service', { start: '2026-12-07T09:00' })],
    ['undo tht', asBefore],
    ['they rang. 11am', updates('Boiler service', { start: '2026-12-07T11:00' })],
  ]),
  conversation('w-two pottery', [
    ['rm pottery 17 dec only', changes(remove('Pottery class', '2026-12-17', 'this'))],
    ['n 10th 2', changes(remove('Pottery class', '2026-12-10', 'this'))],
    ['sod it quitting. del whole series, every one', changes(remove('Pottery class', '2026-11-26', 'all'))],
  ]),
  conversation('w-two noodles', [
    ['ingrids email, dinner wat time', mailOf('ingrid', 'birthday', 'dinner')],
    [
      'add as Birthday dinner, 2 hrs, at Koya Harbour',
      creates({
        title: 'Birthday dinner',
        start: '2026-12-01T19:30',
        end: '2026-12-01T21:30',
        place: 'Koya Harbour',
      }),
    ],
    ['remind 1hr b4', updates('Birthday dinner', { reminders: [60] })],
  ]),
  conversation('w-two critique', [
    ['cancel critique this fri', changes(remove('Design critique', '2026-11-27', 'this')), 'no'],
    [
      'wait no. 4pm insted, just this fri',
      updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      'n invite sam, that one only',
      updates(
        'Design critique',
        { guests: ['aiko', 'tomas', 'jonas', 'lena', 'sam'] },
        { on: '2026-11-27', scope: 'this' },
      ),
    ],
  ]),
];
