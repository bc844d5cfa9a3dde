import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  [
    'They’ve finally given us a date for the breech refresher, after only three emails from me! It’s on Wednesday 9 December from half past one till four. Can you pop Breech refresher in, please?',
    creates({ title: 'Breech refresher', start: '2026-12-09T13:30', end: '2026-12-09T16:00' }),
  ],
  [
    'Mrs Okafor rang again about the drip under her sink, bless her, she’s 88. Stick “Okafor leak” in for tomorrow at 4 pm so I don’t let her down.',
    creates({ title: 'Okafor leak', start: '2026-11-24T16:00' }),
  ],
  [
    'My granddaughter is a sheep this year and I wouldn’t miss it for the world! Would you kindly put the nativity play down for Thursday the 10th of December at 2 in the afternoon, at St Mark’s Hall?',
    creates({ title: '(School) nativity play', start: '2026-12-10T14:00', place: 'St Mark’s Hall' }),
  ],
  [
    'Good news for once, my committee has agreed on a slot and nobody even cried. Please add the thesis committee meeting on 8 December, 10 to 11:30.',
    creates({ title: 'Thesis committee (meeting)', start: '2026-12-08T10:00', end: '2026-12-08T11:30' }),
  ],
  [
    'Can you add a fire extinguisher check on Thursday at nine in the morning? It should only take them half an hour, but last time the chap turned up and nobody knew what he wanted.',
    creates({ title: 'Fire extinguisher check', start: '2026-11-26T09:00', end: '2026-11-26T09:30' }),
  ],
  [
    'The printer people want an answer and I’m not deciding that on my own again. Set up a half hour called Printer contract on Wednesday at 4 in the afternoon and invite Tomas, please.',
    creates({
      title: 'Printer contract',
      start: '2026-11-25T16:00',
      end: '2026-11-25T16:30',
      guests: ['tomas'],
    }),
  ],
  [
    'I’m under a floor in Croydon half the day and will forget my own name. Remind me to ring the wholesaler at three this afternoon, will you?',
    creates({ title: 'Ring the wholesaler', start: '2026-11-23T15:00', reminders: 'some' }),
  ],
  [
    'The neighbours have started leaving notes about our recycling, very passive aggressive. Could you remind me tomorrow at half past six in the evening to put the bins out?',
    creates({ title: 'Put the bins out|Put out the bins', start: '2026-11-24T18:30', reminders: 'some' }),
  ],
  [
    'I’ve let my wife talk me into singing, of all things, at my age! Choir practice is every Tuesday at 7 in the evening, beginning on the 1st of December. Please put that in for me.',
    creates({ title: 'Choir practice', start: '2026-12-01T19:00', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'We ran out of toner AND teabags last month, so from now on I’m being strict. I’d like a supplies check on the first Monday of every month at 4 pm, starting on 7 December.',
    creates({ title: 'Supplies check', start: '2026-12-07T16:00', repeats: 'FREQ=MONTHLY;BYDAY=1MO' }),
  ],
  [
    'Elsie is coming to stay, hooray, I haven’t seen her since the christening! Block out Saturday 12 and Sunday 13 December as all day, with the title Elsie visiting.',
    creates({ title: 'Elsie visiting', start: '2026-12-12', end: '2026-12-14' }),
  ],
  [
    'I forget my brother-in-law’s big day every single year and every single year he sulks until Easter. Please put “Kevin’s birthday” in as an all-day thing on 6 January, repeating each year.',
    creates({ title: 'Kevin’s birthday', start: '2027-01-06', repeats: 'FREQ=YEARLY' }),
  ],
  [
    'So I’ve been told the best cure for nerves is practice, urgh. Schedule a mock viva on Friday at 11 am and send invitations to Jonas and Lena, they promised to be mean to me.',
    creates({ title: 'Mock viva', start: '2026-11-27T11:00', guests: ['jonas', 'lena'] }),
  ],
  [
    'I had the receptionist on the phone just now about my hearing test, ever such a nice girl. Could you put it in the diary for one day next week? I’m afraid I’ve already forgotten which one she said.',
    nothing,
  ],
  [
    'We finally met the people from number 9, and they’re lovely, they keep bees! Dinner with the neighbours on Saturday at 8 in the evening, can you write that down?',
    creates({ title: 'Dinner with the neighbours|Neighbours dinner', start: '2026-11-28T20:00' }),
  ],
  [
    'I’ve got 43 undergraduate essays staring at me from the shelf. Put essay marking in on Sunday from 10 to 12 please, before lunch at Mum’s, otherwise I’ll find an excuse.',
    creates({ title: 'Essay marking', start: '2026-11-29T10:00', end: '2026-11-29T12:00' }),
  ],
  [
    'Every ward party I organise ends up in chaos, so this time I’m writing it down. Leaving do for Bev, Thursday 17 December, 7 pm, at The Lantern. Thanks a million!',
    creates({
      title: 'Leaving do for Bev|Bev’s leaving do|Leaving do (Bev)',
      start: '2026-12-17T19:00',
      place: 'Lantern',
    }),
  ],
  [
    'Could you make an entry for a gas safety inspection on 10 December at 8:30 in the morning, and give me a nudge 30 minutes beforehand? I got fined for being late once, and the inspector still brings it up.',
    creates({ title: 'Gas safety inspection', start: '2026-12-10T08:30', reminders: [30] }),
  ],
  [
    'This one’s nobody’s business at work, so please use my personal calendar for it. Blood test, Thursday at 8:15 in the morning. Nothing to worry about, just my thyroid being silly again.',
    creates({ title: 'Blood test', start: '2026-11-26T08:15', calendar: personal }),
  ],
  [
    'Busy week, not that I’m complaining, the van needs new tyres! I’ve two jobs for Friday: Bathroom quote at 8 in the morning and Radiator swap at 5 in the afternoon. Get them both in for me, mate.',
    changes(
      create({ title: 'Bathroom quote', start: '2026-11-27T08:00' }),
      create({ title: 'Radiator swap', start: '2026-11-27T17:00' }),
    ),
  ],
  [
    'Can I have a quarter of an hour at 12:15 today called Ring the vet? The cat has eaten a hair tie, again, and they’re only on the phone around lunchtime.',
    creates({ title: 'Ring the vet', start: '2026-11-23T12:15', end: '2026-11-23T12:30' }),
  ],
  [
    'They’ve roped me in to talk about the potholes, heaven help us all. So there’s a parish council meeting on Monday the 7th of December, six till half seven in the evening, that I’d like you to note down.',
    creates({ title: 'Parish council (meeting)', start: '2026-12-07T18:00', end: '2026-12-07T19:30' }),
  ],
  [
    'New year new me, except that I’m starting early so I can quit early. Add swimming every Tuesday and Thursday at 7 in the morning, the first time tommorow!',
    creates({ title: 'Swimming', start: '2026-11-24T07:00', repeats: 'FREQ=WEEKLY;BYDAY=TU,TH' }),
  ],
  [
    'The window cleaner only comes round every blue moon and he’s terribly fussy about access. He’s told me three weeks from today at 10 am, so please add Window cleaner then.',
    creates({ title: 'Window cleaner', start: '2026-12-14T10:00' }),
  ],
]);

export const qFourCreating = [...creating];
