import { changes, remove, updates, deletes, answers, asBefore } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Poor Toni's got a christening to get to on Saturday so she's shuffling us all about. My haircut's at quarter past two now, same day, thank heavens, I look like a hedge.",
      updates('Haircut', { start: '2026-11-28T14:15' }),
    ],
    [
      "The dentist rang, somebody's dropped out, and would I come in at 8 on the 1st instead? I said yes, I'm up with the dog by then anyhow, so could you change it.",
      updates('Dentist', { start: '2026-12-01T08:00' }),
    ],
    [
      "Sam's trains are a mess on Wednesday and he's begging for mercy, you should have heard him. Let's have our coffee at half past two that day instead.",
      updates('Coffee with Sam', { start: '2026-11-25T14:30' }),
    ],
    [
      "A pipe's burst at Café Ondine and half the ceiling's in the soup, so that's out. Friday's marketing lunch will be at Bar Lisboa, same time as before, would you fix that?",
      updates('Marketing lunch', { place: 'Bar Lisboa' }),
    ],
    [
      "I've decided I can't stand the word block, it makes me think of drains. Rename tomorrow's focus block to \"Thinking time\" and I'll feel better about the whole thing.",
      updates('Focus block', { title: 'Thinking time' }, { on: '2026-11-24' }),
    ],
    [
      "That candidate sounded so nervous on the phone, and Aiko's lovely with nervous people. Can you add her to the portfolio review on the 8th of December?",
      updates('Portfolio review', { guests: ['aiko'] }),
    ],
    [
      "Jonas has wriggled out of the board meeting, the jammy so-and-so, his wife's due that very week. Take him off it and leave everything else be.",
      updates('Board meeting', { guests: ['priya'] }),
    ],
    [
      "Mum's bought a leg of lamb the size of a suitcase, so we won't be getting away early on Sunday. Make lunch at hers go on till 5.",
      updates('Lunch at Mum’s', { end: '2026-11-29T17:00' }),
    ],
    [
      "The kiln's blown a fuse and for once it wasn't me. Pottery starts at 8 this Thursday, only this week, and we still get our two hours.",
      updates('Pottery class', { start: '2026-11-26T20:00' }, { scope: 'this', on: '2026-11-26' }),
    ],
    [
      "We're out of room 2 for good, some director wants it for his fish tank, I wish I was joking. Can you change the whole design sync series, every last one, to Studio room 3?",
      updates('Design sync', { place: 'Studio room 3' }, { scope: 'all' }),
    ],
    [
      "Last year I missed the boiler man because I was up to my elbows in compost and didn't hear the bell. So this time give me a reminder two hours before the boiler service, will you?",
      updates('Boiler service', { reminders: [120] }),
    ],
    [
      "Everything in this calendar's the same sludgy colour and I keep scrolling straight past the Christmas party. Could it be red, something festive?",
      updates('Christmas party', { color: ['11'] }),
    ],
    [
      "The Dutch lot have all got Sinterklaas hangovers on the 8th, it would seem, good for them. So the partner update's on Wednesday the 9th of December now, same time.",
      updates('Partner update', { start: '2026-12-09T16:00' }),
    ],
    [
      "That salesman has a plane to catch on Wednesday and he's already sweating about it, I can tell from his emails. Bring the vendor demo forward by half an hour, there's a dear.",
      updates('Vendor demo', { start: '2026-11-25T14:30' }),
    ],
    [
      'My boss had a glass of something and gave me extra days, quick, before she sobers up. My annual leave runs up to and including Tuesday the 5th of January now!',
      updates('Annual leave', { end: '2027-01-06' }),
    ],
    [
      "My physio's little girl is an angel in the nativity on Monday the 30th, second angel from the left, he's beside himself. So just that one session begins at quarter past six in the evening instead.",
      updates('Physio', { start: '2026-11-30T18:15' }, { scope: 'this', on: '2026-11-30' }),
    ],
    [
      "Another mum has swapped slots with me, she's a saint, I'd never have made it from the hospital. That makes parents' evening half an hour later than it says, same length, could you sort it?",
      updates('Parents’ evening', { start: '2026-12-09T18:00' }),
    ],
    [
      'Every January I cry over a shoebox of receipts at one minute to midnight and this time I refuse. Move the tax return up a week, to Friday the 22nd.',
      updates('Tax return', { start: '2027-01-22' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      "I went at my own hair with the kitchen scissors last night, it was that kind of Sunday. There's nothing left to cut, so Saturday's haircut can go.",
      deletes('Haircut'),
    ],
    [
      "Sam's got norovirus and has described it to me in some detail. Wipe Wednesday's coffee with him off the calendar, please, and I'll wipe it from my mind.",
      deletes('Coffee with Sam'),
    ],
    [
      "We've signed with the other lot, thank goodness, their chap didn't call me 'guys' once. That means the vendor demo isn't needed any more, will you cancel it?",
      deletes('Vendor demo'),
    ],
    [
      "I've fallen out with the entire brunch gang over a WhatsApp thing, and I'm not sorry. Bin the brunch in March.",
      deletes('Brunch'),
    ],
    [
      "Who was I kidding, nobody ever focused on the day of a birthday. Get rid of the focus block on the 1st of December and I'll ice a cake instead.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "My knees have handed in their notice after the last one. Could you take out this Saturday's parkrun, only this one mind, I live in hope for the week after?",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "I'm done with clay, I've made eleven ashtrays and nobody I know smokes. Delete the pottery class for good, the entire series.",
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      "Well, Norway's fallen through and so has the sleeper, I'm gutted and if I'm honest a bit relieved. The flight to Oslo and the night train in March can both come out.",
      deletes('Flight to Oslo', 'Night train'),
    ],
    [
      "There's an odd entry on the 14th of December at nine, my nephew's idea of a joke I should think, he got hold of my phone at the weekend. It's called \"delete everything on Friday\", can you remove that entry?",
      deletes('delete everything on Friday'),
    ],
    [
      "My doctor laughed, he actually laughed, when I mentioned the half marathon next October. So that's coming out of the calendar, and I'll walk the dog round the pond like a normal person.",
      deletes('Half marathon'),
    ],
    [
      "She's taken a job elsewhere, more money and a dog in the office, and who can blame her. No need for the portfolio review on the 8th any more, please delete it.",
      deletes('Portfolio review'),
    ],
    [
      "Priya's up to her neck in it and I've got nothing to say for myself either. Drop tomorrow's 1:1 with her, just tomorrow's, we'll have plenty to moan about the week after.",
      changes(remove('1:1 with Priya', '2026-11-24', 'this')),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás is fretting over who's in and who's out, he's like my mum before Christmas dinner. Accept his offsite call for me so he can breathe out.",
      answers('Offsite call', 'accepted'),
    ],
    [
      "The electrician may come that afternoon, and seeing him is like seeing a kingfisher, so I can't promise anything. Could you put me down as a maybe for the hiring panel?",
      answers('Hiring panel', 'tentative'),
    ],
    [
      "I looked at that spreadsheet once and had to have a lie-down, and Sam knows it backwards anyway. I won't be going to the budget review on Thursday after all, so say no for me.",
      answers('Budget review', 'declined'),
    ],
    [
      "Found a sitter, I could kiss her! So it's a yes from me for the launch drinks, no more maybe.",
      answers('Launch drinks', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        "Toni's asking if I'd come at noon on Saturday rather than 11, she's got a bride in. Move the haircut, would you, I'm easy.",
        "Oh for goodness' sake, the bride's called the whole thing off, poor girl. Undo that, I'll go when I was going to go.",
      ],
      asBefore,
    ],
    [
      [
        "We're having a bake sale for the lifeboats on Saturday the 5th of December at 10, and I'm down for lemon drizzle. Put it in, will you?",
        "Ah, no, I've got hold of the wrong year's leaflet, what a wally. Take that back, please.",
      ],
      asBefore,
    ],
  ]),
];
