import {
  asBefore,
  changes,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, mine, slotsOn } from './expect.ts';

const context = phrasings('context', [
  [
    ['Add "Tyre change" on Friday at 8:00 am.', 'Sorry, it should be 8:30.'],
    stands('Tyre change', '2026-11-27T08:30'),
  ],
  [['When is my haircut?', 'Move it to noon, please.'], updates('Haircut', { start: '2026-11-28T12:00' })],
  [
    ['What do I have in the afternoon of 8 December?', 'Delete the later of the two.'],
    deletes('Partner update'),
  ],
  [
    ['Arrange a meeting with Jonas for Thursday.', 'At 16:00, for half an hour.'],
    creates({
      title: 'Meeting (with Jonas)|Jonas (meeting)|Maya and Jonas|Jonas and Maya',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
      guests: ['jonas'],
    }),
  ],
  [
    ['I need to add a dress fitting.', 'It is on 10 December at 17:45.'],
    creates({ title: '(the) (dress) fitting', start: '2026-12-10T17:45' }),
  ],
  [
    ['Who is on call this week?', 'And from next Monday?'],
    either(sees('On call: Tomás'), covers('2026-11-30')),
  ],
  [
    ['Am I free at 17:00 on Thursday?', 'Good. Then put a call with the bank there, for 30 minutes.'],
    creates({
      title: '(call with) (the) bank|bank call|call with (the) bank|call (the) bank',
      start: '2026-11-26T17:00',
      end: '2026-11-26T17:30',
    }),
  ],
  [
    ['Move the dentist to Wednesday 2 December.', 'Could you make it an hour later as well?'],
    updates('Dentist', { start: '2026-12-02T09:30' }),
  ],
  [
    ['Is anyone invited to the portfolio review?', 'Then please add Tomás.'],
    updates('Portfolio review', { guests: ['tomas'] }),
  ],
  [
    ['I have to move the vendor demo.', 'Thursday at 13:00 would be best.'],
    updates('Vendor demo', { start: '2026-11-26T13:00' }),
  ],
  [
    ['When is physio next week?', 'I shall be away then. Please cancel that session.'],
    changes(remove('Physio', '2026-11-30', 'this')),
  ],
  [
    ['What time does the Christmas party begin?', 'Remind me of it three hours before.'],
    updates('Christmas party', { reminders: [180] }),
  ],
  [
    ['Create "Bake sale" for Saturday 12 December at 10:00.', 'The location is Alder School.'],
    updates('Bake sale', { place: 'Alder School' }),
  ],
  [
    ['Show me what there is on Friday.', 'The lunch should start at 13:00 instead.'],
    updates('Marketing lunch', { start: '2026-11-27T13:00' }),
  ],
  [
    ['Do I have any plans on 15 January?', 'Then block the whole day for moving house.'],
    creates({
      title:
        '(for) moving (house)|move house|house move|moving day|moving house day|block: moving house|blocked: moving house|blocked for moving house',
      start: '2027-01-15',
      end: '2027-01-16',
    }),
  ],
  [['Where is my hiring panel taking place?', 'Thank you. I will leave everything as it is.'], nothing],
]);

const conversations = [
  conversation('three: a babysitter', [
    [
      'Is anything planned for the evening of 9 December?',
      either(sees('Parents’ evening'), covers('2026-12-09T18:00', '2026-12-09T21:00')),
    ],
    ['Please move it half an hour later.', updates('Parents’ evening', { start: '2026-12-09T18:00' })],
    [
      'Now add "Babysitter" from 17:30 to 20:00 on that day.',
      creates({ title: 'Babysitter', start: '2026-12-09T17:30', end: '2026-12-09T20:00' }),
    ],
    ['My sister can look after them, so delete the babysitter.', deletes('Babysitter')],
  ]),
  conversation('three: to the airport', [
    ['When do I fly to Oslo?', sees('Flight to Oslo')],
    ['Enter "Taxi ride" at 4:30 am on that day.', creates({ title: 'Taxi ride', start: '2026-12-11T04:30' })],
    ['Give the taxi ride a reminder 15 minutes before.', updates('Taxi ride', { reminders: [15] })],
    ['Which events do I have on 12 and 13 December?', covers('2026-12-12', '2026-12-13')],
  ]),
  conversation('three: the tax return', [
    ['Please delete the tax return.', deletes('Tax return'), 'no'],
    ['I would rather move it to 25 January.', updates('Tax return', { start: '2027-01-25' })],
    [
      'Add "Collect receipts" as an all-day event exactly a week before that.',
      creates({ title: 'Collect receipts', start: '2027-01-18', end: '2027-01-19' }),
    ],
  ]),
  conversation('three: the poster', [
    [
      'At what times are Tomás and I both free for an hour on 10 December?',
      slotsOn(60, '2026-12-10', '2026-12-10', ['tomas']),
    ],
    [
      'Invite him to "Poster review" at 15:00 that day, for one hour.',
      creates({
        title: 'Poster review',
        start: '2026-12-10T15:00',
        end: '2026-12-10T16:00',
        guests: ['tomas'],
      }),
    ],
    [
      '45 minutes are enough, actually. Please shorten it.',
      updates('Poster review', { end: '2026-12-10T15:45' }),
    ],
    ['The location will be Studio room 1.', updates('Poster review', { place: 'Studio room 1' })],
  ]),
  conversation('three: a present', [
    ['What does Ingrid say in her email?', mailOf('Ingrid', 'birthday')],
    [
      'I have to find her something. Put "Buy a present" on Saturday at 14:00.',
      creates({ title: 'Buy a present', start: '2026-11-28T14:00' }),
    ],
    ['Undo that; I will order it online.', asBefore],
  ]),
  conversation('three: issue triage', [
    ['Which of my issues are still open?', mine],
    [
      'Reserve 13:00 to 15:00 on 9 December as "Issue triage".',
      creates({ title: 'Issue triage', start: '2026-12-09T13:00', end: '2026-12-09T15:00' }),
    ],
    ['What does the following day look like?', covers('2026-12-10')],
    [
      'Good. Move the triage to that day, at the same hour.',
      updates('Issue triage', { start: '2026-12-10T13:00' }),
    ],
    ['Perhaps it is not needed after all. Delete the triage.', deletes('Issue triage'), 'no'],
  ]),
];

export const nThreeConversations = [...context, ...conversations];
