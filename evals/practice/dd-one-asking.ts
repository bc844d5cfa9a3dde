import { checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  anyMail,
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
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'Good morning. Would you kindly read me my appointments for Thursday of this week?',
      onDay('2026-11-26'),
    ],
    [
      'A mare is due to foal on 1 December and I may be called out. Tell me what else is in my calendar on that date.',
      onDay('2026-12-01'),
    ],
    [
      'At what time does the roadmap workshop end? My lift wants to know when to collect me.',
      sees('Roadmap workshop'),
    ],
    [
      'I have to tell the porter which room to unlock. Where is the hiring panel taking place?',
      sees('Hiring panel'),
    ],
    [
      'I am handing in my ward rota tonight. Please list all that I have from Monday 7 to Friday 11 December.',
      onDay('2026-12-07', '2026-12-11'),
    ],
    ['Which people have said that they will be at the launch drinks?', sees('Launch drinks')],
    [
      'How many things do I still have to get through today before I can go home to the dogs?',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:00')),
    ],
    [
      'The ambassador would like to know the date of the board meeting. Could you look it up for me?',
      sees('Board meeting'),
    ],
    ['Please, I am learning English. What do I do on Sunday, and where is it?', onDay('2026-11-29')],
    [
      'Give me the morning of Wednesday 2 December, and leave out the rest of the day.',
      either(morning('2026-12-02'), covers('2026-12-02T09:00', '2026-12-02T12:00')),
    ],
    [
      'On which day does my annual leave start, and how long does it last? My tenant needs someone to let the plumber in.',
      sees('Annual leave'),
    ],
    [
      'Read out what the notes of the design sync say. I think there was something about a board.',
      sees('Design sync'),
    ],
  ]),
  ...phrasings('existence', [
    [
      'Is there a budget review in my calendar this week, or was that just talk in the canteen?',
      either(sees('Budget review'), covers('2026-11-24', '2026-11-27')),
    ],
    [
      'I signed up for a half marathon next year after a few pints. Did it ever make it into the diary?',
      sees('Half marathon'),
    ],
    ['My accountant asks whether I have noted the tax return for January. Have I?', sees('Tax return')],
    [
      'We want to move the hives on Saturday 5 December. Does my calendar have anything on that day?',
      covers('2026-12-05'),
    ],
    ['Does my pottery class still take place on Thursday 17 December?', sees('Pottery class', '2026-12-17')],
    [
      'The choirmaster swears that he told me about Christmas Eve. Can you see any carol service in my calendar on 24 December?',
      covers('2026-12-24'),
    ],
  ]),
  ...phrasings('free time', [
    [
      'The scaffolding firm can come tomorrow from 10:45 to 11:45. Am I available to meet them?',
      open('2026-11-24T10:45', '2026-11-24T11:45'),
    ],
    [
      'A friend is DJing on Friday 4 December and put me on the list. Am I free that evening?',
      freeEvening('2026-12-04'),
    ],
    [
      'Find an hour on Tuesday 8 December that suits both Lena and me, please.',
      roomOn(60, '2026-12-08', ['lena']),
    ],
    [
      'I must talk to Jonas about the fire doors for half an hour on Friday morning. When are we both free?',
      roomMorning(30, '2026-11-27', ['jonas']),
    ],
    [
      'When could Aiko, Tomas and I sit down for 45 minutes in the afternoon of Wednesday 9 December?',
      roomAfternoon(45, '2026-12-09', ['aiko', 'tomas']),
    ],
    [
      'I have a dissertation chapter to write. Where is there a gap of three hours on Thursday 10 December?',
      roomOn(180, '2026-12-10'),
    ],
    [
      'The consulate offers me Monday 30 November at 10:15, and it takes 30 minutes. Would that clash with anything?',
      open('2026-11-30T10:15', '2026-11-30T10:45'),
    ],
    [
      'Could you suggest when Sam and I could meet for 30 minutes between 14 and 16 December?',
      slotsOn(30, '2026-12-14', '2026-12-16', ['sam']),
    ],
    [
      'My grandson has a chess tournament on Sunday 13 December and needs a driver. Do I have the whole day free?',
      either(
        allDay('2026-12-13'),
        onDay('2026-12-13'),
        checks('2026-12-13T00:00'),
        checks('2026-12-13T08:00'),
        checks('2026-12-13T09:00'),
      ),
    ],
    [
      'A farmer wants me at his place on Monday 14 December from 15:00 until 17:00. Is that possible with my calendar?',
      open('2026-12-14T15:00', '2026-12-14T17:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'How many seats is Brightdesk now offering in that contract Lena wrote to me about?',
      mailOf('brightdesk', 'lena', 'contract', 'seats', 'clause'),
    ],
    [
      'Find the train booking for Margate in my mail and give me its reference number.',
      mailOf('southdown', 'train', 'booking', 'margate', 'SDT', 'pancras', 'ticket'),
    ],
    [
      'Which numbers does Priya want from me for her deck, and by what day? It was in an email.',
      mailOf('priya', 'roadmap', 'numbers', 'adoption'),
    ],
    [
      'Please go through my unread mail and tell me which messages need a reply today.',
      either(anyMail, tasks),
    ],
    [
      'My mother wrote something about a pot for Sunday. Which pot does she mean?',
      mailOf('mum', 'åsa', 'asa', 'pot', 'mamma', 'lunch', 'älggryta', 'söndagslunch', 'postbud', 'sunday'),
    ],
  ]),
  ...phrasings('issues', [
    ['Please show me the GitHub issues that are assigned to me and still open.', mine],
    [
      'Who is looking after the issue about the Escape key closing the day panel, if anybody?',
      issue(399, 'escape', 'keyboard'),
    ],
    ['What is issue 412 in the calendar repository about?', issue(412, 'declined', 'contrast', 'dark')],
    [
      'Do we have an issue for the interview guide, and has somebody been put on it?',
      either(issue(35, 'interview', 'guide', 'portfolio'), search('interview')),
    ],
  ]),
];
