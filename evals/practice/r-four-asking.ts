import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  tasks,
  issue,
  mine,
  mailOf,
  search,
  free,
  part,
  morning,
  evening,
  freeEvening,
  roomOn,
  roomMorning,
  roomAfternoon,
  slotsOn,
} from './expect.ts';

const agenda = phrasings('agenda', [
  [
    'I’ve only just got the little one down for her nap and there’s finally a hot coffee in my hand. What does the rest of my day look like?',
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
  ],
  [
    'My wife wants to know if I can do the supermarket run on Thursday, and honestly I haven’t a clue. Would you mind telling me what I have going on that day?',
    either(lists('2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T21:00')),
  ],
  [
    'Monday already, where did the weekend go! Walk me through this week please, so I know what I’m in for.',
    either(lists('2026-11-23', ['2026-11-27', '2026-11-29']), covers('2026-11-23T09:30', '2026-11-27T17:00')),
  ],
  [
    'Could you read me everything for next week? I’m trying to fit my pupils round it and they all want the same slots, as ever.',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30T09:00', '2026-12-04T17:00')),
  ],
  [
    'We had eighty covers last night and my feet are killing me, so I’m already dreaming of Saturday and Sunday. Is there anything planned this weekend or can I just lie there?',
    either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28T09:00', '2026-11-29T16:00')),
  ],
  [
    'What’s on for me Wednesday morning? The agency keeps ringing about a half day and I’d like to give them an answer before they lose patience.',
    either(morning('2026-11-25'), covers('2026-11-25T09:00', '2026-11-25T12:00')),
  ],
  [
    'There’s a lovely recital on Thursday evening and a friend has a spare ticket. Remind me, what have I got that night?',
    either(
      evening('2026-11-26'),
      covers('2026-11-26T18:00', '2026-11-26T21:00'),
      sees('Pottery class', '2026-11-26'),
    ),
  ],
  [
    'The private office has started asking about the fifteenth of December, which is never a good sign. What does my diary say for that day?',
    either(lists('2026-12-15'), covers('2026-12-15T09:00', '2026-12-15T17:00')),
  ],
  [
    'I need to work out what time to set the alarm, because the baby was up till three. What’s the first thing I have tomorow?',
    either(
      lists('2026-11-24'),
      sees('Stand-up', '2026-11-24'),
      covers('2026-11-24T07:00', '2026-11-24T10:00'),
    ),
  ],
  [
    'Tell me what’s happening on Friday the 11th of December, would you? I have a feeling it’s an early start and I’d rather know now than find out the night before.',
    either(lists('2026-12-11'), covers('2026-12-11T07:00', '2026-12-11T17:00')),
  ],
  [
    'I’m sorting out my rota for the run-up to Christmas, always a nightmare in a kitchen. Give me the week of the 14th of December, please, all of it.',
    either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14T09:00', '2026-12-18T22:00')),
  ],
  [
    'A surgery in Croydon would like me for the afternoon of Wednesday the 2nd of December, bless them. Before I say anything silly, what do I already have that afternoon?',
    either(
      part('2026-12-02', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
      covers('2026-12-02T13:00', '2026-12-02T17:00'),
      sees('Hiring panel', '2026-12-02'),
    ),
  ],
]);

const existence = phrasings('existence', [
  [
    'My tooth has been grumbling all weekend, too many caramels. When was that dentist appointment again?',
    sees('Dentist'),
  ],
  [
    'Is pottery on this Thursday? I promised a neighbour one of my wonky bowls and I’d love to get it glazed.',
    sees('Pottery class'),
  ],
  [
    'I hate being the person who wanders the corridors looking for the right door. Which room is the hiring panel in?',
    sees('Hiring panel'),
  ],
  [
    'Everyone in the kitchen is asking who gets Christmas off and I can’t even remember about myself. When does my annual leave begin, and when am I back?',
    sees('Annual leave'),
  ],
  [
    'How long does the board meeting in December go on for? I’d like to promise my daughter I’ll be at her bath time, but only if it’s true.',
    sees('Board meeting'),
  ],
  [
    'I’ve a horrible feeling I never wrote down the flight to Oslo. Could you look whether it’s in there, and what time it goes?',
    sees('Flight to Oslo'),
  ],
]);

const freeTime = phrasings('free time', [
  free(
    'A former pupil is in town and wants to take me to lunch, isn’t that sweet! Am I free on Wednesday from noon until one?',
    '2026-11-25T12:00',
    '2026-11-25T13:00',
  ),
  [
    'The in-laws have offered to babysit on Tuesday the 8th of December, and that never happens. Have I got anything that evening or could we go out?',
    freeEvening('2026-12-08'),
  ],
  [
    'I really must ring the pensions people, and they keep you on hold for ages. Could you find me three quarters of an hour on Friday, this one, for it?',
    roomOn(45, '2026-11-27'),
  ],
  [
    'Lena and Sam and I have been trying to sit down together for weeks and somebody always drops out. When could all three of us manage an hour tomorrow?',
    roomOn(60, '2026-11-24', ['lena', 'sam']),
  ],
  [
    'Tomás wants to show me something and he’s being very mysterious about it. Is there a half hour on Friday morning this week when neither he nor I have anything?',
    roomMorning(30, '2026-11-27', ['tomas']),
  ],
  [
    'I’d love to get two solid hours for reading the white paper, with the door shut and the phone off. Does the afternoon of Wednesday the 9th of December have a gap that long?',
    either(
      roomAfternoon(120, '2026-12-09'),
      covers('2026-12-09T13:00', '2026-12-09T17:00'),
      lists('2026-12-09T12:00', ['2026-12-09', '2026-12-09T17:00', '2026-12-09T18:00']),
    ),
  ],
  [
    'Find a slot of ninety minutes for Jonas and me some time next week, would you? It’s about the rota, and he gets grumpy if we rush it.',
    either(
      slotsOn(90, '2026-11-30', ['2026-12-02', '2026-12-04', '2026-12-06'], ['jonas']),
      slots(90, '2026-11-30', undefined, ['jonas']),
    ),
  ],
  free(
    'The antenatal crowd are meeting up with all the babies on Saturday the 5th of December, two till four. It’ll be chaos but I’m keen! Does that work with what’s in my calendar?',
    '2026-12-05T14:00',
    '2026-12-05T16:00',
  ),
  [
    'I’ve been asked to cover one day next week at a practice in Lewisham and I get to choose it, lucky me. Which of the weekdays has the least on?',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30T09:00', '2026-12-04T17:00')),
  ],
  [
    'Would a call at three o’clock on the 15th of December clash with anything? The wine merchant suggested it and he’s terribly hard to get hold of.',
    either(
      checks('2026-12-15T15:00'),
      covers('2026-12-15T15:00', '2026-12-15T15:30'),
      sees('Board meeting', '2026-12-15'),
    ),
  ],
]);

const mail = phrasings('mail', [
  [
    'I hardly slept for wondering whether we’d have to move. What did Ruth write about the tenancy, did the owner agree to the rent?',
    mailOf('Ruth', 'Calloway', 'tenancy', 'Flat 3', 'renewal', 'rent'),
  ],
  [
    'I’ve been off with the baby and my inbox terrifies me. Can you go through my mail and tell me what people actually want me to do?',
    either(tasks, anyMail),
  ],
  [
    'Ingrid is very particular about her birthday, she always was. Which restaurant did she say in her email, and at what time?',
    mailOf('Ingrid', 'birthday', 'dinner'),
  ],
  [
    'Tomás will ask me for the booking number of the train to Margate, I just know he will. It’s in an email from the train company, could you dig it out?',
    mailOf('Southdown', 'train', 'booking', 'Margate', 'St Pancras', 'SDT'),
  ],
  [
    'What were the two headlines Lena mailed me about? I had a brilliant thought in the shower and now I can’t recall what it was about.',
    mailOf('Lena', 'headline', 'launch'),
  ],
  [
    'IT wrote something about my password, and I ignored it as one does. When does it run out, can you check my mail?',
    mailOf('password', 'Fernhill IT', 'expire'),
  ],
]);

const issues = phrasings('issues', [
  [
    'I feel like a stranger at my own desk after a week away. Which issues on GitHub are waiting for me?',
    either(mine, search('')),
  ],
  [
    'My eyes aren’t what they were, so I care rather a lot about this one. How’s it going with issue 412, the contrast thing in dark mode?',
    issue(412, 'contrast', 'dark mode', 'declined'),
  ],
  [
    'Jonas is always so calm about releases, I envy him. Can you open the checklist issue for release 4.2 and tell me if it’s done?',
    issue(408, 'release', 'checklist', '4.2'),
  ],
  [
    'There was a bug about toasts being read out twice, I only remember because it made me hungry. Could you find that issue and say who has it?',
    issue(93, 'toast', 'nvda', 'read aloud', 'twice'),
  ],
]);

export const rFourAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
