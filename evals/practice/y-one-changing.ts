import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'The dentist has moved me to half past nine on the same day.',
      updates('Dentist', { start: '2026-12-01T09:30' }),
    ],
    [
      'Please let the vendor demo start half an hour later.',
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      'Our plumber is ill, so the boiler service is now on Tuesday 8 December at the same time of day.',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    ["Make the marketing lunch end at two o'clock.", updates('Marketing lunch', { end: '2026-11-27T14:00' })],
    [
      'Can you invite Lena to the partner update on 8 December?',
      updates('Partner update', { guests: ['lena'] }),
    ],
    [
      'The portfolio review will be held in Studio room 2 rather than Studio room 1.',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      "Rename tomorrow's focus block to Grant application.",
      updates('Focus block', { title: 'Grant application' }, { on: '2026-11-24' }),
    ],
    [
      'I would like to be reminded of the flight to Oslo three hours before it leaves.',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'My hairdresser is overbooked and asks whether I can come at noon on Saturday. Move the haircut to then.',
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      "This week's pottery class begins at half past six instead. Would you correct that?",
      updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26' }),
    ],
    [
      "On Monday 30 November the physio can only see me at six o'clock, so shift that session.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    [
      'From 5 December onwards, parkrun starts at half past nine every Saturday.',
      updates('Parkrun', { start: '2026-12-05T09:30' }, { on: '2026-12-05', scope: 'following' }),
    ],
    [
      'Shorten the board meeting to two hours, with the same beginning.',
      updates('Board meeting', { end: '2026-12-15T16:00' }),
    ],
    [
      "Bring this Friday's design critique forward to Thursday at 4 p.m.",
      updates('Design critique', { start: '2026-11-26T16:00' }, { on: '2026-11-27' }),
    ],
    [
      "The school says that parents' evening now opens at 5 p.m., and it still finishes at seven.",
      updates('Parents’ evening', { start: '2026-12-09T17:00', end: '2026-12-09T19:00' }),
    ],
    [
      'I am running the half marathon in Bristol, so please add that as its location.',
      updates('Half marathon', { place: 'Bristol' }),
    ],
    [
      'Change the location of the entire design sync series to Studio room 1.',
      updates('Design sync', { place: 'Studio room 1' }, { scope: 'all' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['Take the vendor demo out of the calendar, as the firm has withdrawn.', deletes('Vendor demo')],
    [
      'I have a bad wrist and will miss pottery this Thursday. Delete that class.',
      deletes(['Pottery class', '2026-11-26']),
    ],
    ["Cancel Saturday's haircut.", deletes('Haircut')],
    [
      "Please remove two focus blocks, tomorrow's and the one on 1 December.",
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      'I have given up running. Delete parkrun altogether, past and future.',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      'My knee has healed, so strike out every physio session from 7 December onwards.',
      changes(remove('Physio', '2026-12-07', 'following')),
    ],
    [
      'We no longer need the partner update on 8 December. Could you get rid of it?',
      deletes('Partner update'),
    ],
    ['My accountant has filed the tax return, and its entry in January can go.', deletes('Tax return')],
    ["Drop today's design review.", deletes(['Design review', '2026-11-23'])],
    [
      'The night train and the brunch at the end of March are both off; erase the two of them.',
      deletes('Night train', 'Brunch'),
    ],
    [
      'Would you clear the flight to Oslo from my calendar? My cousin has postponed her wedding.',
      deletes('Flight to Oslo'),
    ],
    ['Scrap the half marathon next October, since I have broken my ankle.', deletes('Half marathon')],
  ]),
  ...phrasings('invitations', [
    ['I have no time for the hiring panel, so please turn it down.', answers('Hiring panel', 'declined')],
    [
      'It is uncertain whether I can find a babysitter for the launch drinks. Would you answer with a maybe?',
      answers('Launch drinks', 'tentative'),
    ],
    [
      'Decline the budget review on Thursday, and add a note that I shall be at a funeral.',
      answers('Budget review', 'declined', true),
    ],
  ]),
  ...phrasings('undo', [
    [["Move the portfolio review to 3 o'clock.", 'Undo that, please.'], asBefore],
    [
      ['Delete the boiler service.', 'That was a mistake on my part. Can you put things back as they were?'],
      asBefore,
    ],
  ]),
];
