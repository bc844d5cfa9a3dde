import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  free,
  issue,
  mailOf,
  mine,
  morning,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const lThreeAgenda = phrasings('agenda', [
  ['Good morning! Could you tell me what my day looks like tomorrow?', lists('2026-11-24')],
  ['What time does my haircut start on Saturday?', sees('Haircut')],
  [
    'Please show me everything I have on between the 7th and the 11th of December',
    lists('2026-12-07', '2026-12-11'),
  ],
  ['Is there anything in the diary for this Sunday?', either(lists('2026-11-29'), sees('Lunch at Mum’s'))],
  ['Where is the roadmap workshop being held?', sees('Roadmap workshop')],
  ['I just need my Friday morning, nothing else', morning('2026-11-27')],
  ['How long is the board meeting in December meant to last?', sees('Board meeting')],
  ['Who else is coming to the marketing lunch?', sees('Marketing lunch')],
  ['Do I have plans on Thursday evening?', either(evening('2026-11-26'), sees('Pottery class'))],
  ['Can you run me through the weekend of the 5th and 6th of December?', lists('2026-12-05', '2026-12-06')],
]);

export const lThreeExistence = phrasings('existence', [
  ['Have I already got a dentist appointment booked somewhere?', sees('Dentist')],
  ['Is my flight to Oslo actually in here or do I still have to add it?', sees('Flight to Oslo')],
  [
    'Am I meeting Priya at any point tomorrow?',
    either(lists('2026-11-24'), sees('1:1 with Priya', '2026-11-24')),
  ],
  [
    'My calendar should have a vet appointment this Wednesday, can you see one?',
    either(lists('2026-11-25'), covers('2026-11-25')),
  ],
  ['I think something was on at Alder School in December, could you check?', sees('Parents’ evening')],
]);

export const lThreeFreeTime = phrasings('free time', [
  [
    'Would I be free for a call at half past four this afternoon?',
    either(checks('2026-11-23T16:30'), covers('2026-11-23T16:30', '2026-11-23T17:00')),
  ],
  free('Have I got anything on from two till four on Wednesday?', '2026-11-25T14:00', '2026-11-25T16:00'),
  ['Please find me an hour on Thursday for some paperwork', roomOn(60, '2026-11-26')],
  [
    'When could Priya and I both do half an hour on Thursday?',
    slotsOn(30, '2026-11-26', '2026-11-26', ['priya']),
  ],
  [
    'I need 45 minutes with Jonas and Lena on Wednesday, what works?',
    slotsOn(45, '2026-11-25', '2026-11-25', ['jonas', 'lena']),
  ],
  free('Is Friday clear enough for a school visit from 10 to 11.30?', '2026-11-27T10:00', '2026-11-27T11:30'),
  [
    'Find a gap of two hours in the afternoon of Tuesday 8 December',
    either(roomAfternoon(120, '2026-12-08'), covers('2026-12-08T13:00', '2026-12-08T17:00')),
  ],
  [
    'Do I have room for a 90 minute meeting tomorrow morning?',
    either(roomMorning(90, '2026-11-24'), covers('2026-11-24T09:00', '2026-11-24T12:00')),
  ],
  [
    'If I went for a run on Saturday at 3pm, would that clash with anything?',
    either(checks('2026-11-28T15:00'), covers('2026-11-28T15:00', '2026-11-28T15:30')),
  ],
  [
    'Which day next week has an hour where Aiko, Tomás and I are all available?',
    slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['aiko', 'tomas']),
  ],
  [
    'Will I be able to make a 12 o’clock lunch on the 2nd of December?',
    either(checks('2026-12-02T12:00'), covers('2026-12-02T12:00', '2026-12-02T12:30')),
  ],
  [
    'Are there three hours left anywhere on Monday the 14th of December? I have a report to write.',
    roomOn(180, '2026-12-14'),
  ],
]);

export const lThreeMail = phrasings('mail', [
  [
    'Has the letting agent written back about renewing my tenancy?',
    mailOf('tenancy', 'renew', 'Ruth', 'Calloway', 'letting', 'Flat', 'Harbour', 'lease', 'agent'),
  ],
  ['What did Lena say about the Brightdesk contract?', mailOf('Brightdesk', 'Lena', 'contract')],
  ['Are there any emails I haven’t read yet?', anyMail],
  [
    'Which train did I book? The confirmation should be in my inbox.',
    mailOf('train', 'Southdown', 'ticket', 'booking', 'confirmation'),
  ],
  ['Make me a list of the things people are asking me to do in their emails.', tasks],
  ['Please look up the email from Ingrid about her birthday dinner', mailOf('Ingrid', 'birthday', 'dinner')],
]);

export const lThreeIssues = phrasings('issues', [
  ['Which GitHub issues are assigned to me at the moment?', mine],
  ['Can you open issue 389 and tell me what it says?', issue(389, 'date picker')],
  ['How is number 411 on GitHub getting on, the one about the undo bar?', issue(411, 'undo')],
  [
    'Has anyone reported a bug on GitHub about imports overwriting events?',
    either(search('import'), search('overwrit'), issue(421)),
  ],
]);
