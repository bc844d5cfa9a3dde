import { checks, covers, either, lists, sees } from '../expect.ts';
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

/* Spoken into a phone, each by somebody else. */

export const asking = [
  ...phrasings('agenda', [
    ['right so um before i go and order the compost what have i got on wednesday', onDay('2026-11-25')],
    ['shh shh its alright sweetie sorry um when am i getting my haircut', sees('Haircut')],
    ['im parked up at the services quick one whereabouts is that pottery class again', sees('Pottery class')],
    ['the budget review you know lenas one who else is sitting in on that', sees('Budget review')],
    [
      'read me the day after tomorrow no hang on one more i mean thursday everything on thursday',
      onDay('2026-11-26'),
    ],
    [
      'whats that second week of december looking like for me the monday is the seventh so seventh to the eleventh',
      onDay('2026-12-07', '2026-12-11'),
    ],
    [
      'the board meeting on the fifteenth er how long do they want to keep us in there',
      sees('Board meeting'),
    ],
    ['which airport is it for oslo and what time does the thing take off', sees('Flight to Oslo')],
    [
      'ive got a patient numbing up so quickly tomorrow from one oclock on what is there',
      either(lists('2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    [
      'whats the very first thing i have to turn up for on monday the thirtieth',
      either(onDay('2026-11-30'), morning('2026-11-30'), sees('Stand-up', '2026-11-30')),
    ],
    ['my shoulder is killing me when is the physio erm the next one i mean', sees('Physio')],
    [
      'if the rain stops i want to get up on the downs so er what have i already got saturday and sunday',
      onDay('2026-11-28', '2026-11-29'),
    ],
  ]),
  ...phrasings('existence', [
    [
      'have i got the vet no sorry not the vet the dentist have i got one of those coming up',
      sees('Dentist'),
    ],
    ['did i really sign myself up for a half marathon next year or did i dream it', sees('Half marathon')],
    ['the wife says a fella is coming for the boiler is he in here at all', sees('Boiler service')],
    [
      'um is there an optician anywhere in december the whole month i cant remember if i booked',
      covers('2026-12-01', '2026-12-31'),
    ],
    ['have i got some sort of a christmas do with the office in there', sees('Christmas party')],
    ['the school one the parents evening thing did that ever get written down', sees('Parents’ evening')],
  ]),
  ...phrasings('free time', [
    [
      'farrier can come tomorrow at four in the afternoon am i clear then',
      either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30')),
    ],
    [
      'i need to grab jonas for an hour on wednesday when would both of us be free',
      roomOn(60, '2026-11-25', ['jonas']),
    ],
    [
      'where is there half an hour tomorrow afternoon that suits lena and sam as well as me',
      roomAfternoon(30, '2026-11-24', ['lena', 'sam']),
    ],
    [
      'theres a ceilidh on the third no tell a lie its the tenth of december have i got that evening to myself',
      freeEvening('2026-12-10'),
    ],
    [
      'gotta do the vat so er on wednesday the ninth of december where could i fit in an hour and a half',
      roomOn(90, '2026-12-09'),
    ],
    [
      'me and aiko and tomas we want forty five minutes together on monday the thirtieth is there anything',
      roomOn(45, '2026-11-30', ['aiko', 'tomas']),
    ],
    [
      'would i be busy from two to three in the afternoon on friday the eleventh of december the surveyor is asking',
      open('2026-12-11T14:00', '2026-12-11T15:00'),
    ],
    [
      'next week some time i want two whole hours with priya uh what can you see',
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya']),
    ],
    [
      'the bishop could see me midday till one on the tenth of december thats a thursday does it fit',
      open('2026-12-10T12:00', '2026-12-10T13:00'),
    ],
    [
      'tomorrow morning is there like a half hour hole anywhere i have to ring the tax people and theyre slow',
      either(roomMorning(30, '2026-11-24'), covers('2026-11-24T09:30', '2026-11-24T12:00')),
    ],
  ]),
  ...phrasings('mail', [
    [
      'so what did ruth come back with about the rent did they go down',
      mailOf('ruth', 'rent', 'calloway', 'tenancy', 'renewal', 'flat'),
    ],
    [
      'my sister ingrid sent me something about noodles whereabouts are we eating',
      mailOf('ingrid', 'noodle', 'birthday', 'dinner'),
    ],
    [
      'im stood here thinking did the saltmarsh house people give us the code for the key box',
      mailOf('saltmarsh', 'key', 'code', 'booking'),
    ],
    ['go through the post would you what are folk wanting me to do this week', either(anyMail, tasks)],
    [
      'them train tickets to margate er how much did we pay in the end its in the mail',
      mailOf('train', 'southdown', 'ticket', 'margate', 'booking', 'SDT'),
    ],
  ]),
  ...phrasings('issues', [
    ['on the github side of things um what have they pinned on me at the moment', mine],
    [
      'read out issue four hundred and twelve in the calendar one please i cant see the screen',
      issue(412, 'contrast', 'declined', 'dark'),
    ],
    [
      'who is looking after the bug where the toast gets read out twice by the screen reader n v d a',
      issue(93, 'toast', 'nvda', 'twice'),
    ],
    [
      'that import bug two events with the same u i d is the issue still open or did somebody sort it',
      issue(421, 'import', 'uid'),
    ],
  ]),
];
