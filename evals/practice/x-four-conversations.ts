import {
  answers,
  asBefore,
  changes,
  covers,
  creates,
  deletes,
  either,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { mailOf, onDay, roomOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "Bit of a head cold, so talk softly. What's on tomorrow?",
        'That I can manage with enough lozenges. And the day after?',
      ],
      onDay('2026-11-25'),
    ],
    [
      [
        "My hairdresser's the only person who gets my jokes. When am I seeing him this week?",
        "Hm, I promised to feed next door's tortoise in the morning. Make it noon the same day, then.",
      ],
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      [
        "I've a lad from the gas board coming, so I'm just getting my bearings. What's in the calendar on Friday afternoon?",
        "That critique's the one with the slides, isn't it, they give me a migraine. Delete it for this week, please.",
      ],
      deletes(['Design critique', '2026-11-27']),
    ],
    [
      [
        "Someone's asked me to judge a marrow competition, it's an honour apparently. What have I got on the afternoon of Tuesday 8 December?",
        "The judging won't finish till four and then there's tea. Start the second one at half past four, would you?",
      ],
      updates('Partner update', { start: '2026-12-08T16:30' }),
    ],
    [
      [
        "New costume arrived and it has flamingos on, so no excuses. Put 'Swimming' in for Wednesday at 19:00, one hour.",
        "Who am I fooling, I'm blue after forty minutes. Make that 45 minutes instead.",
      ],
      updates('Swimming', { end: '2026-11-25T19:45' }),
    ],
    [
      [
        'The bank keeps playing me panpipes and then cutting me off, I could scream. Am I free on Thursday from 16:00 to 17:00?',
        "Grand, I'll bring a flask. Put 'Bank call' in that slot, please.",
      ],
      creates({
        title: 'Bank call|Call (with) (the) bank',
        start: '2026-11-26T16:00',
        end: '2026-11-26T17:00',
      }),
    ],
    [
      [
        "I've not opened my inbox yet, the builders have the router. What's Lena's mail about the launch page headline asking me?",
        "I'll need a walk round the block before I have an opinion. Remind me to answer Lena at 14:45 today.",
      ],
      creates({
        title:
          "(Reminder:) Answer Lena (about) (re) (the) (launch) (page) (headline)|(Reminder:) Reply to Lena (about) (re) (the) (launch) (page) (headline)|(Reminder:) Answer Lena: launch page headline|Answer Lena (launch page headline)|Answer (Lena) (about) (the) (launch) (page) headline|Answer Lena on (the) (launch) (page) headline|Answer Lena’s (launch) (page) (headline) mail|Answer Lena's (launch) (page) (headline) mail|Answer Lena’s (launch) (page) (headline) email|Answer Lena's (launch) (page) (headline) email",
        start: '2026-11-23T14:45',
        reminders: 'some',
      }),
    ],
    [
      [
        "I'm baking and I need a head count, last time we ended up fighting over crumbs. Who's coming to the marketing lunch?",
        'Jonas would sulk for a month if he heard about my lemon drizzle. Invite him too, please.',
      ],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
    ],
    [
      [
        "My brother wants to bring his motorbike round and take bits off it in my hall. What's on this Saturday?",
        "No good then, I'd smell of oil all day. How about Sunday?",
        "Mum would never forgive me. And the Monday after that, what's that like?",
      ],
      onDay('2026-11-30'),
    ],
    [
      [
        "I keep waking up at three certain I've forgotten something. Which invitations am I yet to answer?",
        'There we are, no wonder I was fretting! Jonas has been good to me, so accept his.',
      ],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        "My bunion's got a life of its own these days, I could charge it rent. I need a chiropodist appointment in the calendar.",
        "Sorry, head like a sieve, she did write it on a card. It's Thursday 10 December at 14:30, forty minutes.",
      ],
      creates({
        title:
          "(My) Chiropodist (appointment)|Chiropody (appointment)|Appointment (with) (at) (the) chiropodist|Chiropodist's appointment|Chiropodist’s appointment",
        start: '2026-12-10T14:30',
        end: '2026-12-10T15:10',
      }),
    ],
  ]),
  conversation('x-four new kitchen', [
    [
      "The kitchen fitters are finally coming, a mere four months late, and I've been washing up in the bath. What does Monday 7 December look like?",
      onDay('2026-12-07'),
    ],
    [
      'Two lots of workmen in my narrow hall would be a bloodbath. Shift the boiler service to Tuesday 8 December at the same hour.',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      "Marvellous, that's a weight off. Now put 'Kitchen fitters' in on the Monday from 8:00 to 12:00; they'll want gallons of tea.",
      creates({ title: 'Kitchen fitters', start: '2026-12-07T08:00', end: '2026-12-07T12:00' }),
    ],
  ]),
  conversation('x-four bad knees', [
    [
      "I came home last time sounding like a bag of crisps, it's my knees. When's my next parkrun?",
      sees('Parkrun', '2026-11-28'),
    ],
    [
      "That's it, I've had enough of being overtaken by prams. Delete parkrun altogether, the entire series.",
      changes(remove('Parkrun', '2026-11-28', 'all')),
      'no',
    ],
    [
      "My wife heard me and said I'd be unbearable without it, and she's usually right. Only take out this Saturday's, then.",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
  ]),
  conversation('x-four choir', [
    [
      "We're doing the Fauré and the altos are all over the place, me included. Add 'Choir practice' on Thursday 17 December, 19:30 to 21:00.",
      creates({ title: 'Choir practice', start: '2026-12-17T19:30', end: '2026-12-17T21:00' }),
    ],
    [
      "Oh, and silly me, we've been thrown out of the chapel because of the damp. It's in the Guildhall, so put that as the place.",
      updates('Choir practice', { place: 'Guildhall' }),
    ],
    [
      'Message from our conductor just now, in capitals as ever. It begins half an hour later but still ends at 21:00, so fix that for me.',
      updates('Choir practice', { start: '2026-12-17T20:00', end: '2026-12-17T21:00' }),
    ],
    [
      "I'll have to tell my lift. What time does it start now, just so I get it right?",
      stands('Choir practice', '2026-12-17T20:00'),
    ],
  ]),
  conversation('x-four vendor grumbles', [
    [
      "I've mislaid my notebook, I think it's on the roof of a taxi. When's the vendor demo this week?",
      sees('Vendor demo'),
    ],
    [
      "Ah, I've a sports massage then and I'm not giving that up for software. Move it to Friday at 11:00.",
      updates('Vendor demo', { start: '2026-11-27T11:00' }),
    ],
    [
      'They do baffle me with their acronyms, those people. Could you invite Jonas to it? He speaks fluent acronym.',
      updates('Vendor demo', { guests: ['jonas'] }),
    ],
    [
      "An hour's more than flesh and blood can stand, mind you. Shorten it to 45 minutes.",
      updates('Vendor demo', { end: '2026-11-27T11:45' }),
    ],
  ]),
  conversation('x-four letters on the mat', [
    [
      "I've been away on a narrowboat with no signal, it was bliss. Are there any invitations I haven't replied to?",
      either(sees('Offsite call'), sees('Hiring panel')),
    ],
    [
      'Tomás bought me lunch when I was skint, I never forget that sort of thing. Accept his one.',
      answers('Offsite call', 'accepted'),
    ],
    [
      "I'd be no use judging anybody, I hire whoever laughs at my puns. So a no to the hiring panel, please.",
      answers('Hiring panel', 'declined'),
    ],
  ]),
  conversation('x-four sister turning thirty', [
    [
      'My little sister, thirty, I taught her to ride a bike! What did Ingrid write in her mail about the birthday dinner?',
      mailOf('ingrid', 'dinner', 'birthday'),
    ],
    [
      "Noodles, naturally, the girl's made of them. Put 'Birthday dinner' in my calendar for then, two hours, with Koya Harbour as the place.",
      creates({
        title: "(Ingrid's) Birthday dinner|(Ingrid’s) Birthday dinner|Birthday dinner (with) (for) (Ingrid)",
        start: '2026-12-01T19:30',
        end: '2026-12-01T21:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      "I still have to fetch the present, it's a lamp shaped like a goose. What else is on that day?",
      onDay('2026-12-01'),
    ],
  ]),
  conversation('x-four money talk', [
    [
      "I've found a hole in the accounts and I'd rather not sit on it, I sleep badly as it is. Find half an hour on Friday when Priya, Jonas and I can meet.",
      roomOn(30, '2026-11-27', ['priya', 'jonas']),
    ],
    [
      "Before lunch would be best, people listen when they're hungry. Put 'Budget chat' in for that day at 11:15, thirty minutes, and invite both.",
      creates({
        title: 'Budget chat',
        start: '2026-11-27T11:15',
        end: '2026-11-27T11:45',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      "Well, blow me down, I'd had the spreadsheet sorted wrong and there's no hole at all. Undo that, quick, before they see it.",
      asBefore,
    ],
  ]),
  conversation('x-four spa day', [
    [
      "My friends clubbed together for my fiftieth and I've welled up twice already. What do I have on Tuesday 8 December after lunch?",
      covers('2026-12-08T14:00', '2026-12-08T16:30'),
    ],
    [
      "Well, nobody's going to miss me for one afternoon, surely. Delete both of those.",
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "They're sending me for mud and cucumbers, I'm told I'll come out a new woman. Put 'Spa' in from 14:00 to 17:00 that day.",
      creates({ title: 'Spa', start: '2026-12-08T14:00', end: '2026-12-08T17:00' }),
    ],
    [
      "Just read the leaflet and there's a sauna thrown in. Make it go on until 18:00.",
      updates('Spa', { end: '2026-12-08T18:00' }),
    ],
  ]),
  conversation('x-four clay and trains', [
    [
      "I've been making the same wonky teapot since summer and I refuse to give in. When is pottery this week?",
      sees('Pottery class', '2026-11-26'),
    ],
    [
      "My lodger needs the car by nine, he's a night porter. Have this week's class start at 18:00, the usual two hours.",
      updates(
        'Pottery class',
        { start: '2026-11-26T18:00', end: '2026-11-26T20:00' },
        { on: '2026-11-26', scope: 'this' },
      ),
    ],
    [
      "Would you credit it, he's swapped shifts and wants to cook me dinner. Put it back to how it was.",
      asBefore,
    ],
    [
      "The week after I'll be in Margate with sand in my shoes anyway. Cancel the class on 3 December, please, and only that one.",
      deletes(['Pottery class', '2026-12-03']),
    ],
    [
      "Thanks, you're a brick. And tell me, what's left in the calendar for that Thursday?",
      onDay('2026-12-03'),
    ],
  ]),
];
