import {
  answers,
  asBefore,
  calls,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  update,
  updates,
} from '../expect.ts';
import { conversation, type Scenario } from '../scenario.ts';
import { mailOf, roomOn } from './expect.ts';

/** More talks of several turns, by other people. */
export const bConversations: readonly Scenario[] = [
  conversation('the visa office', [
    [
      'Please make appointment with name "Visa office" on 10th December at 9:30',
      creates({ title: 'Visa office', start: '2026-12-10T09:30' }),
    ],
    ['Sorry, it is 10:30', updates('Visa office', { start: '2026-12-10T10:30' })],
    ['It takes two hours', updates('Visa office', { end: '2026-12-10T12:30' })],
    ['The address is Harbour Street 5', updates('Visa office', { place: 'Harbour Street 5' })],
  ]),
  conversation(
    'brunch before lunch on a short night',
    [
      ["what've i got tomorrow", lists('2027-03-28')],
      [
        'would half 1 be free',
        either(checks('2027-03-28T13:30'), covers('2027-03-28T13:30', '2027-03-28T14:00')),
      ],
      ['ah mums. shift brunch to 10 then', updates('Brunch', { start: '2027-03-28T10:00' })],
      ['till 12', updates('Brunch', { end: '2027-03-28T12:00' })],
    ],
    { at: '2027-03-27T18:00:00Z' },
  ),
  conversation(
    'long runs around the end of summer time',
    [
      [
        'schedule Long run sunday 8am, 2 hrs',
        creates({ title: 'Long run', start: '2026-10-25T08:00', end: '2026-10-25T10:00' }),
      ],
      [
        'and another the sunday after, same time',
        creates({ title: 'Long run', start: '2026-11-01T08:00', end: '2026-11-01T10:00' }),
      ],
      ['hmm remove that second one', deletes(['Long run', '2026-11-01'])],
      ['and this one at 7:30', updates('Long run', { start: '2026-10-25T07:30' }, { on: '2026-10-25' })],
    ],
    { at: '2026-10-23T12:00:00Z' },
  ),
  conversation(
    'the eve of the half marathon',
    [
      ['what time do i run the half marathon', sees('Half marathon', '2027-10-31')],
      ['warn me two hours before', updates('Half marathon', { reminders: [120] })],
      ['and put Drinks in after all that, 4pm', creates({ title: 'Drinks', start: '2027-10-31T16:00' })],
      ['nah 5', updates('Drinks', { start: '2027-10-31T17:00' })],
    ],
    { at: '2027-10-30T09:00:00Z' },
  ),
  conversation(
    'into january day by day',
    [
      ['anything tomorrow', lists('2027-01-01')],
      ['day after?', lists('2027-01-02')],
      ['monday?', lists('2027-01-04')],
    ],
    { at: '2026-12-31T20:00:00Z' },
  ),
  conversation('the whole of the 8th, or two things of it', [
    [
      'delete everything on tuesday the 8th of december',
      deletes(
        ['Stand-up', '2026-12-08'],
        ['1:1 with Priya', '2026-12-08'],
        'Portfolio review',
        'Partner update',
      ),
      'no',
    ],
    [
      'too much. only the portfolio review and the partner update',
      deletes('Portfolio review', 'Partner update'),
    ],
    ['what remains that day', either(lists('2026-12-08'), sees('1:1 with Priya', '2026-12-08'))],
  ]),
  conversation('drinks on friday week', [
    ['put Team drinks on friday week, 5pm', creates({ title: 'Team drinks', start: '2026-12-04T17:00' })],
    ['ugh thats the offsite. this friday then', updates('Team drinks', { start: '2026-11-27T17:00' })],
    ['at The Lantern', updates('Team drinks', { place: 'The Lantern' })],
  ]),
  conversation('a late start tomorrow', [
    [
      "i'm in late tomorrow so shift the stand-up and the 1:1 back by an hour",
      changes(
        update('Stand-up', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
        update('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24' }),
      ),
    ],
    ['alarm did go off after all, undo both', asBefore],
  ]),
  conversation('a room for the portfolios', [
    ['can you change the room for the portfolio review', nothing],
    ['studio room 2', updates('Portfolio review', { place: 'Studio room 2' })],
    ['oh sorry room 3', updates('Portfolio review', { place: 'room 3' })],
  ]),
  conversation('someone for the demo', [
    ['i want to invite someone to the vendor demo', nothing],
    ['lena', updates('Vendor demo', { guests: ['lena'] })],
    [
      'plus dana.holt@brightdesk.example',
      updates('Vendor demo', { guests: ['lena', 'dana.holt@brightdesk.example'] }),
    ],
    ['take lena off again', updates('Vendor demo', { guests: ['dana.holt@brightdesk.example'] })],
  ]),
  conversation('who is fiona', [
    ['add fiona to the vendor demo', nothing],
    ["oh she's new, fiona@lumen.example", updates('Vendor demo', { guests: ['fiona@lumen.example'] })],
  ]),
  conversation(
    'half of it cannot be read',
    [
      ['whats happening saturday', lists('2026-11-28')],
      ['hm ok. and when is that vendor demo', sees('Vendor demo', '2026-11-25')],
      ['make it 20 past 3', updates('Vendor demo', { start: '2026-11-25T15:20' })],
    ],
    { unreadable: 'personal' },
  ),
  conversation('half an hour with sam', [
    ['when could sam and i do half an hour on wednesday', roomOn(30, '2026-11-25', ['sam'])],
    ['how about thursday instead', roomOn(30, '2026-11-26', ['sam'])],
    [
      '12 is good, title is Pipeline and we meet in the canteen',
      creates({
        title: 'Pipeline',
        start: '2026-11-26T12:00',
        end: '2026-11-26T12:30',
        guests: ['sam'],
        place: 'canteen',
      }),
    ],
  ]),
  conversation('team lunch, wrong day', [
    [
      'new weekly thing: Team lunch, thursdays 12:30, from this week',
      creates({ title: 'Team lunch', start: '2026-11-26T12:30', repeats: 'FREQ=WEEKLY;BYDAY=TH' }),
    ],
    ['make all of them 12:00', updates('Team lunch', { start: '2026-11-26T12:00' }, { scope: 'all' })],
    ['skip the one on the 3rd, we’re at the offsite', deletes(['Team lunch', '2026-12-03'])],
  ]),
  conversation('in, then maybe', [
    ['who is doing the launch drinks', sees('Launch drinks')],
    ["say i'm coming", answers('Launch drinks', 'accepted')],
    ['hmm no put maybe again', answers('Launch drinks', 'tentative')],
  ]),
  conversation('ring the bank', [
    ['remind me to ring the bank', nothing],
    [
      'tomorrow quarter past 9',
      creates({ title: 'Ring (the) bank', start: '2026-11-24T09:15', reminders: 'some' }),
    ],
    [
      'thx. anything else before 10?',
      either(covers('2026-11-24T09:30', '2026-11-24T10:00'), lists('2026-11-24')),
    ],
  ]),
  conversation('red for what matters', [
    ['colour the vendor demo red', updates('Vendor demo', { color: ['11', '4'] })],
    ['and the haircut too', updates('Haircut', { color: ['11', '4'] })],
  ]),
  conversation('dentist becomes hygienist', [
    [
      'the dentist thing is really the hygienist, rename it Hygienist',
      updates('Dentist', { title: 'Hygienist' }),
    ],
    ["and it's at Bay Clinic now", updates('Hygienist', { place: 'Bay Clinic' })],
    ['and quarter of an hour later', updates('Hygienist', { start: '2026-12-01T08:45' })],
  ]),
  conversation('painters', [
    [
      'all day thursday and friday "Painters in"',
      creates({ title: 'Painters in', start: '2026-11-26', end: '2026-11-28' }),
    ],
    ['they rang, its only friday', updates('Painters in', { start: '2026-11-27', end: '2026-11-28' })],
  ]),
  conversation('the wrong focus block', [
    ['delete focus block tomorrow', deletes(['Focus block', '2026-11-24'])],
    ['oops wrong week. restore it', asBefore],
    ['the one on december 1st has to go', deletes(['Focus block', '2026-12-01'])],
  ]),
  conversation('the one on one in the afternoon', [
    [
      'okay so tomorrow i have the one on one with priya could you tell me what time that is',
      sees('1:1 with Priya', '2026-11-24'),
    ],
    [
      'right could you move that to the afternoon at three',
      updates('1:1 with Priya', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      'three thirty is nicer i think',
      updates('1:1 with Priya', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
  ]),
  conversation('a walk where it fits', [
    ['where would a 30 minute walk fit tomorrow', roomOn(30, '2026-11-24')],
    [
      '11 then',
      creates({ title: 'Walk|30 minute walk', start: '2026-11-24T11:00', end: '2026-11-24T11:30' }),
    ],
  ]),
  conversation('three cvs to read', [
    ['what does jonas say in the hiring panel mail', either(mailOf('hiring'), mailOf('jonas'))],
    [
      'ok put Read CVs in tomorrow 4 to 5',
      creates({ title: 'Read CVs', start: '2026-11-24T16:00', end: '2026-11-24T17:00' }),
    ],
    [
      'then Write questions right after, half an hour',
      creates({ title: 'Write questions', start: '2026-11-24T17:00', end: '2026-11-24T17:30' }),
    ],
  ]),
  conversation('contrast, an issue and an hour', [
    ['is there an issue about contrast in dark mode', calls('searchIssues', { any: 'contrast' })],
    [
      'plan Fix contrast thursday 12-1',
      creates({ title: 'Fix contrast', start: '2026-11-26T12:00', end: '2026-11-26T13:00' }),
    ],
    ['nope, wednesday same time', updates('Fix contrast', { start: '2026-11-25T12:00' })],
  ]),
  conversation('a debrief after the board', [
    ['free on the 15th of dec at 3?', checks('2026-12-15T15:00')],
    ['at 5?', either(checks('2026-12-15T17:00'), covers('2026-12-15T17:00', '2026-12-15T18:00'))],
    [
      'great, Debrief then, 20 min',
      creates({ title: 'Debrief', start: '2026-12-15T17:00', end: '2026-12-15T17:20' }),
    ],
  ]),
  conversation('a card left lying', [
    ['cancel the haircut', deletes('Haircut'), 'leave'],
    ['hang on, what time is it on saturday?', sees('Haircut', '2026-11-28')],
  ]),
  conversation('roadmap this and that', [
    ["when's the roadmap review today", sees('Roadmap review', '2026-11-23')],
    ['and the workshop', sees('Roadmap workshop', '2026-11-26')],
    ['no for that one', answers('Roadmap workshop', 'declined')],
  ]),
  conversation('stand-up earlier, except friday', [
    [
      'from tomorrow on the stand-up is at 9',
      updates('Stand-up', { start: '2026-11-24T09:00' }, { scope: 'following' }),
    ],
    ['but this friday at 9:30', updates('Stand-up', { start: '2026-11-27T09:30' }, { on: '2026-11-27' })],
  ]),
  conversation('two critiques at four', [
    [
      'critique to 4 this friday',
      updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27' }),
    ],
    [
      'the week after as well please',
      updates('Design critique', { start: '2026-12-04T16:00' }, { on: '2026-12-04' }),
    ],
  ]),
  conversation('early to the dentist', [
    ['what time is my appointment at quay dental', sees('Dentist', '2026-12-01')],
    ['they want me 15 mins earlier', updates('Dentist', { start: '2026-12-01T08:15' })],
    [
      'no! later, quarter of an hour later than it was, so 8:45',
      updates('Dentist', { start: '2026-12-01T08:45' }),
    ],
  ]),
  conversation('writing twice, then once', [
    [
      'block thursday 4 to 6, call it Writing',
      creates({ title: 'Writing', start: '2026-11-26T16:00', end: '2026-11-26T18:00' }),
    ],
    ['and friday as well', creates({ title: 'Writing', start: '2026-11-27T16:00', end: '2026-11-27T18:00' })],
    ["drop thursday's", deletes(['Writing', '2026-11-26'])],
  ]),
  conversation('packing for margate', [
    [
      'Good morning Arlo, I hope you had a nice weekend. Would you mind telling me when we leave for the offsite?',
      sees('Team offsite', '2026-12-03'),
    ],
    [
      'Lovely. Please put "Pack bag" in for the evening before at 8.',
      creates({ title: 'Pack bag', start: '2026-12-02T20:00' }),
    ],
    ['Perhaps half an hour earlier, thank you', updates('Pack bag', { start: '2026-12-02T19:30' })],
  ]),
  conversation('pottery killed, revived, killed', [
    ['kill pottery thurs', deletes(['Pottery class', '2026-11-26'])],
    ['undo', asBefore],
    ['kill the 3rd dec one', deletes(['Pottery class', '2026-12-03'])],
  ]),
  conversation('a shorter board meeting', [
    ['the board meeting is only 90 mins', updates('Board meeting', { end: '2026-12-15T15:30' })],
    ['starts at 3', updates('Board meeting', { start: '2026-12-15T15:00' })],
    ['lena should be there as well', updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
  ]),
  conversation('there is no sales meeting', [
    ['cancel the sales meeting tomorrow', nothing],
    ['oh ok. what is there tomorrow', lists('2026-11-24')],
    ['cancel the thing at 1', deletes(['Focus block', '2026-11-24']), 'no'],
    [
      'no, half an hour later is enough',
      updates('Focus block', { start: '2026-11-24T13:30' }, { on: '2026-11-24' }),
    ],
  ]),
  conversation('haircuts for ever', [
    ['make the haircut repeat every 6 weeks', updates('Haircut', { repeats: 'FREQ=WEEKLY;INTERVAL=6' })],
    ['wait, undo that', asBefore],
    [
      'monthly is better',
      updates('Haircut', { repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=4SA', 'FREQ=MONTHLY;BYDAY=-1SA'] }),
    ],
  ]),
  conversation('tax, a week sooner', [
    ["when's the tax return again", sees('Tax return', '2027-01-29')],
    ['bring it a week forward', updates('Tax return', { start: '2027-01-22' })],
    ['remind me a day ahead', updates('Tax return', { reminders: 'some' })],
  ]),
  conversation('a long evening at school', [
    ["parents' evening goes on till half 7", updates('Parents’ evening', { end: '2026-12-09T19:30' })],
    ['no, 8', updates('Parents’ evening', { end: '2026-12-09T20:00' })],
    [
      'is the hour before it free',
      either(checks('2026-12-09T16:30', '2026-12-09T17:30'), covers('2026-12-09T16:30', '2026-12-09T17:30')),
    ],
  ]),
  conversation('physio at six', [
    [
      'move physio on the 30th to 6pm',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
      'no',
    ],
    ['first tell me what the physio wrote', mailOf('physio')],
    [
      'ok so its the one on the 7th, 6pm',
      updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07' }),
    ],
  ]),
  conversation('meet aiko', [
    ['meeting w aiko wed', nothing],
    [
      '1pm 4 half an hr',
      creates({
        title: 'Meeting (with Aiko)|Aiko|Meet Aiko|Meet with Aiko|Meeting w Aiko',
        start: '2026-11-25T13:00',
        end: '2026-11-25T13:30',
        guests: ['aiko'],
      }),
    ],
  ]),
];
