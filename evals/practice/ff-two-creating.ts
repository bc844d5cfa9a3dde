import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'vet for biscuit fri 4.30pm',
      creates({
        title:
          "Vet (appointment) (for Biscuit)|Vet (appt) (for Biscuit)|Vet (with Biscuit)|Vet (visit) (for Biscuit)|Biscuit (to) (the) vet|Biscuit: vet|Vet: Biscuit|Vet - Biscuit|Biscuit's vet (appointment)|Biscuit – vet|Biscuit vet (appointment)|Biscuit vet (visit)",
        start: '2026-11-27T16:30',
      }),
    ],
    [
      'dog groomer thu 10 dec 2pm',
      creates({
        title: 'Dog groomer|Dog grooming|Dog groomers|Dog groomer appointment|Groomer',
        start: '2026-12-10T14:00',
      }),
    ],
    [
      'call w priya tmrw 4pm, 30 mins',
      creates({
        title: 'Call (with Priya)|Priya call|Call w Priya|Call Priya|Call w/ Priya',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['priya'],
      }),
    ],
    [
      'hols 20-27 feb, put in',
      creates({
        title: 'Holiday|Holidays|Hols|On holiday|(On) hols|Vacation',
        start: '2027-02-20',
        end: '2027-02-28',
      }),
    ],
    [
      'bins out every tues 7am from tmrw',
      creates({
        title:
          'Bins out|Bins|(Put) (the) bins out|(Put) out (the) bins|(Take) (the) bins out|(Take) out (the) bins|Bin day',
        start: '2026-11-24T07:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
      }),
    ],
    [
      'choir weds 7-9pm evry wk at st marks hall',
      creates({
        title: 'Choir (practice)|Choir (rehearsal)',
        start: '2026-11-25T19:00',
        end: '2026-11-25T21:00',
        place: 'st marks hall',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      'dad hospital appt 8 dec 9.40am, remind me 2h b4',
      creates({
        title:
          "Dad (hospital) (appointment)|Dad hospital (appt)|Dad's hospital (appointment)|Dad's hospital (appt)|Dad’s hospital (appointment)|Dad’s hospital (appt)|Hospital (appointment) (with Dad)|Hospital (appointment) (for Dad)|Hospital (appt) (with Dad)|Hospital (appt) (for Dad)|Hospital appointment (Dad)|Dad at hospital",
        start: '2026-12-08T09:40',
        reminders: [120],
      }),
    ],
    [
      'safeguarding training all day 14 jan',
      creates({ title: 'Safeguarding (training) (day)', start: '2027-01-14', end: '2027-01-15' }),
    ],
    [
      'lunch thurs 1pm, sam n lena coming',
      creates({
        title:
          'Lunch (with Sam and Lena)|Lunch with Sam & Lena|Lunch with Sam, Lena|Lunch with Lena and Sam|Lunch with Sam n Lena|Lunch w Sam n Lena|Lunch w/ Sam & Lena|Lunch: Sam and Lena',
        start: '2026-11-26T13:00',
        guests: ['sam', 'lena'],
      }),
    ],
    [
      'mot sat 5 dec 8.30am at kwik fit',
      creates({
        title: '(Car) MOT (at Kwik Fit)|MOT (appointment)|MOT (test)',
        start: '2026-12-05T08:30',
        place: 'kwik fit',
      }),
    ],
    [
      'gym mon wed fri 6.30am, start this weds',
      creates({
        title: 'Gym (session)|Gym (workout)',
        start: '2026-11-25T06:30',
        repeats: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      }),
    ],
    [
      'block 2hrs tmrw from 3pm, yr 9 marking',
      creates({
        title:
          '(Yr 9) marking|(Year 9) marking|Mark Yr 9|Mark Year 9|Marking (Yr 9)|Marking (Year 9)|Marking: Yr 9|Marking – Yr 9|Marking – Year 9|Y9 marking|Yr 9 marking block|Year 9 marking block',
        start: '2026-11-24T15:00',
        end: '2026-11-24T17:00',
      }),
    ],
    [
      'babysitter fri 11 dec 6.30pm til 11',
      creates({
        title: 'Babysitter (coming)|Babysitting',
        start: '2026-12-11T18:30',
        end: '2026-12-11T23:00',
      }),
    ],
    [
      'stick rent due on 1st each mth, all day, dec onwards',
      creates({
        title: '(Pay) rent (due)|Rent (is) due|Rent (payment) (due)|Rent day',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'nans 80th sat 16 jan all day - personal cal not work one',
      creates({
        title: "Nans 80th (birthday)|Nan's 80th (birthday)|Nan’s 80th (birthday)|Nan 80th (birthday)",
        start: '2027-01-16',
        end: '2027-01-17',
        calendar: personal,
      }),
    ],
    [
      'api chat 10 dec 11am 45min invite jonas + tomas',
      creates({
        title: 'API chat (with Jonas and Tomas)|API chat with Jonas & Tomas|API chat with Jonas + Tomas|API',
        start: '2026-12-10T11:00',
        end: '2026-12-10T11:45',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      'parcel coming wed 8am-12 need to stay in',
      creates({
        title:
          'Parcel|Parcel delivery|(Parcel) delivery|Parcel coming|Parcel arriving|Parcel arrival|Parcel due|(Wait) (in) for parcel|Wait in for parcel|Waiting (in) for parcel|Parcel coming (stay in)|Parcel delivery (stay in)|Parcel coming - stay in|Stay in (for parcel)|Stay home (for parcel)|Parcel coming – stay in|Parcel coming, stay in|Parcel (need to stay in)|Parcel coming, need to stay in|Stay in for parcel (delivery)|Parcel coming - need to stay in',
        start: '2026-11-25T08:00',
        end: '2026-11-25T12:00',
      }),
    ],
    [
      'leo swim lesson sats 4pm for 6 wks starting this sat',
      creates({
        title:
          "Leo swim (lesson)|Leo swimming (lesson)|Leo's swim (lesson)|Leo’s swim (lesson)|Leo's swimming (lesson)|Leo’s swimming (lesson)|Swim lesson (for Leo)|Swimming lesson (for Leo)|Swim lesson (with Leo)|Swim lesson: Leo|Swim lesson Leo|Leo: swim lesson",
        start: '2026-11-28T16:00',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=SA;COUNT=6'],
      }),
    ],
    [
      'ring hmrc mon 7 dec 11.15am. buzz me 10 min b4',
      creates({
        title: 'Ring HMRC|Call HMRC|HMRC call|HMRC|Call with HMRC|Phone HMRC|HMRC (phone) call',
        start: '2026-12-07T11:15',
        reminders: [10],
      }),
    ],
    [
      'jury service 8-19 feb',
      creates({ title: 'Jury service|Jury duty', start: '2027-02-08', end: '2027-02-20' }),
    ],
    [
      'coffee w aiko 9 dec 4pm at kiln cafe, send invite',
      creates({
        title: 'Coffee (with Aiko)|Coffee w Aiko|Aiko coffee|Coffee w/ Aiko|Coffee: Aiko',
        start: '2026-12-09T16:00',
        place: 'kiln cafe',
        guests: ['aiko'],
      }),
    ],
    [
      'blood pressure tablet 9pm every day startin 2nite',
      creates({
        title: '(Take) blood pressure tablet|(Take) blood pressure tablets|Blood pressure|BP tablet|Tablet',
        start: '2026-11-23T21:00',
        repeats: 'FREQ=DAILY',
      }),
    ],
    [
      'book club last thurs each month 8pm, 1st one this wk',
      creates({
        title: 'Book club',
        start: '2026-11-26T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=-1TH', 'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=-1'],
      }),
    ],
    [
      'gregs leaving drinks 17 dec 5.30pm at red lion',
      creates({
        title:
          "Gregs leaving drinks|(Greg's) leaving drinks|(Greg’s) leaving drinks|Leaving drinks (for Greg)|Leaving drinks (Greg)|Leaving drinks: Greg|Greg leaving drinks",
        start: '2026-12-17T17:30',
        place: 'red lion',
      }),
    ],
    [
      'flat viewing sat 12 dec 10.30am, elm court',
      creates({
        title:
          'Flat viewing (at Elm Court)|Flat viewing (Elm Court)|Flat viewing, Elm Court|Elm Court (flat) viewing|Flat viewing - Elm Court|Flat viewing: Elm Court|Viewing',
        start: '2026-12-12T10:30',
        place: 'elm court',
      }),
    ],
  ]),
];
