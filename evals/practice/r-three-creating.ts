import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  // The chef
  [
    'put in the fish delivery wednesday at quarter past seven in the morning',
    creates({ title: 'Fish delivery', start: '2026-11-25T07:15' }),
  ],
  [
    'menu tasting thursday from four till half past five',
    creates({ title: 'Menu tasting', start: '2026-11-26T16:00', end: '2026-11-26T17:30' }),
  ],
  [
    'we have a hygiene inspection on the eighth of december at ten thirty um its at the lantern',
    creates({ title: 'Hygiene inspection (at The Lantern)', start: '2026-12-08T10:30', place: 'Lantern' }),
  ],
  [
    'stock take every sunday at nine in the evening starting this sunday',
    creates({ title: 'Stock take|Stocktake', start: '2026-11-29T21:00', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'knife sharpening friday eight am it only takes twenty minutes',
    creates({ title: 'Knife sharpening', start: '2026-11-27T08:00', end: '2026-11-27T08:20' }),
  ],
  // The violin teacher
  [
    'lesson with freya on tuesday no sorry wednesday at half past four',
    creates({ title: 'Lesson with Freya|Freya(s) lesson', start: '2026-11-25T16:30' }),
  ],
  [
    'oskar has his grade five exam on the twelfth of december at quarter to eleven can you note that',
    creates({
      title:
        '(Oskar) grade five exam|(Oskar) grade 5 exam|Oskars grade five exam|Oskars grade 5 exam|Grade five exam for Oskar|Grade 5 exam for Oskar|Grade five exam Oskar|Grade 5 exam Oskar',
      start: '2026-12-12T10:45',
    }),
  ],
  [
    'orchestra rehearsal seven till nine in the evening every other tuesday first one is the first of december',
    creates({
      title: 'Orchestra rehearsal',
      start: '2026-12-01T19:00',
      end: '2026-12-01T21:00',
      repeats: 'FREQ=WEEKLY;INTERVAL=2',
    }),
  ],
  [
    'id like the winter concert in please saturday the nineteenth of december six pm in saint lukes hall',
    creates({ title: 'Winter concert', start: '2026-12-19T18:00', place: 'lukes hall' }),
  ],
  ['a week today at one oclock cello repair', creates({ title: 'Cello repair', start: '2026-11-30T13:00' })],
  // The civil servant
  [
    'schedule ministerial briefing for thursday the tenth of december nine till half ten',
    creates({ title: 'Ministerial briefing', start: '2026-12-10T09:00', end: '2026-12-10T10:30' }),
  ],
  [
    'get priya and jonas together with me tomorrow at half past three call it select committee prep',
    creates({ title: 'Select committee prep', start: '2026-11-24T15:30', guests: ['priya', 'jonas'] }),
  ],
  [
    'the fourth of december is submission deadline mark that as an all day thing',
    creates({ title: 'Submission deadline', start: '2026-12-04', end: '2026-12-05' }),
  ],
  [
    'jury service from the eleventh to the fifteenth of january whole days',
    creates({ title: 'Jury service', start: '2027-01-11', end: '2027-01-16' }),
  ],
  [
    'remind me to book a desk tomorrow at twelve fifteen',
    creates({ title: 'Book a desk', start: '2026-11-24T12:15', reminders: 'some' }),
  ],
  // The father on parental leave
  [
    'health visitor friday at eleven in the morning',
    creates({ title: 'Health visitor (visit)|Health visitor appointment', start: '2026-11-27T11:00' }),
  ],
  [
    'baby swimming on wednesdays ten to ten forty starting this week um six times in all',
    creates({
      title: 'Baby swimming',
      start: '2026-11-25T10:00',
      end: '2026-11-25T10:40',
      repeats: 'FREQ=WEEKLY;COUNT=6',
    }),
  ],
  [
    'on sunday at eight in the evening nudge me to order nappies',
    creates({ title: 'Order nappies', start: '2026-11-29T20:00', reminders: 'some' }),
  ],
  [
    'baby jabs at quay surgery thursday the tenth of december half past nine and remind me an hour before',
    creates({
      title: 'Baby jabs (at Quay Surgery)',
      start: '2026-12-10T09:30',
      place: 'Quay Surgery',
      reminders: [60],
    }),
  ],
  [
    'nursery settling in is nine to eleven on tuesday the first of december no wait the eighth',
    creates({ title: 'Nursery settling in', start: '2026-12-08T09:00', end: '2026-12-08T11:00' }),
  ],
  // The locum
  [
    'ive taken a night shift saturday eight in the evening to eight the next morning',
    creates({ title: 'Night shift', start: '2026-11-28T20:00', end: '2026-11-29T08:00' }),
  ],
  [
    'set up handover call for tomorrow quarter past three and invite aiko',
    creates({ title: 'Handover call (with Aiko)', start: '2026-11-24T15:15', guests: ['aiko'] }),
  ],
  [
    'revalidation meeting on the seventeenth of december at two and that goes in my personal calendar',
    creates({ title: 'Revalidation meeting', start: '2026-12-17T14:00', calendar: personal }),
  ],
  [
    'block the thirtieth of december half past eight to six in the evening as locum day and make it green',
    creates({ title: 'Locum day', start: '2026-12-30T08:30', end: '2026-12-30T18:00', color: ['2', '10'] }),
  ],
]);

export const rThreeCreating = [...creating];
