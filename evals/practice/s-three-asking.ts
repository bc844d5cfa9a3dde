import { lists, covers, sees, calls, either } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  tasks,
  issue,
  mine,
  part,
  onDay,
  open,
  morning,
  freeEvening,
  roomMorning,
  roomAfternoon,
  roomOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "um okay what's tomorrow looking like i need to know before i promise the vet anything",
      onDay('2026-11-24'),
    ],
    [
      "so like run me through the weekend i've got my mother in law coming and i want to know what i'm up against",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "what have i got on wednesday morning i'm dropping the twins at nursery first so i might be late",
      either(morning('2026-11-25'), onDay('2026-11-25')),
    ],
    ['how late does my friday go cause i wanna catch the early coach to leeds', onDay('2026-11-27')],
    [
      "what was i doing last thursday um the nineteenth the agency wants my timesheet and i've gone completely blank",
      onDay('2026-11-19'),
    ],
    [
      'where am i meant to be on the eleventh of december and like how early do i have to get up',
      either(sees('Flight to Oslo'), onDay('2026-12-11')),
    ],
    ["who's coming to the board meeting again i'm the one doing the sandwiches", sees('Board meeting')],
    [
      "tell me what's left today i mean just from midday on cause i'm on a half shift",
      either(
        part('2026-11-23', ['12:00', '13:00'], ['17:00', '17:30', '18:00', '22:00', '23:00', '']),
        onDay('2026-11-23'),
        covers('2026-11-23T12:00', '2026-11-23T18:00'),
      ),
    ],
    [
      "okay the week that starts on the thirtieth what does that hold they're putting the rota up tonight",
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    ["what time's my dentist and is it the quay place or the other one up the hill", sees('Dentist')],
    [
      "read me out wednesday to friday this week no wait only thursday and friday i'm off sick till then anyway",
      onDay('2026-11-26', '2026-11-27'),
    ],
    [
      "where's pottery held again my lift is outside asking for the address like right now",
      sees('Pottery class'),
    ],
  ]),
  ...phrasings('existence', [
    [
      'have i got a flight anywhere before christmas or did i dream that',
      either(sees('Flight to Oslo'), covers('2026-11-24', '2026-12-24')),
    ],
    ["um is there a boiler man coming at all i can't remember if i ever booked him", sees('Boiler service')],
    [
      'did i actually put the half marathon in for next year my knees would like to know',
      sees('Half marathon'),
    ],
    ["anything with the vet in december i'm sure the cat's due her jabs", covers('2026-12-01', '2026-12-31')],
    ['am i down for a christmas party this year or have they forgotten me again', sees('Christmas party')],
    [
      "so is anybody on leave this friday i'm asking cause somebody's got to mind the till",
      either(sees('Aiko on leave'), onDay('2026-11-27')),
    ],
  ]),
  ...phrasings('free time', [
    [
      'am i free thursday one till two in the afternoon the chimney sweep says he can squeeze me in',
      open('2026-11-26T13:00', '2026-11-26T14:00'),
    ],
    [
      "find me um ninety minutes somewhere on wednesday i've got an essay due and i get no peace in the halls",
      roomOn(90, '2026-11-25'),
    ],
    ['when have me and priya both got half an hour on thursday', roomOn(30, '2026-11-26', ['priya'])],
    [
      "could i do two till four on saturday afternoon my nephew's in goal and he'll sulk if i don't come",
      open('2026-11-28T14:00', '2026-11-28T16:00'),
    ],
    [
      "is wednesday evening clear they're short of a bell ringer and i sort of said yes",
      either(freeEvening('2026-11-25'), onDay('2026-11-25')),
    ],
    [
      'okay me tomás and lena need an hour together on tuesday the eighth of december when does that work',
      roomOn(60, '2026-12-08', ['tomas', 'lena']),
    ],
    [
      'is there a one hour gap on friday morning no wait i mean tomorrow morning so i can get the seed order off',
      either(
        roomMorning(60, '2026-11-24'),
        roomOn(60, '2026-11-24'),
        covers('2026-11-24T09:30', '2026-11-24T12:00'),
      ),
    ],
    [
      "where's a forty five minute hole in the afternoon of monday the thirtieth my son's head of year wants to ring",
      either(
        roomAfternoon(45, '2026-11-30'),
        roomOn(45, '2026-11-30'),
        covers('2026-11-30T13:00', '2026-11-30T17:00'),
      ),
    ],
    [
      "um the midwife's offering the sixteenth of december between ten and noon have i got anything then",
      open('2026-12-16T10:00', '2026-12-16T12:00'),
    ],
    [
      "which days are totally empty the week of the seventh of december cause i'd love to take nan to the coast",
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
  ]),
  ...phrasings('mail', [
    [
      "has ruth said anything back about the flat i'm getting twitchy about the rent",
      mailOf('ruth', 'calloway', 'tenancy', 'flat', 'harbour', 'rent'),
    ],
    [
      "um mum emailed about what she's cooking on sunday what was it again",
      mailOf('mum', 'åsa', 'asa', 'lunch', 'söndag', 'älggryta', 'cook', 'sunday'),
    ],
    [
      "what's my train booking number i'm stood at the machine and there's a queue behind me",
      mailOf('train', 'southdown', 'booking', 'SDT'),
    ],
    [
      "go through the offsite emails would you and tell me what i'm supposed to be doing for it so i don't look daft",
      either(tasks, mailOf('offsite')),
    ],
    [
      'did that cafe send me a receipt the ondine one i mean i need it for my expenses',
      mailOf('ondine', 'receipt', 'cafe', 'café'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "what's on my plate over on github just the ones with my name on",
      either(mine, calls('searchIssues', { any: 'maya' }), calls('searchIssues', { any: '@me' })),
    ],
    [
      'is that dark mode colour thing sorted yet you know the contrast one',
      issue(412, 'contrast', 'dark', 'colour', 'color'),
    ],
    [
      "um pull up the checklist for release four point two i wanna see what's left",
      issue(408, 'checklist', 'release', '4.2'),
    ],
    [
      "who's got the toast bug the one where nvda says everything twice my screen reader does that too so like it's driving me mad",
      issue(93, 'nvda', 'toast'),
    ],
  ]),
];
