import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  issue,
  mine,
  mailOf,
  search,
  part,
  morning,
  evening,
  freeEvening,
  roomOn,
  roomIn,
  roomMorning,
  roomAfternoon,
  onDay,
  open,
} from './expect.ts';

const agenda = phrasings('agenda', [
  [
    "Morning! I'm just off a run of nights and my brain is porridge. Could you tell me what Wednesday looks like? I'm hoping for a gentle one.",
    onDay('2026-11-25'),
  ],
  [
    "My daughter keeps asking whether I'll drive up to see her and the baby, and I can't promise anything until I know how things stand. What have I got on at the weekend, both days please?",
    onDay('2026-11-28', '2026-11-29'),
  ],
  [
    "I slept right through my alarm, don't judge me. What's still to come today?",
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
  ],
  [
    'Could you run me through the whole of next week, Monday to Sunday? I like to copy it all onto the paper calendar in the kitchen, forty years of teaching and I still only trust things I can see on a wall.',
    onDay('2026-11-30', '2026-12-06'),
  ],
  [
    'An investor might be in town on Friday and he only ever does afternoons, typical. How is my Friday afternoon looking right now?',
    either(
      part('2026-11-27', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-27T13:00', '2026-11-27T16:00'),
    ),
  ],
  [
    'The school WhatsApp group is on fire again and somebody wants me to bring a quiche. Before I volunteer for anything, whats on in the evening of 9 December?',
    either(
      evening('2026-12-09'),
      covers('2026-12-09T17:30', '2026-12-09T19:00'),
      sees('Parents’ evening', '2026-12-09'),
    ),
  ],
  [
    "I've just bought new shoes and I want an excuse to wear them, haha. Tell me everything that's happening on Friday the 18th of December please!",
    onDay('2026-12-18'),
  ],
  [
    "What does tomorrow morning hold for me? I was up till two finishing an essay and I'm trying to work out whether I can have a lie-in or not.",
    either(morning('2026-11-24'), covers('2026-11-24T09:00', '2026-11-24T12:00')),
  ],
  [
    "Ooh, my sister's big birthday is coming up and I'd hate to be stuck at work for all of it. What else is in the diary on the first of December?",
    onDay('2026-12-01'),
  ],
  [
    "We've got the decorators sniffing around and they want to know when I'll be out of the house. Just list Thursday and Friday of this week for me, if you'd be so kind.",
    onDay('2026-11-26', '2026-11-27'),
  ],
  [
    "I'm planning the last sprint before the holidays and I have that sinking feeling that it's packed. Show me the week of the 14th of December, weekdays are enough.",
    onDay('2026-12-14', '2026-12-18'),
  ],
  [
    "Three children, three different drop-offs, one car, you can imagine. So what's the first thing I have tomorrow, and when does it start?",
    either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
  ],
]);

const existence = phrasings('existence', [
  [
    "A tooth has been twinging all weekend and now I can't remember what we agreed. When is it that I'm seeing the dentist again?",
    sees('Dentist'),
  ],
  [
    "It's freezing in this flat and I've got two jumpers on as I write. Did I ever put the boiler man in the calendar, and for when?",
    sees('Boiler service'),
  ],
  [
    'What time does my flight to Oslo go? My mother-in-law is having the kids and she wants to know how early she has to turn up, poor woman.',
    sees('Flight to Oslo'),
  ],
  [
    'I caught sight of myself in the staff room mirror, good grief. Have I got a haircut booked for this week or did I only dream that?',
    either(sees('Haircut'), covers('2026-11-23', '2026-11-29')),
  ],
  [
    "Somebody from marketing just asked me if I'm vegetarian, so I take it there's a lunch with them soon. Where are we going for it again, and which day?",
    sees('Marketing lunch'),
  ],
  [
    "I told everyone at uni I'd signed up for a half marathon and now they keep asking me the date! Can you look up when that is, I honestly have no clue.",
    sees('Half marathon'),
  ],
]);

const freeTime = phrasings('free time', [
  [
    "My supervisor finally answered my email, only took her nine days. She's offering Thursday at 4pm for an hour, would I be free for that?",
    open('2026-11-26T16:00', '2026-11-26T17:00'),
  ],
  [
    'The girls from the ward want to go for cocktails on Friday and I could really do with it after this month. Do I have anything on that evening?',
    freeEvening('2026-11-27'),
  ],
  [
    "Tomás and I keep missing each other and it's getting silly. Could you find us half an hour together on Thursday?",
    roomOn(30, '2026-11-26', ['tomas']),
  ],
  [
    "I've a whole chapter to mark up and I need peace and quiet for it, at least an hour and a half in one piece. Is there a gap like that tomorrow?",
    roomOn(90, '2026-11-24'),
  ],
  [
    'When could Lena, Sam and I get a full hour in on Friday afternoon? We have to agree on the launch budget before I lose my nerve.',
    roomAfternoon(60, '2026-11-27', ['lena', 'sam']),
  ],
  [
    "I'm a bit nervous about asking for a rise, so I'd rather get it over with quickly. Do you know if Priya is free tomorrow at three in the afternoon?",
    either(
      checks('2026-11-24T15:00'),
      roomOn(30, '2026-11-24', ['priya']),
      roomOn(60, '2026-11-24', ['priya']),
      roomAfternoon(30, '2026-11-24', ['priya']),
      roomAfternoon(60, '2026-11-24', ['priya']),
      slots(30, '2026-11-24T15:00', ['2026-11-24T15:30', '2026-11-24T16:00'], ['priya']),
      slots(60, '2026-11-24T15:00', ['2026-11-24T16:00'], ['priya']),
    ),
  ],
  [
    "An old colleague from the grammar school is passing through London on Wednesday 9 December, we haven't met since 2011! Am I free between twelve and two that day?",
    open('2026-12-09T12:00', '2026-12-09T14:00'),
  ],
  [
    "My youngest has been invited to a trampoline party, heaven help us, and it's this Saturday from 2 till 5 in the afternoon. Does that clash with anything of mine?",
    open('2026-11-28T14:00', '2026-11-28T17:00'),
  ],
  [
    "Where do I have two hours in one go next week? The accountant is chasing me for my receipts and I've been hiding from her.",
    either(
      roomIn(120, '2026-11-30', [
        '2026-12-04',
        '2026-12-04T17:00',
        '2026-12-04T17:30',
        '2026-12-04T18:00',
        '2026-12-06',
      ]),
      slots(120, '2026-11-30T09:00', [
        '2026-12-04',
        '2026-12-04T17:00',
        '2026-12-04T17:30',
        '2026-12-04T18:00',
        '2026-12-06',
      ]),
      covers('2026-11-30', '2026-12-04'),
    ),
  ],
  [
    "Aiko is off soon and I've promised her a proper goodbye chat about the icons, she's been lovely about it. Is there a 45 minute slot that suits us both on Wednesday morning?",
    roomMorning(45, '2026-11-25', ['aiko']),
  ],
]);

const mail = phrasings('mail', [
  [
    "I've been chewing my nails about the flat all weekend. Has Ruth Calloway written back about the rent, and what does she say?",
    mailOf('ruth', 'calloway', 'tenancy', 'rent', 'flat', 'renewal', 'harbour'),
  ],
  [
    "I've been on lates and haven't touched my inbox for days, it's frightening in there. Could you go through my mails and tell me what people want from me?",
    anyMail,
  ],
  [
    "The dental place sent me one of those reminders, and I've a feeling there was a sting in it. What do they charge if I don't turn up?",
    mailOf('dental', 'dentist', 'quay', 'appointment', 'missed', 'check-up', 'reminder'),
  ],
  [
    'I have a memory of paying for four seats on a train but I also have three kids and no brain left. Did the train company send me a confirmation, and how much was it in the end?',
    mailOf('train', 'southdown', 'booking', 'margate', 'confirmation', 'ticket', 'SDT'),
  ],
  [
    "Aiko went off on holiday and I said I'd keep an eye on things, as one does. What was it exactly that she asked me to look after in her mail?",
    mailOf('aiko', 'away', 'tanaka'),
  ],
  [
    "Mum's doing her famous stew on Sunday, I can smell it already! What was I supposed to bring, she mentioned something in her email?",
    mailOf(
      'mum',
      'åsa',
      'asa',
      'lunch',
      'söndag',
      'sunday',
      'mamma',
      'mom',
      'lindqvist',
      'pot',
      'bring',
      'stew',
      'älggryta',
    ),
  ],
]);

const issues = phrasings('issues', [
  [
    "Right, tea's made and I'm ready to be useful. What have I got on my plate over on GitHub, everything that's assigned to me?",
    either(mine, search('maya'), search('@me')),
  ],
  [
    'A customer with poor eyesight wrote me the kindest letter about our dark mode. How is issue 412 coming along, is it still open?',
    issue(412, 'contrast', 'dark mode', 'declined'),
  ],
  [
    'I was chatting with a blind student on my course and she says our little pop-up messages get read aloud twice. Do we have a ticket about the toast and NVDA already?',
    issue(93, 'NVDA', 'toast', 'read aloud'),
  ],
  [
    "It's release week, I've stocked up on biscuits. Could you open the checklist for 4.2 in our issues and see who's looking after it?",
    issue(408, '4.2', 'checklist', 'release'),
  ],
]);

export const pFourAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
