import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Sam has just texted me, the trains from Brighton are a mess again on Wednesday because of some tree. Could you move our coffee to ten o'clock that morning?",
      updates('Coffee with Sam', { start: '2026-11-25T10:00' }),
    ],
    [
      "Toni's girl rang, very apologetic, somebody has called in sick. So my haircut on Saturday will be at half past twelve instead, please change it.",
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      "I can't take a full hour of slides about scheduling add-ons, I really can't. Make the vendor demo half an hour, it should be over at half past three.",
      updates('Vendor demo', { start: '2026-11-25T15:00', end: '2026-11-25T15:30' }),
    ],
    [
      "Quay Dental called while I was brushing my teeth, you couldn't make it up. The dentist is away on the Tuesday, so move my appointment to Thursday the 10th of December, same time of day.",
      updates('Dentist', { start: '2026-12-10T08:30' }),
    ],
    [
      "Café Ondine had a burst pipe, and apparently there's water down to the cellar. The marketing lunch on Friday will be at Bar Pomelo instead, so would you change the place?",
      updates('Marketing lunch', { place: 'Bar Pomelo' }),
    ],
    [
      "Shift tomorrow's focus block so that it starts at three, would you? The window cleaners are coming after lunch and I can't think with a man hanging outside.",
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      "Priya's little one has a school assembly tomorrow where he plays the recorder, heaven help us all. We agreed to have our 1:1 on Wednesday at two in the afternoon this week, so can you move it?",
      updates('1:1 with Priya', { start: '2026-11-25T14:00' }, { on: '2026-11-24' }),
    ],
    [
      "People are like wet flannels at three on a Friday, me included. From this Friday on, let's have the design critique at two every week.",
      updates('Design critique', { start: '2026-11-27T14:00' }, { on: '2026-11-27', scope: 'following' }),
    ],
    [
      "We're glazing this Thursday, which takes forever, and I always make a mess of the rims. Pottery starts at half six this week and goes on until nine as usual, please put that right.",
      updates('Pottery class', { start: '2026-11-26T18:30', end: '2026-11-26T21:00' }, { on: '2026-11-26' }),
    ],
    [
      "I missed a plane once because I was watching a documentary about otters, and I'm still not allowed to forget it. Set a reminder three hours before the flight to Oslo.",
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'There are so many partners by now that I sat in the wrong call on Thursday and stayed out of politeness. Please rename the Partner update on the 8th to "Harbour Bank update".',
      updates('Partner update', { title: 'Harbour Bank update' }),
    ],
    [
      "The boiler man says he'll be here between nine and eleven rather than that ungodly hour, which suits me very well. Can you change the boiler service on 7 December to that?",
      updates('Boiler service', { start: '2026-12-07T09:00', end: '2026-12-07T11:00' }),
    ],
    [
      "The school sent round one of those letters with clip art on it. Parents' evening begins half an hour later than planned and ends half an hour later too, so do push it back.",
      updates('Parents’ evening', { start: '2026-12-09T18:00' }),
    ],
    [
      "I'd hate to judge all those portfolios by myself, I get far too soft-hearted. Invite Aiko and Jonas to the portfolio review, please.",
      updates('Portfolio review', { guests: ['aiko', 'jonas'] }),
    ],
    [
      "I found a cheap flight home from Stockholm, only it's two days after I meant to be back. My annual leave should run up to and including Tuesday the 5th of January now, could you stretch it?",
      updates('Annual leave', { start: '2026-12-21', end: '2027-01-06' }),
    ],
    [
      "My physio texted that she's stuck behind a tractor, in London, of all places. Today's session will be at six instead of half past five, so please move it.",
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' }),
    ],
    [
      "They've found some sort of sinkhole in Brockwell Park, it was even on the local news. Could you change the place of this Saturday's parkrun to Dulwich Park? Only this once, they'll have filled it by the week after.",
      updates('Parkrun', { place: 'Dulwich Park' }, { on: '2026-11-28' }),
    ],
    [
      "The Lantern has double-booked us with a darts club, and darts clubs don't negotiate. The Christmas party is going to be a day earlier, on Thursday the 17th, with the same hours and everything. Please move it.",
      updates('Christmas party', { start: '2026-12-17T18:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      'Sam has lost her voice completely, she squeaked at me over the phone like a mouse. Take our coffee on Wednesday out of the calendar, please.',
      deletes('Coffee with Sam'),
    ],
    [
      'I cut my own fringe last night with the kitchen scissors, and I actually like it. You can delete the haircut.',
      deletes('Haircut'),
    ],
    [
      'So much for deep work, the whole of next Tuesday afternoon will go into offsite errands. Remove the focus block on 1 December, would you?',
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "Brightdesk have postponed until spring, and I can't say my heart is broken. Please cancel the vendor demo.",
      deletes('Vendor demo'),
    ],
    [
      'Our teacher at Kiln Lane is down with shingles, the poor woman. No pottery this Thursday then, so delete that one and leave all the others.',
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      "Tomás is at home with a feverish toddler and Aiko is in an aeroplane, which leaves me reviewing my own work. Drop today's design review, please.",
      deletes(['Design review', '2026-11-23']),
    ],
    [
      "My knee has been to see a specialist and the verdict is no more running, ever. It's sad, but there you go: delete parkrun altogether, the whole series.",
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      "Niamh thinks I'll be done with physio sooner than we planned, I nearly hugged her. Please delete the sessions from 14 December onwards, I keep the ones before.",
      changes(remove('Physio', '2026-12-14', 'following')),
    ],
    [
      "We're not going to Cornwall at Easter after all, the cottage had mice. Please get rid of both the night train on 27 March and the brunch the morning after.",
      deletes('Night train', 'Brunch'),
    ],
    [
      "Could you remove the stand-up this Friday? With half the team out it'd be me and Priya telling each other what we already know.",
      deletes(['Stand-up', '2026-11-27']),
    ],
    [
      "I've handed all the paperwork to an accountant called Nigel, best money I ever spent. So the tax return entry in January can go.",
      deletes('Tax return'),
    ],
    [
      "I signed up for that half marathon after two glasses of wine, and I've been dreading it ever since. Do me a favour and delete it before I go and buy shoes.",
      deletes('Half marathon'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      'Tomás has been asking me since Friday with those big sad eyes of his. Please accept the invitation to the offsite call.',
      answers('Offsite call', 'accepted'),
    ],
    [
      "I'd have loved to be in the hiring panel, really, but I'm working from home that day and the plasterer is coming. Decline it for me, would you?",
      answers('Hiring panel', 'declined'),
    ],
    [
      "I've been saying maybe to Lena's launch drinks for a week, and my feet have made up their mind: I'm tired and I'm going home. Please say no to them, and add a note that I'm sorry and will buy her a drink some other time.",
      answers('Launch drinks', 'declined', true),
    ],
    [
      'I was a bit hasty about the sales all-hands, and now I feel rude. Change my answer to maybe, I might pop in if the day is kind to me.',
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'The boiler is purring like a cat today, so I doubt anybody needs to look at it. Delete the boiler service, please.',
        "Oh no, now it's making that knocking sound, it must have heard me. Undo that, please!",
      ],
      asBefore,
    ],
    [
      [
        "I'd love a lie-in before Toni gets his hands on me. Move Saturday's haircut to four in the afternoon.",
        "Hang on, Ingrid just reminded me that it's dark by then and I hate walking through the park. Please put it back the way it was.",
      ],
      asBefore,
    ],
  ]),
];
