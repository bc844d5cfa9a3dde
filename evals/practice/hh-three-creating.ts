import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'um pop the vet in for tomorrow at four the dogs been at the chocolate again',
      creates({
        title:
          "(Dog) vet (appointment) (visit) (for) (dog)|Vet|Take dog to vet|Dog at vet|Dog’s vet appointment|Dog's vet appointment",
        start: '2026-11-24T16:00',
      }),
    ],
    [
      'swimming on saturday the fifth of december at half two for an hour',
      creates({ title: 'Swimming|Swim', start: '2026-12-05T14:30', end: '2026-12-05T15:30' }),
    ],
    [
      'ive got a blood test on thursday at eight in the morning no sorry half eight its at the riverside surgery',
      creates({
        title: 'Blood test (at) (Riverside) (Surgery)',
        start: '2026-11-26T08:30',
        place: 'Riverside Surgery',
      }),
    ],
    [
      'choir practice every wednesday from nine december seven till half eight in the evening',
      creates({
        title: 'Choir (practice)',
        start: '2026-12-09T19:00',
        end: '2026-12-09T20:30',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'remind me to put the bins out at nine tonight my husband never does',
      creates({
        title: '(Put) (take) bins (out)|Put out (the) bins|Bins',
        start: '2026-11-23T21:00',
        reminders: 'some',
      }),
    ],
    [
      'set up a pricing catch up on friday at two for half an hour and invite lena',
      creates({
        title:
          'Pricing (catch) (up)|Pricing catchup|Pricing catch-up|Pricing catch up (with) (Lena)|Pricing catch-up (with) (Lena)',
        start: '2026-11-27T14:00',
        end: '2026-11-27T14:30',
        guests: ['lena'],
      }),
    ],
    [
      'er school inset day friday the fourth of december all day just so i know the girls are home',
      creates({
        title: '(School) inset day|School inset day (girls) (home)|Inset day (girls) (at) (home)',
        start: '2026-12-04',
        end: '2026-12-05',
      }),
    ],
    [
      'lorry mot on the tenth of december at seven in the morning give it two hours',
      creates({ title: '(Lorry) MOT|MOT (for) (lorry)', start: '2026-12-10T07:00', end: '2026-12-10T09:00' }),
    ],
    [
      'stick nativity play in for the sixteenth of december quarter to two at saint marks hall',
      creates({ title: 'Nativity (play)|School nativity (play)', start: '2026-12-16T13:45', place: 'hall' }),
    ],
    [
      'parcel pickup today at half four and um buzz me ten minutes before',
      creates({
        title: 'Parcel pickup|Parcel pick up|Parcel pick-up|Pick up parcel|Collect parcel|Parcel collection',
        start: '2026-11-23T16:30',
        reminders: [10],
      }),
    ],
    [
      'i need a user research chat with aiko and tomas wednesday the ninth of december two till three',
      creates({
        title:
          'User research (chat) (with) (Aiko) (and) (Tomas)|User research (chat) (with) (Aiko) (and) (Tomás)',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'dinner with my brother wayne on saturday at seven at the golden dragon',
      creates({
        title: 'Dinner (with) (my) (brother) (Wayne)|Wayne dinner',
        start: '2026-11-28T19:00',
        place: 'Golden Dragon',
      }),
    ],
    [
      'were going to the caravan from the fifth to the sixth of december both days all day just write caravan',
      creates({ title: 'Caravan', start: '2026-12-05', end: '2026-12-07' }),
    ],
    [
      'allotment meeting first of the month thing oh just put the one in tuesday the fifteenth of december six in the evening',
      creates({ title: 'Allotment (meeting)', start: '2026-12-15T18:00' }),
    ],
    [
      'take my pills every morning at eight from tomorrow can you put that in the doctor was very stern',
      creates({
        title: '(Take) (my) pills|Take pills|Pills|Morning pills|(Take) medication',
        start: '2026-11-24T08:00',
        repeats: 'FREQ=DAILY',
      }),
    ],
    [
      'book an eye test for monday the seventh of december quarter past four um forty minutes that should do',
      creates({ title: 'Eye test', start: '2026-12-07T16:15', end: '2026-12-07T16:55' }),
    ],
    [
      'pencil in band rehearsal friday week no scrap that this friday eight till ten at night',
      creates({ title: 'Band rehearsal|Band practice', start: '2026-11-27T20:00', end: '2026-11-27T22:00' }),
    ],
    [
      'phone call with the mortgage woman tomorrow twelve till half twelve',
      creates({
        title:
          '(Phone) call (with) (mortgage) (woman)|Mortgage (phone) call|Mortgage (adviser) (advisor) call|Call (with) mortgage (adviser) (advisor) (lady)|Mortgage woman (phone) call',
        start: '2026-11-24T12:00',
        end: '2026-11-24T12:30',
      }),
    ],
    [
      'nans ninetieth on sunday the twentieth of december put it as all day she wont let us forget',
      creates({
        title:
          "Nan’s ninetieth (birthday)|Nan's ninetieth (birthday)|Nan’s 90th (birthday)|Nan's 90th (birthday)|Nans ninetieth (birthday)|Nans 90th (birthday)",
        start: '2026-12-20',
        end: '2026-12-21',
      }),
    ],
    [
      'budget prep with sam on thursday at one just the half hour',
      creates({
        title: 'Budget prep (with) (Sam)|Budget preparation (with) (Sam)|Sam budget prep',
        start: '2026-11-26T13:00',
        end: '2026-11-26T13:30',
        guests: ['sam'],
      }),
    ],
    [
      'tyre change on the van at kwik tread thats wednesday half past four and warn me an hour ahead',
      creates({
        title: '(Van) tyre change (on) (for) (van)|Tyre change',
        start: '2026-11-25T16:30',
        place: 'Kwik Tread',
        reminders: [60],
      }),
    ],
    [
      'fortnightly book club thursdays um starting tenth of december half past five to half past six',
      creates({
        title: '(Fortnightly) book club',
        start: '2026-12-10T17:30',
        end: '2026-12-10T18:30',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
      }),
    ],
    [
      'oh before i forget remind me to ring the council at three tomorrow about the pothole',
      creates({
        title:
          '(Ring) council (about) (pothole)|Call council (about) (pothole)|Phone council (about) (pothole)|Ring (the) council re pothole|Call (the) council re pothole',
        start: '2026-11-24T15:00',
        reminders: 'some',
      }),
    ],
    ['can you put something in with the accountant im driving so just sort it', nothing],
    [
      'rent due on the first of every month beginning the first of january all day thing',
      creates({
        title: 'Rent (due)',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
  ]),
];
