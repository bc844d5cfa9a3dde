import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  room,
  roomAfternoon,
  roomOn,
  search,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Morning, Arlo! I've got a coffee in one hand and half a croissant in the other, so could you just run me through today? I didn't look at a single thing over the weekend.",
      onDay('2026-11-23'),
    ],
    [
      "My sister claims I'm never available to be a normal human being. What have I actually got on Wednesday?",
      onDay('2026-11-25'),
    ],
    [
      "It's bucketing down here and the forecast for tomorrow is worse, so I'm tempted to work from my kitchen table first thing. What's on tomorrow morning?",
      morning('2026-11-24'),
    ],
    [
      "Everybody keeps talking about Margate as if it were next door in time, and I haven't even found my rucksack. Which days is the team offsite again?",
      sees('Team offsite'),
    ],
    [
      'Last week flattened me, I was asleep before nine every single night. Show me what next week looks like, would you, so I can pace myself a bit better.',
      covers('2026-11-30', '2026-12-04'),
    ],
    [
      "What time is lunch at Mum's on Sunday? She told me on the phone, but she was mostly going on about lingonberries and I stopped listening somewhere in the middle.",
      either(sees('Lunch at Mum’s'), onDay('2026-11-29')),
    ],
    [
      "I'm wondering whether I can bring the neighbour's dog to the studio on Friday, and that rather depends on how often I'd have to leave him alone. Could you go through that day for me?",
      onDay('2026-11-27'),
    ],
    [
      'Someone asked me in the lift who else is on the hiring panel and I just made a vague noise. So who is it, besides me?',
      sees('Hiring panel'),
    ],
    [
      'I have a horrible feeling that the 11th of December involves an alarm at four in the morning. What time does my flight leave that day?',
      either(sees('Flight to Oslo'), onDay('2026-12-11')),
    ],
    [
      "Only Monday and I'm already dreaming of the sofa. Tell me what's planned for Saturday and Sunday, I'd love to hear the word nothing.",
      covers('2026-11-28', '2026-11-29'),
    ],
    [
      'Do you know which room the budget review is in, or whether it has one at all? I walked up and down the corridor like a lost tourist last time, and Lena was not amused.',
      either(sees('Budget review'), onDay('2026-11-26')),
    ],
    [
      "One of the builders next door asked when I'm home and I had no idea what to say. What's in my diary for Monday the 7th of December?",
      onDay('2026-12-07'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "I swore to Ingrid that I'd never forget her birthday again after the disaster of 2024. It is in my calendar, isn't it?",
      either(sees('Ingrid’s birthday'), onDay('2026-12-01')),
    ],
    [
      'My tooth has started doing that thing again when I drink something cold. Have I got a dentist appointment coming up?',
      sees('Dentist'),
    ],
    [
      "Please tell me I wrote the boiler service down somewhere. The radiators were stone cold this morning and I've been typing in gloves.",
      sees('Boiler service'),
    ],
    [
      'Dad sent one of his long messages about receipts and getting organised. Did I ever put anything in about my tax return?',
      sees('Tax return'),
    ],
    [
      'Nobody would seriously look at wireframes on Christmas Day, but computers are computers. Is there a design critique on the 25th of December?',
      either(sees('Design critique', '2026-12-25'), onDay('2026-12-25')),
    ],
    [
      "Rosie says she and I agreed on something for Sunday the 13th of December, and I honestly can't remember a word of it. Is there anything in the calendar on that day?",
      onDay('2026-12-13'),
    ],
  ]),
  ...phrasings('free time', [
    [
      "Sam has discovered a new sandwich place and won't shut up about the focaccia. Am I free tomorrow between twelve and one?",
      open('2026-11-24T12:00', '2026-11-24T13:00'),
    ],
    [
      'An old flatmate of mine is passing through London on Wednesday and would like a pint somewhere near the river. Is my evening still free that day?',
      freeEvening('2026-11-25'),
    ],
    [
      "I can't get anything drawn in these twenty-minute crumbs of time, it makes me quite grumpy. Where on Friday could I get two hours in one piece?",
      roomOn(120, '2026-11-27'),
    ],
    [
      "Jonas and I keep missing each other in the kitchen, it's like a bad farce. Can you find half an hour on Thursday when both of us are free?",
      roomOn(30, '2026-11-26', ['jonas']),
    ],
    [
      'The plumber has finally rung back, hallelujah, and offers Thursday the 10th of December from eight to ten in the morning. Would I be free then?',
      open('2026-12-10T08:00', '2026-12-10T10:00'),
    ],
    [
      "If it stays dry I'd love to take my nephew to the pumpkin farm before it shuts. Have I got Saturday afternoon clear?",
      either(
        covers('2026-11-28T13:00', '2026-11-28T17:00'),
        checks('2026-11-28T12:00'),
        checks('2026-11-28T12:30'),
        checks('2026-11-28T13:00'),
        slots(60, '2026-11-28T12:00'),
        slots(60, '2026-11-28T13:00'),
      ),
    ],
    [
      'Is there an hour left for me tomorrow afternoon? I need to sit down with that pile of receipts before it falls off the desk and buries the cat.',
      either(roomAfternoon(60, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    [
      "The icons are nearly done and I'm rather proud of us. When on Wednesday do Priya and Aiko and I all have 45 minutes to look at them together?",
      roomOn(45, '2026-11-25', ['priya', 'aiko']),
    ],
    [
      'Our choir leader has lost the church hall, so rehearsal is now on Tuesday the 8th of December, from half past seven to nine in the evening. Could I make that?',
      open('2026-12-08T19:30', '2026-12-08T21:00'),
    ],
    [
      "I've put off writing that talk for a month, and guilt is a terrible alarm clock. Find me an hour and a half somewhere next week, I don't mind which day.",
      either(room(90, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I've been hiding from my inbox since Friday, and now I feel bad about it. What did Lena write about the headline?",
      mailOf('lena', 'headline', 'launch'),
    ],
    [
      'Rents are going mad in our street, the couple downstairs had to move to Croydon. Has Ruth Calloway answered me about the tenancy?',
      mailOf('ruth', 'calloway', 'tenancy', 'harbour'),
    ],
    [
      'Aiko went off on holiday and left me a list of things to look after, bless her. Could you look up in my mails what was on it?',
      either(mailOf('aiko', 'away'), tasks),
    ],
    [
      "Coffee number two and I'm feeling brave. Is there anything in my email that somebody still wants me to do this week?",
      anyMail,
    ],
    [
      'I got locked out of everything last spring and had to sit with IT for an hour, lovely people but still. When did their mail say my password runs out?',
      mailOf('password', 'expire', 'fernhill it', 'no-reply@fernhill'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "Before I get swallowed by meetings again I'd like to do something useful. Which GitHub issues are assigned to me at the moment?",
      mine,
    ],
    [
      "Tomás mentioned the undo bar three times on Friday, with increasingly big hand movements. What's the state of that issue, the one where it disappears?",
      either(issue(411, 'undo'), issue(418)),
    ],
    [
      "Whose job is number 399 in the calendar repo? Escape closed my whole day panel just now and I said a word my mother wouldn't like.",
      issue(399, 'escape', 'keyboard'),
    ],
    [
      "A friend who uses a screen reader is trying our product tonight, so I'm slightly nervous. Are there any open issues about accessibility?",
      search('accessib'),
    ],
  ]),
];
