import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const nOneCreating = phrasings('creating', [
  [
    'um so the chimney sweep is coming wednesday at two can you pop that in for me',
    creates({
      title: '(the) chimney sweep (coming)|(the) chimney sweep visit|(the) chimney sweep is coming',
      start: '2026-11-25T14:00',
    }),
  ],
  [
    'can you put band practice down for friday evening seven till half nine its at moorside hall this time',
    creates({
      title: 'band practice (at moorside hall)',
      start: '2026-11-27T19:00',
      end: '2026-11-27T21:30',
      place: 'moorside hall',
    }),
  ],
  [
    'i keep forgetting to ring the council so remind me at half four today',
    creates({
      title: 'ring (the) council|call (the) council|(the) council|to ring the council',
      start: '2026-11-23T16:30',
      reminders: 'some',
    }),
  ],
  [
    'school just told us theres an inset day on the eleventh of december so put that in all day please',
    creates({ title: '(school) inset day', start: '2026-12-11' }),
  ],
  [
    'me and aiko need to go over the icons lets say tomorrow at four for forty five minutes and send her an invite',
    creates({
      title:
        '(the) icons|(the) icons with aiko|go over (the) icons|go over (the) icons with aiko|going over (the) icons|icons review|icon review|icons with aiko|review icons|icons meeting|aiko icons',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:45',
      guests: ['aiko'],
    }),
  ],
  [
    'i want to start swimming again so every tuesday at seven in the morning from tomorrow on',
    creates({
      title: 'swimming (again)|swim|start swimming (again)',
      start: '2026-11-24T07:00',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
    }),
  ],
  [
    'right add dads cataract operation thats on the tenth of december and its quarter to eight in the morning god help us',
    creates({
      title:
        "(dads) cataract operation|dad’s cataract operation|dad's cataract operation|dad cataract operation",
      start: '2026-12-10T07:45',
    }),
  ],
  [
    'dinner with nadia on saturday at seven no hang on eight o clock',
    creates({ title: 'dinner (with nadia)|nadia dinner', start: '2026-11-28T20:00' }),
  ],
  [
    'on the second of december at one im having lunch with my brother put it in',
    creates({
      title: 'lunch (with my brother)|(having) lunch with my brother|lunch with brother|brother lunch',
      start: '2026-12-02T13:00',
    }),
  ],
  [
    'driving test december the fourteenth ten past ten and give me a warning an hour before',
    creates({ title: '(my) driving test', start: '2026-12-14T10:10', reminders: [60] }),
  ],
  [
    'set up a call with jonas and tomas for thursday quarter past one half an hour its about the hosting costs',
    creates({
      title:
        'call|call with jonas and tomas|call with jonas and tomás|(the) hosting costs (call)|call about (the) hosting costs|call about (the) hosting costs with jonas and tomas|call with jonas and tomas about (the) hosting costs|call with jonas and tomás about (the) hosting costs|call jonas and tomas|hosting costs with jonas and tomas',
      start: '2026-11-26T13:15',
      end: '2026-11-26T13:45',
      guests: ['jonas', 'tomas'],
    }),
  ],
  [
    'the surveyor said he would turn up on the seventeenth of december sometime between ten and twelve in the morning so hold that for him',
    creates({
      title:
        '(the) surveyor (visit)|surveyor hold|hold for (the) surveyor|surveyor appointment|hold (surveyor)',
      start: '2026-12-17T10:00',
      end: '2026-12-17T12:00',
    }),
  ],
  [
    'theres the cornwall trip to go in yet thats the twenty seventh of december to the thirtieth whole days',
    creates({
      title: '(the) cornwall trip|trip to cornwall|cornwall',
      start: '2026-12-27',
      end: '2026-12-31',
    }),
  ],
  [
    'book club is the first wednesday of every month half seven in the evening starting in december add that',
    creates({
      title: '(the) book club',
      start: '2026-12-02T19:30',
      repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=+1WE'],
    }),
  ],
  [
    'so ravi is in town lets do a coffee with him tomorrow at half eleven his email is ravi@shoreline.example send him the invite',
    creates({
      title: '(a) coffee (with ravi)|ravi coffee|coffee with him',
      start: '2026-11-24T11:30',
      guests: ['ravi@shoreline.example'],
    }),
  ],
  [
    'take the bins out remind me every thursday at nine in the evening',
    creates({
      title: '(take) (the) bins (out)|take out (the) bins',
      start: '2026-11-26T21:00',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TH'],
      reminders: 'some',
    }),
  ],
  ['put a meeting in with lena please', nothing],
  ['we had such a good time at the aquarium yesterday the kids loved the penguins', nothing],
  [
    'oh before i forget zumba tomorrow at quarter past six in the evening at brixton leisure centre',
    creates({
      title: 'zumba (at brixton leisure centre)',
      start: '2026-11-24T18:15',
      place: 'brixton leisure centre',
    }),
  ],
  [
    'block two hours on wednesday from noon so i can do my expenses',
    creates({
      title: '(my) expenses (block)|do (my) expenses|doing (my) expenses',
      start: '2026-11-25T12:00',
      end: '2026-11-25T14:00',
    }),
  ],
  [
    'farewell drinks for greg its this thursday half five till seven and sam and lena should get an invite',
    creates({
      title:
        "(farewell) drinks (for greg)|greg farewell drinks|greg’s farewell drinks|gregs farewell drinks|greg's farewell drinks",
      start: '2026-11-26T17:30',
      end: '2026-11-26T19:00',
      guests: ['sam', 'lena'],
    }),
  ],
  [
    'stick it in my calendar the cat has her jabs friday morning at twenty to nine',
    creates({
      title:
        "(the) cat jabs|cats jabs|cat’s jabs|cat's jabs|(the) cat has her jabs|jabs|jabs for the cat|cat",
      start: '2026-11-27T08:40',
    }),
  ],
]);
