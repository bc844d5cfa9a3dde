import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

/** New events, as a sixth set of people would ask. */
export const fCreating = phrasings('creating', [
  [
    'im wfh on thurs',
    creates({ title: 'WFH|Working from home|Work from home|Maya WFH|WFH Maya|Home', start: '2026-11-26' }),
  ],
  [
    "my sister's popping round on sunday at 5",
    creates({
      title:
        'Sister(s) popping round|Sister is popping round|Sister pops round|Sister(s) visit|Sister visiting|Sister coming round|Sister (comes) round|Sister|Visit from sister|Sister popping over',
      start: '2026-11-29T17:00',
    }),
  ],
  [
    'plumber between 8 and 12 on wednesday 2 dec',
    creates({
      title: 'Plumber( visit)|Plumber appointment|Plumber coming|Plumber window',
      start: '2026-12-02T08:00',
      end: '2026-12-02T12:00',
    }),
  ],
  [
    'Would you be so kind as to put in a call with my accountant for Thursday the 10th of December at half past two? Forty minutes should do.',
    creates({
      title: 'Call with accountant|Accountant call|Accountant|Call accountant',
      start: '2026-12-10T14:30',
      end: '2026-12-10T15:10',
    }),
  ],
  ['gym tmrw 6.30am', creates({ title: 'Gym( session)|Gym workout', start: '2026-11-24T06:30' })],
  [
    'swimming lessons for Ella every saturday at 10 starting dec 5, runs til the end of feb',
    creates({
      title:
        'Swimming lesson(s)( for Ella)|Ella(s) swimming( lessons)|Ella(s) swimming( lesson)|Swimming Ella|Swimming lessons Ella',
      start: '2026-12-05T10:00',
      repeats: ['FREQ=WEEKLY;UNTIL=20270228', 'FREQ=WEEKLY;UNTIL=20270227', 'FREQ=WEEKLY;COUNT=13'],
    }),
  ],
  [
    'okay so i need to take the cat to the vet on friday morning at eight fifteen can you put that in',
    creates({
      title:
        '(Take) cat to vet|Vet( appointment)( for cat)|Cat vet( appointment)|Vet cat|Vet visit( for cat)|Cat vet visit|Vet with cat|Cat at vet',
      start: '2026-11-27T08:15',
    }),
  ],
  [
    "MOT 14 Jan 8am, Harper's Garage",
    creates({
      title: '(Car) MOT( at Harpers Garage)|MOT appointment|MOT Harpers Garage',
      start: '2027-01-14T08:00',
      place: 'Harpers Garage',
    }),
  ],
  [
    'council tax is due on the 1st',
    creates({
      title:
        '(Pay) council tax( due)|Council tax is due|Council tax payment( due)|Council tax due date|Council tax deadline',
      start: '2026-12-01',
    }),
  ],
  [
    'block 2 til 4 on weds 9th for writing the board paper',
    creates({
      title:
        'Write board paper|Writing( the) board paper|Board paper( writing)|Block: writing board paper|Focus: writing board paper|Focus: board paper',
      start: '2026-12-09T14:00',
      end: '2026-12-09T16:00',
    }),
  ],
  [
    'Set aside 25 mins for invoices next Monday at 3.30',
    creates({
      title: 'Invoice(s)|Invoice review|Review invoices|Do invoices|Invoice time|Invoicing|Invoices time',
      start: '2026-11-30T15:30',
      end: '2026-11-30T15:55',
    }),
  ],
  [
    'Please to make for me appointment at hairdresser, it is on 12 december at 11 o clock',
    creates({
      title:
        'Hairdresser(s)( appointment)|Appointment at hairdresser(s)|Appointment with hairdresser|Haircut',
      start: '2026-12-12T11:00',
    }),
  ],
  [
    'skiing 13 to 20 feb',
    creates({
      title: 'Skiing( trip)|Ski trip|Ski holiday|Skiing holiday',
      start: '2027-02-13',
      end: '2027-02-21',
    }),
  ],
  [
    'my parents are staying with us 11-13 december',
    creates({
      title:
        'Parents( are) staying( with us)|Parents( are) visiting|Parents visit|Parents stay( with us)|Parents here|Parents',
      start: '2026-12-11',
      end: '2026-12-14',
    }),
  ],
  [
    'invite lena and sam to a 30 minute catch up about the launch, tuesday 1 december 4pm',
    creates({
      title:
        'Catch up (with Lena and Sam)|Launch catch up|Launch catchup|Catch up about( the) launch|Catch up on( the) launch|Catchup about launch|Catch up: launch|Catch up launch',
      start: '2026-12-01T16:00',
      end: '2026-12-01T16:30',
      guests: ['lena', 'sam'],
    }),
  ],
  [
    'send tomas and aiko an invite for tea on wed at half four',
    creates({
      title: 'Tea|Tea break|Tea time|Tea (Tomas and Aiko)',
      start: '2026-11-25T16:30',
      guests: ['tomas', 'aiko'],
    }),
  ],
  [
    'Schedule a call Thursday at 5pm with rachel@northfold.example and send her the invitation',
    creates({
      title: 'Call (with Rachel)|Rachel call|Call Rachel',
      start: '2026-11-26T17:00',
      guests: ['rachel@northfold.example'],
    }),
  ],
  [
    'Jonas and I should go over the hiring plan. Friday at 11, and invite him.',
    creates({
      title:
        'Hiring plan( review)|Go over( the) hiring plan|Review( the) hiring plan|Hiring plan discussion|Discuss( the) hiring plan|Hiring plan: go over|Hiring plan walkthrough|Going over hiring plan',
      start: '2026-11-27T11:00',
      guests: ['jonas'],
    }),
  ],
  [
    'Put in a skip-level with Aiko, Weds 9 Dec 2-2:30, and send her the invite.',
    creates({
      title:
        'Skip level( meeting)|Skip level (with) Aiko|Aiko skip level|Skip level 1:1|Skip level Aiko Maya',
      start: '2026-12-09T14:00',
      end: '2026-12-09T14:30',
      guests: ['aiko'],
    }),
  ],
  [
    'remind me tonight at 9 to put the bins out',
    creates({
      title: '(Reminder: )Put( the) bins out|Bins( out)|Put out( the) bins|Take( the) bins out',
      start: '2026-11-23T21:00',
    }),
  ],
  [
    'remind me in 20 minutes to take the bread out of the oven',
    creates({
      title:
        '(Reminder: )Take( the) bread out( of oven)|Take out( the) bread|Bread out( of oven)|Bread|Take bread from oven',
      start: '2026-11-23T09:32',
    }),
  ],
  [
    'dont let me forget passport renewal friday 10am',
    creates({
      title: 'Passport renewal|Renew passport|Passport|Reminder: passport renewal',
      start: '2026-11-27T10:00',
    }),
  ],
  [
    'early nursery pickup on the 17th, 12.30',
    creates({
      title: '(Early )nursery pickup|(Early )nursery pick up|Early pickup nursery',
      start: '2026-12-17T12:30',
    }),
  ],
  [
    'from today block my lunch 12 to 1 every weekday',
    creates({
      title: 'Lunch( break)|Lunch block|Block: lunch|Blocked: lunch',
      start: '2026-11-23T12:00',
      end: '2026-11-23T13:00',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    "First Tuesday of every month, 7pm, book club at Marnie's. It starts in January.",
    creates({
      title: 'Book club( at Marnies)',
      start: '2027-01-05T19:00',
      place: 'Marnie',
      repeats: ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1'],
    }),
  ],
  [
    'VAT payment, all day, every three months starting 7 February',
    creates({
      title: 'VAT payment( due)|Pay VAT|VAT',
      start: '2027-02-07',
      repeats: ['FREQ=MONTHLY;INTERVAL=3'],
    }),
  ],
  [
    'nan turns 90 on the 19th of december, pop her birthday in as a yearly thing',
    creates({
      title: 'Nan(s) birthday|Nan(s) 90th( birthday)|Nan turns 90|Birthday nan|Nans birthday 90',
      start: '2026-12-19',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  [
    'choir practise tuesdays half 7 to 9pm starting tomorrow',
    creates({
      title: 'Choir( practise)|Choir practice',
      start: '2026-11-24T19:30',
      end: '2026-11-24T21:00',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    '10 german lessons, mondays 12:30 for 45 min, first one on the 7th',
    creates({
      title: 'German( lesson)|German lessons|German class',
      start: '2026-12-07T12:30',
      end: '2026-12-07T13:15',
      repeats: ['FREQ=WEEKLY;COUNT=10', 'FREQ=WEEKLY;UNTIL=20270208'],
    }),
  ],
  [
    'can u add lunch w/ becca on saturday 1pm pizza place on the high street',
    creates({
      title: 'Lunch (with Becca)|Becca lunch|Lunch w/ Becca|Lunch Becca',
      start: '2026-11-28T13:00',
      place: 'High Street',
    }),
  ],
  [
    'Flight to Lisbon on January 22nd, 6:40 in the morning until 9:25, from Stansted',
    creates({
      title:
        'Flight( from Stansted) to Lisbon|Lisbon flight|Fly to Lisbon|Flight to Lisbon from Stansted|Flight Stansted to Lisbon|Flight Stansted Lisbon',
      start: '2027-01-22T06:40',
      end: '2027-01-22T09:25',
      place: 'Stansted',
    }),
  ],
  [
    'I have a job interview thursday at quarter to five, it is in Croydon',
    creates({ title: '(Job) interview( in Croydon)', start: '2026-11-26T16:45', place: 'Croydon' }),
  ],
  [
    'blood test 8.10am weds, surgery on mill lane',
    creates({
      title: 'Blood test( at surgery)|Blood test( at) Mill Lane( surgery)|Blood test at surgery on Mill Lane',
      start: '2026-11-25T08:10',
      place: 'Mill Lane',
    }),
  ],
  ["stick 'ring the bank' in at 3 today", creates({ title: 'Ring( the) bank', start: '2026-11-23T15:00' })],
  [
    'For the diary please: Sports day, Friday 4 June 2027, quarter past one until three.',
    creates({ title: 'Sports day', start: '2027-06-04T13:15', end: '2027-06-04T15:00' }),
  ],
  [
    'Im on annual leave 29 march to 2 april',
    creates({
      title: '(On )annual leave|(On )leave|Maya on (annual) leave|Annual leave Maya|Holiday',
      start: '2027-03-29',
      end: '2027-04-03',
    }),
  ],
  [
    'off sick today',
    creates({ title: 'Off sick( today)|Sick( day)|Sick leave|Out sick|Maya off sick', start: '2026-11-23' }),
  ],
  [
    "I'm on call this weekend",
    creates({
      title: 'On call( this weekend)|On call weekend|Weekend on call|Maya on call|On call: Maya',
      start: '2026-11-28',
      end: '2026-11-30',
    }),
  ],
  ['inset day on fri 11 dec', creates({ title: '(School )inset day', start: '2026-12-11' })],
  [
    "electrician's coming a week today at 8 in the morning",
    creates({
      title:
        'Electrician( coming)|Electrician visit|Electricians coming|Electrician appointment|Electrician comes|Electrician is coming',
      start: '2026-11-30T08:00',
    }),
  ],
  [
    'reserve 90 minutes the day after tomorrow from 1pm for tax stuff',
    creates({
      title: 'Tax( stuff)|Taxes|Tax work|Tax admin|Tax time|Tax block|Tax stuff time|Reserved: tax stuff',
      start: '2026-11-25T13:00',
      end: '2026-11-25T14:30',
    }),
  ],
  [
    ['need to book in a sports massage on friday', '5pm for an hour'],
    creates({ title: '(Sports )massage', start: '2026-11-27T17:00', end: '2026-11-27T18:00' }),
  ],
  [
    'drinks weds 16 dec 6.30pm The Railway Tavern, remind me an hour before',
    creates({
      title: 'Drinks( at Railway Tavern)|Railway Tavern drinks',
      start: '2026-12-16T18:30',
      place: 'Railway Tavern',
      reminders: [60],
    }),
  ],
  [
    'December 9th 8:20am dermatologist. Alert me one day ahead.',
    creates({
      title: 'Dermatologist( appointment)|Dermatology( appointment)|Appointment with dermatologist',
      start: '2026-12-09T08:20',
      reminders: [1440],
    }),
  ],
  [
    'call with the New York office tomorrow, 11am their time',
    creates({
      title:
        'Call with( the) New York( office)|New York( office) call|Call New York( office)|NY office call|Call with NY office|NYC office call',
      start: '2026-11-24T16:00',
    }),
  ],
  [
    'sofa is being delivered sat 5 dec sometime between 1 and 5pm',
    creates({
      title:
        'Sofa delivery|Delivery( of) sofa|Sofa delivered|Sofa( is) being delivered|Delivery: sofa|Sofa delivery window|Sofa',
      start: '2026-12-05T13:00',
      end: '2026-12-05T17:00',
    }),
  ],
  [
    'two things for saturday: car wash at 2, then football with the boys at 4',
    changes(
      create({ title: 'Car wash|Wash( the) car', start: '2026-11-28T14:00' }),
      create({ title: 'Football( with the boys)|Football with boys', start: '2026-11-28T16:00' }),
    ),
  ],
  [
    'add these: mon 7 dec 11am flu jab, tue 8 dec 6pm residents meeting, fri 11 dec 1pm lunch with Ravi',
    changes(
      create({ title: 'Flu jab', start: '2026-12-07T11:00' }),
      create({ title: 'Residents meeting', start: '2026-12-08T18:00' }),
      create({ title: 'Lunch (with Ravi)|Ravi lunch|Lunch Ravi', start: '2026-12-11T13:00' }),
    ),
  ],
  [
    'night shift sat 10pm-6am',
    creates({ title: 'Night shift|Nightshift', start: '2026-11-28T22:00', end: '2026-11-29T06:00' }),
  ],
  [
    'retro thurs 10/12 1130, 45m',
    creates({ title: '(Team )retro|Retrospective', start: '2026-12-10T11:30', end: '2026-12-10T12:15' }),
  ],
  [
    'On 30.11. at 19h I have yoga with Claire',
    creates({ title: 'Yoga (with Claire)|Yoga Claire', start: '2026-11-30T19:00' }),
  ],
  [
    'Invoice day: last Friday of each month, whole day, from this month on',
    creates({
      title: 'Invoice day|Invoicing day',
      start: '2026-11-27',
      repeats: ['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1'],
    }),
  ],
  [
    'squash with nick thursday 7am, on my personal calendar',
    creates({ title: 'Squash (with Nick)|Squash Nick', start: '2026-11-26T07:00', calendar: personal }),
  ],
  [
    'I have to hand in my thesis on 31 january',
    creates({
      title:
        'Hand in( my) thesis|Thesis( due)|Thesis deadline|Thesis hand in|Submit( my) thesis|Thesis submission|Thesis due date|Thesis handin|Have to hand in thesis|Thesis submission deadline|Thesis hand in deadline',
      start: '2027-01-31',
    }),
  ],
  ['can you book a meeting with the architect', nothing],
]);
