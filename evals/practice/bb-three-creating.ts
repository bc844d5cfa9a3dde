import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'put dinner with olga in for saturday at half seven',
      creates({ title: 'Dinner (with Olga)|Olga dinner', start: '2026-11-28T19:30' }),
    ],
    [
      'um new one vet appointment for the cat thursday the tenth of december at quarter past four',
      creates({
        title:
          'Vet (appointment)|Vet appointment for (the) cat|Vet for (the) cat|Cat vet (appointment)|Cat: vet (appointment)|Cat’s vet appointment|Vet appointment (cat)',
        start: '2026-12-10T16:15',
      }),
    ],
    [
      'ive got to pick up the dry cleaning tomorrow at six in the evening stick that in',
      creates({
        title:
          'Pick up (the) dry cleaning|Dry cleaning (pickup)|Dry cleaning pick up|Collect (the) dry cleaning|Pick up (the) dry-cleaning',
        start: '2026-11-24T18:00',
      }),
    ],
    [
      'choir every monday at eight in the evening starting next week',
      creates({
        title: 'Choir (practice)',
        start: '2026-11-30T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'set up half an hour with tomas on thursday at half three no sorry half four call it icon colours and invite him',
      creates({
        title: 'Icon colours|Icon colors',
        start: '2026-11-26T16:30',
        end: '2026-11-26T17:00',
        guests: ['tomas'],
      }),
    ],
    [
      'lunch with dad on sunday the sixth at one at the red lion',
      creates({ title: 'Lunch (with Dad)|Dad lunch', start: '2026-12-06T13:00', place: 'Red Lion' }),
    ],
    [
      'block all of wednesday the sixteenth of december for moving house',
      creates({
        title:
          'Moving (house)|Move (house)|House move|Moving day|House moving|Blocked: moving house|Block for moving house',
        start: '2026-12-16',
        end: '2026-12-17',
      }),
    ],
    [
      'theres a nativity play at alder school on thursday the seventeenth at two',
      creates({
        title: '(School) nativity (play)|Nativity play at Alder School|Alder School nativity (play)',
        start: '2026-12-17T14:00',
        place: 'Alder School',
      }),
    ],
    [
      'okay so granny is visiting from the fifth to the seventh of february put that across the days',
      creates({
        title: 'Granny (visiting)|Granny visits|Granny visit|Granny’s visit|Granny is visiting|Granny here',
        start: '2027-02-05',
        end: '2027-02-08',
      }),
    ],
    [
      'gym tomorrow seven am for an hour',
      creates({ title: 'Gym', start: '2026-11-24T07:00', end: '2026-11-24T08:00' }),
    ],
    [
      'i need to ring the bank at noon today give it fifteen minutes',
      creates({
        title: 'Ring (the) bank|Call (the) bank|Bank (call)|Phone (the) bank|Bank phone call',
        start: '2026-11-23T12:00',
        end: '2026-11-23T12:15',
      }),
    ],
    [
      'yoga tuesdays and thursdays at half past six in the morning first one on the first of december',
      creates({
        title: 'Yoga',
        start: '2026-12-01T06:30',
        repeats: ['FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=WEEKLY;BYDAY=TH,TU'],
      }),
    ],
    [
      'make a pricing catch up with priya and sam tomorrow at three thirty forty five minutes and send them the invite',
      creates({
        title:
          'Pricing (catch up)|Pricing catch-up|Pricing catchup|Pricing catch up with Priya and Sam|Pricing catch-up with Priya and Sam',
        start: '2026-11-24T15:30',
        end: '2026-11-24T16:15',
        guests: ['priya', 'sam'],
      }),
    ],
    ['cinema on wednesday quarter to eight', creates({ title: 'Cinema', start: '2026-11-25T19:45' })],
    [
      'eye test on the ninth of december at ten twenty in the morning and uh remind me an hour before',
      creates({ title: 'Eye test', start: '2026-12-09T10:20', reminders: [60] }),
    ],
    [
      'add book club its the last thursday in january no hang on the last wednesday at seven',
      creates({ title: 'Book club', start: '2027-01-27T19:00' }),
    ],
    [
      'i want council tax in there as an all day thing on the first of every month starting december',
      creates({
        title: '(Pay) council tax',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY'],
      }),
    ],
    [
      'were interviewing a designer next monday two thirty to three thirty pop that in',
      creates({
        title:
          'Interview (with) (a) (designer)|Designer interview|Interviewing (a) designer|Interview: designer|Interview for designer|Interview – designer',
        start: '2026-11-30T14:30',
        end: '2026-11-30T15:30',
      }),
    ],
    [
      'the cars going in for its mot on the fourteenth at half eight in the morning at brixton motors',
      creates({
        title:
          '(Car) MOT|MOT for (the) car|Car’s MOT|Car in for (its) MOT|Car MOT appointment|MOT appointment|Car MOT at Brixton Motors',
        start: '2026-12-14T08:30',
        place: 'Brixton Motors',
      }),
    ],
    [
      'train to york on the nineteenth of december leaves five past ten in the morning gets in quarter past twelve',
      creates({ title: 'Train to York|York train', start: '2026-12-19T10:05', end: '2026-12-19T12:15' }),
    ],
    [
      'sunday morning nine to ten thirty im swimming with the kids',
      creates({
        title:
          'Swimming (with the kids)|Swimming with kids|Kids swimming|Swim (with the kids)|Swim with kids',
        start: '2026-11-29T09:00',
        end: '2026-11-29T10:30',
      }),
    ],
    [
      'party on new years eve from eight until one in the morning',
      creates({
        title:
          "(New Year’s Eve) party|New Years Eve party|New Year's Eve party|NYE party|Party on New Year’s Eve",
        start: '2026-12-31T20:00',
        end: '2027-01-01T01:00',
      }),
    ],
    [
      'every other friday from the fourth of december um coffee with hannah at half eight in the morning',
      creates({
        title: 'Coffee (with Hannah)|Hannah coffee',
        start: '2026-12-04T08:30',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'can you schedule a call with the accountant for tuesday next week at twelve just me no invites',
      creates({
        title: '(Call with) (the) accountant|Call with accountant|Accountant call|Call (the) accountant',
        start: '2026-12-01T12:00',
      }),
    ],
    [
      'wine tasting fifth of december at six in the evening at borough market and make it purple',
      creates({
        title: 'Wine tasting',
        start: '2026-12-05T18:00',
        place: 'Borough Market',
        color: ['1', '3'],
      }),
    ],
  ]),
];
