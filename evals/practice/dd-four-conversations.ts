import {
  answers,
  asBefore,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, personal, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "I'm trying to please a mother-in-law and a plasterer at once. What's my Monday the 7th of December like?",
        "He can't do Mondays after all, something about his dog's nerves. And the Wednesday of that week?",
      ],
      onDay('2026-12-09'),
    ],
    [
      [
        "What time's my haircut on Saturday? I've found a photo of Helen Mirren and I'm feeling bold.",
        "Lovely, but I've promised to open the charity shop first. Push it to half past two in the afternoon.",
      ],
      updates('Haircut', { start: '2026-11-28T14:30' }),
    ],
    [
      [
        "Pencil in 'Fitting for the pantomime' on Thursday 10 December at 6pm. I'm the back of the cow again, but with a tail this year.",
        "The wardrobe mistress has shingles, poor soul, so she's put me off by a day. Friday, same time.",
      ],
      updates('Fitting for the pantomime', { start: '2026-12-11T18:00' }),
    ],
    [
      [
        "A friend's got a box at the opera and I have got a decent coat, so let's see. Am I busy on the evening of Thursday the 17th of December?",
        "Hold on, she's read the ticket upside down. What about the evening of the 16th?",
      ],
      freeEvening('2026-12-16'),
    ],
    [
      [
        "I'd like to sit down with Aiko for an hour on Tuesday the 8th of December, she's got opinions about purple. When could we?",
        "She messaged, she's colour-blind that day, her words. Look at the Thursday of that week instead, also with her.",
      ],
      roomOn(60, '2026-12-10', ['aiko']),
    ],
    [
      [
        "Who's going to be at the marketing lunch? I'm bringing brownies and two of that lot are gluten-free out of spite.",
        "Only two, that's a small tin then. Where was it again?",
      ],
      nothing,
    ],
    [
      [
        "When does the Hiring panel sit? I've ironed exactly one shirt this month and I'd like to aim it right.",
        'Righto, the shirt will survive till then. Say yes to it on my behalf.',
      ],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        "My solicitor bills for saying hello, so I'm keeping it brief. Create 'House papers' on Monday 14 December at 11:30am.",
        "On reflection I can't get in and out of there unnoticed in ten minutes. Give it an hour and a half.",
      ],
      updates('House papers', { end: '2026-12-14T13:00' }),
    ],
    [
      [
        "I've eaten something from a van and I'm seeing double. Read me what's on for Tuesday the 8th of December, slowly?",
        "I can't face partners on the best of days. Delete the partner update, and leave me the rest.",
      ],
      deletes('Partner update'),
    ],
    [
      [
        "Which day is the flight to Oslo? I've got a grandson over there who thinks I'm an astronaut.",
        "Then I'd better find my thermals. Put 'Pack for Oslo' in for 5pm the day before.",
      ],
      creates({ title: 'Pack (for) (Oslo)|Packing (for) (Oslo)', start: '2026-12-10T17:00' }),
    ],
    [
      [
        "I'm meant to be talking to people more, so my coach says. Set up 'Tea and honesty' with Tomás at 3pm on Thursday the 10th of December.",
        'One Spaniard against me alone is unfair on him. Ask Lena along as well.',
      ],
      updates('Tea and honesty', { guests: ['tomas', 'lena'] }),
    ],
  ]),
  conversation('dd four: a vicar and a christening', [
    [
      'The Hendersons want the baby done before she outgrows the gown. What have I got on Saturday the 12th of December?',
      onDay('2026-12-12'),
    ],
    [
      "She's a big lass, so sooner the better. Put 'Henderson christening' in at 2pm that day, at St Mark, an hour long.",
      creates({
        title: '(The) Henderson christening',
        start: '2026-12-12T14:00',
        end: '2026-12-12T15:00',
        place: 'St Mark',
      }),
    ],
    [
      "Grandad's coach doesn't get in from Hull until half past two, bless him. Start at 3 and keep it at an hour.",
      updates('Henderson christening', { start: '2026-12-12T15:00' }),
    ],
    [
      "I once arrived at the wrong font entirely, never again. I'd like a reminder two hours beforehand on it.",
      updates('Henderson christening', { reminders: [120] }),
    ],
  ]),
  conversation('dd four: the meters at the flat', [
    [
      "I've been living in dread of an envelope from the letting agents. What did Ruth Calloway write on Saturday?",
      mailOf('ruth', 'calloway', 'tenancy', 'flat', 'lettings', 'harbour'),
    ],
    [
      'Cheaper than I feared, I could kiss her. She wants to read the meters this Saturday at five in the afternoon, am I free then for half an hour?',
      open('2026-11-28T17:00', '2026-11-28T17:30'),
    ],
    [
      "Then she can come and admire the damp. Add 'Meter reading' for that, the half hour from five.",
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:30' }),
    ],
  ]),
  conversation('dd four: a founder courts a customer', [
    [
      "A supermarket chain wants to see our app and I've been sick twice from joy. When could Jonas and I prepare for an hour on Thursday the 10th of December?",
      roomOn(60, '2026-12-10', ['jonas']),
    ],
    [
      "Let's go for two in the afternoon, he's useless before his second lunch. 'Supermarket prep', one hour, with him invited.",
      creates({
        title: 'Supermarket prep',
        start: '2026-12-10T14:00',
        end: '2026-12-10T15:00',
        guests: ['jonas'],
      }),
    ],
    [
      "I want walls around us in case I cry again. Say it's in Studio room 1.",
      updates('Supermarket prep', { place: 'Studio room 1' }),
    ],
    [
      "They've brought their visit forward, it's all go here. Shift the prep to Wednesday the 9th, same hour and all.",
      updates('Supermarket prep', { start: '2026-12-09T14:00' }),
    ],
  ]),
  conversation('dd four: grandmother against the vendor', [
    [
      "Those Brightdesk people keep calling me 'Mayah', like a llama. What time do I have to watch their demo on Wednesday?",
      sees('Vendor demo'),
    ],
    [
      "That's my crossword hour, it won't do. Make it ten in the morning, same day.",
      updates('Vendor demo', { start: '2026-11-25T10:00' }),
      'no',
    ],
    [
      "No, sorry, I'd forgotten the chiropodist, she comes at ten. Half past one that same day, that's my final offer.",
      stands('Vendor demo', '2026-11-25T13:30'),
    ],
  ]),
  conversation('dd four: clearing up the github shelf', [
    ["My librarian's heart can't bear a messy shelf. Which GitHub issues have I been given?", mine],
    [
      "That's a fair old trolley full. Read me the one about renaming the t-shirt sizes, I've a soft spot for it.",
      issue(90, 'spacing', 'token', 'tokens', 't-shirt', 'sizes'),
    ],
    [
      "I'll do it while the Year 8s are on their trip and it's quiet. Reserve 9:30 to 11am on Tuesday the 15th of December as 'Rename tokens'.",
      creates({ title: 'Rename tokens', start: '2026-12-15T09:30', end: '2026-12-15T11:00' }),
    ],
    [
      "The trip's off, there's been an incident with a coach and some crisps. Move that to Thursday the 17th, times unchanged.",
      updates('Rename tokens', { start: '2026-12-17T09:30' }),
    ],
  ]),
  conversation('dd four: nurse swaps a shift', [
    [
      'Bev wants to swap with me because of her hot tub delivery, I kid you not. Do I have something on Sunday the 20th of December?',
      onDay('2026-12-20'),
    ],
    [
      "Fine, I'll be the saint again. Put 'Early shift' on that Sunday, 7am to 3pm.",
      creates({ title: 'Early shift', start: '2026-12-20T07:00', end: '2026-12-20T15:00' }),
    ],
    ["The tub's stuck in Rotterdam and Bev's doing her own shift, grumbling. Take mine off again.", asBefore],
  ]),
  conversation('dd four: dog walker goes to the seaside', [
    [
      "I've got to find homes for six dogs while I'm off paddling in December. From which day to which day is the team offsite?",
      sees('Team offsite'),
    ],
    [
      "Two days, that's a lot of sausages. What's in my calendar on the Wednesday before it?",
      onDay('2026-12-02'),
    ],
    [
      "A drink in the evening and dogs at dawn, no thank you, I'm fifty-eight. Decline those launch drinks.",
      answers('Launch drinks', 'declined'),
    ],
    [
      "Instead I'll go round with the leads and the pills. Enter 'Dog handover' for 6:30pm that Wednesday, forty-five minutes.",
      creates({ title: 'Dog handover', start: '2026-12-02T18:30', end: '2026-12-02T19:15' }),
    ],
  ]),
  conversation('dd four: a leading man learns his lines', [
    [
      "The lead's broken his collarbone on a trampoline, and guess who's the understudy. I need 'Learn lines' every day at 9pm for seven days, starting tomorrow.",
      creates({ title: 'Learn (my) (the) lines', start: '2026-11-24T21:00', repeats: 'FREQ=DAILY;COUNT=7' }),
    ],
    [
      "Thursday I've got clay in my ears until nine, haven't I? Check what's on that evening.",
      either(freeEvening('2026-11-26'), onDay('2026-11-26'), sees('Pottery class', '2026-11-26')),
    ],
    [
      "As I feared, I'd be reciting on the bus. Move the lines to 10pm on Thursday only.",
      updates('Learn lines', { start: '2026-11-26T22:00' }, { on: '2026-11-26', scope: 'this' }),
    ],
  ]),
  conversation('dd four: salon christmas do', [
    [
      "Six hairdressers, one karaoke machine, no survivors, that's our Christmas. How does the evening of Saturday the 19th of December look for me?",
      either(freeEvening('2026-12-19'), covers('2026-12-19')),
    ],
    [
      "Then it's on, warn the neighbours. 'Salon party', 8pm that night, my personal calendar if you'd be so kind.",
      creates({
        title: 'Salon party',
        start: '2026-12-19T20:00',
        calendar: personal,
      }),
    ],
    [
      "Tracy says 'party' makes the insurance people twitchy, we had a fire once. Rename it 'Staff training'.",
      updates('Salon party', { title: 'Staff training' }),
    ],
    [
      "And it goes on till one at least, don't let me kid myself. Make it end at 1am.",
      updates('Staff training', { end: '2026-12-20T01:00' }),
    ],
    [
      "I nearly forgot the most important bit, they do a lovely pie. It's at The Bell, jot that in as the place.",
      updates('Staff training', { place: 'The Bell' }),
    ],
  ]),
];
