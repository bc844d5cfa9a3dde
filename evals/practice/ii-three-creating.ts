import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'stick the vet in for friday at five for the dog hes been limping',
      creates({
        title:
          "(Dog) (to) (the) vet (appointment|visit) (for|with) (the) (dog)|Take (the) dog to (the) vet|Dog vet|Dog’s vet appointment|Dog's vet appointment",
        start: '2026-11-27T17:00',
      }),
    ],
    [
      'um put choir practice on wednesday the second of december no sorry tuesday the eighth at seven in the evening for an hour and a half',
      creates({ title: 'Choir practice', start: '2026-12-08T19:00', end: '2026-12-08T20:30' }),
    ],
    [
      'add an all day thing on saturday the twelfth of december call it allotment clear up',
      creates({
        title: 'Allotment clear up|Allotment clear-up|Allotment clearup',
        start: '2026-12-12',
        end: '2026-12-13',
      }),
    ],
    [
      'every wednesday from this week at seven pm ive got spanish class goes on till eight',
      creates({
        title: 'Spanish (class|lesson)',
        start: '2026-11-25T19:00',
        end: '2026-11-25T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'set up a meeting called pricing catch up tomorrow at four for thirty minutes and invite sam',
      creates({
        title: 'Pricing catch up|Pricing catch-up|Pricing catchup',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['sam'],
      }),
    ],
    [
      'remind me to phone the gas board today at one',
      creates({
        title: '(Reminder) (to) (Phone|Call|Ring) (the) gas board',
        start: '2026-11-23T13:00',
        reminders: 'some',
      }),
    ],
    [
      'book in the plumber on wednesday the ninth half past one till half past two its the downstairs loo again',
      creates({
        title:
          '(The) Plumber (visit|appointment) (for|to fix) (the) (downstairs) (loo)|Downstairs loo plumber|Plumber downstairs loo (again)',
        start: '2026-12-09T13:30',
        end: '2026-12-09T14:30',
      }),
    ],
    [
      'er new event monday the seventh of december at three in the afternoon an hour release planning and invite jonas and tomas',
      creates({
        title: 'Release planning (meeting)',
        start: '2026-12-07T15:00',
        end: '2026-12-07T16:00',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      'kids swimming gala on sunday the thirteenth of december at ten in the morning at the wavelength leisure centre put that down',
      creates({
        title: "(Kids) (Kids') (Kids’) (Kid's) (Kid’s) (Children's) (Children’s) Swimming gala",
        start: '2026-12-13T10:00',
        place: 'Wavelength',
      }),
    ],
    [
      'i want a blood test in there thursday morning quarter past eight this week at the surgery remind me thirty minutes before',
      creates({ title: 'Blood test', start: '2026-11-26T08:15', place: 'surgery', reminders: [30] }),
    ],
    [
      'so bins go out every tuesday evening at eight starting tomorrow make that repeat please',
      creates({
        title: '(Put|Take) (the) bins (go) (out)|Bins (night|day)|Bin (night|day)',
        start: '2026-11-24T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'my mother in law is staying from friday the eighteenth of december till sunday the twentieth put it as all day',
      creates({
        title:
          "Mother in law (is) (staying|visiting|visit|stay)|Mother-in-law (is) (staying|visiting|visit|stay)|Mother-in-law’s (visit|stay)|Mother-in-law's (visit|stay)",
        start: '2026-12-18',
        end: '2026-12-21',
      }),
    ],
    [
      'pencil me a call with the insurance people tomorrow half eleven in the morning twenty minutes ought to do it',
      creates({
        title: '(Phone) Call (with) (the) insurance (people|company)|Insurance (people) (phone) call',
        start: '2026-11-24T11:30',
        end: '2026-11-24T11:50',
      }),
    ],
    [
      'add demo rehearsal on tuesday the eighth of december at eleven invite dana dot holt at brightdesk dot example',
      creates({
        title: 'Demo rehearsal',
        start: '2026-12-08T11:00',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'night shift for me friday the fourth of december from ten at night till six in the morning get that in',
      creates({ title: 'Night shift', start: '2026-12-04T22:00', end: '2026-12-05T06:00' }),
    ],
    [
      'pop my nieces christening down for sunday the sixth of december noon at saint marks church',
      creates({
        title:
          "(My) Niece christening|My nieces christening|Nieces christening|Niece’s christening|Niece's christening|My niece’s christening|My niece's christening|Christening (of) (my) (niece)",
        start: '2026-12-06T12:00',
        place: 'Mark',
      }),
    ],
    [
      'first of every month pay the window cleaner all day thing starting the first of december',
      creates({
        title: 'Pay (the) window cleaner|Window cleaner (payment)',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY'],
      }),
    ],
    [
      'um i need a slot blocked for writing my essay this saturday two till five in the afternoon open university deadline looming',
      creates({
        title:
          '(Writing|Write) (my) (OU|Open University) essay (writing) (time|block|slot)|(Blocked|Block) (for) (writing) (my) essay (writing)|Essay writing (Open University)',
        start: '2026-11-28T14:00',
        end: '2026-11-28T17:00',
      }),
    ],
    [
      'get the car in for its m o t on tuesday the fifteenth of december at half eight in the morning harrys garage',
      creates({
        title:
          "(Car) MOT (for) (the) (car) (at) (Harry’s) (Harry's) (Harrys) (Garage)|(Car) (in) (for) (its) MOT|MOT for (the) car|Car MOT (at) (Harry’s|Harry's|Harrys) (Garage)",
        start: '2026-12-15T08:30',
        place: 'Harry',
      }),
    ],
    [
      'yoga on every monday and thursday at seven in the morning from monday the thirtieth forty five minutes each',
      creates({
        title: 'Yoga (class|session)',
        start: '2026-11-30T07:00',
        end: '2026-11-30T07:45',
        repeats: 'FREQ=WEEKLY;BYDAY=MO,TH',
      }),
    ],
    [
      'schedule budget prep tomorrow no not tomorrow wednesday at half past one for one hour and invite lena please',
      creates({
        title: 'Budget prep|Budget preparation',
        start: '2026-11-25T13:30',
        end: '2026-11-25T14:30',
        guests: ['lena'],
      }),
    ],
    [
      'take a note that nan turns ninety on the tenth of january whole day every year after that as well',
      creates({
        title:
          "(My) (Nan|Nan’s|Nan's|Nans) (90th|ninetieth) birthday|Nan (turns) (90|ninety)|Nan’s birthday (90|90th)|Nan's birthday (90|90th)|(Nan’s|Nan's|Nans) birthday (turns) (90|ninety)",
        start: '2027-01-10',
        end: '2027-01-11',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=10'],
      }),
    ],
    [
      'im on the bus so quickly put dinner at the golden fleece on saturday the fifth of december at eight pm',
      creates({
        title: 'Dinner (at) (the) (Golden Fleece)',
        start: '2026-12-05T20:00',
        place: 'Golden Fleece',
      }),
    ],
    [
      'hospital scan monday fourteenth of december twenty past two give me two reminders one day before and one hour before',
      creates({
        title: '(My) Hospital scan (appointment)|Scan (at) (the) (hospital)',
        start: '2026-12-14T14:20',
        reminders: [1440, 60],
      }),
    ],
    [
      'i want fifteen minutes every weekday at half past eight in the morning called plan the day starting tomorrow',
      creates({
        title: 'Plan (the) day',
        start: '2026-11-24T08:30',
        end: '2026-11-24T08:45',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
  ]),
];
