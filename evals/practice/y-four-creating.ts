import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Biscuit has been limping ever since Bonfire Night and the vet has finally rung back. They can see him Thursday at quarter past four, can you get that in?',
      creates({
        title:
          "Vet|Vet (appointment) (visit) (for) (with) (Biscuit) (limping) (limp)|Vet (for) (Biscuit's) (limp)|Biscuit (to) (at) (the) vet (appointment) (visit)|Biscuit's vet (appointment) (visit)|Biscuit’s vet (appointment) (visit)|(Take) (taking) Biscuit (to) (the) vet",
        start: '2026-11-26T16:15',
      }),
    ],
    [
      'I’ve been picked for jury service, lucky me. Could you block out Monday 11 January to Friday the 22nd, all day, they say to keep the full two weeks',
      creates({
        title: 'Jury service|Jury duty|Jury|(Block) (out) (for) jury service',
        start: '2027-01-11',
        end: '2027-01-23',
      }),
    ],
    [
      "We've found a drummer who doesn't live in Leeds so the band is back together! Practice is every Tuesday from eight till ten in the evening, starting tomorrow",
      creates({
        title:
          'Band|Band (practice)|Band rehearsal|Practice|(Weekly) band practice|Practice (with) (the) (band)',
        start: '2026-11-24T20:00',
        end: '2026-11-24T22:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'They gave Dad his first chemo date this morning, Thursday 10 December at ten. I’m driving him and it takes about four hours all told, so keep me free for that.',
      creates({
        title:
          "(First) chemo (session) (appointment) (date) (for) (with) (Dad)|Dad (first) chemo (session) (appointment) (date)|Dad's (first) chemo (session) (appointment) (date)|Dad’s (first) chemo (session) (appointment) (date)|(Drive) (driving) (take) (taking) Dad (to) (for) (his) (first) chemo (session) (appointment)|Chemo (drive) (driving) (with) (for) (Dad)",
        start: '2026-12-10T10:00',
        end: '2026-12-10T14:00',
      }),
    ],
    [
      'I have been dodging grade five theory since 2019 and my teacher has simply gone and entered me. The exam is on Saturday 5 December, half one to half three, heaven help me',
      creates({
        title:
          '(Grade) (five) (5) (music) theory (exam)|(Grade) (five) (5) exam|Exam (grade) (five) (5) (music) (theory)|Theory (exam) (grade) (five) (5)|Music (theory) exam',
        start: '2026-12-05T13:30',
        end: '2026-12-05T15:30',
      }),
    ],
    [
      'Garage bloke did that thing of sucking air through his teeth, but he’ll fit the MOT in on Tuesday the 8th of December. I’ve to drop the car at 8 in the morning.',
      creates({
        title:
          '(Car) MOT|MOT (for) (the) (car)|(Car) MOT (drop) (off) (drop-off) (car)|(Drop) (off) (the) car (off) (for) (at) (the) (garage) (for) (MOT)|MOT (at) (the) (garage)|Drop (off) (the) car (off) (for) (the) MOT|Car (drop) (off) (drop-off) (for) (MOT)|Take (the) car (in) (for) (the) MOT',
        start: '2026-12-08T08:00',
      }),
    ],
    [
      'Nearly two months for a visa appointment, can you believe it. Anyway they’ve given us 14 January at 11.20, that wants writing down before I lose the letter',
      creates({ title: 'Visa|Visa (appointment)|Appointment (for) visa', start: '2027-01-14T11:20' }),
    ],
    [
      'Guess who has been cast as third sheep. Thursday 17 December at 2, put it down as School play, I would never be forgiven',
      creates({ title: 'School play (third) (sheep)', start: '2026-12-17T14:00' }),
    ],
    [
      "Sam keeps on about the fonts in the sales deck and I've caved, he's right and it's ugly. Set up half an hour with him this Thursday at one and send him the invite, Sales deck fonts will do as a title",
      creates({
        title: 'Sales deck fonts (with) (Sam)',
        start: '2026-11-26T13:00',
        end: '2026-11-26T13:30',
        guests: ['sam'],
      }),
    ],
    [
      "Next door's gone into hospital and I've been put in charge of the tortoise. Feed Sheldon on Friday at 6pm, and nudge me thirty minutes before because I will forget, I know me",
      creates({
        title:
          'Feed Sheldon (the) (tortoise)|Feed (the) tortoise (Sheldon)|Tortoise (feeding)|Feeding Sheldon|Feed tortoise Sheldon',
        start: '2026-11-27T18:00',
        reminders: [30],
      }),
    ],
    [
      'The ex and I have agreed on a weekend without a solicitor, first time ever. He has them on 12 and 13 December, so mark both days as Boys away, all day',
      creates({ title: 'Boys away', start: '2026-12-12', end: '2026-12-14' }),
    ],
    [
      'Sad bit of news, Auntie Jean slipped away on Saturday, ninety-one she was. The funeral is on Monday 14 December at noon, at Perth Road Crematorium, please put that in',
      creates({
        title:
          "(Auntie) (Jean) funeral|Funeral (of) (for) (Auntie) (Jean)|Auntie Jean's funeral|Auntie Jean’s funeral|Jean's funeral|Jean’s funeral",
        start: '2026-12-14T12:00',
        place: 'Perth Road Crematorium',
      }),
    ],
    [
      'My midwife has talked me into antenatal yoga, of all things. Six Mondays at 8pm, the first one is tonight, in Crane Street Library',
      creates({
        title: 'Antenatal yoga (class)|Yoga (class)|(Antenatal) yoga (course)|Antenatal class',
        start: '2026-11-23T20:00',
        place: 'Crane Street Library',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=MO;COUNT=6'],
      }),
    ],
    [
      'The auditors have announced themselves and I want that glaring at me from the page. Wednesday 16 December, ten to eleven, and make it red',
      creates({
        title:
          'Audit|Auditors|Auditors (visit) (meeting)|Audit (visit) (meeting)|Meeting (with) (the) auditors|Visit (from) (of) (the) auditors|Auditors (coming) (in)',
        start: '2026-12-16T10:00',
        end: '2026-12-16T11:00',
        color: ['11'],
      }),
    ],
    [
      "This one's not for the office to see. I've started with a counsellor and the next session is this Wednesday at 5.30pm, can that go in my personal calendar please",
      creates({
        title:
          'Counselling|Counselling (session) (appointment)|Counsellor (session) (appointment)|Session (with) (the) (my) counsellor',
        start: '2026-11-25T17:30',
        calendar: personal,
      }),
    ],
    [
      "I'm a school governor now, nobody else would put their hand up. We meet the first Tuesday of every month at 6.30pm, beginning in January, so add the governors meeting for that",
      creates({
        title:
          "Governors meeting|Governors' meeting|Governors’ meeting|(School) governors (meeting)|School governors' meeting|School governors’ meeting|(School) governor meeting|(School) governor's meeting",
        start: '2027-01-05T18:30',
        repeats: 'FREQ=MONTHLY;BYDAY=1TU',
      }),
    ],
    [
      "The orthodontist wants two goes at my teeth, one for the moulds and then the fitting. Moulds are on 30 November at 8am, fitting's on 14 December at 8am, get both of those in would you",
      changes(
        create({
          title:
            '(Orthodontist) (appointment) (for) (the) (teeth) moulds (appointment)|Orthodontist (appointment) (for) (the) (moulds)|Moulds (appointment) (at) (with) (the) (orthodontist)|Teeth moulds|Moulds (for) teeth|(Orthodontist) (teeth) mould (appointment)',
          start: '2026-11-30T08:00',
        }),
        create({
          title:
            '(Orthodontist) (appointment) (for) (the) (teeth) fitting (appointment)|Orthodontist (appointment) (for) (the) (fitting)|Fitting (appointment) (at) (with) (the) (orthodontist)|(Orthodontist) (teeth) fitting (appointment)|Fitting (for) teeth',
          start: '2026-12-14T08:00',
        }),
      ),
    ],
    [
      'Third date they’ve given us for the sofa, I’ll believe it when I’m sitting on it. Thursday 10 December, between 2 and 6, and one of us has to be in so block the whole slot',
      creates({
        title:
          'Sofa|(New) sofa (delivery) (arrives) (arriving) (coming)|Delivery (of) (for) (the) (new) sofa|Delivery sofa|Sofa (delivery) (slot) (window)|(Be) (stay) (wait) (in) (for) (the) sofa (delivery)',
        start: '2026-12-10T14:00',
        end: '2026-12-10T18:00',
      }),
    ],
    [
      "Priya would like the figures nailed down before the board gets anywhere near them, and frankly so would I. Could you get her and Jonas into an hour with me on Monday 14 December at 3, invitations and all? Title's Board prep",
      creates({
        title: 'Board prep',
        start: '2026-12-14T15:00',
        end: '2026-12-14T16:00',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      'Just off the phone about my bloods, they want them done before the tablets run out. The nurse can do tomorrow at ten past eight in the morning, and nothing to eat before, so put me down for that',
      creates({
        title:
          'Blood test|Bloods|Blood test (with) (at) (the) (nurse) (surgery) (fasting)|Bloods (with) (at) (the) (nurse) (surgery) (fasting)|Nurse|Nurse (appointment) (for) (blood) (bloods) (test) (tests)|(Fasting) blood test|(Fasting) bloods|Blood tests|Surgery (appointment) (for) (nurse) (bloods) (blood) (test)',
        start: '2026-11-24T08:10',
      }),
    ],
    [
      "Missed my godson's birthday again and this time his mother noticed. It's the 9th of February, can you put it in as an all-day thing every year",
      creates({
        title:
          "Godson's birthday|Godson’s birthday|(My) godson birthday|Birthday (of) (my) godson|Birthday godson|My godson's birthday|My godson’s birthday",
        start: '2027-02-09',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=9'],
      }),
    ],
    [
      'Local radio want me on about the beehives, live, I feel sick already. It’s Tuesday 8 December from ten to seven in the morning until half past seven, put it in as Radio interview',
      creates({
        title: 'Radio interview (about) (the) (beehives)',
        start: '2026-12-08T06:50',
        end: '2026-12-08T07:30',
      }),
    ],
    [
      "Buyers want a dry rot survey done before they'll say yes, typical. A man called Vince is coming on Wednesday 9 December at 2pm and reckons on two hours",
      creates({
        title:
          '(Dry) (rot) survey (with) (by) (Vince)|Dry rot (survey) (with) (by) (Vince)|Vince|Vince (for) (dry) (rot) (survey)|Vince (coming) (visit) (for) (the) (dry) (rot) (survey)',
        start: '2026-12-09T14:00',
        end: '2026-12-09T16:00',
      }),
    ],
    [
      "My old tutor is retiring after thirty-odd years and there's a drinks do for her at the college. Pop that in the calendar for me",
      nothing,
    ],
    [
      'We only went and won the quiz league, so now there’s a final. Sunday 6 December, five till eight in the evening, and as I’m the one who knows geography I can’t miss it',
      creates({
        title:
          '(Pub) quiz (league) (final)|(Quiz) (league) final|Final (of) (the) quiz (league)|Final quiz league',
        start: '2026-12-06T17:00',
        end: '2026-12-06T20:00',
      }),
    ],
  ]),
];
