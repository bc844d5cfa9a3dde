import { checks, covers, either, sees, slots } from '../expect.ts';
import {
  allDay,
  evening,
  freeEvening,
  issue,
  mailOf,
  onDay,
  open,
  part,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['morning um can you read me out what ive got on today please', onDay('2026-11-23')],
    ['right im on the school run so just quickly tomorrow what does it look like', onDay('2026-11-24')],
    ['what am i doing thursday no wait friday this friday i mean', onDay('2026-11-27')],
    ['anything on at the weekend or are we finally having a lie in', onDay('2026-11-28', '2026-11-29')],
    [
      'give us the whole of next week monday to friday so i can tell the childminder',
      onDay('2026-11-30', '2026-12-04'),
    ],
    [
      'whats the last thing ive got wednesday like when do i actually get away',
      either(onDay('2026-11-25'), sees('Vendor demo')),
    ],
    [
      'um whats the earliest i have to be anywhere on tuesday week',
      either(onDay('2026-12-01'), sees('Dentist')),
    ],
    [
      'just had a look and i cant see the screen what have i got left this afternoon',
      either(
        part('2026-11-23', ['12:00', '13:00', '14:00'], ['17:00', '18:00', '19:00', '']),
        covers('2026-11-23T13:00', '2026-11-23T17:00'),
      ),
    ],
    ['december the eleventh talk me through it', onDay('2026-12-11')],
    [
      'whereabouts is that parents evening thing and what time do we need to be there',
      sees('Parents’ evening'),
    ],
    [
      'thursday evening this week whats in there i think theres a thing but i dunno',
      either(evening('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
    ],
    ['who have we got coming to the roadmap workshop', sees('Roadmap workshop')],
  ]),
  ...phrasings('existence', [
    [
      'am i meeting Lena at all this week',
      either(sees('Budget review'), sees('Marketing lunch'), covers('2026-11-23', '2026-11-27')),
    ],
    ['i cant for the life of me remember did i book the dentist', sees('Dentist')],
    ['is there a flight in my december somewhere or did i dream that', sees('Flight to Oslo')],
    ['did i ever put the van in for its mot in january check would you', covers('2027-01-04', '2027-01-31')],
    ['someones on holiday friday arent they who is it', sees('Aiko on leave')],
    [
      'so when were at that house in Margate on the third have i still got pottery that night',
      either(sees('Pottery class', '2026-12-03'), onDay('2026-12-03')),
    ],
  ]),
  ...phrasings('free time', [
    [
      'am i free thursday at one the lads want to get a curry',
      either(checks('2026-11-26T13:00'), covers('2026-11-26T13:00', '2026-11-26T13:30')),
    ],
    ['need ninety minutes tomorrow to do the invoices where does it fit', roomOn(90, '2026-11-24')],
    ['when could me and Priya both do half an hour on wednesday', roomOn(30, '2026-11-25', ['priya'])],
    [
      'find me two hours clear sometime next week doesnt matter when i just need to sit down and write this sermon',
      either(
        room(120, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
        onDay('2026-11-30', '2026-12-04'),
      ),
    ],
    ['pub quiz friday night this week can i say yes or have i got something', freeEvening('2026-11-27')],
    [
      'could i get the dog out today between twelve and two or am i stuck',
      either(
        open('2026-11-23T12:00', '2026-11-23T14:00'),
        slots(30, '2026-11-23T12:00', '2026-11-23T14:00'),
        slots(60, '2026-11-23T12:00', '2026-11-23T14:00'),
      ),
    ],
    [
      'forty five minutes tomorrow with Tomas and Aiko um all three of us together what times work',
      slotsOn(45, '2026-11-24', '2026-11-24', ['tomas', 'aiko']),
    ],
    [
      'the surveyor can come the tenth of december am i clear all day that day',
      either(
        allDay('2026-12-10'),
        onDay('2026-12-10'),
        checks('2026-12-10'),
        checks('2026-12-10T00:00'),
        checks('2026-12-10T08:00'),
        checks('2026-12-10T09:00'),
      ),
    ],
    [
      'whats the first gap of half an hour i have wednesday morning',
      either(
        roomMorning(30, '2026-11-25'),
        covers('2026-11-25T09:00', '2026-11-25T12:00'),
        roomOn(30, '2026-11-25'),
      ),
    ],
    [
      'has Jonas got an hour for me in the afternoon of monday the thirtieth',
      roomAfternoon(60, '2026-11-30', ['jonas']),
    ],
  ]),
  ...phrasings('mail', [
    ['has Ruth come back to me about the rent yet', mailOf('ruth', 'calloway', 'rent', 'tenancy')],
    [
      'whereabouts is Ingrid doing her birthday dinner she emailed me',
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    ['go through my emails and tell me what people are waiting on me to do because i am drowning', tasks],
    [
      'i need the booking reference for them trains its in a mail from southdown',
      mailOf('southdown', 'train', 'booking'),
    ],
    [
      'that brightdesk contract what was it Lena wanted me to check clause something',
      mailOf('brightdesk', 'lena', 'contract', 'clause'),
    ],
  ]),
  ...phrasings('issues', [
    ['issue four hundred and twelve remind me what that one says', issue(412, 'contrast', 'declined')],
    [
      'did anybody report that import thing where two events with the same uid um overwrite each other',
      issue(421, 'import', 'uid', 'overwrite'),
    ],
    ['that pull request of Tomas the undo bar one is it merged or still open', issue(418, 'undo')],
  ]),
];
