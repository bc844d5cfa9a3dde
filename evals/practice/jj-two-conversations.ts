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
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, slotsOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [['boiler service, delete', 'oops undo'], asBefore],
    [['mv portfolio review to 3pm', 'nah put back'], asBefore],
  ]),
  ...phrasings('context', [
    [['when dentist', 'make it 10'], updates('Dentist', { start: '2026-12-01T10:00' })],
    [['sat - anything?', 'n day after'], onDay('2026-11-29')],
    [['whats on 8 dec', 'lose the last one pls'], deletes('Partner update')],
    [['need to move haircut', '1pm same day'], updates('Haircut', { start: '2026-11-28T13:00' })],
    [['add sauna sun 6pm', 'no 7 sry'], stands('Sauna', '2026-11-29T19:00')],
    [['oslo flight when?', 'remind me 3h b4 it'], updates('Flight to Oslo', { reminders: [180] })],
    [
      ['board mtg, who', 'add aiko as well'],
      updates('Board meeting', { guests: ['priya', 'jonas', 'aiko'] }),
    ],
    [
      ['free thu 10 dec 2-3?', 'k put loft quote in then'],
      creates({ title: 'Loft quote', start: '2026-12-10T14:00' }),
    ],
    [['offsite call what time', 'accept'], answers('Offsite call', 'accepted')],
    [['delete one of focus blocks', 'tmrws'], deletes(['Focus block', '2026-11-24'])],
    [['show tues 1 dec', 'and the wed'], onDay('2026-12-02')],
  ]),
  conversation('jj two plasterer', [
    ['thu 10 dec whats on', onDay('2026-12-10')],
    [
      'add plasterer there 8-9am',
      creates({ title: 'Plasterer', start: '2026-12-10T08:00', end: '2026-12-10T09:00' }),
    ],
    ['alarm 30 min b4', updates('Plasterer', { reminders: [30] })],
  ]),
  conversation('jj two haircut kept', [
    ['haircut wheres that again', sees('Haircut')],
    ['delete it', deletes('Haircut'), 'no'],
    ['keep it, but 11.30', updates('Haircut', { start: '2026-11-28T11:30' })],
  ]),
  conversation('jj two priya slot', [
    ['30m w priya on thurs, any gap', slotsOn(30, '2026-11-26', '2026-11-26', ['priya'])],
    [
      '4pm. call it deck chat n invite her',
      creates({
        title: 'Deck chat (with Priya)',
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:30',
        guests: ['priya'],
      }),
    ],
    ['wot else have i that day', onDay('2026-11-26')],
  ]),
  conversation('jj two dinner mail', [
    ['ingrid dinner, what did she write', mailOf('ingrid', 'birthday', 'dinner')],
    [
      'put in cal, tues 1 dec 7.30pm, place Koya Harbour',
      creates({
        title:
          "(Ingrid's) birthday dinner|(Ingrid’s) birthday dinner|Dinner (with|for) (Ingrid)|Ingrid (birthday) dinner|Ingrid's dinner|Ingrid’s dinner|Ingrid's bday dinner|Ingrid’s bday dinner|Birthday dinner (with|for) Ingrid|Ingrids (birthday) dinner|Ingrid's 30th (birthday) (dinner)|Ingrid’s 30th (birthday) (dinner)",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    ['n the eve after, am i free', freeEvening('2026-12-02')],
  ]),
  conversation('jj two ill today', [
    ['ill. whats left today', either(onDay('2026-11-23'), sees('Physio', '2026-11-23'))],
    ['kill physio, today only', changes(remove('Physio', '2026-11-23', 'this'))],
    ['n tmrw?', onDay('2026-11-24')],
    ['focus block there can go', deletes(['Focus block', '2026-11-24'])],
  ]),
  conversation('jj two tickets', [
    ['my gh list', mine],
    ['389 detail?', issue(389, 'date picker')],
    [
      'block 1h fri 10am "date picker"',
      creates({ title: 'Date picker', start: '2026-11-27T10:00', end: '2026-11-27T11:00' }),
    ],
    ['make it 2h', updates('Date picker', { end: '2026-11-27T12:00' })],
  ]),
  conversation('jj two vendor', [
    ['vendor demo when', sees('Vendor demo')],
    ['shift to 4', updates('Vendor demo', { start: '2026-11-25T16:00' })],
    ['n invite lena', updates('Vendor demo', { guests: ['lena'] })],
    ['new title Brightdesk demo', updates('Vendor demo', { title: 'Brightdesk demo' })],
  ]),
  conversation('jj two hiring', [
    ['hiring panel which room', sees('Hiring panel')],
    ['ok accept that', answers('Hiring panel', 'accepted')],
    ['free right after, 4-5?', open('2026-12-02T16:00', '2026-12-02T17:00')],
    [
      'add "Panel debrief" 4pm 30m',
      creates({ title: 'Panel debrief', start: '2026-12-02T16:00', end: '2026-12-02T16:30' }),
    ],
    ['actually no, del the debrief', deletes('Panel debrief')],
  ]),
  conversation('jj two tax', [
    ['tax return what day', sees('Tax return')],
    ['too late, wk earlier', updates('Tax return', { start: '2027-01-22' })],
    ['and red', updates('Tax return', { color: ['11'] })],
  ]),
];
