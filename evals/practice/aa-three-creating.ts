import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'put in yoga on saturday the fifth of december at ten in the morning',
      creates({ title: 'Yoga (class)', start: '2026-12-05T10:00' }),
    ],
    [
      'dinner with my old flatmate hugo on friday at half past seven at bellanova',
      creates({
        title:
          'Dinner (with Hugo)|Hugo dinner|Dinner with (my) old flatmate Hugo|Dinner with Hugo at Bellanova|Dinner at Bellanova',
        start: '2026-11-27T19:30',
        place: 'Bellanova',
      }),
    ],
    [
      'um block out tomorrow from four till half five for icon feedback',
      creates({
        title:
          'Icon feedback|Icon feedback block|Block for icon feedback|Blocked: icon feedback|Focus: icon feedback',
        start: '2026-11-24T16:00',
        end: '2026-11-24T17:30',
      }),
    ],
    [
      'new event on the fourteenth of january at eleven called kickoff with northwind',
      creates({ title: 'Kickoff with Northwind|Kick-off with Northwind', start: '2027-01-14T11:00' }),
    ],
    [
      'i want to go running every wednesday at seven in the morning starting this week',
      creates({
        title: '(Go) running|(Morning) run|Go for a run|Wednesday run|Morning running|Run',
        start: '2026-11-25T07:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'mark the eleventh to the thirteenth of january as design conference all day please',
      creates({ title: 'Design conference', start: '2027-01-11', end: '2027-01-14' }),
    ],
    [
      'book a catch up with jonas for thursday at nine and send him an invite',
      creates({
        title:
          'Catch-up (with Jonas)|Catch up (with Jonas)|Catchup (with Jonas)|Jonas catch-up|Jonas catch up',
        start: '2026-11-26T09:00',
        guests: ['jonas'],
      }),
    ],
    [
      'so pilates on tuesday the eighth of december at six no wait half six in the evening',
      creates({ title: 'Pilates (class)', start: '2026-12-08T18:30' }),
    ],
    [
      'call the letting agent tomorrow at twelve pop that in will you',
      creates({
        title: 'Call (the) letting agent|Letting agent call|Call letting agents',
        start: '2026-11-24T12:00',
      }),
    ],
    [
      'set up an hour on the nav redesign on wednesday the ninth of december at ten and invite aiko and tomas',
      creates({
        title:
          '(The) nav redesign|Nav redesign session|Nav redesign meeting|Nav redesign discussion|Navigation redesign|Hour on (the) nav redesign',
        start: '2026-12-09T10:00',
        end: '2026-12-09T11:00',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'the cat has to go to the vet on monday the seventh of december at twenty past three',
      creates({
        title:
          'Vet|Vet (appointment) for (the) cat|Cat vet (appointment)|Vet appointment|Cat to (the) vet|Take (the) cat to (the) vet|Cat: vet|Vet (cat)|Cat at (the) vet|Vet: cat|Vet visit|Cat vet visit|Vet visit for cat|Cat goes to (the) vet',
        start: '2026-12-07T15:20',
      }),
    ],
    [
      'its grannys birthday on the nineteenth of january every year put it in as an all day thing',
      creates({
        title: "Granny’s birthday|Granny's birthday|Grannys birthday",
        start: '2027-01-19',
        end: '2027-01-20',
        repeats: 'FREQ=YEARLY',
      }),
    ],
    [
      'stick watching the football in for sunday at four',
      creates({ title: 'Watch (the) football|Watching (the) football|Football', start: '2026-11-29T16:00' }),
    ],
    [
      'theres a webinar on type licensing on thursday the tenth of december from three till four thirty can you put it down',
      creates({
        title:
          'Webinar on type licensing|Type licensing (webinar)|Webinar: type licensing|Webinar type licensing|Webinar',
        start: '2026-12-10T15:00',
        end: '2026-12-10T16:30',
      }),
    ],
    [
      'can you make a slot for filing on friday morning at ten er just twenty minutes',
      creates({
        title: 'Filing|Filing slot|Slot for filing',
        start: '2026-11-27T10:00',
        end: '2026-11-27T10:20',
      }),
    ],
    [
      'choir starts again on the fifth of january its tuesdays at seven in the evening for ten weeks',
      creates({
        title: 'Choir|Choir practice|Choir rehearsal',
        start: '2027-01-05T19:00',
        repeats: ['FREQ=WEEKLY;COUNT=10', 'FREQ=WEEKLY;BYDAY=TU;COUNT=10'],
      }),
    ],
    [
      'the plumber is coming on friday the fourth of december from nine to eleven',
      creates({
        title: '(The) plumber|Plumber (is) coming|Plumber visit|Plumber appointment|Plumber comes',
        start: '2026-12-04T09:00',
        end: '2026-12-04T11:00',
      }),
    ],
    [
      'blood test on thursday the tenth of december at eight fifteen in the morning and um warn me half an hour before',
      creates({ title: 'Blood test', start: '2026-12-10T08:15', reminders: [30] }),
    ],
    [
      'lunch tomorrow at half twelve at dishoom lena and sam should both get an invitation',
      creates({
        title:
          'Lunch|Lunch with Lena and Sam|Lunch with Lena & Sam|Lunch (with Lena and Sam) at Dishoom|Lunch with Sam and Lena|Team lunch',
        start: '2026-11-24T12:30',
        place: 'Dishoom',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      'im taking the twenty fifth of january off so put a day off in',
      creates({
        title: '(Maya) day off|Off|Day off: Maya|Day off (Maya)|Maya off',
        start: '2027-01-25',
        end: '2027-01-26',
      }),
    ],
    [
      'add the car service to my personal calendar on tuesday the twelfth of january at eight forty five',
      creates({ title: '(The) car service', start: '2027-01-12T08:45', calendar: personal }),
    ],
    [
      'cinema on saturday i mean sunday the sixth of december at six in the evening',
      creates({ title: 'Cinema|Cinema trip', start: '2026-12-06T18:00' }),
    ],
    [
      'phone call with my accountant the day after tomorrow at quarter past two its only like fifteen minutes',
      creates({
        title: '(Phone) call with (my) accountant|Accountant (phone) call|(Phone) call accountant|Accountant',
        start: '2026-11-25T14:15',
        end: '2026-11-25T14:30',
      }),
    ],
    [
      'gym tomorrow at six in the evening and again on thursday at the same time',
      changes(
        create({ title: 'Gym|Gym session|Gym workout', start: '2026-11-24T18:00' }),
        create({ title: 'Gym|Gym session|Gym workout', start: '2026-11-26T18:00' }),
      ),
    ],
    [
      'two weeks from today at ten theres a portrait shoot at hackney studios um could you note that',
      creates({
        title: 'Portrait shoot|Portrait shoot at Hackney Studios',
        start: '2026-12-07T10:00',
        place: 'Hackney Studios',
      }),
    ],
  ]),
];
