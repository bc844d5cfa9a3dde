import { calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
} from './expect.ts';

/** Dictated: what is asked. */
export const asking = [
  ...phrasings('agenda', [
    [
      'morning arlo um whats on for me today please',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:00')),
    ],
    ['can you run me through thursday im trying to work out whether i need the car', onDay('2026-11-26')],
    ['what time do i have to be at the parents evening and uh where is it', sees('Parents’ evening')],
    [
      'read me the weekend the kids are with their dad so i want to see whats left',
      onDay('2026-11-28', '2026-11-29'),
    ],
    ['whens my next physio', sees('Physio', '2026-11-23')],
    [
      'im on the bus so quickly what have i got after lunch tomorrow',
      either(
        part('2026-11-24', ['12:00', '12:30', '13:00', '14:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-24T13:00', '2026-11-24T17:00'),
        sees('Focus block', '2026-11-24'),
      ),
    ],
    [
      'give me the whole of next week monday to friday im doing the school run rota with the neighbours',
      onDay('2026-11-30', '2026-12-04'),
    ],
    ['hi whos coming to the budget review and when does it kick off', sees('Budget review')],
    [
      'my mother in law is asking about the ninth of december how does the evening look',
      either(evening('2026-12-09'), onDay('2026-12-09'), sees('Parents’ evening')),
    ],
    [
      'the taxi firm wants to know what time does the flight to oslo go was it quarter past seven or',
      sees('Flight to Oslo'),
    ],
    [
      'whats the first thing ive got on friday i need to tell the cleaner when to come',
      either(onDay('2026-11-27'), sees('Stand-up', '2026-11-27'), morning('2026-11-27')),
    ],
    ['besides the board meeting what else have i got on the fifteenth of december', onDay('2026-12-15')],
  ]),
  ...phrasings('existence', [
    ['did i ever put the boiler man in', sees('Boiler service')],
    ['is there a haircut in my diary i honestly cant remember if i booked it', sees('Haircut')],
    [
      'have i got anything at all on boxing day theyre asking for volunteers at the shelter',
      either(onDay('2026-12-26'), sees('Annual leave')),
    ],
    [
      'do i still have pottery on the tenth or did i take that out',
      either(sees('Pottery class', '2026-12-10'), onDay('2026-12-10')),
    ],
    ['um is the half marathon definitely down for next october', sees('Half marathon')],
    [
      'am i meant to be seeing the midwife this week',
      either(
        onDay('2026-11-23', '2026-11-27'),
        lists('2026-11-23', ['2026-11-27', '2026-11-28', '2026-11-29']),
        covers('2026-11-23T09:30', '2026-11-27T17:00'),
      ),
    ],
  ]),
  ...phrasings('free time', [
    [
      'am i free thursday at one the solicitor wants to talk about the will',
      either(checks('2026-11-26T13:00'), covers('2026-11-26T13:00', '2026-11-26T13:30')),
    ],
    [
      'the surveyor can only do wednesday between four and six can i make that',
      either(checks('2026-11-25T16:00', '2026-11-25T18:00'), covers('2026-11-25T16:00', '2026-11-25T18:00')),
    ],
    ['find me two hours on friday for marking mock exams', roomOn(120, '2026-11-27')],
    [
      'is there a gap of uh about forty five minutes this afternoon ive got to sit on hold to the pension people',
      either(
        roomAfternoon(45, '2026-11-23'),
        onDay('2026-11-23'),
        covers('2026-11-23T13:00', '2026-11-23T17:00'),
      ),
    ],
    [
      'is wednesday evening clear my mate might have a spare ticket for the football',
      freeEvening('2026-11-25'),
    ],
    [
      'hiya when could priya and i do half an hour tomorrow',
      either(
        roomOn(30, '2026-11-24', ['priya']),
        slots(30, '2026-11-24T08:00', ['2026-11-24T17:00', '2026-11-24T18:00'], ['priya']),
      ),
    ],
    [
      'im looking for an hour that suits aiko and tomas as well as me on wednesday the ninth',
      roomOn(60, '2026-12-09', ['aiko', 'tomas']),
    ],
    [
      'the surgery wants me in for a blood test on monday the thirtieth have i got any time that morning',
      either(
        roomMorning(60, '2026-11-30'),
        roomMorning(30, '2026-11-30'),
        roomMorning(15, '2026-11-30'),
        morning('2026-11-30'),
        onDay('2026-11-30'),
        covers('2026-11-30T09:00', '2026-11-30T12:00'),
      ),
    ],
    [
      'id need a full hour and a half with jonas sometime next week where would that go',
      slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06'], ['jonas']),
    ],
    [
      'my brother wants to come down from leeds the weekend of the fifth and sixth of december am i about',
      either(
        onDay('2026-12-05', '2026-12-06'),
        checks('2026-12-05'),
        checks('2026-12-05T00:00'),
        checks('2026-12-05T09:00'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      'what did the letting agent come back with about the rent',
      mailOf('ruth', 'calloway', 'letting', 'tenancy', 'renewal', 'rent', 'flat'),
    ],
    ['has ingrid said where her birthday dinner is', mailOf('ingrid', 'birthday', 'dinner')],
    ['um so what do people actually want from me in my inbox what havent i done', anyMail],
    [
      'did the train tickets to margate come through i need the booking number',
      mailOf('southdown', 'train', 'margate', 'booking', 'ticket', 'sdt', 'pancras'),
    ],
    [
      'can you read me lenas email from this morning the one about the headline',
      mailOf('lena', 'headline', 'launch'),
    ],
  ]),
  ...phrasings('issues', [
    ['which github tickets are on my plate right now', either(mine, search('maya'), search('@me'))],
    ['er whats happening with four eighteen on github', issue(418, 'undo')],
    ['has anyone raised an issue about dark mode contrast', issue(412, 'dark', 'contrast', 'declined')],
    [
      'who was it that dealt with the github issue about the font loading twice on the login page',
      either(issue(96, 'font', 'login', 'twice'), calls('getIssue', { number: 96 })),
    ],
  ]),
];
