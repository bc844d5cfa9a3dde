import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const creating = phrasings('creating', [
  // The midwife
  [
    'put me down for a night shift on friday from half past seven in the evening till eight the next morning',
    creates({ title: 'Night shift', start: '2026-11-27T19:30', end: '2026-11-28T08:00' }),
  ],
  [
    'antenatal clinic on the eighth of december nine till twelve at the health centre',
    creates({
      title: 'Antenatal clinic',
      start: '2026-12-08T09:00',
      end: '2026-12-08T12:00',
      place: 'health centre',
    }),
  ],
  [
    'remind me to ring mrs okafor at ten past four this afternoon',
    creates({ title: 'Ring Mrs Okafor|Call Mrs Okafor', start: '2026-11-23T16:10', reminders: 'some' }),
  ],
  [
    'can you book a breastfeeding workshop for wednesday the sixteenth of december at quarter past ten it takes two hours',
    creates({ title: 'Breastfeeding workshop', start: '2026-12-16T10:15', end: '2026-12-16T12:15' }),
  ],
  [
    'i have to do my revalidation paperwork tomorrow at five um pop that in',
    creates({ title: '(Do) (my) revalidation paperwork', start: '2026-11-24T17:00' }),
  ],
  // The plumber
  [
    'stick a site survey in on thursday no sorry wednesday at quarter past eight in the morning',
    creates({ title: 'Site survey', start: '2026-11-25T08:15' }),
  ],
  [
    'van service on the tenth of december all day',
    creates({ title: 'Van service', start: '2026-12-10', end: '2026-12-11' }),
  ],
  [
    'every friday at four i do the invoices put that in starting this week',
    creates({ title: '(Do) (the) invoices|Invoicing', start: '2026-11-27T16:00', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'new job for the seventeenth of december radiator swap from half past eight to half past eleven',
    creates({ title: 'Radiator swap', start: '2026-12-17T08:30', end: '2026-12-17T11:30' }),
  ],
  [
    'give me a shout on thursday at half past four to order copper pipe',
    creates({ title: 'Order (the) copper pipe', start: '2026-11-26T16:30', reminders: 'some' }),
  ],
  // The PhD student
  [
    'supervision next monday at three in the seminar room make it ninety minutes',
    creates({
      title: 'Supervision',
      start: '2026-11-30T15:00',
      end: '2026-11-30T16:30',
      place: 'seminar room',
    }),
  ],
  [
    'block two hours for writing tomorrow starting at half past ten',
    creates({
      title: 'Writing (block)|Writing time|Block for writing',
      start: '2026-11-24T10:30',
      end: '2026-11-24T12:30',
    }),
  ],
  [
    'journal club every other thursday at one from the tenth of december',
    creates({ title: 'Journal club', start: '2026-12-10T13:00', repeats: 'FREQ=WEEKLY;INTERVAL=2' }),
  ],
  [
    'thesis deadline is the eleventh of january mark the whole day',
    creates({ title: 'Thesis deadline', start: '2027-01-11', end: '2027-01-12' }),
  ],
  [
    'schedule a catch up with aiko wednesday at two o clock for half an hour and send her an invite',
    creates({
      title:
        'Catch-up (with Aiko)|Aiko catch-up|Catchup (with Aiko)|Maya Aiko catch-up|Aiko Maya catch-up|Catch-up with Maya',
      start: '2026-11-25T14:00',
      end: '2026-11-25T14:30',
      guests: ['aiko'],
    }),
  ],
  // The grandfather
  [
    'the bowls club dinner is on the twelfth of december at seven in the evening would you write that down dear',
    creates({ title: 'Bowls club dinner', start: '2026-12-12T19:00' }),
  ],
  [
    'flu jab tomorrow at twenty to nine at the surgery',
    creates({ title: 'Flu jab', start: '2026-11-24T08:40', place: 'surgery' }),
  ],
  [
    'half term goes from the fifteenth to the nineteenth of february put that in as all day',
    creates({ title: 'Half term|Halfterm', start: '2027-02-15', end: '2027-02-20' }),
  ],
  [
    'um allotment meeting on the first of december at six in the evening no wait half past six',
    creates({ title: 'Allotment meeting', start: '2026-12-01T18:30' }),
  ],
  [
    'theres an eye test on the tenth of december at half past three and i want a reminder an hour before it',
    creates({ title: 'Eye test', start: '2026-12-10T15:30', reminders: [60] }),
  ],
  // The office manager
  [
    'fire drill on the first of december at eleven please and invite lena and jonas',
    creates({ title: 'Fire drill', start: '2026-12-01T11:00', guests: ['lena', 'jonas'] }),
  ],
  [
    'stationery order on the first of every month at ten',
    creates({ title: 'Stationery order', start: '2026-12-01T10:00', repeats: 'FREQ=MONTHLY' }),
  ],
  ['i need a meeting with the caterers some time next week', nothing],
  [
    'two things for the diary lift inspection on the fourteenth of december at ten past nine and carpet cleaning on the nineteenth of december at two',
    changes(
      create({ title: 'Lift inspection', start: '2026-12-14T09:10' }),
      create({ title: 'Carpet cleaning', start: '2026-12-19T14:00' }),
    ),
  ],
]);

export const qThreeCreating = [...creating];
