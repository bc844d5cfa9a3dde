import {
  answers,
  asBefore,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, freeEvening, mailOf, onDay, open, part, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['Is there anything on Saturday afternoon?', 'Then put the football match in at 3 pm.'],
      creates({ title: '(The) football match|Football|Football game', start: '2026-11-28T15:00' }),
    ],
    [
      ["When is the parents' evening at the school?", 'Please set a reminder for it one day before.'],
      updates('Parents’ evening', { reminders: [1440] }),
    ],
    [
      ['Who is coming to the marketing lunch on Friday?', 'Please invite Jonas as well.'],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
    ],
    [
      ['At what time is my haircut on Saturday?', 'That is too early for me. Make it an hour later.'],
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      ['Am I free on Wednesday 16 December at 2 pm?', 'Good. Book the piano tuner for that time.'],
      creates({
        title: '(The) piano tuner (visit) (appointment)|Piano tuning (appointment)|Book (the) piano tuner',
        start: '2026-12-16T14:00',
      }),
    ],
    [
      [
        'Add an event called "Sailing club" on Sunday 6 December at 10 am.',
        'The tide is late on that day. Change it to 11 am.',
      ],
      stands('Sailing club', '2026-12-06T11:00'),
    ],
    [
      [
        'What is on this Sunday?',
        'And on the Sunday after that?',
        'Put the carol concert in on that day at 4 pm, please.',
      ],
      creates({
        title: '(The) carol concert|Carols (concert)|Christmas carol concert',
        start: '2026-12-06T16:00',
      }),
    ],
    [
      [
        'What did Ingrid write about her birthday dinner?',
        'Put that dinner in my calendar with the time and the restaurant.',
      ],
      creates({
        title:
          "(Ingrid's) (30th) birthday dinner (with) (for) (Ingrid) (at) (Koya) (Harbour)|(Ingrid) birthday dinner|Dinner (with) (for) (Ingrid) (at) (Koya) (Harbour)|Dinner for Ingrid's (30th) birthday|Ingrid's (30th) birthday (dinner)|Ingrid's dinner|Birthday dinner: Ingrid",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      ['When is the board meeting in December?', 'Is the evening of that day free?'],
      either(freeEvening('2026-12-15'), onDay('2026-12-15')),
    ],
    [
      [
        'What is the offsite call next Monday, and who has invited me?',
        'I can take part. Accept it, please.',
      ],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        'I have to make an appointment in my calendar with the tree surgeon.',
        'He comes on Tuesday 15 December at 8 in the morning.',
      ],
      creates({
        title:
          '(The) tree surgeon (appointment) (visit) (comes)|(Appointment) (meeting) (with) (the) tree surgeon|Tree surgeon coming|Tree surgery',
        start: '2026-12-15T08:00',
      }),
    ],
  ]),

  conversation('z-one orthodontist', [
    ['My son has to go to the orthodontist. Can you put it in my calendar?', nothing],
    [
      'It is on Wednesday 9 December at 8.30 in the morning.',
      creates({
        title:
          "(My) (son's) orthodontist (appointment) (visit) (for) (with) (my) (son)|(Son) (at) (the) orthodontist|(Take) (my) (son) (to) (the) orthodontist|Orthodontist: son|(Son) orthodontist (appointment)|Orthodontist (son)",
        start: '2026-12-09T08:30',
      }),
    ],
    ['What else do I have on that day?', onDay('2026-12-09')],
    ['And on the day after?', onDay('2026-12-10')],
  ]),

  conversation('z-one accounts instead of a focus block', [
    ['Delete my focus block, please. I need the time for my accounts.', nothing],
    ['I meant the one tomorrow.', deletes(['Focus block', '2026-11-24'])],
    [
      'Now put my accounts in its place, from 1 to 3 pm.',
      creates({
        title: '(Do) (doing) (my) (the) accounts|Work (on) (my) accounts|Accounting|Accounts (work) (time)',
        start: '2026-11-24T13:00',
        end: '2026-11-24T15:00',
      }),
    ],
  ]),

  conversation('z-one haircut kept', [
    ['Cancel my haircut on Saturday, please.', deletes('Haircut'), 'no'],
    ['I would rather keep it. Move it to 4 pm instead.', updates('Haircut', { start: '2026-11-28T16:00' })],
    [
      'Am I free from 1 to 3 pm on the same day?',
      either(open('2026-11-28T13:00', '2026-11-28T15:00'), onDay('2026-11-28')),
    ],
  ]),

  conversation('z-one coffee moved and moved back', [
    ['Which appointments do I have tomorrow?', onDay('2026-11-24')],
    ['And the day after?', onDay('2026-11-25')],
    [
      'Please move the coffee with Sam to a quarter to nine.',
      updates('Coffee with Sam', { start: '2026-11-25T08:45' }),
    ],
    ['The bus does not arrive in time for that. Undo the change.', asBefore],
  ]),

  conversation('z-one pricing talk', [
    ['When could Lena and I meet for an hour on Wednesday 9 December?', roomOn(60, '2026-12-09', ['lena'])],
    [
      'Book 2 pm in Studio room 1 under the title "Pricing talk" and invite her.',
      creates({
        title: 'Pricing talk',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
        place: 'Studio room 1',
        guests: ['lena'],
      }),
    ],
    ['Priya should be there as well, so add her.', updates('Pricing talk', { guests: ['lena', 'priya'] })],
  ]),

  conversation('z-one the later one and the other one', [
    [
      'What do I have on the afternoon of 8 December?',
      either(
        onDay('2026-12-08'),
        part('2026-12-08', ['12:00', '12:30', '13:00'], ['17:00', '18:00', '19:00', '']),
        covers('2026-12-08T13:00', '2026-12-08T17:00'),
      ),
    ],
    ['Move the later one to half past four.', updates('Partner update', { start: '2026-12-08T16:30' })],
    ['Delete the other one.', deletes('Portfolio review'), 'no'],
    [
      'I was too quick there, we do need it. Change its room to Studio room 2.',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
  ]),

  conversation('z-one letter from the dentist', [
    ['What was in the email from Quay Dental?', mailOf('quay', 'dental', 'dentist')],
    ['Do I have that appointment in my calendar?', sees('Dentist')],
    ['Good. Set a reminder for it one hour before.', updates('Dentist', { reminders: [60] })],
  ]),

  conversation('z-one driving lesson', [
    [
      'Please add an event called "Driving lesson" on Wednesday 16 December at 4 pm.',
      creates({ title: 'Driving lesson', start: '2026-12-16T16:00' }),
    ],
    [
      'The instructor is away then. Move it to the next day at the same time.',
      stands('Driving lesson', '2026-12-17T16:00'),
    ],
    ['She has broken her leg now, so delete it altogether.', asBefore],
  ]),

  conversation('z-one open invitations', [
    ['Which invitations do I still have to answer?', either(sees('Offsite call'), sees('Hiring panel'))],
    ['Accept the hiring panel.', answers('Hiring panel', 'accepted')],
    [
      'Do I have anything on in the evening of the same day?',
      either(freeEvening('2026-12-02'), onDay('2026-12-02'), evening('2026-12-02'), sees('Launch drinks')),
    ],
    ['Please decline the other invitation.', answers('Offsite call', 'declined')],
  ]),
];
