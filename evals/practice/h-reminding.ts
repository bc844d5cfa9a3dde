import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** What one is reminded of may be called so. */
const todo = (...titles: string[]) =>
  titles
    .flatMap((title) => [title, `Reminder: ${title}`, `Reminder to ${title}`, `Remind me to ${title}`])
    .join('|');

export const hReminding = phrasings('creating', [
  [
    "Nils's birthday is the 14th of March",
    creates({
      title: 'Nils’s birthday|Nils’ birthday|Birthday: Nils',
      start: '2027-03-14',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  [
    'add dads bday 3 jan every year',
    creates({
      title: 'Dad’s birthday|Dad’s bday|Dad’s b-day|Dad birthday|Birthday: Dad',
      start: '2027-01-03',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  [
    'Freja’s 40th birthday party is Saturday 16 January at 7pm at The Ivy House, could you add it',
    creates({
      title:
        'Freja’s 40th (birthday) (party)|Freja’s (birthday) party|Freja’s birthday party at Ivy House|Freja’s 40th birthday party at Ivy House',
      start: '2027-01-16T19:00',
      place: 'Ivy House',
    }),
  ],
  [
    'my godson Theo was born on 30 April, put his birthday in so I never forget it again',
    creates({
      title:
        'Theo’s birthday|(Godson) Theo’s birthday|Theo birthday|Birthday: Theo|Theo’s (godson) birthday|My godson Theo’s birthday',
      start: '2027-04-30',
      repeats: 'FREQ=YEARLY',
    }),
  ],

  [
    'remind me to ring the bank tomorrow at 11.30',
    creates({ title: todo('Ring the bank', 'Call the bank'), start: '2026-11-24T11:30' }),
  ],
  ['remind me friday to buy stamps', creates({ title: todo('Buy stamps'), start: '2026-11-27' })],
  [
    'Remind me at 5pm today to send Priya the mockups',
    creates({
      title: todo('Send Priya the mockups', 'Send the mockups to Priya', 'Send mockups'),
      start: '2026-11-23T17:00',
    }),
  ],
  [
    'give me a nudge on thursday 9am about the parking permit renewal',
    creates({
      title: todo('Parking permit renewal', 'Renew parking permit', 'Nudge: parking permit renewal'),
      start: '2026-11-26T09:00',
    }),
  ],
  [
    'in two hours remind me to take the bread out',
    creates({
      title: todo('Take the bread out', 'Take out the bread', 'Bread out'),
      start: '2026-11-23T11:12',
    }),
  ],
  [
    'dermatologist wed 9 dec 11.15am, remind me the day before',
    creates({
      title: 'Dermatologist (appointment)|Dermatology appointment',
      start: '2026-12-09T11:15',
      reminders: [1440],
    }),
  ],
  [
    'panto tickets go on sale tuesday 8 dec 9am, remind me 15 min before and an hour before',
    creates({
      title:
        'Panto tickets (go on sale)|Panto tickets on sale|Panto tickets sale|Buy panto tickets|Panto ticket sale',
      start: '2026-12-08T09:00',
      reminders: [15, 60],
    }),
  ],
  [
    'train to Leeds sat 12 dec 8.03am, alert 45 mins ahead',
    creates({ title: 'Train (to Leeds)', start: '2026-12-12T08:03', reminders: [45] }),
  ],
  [
    'remind me evry sunday at 7pm to pack the school bags',
    creates({ title: todo('Pack the school bags'), start: '2026-11-29T19:00', repeats: 'FREQ=WEEKLY' }),
  ],

  [
    'D&AD entries close 5pm on 16 december, get that in my calendar',
    creates({
      title:
        'D&AD entries (close)|D&AD (entries) deadline|D&AD entry deadline|D&AD entries closing|D&AD entries due|Deadline: D&AD entries|D&AD entries close deadline',
      start: '2026-12-16T17:00',
    }),
  ],
  [
    'deadline for the grant application is fri 15 jan',
    creates({
      title:
        'Grant application (deadline)|Deadline (for) grant application|Grant application due|Grant deadline',
      start: '2027-01-15',
    }),
  ],
  [
    'my dissertation draft is due on the 18th of december at noon',
    creates({
      title:
        'Dissertation draft (due)|Dissertation draft (is due)|Dissertation (draft) deadline|Deadline: dissertation draft|Due: dissertation draft',
      start: '2026-12-18T12:00',
    }),
  ],
  [
    'invoice 0212 to Nordlys has to go out on thursday, put it as an all day thing',
    creates({
      title: todo(
        'Invoice 0212 (to Nordlys)',
        'Send invoice 0212 (to Nordlys)',
        'Invoice 0212 to Nordlys has to go out',
        'Invoice 0212 to Nordlys goes out',
        'Invoice 0212 to Nordlys to go out',
        'Invoice 0212 to Nordlys out',
        'Invoice 0212 (to Nordlys) due',
        'Nordlys invoice 0212',
        'Invoice Nordlys 0212',
        'Invoice 0212 has to go out',
      ),
      start: '2026-11-26',
    }),
  ],

  [
    'save these birthdays for me: Alma 9 feb, Otto 22 may',
    changes(
      create({
        title: 'Alma’s birthday|Alma birthday|Birthday: Alma',
        start: '2027-02-09',
        repeats: 'FREQ=YEARLY',
      }),
      create({
        title: 'Otto’s birthday|Otto birthday|Birthday: Otto',
        start: '2027-05-22',
        repeats: 'FREQ=YEARLY',
      }),
    ),
  ],
  [
    "two things: otto's haircut tommorow 4.30pm and library books back thursday 5pm",
    changes(
      create({ title: 'Otto’s haircut|Otto haircut|Haircut (for) Otto', start: '2026-11-24T16:30' }),
      create({
        title:
          'Library books (back)|(Take) library books back|Return library books|Bring library books back|Library books due back|Library books due',
        start: '2026-11-26T17:00',
      }),
    ),
  ],
  [
    'vet 8.15am friday then picking up the hire car at 10',
    changes(
      create({ title: 'Vet (appointment)', start: '2026-11-27T08:15' }),
      create({
        title:
          'Picking up (the) hire car|Pick up (the) hire car|Hire car (pickup)|Hire car pick-up|Hire car collection|Collect hire car',
        start: '2026-11-27T10:00',
      }),
    ),
  ],
  [
    'Gym tomorrow 7am, Wednesday 7am and Friday 6.30am',
    changes(
      create({ title: 'Gym', start: '2026-11-24T07:00' }),
      create({ title: 'Gym', start: '2026-11-25T07:00' }),
      create({ title: 'Gym', start: '2026-11-27T06:30' }),
    ),
  ],
  [
    'nursery settling in sessions mon 7 dec 9:30-10:30 and tue 8 dec 9:30-11:00 please',
    changes(
      create({
        title: '(Nursery) settling-in session|(Nursery) settling-in sessions|Nursery settling-in|Nursery',
        start: '2026-12-07T09:30',
        end: '2026-12-07T10:30',
      }),
      create({
        title: '(Nursery) settling-in session|(Nursery) settling-in sessions|Nursery settling-in|Nursery',
        start: '2026-12-08T09:30',
        end: '2026-12-08T11:00',
      }),
    ),
  ],
  [
    'lunch with priya wednesday at 12.30, and a call with jonas at 5pm the same day',
    changes(
      create({ title: 'Lunch', start: '2026-11-25T12:30', guests: ['priya'] }),
      create({ title: 'Call', start: '2026-11-25T17:00', guests: ['jonas'] }),
    ),
  ],
  [
    'driving theory test 2 feb at 10.40am + the practical 9 march 8.57am',
    changes(
      create({ title: '(Driving) theory test|Driving theory', start: '2027-02-02T10:40' }),
      create({
        title:
          '(Driving) practical (test)|Practical driving test|Driving test (practical)|Driving test practical|Practical',
        start: '2027-03-09T08:57',
      }),
    ),
  ],
  [
    'on saturday i have football with otto at 1pm and then cinema at 5.30 with the girls',
    changes(
      create({ title: 'Football (with Otto)', start: '2026-11-28T13:00' }),
      create({ title: 'Cinema (with girls)', start: '2026-11-28T17:30' }),
    ),
  ],
  [
    'supper with Ines at 7 tomorrow evening, and pub quiz wednesday 8pm',
    changes(
      create({ title: 'Supper with Ines', start: '2026-11-24T19:00' }),
      create({ title: 'Pub quiz', start: '2026-11-25T20:00' }),
    ),
  ],
]);
