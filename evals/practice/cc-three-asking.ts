import { checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  roomAfternoon,
  roomIn,
  roomOn,
  slotsOn,
} from './expect.ts';

const freeAt = (start: string, end: string) => either(checks(start), covers(start, end));

export const asking = [
  ...phrasings('agenda', [
    [
      'um so thursday morning like before lunch what am i actually doing',
      either(morning('2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T12:00')),
    ],
    ['remind me what time my plane goes the norway one oslo yeah', sees('Flight to Oslo')],
    ['who all said yes to that budget review on thursday', sees('Budget review')],
    ['run me through wednesday no hang on tuesday sorry run me through tuesday', onDay('2026-11-24')],
    ['im in the cab already where was the marketing lunch again i need the street', sees('Marketing lunch')],
    [
      'can you read out what ive got from the fourteenth to the eighteenth of december please love',
      onDay('2026-12-14', '2026-12-18'),
    ],
    ['until when does my uh physio run i mean what date is the last session', sees('Physio')],
    [
      'right its for the babysitter what is happening on saturday the fifth of december and the sunday after',
      onDay('2026-12-05', '2026-12-06'),
    ],
    [
      'which of us is on call for the first week of december is it tomas or what',
      onDay('2026-12-01', '2026-12-06'),
    ],
    [
      'okay i have to fill in my timesheet so what was i in on the nineteenth thursday the nineteenth',
      onDay('2026-11-19'),
    ],
    ['the board meeting on the fifteenth what time are we done with that roughly', sees('Board meeting')],
    [
      'so what day do i need to have the um the tax thing done by i put it in somewhere in january',
      sees('Tax return'),
    ],
  ]),
  ...phrasings('existence', [
    ['have i got a haircut coming up or did i only dream that', sees('Haircut')],
    [
      'did i ever put the boiler man in my husband is asking its some time in december',
      sees('Boiler service'),
    ],
    [
      'is there yoga in there anywhere next week i cant remember if i signed up',
      covers('2026-11-30', '2026-12-04'),
    ],
    [
      'erm am i meant to be at the school for something before christmas like a parents evening',
      sees('Parents’ evening'),
    ],
    [
      'besides the roadmap one is there another meeting today with aiko and tomas in it',
      either(sees('Design review', '2026-11-23'), onDay('2026-11-23')),
    ],
    ['the half marathon next october did we get that in already or not', sees('Half marathon')],
  ]),
  ...phrasings('free time', [
    [
      'plumber can come tomorrow at four in the afternoon does that work for me',
      freeAt('2026-11-24T16:00', '2026-11-24T17:00'),
    ],
    ['i need a full hour with priya on wednesday when are we both open', roomOn(60, '2026-11-25', ['priya'])],
    [
      'look for half an hour for me and jonas and lena thursday afternoon',
      either(roomAfternoon(30, '2026-11-26', ['jonas', 'lena']), roomOn(30, '2026-11-26', ['jonas', 'lena'])),
    ],
    [
      'could i do the nursery pick up on friday at half past three or is there something in the way',
      freeAt('2026-11-27T15:30', '2026-11-27T16:00'),
    ],
    [
      'my sister wants to have dinner on the tenth of december is that evening still free',
      freeEvening('2026-12-10'),
    ],
    [
      'when tomorrow could i squeeze in ninety minutes on my own to do the invoices',
      roomOn(90, '2026-11-24'),
    ],
    [
      'so next week somewhere i need two hours in one go to write the tender where would that fit',
      either(
        slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
        roomIn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
        covers('2026-11-30', '2026-12-04'),
      ),
    ],
    [
      'have i anything between twelve and two on friday the the twenty seventh',
      freeAt('2026-11-27T12:00', '2026-11-27T14:00'),
    ],
    [
      'find out when sam and me both have an hour next week any day will do',
      slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06'], ['sam']),
    ],
    [
      'whats wednesday the sixteenth of december like at nine in the evening no sorry nine in the morning is it taken',
      freeAt('2026-12-16T09:00', '2026-12-16T09:30'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'what does ruth want about the flat and um by when does she want it',
      mailOf('ruth', 'flat', 'tenancy', 'calloway', 'lettings'),
    ],
    ['aiko wrote me something about being away can you read me what i have to do', mailOf('aiko', 'away')],
    [
      'did southdown ever send those train tickets to margate',
      mailOf('southdown', 'train', 'ticket', 'margate', 'SDT-48207'),
    ],
    ['im behind on everything which emails am i still supposed to answer', anyMail],
    [
      'we are standing in the rain at that house in margate i mean we will be so whats the code for the key box its in the booking mail',
      mailOf('saltmarsh', 'margate', 'code', 'booking', 'key', 'house'),
    ],
  ]),
  ...phrasings('issues', [
    ['how far is the ticket about the toast getting read out twice with nvda', issue(93, 'toast', 'nvda')],
    ['yeah so which github things are on my plate right now', mine],
    [
      'has anybody picked up three nine nine the escape key one in calendar',
      issue(399, 'escape', 'keyboard'),
    ],
    ['is there a bug filed for imports where uh two events have the same uid', issue(421, 'import', 'uid')],
  ]),
];
