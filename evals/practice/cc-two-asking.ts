import { calls, checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  part,
  roomMorning,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['fri 4 dec, wots happening', onDay('2026-12-04')],
    ['sat plans??', onDay('2026-11-28')],
    [
      'wk of 14 dec pls, just the outline',
      either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14', '2026-12-18')),
    ],
    ['oslo flight, wot time it leave', sees('Flight to Oslo')],
    ['wheres fri lunch w marketing, need addr for cab', sees('Marketing lunch')],
    ['whos in the roadmap wshop thurs', sees('Roadmap workshop')],
    ['xmas do - starts when n which pub', sees('Christmas party')],
    ['how many physios left n whens the last', sees('Physio')],
    ['tomas on call from when till when', calls('getCalendarEvents', { query: 'on call' })],
    [
      'rest of today after lunch?',
      either(
        part(
          '2026-11-23',
          ['12:00', '12:30', '13:00', '13:30', '14:00'],
          ['17:00', '18:00', '19:00', '22:00', ''],
        ),
        covers('2026-11-23T14:00', '2026-11-23T18:00'),
      ),
    ],
    ['wich day is aiko off', sees('Aiko on leave')],
    ['gimme tue 8 dec start to finish', onDay('2026-12-08')],
  ]),
  ...phrasings('existence', [
    ['boiler man in the cal already?', sees('Boiler service')],
    ['did i ever put the optician in, shd be b4 xmas', covers('2026-11-24', '2026-12-20')],
    ['tax return - is it down anywhere. panicking', sees('Tax return')],
    [
      'parkrun still in 4 this sat or did i bin it',
      either(sees('Parkrun', '2026-11-28'), onDay('2026-11-28')),
    ],
    ['got owt w jonas tmrw', onDay('2026-11-24')],
    ['is there a 1:1 w priya on 8 dec', either(sees('1:1 with Priya', '2026-12-08'), onDay('2026-12-08'))],
  ]),
  ...phrasings('free time', [
    ['thurs 4-5pm, nothing on right?', open('2026-11-26T16:00', '2026-11-26T17:00')],
    ['can i do 11.45am wed, 30 min call w the bank', open('2026-11-25T11:45', '2026-11-25T12:15')],
    ['need 45m w tomas wed, when works', roomOn(45, '2026-11-25', ['tomas'])],
    ['babysitter offering fri eve, am i out?', freeEvening('2026-11-27')],
    ['90 min gap on mon 7 dec anywhere', roomOn(90, '2026-12-07')],
    ['me lena n sam, half hr on fri. wen', roomOn(30, '2026-11-27', ['lena', 'sam'])],
    [
      'sun 6 dec clear? inlaws threatening to visit',
      either(onDay('2026-12-06'), covers('2026-12-06T10:00', '2026-12-06T18:00'), checks('2026-12-06T00:00')),
    ],
    ['tmrw morn any 30 mins w aiko', roomMorning(30, '2026-11-24', ['aiko'])],
    ['plumber says 8-10am wed 9 dec, am i ok for that', open('2026-12-09T08:00', '2026-12-09T10:00')],
    ['1 hr w priya sometime 7 to 11 dec, opts?', slotsOn(60, '2026-12-07', ['2026-12-11'], ['priya'])],
  ]),
  ...phrasings('mail', [
    ['did ruth reply re the rent', mailOf('ruth', 'calloway', 'rent', 'tenancy', 'flat 3')],
    ['key code for the margate house?? its in a mail', mailOf('saltmarsh', 'key', 'margate', 'code')],
    ['which headlines is lena on about n by when', mailOf('lena', 'headline')],
    ['my pw runs out when, IT sent smth', mailOf('password', 'expir')],
    ['wot do i still owe ppl, going by inbox', either(tasks, anyMail)],
  ]),
  ...phrasings('issues', [
    ['411 whos got it', issue(411, 'undo bar', 'undo')],
    ['gh: anything on my plate', either(mine, calls('searchIssues', { any: 'maya' }))],
    ['nvda toast bug, fixed yet?', issue(93, 'toast', 'nvda')],
    ['anyone doing the interview guide ticket', issue(35, 'interview')],
  ]),
];
