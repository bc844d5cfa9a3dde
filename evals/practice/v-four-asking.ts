import { checks, covers, either, sees } from '../expect.ts';
import {
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'Morning! Slept like a log for once, the baby only woke twice. Before my coffee goes cold, what does tomorrow look like for me?',
      onDay('2026-11-24'),
    ],
    [
      "Read me out what I've got down for Thursday, would you, dear? My knees say rain, and I like to know which shoes I'll be needing. The brown ones leak.",
      onDay('2026-11-26'),
    ],
    [
      "Gaffer wants everyone's whereabouts by ten and he's in one of his moods. List everything I've got on Monday to Friday next week, then I can get back to loading the van.",
      onDay('2026-11-30', '2026-12-04'),
    ],
    [
      "Weekends used to be for lying in, didn't they? Tell me what's in there for this coming Saturday and Sunday. I'm trying to see if there's any of it left for me.",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "Tram drivers are on strike on Wednesday, so I'll be cycling in and arriving like a drowned rat. What's my first appointment that day? I need to work out when to leave.",
      either(onDay('2026-11-25'), sees('Coffee with Sam'), covers('2026-11-25T08:00', '2026-11-25T10:00')),
    ],
    [
      "My sister's started on the Christmas rota already, she's worse than the army. What have I got in the week of the 14th of December? I'll tell her whatever it is can't be moved, obviously.",
      covers('2026-12-14', '2026-12-18'),
    ],
    [
      "I keep dreaming that I'm running through an airport in my socks, honestly, it's every night now. When does my flight to Oslo go again?",
      sees('Flight to Oslo'),
    ],
    [
      "Okay so I overslept and I've not looked at a thing yet, don't judge. What else is there today? I'd like to know how much trouble I'm in.",
      either(onDay('2026-11-23'), covers('2026-11-23T11:00', '2026-11-23T18:30')),
    ],
    [
      "Me mam's coming over from Derry Tuesday week and she'll want collecting and feeding and God knows what. What's in the diary for that day?",
      onDay('2026-12-01'),
    ],
    [
      'Can you tell me what I have on the 8th and 9th of December? The kiln people can only deliver on one of those, and last time they left it on the pavement in the rain. I nearly cried.',
      onDay('2026-12-08', '2026-12-09'),
    ],
    [
      "I had the address on the back of an envelope and then I went and posted the envelope. Where and when is my haircut? I'm getting to be such a scatterbrain.",
      sees('Haircut'),
    ],
    [
      "Friday feels like it's going to be a monster, I've had a knot in my stomach since breakfast. How many meetings have I actually got that day? Maybe it's not so bad written down.",
      onDay('2026-11-27'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "My tooth's been singing since that toffee apple at the fair. Did I ever get a dentist's appointment in the calendar or did I only mean to?",
      sees('Dentist'),
    ],
    [
      "Have I anything down with Sam this week? I owe the man a tenner from the darts, and I'd rather hand it over in person than do it with one of those apps.",
      either(sees('Coffee with Sam'), sees('Budget review'), sees('Marketing lunch')),
    ],
    [
      "It's freezing in here and I'm typing in gloves. Is somebody coming to look at the boiler at some point, please tell me I booked that?",
      sees('Boiler service'),
    ],
    [
      "I wanted to ask Aiko about the icons on Friday, but I've a feeling she said something about time off. Is she away that day? I hate ringing people on their holidays.",
      sees('Aiko on leave'),
    ],
    [
      "No one tells the night porter anything, I find out about the do when the bunting's up. Is there a Christmas party in my calendar this year?",
      sees('Christmas party'),
    ],
    [
      'Do I still have physio next Monday, the 30th? My shoulder clicks like a biro and the exercises bore me silly, but I suppose I should go.',
      sees('Physio', '2026-11-30'),
    ],
  ]),
  ...phrasings('free time', [
    [
      "The window cleaner's just shouted up that he could do me Wednesday between one and two. Am I free then? He's already got one foot back on the ladder so be quick!",
      open('2026-11-25T13:00', '2026-11-25T14:00'),
    ],
    [
      "I've promised my publisher a chapter and I've got three paragraphs, one of them about the weather. Where could I get two solid hours on Thursday the 10th of December?",
      roomOn(120, '2026-12-10'),
    ],
    [
      'Find me half an hour next week when Priya and Jonas can both make it, please. Those two are like cuckoo clock figures, one goes in as the other comes out. It drives me up the wall.',
      room(30, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya', 'jonas']),
    ],
    [
      "There's a band on at the social club on Thursday the 10th of December, accordion and everything. Is my evening free, or have I got something already? I've not danced since Easter.",
      freeEvening('2026-12-10'),
    ],
    [
      "When tomorrow could I sit down with Aiko and Tomás for an hour, all three of us? We've been arguing in comments for a week, and I'm tired, frankly.",
      roomOn(60, '2026-11-24', ['aiko', 'tomas']),
    ],
    [
      "My physio says walk more, my accountant says work more. Is there a gap of 45 minutes somewhere in the morning of Tuesday the 8th of December? I'd use it for the walk, don't tell the accountant.",
      either(roomMorning(45, '2026-12-08'), covers('2026-12-08T09:00', '2026-12-08T12:00')),
    ],
    [
      "Lena's a gem but getting hold of her is like catching soap in the bath. Is there a slot of an hour and a half on the afternoon of the 10th of December that works for both of us?",
      roomAfternoon(90, '2026-12-10', ['lena']),
    ],
    [
      "So the estate agent rang, all honey and teeth. Could I do two till four on Tuesday the 1st of December, is that clear? I don't trust my memory any more than I trust him.",
      open('2026-12-01T14:00', '2026-12-01T16:00'),
    ],
    [
      "We're thinking of taking the allotment gang to the coast, flask and all. Have I got the whole of Saturday the 12th of December free? I'd drive, since nobody else has passed a test.",
      either(
        onDay('2026-12-12'),
        covers('2026-12-12T09:00', '2026-12-12T18:00'),
        checks('2026-12-12T00:00'),
        checks('2026-12-12T09:00'),
      ),
    ],
    [
      "Ach, the lad wants me at his judo grading on Thursday, six till seven in the evening. Have I anything on at that time? He's been practising on the cat.",
      open('2026-11-26T18:00', '2026-11-26T19:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I'm in the queue at the post office, so no rush, there's eleven in front of me. What did Ruth Calloway say about the rent in the end? I hope it's good news, I've been fretting.",
      mailOf('Ruth', 'Calloway', 'tenancy', 'rent', 'Harbour'),
    ],
    [
      "I've let my inbox go to seed again, it's like the back garden in there. What do people want from me in those emails, what do I actually have to do?",
      tasks,
    ],
    [
      'Mamma wrote something about Sunday and I read it on the bus and then a man spilled his soup. What was it she wanted me to bring? Look in my mail, please.',
      mailOf('Åsa', 'Asa', 'Mamma', 'Mum', 'lunch', 'Sunday', 'lindqvist', 'bring'),
    ],
    [
      'Could you dig out the email with our train booking to Margate? The lad at the ticket office always wants the reference, and I always stand there like a lemon.',
      mailOf('Southdown', 'train', 'Margate', 'SDT', 'booking', 'Pancras'),
    ],
    [
      "Did Sam ever write back about recording the all-hands? I felt a bit guilty skipping it, to be honest. I'd want to hear that he's not cross.",
      mailOf('Sam', 'all-hands', 'record'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "Right, tea's made, biscuit's dunked, I'm ready to be a proper programmer today. What's assigned to me on GitHub?",
      mine,
    ],
    [
      'Somebody from Ohio just told me our date picker is perfectly fine, and I laughed so hard I snorted. What does issue 389 say about it? I want to quote it at him.',
      issue(389, 'date picker', 'month first'),
    ],
    [
      "I reported a thing about the undo bar vanishing ages ago and it's been nagging at me. How's that issue doing on GitHub, still open? No pressure on Tomás, I'm only nosy.",
      issue(411, 'undo'),
    ],
    [
      "My nephew uses a screen reader, so I take this one personally. Is there a GitHub issue about the toast being read aloud twice, and who's on it?",
      issue(93, 'toast', 'NVDA', 'read aloud', 'twice'),
    ],
  ]),
];
