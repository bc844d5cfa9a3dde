import { answers, changes, creates, either, remove, sees, stands, updates } from '../expect.ts';
import { evening, freeEvening, issue, mailOf, mine, onDay, slotsOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [['when is haircut', 'make it 12'], updates('Haircut', { start: '2026-11-28T12:00' })],
    [['quiz night fri 7pm', 'nah 8'], stands('Quiz night', '2026-11-27T20:00')],
    [['dentist when', 'k alert me 2 hrs b4'], updates('Dentist', { reminders: [120] })],
    [['dec 8 afternoon wots there', 'bin the second'], changes(remove('Partner update', '2026-12-08'))],
    [['free weds 4pm?', 'ok stick gym in'], creates({ title: 'Gym', start: '2026-11-25T16:00' })],
    [['invites not answered yet?', 'say yes to the hiring one'], answers('Hiring panel', 'accepted')],
    [
      ['sun wots happening', 'can lunch be 2 instead'],
      updates('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
    ],
    [['issue 389 says what', 'n 371'], issue(371, 'week view')],
    [['parents evening where', '2nd thoughts delete it dads going'], changes(remove('Parents’ evening'))],
    [['add bowling sat 6pm', 'actually sun'], stands('Bowling', '2026-11-29T18:00')],
    [
      ['1hr w priya thurs any slot', 'n if jonas joins too'],
      slotsOn(60, '2026-11-26', '2026-11-26', ['priya', 'jonas']),
    ],
  ]),
  conversation('v-two two lazy saturday', [
    ['sat??', onDay('2026-11-28')],
    ['haircut 30 mins earlier', updates('Haircut', { start: '2026-11-28T10:30' })],
    ['n parkrun skip that one', changes(remove('Parkrun', '2026-11-28', 'this'))],
    ['sun?', onDay('2026-11-29')],
    ['fri eve free tho', freeEvening('2026-11-27')],
  ]),
  conversation('v-two two band practice', [
    ['band practice weds 25 8pm put in', creates({ title: 'Band practice', start: '2026-11-25T20:00' })],
    ['its at mill studios', updates('Band practice', { place: 'Mill Studios' })],
    ['every wk same', updates('Band practice', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'] })],
    ['thurs eve got owt', either(evening('2026-11-26'), sees('Pottery class', '2026-11-26'))],
  ]),
  conversation('v-two two dentist dithering', [
    ['wot time dentist', sees('Dentist')],
    ['shift to 9.30', updates('Dentist', { start: '2026-12-01T09:30' }), 'no'],
    ['make it noon', updates('Dentist', { start: '2026-12-01T12:00' })],
    ['rest of that day?', onDay('2026-12-01')],
  ]),
  conversation('v-two two board meeting', [
    ['board mtg who coming', sees('Board meeting')],
    ['add lena', updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
    [
      'start 1.30 keep the end',
      updates('Board meeting', { start: '2026-12-15T13:30', end: '2026-12-15T16:30' }),
    ],
    ['undo that last bit', stands('Board meeting', '2026-12-15T14:00')],
  ]),
  conversation('v-two two cinema come and gone', [
    ['16 to 18 dec wots in', onDay('2026-12-16', '2026-12-18')],
    ['cinema 16th 8pm', creates({ title: 'Cinema', start: '2026-12-16T20:00' })],
    ['colour it yellow', updates('Cinema', { color: ['5'] })],
    ['lol film got pulled, del', changes(remove('Cinema', '2026-12-16'))],
  ]),
  conversation('v-two two birthday dinner', [
    ['wot did ingrid mail bout bday dinner', mailOf('ingrid', 'birthday', 'dinner', 'bday')],
    [
      'pop it in then w the place',
      creates({
        title:
          "Birthday dinner (with) (Ingrid)|Ingrid (birthday) dinner|Ingrid’s (30th) birthday (dinner)|Ingrid's (30th) birthday (dinner)|Dinner (with) Ingrid",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    ['wot else that day', onDay('2026-12-01')],
  ]),
  conversation('v-two two writing up issue 33', [
    ['issues on me?', mine],
    ['33 is wot again', issue(33, 'critique')],
    [
      'block an hr weds 1pm call it docs',
      creates({ title: 'Docs', start: '2026-11-25T13:00', end: '2026-11-25T14:00' }),
    ],
  ]),
  conversation('v-two two chat with lena', [
    ['me n lena 30m thurs when', slotsOn(30, '2026-11-26', '2026-11-26', ['lena'])],
    [
      'do 12, name it lena chat, invite her',
      creates({ title: 'Lena chat', start: '2026-11-26T12:00', end: '2026-11-26T12:30', guests: ['lena'] }),
    ],
    ['12.15 better', updates('Lena chat', { start: '2026-11-26T12:15' })],
    ['n scrap lunch friday', changes(remove('Marketing lunch'))],
  ]),
  conversation('v-two two physio on the 30th', [
    ['nxt physio wen', sees('Physio')],
    ['cancel the 30th', changes(remove('Physio', '2026-11-30', 'this')), 'no'],
    [
      'no keep it just start 6 that day',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    ['they emailed me?', mailOf('physio', 'calmgate', 'niamh', 'appointment')],
  ]),
];
