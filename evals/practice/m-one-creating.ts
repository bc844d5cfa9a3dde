import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const mOneCreating = phrasings('creating', [
  [
    'put me down for a night shift on saturday eight pm till eight on sunday morning',
    creates({ title: '(a) night shift|shift', start: '2026-11-28T20:00', end: '2026-11-29T08:00' }),
  ],
  [
    'so the dissertation seminar is tomorrow at quarter past four for um an hour and a half can you put it in',
    creates({ title: '(the) (dissertation) seminar', start: '2026-11-24T16:15', end: '2026-11-24T17:45' }),
  ],
  [
    'crane delivery wednesday half seven in the morning make it two hours because its always late',
    creates({
      title: '(the) crane delivery|delivery of (the) crane',
      start: '2026-11-25T07:30',
      end: '2026-11-25T09:30',
    }),
  ],
  [
    "i'm picking up little alfie on friday at ten past three pop that in for me would you",
    creates({
      title:
        'pick(ing) up (little) alfie|pick(ing) (little) alfie up|(little) alfie pick up|(little) alfie pickup|(little) alfie pick-up|pickup (little) alfie|pick-up (little) alfie|collect (little) alfie|(little) alfie',
      start: '2026-11-27T15:10',
    }),
  ],
  [
    'set up a call with priya and lena tomorrow at five it is about the um the funding round half an hour tops',
    creates({
      title:
        '(call) (about) (the) funding round (call) (discussion) (with priya and lena)|funding round call|call about (the) funding round|call: funding round|call - funding round|call (with priya and lena)|call with priya and lena about (the) funding round|call with priya & lena|funding call',
      start: '2026-11-24T17:00',
      end: '2026-11-24T17:30',
      guests: ['priya', 'lena'],
    }),
  ],
  [
    "i've joined the choir so every wednesday evening starting this week choir practice seven to nine",
    creates({
      title: '(the) choir (practice)',
      start: '2026-11-25T19:00',
      end: '2026-11-25T21:00',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'block off the whole of friday the eighth of january all day its moving day finally',
    creates({ title: '(the) moving day|move day|moving', start: '2027-01-08', end: '2027-01-09' }),
  ],
  [
    'remind me to ring the bank at seven tonight',
    creates({
      title:
        '(remind) (me) (to) ring (the) bank|(remind) (me) (to) call (the) bank|phone (the) bank|reminder: ring (the) bank|reminder to ring the bank',
      start: '2026-11-23T19:00',
      reminders: 'some',
    }),
  ],
  [
    'the piano tuner is coming on thursday at twenty to five oh and give me a shout an hour before',
    creates({
      title:
        '(the) piano tuner (coming) (visit) (appointment)|(the) piano tuning|(the) piano tuner is coming|piano tuner’s visit',
      start: '2026-11-26T16:40',
      reminders: [60],
    }),
  ],
  [
    'site visit on tuesday the first at eleven and invite jonas and um karen@hollybuild.example',
    creates({
      title: '(the) site visit (with jonas and karen)|site visit with karen and jonas',
      start: '2026-12-01T11:00',
      guests: ['jonas', 'karen@hollybuild.example'],
    }),
  ],
  [
    'dinner with my sister on saturday at half seven the place is called osteria nella',
    creates({
      title:
        'dinner (with) (my) (sister)|sister dinner|dinner (with my sister) at osteria nella|dinner at osteria nella (with) (my) (sister)|dinner with sister at osteria nella',
      start: '2026-11-28T19:30',
      place: 'Osteria Nella',
    }),
  ],
  [
    'first of every month starting this december pay the rent just as an all day thing',
    creates({
      title: '(pay) (the) rent|paying (the) rent|rent payment|rent due',
      start: '2026-12-01',
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    }),
  ],
  [
    'lunch with my dad on wednesday at one no sorry half twelve i get that wrong every time',
    creates({ title: 'lunch (with) (my) (dad)|dad lunch|lunch – dad', start: '2026-11-25T12:30' }),
  ],
  [
    'so they finally rang and my mri is on the tenth of december at five to nine in the morning can you add it',
    creates({ title: '(my) mri (scan) (appointment)', start: '2026-12-10T08:55' }),
  ],
  [
    'half term is the fifteenth to the nineteenth of february stick it across all the days as one long thing',
    creates({
      title: '(february) half term (break) (holiday)|(february) half-term (break) (holiday)',
      start: '2027-02-15',
      end: '2027-02-20',
    }),
  ],
  [
    'two things then gym tomorrow half six in the morning and um nails on friday at quarter past five',
    changes(
      create({ title: '(the) gym (session) (workout)', start: '2026-11-24T06:30' }),
      create({
        title: '(my) nails (appointment) (done)|nail appointment|get nails done',
        start: '2026-11-27T17:15',
      }),
    ),
  ],
  ['get something in the diary with aiko about the icons will you', nothing],
  [
    'the governors want to meet on the thirtieth of february at seven in the evening so put that down',
    nothing,
  ],
  ['just so you know i was at the gym this morning and my legs are killing me', nothing],
  [
    'revision session tuesdays and thursdays at five in the afternoon from tomorrow eight of them in total',
    creates({
      title: '(the) revision (session) (sessions)',
      start: '2026-11-24T17:00',
      repeats: [
        'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8',
        'FREQ=WEEKLY;COUNT=8;BYDAY=TU,TH',
        'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261217',
      ],
    }),
  ],
  [
    'badminton with sam tomorrow evening half six till eight at dunmore hall and do send him the invite',
    creates({
      title: 'badminton (with sam) (at dunmore hall)|badminton sam',
      start: '2026-11-24T18:30',
      end: '2026-11-24T20:00',
      place: 'Dunmore Hall',
      guests: ['sam'],
    }),
  ],
  [
    'year nine mocks are in so keep tomorrow from half three till five for marking',
    creates({
      title:
        '(year nine) (year 9) (mock) (mocks) marking (time) (block) (year nine mocks) (year 9 mocks)|mark(ing) (the) year nine mocks|mark(ing) (the) year 9 mocks|mark(ing) (the) mocks',
      start: '2026-11-24T15:30',
      end: '2026-11-24T17:00',
    }),
  ],
]);
