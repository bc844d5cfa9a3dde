import { covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  onDay,
  open,
  part,
  roomAfternoon,
  roomOn,
  search,
  slotsOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['um can you read me tomorrow please', lists('2026-11-24')],
    [
      'what does my wednesday afternoon look like',
      part('2026-11-25', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
    ],
    [
      'so how bad is next week looking',
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    ['what time do they want me at the dentist', sees('Dentist')],
    ['whens my next physio and uh where is it again', sees('Physio')],
    ['anything i should know about for this weekend', onDay('2026-11-28', '2026-11-29')],
    ['whos going to be in the budget review', sees('Budget review')],
    ['whats on on saturday no wait sunday i mean', lists('2026-11-29')],
    [
      'im just parking whats still to come today',
      either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    ['how long does that board meeting go on for', sees('Board meeting')],
    ['give me the eighth of december start to finish', lists('2026-12-08')],
    [
      'remind me what im doing on thursday evening',
      either(evening('2026-11-26'), sees('Pottery class', '2026-11-26')),
    ],
  ]),
  ...phrasings('existence', [
    ['is pottery on this week', sees('Pottery class', '2026-11-26')],
    ['did i ever put the boiler thing in', sees('Boiler service')],
    [
      'have i got anything with lena this week',
      either(sees('Budget review', '2026-11-26'), covers('2026-11-23T09:30', '2026-11-27')),
    ],
    [
      'i cant remember if i booked a flight in for december did i',
      either(sees('Flight to Oslo'), covers('2026-12-01', '2026-12-31')),
    ],
    [
      'is there an optician appointment in the next two weeks or am i making that up',
      covers('2026-11-24', '2026-12-06'),
    ],
    ['am i on leave on the twenty third of december', either(sees('Annual leave'), onDay('2026-12-23'))],
  ]),
  ...phrasings('free time', [
    ['when could i get an hour with priya on friday', roomOn(60, '2026-11-27', ['priya'])],
    [
      'find me half an hour tomorrow afternoon',
      either(roomAfternoon(30, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    ['my sisters asking if i can do friday evening can i', freeEvening('2026-11-27')],
    ['is saturday the fifth clear between two and five', open('2026-12-05T14:00', '2026-12-05T17:00')],
    [
      'um is there a gap of forty five minutes for me and tomas next week',
      slotsOn(45, '2026-11-30', ['2026-12-04', '2026-12-06'], ['tomas']),
    ],
    [
      'when are jonas and lena and me all free for an hour tomorrow',
      roomOn(60, '2026-11-24', ['jonas', 'lena']),
    ],
    ['is there a spare ninety minutes anywhere on monday the seventh', roomOn(90, '2026-12-07')],
    [
      'have i got two hours going spare on thursday the tenth in the morning no the afternoon',
      either(roomAfternoon(120, '2026-12-10'), covers('2026-12-10T13:00', '2026-12-10T17:00')),
    ],
    [
      'somebody wants me from twelve to one on wednesday would that work',
      open('2026-11-25T12:00', '2026-11-25T13:00'),
    ],
  ]),
  ...phrasings('mail', [
    ['what did ruth say about the rent', mailOf('ruth', 'rent', 'calloway', 'tenancy', 'flat', 'renewal')],
    ['has my sister ingrid written about her birthday dinner', mailOf('ingrid', 'birthday', 'dinner')],
    ['anything new from lena in my inbox', mailOf('lena')],
    [
      'um what train are we on to margate it should be in the booking email',
      mailOf('train', 'margate', 'southdown', 'booking'),
    ],
    ['go through my mail and tell me what people are waiting for me to do', anyMail],
  ]),
  ...phrasings('issues', [
    ['whats going on with issue four hundred and eleven', issue(411, 'undo bar')],
    ['is that bug with the escape key still open', either(issue(399, 'escape'), search('keyboard'))],
    ['are there any tickets about the date picker', either(search('picker'), issue(389, 'date'))],
  ]),
];
