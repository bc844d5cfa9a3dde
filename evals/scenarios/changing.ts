import { changes, nothing, stands, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Changes of events that are there: when, how long, what, where, with whom, how often. */
export const changing = phrasings('changing', [
  // When
  ['move the vendor demo to thursday at 1', updates('Vendor demo', { start: '2026-11-26T13:00' })],
  ['bump the vendor demo to 4', updates('Vendor demo', { start: '2026-11-25T16:00' })],
  ['vendor demo to friday pls', updates('Vendor demo', { start: '2026-11-27T15:00' })],
  [
    'could we possibly have the vendor demo at 11 rather than 3',
    updates('Vendor demo', { start: '2026-11-25T11:00' }),
  ],
  ['the dentist called, they moved me to the 8th at 2pm', updates('Dentist', { start: '2026-12-08T14:00' })],
  ['push the dentist to the following week', updates('Dentist', { start: '2026-12-08T08:30' })],
  ['reschedule the haircut for sunday at noon', updates('Haircut', { start: '2026-11-29T12:00' })],
  ['haircut an hour later please', updates('Haircut', { start: '2026-11-28T12:00' })],
  [
    'can you shove physio today back half an hour',
    updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' }),
  ],
  [
    'bring tomorrows focus block forward by an hour',
    updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
  ],
  [
    'make my 1:1 with priya tomorrow start at quarter past ten',
    updates('1:1 with Priya', { start: '2026-11-24T10:15' }, { on: '2026-11-24' }),
  ],
  [
    'tomorrows 1:1 with priya needs to move to 11',
    updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24' }),
  ],
  [
    'shift the portfolio review to 9 december, same time',
    updates('Portfolio review', { start: '2026-12-09T14:00' }),
  ],
  [
    'change the portfolio review to half past ten',
    updates('Portfolio review', { start: '2026-12-08T10:30' }),
  ],
  ['boiler service is now on the 9th', updates('Boiler service', { start: '2026-12-09T08:00' })],
  ['the boiler service got moved to 7am', updates('Boiler service', { start: '2026-12-07T07:00' })],
  ['swap the marketing lunch to thursday', updates('Marketing lunch', { start: '2026-11-26T12:30' })],
  ['put the marketing lunch at one instead', updates('Marketing lunch', { start: '2026-11-27T13:00' })],
  [
    'can the coffee with sam be at half past eight',
    updates('Coffee with Sam', { start: '2026-11-25T08:30' }),
  ],
  [
    'priya said 4pm on thursday would be better for the vendor demo, move it',
    updates('Vendor demo', { start: '2026-11-26T16:00' }),
  ],
  ['lunch at mums starts at 2 now', updates('Lunch at Mum’s', { start: '2026-11-29T14:00' })],
  ['postpone the christmas party by a day', updates('Christmas party', { start: '2026-12-19T18:00' })],
  ['my flight to oslo was changed to 9.40', updates('Flight to Oslo', { start: '2026-12-11T09:40' })],
  ['board meeting is on the 16th not the 15th', updates('Board meeting', { start: '2026-12-16T14:00' })],
  ['move the board meeting one week later', updates('Board meeting', { start: '2026-12-22T14:00' })],
  ['mov the vender demo to 5pm', updates('Vendor demo', { start: '2026-11-25T17:00' })],
  ['pull the parents evening forward to 5', updates('Parents’ evening', { start: '2026-12-09T17:00' })],
  [
    'team offsite moves to the 10th and 11th of december',
    updates('Team offsite', { start: '2026-12-10', end: '2026-12-12' }),
  ],
  ['shift the team offsite by a week', updates('Team offsite', { start: '2026-12-10', end: '2026-12-12' })],
  [
    'tax return should be on the 28th of january',
    updates('Tax return', { start: '2027-01-28', end: '2027-01-29' }),
  ],
  [
    'this weeks pottery is on wednesday at 7',
    updates('Pottery class', { start: '2026-11-25T19:00' }, { on: '2026-11-26' }),
  ],
  [
    'move tomorrows stand-up to 10:30',
    updates('Stand-up', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
  ],
  [
    'could design critique be at 2 this friday',
    updates('Design critique', { start: '2026-11-27T14:00' }, { on: '2026-11-27' }),
  ],
  [
    'can todays design review be 15 minutes later',
    updates('Design review', { start: '2026-11-23T14:15' }, { on: '2026-11-23' }),
  ],
  [
    'start the portfolio review 15 minutes earlier',
    updates('Portfolio review', { start: '2026-12-08T13:45' }),
  ],
  [
    'hey i need to move parkrun on saturday to 10',
    updates('Parkrun', { start: '2026-11-28T10:00' }, { on: '2026-11-28' }),
  ],
  // How long
  ['make the vendor demo half an hour', updates('Vendor demo', { end: '2026-11-25T15:30' })],
  ['end the vendor demo at half past 3', updates('Vendor demo', { end: '2026-11-25T15:30' })],
  ['portfolio review needs to be 90 minutes long', updates('Portfolio review', { end: '2026-12-08T15:30' })],
  [
    'make physio today half an hour shorter',
    updates('Physio', { end: '2026-11-23T18:00' }, { on: '2026-11-23' }),
  ],
  ['extend the haircut by 15 minutes', updates('Haircut', { end: '2026-11-28T12:00' })],
  ['turn the board meeting into an hour', updates('Board meeting', { end: '2026-12-15T15:00' })],
  ['give the coffee with sam 10 more minutes', updates('Coffee with Sam', { end: '2026-11-25T09:30' })],
  ['the marketing lunch goes until 2', updates('Marketing lunch', { end: '2026-11-27T14:00' })],
  [
    'vendor demo is 2 til 3:30',
    updates('Vendor demo', { start: '2026-11-25T14:00', end: '2026-11-25T15:30' }),
  ],
  [
    'cut tomorrows focus block to an hour',
    updates('Focus block', { end: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  [
    'make the portfolio review an all day event',
    updates('Portfolio review', { start: '2026-12-08', end: '2026-12-09' }),
  ],
  [
    'the christmas party runs from 7 to 11',
    updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
  ],
  // What it is called
  ['rename the vendor demo to Brightdesk demo', updates('Vendor demo', { title: 'Brightdesk demo' })],
  ['call the coffee with sam Catch-up', updates('Coffee with Sam', { title: 'Catch-up' })],
  [
    'change the title of the portfolio review to Portfolio day',
    updates('Portfolio review', { title: 'Portfolio day' }),
  ],
  [
    'rename tomorrows focus block as deep work',
    updates('Focus block', { title: 'Deep work' }, { on: '2026-11-24' }),
  ],
  ['the haircut should say Hair appointment', updates('Haircut', { title: 'Hair appointment' })],
  ['can you rename my board meeting "Board prep"', updates('Board meeting', { title: 'Board prep' })],
  // Where
  ['the vendor demo is in studio room 3 now', updates('Vendor demo', { place: 'studio room 3' })],
  [
    'change the place of the portfolio review to Studio room 2',
    updates('Portfolio review', { place: 'Studio room 2' }),
  ],
  ['haircut is at Blunt on King Street', updates('Haircut', { place: 'Blunt' })],
  ['set the location of the board meeting to the library', updates('Board meeting', { place: 'library' })],
  [
    'marketing lunch moved to Trattoria Rosa, same time',
    updates('Marketing lunch', { place: 'Trattoria Rosa' }),
  ],
  ['put the coffee with sam at Allpress', updates('Coffee with Sam', { place: 'Allpress' })],
  [
    'could you change where the parents evening is to Room 12',
    updates('Parents’ evening', { place: 'Room 12' }),
  ],
  // With whom
  ['add lena to the vendor demo', updates('Vendor demo', { guests: ['lena'] })],
  [
    'invite priya and jonas to the portfolio review',
    updates('Portfolio review', { guests: ['priya', 'jonas'] }),
  ],
  [
    'can you also invite aiko to the marketing lunch',
    updates('Marketing lunch', { guests: ['lena', 'sam', 'aiko'] }),
  ],
  ['take sam off the marketing lunch', updates('Marketing lunch', { guests: ['lena'] })],
  ['remove jonas from the board meeting', updates('Board meeting', { guests: ['priya'] })],
  ['uninvite lena from the marketing lunch', updates('Marketing lunch', { guests: ['sam'] })],
  ['put lena on the board meeting too', updates('Board meeting', { guests: ['jonas', 'lena', 'priya'] })],
  ['add j.doe@acme.test to the vendor demo', updates('Vendor demo', { guests: ['j.doe@acme.test'] })],
  ['sam isnt coming to the coffee any more, drop him from it', updates('Coffee with Sam', { guests: [] })],
  ['swap jonas for tomas in the board meeting', updates('Board meeting', { guests: ['priya', 'tomas'] })],
  ['loop in tomas on the portfolio review', updates('Portfolio review', { guests: ['tomas'] })],
  // How often, reminders, colour, calendar
  ['make the portfolio review weekly', updates('Portfolio review', { repeats: 'FREQ=WEEKLY' })],
  [
    'coffee with sam should repeat every two weeks',
    updates('Coffee with Sam', { repeats: 'FREQ=WEEKLY;INTERVAL=2' }),
  ],
  [
    'make the board meeting a monthly thing',
    updates('Board meeting', {
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=3TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3'],
    }),
  ],
  ['remind me 10 minutes before the vendor demo', updates('Vendor demo', { reminders: [10] })],
  ['put a reminder on the board meeting an hour before', updates('Board meeting', { reminders: [60] })],
  ['can i get a reminder a day before the dentist', updates('Dentist', { reminders: [1440] })],
  ['nudge me 2 hours ahead of my flight to oslo', updates('Flight to Oslo', { reminders: [120] })],
  ['colour the vendor demo red', updates('Vendor demo', { color: ['11'] })],
  ['make the christmas party green in my calendar', updates('Christmas party', { color: ['10', '2'] })],
  // No tool takes an event to another calendar: that is said, or it is booked there and deleted here
  ['move the haircut to my work calendar', stands('Haircut', '2026-11-28T11:00')],
  ['the christmas party belongs in my personal calendar', stands('Christmas party', '2026-12-18T18:00')],
  // Series
  [
    'move all the pottery classes to 8pm',
    updates('Pottery class', { start: '2026-11-19T20:00' }, { scope: 'all' }),
  ],
  [
    'from next week on design sync starts at 2',
    updates('Design sync', { start: '2026-12-02T14:00' }, { on: '2026-12-02', scope: 'following' }),
  ],
  [
    'every physio from now on is at 6',
    updates('Physio', { start: '2026-11-23T18:00' }, { scope: 'following' }),
  ],
  ['rename the whole stand-up series to Daily', updates('Stand-up', { title: 'Daily' }, { scope: 'all' })],
  [
    'only this weeks design sync moves to 3pm',
    updates('Design sync', { start: '2026-11-25T15:00' }, { on: '2026-11-25' }),
  ],
  // Several
  [
    'push tomorrows 1:1 with priya and the focus block back by 30 minutes',
    changes(
      update('1:1 with Priya', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
      update('Focus block', { start: '2026-11-24T13:30' }, { on: '2026-11-24' }),
    ),
  ],
  [
    'move the vendor demo to friday at 10 and the haircut to 12',
    changes(
      update('Vendor demo', { start: '2026-11-27T10:00' }),
      update('Haircut', { start: '2026-11-28T12:00' }),
    ),
  ],
  [
    'move the haircut and parkrun to sunday',
    changes(
      update('Haircut', { start: '2026-11-29T11:00' }),
      update('Parkrun', { start: '2026-11-29T09:00' }, { on: '2026-11-28' }),
    ),
  ],
  // Not clear, or not there
  ['move the focus block', nothing],
  ['move the yoga class to 5', nothing],
  ['make it longer', nothing],
  ['move the dentist', nothing],
]);
