import { answers, asBefore, calls, creates, deletes, either, nothing, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { onDay, issue, mine, mailOf, freeEvening, roomAfternoon } from './expect.ts';

const context = phrasings('context', [
  [['what does wednesday look like', 'and the day after'], onDay('2026-11-26')],
  [
    ['when am i at tonis', 'oh make it two in the afternoon'],
    updates('Haircut', { start: '2026-11-28T14:00' }),
  ],
  [
    ['am i free friday at ten', 'right put cheese supplier in then'],
    creates({ title: 'Cheese supplier', start: '2026-11-27T10:00' }),
  ],
  [['when is the boiler service', 'you can delete that'], deletes('Boiler service')],
  [
    ['add lesson with imogen thursday at five', 'its only forty five minutes actually'],
    updates('Lesson with Imogen|Imogen(s) lesson', { end: '2026-11-26T17:45' }),
  ],
  [
    ['who is at the marketing lunch', 'invite priya to it as well'],
    updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [
    ['is there a sales all hands coming up', 'i can go after all so accept it'],
    answers('Sales all-hands', 'accepted'),
  ],
  [
    [
      'when and where is ingrids birthday dinner she sent me an email',
      'put it in as noodles with the restaurant as the place',
    ],
    creates({ title: 'Noodles (with Ingrid)', start: '2026-12-01T19:30', place: 'Koya Harbour' }),
  ],
  [
    ['whats on the evening of the ninth of december', 'and the evening after that am i free'],
    either(freeEvening('2026-12-10'), onDay('2026-12-10')),
  ],
]);

const conversations = [
  conversation('r three: wine tasting without a time', [
    ['i need wine tasting in on thursday', nothing],
    ['um half past four in the afternoon', creates({ title: 'Wine tasting', start: '2026-11-26T16:30' })],
    ['make that two hours long', updates('Wine tasting', { end: '2026-11-26T18:30' })],
  ]),
  conversation('r three: recital practice on the wrong day', [
    [
      'book recital practice for saturday at three',
      creates({ title: 'Recital practice', start: '2026-11-28T15:00' }),
      'no',
    ],
    ['no sorry i meant sunday at four', creates({ title: 'Recital practice', start: '2026-11-29T16:00' })],
    ['what else have i got that day', onDay('2026-11-29')],
  ]),
  conversation('r three: portfolio review there and back', [
    ['tell me whats on the eighth of december', onDay('2026-12-08')],
    [
      'move the two oclock one to eleven in the morning',
      updates('Portfolio review', { start: '2026-12-08T11:00' }),
    ],
    ['hmm that was a mistake undo it', asBefore],
    ['thanks', nothing],
  ]),
  conversation('r three: pram walk with lena', [
    ['find an hour for lena and me on friday afternoon', roomAfternoon(60, '2026-11-27', ['lena'])],
    [
      'lets take half past four call it pram walk and invite her',
      creates({ title: 'Pram walk', start: '2026-11-27T16:30', guests: ['lena'] }),
    ],
    ['actually could that be quarter to five', updates('Pram walk', { start: '2026-11-27T16:45' })],
    ['oh the little one is poorly scrap it altogether', deletes('Pram walk')],
  ]),
  conversation('r three: hiring panel and the cvs', [
    ['did jonas send the cvs for the hiring panel', mailOf('jonas', 'weber', 'hiring', 'cv', 'panel')],
    ['okay accept the hiring panel then', answers('Hiring panel', 'accepted')],
    [
      'and remind me the evening before at eight to read the cvs',
      creates({ title: 'Read the CVs (for the hiring panel)', start: '2026-12-01T20:00', reminders: 'some' }),
    ],
  ]),
  conversation('r three: dentist kept after all', [
    ['cancel the dentist', deletes('Dentist'), 'no'],
    ['no keep it but move it to half past nine', updates('Dentist', { start: '2026-12-01T09:30' })],
    ['great thats all for now', nothing],
  ]),
  conversation('r three: an hour for the contrast issue', [
    ['which github issues are assigned to me', either(mine, calls('searchIssues'))],
    ['um open the one about contrast in dark mode', issue(412, 'contrast', 'dark')],
    [
      'block friday ten till eleven and call it contrast fix',
      creates({ title: 'Contrast fix', start: '2026-11-27T10:00', end: '2026-11-27T11:00' }),
    ],
  ]),
  conversation('r three: ward christmas lunch', [
    ['whats in for wednesday the sixteenth of december', onDay('2026-12-16')],
    [
      'add ward christmas lunch at one',
      creates({ title: 'Ward Christmas lunch', start: '2026-12-16T13:00' }),
    ],
    ['it goes on till three you know', updates('Ward Christmas lunch', { end: '2026-12-16T15:00' })],
    ['and its at cafe ondine', updates('Ward Christmas lunch', { place: 'Ondine' })],
    [
      'lets have sam and lena there too invite them',
      updates('Ward Christmas lunch', { guests: ['sam', 'lena'] }),
    ],
  ]),
];

export const rThreeConversations = [...context, ...conversations];
