import { checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  roomAfternoon,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['fri aft whats in', covers('2026-11-27T13:00', '2026-11-27T17:00')],
    ['weds + thurs rundown pls', onDay('2026-11-25', '2026-11-26')],
    ['wknd plans? wife asking', onDay('2026-11-28', '2026-11-29')],
    ['wheres mktg lunch again, forgot the caff', sees('Marketing lunch')],
    ['what time do i fly oslo', sees('Flight to Oslo')],
    ['whos on that hiring thing', sees('Hiring panel')],
    ['nxt physio - when pls', either(sees('Physio'), onDay('2026-11-23'))],
    ['last physio b4 xmas, date?', sees('Physio', '2026-12-21')],
    ['wk of 7 dec, shifts due, whats in there', covers('2026-12-07', '2026-12-11')],
    ['1st thing tmrw pls?', either(sees('Stand-up', '2026-11-24'), onDay('2026-11-24'))],
    ['board mtg - how long is it', sees('Board meeting')],
    ['rest of today after lunch, list', covers('2026-11-23T14:00', '2026-11-23T17:00')],
  ]),
  ...phrasings('existence', [
    ['dentist appt booked or not', sees('Dentist')],
    ['owt w lena thurs', either(onDay('2026-11-26'), sees('Budget review'))],
    ['boiler fella, is he in dec anywhere', sees('Boiler service')],
    ['any vet appt in dec for the dog', covers('2026-12-01', '2026-12-31')],
    ['half marathon in there? cant rember if i added', sees('Half marathon')],
    ['pottery down for xmas eve??', either(onDay('2026-12-24'), sees('Pottery class', '2026-12-24'))],
  ]),
  ...phrasings('free time', [
    ['weds 1pm to 2 free?', open('2026-11-25T13:00', '2026-11-25T14:00')],
    ['thurs 5-6pm clear for a viewing?', open('2026-11-26T17:00', '2026-11-26T18:00')],
    ['fri nite, am i about', freeEvening('2026-11-27')],
    ['find me 45 min tmrw', roomOn(45, '2026-11-24')],
    ['half hr w jonas on weds, any gap', roomOn(30, '2026-11-25', ['jonas'])],
    ['need 2hr gap on 8 dec, revision', roomOn(120, '2026-12-08')],
    ['tmrw aft, 1 hr, me + tomas both free when', roomAfternoon(60, '2026-11-24', ['tomas'])],
    [
      'sons match sat 2pm, clash?',
      either(checks('2026-11-28T14:00'), covers('2026-11-28T14:00', '2026-11-28T15:00')),
    ],
    [
      'me priya n lena, 1hr sumtime next wk, find',
      slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya', 'lena']),
    ],
    ['plumber says thu 10 dec 9-11am. ok w me?', open('2026-12-10T09:00', '2026-12-10T11:00')],
  ]),
  ...phrasings('mail', [
    ['any news off ruth re flat', mailOf('ruth', 'flat', 'tenancy', 'calloway', 'harbour')],
    [
      'wat time ingrid say for noodles? she emailed',
      mailOf('ingrid', 'noodles', 'birthday', 'koya', 'dinner'),
    ],
    ['unread mail, quick sum up', anyMail],
    ['wot do ppl want from me by email', either(tasks, anyMail)],
    [
      'train tix ref? shd be in inbox',
      mailOf('train', 'southdown', 'booking', 'sdt', 'margate', 'ticket', 'tix'),
    ],
  ]),
  ...phrasings('issues', [
    ['tldr of #412 pls', issue(412, 'contrast', 'declined')],
    ['my gh tickets, list em', mine],
    ['import bug w same uid, any1 on it', issue(421, 'uid', 'import')],
    ['issue 34 on call number, still open y/n', issue(34, 'call')],
  ]),
];
