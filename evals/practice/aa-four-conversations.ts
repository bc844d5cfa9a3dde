import { answers, creates, deletes, either, nothing, sees, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, freeEvening, issue, mailOf, mine, onDay, open } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "When's my haircut again? I've got the memory of a goldfish on Mondays.",
        "Ah, that's right when the plumber wanted to look in. Make it two in the afternoon instead, please.",
      ],
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
    [
      [
        "What's going on on Thursday? I want to know how many decent shirts I'll need this week.",
        "Ugh, that's a long one. And the day after, is it any better?",
      ],
      onDay('2026-11-27'),
    ],
    [
      [
        'Katja has got hold of two tickets for the new Danish film, she always does. Am I free on Wednesday evening?',
        'Brilliant, she\'ll be over the moon. Then put "Cinema with Katja" in at a quarter past seven.',
      ],
      creates({ title: 'Cinema (with Katja)', start: '2026-11-25T19:15' }),
    ],
    [
      [
        'I\'ve run out of everything except mustard. Please put "Big shop" in for Saturday at five in the afternoon, for an hour.',
        "On second thoughts, the car park is a nightmare at that time of day. Let's do it at seven in the evening instead.",
      ],
      updates('Big shop', { start: '2026-11-28T19:00' }),
    ],
    [
      [
        "Tomás said he'd sent me something for the 30th. When is the offsite call?",
        "That works, I'll have my coffee with me. Tell them I'm coming.",
      ],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        "A woman from the upholsterer's wants to pick up my armchair, it's been losing its stuffing for years. Have I got time on Tuesday 8 December from nine to ten?",
        "She's just rung back, her van is only in our part of town on Thursdays. What about the 10th, same time?",
      ],
      open('2026-12-10T09:00', '2026-12-10T10:00'),
    ],
    [
      [
        "I'd like to feel on top of things for once. Which issues have my name on them?",
        'The one about the colour of declined events rings a bell, someone complained on the phone last week. What does it say exactly?',
      ],
      issue(412, 'contrast', 'declined', 'colour', 'dark mode'),
    ],
    [
      [
        "What time do I have to be at the dentist's? I'm a coward about it, so I need to plan my breakfast.",
        "No, I can't face that this year, and nothing hurts. Delete it, please, I'll ring them myself.",
      ],
      deletes('Dentist'),
    ],
    [
      [
        "Who is coming to the marketing lunch on Friday? I'd like to bring some of Mum's biscuits.",
        "Lovely, that's just the right number of biscuits. Lena asked whether we could start at one, though, so could you push it?",
      ],
      updates('Marketing lunch', { start: '2026-11-27T13:00' }),
    ],
    [
      [
        'I\'ve had such a craving for dumplings lately. Put "Dumplings with Yasmin" in for Friday 18 December at one, please.',
        "She'd rather sit somewhere warm, so we've picked Ping's Kitchen. Add that as the place.",
        'And do remind me half an hour before, I always get lost in a spreadsheet around noon.',
      ],
      updates('Dumplings with Yasmin', { reminders: [30] }),
    ],
    [
      [
        'Did Calmgate write to me? Somebody mentioned it at reception, but I had my headphones in.',
        "Six o'clock is even better for me, I can finish my tea in peace. Move the physio on Monday the 30th to that, then.",
      ],
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
  ]),
  conversation('aa-four-board-nerves', [
    [
      "I woke up at five thinking about the board, which is ridiculous with three weeks to go. When's the board meeting?",
      sees('Board meeting'),
    ],
    [
      'All right. I\'d sleep better with some preparation: put "Board rehearsal" in the day before, from two to three.',
      creates({ title: 'Board rehearsal', start: '2026-12-14T14:00', end: '2026-12-14T15:00' }),
    ],
    [
      "Hmm, the design review is in the way, I think, and I can't skip that again. Make it four to five, please.",
      updates('Board rehearsal', { start: '2026-12-14T16:00' }),
    ],
    [
      'Perfect. Priya has seen a hundred boards and never blinks, so invite her to it.',
      updates('Board rehearsal', { guests: ['priya'] }),
    ],
  ]),
  conversation('aa-four-pickle-sitter', [
    [
      "I need somebody for the cat while I'm away, and the neighbours' boy is saving up for a guitar. When does my annual leave begin and end?",
      sees('Annual leave'),
    ],
    [
      'Right, then I\'ll show him the tins and the litter before I go. Put "Cat sitter handover" in on Sunday 20 December at eleven in the morning.',
      creates({ title: 'Cat sitter handover', start: '2026-12-20T11:00' }),
    ],
    [
      "His mum says he has football on Sundays, he's very keen. Move it to the Saturday, same time.",
      updates('Cat sitter handover', { start: '2026-12-19T11:00' }),
    ],
  ]),
  conversation('aa-four-no-after-all', [
    [
      "It's so grey today that I can hardly see the other side of the street. What have I got tonight?",
      either(evening('2026-11-23'), sees('Physio', '2026-11-23')),
    ],
    [
      "I could just lie on the sofa and watch baking programmes instead. Delete tonight's physio.",
      deletes(['Physio', '2026-11-23']),
      'no',
    ],
    [
      "No, I'd regret it tomorrow, my shoulder is like a rusty hinge. Leave it, and tell me what's on tomorrow evening instead.",
      evening('2026-11-24'),
    ],
  ]),
  conversation('aa-four-lena-print', [
    [
      'I saw Lena running past with a printout and a wild look on her face. What does she need from me about the launch page?',
      mailOf('lena', 'launch', 'headline'),
    ],
    [
      'Goodness, that\'s soon. Give me a quarter of an hour today at half past one, called "Headline for Lena".',
      creates({ title: 'Headline for Lena', start: '2026-11-23T13:30', end: '2026-11-23T13:45' }),
    ],
    [
      "Actually I might need to think about it with a biscuit, I'm slow on Mondays. Make that half an hour.",
      updates('Headline for Lena', { start: '2026-11-23T13:30', end: '2026-11-23T14:00' }),
    ],
    ["Thank you, you're a star. I'll go and find a biscuit now.", nothing],
  ]),
  conversation('aa-four-house-party', [
    [
      "We're going to have people over before Christmas, the flat is finally free of boxes. Have I got the evening of Saturday 12 December to myself?",
      freeEvening('2026-12-12'),
    ],
    [
      'Wonderful! Put "House-warming" in at seven that evening, till eleven.',
      creates({ title: 'House-warming', start: '2026-12-12T19:00', end: '2026-12-12T23:00' }),
    ],
    [
      "I'll be in Oslo until the Sunday, what was I thinking? Move it to the 19th, same hours.",
      updates('House-warming', { start: '2026-12-19T19:00' }),
    ],
    [
      "My other half says we can't possibly have everyone in this tiny kitchen, and sulks. Fine, scrap the whole thing, please.",
      deletes('House-warming'),
    ],
  ]),
  conversation('aa-four-friday-tidy', [
    [
      "I'd like to get out early on Friday, my goddaughter has a gymnastics show and she's been practising on my sofa. What's on that day?",
      onDay('2026-11-27'),
    ],
    [
      'The critique is what stands in the way, and Aiko wanted it short anyway. Have it end at half past three this week, only this Friday.',
      updates(
        'Design critique',
        { start: '2026-11-27T15:00', end: '2026-11-27T15:30' },
        { on: '2026-11-27' },
      ),
    ],
    [
      'And now the nice part! Put "Gymnastics show" in from half past four to six at Peckham Sports Hall.',
      creates({
        title: 'Gymnastics show',
        start: '2026-11-27T16:30',
        end: '2026-11-27T18:00',
        place: 'Peckham Sports Hall',
      }),
    ],
  ]),
  conversation('aa-four-back-and-forth', [
    [
      "The man from Brightdesk has been on the phone, he's ever so polite and terribly persistent. When is that vendor demo?",
      sees('Vendor demo'),
    ],
    [
      "He'd rather have it on Thursday, so move it to 26 November at four, please.",
      updates('Vendor demo', { start: '2026-11-26T16:00' }),
    ],
    [
      "You won't believe it, he's just rung again and Wednesday is fine after all. Undo that, would you?",
      stands('Vendor demo', '2026-11-25T15:00'),
    ],
  ]),
  conversation('aa-four-issues-hour', [
    ["I've got a rare burst of energy, it must be the new tea. What's assigned to me on GitHub?", mine],
    [
      "The spacing tokens again, they've haunted me since the summer. Tell me what number 90 in the design system says.",
      issue(90, 'spacing', 'token'),
    ],
    [
      "Right, let's get it over with. Is tomorrow from eleven to twelve free?",
      open('2026-11-24T11:00', '2026-11-24T12:00'),
    ],
    [
      'Then block that hour as "Spacing tokens" before somebody else snatches it.',
      creates({ title: 'Spacing tokens', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
    [
      'And colour it yellow, so that it cheers me up a little when I see it.',
      updates('Spacing tokens', { color: ['5'] }),
    ],
  ]),
  conversation('aa-four-panel-and-drinks', [
    [
      "The second of December has turned into one of those days, hasn't it? Read it out to me while I water the plants.",
      onDay('2026-12-02'),
    ],
    [
      'Jonas will be chewing his nails by now because I never answered. Accept the hiring panel, please.',
      answers('Hiring panel', 'accepted'),
    ],
    [
      'And say yes to the launch drinks as well, I could do with some music and silly talk after that.',
      answers('Launch drinks', 'accepted'),
    ],
  ]),
];
