import {
  answers,
  asBefore,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  slots,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, part, roomOn, onDay } from './expect.ts';

const context = phrasings('context', [
  [
    ['when am i at the dentist', 'make that half an hour later'],
    updates('Dentist', { start: '2026-12-01T09:00' }),
  ],
  [['whats thursday like', 'and the day after'], onDay('2026-11-27')],
  [
    [
      'have i got anything on saturday the twelfth of december',
      'ok then put costume fitting there at ten in the morning',
    ],
    creates({ title: 'Costume fitting', start: '2026-12-12T10:00' }),
  ],
  [
    ['piano lesson tomorrow at five in the afternoon please', 'no sorry six not five'],
    updates('Piano lesson', { start: '2026-11-24T18:00' }),
  ],
  [
    ['who is going to the roadmap workshop', 'add lena to it'],
    updates('Roadmap workshop', { guests: ['jonas', 'priya', 'lena'] }),
  ],
  [
    ['can i do eleven in the morning on monday the seventh of december', 'good put solicitor in then'],
    creates({
      title:
        '(The) Solicitor|Solicitor appointment|Solicitor meeting|Meeting with solicitor|Appointment with solicitor',
      start: '2026-12-07T11:00',
    }),
  ],
  [
    ['what have i got on the afternoon of the eighth of december', 'cancel the second of those'],
    deletes('Partner update'),
  ],
  [
    ['when do priya and i both have an hour on thursday', 'um and if jonas comes too'],
    roomOn(60, '2026-11-26', ['priya', 'jonas']),
  ],
  [
    ['when does my flight leave for oslo', 'i want an entry saying taxi two hours before that'],
    creates({ title: 'Taxi', start: '2026-12-11T05:15' }),
  ],
]);

const conversations = [
  conversation('o three: dog groomer bit by bit', [
    ['i need to put the dog groomer in', nothing],
    ['thursday the tenth of december', nothing],
    [
      'quarter past four in the afternoon',
      creates({ title: '(The) Dog groomer|Dog groomer appointment', start: '2026-12-10T16:15' }),
    ],
    ['and the day after that um have i got anything on', onDay('2026-12-11')],
  ]),
  conversation('o three: vendor demo there and back', [
    [
      'what am i doing wednesday afternoon',
      either(
        part('2026-11-25', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-25T13:00', '2026-11-25T17:00'),
        sees('Vendor demo'),
      ),
    ],
    ['make the vendor demo an hour later', updates('Vendor demo', { start: '2026-11-25T16:00' })],
    ['oh no put it back the way it was', stands('Vendor demo', '2026-11-25T15:00')],
  ]),
  conversation('o three: haircut not deleted but moved', [
    ['cancel my haircut', deletes('Haircut'), 'no'],
    [
      'hang on dont cancel it move it to half past one instead',
      updates('Haircut', { start: '2026-11-28T13:30' }),
    ],
    ['and how long do i have between that and lunch at mums on sunday', nothing],
  ]),
  conversation('o three: handover chat with jonas', [
    [
      'is jonas free on wednesday at half past three in the afternoon',
      either(
        checks('2026-11-25T15:30'),
        slots(30, '2026-11-25T15:30', ['2026-11-25T16:00', '2026-11-25T16:30'], ['jonas']),
        slots(60, '2026-11-25T15:30', ['2026-11-25T16:30'], ['jonas']),
        roomOn(30, '2026-11-25', ['jonas']),
        roomOn(60, '2026-11-25', ['jonas']),
      ),
    ],
    [
      'right then tuesday the eighth of december half past three in the afternoon for thirty minutes call it handover chat and invite him',
      creates({
        title: 'Handover chat',
        start: '2026-12-08T15:30',
        end: '2026-12-08T16:00',
        guests: ['jonas'],
      }),
    ],
    ['lena should come too', updates('Handover chat', { guests: ['jonas', 'lena'] })],
    ['um you know what forget it take the whole chat out again', asBefore],
  ]),
  conversation('o three: physio by mail', [
    ['did calmgate write to me', mailOf('calmgate', 'physio')],
    ['what time do they want me to come', nothing],
    [
      'fine then move the physio on the thirtieth to six in the evening',
      updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
    ],
  ]),
  conversation('o three: contrast fix', [
    ['whats ticket four hundred and twelve about', issue(412, 'contrast', 'dark mode', 'declined')],
    [
      'keep an hour free for it tomorrow at eleven and call that contrast fix',
      creates({ title: 'Contrast fix', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
    ['two hours would be better', updates('Contrast fix', { end: '2026-11-24T13:00' })],
    [
      'and whats next after that',
      either(
        onDay('2026-11-24'),
        covers('2026-11-24T13:00', '2026-11-24T15:00'),
        sees('Focus block', '2026-11-24'),
      ),
    ],
  ]),
  conversation('o three: off site call on the thirtieth', [
    [
      'what have i got at ten on the thirtieth',
      either(onDay('2026-11-30'), covers('2026-11-30T10:00', '2026-11-30T11:00'), sees('Offsite call')),
    ],
    ['tell them im coming', answers('Offsite call', 'accepted')],
    ['and the rest of that week whats happening', covers('2026-12-01', '2026-12-04')],
  ]),
  conversation('o three: yoga on mondays', [
    [
      'yoga every monday at seven in the evening starting next week please',
      creates({ title: 'Yoga', start: '2026-11-30T19:00', repeats: 'FREQ=WEEKLY;BYDAY=MO' }),
    ],
    [
      'but not on the twenty first of december ill be on leave',
      changes(remove('Yoga', '2026-12-21', 'this')),
    ],
    [
      'put a yoga mat shopping trip in on saturday at three in the afternoon call it buy a yoga mat',
      creates({ title: 'Buy (a) yoga mat', start: '2026-11-28T15:00' }),
      'no',
    ],
    [
      'no make that one sunday the sixth of december at three',
      creates({ title: 'Buy (a) yoga mat', start: '2026-12-06T15:00' }),
    ],
  ]),
];

export const oThreeConversations = [...context, ...conversations];
