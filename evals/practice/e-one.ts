import {
  answers,
  calls,
  changes,
  checks,
  covers,
  create,
  creates,
  deletes,
  either,
  lists,
  nothing,
  remove,
  sees,
  update,
  updates,
} from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Changes as a fifth set of people would ask for them. */
export const eChanging = phrasings('changing', [
  [
    'Can you push my dentist to the afternoon? 2.30 on the same day',
    updates('Dentist', { start: '2026-12-01T14:30' }),
  ],
  ['haircut sat 12 instead of 11', updates('Haircut', { start: '2026-11-28T12:00' })],
  ['marketting lunch starts at one now', updates('Marketing lunch', { start: '2026-11-27T13:00' })],
  ['the vendor demo needs 90 minutes not an hour', updates('Vendor demo', { end: '2026-11-25T16:30' })],
  [
    'Please extend the portfolio review by 15 minutes.',
    updates('Portfolio review', { end: '2026-12-08T15:15' }),
  ],
  [
    'boiler man is coming on the 9th now, same time',
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  [
    'flight to oslo has changed, it leaves 8.05 and lands 11.20 now',
    updates('Flight to Oslo', { start: '2026-12-11T08:05', end: '2026-12-11T11:20' }),
  ],
  ['portfolio review will be in studio room 2', updates('Portfolio review', { place: 'Studio room 2' })],
  ['add jonas to the porfolio review', updates('Portfolio review', { guests: ['jonas'] })],
  [
    'can you invite aiko and tomas to the vendor demo please',
    updates('Vendor demo', { guests: ['aiko', 'tomas'] }),
  ],
  [
    "sam can't come to the marketing lunch anymore, take him off",
    updates('Marketing lunch', { guests: ['lena'] }),
  ],
  [
    'change the name of portfolio review to Portfolio check',
    updates('Portfolio review', { title: 'Portfolio check' }),
  ],
  [
    'hi, the board meeting got moved to the 16th, still 2pm',
    updates('Board meeting', { start: '2026-12-16T14:00' }),
  ],
  ['the board meeting will finsh at 4', updates('Board meeting', { end: '2026-12-15T16:00' })],
  [
    "move tomorrow's 1:1 with priya to 3pm",
    updates('1:1 with Priya', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
  ],
  [
    'tomorrows focus block should be in the morning, 10.30 to 12.30',
    updates('Focus block', { start: '2026-11-24T10:30', end: '2026-11-24T12:30' }, { on: '2026-11-24' }),
  ],
  ['coffee w sam on weds -> 8.45 pls', updates('Coffee with Sam', { start: '2026-11-25T08:45' })],
  ['lunch at mums is at noon on sunday', updates('Lunch at Mum’s', { start: '2026-11-29T12:00' })],
  [
    'physio next monday is at 6 not half 5',
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
  ],
  [
    'pottery starts at 7.30 this thursday',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26' }),
  ],
  ['remind me 2 hours before my flight to oslo', updates('Flight to Oslo', { reminders: [120] })],
  ['can i get a reminder one day before the dentist', updates('Dentist', { reminders: [1440] })],
  ['make the vendor demo green', updates('Vendor demo', { color: ['2', '10'] })],
  [
    'parkrun this saturday is at Peckham Rye',
    updates('Parkrun', { place: 'Peckham Rye' }, { on: '2026-11-28' }),
  ],
  [
    'pottery is only every two weeks now, can you change that',
    updates('Pottery class', { repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' }, { scope: 'all' }),
  ],
  [
    'move all the design critiques to 4pm',
    updates('Design critique', { start: '2026-10-30T16:00' }, { scope: 'all' }),
  ],
  ['team offsite goes on until the 5th', updates('Team offsite', { end: '2026-12-06' })],
  [
    'the christmas party is at the Old Mill now instead of the lantern',
    updates('Christmas party', { place: 'Old Mill' }),
  ],
  [
    'xmas party is 7 till 11',
    updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
  ],
  [
    'so the school wrote and parents evening has been moved half an hour later can you change it',
    updates('Parents’ evening', { start: '2026-12-09T18:00' }),
  ],
  [
    'Move the partner update to the 10th of December, same time.',
    updates('Partner update', { start: '2026-12-10T16:00' }),
  ],
  [
    'toni is off sick so can you put my haircut to the saturday after, 11 again',
    updates('Haircut', { start: '2026-12-05T11:00' }),
  ],
  [
    'shorten my focus block tomorrow to one hour',
    updates('Focus block', { end: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  ['i need to move the vendor demo', nothing],
  ['can you reschedule the board meeting?', nothing],
  [
    'annual leave: 22 dec to 3 jan instead',
    updates('Annual leave', { start: '2026-12-22', end: '2027-01-04' }),
  ],
  [
    'dana from brightdesk asks if we can do the demo thursday 4pm instead, please move it',
    updates('Vendor demo', { start: '2026-11-26T16:00' }),
  ],
  ['dentist half an hour earlier', updates('Dentist', { start: '2026-12-01T08:00' })],
  ['nite train leaves at 21.40 now', updates('Night train', { start: '2027-03-27T21:40' })],
  [
    "let's do friday's design critique at 2",
    updates('Design critique', { start: '2026-11-27T14:00' }, { on: '2026-11-27' }),
  ],
  [
    'this weeks design sync is in studio room 3',
    updates('Design sync', { place: 'Studio room 3' }, { on: '2026-11-25' }),
  ],
  [
    'design sync on wednsday only half an hour pls',
    updates('Design sync', { end: '2026-11-25T11:30' }, { on: '2026-11-25' }),
  ],
  [
    "can we have today's design review at 4",
    updates('Design review', { start: '2026-11-23T16:00' }, { on: '2026-11-23' }),
  ],
  ['add a note to the flight to oslo: bring passport', updates('Flight to Oslo', {})],
  ['the tax return should be on 22 january', updates('Tax return', { start: '2027-01-22' })],
]);

/** New events as a fifth set of people would ask for them. */
export const eCreating = phrasings('creating', [
  [
    'lunch with lena thurs 12.30',
    creates({ title: 'Lunch (with Lena)', start: '2026-11-26T12:30', guests: ['lena'] }),
  ],
  ['Call the bank tomorrow at 11', creates({ title: 'Call the bank|Bank call', start: '2026-11-24T11:00' })],
  [
    'remind me to water the plants at 7 tonight',
    creates({ title: 'Water the plants', start: '2026-11-23T19:00' }),
  ],
  [
    'can you remnid me tomorrow at 8am to put the bins out',
    creates({ title: 'Put the bins out', start: '2026-11-24T08:00' }),
  ],
  ['gym wednesday 6 to 7 am', creates({ title: 'Gym', start: '2026-11-25T06:00', end: '2026-11-25T07:00' })],
  [
    'date night friday 7.30pm at Luigis',
    creates({ title: 'Date night', start: '2026-11-27T19:30', place: 'Luigis' }),
  ],
  [
    'can you add a call with Priya and Jonas tomorrow 4-4.30',
    creates({
      title: 'Call (with Priya and Jonas)|Call with Jonas and Priya',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:30',
      guests: ['priya', 'jonas'],
    }),
  ],
  [
    'spa weekend 12 to 13 december',
    creates({ title: 'Spa weekend', start: '2026-12-12', end: '2026-12-14' }),
  ],
  [
    "ben's birthday is on 5 december, every year please",
    creates({ title: 'Ben’s birthday', start: '2026-12-05', repeats: 'FREQ=YEARLY' }),
  ],
  [
    'guitar lesson evry tuesday at 6pm',
    creates({ title: 'Guitar lesson', start: '2026-11-24T18:00', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
  ],
  [
    'bin day every other thursday at 7am',
    creates({ title: 'Bin day', start: '2026-11-26T07:00', repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' }),
  ],
  [
    'car service mon 30th 8:30 at Harbour Garage',
    creates({ title: 'Car service', start: '2026-11-30T08:30', place: 'Harbour Garage' }),
  ],
  [
    'set up a 30 min catch up with sam tomorrow at noon',
    creates({
      title: 'Catch up (with Sam)|Catchup (with Sam)|Sam catch up',
      start: '2026-11-24T12:00',
      end: '2026-11-24T12:30',
      guests: ['sam'],
    }),
  ],
  [
    'i need an hour for expenses on friday at 10',
    creates({
      title: 'Expenses|Hour for expenses|Do expenses',
      start: '2026-11-27T10:00',
      end: '2026-11-27T11:00',
    }),
  ],
  [
    "we're having dinner with my parents on saturday at 6pm can you put that in",
    creates({ title: 'Dinner (with my parents)', start: '2026-11-28T18:00' }),
  ],
  [
    'optician apptmt 3 dec 1.15pm',
    creates({ title: 'Optician|Optician apptmt|Optician appointment', start: '2026-12-03T13:15' }),
  ],
  ['schedule a meeting', nothing],
  ['book lunch with priya', nothing],
  [
    'School play on December 10th, 2pm to 3.30',
    creates({ title: 'School play', start: '2026-12-10T14:00', end: '2026-12-10T15:30' }),
  ],
  [
    'doctors appt 9am tomorrow',
    creates({
      title: 'Doctors appt|Doctors appointment|Doctor appt|Doctor appointment|Doctor|Doctors',
      start: '2026-11-24T09:00',
    }),
  ],
  [
    'pick up the kids at 3.15 today',
    creates({ title: 'Pick up the kids|Pick kids up', start: '2026-11-23T15:15' }),
  ],
  [
    'team lunch on wednesday 2 dec 12 to 1 with aiko, tomas and jonas',
    creates({
      title: 'Team lunch (with Aiko, Tomas and Jonas)',
      start: '2026-12-02T12:00',
      end: '2026-12-02T13:00',
      guests: ['aiko', 'tomas', 'jonas'],
    }),
  ],
  ['put a day off in for friday 11 december', creates({ title: 'Day off', start: '2026-12-11' })],
  [
    'schedule user interviews on thrusday from 3 to 5pm',
    creates({ title: 'User interviews', start: '2026-11-26T15:00', end: '2026-11-26T17:00' }),
  ],
  [
    'new event: Book club, 2 december, 19:30, 2 hours',
    creates({ title: 'Book club', start: '2026-12-02T19:30', end: '2026-12-02T21:30' }),
  ],
  [
    'block tomorrow 5 til 6 for emails',
    creates({
      title:
        'Emails|Email|Block: emails|Block for emails|Blocked for emails|Emails block|Email block|Time for emails',
      start: '2026-11-24T17:00',
      end: '2026-11-24T18:00',
    }),
  ],
  [
    'squash with dave tuesday 1 dec at 6.30pm',
    creates({ title: 'Squash (with Dave)', start: '2026-12-01T18:30' }),
  ],
  [
    'coffee with aiko at 4 today in the canteen',
    creates({ title: 'Coffee (with Aiko)', start: '2026-11-23T16:00', place: 'canteen', guests: ['aiko'] }),
  ],
  [
    "hey could you put in that i'm at a conference from the 14th to the 16th of december",
    creates({ title: 'Conference|At a conference', start: '2026-12-14', end: '2026-12-17' }),
  ],
  [
    'reminder to pay the rent on the 1st of every month at 9am',
    creates({ title: 'Pay the rent|Pay rent', start: '2026-12-01T09:00', repeats: 'FREQ=MONTHLY' }),
  ],
  [
    'yoga every mon and wed at 8pm',
    creates({ title: 'Yoga', start: '2026-11-23T20:00', repeats: 'FREQ=WEEKLY;BYDAY=MO,WE' }),
  ],
  [
    'vet thurs 17:15, remind me an hour before',
    creates({ title: 'Vet', start: '2026-11-26T17:15', reminders: [60] }),
  ],
  [
    'parcel delivery between 10 and 12 on saturday',
    creates({ title: 'Parcel delivery', start: '2026-11-28T10:00', end: '2026-11-28T12:00' }),
  ],
  [
    'add two things for tomorrow pls, physio call at 12 and choir at 19.00',
    changes(
      create({ title: 'Physio call|Call physio', start: '2026-11-24T12:00' }),
      create({ title: 'Choir', start: '2026-11-24T19:00' }),
    ),
  ],
  [
    'I have a job interview with Marlow & Co on friday at 9am, should take 45 minutes',
    creates({
      title: 'Job interview (with Marlow & Co)|Interview (with Marlow & Co)|Job interview at Marlow & Co',
      start: '2026-11-27T09:00',
      end: '2026-11-27T09:45',
    }),
  ],
]);

/** Deletions as a fifth set of people would ask for them. */
export const eDeleting = phrasings('deleting', [
  ['delete vendor demo pls', deletes('Vendor demo')],
  ['cancle my haircut on saturday', deletes('Haircut')],
  [
    'hi so the boiler people already came this morning can you remove the boiler service',
    deletes('Boiler service'),
  ],
  ["i'm not running the half marathon after all, take it out", deletes('Half marathon')],
  ["Cancel tomorrow's focus block.", deletes(['Focus block', '2026-11-24'])],
  ['no standup tomorrow, please cancel', deletes(['Stand-up', '2026-11-24'])],
  ['cancel everything i have on saturday', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
  ['clear sunday', deletes('Lunch at Mum’s')],
  ['can you clear wednesday afternoon for me', deletes('Vendor demo')],
  ['please get rid of the partner update on the 8th', deletes('Partner update')],
  ['delete parkrun completely, all of them', changes(remove('Parkrun', undefined, 'all'))],
  ['cancel physio on the 30th', deletes(['Physio', '2026-11-30'])],
  ["cancel friday's marketing lunch, lena is ill", deletes('Marketing lunch')],
  ['the dentist rang to cancel so you can remove that', deletes('Dentist')],
  ['delete my meeting', nothing],
  ['delete the night train and the brunch', deletes('Night train', 'Brunch')],
  ['cancel the 1:1 with priya this week', deletes(['1:1 with Priya', '2026-11-24'])],
  ['Would you mind cancelling coffee on Wednesday?', deletes('Coffee with Sam')],
  ['portfolio review isnt happening, delete', deletes('Portfolio review')],
  [
    'take the oslo flight and the christmas party off my calendar',
    deletes('Flight to Oslo', 'Christmas party'),
  ],
]);

/** What only means something after what was said before. The last of it is judged. */
export const eContext = phrasings('context', [
  [['whens the dentist', 'can you make it 9'], updates('Dentist', { start: '2026-12-01T09:00' })],
  [['what do i have on tuesday', 'cancel the last one'], deletes(['Focus block', '2026-11-24'])],
  [
    ['what do i have on wednesday', 'move the demo to thursday'],
    updates('Vendor demo', { start: '2026-11-26T15:00' }),
  ],
  [
    ['am i free friday at 10', 'ok book a call with jonas then'],
    creates({ title: 'Call (with Jonas)', start: '2026-11-27T10:00', guests: ['jonas'] }),
  ],
  [["what's on friday", 'and saturday?'], lists('2026-11-28')],
  [['show me next week', 'and the one after that'], lists('2026-12-07', ['2026-12-13', '2026-12-11'])],
  [['book yoga tomorrow at 6pm', 'make it 6.30'], updates('Yoga', { start: '2026-11-24T18:30' })],
  [
    ['schedule "Launch prep" on thursday at 1', 'invite lena to it'],
    updates('Launch prep', { guests: ['lena'] }),
  ],
  [['where is the haircut', 'how long does it take?'], sees('Haircut')],
  [['do i have anything on sunday', 'cancel it'], deletes('Lunch at Mum’s')],
  [
    ['schedule a dentist follow-up', 'on the 15th of december at 9'],
    creates({ title: 'Dentist follow-up', start: '2026-12-15T09:00' }),
  ],
  [['move the haircut', '1pm'], updates('Haircut', { start: '2026-11-28T13:00' })],
  [
    ['who is coming to the marketing lunch', 'add priya'],
    updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [['when is the portfolio review', 'and where is that'], sees('Portfolio review')],
  [['any emails from ruth', 'what does the latest one say'], calls(['getEmail', 'getEmailThread'])],
  [['what have i got on thursday', 'decline the budget one'], answers('Budget review', 'declined')],
  [
    ['when is the boiler service', 'push it to the day after'],
    updates('Boiler service', { start: '2026-12-08T08:00' }),
  ],
  [
    ['am i free tomorrow at 11', 'what about 12'],
    either(checks('2026-11-24T12:00'), covers('2026-11-24T12:00', '2026-11-24T12:30')),
  ],
  [
    ['remind me to call the plumber', 'tomorrow 8am'],
    creates({ title: 'Call the plumber', start: '2026-11-24T08:00' }),
  ],
  [
    ['cancel the vendor demo', 'and the portfolio review too', 'also push the dentist by an hour'],
    changes(update('Dentist', { start: '2026-12-01T09:30' })),
  ],
]);
