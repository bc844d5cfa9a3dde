import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Put in a visit to the optician for Friday the 4th of December at 3:15 in the afternoon.',
      creates({
        title:
          "(Visit to) (the) Optician|Optician's (visit|appointment)|Optician (visit|appointment)|Optician’s (visit|appointment)",
        start: '2026-12-04T15:15',
      }),
    ],
    [
      'I’ve got choir rehearsal tomorrow from 7 to 9 in the evening, at St Luke’s Hall.',
      creates({
        title: 'Choir (rehearsal|practice)',
        start: '2026-11-24T19:00',
        end: '2026-11-24T21:00',
        place: 'Hall',
      }),
    ],
    [
      'Remind me to call my bank this Thursday at 1 p.m.',
      creates({
        title: '(Call) (my|the) bank|Call (to) (my|the) bank',
        start: '2026-11-26T13:00',
        reminders: 'some',
      }),
    ],
    [
      'Please set up a pricing catch-up and invite Jonas, Wednesday 9 December at 2 p.m., 30 minutes.',
      creates({
        title: 'Pricing (catch-up|catch up|catchup) (with) (Jonas)',
        start: '2026-12-09T14:00',
        end: '2026-12-09T14:30',
        guests: ['jonas'],
      }),
    ],
    [
      'From the 7th of December I have Spanish lessons every Monday at 7:30 p.m. for an hour. Add them, will you?',
      creates({
        title: 'Spanish (lesson|lessons|class)',
        start: '2026-12-07T19:30',
        end: '2026-12-07T20:30',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Block out Saturday the 12th of December as a whole day for moving house.',
      creates({
        title: 'Moving (house)|Move (house)|House (move|moving)|Moving day',
        start: '2026-12-12',
        end: '2026-12-13',
      }),
    ],
    [
      'Add my grandson’s nativity play: the 16th of December, 10 in the morning, Elm Street Primary.',
      creates({
        title: "(My) (grandson’s|Grandson's) Nativity (play)|Nativity play (grandson|my grandson)",
        start: '2026-12-16T10:00',
        place: 'Elm Street Primary',
      }),
    ],
    [
      'New event: tyre change at Kowalski Garage, Saturday the 5th of December, 8:30 a.m., should take about forty minutes.',
      creates({
        title: 'Tyre change (at) (Kowalski) (Garage)',
        start: '2026-12-05T08:30',
        end: '2026-12-05T09:10',
        place: 'Kowalski Garage',
      }),
    ],
    [
      'Schedule a one-hour icon workshop on Thursday 10 December at 10:30 and invite Aiko and Tomás.',
      creates({
        title: 'Icon workshop (with) (Aiko) (and) (Tomás)',
        start: '2026-12-10T10:30',
        end: '2026-12-10T11:30',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'Can you pop "water the neighbour’s plants" in for Sunday the 6th at 5 p.m.?',
      creates({
        title:
          "Water (the) (neighbour’s|neighbour's|neighbours) plants|Water (neighbour’s|neighbour's) plants",
        start: '2026-12-06T17:00',
      }),
    ],
    [
      'We’re away in Cornwall from the 12th to the 14th of February. Make it all-day, please.',
      creates({
        title: '(Away) (in|to) Cornwall|Cornwall (trip|holiday|away|break)|(Trip|Holiday) (to|in) Cornwall',
        start: '2027-02-12',
        end: '2027-02-15',
      }),
    ],
    [
      'Blood test at the Rowan Surgery this coming Friday at 8:10 a.m., and give me a nudge half an hour before.',
      creates({
        title: 'Blood test (at) (the) (Rowan Surgery)',
        start: '2026-11-27T08:10',
        place: 'Rowan Surgery',
        reminders: [30],
      }),
    ],
    [
      'Bin night! Every Tuesday at 9 p.m., starting tomorrow.',
      creates({
        title: 'Bin night|Bins (out) (night)|(Put) (the) bins (out)',
        start: '2026-11-24T21:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Make an appointment to see the mortgage adviser on 1 February at noon, three quarters of an hour.',
      creates({
        title:
          '(See) (the) Mortgage (adviser|advisor) (appointment|meeting)|(Appointment|Meeting) with (the) mortgage (adviser|advisor)|(Meet|See) (the) mortgage (adviser|advisor)|Mortgage appointment',
        start: '2027-02-01T12:00',
        end: '2027-02-01T12:45',
      }),
    ],
    [
      'I want a contract chat on Friday 4 December at 11:30 a.m., and please send an invitation to dana.holt@brightdesk.example.',
      creates({
        title: '(Brightdesk) Contract (chat|discussion) (with) (Dana) (Holt)',
        start: '2026-12-04T11:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'Five-a-side tonight at half eight, Powerleague pitch 3.',
      creates({
        title: 'Five-a-side (football)|Five a side (football)|5-a-side (football)|5 a side (football)',
        start: '2026-11-23T20:30',
        place: 'pitch 3',
      }),
    ],
    [
      'My daughter’s swimming gala is on the 13th of December, 9 till noon. Get that in, please.',
      creates({
        title: "(My) (daughter’s|Daughter's) Swimming gala|Swimming gala (daughter)",
        start: '2026-12-13T09:00',
        end: '2026-12-13T12:00',
      }),
    ],
    [
      'Add Nana’s birthday on the 19th of January, all day, and repeat it every year.',
      creates({
        title: "(Nana’s|Nana's|Nana) birthday",
        start: '2027-01-19',
        end: '2027-01-20',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=19'],
      }),
    ],
    [
      'Lunch with Femi at Jollof Corner on Wednesday, half past twelve.',
      creates({ title: 'Lunch (with) Femi|Femi lunch', start: '2026-11-25T12:30', place: 'Jollof Corner' }),
    ],
    ['Put an MOT down for the car.', nothing],
    [
      'I’d like to practise the cello for 20 minutes every weekday at 7 a.m., beginning Monday the 30th.',
      creates({
        title: '(Practise|Practice) (the) cello|Cello (practice|practise)',
        start: '2026-11-30T07:00',
        end: '2026-11-30T07:20',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'The vet can see Biscuit on the 28th at 2:45 p.m. Pencil it in and remind me an hour ahead.',
      creates({
        title:
          "Vet (for|with|and) (Biscuit)|(Take) (Biscuit) (at|to) (the) vet (appointment)|Vet (appointment|visit) (for|with) (Biscuit)|Biscuit vet (appointment|visit)|(Biscuit’s|Biscuit's) vet (appointment|visit)",
        start: '2026-11-28T14:45',
        reminders: [60],
      }),
    ],
    [
      'Book club is on the first Wednesday of every month at 8 p.m., starting the 6th of January.',
      creates({
        title: 'Book club',
        start: '2027-01-06T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'],
      }),
    ],
    [
      'Day after tomorrow, 5 to 5:45 p.m., parcel pick-up at the depot in Croydon.',
      creates({
        title:
          'Parcel (pick-up|pickup|pick up|collection) (at|from) (the) (Croydon) (depot) (in) (Croydon)|(Pick up|Collect) parcel (at|from) (the) (depot)',
        start: '2026-11-25T17:00',
        end: '2026-11-25T17:45',
        place: 'Croydon',
      }),
    ],
    [
      'I have a night shift from 10 p.m. on Saturday the 19th of December until 6 the next morning.',
      creates({ title: 'Night shift', start: '2026-12-19T22:00', end: '2026-12-20T06:00' }),
    ],
  ]),
];
