import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  anyMail,
  tasks,
  issue,
  mine,
  search,
  free,
  freeEvening,
  allDay,
  roomAfternoon,
  roomOn,
  roomIn,
  slotsOn,
} from './expect.ts';

const at = (start: string, end: string) => either(checks(start), covers(start, end));

const agenda = phrasings('agenda', [
  [
    'morning so um can you just run me through whats left of today',
    covers('2026-11-23T09:30', '2026-11-23T18:30'),
  ],
  ['right i am on earlies all week so tell me what thursday looks like please', covers('2026-11-26')],
  [
    'how does december the seventh to the eleventh look for me i need to tell the agency',
    covers('2026-12-07', '2026-12-11'),
  ],
  [
    "so when exactly is that boiler man coming i've got the keys to sort out",
    sees('Boiler service', '2026-12-07'),
  ],
  [
    "what's the address for lunch on sunday i always forget the house number",
    sees('Lunch at Mum’s', '2026-11-29'),
  ],
  ['who have we got coming to the budget review do you know', sees('Budget review', '2026-11-26')],
  [
    "on friday the eleventh of december what's the very first thing i have to be at",
    sees('Flight to Oslo', '2026-12-11'),
  ],
  [
    'give me the lot from tomorrow till christmas eve love its so i know when i can have the grandchildren',
    covers('2026-11-24', '2026-12-23'),
  ],
  [
    'that pottery thing what time does it finish again my lift is asking',
    either(sees('Pottery class'), covers('2026-11-26')),
  ],
  [
    'tell me about the weekend no not this one the one after so like the fifth and sixth',
    covers('2026-12-05', '2026-12-06'),
  ],
]);

const existence = phrasings('existence', [
  [
    "have i got anything with lena before the week's out",
    either(
      covers('2026-11-24', '2026-11-27'),
      sees('Marketing lunch', '2026-11-27'),
      sees('Budget review', '2026-11-26'),
    ),
  ],
  [
    'is there a haircut in there somewhere i cant remember if i booked it or just thought about it',
    sees('Haircut', '2026-11-28'),
  ],
  ['did i ever put the half marathon in for next october', sees('Half marathon', '2027-10-31')],
  [
    'um an eye test is there one of those anywhere this week or next or did i dream that',
    covers('2026-11-24', '2026-12-04'),
  ],
  [
    'the missus wants to go to the pictures on the ninth of december so is there something that evening already',
    sees('Parents’ evening', '2026-12-09'),
  ],
  ['has anyone actually put the christmas party on my calendar yet', sees('Christmas party', '2026-12-18')],
]);

const freeTime = phrasings('free time', [
  [
    'am i free at half two tomorrow one of the parents wants a quick word',
    at('2026-11-24T14:30', '2026-11-24T14:45'),
  ],
  ['um could i do quarter to four on thursday', at('2026-11-26T15:45', '2026-11-26T16:00')],
  ['find me an hour with priya on friday would you', slotsOn(60, '2026-11-27', '2026-11-27', ['priya'])],
  [
    'i have to write this grant application so when next week could i squeeze in like ninety minutes',
    either(
      roomIn(90, '2026-11-30', ['2026-12-04', '2026-12-06']),
      slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06']),
      covers('2026-11-30T09:30', '2026-12-04T17:00'),
    ),
  ],
  free(
    'need to ring round the suppliers on wednesday am i clear between ten and twelve',
    '2026-11-25T10:00',
    '2026-11-25T12:00',
  ),
  ['the lads are on about five a side tomorrow night so am i about or not', freeEvening('2026-11-24')],
  [
    "is there a gap of half an hour anywhere tomorrow afternoon i don't mind where",
    either(roomAfternoon(30, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
  ],
  [
    'whats the soonest me and jonas have both got forty five minutes',
    slots(45, undefined, undefined, ['jonas']),
  ],
  [
    'see if you can find two hours on thursday afternoon when aiko and tomas can both make it',
    roomAfternoon(120, '2026-11-26', ['aiko', 'tomas']),
  ],
  [
    'sunday the sixth is that completely empty i want to take the bairns to the zoo',
    either(
      allDay('2026-12-06'),
      checks('2026-12-06'),
      checks('2026-12-06T00:00'),
      checks('2026-12-06T08:00'),
      checks('2026-12-06T09:00'),
    ),
  ],
  [
    'somebody has asked me to a breakfast at eight on the second of december can i make it',
    at('2026-12-02T08:00', '2026-12-02T08:30'),
  ],
  [
    'so this essay needs three hours on wednesday the ninth of december where would that fit',
    roomOn(180, '2026-12-09'),
  ],
]);

const mail = phrasings('mail', [
  ['go through my inbox and pull out any action items im way behind', tasks],
  [
    'what did ruth calloway say about the tenancy in the end',
    mailOf('ruth', 'calloway', 'tenancy', 'renewal'),
  ],
  ['has lena emailed back yet on that brightdesk contract', mailOf('brightdesk', 'contract', 'lena')],
  [
    "i can't find the train booking reference it's in an email from southdown trains",
    mailOf('southdown', 'train', 'booking', 'SDT'),
  ],
  ['lanternfone sent me a bill what did they say in the mail', mailOf('lanternfone', 'bill')],
  ['any unread emails i should know about before i go into theatre', anyMail],
]);

const issues = phrasings('issues', [
  ["so what's sitting with me on github at the moment", mine],
  ["what's the story with issue four hundred and eleven the undo bar one", issue(411, 'undo')],
  [
    'is there a github issue about contrast in dark mode',
    either(search('contrast'), search('dark'), issue(412)),
  ],
  [
    'somebody reported that escape closes the editor and the day panel can you look that up in the issues',
    either(search('escape'), search('editor'), issue(399)),
  ],
]);

export const mOneAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
