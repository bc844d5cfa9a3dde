import { answers, asBefore, creates, deletes, either, sees, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, freeEvening, issue, mailOf, onDay, open, slotsOn } from './expect.ts';

export const context = [
  ...phrasings('context', [
    [
      ['When is the vendor demo?', 'Please move it to 16:30 on the same day.'],
      updates('Vendor demo', { start: '2026-11-25T16:30' }),
    ],
    [
      ['Add bell-ringing practice on Friday at 19:00.', 'It should last two hours.'],
      updates('Bell-ringing practice', { end: '2026-11-27T21:00' }),
    ],
    [['What do I have on Thursday?', 'And on Friday?'], onDay('2026-11-27')],
    [
      [
        'Am I free on Saturday 5 December from 15:00 to 17:00?',
        'Then please enter tree planting for that time.',
      ],
      creates({ title: 'Tree planting', start: '2026-12-05T15:00', end: '2026-12-05T17:00' }),
    ],
    [['Is the half marathon in the calendar?', 'Please delete it.'], deletes('Half marathon')],
    [
      [
        'A court hearing takes place on 19 January at ten in the morning. Please enter it.',
        'I misread the letter: it begins at eleven.',
      ],
      updates('Court hearing', { start: '2027-01-19T11:00' }),
    ],
    [
      [
        'What did Ruth Calloway write on the 11th of November?',
        'I should speak to her. Put a call with her in for Wednesday at 17:00.',
      ],
      creates({
        title: 'Call with Ruth (Calloway)|Call Ruth (Calloway)|Ruth (Calloway) call|Call: Ruth (Calloway)',
        start: '2026-11-25T17:00',
      }),
    ],
    [
      ['What is planned for the evening of 9 December?', 'What about the evening after that?'],
      either(evening('2026-12-10'), onDay('2026-12-10'), sees('Pottery class', '2026-12-10')),
    ],
    [
      ["Which physio session comes after today's?", 'I cannot attend that one. Please delete it.'],
      deletes(['Physio', '2026-11-30']),
    ],
    [
      [
        'Please show me Wednesday 2 December.',
        'Who is coming to the hiring panel?',
        'Decline it for me, please.',
      ],
      answers('Hiring panel', 'declined'),
    ],
    [
      ['Is there an issue about the undo bar?', 'And is there one about NVDA reading things twice?'],
      issue(93, 'NVDA', 'toast', 'twice'),
    ],
  ]),
];

export const conversations = [
  conversation('bb-one-school-play', [
    [
      'Please enter the school play for Thursday 17 December at 18:30.',
      creates({ title: '(The) school play', start: '2026-12-17T18:30' }),
    ],
    [
      'Is there anything else in the diary for that evening?',
      either(freeEvening('2026-12-17'), onDay('2026-12-17'), sees('Pottery class', '2026-12-17')),
    ],
    ['Then cancel the pottery class on that day.', deletes(['Pottery class', '2026-12-17'])],
    ['What else do I have on the 17th?', onDay('2026-12-17')],
  ]),
  conversation('bb-one-plasterer', [
    [
      'Would Wednesday 9 December from 13:00 to 14:00 be possible for the plasterer?',
      open('2026-12-09T13:00', '2026-12-09T14:00'),
    ],
    [
      'Good. Please book that hour under the title "Plasterer".',
      creates({ title: 'Plasterer', start: '2026-12-09T13:00', end: '2026-12-09T14:00' }),
    ],
    [
      'He has just rung to say he needs two hours. Extend it to 15:00.',
      updates('Plasterer', { end: '2026-12-09T15:00' }),
    ],
  ]),
  conversation('bb-one-oslo', [
    ['When do I fly to Oslo?', sees('Flight to Oslo')],
    ['Please remind me two hours before the departure.', updates('Flight to Oslo', { reminders: [120] })],
    [
      'I also need an entry for packing, the evening before at 21:30.',
      creates({
        title: 'Packing|Pack|Packing (for Oslo)|Pack (for Oslo)|Packing for (the) flight to Oslo',
        start: '2026-12-10T21:30',
      }),
    ],
  ]),
  conversation('bb-one-haircut-kept', [
    ['What is happening on Saturday?', onDay('2026-11-28')],
    ['Delete the haircut.', deletes('Haircut'), 'no'],
    ['I would rather keep it, but at 14:00.', updates('Haircut', { start: '2026-11-28T14:00' })],
    ['At what time is my haircut now?', sees('Haircut')],
  ]),
  conversation('bb-one-board-undone', [
    ['On which day does the board meet in December?', sees('Board meeting')],
    ['Delete that meeting, please.', deletes('Board meeting')],
    ['I spoke too soon. Please undo the deletion.', asBefore],
  ]),
  conversation('bb-one-brightdesk', [
    ['What does Lena need from me about the Brightdesk contract?', mailOf('brightdesk', 'lena', 'contract')],
    [
      'Please reserve Wednesday from 13:00 to 14:00 for reading clause 7.',
      creates({
        title:
          'Read clause 7|Reading clause 7|Clause 7|Read clause 7 (of the Brightdesk contract)|Reading clause 7 (of the Brightdesk contract)|Read (Brightdesk) clause 7|Read clause 7 (Brightdesk contract)|Brightdesk contract: clause 7|Brightdesk contract: read clause 7',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
      }),
    ],
    ['Now show me the whole of Wednesday.', onDay('2026-11-25')],
  ]),
  conversation('bb-one-dark-mode', [
    ['What is issue 412 about?', issue(412, 'contrast', 'declined', 'dark mode')],
    ['Am I free on Thursday from 16:00 to 17:30?', open('2026-11-26T16:00', '2026-11-26T17:30')],
    [
      'Please enter "Dark mode colours" for that time.',
      creates({ title: 'Dark mode colours', start: '2026-11-26T16:00', end: '2026-11-26T17:30' }),
    ],
    ['On reflection, call it "Contrast check".', updates('Dark mode colours', { title: 'Contrast check' })],
    ['Where does it stand in the calendar now?', stands('Contrast check', '2026-11-26T16:00')],
  ]),
  conversation('bb-one-apprentice', [
    [
      'When could Priya and I meet for an hour on Wednesday 9 December?',
      slotsOn(60, '2026-12-09', '2026-12-09', ['priya']),
    ],
    [
      'Please take 14:00 and invite her. The title is "Apprentice scheme", and it lasts an hour.',
      creates({
        title: 'Apprentice scheme',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
        guests: ['priya'],
      }),
    ],
    [
      'The meeting will be in Studio room 1; please add that.',
      updates('Apprentice scheme', { place: 'Studio room 1' }),
    ],
  ]),
  conversation('bb-one-monday-invitations', [
    ['What is on the programme for Monday 30 November?', onDay('2026-11-30')],
    ['I shall be present at the offsite call. Please accept it.', answers('Offsite call', 'accepted')],
    ['Which other people are taking part in it?', sees('Offsite call')],
    [
      'Is there room for a visit to the farm shop that day from 12:30 to 13:30?',
      open('2026-11-30T12:30', '2026-11-30T13:30'),
    ],
  ]),
];
