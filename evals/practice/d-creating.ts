import { personal } from '../../tests/support/sandbox-world.ts';
import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** New events as one more set of people would ask for them. */
export const dCreating = phrasings('creating', [
  ['barber thursday 5pm', creates({ title: 'Barber', start: '2026-11-26T17:00' })],
  [
    'Could you schedule a call with Jonas for tomorrow at 3:30 pm? 20 minutes is enough.',
    creates({
      title: 'Call (with Jonas)|Jonas call',
      start: '2026-11-24T15:30',
      end: '2026-11-24T15:50',
      guests: ['jonas'],
    }),
  ],
  [
    'kids swimming sat 2-3pm at Brockwell lido',
    creates({
      title: 'Kids swimming (at Brockwell lido)|Kids’ swimming (at Brockwell lido)',
      start: '2026-11-28T14:00',
      end: '2026-11-28T15:00',
      place: 'Brockwell lido',
    }),
  ],
  [
    'ive got a blood test on friday at 8.20am can you add it',
    creates({ title: 'Blood test', start: '2026-11-27T08:20' }),
  ],
  [
    'dinner with my parents on the 5th of december at seven',
    creates({ title: 'Dinner (with my parents)|Dinner with parents', start: '2026-12-05T19:00' }),
  ],
  [
    'schedule team lunch for wednesday at 12:30 w/ aiko tomas and lena',
    creates({
      title: 'Team lunch (with Aiko Tomas and Lena)',
      start: '2026-11-25T12:30',
      guests: ['aiko', 'tomas', 'lena'],
    }),
  ],
  [
    'remind me at quarter to 5 to pick up the kids',
    creates({ title: 'Pick up (the) kids|Pick the kids up', start: '2026-11-23T16:45', reminders: 'some' }),
  ],
  [
    'Remind me tomorrow morning at 8 to pay the rent',
    creates({ title: 'Pay (the) rent', start: '2026-11-24T08:00', reminders: 'some' }),
  ],
  [
    'meeting tomorow 4pm with priya re budget',
    creates({
      title:
        'Budget (meeting)|Meeting (with Priya)|Meeting re budget|Meeting with Priya re budget|Budget with Priya|Meeting about budget|Meeting with Priya about budget|Budget meeting with Priya',
      start: '2026-11-24T16:00',
      guests: ['priya'],
    }),
  ],
  [
    'i have a first aid training 14 to 16 december, put it as all day',
    creates({
      title: 'First aid (training)',
      start: '2026-12-14',
      end: '2026-12-17',
    }),
  ],
  [
    'movers are coming on the 19th december from 8 in the morning till noon',
    creates({
      title: 'Movers (coming)|Movers are coming',
      start: '2026-12-19T08:00',
      end: '2026-12-19T12:00',
    }),
  ],
  [
    'pilates mondays at 7pm from next week',
    creates({ title: 'Pilates', start: '2026-11-30T19:00', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'Put in a recurring planning session, every Friday at 9 for 30 minutes.',
    creates({
      title: 'Planning session|Planning',
      start: '2026-11-27T09:00',
      end: '2026-11-27T09:30',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    'concert dec 12 8pm at the roundhouse',
    creates({ title: 'Concert (at the Roundhouse)', start: '2026-12-12T20:00', place: 'Roundhouse' }),
  ],
  [
    'add nanas 80th birthday on the 9th of january, its all day',
    creates({ title: 'Nana’s 80th (birthday)', start: '2027-01-09' }),
  ],
  [
    'can you stick a meeting in for 11 on friday, call it pricing',
    creates({ title: 'Pricing (meeting)', start: '2026-11-27T11:00' }),
  ],
  [
    'I need 2 hours on Wednesday from 1pm for the pitch deck',
    creates({
      title:
        '(Work on) (the) pitch deck|Pitch deck work|Prepare (the) pitch deck|Focus: pitch deck|Pitch deck time',
      start: '2026-11-25T13:00',
      end: '2026-11-25T15:00',
    }),
  ],
  [
    'book meeting: Hiring sync, Tues 1 Dec, 3.30-4pm, invite jonas@fernhill.example',
    creates({
      title: 'Hiring sync',
      start: '2026-12-01T15:30',
      end: '2026-12-01T16:00',
      guests: ['jonas'],
    }),
  ],
  [
    'doctors appt for leo on thurs at ten to 9',
    creates({
      title:
        'Doctor(s) appt for Leo|Doctor(s) appointment (for Leo)|Doctors appt (for Leo)|Doctor’s appointment for Leo|Leo doctor(s)|Leo doctors appointment',
      start: '2026-11-26T08:50',
    }),
  ],
  [
    'sunday roast at the Crown, sunday 1pm, with Hannah and Bill',
    creates({
      title:
        'Sunday roast (at the Crown)|Sunday roast with Hannah and Bill|Sunday roast at the Crown with Hannah and Bill',
      start: '2026-11-29T13:00',
      place: 'Crown',
    }),
  ],
  [
    'call the insurance people tomorrow 11.50am',
    creates({
      title: 'Call (the) insurance (people)',
      start: '2026-11-24T11:50',
    }),
  ],
  ['running club tonight 8', creates({ title: 'Running club', start: '2026-11-23T20:00' })],
  [
    'hey arlo, my brother and i are having a video call on sunday evening at 8, pop it in please',
    creates({
      title: 'Video call (with brother)|Video call with my brother|Call with (my) brother|Brother video call',
      start: '2026-11-29T20:00',
    }),
  ],
  [
    'workshop on the 10th 0930 to 1630 in Bristol',
    creates({
      title: 'Workshop (in Bristol)',
      start: '2026-12-10T09:30',
      end: '2026-12-10T16:30',
      place: 'Bristol',
    }),
  ],
  [
    'put a hold on my calendar for friday 2-3',
    creates({ title: 'Hold|Busy|Block|Blocked|On hold', start: '2026-11-27T14:00', end: '2026-11-27T15:00' }),
  ],
  [
    'Wedding Anna & Piotr 22 May 2027',
    creates({
      title: 'Wedding (of) Anna & Piotr|Anna & Piotr wedding|Anna & Piotr’s wedding|Wedding: Anna & Piotr',
      start: '2027-05-22',
    }),
  ],
  [
    'water the plants every sunday 10am',
    creates({ title: 'Water (the) plants', start: '2026-11-29T10:00', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'set up a daily check in with tomas at 5pm this week until friday',
    creates({
      title: '(Daily) check in (with Tomas)|(Daily) check-in (with Tomas)',
      start: '2026-11-23T17:00',
      guests: ['tomas'],
      repeats: [
        'FREQ=DAILY;UNTIL=20261127',
        'FREQ=DAILY;COUNT=5',
        'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261127',
        'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5',
      ],
    }),
  ],
  [
    'add a dentist visit for my daughter, 3rd of feb, 4:10 pm, Quay Dental, remind me 2 hours before',
    creates({
      title:
        'Dentist (visit) (for my daughter)|Dentist (visit) for daughter|Daughter dentist|Daughter’s dentist visit',
      start: '2027-02-03T16:10',
      place: 'Quay Dental',
      reminders: [120],
    }),
  ],
  [
    'phone call w/ the accountant on 30th nov 12.30 for half an hour',
    creates({
      title: '(Phone) call (with the accountant)|(Phone) call w/ the accountant|Accountant (phone) (call)',
      start: '2026-11-30T12:30',
      end: '2026-11-30T13:00',
    }),
  ],
  [
    'football friday 6 to 7:30 personal calendar pls',
    creates({ title: 'Football', start: '2026-11-27T18:00', end: '2026-11-27T19:30', calendar: personal }),
  ],
  [
    'nap from 1 to half 1 today',
    creates({ title: 'Nap', start: '2026-11-23T13:00', end: '2026-11-23T13:30' }),
  ],
  [
    'parcel delivery tomorrow between 10 and 1',
    creates({ title: 'Parcel (delivery)', start: '2026-11-24T10:00', end: '2026-11-24T13:00' }),
  ],
  [
    'carols on christmas eve 5 o clock in the afternoon',
    creates({ title: 'Carols (on Christmas Eve)|Christmas Eve carols', start: '2026-12-24T17:00' }),
  ],
  [
    'put gym in for tuesday 6:30am and thursday 6:30am',
    changes(
      create({ title: 'Gym', start: '2026-11-24T06:30' }),
      create({ title: 'Gym', start: '2026-11-26T06:30' }),
    ),
  ],
  ['create a new event', nothing],
  ['I’d like to set up a call with lena and sam this week', nothing],
  [
    ['can you add a parent council meeting', 'wednesday 4pm'],
    creates({
      title: 'Parent council (meeting)',
      start: '2026-11-25T16:00',
    }),
  ],
  [
    ['what does friday look like', 'ok add a call with aiko on monday at 1'],
    creates({ title: 'Call (with Aiko)|Aiko call', start: '2026-11-30T13:00', guests: ['aiko'] }),
  ],
]);
