import {
  answers,
  asBefore,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { issue, mailOf, onDay, roomOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [['fri?', 'lunch to 1pm'], updates('Marketing lunch', { start: '2026-11-27T13:00' })],
    [['when dentist', 'alert me 2h b4'], updates('Dentist', { reminders: [120] })],
    [['tmrw agenda', 'n day after?'], onDay('2026-11-25')],
    [['add "Spin class" wed 6pm 45 min', 'actually thurs'], stands('Spin class', '2026-11-26T18:00')],
    [
      ['sat 5 dec 3-4pm free?', 'ok stick dog groomer in'],
      creates({
        title: '(Dog) Groomer|(Dog) Grooming|(Dog) Groomers|Dog groomer appointment|Dog grooming appointment',
        start: '2026-12-05T15:00',
        end: '2026-12-05T16:00',
      }),
    ],
    [['mon 7 dec show me', 'bin first one'], deletes('Boiler service')],
    [['portfolio review whos comin', 'add jonas'], updates('Portfolio review', { guests: ['jonas'] })],
    [['focus blks coming up?', '2nd one, cancel'], deletes(['Focus block', '2026-12-01'])],
    [
      ['vendor demo when', '1 hr earlier pls', 'n only 30 min'],
      updates('Vendor demo', { start: '2026-11-25T14:00', end: '2026-11-25T14:30' }),
    ],
    [
      ['add vet appt', 'tues 8 dec 5.15pm'],
      creates({
        title: 'Vet|Vet appt|Vet appointment|Vet visit|Vets appointment',
        start: '2026-12-08T17:15',
      }),
    ],
    [
      ['wed 2 dec 1pm am i free', 'n fri 11th same time?'],
      either(checks('2026-12-11T13:00'), covers('2026-12-11T13:00', '2026-12-11T13:30')),
    ],
  ]),
  conversation('x-two on the bus', [
    ['2day?', onDay('2026-11-23')],
    [
      'physio 6pm 2nite not 5.30, 2nite only',
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
    ],
    ['ta. n tmrw?', onDay('2026-11-24')],
  ]),
  conversation('x-two saturday off', [
    ['whats sat lookin like', onDay('2026-11-28')],
    ['cancel both', deletes(['Parkrun', '2026-11-28'], 'Haircut'), 'no'],
    ['just haircut then', deletes('Haircut')],
  ]),
  conversation('x-two late shift', [
    [
      'add "Late shift" sat 5 dec 2-10pm',
      creates({ title: 'Late shift', start: '2026-12-05T14:00', end: '2026-12-05T22:00' }),
    ],
    ['make it 3-11', updates('Late shift', { start: '2026-12-05T15:00', end: '2026-12-05T23:00' })],
    ['ping me 1h b4', updates('Late shift', { reminders: [60] })],
    ['swapped w/ mo. bin it', deletes('Late shift')],
  ]),
  conversation('x-two tenancy', [
    ['wat did ruth email re flat', mailOf('ruth', 'flat', 'tenancy', 'calloway')],
    ['add "Sign tenancy" tues 1 dec 7pm', creates({ title: 'Sign tenancy', start: '2026-12-01T19:00' })],
    ['wots on nxt day', onDay('2026-12-02')],
  ]),
  conversation('x-two board', [
    ['board mtg to 3pm', updates('Board meeting', { start: '2026-12-15T15:00' })],
    ['no undo', asBefore],
    ['jus end it at 4', updates('Board meeting', { end: '2026-12-15T16:00' })],
  ]),
  conversation('x-two rsvps', [
    ['offsite call when', sees('Offsite call')],
    ['cant, say no', answers('Offsite call', 'declined')],
    ['hiring panel yes', answers('Hiring panel', 'accepted')],
    ['launch drinks also yes', answers('Launch drinks', 'accepted')],
  ]),
  conversation('x-two handover', [
    ['slot me + jonas thurs 10 dec? 1h', roomOn(60, '2026-12-10', ['jonas'])],
    [
      '2pm whatever. book it, call it Handover, invite him',
      creates({ title: 'Handover', start: '2026-12-10T14:00', end: '2026-12-10T15:00', guests: ['jonas'] }),
    ],
    ['where = Studio room 1', updates('Handover', { place: 'Studio room 1' })],
    ['30 min enough, keep start', updates('Handover', { end: '2026-12-10T14:30' })],
  ]),
  conversation('x-two crit', [
    ['cancel crit this fri', changes(remove('Design critique', '2026-11-27', 'this')), 'leave'],
    ['hang on whos invited', nothing],
    ['k go ahead cancel this fris', changes(remove('Design critique', '2026-11-27', 'this'))],
  ]),
  conversation('x-two bugs', [
    ['issue 371 wats that', issue(371, 'week view', '15 minutes', 'short')],
    ['n 412?', issue(412, 'contrast', 'dark')],
    [
      'block fri 10-12 call it "412 fix"',
      creates({ title: '412 fix', start: '2026-11-27T10:00', end: '2026-11-27T12:00' }),
    ],
    ['10.30 start, still 2h', updates('412 fix', { start: '2026-11-27T10:30' })],
  ]),
];
