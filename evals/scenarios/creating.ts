import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** New events: what, when, how long, with whom, where, how often. */
export const creating = phrasings('creating', [
  ['gym 6am tomorrow', creates({ title: 'Gym', start: '2026-11-24T06:00' })],
  [
    'dentist checkup on the 14th of december 8.40am',
    creates({ title: 'Dentist checkup|Dentist check-up', start: '2026-12-14T08:40' }),
  ],
  ['put lunch in for friday at 1', creates({ title: 'Lunch', start: '2026-11-27T13:00' })],
  ['book a haircut for saturday eleven thirty', creates({ title: 'Haircut', start: '2026-11-28T11:30' })],
  ['movie night saturday 8pm', creates({ title: 'Movie night', start: '2026-11-28T20:00' })],
  ['add swimming on sunday at 10', creates({ title: 'Swimming', start: '2026-11-29T10:00' })],
  [
    'schedule a retro on friday at 4 for 45 mins',
    creates({ title: 'Retro', start: '2026-11-27T16:00', end: '2026-11-27T16:45' }),
  ],
  [
    'block tomorrow 4 to 5 for reading',
    creates({
      title: 'Reading|Block: Reading|Reading time',
      start: '2026-11-24T16:00',
      end: '2026-11-24T17:00',
    }),
  ],
  [
    'can u block off 10:30-12 tomorrow so i can write',
    creates({ title: 'Write|Writing|Writing time', start: '2026-11-24T10:30', end: '2026-11-24T12:00' }),
  ],
  [
    'i have a doctors appointment next wednesday at ten to nine',
    creates({ title: 'Doctors appointment', start: '2026-12-02T08:50' }),
  ],
  [
    'parents in law arriving thursday 5.30pm, put that in',
    creates({
      title: 'Parents in law arriving|Parents-in-law arrive|Parents in law arrive',
      start: '2026-11-26T17:30',
    }),
  ],
  [
    'new event: team retro, wednesday 2pm to 3:30pm',
    creates({ title: 'Team retro', start: '2026-11-25T14:00', end: '2026-11-25T15:30' }),
  ],
  [
    'schedule q4 planning for 2 hours next thursday at 1',
    creates({ title: 'Q4 planning', start: '2026-12-03T13:00', end: '2026-12-03T15:00' }),
  ],
  [
    'need to call the bank tomorrow at quarter past nine',
    creates({ title: 'Call (the) bank', start: '2026-11-24T09:15' }),
  ],
  ['theatre on friday the 4th at 19:45', creates({ title: 'Theatre', start: '2026-12-04T19:45' })],
  ['add piano lesson today at 4pm', creates({ title: 'Piano lesson', start: '2026-11-23T16:00' })],
  [
    'meeting about the rebrand on 9 december 11:00-12:00',
    creates({
      title: '(Meeting about the) rebrand|rebrand meeting',
      start: '2026-12-09T11:00',
      end: '2026-12-09T12:00',
    }),
  ],
  [
    'ok so i just got off the phone with the garage and they want the car in on friday at 8am, can you add that',
    creates({
      title:
        'Car in (at the) garage|Garage|Car (at the) garage|Take car to garage|Car to garage|Car service|Car',
      start: '2026-11-27T08:00',
    }),
  ],
  ['pick up the cake saturday at 4', creates({ title: 'Pick up (the) cake', start: '2026-11-28T16:00' })],
  [
    'wine tasting on the 12th at 7 in the evening',
    creates({ title: 'Wine tasting', start: '2026-12-12T19:00' }),
  ],
  ['put "Plan B" on wednesday at 17:00', creates({ title: 'Plan B', start: '2026-11-25T17:00' })],
  ['squeeze in a run at 7 tomorrow morning', creates({ title: 'Run', start: '2026-11-24T07:00' })],
  [
    'vet at half past three on the 3rd of december',
    creates({ title: 'Vet (appointment)', start: '2026-12-03T15:30' }),
  ],
  [
    'set up a prep session for 25 minutes tomorrow at 2',
    creates({ title: 'Prep session', start: '2026-11-24T14:00', end: '2026-11-24T14:25' }),
  ],
  [
    'interview with the bbc on tuesday at 16h',
    creates({ title: 'Interview (with the) BBC', start: '2026-11-24T16:00' }),
  ],
  [
    'put the school play in for 10 december at 6pm till 8',
    creates({ title: 'School play', start: '2026-12-10T18:00', end: '2026-12-10T20:00' }),
  ],
  ['eye test tomorow 12.15', creates({ title: 'Eye test', start: '2026-11-24T12:15' })],
  [
    'schedul a brainstom for thursday at 4pm',
    creates({ title: 'Brainstorm|Brainstom', start: '2026-11-26T16:00' }),
  ],
  [
    'stick focus time in my calendar friday 9.50 to 12',
    creates({ title: 'Focus time', start: '2026-11-27T09:50', end: '2026-11-27T12:00' }),
  ],
  [
    'id like an hour for expenses at 5 pm on wednesday',
    creates({ title: 'Expenses', start: '2026-11-25T17:00', end: '2026-11-25T18:00' }),
  ],
  // With people
  [
    'schedule a meeting with Priya tomorrow at 4pm',
    creates({ title: 'Meeting with Priya|Meeting', start: '2026-11-24T16:00', guests: ['priya'] }),
  ],
  [
    'book lunch w sam tmrw at 1',
    creates({ title: 'Lunch (with Sam)', start: '2026-11-24T13:00', guests: ['sam'] }),
  ],
  [
    'coffee with lena on wednesday at like 10ish for half an hour',
    creates({
      title: 'Coffee (with Lena)',
      start: '2026-11-25T10:00',
      end: '2026-11-25T10:30',
      guests: ['lena'],
    }),
  ],
  [
    'invite tomas and aiko to a retro on friday at 4 for 45 mins',
    creates({
      title: 'Retro',
      start: '2026-11-27T16:00',
      end: '2026-11-27T16:45',
      guests: ['tomas', 'aiko'],
    }),
  ],
  [
    'meeting with j.doe@acme.test thursday 13:00',
    creates({
      title: 'Meeting (with j.doe@acme.test)|Meeting with J. Doe|Meeting with j.doe',
      start: '2026-11-26T13:00',
      guests: ['j.doe@acme.test'],
    }),
  ],
  [
    'please put a 15 minute call with Lena Fischer in for Wednesday at half past two',
    creates({
      title: 'Call (with Lena) (Fischer)',
      start: '2026-11-25T14:30',
      end: '2026-11-25T14:45',
      guests: ['lena'],
    }),
  ],
  [
    'set up a chat with jonas tomorrow at 3.15pm for 20 minutes',
    creates({
      title: 'Chat (with Jonas)',
      start: '2026-11-24T15:15',
      end: '2026-11-24T15:35',
      guests: ['jonas'],
    }),
  ],
  [
    'get me and priya and jonas together on thursday at noon for 30 minutes',
    creates({
      title:
        '(Meeting with) Priya and Jonas|Meeting|Catch-up (with Priya and Jonas)|Sync (with Priya and Jonas)|Get-together (with Priya and Jonas)',
      start: '2026-11-26T12:00',
      end: '2026-11-26T12:30',
      guests: ['priya', 'jonas'],
    }),
  ],
  [
    'send an invite to aiko for a design chat on tuesday at 11',
    creates({ title: 'Design chat (with Aiko)', start: '2026-11-24T11:00', guests: ['aiko'] }),
  ],
  [
    'kickoff with sam@fernhill.example and lena@fernhill.example next tuesday at 10',
    creates({
      title: 'Kickoff (with sam@fernhill.example and lena@fernhill.example)|Kickoff with Sam and Lena',
      start: '2026-12-01T10:00',
      guests: ['sam', 'lena'],
    }),
  ],
  [
    'book a call with tomás at 5 today',
    creates({ title: 'Call (with Tomás)', start: '2026-11-23T17:00', guests: ['tomas'] }),
  ],
  [
    'breakfast with sam friday 8',
    creates({ title: 'Breakfast (with Sam)', start: '2026-11-27T08:00', guests: ['sam'] }),
  ],
  [
    'i need an hour with lena and sam on thursday morning at 9 to go over the numbers',
    creates({
      title:
        '(Go over the) numbers|Numbers (review)|Meeting with Lena and Sam|Lena and Sam|Go over the numbers with Lena and Sam',
      start: '2026-11-26T09:00',
      end: '2026-11-26T10:00',
      guests: ['lena', 'sam'],
    }),
  ],
  [
    'pls schedule a handover w/ aiko on thurs at 5 for 30min',
    creates({
      title: 'Handover (with Aiko)',
      start: '2026-11-26T17:00',
      end: '2026-11-26T17:30',
      guests: ['aiko'],
    }),
  ],
  [
    'organise a budget chat with lena on the 7th at 11am',
    creates({ title: 'Budget chat (with Lena)', start: '2026-12-07T11:00', guests: ['lena'] }),
  ],
  [
    'add a design pairing with tomas and aiko wednesday 1pm-2pm',
    creates({
      title: 'Design pairing (with Tomas and Aiko)',
      start: '2026-11-25T13:00',
      end: '2026-11-25T14:00',
      guests: ['tomas', 'aiko'],
    }),
  ],
  // With a place
  [
    'lunch with priya on thursday at 12.30 at dishoom',
    creates({
      title: 'Lunch (with Priya) (at Dishoom)',
      start: '2026-11-26T12:30',
      guests: ['priya'],
      place: 'Dishoom',
    }),
  ],
  [
    'dinner at The Lantern on saturday at 8pm',
    creates({ title: 'Dinner (at the Lantern)', start: '2026-11-28T20:00', place: 'The Lantern' }),
  ],
  [
    'drinks friday 6pm at the Crown',
    creates({ title: 'Drinks (at the Crown)', start: '2026-11-27T18:00', place: 'Crown' }),
  ],
  [
    'new appointment physio assessment thursday 8am at Calmgate 4',
    creates({ title: 'Physio assessment', start: '2026-11-26T08:00', place: 'Calmgate 4' }),
  ],
  [
    'dinner with mum and dad sunday half seven at zizzi',
    creates({ title: 'Dinner (with mum and dad) (at Zizzi)', start: '2026-11-29T19:30', place: 'Zizzi' }),
  ],
  [
    'design jam in Studio room 1 tomorrow 3.30 to 5',
    creates({
      title: 'Design jam',
      start: '2026-11-24T15:30',
      end: '2026-11-24T17:00',
      place: 'Studio room 1',
    }),
  ],
  [
    'book a table read at the Old Vic on 5 december at 14:00',
    creates({ title: 'Table read', start: '2026-12-05T14:00', place: 'Old Vic' }),
  ],
  [
    'yoga tomorrow 18:30 at the Leisure Centre',
    creates({ title: 'Yoga (at the leisure centre)', start: '2026-11-24T18:30', place: 'Leisure Centre' }),
  ],
  [
    'coffee at Allpress with sam on friday at 9',
    creates({
      title: 'Coffee (at Allpress) (with Sam)',
      start: '2026-11-27T09:00',
      place: 'Allpress',
      guests: ['sam'],
    }),
  ],
  [
    'pick kids up from school today 15:20, Alder School',
    creates({ title: 'Pick (up) kids (up) (from school)', start: '2026-11-23T15:20', place: 'Alder School' }),
  ],
]);
