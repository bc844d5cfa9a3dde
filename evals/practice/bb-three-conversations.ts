import {
  answers,
  asBefore,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, issue, mailOf, mine, onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [['what have i got on friday', 'and saturday'], onDay('2026-11-28')],
    [['whens the dentist', 'make it an hour later'], updates('Dentist', { start: '2026-12-01T09:30' })],
    [
      ['put drinks with nina in for friday at eight in the evening', 'actually no make that nine'],
      updates('Drinks with Nina', { start: '2026-11-27T21:00' }),
    ],
    [
      ['am i free on wednesday at two', 'lovely book a call with the plumber then'],
      creates({ title: 'Call (with) (the) plumber|Plumber call|Plumber', start: '2026-11-25T14:00' }),
    ],
    [['who else is at the marketing lunch', 'um and where was it'], sees('Marketing lunch')],
    [['whats on on the eighth of december', 'cancel the last one'], deletes('Partner update')],
    [
      ['what time does my flight to oslo go', 'right remind me three hours before that'],
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      ['did calmgate physio email me', 'okay well move the one on the thirtieth to six then'],
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    [
      ['am i busy on the twelfth of december', 'what about the day after'],
      either(onDay('2026-12-13'), covers('2026-12-13T10:00', '2026-12-13T18:00')),
    ],
    [['cancel my focus block tomorrow', 'and the one next week too'], deletes(['Focus block', '2026-12-01'])],
    [
      ['read me tomorrow', 'okay and wednesday', 'hmm shift the coffee with sam by half an hour later'],
      updates('Coffee with Sam', { start: '2026-11-25T09:30' }),
    ],
  ]),
  conversation('bb-three-haircut-then-lunch', [
    ['when am i getting my hair cut', sees('Haircut')],
    ['push it an hour later', updates('Haircut', { start: '2026-11-28T12:00' })],
    [
      'and then put in lunch with bea at one straight after',
      creates({ title: 'Lunch (with Bea)|Bea lunch', start: '2026-11-28T13:00' }),
    ],
  ]),
  conversation('bb-three-dinner-called-off', [
    ['what am i doing on friday night', evening('2026-11-27')],
    [
      'put dinner with marco in at eight then',
      creates({ title: 'Dinner with Marco', start: '2026-11-27T20:00' }),
    ],
    ['oh its at the olive tree add that', updates('Dinner with Marco', { place: 'Olive Tree' })],
    ['ugh he just cancelled take it out again', deletes('Dinner with Marco')],
  ]),
  conversation('bb-three-lighter-tuesday', [
    ['how does tomorrow look', lists('2026-11-24')],
    ['get rid of the focus block', deletes(['Focus block', '2026-11-24'])],
    [
      'and priya can go to half ten',
      updates('1:1 with Priya', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
    ],
    ['thanks thats much better', nothing],
  ]),
  conversation('bb-three-noodles', [
    [
      'where did ingrid want to go for her birthday dinner its in an email',
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      'okay put that in my calendar call it noodles with ingrid',
      creates({ title: 'Noodles with Ingrid', start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    ['um and give me a reminder an hour before', updates('Noodles with Ingrid', { reminders: [60] })],
  ]),
  conversation('bb-three-brunch-after-all', [
    ['delete the brunch in march', deletes('Brunch'), 'no'],
    ['no wait dont delete it just move it to half eleven', updates('Brunch', { start: '2027-03-28T11:30' })],
    [
      'and call it brunch with the cousins',
      updates('Brunch', { title: 'Brunch with the cousins|Brunch with cousins' }),
    ],
  ]),
  conversation('bb-three-contrast', [
    ['whats assigned to me on github', mine],
    ['what was four hundred and twelve about exactly', issue(412, 'contrast', 'declined')],
    [
      'block an hour tomorrow at eleven for it and uh call it contrast fix',
      creates({ title: 'Contrast fix', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
    ['no sorry i meant wednesday at one', updates('Contrast fix', { start: '2026-11-25T13:00' })],
  ]),
  conversation('bb-three-numbers-with-priya', [
    ['when could priya and me sit down for half an hour on friday', roomOn(30, '2026-11-27', ['priya'])],
    [
      'lets say half eleven call it adoption numbers and invite her',
      creates({
        title: 'Adoption numbers',
        start: '2026-11-27T11:30',
        end: '2026-11-27T12:00',
        guests: ['priya'],
      }),
    ],
    ['hmm make it eleven instead', updates('Adoption numbers', { start: '2026-11-27T11:00' })],
  ]),
  conversation('bb-three-margate-train', [
    ['which day does the team offsite start', sees('Team offsite')],
    [
      'put train to margate in that morning eight twelve till nine forty',
      creates({ title: 'Train to Margate', start: '2026-12-03T08:12', end: '2026-12-03T09:40' }),
    ],
    ['actually undo that ive got the ticket on my phone', asBefore],
    ['so whats on the day before we go', onDay('2026-12-02')],
  ]),
  conversation('bb-three-replies', [
    ['what have i got on monday next week', onDay('2026-11-30')],
    ['yes to the offsite call', answers('Offsite call', 'accepted')],
    ['and whats that hiring panel thing when is it', sees('Hiring panel')],
    ['okay no i cant do that one turn it down', answers('Hiring panel', 'declined')],
    [
      'and is anything on the evening of the second',
      either(evening('2026-12-02'), sees('Launch drinks', '2026-12-02'), onDay('2026-12-02')),
    ],
  ]),
];
