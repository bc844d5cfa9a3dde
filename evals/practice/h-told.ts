import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const work = 'maya@fernhill.example';

/** What one is reminded of may be called so. */
const todo = (...titles: string[]) =>
  titles
    .flatMap((title) => [title, `Reminder: ${title}`, `Reminder to ${title}`, `Remind me to ${title}`])
    .join('|');

export const hTold = phrasings('creating', [
  [
    'just booked a table at Brat for sat 12 dec, 8pm, four of us',
    creates({
      title:
        'Dinner (at Brat)|Table (at Brat)|Table at Brat for four|Table at Brat (four of us)|Table at Brat for 4|Dinner at Brat (four of us)|Dinner at Brat (for 4)|Brat|Dinner Brat|Table booked at Brat|Brat reservation|Brat table|Dinner reservation (at Brat)|Table booking (at Brat)|Reservation at Brat',
      start: '2026-12-12T20:00',
      place: 'Brat',
    }),
  ],
  [
    'so the plumber will be here thursday at 8am',
    creates({
      title:
        'Plumber|Plumber (visit)|Plumber here|Plumber coming|Plumber will be here|Plumber arrives|Plumber appointment',
      start: '2026-11-26T08:00',
    }),
  ],
  [
    'alma has a nativity play on the 10th of december at 2pm apparently',
    creates({
      title:
        '(Alma’s) nativity play|Alma nativity play|Nativity play (Alma)|Alma’s nativity|Alma has nativity play',
      start: '2026-12-10T14:00',
    }),
  ],
  [
    "i'm having my wisdom tooth out on 20 jan at 3.15pm 😭",
    creates({
      title:
        'Wisdom tooth (out)|Wisdom tooth removal|Wisdom tooth extraction|Having wisdom tooth out|Wisdom tooth removed|Wisdom tooth appointment',
      start: '2027-01-20T15:15',
    }),
  ],

  [
    'hey arlo um can you put in so on wednesday i’ve got the um the chimney sweep coming at quarter to nine in the morning yeah put that in please',
    creates({ title: 'Chimney sweep (coming)|Chimney sweep visit', start: '2026-11-25T08:45' }),
  ],
  [
    "okay so i spoke to nina and we're going to the gallery on sunday the sixth of december meeting at eleven at tate modern can you add that",
    creates({
      title:
        'Gallery (with Nina)|Gallery visit (with Nina)|Tate Modern (with Nina)|Gallery trip (with Nina)|Gallery with Nina at Tate Modern|Nina: gallery|Gallery at Tate Modern (with Nina)|Going to gallery (with Nina)',
      start: '2026-12-06T11:00',
      place: 'Tate Modern',
    }),
  ],
  [
    'add meeting tomorrow four pm with priya and jonas about the rebrand should take about forty five minutes',
    creates({
      title:
        'Rebrand|Rebrand meeting|Meeting|Meeting about rebrand|Meeting: rebrand|Rebrand discussion|Meeting with Priya and Jonas about rebrand',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:45',
      guests: ['priya', 'jonas'],
    }),
  ],
  [
    'hi so basically the nursery christmas thing is on the seventeenth of december i think it starts at two yes two pm and finishes around half past three',
    creates({
      title: '(Nursery) Christmas thing|Nursery Christmas|Nursery Christmas event',
      start: '2026-12-17T14:00',
      end: '2026-12-17T15:30',
    }),
  ],
  [
    'can you um put swim saturday half past three no make that four in the afternoon',
    creates({ title: 'Swim|Swimming', start: '2026-11-28T16:00' }),
  ],

  [
    'Your appointment is confirmed for Tuesday 8 December 2026 at 09:10 with Dr Osei at Herne Hill Group Practice. Please arrive 10 minutes early.',
    creates({
      title:
        'Appointment (with Dr Osei)|Appointment with Dr Osei at Herne Hill Group Practice|Dr Osei (appointment)|Doctor(’s) appointment|Doctor’s appointment with Dr Osei|GP appointment (with Dr Osei)|GP appointment: Dr Osei',
      start: '2026-12-08T09:10',
      place: 'Herne Hill Group Practice',
    }),
  ],
  [
    'add this: "Your table for 2 at Barrafina is booked for 17 December at 19:45. We can\'t wait to see you!"',
    creates({
      title:
        'Table (for 2) (at Barrafina)|Dinner (at Barrafina)|Barrafina|Barrafina (table for 2)|Dinner at Barrafina (table for 2)|Dinner Barrafina|Barrafina dinner|Barrafina table|Barrafina reservation|Barrafina booking|Table booked at Barrafina|Reservation at Barrafina|Table reservation at Barrafina|Dinner reservation (at Barrafina)',
      start: '2026-12-17T19:45',
      place: 'Barrafina',
    }),
  ],
  [
    'can you put this in my diary -- “Dear parents, Year 3 assembly will take place on Friday 5th February at 9:15am in the main hall.”',
    creates({ title: 'Year 3 assembly', start: '2027-02-05T09:15', place: 'main hall' }),
  ],
  [
    'from the letter: "You are invited to an MRI scan on Wed 13 Jan 2027, 16:20, St Thomas\' Hospital." put it in pls',
    creates({
      title: 'MRI scan|MRI|MRI scan at St Thomas’ Hospital|MRI scan appointment|MRI appointment',
      start: '2027-01-13T16:20',
      place: 'St Thomas’ Hospital',
    }),
  ],
  [
    'Sam wrote: "Let\'s do Wed 9 Dec at 3pm in Studio room 1 to look at the landing page." book that in with him',
    creates({
      title:
        'Landing page|Look at landing page|Landing page review|Review landing page|Landing page with Sam|Landing page meeting|Meeting|Meeting about landing page|Landing page look|Landing page catch-up|Landing page discussion',
      start: '2026-12-09T15:00',
      guests: ['sam'],
      place: 'Studio room 1',
    }),
  ],
  [
    'fwd: “Workshop: Letterpress for Beginners. Sat 30 Jan, 10:00–16:00, New North Press.” I’m going, add it!',
    creates({
      title:
        '(Workshop:) Letterpress for Beginners|Letterpress workshop|Letterpress for Beginners (workshop)|Letterpress for Beginners workshop',
      start: '2027-01-30T10:00',
      end: '2027-01-30T16:00',
      place: 'New North Press',
    }),
  ],
  [
    'DPD says "your parcel will be delivered tomorrow between 15:14 and 16:14", put that in the calendar so i don\'t go out',
    creates({
      title:
        '(DPD) parcel delivery|DPD (delivery)|DPD parcel|Parcel (DPD)|Parcel delivery (DPD)|Delivery|Parcel will be delivered|Parcel (will be) delivered|DPD parcel delivered',
      start: '2026-11-24T15:14',
      end: '2026-11-24T16:14',
    }),
  ],

  [
    'on my personal calendar: cinema friday 8.15pm',
    creates({ title: 'Cinema', start: '2026-11-27T20:15', calendar: personal }),
  ],
  [
    'put "Acme pitch" in my work calendar for thurs 10 dec 3pm',
    creates({ title: 'Acme pitch', start: '2026-12-10T15:00', calendar: work }),
  ],
  [
    'date night sat 12 dec 7.30pm. goes in the personal one not the work one please, colleagues can see that 🙈',
    creates({ title: 'Date night', start: '2026-12-12T19:30', calendar: personal }),
  ],
  [
    'put in exam board on 19 january at 2pm and make it red',
    creates({ title: 'Exam board', start: '2027-01-19T14:00', color: ['11'] }),
  ],
  [
    'green all day event on 20 jan called Freelance day',
    creates({ title: 'Freelance day', start: '2027-01-20', color: ['10', '2'] }),
  ],

  ['can you book the vet for pickle', nothing],
  ['put a 45 min catch-up with aiko in sometime on thursday', nothing],
  ['remind me to call the council', nothing],
  ['new meeting pls', nothing],
  ['schedule a call with hanna@nordlys.example, about an hour', nothing],
  [
    ['book a crit prep with tomas', 'wednesday 2pm, half an hour'],
    creates({
      title: 'Crit prep',
      start: '2026-11-25T14:00',
      end: '2026-11-25T14:30',
      guests: ['tomas'],
    }),
  ],
  [
    ['can you add a dermatology appointment', 'oh sorry, 16 december at 10.50am'],
    creates({ title: 'Dermatology (appointment)|Dermatologist (appointment)', start: '2026-12-16T10:50' }),
  ],
  [
    ['add piano lesson', 'thursdays 4.30pm, every week'],
    creates({ title: 'Piano lesson|Piano', start: '2026-11-26T16:30', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    ['remind me to defrost the chicken', 'tonight at 8'],
    creates({ title: todo('Defrost the chicken'), start: '2026-11-23T20:00' }),
  ],
  [
    ['set up a meeting with priya and lena about the rebrand', 'thursday at 4pm for 30 mins'],
    creates({
      title:
        'Rebrand|Rebrand meeting|Meeting|Meeting about rebrand|Meeting: rebrand|Rebrand discussion|Meeting with Priya and Lena about rebrand',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
      guests: ['priya', 'lena'],
    }),
  ],
]);
