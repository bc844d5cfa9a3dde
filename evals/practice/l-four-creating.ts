import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const lFourCreating = phrasings('creating', [
  [
    'The in-laws are landing on Sunday the 6th at 3 in the afternoon. I’d hate to forget, so could that go on my calendar?',
    creates({
      title:
        '(My) in-laws landing|(My) in-laws land|(My) in-laws are landing|(My) in-laws arriving|' +
        '(My) in-laws arrive|(My) in-laws arrival|(My) in-laws’ arrival|(My) in-laws’ landing|(My) in-laws’ flight (lands)|(My) in-laws flight (landing)',
      start: '2026-12-06T15:00',
    }),
  ],
  [
    'We finally got our appointment with the photographer! It’s Wednesday the 9th of December at 1pm, an hour and a half, please note it.',
    creates({
      title:
        'Photographer (appointment)|Appointment with (our) photographer|Photographer meeting|Meeting with photographer|Photographer session',
      start: '2026-12-09T13:00',
      end: '2026-12-09T14:30',
    }),
  ],
  [
    'I keep missing my yoga. Starting tomorrow it should be in there every Tuesday at 6:30pm, for an hour.',
    creates({
      title: '(My) yoga (class)',
      start: '2026-11-24T18:30',
      end: '2026-11-24T19:30',
      repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'Hannah and I are overdue a natter. We’ve settled on lunch tomorrow at noon, so pop that down for me',
    creates({
      title:
        'Lunch (with Hannah)|Hannah lunch|Lunch Hannah|Lunch and natter with Hannah|Lunch natter with Hannah',
      start: '2026-11-24T12:00',
    }),
  ],
  [
    'Jonas and I need to sort out the salary bands. He’s OK with tomorrow at 3:30 for half an hour, so would you invite him? Salary bands is a fine title.',
    creates({
      title: 'Salary bands (with Jonas)',
      start: '2026-11-24T15:30',
      end: '2026-11-24T16:00',
      guests: ['jonas'],
    }),
  ],
  [
    'The vet can only see the cat on Saturday at 2:30pm. They’re on Mill Lane, include that in the entry if you would.',
    creates({
      title:
        'Vet (appointment) (for) (cat)|Vet visit (for) (cat)|Cat vet (appointment)|Cat vet visit|Cat at vet|Cat to vet|Cat’s vet appointment|' +
        'Take cat to vet|Vet appointment cat',
      start: '2026-11-28T14:30',
      place: 'Mill Lane',
    }),
  ],
  [
    'My folks are staying with us from the 12th through the 14th of December. Block those as full days and call it Parents visiting.',
    creates({
      title: 'Parents visiting',
      start: '2026-12-12',
      end: '2026-12-15',
    }),
  ],
  [
    'i always forget the rent, my landlady is not amused. on the 1st of every month i want "Pay rent" standing there as a whole day, from december',
    creates({
      title: 'Pay (the) rent',
      start: '2026-12-01',
      end: '2026-12-02',
      repeats: ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY'],
    }),
  ],
  [
    'There’s this variable fonts webinar on Tuesday the 1st, 11 till half past twelve. I’d like it saved, and to be nagged 10 minutes before.',
    creates({
      title: 'Variable fonts webinar|Variable font webinar|Webinar on variable fonts|Webinar variable fonts',
      start: '2026-12-01T11:00',
      end: '2026-12-01T12:30',
      reminders: [10],
    }),
  ],
  [
    'Could there be a hold on my calendar for Monday the 7th, 11 to 1? I’m gonna be writing reviews, so name it Review writing.',
    creates({
      title: '(Hold) review writing|Review writing (hold)',
      start: '2026-12-07T11:00',
      end: '2026-12-07T13:00',
    }),
  ],
  [
    'Nils from the agency is at nils@northlight.example. He and I are meeting on Thursday at 1pm for an hour about the brand film; would you send him an invitation?',
    creates({
      title:
        'Brand film (meeting) (with Nils)|Meeting with Nils|Meeting with Nils about brand film|Meeting about brand film (with Nils)|' +
        'Nils brand film|Brand film Nils|Brand film discussion (with Nils)|Meeting with Nils brand film|Brand film meeting Nils',
      start: '2026-11-26T13:00',
      end: '2026-11-26T14:00',
      guests: ['nils@northlight.example'],
    }),
  ],
  [
    'I’ve found myself a piano teacher, at 22 Fern Street. The first lesson is Tuesday the 8th, six o’clock in the evening, and I’m counting on you to have it in the diary!',
    creates({
      title: '(First) piano lesson|Piano|Piano class|Piano lesson first',
      start: '2026-12-08T18:00',
      place: '22 Fern Street',
    }),
  ],
  [
    'the plumber told me that he passes by tomorrow between 8 and 9 in the morning. write it in please, or i will be in the shower',
    creates({
      title:
        'Plumber (visit)|Plumber visits|Plumber coming (by)|Plumber comes (by)|Plumber passes by|Plumber passing by',
      start: '2026-11-24T08:00',
      end: '2026-11-24T09:00',
    }),
  ],
  [
    'Ugh, I said yes to babysitting for my brother. It’s this Friday night, 7:30 to 11, remember that for me will you.',
    creates({
      title:
        'Babysitting (for) (my) (brother)|Babysit (for) (my) (brother)|Babysitting brother’s kids|Babysitting for brother’s kids',
      start: '2026-11-27T19:30',
      end: '2026-11-27T23:00',
    }),
  ],
  [
    'It’s my godson’s birthday on the 19th of January and I never remember. That ought to show up every year.',
    creates({
      title:
        '(My) godson’s birthday|Birthday of (my) godson|Birthday (my) godson|Birthday godson’s|(My) godson birthday',
      start: '2027-01-19',
      end: '2027-01-20',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=19', 'FREQ=YEARLY;BYMONTHDAY=19;BYMONTH=1'],
    }),
  ],
  [
    'I want to see less of my desk. How about we schedule me a walk today at 12:45, twenty minutes?',
    creates({
      title: '(A) walk',
      start: '2026-11-23T12:45',
      end: '2026-11-23T13:05',
    }),
  ],
  [
    'Aiko and Tomás are both keen on a retro, and Tuesday the 8th at quarter to eleven works for all of us. 45 minutes should do; please get the invite out to them.',
    creates({
      title:
        'Retro (with Aiko) (and Tomás)|Retro with Tomás and Aiko|Retrospective (with Aiko) (and Tomás)|Retro Aiko and Tomás|Retro Aiko Tomás|Team retro',
      start: '2026-12-08T10:45',
      end: '2026-12-08T11:30',
      guests: ['aiko', 'tomas'],
    }),
  ],
  ['Lena and I have to go over the newsletter. Set up half an hour for us on Thursday, would you?', nothing],
  [
    'Quiz night’s back at the Railway Arms, hooray! It kicks off at quarter to eight in the evening on the 15th of December, so let’s have that in there.',
    creates({
      title: '(Pub) quiz (night)|Quiz night at Railway Arms|Quiz night Railway Arms',
      start: '2026-12-15T19:45',
      place: 'Railway Arms',
    }),
  ],
  [
    'Got my eye exam sorted, finally. December 10th at 8:15am over at Harlow Optics, and it takes 40 minutes they say, so keep that spot for me.',
    creates({
      title: '(My) eye exam (at) (Harlow) (Optics)',
      start: '2026-12-10T08:15',
      end: '2026-12-10T08:55',
      place: 'Harlow Optics',
    }),
  ],
  [
    'Both kids have a recital and of course not on the same day. Ella’s is Monday the 14th at 4pm, Otto’s is Wednesday the 16th, 4pm as well; I need the two of them in.',
    changes(
      create({
        title: 'Ella’s recital|Ella recital|Recital (for) Ella|Recital Ella’s',
        start: '2026-12-14T16:00',
      }),
      create({
        title: 'Otto’s recital|Otto recital|Recital (for) Otto|Recital Otto’s',
        start: '2026-12-16T16:00',
      }),
    ),
  ],
  [
    'Every other Thursday the cleaners will be here, beginning this week, 7 to 9 in the morning. I must not forget it, can you arrange this?',
    creates({
      title:
        '(The) cleaners (here)|Cleaner|Cleaners coming|Cleaners come|Cleaners visit|Cleaners’ visit|Cleaning',
      start: '2026-11-26T07:00',
      end: '2026-11-26T09:00',
      repeats: [
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
        'FREQ=WEEKLY;INTERVAL=2',
        'FREQ=WEEKLY;BYDAY=TH;INTERVAL=2',
      ],
    }),
  ],
]);
