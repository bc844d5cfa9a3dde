import { answers, checks, covers, creates, deletes, either, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { anyMail, evening, freeEvening, issue, mailOf, mine, onDay, part, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [['whats thurs like', 'and fri?'], onDay('2026-11-27')],
    [
      ['need an eye test putting in', 'tmrw 11am'],
      creates({
        title:
          'Eye test (appointment) (appt)|Eye exam|Eye appointment|Eyetest|Opticians|Optician (appointment)',
        start: '2026-11-24T11:00',
      }),
    ],
    [
      ['free tues 8 dec 5pm?', 'ok put kids dentist then'],
      creates({
        title:
          "Kids dentist (appointment) (appt)|Kids’ dentist (appointment) (appt)|Kids' dentist (appointment)|Kid’s dentist|Dentist (for) (the) (kids)|Dentist kids|Dentist appointment (for) (kids)",
        start: '2026-12-08T17:00',
      }),
    ],
    [['open issue 389', 'n 421'], issue(421, 'import', 'uid')],
    [
      ['what have i got weds', 'start the demo half an hr later'],
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      ['what time is the oslo flight', 'anythng else that day'],
      either(
        onDay('2026-12-11'),
        sees('Design critique', '2026-12-11'),
        covers('2026-12-11T10:30', '2026-12-11T17:00'),
      ),
    ],
    [
      ['fri eve free for the panto?', 'what abt mon 30th'],
      either(freeEvening('2026-11-30'), onDay('2026-11-30'), sees('Physio', '2026-11-30')),
    ],
    [['is parkrun on the 5th', 'delte that one, away'], deletes(['Parkrun', '2026-12-05'])],
    [['when is hiring panel', 'ok accept'], answers('Hiring panel', 'accepted')],
    [
      ['portfolio review is when', 'and partner update', 'move that one to 4:30'],
      updates('Partner update', { start: '2026-12-08T16:30' }),
    ],
    [
      ['find 1hr tmrw for a solicitor call', 'do 11:30'],
      creates({
        title:
          "Solicitor (phone) (call)|Call (with) (to) (the) (my) (a) solicitor|Solicitor’s call|Solicitors call|Solicitor's call|Phone call (with) solicitor",
        start: '2026-11-24T11:30',
        end: '2026-11-24T12:30',
      }),
    ],
  ]),

  conversation('z-two osteo', [
    ['osteo appt needs to go in', nothing],
    [
      'fri 10am',
      creates({
        title:
          'Osteo (appt) (appointment) (session)|Osteopath (appt) (appointment) (session)|Osteopathy (appt) (appointment) (session)',
        start: '2026-11-27T10:00',
      }),
    ],
    ['what else that day', onDay('2026-11-27')],
    ['drop the marketing lunch', deletes('Marketing lunch')],
    ['and the day after?', onDay('2026-11-28')],
  ]),

  conversation('z-two teeth', [
    ['wheres my dentist appt n when', sees('Dentist')],
    ['move it to 4pm that day', updates('Dentist', { start: '2026-12-01T16:00' }), 'no'],
    ['sry no i meant 4 on thurs 10 dec', updates('Dentist', { start: '2026-12-10T16:00' })],
    ['n remind me 1hr before', updates('Dentist', { reminders: [60] })],
  ]),

  conversation('z-two focus', [
    ['cancel focus block', nothing],
    ['the 1 dec one', deletes(['Focus block', '2026-12-01'])],
    [
      'move the other one to 3:30',
      updates('Focus block', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
    ['whats tmrw look like now', onDay('2026-11-24')],
  ]),

  conversation('z-two newsletter', [
    ['when can lena, sam n me do 45 min fri', roomOn(45, '2026-11-27', ['lena', 'sam'])],
    [
      '11 works. call it Newsletter plan, invite both',
      creates({
        title: 'Newsletter plan',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:45',
        guests: ['lena', 'sam'],
      }),
    ],
    ['put it in studio room 2', updates('Newsletter plan', { place: 'Studio room 2' })],
    ['ugh lena is ill, cancel the whole thing', deletes('Newsletter plan')],
  ]),

  conversation('z-two lease', [
    ['what has ruth emailed', mailOf('ruth', 'calloway', 'tenancy', 'renewal')],
    [
      'put in call ruth re lease tmrw 12',
      creates({
        title:
          '(Phone) call (with) (to) Ruth (Calloway) (re) (about) (the) (lease) (tenancy) (renewal)|Ruth (re) lease (call)|Ruth call (re) (lease)|Ring Ruth (re) (about) (lease)|Lease call (with) (Ruth)',
        start: '2026-11-24T12:00',
      }),
    ],
    ['ok any mail from lena today', mailOf('lena', 'launch', 'headline', 'fischer')],
    ['and what did dana want', mailOf('dana', 'holt', 'brightdesk', 'thank you')],
  ]),

  conversation('z-two tokens', [
    ['my github issues', mine],
    ['more on 90', issue(90, 'spacing', 'tokens')],
    [
      'block 2hrs thurs at 12, call it Spacing tokens',
      creates({ title: 'Spacing tokens', start: '2026-11-26T12:00', end: '2026-11-26T14:00' }),
    ],
    ['colour it green', updates('Spacing tokens', { color: ['10', '2'] })],
  ]),

  conversation('z-two party', [
    ['del xmas party', deletes('Christmas party'), 'no'],
    ['nah keep it but move it an hr later', updates('Christmas party', { start: '2026-12-18T19:00' })],
    [
      'what else on that day',
      either(
        onDay('2026-12-18'),
        sees('Design critique', '2026-12-18'),
        part('2026-12-18', ['00:00', '06:00', '08:00', '09:00'], ['17:00', '18:00', '19:00', '']),
      ),
    ],
  ]),

  conversation('z-two squad', [
    [
      'Swim squad every tues n thurs 6am from tmrw',
      creates({ title: 'Swim squad', start: '2026-11-24T06:00', repeats: 'FREQ=WEEKLY;BYDAY=TU,TH' }),
    ],
    ['not thurs 3 dec tho, take that one out', deletes(['Swim squad', '2026-12-03'])],
    [
      'tues 8th do 6:30, only that day',
      updates('Swim squad', { start: '2026-12-08T06:30' }, { on: '2026-12-08' }),
    ],
  ]),

  conversation('z-two noodles', [
    [
      'anyting on the evening of 1 dec',
      either(
        evening('2026-12-01'),
        onDay('2026-12-01'),
        freeEvening('2026-12-01'),
        checks('2026-12-01T19:30'),
        covers('2026-12-01T18:00', '2026-12-01T21:00'),
      ),
    ],
    [
      'ok noodles w/ granny then, 7:30 at koya harbour',
      creates({
        title:
          'Noodles (with) (w) (granny) (at) (Koya) (Harbour)|Noodle dinner (with) (granny)|Dinner (with) (granny)|Granny (noodles) (dinner)',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    ['also skip pottery this thurs', deletes(['Pottery class', '2026-11-26'])],
    ['and the wk after', deletes(['Pottery class', '2026-12-03'])],
    ['any mail i shd look at', anyMail],
  ]),
];
