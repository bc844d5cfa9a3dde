import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'oh can you put in the vet for pickle thats the cat friday at quarter past eight in the morning',
      creates({
        title:
          "(The) Vet (appointment) (visit) (for) (Pickle) (the cat)|Pickle (the cat) (to) (the) vet (appointment)|Vet: Pickle|Vet - Pickle|Vet (Pickle)|Take Pickle to (the) vet|Pickle’s vet (appointment)|Pickle's vet (appointment)",
        start: '2026-11-27T08:15',
      }),
    ],
    [
      'block out the whole of the ninth of december for the stocktake no wait the tenth its the tenth all day',
      creates({ title: '(The) Stocktake|Stocktaking', start: '2026-12-10', end: '2026-12-11' }),
    ],
    [
      'my cousin is staying with us from friday the eleventh of december up to and including the sunday put that in as all day',
      creates({
        title:
          "(My) Cousin (is) staying (with us) (with me)|(My) Cousin (is) visiting (us)|(My) Cousin visit|(My) Cousin stay|(My) Cousin stays (with us)|(My) Cousin’s stay|(My) Cousin's stay|(My) Cousin’s visit|(My) Cousin's visit|(My) Cousin (here)",
        start: '2026-12-11',
        end: '2026-12-14',
      }),
    ],
    [
      'choir practice every tuesday at seven in the evening first one is tomorrow',
      creates({
        title: 'Choir (practice)',
        start: '2026-11-24T19:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'the recycling goes out every other friday so from this friday on make me an all day thing called recycling that comes back every two weeks',
      creates({
        title: 'Recycling',
        start: '2026-11-27',
        end: '2026-11-28',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'tonight nine o clock antibiotics and ping me ten minutes before',
      creates({ title: '(Take) (my) antibiotics', start: '2026-11-23T21:00', reminders: [10] }),
    ],
    [
      'set up a handover with jonas wednesday at one for half an hour',
      creates({
        title: 'Handover (with Jonas)|Jonas handover|Handover (Maya/Jonas)',
        start: '2026-11-25T13:00',
        end: '2026-11-25T13:30',
        guests: ['jonas'],
      }),
    ],
    [
      'van needs its mot so saturday the fifth of december two in the afternoon at brixton autos',
      creates({
        title:
          '(The) Van MOT (at Brixton Autos)|MOT (for) (the) (van) (at Brixton Autos)|MOT - van|MOT: van|(The) Van: MOT|(The) Van (for) MOT|MOT (van)',
        start: '2026-12-05T14:00',
        place: 'Brixton Autos',
      }),
    ],
    [
      'i have to speak to the accountant for forty five minutes on tuesday the eighth of december at eleven just write accountant call',
      creates({
        title: 'Accountant call|Call (with) (the) accountant',
        start: '2026-12-08T11:00',
        end: '2026-12-08T11:45',
      }),
    ],
    [
      'on my personal calendar please a guitar lesson this sunday at five in the afternoon',
      creates({ title: 'Guitar (lesson)', start: '2026-11-29T17:00', calendar: personal }),
    ],
    [
      'job fair on the seventeenth of december nine till eleven thats at olympia',
      creates({
        title: 'Job fair (at) (Olympia)',
        start: '2026-12-17T09:00',
        end: '2026-12-17T11:00',
        place: 'Olympia',
      }),
    ],
    [
      'rent is due on the first of every month make that an all day entry that repeats beginning first of december',
      creates({
        title: '(The) Rent (is) (due)|Pay (the) rent|Rent due (date)',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'ha before i forget it again and shes furious our wedding anniversary nineteenth of december all day every year',
      creates({
        title: '(Our) (My) Wedding anniversary|(Our) Anniversary',
        start: '2026-12-19',
        end: '2026-12-20',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=19'],
      }),
    ],
    [
      'walk the dog at half six in the morning every weekday monday to friday starting tomorrow',
      creates({
        title: 'Walk (the) dog|Dog walk|Walking (the) dog',
        start: '2026-11-24T06:30',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'lunch with sam and lena thursday the tenth of december half past twelve at mildreds and send it to both of them',
      creates({
        title:
          '(Team) Lunch (with Sam and Lena) (at Mildreds)|Lunch with Sam & Lena|Sam and Lena lunch|Lunch with Lena and Sam|Lunch: Sam and Lena',
        start: '2026-12-10T12:30',
        place: 'Mildreds',
        guests: ['sam', 'lena'],
      }),
    ],
    [
      'the twins have swimming lessons six mondays in a row at four in the afternoon and the first is the seventh of december',
      creates({
        title:
          "(The) Twins swimming (lessons)|Swimming (lessons) (for) (the) (twins)|Swimming lesson (for) (the) (twins)|(The) Twins swimming lesson|(The) Twins’ swimming (lessons)|(The) Twins' swimming (lessons)|(The) Twins’ swimming lesson|(The) Twins' swimming lesson|Swimming lessons (twins)|(The) Twins: swimming (lessons)|Swimming lessons - twins",
        start: '2026-12-07T16:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO;COUNT=6', 'FREQ=WEEKLY;COUNT=6'],
      }),
    ],
    [
      'site meeting on wednesday the sixteenth of december at two oclock and invite farah at crownbuild dot example thats f a r a h',
      creates({
        title: 'Site meeting (with Farah)',
        start: '2026-12-16T14:00',
        guests: ['farah@crownbuild.example'],
      }),
    ],
    [
      'two shifts for me at the food bank early shift on saturday the twelfth of december seven to nine in the morning and late shift on sunday the thirteenth from two to six',
      changes(
        create({
          title:
            '(Food bank) (-) early shift (at) (the) (food bank)|Food bank: early shift|Food bank (early shift)|Early shift - food bank|Early shift (food bank)',
          start: '2026-12-12T07:00',
          end: '2026-12-12T09:00',
        }),
        create({
          title:
            '(Food bank) (-) late shift (at) (the) (food bank)|Food bank: late shift|Food bank (late shift)|Late shift - food bank|Late shift (food bank)',
          start: '2026-12-13T14:00',
          end: '2026-12-13T18:00',
        }),
      ),
    ],
    [
      'i am fasting the whole day tomorrow write that down so no one books a lunch',
      creates({
        title:
          'Fasting (day)|Fast (day)|Fasting (all day)|(I am) fasting (the whole day)|Fasting - no lunch|Fasting (no lunch)',
        start: '2026-11-24',
        end: '2026-11-25',
      }),
    ],
    [
      'passport appointment eighth of january at twenty to ten and i want two reminders one a day before and one an hour before',
      creates({ title: 'Passport (appointment)', start: '2027-01-08T09:40', reminders: [1440, 60] }),
    ],
    [
      'keep the hour from one to two free on thursday i want to eat in peace just call it do not disturb',
      creates({ title: 'Do not disturb', start: '2026-11-26T13:00', end: '2026-11-26T14:00' }),
    ],
    [
      'sunday morning at eight i must ring my auntie in manila stick it in would you',
      creates({
        title:
          'Ring (my) auntie (in Manila)|Ring auntie (in Manila)|Call (with) (my) auntie (in Manila)|Phone (my) auntie (in Manila)|(My) Auntie (in) (Manila) (call)|Auntie call|Call auntie in Manila',
        start: '2026-11-29T08:00',
      }),
    ],
    [
      'pub quiz is the last friday of every month eight pm so starting with this one on friday',
      creates({ title: '(The) Pub quiz', start: '2026-11-27T20:00', repeats: 'FREQ=MONTHLY;BYDAY=-1FR' }),
    ],
    [
      'so im off on a silent retreat from the twelfth to the fourteenth of january thats three days not two',
      creates({ title: '(A) (My) Silent retreat|Retreat', start: '2027-01-12', end: '2027-01-15' }),
    ],
    [
      'pick up the birthday cake wednesday at um quarter to six in the evening',
      creates({
        title:
          'Pick up (the) (birthday) cake|Pick (the) birthday cake up|(Birthday) cake pick up|(Birthday) cake pickup|(Birthday) cake pick-up|Collect (the) (birthday) cake',
        start: '2026-11-25T17:45',
      }),
    ],
  ]),
];
