import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "The dentist's receptionist rang. They can only do 9 o'clock instead of half past eight on the 1st, so change it please.",
      updates('Dentist', { start: '2026-12-01T09:00' }),
    ],
    [
      'Push the vendor demo back by half an hour, would you? It should start later.',
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      'Toni has asked me to come at two in the afternoon on Saturday, so shift the haircut.',
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
    [
      'The board meeting will only take an hour and a half. Please shorten it, same start.',
      updates('Board meeting', { end: '2026-12-15T15:30' }),
    ],
    [
      'Rename the partner update to Partner catch-up.',
      updates('Partner update', { title: 'Partner catch-up|Partner catch up' }),
    ],
    [
      'The Christmas party will be at the Duke of Kent now. Change the place for me.',
      updates('Christmas party', { place: 'Duke of Kent' }),
    ],
    [
      'Please get Jonas invited to the portfolio review as well.',
      updates('Portfolio review', { guests: ['jonas'] }),
    ],
    [
      "Could you invite dana.holt@brightdesk.example to Wednesday's vendor demo?",
      updates('Vendor demo', { guests: ['dana.holt@brightdesk.example'] }),
    ],
    ['Make the Oslo flight tangerine so that it stands out.', updates('Flight to Oslo', { color: ['6'] })],
    [
      'Set a reminder 2 hours before the half marathon next October.',
      updates('Half marathon', { reminders: [120] }),
    ],
    [
      "The physio session on the 30th has to be at six in the evening, Niamh's orders. Just that one.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'All of the pottery classes, the whole series, should say The Old Dairy as the place.',
      updates('Pottery class', { place: 'The Old Dairy' }, { scope: 'all' }),
    ],
    [
      "There's a fair in the park, so this Saturday only, parkrun starts half an hour later. Fix that?",
      updates('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28', scope: 'this' }),
    ],
    [
      "Tomorrow's focus block should run on till half past three.",
      updates('Focus block', { end: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
    [
      'The boiler man has let me down. Put him on Wednesday the 9th of December instead, same time.',
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    [
      'The tax return entry ought to come back every year.',
      updates('Tax return', { repeats: 'FREQ=YEARLY' }),
    ],
    [
      'My annual leave begins two days later now, on the 23rd of December. The last day stays as it is.',
      updates('Annual leave', { start: '2026-12-23', end: '2027-01-04' }),
    ],
    ["My coffee with Sam can't stay where it is. Move it, please.", nothing],
  ]),
  ...phrasings('deleting', [
    ["Cancel my haircut, I've decided to grow it out.", deletes('Haircut')],
    ["I won't be going to Oslo after all, so take the flight out.", deletes('Flight to Oslo')],
    ['Please remove the Brightdesk demo on Wednesday, I hear they have gone bust.', deletes('Vendor demo')],
    [
      "I've got a fever. Get rid of everything I have on this Saturday, but leave the other weeks alone.",
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      'No pottery this Thursday, the kiln is broken. Scrap that one class.',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      'Both of the upcoming focus blocks, tomorrow and on the 1st, can be wiped.',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      "My knees have had it, I've stopped parkrun altogether. Delete the whole series.",
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      'I have to be at a funeral, so clear my afternoon on the 8th of December.',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "Scratch this Friday's stand-up, half the team is off.",
      changes(remove('Stand-up', '2026-11-27', 'this')),
    ],
    ['Would you cancel the coffee I have with Sam this week?', deletes('Coffee with Sam')],
    ['Lose both the night train and the brunch in March, please.', deletes('Night train', 'Brunch')],
    [
      'My shoulder is on the mend. Drop the physio sessions from the 14th of December onwards, keep the ones before.',
      changes(remove('Physio', '2026-12-14', 'following')),
    ],
  ]),
  ...phrasings('invitations', [
    ["Tell Tomás it's a yes from me for the offsite call.", answers('Offsite call', 'accepted')],
    ["I'll have to turn down the hiring panel, I'm afraid.", answers('Hiring panel', 'declined')],
    ["Put me down as a maybe for Jonas's hiring panel.", answers('Hiring panel', 'tentative')],
    ['I found a babysitter! Accept the launch drinks.', answers('Launch drinks', 'accepted')],
  ]),
];
