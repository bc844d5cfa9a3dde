import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  roomAfternoon,
  roomMorning,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['um what have i got on the wednesday no sorry the thursday of next week', onDay('2026-12-03')],
    [
      'right thats the twins dropped at nursery whats still to come for me today',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    ['read me out this friday would you im in the van so i cant look', onDay('2026-11-27')],
    [
      'whats the very first thing ive got tomorrow morning im trying to work out if i can do the school run',
      either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    [
      'where is it i go for the pottery again i can never remember the name of the street',
      sees('Pottery class'),
    ],
    ['who else is coming to the board meeting in december do you know', sees('Board meeting')],
    ['what time does my plane to oslo go er and which airport is it from', sees('Flight to Oslo')],
    [
      'so the week after next whats in the diary my mother in law wants to come and stay',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
    ['what have we got on over this coming weekend both days please love', onDay('2026-11-28', '2026-11-29')],
    ['whens my next physio my backs absolutely killing me after that allotment', sees('Physio')],
    [
      'this thursday what do i finish with like whats the last thing in the evening',
      either(
        onDay('2026-11-26'),
        sees('Pottery class', '2026-11-26'),
        covers('2026-11-26T17:00', '2026-11-26T21:00'),
      ),
    ],
    ['im doing my timesheet um what was i up to last thursday the nineteenth', onDay('2026-11-19')],
  ]),
  ...phrasings('existence', [
    ['did i get round to putting the boiler bloke in or not', sees('Boiler service')],
    ['my fringes in my eyes ive got a haircut in there somewhere havent i', sees('Haircut')],
    ['did i ever put the tax return in i think it was january sometime', sees('Tax return')],
    [
      'is there a parents evening in there before christmas the school keeps texting',
      sees('Parents’ evening'),
    ],
    [
      'have i got any driving lesson down for next week i honestly cant remember',
      covers('2026-11-30', '2026-12-04'),
    ],
    ['is that half marathon still in for next october or did i chicken out', sees('Half marathon')],
  ]),
  ...phrasings('free time', [
    [
      'the vet can fit the cat in tomorrow at half eleven in the morning until twelve can i do that',
      open('2026-11-24T11:30', '2026-11-24T12:00'),
    ],
    [
      'erm wheres there a clear hour in my wednesday this week i need to do some invoices',
      roomOn(60, '2026-11-25'),
    ],
    ['when could me and priya both manage half an hour this friday', roomOn(30, '2026-11-27', ['priya'])],
    [
      'find forty five minutes on tuesday the first of december that works for tomas and aiko as well as me',
      roomOn(45, '2026-12-01', ['tomas', 'aiko']),
    ],
    [
      'the girls are asking about bingo am i doing anything friday evening this week',
      freeEvening('2026-11-27'),
    ],
    [
      'have i got an hour and a half going spare tomorrow afternoon at all',
      either(roomAfternoon(90, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    [
      'is sunday the sixth of december completely empty were thinking of driving up to see my nan',
      either(
        onDay('2026-12-06'),
        checks('2026-12-06T00:00'),
        checks('2026-12-06'),
        covers('2026-12-06T09:00', '2026-12-06T18:00'),
      ),
    ],
    [
      'i need two solid hours sometime next week for this report where would they go',
      either(slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    [
      'any half hour on monday morning next week when jonas is free as well as me uh the thirtieth that is',
      roomMorning(30, '2026-11-30', ['jonas']),
    ],
    [
      'what about lena and me for twenty minutes on thursday this week is there a gap we both have',
      either(roomOn(20, '2026-11-26', ['lena']), slots(20, '2026-11-26', '2026-11-26', ['lena'])),
    ],
  ]),
  ...phrasings('mail', [
    [
      'what was it ruth from the lettings wanted me to sign and by when',
      mailOf('ruth', 'calloway', 'lettings', 'sign', 'tenancy', 'agreement'),
    ],
    [
      'has lena come back to me on email about that brightdesk contract',
      mailOf('lena', 'brightdesk', 'contract'),
    ],
    ['ive been off with the flu is there anything in my emails i havent read yet', anyMail],
    ['go through my inbox and tell me what folk are waiting on me to do', either(tasks, anyMail)],
    [
      'whats aiko cooking for us at the offsite she sent the menu round by email',
      mailOf('aiko', 'menu', 'offsite', 'cook'),
    ],
  ]),
  ...phrasings('issues', [
    ['on github what have i got waiting for me just read me the lot', mine],
    ['whats issue four hundred and eleven about the undo bar one i think', issue(411, 'undo')],
    [
      'did somebody raise a bug on github about the toast being read out twice',
      issue(93, 'toast', 'twice', 'nvda'),
    ],
    [
      'that github issue about the date picker confusing people is that still open',
      issue(389, 'date', 'picker'),
    ],
  ]),
];
