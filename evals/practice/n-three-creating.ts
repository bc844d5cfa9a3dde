import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const nThreeCreating = phrasings('creating', [
  [
    'Please put dinner at Brasserie Lune in my calendar for Saturday at 8 pm.',
    creates({ title: 'Dinner (at Brasserie Lune)', start: '2026-11-28T20:00', place: 'Brasserie Lune' }),
  ],
  [
    'I sing in a choir now. Add choir practice every Wednesday from 19:30 to 21:00, starting this week.',
    creates({
      title: 'Choir (practice)',
      start: '2026-11-25T19:30',
      end: '2026-11-25T21:00',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'Remind me at 8 pm tonight to take the chicken out of the freezer.',
    creates({
      title:
        '(take) (the) chicken out (of the freezer)|(take) (the) chicken out of (the) freezer|take out (the) chicken|take out (the) chicken from (the) freezer|(take) (the) chicken from (the) freezer|chicken|reminder: take (the) chicken out (of the freezer)',
      start: '2026-11-23T20:00',
      reminders: 'some',
    }),
  ],
  [
    'Schedule a meeting with Priya and Sam about the pricing page on Thursday at 13:00, for 45 minutes.',
    creates({
      title:
        '(the) pricing page (meeting) (with Priya and Sam)|meeting (about the pricing page)|meeting about pricing page|meeting with Priya and Sam (about the pricing page)|meeting with Priya and Sam about pricing page|meeting: pricing page|pricing page discussion|discuss (the) pricing page',
      start: '2026-11-26T13:00',
      end: '2026-11-26T13:45',
      guests: ['priya', 'sam'],
    }),
  ],
  [
    'I am taking 8 January off. Mark the whole day, please.',
    creates({
      title:
        '(taking) (the) day off|off|taking off|holiday|leave|annual leave|time off|vacation|day off work|Maya off|out of office',
      start: '2027-01-08',
      end: '2027-01-09',
    }),
  ],
  [
    'The electrician is coming on Wednesday 2 December from 8 until 10 in the morning. Could you enter that?',
    creates({
      title:
        '(the) electrician (visit)|(the) electrician (is) coming|electrician appointment|electrician’s visit|electrician at home',
      start: '2026-12-02T08:00',
      end: '2026-12-02T10:00',
    }),
  ],
  [
    'Set up a weekly 25-minute check-in with Aiko on Mondays at 15:00, from 30 November on.',
    creates({
      title: '(weekly) check-in (with Aiko)|Aiko (weekly) check-in|(weekly) Aiko check-in',
      start: '2026-11-30T15:00',
      end: '2026-11-30T15:25',
      guests: ['aiko'],
      repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'New appointment: optician, Tuesday 8 December, 17:15.',
    creates({ title: '(the) optician (appointment)', start: '2026-12-08T17:15' }),
  ],
  [
    'Would you invite nora.quist@harbourlegal.example to a call about the lease on Friday at 10:00?',
    creates({
      title:
        'Call (about the lease)|call about lease|(the) lease (call)|call with Nora (about the lease)|call with Nora about lease|call with Nora Quist (about the lease)|call: lease|lease call with Nora (Quist)|lease discussion',
      start: '2026-11-27T10:00',
      guests: ['nora.quist@harbourlegal.example'],
    }),
  ],
  [
    'I need an all-day entry called "School closed" on 14 December.',
    creates({ title: 'School closed', start: '2026-12-14', end: '2026-12-15' }),
  ],
  [
    '"Water the plants" should be in there every other Sunday at 10 am, beginning this Sunday.',
    creates({
      title: 'Water the plants',
      start: '2026-11-29T10:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', 'FREQ=WEEKLY;INTERVAL=2'],
    }),
  ],
  [
    'Book in a swim for me tomorrow at 7 in the morning.',
    creates({ title: '(a) swim|swimming|morning swim', start: '2026-11-24T07:00' }),
  ],
  [
    'My rent is due on the first of every month. Add it as an all-day event from 1 January 2027.',
    creates({
      title: '(pay) (the) rent|(my) rent (is) due|rent due date|rent payment|my rent',
      start: '2027-01-01',
      end: '2027-01-02',
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    }),
  ],
  [
    'Leaving drinks will be at The Lantern on 17 December from half past five. Please add them and invite Tomás and Jonas.',
    creates({
      title: 'Leaving drinks (at The Lantern)',
      start: '2026-12-17T17:30',
      place: 'The Lantern',
      guests: ['tomas', 'jonas'],
    }),
  ],
  [
    'Biscuit has a vet appointment at 16:20 on Thursday 10 December; please note it down.',
    creates({
      title:
        '(the) vet (appointment)|vet (appointment) for Biscuit|Biscuit (vet) (appointment)|Biscuit vet visit|vet: Biscuit|vet appointment: Biscuit|vet appointment - Biscuit|vet appointment (Biscuit)|Biscuit: vet (appointment)|Biscuit - vet (appointment)|Biscuit’s vet appointment|Biscuit at the vet|Biscuit has a vet appointment',
      start: '2026-12-10T16:20',
    }),
  ],
  [
    'Block out 15:30 to 17:00 tomorrow so that I can finish the grant application.',
    creates({
      title:
        '(finish) (the) grant application|finishing (the) grant application|focus (time)|focus: (finish) (the) grant application|focus time: (finish) (the) grant application|block|blocked|blocked time|work on (the) grant application|grant application work',
      start: '2026-11-24T15:30',
      end: '2026-11-24T17:00',
    }),
  ],
  [
    'Create "Car MOT" on 9 December at 8:30 am, with a reminder one day ahead.',
    creates({ title: 'Car MOT', start: '2026-12-09T08:30', reminders: [1440] }),
  ],
  ['I would like to have a meeting with Jonas. Can you put it in the calendar?', nothing],
  ['Add a picnic on 30 February at noon.', nothing],
  [
    'My parents are staying with us from 11 to 13 January. Make that an all-day event.',
    creates({
      title:
        '(my) parents (are) (staying) (with us)|parents visit|parents visiting|parents’ visit|parents stay|parents’ stay|my parents staying with us|mum and dad',
      start: '2027-01-11',
      end: '2027-01-14',
    }),
  ],
  [
    'Piano lessons start on 12 January: Tuesdays at 16:00, 45 minutes each, ten of them in all.',
    creates({
      title: 'Piano (lesson)|piano lessons',
      start: '2027-01-12T16:00',
      end: '2027-01-12T16:45',
      repeats: ['FREQ=WEEKLY;COUNT=10;BYDAY=TU', 'FREQ=WEEKLY;COUNT=10'],
    }),
  ],
  ['I have always found Mondays the hardest day of the week.', nothing],
]);
