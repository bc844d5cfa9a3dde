import { answers, creates, covers, deletes, either, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['um when is that vendor demo on wednesday', 'too early can you have it start at four instead'],
      updates('Vendor demo', { start: '2026-11-25T16:00' }),
    ],
    [
      ['have i got plans for tomorrow evening', 'and what about friday then same question'],
      freeEvening('2026-11-27'),
    ],
    [
      ['who is going to be at the budget review', 'okay and at the roadmap workshop'],
      sees('Roadmap workshop'),
    ],
    [
      [
        'my sister ingrid mailed me about some noodle place for her birthday what did she say',
        'lovely put that in my calendar the dinner with the time and the restaurant',
      ],
      creates({
        title:
          "(Ingrid's) (Ingrid’s) birthday dinner (with Ingrid) (at Koya Harbour)|Ingrid birthday dinner|Birthday dinner (Ingrid)|Dinner (with Ingrid)|Birthday dinner: Ingrid|Ingrid's 30th birthday dinner|Ingrid’s 30th birthday dinner|Dinner for Ingrid's birthday|Dinner for Ingrid’s birthday",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      [
        'read out what is down for the ninth of december',
        'the school one the parents thing my ex is doing that so take it out',
      ],
      deletes('Parents’ evening'),
    ],
    [
      ['what is there on sunday the twenty ninth', 'she always talks so make it end at four'],
      updates('Lunch at Mum’s', { end: '2026-11-29T16:00' }),
    ],
    [
      ['give me three seventy one in the calendar repo', 'right and now three eighty nine'],
      issue(389, 'date picker', 'month first'),
    ],
    [
      [
        'is there half an hour somewhere tomorrow that priya and i both have',
        'nah tomorrow is too soon look at wednesday the same way',
      ],
      roomOn(30, '2026-11-25', ['priya']),
    ],
    [
      ['what is this offsite call tomas sent round', 'fine say i will be there'],
      answers('Offsite call', 'accepted'),
    ],
    [
      ['did i put the dentist in for december', 'good then make it warn me two hours ahead'],
      updates('Dentist', { reminders: [120] }),
    ],
    [
      ['what is going on tuesday the eighth of december', 'the one at two in the afternoon can disappear'],
      deletes('Portfolio review'),
    ],
  ]),
  conversation('ff three a trip to the optician', [
    [
      'hiya is tuesday the first of december at four any good for me',
      open('2026-12-01T16:00', '2026-12-01T16:30'),
    ],
    [
      'great so optician then for forty minutes',
      creates({
        title: "(The) optician (appointment)|Opticians|Optician's|Optician’s|Optician visit",
        start: '2026-12-01T16:00',
        end: '2026-12-01T16:40',
      }),
    ],
    [
      'and on the day of the dentist which is the same one er what time was the dentist',
      either(sees('Dentist'), onDay('2026-12-01')),
    ],
    [
      'okay have the dentist at nine then i can walk from the school run',
      updates('Dentist', { start: '2026-12-01T09:00' }),
    ],
  ]),
  conversation('ff three a new rent', [
    ['what has ruth written last', mailOf('ruth', 'calloway', 'tenancy', 'lettings')],
    [
      'so is saturday the twenty eighth at five in the afternoon free for her meter thing',
      either(open('2026-11-28T17:00', '2026-11-28T17:30'), onDay('2026-11-28')),
    ],
    [
      'then put it in call it meter reading on my calendar at that time a quarter of an hour will do',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:15' }),
    ],
  ]),
  conversation('ff three a full wednesday', [
    ['right what does wednesday the second of december hold', onDay('2026-12-02')],
    ['that is far too much say no to launch drinks', answers('Launch drinks', 'declined')],
    ['and for the hiring panel say yes', answers('Hiring panel', 'accepted')],
    ['so is the evening clear then'],
    [
      'good badminton at seven that evening for an hour and a half',
      creates({ title: 'Badminton', start: '2026-12-02T19:00', end: '2026-12-02T20:30' }),
    ],
  ]),
  conversation('ff three a word with jonas', [
    [
      'when could jonas and i have an hour on tuesday the eighth of december',
      roomOn(60, '2026-12-08', ['jonas']),
    ],
    [
      'um let us say eleven and call it lab budget and invite him',
      creates({
        title: 'Lab budget (with Jonas)',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['jonas'],
      }),
    ],
    ['i forgot to say it is in studio room one', updates('Lab budget', { place: 'Studio room 1' })],
  ]),
  conversation('ff three the weekend off', [
    ['my back has gone so what have i got this saturday the twenty eighth', onDay('2026-11-28')],
    ['no running then take out the parkrun just that day', deletes(['Parkrun', '2026-11-28'])],
    ['the other one the haircut let it be at noon', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['and sunday what is there', onDay('2026-11-29')],
  ]),
  conversation('ff three a look at github', [
    ['which issues are mine just now', mine],
    [
      'what was the one with the spacing tokens about ninety i think in design system',
      issue(90, 'spacing', 'tokens'),
    ],
    [
      'i will need time for that block tomorrow three till five in the afternoon and call it tokens',
      creates({ title: '(Spacing) tokens', start: '2026-11-24T15:00', end: '2026-11-24T17:00' }),
    ],
    ['hm no make it end at half four', updates('Tokens', { end: '2026-11-24T16:30' })],
  ]),
  conversation('ff three lessons for the boy', [
    [
      'so drum lesson for leo every friday at five in the afternoon from the eighth of january',
      creates({
        title:
          "(Leo's) (Leo’s) drum lesson (for Leo)|Leo drum lesson|Drum lesson (Leo)|Leo: drum lesson|Drum lesson: Leo",
        start: '2027-01-08T17:00',
        repeats: ['FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY'],
      }),
    ],
    ['and do i have anything on the ninth of january', onDay('2027-01-09')],
    [
      'then his sleepover at grandmas goes in that saturday all day',
      creates({
        title:
          "(Leo's) (Leo’s) sleepover (at) (Grandma's) (Grandma’s) (Grandmas)|Leo sleepover (at) (Grandma's) (Grandma’s)|Sleepover at Grandma's (Leo)|Sleepover at Grandma’s (Leo)|Leo: sleepover at Grandma's|Leo: sleepover at Grandma’s",
        start: '2027-01-09',
        end: '2027-01-10',
      }),
    ],
  ]),
  conversation('ff three before the holidays', [
    ['when does my annual leave start again', sees('Annual leave')],
    [
      'and the week before that monday the fourteenth to friday what all is in it',
      either(onDay('2026-12-14', '2026-12-18'), covers('2026-12-14', '2026-12-18')),
    ],
    [
      'the party on friday is at seven by the way not six same length',
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
    [
      'oh and secret santa shopping on the saturday before so the twelfth at eleven in the morning',
      creates({ title: 'Secret santa shopping|Shopping for secret santa', start: '2026-12-12T11:00' }),
    ],
  ]),
  conversation('ff three a change of flight', [
    ['where does my oslo flight go from and when', sees('Flight to Oslo')],
    [
      'they moved it a day so saturday the twelfth of december same hours',
      updates('Flight to Oslo', { start: '2026-12-12T07:15' }),
    ],
    ['and put a reminder on it for three hours before', updates('Flight to Oslo', { reminders: [180] })],
    ['was there a parkrun that morning too', either(sees('Parkrun', '2026-12-12'), onDay('2026-12-12'))],
    ['that goes of course delete that one', deletes(['Parkrun', '2026-12-12'])],
  ]),
];
