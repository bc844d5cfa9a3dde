import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { roomMorning, roomOn } from './expect.ts';

const swimClub = '(Ella’s) swim club|Ella swim club|Swim club (for) (Ella)|Swim club Ella';
const squash = 'Squash (game) (with) (Hannah)|Squash match with Hannah|Hannah squash';
const choir = 'Choir (rehearsal)|Choir rehearsing|Choir rehearses|(The) choir’s rehearsal|Rehearsal (choir)';
const brother =
  'Lunch (at) (my) (brother’s) (place)|(My) brother’s lunch|Lunch with (my) brother|(At) (my) brother’s for lunch';

export const lFourContext = phrasings('context', [
  [
    [
      'hopeless me, when’s my haircut again?',
      'Ah, that’s no good on a Saturday. Make it 2 in the afternoon?',
    ],
    updates('Haircut', { start: '2026-11-28T14:00' }),
  ],
  [
    ['I’ve lost track a bit. What does Thursday look like?', 'and how about the day right after?'],
    lists('2026-11-27'),
  ],
  [
    [
      'Ella’s been accepted at the swim club! It’s on Tuesday the 8th at 5:30pm, could you save it as Swim club?',
      'Oh, and it’s every week, sorry, I should’ve said that first.',
    ],
    updates(swimClub, { repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'] }),
  ],
  [
    [
      'Am I around at 4 tomorrow afternoon? A recruiter wants to talk.',
      'Great, then I’ll take the recruiter call there. Half an hour, add it.',
    ],
    creates({
      title: 'Recruiter (call)|Call with (a) recruiter|Call recruiter|Talk with recruiter',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:30',
    }),
  ],
  [
    [
      'Who’s coming to the board meeting? I have to order the cake.',
      'Lena’s meant to be there too, so she needs an invite.',
    ],
    updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
  ],
  [
    [
      'So I need an hour with Aiko on Wednesday, when would that work for both of us?',
      'Let’s go for 1pm then! It’s about the new icons, call it Icon hour.',
    ],
    creates({
      title: 'Icon hour (with Aiko)',
      start: '2026-11-25T13:00',
      end: '2026-11-25T14:00',
      guests: ['aiko'],
    }),
  ],
  [
    [
      'what is in my calendar on the 8th of december? i think of taking it slow that day',
      'The portfolio one has to end at 2:45, our guest leaves early. Can you do this?',
    ],
    updates('Portfolio review', { end: '2026-12-08T14:45' }),
  ],
  [
    [
      'Hannah wants revenge, so we’re playing squash on Wednesday at 6pm. Book it in please!',
      'she says 7 suits her better',
    ],
    updates(squash, { start: '2026-11-25T19:00' }),
  ],
  [
    [
      'We’ve a choir rehearsal coming on Monday the 14th at 7pm. I’d like to see that on my calendar.',
      'Forgot to mention where: it’s in St Luke’s Hall.',
    ],
    updates(choir, { place: 'Hall' }),
  ],
  [
    [
      'I have a hunch Wednesday is packed. What’s on there?',
      'The coffee I can’t make, sadly. Cancel that one.',
    ],
    deletes('Coffee with Sam'),
  ],
  [
    [
      'what time do i have physio today? my bag’s still at home',
      'you know what, my back’s fine again, so skip it just this once',
    ],
    deletes(['Physio', '2026-11-23']),
  ],
  [
    [
      'We’re having lunch at my brother’s on Sunday the 13th at 1pm. Would you jot that down?',
      'I have to bake something for it, so give me a nudge two hours before.',
    ],
    updates(brother, { reminders: [120] }),
  ],
  [
    [
      'do i have anything at 11 on thursday the 10th? the school nurse wants to see me',
      'and at one o’clock?',
    ],
    either(checks('2026-12-10T13:00'), covers('2026-12-10T13:00', '2026-12-10T13:30')),
  ],
  [
    ['The hiring panel’s been on my mind, when is it exactly?', 'Works for me. Let Jonas know I accept.'],
    answers('Hiring panel', 'accepted'),
  ],
  [
    [
      'I’ve put it off for weeks: "Call the bank" needs to be on Friday at 10am.',
      'Hang on, Friday’s no good after all. Same time on Thursday the 10th?',
    ],
    updates('Call (the) bank', { start: '2026-12-10T10:00' }),
  ],
  [
    [
      'The dishwasher guy needs 45 minutes at mine. Where’s a gap on the morning of Tuesday the 15th?',
      'And the morning of the 16th, what’ve you got there? That’d be nicer for him.',
    ],
    either(
      roomMorning(45, '2026-12-16'),
      roomOn(45, '2026-12-16'),
      covers('2026-12-16T09:30', '2026-12-16T12:00'),
    ),
  ],
]);

const dinner = 'Dinner (at) (Luigi’s)|Luigi’s (dinner)';
const sitter =
  'Babysitter (comes)|Babysitter arrives|Babysitter arriving|Babysitter coming|Babysitting|Babysitter arrival';
const lessons = '(My) driving lesson|(My) driving lessons';
const farewell = 'Farewell drinks (for) (intern)';

export const lFourConversations = [
  conversation('date night and the sitter', [
    [
      'We’re going out on Saturday the 5th, how about that! Table’s at 8pm at Luigi’s, so could Dinner go in?',
      creates({ title: dinner, start: '2026-12-05T20:00', place: 'Luigi' }),
    ],
    [
      'The babysitter comes at 7 that evening. She should get her own entry, thanks.',
      creates({ title: sitter, start: '2026-12-05T19:00' }),
    ],
    [
      'Luigi’s just phoned, they can only do 8:30. The sitter can stay as she is.',
      updates(dinner, { start: '2026-12-05T20:30' }),
    ],
    ['So what does that Saturday look like now?', lists('2026-12-05')],
  ]),
  conversation('making wednesday less scary', [
    ['wednesday scares me a little. what all is there?', lists('2026-11-25')],
    [
      'The vendor demo people don’t mind coming an hour earlier. Please move them up.',
      updates('Vendor demo', { start: '2026-11-25T14:00' }),
    ],
    [
      'And tell me, am I free at 4 then?',
      either(checks('2026-11-25T16:00'), covers('2026-11-25T16:00', '2026-11-25T16:30')),
    ],
    [
      'Lovely, my mortgage call goes there then. 30 minutes, no more.',
      creates({
        title: '(My) mortgage call|Mortgage (phone) call|Call (about) mortgage',
        start: '2026-11-25T16:00',
        end: '2026-11-25T16:30',
      }),
    ],
  ]),
  conversation('a sore throat and the stand-up', [
    [
      'I’ve lost my voice completely, so there’s no point in having stand-up tomorrow. Drop it, just tomorrow’s.',
      deletes(['Stand-up', '2026-11-24']),
    ],
    ['Aiko says she needs it after all. Undo that, would you?', asBefore],
    ['My 1:1 with Priya straight after, is that still at ten?', sees('1:1 with Priya')],
  ]),
  conversation('farewell for the intern', [
    [
      'Our intern’s leaving and guess who’s organizing. Thursday the 17th at 5pm, can you enter it as Farewell drinks?',
      creates({ title: farewell, start: '2026-12-17T17:00' }),
    ],
    ['It’s at the Crown, I should have told you.', updates(farewell, { place: 'Crown' })],
    [
      'Sam and Jonas would love to come along, so invite the two of them.',
      updates(farewell, { guests: ['sam', 'jonas'] }),
    ],
    [
      'I hope I’m not missing pottery over it. When’s the class on that day?',
      sees('Pottery class', '2026-12-17'),
    ],
  ]),
  conversation('keeping the brunch', [
    ['I don’t think we’re doing the brunch in March anymore. Get rid of it?', deletes('Brunch'), 'no'],
    [
      'I said no because my husband’s looking forward to it so much. Have it start at noon instead, we’ll be tired.',
      updates('Brunch', { start: '2027-03-28T12:00' }),
    ],
    ['And the night train the evening before, what time was that again?', sees('Night train')],
  ]),
  conversation('learning to drive', [
    [
      'I passed my theory test! Now it’s driving lessons every Monday at 8 in the morning, beginning on the 30th, an hour each. Would you enter them?',
      creates({
        title: lessons,
        start: '2026-11-30T08:00',
        end: '2026-11-30T09:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'The lesson on the 7th is a no-go because of the boiler. Take out only that one.',
      deletes([lessons, '2026-12-07']),
    ],
    ['What have I got on the Monday after that, the 14th?', lists('2026-12-14')],
    [
      'I’m never on time, so I want a reminder 30 minutes before every driving lesson.',
      updates(lessons, { reminders: [30] }, { scope: 'all' }),
    ],
  ]),
];
