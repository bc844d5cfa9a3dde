import { answers, creates, deletes, either, lists, sees, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, slotsOn } from './expect.ts';

export const kFourContext = phrasings('context', [
  [
    [
      'remind me, when do i have that dentist appointment? i wrote it down somewhere',
      "ugh, that's too early for a person like me. could we make it quarter past twelve on the same day",
    ],
    updates('Dentist', { start: '2026-12-01T12:15' }),
  ],
  [
    [
      "what's happening on wednesday? I have to plan my lunches this week",
      'and the day after that, same question',
    ],
    lists('2026-11-26'),
  ],
  [
    [
      "Could you put an entry called Tax talk in for Thursday at noon, it'll take forty-five minutes",
      "The accountant just rang and he isn't available before one. Shift it to one then, would you",
    ],
    updates('Tax talk', { start: '2026-11-26T13:00' }),
  ],
  [
    [
      "there's a guy who could do our windows, am i free on friday at 11 in the morning?",
      "perfect. then the window cleaner gets that slot, one hour, put it in so i don't double book",
    ],
    creates({
      title: 'Window cleaner|Window cleaning',
      start: '2026-11-27T11:00',
      end: '2026-11-27T12:00',
    }),
  ],
  [
    [
      'My brother may drop by on Sunday, what do I have then?',
      "Well, mum's lunch can start an hour later, she won't mind and he'd still catch me in the morning. Move it for me",
    ],
    updates('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
  ],
  [
    [
      'a friend has a spare theatre ticket for december 2, is anything on that evening?',
      "I'd rather see the play to be honest. let lena know that I'm not coming to hers",
    ],
    answers('Launch drinks', 'declined'),
  ],
  [
    [
      "When could Priya and I meet for half an hour on Thursday? It's about the hiring plan",
      'Not so great. How about Wednesday, would there be something for the two of us then',
    ],
    slotsOn(30, '2026-11-25', '2026-11-25', ['priya']),
  ],
  [
    [
      'read me what is on for the 8th of december, I have a visitor from abroad',
      "she wants to sit in on the four o'clock one and will have many questions, so that has to be longer. until five please",
    ],
    updates('Partner update', { end: '2026-12-08T17:00' }),
  ],
  [
    [
      'rosa and i are finally having dinner on friday, please note it for me before we cancel again',
      'oh sorry, yes, at eight in the evening',
    ],
    creates({ title: 'Dinner (with Rosa)|Rosa dinner|Dinner Rosa', start: '2026-11-27T20:00' }),
  ],
  [
    [
      'Could you take the focus block away? I never use it the way I should',
      "I mean the one in December, the other I'd still like to keep",
    ],
    deletes(['Focus block', '2026-12-01']),
  ],
  [
    [
      'What time is my flight to Norway, and from which airport?',
      "okay, in that case I'll leave home at 4:30 that morning. Put Taxi in for then, thirty minutes is what it takes",
    ],
    creates({ title: 'Taxi', start: '2026-12-11T04:30', end: '2026-12-11T05:00' }),
  ],
  [
    [
      "i'm off sugar but nobody else here is, so put Cake tasting in for wednesday at 2 pm",
      "make it twenty minutes, they won't need more than that",
      'and get aiko and tomás in on it, those two baked last time',
    ],
    updates('Cake tasting', { guests: ['aiko', 'tomas'] }),
  ],
  [
    [
      "Who's coming to the vendor demo, or is it only me?",
      "That's a bit lonely and I don't understand the pricing. Let Sam join, he can have the invitation from me",
    ],
    updates('Vendor demo', { guests: ['sam'] }),
  ],
  [
    [
      'did the physio place email me? I believe I have to tell them something about an appointment',
      'fine with me. then the one on the 30th has to start at six in my calendar, please, just that one',
    ],
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
  ],
  [
    [
      "tell me what's on saturday, please, I'm hoping for some rest",
      'in that case I skip the running, just this once, take it out. the hair stays',
    ],
    deletes(['Parkrun', '2026-11-28']),
  ],
  [
    [
      "Which day was the boiler service supposed to be? My neighbor's asking",
      "She'd like to be there as well but can't do that early, so let's have it eleven till one",
      "and I'd want a reminder a full day ahead, otherwise I'll forget to empty the cupboard",
    ],
    updates('Boiler service', { reminders: [1440] }),
  ],
]);

export const kFourConversations = [
  conversation('my son starts piano', [
    [
      'my son is starting piano, mondays at 3 pm, forty-five minutes each, from the 30th of november. put Piano lesson in, every week',
      creates({
        title: 'Piano lesson',
        start: '2026-11-30T15:00',
        end: '2026-11-30T15:45',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "the teacher's away on the 14th of december, she just told me, so that one can go",
      deletes(['Piano lesson', '2026-12-14']),
    ],
    ['what else is on that day then? maybe i can take it off', lists('2026-12-14')],
  ]),
  conversation('dinner with ines that never happens', [
    [
      "Am I doing something in the evening tomorrow? I can't remember agreeing to anything",
      freeEvening('2026-11-24'),
    ],
    [
      'Great, because a friend would like to eat with me at 7:30, at Moro. Write it down as Dinner with Ines',
      creates({ title: 'Dinner with Ines', start: '2026-11-24T19:30', place: 'Moro' }),
    ],
    [
      "She's messaging me right now, her kid has a fever. So can we make it the same time on Wednesday",
      updates('Dinner with Ines', { start: '2026-11-25T19:30' }),
    ],
    [
      "now she's properly ill herself, poor thing. we give up, take it out please",
      deletes('Dinner with Ines'),
    ],
  ]),
  conversation('press text with lena', [
    [
      'lena and I need an hour for the press text tomorrow, it has to be perfect this time. when would be good for both of us',
      slotsOn(60, '2026-11-24', '2026-11-24', ['lena']),
    ],
    [
      "let's say eleven to twelve then, with Press text as the title, and invite her so she doesn't say she never knew",
      creates({
        title: 'Press text',
        start: '2026-11-24T11:00',
        end: '2026-11-24T12:00',
        guests: ['lena'],
      }),
    ],
    [
      "oh and it's so loud around our desks, we'll sit in the Library. that should be the location",
      updates('Press text', { place: 'Library' }),
    ],
  ]),
  conversation('the day of the flight', [
    [
      "what's on the friday that I'm flying to Oslo? I have a bad feeling about it",
      either(lists('2026-12-11'), sees('Flight to Oslo')),
    ],
    [
      "there's no way I do a stand-up from a plane, so remove the one on that day",
      deletes(['Stand-up', '2026-12-11']),
    ],
    ['same for the design critique, but only that friday', deletes(['Design critique', '2026-12-11'])],
    [
      "and I'll need boots for the snow. On the day before I fly, at noon, half an hour, I'd like it to say Buy boots",
      creates({ title: 'Buy boots', start: '2026-12-10T12:00', end: '2026-12-10T12:30' }),
    ],
    [
      'actually my sister says half past twelve is when the shop opens, so move that a bit',
      updates('Buy boots', { start: '2026-12-10T12:30' }),
    ],
  ]),
  conversation('invitations left hanging', [
    [
      'which invitations did I leave unanswered? people are starting to look at me funny',
      either(sees('Offsite call'), sees('Hiring panel')),
    ],
    ["okay, yes to the one from Tomás, I'll be there", answers('Offsite call', 'accepted')],
    [
      "and the hiring panel is a no, I'm with my family that afternoon, jonas will understand",
      answers('Hiring panel', 'declined'),
    ],
  ]),
  conversation('a longer portfolio review', [
    [
      'The portfolio review on the 8th of December should be two hours, we have six people presenting. Still starting at two',
      updates('Portfolio review', { end: '2026-12-08T16:00' }),
    ],
    [
      "That goes right up to the partner update and I'd like to breathe in between, so push that one back by half an hour",
      updates('Partner update', { start: '2026-12-08T16:30' }),
    ],
    ['What does that whole day look like now', lists('2026-12-08')],
    [
      "hm, I don't like it, the partners will be tired by then. put their update back where it was",
      stands('Partner update', '2026-12-08T16:00'),
    ],
  ]),
];
