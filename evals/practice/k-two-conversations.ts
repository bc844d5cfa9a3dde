import { answers, checks, covers, creates, deletes, either, lists, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, slotsOn } from './expect.ts';

export const kTwoContext = phrasings('context', [
  [['when dentsit', 'make that 8.45 instead'], updates('Dentist', { start: '2026-12-01T08:45' })],
  [['thurs, whats on', 'and fri'], lists('2026-11-27')],
  [['squash sat 2pm', 'bring it fwd to 1'], updates('Squash', { start: '2026-11-28T13:00' })],
  [
    ['30 mins w/ tomas tmrw, when are we both free', 'book 11.30, title token review'],
    creates({
      title: 'Token review (with Tomás)',
      start: '2026-11-24T11:30',
      end: '2026-11-24T12:00',
      guests: ['tomas'],
    }),
  ],
  [
    ['weds 4.30 free?', 'ok stick optician in there'],
    creates({ title: 'Optician (appointment)|Opticians (appointment)', start: '2026-11-25T16:30' }),
  ],
  [['haircut sat - delete', 'parkrun that day too'], deletes(['Parkrun', '2026-11-28'])],
  [
    ['wheres the xmas party', 'jonas + aiko are coming, invite them'],
    updates('Christmas party', { guests: ['jonas', 'aiko'] }),
  ],
  [['2 dec rundown', 'cant do the panel, decline'], answers('Hiring panel', 'declined')],
  [
    ['schedule site tour w/ lena tmrw 3.30pm', 'add sam as well'],
    updates('Site tour (with Lena)', { guests: ['lena', 'sam'] }),
  ],
  [
    ['last mtg fri?', 'move it to 4'],
    updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27', scope: 'this' }),
  ],
  [
    ['boiler service, which day', 'change to tues 8th, hrs stay the same'],
    updates('Boiler service', { start: '2026-12-08T08:00' }),
  ],
  [['swim tmrw 7am', 'same again thurs'], creates({ title: 'Swim|Swimming', start: '2026-11-26T07:00' })],
  [
    ['free at 3 tmrw', 'what abt weds'],
    either(checks('2026-11-25T15:00'), covers('2026-11-25T15:00', '2026-11-25T15:30')),
  ],
  [
    ['board mtg details', 'need a 30 min heads up for that, set reminder'],
    updates('Board meeting', { reminders: [30] }),
  ],
  [['violin lesson sun 6 dec 10am', 'til 10.45', 'nah take it off again'], deletes('Violin lesson')],
  [
    ['any mail from ingrid', 'pop that dinner in my cal'],
    creates({
      title:
        '(Ingrid’s) birthday dinner (at Koya Harbour)|Birthday dinner (with Ingrid)|Birthday dinner Ingrid|Dinner (with Ingrid)|Ingrid’s birthday|Ingrid’s 30th (birthday) (dinner)|Ingrid birthday dinner',
      start: '2026-12-01T19:30',
      place: 'Koya Harbour',
    }),
  ],
]);

export const kTwoConversations = [
  conversation('focus block tmrw later and in a room', [
    ['tmrw?', lists('2026-11-24')],
    [
      'focus block 2pm instead of 1',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    ['location studio room 1', updates('Focus block', { place: 'Studio room 1' }, { on: '2026-11-24' })],
  ]),
  conversation('pricing huddle w sam and jonas', [
    ['me sam + jonas, 1 hr tues 8 dec, options?', slotsOn(60, '2026-12-08', '2026-12-08', ['sam', 'jonas'])],
    [
      '11 it is. pricing huddle. book',
      creates({
        title: 'Pricing huddle',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['sam', 'jonas'],
      }),
    ],
    ['45 mins is enough actually', updates('Pricing huddle', { end: '2026-12-08T11:45' })],
    ['jonas doesnt need to be there, take him off', updates('Pricing huddle', { guests: ['sam'] })],
  ]),
  conversation('sorting out 2 dec', [
    ['weds 2 dec - whats in', lists('2026-12-02')],
    ['no to the drinks', answers('Launch drinks', 'declined')],
    ['panel yes', answers('Hiring panel', 'accepted')],
    ['and cancel the design sync that day', deletes(['Design sync', '2026-12-02'])],
  ]),
  conversation('haircut not deleted but moved', [
    ['delete haircut', deletes('Haircut'), 'no'],
    ['changed my mind keep it but 2pm', updates('Haircut', { start: '2026-11-28T14:00' })],
    ['reminder 30 mins b4', updates('Haircut', { reminders: [30] })],
    ['hows sun looking', lists('2026-11-29')],
  ]),
  conversation('brightdesk demo prep', [
    ['latest email re brightdesk', mailOf('brightdesk')],
    ['and when is the vendor demo', sees('Vendor demo', '2026-11-25')],
    [
      'half hr right before it: demo prep',
      creates({
        title: '(Vendor) demo prep',
        start: '2026-11-25T14:30',
        end: '2026-11-25T15:00',
      }),
    ],
    ['also is #371 still open', issue(371)],
  ]),
  conversation('yoga weekly', [
    [
      'yoga weds 6pm til 7',
      creates({ title: 'Yoga (class)', start: '2026-11-25T18:00', end: '2026-11-25T19:00' }),
    ],
    ['its at brockwell lido', updates('Yoga (class)', { place: 'Brockwell Lido' })],
    ['repeat weekly', updates('Yoga (class)', { repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'] })],
    ['skip 2 dec tho', deletes(['Yoga (class)', '2026-12-02'])],
    [
      'am i free after it this weds, 7 to 8',
      either(checks('2026-11-25T19:00', '2026-11-25T20:00'), covers('2026-11-25T19:00', '2026-11-25T20:00')),
    ],
  ]),
];
