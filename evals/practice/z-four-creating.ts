import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

/** Titles with either apostrophe. */
const any = (...titles: string[]) =>
  titles.flatMap((title) => (title.includes("'") ? [title, title.replaceAll("'", '’')] : [title])).join('|');

export const creating = [
  ...phrasings('creating', [
    [
      "The vet rang about Biscuit's teeth, somebody's cancelled and they've got Thursday at quarter past four. Pop it in for me?",
      creates({
        title: any(
          "(The) vet (appointment) (visit) (for) (with) (re) (Biscuit) (Biscuit's) (teeth) (dental) (check)",
          '(Take) Biscuit (to) (at) (the) vet (appointment) (visit) (for) (teeth) (dental)',
          "Biscuit's (vet) (teeth) (dental) (appointment) (visit) (check) (at) (the) (vet)",
          'Biscuit (teeth) (dental) (vet) (appointment)',
        ),
        start: '2026-11-26T16:15',
      }),
    ],
    [
      "Gerald's finally got the whole allotment committee to agree on a date, it only took since June. Annual meeting, Sunday the 6th of December, ten to twelve.",
      creates({
        title: any(
          '(Annual) allotment (committee) (annual) (general) meeting',
          'Annual meeting (of) (the) (allotment) (committee)',
          'Annual (allotment) (committee) meeting',
          'Allotment (committee) (annual) (AGM) (meeting)',
        ),
        start: '2026-12-06T10:00',
        end: '2026-12-06T12:00',
      }),
    ],
    [
      "So it's official, I start chemo on Thursday the 10th of December. First session's at the Royal Marsden from ten till two, put that in please.",
      creates({
        title: any(
          '(First) (start) (starting) chemo (first) (start) (starts) (session) (1) (one)',
          '(First) chemotherapy (first) (session)',
          '(First) session (of) chemo',
        ),
        start: '2026-12-10T10:00',
        end: '2026-12-10T14:00',
        place: 'Royal Marsden',
      }),
    ],
    [
      "We've found a drummer, can you believe it! She can do Mondays, so band practice is every Monday now, half seven to half nine in the evening, starting next week.",
      creates({
        title: any('Band practice', 'Band (rehearsal)', '(Weekly) band practice'),
        start: '2026-11-30T19:30',
        end: '2026-11-30T21:30',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "The Fiesta's MOT runs out just before Christmas and they'd one slot left, Wednesday 16 December at half eight in the morning. Better put it down before I forget.",
      creates({
        title: any(
          "(Ford) (Fiesta) (Fiesta's) (car) MOT (for) (the) (Fiesta) (car) (appointment) (slot) (test)",
          'Car (Fiesta) MOT',
        ),
        start: '2026-12-16T08:30',
      }),
    ],
    [
      "You remember that crash I saw in the spring? They've called me as a witness: Friday 18 December at ten, Croydon Crown Court.",
      creates({
        title: any(
          '(Called) (as) (a) (court) (crash) witness (in) (at) (for) (of) (the) (crash) (case) (Croydon) (Crown) (court) (appearance) (hearing) (trial) (testimony) (duty) (summons)',
          '(Croydon) (Crown) court (appearance) (case) (date) (hearing) (as) (a) (crash) (witness) (crash) (appearance) (duty) (case)',
          'Crash (court) (case) (trial) (hearing) (witness) (court) (appearance)',
          '(Give) (giving) evidence (at) (in) (Croydon) (Crown) (court) (crash)',
          'Testify (at) (in) (Croydon) (Crown) (court)',
        ),
        start: '2026-12-18T10:00',
        place: 'Croydon Crown Court',
      }),
    ],
    [
      "Ella's a sheep in the nativity, that's Thursday 10 December at half two, and Noah's got his carol concert on Wednesday 16 December at two. I missed one last year and I'm still hearing about it, so both in please.",
      changes(
        create({
          title: any(
            "(Ella's) (Ella) (school) nativity (play) (show) (with) (for) (Ella) (is) (a) (sheep)",
            'Nativity (play) (Ella) (as) (a) (sheep)',
            'Ella (in) (the) nativity (play) (sheep)',
          ),
          start: '2026-12-10T14:30',
        }),
        create({
          title: any(
            "(Noah's) (Noah) (school) carol concert (with) (for) (Noah)",
            'Carol concert',
            "Noah's carols",
          ),
          start: '2026-12-16T14:00',
        }),
      ),
    ],
    [
      "Tomás and I have missed each other three times now about the office chairs, and my back's killing me. Send him an invite for half an hour tomorrow at half past three.",
      creates({
        title: any(
          '(New) office chairs (with) (Tomás) (Tomas) (and) (Maya) (meeting) (chat) (discussion) (catch-up)',
          '(Tomás) (Tomas) (and) (Maya) (office) chairs (chat) (meeting) (discussion)',
          '(Chat) (meeting) (catch-up) (talk) (discussion) (discuss) (with) (Tomás) (Tomas) (about) (re) (on) (the) office chairs (with) (Tomás) (Tomas)',
          '(Office) chair (chat) (discussion) (meeting) (with) (Tomás) (Tomas)',
          '(Chat) (meeting) (catch-up) (with) Tomás (and) (Maya) (office) (chairs)',
          'Maya (and) Tomás (office) (chairs)',
        ),
        start: '2026-11-24T15:30',
        end: '2026-11-24T16:00',
        guests: ['tomas'],
      }),
    ],
    [
      "Our youngest flies out for his gap year on Tuesday the 12th of January and I'll be no use to anyone. Make it an all-day thing, call it Ben to Melbourne.",
      creates({ title: 'Ben to Melbourne', start: '2027-01-12', end: '2027-01-13' }),
    ],
    [
      "The in-laws have invited themselves again. They're here from Saturday the 9th of January up to and including Tuesday the 12th, so put that across the top as all-day.",
      creates({
        title: any(
          '(The) (my) in-laws (are) (visit) (visiting) (staying) (stay) (here) (to) (over)',
          '(The) inlaws (visit) (visiting) (staying) (stay) (here)',
          'Visit (from) (of) (the) (my) in-laws',
          '(Hosting) (the) in-laws',
        ),
        start: '2027-01-09',
        end: '2027-01-13',
      }),
    ],
    [
      "I've missed two medication reviews and the surgery's getting shirty with me. The pharmacist's ringing me tomorrow at twelve, put it in and remind me a quarter of an hour before.",
      creates({
        title: any(
          '(Phone) (telephone) (call) medication review (phone) (call) (with) (by) (from) (the) (pharmacist)',
          '(Phone) (telephone) (call) (with) (from) (the) pharmacist (phone) (call) (ringing) (rings) (medication) (meds) (review)',
          '(The) pharmacist (ringing) (call) (for) (re) (about) (medication) (review)',
          "Pharmacist's call",
        ),
        start: '2026-11-24T12:00',
        reminders: [15],
      }),
    ],
    [
      "My therapist's back from maternity leave, thank goodness, it's been a long year. Wednesday at five for an hour, but in my personal calendar, not the work one.",
      creates({
        title: any(
          'Therapy (session) (appointment)',
          '(Session) (appointment) (with) (my) therapist (session) (appointment)',
        ),
        start: '2026-11-25T17:00',
        end: '2026-11-25T18:00',
        calendar: personal,
      }),
    ],
    [
      "Midwife says it's high time we did the antenatal classes. That's six Saturdays in a row from the 9th of January, ten to twelve.",
      creates({
        title: any('Antenatal class', 'Antenatal classes', 'Antenatal (course)'),
        start: '2027-01-09T10:00',
        end: '2027-01-09T12:00',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=SA;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=SA'],
      }),
    ],
    [
      "I've just heard my old flatmate's over from Lisbon for a single night. We're having dinner at Brawn on Friday at eight.",
      creates({
        title: any(
          'Dinner (with) (my) (an) (old) (former) (flatmate) (from) (Lisbon) (at) (Brawn)',
          'Dinner (at) (Brawn) (with) (my) (old) (flatmate)',
          '(Old) flatmate (from) (Lisbon) dinner (at) (Brawn)',
          'Brawn dinner (with) (old) (flatmate)',
        ),
        start: '2026-11-27T20:00',
        place: 'Brawn',
      }),
    ],
    [
      "The council's changed the bins again and I've had words with next door about it. Recycling goes out every other Tuesday at seven in the morning, starting tomorrow, so put that in as repeating.",
      creates({
        title: any(
          '(The) recycling (goes) (bin) (bins) (out) (day) (collection)',
          '(Put) (take) (out) (the) recycling (bin) (bins) (out)',
          '(Put) (take) (the) bins (out) (recycling)',
          'Bins recycling',
        ),
        start: '2026-11-24T07:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
      }),
    ],
    [
      "Eleven weeks I've waited and now they give me a date. Visa interview, Tuesday the 8th of December, quarter past eleven.",
      creates({
        title: any('(My) visa interview (appointment)', 'Interview (for) (my) visa', 'Visa appointment'),
        start: '2026-12-08T11:15',
      }),
    ],
    [
      'Katrin from the foundation likes our grant proposal! She wants a call on Thursday at four, three quarters of an hour, can you send the invitation to katrin.b@lowther.example?',
      creates({
        title: any(
          '(Grant) (proposal) (foundation) call (with) (Katrin) (about) (re) (on) (the) (our) (grant) (proposal) (foundation) (from) (the) (foundation)',
          'Grant (proposal) (call) (with) (Katrin) (from) (the) (foundation)',
          'Katrin (call) (from) (about) (re) (the) (foundation) (grant) (proposal) (call) (and) (Maya)',
          'Foundation (grant) (proposal) (call) (with) (Katrin)',
          'Maya (and) Katrin (grant) (proposal) (call)',
        ),
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:45',
        guests: ['katrin.b@lowther.example'],
      }),
    ],
    [
      "Lena passed her driving test, on the sixth go! I'm taking her and Sam to lunch at Dishoom on Wednesday at one, invite the pair of them.",
      creates({
        title: any(
          '(Celebration) (celebratory) (celebration) lunch (with) (Lena) (and) (Sam) (Lena) (at) (Dishoom)',
          "(Celebration) (celebratory) lunch (at) (Dishoom) (with) (Lena) (and) (Sam) (to) (celebrate) (celebrating) (for) (Lena) (Lena's) (passing) (passed) (her) (driving) (test)",
          "Lena's (driving) (test) (celebration) (celebratory) (lunch) (with) (Sam) (at) (Dishoom)",
          'Lena (and) (Sam) (driving) (test) (celebration) (celebratory) lunch (at) (Dishoom)',
          '(Driving) (test) (celebration) (celebratory) lunch (for) (with) (Lena) (and) (Sam)',
          'Dishoom (lunch) (with) (Lena) (and) (Sam)',
        ),
        start: '2026-11-25T13:00',
        place: 'Dishoom',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      "The plumber finally picked up his phone. He'll come and look at the leak on Wednesday the 9th of December, eight to nine in the morning, so block that.",
      creates({
        title: any(
          '(The) plumber (visit) (visiting) (coming) (comes) (appointment) (to) (for) (look) (looking) (at) (check) (re) (the) (leak)',
          '(The) leak (inspection) (check) (with) (by) (the) (plumber) (visit)',
          '(Plumber) leak (inspection) (check)',
          'Plumbing (leak) (visit) (appointment)',
        ),
        start: '2026-12-09T08:00',
        end: '2026-12-09T09:00',
      }),
    ],
    [
      "Fifty-three years old and I'm learning to drive, my kids are in stitches. First driving lesson's this Saturday at two, an hour and a half.",
      creates({
        title: any('(My) (first) driving lesson', 'Driving lesson (first) (1)', 'Driving (lesson)'),
        start: '2026-11-28T14:00',
        end: '2026-11-28T15:30',
      }),
    ],
    [
      "They've gone and cast me as the Fairy Godmother, with my knees. Can you put in the dress rehearsal, Sunday 13 December from two till five, Tower Theatre?",
      creates({
        title: any(
          '(Panto) (Cinderella) (Fairy) (Godmother) (Tower) (Theatre) dress rehearsal (as) (for) (the) (panto) (Fairy) (Godmother) (Tower) (Theatre)',
          'Dress rehearsal (Cinderella)',
          'Rehearsal',
        ),
        start: '2026-12-13T14:00',
        end: '2026-12-13T17:00',
        place: 'Tower Theatre',
      }),
    ],
    [
      "Timetable's up on the college site, so there's no getting out of it now. My Welsh exam is on Wednesday 13 January from half one to half three.",
      creates({
        title: any('(My) Welsh (language) exam', 'Exam Welsh', 'Exam (in) Welsh', 'Welsh examination'),
        start: '2027-01-13T13:30',
        end: '2027-01-13T15:30',
      }),
    ],
    [
      "Freya's brace has snapped, on a toffee of all things. I've got her in with the orthodontist today and I need half three to five blocked for it.",
      creates({
        title: any(
          "(Take) (Freya) (Freya's) (to) (at) (the) orthodontist (appointment) (visit) (with) (for) (re) (Freya) (Freya's) (brace)",
          "Freya's (brace) (orthodontist) (appointment) (repair)",
          'Freya (brace) (orthodontist) (appointment)',
          'Orthodontist (Freya) (snapped) (brace) (repair)',
        ),
        start: '2026-11-23T15:30',
        end: '2026-11-23T17:00',
      }),
    ],
    [
      "Dad's not great on his own since the funeral, so my brother and I have agreed to ring him together. First Sunday of every month at eleven, starting on the 6th of December.",
      creates({
        title: any(
          '(Monthly) (phone) call (with) (to) (Dad) (with) (and) (my) (brother)',
          '(Call) (ring) (phone) (ringing) Dad (call) (together) (with) (and) (my) (brother) (together)',
          '(Monthly) (family) call (with) (Dad)',
          'Dad (phone) (monthly) (call)',
          "Dad's (call) (phone)",
        ),
        start: '2026-12-06T11:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1SU', 'FREQ=MONTHLY;BYDAY=SU;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=+1SU'],
      }),
    ],
    [
      "They're short of O negative again, it was on the radio. I've put myself down to give blood tomorrow at twenty to five, can you note it?",
      creates({
        title: any(
          '(Give) (giving) (donate) (donating) blood (donation) (donor) (appointment) (session)',
          'Blood donation (appointment)',
          'Blood (O) (negative) (donation)',
        ),
        start: '2026-11-24T16:40',
      }),
    ],
  ]),
];
