import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

/** Dictated: new events. */
export const creating = [
  ...phrasings('creating', [
    [
      'put the vet in for biscuit wednesday at ten past four',
      creates({
        title:
          'Vet (appointment) (visit) (for) (Biscuit)|Biscuit (at) (to) (the) vet (appointment) (visit)|Biscuit’s vet (appointment) (visit)|Biscuits vet (appointment)|Take Biscuit to (the) vet',
        start: '2026-11-25T16:10',
      }),
    ],
    [
      'chemo at the royal marsden on wednesday the second of december nine thirty till half one',
      creates({
        title:
          'Chemo (session) (appointment) (treatment) (at) (the) (Royal) (Marsden)|Chemotherapy (session) (appointment) (treatment) (at) (the) (Royal) (Marsden)|(Royal) Marsden chemo',
        start: '2026-12-02T09:30',
        end: '2026-12-02T13:30',
        place: 'Royal Marsden',
      }),
    ],
    [
      'ive got a small claims hearing on the fourteenth of january at ten oclock its at croydon county court',
      creates({
        title:
          'Small claims (court) (hearing) (at) (Croydon) (County) (Court)|(Croydon) (County) (Court) (small) (claims) hearing|(Croydon) County Court small claims (hearing)',
        start: '2027-01-14T10:00',
        place: 'Croydon County Court',
      }),
    ],
    [
      'band practice every tuesday at eight in the evening starting next week',
      creates({
        title: '(Weekly) band practice|(Weekly) band rehearsal|Band',
        start: '2026-12-01T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'my theory test is friday the eleventh of december at quarter to nine in the morning can you get that down',
      creates({
        title: '(My) (driving) theory test|Theory (driving) test|(Driving) theory (test) (exam)',
        start: '2026-12-11T08:45',
      }),
    ],
    [
      'er theres a settling in session at the nursery thursday from half nine to eleven no sorry only till half ten',
      creates({
        title:
          '(Nursery) settling in (session) (at) (the) (nursery)|(Nursery) settling-in (session) (at) (the) (nursery)|Nursery settling in (session)|Nursery settling-in (session)|Nursery session',
        start: '2026-11-26T09:30',
        end: '2026-11-26T10:30',
        place: 'nursery',
      }),
    ],
    [
      'bins need to go out tomorrow night at nine stick that in would you',
      creates({
        title:
          '(Put) (the) bins (out)|Bins (need) (to) go out|Take (the) bins out|Take out (the) bins|Put out (the) bins|Bin night',
        start: '2026-11-24T21:00',
      }),
    ],
    [
      'saturday night eight oclock dinner with my sister in law at dishoom',
      creates({
        title:
          'Dinner (with) (my) (sister) (in) (law) (at) (Dishoom)|Dinner (with) (my) (sister-in-law) (at) (Dishoom)|Dishoom (with) (my) (sister) (in) (law)|Dishoom (with) (my) (sister-in-law)',
        start: '2026-11-28T20:00',
        place: 'Dishoom',
      }),
    ],
    [
      'mark me as off work all day on the eighteenth of january no wait make it the nineteenth',
      creates({
        title: 'Off (work)|(Day) off (work)|Annual leave|Leave|Holiday|(Day) (off) work|Out of office',
        start: '2027-01-19',
        end: '2027-01-20',
      }),
    ],
    [
      'set up half an hour with lena tomorrow at four to go over the brochure and send her the invite please',
      creates({
        title:
          '(Go) (over) (the) brochure (with) (Lena)|Brochure (review) (chat) (meeting) (discussion) (catch-up) (walkthrough) (with) (Lena)|Review (the) brochure (with) (Lena)|Going over (the) brochure (with) (Lena)|Discuss (the) brochure (with) (Lena)|Lena (and) (Maya) (brochure) (review)|Meeting with Lena (brochure) (about) (to) (go) (over) (the) (brochure)|Brochure with Lena',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['lena'],
      }),
    ],
    [
      'i want jonas and tomas invited to a retro on thursday the tenth of december three till four',
      creates({
        title:
          'Retro (meeting) (with) (Jonas) (and) (Tomás) (Tomas)|Retrospective (with) (Jonas) (and) (Tomás) (Tomas)|(Team) retro|(Team) retrospective',
        start: '2026-12-10T15:00',
        end: '2026-12-10T16:00',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      'the nativity is on the sixteenth of december two pm in the school hall and warn me one day before',
      creates({
        title: '(The) (school) nativity (play)|Nativity (play) (at) (in) (the) (school) (hall)',
        start: '2026-12-16T14:00',
        place: 'school hall',
        reminders: [1440],
      }),
    ],
    [
      'allotment committee is the first monday of every month at seven in the evening and the first one is the fourth of january',
      creates({
        title: '(Monthly) allotment committee (meeting)|Allotment (committee) meeting',
        start: '2027-01-04T19:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=+1MO'],
      }),
    ],
    [
      'im picking up my new glasses on friday at lunchtime say half twelve',
      creates({
        title:
          '(Pick) (up) (my) (the) (new) glasses|Picking up (my) (the) (new) glasses|(New) glasses (pick) (up)|(New) glasses (pickup)|(New) glasses (pick-up)|Collect (my) (the) (new) glasses|(New) glasses collection',
        start: '2026-11-27T12:30',
      }),
    ],
    [
      'the conveyancer is ringing me on monday the thirtieth at two fifteen for like twenty minutes',
      creates({
        title:
          '(Phone) (call) (with) (from) (the) conveyancer|Conveyancer (is) (phone) (call) (ringing)|Conveyancer rings|Conveyancer to (ring) (call)|(Phone) call (with) (from) (the) conveyancer',
        start: '2026-11-30T14:15',
        end: '2026-11-30T14:35',
      }),
    ],
    [
      'visa appointment at the canadian embassy on the third of february eleven twenty in the morning',
      creates({
        title:
          '(Canada) (Canadian) visa appointment (at) (the) (Canadian) (embassy)|(Canadian) (embassy) visa (appointment)|Visa (at) (the) (Canadian) (embassy)|Canada visa',
        start: '2027-02-03T11:20',
        place: 'Canadian embassy',
      }),
    ],
    [
      'um christening for baby noah sunday the sixth of december eleven till one at holy trinity',
      creates({
        title:
          "Christening (for) (of) (baby) (Noah) (at) (Holy) (Trinity)|(Baby) (Noah’s) christening|(Baby) (Noah's) christening|(Baby) (Noahs) christening|(Baby) (Noah) christening",
        start: '2026-12-06T11:00',
        end: '2026-12-06T13:00',
        place: 'Holy Trinity',
      }),
    ],
    [
      'the diabetes clinic wants a video call every other thursday at quarter past four starting this week so put that in',
      creates({
        title:
          '(Diabetes) (clinic) video call (with) (the) (diabetes) (clinic)|Diabetes clinic (video) (call)|(Video) call with (the) diabetes clinic|Diabetes video call',
        start: '2026-11-26T16:15',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'block out tomorrow from half ten until twelve so i can get the grant application written',
      creates({
        title:
          '(Write) (the) grant application (writing) (work) (block) (time)|(Writing) (the) grant application|(Get) (the) grant application (written)|(Work) (on) (the) grant application|Focus (time) (block) (for) (the) grant application|Grant writing',
        start: '2026-11-24T10:30',
        end: '2026-11-24T12:00',
      }),
    ],
    [
      'rent due on the first of every month all day please beginning with december',
      creates({
        title: '(The) rent (is) (due)|(Pay) (the) rent (due)',
        start: '2026-12-01',
        repeats: ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY'],
      }),
    ],
    [
      'half term is the fifteenth to the nineteenth of february pop it across all those days',
      creates({
        title:
          '(School) (February) half term (holiday) (break)|(School) (February) half-term (holiday) (break)|February half term',
        start: '2027-02-15',
        end: '2027-02-20',
      }),
    ],
    ['hello can you put me down a session with the bereavement counsellor', nothing],
    [
      'choirs started up again so thats rehearsal wednesdays seven thirty till nine at the methodist church first ones this week just keep it going no end date',
      creates({
        title:
          'Choir (rehearsal) (rehearsals) (practice)|(Choir) rehearsal (with) (choir)|Choir (rehearsal) (at) (the) (Methodist) (church)',
        start: '2026-11-25T19:30',
        end: '2026-11-25T21:00',
        place: 'Methodist church',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'driving lesson saturday at two in the afternoon for ninety minutes and can you ping me half an hour before',
      creates({
        title: '(My) driving lesson|Driving (lesson)',
        start: '2026-11-28T14:00',
        end: '2026-11-28T15:30',
        reminders: [30],
      }),
    ],
    [
      'on my personal calendar not the work one put therapy for thursday at five',
      creates({
        title: 'Therapy (session) (appointment)|Therapist (appointment) (session)',
        start: '2026-11-26T17:00',
        calendar: personal,
      }),
    ],
  ]),
];
