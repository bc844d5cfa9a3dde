import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Please enter a vaccination for the cat on Friday 4 December at 4 p.m.',
      creates({
        title:
          '(A) vaccination (for) (the) (cat)|Cat vaccination (appointment)|Cat’s vaccination|Vaccinate (the) cat|Vet (cat) (vaccination)|(The) cat (at) (the) (vet) vaccination',
        start: '2026-12-04T16:00',
      }),
    ],
    [
      'I have chemotherapy on Thursday 10 December from ten until two.',
      creates({
        title: '(My) chemotherapy (session) (appointment) (treatment)|(My) chemo (session) (appointment)',
        start: '2026-12-10T10:00',
        end: '2026-12-10T14:00',
      }),
    ],
    [
      'My driving test is at 8:20 on the morning of 14 December.',
      creates({ title: '(My) driving test|Practical driving test', start: '2026-12-14T08:20' }),
    ],
    [
      'Add band practice every Wednesday at 7 p.m., beginning this week.',
      creates({
        title: '(Weekly) band practice|Practice (with) (the) band|Band rehearsal',
        start: '2026-11-25T19:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Could you book an hour with Jonas tomorrow at 11:30 to go through the server costs? Send him an invitation.',
      creates({
        title:
          '(Go) (through) (Going) (Review) (of) (the) server costs (review) (meeting) (discussion) (with) (Jonas)|(Meeting) (with) Jonas (and) (Maya) (about) (on) (the) (server) (costs)|Maya (and) Jonas (server) (costs)|Server cost review (with) (Jonas)',
        start: '2026-11-24T11:30',
        end: '2026-11-24T12:30',
        guests: ['jonas'],
      }),
    ],
    [
      'Block out the whole of Saturday 12 December for clearing the allotment.',
      creates({
        title: '(Clearing) (Clear) (the) allotment|Allotment (clearing) (clearance) (day)',
        start: '2026-12-12',
        end: '2026-12-13',
      }),
    ],
    [
      'The decorators are coming from Monday 11 to Friday 15 January 2027. Enter that as all-day, please.',
      creates({
        title: '(The) decorators (are) (coming) (here)|Decorating|Decorators (visit)',
        start: '2027-01-11',
        end: '2027-01-16',
      }),
    ],
    [
      'Baby swimming is at Ladywell Baths on Saturday 5 December at 10:15.',
      creates({
        title:
          'Baby swimming (class) (lesson) (at) (Ladywell) (Baths)|Swimming (with) (the) (baby)|Baby swim',
        start: '2026-12-05T10:15',
        place: 'Ladywell Baths',
      }),
    ],
    [
      'The cataract operation has been set for 16 December at 7:30 in the morning. Remind me two hours beforehand.',
      creates({
        title:
          '(The) (My) cataract operation|Cataract surgery|Cataract op|Operation (for) (on) (the) (my) cataract',
        start: '2026-12-16T07:30',
        reminders: [120],
      }),
    ],
    [
      'Schedule a meeting with Lena and Sam for Friday at 10 so that we can choose the photographer.',
      creates({
        title:
          '(Meeting) (with) (Lena) (and) (Sam) (to) (Choose) (Choosing) (the) photographer (choice) (selection) (meeting) (discussion) (with) (Lena) (and) (Sam)|(Meeting) (with) Lena (and) Sam',
        start: '2026-11-27T10:00',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      'I am giving blood on Monday 30 November from 12:30 to 1:15.',
      creates({
        title:
          'Giving blood|Give blood|Blood donation (appointment) (session)|Donate blood|Donating blood|Blood donor (session) (appointment)',
        start: '2026-11-30T12:30',
        end: '2026-11-30T13:15',
      }),
    ],
    [
      'Starting in December, the book club meets on the first Tuesday of every month at half past seven in the evening.',
      creates({
        title: '(The) (Monthly) book club (meeting) (meets)',
        start: '2026-12-01T19:30',
        repeats: ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1'],
      }),
    ],
    [
      'Put the MOT in my personal calendar for 8:30 a.m. on Wednesday 16 December.',
      creates({
        title: '(The) (Car) MOT (test) (appointment)|MOT (for) (the) (car)',
        start: '2026-12-16T08:30',
        calendar: personal,
      }),
    ],
    [
      'The nativity play begins at 2:15 p.m. on 11 December and lasts an hour and a quarter.',
      creates({
        title: '(The) (School) nativity (play)|Nativity play (at) (school)',
        start: '2026-12-11T14:15',
        end: '2026-12-11T15:30',
      }),
    ],
    [
      'I have to ring the pension office tomorrow at 3:30 in the afternoon. Fifteen minutes will do.',
      creates({
        title:
          '(Ring) (Call) (Phone) (Telephone) (to) (with) (the) pension office (call)|Phone call (to) (with) (the) pension office|Pension office (phone) (call)',
        start: '2026-11-24T15:30',
        end: '2026-11-24T15:45',
      }),
    ],
    [
      'Make an all-day entry in yellow for the stocktake on 9 January 2027.',
      creates({
        title: '(The) stocktake (day)|Stock take|Stocktaking|Annual stocktake',
        start: '2027-01-09',
        end: '2027-01-10',
        color: ['5'],
      }),
    ],
    [
      'There is a fire drill on Tuesday 8 December at 11, and it is over by 11:20.',
      creates({
        title: '(The) (Office) fire drill|Fire alarm drill',
        start: '2026-12-08T11:00',
        end: '2026-12-08T11:20',
      }),
    ],
    [
      'I see my counsellor every other Monday at 1 p.m., the first time on 30 November. Please enter it as a series.',
      creates({
        title:
          '(See) (Seeing) (My) counsellor (appointment) (session) (meeting)|Counselling (session) (appointment)|Appointment with (my) counsellor|Session with (my) counsellor|Meeting with (my) counsellor|See my counsellor|Counselor',
        start: '2026-11-30T13:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'An engineer from the broadband company is coming between 8 a.m. and 1 p.m. on Thursday 17 December.',
      creates({
        title:
          '(Visit) (from) (by) (the) broadband (company) (engineer) (installation) (visit) (appointment) (coming)|(An) engineer (visit) (from) (the) broadband (company) (coming)',
        start: '2026-12-17T08:00',
        end: '2026-12-17T13:00',
      }),
    ],
    [
      'Reserve 12:30 on Tuesday 15 December for lunch with my godmother at Bar Bruno.',
      creates({
        title: 'Lunch (with) (my) (godmother) (at) (Bar) (Bruno)|Godmother lunch|Lunch godmother',
        start: '2026-12-15T12:30',
        place: 'Bar Bruno',
      }),
    ],
    [
      'My Italian lessons are on six Tuesdays from 6 to 7:15 in the evening, the first on 1 December.',
      creates({
        title: '(My) Italian lesson|(My) Italian lessons|Italian (class) (course)',
        start: '2026-12-01T18:00',
        end: '2026-12-01T19:15',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=TU;COUNT=6'],
      }),
    ],
    [
      'Take down a house viewing on Saturday at 2 p.m.; the address is 48 Kestrel Road.',
      creates({
        title:
          '(The) (House) viewing (at) (of) (48) (Kestrel) (Road)|View (the) (a) house|View 48 Kestrel Road|48 Kestrel Road (house) viewing',
        start: '2026-11-28T14:00',
        place: '48 Kestrel Road',
      }),
    ],
    [
      'The visa interview is on Friday 18 December at 9:10 a.m. I want one reminder a day ahead and another an hour ahead.',
      creates({
        title: '(The) (My) visa interview|Interview (for) (my) (the) (visa)',
        start: '2026-12-18T09:10',
        reminders: [1440, 60],
      }),
    ],
    [
      'Invite Tomás and Aiko to a retrospective on Wednesday 9 December from 2 until 3 in the afternoon.',
      creates({
        title:
          '(Team) retrospective (meeting) (with) (Tomás) (Tomas) (and) (Aiko)|Retro (with) (Tomás) (Tomas) (and) (Aiko)',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
        guests: ['tomas', 'aiko'],
      }),
    ],
    [
      'We would like to hold Sunday 6 December at 4 p.m. for tea with the neighbours.',
      creates({
        title: 'Tea (with) (the) (our) (neighbours)|(Our) neighbours (for) tea|(Afternoon) tea',
        start: '2026-12-06T16:00',
      }),
    ],
  ]),
];
