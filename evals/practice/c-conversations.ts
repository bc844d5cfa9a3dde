import {
  answers,
  asBefore,
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
  stands,
  updates,
} from '../expect.ts';
import { conversation, type Scenario } from '../scenario.ts';
import { mailOf, room } from './expect.ts';

export const cConversations: Scenario[] = [
  conversation('c yoga earlier and weekly', [
    ['yoga tomorrow 7am', creates({ title: 'Yoga', start: '2026-11-24T07:00' })],
    ['actually make it 6.30', updates('Yoga', { start: '2026-11-24T06:30' })],
    ['and every week please', updates('Yoga', { repeats: 'FREQ=WEEKLY;BYDAY=TU' })],
  ]),
  conversation('c meeting with lena lacks a time', [
    ['I need to set up a meeting with Lena', nothing],
    [
      'wednesday at 2',
      creates({ title: 'Meeting|Meeting with Lena|Lena', start: '2026-11-25T14:00', guests: ['lena'] }),
    ],
  ]),
  conversation('c vendor demo moved instead of cancelled', [
    ['cancel the vendor demo pls', deletes('Vendor demo'), 'no'],
    ['no wait just push it to friday 11 o’clock', updates('Vendor demo', { start: '2026-11-27T11:00' })],
  ]),
  conversation('c which review', [
    ['Can you move the review to 4?', nothing],
    ['the design one', updates('Design review', { start: '2026-11-23T16:00' }, { on: '2026-11-23' })],
  ]),
  conversation('c hour and a half tomorrow', [
    ['when do I have an hour and a half tomorrow?', room(90, '2026-11-24')],
    [
      'ok take 10:30 and call it Budget prep',
      creates({ title: 'Budget prep', start: '2026-11-24T10:30', end: '2026-11-24T12:00' }),
    ],
    ['thanks!', nothing],
  ]),
  conversation('c from looking to moving lunch', [
    ['what does thursday look like', lists('2026-11-26')],
    ['and friday?', lists('2026-11-27')],
    ['move the lunch to 1', updates('Marketing lunch', { start: '2026-11-27T13:00' })],
  ]),
  conversation('c pottery back again', [
    ['I can’t go to pottery this week, take it out', deletes(['Pottery class', '2026-11-26'])],
    ['oh no hang on, I can go after all. bring it back', asBefore],
  ]),
  conversation('c saturday but keep the haircut', [
    [
      'cancel everything on saturday, i have a cold',
      deletes(['Parkrun', '2026-11-28'], ['Haircut', '2026-11-28']),
      'no',
    ],
    ['keep the haircut, just drop parkrun', deletes(['Parkrun', '2026-11-28'])],
  ]),
  conversation('c lunch with priya meant friday', [
    [
      'lunch with Priya on thursday at 1pm at Ondine',
      creates({ title: 'Lunch (with Priya)', start: '2026-11-26T13:00', place: 'Ondine', guests: ['priya'] }),
      'no',
    ],
    [
      'sorry, i meant friday',
      creates({ title: 'Lunch (with Priya)', start: '2026-11-27T13:00', place: 'Ondine', guests: ['priya'] }),
    ],
  ]),
  conversation('c design sync every week', [
    [
      'make the design sync an hour later this week',
      updates('Design sync', { start: '2026-11-25T12:00' }, { on: '2026-11-25' }),
      'no',
    ],
    [
      'hmm do it for the whole series, not just this week',
      updates('Design sync', { start: '2026-11-25T12:00' }, { scope: 'all' }),
    ],
  ]),
  conversation('c birthday dinner from the mail', [
    ['did ingrid write something about her birthday dinner?', mailOf('ingrid', 'birthday')],
    [
      'Great, put the dinner in my calendar, with the place',
      creates({
        title:
          'Birthday dinner|Birthday dinner with Ingrid|Ingrid’s birthday dinner|Ingrid’s birthday|Dinner with Ingrid|Dinner|Ingrid’s 30th birthday dinner|Ingrid birthday dinner',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
  ]),
  conversation('c time for an issue', [
    ['what’s waiting for me on github', calls('listMyIssues')],
    [
      'Block an hour tomorrow at 11 for the contrast one, call it Dark mode contrast',
      creates({ title: 'Dark mode contrast', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
  ]),
  conversation('c two invitations in one answer', [
    ['any invites I still need to answer?', either(sees('Hiring panel'), sees('Offsite call'))],
    [
      'yes to the hiring panel, no to the offsite call',
      changes(
        { change: 'respond', title: 'Hiring panel', response: 'accepted' },
        { change: 'respond', title: 'Offsite call', response: 'declined' },
      ),
    ],
  ]),
  conversation('c dentist with a reminder', [
    ['when’s my dentist appointment again', sees('Dentist')],
    ['remind me an hour before it', updates('Dentist', { reminders: [60] })],
  ]),
  conversation('c plumber in a free half hour', [
    ['am I free at 2 on Wednesday?', checks('2026-11-25T14:00')],
    [
      'great, then put in a call with the plumber, half an hour',
      creates({
        title: 'Call with plumber|Plumber call|Call plumber|Plumber|Phone call with plumber|Call: plumber',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:30',
      }),
    ],
  ]),
  conversation('c three quarters of an hour with tomas', [
    ['find me 45 min with Tomás on Wednesday', room(45, '2026-11-25', ['2026-11-25'], ['tomas'])],
    [
      '2pm is good, book it as Icon chat',
      creates({
        title: 'Icon chat|Icon chat with Tomás',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:45',
        guests: ['tomas'],
      }),
    ],
  ]),
  conversation('c optician day then place', [
    ['book optician', nothing],
    ['saturday 3pm', creates({ title: 'Optician', start: '2026-11-28T15:00' })],
    ['it’s at 12 Vision Lane', updates('Optician', { place: '12 Vision Lane' })],
  ]),
  conversation('c gym comes and goes', [
    ['put gym in on wednesday at 18.00', creates({ title: 'Gym', start: '2026-11-25T18:00' })],
    ['hmm no, thursday', updates('Gym', { start: '2026-11-26T18:00' })],
    ['oh thats pottery… forget it, take it out again', asBefore],
  ]),
  conversation('c done with running', [
    ['cancel parkrun on saturday', deletes(['Parkrun', '2026-11-28']), 'no'],
    [
      'I meant all of them, every saturday, I’m done with running',
      changes(remove('Parkrun', undefined, 'all')),
    ],
  ]),
  conversation('c holiday a day longer', [
    [
      'add Holiday from 11 to 14 January',
      creates({ title: 'Holiday', start: '2027-01-11', end: '2027-01-15' }),
    ],
    ['can you make that until the 15th', updates('Holiday', { start: '2027-01-11', end: '2027-01-16' })],
  ]),
  conversation('c meter reading from the landlord', [
    ['what did Ruth want?', mailOf('ruth')],
    [
      'saturday at 5 is fine for the meter reading, put it in my diary',
      creates({ title: 'Meter reading|Read meters|Meter readings', start: '2026-11-28T17:00' }),
    ],
  ]),
  conversation('c this week and the week after', [
    ['how’s my week looking', lists('2026-11-23', ['2026-11-27', '2026-11-29', '2026-11-30'])],
    ['and the week after?', lists('2026-11-30', ['2026-12-04', '2026-12-06'])],
    ['when’s the hiring panel', sees('Hiring panel')],
    ['ok say yes to that', answers('Hiring panel', 'accepted')],
  ]),
  conversation('c haircut on another day', [
    ['cancel tomorrow’s haircut', nothing],
    ['sorry, the one on saturday i mean', deletes(['Haircut', '2026-11-28'])],
  ]),
  conversation('c two guests for the demo', [
    ['invite Jonas to the vendor demo', updates('Vendor demo', { guests: ['jonas'] })],
    ['Aiko too please', updates('Vendor demo', { guests: ['aiko', 'jonas'] })],
  ]),
  conversation('c room for the board meeting', [
    ['where is the board meeting?', sees('Board meeting')],
    [
      'ah ok there’s no room yet. put it in Studio room 1',
      updates('Board meeting', { place: 'Studio room 1' }),
    ],
  ]),
  conversation('c portfolio review later and longer', [
    ['push the portfolio review back by an hour', updates('Portfolio review', { start: '2026-12-08T15:00' })],
    [
      'and make it 90 minutes',
      updates('Portfolio review', { start: '2026-12-08T15:00', end: '2026-12-08T16:30' }),
    ],
    ['undo that last one', stands('Portfolio review', '2026-12-08T15:00')],
  ]),
  conversation('c rename and back', [
    ['rename partner update to Partner sync', updates('Partner update', { title: 'Partner sync' })],
    ['undo', asBefore],
  ]),
  conversation('c offsite call after all', [
    ['decline the offsite call', answers('Offsite call', 'declined')],
    ['Hm, actually I can make it. Accept it instead', answers('Offsite call', 'accepted')],
  ]),
  conversation('c only tomorrows focus block', [
    [
      'get rid of my focus blocks, both of them',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
      'no',
    ],
    ['only tomorrow’s', deletes(['Focus block', '2026-11-24'])],
  ]),
  conversation('c critique when aiko is away', [
    [
      'Is Aiko away on Friday?',
      either(sees('Aiko on leave'), covers('2026-11-27T09:00', '2026-11-27T17:00')),
    ],
    [
      'ok then move friday’s critique to monday at 3',
      updates('Design critique', { start: '2026-11-30T15:00' }, { on: '2026-11-27' }),
    ],
  ]),
  conversation('c colours of the haircut', [
    ['make the haircut green', updates('Haircut', { color: ['2', '10'] })],
    ['no, purple', updates('Haircut', { color: ['1', '3'] })],
  ]),
  conversation('c lunch with ben lacks a time', [
    ['set up lunch with Ben on Tuesday', nothing],
    ['half twelve', creates({ title: 'Lunch (with Ben)', start: '2026-11-24T12:30' })],
  ]),
  conversation('c plants every other day', [
    [
      'remind me to water the plants tonight at 8',
      creates({ title: 'Water the plants', start: '2026-11-23T20:00', reminders: 'some' }),
    ],
    ['every other day actually', updates('Water the plants', { repeats: 'FREQ=DAILY;INTERVAL=2' })],
  ]),
  conversation('c partner update and its notes', [
    ['what does it say in the notes of the partner update', sees('Partner update')],
    ['weird. cancel it', deletes(['Partner update', '2026-12-08'])],
  ]),
  conversation(
    'c mail away, then the afternoon',
    [
      ['anything new from Lena in my mail?', mailOf('lena')],
      ['ok never mind. what’s on this afternoon?', covers('2026-11-23T13:00', '2026-11-23T17:00')],
    ],
    { disconnected: ['gmail'] },
  ),
  conversation('c one to one and back', [
    [
      'move tomorrow’s 1:1 with Priya to Thursday at noon',
      updates('1:1 with Priya', { start: '2026-11-26T12:00' }, { on: '2026-11-24' }),
    ],
    ['how does thursday look now', lists('2026-11-26')],
    ['too full. put it back where it was', asBefore],
  ]),
  conversation(
    'c brunch when the clocks change',
    [
      ['move brunch tomorrow to noon', updates('Brunch', { start: '2027-03-28T12:00' })],
      ['actually 11:30', updates('Brunch', { start: '2027-03-28T11:30' })],
    ],
    { at: '2027-03-27T10:00:00Z' },
  ),
  conversation('c new year run with two more facts', [
    ['new event', nothing],
    ['New Year run', nothing],
    ['1 january at 10', creates({ title: 'New Year run', start: '2027-01-01T10:00' })],
    [
      'at Brockwell Park, 2 hours',
      updates('New Year run', { place: 'Brockwell Park', end: '2027-01-01T12:00' }),
    ],
  ]),
  conversation('c two things at once', [
    [
      'Add vet on Tuesday at 4 and pharmacy at 5',
      changes(
        create({ title: 'Vet', start: '2026-11-24T16:00' }),
        create({ title: 'Pharmacy', start: '2026-11-24T17:00' }),
      ),
    ],
    ['move the pharmacy to 5.30', updates('Pharmacy', { start: '2026-11-24T17:30' })],
    ['and drop the vet', deletes('Vet')],
  ]),
  conversation('c free on friday and then a call', [
    ['Am I free on Friday morning?', covers('2026-11-27T10:00', '2026-11-27T12:00')],
    ['and at 4?', checks('2026-11-27T16:00')],
    [
      'good, book a call with my accountant then, 30 mins',
      creates({
        title: 'Call|Call with accountant|Accountant|Accountant call|Call accountant',
        start: '2026-11-27T16:00',
        end: '2026-11-27T16:30',
      }),
    ],
  ]),
  conversation('c haircut twice moved', [
    ['What’s on Saturday?', lists('2026-11-28')],
    ['shift the haircut to 12', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['thats too late, quarter past 11', updates('Haircut', { start: '2026-11-28T11:15' })],
  ]),
];
