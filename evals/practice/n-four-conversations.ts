import {
  answers,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { tasks, roomAfternoon, roomOn } from './expect.ts';

const context = phrasings('context', [
  [
    [
      'What’s the damage on Wednesday? I’ve got a cake to ice.',
      'It’s three tiers, mind you. How about the day after that?',
    ],
    covers('2026-11-26'),
  ],
  [
    [
      'Grandma has agreed to a hearing test, after ten years of shouting! It’s on the 10th of December, put it in.',
      'Head like a sieve, sorry, it’s at ten to eleven in the morning.',
    ],
    creates({
      title:
        '(grandma’s) hearing test|grandma hearing test|hearing test for grandma|hearing test (grandma)|hearing test with grandma',
      start: '2026-12-10T10:50',
    }),
  ],
  [
    [
      'Our piano sounds like a drowning cat, so put “Piano tuner” down for Friday at ten in the morning.',
      'He’s just texted, he’s got a cathedral organ first. It’ll be eleven.',
    ],
    updates('Piano tuner', { start: '2026-11-27T11:00' }),
  ],
  [
    [
      'When is it that I’m getting my hair cut?',
      'Blast, that’s when my mother-in-law lands. Move it to three in the afternoon.',
    ],
    updates('Haircut', { start: '2026-11-28T15:00' }),
  ],
  [
    [
      'My week is a mess, I need to see where I can breathe. Which focus blocks do I have from tomorrow to the end of next week?',
      'The second one can go, the car’s at the garage and I’ll be on a bus.',
    ],
    deletes(['Focus block', '2026-12-01']),
  ],
  [
    [
      'There’s a swarm in our chimney and the expert could come on Friday at eleven, for an hour. Am I free then?',
      'What a relief! Then put that in as “Bee man”.',
    ],
    creates({ title: 'Bee man', start: '2026-11-27T11:00', end: '2026-11-27T12:00' }),
  ],
  [
    [
      'I keep putting it off, so please remind me to ring the chimney sweep.',
      'Tomorrow at half past eight in the morning, before he’s up on somebody’s roof.',
    ],
    creates({
      title: '(ring) (the) chimney sweep|call (the) chimney sweep|phone (the) chimney sweep',
      start: '2026-11-24T08:30',
      reminders: 'some',
    }),
  ],
  [
    [
      'My brother’s lost his licence and needs a lift on Thursday at six in the evening. Am I free?',
      'He says Wednesday at seven in the evening would do him as well. What about that?',
    ],
    either(checks('2026-11-25T19:00'), covers('2026-11-25T19:00', '2026-11-25T19:30')),
  ],
  [
    [
      'Who’s on the design sync these days? I lose track, what with all the comings and goings.',
      'And who will be at the board meeting? I want to bake.',
    ],
    sees('Board meeting'),
  ],
  [
    [
      'That boiler service has to move, we’ve got the painters in and there’s no getting past the ladders.',
      'They were lovely about it. Monday the 14th of December, the same time.',
    ],
    updates('Boiler service', { start: '2026-12-14T08:00' }),
  ],
  [
    [
      'Lena’s got news and won’t say what. Where do she and I both have half an hour on Friday afternoon?',
      'Half an hour is nothing for Lena, she talks for England. Look for a whole hour.',
    ],
    roomAfternoon(60, '2026-11-27', ['lena']),
  ],
  [
    [
      'The Okafors are bringing their famous fish: dinner with them on Saturday at eight in the evening, write it down!',
      'Oh no, one of the kids has got a temperature. Make it Sunday at the same hour.',
    ],
    updates(
      'dinner|dinner with (the) okafors|(the) okafors|(the) okafors dinner|okafors for dinner|dinner (the okafors)|fish dinner with (the) okafors',
      {
        start: '2026-11-29T20:00',
      },
    ),
  ],
  [
    [
      'What time do they expect us at the parents’ evening? I’ve got a hall to hoover first.',
      'Then give me a reminder two hours before, or I’ll get stuck in the shed.',
    ],
    updates('Parents’ evening', { reminders: [120] }),
  ],
  [
    [
      'Can you put our choir concert in? Sixty singers and one heater.',
      'Oh, forget it, they’ve called it off, the tenor has got shingles.',
    ],
    nothing,
  ],
  [
    [
      'Did Jonas mail me those CVs or did I dream that?',
      'Right, no more excuses. Block out an hour on Thursday at one in the afternoon, “Read CVs”.',
    ],
    creates({ title: 'Read (the) CVs', start: '2026-11-26T13:00', end: '2026-11-26T14:00' }),
  ],
  [
    [
      'The Morris men want to know about the week of the 14th of December. What have I got on?',
      'They’re a picky bunch. What about the week before that one?',
    ],
    covers('2026-12-07', '2026-12-11'),
  ],
]);

const conversations = [
  conversation('four: moving house', [
    [
      'We’ve exchanged contracts at last, I’m shaking! What does Tuesday the 8th of December look like?',
      covers('2026-12-08'),
    ],
    [
      'Well, the portfolio review can be deleted, I’ll be up to my neck in boxes.',
      deletes('Portfolio review'),
    ],
    [
      'And the partner update goes to the day after, same time, they’re nice about that sort of thing.',
      updates('Partner update', { start: '2026-12-09T16:00' }),
    ],
    [
      'Now the exciting bit: “Removal van”, on the 8th, from one to five in the afternoon.',
      creates({ title: 'Removal van', start: '2026-12-08T13:00', end: '2026-12-08T17:00' }),
    ],
  ]),
  conversation('four: toothache', [
    ['My jaw is throbbing and I’m living on soup. When is my dentist appointment?', sees('Dentist')],
    [
      'I won’t last that long. They’ve got a gap this Wednesday at 1 pm, so move it there.',
      updates('Dentist', { start: '2026-11-25T13:00' }),
    ],
    [
      'Better give me a reminder half an hour before it, or I’ll chicken out.',
      updates('Dentist', { reminders: [30] }),
    ],
    [
      'My wife will want to know if I’m fit for anything afterwards. What have I got on Thursday?',
      covers('2026-11-26'),
    ],
  ]),
  conversation('four: the nativity play', [
    [
      'My grandson is a sheep in the nativity, on the 15th of December at two. What time is the board meeting that day?',
      sees('Board meeting'),
    ],
    [
      'Of course it is. Delete the board meeting then, he’s only a sheep once.',
      deletes('Board meeting'),
      'no',
    ],
    [
      'No, I can’t do that to Priya. Let it start at half past three instead.',
      updates('Board meeting', { start: '2026-12-15T15:30' }),
    ],
    [
      'And now the sheep: “Nativity play”, that day at two, for an hour.',
      creates({ title: 'Nativity play', start: '2026-12-15T14:00', end: '2026-12-15T15:00' }),
    ],
  ]),
  conversation('four: icons before the holiday', [
    [
      'Aiko’s practically at the airport already and we haven’t talked icons. Where do we both have half an hour on Thursday?',
      roomOn(30, '2026-11-26', ['aiko']),
    ],
    [
      'I’ll eat at my desk for once. Take one o’clock, title it “Icons” and invite her.',
      creates({ title: 'Icons', start: '2026-11-26T13:00', end: '2026-11-26T13:30', guests: ['aiko'] }),
    ],
    [
      'Tomás will sulk if he isn’t asked, so add him to it as well.',
      updates('Icons', { guests: ['aiko', 'tomas'] }),
    ],
    ['Too many cooks, she says, she’d rather write it all down for us. Delete the thing.', deletes('Icons')],
  ]),
  conversation('four: back from the sickbed', [
    ['I’ve been flat on my back with flu since Thursday. Are there any action items in my mail?', tasks],
    [
      'As for calls, Tomás asked me to that offsite call. I’ll be there, croaking or not, so accept it.',
      answers('Offsite call', 'accepted'),
    ],
    [
      'But the hiring panel is a no from me, I’d only cough on the candidates.',
      answers('Hiring panel', 'declined'),
    ],
    [
      'And the launch drinks I’ll decline as well, doctor says no fizz.',
      answers('Launch drinks', 'declined'),
    ],
  ]),
  conversation('four: the allotment', [
    [
      'Eleven years on the waiting list and I’ve got my plot! “Allotment”, every Sunday at ten in the morning for two hours, starting this Sunday.',
      creates({
        title: 'Allotment',
        start: '2026-11-29T10:00',
        end: '2026-11-29T12:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SU'],
      }),
    ],
    [
      'My neighbour, who knows everything, says there’ll be frost on 6 December, so delete that Sunday’s one, only that.',
      changes(remove('Allotment', '2026-12-06', 'this')),
    ],
    [
      'I could have a pint of bitter with him on the Saturday before, the 5th. What have I got on that day?',
      covers('2026-12-05'),
    ],
  ]),
];

export const nFourConversations = [...context, ...conversations];
