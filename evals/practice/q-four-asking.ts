import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  onDay,
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
  room,
  roomOn,
  roomMorning,
  roomAfternoon,
} from './expect.ts';

const agenda = phrasings('agenda', [
  [
    'I’ve only just got in from a night shift and my brain is complete mush. What’s in the diary for tomorrow? I’d love to know before I crawl into bed.',
    onDay('2026-11-24'),
  ],
  [
    'The van is in for its MOT on Thursday, so I’ll be begging lifts off my brother-in-law all day. Could you run me through everything I’ve got on that day?',
    onDay('2026-11-26'),
  ],
  [
    'Hello again, it’s only me. My grandson asked what I’m up to at the weekend and I drew a complete blank! What is there on Saturday and Sunday?',
    either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28', '2026-11-29')),
  ],
  [
    'Could you show me the whole of next week, please? My supervisor likes to see that I have a plan, and at the moment I very much don’t.',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'How’s the rest of today shaping up? I skipped breakfast again like an idiot and I’d quite like to see when there’s a gap for a sandwich.',
    either(lists('2026-11-23'), covers('2026-11-23T11:00', '2026-11-23T17:30')),
  ],
  [
    'Sorry to be a pain, I know I asked you this last week as well. What’s the first thing I have to be at on Friday? I’m trying to decide how late I can stay at my sister’s the night before.',
    either(
      lists('2026-11-27'),
      covers('2026-11-27T08:00', '2026-11-27T12:00'),
      morning('2026-11-27'),
      sees('Stand-up', '2026-11-27'),
    ),
  ],
  [
    'My husband wants to cook something fancy on Wednesday evening next week, which never happens, so I’d better not spoil it. Tell me what I’m down for that evening, would you?',
    either(evening('2026-12-02'), covers('2026-12-02'), sees('Launch drinks')),
  ],
  [
    'I’ve got the accountant breathing down my neck about the 15th of December. What does that afternoon look like for me?',
    either(
      part('2026-12-15', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-12-15T13:00', '2026-12-15T17:00'),
      sees('Board meeting'),
    ),
  ],
  [
    'I keep bumping into Lena in the kitchen and each time she says “see you later in the week” with a big grin. What have I actually got with her this week? I don’t want to look clueless!',
    either(
      lists('2026-11-23', ['2026-11-27', '2026-11-29']),
      covers('2026-11-23T11:00', '2026-11-27T13:30'),
      sees('Budget review'),
      sees('Marketing lunch'),
    ),
  ],
  [
    'When is that parents’ evening again, and whereabouts is it? I had the letter on the fridge but the little one has drawn a dinosaur all over it.',
    sees('Parents’ evening'),
  ],
  [
    'It’s been one of those mornings, the coffee machine leaked all over reception. Anyway! What have I got tomorrow morning, before lunch I mean?',
    either(morning('2026-11-24'), covers('2026-11-24T09:30', '2026-11-24T12:00')),
  ],
  [
    'I’m filling in the office rota and want to be sure I’m not double counting anybody. Which days are we away at the team offsite? I have a feeling it’s early December.',
    sees('Team offsite'),
  ],
]);

const existence = phrasings('existence', [
  [
    'One of my back teeth has been grumbling since Friday, typical. Have I got a dentist’s appointment coming up at all? I’m sure I booked one at some point.',
    sees('Dentist'),
  ],
  [
    'You’d think in my trade I’d look after my own heating, but there we are. Did I ever get round to putting that boiler service in the calendar?',
    sees('Boiler service'),
  ],
  [
    'Is pottery on this week? Someone in the group chat said the kiln had blown up, though she does exaggerate a bit.',
    sees('Pottery class', '2026-11-26'),
  ],
  [
    'My grandson swears he told me about a chess tournament on Saturday, and I can’t for the life of me remember. Have I got anything like that written down for the day?',
    either(onDay('2026-11-28'), covers('2026-11-28T09:00', '2026-11-28T18:00')),
  ],
  [
    'Everybody here is already talking about outfits, honestly, in November! Is the Christmas party in my calendar yet?',
    sees('Christmas party'),
  ],
  [
    'I had a dream last night that I missed the plane, so I woke up in a cold sweat. Please tell me the flight to Oslo is in there somewhere.',
    sees('Flight to Oslo'),
  ],
]);

const freeTime = phrasings('free time', [
  [
    'A lady in Streatham wants me to have a look at her shower on Wednesday at two, and she’s a good payer. Would I be free then?',
    either(checks('2026-11-25T14:00'), covers('2026-11-25T14:00', '2026-11-25T15:00')),
  ],
  [
    'There’s a pub quiz tomorrow evening and the others are desperate for somebody who knows about cheese. Am I free, or do I have something on?',
    freeEvening('2026-11-24'),
  ],
  [
    'Jonas and I have been trying to talk about the server room for weeks, it’s becoming a running joke. When could we both do an hour on Thursday afternoon?',
    roomAfternoon(60, '2026-11-26', ['jonas']),
  ],
  [
    'I’ve promised myself I’d sit down with the expenses before they eat me alive. Find me a free half hour on Wednesday, would you? Any time during the day is fine.',
    roomOn(30, '2026-11-25'),
  ],
  [
    'When do Priya and I both have three quarters of an hour tomorrow? It’s about the desk move, she’s got Opinions about the window seats.',
    roomOn(45, '2026-11-24', ['priya']),
  ],
  [
    'Chapter four isn’t going to write itself, sadly. Is there a stretch of two hours on Friday where nobody wants anything from me?',
    roomOn(120, '2026-11-27'),
  ],
  free(
    'My mate from college is in town and fancies dim sum, which I never say no to. Am I free from twelve till half past one tomorrow?',
    '2026-11-24T12:00',
    '2026-11-24T13:30',
  ),
  [
    'The grandchildren want to be taken to the museum and they’ve settled on Saturday the 5th of December. Do I have anything on that day, or can I say yes?',
    either(
      onDay('2026-12-05'),
      covers('2026-12-05T09:00', '2026-12-05T17:00'),
      checks('2026-12-05'),
      checks('2026-12-05T00:00'),
      checks('2026-12-05T09:00'),
    ),
  ],
  [
    'Where could I squeeze in an hour and a half on the morning of 2 December? I have a training video to watch about water births, and I’d like to do it properly with a cup of tea.',
    either(
      roomMorning(90, '2026-12-02'),
      roomOn(90, '2026-12-02'),
      covers('2026-12-02T09:00', '2026-12-02T12:00'),
    ),
  ],
  [
    'I need to get Aiko and Tomas together for an hour next week to choose the new chairs, and they’re both hopeless at answering. Can you look for a time when all three of us are free?',
    either(
      room(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['aiko', 'tomas']),
      slots(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['aiko', 'tomas']),
    ),
  ],
]);

const mail = phrasings('mail', [
  [
    'I’ve been biting my nails about the flat all weekend, and moving house is the last thing I need. What did Ruth Calloway write about the tenancy?',
    mailOf('ruth', 'calloway', 'tenancy', 'renewal', 'flat'),
  ],
  [
    'Has Lena come back to us on that Brightdesk contract? I asked for fewer seats and got a bit stroppy, so I’m slightly scared to look.',
    mailOf('lena', 'brightdesk', 'contract'),
  ],
  [
    'I’ve not looked at my inbox since Friday tea time, and it felt wonderful, let me tell you. Is there any unread mail I ought to know about?',
    anyMail,
  ],
  [
    'People always slip the work in right at the end of a message, after all the pleasantries, don’t they! Could you go through my mail and tell me what everyone wants me to do?',
    either(tasks, anyMail),
  ],
  [
    'What did Aiko say she’s cooking on the first evening of the offsite? I’ve got a funny tummy and want to pack accordingly.',
    mailOf('aiko', 'offsite', 'menu', 'cook'),
  ],
  [
    'I can picture the lovely confirmation from the train company, but not a single number on it. Find me the mail with our tickets to Margate, please.',
    mailOf('southdown', 'train', 'margate', 'booking', 'ticket', 'SDT'),
  ],
]);

const issues = phrasings('issues', [
  [
    'I’ve cleared my desk, I’ve made tea, I’ve run out of ways to put it off. Which GitHub issues are assigned to me at the moment?',
    mine,
  ],
  [
    'Jonas mentioned number 408 three times at lunch and I just nodded along like a fool. What is that issue about?',
    issue(408, 'release', 'checklist'),
  ],
  [
    'My screen reader friend had a right old moan at me over the weekend. Are there any issues about NVDA? I’d like to be able to tell her that somebody is on it.',
    search('nvda'),
  ],
  [
    'Could you check where we are with issue 412, the one with the contrast in dark mode? I said I’d look after it and then life happened.',
    issue(412, 'contrast', 'dark mode', 'declined'),
  ],
]);

export const qFourAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
