import { calls, checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  tasks,
} from './expect.ts';

/* Dictated into a phone: what is asked. */

export const asking = [
  ...phrasings('agenda', [
    [
      'morning arlo whats on for me today',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    ['right im just getting the kids shoes on can you tell me what tomorrow looks like', onDay('2026-11-24')],
    ['read me out wednesday please im driving', onDay('2026-11-25')],
    [
      'er have we got plans this weekend what am i meant to be doing saturday and sunday',
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      'how does the week of the thirtieth no sorry the week starting the seventh of december look for me at work',
      covers('2026-12-07', '2026-12-11'),
    ],
    ['whats in the diary for the eighteenth of december', onDay('2026-12-18')],
    [
      'on friday um what time is my first thing and when am i done',
      either(onDay('2026-11-27'), allDay('2026-11-27')),
    ],
    [
      'what am i doing tonight i cant remember if i said yes to something',
      either(onDay('2026-11-23'), evening('2026-11-23'), covers('2026-11-23T18:00', '2026-11-23T21:00')),
    ],
    [
      'thursday morning whats happening then',
      either(onDay('2026-11-26'), morning('2026-11-26'), covers('2026-11-26T09:30', '2026-11-26T12:00')),
    ],
    [
      'once the roadmap review is out of the way whats left of today',
      either(onDay('2026-11-23'), covers('2026-11-23T12:00', '2026-11-23T18:00')),
    ],
    [
      'tell me everything ive got between christmas and new year because the in laws are asking',
      covers('2026-12-27', '2026-12-31'),
    ],
    [
      'can you go through next week with me day by day im sorting out the childminder',
      covers('2026-11-30', '2026-12-04'),
    ],
  ]),

  ...phrasings('existence', [
    ['when is it the boiler man is coming', sees('Boiler service')],
    ['er which day am i at the dentist again i lost the card', sees('Dentist')],
    ['hello what time does my flight to oslo go and is it gatwick', sees('Flight to Oslo')],
    ['did i ever put next years half marathon in', sees('Half marathon')],
    [
      'i think theres a parents evening coming up have i got that down and whereabouts is it',
      sees('Parents’ evening'),
    ],
    ['is there anything in about the chimney sweep this week or next', covers('2026-11-24', '2026-12-04')],
  ]),

  ...phrasings('free time', [
    [
      'am i around at four tomorrow the man wants to come and look at the damp',
      either(checks('2026-11-24T16:00'), onDay('2026-11-24'), covers('2026-11-24T16:00', '2026-11-24T16:30')),
    ],
    [
      'choir has been moved to seven on thursday can i make that',
      either(
        freeEvening('2026-11-26'),
        onDay('2026-11-26'),
        covers('2026-11-26T19:00', '2026-11-26T20:00'),
        sees('Pottery class', '2026-11-26'),
      ),
    ],
    [
      'whens a good half hour tomorrow afternoon to ring the mortgage people',
      either(
        roomAfternoon(30, '2026-11-24'),
        onDay('2026-11-24'),
        covers('2026-11-24T13:00', '2026-11-24T17:00'),
      ),
    ],
    [
      'see if me and lena both have a free hour at some point next week',
      room(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['lena']),
    ],
    [
      'could you look for forty five minutes on thursday when priya and i can both sit down',
      roomOn(45, '2026-11-26', ['priya']),
    ],
    [
      'my sister wants us all round on the nineteenth of december am i free all day',
      either(
        onDay('2026-12-19'),
        covers('2026-12-19T09:00', '2026-12-19T18:00'),
        checks('2026-12-19'),
        checks('2026-12-19T00:00'),
        checks('2026-12-19T08:00'),
        checks('2026-12-19T09:00'),
      ),
    ],
    [
      'hi um is tuesday night no wednesday night is that one free dave has tickets',
      either(freeEvening('2026-11-25'), onDay('2026-11-25')),
    ],
    [
      'i need two hours in one go on friday to finish the grant application when would that fit',
      either(roomOn(120, '2026-11-27'), onDay('2026-11-27')),
    ],
    [
      'hospital has offered me between two and four on the tenth of december is that clear',
      either(open('2026-12-10T14:00', '2026-12-10T16:00'), onDay('2026-12-10')),
    ],
    [
      'the plumber needs an hour next monday morning what gap have i got',
      either(
        roomMorning(60, '2026-11-30'),
        onDay('2026-11-30'),
        covers('2026-11-30T09:00', '2026-11-30T12:00'),
      ),
    ],
  ]),

  ...phrasings('mail', [
    [
      'has ruth from the lettings written back about my rent yet',
      mailOf('ruth', 'calloway', 'letting', 'rent', 'tenancy', 'renewal', 'harbour street', 'flat'),
    ],
    [
      'whats mum saying in her email about lunch on sunday',
      mailOf('lunch', 'mum', 'åsa', 'asa', 'lindqvist', 'söndag', 'sondag', 'sunday', 'postbud'),
    ],
    ['go through my emails and tell me whats still waiting on me to do', tasks],
    [
      'whats the booking number for the margate trains it should be in my inbox somewhere',
      mailOf('southdown', 'booking', 'train', 'margate', 'ticket', 'sdt', 'st pancras'),
    ],
    [
      'er i had an email saying my work password is running out what day is that',
      mailOf('password', 'expire', 'fernhill it'),
    ],
  ]),

  ...phrasings('issues', [
    [
      'which github issues have i got on my plate at the moment',
      either(mine, calls('searchIssues', { any: 'maya' }), calls('searchIssues', { any: '@me' })),
    ],
    ['open number four hundred and eleven for me the undo bar one', issue(411, 'undo')],
    [
      'do we have a ticket for the colours being hard to read in dark mode',
      either(search('dark'), search('contrast'), search('colo'), issue(412)),
    ],
    ['that font loading twice on the login page did anyone fix it on github', issue(96, 'font', 'login')],
  ]),
];
