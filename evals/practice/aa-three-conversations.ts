import { answers, covers, creates, deletes, either, sees, updates, asBefore } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, issue, mailOf, mine, onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [['whats on friday', 'and the day after'], onDay('2026-11-28')],
    [
      ['when do i have to be at the dentist', 'um move it to half nine'],
      updates('Dentist', { start: '2026-12-01T09:30' }),
    ],
    [['what have i got on wednesday', 'the demo can go'], deletes('Vendor demo')],
    [
      ['am i free tomorrow at four', 'ok then put in a call with the bank'],
      creates({ title: 'Call with (the) bank|Bank call|Call (the) bank', start: '2026-11-24T16:00' }),
    ],
    [
      ['add tennis on thursday the tenth of december at five in the afternoon', 'no make that six'],
      updates('Tennis', { start: '2026-12-10T18:00' }),
    ],
    [
      ['what time is physio today', 'give that one a reminder fifteen minutes before'],
      updates('Physio', { reminders: [15] }, { on: '2026-11-23' }),
    ],
    [
      ['so whats happening on the eighth of december', 'call the portfolio one folio day instead'],
      updates('Portfolio review', { title: 'Folio day' }),
    ],
    [['when is the hiring panel', 'fine tell them im in'], answers('Hiring panel', 'accepted')],
    [
      [
        'what did lena write about the launch page',
        'book me half an hour at four today for that and call it headline',
      ],
      creates({ title: 'Headline', start: '2026-11-23T16:00', end: '2026-11-23T16:30' }),
    ],
    [
      ['when do jonas and i both have half an hour on thursday', 'hm and on friday'],
      roomOn(30, '2026-11-27', ['jonas']),
    ],
    [
      ['um whats on this sunday', 'and the sunday after that', 'nice put a walk in that day at two'],
      creates({ title: '(A) walk', start: '2026-12-06T14:00' }),
    ],
  ]),
  conversation('aa-three-dinner-party', [
    [
      'dinner party on saturday the twelfth of december at seven please',
      creates({ title: 'Dinner party', start: '2026-12-12T19:00' }),
    ],
    ['er make it half seven', updates('Dinner party', { start: '2026-12-12T19:30' })],
    ['and invite priya', updates('Dinner party', { guests: ['priya'] })],
    ['what else is on that day', onDay('2026-12-12')],
  ]),
  conversation('aa-three-wednesday-tidied', [
    ['how is my wednesday looking', onDay('2026-11-25')],
    ['push the vendor demo back to four', updates('Vendor demo', { start: '2026-11-25T16:00' })],
    ['and coffee with sam can be deleted', deletes('Coffee with Sam')],
  ]),
  conversation('aa-three-haircut-after-all', [
    ['delete the haircut', deletes('Haircut'), 'no'],
    ['no sorry i meant move it to two', updates('Haircut', { start: '2026-11-28T14:00' })],
    ['so what does all of saturday look like now', onDay('2026-11-28')],
  ]),
  conversation('aa-three-hour-with-priya', [
    ['when do priya and i have an hour on thursday', roomOn(60, '2026-11-26', ['priya'])],
    [
      'take four o clock call it team plans and invite her',
      creates({ title: 'Team plans', start: '2026-11-26T16:00', guests: ['priya'] }),
    ],
    ['um actually half an hour is enough', updates('Team plans', { end: '2026-11-26T16:30' })],
  ]),
  conversation('aa-three-physio-mail', [
    ['what does the physio want from me in that email', mailOf('physio', 'calmgate')],
    [
      'ok move the session on the thirtieth to six then',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    [
      'have i got anything else that evening',
      either(onDay('2026-11-30'), evening('2026-11-30'), covers('2026-11-30T18:00', '2026-11-30T21:00')),
    ],
  ]),
  conversation('aa-three-open-invitations', [
    ['who is going to be at the offsite call', sees('Offsite call')],
    ['right decline it', answers('Offsite call', 'declined')],
    ['and um say maybe to the hiring panel', answers('Hiring panel', 'tentative')],
    ['no wait i can do the hiring panel make that a yes', answers('Hiring panel', 'accepted')],
  ]),
  conversation('aa-three-github-work', [
    ['whats waiting for me on github', mine],
    ['er open the one about the spacing tokens', either(issue(90, 'spacing', 'token'), issue(92))],
    [
      'put an hour in tomorrow at eleven and name it token work',
      creates({ title: 'Token work', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
    ['hm twelve is better', updates('Token work', { start: '2026-11-24T12:00' })],
  ]),
  conversation('aa-three-pottery-back', [
    ['take pottery out this week', deletes(['Pottery class', '2026-11-26'])],
    ['oh wait undo it', asBefore],
    ['what else is on that thursday', onDay('2026-11-26')],
  ]),
  conversation('aa-three-swedish-lesson', [
    [
      'swedish lesson every monday at eight in the morning from the thirtieth of november',
      creates({
        title: '(Weekly) Swedish lesson',
        start: '2026-11-30T08:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'skip the one on the seventh of december the boiler people are here',
      deletes(['Swedish lesson', '2026-12-07']),
    ],
    [
      'and on the fourteenth its at half eight just that time',
      updates('Swedish lesson', { start: '2026-12-14T08:30' }, { on: '2026-12-14' }),
    ],
    ['so whats on that day altogether', onDay('2026-12-14')],
  ]),
];
