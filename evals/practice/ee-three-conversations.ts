import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

/* Spoken into a phone, each by somebody else. */

export const conversations = [
  ...phrasings('context', [
    [
      ['um when have i got to be at the dentist', 'oof too early for me make it nine oclock then'],
      updates('Dentist', { start: '2026-12-01T09:00' }),
    ],
    [['friday whats going on there', 'and er the saturday after'], onDay('2026-11-28')],
    [
      [
        'wednesday two in the afternoon have i got a half hour there for the bank',
        'grand so write in bank call at that time for the half hour',
      ],
      creates({
        title: 'Bank call|Call (with) (the) bank',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:30',
      }),
    ],
    [
      ['who all is coming along to the marketing lunch', 'nah im skipping all that delete it'],
      deletes('Marketing lunch'),
    ],
    [
      [
        'lena mailed about some headline what does she want',
        'ok gimme twenty minutes for that today at three name it pick headline',
      ],
      creates({
        title: 'Pick (the) headline',
        start: '2026-11-23T15:00',
        end: '2026-11-23T15:20',
      }),
    ],
    [
      [
        'anything on monday the seventh of december',
        'the boiler one of those move it to half past twelve that day',
      ],
      updates('Boiler service', { start: '2026-12-07T12:30' }),
    ],
    [
      ['whats issue four eleven in the calendar repo about', 'and four hundred and twelve then'],
      issue(412, 'contrast', 'declined'),
    ],
    [
      [
        'could priya and me find half an hour on wednesday',
        'hmm no im in the cab all day wednesday how about the thursday',
      ],
      roomOn(30, '2026-11-26', ['priya']),
    ],
    [
      ['when do they want me for the hiring panel', 'aye that works say ill be there'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      ['how long is it till the half marathon what date is that', 'give me a reminder for it one day before'],
      updates('Half marathon', { reminders: [1440] }),
    ],
    [
      [
        'what is it with jonas and priya on the fifteenth of december',
        'that ought to begin at half one in the afternoon but still end when it ends now',
      ],
      updates('Board meeting', { start: '2026-12-15T13:30', end: '2026-12-15T16:30' }),
    ],
  ]),
  conversation('ee-three the gardener and the boiler', [
    ['morning uh what does monday the seventh of december look like', onDay('2026-12-07')],
    [
      'thats the day im meant to be mulching so the boiler service has to go to the tuesday after same time',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      'lovely and put mulching in on the monday from eight in the morning till one',
      creates({ title: 'Mulching|Mulch', start: '2026-12-07T08:00', end: '2026-12-07T13:00' }),
    ],
  ]),
  conversation('ee-three with the pram to the weekend', [
    ['whats happening at the weekend then this coming one', onDay('2026-11-28', '2026-11-29')],
    ['i cant run with the baby so this saturdays parkrun out', deletes(['Parkrun', '2026-11-28'])],
    ['and the haircut an hour later please', updates('Haircut', { start: '2026-11-28T12:00' })],
    [
      'does that still leave me three to four free that afternoon for the toddler group',
      open('2026-11-28T15:00', '2026-11-28T16:00'),
    ],
  ]),
  conversation('ee-three driver sorting out the hiring panel', [
    ['jonas has me on some hiring panel when is that', sees('Hiring panel')],
    ['what did he write about it in the mail again', mailOf('hiring', 'panel', 'jonas', 'cvs')],
    ['alright then yes to that one', answers('Hiring panel', 'accepted')],
    [
      'and er i want an hour to read the c vs the day before at four in the afternoon call it read cvs',
      creates({
        title: 'Read (the) CVs|Read (the) C Vs|Reading CVs',
        start: '2026-12-01T16:00',
        end: '2026-12-01T17:00',
      }),
    ],
  ]),
  conversation('ee-three tuner plans a quiet hour', [
    [
      'where could jonas and i get an hour on tuesday the eighth of december',
      roomOn(60, '2026-12-08', ['jonas']),
    ],
    [
      'um ill take eleven in the morning then an hour with him call it piano noise',
      creates({
        title: 'Piano noise|Piano noise with Jonas',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['jonas'],
      }),
    ],
    ['oh no sorry scrap that i got the wrong week undo it', asBefore],
  ]),
  conversation('ee-three farmer and the oslo trip', [
    ['what time have i to be flying to oslo', sees('Flight to Oslo')],
    ['and the night before that is the evening clear', freeEvening('2026-12-10')],
    [
      'well pottery or no pottery put a reminder on the flight three hours before',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'and a taxi to gatwick that same morning at half past four',
      creates({
        title: 'Taxi (to Gatwick)|Taxi (to Gatwick Airport)|Taxi to (the) airport|Gatwick taxi|Taxi Gatwick',
        start: '2026-12-11T04:30',
      }),
    ],
  ]),
  conversation('ee-three dentist between two patients', [
    [
      'am i free tomorrow at half past eleven',
      either(checks('2026-11-24T11:30'), covers('2026-11-24T11:30', '2026-11-24T12:00')),
    ],
    [
      'good thirty minutes then with tomas call it crown colours',
      creates({
        title: 'Crown colours|Crown colours with Tomas|Crown colours with Tomás',
        start: '2026-11-24T11:30',
        end: '2026-11-24T12:00',
        guests: ['tomas'],
      }),
    ],
    ['what else is on tomorrow by the way', onDay('2026-11-24')],
    [
      'the focus block that day start it at two not one and keep it two hours',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
  ]),
  conversation('ee-three hiker changes her mind about the party', [
    ['whereabouts is the christmas party', sees('Christmas party')],
    [
      'hmm i will be late off the hill let it begin at seven in the evening and end at eleven',
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
    ],
    ['no you know what leave it how it was take that back', asBefore],
    ['cheers thats all', nothing],
  ]),
  conversation('ee-three caretaker goes through github', [
    ['so er github what have i got sat there waiting for me', mine],
    ['the one on the date picker month first what does it say', issue(389, 'picker', 'month')],
    [
      'put an hour in for that on wednesday at one in the afternoon name it date picker',
      creates({
        title: 'Date picker',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
      }),
    ],
  ]),
  conversation('ee-three landlady asks and the meters', [
    [
      'what does ruth from the lettings want doing',
      mailOf('ruth', 'lettings', 'calloway', 'tenancy', 'meter'),
    ],
    [
      'the meters on saturday at five in the afternoon do i have something then',
      either(checks('2026-11-28T17:00'), covers('2026-11-28T17:00', '2026-11-28T17:30')),
    ],
    [
      'fine write it down half an hour meter reading',
      creates({
        title:
          'Meter reading|Meter reading (with Ruth)|Read (the) meters|Meter reading (Ruth Calloway)|Meter reading (Calloway Lettings)',
        start: '2026-11-28T17:00',
        end: '2026-11-28T17:30',
      }),
    ],
    ['and is there anything on that sunday', onDay('2026-11-29')],
    [
      'ok mums lunch could start half an hour later so half one',
      updates('Lunch at Mum’s', { start: '2026-11-29T13:30' }),
    ],
  ]),
];
