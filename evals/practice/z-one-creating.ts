import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'The vet will see Biscuit on Wednesday 2 December at 9.15 am. Please add it to my calendar.',
      creates({
        title:
          "(Biscuit) (at) (the) vet|(Biscuit) vet (appointment) (visit) (for) (with) (Biscuit)|(Biscuit's) vet (appointment) (visit)|Vet: Biscuit|(Take) Biscuit (to) (the) vet|Vet (will) see Biscuit",
        start: '2026-12-02T09:15',
      }),
    ],
    [
      'My jury service begins on Monday 11 January at 9.30 am at Southwark Crown Court.',
      creates({
        title:
          '(My) jury service (begins) (starts) (at) (Southwark) (Crown) (Court)|Jury duty|Start (of) jury service',
        start: '2027-01-11T09:30',
        place: 'Southwark Crown Court',
      }),
    ],
    [
      "Could you enter my daughter's nativity play? It is on Wednesday 16 December from 2 to 3 pm at Hill Park Primary.",
      creates({
        title:
          "(My) (daughter's) nativity play (at) (Hill) (Park) (Primary)|(Daughter's) nativity|(School) nativity play|Nativity play (of) (my) (daughter)",
        start: '2026-12-16T14:00',
        end: '2026-12-16T15:00',
        place: 'Hill Park Primary',
      }),
    ],
    [
      'Block out 1 pm to 4 pm on Thursday 10 December for marking mock exams.',
      creates({
        title:
          '(Block) (blocked) (for) marking (the) (mock) (exams)|Mark (the) mock exams|Mock exam marking|Mock exams marking|Exam marking|Marking block',
        start: '2026-12-10T13:00',
        end: '2026-12-10T16:00',
      }),
    ],
    [
      'I have chemotherapy every other Tuesday at 11 am, six times in all, and the first is on 8 December.',
      creates({
        title:
          '(My) chemotherapy (session) (appointment) (treatment)|Chemo (session) (appointment)|Chemotherapy sessions',
        start: '2026-12-08T11:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;COUNT=6', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=6'],
      }),
    ],
    [
      'Set up a call with Lena for tomorrow at 4 pm and invite her. Half an hour will do.',
      creates({
        title: 'Call (with) (Lena)|Lena call|Phone call (with) (Lena)|(Maya) (and) Lena call|Call Lena',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['lena'],
      }),
    ],
    [
      'We should celebrate the new contract. Send Sam and Jonas an invitation to lunch at Dishoom on Wednesday 9 December at half past twelve.',
      creates({
        title:
          '(Celebration) (celebratory) (contract) lunch (with) (Sam) (and) (Jonas) (at) (Dishoom)|(New) contract (celebration) lunch|Lunch (to) (celebrate) (the) (new) (contract)|Celebrate (the) (new) contract|(New) contract celebration (lunch)|Sam (and) Jonas lunch|Lunch: new contract (celebration)|Celebration lunch (for) (the) (new) (contract)',
        start: '2026-12-09T12:30',
        place: 'Dishoom',
        guests: ['sam', 'jonas'],
      }),
    ],
    [
      'The allotment committee meets on the first Wednesday of every month at 7 pm, beginning on 6 January. Please put all of these meetings in.',
      creates({
        title:
          '(The) allotment committee (meeting)|Allotment committee meetings|Allotment meeting|Committee meeting (allotment)',
        start: '2027-01-06T19:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=+1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'],
      }),
    ],
    [
      'My visa expires on 31 January. Note that down as an all-day entry.',
      creates({
        title:
          '(My) visa expires|(My) visa expiry (date) (day)|(My) visa expiration (date)|Visa expiring|Visa runs out',
        start: '2027-01-31',
        end: '2027-02-01',
      }),
    ],
    [
      'School is closed for half-term from 15 to 19 February. Please enter it as one all-day event.',
      creates({
        title:
          '(School) half-term (holiday) (break)|(School) half term (holiday) (break)|School (is) closed (for) (half-term)|Half-term: school closed|Half-term (school) (closed)|School closed (for) (half) (term)|Half term school closed',
        start: '2027-02-15',
        end: '2027-02-20',
      }),
    ],
    [
      'Band practice is in the church hall on Sunday from 5 to 7 pm.',
      creates({
        title: 'Band practice (in) (at) (the) (church) (hall)|Practice (with) (the) band|Band rehearsal',
        start: '2026-11-29T17:00',
        end: '2026-11-29T19:00',
        place: 'church hall',
      }),
    ],
    [
      'Can you arrange a handover with Tomás on Friday at 10 am and invite him? Fifteen minutes are enough.',
      creates({
        title:
          'Handover (with) (Tomás)|Handover (with) (Tomas)|Tomás handover|Handover meeting (with) (Tomás)|Handover: Tomás|Handover Maya (and) Tomás',
        start: '2026-11-27T10:00',
        end: '2026-11-27T10:15',
        guests: ['tomas'],
      }),
    ],
    [
      'The van is booked in for its MOT at Kwik Fit on Thursday 10 December at 8.30 in the morning.',
      creates({
        title:
          '(Van) MOT (for) (the) (van) (at) (Kwik) (Fit)|(The) van MOT (at) (Kwik) (Fit)|Van: MOT|(The) van (booked) (in) (for) (its) MOT|MOT van|Van MOT appointment|MOT appointment (for) (the) (van)|MOT test (van)',
        start: '2026-12-10T08:30',
        place: 'Kwik Fit',
      }),
    ],
    [
      'I have a job interview with Hartley and Sons on Monday 14 December at 3 pm. Remind me one hour before it.',
      creates({
        title:
          '(My) (job) interview (with) (at) (Hartley) (and) (Sons)|(Job) interview (with) (at) Hartley & Sons|Hartley (and) (Sons) (job) interview|Job interview: Hartley and Sons|(Job) interview Hartley and Sons',
        start: '2026-12-14T15:00',
        reminders: [60],
      }),
    ],
    [
      'Add my eye clinic follow-up on 19 January at 2.40 pm, with a reminder the day before.',
      creates({
        title:
          '(My) eye clinic (follow-up) (appointment)|(My) eye clinic follow up (appointment)|Follow-up (at) (the) eye clinic|Follow-up: eye clinic|Follow up (at) (the) eye clinic',
        start: '2027-01-19T14:40',
        reminders: [1440],
      }),
    ],
    [
      'I want to do ten minutes of breathing exercises every weekday at 8 am, from Monday 30 November. Please schedule them.',
      creates({
        title:
          '(Do) (my) breathing exercises|Breathing (exercise)|(10) (ten) (minutes) (minute) (of) breathing exercises|Breathing practice',
        start: '2026-11-30T08:00',
        end: '2026-11-30T08:10',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'Put the house viewing at 14 Mill Lane into my personal calendar for Saturday at 2 in the afternoon.',
      creates({
        title:
          '(The) house viewing (at) (14) (Mill) (Lane)|Viewing (of) (the) (house) (at) (14) (Mill) (Lane)|House viewing: 14 Mill Lane|(14) Mill Lane (house) viewing',
        start: '2026-11-28T14:00',
        place: '14 Mill Lane',
        calendar: personal,
      }),
    ],
    [
      "My grandson's christening takes place at Holy Trinity on Sunday 13 December at 11 o'clock in the morning.",
      creates({
        title:
          "(My) (grandson's) christening (at) (Holy) (Trinity)|Christening (of) (my) (grandson)|Grandson christening|Baptism (of) (my) (grandson)",
        start: '2026-12-13T11:00',
        place: 'Holy Trinity',
      }),
    ],
    [
      'I am seeing the mortgage adviser the day after tomorrow at 5 pm, so please keep that free for me.',
      creates({
        title:
          '(Meeting) (appointment) (with) (the) mortgage adviser (meeting) (appointment)|(Meeting) (with) (the) mortgage advisor (meeting) (appointment)|(See) (seeing) (the) mortgage adviser|Mortgage meeting|Mortgage appointment',
        start: '2026-11-25T17:00',
      }),
    ],
    [
      'I have signed up for a Spanish class. It is every Tuesday from 6.30 to 8 pm, and the first one is tomorrow.',
      creates({
        title: '(My) Spanish class|Spanish lesson|Spanish classes|Spanish course|Spanish',
        start: '2026-11-24T18:30',
        end: '2026-11-24T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Please add the court hearing on Monday 7 December at 10 am and colour it red.',
      creates({
        title: '(The) court hearing|Hearing (in) (at) (court)|Court (hearing)',
        start: '2026-12-07T10:00',
        color: ['11', '4'],
      }),
    ],
    [
      'I am giving two physics tutorials. One is on Tuesday 1 December at 5 pm and the other on Thursday 10 December at 4 pm.',
      changes(
        create({
          title:
            '(Give) (giving) (First) physics tutorial (1) (one)|Physics tutoring|Physics tutorials|Physics tutorial 1 (of) (2)|Tutorial (in) (physics)',
          start: '2026-12-01T17:00',
        }),
        create({
          title:
            '(Give) (giving) (Second) physics tutorial (2) (two)|Physics tutoring|Physics tutorials|Physics tutorial 2 (of) (2)|Tutorial (in) (physics)',
          start: '2026-12-10T16:00',
        }),
      ),
    ],
    [
      'We need an hour for the website retrospective. Please book Tuesday 8 December at 11 am in Studio room 2 and invite Aiko, Tomás and Lena.',
      creates({
        title:
          '(The) website retrospective (meeting)|Website retro|Retrospective (of) (on) (the) (website)|Retrospective: website',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        place: 'Studio room 2',
        guests: ['aiko', 'tomas', 'lena'],
      }),
    ],
    [
      'The swimming gala is on 12 December. It starts at 10 am and goes on until half past one, so please save the time.',
      creates({
        title: '(The) swimming gala|Swim gala|Gala (swimming)|Swimming gala (day)',
        start: '2026-12-12T10:00',
        end: '2026-12-12T13:30',
      }),
    ],
    [
      'The hospital has sent me a letter about my mammogram. Please add the appointment to my calendar.',
      nothing,
    ],
  ]),
];
