import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  tasks,
  issue,
  mine,
  mailOf,
  free,
  part,
  freeEvening,
  roomOn,
  roomIn,
  roomMorning,
  roomAfternoon,
  slotsOn,
  onDay,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['tmrw - run thru it pls', onDay('2026-11-24')],
  ['rest of 2day, whats left', either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30'))],
  ['my wkend - anything planned?', onDay('2026-11-28', '2026-11-29')],
  [
    'thu pm, which mtgs',
    either(
      part('2026-11-26', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
    ),
  ],
  ['1st thing on wed?', either(onDay('2026-11-25'), sees('Coffee with Sam', '2026-11-25'))],
  ['2 dec agenda', onDay('2026-12-02')],
  [
    'nxt wk overview, keep short',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  ['physio 2day when', either(sees('Physio', '2026-11-23'), lists('2026-11-23'))],
  ['who else is in roadmap workshop', sees('Roadmap workshop')],
  [
    'where do i have to be fri lunchtime',
    either(
      sees('Marketing lunch', '2026-11-27'),
      onDay('2026-11-27'),
      covers('2026-11-27T12:30', '2026-11-27T13:30'),
    ),
  ],
  ['board mtg 15 dec, how long does it go on', sees('Board meeting')],
  [
    'wk of 14 dec - whats in there',
    either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14', '2026-12-18')),
  ],
]);

const existence = phrasings('existence', [
  ['dentist still in? forgot which day', sees('Dentist')],
  ['am i down for parkrun sat', either(sees('Parkrun', '2026-11-28'), onDay('2026-11-28'))],
  ['any flights in cal b4 xmas', sees('Flight to Oslo')],
  ['boiler man - in there y/n', sees('Boiler service')],
  [
    'got anything w/ lena this wk??',
    either(
      sees('Marketing lunch', '2026-11-27'),
      sees('Budget review', '2026-11-26'),
      covers('2026-11-23T10:00', '2026-11-27'),
    ),
  ],
  ['optician on thu? or did i dream that', covers('2026-11-26T10:00', '2026-11-26T17:00')],
]);

const freeTime = phrasings('free time', [
  free('thu 4 til 5pm - anything on?', '2026-11-26T16:00', '2026-11-26T17:00'),
  free('cld i do tmrw 11-12.30', '2026-11-24T11:00', '2026-11-24T12:30'),
  ['free sat nite?', freeEvening('2026-11-28')],
  ['is there a 2h gap wed', roomOn(120, '2026-11-25')],
  ['when cld tomas n me do 45min thu', roomOn(45, '2026-11-26', ['tomas'])],
  [
    'sam around 3pm today or busy',
    either(
      checks('2026-11-23T15:00'),
      roomAfternoon(30, '2026-11-23', ['sam']),
      roomAfternoon(60, '2026-11-23', ['sam']),
      slots(60, '2026-11-23T15:00', '2026-11-23T16:00', ['sam']),
      slots(30, '2026-11-23T15:00', ['2026-11-23T15:30', '2026-11-23T16:00'], ['sam']),
    ),
  ],
  [
    '30min w/ priya + jonas fri, whats earliest',
    either(roomOn(30, '2026-11-27', ['priya', 'jonas']), roomMorning(30, '2026-11-27', ['priya', 'jonas'])),
  ],
  [
    '90 min hole tue 1 dec am?',
    either(roomMorning(90, '2026-12-01'), covers('2026-12-01T09:00', '2026-12-01T12:00')),
  ],
  [
    'nxt wk where wld 3h in one go fit',
    either(
      roomIn(180, '2026-11-30', ['2026-12-04', '2026-12-06']),
      slotsOn(180, '2026-11-30', ['2026-12-04', '2026-12-06']),
      covers('2026-11-30', '2026-12-04'),
    ),
  ],
  [
    'lena n aiko both ok thu 9-10am?',
    either(
      checks('2026-11-26T09:00', '2026-11-26T10:00'),
      slots(60, '2026-11-26T09:00', '2026-11-26T10:00', ['lena', 'aiko']),
    ),
  ],
]);

const mail = phrasings('mail', [
  ['lena on brightdesk - latest?', mailOf('brightdesk', 'lena')],
  ['who wants smth from me, check inbox', either(tasks, anyMail)],
  ['ingrids email: what time dinner', mailOf('ingrid', 'dinner', 'birthday', 'koya')],
  ['ruth + rent, what amt did they agree', mailOf('ruth', 'calloway', 'rent', 'tenancy')],
  ['calmgate wrote, what do they want', mailOf('calmgate', 'physio')],
  ['booking ref margate train? shd be in mail', mailOf('margate', 'southdown', 'train', 'booking')],
]);

const issues = phrasings('issues', [
  ['gh issues on me?', mine],
  ['issue 412 - whats it abt', issue(412)],
  ['nvda toast bug, who has it', issue(93, 'toast', 'nvda')],
  ['4.2 checklist ticket still open?', issue(408, 'checklist', '4.2', 'release')],
]);

export const oTwoAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
