import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { anyMail, issue, mailOf, morning, onDay } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['am i free weds 1pm', 'gr8 stick lunch w my dad in'],
      creates({
        title: 'Lunch (with) (w) (my) (dad)|Lunch w/ (my) dad|Dad lunch|Lunch (dad)|Dad’s lunch',
        start: '2026-11-25T13:00',
      }),
    ],
    [
      ['when is dentist agn', 'they can do me at 8, change it'],
      updates('Dentist', { start: '2026-12-01T08:00' }),
    ],
    [['haircut off pls', 'n parkrun that morning too'], deletes(['Parkrun', '2026-11-28'])],
    [['gh 389 whats it abt', 'and 412'], issue(412, 'contrast', 'dark')],
    [
      ['leo piano lesson fri 4pm', 'add another one the fri after, same time'],
      creates({
        title:
          "(Leo) piano (lesson) (Leo)|Piano lesson (for) (Leo)|Leo’s piano (lesson)|Leo's piano (lesson)|Leos piano (lesson)",
        start: '2026-12-04T16:00',
      }),
    ],
    [['anything from lena in my mail', 'what abt dana'], mailOf('dana', 'holt', 'brightdesk')],
    [
      ['tues 1 dec?', 'shove the focus block 1hr later'],
      updates('Focus block', { start: '2026-12-01T14:00' }, { on: '2026-12-01' }),
    ],
    [['14 dec whats on', 'rmeove the odd one at 9'], deletes('delete everything on Friday')],
    [['mon 30th how bad', 'ugh too mcuh. decline the sales one'], answers('Sales all-hands', 'declined')],
    [
      ['lift engineer thurs 8am 30min', 'am i free at 8.45 that day', 'ok flu jab then, 15 mins'],
      creates({
        title: '(My) flu jab (appointment) (appt)|Flu vaccination|Flu vaccine|Flu shot|Flu jab',
        start: '2026-11-26T08:45',
        end: '2026-11-26T09:00',
      }),
    ],
  ]),

  conversation('y-two midwife no time', [
    ['need midwife appt in', nothing],
    ['its this weds', nothing],
    [
      '10am 20 min',
      creates({
        title:
          '(The) midwife (appt) (appointment) (visit)|Appointment (with) (the) midwife|See (the) midwife',
        start: '2026-11-25T10:00',
        end: '2026-11-25T10:20',
      }),
    ],
    ['ta. whats thurs', onDay('2026-11-26')],
  ]),

  conversation('y-two haircut twice', [
    ['haircut to 2pm toni cant do 11', updates('Haircut', { start: '2026-11-28T14:00' })],
    ['soz 1.30 he says', stands('Haircut', '2026-11-28T13:30')],
    ['what else that day', either(onDay('2026-11-28'), morning('2026-11-28'), sees('Parkrun', '2026-11-28'))],
    ['skip parkrun then', deletes(['Parkrun', '2026-11-28'])],
  ]),

  conversation('y-two demo kept', [
    ['cancel the vendor demo', deletes('Vendor demo'), 'no'],
    ['actualy dont. move it to tmrw 4pm', updates('Vendor demo', { start: '2026-11-24T16:00' })],
    [
      'am i free the hr before it',
      either(
        checks('2026-11-24T15:00'),
        covers('2026-11-24T15:00', '2026-11-24T16:00'),
        sees('Focus block', '2026-11-24'),
      ),
    ],
    [
      'ok put call w surveyor there, 3 til 3.30',
      creates({
        title:
          'Call (with) (w) (the) (surveyor)|Call w/ (the) surveyor|Surveyor (call)|Surveyor phone call|Phone call (with) (the) surveyor|Call surveyor',
        start: '2026-11-24T15:00',
        end: '2026-11-24T15:30',
      }),
    ],
  ]),

  conversation('y-two which review', [
    ['take out the review nxt mon, kid has hosp', nothing],
    ['design one', deletes(['Design review', '2026-11-30'])],
    ['hosp moved to dec so put it back', asBefore],
  ]),

  conversation('y-two board and grant', [
    ['anythng 14 dec', onDay('2026-12-14')],
    ['and the day after?', onDay('2026-12-15')],
    ['push the board mtg to 2.30', updates('Board meeting', { start: '2026-12-15T14:30' }), 'no'],
    ['nah leave it at 2', asBefore],
    [
      'but add grant deadline all day 16th',
      creates({
        title: '(The) grant (application) deadline|Deadline (for) (the) grant|Grant (due)',
        start: '2026-12-16',
        end: '2026-12-17',
      }),
    ],
  ]),

  conversation('y-two dinner from mail', [
    ['ingrid emailed re her dinner, when n where', mailOf('ingrid', 'birthday', 'dinner')],
    [
      'put it in w the restaurant as location',
      creates({
        title:
          "(Ingrid’s) (30th) (birthday) dinner (with) (Ingrid) (at) (Koya) (Harbour)|Ingrid's (30th) (birthday) dinner (at) (Koya) (Harbour)|Ingrid (30th) (birthday) dinner (at) (Koya) (Harbour)|Ingrids (30th) (birthday) dinner (at) (Koya) (Harbour)|Ingrid’s 30th (birthday)|(Birthday) dinner Ingrid",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      'n the day after, evening busy?',
      either(
        onDay('2026-12-02'),
        covers('2026-12-02T18:00', '2026-12-02T21:00'),
        checks('2026-12-02T17:00'),
        checks('2026-12-02T18:00'),
        checks('2026-12-02T19:00'),
        sees('Launch drinks'),
      ),
    ],
  ]),

  conversation('y-two invites', [
    [
      'which invites nxt wk havent i answerd',
      either(sees('Offsite call'), sees('Hiring panel'), covers('2026-11-30', '2026-12-04'), anyMail),
    ],
    ['yes to the offsite call', answers('Offsite call', 'accepted')],
    ['no to the other one', answers('Hiring panel', 'declined')],
    ['hm wait make that a maybe', answers('Hiring panel', 'tentative')],
  ]),

  conversation('y-two mot', [
    [
      'add MOT thurs 8.30am',
      creates({ title: '(Car) MOT (appointment) (test)|MOT (for) (the) (car)', start: '2026-11-26T08:30' }),
    ],
    ['garage says fri now same time', stands('MOT', '2026-11-27T08:30')],
    [
      'what time is standup that day',
      either(onDay('2026-11-27'), morning('2026-11-27'), sees('Stand-up', '2026-11-27')),
    ],
    ['forget the MOT, sold the car lol', asBefore],
  ]),

  conversation('y-two physio', [
    [
      'how many physio left after today',
      either(sees('Physio', '2026-12-21'), covers('2026-11-24', '2026-12-21')),
    ],
    ['cancel 7 dec one', deletes(['Physio', '2026-12-07'])],
    ['n the one on 21st make it 5pm', updates('Physio', { start: '2026-12-21T17:00' }, { on: '2026-12-21' })],
    ['whats before it that day', either(onDay('2026-12-21'), covers('2026-12-21T09:00', '2026-12-21T17:00'))],
  ]),
];
