import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import {
  evening,
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
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['um so whats going on tomorrow then', onDay('2026-11-24')],
    ['right im in the van can you read me out wednesday just the headlines', onDay('2026-11-25')],
    [
      'what have i got on no not this week the week after monday through to sunday',
      onDay('2026-11-30', '2026-12-06'),
    ],
    ['so darling whats happening saturday and sunday this weekend', onDay('2026-11-28', '2026-11-29')],
    [
      'the kids are at their dads on the fifth of december so what does my day look like then',
      onDay('2026-12-05'),
    ],
    [
      'is there anything still to come today or can i go and put the kettle on',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    ['give me the rundown for the first three days of december', onDay('2026-12-01', '2026-12-03')],
    [
      'friday morning what am i doing i need to know before i ring the garage',
      either(morning('2026-11-27'), onDay('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
    ],
    [
      'hows my evening on the second um december the second i mean',
      either(evening('2026-12-02'), onDay('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T21:00')),
    ],
    [
      'talk me through what is it the fourteenth to the eighteenth of december its going to be mad isnt it',
      onDay('2026-12-14', '2026-12-18'),
    ],
    [
      'on thursday whats the very first thing ive got and what time do i have to be up for it',
      either(
        onDay('2026-11-26'),
        morning('2026-11-26'),
        covers('2026-11-26T07:00', '2026-11-26T12:00'),
        sees('Stand-up', '2026-11-26'),
      ),
    ],
    [
      'after new year um the week that starts monday the eleventh of january show me that',
      either(lists('2027-01-11', ['2027-01-15', '2027-01-17']), covers('2027-01-11', '2027-01-15')),
    ],
  ]),
  ...phrasings('existence', [
    ['have i got the dentist in there anywhere i cant remember if i ever booked it', sees('Dentist')],
    [
      'am i seeing Lena at all between now and friday',
      either(onDay('2026-11-23', '2026-11-27'), sees('Budget review'), sees('Marketing lunch')),
    ],
    ['is there a parents evening before christmas i think theres one', sees('Parents’ evening')],
    ['did we put the boiler man in for the seventh or was it the eighth', sees('Boiler service')],
    ['am i flying anywhere in december i honestly forget', sees('Flight to Oslo')],
    [
      'that monday the thirtieth do i have owt with tomas',
      either(onDay('2026-11-30'), sees('Offsite call'), sees('Roadmap review', '2026-11-30')),
    ],
  ]),
  ...phrasings('free time', [
    ['tomorrow at three am i free for like an hour', open('2026-11-24T15:00', '2026-11-24T16:00')],
    ['when on thursday have i got forty five minutes for a blood test', roomOn(45, '2026-11-26')],
    ['find me and Priya an hour on wednesday', roomOn(60, '2026-11-25', ['priya'])],
    [
      'my sister wants to do the pictures is friday night free',
      either(freeEvening('2026-11-27'), onDay('2026-11-27')),
    ],
    [
      'so um next week when can all three of us do half an hour thats me aiko and jonas',
      slotsOn(30, '2026-11-30', ['2026-12-04', '2026-12-06'], ['aiko', 'jonas']),
    ],
    [
      'i need two hours on the accounts in the morning tuesday so tomorrow wheres a gap',
      either(
        roomMorning(120, '2026-11-24'),
        morning('2026-11-24'),
        onDay('2026-11-24'),
        covers('2026-11-24T09:00', '2026-11-24T12:00'),
      ),
    ],
    [
      'whats the first hour and a half ive got going spare from tomorrow till friday',
      either(
        slotsOn(90, '2026-11-24', '2026-11-27'),
        slots(90, undefined, ['2026-11-27', '2026-11-27T17:00', '2026-11-27T17:30', '2026-11-27T18:00']),
        onDay('2026-11-24', '2026-11-27'),
      ),
    ],
    [
      'allotment committee want me on the twelfth of december half ten till twelve am i about',
      open('2026-12-12T10:30', '2026-12-12T12:00'),
    ],
    [
      'could you see if sam and me have a spare half hour together friday afternoon',
      roomAfternoon(30, '2026-11-27', ['sam']),
    ],
    [
      'the tenth of december is the morning clear or not',
      either(
        morning('2026-12-10'),
        onDay('2026-12-10'),
        covers('2026-12-10T09:00', '2026-12-10T12:00'),
        ...['00:00', '06:00', '07:00', '08:00', '09:00'].map((time) => checks(`2026-12-10T${time}`)),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      'um what did Ruth say about the flat in the end did they agree to the rent',
      mailOf('ruth', 'calloway', 'tenancy', 'flat', 'harbour', 'rent'),
    ],
    ['has the physio place written to me', mailOf('physio', 'calmgate', 'niamh')],
    ['go through my emails and tell me what people are still waiting on me for', tasks],
    [
      'what was it aiko wanted me to look after while shes off its in a message somewhere',
      either(mailOf('aiko', 'away', 'look after'), tasks),
    ],
    [
      'look in my mail would you what time is our train to margate',
      mailOf('train', 'margate', 'southdown', 'pancras', 'offsite', 'booking'),
    ],
  ]),
  ...phrasings('issues', [
    ['whats on github with my name on it', mine],
    ['issue four one two what is that one about again', issue(412, 'contrast', 'dark mode', 'declined')],
    [
      'somebody moaned about the toast being read out twice is there a ticket',
      issue(93, 'toast', 'nvda', 'read'),
    ],
    ['the pull request for the undo bar um has it gone in yet', issue(418, 'undo')],
  ]),
];
