import { answers, checks, covers, creates, deletes, either, sees, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { anyMail, freeEvening, issue, mailOf, mine, onDay, personal, roomOn, slotsOn } from './expect.ts';

const freeAt = (start: string, end: string) => either(checks(start), covers(start, end));

export const conversations = [
  ...phrasings('context', [
    [
      ['hiya when have i got that haircut at tonis', 'can you shove it back half an hour the bus is slow'],
      updates('Haircut', { start: '2026-11-28T11:30' }),
    ],
    [
      ['tell me about the second of december im trying to plan a delivery', 'and how does the ninth look'],
      onDay('2026-12-09'),
    ],
    [
      ['friday at two is that hour free', 'lovely then put a nap there for an hour'],
      creates({ title: '(A) Nap|Nap time', start: '2026-11-27T14:00', end: '2026-11-27T15:00' }),
    ],
    [
      [
        'who have i got coming to the board meeting in december',
        'and is there something else on that same day',
      ],
      onDay('2026-12-15'),
    ],
    [
      ['would aiko have half an hour with me tomorrow', 'tomorrows no good actually what about wednesday'],
      roomOn(30, '2026-11-25', ['aiko']),
    ],
    [
      ['any post from lena i havent seen yet', 'the contract one what exactly is she asking me to check'],
      anyMail,
    ],
    [
      ['pull up issue four one two on the calendar repo', 'right and four two one what is that'],
      issue(421, 'import', 'uid'),
    ],
    [
      [
        'whats in on the afternoon of the eighth of december',
        'the second one of those partner update throw it out',
      ],
      deletes('Partner update'),
    ],
    [
      ['am i still owing anybody an answer to an invitation', 'the one from jonas yes ill do it'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      ['what time is physio tonight again', 'the tube is a mess so make it six just for today'],
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
    ],
    [
      ['when does the parents evening at alder school start', 'set me a reminder an hour ahead of it'],
      updates('Parents’ evening', { reminders: [60] }),
    ],
  ]),
  conversation('three a flower shop morning', [
    [
      'good morning whats thursday the seventeenth of december looking like im planning the wreath orders',
      onDay('2026-12-17'),
    ],
    [
      'ok put wreath workshop in from one to three that day',
      creates({ title: '(The) Wreath workshop', start: '2026-12-17T13:00', end: '2026-12-17T15:00' }),
    ],
    ['and the day before is two till four free as well', freeAt('2026-12-16T14:00', '2026-12-16T16:00')],
  ]),
  conversation('three dentist and a tired father', [
    ['so um when am i due at the dentist', sees('Dentist')],
    [
      'thats too early with the kids could you check if four in the afternoon that day is empty',
      freeAt('2026-12-01T16:00', '2026-12-01T16:30'),
    ],
    ['good they said yes so change it to four', updates('Dentist', { start: '2026-12-01T16:00' })],
    ['and warn me two hours before please', updates('Dentist', { reminders: [120] })],
  ]),
  conversation('three said no to the card', [
    ['the christmas party i dont feel like it take it off my calendar', deletes('Christmas party'), 'no'],
    ['no leave it in my wife wants to go what time does it start'],
    ['fine then tell me whats on the rest of that friday', onDay('2026-12-18')],
  ]),
  conversation('three finding time with the boss', [
    [
      'need to sit down with priya for half an hour tomorrow or wednesday when does she have room',
      slotsOn(30, '2026-11-24', '2026-11-25', ['priya']),
    ],
    [
      'right wednesday at two suits put it in call it pay talk and invite her half an hour',
      creates({
        title: 'Pay talk (with Priya)',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:30',
        guests: ['priya'],
      }),
    ],
    ['also the vendor demo later that day thats still on isnt it where do i join'],
    ['ok and whats left for me on thursday', onDay('2026-11-26')],
  ]),
  conversation('three landlady and meters', [
    [
      'did the letting agent write about the meters',
      mailOf('ruth', 'meter', 'letting', 'calloway', 'agent', 'flat', 'tenancy'),
    ],
    [
      'am i around saturday the twenty eighth at five in the afternoon',
      freeAt('2026-11-28T17:00', '2026-11-28T17:30'),
    ],
    [
      'then write meter reading in there for five half an hour and uh on my personal calendar',
      creates({
        title: 'Meter reading|(The) Meter readings',
        start: '2026-11-28T17:00',
        end: '2026-11-28T17:30',
        calendar: personal,
      }),
    ],
  ]),
  conversation('three github before coffee', [
    ['whats assigned to me over on github go on', mine],
    ['what was the date picker one about number three eight nine', issue(389, 'date picker', 'month first')],
    [
      'i should look at it tomorrow at eleven for an hour put that in my diary and just call it date picker',
      creates({ title: 'Date picker', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
    ['make that twelve no sorry half past eleven', updates('Date picker', { start: '2026-11-24T11:30' })],
  ]),
  conversation('three pottery and a change of heart', [
    ['is there pottery this thursday', either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26'))],
    ['i cant go this week remove that one', deletes(['Pottery class', '2026-11-26'])],
    ['is the evening free on the friday after so the twenty seventh', freeEvening('2026-11-27')],
    [
      'good book the steam room for friday half seven in the evening instead',
      creates({ title: '(The) Steam room|(Book) (the) steam room', start: '2026-11-27T19:30' }),
    ],
  ]),
  conversation('three boiler and builders', [
    ['which day is the boiler service', sees('Boiler service')],
    [
      'they can only do the day after same time so move it',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      'oh forget that he just texted he can do the monday after all undo it',
      stands('Boiler service', '2026-12-07T08:00'),
    ],
  ]),
  conversation('three invitations on the train', [
    ['what is this offsite call about and who is going', sees('Offsite call')],
    ['okay say yes to it', answers('Offsite call', 'accepted')],
    ['and the launch drinks that im a maybe for im definitely coming', answers('Launch drinks', 'accepted')],
    ['so with all that what does monday the thirtieth look like now', onDay('2026-11-30')],
    [
      'the design review that day at two push it to three only that once',
      updates('Design review', { start: '2026-11-30T15:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
  ]),
];
