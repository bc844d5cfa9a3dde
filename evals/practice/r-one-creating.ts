import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  ['Put "Menu tasting" on Thursday at 4 pm.', creates({ title: 'Menu tasting', start: '2026-11-26T16:00' })],
  [
    'Please add a violin lesson with Clara tomorrow from 5 to 5:45 pm.',
    creates({ title: 'Violin lesson (with Clara)', start: '2026-11-24T17:00', end: '2026-11-24T17:45' }),
  ],
  [
    'Remind me to order the oysters on Friday at 8 am.',
    creates({ title: 'Order oysters', start: '2026-11-27T08:00', reminders: 'some' }),
  ],
  [
    'Block Wednesday from 1 to 2:30 pm and call it White paper.',
    creates({ title: 'White paper', start: '2026-11-25T13:00', end: '2026-11-25T14:30' }),
  ],
  [
    'The health visitor is coming on Monday 7 December at 11. Please note that down.',
    creates({
      title: 'Health visitor|Health visitor (is) coming|Health visitor visit|Health visitor appointment',
      start: '2026-12-07T11:00',
    }),
  ],
  [
    'Add baby swimming every Tuesday at 3:30 pm, starting on 1 December.',
    creates({ title: 'Baby swimming', start: '2026-12-01T15:30', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'Could you put a night shift in for 12 December, 8 pm until 8 am the next day?',
    creates({ title: 'Night shift', start: '2026-12-12T20:00', end: '2026-12-13T08:00' }),
  ],
  [
    'Schedule a ministerial briefing on Thursday 10 December at 10 for 45 minutes and invite Priya.',
    creates({
      title: 'Ministerial briefing (with Priya)',
      start: '2026-12-10T10:00',
      end: '2026-12-10T10:45',
      guests: ['priya'],
    }),
  ],
  [
    'I have a string quartet rehearsal on Sunday 6 December, 2 to 5 pm, at St Anne’s Hall.',
    creates({
      title: 'String quartet rehearsal',
      start: '2026-12-06T14:00',
      end: '2026-12-06T17:00',
      place: 'St Anne’s Hall',
    }),
  ],
  [
    'Make an event called Skiing for the whole days from 8 to 10 January.',
    creates({ title: 'Skiing', start: '2027-01-08', end: '2027-01-11' }),
  ],
  [
    'Set up a knife sharpening appointment for Wednesday 9 December at 8:30 in the morning.',
    creates({ title: 'Knife sharpening (appointment)', start: '2026-12-09T08:30' }),
  ],
  [
    'Monday 14 December is an inset day. Please mark it as an all-day event.',
    creates({ title: 'Inset day', start: '2026-12-14', end: '2026-12-15' }),
  ],
  [
    'Lena and I are having a tea break tomorrow at 3:30 pm. Please add it and send her an invitation.',
    creates({
      title: 'Tea break (with Lena)|Tea break Lena and Maya|Tea break: Lena and Maya',
      start: '2026-11-24T15:30',
      guests: ['lena'],
    }),
  ],
  [
    'Add "Pay the nursery fees" on the 1st of every month at 9 am, from December on.',
    creates({ title: 'Pay the nursery fees', start: '2026-12-01T09:00', repeats: 'FREQ=MONTHLY' }),
  ],
  [
    'I promised to ring Grandad on Sunday at 6 pm. Put that in, please.',
    creates({
      title: 'Ring Grandad|Call Grandad|Phone Grandad|Call with Grandad',
      start: '2026-11-29T18:00',
    }),
  ],
  [
    'New event on 8 December: Locum induction, 10 to 12, location Elm Surgery.',
    creates({
      title: 'Locum induction',
      start: '2026-12-08T10:00',
      end: '2026-12-08T12:00',
      place: 'Elm Surgery',
    }),
  ],
  [
    'Put the school nativity into my personal calendar, Friday 11 December at 2 pm.',
    creates({ title: 'School nativity', start: '2026-12-11T14:00', calendar: personal }),
  ],
  [
    'Add a stock check on Thursday at 8 in the morning with a reminder 30 minutes before.',
    creates({ title: 'Stock check', start: '2026-11-26T08:00', reminders: [30] }),
  ],
  [
    'I want to practise scales every weekday at 7 am from tomorrow. Please add it.',
    creates({
      title: 'Practise scales|Practice scales|Scales practice|Practising scales|Scales',
      start: '2026-11-24T07:00',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'Enter a phone call with the Home Office for Friday at 10:15, half an hour.',
    creates({
      title: '(Phone) call with the Home Office|Home Office (phone) call',
      start: '2026-11-27T10:15',
      end: '2026-11-27T10:45',
    }),
  ],
  ['Please add a wine tasting to my calendar.', nothing],
  [
    'Put in "Jab for Otto" on 17 December at twenty past two in the afternoon.',
    creates({ title: 'Jab for Otto', start: '2026-12-17T14:20' }),
  ],
  [
    'Add a red event named Exam board on 10 December from 1 to 3 pm.',
    creates({ title: 'Exam board', start: '2026-12-10T13:00', end: '2026-12-10T15:00', color: ['11'] }),
  ],
  [
    'Set up a handover on Tuesday 8 December at 11 am with Jonas and Tomás as guests.',
    creates({
      title: 'Handover (with Jonas and Tomás)',
      start: '2026-12-08T11:00',
      guests: ['jonas', 'tomas'],
    }),
  ],
]);

export const rOneCreating = [...creating];
