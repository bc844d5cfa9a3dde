import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  roomMorning,
  roomOn,
  slotsOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['run me thru thurs quick, im scrubbing in 5', onDay('2026-11-26')],
    [
      'fri b4 noon, any mtgs i need 2 dress for',
      either(morning('2026-11-27'), onDay('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
    ],
    ['wot time mum expecting me for lunch', sees('Lunch at Mum’s')],
    ['this wkend, sat n sun, lemme hav it', onDay('2026-11-28', '2026-11-29')],
    ['which dentist is it i go to n when', sees('Dentist')],
    ['launch drinks who else said yes', sees('Launch drinks')],
    ['first day bk at work in jan?', sees('Annual leave')],
    [
      '30 nov to 4 dec wot we got',
      either(lists('2026-11-30', '2026-12-04'), covers('2026-11-30', '2026-12-04')),
    ],
    ['board mtg finishes when. need childcare', sees('Board meeting')],
    ['physio tonite innit? time?', either(sees('Physio', '2026-11-23'), onDay('2026-11-23'))],
    ['9 dec school thing wots it called n how long', either(sees('Parents’ evening'), onDay('2026-12-09'))],
    ['margate wot dates, n wheres the house', sees('Team offsite')],
  ]),
  ...phrasings('existence', [
    ['hav i got ingrids bday in there', sees('Ingrid’s birthday')],
    [
      'any flights in dec or did i dream that',
      either(sees('Flight to Oslo'), covers('2026-12-01', '2026-12-31')),
    ],
    ['is ther a standup weds', either(sees('Stand-up', '2026-11-25'), onDay('2026-11-25'))],
    ['car service - did i log 1? wd be before new yr', covers('2026-11-24', '2026-12-31')],
    ['half marathon nxt yr, did that make it in', sees('Half marathon')],
    ['pottery still on 10 dec y/n', either(sees('Pottery class', '2026-12-10'), onDay('2026-12-10'))],
  ]),
  ...phrasings('free time', [
    ['tmrw 4pm for an hr, am i gd', open('2026-11-24T16:00', '2026-11-24T17:00')],
    ['need 2 hrs to write up skeleton arg thurs 10 dec, where', roomOn(120, '2026-12-10')],
    ['catch jonas n priya 45 min weds - when can all 3', roomOn(45, '2026-11-25', ['jonas', 'priya'])],
    ['client wants fri 10 til 10.30am, i got anything then', open('2026-11-27T10:00', '2026-11-27T10:30')],
    ['girls want fri nite 4 dec out, clash?', freeEvening('2026-12-04')],
    ['sat 5 dec 2-5pm doin anything?', open('2026-12-05T14:00', '2026-12-05T17:00')],
    [
      'fri 11 dec aft, clear or no',
      either(
        onDay('2026-12-11'),
        part('2026-12-11', ['12:00', '12:30', '13:00', '14:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-12-11T13:00', '2026-12-11T17:00'),
        checks('2026-12-11T12:00'),
        checks('2026-12-11T13:00'),
      ),
    ],
    [
      'tomas aiko + me, 1hr, anywhere 30 nov-2 dec',
      slotsOn(60, '2026-11-30', '2026-12-02', ['tomas', 'aiko']),
    ],
    ['morn of wed 2 dec, 30min w lena doable?', roomMorning(30, '2026-12-02', ['lena'])],
    ['lambing course 8am-1pm sat 12 dec can i go', open('2026-12-12T08:00', '2026-12-12T13:00')],
  ]),
  ...phrasings('mail', [
    ['dentist emailed, do they charge if i dont show', mailOf('dental', 'quay', 'dentist', 'appointment')],
    ['anythin unread frm lena', mailOf('lena')],
    ['wot did i pay 4 the margate trains', mailOf('train', 'margate', 'southdown', 'booking')],
    ['physio lot wrote abt moving, to wot time', mailOf('physio', 'calmgate')],
    ['where did ingrid say for the noodles', mailOf('ingrid', 'birthday', 'noodle', 'koya')],
  ]),
  ...phrasings('issues', [
    ['escape key bug still open?', issue(399, 'escape', 'keyboard')],
    ['#95 wots that one abt', issue(95)],
    ['github wot hv i got assigned, short ver', mine],
    ['dark mode contrast ticket whos got that', issue(412, 'contrast', 'dark mode', 'dark')],
  ]),
];
