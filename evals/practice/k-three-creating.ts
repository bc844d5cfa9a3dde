import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const kThreeCreating = phrasings('creating', [
  [
    'Could you put the school nativity play in for 10 December at half past one in the afternoon?',
    creates({
      title: '(School) nativity (play)|Nativity play at school',
      start: '2026-12-10T13:30',
    }),
  ],
  [
    'I’m having lunch with Yusuf on Wednesday at 12.30, so please add it.',
    creates({ title: 'Lunch (with Yusuf)|Yusuf lunch', start: '2026-11-25T12:30' }),
  ],
  [
    'Set up a half-hour call with Lena on Thursday at 12 noon, please.',
    creates({
      title: '(Half-hour) call (with Lena)|Lena call|Call Lena|Lena and Maya call|Call Maya and Lena',
      start: '2026-11-26T12:00',
      end: '2026-11-26T12:30',
      guests: ['lena'],
    }),
  ],
  [
    'Ella’s swimming lesson is on Saturday 5 December at 10 in the morning. Can you add it with a reminder 30 minutes before?',
    creates({
      title:
        'Ella’s swimming lesson|Ella’s swimming|Ella swimming (lesson)|Swimming lesson (Ella)|Swimming lesson for Ella',
      start: '2026-12-05T10:00',
      reminders: [30],
    }),
  ],
  [
    'The school half-term holiday runs from Monday 15 to Friday 19 February, so please mark all of those days.',
    creates({
      title: '(School) half-term (holiday)|(School) half term (holiday)|(School) halfterm (holiday)',
      start: '2027-02-15',
      end: '2027-02-20',
    }),
  ],
  [
    'Leo has judo every Wednesday at 6 pm, starting this week. Would you add that as a repeating event?',
    creates({
      title: 'Leo’s judo (class)|Leo judo|Judo (Leo)|Judo for Leo|Leo has judo|Judo class|Judo with Leo',
      start: '2026-11-25T18:00',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'There’s a fire drill tomorrow at 11:15 that takes twenty minutes. Can you note that down?',
    creates({ title: 'Fire drill', start: '2026-11-24T11:15', end: '2026-11-24T11:35' }),
  ],
  [
    'I promised to cover reception on Friday from 10 until 12, so I need that blocked out.',
    creates({
      title: 'Cover reception|Covering reception|Reception (cover)|Reception duty',
      start: '2026-11-27T10:00',
      end: '2026-11-27T12:00',
    }),
  ],
  [
    'Let’s have a planning catch-up with Jonas and Priya on Tuesday 8 December from 10.45 to 11.30 in Studio room 2.',
    creates({
      title:
        'Planning catch-up (with Jonas and Priya)|Planning catch up (with Jonas and Priya)|Planning catchup (with Jonas and Priya)|Planning catch-up with Priya and Jonas',
      start: '2026-12-08T10:45',
      end: '2026-12-08T11:30',
      place: 'Studio room 2',
      guests: ['jonas', 'priya'],
    }),
  ],
  [
    'My mum is visiting on Sunday 6 December. Mark the whole day for that, please.',
    creates({
      title:
        'Mum (is) visiting|Mum visits|Mum visit|Mum’s visit|Visit from Mum|Visit (Mum)|My mum visiting|My mum is visiting',
      start: '2026-12-06',
      end: '2026-12-07',
    }),
  ],
  [
    'I’ve got the optician this afternoon at 4, over on Mill Road. Please add it.',
    creates({
      title: 'Optician (appointment)|Opticians (appointment)|Optician’s (appointment)',
      start: '2026-11-23T16:00',
      place: 'Mill Road',
    }),
  ],
  [
    'It would be great to have dinner with Ben and Zoe in the diary for Saturday at eight in the evening.',
    creates({
      title: 'Dinner (with Ben and Zoe)|Dinner with Zoe and Ben|Dinner with Ben & Zoe|Ben and Zoe dinner',
      start: '2026-11-28T20:00',
    }),
  ],
  ['Please arrange a meeting with our accountant, Mr Doyle, for Thursday.', nothing],
  [
    'The car is due for its MOT on Thursday 10 December at 8.15 in the morning. Keep one hour for it, would you?',
    creates({
      title: 'MOT|Car MOT|MOT (for the car)|Car’s MOT|MOT car|Car due for MOT',
      start: '2026-12-10T08:15',
      end: '2026-12-10T09:15',
    }),
  ],
  [
    'Please reserve an hour for my tax paperwork tonight at seven.',
    creates({
      title: '(My) tax paperwork',
      start: '2026-11-23T19:00',
      end: '2026-11-23T20:00',
    }),
  ],
  [
    'Our book club meets on the first Monday of every month at 7.30 pm, beginning on 7 December. Could you add that for me?',
    creates({
      title: '(Our) book club (meeting)|Book club meets',
      start: '2026-12-07T19:30',
      repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
    }),
  ],
  [
    'In my personal calendar, add a gym session for this Friday at 7 in the morning.',
    creates({ title: 'Gym (session)', start: '2026-11-27T07:00', calendar: personal }),
  ],
  [
    'Invite Tomás and Aiko to a farewell tea for Rosa on Wednesday 9 December at 4 pm.',
    creates({
      title: 'Farewell tea (for Rosa)|Rosa’s farewell (tea)|Rosa farewell tea|Farewell tea Rosa',
      start: '2026-12-09T16:00',
      guests: ['tomas', 'aiko'],
    }),
  ],
  [
    'The new sofa is being delivered on Saturday 5 December between 12 and 4, so can you keep that time for it?',
    creates({
      title:
        '(New) sofa delivery|(New) sofa (is) being delivered|Delivery of (new) sofa|(New) sofa delivered|(New) sofa arrives',
      start: '2026-12-05T12:00',
      end: '2026-12-05T16:00',
    }),
  ],
  [
    'Please send nadia@clarkson.example an invitation for coffee on Thursday 10 December at 2 pm.',
    creates({
      title:
        'Coffee (with Nadia)|Coffee (with Nadia Clarkson)|Coffee Nadia|Nadia coffee|Coffee Maya and Nadia',
      start: '2026-12-10T14:00',
      guests: ['nadia@clarkson.example'],
    }),
  ],
  [
    'Make Tuesday 12 January an all-day event called Stocktake.',
    creates({ title: 'Stocktake', start: '2027-01-12', end: '2027-01-13' }),
  ],
  [
    'I have to speak to the head teacher, Mrs Okafor, by video on Tuesday 1 December at half past three, for fifteen minutes. Can you schedule that call?',
    creates({
      title:
        '(Video) call with (head teacher) Mrs Okafor|(Video) call (with head teacher)|(Video) call with Mrs Okafor head teacher|(Video) call Mrs Okafor|Head teacher (video) call|Mrs Okafor (video) call',
      start: '2026-12-01T15:30',
      end: '2026-12-01T15:45',
    }),
  ],
]);
