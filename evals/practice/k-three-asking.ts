import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  free,
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

export const kThreeAgenda = phrasings('agenda', [
  ['Could you tell me what I have on this Thursday?', lists('2026-11-26')],
  ['I’d like to know what my Saturday looks like, please.', lists('2026-11-28')],
  ['What time does the pottery class start this week?', sees('Pottery class')],
  ['Where is the parents’ evening being held?', sees('Parents’ evening')],
  ['Please go through tomorrow morning with me.', morning('2026-11-24')],
  ['How busy am I on the 8th of December?', lists('2026-12-08')],
  ['Do you know who is coming to the board meeting in December?', sees('Board meeting')],
  [
    'Remind me, what are my plans for the evening of Wednesday 2 December?',
    either(evening('2026-12-02'), sees('Launch drinks')),
  ],
  [
    'Give me an overview of next week from Monday to Friday, if you would.',
    lists('2026-11-30', '2026-12-04'),
  ],
  ['Which meeting do I need to go to next?', sees('Stand-up', '2026-11-23')],
]);

export const kThreeExistence = phrasings('existence', [
  ['Have I already booked a haircut this month?', sees('Haircut')],
  [
    'Do I have anything planned for Sunday 13 December?',
    either(lists('2026-12-13'), covers('2026-12-13T09:00', '2026-12-13T18:00')),
  ],
  [
    'Am I meeting Jonas at any point on Thursday?',
    either(lists('2026-11-26'), sees('Roadmap workshop', '2026-11-26')),
  ],
  ['Is the tax return in my calendar, and if so, for which day?', sees('Tax return')],
  ['I hope I put Ingrid’s birthday in. Can you see it anywhere?', sees('Ingrid’s birthday')],
  [
    'Are there any meetings left for me this afternoon?',
    either(
      part('2026-11-23', ['09:12', '12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
      sees('Design review', '2026-11-23'),
    ),
  ],
]);

export const kThreeFreeTime = phrasings('free time', [
  [
    'Would I be free at two on Thursday afternoon?',
    either(checks('2026-11-26T14:00'), covers('2026-11-26T14:00', '2026-11-26T14:30')),
  ],
  ['Can you find me an hour on Friday for writing my report?', roomOn(60, '2026-11-27')],
  [
    'When could Priya and I sit down together for half an hour on Thursday?',
    roomOn(30, '2026-11-26', ['priya']),
  ],
  [
    'I need forty-five minutes tomorrow afternoon to fill in some school forms. Where would that fit?',
    either(
      roomAfternoon(45, '2026-11-24'),
      roomOn(45, '2026-11-24'),
      covers('2026-11-24T13:00', '2026-11-24T17:00'),
    ),
  ],
  free(
    'Is Wednesday from 12 to 1 still open for a quick bite to eat?',
    '2026-11-25T12:00',
    '2026-11-25T13:00',
  ),
  [
    'Please look for a time next week when Tomás, Lena and I are all available for an hour.',
    slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['tomas', 'lena']),
  ],
  [
    'Am I available this Friday evening from six o’clock?',
    either(evening('2026-11-27'), checks('2026-11-27T18:00'), covers('2026-11-27T18:00', '2026-11-27T21:00')),
  ],
  [
    'Which is the first free hour I have on Wednesday morning?',
    either(
      roomMorning(60, '2026-11-25'),
      roomOn(60, '2026-11-25'),
      covers('2026-11-25T09:00', '2026-11-25T12:00'),
    ),
  ],
  [
    'Does Sam have time for me at three this afternoon?',
    either(
      checks('2026-11-23T15:00'),
      slots(30, '2026-11-23T15:00', ['2026-11-23T15:30', '2026-11-23T16:00'], ['sam']),
      slots(60, '2026-11-23T15:00', '2026-11-23T16:00', ['sam']),
    ),
  ],
  [
    'We are thinking of the theatre on Saturday 12 December at half past seven. Does that work for me?',
    either(lists('2026-12-12'), checks('2026-12-12T19:30'), covers('2026-12-12T19:30', '2026-12-12T21:30')),
  ],
  ['On 8 December I’d like two quiet hours in a row, so what are my options?', roomOn(120, '2026-12-08')],
  [
    'Let me know when Jonas, Aiko and I could all meet for 90 minutes this Wednesday.',
    roomOn(90, '2026-11-25', ['jonas', 'aiko']),
  ],
]);

export const kThreeMail = phrasings('mail', [
  ['Did Lena write back about the Brightdesk contract?', mailOf('brightdesk', 'lena', 'contract')],
  ['What did Ingrid say in her email about the birthday dinner?', mailOf('ingrid', 'birthday', 'dinner')],
  [
    'Can you check my inbox for anything from the letting agent about renewing the tenancy?',
    mailOf('tenancy', 'renew', 'ruth', 'calloway', 'letting', 'flat', 'harbour'),
  ],
  ['I’ve been away from my desk, so is there any new mail I haven’t read?', anyMail],
  ['Which to-dos are waiting for me in my emails?', tasks],
  [
    'Please find the booking confirmation that Southdown Trains sent me.',
    mailOf('southdown', 'train', 'booking', 'SDT'),
  ],
]);

export const kThreeIssues = phrasings('issues', [
  ['Which GitHub issues are assigned to me right now?', either(mine, search('maya'))],
  ['Can you tell me what issue 389 is about?', issue(389)],
  ['Have we got an issue about the font file on the login page?', either(search('font'), search('login'))],
  [
    'Please see if anyone has commented on the bug with the undo bar that disappears.',
    either(search('undo'), issue(411), issue(418)),
  ],
]);
