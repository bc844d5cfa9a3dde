import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const kFourAgenda = phrasings('agenda', [
  [
    "sorry, my head's all over the place this morning and i haven't even had coffee. could you walk me through what's happening tomorrow",
    lists('2026-11-24'),
  ],
  [
    "I'm trying to decide if I should take the laptop home this friday, kind of depends how full it is. What does the day look like?",
    lists('2026-11-27'),
  ],
  [
    "so my mother wants to know about the weekend and i honestly can't remember, tell me what i already said yes to on saturday and sunday",
    lists('2026-11-28', '2026-11-29'),
  ],
  [
    "It's been a while since I went to pottery and I forgot, at what hour does it start this week?",
    sees('Pottery class'),
  ],
  [
    "my daughter's teacher is asking if we're coming to this parents' evening thing, and I have no idea where I put it. which day was it again",
    sees('Parents’ evening'),
  ],
  [
    "we fly to oslo on the 11th, that much i know. the exact time the plane leaves is what i'm after",
    sees('Flight to Oslo'),
  ],
  [
    "Next week is the offsite so it'll be a strange one, and I like to prepare myself mentally. Can I see the whole of next week please",
    lists('2026-11-30', ['2026-12-04', '2026-12-06']),
  ],
  [
    'the people at the lantern need to know how long we will be there for the christmas party. from when until when did I note it?',
    sees('Christmas party'),
  ],
  [
    "I want to tell my husband when to pick me up, so what's the last thing i've got today and when does it finish",
    either(lists('2026-11-23'), sees('Physio', '2026-11-23')),
  ],
  [
    "A recruiter would like to talk to me on December 8. Before I answer her, what's already in there on that day?",
    lists('2026-12-08'),
  ],
]);

export const kFourExistence = phrasings('existence', [
  [
    'I have this feeling i never wrote down the haircut. did i, or was that just in my head?',
    sees('Haircut'),
  ],
  [
    "Ingrid's big day is coming up and my brother swears I forget it every year, is her birthday even in my calendar",
    sees('Ingrid’s birthday'),
  ],
  [
    "we're thinking about driving out to see friends on sunday but isn't there something with my mom that day? feels like there is",
    either(lists('2026-11-29'), sees('Lunch at Mum’s')),
  ],
  [
    "do i have a dance class or something like that this week? my friend keeps talking about one and i can't say if i signed up",
    either(covers('2026-11-24', '2026-11-27'), lists('2026-11-23', ['2026-11-27', '2026-11-29'])),
  ],
  [
    'The landlord is sending someone for the boiler in december, supposedly. Has that been put in somewhere?',
    sees('Boiler service'),
  ],
  [
    "I'm standing at the desk of the vet right now and she offers me thursday evening. there's already something on then, no? I think yes but I'm not sure",
    either(freeEvening('2026-11-26'), sees('Pottery class', '2026-11-26')),
  ],
]);

export const kFourFreeTime = phrasings('free time', [
  [
    "my upstairs neighbor wants to show me the leak tomorrow at four, she's only home then. am i free or is there something",
    either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30')),
  ],
  free(
    'The school called, they can see me thursday between 12 and 1. Would that work with everything else I have?',
    '2026-11-26T12:00',
    '2026-11-26T13:00',
  ),
  [
    'I have been putting off the quarterly report for weeks and it really needs two hours of quiet. where on wednesday could I do that',
    roomOn(120, '2026-11-25'),
  ],
  [
    'Priya and I have to talk about salaries, nothing dramatic, half an hour is plenty. When are we both free on Thursday?',
    slotsOn(30, '2026-11-26', '2026-11-26', ['priya']),
  ],
  [
    'so jonas and lena are both being difficult to pin down, and i need an hour with the two of them next week. any gaps where all three of us can',
    slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['jonas', 'lena']),
  ],
  [
    "if someone rang the bell at half past twelve on friday, would I be in a meeting? it's about a parcel",
    either(
      checks('2026-11-27T12:30'),
      covers('2026-11-27T12:30', '2026-11-27T12:45'),
      sees('Marketing lunch', '2026-11-27'),
    ),
  ],
  free(
    "We could do the museum on Saturday afternoon, say from 2 to 5, but only if there's nothing planned. Is that the case?",
    '2026-11-28T14:00',
    '2026-11-28T17:00',
  ),
  [
    "my physio told me to swim, so I'm looking for a 45 minute hole in my tuesday morning. tomorrow I mean. is there one",
    either(
      roomMorning(45, '2026-11-24'),
      roomOn(45, '2026-11-24'),
      covers('2026-11-24T09:30', '2026-11-24T12:00'),
    ),
  ],
  [
    "Do you happen to know if tomás has time this wednesday afternoon? I'd want about an hour of him, for the icons.",
    roomAfternoon(60, '2026-11-25', ['tomas']),
  ],
  [
    'I owe Aiko a proper handover before she goes on leave, so 90 minutes on thursday, her and me. What would fit?',
    slotsOn(90, '2026-11-26', '2026-11-26', ['aiko']),
  ],
  free(
    "could i be at my kid's recital on december 10 from half past two to four, or is that time taken? they want to know by lunch",
    '2026-12-10T14:30',
    '2026-12-10T16:00',
  ),
  [
    "listen, I'm flying on the 11th of december and I'd love an early night, so I was hoping the evening before is clear. is it",
    either(freeEvening('2026-12-10'), sees('Pottery class', '2026-12-10')),
  ],
]);

export const kFourMail = phrasings('mail', [
  [
    "Ruth from the letting agency was going to get back to me about the tenancy. has she emailed, and what's she saying?",
    mailOf('ruth', 'calloway', 'letting', 'tenancy', 'renewal', 'flat'),
  ],
  [
    'I wonder whether lena answered my mail on the Brightdesk contract, she tends to write on sundays. What does she think of it',
    mailOf('lena', 'brightdesk', 'contract'),
  ],
  [
    'been away from my inbox since friday so there must be a pile. is there any unread email in it that actually matters?',
    anyMail,
  ],
  [
    "My sister Ingrid mentioned a restaurant for her birthday in an email and I can't think of the name anymore, where was it?",
    mailOf('ingrid', 'birthday', 'dinner', 'restaurant'),
  ],
  [
    'people keep asking me for things by email and i lose track of it. can you go through it and make me a to-do list of what they want me to do',
    tasks,
  ],
  [
    'Southdown Trains sent me tickets, I think it was around friday. Look up the booking number in that mail for me, the guard will ask',
    mailOf('southdown', 'train', 'booking', 'ticket', 'SDT'),
  ],
]);

export const kFourIssues = phrasings('issues', [
  [
    "I've got an hour spare before lunch and no idea where to start. which issues on github are waiting for me?",
    mine,
  ],
  [
    "Priya was asking about issue 412 the other day and I just nodded, can you tell me what that one's about",
    issue(412, 'contrast'),
  ],
  [
    "somebody told me that events with the same UID overwrite each other when you import them. is there an issue for it already, and who's working on it",
    either(search('uid'), search('import'), search('overwrit'), issue(421)),
  ],
  [
    'A customer complained again that the date picker puts the month first. I believe Lena filed that on GitHub a while ago, is it still open?',
    either(search('picker'), search('month'), issue(389), mine),
  ],
]);
