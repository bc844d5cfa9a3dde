import {
  asBefore,
  changes,
  covers,
  creates,
  deletes,
  either,
  answers,
  lists,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, issue, mailOf, onDay, open, slotsOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [['put the vendor demo on wednesday to half past three', 'oh no wrong one undo that quick'], asBefore],
    [
      [
        'get rid of the portfolio review on the eighth for me',
        'oh hell that was the wrong meeting bring it back please',
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      [
        'what have i got on the eighth of december the washing machine mans asking',
        'oh and um the day after that one too',
      ],
      onDay('2026-12-09'),
    ],
    [
      ['what time am i due in at the dentists chair', 'um make it nine instead'],
      updates('Dentist', { start: '2026-12-01T09:00' }),
    ],
    [['which things are on saturday this week', 'the second one bin it'], deletes('Haircut')],
    [
      ['move my focus block to four in the afternoon', 'sorry yeah tomorrows one'],
      updates('Focus block', { start: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      ['book a guitar lesson for saturday', 'half past two in the afternoon'],
      creates({ title: 'Guitar (lesson)', start: '2026-11-28T14:30' }),
    ],
    [
      [
        'is four on thursday any good for the window cleaner or am i tied up',
        'what about five then till six',
      ],
      open('2026-11-26T17:00', '2026-11-26T18:00'),
    ],
    [
      [
        'whereabouts is the christmas party this year',
        'no its been switched to the bowling club can you fix that',
      ],
      updates('Christmas party', { place: 'Bowling Club' }),
    ],
    [
      ['find me an hour with aiko on the ninth of december', 'hmm she prefers the tenth try that day'],
      slotsOn(60, '2026-12-10', '2026-12-10', ['aiko']),
    ],
    [
      ['whos going to the marketing lunch', 'get jonas along to it as well hes always moaning'],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
    ],
    [
      ['whens that hiring panel happening jonas keeps asking', 'okay ill be there say yes'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      ['um what time is it i fly off to oslo', 'call it holiday flight instead of what its called now'],
      updates('Flight to Oslo', { title: 'Holiday flight' }),
    ],
  ]),
  conversation('hh three nursery run', [
    ['morning um whats on for me this thursday', onDay('2026-11-26')],
    [
      'nurserys shut that evening so cancel pottery but only this week',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    ['and the evening after is there anything', either(evening('2026-11-27'), onDay('2026-11-27'))],
  ]),
  conversation('hh three cold feet about the haircut', [
    ['have i got a haircut coming up', sees('Haircut')],
    ['cancel it im skint', deletes('Haircut'), 'no'],
    ['no actually keep it but push it an hour later', updates('Haircut', { start: '2026-11-28T12:00' })],
  ]),
  conversation('hh three flat and meters', [
    [
      'what did ruth from the lettings say about reading the meters',
      mailOf('ruth', 'calloway', 'meter', 'lettings', 'tenancy'),
    ],
    ['am i free then like five till half past', open('2026-11-28T17:00', '2026-11-28T17:30')],
    [
      'lovely put meter reading in for that half hour',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:30' }),
    ],
  ]),
  conversation('hh three birthday noodles', [
    ['whats ingrids email about her dinner say', mailOf('ingrid', 'dinner', 'birthday')],
    [
      'pop birthday dinner in at the time and the place she says',
      creates({
        title: "(Ingrid’s) birthday dinner|(Ingrid's) birthday dinner|Birthday dinner (with) (for) (Ingrid)",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    ['and besides that what else is on that same day', onDay('2026-12-01')],
  ]),
  conversation('hh three portfolio shuffle', [
    ['when is my portfolio review and what room', sees('Portfolio review')],
    ['start it at one no wait half past one', updates('Portfolio review', { start: '2026-12-08T13:30' })],
    ['and invite aiko to it', updates('Portfolio review', { guests: ['aiko'] })],
    ['ta what does that whole day look like now', onDay('2026-12-08')],
  ]),
  conversation('hh three lambing week', [
    [
      'were lambing early this year so um read me the week of the seventh of december',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
    [
      'the boiler service can go to the wednesday same time',
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    ['and bin the partner update', deletes('Partner update')],
    [
      'have i got the evening of the tenth for the vet talk or is it my pottery night',
      either(evening('2026-12-10'), onDay('2026-12-10'), sees('Pottery class', '2026-12-10')),
    ],
  ]),
  conversation('hh three github then a slot', [
    ['whats issue three hundred and seventy one about again', issue(371, 'week view', '15 minutes')],
    [
      'i need half an hour with tomas about it on friday when can we',
      slotsOn(30, '2026-11-27', '2026-11-27', ['tomas']),
    ],
    [
      'go for eleven then call it week view fix and invite him',
      creates({
        title: 'Week view fix',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:30',
        guests: ['tomas'],
      }),
    ],
  ]),
  conversation('hh three board meeting nerves', [
    ['who is coming to the board meeting and when does it kick off', sees('Board meeting')],
    ['remind me a day before it i go to pieces otherwise', updates('Board meeting', { reminders: [1440] })],
    ['and colour it yellow', updates('Board meeting', { color: ['5'] })],
  ]),
  conversation('hh three march travel', [
    [
      'what have i got on the last weekend of march the twenty seventh and twenty eighth',
      onDay('2027-03-27', '2027-03-28'),
    ],
    [
      'the brunch is at my cousins its fourteen mill street stick that on it',
      updates('Brunch', { place: 'Mill Street' }),
    ],
    ['and it goes on till two not half twelve', updates('Brunch', { end: '2027-03-28T14:00' })],
    ['forget the train altogether delete that', deletes('Night train'), 'no'],
    ['sorry leave the train where it is what time does it go', sees('Night train')],
  ]),
];
