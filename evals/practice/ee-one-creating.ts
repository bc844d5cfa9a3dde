import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Please put down a frame fitting with Mrs Okafor on Thursday 10 December at 2.30 in the afternoon.',
      creates({
        title:
          'Frame fitting (with Mrs Okafor)|Mrs Okafor frame fitting|Frame fitting: Mrs Okafor|Frame fitting - Mrs Okafor',
        start: '2026-12-10T14:30',
      }),
    ],
    [
      'Enter a hull inspection on Wednesday 6 January at 7 in the morning. It takes three hours.',
      creates({ title: 'Hull inspection', start: '2027-01-06T07:00', end: '2027-01-06T10:00' }),
    ],
    [
      'My mentor is coming to watch me teach on Friday 11 December at 11:15. Please add it as "Lesson observation".',
      creates({ title: 'Lesson observation', start: '2026-12-11T11:15' }),
    ],
    [
      'Every Tuesday and Friday at 4:30 in the morning I do my flower run, starting tomorrow. Could you make that a standing entry?',
      creates({
        title: '(My) flower run',
        start: '2026-11-24T04:30',
        repeats: ['FREQ=WEEKLY;BYDAY=TU,FR', 'FREQ=WEEKLY;BYDAY=FR,TU'],
      }),
    ],
    [
      'I have a night shift on Saturday 12 December from 19:00 until 07:00 the next morning.',
      creates({ title: 'Night shift', start: '2026-12-12T19:00', end: '2026-12-13T07:00' }),
    ],
    [
      'I have been hired for a wedding gig at Oakley Manor on Saturday 19 December at 3 pm. Please save the date.',
      creates({
        title: 'Wedding gig (at Oakley Manor)|Wedding',
        start: '2026-12-19T15:00',
        place: 'Oakley Manor',
      }),
    ],
    [
      'Note the VAT deadline as an all-day entry on 7 February 2027, and have it remind me beforehand.',
      creates({ title: 'VAT deadline', start: '2027-02-07', end: '2027-02-08', reminders: 'some' }),
    ],
    [
      'There is a seed swap on Saturday 16 January, 10 till 1, in Tilney Village Hall. I want to be there.',
      creates({
        title: 'Seed swap (at Tilney Village Hall)|Seed swap in Tilney Village Hall',
        start: '2027-01-16T10:00',
        end: '2027-01-16T13:00',
        place: 'Tilney Village Hall',
      }),
    ],
    [
      'I would like to add interview for my passport on Monday 14 December, 10:45. Please remind me one hour before.',
      creates({
        title: 'Passport interview|Interview for (my) passport|Interview (passport)',
        start: '2026-12-14T10:45',
        reminders: [60],
      }),
    ],
    [
      'Put me please a lunch with Priya for Wednesday 16 December at 13:30.',
      creates({ title: 'Lunch (with Priya)|Priya lunch', start: '2026-12-16T13:30', guests: ['priya'] }),
    ],
    [
      'Dog grooming is on Tuesday 12 January at half past ten in the morning. It belongs on my personal calendar, not with the work things.',
      creates({ title: 'Dog grooming', start: '2027-01-12T10:30', calendar: personal }),
    ],
    [
      'I shall be on a retreat from Friday 15 to Sunday 17 January, so block out those three days.',
      creates({ title: '(On) (a) retreat', start: '2027-01-15', end: '2027-01-18' }),
    ],
    [
      'Get Tomas and Jonas together with me on Monday 7 December at 3 pm for half an hour. Call it Server bill.',
      creates({
        title: 'Server bill',
        start: '2026-12-07T15:00',
        end: '2026-12-07T15:30',
        guests: ['tomas', 'jonas'],
      }),
    ],
    [
      'My piano lesson will be every Wednesday at 6 pm from 6 January onwards. It lasts forty minutes.',
      creates({
        title: '(My) piano lesson|Piano lessons',
        start: '2027-01-06T18:00',
        end: '2027-01-06T18:40',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'On the first of each month, beginning in January, I want an all-day entry called Check rent.',
      creates({
        title: 'Check rent',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY'],
      }),
    ],
    [
      'The plumber comes on Thursday 17 December between 7 and 9 in the morning. Somebody write that down.',
      creates({
        title:
          '(The) plumber (visit)|Plumber comes|Plumber coming|Plumber appointment|Visit from (the) plumber|Plumber visiting',
        start: '2026-12-17T07:00',
        end: '2026-12-17T09:00',
      }),
    ],
    [
      'Mark 28 February as our silver wedding anniversary, all day and every year.',
      creates({
        title: '(Our) silver wedding (anniversary)|(Our) silver anniversary',
        start: '2027-02-28',
        end: '2027-03-01',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28'],
      }),
    ],
    [
      'Invite Lena to a wine tasting at Bar Nocello on Thursday 10 December at 5 pm, one hour.',
      creates({
        title: 'Wine tasting (with Lena) (at Bar Nocello)|Wine tasting (at Bar Nocello) (with Lena)',
        start: '2026-12-10T17:00',
        end: '2026-12-10T18:00',
        place: 'Bar Nocello',
        guests: ['lena'],
      }),
    ],
    [
      "I must take my tablets at eight o'clock tonight. Put it in and warn me ten minutes earlier.",
      creates({ title: '(Take) (my) tablets', start: '2026-11-23T20:00', reminders: [10] }),
    ],
    [
      'I am giving blood this Friday at ten past four in the afternoon. Add that, thanks.',
      creates({
        title: 'Give blood|Giving blood|Blood donation|Donate blood|Blood donation appointment',
        start: '2026-11-27T16:10',
      }),
    ],
    [
      'Our stocktaking runs from 5 to 7 January and fills all of those days entirely. Please enter it.',
      creates({ title: '(Our) stocktaking|Stocktake', start: '2027-01-05', end: '2027-01-08' }),
    ],
    [
      'I have decided on yoga every weekday at 6:45 am for twenty minutes, starting Monday 11 January. Make it so.',
      creates({
        title: 'Yoga',
        start: '2027-01-11T06:45',
        end: '2027-01-11T07:05',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'Choir rehearsal is on five Mondays in a row at 7:30 pm, the first of them on 11 January.',
      creates({
        title: 'Choir rehearsal|Choir rehearsals',
        start: '2027-01-11T19:30',
        repeats: ['FREQ=WEEKLY;COUNT=5', 'FREQ=WEEKLY;BYDAY=MO;COUNT=5', 'FREQ=WEEKLY;COUNT=5;BYDAY=MO'],
      }),
    ],
    [
      'Would you be so good as to set up a video call with Aiko for Wednesday 9 December at 2 pm? A quarter of an hour is plenty.',
      creates({
        title: 'Video call (with Aiko)|Aiko video call|Call with Aiko',
        start: '2026-12-09T14:00',
        end: '2026-12-09T14:15',
        guests: ['aiko'],
      }),
    ],
    [
      'My sister and I are off to the cinema, Rialto Brixton, on Sunday 6 December at 8.15 in the evening. Use the personal calendar.',
      creates({
        title:
          'Cinema (with sister)|Cinema with my sister|Cinema with Ingrid|Cinema at Rialto Brixton|Cinema with (my) sister at Rialto Brixton',
        start: '2026-12-06T20:15',
        place: 'Rialto Brixton',
        calendar: personal,
      }),
    ],
  ]),
];
