import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'The dentist’s receptionist rang just now, they’ve got a burst pipe on the first. They can only do Wednesday the 2nd at half eight in the morning now',
      updates('Dentist', { start: '2026-12-02T08:30' }),
    ],
    [
      "Toni has double-booked me with a bride, which, fair enough, she wins. My haircut's at quarter past two on Saturday now",
      updates('Haircut', { start: '2026-11-28T14:15' }),
    ],
    [
      'Could you make the vendor demo on Wednesday half an hour later? Their sales lady has twins at two different nurseries and asked ever so nicely.',
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      "Last year's engineer took forever and I had to leave him alone in the house with the cat. Stretch the boiler service on the 7th to noon this time, same start",
      updates('Boiler service', { end: '2026-12-07T12:00' }),
    ],
    [
      "Letter from the school: the hall roof is leaking so they've borrowed somewhere else. Parents' evening is at Wesley Chapel now, can you alter the location",
      updates('Parents’ evening', { place: 'Wesley Chapel' }),
    ],
    [
      'Niamh’s off to her sister’s wedding so the clinic is shuffling everyone about. My physio on the 30th goes to six o’clock, just that one week',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    [
      "Our pottery teacher's got a new day job and can't get across town in time any more. From 10 December onwards the class starts at half seven instead of seven",
      updates('Pottery class', { start: '2026-12-10T19:30' }, { on: '2026-12-10', scope: 'following' }),
    ],
    [
      'Lena was moaning, quite rightly, that she always finds out last about tools we buy. Add her to the vendor demo on Wednesday please',
      updates('Vendor demo', { guests: ['lena'] }),
    ],
    [
      'A memo has come round about inclusive language, the whole kitchen is talking about it. So rename the Christmas party on the 18th to Winter social',
      updates('Christmas party', { title: 'Winter social' }),
    ],
    [
      'I slept through my alarm in May and it cost me two hundred quid to get on the next plane. Set a reminder three hours before the one to Oslo',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      "Bea's little one naps at eleven, so that's that. Make the brunch in March start at half twelve",
      updates('Brunch', { start: '2027-03-28T12:30' }),
    ],
    [
      'My bookkeeper goes skiing at the end of January, must be nice. Bring my tax return day forward a week to Friday the 22nd',
      updates('Tax return', { start: '2027-01-22' }),
    ],
    [
      "The photographer needs the studio that afternoon and I'd only be in his way. Move my focus block on 1 December to the morning, half ten till half twelve",
      updates('Focus block', { start: '2026-12-01T10:30', end: '2026-12-01T12:30' }, { on: '2026-12-01' }),
    ],
    [
      "My therapist says I should be able to spot the nice things from across the room, so let's try it. Turn Sunday's lunch at Mum's yellow",
      updates('Lunch at Mum’s', { color: ['5'] }),
    ],
    [
      "My daughter is crying with laughter because I've had Parkrun down at Brockwell Park all this time, and it's Dulwich Park we run in. Correct the place for the whole series please",
      updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'all' }),
    ],
    [
      'Got the runners’ newsletter, they’ve two thousand extra entries so the gun goes off earlier. The half marathon begins at quarter past eight now',
      updates('Half marathon', { start: '2027-10-31T08:15' }),
    ],
    [
      "Mum's been on, she's got her bridge ladies arriving mid-afternoon on Sunday. She'd like us for lunch at twelve and out by two",
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00', end: '2026-11-29T14:00' }),
    ],
    [
      'The woman I’m presenting with lost her voice at a hen do, she’s literally squeaking. Can the partner update go to Thursday the 10th at the same time',
      updates('Partner update', { start: '2026-12-10T16:00' }),
    ],
  ]),

  ...phrasings('deleting', [
    [
      "I shaved the lot off for charity last night, raised four hundred pounds and I'm freezing. So Saturday's haircut can come out",
      deletes('Haircut'),
    ],
    [
      'They’ve withdrawn the sleeper for the whole spring and refunded us, eventually. Take the night train in March off my calendar',
      deletes('Night train'),
    ],
    [
      "Woke up with a temperature and I'm not giving it to a waiting room full of hips and knees. No physio for me tonight then, remove today's",
      deletes(['Physio', '2026-11-23']),
    ],
    [
      'A pitch has landed on us with two days’ notice so peace and quiet is off the menu. Scrap tomorrow’s focus block',
      deletes(['Focus block', '2026-11-24']),
    ],
    [
      'The pottery place is shutting, the landlord has sold it for flats and we all had a cry. Last week was the last one, so delete the class from this Thursday on, everything after as well',
      changes(remove('Pottery class', '2026-11-26', 'following')),
    ],
    [
      "Showed the surgeon my scan and he actually laughed. Get rid of the half marathon next October, it isn't happening",
      deletes('Half marathon'),
    ],
    [
      'It’s the little one’s first swimming gala on Saturday morning and there are grandparents coming from all over. Take Parkrun out this week, the other weeks stay',
      deletes(['Parkrun', '2026-11-28']),
    ],
    [
      'She’s taken a job in Rotterdam, good for her, though I’d have liked her on the team. No need for the portfolio review on 8 December any more, bin it please',
      deletes('Portfolio review'),
    ],
    [
      "Can you delete the marketing lunch on Friday? The café's got an inspector in and I've already told the others we'll do sandwiches some other time",
      deletes('Marketing lunch'),
    ],
    [
      "Norway's off, the client ran out of money or nerve, I couldn't tell which. Lose the flight to Oslo, and the partner update on the 8th as well, that was the same lot",
      deletes('Flight to Oslo', 'Partner update'),
    ],
    [
      'One of the temps put her head round the door to say the roadmap one is cancelled, and was gone before I could ask. Delete it for me',
      nothing,
    ],
    [
      'New director, new broom: there are to be no more crits, it’s all comments in the file now. Delete design critique altogether, the entire series',
      changes(remove('Design critique', undefined, 'all')),
    ],
  ]),

  ...phrasings('invitations', [
    [
      'That’s twice now Tomás has asked me about the offsite call next Monday, and he only asks twice when he’s worried. Accept it please',
      answers('Offsite call', 'accepted'),
    ],
    [
      "My son's custody hearing has been listed for that very Wednesday, so the hiring panel's out of the question. Decline it and let Jonas know I've got to be in court",
      answers('Hiring panel', 'declined', true),
    ],
    [
      'The plumber might come next Monday afternoon or he might not, you know what they’re like. Put me down as a maybe for the sales all-hands',
      answers('Sales all-hands', 'tentative'),
    ],
    [
      "Chickenpox! Head to toe, and nursery won't have him back until the scabs are gone. I'll have to say no to Jonas's roadmap workshop on Thursday",
      answers('Roadmap workshop', 'declined'),
    ],
  ]),

  ...phrasings('undo', [
    [
      [
        'Word is the board only wants an hour this year, thank heavens. Make the board meeting on the 15th end at three',
        'Oh for goodness’ sake, that was last year’s email I was reading. Put it back the way it was',
      ],
      asBefore,
    ],
    [
      [
        'The place we wanted has closed its doors, it was in the paper. Delete the brunch in March',
        'Well, my friend has rung and it’s the other branch that closed, we still have our table. Undo that please',
      ],
      asBefore,
    ],
  ]),
];
