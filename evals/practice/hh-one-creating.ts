import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Please put the MOT for the van in on Thursday 10 December at 8.30 in the morning.',
      creates({ title: '(Van) MOT|MOT (for) (van)|Van (for) MOT', start: '2026-12-10T08:30' }),
    ],
    [
      'Vet appointment for the dog, Friday at ten past four, quarter of an hour.',
      creates({
        title: 'Vet (appointment) (for) (dog)|(Dog) vet (appointment)|Dog (at) vet',
        start: '2026-11-27T16:10',
        end: '2026-11-27T16:25',
      }),
    ],
    [
      "Set up half an hour with Jonas tomorrow at 4pm called 'Server costs' and invite him, please.",
      creates({
        title: 'Server costs',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['jonas'],
      }),
    ],
    [
      'Remind me to ring the gas board at 3 o’clock tomorrow afternoon.',
      creates({
        title: '(Reminder) (to) Ring (the) gas board|Call (the) gas board|Phone (the) gas board',
        start: '2026-11-24T15:00',
        reminders: 'some',
      }),
    ],
    [
      'From next Wednesday, the 2nd, I have choir every week from 8 till 9.30 in the evening.',
      creates({
        title: 'Choir (practice|rehearsal)',
        start: '2026-12-02T20:00',
        end: '2026-12-02T21:30',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "Mark the 14th of December as my daughter's inset day, the whole day.",
      creates({
        title: "(Daughter's|Daughter’s) Inset day|Inset day (for) (my) (daughter)|Inset day (daughter)",
        start: '2026-12-14',
        end: '2026-12-15',
      }),
    ],
    [
      'Lunch with my cousin Bridget on Saturday 5 December at one, at the Rose and Crown.',
      creates({
        title: 'Lunch (with) (my) (cousin) (Bridget)|(Cousin) Bridget lunch',
        start: '2026-12-05T13:00',
        place: 'Rose and Crown',
      }),
    ],
    [
      'Book a call with dana.holt@brightdesk.example for Friday at 11, thirty minutes, and send her the invitation. Title: Renewal clause.',
      creates({
        title: 'Renewal clause',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'I am working a night shift on 12 December, 10 pm to 6 am the next morning. Add it please.',
      creates({
        title: 'Night shift|(Work) Night shift|Working (a) night shift',
        start: '2026-12-12T22:00',
        end: '2026-12-13T06:00',
      }),
    ],
    [
      "Under-nines football, Sunday the 6th, kick-off at 10:15, it's an hour. Down at Tilgate Park.",
      creates({
        title: '(Under nines|Under-nines|Under 9s|U9s|U9) football (match|game|kick-off)',
        start: '2026-12-06T10:15',
        end: '2026-12-06T11:15',
        place: 'Tilgate Park',
      }),
    ],
    [
      'Could you schedule a retrospective for Thursday 10 December from 2 to 3 pm and invite Aiko and Tomás?',
      creates({
        title: '(Team) Retrospective|Retro',
        start: '2026-12-10T14:00',
        end: '2026-12-10T15:00',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'My in-laws are staying with us from Friday 8 January to Sunday 10 January. Block it out as all-day, will you?',
      creates({
        title:
          "(My) In-laws (staying|visit|visiting|stay|here) (with) (us)|In laws (staying|visit|visiting|stay|here) (with) (us)|In-laws’ (visit|stay)|In-laws' (visit|stay)|Visit (from|of) in-laws",
        start: '2027-01-08',
        end: '2027-01-11',
      }),
    ],
    [
      'Blood test at the surgery on Wednesday 9 December, 7.50 am. Give me a nudge an hour before.',
      creates({
        title: 'Blood test (at) (the) (surgery)',
        start: '2026-12-09T07:50',
        place: 'surgery',
        reminders: [60],
      }),
    ],
    [
      'Add "Bins out" every Sunday evening at 8, starting this Sunday.',
      creates({
        title: 'Bins out',
        start: '2026-11-29T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'I need two hours today from three o’clock for marking exam papers.',
      creates({
        title: '(Marking) exam papers|Marking (exams|papers)|Mark exam papers|Exam (paper) marking',
        start: '2026-11-23T15:00',
        end: '2026-11-23T17:00',
      }),
    ],
    [
      "It's Oisín's christening on the 13th of December at noon in St Brigid's.",
      creates({
        title:
          "Oisín's christening|Oisín’s christening|Oisin's christening|Oisin’s christening|Christening (of|for) (Oisín|Oisin)",
        start: '2026-12-13T12:00',
        place: 'Brigid',
      }),
    ],
    [
      'Please create a meeting named Stock count with Sam for tomorrow, 15:30 to 16:15, in the warehouse. Do invite him.',
      creates({
        title: 'Stock count (with) (Sam)',
        start: '2026-11-24T15:30',
        end: '2026-11-24T16:15',
        place: 'warehouse',
        guests: ['sam'],
      }),
    ],
    [
      "Rent's due on the first of every month, pop it in as an all-day thing from January onwards.",
      creates({
        title: "Rent (is) (due)|(Pay) rent|Rent's due|Rent’s due|Rent (payment)",
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'Driving lesson this Saturday 2 pm, lasting an hour and a half, with a reminder 30 minutes before.',
      creates({
        title: 'Driving lesson',
        start: '2026-11-28T14:00',
        end: '2026-11-28T15:30',
        reminders: [30],
      }),
    ],
    [
      'Yoga at 6.45 every Tuesday and Thursday morning, beginning on the 1st of December. Forty minutes.',
      creates({
        title: '(Morning) Yoga (class|session)',
        start: '2026-12-01T06:45',
        end: '2026-12-01T07:25',
        repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
      }),
    ],
    [
      'Diwali committee is meeting on 17 December at 6:30 pm in Harrow Town Hall. Please note it.',
      creates({
        title: 'Diwali committee (meeting|meets|is meeting)|Meeting (of) Diwali committee',
        start: '2026-12-17T18:30',
        place: 'Harrow Town Hall',
      }),
    ],
    [
      'Can I get a twenty-minute catch-up with Lena in for this Wednesday at 1:30 pm? Invite her too.',
      creates({
        title:
          'Catch-up (with) (Lena)|Catch up (with) (Lena)|Catchup (with) (Lena)|Lena catch-up|Lena catch up|Lena / Maya catch-up|Maya / Lena catch-up|Catch-up Maya / Lena|Catch-up Lena / Maya',
        start: '2026-11-25T13:30',
        end: '2026-11-25T13:50',
        guests: ['lena'],
      }),
    ],
    [
      'Concert tickets go on sale on Friday at 9 in the morning. Make an entry and warn me 10 minutes ahead.',
      creates({
        title:
          'Concert tickets (go|going) (on) (sale)|Concert ticket sale|Concert tickets sale|(Buy) concert tickets (on sale)',
        start: '2026-11-27T09:00',
        reminders: [10],
      }),
    ],
    [
      "My brother's wedding anniversary is the 20th of January. Put that in as an all-day event that comes back every year.",
      creates({
        title:
          "(My) Brother's (wedding) anniversary|(My) Brother’s (wedding) anniversary|(Wedding) anniversary (of) (my) (brother)|(Wedding) anniversary (brother)",
        start: '2027-01-20',
        end: '2027-01-21',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20'],
      }),
    ],
    [
      'Piano lesson for Theo after school on Tuesday 8 December, from quarter to five until quarter past five.',
      creates({
        title:
          "(Theo) piano lesson (for) (Theo)|Theo's piano lesson|Theo’s piano lesson|Piano (for) (Theo)|Theo's piano|Theo’s piano",
        start: '2026-12-08T16:45',
        end: '2026-12-08T17:15',
      }),
    ],
  ]),
];
