import { checks, covers, either, lists, slots } from '../expect.ts';
import { phrasings, type Phrasing } from '../scenario.ts';

const hour = 60;
const nextWeek = ['2026-12-06', '2026-12-04'];
const thisWeek = ['2026-11-29', '2026-11-27'];

/** Whether a time is free: the slot is checked, or a look covers it. */
const free = (said: string, start: string, end: string): Phrasing => [
  said,
  either(checks(start, end), covers(start, end)),
];

/** What is on at the hours of work of a day shows its gaps. */
const workingDay = (day: string) => covers(`${day}T09:30`, `${day}T17:30`);

/** When there is room: times are searched, or the span is read. */
const room = (said: string, minutes: number, from: string, to: string[], people?: string[]): Phrasing => [
  said,
  people
    ? slots(minutes, from, to, people)
    : either(slots(minutes, from, to), lists(from, to), ...(to.includes(from) ? [workingDay(from)] : [])),
];

/** Free time: a moment, a span, together with others. */
export const freeTime = phrasings('free time', [
  ['am i free at 3', checks('2026-11-23T15:00')],
  ['am i free tomorrow at 11', checks('2026-11-24T11:00')],
  ['you think i could do thursday at half two', checks('2026-11-26T14:30')],
  ['could i do a call at 11 tomorrow for half an hour', checks('2026-11-24T11:00', '2026-11-24T11:30')],
  ['does 4pm on thursday work', checks('2026-11-26T16:00')],
  ['is 10 on friday ok for me', checks('2026-11-27T10:00')],
  ['can you check whether tuesday 2pm to 3.30pm is free', checks('2026-11-24T14:00', '2026-11-24T15:30')],
  ['am i available wednesday from 1 to 2', checks('2026-11-25T13:00', '2026-11-25T14:00')],
  ['am i busy at noon', checks('2026-11-23T12:00')],
  ['would quarter past four today work for me', checks('2026-11-23T16:15')],
  ['is the 8th of december at 2 free', checks('2026-12-08T14:00')],
  ['do i have time for a 20 minute call at 5', checks('2026-11-23T17:00', '2026-11-23T17:20')],
  ['am i free next tuesday at 9', checks('2026-12-01T09:00')],
  ['can i make 8am tomorrow', checks('2026-11-24T08:00')],
  ['free fri 11?', checks('2026-11-27T11:00')],
  ['sam wants to meet at half past nine on wednesday, can i', checks('2026-11-25T09:30')],
  ['am i free in two hours', checks('2026-11-23T11:12')],
  ['could i take an hour off at 1 tomorrow', checks('2026-11-24T13:00', '2026-11-24T14:00')],
  ['is saturday at 11 taken', checks('2026-11-28T11:00')],
  ['do i clash with anything if i say 2:30 on thursday', checks('2026-11-26T14:30')],
  ['can i meet someone on monday next week at 10', checks('2026-11-30T10:00')],
  ['am i free on 9 december at 6pm', checks('2026-12-09T18:00')],
  ['is there room at 9.45 on tuesday', checks('2026-11-24T09:45')],
  ['would 7 tomorrow evening be good', checks('2026-11-24T19:00')],
  ['any chance i could do tomorrow 4 til 5', checks('2026-11-24T16:00', '2026-11-24T17:00')],
  free('am i free tomorrow afternoon', '2026-11-24T13:00', '2026-11-24T17:00'),
  free('any gaps tomorrow afternoon', '2026-11-24T13:00', '2026-11-24T17:00'),
  free('is friday morning clear', '2026-11-27T09:00', '2026-11-27T12:00'),
  free('when am i free on friday', '2026-11-27T09:00', '2026-11-27T18:00'),
  free('am i free on saturday', '2026-11-28T09:00', '2026-11-28T18:00'),
  free('is my thursday evening open', '2026-11-26T18:00', '2026-11-26T21:00'),
  free('have i got any free time today', '2026-11-23T10:00', '2026-11-23T17:00'),
  free('what gaps do i have on wednesday', '2026-11-25T09:00', '2026-11-25T17:00'),
  free('am i busy all day tomorrow', '2026-11-24T09:00', '2026-11-24T17:00'),
  free('is sunday free', '2026-11-29T10:00', '2026-11-29T18:00'),
  free('do i have a spare half hour before lunch today', '2026-11-23T10:00', '2026-11-23T12:00'),
  free('when could i go for a run tomorrow', '2026-11-24T09:00', '2026-11-24T17:00'),
  free('am i free over lunch on thursday', '2026-11-26T12:00', '2026-11-26T13:00'),
  free('whats my availability on tuesday', '2026-11-24T09:00', '2026-11-24T17:00'),
  free('am i around on the 16th', '2026-12-16T09:00', '2026-12-16T17:00'),
  free('tell me when im not busy thursday', '2026-11-26T09:00', '2026-11-26T17:00'),
  room('when could i fit in 90 minutes next week', 90, '2026-11-30', nextWeek),
  room('find me 2 hours this week', 2 * hour, '2026-11-23', thisWeek),
  room('where is there an hour free next week', hour, '2026-11-30', nextWeek),
  room('i need 45 minutes tomorrow, when', 45, '2026-11-24', ['2026-11-24']),
  room('find a slot of half an hour on wednesday', 30, '2026-11-25', ['2026-11-25']),
  room('need a three hour block next week for deep work', 3 * hour, '2026-11-30', nextWeek),
  room('can you find time for a two hour workshop in the second week of december', 2 * hour, '2026-12-07', [
    '2026-12-13',
    '2026-12-11',
  ]),
  room('any time for an hour of writing on friday', hour, '2026-11-27', ['2026-11-27']),
  room('look for 15 free minutes today', 15, '2026-11-23', ['2026-11-23']),
  room('where can i squeeze in an hour and a half on thursday', 90, '2026-11-26', ['2026-11-26']),
  room('suggest some times for a 30 min chat next week', 30, '2026-11-30', nextWeek),
  room('find me an hour for the gym this weekend', hour, '2026-11-28', ['2026-11-29']),
  room('find an hour with Priya on Thursday', hour, '2026-11-26', ['2026-11-26'], ['priya']),
  room('find me half an hour with lena and sam this week', 30, '2026-11-23', thisWeek, ['lena', 'sam']),
  room('when can jonas and i meet for an hour next week', hour, '2026-11-30', nextWeek, ['jonas']),
  room('i need 45 mins with aiko tomorrow', 45, '2026-11-24', ['2026-11-24'], ['aiko']),
  room(
    'when are tomas and aiko both free for half an hour on wednesday',
    30,
    '2026-11-25',
    ['2026-11-25'],
    ['aiko', 'tomas'],
  ),
  room('find a time that suits sam@fernhill.example next week, 30 minutes', 30, '2026-11-30', nextWeek, [
    'sam',
  ]),
  room('get me 2 hours with priya next week', 2 * hour, '2026-11-30', nextWeek, ['priya']),
  room('could lena do an hour on thursday', hour, '2026-11-26', ['2026-11-26'], ['lena']),
  room('whens good for me and priya for 90 minutes this week', 90, '2026-11-23', thisWeek, ['priya']),
  room('find time with tomás for 30 min tomorrow', 30, '2026-11-24', ['2026-11-24'], ['tomas']),
  ['which day next week is the quietest', lists('2026-11-30', nextWeek)],
  ['am i double booked anywhere this week', lists('2026-11-23', thisWeek)],
  [
    'whens the earliest i can do 2 hours of deep work',
    either(slots(2 * hour), covers('2026-11-24T09:00', '2026-11-24T17:00')),
  ],
  ['is there a free evening next week', covers('2026-11-30T18:00', '2026-12-04T21:00')],
  ['how free am i next week', either(lists('2026-11-30', nextWeek), slots(hour, '2026-11-30', nextWeek))],
  ['do i have an hour between my meetings tomorrow', covers('2026-11-24T09:30', '2026-11-24T15:00')],
  ['r u able to see if im free 2moro at 3', checks('2026-11-24T15:00')],
]);
