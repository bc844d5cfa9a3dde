import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "The hairdresser rang to say that Saturday's appointment is at noon now, so please correct it.",
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      'Brightdesk asked for Friday at ten in the morning, so shift the vendor demo there.',
      updates('Vendor demo', { start: '2026-11-27T10:00' }),
    ],
    [
      'The portfolio review will need two hours instead of one.',
      updates('Portfolio review', { end: '2026-12-08T16:00' }),
    ],
    [
      'Would you give the partner update a new name? It should be called Partner briefing.',
      updates('Partner update', { title: 'Partner briefing' }),
    ],
    [
      'They have changed the venue of the Christmas party to Fox Hall; please amend it.',
      updates('Christmas party', { place: 'Fox Hall' }),
    ],
    [
      'Tomas ought to be at the portfolio review as well. Send him an invitation to it.',
      updates('Portfolio review', { guests: ['tomas'] }),
    ],
    [
      'Paint the boiler service red so that I do not overlook it.',
      updates('Boiler service', { color: ['11'] }),
    ],
    [
      "Sam's train is late, so let Wednesday's coffee with him begin at quarter past nine.",
      updates('Coffee with Sam', { start: '2026-11-25T09:15' }),
    ],
    [
      'My physio session today begins at six in the evening, not at half past five. Change only this one.',
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
    ],
    [
      'All the Monday design reviews, without exception, should take place in Studio room 1.',
      updates('Design review', { place: 'Studio room 1' }, { scope: 'all' }),
    ],
    [
      "I have to get away earlier from the lunch at Mum's. Let it end at three, please.",
      updates('Lunch at Mum’s', { end: '2026-11-29T15:00' }),
    ],
    [
      'The organisers have postponed the half marathon by exactly one week. Adjust my entry.',
      updates('Half marathon', { start: '2027-11-07T09:00' }),
    ],
    [
      'I would like the portfolio review to come round every month.',
      updates('Portfolio review', {
        repeats: [
          'FREQ=MONTHLY',
          'FREQ=MONTHLY;BYMONTHDAY=8',
          'FREQ=MONTHLY;BYDAY=2TU',
          'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2',
        ],
      }),
    ],
    [
      'We are having the brunch in March at 9 Elm Grove, so write that address into it.',
      updates('Brunch', { place: '9 Elm Grove' }),
    ],
    [
      "People are tired, so cut this Friday's design critique to thirty minutes.",
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      'Just for this Thursday, let the stand-up start at twenty to ten.',
      updates('Stand-up', { start: '2026-11-26T09:40' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      "The electrician comes at one tomorrow, so put my focus block of that day at three o'clock instead.",
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      "According to the head teacher the parents' evening will run until eight. Please extend it.",
      updates('Parents’ evening', { end: '2026-12-09T20:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['Brightdesk has called off the vendor demo, so it can be removed.', deletes('Vendor demo')],
    ['I am growing my hair, so please take out the haircut on Saturday.', deletes('Haircut')],
    [
      'Nobody will be in the office on Friday. Cancel that one stand-up.',
      deletes(['Stand-up', '2026-11-27']),
    ],
    [
      'I have come down with flu. Delete everything I had planned for Saturday the 28th.',
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      'Neither the night train nor the brunch in March is going to happen. Get both of them off the calendar.',
      deletes('Night train', 'Brunch'),
    ],
    [
      'The pottery teacher is ill this Thursday, so that one class can be struck out.',
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      'My knee is ruined. Delete the whole Parkrun series, old dates and all.',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      'The partner update in December was entered by mistake. Please get rid of it.',
      deletes('Partner update'),
    ],
    [
      'Kindly erase the focus block of 1 December and leave the others alone.',
      deletes(['Focus block', '2026-12-01']),
    ],
    ['I have already handed in my tax return, so the entry in January may go.', deletes('Tax return')],
    [
      'Priya is travelling on 8 December, so drop our one-to-one on that date only.',
      deletes(['1:1 with Priya', '2026-12-08']),
    ],
    [
      'Our gas engineer has gone out of business. Scrap the boiler service, would you?',
      deletes('Boiler service'),
    ],
  ]),
  ...phrasings('invitations', [
    ['Let Tomas know that I shall join the offsite call.', answers('Offsite call', 'accepted')],
    [
      'I cannot sit on the hiring panel, so please turn the invitation down.',
      answers('Hiring panel', 'declined'),
    ],
    [
      'It is possible that I make the sales all-hands after all. Answer with maybe.',
      answers('Sales all-hands', 'tentative'),
    ],
    [
      "My babysitter is confirmed, so change my reply for Lena's launch drinks to yes.",
      answers('Launch drinks', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'Please make an appointment with the chiropodist on Tuesday 8 December at 11 in the morning.',
        'That was meant for my husband and not for me. Undo it, please.',
      ],
      asBefore,
    ],
    [
      [
        'Move the haircut on Saturday to three in the afternoon.',
        'Sorry, I misread her message. Put everything back as it was.',
      ],
      asBefore,
    ],
  ]),
];
