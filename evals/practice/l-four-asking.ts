import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  issue,
  mailOf,
  mine,
  part,
  tasks,
  free,
  roomOn,
  roomAfternoon,
  slotsOn,
  morning,
} from './expect.ts';

export const lFourAgenda = phrasings('agenda', [
  ['I’ve got a feeling Thursday’s going to be a monster. Could you run me through it?', lists('2026-11-26')],
  [
    'mum’s asking what I’m up to this weekend and I honestly couldn’t tell her, what’s on?',
    lists('2026-11-28', '2026-11-29'),
  ],
  [
    'what is it that i have on wednesday after lunch? i must tell my flatmate if i am the one who waits for the parcel',
    either(
      part('2026-11-25', ['12:00', '12:30', '13:00', '14:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-25T14:00', '2026-11-25T17:00'),
    ),
  ],
  [
    'December 1st is my sister’s big day and I don’t wanna get caught out. What else is happening that day?',
    lists('2026-12-01'),
  ],
  [
    'So the week after this one, how’s that shaping up? I’m trying to plan my grocery runs.',
    lists('2026-11-30', ['2026-12-04', '2026-12-06']),
  ],
  [
    'Haven’t had my coffee yet, so go easy on me and just say what’s coming up today.',
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
  ],
  ['my brain’s a sieve. which day was it that the boiler service is happening?', sees('Boiler service')],
  ['I must order a taxi for Gatwick. At what hour is leaving my flight to Oslo?', sees('Flight to Oslo')],
  [
    'They’ve asked me to bring name badges to the board meeting in December, who all’s going to be there?',
    sees('Board meeting'),
  ],
  [
    'My neighbor invited me over Thursday night and I said I’d get back to her. What’ve I got going on that evening?',
    either(evening('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
  ],
]);

export const lFourExistence = phrasings('existence', [
  [
    'I could swear I put something in for Ingrid’s birthday. Is it in there?',
    either(sees('Ingrid’s birthday'), lists('2026-12-01')),
  ],
  [
    'The salon just texted me and I’m confused now. Do I have a haircut booked this week?',
    either(sees('Haircut'), lists('2026-11-23', ['2026-11-28', '2026-11-29'])),
  ],
  [
    'did i ever get round to putting the christmas party down, or is that still only on a sticky note?',
    sees('Christmas party'),
  ],
  [
    'Somebody in the kitchen said there’s a vendor demo this week. Am I in on that?',
    either(sees('Vendor demo'), lists('2026-11-23', ['2026-11-27', '2026-11-29'])),
  ],
  [
    'I don’t remember if I booked the driving lesson. Have I one in December, or not?',
    covers('2026-12-01', '2026-12-31'),
  ],
  [
    'Is it possible I’ve a parents’ evening coming up? My daughter says yes, I say no.',
    either(sees('Parents’ evening'), lists('2026-12-09')),
  ],
]);

export const lFourMail = phrasings('mail', [
  [
    'Ruth from the lettings agency wrote about the flat again. What is it she wants?',
    mailOf('Ruth', 'Calloway', 'letting', 'tenancy', 'flat', 'renewal'),
  ],
  [
    'Ingrid emailed me about her birthday dinner and I was half asleep. Which restaurant did she say?',
    mailOf('Ingrid', 'birthday', 'dinner', 'restaurant'),
  ],
  ['I’ve been off the grid all weekend, so what emails came in that I haven’t read yet?', anyMail],
  [
    'Did Lena ever write back on the Brightdesk contract? I’ve lost the thread, literally.',
    mailOf('Brightdesk', 'Lena', 'contract'),
  ],
  ['Could you pull the to-dos out of my emails? I’ve no idea anymore what everyone needs from me.', tasks],
  [
    'Southdown Trains mailed me my tickets, I just can’t find them. When does the train leave?',
    mailOf('Southdown', 'train', 'ticket', 'SDT'),
  ],
]);

export const lFourIssues = phrasings('issues', [
  ['Somebody’s gonna quiz me about GitHub in a minute. Which issues are assigned to me?', mine],
  [
    'Aiko mentioned that issue 412 needs some love, what’s that one about?',
    issue(412, 'contrast', 'declined'),
  ],
  [
    'I think there was an issue about the date picker confusing people in Europe. Has that gone anywhere?',
    issue(389, 'picker', 'month first'),
  ],
  [
    'NVDA is reading our toasts twice, a customer tells me. Have we that on GitHub already?',
    issue(93, 'toast', 'NVDA'),
  ],
]);

export const lFourFree = phrasings('free time', [
  [
    'Lena wants to grab me for a bit on wednesday. am I open at 2?',
    either(checks('2026-11-25T14:00'), covers('2026-11-25T14:00', '2026-11-25T14:30')),
  ],
  free(
    'The nursery asked if I can come in this Thursday from 1 to 2. Would that clash with anything?',
    '2026-11-26T13:00',
    '2026-11-26T14:00',
  ),
  [
    'my cousin’s thinking of saturday the 12th at 7pm for dinner, and she needs to know by tonight if i’m free then',
    either(checks('2026-12-12T19:00'), evening('2026-12-12'), covers('2026-12-12T19:00', '2026-12-12T20:00')),
  ],
  [
    'I need a solid two hours to finish my pitch deck. Where could that go tomorrow?',
    roomOn(120, '2026-11-24'),
  ],
  [
    'Priya and I haven’t properly talked in ages, so what would be a good hour for the two of us on Wednesday?',
    roomOn(60, '2026-11-25', ['priya']),
  ],
  [
    'There’s a bug that Tomás and Aiko both know about. When are all three of us free for 30 minutes tomorrow?',
    slotsOn(30, '2026-11-24', '2026-11-24', ['tomas', 'aiko']),
  ],
  [
    'Somewhere on Thursday afternoon I gotta squeeze in a 45-minute call with my accountant. What’s open?',
    either(roomAfternoon(45, '2026-11-26'), covers('2026-11-26T13:00', '2026-11-26T17:00')),
  ],
  [
    'for the driving test they offer me the 10th of december at quarter past nine in the morning. i am free then?',
    either(checks('2026-12-10T09:15'), covers('2026-12-10T09:15', '2026-12-10T09:45')),
  ],
  [
    'Jonas is after 90 minutes with me, any day next week will do. When could he and I fit that in?',
    slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06'], ['jonas']),
  ],
  [
    'Is my morning clear on Saturday the 5th? There’s a flea market I’d love to see.',
    either(
      morning('2026-12-05'),
      covers('2026-12-05T09:00', '2026-12-05T12:00'),
      ...['00:00', '05:00', '06:00', '07:00', '08:00', '09:00'].map((start) => checks(`2026-12-05T${start}`)),
    ),
  ],
  [
    'Sam keeps bugging me about a quick chat, fifteen minutes is enough for it. When do him and me both have a gap on Friday?',
    slotsOn(15, '2026-11-27', '2026-11-27', ['sam']),
  ],
  [
    'Doing my expenses is gonna take three hours, I’m afraid. Do I even have a stretch that long on the 16th of December?',
    roomOn(180, '2026-12-16'),
  ],
]);
