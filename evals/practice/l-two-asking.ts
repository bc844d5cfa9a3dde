import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  issue,
  mailOf,
  mine,
  morning,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const lTwoAgenda = phrasings('agenda', [
  ['tmrw rundown', lists('2026-11-24')],
  ['whats happening weds', lists('2026-11-25')],
  ['pull up next weeks schedule', lists('2026-11-30', ['2026-12-04', '2026-12-06'])],
  ['fri morning, whats in it', either(morning('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00'))],
  ['budget review starts when', sees('Budget review', '2026-11-26')],
  ['where am i meant to be for parents evening', sees('Parents’ evening')],
  ['who else is coming to marketing lunch', sees('Marketing lunch')],
  ['thurs eve plans', either(evening('2026-11-26'), covers('2026-11-26T19:00', '2026-11-26T21:00'))],
  ['show me the wkend', lists('2026-11-28', '2026-11-29')],
  [
    'meetigns still to come today',
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T17:00')),
  ],
]);

export const lTwoExistence = phrasings('existence', [
  ['is there anything at all on 10 dec', lists('2026-12-10')],
  [
    'yoga class this week or not',
    either(
      lists('2026-11-23', ['2026-11-27', '2026-11-28', '2026-11-29']),
      covers('2026-11-24', '2026-11-27'),
    ),
  ],
  ['physio still on for the 30th?', either(lists('2026-11-30'), sees('Physio', '2026-11-30'))],
  ['any mtgs w/ lena thurs', either(lists('2026-11-26'), sees('Budget review', '2026-11-26'))],
  [
    'have i got smth booked with the partners in dec',
    either(sees('Partner update'), lists('2026-12-01', '2026-12-31')),
  ],
]);

export const lTwoFreeTime = phrasings('free time', [
  ['free 4pm tmrw?', either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30'))],
  [
    'thurs 12-1 clear or no',
    either(checks('2026-11-26T12:00', '2026-11-26T13:00'), covers('2026-11-26T12:00', '2026-11-26T13:00')),
  ],
  [
    'am i busy 3pm this fri',
    either(checks('2026-11-27T15:00'), covers('2026-11-27T15:00', '2026-11-27T15:30')),
  ],
  ['find 45 mins thurs afternoon', roomAfternoon(45, '2026-11-26')],
  ['need 1 hr w/ priya on thurs, when works', slotsOn(60, '2026-11-26', '2026-11-26', ['priya'])],
  ['half hr call tmrw morning, where would it fit', roomMorning(30, '2026-11-24')],
  ['90 min gap weds', roomOn(90, '2026-11-25')],
  [
    'suggest times weds for me, tomas + aiko, 30m',
    slotsOn(30, '2026-11-25', '2026-11-25', ['tomas', 'aiko']),
  ],
  [
    'got a 2 hr stretch anywhere next wk',
    either(
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      lists('2026-11-30', ['2026-12-04', '2026-12-06']),
    ),
  ],
  [
    'could i do 5:30pm on mon 30th',
    either(checks('2026-11-30T17:30'), covers('2026-11-30T17:30', '2026-11-30T18:00')),
  ],
  [
    'me and sam both around tues at 11 for half an hr?',
    either(
      checks('2026-11-24T11:00'),
      slots(30, '2026-11-24T11:00', ['2026-11-24T11:30', '2026-11-24T12:00'], ['sam']),
      slotsOn(30, '2026-11-24', '2026-11-24', ['sam']),
    ),
  ],
  [
    'is my lunchtime fri taken',
    either(
      part('2026-11-27', ['11:30', '12:00', '12:30'], ['13:00', '13:30', '14:00', '14:30']),
      checks('2026-11-27T12:00'),
      checks('2026-11-27T12:30'),
      covers('2026-11-27T12:00', '2026-11-27T13:00'),
    ),
  ],
]);

export const lTwoMail = phrasings('mail', [
  ['anything from ingrid in my mail re dinner', mailOf('ingrid', 'dinner', 'birthday')],
  ['what did ruth write abt the flat', mailOf('ruth', 'flat', 'renewal', 'tenancy', 'harbour', 'calloway')],
  ['check email: brightdesk contract, latest', mailOf('brightdesk', 'contract')],
  ['dig out the southdown trains booking email', mailOf('southdown', 'SDT', 'booking', 'train')],
  ['todos hiding in my inbox?', either(tasks, anyMail)],
  ['unread mail, quick summary', anyMail],
]);

export const lTwoIssues = phrasings('issues', [
  ['gh issues on my plate', mine],
  ['search github for undo bar bugs', search('undo')],
  ['whos assigned to the escape key issue on github', issue(399, 'escape')],
]);
