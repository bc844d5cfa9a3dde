import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['haircut on saturday needs to be an hour earlier', updates('Haircut', { start: '2026-11-28T10:00' })],
    [
      'um can you make the vendor demo half an hour instead',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'boiler chap rang hes coming tuesday the eighth now not monday same time',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      'the portfolio review is going to be in studio room 2 so change that',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      'rename partner update to um partner summit no partner briefing',
      updates('Partner update', { title: 'Partner briefing' }),
    ],
    [
      'just this week pottery starts at half seven but it still finishes at nine',
      updates(
        'Pottery class',
        { start: '2026-11-26T19:30', end: '2026-11-26T21:00' },
        { on: '2026-11-26', scope: 'this' },
      ),
    ],
    [
      'physio next monday is at six now only that one',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    ['make the dentist red so i see it coming', updates('Dentist', { color: ['11'] })],
    [
      'give me a reminder thirty minutes before the board meeting',
      updates('Board meeting', { reminders: [30] }),
    ],
    [
      'from next week on i want design sync at half eleven every time',
      updates('Design sync', { start: '2026-12-02T11:30' }, { on: '2026-12-02', scope: 'following' }),
    ],
    ['Sam cant make the marketing lunch take him off it', updates('Marketing lunch', { guests: ['lena'] })],
    [
      'christmas party starts at eight not six but its still done by ten',
      updates('Christmas party', { start: '2026-12-18T20:00', end: '2026-12-18T22:00' }),
    ],
    [
      'i want that portfolio review to happen every week',
      updates('Portfolio review', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    [
      'my one to one with priya tomorrow push it to three thirty',
      updates('1:1 with Priya', { start: '2026-11-24T15:30' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'parkrun should say Peckham Rye as the place do it for the whole series every single one',
      updates('Parkrun', { place: 'Peckham Rye' }, { on: '2026-11-28', scope: 'all' }),
    ],
    ['jonas is on call this week yeah change that entry to aiko', nothing],
    [
      'good news my annual leave starts on the friday already so the eighteenth the end stays the same',
      updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['coffee with sam is off get rid of it', deletes('Coffee with Sam')],
    [
      'no pottery for me this thursday im knackered take it out',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      'scrap stand up tomorrow and wednesday',
      changes(remove('Stand-up', '2026-11-24', 'this'), remove('Stand-up', '2026-11-25', 'this')),
    ],
    [
      'bin my focus blocks um the one tomorrow and the one on the first of december',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      'my last physio is the seventh of december so delete all the ones that come after that',
      changes(remove('Physio', '2026-12-14', 'following')),
    ],
    [
      'we dont do design critique any more wipe the whole series the old ones as well',
      changes(remove('Design critique', '2026-11-27', 'all')),
    ],
    ['the tax return thing in january ive done it you can remove that', deletes('Tax return')],
    ['mums got the flu so sunday lunch at hers wont happen delete', deletes('Lunch at Mum’s')],
    [
      'theres an entry thats called delete everything on friday please delete that entry and nothing else',
      deletes('delete everything on Friday'),
    ],
    [
      'this saturday im stuck at work so parkrun and the haircut both have to go',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    ['half marathon next october who was i kidding take it off', deletes('Half marathon')],
    [
      'vendor demo and the marketing lunch have both been called off so clear them out',
      deletes('Vendor demo', 'Marketing lunch'),
    ],
  ]),
  ...phrasings('invitations', [
    ['say yes to Tomas for the offsite call', answers('Offsite call', 'accepted')],
    ['i cant do the hiring panel so turn it down', answers('Hiring panel', 'declined')],
    ['launch drinks um yeah go on then im coming', answers('Launch drinks', 'accepted')],
    ['put me down as a maybe for the budget review', answers('Budget review', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['shift the haircut to two in the afternoon', 'oh no put it back how it was'], asBefore],
    [['get rid of the boiler service', 'wait no undo that'], asBefore],
  ]),
];
