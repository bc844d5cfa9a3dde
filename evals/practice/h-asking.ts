import { covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { free, morning, evening, allDay, roomMorning, roomAfternoon, roomOn, slotsOn } from './expect.ts';

export const hFreeTime = phrasings('free time', [
  free('am i free weds at 2', '2026-11-25T14:00', '2026-11-25T14:30'),
  [
    'when can lena and i get an hour together this week',
    slotsOn(60, '2026-11-23', ['2026-11-27', '2026-11-29'], ['lena']),
  ],
  ['find half an hour for me and tomas tomorrow', roomOn(30, '2026-11-24', ['tomas'])],
  ['I need two hours of peace and quiet on Thursday, where could they go?', roomOn(120, '2026-11-26')],
  [
    'got a gap tomorrow morning for a 45 minute call?',
    either(roomMorning(45, '2026-11-24'), covers('2026-11-24T09:30', '2026-11-24T12:00')),
  ],
  free(
    'the hygienist has a slot at 8am on the 10th of december, does that work for me',
    '2026-12-10T08:00',
    '2026-12-10T08:30',
  ),
  ['is friday afternoon clear', covers('2026-11-27T13:00', '2026-11-27T17:00')],
  [
    'trying to find an evening for drinks next week, which ones have i still got free',
    covers('2026-11-30T18:00', '2026-12-04T20:00'),
  ],
  [
    'me, priya and jonas, 45 mins, thursday or friday this week. options?',
    slotsOn(45, '2026-11-26', '2026-11-27', ['priya', 'jonas']),
  ],
  [
    'what times next week would suit both aiko and me, we need an hour',
    slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['aiko']),
  ],
  free('Would 3 to 5 on Monday 7 December work for me?', '2026-12-07T15:00', '2026-12-07T17:00'),
  ['will i actually have time to eat lunch on wednesday', covers('2026-11-25T12:30', '2026-11-25T13:00')],
  [
    'friends want to visit on the weekend of 5 and 6 december, is it empty',
    covers('2026-12-05T10:00', '2026-12-06T18:00'),
  ],
  [
    'when’s my first free 90 mins from wednesday on',
    either(
      slots(90, '2026-11-25'),
      slots(90, '2026-11-25T09:00'),
      covers('2026-11-25T09:30', '2026-11-25T17:00'),
    ),
  ],
  [
    'anything in the way if i leave work at half 3 on friday 4 dec',
    covers('2026-12-04T15:30', '2026-12-04T17:00'),
  ],
  ['can sam and i find 30 min on thurs afternoon', roomAfternoon(30, '2026-11-26', ['sam'])],
  ['how much free time have i got tmrw', allDay('2026-11-24')],
  ['which day next week is my emptiest', covers('2026-11-30T09:30', '2026-12-04T17:00')],
  [
    'need to catch up with aiko, tomás and lena on 9 december, an hour, when is everybody free?',
    roomOn(60, '2026-12-09', ['aiko', 'tomas', 'lena']),
  ],
  free('plumber asks can he come at 10 on the 14th, am i free', '2026-12-14T10:00', '2026-12-14T10:30'),
]);

export const hAsking = [
  ...phrasings('agenda', [
    ['what’s left for today', lists('2026-11-23')],
    ['run me through wednesday', lists('2026-11-25')],
    ['diary for 1-4 december please', lists('2026-12-01', '2026-12-04')],
    ['how’s the week commencing 7 dec shaping up', lists('2026-12-07', ['2026-12-11', '2026-12-13'])],
    ['tomorrow morning, what’ve I got?', morning('2026-11-24')],
    ['what are we doing this weekend, kids are asking', lists('2026-11-28', '2026-11-29')],
    [
      'where do i have to be first on thursday',
      either(covers('2026-11-26T09:00', '2026-11-26T10:00'), sees('Stand-up', '2026-11-26')),
    ],
    ['is anything in for january yet', lists('2027-01-01', '2027-01-31')],
    ['do i have plans tonight', evening('2026-11-23')],
    ['Please list everything from now until Friday.', lists('2026-11-23', ['2026-11-27', '2026-11-26'])],
  ]),
  ...phrasings('existence', [
    ['when are they coming to do the boiler', sees('Boiler service')],
    ['is ingrid’s birthday in my calendar', sees('Ingrid’s birthday')],
    ['what day do i fly to oslo', sees('Flight to Oslo')],
    ['have i got anything with the vet booked in december', covers('2026-12-01', '2026-12-31')],
    ['whereabouts is the pottery class again', sees('Pottery class')],
    ['who else is on the hiring panel', sees('Hiring panel')],
    ['when do I next have my 1:1 with Priya', sees('1:1 with Priya', '2026-11-24')],
    ['aiko is off on friday or not?', sees('Aiko on leave')],
    ['from when to when is my leave over christmas', sees('Annual leave')],
    ['is there still a design review on the 21st of december', sees('Design review', '2026-12-21')],
  ]),
];
