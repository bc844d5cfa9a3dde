import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** New events as another set of people would ask for them. */
export const bCreating = phrasings('creating', [
  ['salsa class tonight 8', creates({ title: 'Salsa class', start: '2026-11-23T20:00' })],
  ['swimming tues 7am', creates({ title: 'Swimming', start: '2026-11-24T07:00' })],
  [
    'hi! could you please schedule "Budget prep" for thursday, 9:00 - 9:45?',
    creates({ title: 'Budget prep', start: '2026-11-26T09:00', end: '2026-11-26T09:45' }),
  ],
  [
    'jot down: plumber, 27 november, 13h to 15h',
    creates({ title: 'Plumber', start: '2026-11-27T13:00', end: '2026-11-27T15:00' }),
  ],
  [
    'new meeting with jonas weds 5pm 15 mins re hiring',
    creates({
      title:
        'Meeting|Hiring|Meeting re hiring|Meeting about hiring|Hiring meeting|Re hiring|Jonas re hiring|Jonas meeting',
      start: '2026-11-25T17:00',
      end: '2026-11-25T17:15',
      guests: ['jonas'],
    }),
  ],
  [
    'i want to go to the northern lights talk on 3 december at 19:15, put it in. its at the Royal Institution',
    creates({ title: 'Northern lights talk', start: '2026-12-03T19:15', place: 'Royal Institution' }),
  ],
  [
    'grocery run after work today 6.30pm',
    creates({ title: 'Grocery run (after work)', start: '2026-11-23T18:30' }),
  ],
  [
    'Please create an appointment with the notary on 8 January 2027 at 14.00.',
    creates({
      title: 'Appointment with the notary|Notary (appointment)|Appointment',
      start: '2027-01-08T14:00',
    }),
  ],
  [
    'lunch thursday 12:45 with lena at Wahaca',
    creates({ title: 'Lunch (at Wahaca)', start: '2026-11-26T12:45', place: 'Wahaca', guests: ['lena'] }),
  ],
  [
    'remind me this evening at 8 to ring grandma',
    creates({ title: 'Ring grandma|Call grandma', start: '2026-11-23T20:00', reminders: 'some' }),
  ],
  [
    'friday 9am remind me to send the invoices',
    creates({ title: 'Send the invoices', start: '2026-11-27T09:00', reminders: 'some' }),
  ],
  [
    'on the 2nd of feb at 10am i have to renew my passport, remind me',
    creates({
      title: 'Renew my passport|Passport renewal|Renew passport',
      start: '2027-02-02T10:00',
      reminders: 'some',
    }),
  ],
  [
    'book club last thursday of every month 7pm',
    creates({ title: 'Book club', start: '2026-11-26T19:00', repeats: 'FREQ=MONTHLY;BYDAY=-1TH' }),
  ],
  [
    'spin class mon wed and fri at 6:15 am',
    creates({ title: 'Spin class', start: '2026-11-25T06:15', repeats: 'FREQ=WEEKLY;BYDAY=MO,WE,FR' }),
  ],
  [
    'a standing 1:1 with aiko every other tuesday at 3pm from tomorrow',
    creates({
      title: '(Standing) 1:1|Aiko 1:1',
      start: '2026-11-24T15:00',
      repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      guests: ['aiko'],
    }),
  ],
  [
    'PyData conference 2-4 march all day',
    creates({ title: 'PyData conference', start: '2027-03-02', end: '2027-03-05' }),
  ],
  [
    'school holidays from 19 december until 3 january',
    creates({ title: 'School holidays', start: '2026-12-19', end: '2027-01-04' }),
  ],
  [
    'wedding of Kate and Leo 5 june 2027 whole day',
    creates({
      title: 'Wedding of Kate and Leo|Kate and Leo wedding|Kate and Leo’s wedding',
      start: '2027-06-05',
    }),
  ],
  [
    'add a call with sam tmrw at half 4',
    creates({ title: 'Call|Sam call|Call Sam', start: '2026-11-24T16:30', guests: ['sam'] }),
  ],
  [
    'sched a demo dry run on tues 4pm with tomas, 30m',
    creates({
      title: 'Demo dry run',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:30',
      guests: ['tomas'],
    }),
  ],
  [
    'set up "Pitch rehearsal" with sam@fernhill.example and lena@fernhill.example on Monday 30 November at 1pm',
    creates({ title: 'Pitch rehearsal', start: '2026-11-30T13:00', guests: ['sam', 'lena'] }),
  ],
  [
    'meeting with priya tomorrow at noon in studio room 1 about the hiring plan',
    creates({
      title: 'Meeting|Hiring plan (meeting)|Meeting about the hiring plan|Meeting: hiring plan',
      start: '2026-11-24T12:00',
      place: 'studio room 1',
      guests: ['priya'],
    }),
  ],
  ['mechanic 8.15am on the 26th', creates({ title: 'Mechanic', start: '2026-11-26T08:15' })],
  [
    'theatre saturday 5 december 7.45pm at the Old Vic',
    creates({ title: 'Theatre (at the Old Vic)', start: '2026-12-05T19:45', place: 'Old Vic' }),
  ],
  [
    'kids party sunday 2 to 4:30pm',
    creates({ title: 'Kids party', start: '2026-11-29T14:00', end: '2026-11-29T16:30' }),
  ],
  [
    'id like 90 minutes for expenses on friday at 4pm',
    creates({ title: 'Expenses', start: '2026-11-27T16:00', end: '2026-11-27T17:30' }),
  ],
  [
    'therapy thursdays 8am 50 minutes starting this week',
    creates({
      title: 'Therapy',
      start: '2026-11-26T08:00',
      end: '2026-11-26T08:50',
      repeats: 'FREQ=WEEKLY;BYDAY=TH',
    }),
  ],
  [
    'window cleaner on the 15th december, any time between 9 and 11 am he says',
    creates({ title: 'Window cleaner', start: '2026-12-15T09:00', end: '2026-12-15T11:00' }),
  ],
  ['can u enter "Dad lands" 22 dec 6.20am thx', creates({ title: 'Dad lands', start: '2026-12-22T06:20' })],
  [
    'Put an appointment "Dermatologist" on Wednesday, 2 December at 16:45',
    creates({ title: 'Dermatologist', start: '2026-12-02T16:45' }),
  ],
  [
    'hey can u add a reminder for the parking permit, 30th nov at 10am',
    creates({ title: '(Renew) parking permit|Reminder for the parking permit', start: '2026-11-30T10:00' }),
  ],
  ['tea with granny sunday 4pm', creates({ title: 'Tea (with granny)', start: '2026-11-29T16:00' })],
  [
    'a run with aiko sat 8am in victoria park, invite her',
    creates({
      title: 'Run (in Victoria Park)',
      start: '2026-11-28T08:00',
      place: 'Victoria Park',
      guests: ['aiko'],
    }),
  ],
  [
    'please to make appointment for hairdresser on thursday 17 o clock',
    creates({
      title: 'Hairdresser (appointment)|Appointment for hairdresser|Appointment: hairdresser',
      start: '2026-11-26T17:00',
    }),
  ],
  [
    'deadline for the grant application 15 january, just make it all day',
    creates({
      title: 'Grant application (deadline)|Deadline for the grant application',
      start: '2027-01-15',
    }),
  ],
  [
    'night shift cover friday 10pm to 6am',
    creates({ title: 'Night shift (cover)', start: '2026-11-27T22:00', end: '2026-11-28T06:00' }),
  ],
  [
    'pub quiz every last wed of the month 8pm at The Lamb',
    creates({
      title: 'Pub quiz (at The Lamb)',
      start: '2026-11-25T20:00',
      place: 'Lamb',
      repeats: 'FREQ=MONTHLY;BYDAY=-1WE',
    }),
  ],
  [
    'pay the gas bill every 3 months starting 1 december at 9am',
    creates({ title: 'Pay the gas bill', start: '2026-12-01T09:00', repeats: 'FREQ=MONTHLY;INTERVAL=3' }),
  ],
  [
    'add mum and dads anniversary on 14 may, every year',
    creates({ title: 'Mum and Dad’s anniversary', start: '2027-05-14', repeats: 'FREQ=YEARLY' }),
  ],
  [
    'water plants every 3 days at 18:00',
    creates({ title: 'Water (the) plants', start: '2026-11-23T18:00', repeats: 'FREQ=DAILY;INTERVAL=3' }),
  ],
  [
    'block my lunch break every mon-fri 12-12.30',
    creates({
      title: 'Lunch (break)|Block: lunch break',
      start: '2026-11-23T12:00',
      end: '2026-11-23T12:30',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'swedish lessons wednesdays 18:30-19:30, six times',
    creates({
      title: 'Swedish lessons|Swedish lesson',
      start: '2026-11-25T18:30',
      end: '2026-11-25T19:30',
      repeats: ['FREQ=WEEKLY;BYDAY=WE;COUNT=6', 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261230'],
    }),
  ],
  ["there's a gig on 28 nov at 7pm, save it", creates({ title: 'Gig', start: '2026-11-28T19:00' })],
  ['webinar 6pm paris time on tuesday', creates({ title: 'Webinar', start: '2026-11-24T17:00' })],
  [
    'call with our tokyo partner wednesday 5pm tokyo time',
    creates({
      title: 'Call with our Tokyo partner|Tokyo partner call|Tokyo partner|Call',
      start: '2026-11-25T08:00',
    }),
  ],
  [
    'table for two saturday 19:45 at Trullo',
    creates({ title: 'Table for two (at Trullo)', start: '2026-11-28T19:45', place: 'Trullo' }),
  ],
  [
    'eye test Mon 7 Dec 12:10, 25 minutes, at Vision Express Brixton',
    creates({
      title: 'Eye test',
      start: '2026-12-07T12:10',
      end: '2026-12-07T12:35',
      place: 'Vision Express',
    }),
  ],
  [
    'could i get "No meetings" blocked from 2 to 5pm on wednesday the 9th',
    creates({ title: 'No meetings', start: '2026-12-09T14:00', end: '2026-12-09T17:00' }),
  ],
  [
    'quick one - add "Chase legal" tomorrow 9:00 for 10 minutes',
    creates({ title: 'Chase legal', start: '2026-11-24T09:00', end: '2026-11-24T09:10' }),
  ],
  [
    'birthday drinks for jonas fri 4 dec 6pm at The Lantern',
    creates({
      title:
        'Birthday drinks (for Jonas)|Jonas birthday drinks|Jonas’s birthday drinks|Jonas’ birthday drinks',
      start: '2026-12-04T18:00',
      place: 'Lantern',
    }),
  ],
  [
    '"Pick up Leo from nursery" tomorrow 17:15 with alerts 1 hour and 5 min before',
    creates({ title: 'Pick up Leo from nursery', start: '2026-11-24T17:15', reminders: [5, 60] }),
  ],
  [
    'schedule an all hands with priya, aiko, tomas, jonas, lena and sam 2 dec at 4pm, studio room 2',
    creates({
      title: 'All hands',
      start: '2026-12-02T16:00',
      place: 'Studio room 2',
      guests: ['priya', 'aiko', 'tomas', 'jonas', 'lena', 'sam'],
    }),
  ],
  [
    'handover with tomas thursday 9am 20 min as a google meet',
    creates({
      title: 'Handover',
      start: '2026-11-26T09:00',
      end: '2026-11-26T09:20',
      guests: ['tomas'],
    }),
  ],
  [
    'put in run on saturday 7am and sauna on sunday 5pm',
    changes(
      create({ title: 'Run', start: '2026-11-28T07:00' }),
      create({ title: 'Sauna', start: '2026-11-29T17:00' }),
    ),
  ],
  ['concert 18.12. 19:30', creates({ title: 'Concert', start: '2026-12-18T19:30' })],
  [
    'the gas man comes the day after tomorrow 8-10 in the morning, note it',
    creates({
      title: 'Gas man (comes)|Gas man (coming)',
      start: '2026-11-25T08:00',
      end: '2026-11-25T10:00',
    }),
  ],
  [
    'follow-up call a week from today at 11am',
    creates({ title: 'Follow-up call', start: '2026-11-30T11:00' }),
  ],
  [
    'ok new thing, ceramics exhibition, sunday the 6th of december, two thirty in the afternoon, for an hour and a half',
    creates({ title: 'Ceramics exhibition', start: '2026-12-06T14:30', end: '2026-12-06T16:00' }),
  ],
  ['block some time for me', nothing],
  ['schedule a meeting with sam', nothing],
  ['remind me to buy stamps', nothing],
]);
