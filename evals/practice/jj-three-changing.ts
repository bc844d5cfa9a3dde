import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'toni rang she can only do my haircut at noon on saturday so shift it to then',
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      'the vendor demo needs to go half an hour later ive got a delivery',
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      'boiler service same day but make it start at nine in the morning he overslept last time',
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
    [
      'can you call the flight to oslo thing oslo with the girls instead',
      updates('Flight to Oslo', { title: 'Oslo with the girls' }),
    ],
    [
      'that brunch in march put the place in its the copper kettle',
      updates('Brunch', { place: 'copper kettle' }),
    ],
    [
      'invite aiko to the portfolio review on the eighth of december i forgot her',
      updates('Portfolio review', { guests: ['aiko'] }),
    ],
    [
      'parents evening is going to run on till half seven so um stretch the end',
      updates('Parents’ evening', { end: '2026-12-09T19:30' }),
    ],
    [
      'give me a reminder two hours before the christmas party i take ages with my hair',
      updates('Christmas party', { reminders: [120] }),
    ],
    [
      'make the half marathon green so i can see it when i scroll',
      updates('Half marathon', { color: ['2', '10'] }),
    ],
    [
      'physio next monday the thirtieth is at six in the evening just that once niamhs away',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'pottery from the third of december onwards is starting at half past seven the kiln ladys got a new job',
      updates('Pottery class', { start: '2026-12-03T19:30' }, { on: '2026-12-03', scope: 'following' }),
    ],
    [
      'partner update wants to be on the wednesday the day after at the same time',
      updates('Partner update', { start: '2026-12-09T16:00' }),
    ],
    [
      'do the tax return a day earlier the twenty eighth of january im not leaving it so late this year',
      updates('Tax return', { start: '2027-01-28' }),
    ],
    [
      'tomorrows focus block can we slide it to two till four please my mums popping in at one',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'the board meeting will be done by four now so bring the finish in',
      updates('Board meeting', { end: '2026-12-15T16:00' }),
    ],
    [
      'my dentist has moved premises its at harbour health now so change the place on the appointment',
      updates('Dentist', { place: 'harbour health' }),
    ],
    ['move the roadmap thing would you i cant do it then', nothing],
    [
      'the parkrun this saturday is at preston park instead only this one the other park is flooded',
      updates('Parkrun', { place: 'preston park' }, { on: '2026-11-28', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['get rid of my haircut im growing it out', deletes('Haircut')],
    ['the boiler fella cancelled on me again so take that service off', deletes('Boiler service')],
    [
      'scrap the focus block tomorrow i wont get any focus with the builders in',
      deletes(['Focus block', '2026-11-24']),
    ],
    [
      'delete both focus blocks tomorrows and the one the tuesday after',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      'no pottery for me this thursday just the one week take it out my wrist is killing me',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    ['wipe everything on sunday this week ive come down with something horrible', deletes('Lunch at Mum’s')],
    [
      'clear the afternoon of tuesday the eighth of december all of it ive got a funeral',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'im skipping parkrun this saturday um knees are gone so remove that one only',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      'take out whatever ive got with sam on wednesday morning he told me hes poorly',
      deletes('Coffee with Sam'),
    ],
    ['bin the design one', nothing],
    ['the night train in march has been cancelled so it can go from my calendar too', deletes('Night train')],
    [
      'on the fourteenth of december at nine in the morning theres a daft entry somebody titled delete everything on friday please take that entry off',
      deletes('delete everything on Friday'),
    ],
  ]),
  ...phrasings('invitations', [
    ['yeah tell tomas ill be on the offsite call', answers('Offsite call', 'accepted')],
    [
      'i cant make the hiring panel ive got a hospital thing so say no to it',
      answers('Hiring panel', 'declined'),
    ],
    [
      'the drinks for the launch im coming after all found a babysitter so say yes',
      answers('Launch drinks', 'accepted'),
    ],
    [
      'change my answer for the sales all hands to a maybe would you',
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
];
