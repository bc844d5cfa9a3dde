import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const lOneCreating = phrasings('creating', [
  [
    'so the thing finally died on us last night um washing machine repair is on wednesday at quarter past eight in the morning can you pop that in',
    creates({
      title: 'Washing machine (repair) (visit)|Repair washing machine|Repair (of) washing machine',
      start: '2026-11-25T08:15',
    }),
  ],
  [
    'dinner with the neighbours saturday half past seven in the evening',
    creates({ title: 'Dinner (with neighbours)|Neighbours dinner', start: '2026-11-28T19:30' }),
  ],
  [
    'could you note down the kids swimming lesson its thursday from half past four till five',
    creates({
      title: 'Kids swimming (lesson)|Swimming (lesson)|Swimming lesson (for) (kids)',
      start: '2026-11-26T16:30',
      end: '2026-11-26T17:00',
    }),
  ],
  [
    'okay so we cant put it off any more set up a press release review with lena tomorrow at three half an hour should do',
    creates({
      title: 'Press release review (with Lena)|Press release (with Lena)|Review press release (with Lena)',
      start: '2026-11-24T15:00',
      end: '2026-11-24T15:30',
      guests: ['lena'],
    }),
  ],
  [
    'the electrician is here all day on the third of december no sorry not the third the tenth put that down as an all day thing',
    creates({
      title: 'Electrician (here) (visit) (all day)|Electrician at home|Electrician (is) here',
      start: '2026-12-10',
      end: '2026-12-11',
    }),
  ],
  [
    'ive joined a choir can you believe it so thats every wednesday at six in the evening starting this week just call it choir',
    creates({
      title: 'Choir',
      start: '2026-11-25T18:00',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'um flu jab on friday ten past nine in the morning at boots and give me a reminder half an hour before cos i will forget',
    creates({
      title: 'Flu jab (at Boots)',
      start: '2026-11-27T09:10',
      place: 'Boots',
      reminders: [30],
    }),
  ],
  [
    'schedule a retro with aiko and tomas thursday quarter to twelve for forty five minutes',
    creates({
      title:
        'Retro (with Aiko and Tomas)|Retro with Aiko and Tomás|Retro with Aiko, Tomas|Retro with Tomas and Aiko|Retrospective (with Aiko and Tomas)|Retrospective with Aiko and Tomás',
      start: '2026-11-26T11:45',
      end: '2026-11-26T12:30',
      guests: ['aiko', 'tomas'],
    }),
  ],
  [
    'yeah so my friend hannah is over from berlin and were having drinks on friday at eight in the evening at the lantern would you add that',
    creates({
      title: 'Drinks (with Hannah) (at Lantern)|Hannah drinks',
      start: '2026-11-27T20:00',
      place: 'Lantern',
    }),
  ],
  ['um i should really see the optician some time on thursday book it in would you', nothing],
  [
    'two things from the school letter nativity play on the eighth of december at half past six in the evening and then the carol service on the sixteenth at seven in the evening both in please',
    changes(
      create({ title: '(School) nativity (play)', start: '2026-12-08T18:30' }),
      create({ title: '(School) carol service', start: '2026-12-16T19:00' }),
    ),
  ],
  [
    'half term goes from the fifteenth of february to the nineteenth so block those days out all day for me and label it half term',
    creates({ title: 'Half term', start: '2027-02-15', end: '2027-02-20' }),
  ],
  ['gym tomorrow at seven in the morning', creates({ title: 'Gym (session)', start: '2026-11-24T07:00' })],
  [
    'i want call the bank in my calendar for wednesday at ten',
    creates({ title: 'Call (the) bank|Bank call|Call with bank', start: '2026-11-25T10:00' }),
  ],
  [
    'eye test on wednesday the ninth of december at twenty to four in the afternoon its the place on rye lane',
    creates({
      title: 'Eye test (on Rye Lane)',
      start: '2026-12-09T15:40',
      place: 'Rye Lane',
    }),
  ],
  [
    'so ive bought the ticket at last um train to leeds leaves at five to eight in the morning on monday the fourteenth of december gets in at quarter past ten',
    creates({ title: 'Train to Leeds|Leeds train', start: '2026-12-14T07:55', end: '2026-12-14T10:15' }),
  ],
  [
    'hi um priya owes me a hot chocolate so send her an invite called hot chocolate for wednesday at half past one just twenty minutes',
    creates({
      title: 'Hot chocolate (with Priya)',
      start: '2026-11-25T13:30',
      end: '2026-11-25T13:50',
      guests: ['priya'],
    }),
  ],
  [
    'i always forget it and he always notices so dads birthday is the sixth of may and i need that in there every year',
    creates({
      title: 'Dad’s birthday',
      start: '2027-05-06',
      end: '2027-05-07',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=6'],
    }),
  ],
  [
    'max has a piano lesson every other tuesday at quarter past five in the afternoon the first one is on the first of december can you put them all in',
    creates({
      title:
        'Max piano lesson|Max’s piano lesson|Piano lesson (for Max)|Piano lesson (Max)|Max has piano lesson',
      start: '2026-12-01T17:15',
      repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'FREQ=WEEKLY;INTERVAL=2'],
    }),
  ],
  [
    'call with dana.holt@brightdesk.example thursday 12.30',
    creates({
      title: 'Call (with Dana) (Holt)|Call with dana.holt@brightdesk.example|Dana (Holt) call',
      start: '2026-11-26T12:30',
      guests: ['dana.holt@brightdesk.example'],
    }),
  ],
  [
    'honestly the spare room is a disgrace so block two till four on saturday afternoon and call it decluttering',
    creates({ title: 'Decluttering', start: '2026-11-28T14:00', end: '2026-11-28T16:00' }),
  ],
  [
    'the mot is a week on thursday so not this one the one after at half past eight in the morning',
    creates({ title: '(Car) MOT|MOT (for) car', start: '2026-12-03T08:30' }),
  ],
]);
