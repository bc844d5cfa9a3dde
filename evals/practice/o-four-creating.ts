import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  [
    'My back has finally had enough of this chair! They had a cancellation, so I’m seeing the chiropractor on Thursday at quarter past five, could you write that in?',
    creates({ title: 'Chiropractor (appointment)|See (the) chiropractor', start: '2026-11-26T17:15' }),
  ],
  [
    'We’re doing the Fauré this winter and I’m over the moon about it. Please add choir rehearsal tomorrow, half seven until half nine in the evening, at St Jude’s Hall.',
    creates({
      title: 'Choir (rehearsal) (at St Jude’s Hall)',
      start: '2026-11-24T19:30',
      end: '2026-11-24T21:30',
      place: 'St Jude',
    }),
  ],
  [
    'Could you remind me to ring the vet at four this afternoon? I’ve meant to do it for three days and each time something comes up, I feel awful about the poor thing.',
    creates({
      title: 'Ring (the) vet|Call (the) vet|Phone (the) vet',
      start: '2026-11-23T16:00',
      reminders: 'some',
    }),
  ],
  [
    'School has sent yet anohter letter, they do love their letters. Thursday the 10th of December is an inset onDay, so please put that in as a whole day thing.',
    creates({ title: '(School) inset day', start: '2026-12-10', end: '2026-12-11' }),
  ],
  [
    'I’ve decided I’m not too old to learn! Put a guitar lesson in every Sunday at five, starting this Sunday, half an hour each. My fingers hurt just thinking of it.',
    creates({
      title: 'Guitar lesson|Guitar',
      start: '2026-11-29T17:00',
      end: '2026-11-29T17:30',
      repeats: 'FREQ=WEEKLY;BYDAY=SU',
    }),
  ],
  [
    'After the chaos of the last release I think we should all sit down and be honest, with biscuits. Set up a retrospective on Tuesday 8 December at quarter to eleven for 45 minutes and invite Tomás and Lena.',
    creates({
      title: '(Release) retrospective|(Release) retro|Team retrospective',
      start: '2026-12-08T10:45',
      end: '2026-12-08T11:30',
      guests: ['tomas', 'lena'],
    }),
  ],
  [
    'The rota is out and of course I drew the short straw again. I’m on a night shift from eight in the evening on Saturday 5 December until eight on Sunday morning, please note that down.',
    creates({ title: 'Night shift', start: '2026-12-05T20:00', end: '2026-12-06T08:00' }),
  ],
  [
    'My client is a bundle of nerves and so am I, if I’m honest. Court hearing on Monday the 14th of December at eleven, and please have it warn me an hour before so I don’t get lost in the files.',
    creates({ title: 'Court hearing|Hearing', start: '2026-12-14T11:00', reminders: [60] }),
  ],
  [
    'Nothing dramatic, just the routine one, but I’d rather the office didn’t see it. Would you put a mammogram in my personal calendar for Wednesday 9 December, quarter past twelve?',
    creates({ title: 'Mammogram', start: '2026-12-09T12:15', calendar: personal }),
  ],
  [
    'We’re ripping out the bathroom at last, hurray, goodbye avocado tiles! There’ll be a skip from Tuesday 8 until Thursday 10 December, so block those days as all day please and call it Skip outside.',
    creates({ title: 'Skip outside', start: '2026-12-08', end: '2026-12-11' }),
  ],
  [
    'New year, new me, or so I tell myself every time. I’d like book club in there on the first Tuesday of each month at half past seven in the evening, first one is January 5th.',
    creates({
      title: 'Book club',
      start: '2027-01-05T19:30',
      repeats: ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1'],
    }),
  ],
  [
    'The little one screamed the pool down last year, so wish us luck. Swimming lessons on Saturdays at half three, thirty minutes, six of them beginning this Saturday, can you enter those?',
    creates({
      title: '(Little one’s) swimming lesson|(Little one’s) swimming lessons|Swimming',
      start: '2026-11-28T15:30',
      end: '2026-11-28T16:00',
      repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;UNTIL=20270102'],
    }),
  ],
  [
    'Guess who rang out of the blue, after eight years! Lunch with Beatrix this Wednesday at half twelve, please get it in before I double book myself again.',
    creates({ title: 'Lunch with Beatrix|Lunch (Beatrix)|Beatrix lunch', start: '2026-11-25T12:30' }),
  ],
  [
    'Buying a house is no fun, let me tell you. Make a conveyancing call for Friday at ten, half an hour long, and send an invite to harriet@oakley-law.example so that she can’t wriggle out of it.',
    creates({
      title: 'Conveyancing (call)|Conveyancing call with Harriet',
      start: '2026-11-27T10:00',
      end: '2026-11-27T10:30',
      guests: ['harriet@oakley-law.example'],
    }),
  ],
  [
    'The surgery finally picked up after forty minutes of Vivaldi. So I’ve got two: a blood test on Wednesday 9 December at half eight in the morning and a flu jab the day after at quarter to nine. Could you save them both?',
    changes(
      create({ title: 'Blood test', start: '2026-12-09T08:30' }),
      create({ title: 'Flu jab', start: '2026-12-10T08:45' }),
    ),
  ],
  [
    'I’m hopeless with pills, I either forget them or take them twice. Remind me to take my antibiotics at nine every evening please, from today up to and including Sunday.',
    creates({
      title: '(Take) antibiotics',
      start: '2026-11-23T21:00',
      repeats: ['FREQ=DAILY;UNTIL=20261129', 'FREQ=DAILY;COUNT=7'],
      reminders: 'some',
    }),
  ],
  [
    'So the letter from the pension people came and I understand maybe half of it. I want to put a meeting with my financial adviser in for Thursday, could you do that?',
    nothing,
  ],
  [
    'My youngest is a sheep, no lines but a great deal of wool! Would you add the nativity play to my calendar, I’d never forgive myself if I missed it.',
    nothing,
  ],
  [
    'Back at uni at my age, can you imagine, everybody thinks I’m the professor. There’s a statistics lecture this Thursday from four to half past five in Lecture Theatre B, pop it in for me please.',
    creates({
      title: 'Statistics lecture|Statistics|Stats lecture',
      start: '2026-11-26T16:00',
      end: '2026-11-26T17:30',
      place: 'Lecture Theatre B',
    }),
  ],
  [
    'Somebody stole my leeks and this will not stand. Allotment committee, tomorrow evening at half past six, in the back room of The Crown. Get it in the diary, thanks!',
    creates({ title: 'Allotment committee (meeting)', start: '2026-11-24T18:30', place: 'Crown' }),
  ],
  [
    'The car makes that noise again and the sticker runs out anyway. I rang the garage and they can do the MOT on Monday 7 December at one, would you be a dear and add it?',
    creates({ title: '(Car) MOT|MOT (for) (the) car', start: '2026-12-07T13:00' }),
  ],
  [
    'It’s that week with the brown one, and last time they left it standing for a fortnight. Please give me a nudge tonight at half past nine to put the bins out.',
    creates({
      title: 'Put (the) bins out|Put out (the) bins|Bins (out)|Take (the) bins out|Take out (the) bins',
      start: '2026-11-23T21:30',
      reminders: 'some',
    }),
  ],
  [
    'The flat hunt goes on and on, I’ve seen more mould than I care to mention. I’m having a video call with the letting agent on Friday at quarter past four, twenty minutes tops. Put it down, would you?',
    creates({
      title:
        'Video call with (the) letting agent|Letting agent (video call)|Letting agent video call|Video call (letting agent)|Call with (the) letting agent|Letting agent call',
      start: '2026-11-27T16:15',
      end: '2026-11-27T16:35',
    }),
  ],
  [
    'I never get these time zones right and once sat in front of an empty screen for an hour, so do it for me please. The beekeeping webinar is on Thursday 10 December at noon New York time.',
    creates({ title: 'Beekeeping webinar|Beekeeping', start: '2026-12-10T17:00' }),
  ],
]);

export const oFourCreating = [...creating];
