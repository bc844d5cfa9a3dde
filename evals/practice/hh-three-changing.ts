import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'tonis rang about the haircut she can only do half past twelve on saturday so shift it',
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      'um push the vendor demo on wednesday back to four the train guys are on strike',
      updates('Vendor demo', { start: '2026-11-25T16:00' }),
    ],
    [
      'the dentists been moved to the third no the tenth of december same time',
      updates('Dentist', { start: '2026-12-10T08:30' }),
    ],
    [
      'make my christmas party finish at eleven at night not ten im feeling young',
      updates('Christmas party', { end: '2026-12-18T23:00' }),
    ],
    [
      'partner update wants to be an hour long instead of half',
      updates('Partner update', { end: '2026-12-08T17:00' }),
    ],
    [
      'the portfolio review is in studio room two now theyve got decorators in the other one',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      'rename the boiler service to gas man because thats what everyone calls him',
      updates('Boiler service', { title: 'Gas man' }),
    ],
    [
      'add tomas to the marketing lunch he never gets fed',
      updates('Marketing lunch', { guests: ['lena', 'sam', 'tomas'] }),
    ],
    [
      'take jonas off the board meeting will you hes in hamburg',
      updates('Board meeting', { guests: ['priya'] }),
    ],
    [
      'just this weeks pottery start it at half seven the babysitters running late',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    ['paint the flight to oslo red so it jumps out at me', updates('Flight to Oslo', { color: ['11'] })],
    [
      'nudge me two hours ahead of the flight to oslo um actually three hours',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'tomorrows focus block can you have it start at two instead',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'parents evening is not at alder school its in the sports hall on mill lane',
      updates('Parents’ evening', { place: 'Mill Lane' }),
    ],
    [
      'the parkrun has moved for good its at dulwich park every week from now on so change the place on all of them',
      updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'all' }),
    ],
    [
      'coffee with sam on wednesday bring it forward to half past eight ive got a school run after',
      updates('Coffee with Sam', { start: '2026-11-25T08:30' }),
    ],
    ['shift that focus block to nine will you', nothing],
    [
      'lunch at mums is starting at twelve now not one and still finishing the same time half past three',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00', end: '2026-11-29T15:30' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['scrap the haircut ive done it myself with the kitchen scissors', deletes('Haircut')],
    ['the coffee with sam get rid of it hes got the lurgy', deletes('Coffee with Sam')],
    [
      'um bin everything after lunch on tuesday the eighth of december the little ones got an operation',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'cant do pottery this thursday my wrists in plaster take just that one out',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      'wipe saturday this week completely im going to bed',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      'i dont do parkrun anymore me knees have gone delete the whole lot of them',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      'drop the boiler service and the flight to oslo both of them the trips off',
      deletes('Boiler service', 'Flight to Oslo'),
    ],
    ['get shot of the focus block on the first of december', deletes(['Focus block', '2026-12-01'])],
    ['clear whatever is down for sunday this week mums in hospital bless her', deletes('Lunch at Mum’s')],
    [
      'from the fourteenth of december onwards no more physio cancel those',
      changes(remove('Physio', '2026-12-14', 'following')),
    ],
    [
      'so that one to one with priya tomorrow just tomorrows delete it shes told me already',
      changes(remove('1:1 with Priya', '2026-11-24', 'this')),
    ],
    [
      'remove the night train and the brunch in march we are flying instead',
      deletes('Night train', 'Brunch'),
    ],
  ]),
  ...phrasings('invitations', [
    ['tell tomas yes to the offsite call ill take it from the car park', answers('Offsite call', 'accepted')],
    [
      'the hiring panel thing put me down as a maybe my shifts arent out yet',
      answers('Hiring panel', 'tentative'),
    ],
    [
      'um launch drinks no im going to have to say no to that one the baby wont settle',
      answers('Launch drinks', 'declined'),
    ],
    [
      'turns out i can do the sales all hands after all so say im coming',
      answers('Sales all-hands', 'accepted'),
    ],
  ]),
];
