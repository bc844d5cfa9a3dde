import { answers, checks, covers, creates, deletes, either, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, mailOf, onDay, roomOn } from './expect.ts';

/* Dictated into a phone: what is said in more than one turn. */

export const conversations = [
  ...phrasings('context', [
    [['whats my tomorrow like', 'and the day after'], onDay('2026-11-25')],
    [
      ['when am i having my teeth checked', 'ok can you make that quarter past nine instead same day'],
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      ['am i doing anything on friday at eleven in the morning', 'great put the optician in then'],
      creates({
        title:
          '(The) Optician (appointment)|Opticians (appointment)|Optician’s (appointment)|Opticians’ appointment',
        start: '2026-11-27T11:00',
      }),
    ],
    [
      ['put yoga in on wednesday at six in the evening', 'oh sorry i mean thursday'],
      updates('Yoga', { start: '2026-11-26T18:00' }),
    ],
    [
      ['read me the eighth of december', 'the last one isnt happening any more drop it'],
      deletes('Partner update'),
    ],
    [
      ['where are we having the marketing lunch', 'move it half an hour later would you'],
      updates('Marketing lunch', { start: '2026-11-27T13:00' }),
    ],
    [
      ['i want to put the dog groomer in', 'er thursday the tenth of december half eleven'],
      creates({
        title:
          '(The) Dog groomer (appointment)|Dog groomers (appointment)|Dog groomer’s (appointment)|Dog grooming (appointment)|Groomer (for) (the) (dog)',
        start: '2026-12-10T11:30',
      }),
    ],
    [
      ['im skipping pottery this week take it out', 'and the one the week after as well'],
      deletes(['Pottery class', '2026-12-03']),
    ],
    [
      [
        'whats ingrid written about her birthday dinner',
        'ok put the dinner in my calendar with the restaurant as the place',
      ],
      creates({
        title:
          '(Ingrid’s) (Ingrids) (30th) Birthday dinner (with) (for) (Ingrid) (at) (Koya) (Harbour)|Dinner (with) (for) (Ingrid) (at) (Koya) (Harbour)|Ingrid (30th) birthday dinner|Ingrid’s (30th) (birthday) dinner (at) (Koya) (Harbour)|Dinner (for) Ingrid’s (30th) birthday|Birthday dinner Ingrid',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      ['is two oclock on wednesday free for the health visitor', 'what about thursday'],
      either(checks('2026-11-26T14:00'), onDay('2026-11-26'), covers('2026-11-26T14:00', '2026-11-26T15:00')),
    ],
    [
      ['what time do i fly to oslo', 'put a taxi in two hours before that for three quarters of an hour'],
      creates({
        title:
          '(A) Taxi (to) (the) (airport) (Gatwick) (airport) (for) (the) (Oslo) (flight) (to) (Oslo)|Airport taxi|Gatwick taxi|Taxi (before) (the) (flight) (to) (Oslo)',
        start: '2026-12-11T05:15',
        end: '2026-12-11T06:00',
      }),
    ],
  ]),

  conversation('baby group instead of the haircut', [
    ['hiya have i got anything on saturday', onDay('2026-11-28')],
    ['take the haircut out ill never make it', deletes('Haircut')],
    [
      'and put baby group in there instead same start time',
      creates({ title: 'Baby group', start: '2026-11-28T11:00' }),
    ],
    ['oh hang on its ten not eleven', updates('Baby group', { start: '2026-11-28T10:00' })],
  ]),

  conversation('a funeral that is moved', [
    ['i need to put uncle franks funeral in', nothing],
    [
      'its wednesday the sixteenth of december at noon just call it funeral',
      creates({ title: 'Funeral', start: '2026-12-16T12:00' }),
    ],
    ['sorry the vicar has changed it its one oclock now', updates('Funeral', { start: '2026-12-16T13:00' })],
    ['and remind me a day before', updates('Funeral', { reminders: [1440] })],
    ['um have i got anything on the day after that', onDay('2026-12-17')],
  ]),

  conversation('the board meeting cut short', [
    ['what have i got on the fifteenth of december', onDay('2026-12-15')],
    ['cancel the board meeting', deletes('Board meeting'), 'no'],
    [
      'no no dont cancel it i only want it cut down to an hour',
      updates('Board meeting', { end: '2026-12-15T15:00' }),
    ],
    ['and the day after whats that like', onDay('2026-12-16')],
  ]),

  conversation('a handover with jonas', [
    ['when could jonas and i find an hour on friday', roomOn(60, '2026-11-27', ['jonas'])],
    [
      'lets say eleven then call it handover and invite him',
      creates({ title: 'Handover', start: '2026-11-27T11:00', end: '2026-11-27T12:00', guests: ['jonas'] }),
    ],
    ['remind me ten minutes before that', updates('Handover', { reminders: [10] })],
  ]),

  conversation('one of three design meetings', [
    ['can you cancel my design meeting', nothing],
    ['er the friday one this week', deletes(['Design critique', '2026-11-27']), 'no'],
    ['no sorry i mean the monday one just next mondays', deletes(['Design review', '2026-11-30'])],
    ['and whats on the wednesday after that', onDay('2026-12-02')],
  ]),

  conversation('what the physio wrote', [
    ['has calmgate physio emailed me', mailOf('physio', 'calmgate', 'niamh')],
    ['what is it they want'],
    [
      'right move my session on the thirtieth to six then',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
  ]),

  conversation('new years eve and pottery', [
    ['what am i doing on new years eve', either(onDay('2026-12-31'), evening('2026-12-31'))],
    [
      'put neighbours party in that night from eight till one in the morning',
      creates({
        title:
          'Neighbours party|Neighbours’ party|Neighbour’s party|Party (at) (with) (the) neighbours|(New) (Year’s) (Eve) neighbours party',
        start: '2026-12-31T20:00',
        end: '2027-01-01T01:00',
      }),
    ],
    ['pottery is that evening too so take that one out', deletes(['Pottery class', '2026-12-31'])],
    ['and the christmas eve one', deletes(['Pottery class', '2026-12-24'])],
  ]),

  conversation('both focus blocks', [
    ['have i got any more focus blocks coming up', sees('Focus block', '2026-11-24')],
    [
      'move tomorrows to three oclock',
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      'do the same with the other one on the first',
      updates('Focus block', { start: '2026-12-01T15:00' }, { on: '2026-12-01' }),
    ],
  ]),

  conversation('the hiring panel after all not', [
    ['hello arlo when is the hiring panel again', sees('Hiring panel')],
    ['alright accept it', answers('Hiring panel', 'accepted')],
    ['oh er no actually i wont be able to go decline it', answers('Hiring panel', 'declined')],
  ]),
];
