import { covers, either, sees } from '../expect.ts';
import {
  anyMail,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  part,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['okay so what’s on my plate tomorrow', onDay('2026-11-24')],
    ['can you read me out everything I’ve got thursday the twenty sixth', onDay('2026-11-26')],
    ['um when am I seeing the physio next', sees('Physio', '2026-11-23')],
    ['where is it I’ve to be for the parents evening', sees('Parents’ evening')],
    ['who all is coming to the budget review', sees('Budget review')],
    ['how long’s that board meeting gonna drag on for', sees('Board meeting')],
    ['first thing wednesday morning what is it', either(morning('2026-11-25'), sees('Coffee with Sam'))],
    ['run me through the week of the seventh of december would you love', covers('2026-12-07', '2026-12-11')],
    [
      'what else is there today you know after lunch',
      either(
        onDay('2026-11-23'),
        part('2026-11-23', ['12:00', '13:00', '14:00'], ['17:00', '18:00', '']),
        sees('Design review', '2026-11-23'),
      ),
    ],
    ['what time does my plane go on the eleventh of december', sees('Flight to Oslo')],
    ['what are we doing this weekend I mean saturday and sunday both', onDay('2026-11-28', '2026-11-29')],
    [
      'what’s the very last meeting before I can clock off on friday',
      either(onDay('2026-11-27'), sees('Design critique', '2026-11-27')),
    ],
  ]),
  ...phrasings('existence', [
    ['have I got a haircut booked in at all', sees('Haircut')],
    ['is there a dentist thing in my diary for december', sees('Dentist')],
    ['do I have pottery on the tenth of december', sees('Pottery class', '2026-12-10')],
    ['there isn’t anything with the vet this week is there', covers('2026-11-23', '2026-11-27')],
    ['just double check for me did I put my leave in over new year', sees('Annual leave')],
    ['er have I anything at all down for sunday the sixth of december', onDay('2026-12-06')],
  ]),
  ...phrasings('free time', [
    free(
      'am I free tomorrow at half past three in the afternoon for like an hour',
      '2026-11-24T15:30',
      '2026-11-24T16:30',
    ),
    free(
      'could I squeeze a call in wednesday between one and two after lunch',
      '2026-11-25T13:00',
      '2026-11-25T14:00',
    ),
    [
      'find me forty five minutes on friday morning for some paperwork',
      either(roomMorning(45, '2026-11-27'), morning('2026-11-27')),
    ],
    ['when could me and jonas sit down for half an hour on wednesday', roomOn(30, '2026-11-25', ['jonas'])],
    [
      'I’m after an hour with priya sometime next week when are we both free',
      room(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya']),
    ],
    [
      'is there a two hour gap in the afternoon on the tenth of december',
      either(
        roomAfternoon(120, '2026-12-10'),
        onDay('2026-12-10'),
        covers('2026-12-10T13:00', '2026-12-10T17:00'),
      ),
    ],
    ['am I around the evening of the ninth of december or is something on', freeEvening('2026-12-09')],
    free(
      'is monday the fourteenth of december at eleven in the morning any good to me say till noon',
      '2026-12-14T11:00',
      '2026-12-14T12:00',
    ),
    [
      'what’s the earliest that lena and sam and me can all do fifteen minutes tomorrow',
      roomOn(15, '2026-11-24', ['lena', 'sam']),
    ],
    [
      'would a ninety minute driving lesson fit anywhere on monday the seventh of december during the day',
      roomOn(90, '2026-12-07'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'did ruth ever get back to me about the rent on the flat',
      mailOf('ruth', 'flat', 'tenancy', 'calloway', 'rent'),
    ],
    [
      'what’s ingrid’s email say about the dinner do I need to tell her something',
      mailOf('ingrid', 'dinner', 'birthday'),
    ],
    ['okay go through my emails and tell me what people are wanting off me', either(tasks, anyMail)],
    [
      'how much did the train tickets to margate come to it’ll be in the confirmation email',
      mailOf('train', 'margate', 'southdown', 'SDT', 'booking', 'ticket', 'pancras'),
    ],
    ['what have the physio place written to me about moving the appointment', mailOf('physio', 'calmgate')],
  ]),
  ...phrasings('issues', [
    ['which tickets are sitting with me on github right now', either(mine, search('maya'), search('@me'))],
    ['um what’s issue four hundred and twelve about', issue(412)],
    ['that bug where the undo bar disappears is it still open on github', issue(411, 'undo')],
    [
      'who’s looking after the release checklist on github four point two I think it was',
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
