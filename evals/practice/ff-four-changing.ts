import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Quay Dental rang, the hygienist has gone into labour, bless her. They can take me at quarter past eleven on the same day instead, so correct the dentist entry for me.',
      updates('Dentist', { start: '2026-12-01T11:15' }),
    ],
    [
      "Toni's son is getting christened that morning, so my haircut needs to go to 2 in the afternoon, still Saturday. I can live with a fringe in my eyes for three more hours.",
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
    [
      'An hour of being sold a scheduling add-on is more than a body can take. Trim the vendor demo down to thirty minutes, starting at three as planned.',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      "Would you shift the portfolio review one day later, to Wednesday the 9th, at the same hour? My candidate has a funeral on the Tuesday and I don't want to be that person.",
      updates('Portfolio review', { start: '2026-12-09T14:00' }),
    ],
    [
      "Nobody likes the word 'update' any more, apparently it sounds like homework. Rename my partner update in December to Partner catch-up, that ought to make it all cosy.",
      updates('Partner update', { title: 'Partner catch-up' }),
    ],
    [
      "British Gas have now decided the boiler needs a 'deep look', whatever they charge for that. Same day, same start, but have the service run until noon in my diary.",
      updates('Boiler service', { end: '2026-12-07T12:00' }),
    ],
    [
      "So The Lantern has double-booked us, and there were tears in the social committee. The Christmas party is happening at Harbour Rooms now, change where it says the place, time's still the same.",
      updates('Christmas party', { place: 'Harbour Rooms' }),
    ],
    [
      "I'm hopeless at judging code samples, I just look at the fonts. Bring Jonas into the portfolio review on the 8th of December as a guest, he'll know what's what.",
      updates('Portfolio review', { guests: ['jonas'] }),
    ],
    [
      "Tomorrow's focus block is sitting right on top of my school's nativity costume crisis. Slide it to half past three, same length, and with luck I'll have glue off my hands by then.",
      updates('Focus block', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
    [
      "The kiln's being fired early this week so the pottery teacher wants us in at half six on Thursday, only this once. Can you fix that single class for me and leave the others alone?",
      updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      "Half the team turns up to stand-up with toothpaste on their chins. From tomorrow onwards let's have it at quarter to ten every time, which is as civilised as we'll ever get.",
      updates('Stand-up', { start: '2026-11-24T09:45' }, { on: '2026-11-24', scope: 'following' }),
    ],
    [
      'I once slept through a flight to Riga, with two alarms, and my wife still tells it at parties. Put a reminder three hours before on the Oslo flight, please.',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      "Everything in my calendar is the same wishy-washy blue and I keep skating past what matters. Turn the parents' evening red, it's the one appointment where I get told off.",
      updates('Parents’ evening', { color: ['11'] }),
    ],
    [
      'The running club newsletter came, four pages on socks and one useful line. It says the half marathon next October goes from Battersea Park, so enter that as the location.',
      updates('Half marathon', { place: 'Battersea Park' }),
    ],
    [
      "Money's tight and so are my holiday days, as it turns out. I've got to be back at my desk on the 30th of December, so let my annual leave end with the 29th as its last day.",
      updates('Annual leave', { end: '2026-12-30' }),
    ],
    [
      "The DJ can't come before seven because he drives the number 36, honestly. Make the Christmas party begin at 7pm and finish at 11pm, same date, and let's hope he gets a seat.",
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
    ],
    [
      "Niamh's away so the physio people asked if I could do six o'clock in the evening on Monday the 30th. Fine by me, my shoulder's not going anywhere; move just that session.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'Our brand consultant is fun but she does meander, last time we got to her divorce. Give the portfolio review in December an extra half hour at the end, so it goes on until 3:30.',
      updates('Portfolio review', { end: '2026-12-08T15:30' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      'I did it myself last night with the kitchen scissors and, would you believe, it looks alright. So the haircut can come out of the calendar, poor Toni.',
      deletes('Haircut'),
    ],
    [
      "Strike the boiler service, would you? The landlord has bought a whole new one off his cousin and it's going in this very week, with any luck by someone qualified.",
      deletes('Boiler service'),
    ],
    [
      "Half the team's down with that tummy bug and the other half is cleaning up after it. Take out tomorrow's stand-up, only tomorrow's, we'll be back on our feet by Wednesday.",
      deletes(['Stand-up', '2026-11-24']),
    ],
    [
      "My doctor has signed me off for Tuesday the 8th of December, it's only a mole but they fuss. Kindly remove the portfolio review and the partner update that day, someone else can do the smiling.",
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "It's my daughter's scan on Saturday and I'm going with her, I wouldn't miss it for gold! Clear everything I've got on Saturday the 28th, but keep my running on the other Saturdays.",
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      "The studio flooded and there's clay halfway down Kiln Lane, the photos are something else. No pottery this Thursday then, please get rid of that one class.",
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      "My knees have handed in their notice and the surgeon took their side. Delete the whole Parkrun series, every last Saturday of it, I'll be cheering from the bench.",
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      "Guess who can lift her arm over her head again! I'm stopping physio after next week, so bin the sessions from Monday 7 December onwards and leave the ones before that.",
      changes(remove('Physio', '2026-12-07', 'following')),
    ],
    [
      "I'd planned to be terribly productive on the first of December, but it's Ingrid's birthday and who am I fooling. Chuck out the focus block on that day.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "Sam's got a throat like a gravel pit and sounds like Tom Waits. We've called off our coffee on Wednesday, so it can go from my diary.",
      deletes('Coffee with Sam'),
    ],
    [
      "The whole spring trip is off, my friend's met a man and they're going to Crete instead. Can you scrap the night train in March and the brunch the day after? I'm not bitter, I'm just tidying.",
      deletes('Night train', 'Brunch'),
    ],
    [
      "Miracles happen: I sent the tax return off on Friday night with a gin in my other hand. That reminder of mine in January isn't needed any longer, wipe it please.",
      deletes('Tax return'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      'Tomás keeps peering over his screen at me because I never replied to him. Tell him yes to the offsite call, before he starts using emojis.',
      answers('Offsite call', 'accepted'),
    ],
    [
      "I can't in good conscience sit on the hiring panel, one of the three is my ex's brother and he knows where I live. Please turn that invitation down for me.",
      answers('Hiring panel', 'declined'),
    ],
    [
      "My mother-in-law has agreed to babysit, mark the day in red! That means I'm definitely coming to the launch drinks, so change my maybe to a yes.",
      answers('Launch drinks', 'accepted'),
    ],
    [
      "I said no to the sales all-hands a bit too fast and now there's talk of cake. Could you switch my answer to maybe? It all depends on whether my two o'clock runs over.",
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'My other half says we can have the car on Saturday after all, only later. Shift the haircut to half past three that afternoon, please.',
        "Oh for heaven's sake, now he needs the car for his five-a-side. Undo what you just did there, I'll take the bus at the old time.",
      ],
      asBefore,
    ],
    [
      [
        "I've had it with salespeople, this one sent me a fruit basket. Throw the vendor demo out of Wednesday.",
        'Hmm, my boss has just eaten one of the pears and says I have to be polite. Bring the demo back like it was, would you?',
      ],
      asBefore,
    ],
  ]),
];
