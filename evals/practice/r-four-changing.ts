import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'The nice lady from Quay Dental called, they’ve got a problem with the drill of all things. Can you shift the dentist to quarter past nine, same day?',
    updates('Dentist', { start: '2026-12-01T09:15' }),
  ],
  [
    'I’d like a bit of a lie-in on Saturday after the week I’m having. Toni says half past twelve is fine too, so please move my haircut there.',
    updates('Haircut', { start: '2026-11-28T12:30' }),
  ],
  [
    'Sam says the canteen coffee tastes of dishwater, and as a chef I have to agree. Would you set the place of our coffee on Wednesday to Crumb Bakery?',
    updates('Coffee with Sam', { place: 'Crumb Bakery' }),
  ],
  [
    'These Brightdesk people do love to talk, don’t they. Let the vendor demo run until five rather than four, just so nobody has to dash off.',
    updates('Vendor demo', { end: '2026-11-25T17:00' }),
  ],
  [
    'The boiler man’s van has broken down and he sounded so sorry about it. He’ll come a day later, on the 8th, at the same hour, so could you change that for me?',
    updates('Boiler service', { start: '2026-12-08T08:00' }),
  ],
  [
    'Rename the lunch at Mum’s this Sunday to “Elk stew”, please. She’s been talking about nothing else for days and it makes me laugh.',
    updates('Lunch at Mum’s', { title: 'Elk stew' }),
  ],
  [
    'There’s some sort of fair in Brockwell Park this Saturday and we’d never get the pram through. Just this once Parkrun will be in Dulwich Park, could you put that as the place?',
    updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'this', on: '2026-11-28' }),
  ],
  [
    'Niamh from Calmgate is away on the 30th and somebody else is taking me, half an hour later. So that one physio session starts at 18:00, please fix it, and leave the others alone!',
    updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
  ],
  [
    'I know tomorrow’s focus block is sacred, but a pupil can only come at one and she’s such a dear. Push the block back to three o’clock, would you?',
    updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
  ],
  [
    'Priya heard about Friday’s marketing lunch and looked quite hurt that nobody had asked her. Please add her to the guests, there’s plenty of food for four.',
    updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [
    'I’d feel so much better with a friendly face in the room on the 8th. Can you invite Aiko to the portfolio review?',
    updates('Portfolio review', { guests: ['aiko'] }),
  ],
  [
    'Last year I lost track of time and turned up when the mince pies were gone, never again! Have the Christmas party remind me an hour beforehand.',
    updates('Christmas party', { reminders: [60] }),
  ],
  [
    'My brother thinks a colour will make me train more, what does he know. Still, would you turn the half marathon green?',
    updates('Half marathon', { color: ['2', '10'] }),
  ],
  [
    'With the night train and everything I’ll be a wreck that morning. Could the brunch on the 28th of March begin at noon instead, the same length as before?',
    updates('Brunch', { start: '2027-03-28T12:00' }),
  ],
  [
    'They’ve brought out the new timetable, which nobody asked for. My night train in March now leaves an hour earlier, so please alter that.',
    updates('Night train', { start: '2027-03-27T21:00' }),
  ],
  [
    'We only have the one child there, and his teacher is mercifully brief. Let parents’ evening finish at half past six, so I can still get to the market.',
    updates('Parents’ evening', { end: '2026-12-09T18:30' }),
  ],
  [
    'I always leave it to the bitter end and then I’m up all night with a calculator. Bring the tax return forward by a week, to the 22nd of January, and perhaps I’ll be a better person.',
    updates('Tax return', { start: '2027-01-22' }),
  ],
  [
    'The kiln on Kiln Lane has cracked, which is ironic if you think about it. From what I hear all the pottery classes are at Mill Studio for good, so please change the place for the whole series.',
    updates('Pottery class', { place: 'Mill Studio' }, { scope: 'all' }),
  ],
]);

const deleting = phrasings('deleting', [
  [
    'My sister has learnt to cut hair from the internet and I’ve decided to be brave. You can take Saturday’s haircut out.',
    deletes('Haircut'),
  ],
  [
    'The landlord is getting us a brand new boiler, I could kiss him. So the boiler service isn’t needed any more, please get rid of it.',
    deletes('Boiler service'),
  ],
  [
    'Scrap the vendor demo on Wednesday, would you? We’ve seen the slides twice and I’d rather be chopping onions.',
    deletes('Vendor demo'),
  ],
  [
    'Who was I kidding, I’ll never get any quiet time on Ingrid’s birthday. Please drop the focus block on the 1st of December and leave the one tomorrow.',
    deletes(['Focus block', '2026-12-01']),
  ],
  [
    'I’ve cut my thumb on a mandoline and clay is the last thing it needs. Could you cancel pottery for this Thursday, just this one, I’ll be back the week after.',
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
  [
    'My knee has given up and the doctor was very clear, being a doctor myself I should listen. Delete Parkrun for good please, every single one of them.',
    changes(remove('Parkrun', undefined, 'all')),
  ],
  [
    'I had a good look at the 8th of December and it’s just too much for one person. Please bin both the portfolio review and the partner update, I’ve told everybody already.',
    deletes(['Portfolio review', '2026-12-08'], ['Partner update', '2026-12-08']),
  ],
  [
    'The trip in March has fallen through and I’m a little sad about it. Could you remove the night train and the brunch the day after?',
    deletes('Night train', 'Brunch'),
  ],
  [
    'It was a moment of madness after two glasses of wine, I can’t even run for a bus. Kindly delete the half marathon next October.',
    deletes('Half marathon'),
  ],
  [
    'It’s the school run that morning and nobody will miss me for twenty minutes. Please strike Friday’s stand-up, only the 27th, not the others!',
    changes(remove('Stand-up', '2026-11-27', 'this')),
  ],
  [
    'Calmgate are closed on the 7th of December for some training or other. Take that one physio appointment off, the rest still stand as far as I know.',
    changes(remove('Physio', '2026-12-07', 'this')),
  ],
  [
    'Good news, my accountant is doing it all and I’ve nothing left to worry about. The tax return entry in January can go!',
    deletes('Tax return'),
  ],
]);

const undo = phrasings('undo', [
  [
    [
      'A friend asked me to see her garden, so add “Garden visit” on Saturday the 12th of December at 2 pm, please. It’s mostly mud but she’s proud of it.',
      'Oh no, she’s just written that she has the flu, poor thing. Could you undo that, please?',
    ],
    asBefore,
  ],
  [
    [
      'They’re fully booked on the morning side, so please move the boiler service on the 7th of December to one in the afternoon. It’s a nuisance, but what can you do.',
      'Forget it, he’s phoned back and the old time is fine after all. Put it back the way it was, sorry for the fuss!',
    ],
    asBefore,
  ],
]);

const invitations = phrasings('invitations', [
  [
    'I’ve been sitting on Tomás’s invitation for days, which is rude of me. Please tell him yes for the offsite call on Monday.',
    answers('Offsite call', 'accepted'),
  ],
  [
    'Somebody has to look at those candidates and I rather enjoy it, to be honest. Accept the hiring panel for me, would you?',
    answers('Hiring panel', 'accepted'),
  ],
  [
    'I thought I could do the drinks at the Lantern, but my babysitter has other ideas. Please decline Launch drinks.',
    answers('Launch drinks', 'declined'),
  ],
  [
    'Funny how things turn out, my Monday afternoon shift has been called off. I said no to the sales all-hands, but now I can come after all, so please change that to a yes.',
    answers('Sales all-hands', 'accepted'),
  ],
  [
    'I’m really torn about the budget review on Thursday, there’s a delivery I might have to wait in for. Would you answer with a maybe?',
    answers('Budget review', 'tentative'),
  ],
]);

const beyond = phrasings('beyond', [
  [
    'I’ve cooked for two hundred people this weekend and I can’t look at a pan. Could you order me a curry from the place round the corner, mild please?',
    nothing,
  ],
  [
    'The nursery rang and now everything has to be juggled, I’m so sorry. The boiler service needs to be moved to a different time, can you sort that out?',
    nothing,
  ],
]);

export const rFourChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
