import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  [
    'The fish man has finally agreed to come in and show us what he’s got, I’m thrilled! Can you put Oyster tasting in for Thursday the 10th of December at four in the afternoon?',
    creates({ title: 'Oyster tasting', start: '2026-12-10T16:00' }),
  ],
  [
    'Well, the letter came, and my stomach dropped a little even though the kitchen is spotless. Please add the hygiene inspection on Tuesday the 8th of December, half nine to eleven.',
    creates({ title: '(Kitchen) Hygiene inspection', start: '2026-12-08T09:30', end: '2026-12-08T11:00' }),
  ],
  [
    'Menu tasting, Saturday 12 December, 3 to 5 in the test kitchen. I’m so nervous about the venison that I’d like it in writing, so do put that down for me.',
    creates({
      title: 'Menu tasting (in the test kitchen)',
      start: '2026-12-12T15:00',
      end: '2026-12-12T17:00',
      place: 'test kitchen',
    }),
  ],
  [
    'We’re shutting the restaurant on Wednesday the 6th of January to scrub it from top to bottom, and about time. Mark the whole day as Deep clean, please.',
    creates({ title: 'Deep clean', start: '2027-01-06', end: '2027-01-07' }),
  ],
  [
    'I forgot the vegetables again and had to go begging next door, so embarrassing. From this Sunday on I want “Supplier order” in my calendar every Sunday at eight in the evening.',
    creates({ title: 'Supplier order', start: '2026-11-29T20:00', repeats: 'FREQ=WEEKLY;BYDAY=SU' }),
  ],
  [
    'Little Oskar can now play a whole tune without crying, and neither do I! Could you note a violin lesson with Oskar for Wednesday this week at half past four?',
    creates({
      title: '(Violin) lesson (with Oskar)|Oskar violin lesson|Oskars violin lesson|Violin lesson Oskar',
      start: '2026-11-25T16:30',
    }),
  ],
  [
    'It’s that time of year again, and the parents are already fighting over the front row. The Pupils’ concert is on Sunday the 13th of December at 3 pm in St Anne’s Church and will take two hours, so please enter it.',
    creates({
      title:
        'Pupils’ concert|Pupil’s concert|Pupils’ concert at St Anne’s Church|Pupils’ concert in St Anne’s Church',
      start: '2026-12-13T15:00',
      end: '2026-12-13T17:00',
      place: 'St Anne’s',
    }),
  ],
  [
    'Please schedule Bow rehair on Monday the 7th of December at quarter past twelve and nudge me an hour ahead. The luthier is lovely, but he gives your slot away if you’re late.',
    creates({ title: 'Bow rehair', start: '2026-12-07T12:15', reminders: [60] }),
  ],
  [
    'We’ve talked about it for years and now we’re really doing it, four old friends and a lot of Haydn. Could you set up Quartet rehearsal every Tuesday from 19:30 to 21:30, beginning on the 5th of January?',
    creates({
      title: 'Quartet rehearsal',
      start: '2027-01-05T19:30',
      end: '2027-01-05T21:30',
      repeats: 'FREQ=WEEKLY;BYDAY=TU',
    }),
  ],
  [
    'The exam board sent the times and of course they’re odd ones. Clara’s Grade 5 exam is at 13:40 on Wednesday the 9th of December, just twenty minutes, can you get that in?',
    creates({
      title: '(Clara’s) Grade 5 exam|Clara Grade 5 exam|Grade 5 exam Clara|Grade 5 exam for Clara',
      start: '2026-12-09T13:40',
      end: '2026-12-09T14:00',
    }),
  ],
  [
    'I don’t fancy walking in there unprepared like last time, my ears are still red. Could you set up Committee prep for Wednesday the 9th of December from ten to half eleven and invite Priya and Lena to it?',
    creates({
      title: 'Committee prep',
      start: '2026-12-09T10:00',
      end: '2026-12-09T11:30',
      guests: ['priya', 'lena'],
    }),
  ],
  [
    'Put “Minister’s briefing” in for tomorrow at 15:30, would you, and give it forty-five minutes. They told me ten minutes ago, which is simply how this department works.',
    creates({
      title: 'Minister’s briefing',
      start: '2026-11-24T15:30',
      end: '2026-11-24T16:15',
    }),
  ],
  [
    'I’m told I should start thinking about retirement, a cheerful thought for a Monday. There’s a pension seminar in the Harcourt Room on Thursday the 17th of December from half twelve till half one, so please add it.',
    creates({
      title: 'Pension seminar (in the Harcourt Room)',
      start: '2026-12-17T12:30',
      end: '2026-12-17T13:30',
      place: 'Harcourt Room',
    }),
  ],
  [
    'I’ve saved up so many hours that HR has started sending stern notes. I’m taking Friday the 8th of January off, so put “Flexi day” across the whole of it, please.',
    creates({ title: 'Flexi day', start: '2027-01-08', end: '2027-01-09' }),
  ],
  [
    'I’m hopeless with receipts and they’re spilling out of my bag by now. Remind me to file the travel claim tomorrow at eleven, and don’t let me wriggle out of it!',
    creates({ title: '(File) (the) travel claim', start: '2026-11-24T11:00', reminders: 'some' }),
  ],
  [
    'Apparently babies love being rubbed with oil, who knew. We got a place in Baby massage on Tuesday the 1st of December at half past three, could you pop it in?',
    creates({ title: 'Baby massage', start: '2026-12-01T15:30' }),
  ],
  [
    'Add Health visitor on Monday the 7th of December at eleven, please. I want to ask her a hundred things about sleep, mostly mine.',
    creates({ title: 'Health visitor (visit)', start: '2026-12-07T11:00' }),
  ],
  [
    'I can’t believe we’re looking at nurseries already when he can’t even sit up. Please write Nursery open day into my personal calendar, Saturday the 5th of December, ten to twelve.',
    creates({
      title: 'Nursery open day',
      start: '2026-12-05T10:00',
      end: '2026-12-05T12:00',
      calendar: personal,
    }),
  ],
  [
    'Poor mite has her jabs coming up and I think I’ll cry more than she does. It’s Wednesday the 16th of December at ten to ten, Elm Road Surgery, so can you save it under Jabs?',
    creates({ title: 'Jabs', start: '2026-12-16T09:50', place: 'Elm Road Surgery' }),
  ],
  [
    'We signed up for Splash babies, six Saturdays in a row, and I’ve bought myself new trunks for it. It starts on the 9th of January at 11:15, half an hour each time. Could you put all of them in?',
    creates({
      title: 'Splash babies',
      start: '2027-01-09T11:15',
      end: '2027-01-09T11:45',
      repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;UNTIL=20270213'],
    }),
  ],
  [
    'I’ve let them talk me into another night shift, I never learn. Please block Saturday the 12th of December from eight in the evening until eight the next morning as Night shift.',
    creates({ title: 'Night shift', start: '2026-12-12T20:00', end: '2026-12-13T08:00' }),
  ],
  [
    'My yearly appraisal has a date at last, Wednesday the 20th of January at 2 pm. It’ll be an hour and a half of talking about my feelings, so do book that in as Appraisal before I change my mind.',
    creates({ title: '(Yearly) appraisal', start: '2027-01-20T14:00', end: '2027-01-20T15:30' }),
  ],
  [
    'The practice manager rang and she was so desperate that I said yes to everything. On Wednesday the 16th of December I’m doing Morning clinic from 8:30 to 12:30 and then Baby clinic from two to four, can you add both?',
    changes(
      create({ title: 'Morning clinic', start: '2026-12-16T08:30', end: '2026-12-16T12:30' }),
      create({ title: 'Baby clinic', start: '2026-12-16T14:00', end: '2026-12-16T16:00' }),
    ),
  ],
  [
    'Three months and that surgery in Bromley still hasn’t paid me, honestly! Could you remind me on Friday at 10 am to chase the invoice?',
    creates({
      title:
        '(Chase) (the) (unpaid) (Bromley) (surgery) invoice|Chase (the) invoice (from) (the) (surgery) (in) Bromley (surgery)|Chase up (the) invoice',
      start: '2026-11-27T10:00',
      reminders: 'some',
    }),
  ],
  [
    'I’ve treated myself to the rural medicine conference this winter, mostly for the walks if I’m truthful. It runs from Wednesday the 13th to Friday the 15th of January, so please put it in as full days.',
    creates({ title: 'Rural medicine conference', start: '2027-01-13', end: '2027-01-16' }),
  ],
]);

export const rFourCreating = [...creating];
