import {
  covers,
  sees,
  either,
  changes,
  remove,
  creates,
  updates,
  deletes,
  answers,
  stands,
} from '../expect.ts';
import { phrasings, conversation } from '../scenario.ts';
import { mailOf, issue, mine, onDay, freeEvening, roomAfternoon, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ["what's on saturday", 'okay the haircut can go an hour later'],
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      ['am i free friday at five for an hour', 'lovely then put skittles practice in there'],
      creates({ title: 'Skittles practice|Skittles', start: '2026-11-27T17:00', end: '2026-11-27T18:00' }),
    ],
    [["when's my flight to oslo", 'and um what else have i got that day'], onDay('2026-12-11')],
    [['have i got much on tomorrow', 'and the day after that'], onDay('2026-11-25')],
    [
      ['yoga on sunday morning at nine put it in', 'so like actually ten i want a lie in'],
      updates('Yoga', { start: '2026-11-29T10:00' }),
    ],
    [
      ['what date is the board meeting', 'right lena should be there too add her'],
      updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
    ],
    [
      ['any emails from ruth about the tenancy', 'okay and did the train people send me anything'],
      mailOf('train', 'Southdown', 'booking'),
    ],
    [['when is this hiring panel', "fine tell them i'm in"], answers('Hiring panel', 'accepted')],
    [
      ["what's assigned to me on github", 'what does the date picker one say exactly'],
      issue(389, 'date picker', 'picker'),
    ],
    [
      ["what's happening on the eighth of december in the afternoon", 'bin the later one the one at four'],
      deletes('Partner update'),
    ],
    [
      [
        'look for a free hour on wednesday afternoon i need to practise the cello',
        'no wait what about the friday afternoon instead',
      ],
      either(
        roomAfternoon(60, '2026-11-27'),
        roomOn(60, '2026-11-27'),
        covers('2026-11-27T13:00', '2026-11-27T17:00'),
      ),
    ],
  ]),
  conversation('t-three farmer waits for contractor', [
    ["um what've i got on thursday", onDay('2026-11-26')],
    [
      'right the hedge cutting bloke comes at eight in the morning write hedge cutting',
      creates({ title: 'Hedge cutting', start: '2026-11-26T08:00' }),
    ],
    ["no make that quarter past he's always late", updates('Hedge cutting', { start: '2026-11-26T08:15' })],
  ]),
  conversation('t-three grandmother keeps her haircut', [
    ['is saturday a busy one for me dear', onDay('2026-11-28')],
    ["well then take the haircut off i can't be doing with it", deletes('Haircut'), 'no'],
    [
      "no i'll keep it but have it at two in the afternoon",
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
  ]),
  conversation('t-three student enters two exams', [
    [
      'statistics exam fourteenth of january nine till eleven in the morning',
      creates({ title: 'Statistics exam|Stats exam', start: '2027-01-14T09:00', end: '2027-01-14T11:00' }),
    ],
    [
      'and then french exam on the eighteenth same times',
      creates({ title: 'French exam', start: '2027-01-18T09:00', end: '2027-01-18T11:00' }),
    ],
    [
      "give the french one a reminder twenty four hours before or i'll sleep through it",
      updates('French exam', { reminders: [1440] }),
    ],
  ]),
  conversation('t-three nurse swaps a shift', [
    [
      'late shift monday the thirtieth two in the afternoon till ten at night',
      creates({ title: 'Late shift', start: '2026-11-30T14:00', end: '2026-11-30T22:00' }),
    ],
    [
      "so i've swapped with carol it's the tuesday now same hours",
      updates('Late shift', { start: '2026-12-01T14:00' }),
    ],
    ["argh she's changed her mind undo that", stands('Late shift', '2026-11-30T14:00')],
  ]),
  conversation('t-three band gets a gig', [
    ['tenth of december am i free in the evening', either(freeEvening('2026-12-10'), onDay('2026-12-10'))],
    [
      'okay skip pottery that night just delete that one',
      changes(remove('Pottery class', '2026-12-10', 'this')),
    ],
    [
      'now put gig half seven to eleven that night and the place is corner house',
      creates({
        title: 'Gig (at Corner House)',
        start: '2026-12-10T19:30',
        end: '2026-12-10T23:00',
        place: 'Corner House',
      }),
    ],
  ]),
  conversation('t-three offsite mail then call', [
    ["what's everyone been writing about the house for the offsite", mailOf('offsite', 'house', 'Saltmarsh')],
    ["and there's a call about it isn't there when's that", sees('Offsite call')],
    ["yeah i can't do that decline it i'm at my niece's assembly", answers('Offsite call', 'declined')],
  ]),
  conversation('t-three bug then an hour', [
    ['um which issues are mine to do', mine],
    ["the dark mode contrast one what's the problem there", issue(412, 'contrast', 'dark mode', 'declined')],
    [
      'alright give me an hour for that tomorrow at four call it contrast fix',
      creates({ title: 'Contrast fix', start: '2026-11-24T16:00', end: '2026-11-24T17:00' }),
    ],
  ]),
  conversation('t-three sister has a birthday', [
    ["what day of the week is ingrid's birthday", sees('Ingrid’s birthday')],
    [
      'okay so birthday dinner that evening at half seven put it in',
      creates({
        title:
          "Birthday dinner (with Ingrid)|Birthday dinner (for Ingrid)|Ingrid's birthday dinner|Ingrid’s birthday dinner|Ingrid birthday dinner",
        start: '2026-12-01T19:30',
      }),
    ],
  ]),
  conversation('t-three marketing lunch gets shorter', [
    ["what time's the marketing lunch i mean the one on friday", sees('Marketing lunch')],
    [
      "start it at one and leave the end where it is i've got a delivery coming",
      updates('Marketing lunch', { start: '2026-11-27T13:00', end: '2026-11-27T13:30' }),
    ],
    [
      'oh and priya wants to come as well put her on it',
      updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
    ],
    [
      "what's straight after that on friday",
      either(
        onDay('2026-11-27'),
        covers('2026-11-27T13:30', '2026-11-27T16:00'),
        sees('Design critique', '2026-11-27'),
      ),
    ],
  ]),
];
