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
import { evening, freeEvening, mailOf, issue, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [['haircut 1pm now', 'nah undo that'], asBefore],
    [['boiler service delete', 'oh no wanted that kept, put back'], asBefore],
  ]),
  ...phrasings('context', [
    [['dentist when', 'shift it to 9.15'], updates('Dentist', { start: '2026-12-01T09:15' })],
    [['wots on tmrw then', 'n day after'], onDay('2026-11-25')],
    [
      ['need optician in cal this fri', '2.20pm'],
      creates({
        title: "Optician (appointment) (appt)|Opticians|Optician’s (appointment)|Optician's (appointment)",
        start: '2026-11-27T14:20',
      }),
    ],
    [['sat 28 wots there', 'second one, delete'], deletes('Haircut')],
    [['shove board mtg to 3pm start', 'sry meant 3.30'], stands('Board meeting', '2026-12-15T15:30')],
    [
      ['10 dec 1-2pm free am i', 'k put therapy there'],
      creates({
        title: 'Therapy (session) (appointment)',
        start: '2026-12-10T13:00',
        end: '2026-12-10T14:00',
      }),
    ],
    [['cancel focus block', 'tmrws one'], deletes(['Focus block', '2026-11-24'])],
    [
      ['parents evening wot time', 'remind me 1 day b4 it'],
      updates('Parents’ evening', { reminders: [1440] }),
    ],
    [['find 30m w priya this thurs', 'make that an hr'], roomOn(60, '2026-11-26', ['priya'])],
    [
      ['launch drinks, time n place?', 'say no to that, babysitter bailed'],
      answers('Launch drinks', 'declined'),
    ],
    [['vendor demo an hr later', 'n invite lena to it'], updates('Vendor demo', { guests: ['lena'] })],
  ]),
  conversation('hh two oslo', [
    ['oslo flight wen', sees('Flight to Oslo')],
    ['ping me 3hrs b4', updates('Flight to Oslo', { reminders: [180] })],
    ['n eve b4 flight, am i free', either(freeEvening('2026-12-10'), onDay('2026-12-10'))],
    ['skip pottery that nite', changes(remove('Pottery class', '2026-12-10', 'this'))],
  ]),
  conversation('hh two vendor no', [
    ['weds wots on', onDay('2026-11-25')],
    ['drop vendor demo', deletes('Vendor demo'), 'no'],
    ['just push it to 4pm', updates('Vendor demo', { start: '2026-11-25T16:00' })],
  ]),
  conversation('hh two band', [
    [
      'band practice tues 8 dec 8-10pm',
      creates({ title: 'Band practice', start: '2026-12-08T20:00', end: '2026-12-08T22:00' }),
    ],
    ['else on 8th?', onDay('2026-12-08')],
    ['move partner update to 3.30pm', updates('Partner update', { start: '2026-12-08T15:30' })],
    ['portfolio review, bin', deletes('Portfolio review')],
  ]),
  conversation('hh two ingrid dinner', [
    ['ingrid mailed bout bday dinner? time', mailOf('ingrid', 'birthday', 'dinner')],
    ['am i free 7.30-9.30pm 1 dec', open('2026-12-01T19:30', '2026-12-01T21:30')],
    [
      'add it: bday dinner 7.30-9.30pm at koya harbour',
      creates({
        title:
          "(Ingrid’s) (Ingrid's) (Ingrid) (30th) birthday dinner|(Ingrid’s) (Ingrid's) (Ingrid) bday dinner|Birthday dinner (with) (for) Ingrid",
        start: '2026-12-01T19:30',
        end: '2026-12-01T21:30',
        place: 'Koya Harbour',
      }),
    ],
  ]),
  conversation('hh two panel', [
    ['2 dec, gimme all', onDay('2026-12-02')],
    ['accept hiring panel', answers('Hiring panel', 'accepted')],
    ['drinks that eve = no', answers('Launch drinks', 'declined')],
    ['so 2 dec nite now free?', either(freeEvening('2026-12-02'), onDay('2026-12-02'))],
    [
      'yoga 6-7pm then',
      creates({ title: 'Yoga (class) (session)', start: '2026-12-02T18:00', end: '2026-12-02T19:00' }),
    ],
  ]),
  conversation('hh two tickets', [
    ['wots on me on github', mine],
    ['389 say more', issue(389, 'date picker', 'month')],
    [
      'block weds 9 dec 10-11am for it, call it date picker',
      creates({ title: 'Date picker', start: '2026-12-09T10:00', end: '2026-12-09T11:00' }),
    ],
  ]),
  conversation('hh two slot jonas', [
    ['me n jonas 1hr thurs 10 dec, wen', roomOn(60, '2026-12-10', ['jonas'])],
    [
      'do 2pm, call it budget prep, invite him',
      creates({
        title: 'Budget prep',
        start: '2026-12-10T14:00',
        end: '2026-12-10T15:00',
        guests: ['jonas'],
      }),
    ],
    ['thurs eve same day, wots there', either(onDay('2026-12-10'), evening('2026-12-10'))],
  ]),
  conversation('hh two sick', [
    ['feelin rough. wots on this sat', onDay('2026-11-28')],
    ['parkrun out, that day only', changes(remove('Parkrun', '2026-11-28', 'this'))],
    ['haircut > sat after, same time', updates('Haircut', { start: '2026-12-05T11:00' })],
    ['n sun 29th, owt?', onDay('2026-11-29')],
  ]),
  conversation('hh two xmas party', [
    ['xmas party when', sees('Christmas party')],
    [
      'start it 7pm, still til 10',
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T22:00' }),
    ],
    ['n add sam', updates('Christmas party', { guests: ['sam'] })],
  ]),
];
