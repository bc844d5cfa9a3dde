import { either, covers, lists, sees } from '../expect.ts';
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
  roomAfternoon,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'okay so um whats my wednesday like this week ive got the van going in for its mot so i need to know',
      onDay('2026-11-25'),
    ],
    [
      'can you read me out the week that starts on the seventh of december please love im doing the rota',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
    ['where are we meant to be for that marketing lunch the taxi fellas asking me', sees('Marketing lunch')],
    ['remind me whos going to be sat in the budget review', sees('Budget review')],
    [
      'whats first up tomorrow morning im trying to work out if i can do the school run',
      either(
        onDay('2026-11-24'),
        part('2026-11-24', ['00:00', '05:00', '06:00', '07:00', '08:00', '09:00'], ['12:00', '13:00']),
        sees('Stand-up', '2026-11-24'),
      ),
    ],
    [
      'er on thursday whats the very last thing i have before i can go home and collapse',
      either(onDay('2026-11-26'), sees('Pottery class', '2026-11-26')),
    ],
    [
      'tell me what were doing this weekend both days the in laws are asking',
      onDay('2026-11-28', '2026-11-29'),
    ],
    ['i cant find the card from the dentist when am i booked in there', sees('Dentist')],
    [
      'friday after lunch what have i got on the twenty seventh i mean just the afternoon',
      part('2026-11-27', ['12:00', '12:30', '13:00', '13:30', '14:00'], ['17:00', '18:00', '19:00', '']),
    ],
    ['what time does my plane go to oslo and which airport was it again', sees('Flight to Oslo')],
    [
      'right kettles on what else is there for me today',
      either(onDay('2026-11-23'), covers('2026-11-23T10:00', '2026-11-23T18:00')),
    ],
    ['when am i back from my annual leave like which day does it run till', sees('Annual leave')],
  ]),
  ...phrasings('existence', [
    [
      'did i ever put that half marathon in for next year or did i just talk about it down the pub',
      sees('Half marathon'),
    ],
    ['is there anything in there about the boiler man coming round', sees('Boiler service')],
    ['um do i have a carol concert down anywhere in december at all', onDay('2026-12-01', '2026-12-31')],
    ['have i got some kind of swimming lesson in for tomorrow or not', onDay('2026-11-24')],
    ['theres a brunch in march next year isnt there or have i dreamt that', sees('Brunch')],
    ['is pottery on this thursday or is it a week off', sees('Pottery class', '2026-11-26')],
  ]),
  ...phrasings('free time', [
    [
      'could i do a viewing on thursday between four and five in the afternoon or am i tied up',
      open('2026-11-26T16:00', '2026-11-26T17:00'),
    ],
    [
      'see if theres forty five minutes that me and priya could both do this friday',
      slotsOn(45, '2026-11-27', '2026-11-27', ['priya']),
    ],
    [
      'i need half an hour with jonas and lena together on wednesday this week whenever suits them',
      slotsOn(30, '2026-11-25', '2026-11-25', ['jonas', 'lena']),
    ],
    [
      'am i doing anything tomorrow evening my neighbours got a spare ticket for the darts',
      freeEvening('2026-11-24'),
    ],
    [
      'the vet can see the dog on the sixteenth of december ten till eleven in the morning is that clear for me',
      open('2026-12-16T10:00', '2026-12-16T11:00'),
    ],
    ['where could i fit two hours of marking on tuesday the eighth of december', roomOn(120, '2026-12-08')],
    [
      'so next week right i want an hour and a half in one go for the accounts where is there a hole',
      either(
        slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06']),
        lists('2026-11-30', ['2026-12-04', '2026-12-06']),
        covers('2026-11-30', '2026-12-04'),
      ),
    ],
    [
      'saturday this week two til four in the afternoon is that empty because the grandkids might come over',
      open('2026-11-28T14:00', '2026-11-28T16:00'),
    ],
    [
      'get me an hour with tomas tomorrow afternoon what are the options',
      roomAfternoon(60, '2026-11-24', ['tomas']),
    ],
    [
      'when on thursday could sam and i both manage twenty minutes dont book it just tell me',
      slotsOn(20, '2026-11-26', '2026-11-26', ['sam']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'what did ruth come back with about the rent in the end',
      mailOf('ruth', 'calloway', 'rent', 'tenancy', 'flat', 'renewal'),
    ],
    [
      'aiko wrote something about what shes cooking for us at the offsite what was the menu',
      mailOf('aiko', 'menu', 'offsite', 'cook'),
    ],
    [
      'have i had an email off the physio people about moving my session',
      mailOf('physio', 'calmgate', 'session', 'appointment'),
    ],
    [
      'go through my inbox and tell me what jobs people are waiting on me for i havent looked since friday ive been up a ladder',
      either(tasks, anyMail),
    ],
    [
      'how much do the dental lot charge if you dont turn up it was in their email',
      mailOf('dent', 'quay', 'appointment', 'missed', 'charge'),
    ],
  ]),
  ...phrasings('issues', [
    ['what tickets on github have got my name on them', mine],
    [
      'whats going on with issue four hundred and twelve the one about contrast',
      issue(412, 'contrast', 'declined', 'dark mode'),
    ],
    [
      'um did somebody log a bug about the toast getting read out twice',
      issue(93, 'toast', 'nvda', 'read aloud', 'twice'),
    ],
    [
      'hows the release checklist coming on whats still not ticked off on github',
      issue(408, 'release', 'checklist'),
    ],
  ]),
];
