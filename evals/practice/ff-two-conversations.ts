import { answers, asBefore, checks, covers, creates, deletes, either, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [['vendor demo when', 'make it 3.30'], updates('Vendor demo', { start: '2026-11-25T15:30' })],
    [['7 dec anything?', 'bin the boiler one'], deletes('Boiler service')],
    [['new event called bees thu 10 dec 2pm', 'sorry 3'], updates('Bees', { start: '2026-12-10T15:00' })],
    [
      ['fri 10-11 am i free', 'ok stick tims passport form in there'],
      creates({
        title:
          "Tims passport form|Tim's passport form|Tim’s passport form|Tim passport form|Passport form (Tim)|Passport form (for Tim)|Tim's passport|Tim’s passport",
        start: '2026-11-27T10:00',
      }),
    ],
    [['what has lena emailed', 'n jonas?'], mailOf('jonas')],
    [['tues what have i got', 'n weds'], onDay('2026-11-25')],
    [
      ['free 10 dec 2pm?', 'same time on the 11th?'],
      either(checks('2026-12-11T14:00'), covers('2026-12-11T14:00', '2026-12-11T14:30')),
    ],
    [['hiring panel when is it', 'urgh. tell em no'], answers('Hiring panel', 'declined')],
    [['30 min w aiko weds, find', 'try tomas instead of her'], roomOn(30, '2026-11-25', ['tomas'])],
    [
      ['lunch at mums still on sun?', 'put florist an hr b4'],
      creates({
        title: 'Florist|(Go to) (the) florist|Florist (visit)|Florist (stop)|Florist (before lunch)',
        start: '2026-11-29T12:00',
      }),
    ],
    [['xmas party where', 'colour it red'], updates('Christmas party', { color: ['11'] })],
  ]),
  conversation('ff-two kid off school', [
    ['kid off school. whats on today', onDay('2026-11-23')],
    ['n fri critique what time', sees('Design critique', '2026-11-27')],
    ['drop it just this wk', deletes(['Design critique', '2026-11-27'])],
  ]),
  conversation('ff-two puppy', [
    ['put in puppy jabs 10 dec 11am', creates({ title: 'Puppy jabs', start: '2026-12-10T11:00' })],
    ['vet says 11.30', updates('Puppy jabs', { start: '2026-12-10T11:30' })],
    ['n remind me an hr b4', updates('Puppy jabs', { reminders: [60] })],
  ]),
  conversation('ff-two meters', [
    ['ruth emailed, what she after', mailOf('ruth', 'calloway', 'tenancy')],
    [
      'sat 28th 5pm ok for me?',
      either(checks('2026-11-28T17:00'), covers('2026-11-28T17:00', '2026-11-28T17:30')),
    ],
    ['k add it as meter reading', creates({ title: 'Meter reading', start: '2026-11-28T17:00' })],
  ]),
  conversation('ff-two ingrid dinner', [
    ['ingrids bday dinner where n when, she mailed', mailOf('ingrid', 'birthday', 'dinner')],
    [
      '1 dec evening free tho?',
      either(checks('2026-12-01T19:30'), covers('2026-12-01T19:30', '2026-12-01T21:00'), onDay('2026-12-01')),
    ],
    ['add dinner 7.30pm that day'],
    ['hm no she might cancel. take it back out', asBefore],
  ]),
  conversation('ff-two pairing', [
    ['hr w jonas on weds, any gap', roomOn(60, '2026-11-25', ['jonas'])],
    [
      'do 1pm for 1h, name it pairing, invite him',
      creates({ title: 'Pairing', start: '2026-11-25T13:00', end: '2026-11-25T14:00', guests: ['jonas'] }),
    ],
    ['90 min better', updates('Pairing', { end: '2026-11-25T14:30' })],
  ]),
  conversation('ff-two contrast', [
    ['any gh issues w my name on', mine],
    ['412 whats it say', issue(412, 'contrast', 'declined')],
    ['tmrw 11-12 free?', open('2026-11-24T11:00', '2026-11-24T12:00')],
    [
      'block it, title contrast fix',
      creates({ title: 'Contrast fix', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
  ]),
  conversation('ff-two boiler', [
    ['boiler appt off, take it out', deletes('Boiler service'), 'no'],
    ['no dont, move to mon 14 dec same time', updates('Boiler service', { start: '2026-12-14T08:00' })],
    ['n he only needs an hr', updates('Boiler service', { end: '2026-12-14T09:00' })],
  ]),
  conversation('ff-two invites', [
    ['offsite call whos coming', sees('Offsite call')],
    ['ok yes from me', answers('Offsite call', 'accepted')],
    ['n hiring panel maybe', answers('Hiring panel', 'tentative')],
  ]),
  conversation('ff-two oslo', [
    ['11 dec whats in', onDay('2026-12-11')],
    [
      'taxi 4.30am that day, add',
      creates({
        title: 'Taxi (to Gatwick)|Taxi (to airport)|Taxi (to the airport)',
        start: '2026-12-11T04:30',
      }),
    ],
    ['make flight red', updates('Flight to Oslo', { color: ['11'] })],
    ['12th, anythin?', onDay('2026-12-12')],
  ]),
];
