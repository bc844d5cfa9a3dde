import { answers, asBefore, creates, deletes, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['hows fri 4pm lookin', 'gd. drinks w marek then'],
      creates({ title: 'Drinks (with Marek)|Drinks w Marek|Marek drinks', start: '2026-11-27T16:00' }),
    ],
    [['wens the portfolio review', 'push 1 hr'], updates('Portfolio review', { start: '2026-12-08T15:00' })],
    [['what i got sat', 'cancel the hair one'], deletes('Haircut')],
    [['squash tmrw 7am', 'actualy 6.45'], updates('Squash', { start: '2026-11-24T06:45' })],
    [['whats tmrw like', 'n wed'], onDay('2026-11-25')],
    [['budget review thurs, whos running it', 'decline that'], answers('Budget review', 'declined')],
    [['30 min w jonas on wed poss?', 'n thurs?'], roomOn(30, '2026-11-26', ['jonas'])],
    [['vendor demo when', 'buzz me 45 min b4 it'], updates('Vendor demo', { reminders: [45] })],
    [['wots on 7 dec', 'boiler can be 9 then'], updates('Boiler service', { start: '2026-12-07T09:00' })],
    [['dentist wot time', 'and oslo flight?'], sees('Flight to Oslo')],
    [['whos on 412', 'n 399'], issue(399, 'escape')],
  ]),
  conversation('two saturday sorted in a hurry', [
    ['sat, go', onDay('2026-11-28')],
    ['hair to 12', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['n no parkrun that day, del', deletes(['Parkrun', '2026-11-28'])],
  ]),
  conversation('two barrels on wednesday', [
    ['wed 12 to 1 free?', open('2026-11-25T12:00', '2026-11-25T13:00')],
    [
      'add barrels 12, half hr',
      creates({ title: 'Barrels', start: '2026-11-25T12:00', end: '2026-11-25T12:30' }),
    ],
    ['sry driver says 1', updates('Barrels', { start: '2026-11-25T13:00' })],
  ]),
  conversation('two meters read', [
    ['ruth want anything?', mailOf('ruth', 'calloway')],
    ['am i around sat 28th 5pm, say 30 min', open('2026-11-28T17:00', '2026-11-28T17:30')],
    [
      'ok add meter reading',
      creates({
        title: 'Meter reading (with Ruth) (Calloway)|Meter reading (Ruth)|Meter reading (Flat 3)',
        start: '2026-11-28T17:00',
      }),
    ],
  ]),
  conversation('two invitations on the bus', [
    ['offsite call, who set tht up', sees('Offsite call')],
    ['k accept', answers('Offsite call', 'accepted')],
    ['hiring panel same', answers('Hiring panel', 'accepted')],
  ]),
  conversation('two pottery rather moved', [
    ['cancel pottery 3 dec', deletes(['Pottery class', '2026-12-03']), 'no'],
    [
      'hm no rather move it, wed 2 dec same time',
      updates('Pottery class', { start: '2026-12-02T19:00' }, { on: '2026-12-03', scope: 'this' }),
    ],
    ['wot else on that wed', onDay('2026-12-02')],
  ]),
  conversation('two icons with aiko', [
    ['half hr w aiko tmrw, when', roomOn(30, '2026-11-24', ['aiko'])],
    ['meh. wed?', roomOn(30, '2026-11-25', ['aiko'])],
    [
      'book 10am there w her, title icons',
      creates({ title: 'Icons', start: '2026-11-25T10:00', end: '2026-11-25T10:30', guests: ['aiko'] }),
    ],
  ]),
  conversation('two issues then a block', [
    ['my gh pile?', mine],
    ['412 details', issue(412, 'contrast')],
    [
      'k rename tmrws focus block to contrast fix',
      updates('Focus block', { title: 'Contrast fix' }, { on: '2026-11-24' }),
    ],
  ]),
  conversation('two leave a day later', [
    ['my xmas leave starts wen', sees('Annual leave')],
    ['start it 22 dec, end stays', updates('Annual leave', { start: '2026-12-22', end: '2027-01-04' })],
    ['argh hr says no. undo', asBefore],
  ]),
  conversation('two a tuesday thinned out', [
    ['8 dec?', onDay('2026-12-08')],
    ['kill partner update', deletes('Partner update')],
    ['portfolio down to 30 min', updates('Portfolio review', { end: '2026-12-08T14:30' })],
    ['n add run 5.30pm same day', creates({ title: 'Run|Running', start: '2026-12-08T17:30' })],
  ]),
];
