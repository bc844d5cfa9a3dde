import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'um stick the kiln firing in for wednesday the ninth of december at eight in the morning',
      creates({ title: '(The) Kiln (firing)|Fire (the) kiln', start: '2026-12-09T08:00' }),
    ],
    [
      'im driving so ill be quick vet for the cat on friday the fourth no sorry saturday the fifth of december at twenty to eleven in the morning',
      creates({
        title:
          "(The) Vet (appointment) (for) (the) (cat)|(The) Cat (to) (the) vet (appointment)|Cat vet visit|Cat: vet|Vet: cat|Vet – cat|Vet - cat|Vet (cat)|Cat’s vet (appointment)|Cat's vet (appointment)|Take (the) cat to (the) vet",
        start: '2026-12-05T10:40',
      }),
    ],
    [
      'i have to take mr abara to the hospital tomorrow from quarter past three to quarter to five at moorfields just put eye clinic',
      creates({
        title:
          'Eye clinic (with) (for) (Mr) (Mr.) (Abara)|Eye clinic – Mr Abara|Eye clinic - Mr Abara|Eye clinic: Mr Abara',
        start: '2026-11-24T15:15',
        end: '2026-11-24T16:45',
        place: 'Moorfields',
      }),
    ],
    [
      'interval session every thursday half six in the morning starting this week phew yeah every thursday',
      creates({
        title: '(Running) Interval (session)|(Running) Intervals (session)|Interval training (session)',
        start: '2026-11-26T06:30',
        repeats: ['FREQ=WEEKLY;BYDAY=TH', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'young lady would you kindly put down the bowls club christmas lunch on wednesday the sixteenth of december at one o clock at victory hall',
      creates({
        title: '(The) Bowls club (Christmas) lunch',
        start: '2026-12-16T13:00',
        place: 'Victory Hall',
      }),
    ],
    [
      'so the veg man comes saturday at half five in the morning this saturday call it veg delivery and buzz me like fifteen minutes before',
      creates({ title: 'Veg delivery|Vegetable delivery', start: '2026-11-28T05:30', reminders: [15] }),
    ],
    [
      'can you book a a what is it called a debrief with aiko and tomas wednesday the ninth of december at quarter past twelve midday for twenty minutes',
      creates({
        title:
          'Debrief (with Aiko and Tomas)|Debrief with Aiko & Tomas|Debrief with Aiko and Tomás|Debrief with Aiko & Tomás|Debrief: Aiko and Tomas',
        start: '2026-12-09T12:15',
        end: '2026-12-09T12:35',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'right jury service they got me um from the eleventh of january to the fifteenth thats monday to friday all day the whole lot of it',
      creates({ title: '(On) Jury (service)|Jury duty', start: '2027-01-11', end: '2027-01-16' }),
    ],
    [
      'my lads doing his grade three on uh on friday the eleventh of december quarter past four i think yes quarter past four pop that on my personal one as trombone exam',
      creates({
        title: '(Grade 3) (Grade three) Trombone exam|Trombone exam (grade 3)|Trombone exam (grade three)',
        start: '2026-12-11T16:15',
        calendar: personal,
      }),
    ],
    [
      'nans ninetieth is the sixteenth of january thats the saturday make it an all day',
      creates({
        title:
          "Nan's ninetieth (birthday)|Nan’s ninetieth (birthday)|Nans ninetieth (birthday)|Nan's 90th (birthday)|Nan’s 90th (birthday)|Nans 90th (birthday)",
        start: '2027-01-16',
        end: '2027-01-17',
      }),
    ],
    [
      'now then put water tablet every day at seven in the morning from tomorrow onwards if you can do that',
      creates({
        title: '(Take) (my) water tablet|(Take) (my) water tablets',
        start: '2026-11-24T07:00',
        repeats: ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU'],
      }),
    ],
    [
      'guv wants me for a route assessment monday week no scrap that just say monday the seventh of december at one in the afternoon an hour and a quarter at camberwell garage',
      creates({
        title: '(Bus) Route assessment (at Camberwell Garage)',
        start: '2026-12-07T13:00',
        end: '2026-12-07T14:15',
        place: 'Camberwell Garage',
      }),
    ],
    [
      'so um i want a coffee no a tea with lena on thursday the tenth of december ten past three just a quick twenty minutes',
      creates({
        title: 'Tea (break) (with Lena)|Lena tea|Tea: Lena',
        start: '2026-12-10T15:10',
        end: '2026-12-10T15:30',
        guests: ['lena'],
      }),
    ],
    [
      'the scaffolders are here again ok so scaffolding comes down on tuesday the fifteenth of december all day',
      creates({
        title:
          '(The) Scaffolding (comes) (coming) (down)|Scaffolding removal|Scaffolding (is) taken down|Take down (the) scaffolding|Scaffolding to come down|Scaffold (comes) (coming) down|Scaffolding takedown|Scaffolding dismantling',
        start: '2026-12-15',
        end: '2026-12-16',
      }),
    ],
    [
      'book club is the last wednesday of every month at half past seven in the evening so the first ones this wednesday go on put that in repeating',
      creates({
        title: '(The) Book club (meeting)',
        start: '2026-11-25T19:30',
        repeats: ['FREQ=MONTHLY;BYDAY=-1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=-1'],
      }),
    ],
    [
      'new entry right um antenatal scan thursday the tenth of december nine fifteen at whittington hospital and tell me a day before and also an hour before',
      creates({
        title: '(The) Antenatal (scan)|Antenatal scan (appointment)',
        start: '2026-12-10T09:15',
        place: 'Whittington Hospital',
        reminders: [1440, 60],
      }),
    ],
    [
      'uh im going to mass with my auntie on the sixth of december sunday at eleven',
      creates({
        title:
          '(Sunday) (Going to) Mass (with) (my) (auntie)|Mass with aunt|Mass with aunty|Church with auntie|Mass (auntie)',
        start: '2026-12-06T11:00',
      }),
    ],
    [
      'get priya and jonas and me together on monday the fourteenth of december at ten for an hour its called uh risk register in studio room two',
      creates({
        title: 'Risk register',
        start: '2026-12-14T10:00',
        end: '2026-12-14T11:00',
        place: 'Studio room 2',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      'the harvest er the olive thing were going twentieth of february till the twenty seventh of february call it olive farm all day things the twenty seventh included',
      creates({ title: 'Olive farm', start: '2027-02-20', end: '2027-02-28' }),
    ],
    [
      'um band practice tonight eight till ten at union studios',
      creates({
        title: 'Band (practice)|Band rehearsal',
        start: '2026-11-23T20:00',
        end: '2026-11-23T22:00',
        place: 'Union Studios',
      }),
    ],
    [
      'every second tuesday its the allotment committee six oclock in the evening beginning on the first of december so like every two weeks',
      creates({
        title: '(The) Allotment committee (meeting)|Allotment (meeting)',
        start: '2026-12-01T18:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'i want to no let me start over put a block in my diary tomorrow half three to five and just name it marking i have thirty essays god help me',
      creates({ title: 'Marking', start: '2026-11-24T15:30', end: '2026-11-24T17:00' }),
    ],
    [
      'pick up the wedding ring thats on saturday the twelfth of december at noon on my personal calendar yeah',
      creates({
        title:
          "Pick up (the) (wedding) ring (from) (the) (jewellers) (jewellers’) (jeweller’s) (jeweller's) (jewellers')|Pick (wedding) ring up|Collect (the) (wedding) ring (from) (the) (jewellers) (jeweller’s) (jeweller's)|(Wedding) Ring pickup|(Wedding) Ring pick-up|(Wedding) Ring collection",
        start: '2026-12-12T12:00',
        calendar: personal,
      }),
    ],
    [
      'spin class mondays wednesdays and fridays quarter to seven in the morning starting from monday the thirtieth of november okay forty five minutes each',
      creates({
        title: 'Spin (class)|Spinning (class)|Spin classes',
        start: '2026-11-30T06:45',
        end: '2026-11-30T07:30',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,WE,FR'],
      }),
    ],
    [
      'er some consultant wants to talk about my knee on wednesday the ninth of december at ten to twelve put it as knee call',
      creates({ title: 'Knee call (with) (consultant)', start: '2026-12-09T11:50' }),
    ],
  ]),
];
