import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const nFourCreating = phrasings('creating', [
  [
    'Our greyhound has done her paw in again, but the vet has squeezed us in on Wednesday at 4:15pm, so get that in please.',
    creates({
      title:
        'vet|(the) vet (appointment) (for) (the) (our) (greyhound)|vet visit|vet visit for (the) (our) greyhound|(the) (our) greyhound (at) (the) vet (appointment)|greyhound vet visit|greyhound to (the) vet|take (the) greyhound to (the) vet|vet greyhound paw|greyhound paw|vet for greyhound’s paw|vet appointment for greyhound’s paw|vet check for greyhound|greyhound paw vet (appointment)',
      start: '2026-11-25T16:15',
    }),
  ],
  [
    'Half the orchestra has flu, so there’s an extra rehearsal on Tuesday from seven to half nine in the evening. Bang goes my night, but stick it in.',
    creates({
      title: '(extra) (orchestra) rehearsal|orchestra extra rehearsal',
      start: '2026-11-24T19:00',
      end: '2026-11-24T21:30',
    }),
  ],
  [
    'I burn it every single time when nobody nags me: remind me at twenty to eight this evening to take the sourdough out.',
    creates({
      title: 'take (the) sourdough out (of the oven)|take out (the) sourdough|(the) sourdough (out)',
      start: '2026-11-23T19:40',
      reminders: 'some',
    }),
  ],
  [
    'Aiko will come back from her break bursting with plans, she always does. Let’s give her half an hour on Monday the 30th at 3pm, call it “Fresh ideas” and invite her.',
    creates({ title: 'Fresh ideas', start: '2026-11-30T15:00', end: '2026-11-30T15:30', guests: ['aiko'] }),
  ],
  [
    'We might actually get to buy this flat! There’s a second viewing on Saturday at three in the afternoon and the agent would like an invite, he’s pell@keystone.example.',
    creates({
      title:
        '(second) (flat) viewing|second viewing (of) (the) (flat)|flat viewing|viewing (of) (the) flat|second viewing of flat|flat second viewing|(second) viewing with (the) agent',
      start: '2026-11-28T15:00',
      guests: ['pell@keystone.example'],
    }),
  ],
  [
    'I’ve talked three neighbours into a running club, God help them. It’s Mondays at seven in the morning, every week, the first one on the 30th.',
    creates({
      title:
        '(neighbours) (neighbours’) (neighbourhood) running club|running club (with) (the) (three) (neighbours)|run club',
      start: '2026-11-30T07:00',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO'],
    }),
  ],
  [
    'School has sprung an inset day on us with no warning whatsoever, Monday 14 December. Block the entire day out for it',
    creates({ title: '(school) inset day (school)', start: '2026-12-14', end: '2026-12-15' }),
  ],
  [
    'Deep breath: the in-laws are staying with us from Friday the 8th to Sunday the 10th of January, all three days of it. Mark that in the calendar so I can prepare mentally.',
    creates({
      title:
        '(the) in-laws|(the) in-laws staying (with us)|(the) in-laws (are) staying (with us)|in-laws visit|in-laws visiting|in-laws stay|in-laws here',
      start: '2027-01-08',
      end: '2027-01-11',
    }),
  ],
  [
    'Grandad will be ninety and pretends not to care, but there’s a birthday tea for him on Sunday 13 December at three o’clock, at Hartley Hall. Save it for me?',
    creates({
      title:
        '(grandad’s) (90th) (ninetieth) birthday tea|(grandad) (90th) birthday tea|birthday tea for grandad|grandad’s birthday (tea)|grandad’s 90th|grandad’s 90th birthday|birthday tea (grandad)|birthday tea for grandad’s 90th|birthday tea for grandad’s ninetieth',
      start: '2026-12-13T15:00',
      place: 'Hartley Hall',
    }),
  ],
  [
    'I missed the last governors’ meeting by simply forgetting, and the head hasn’t forgiven me. The next is Wednesday 16 December at 6 in the evening; get it in and nudge me an hour ahead.',
    creates({
      title: '(the) (school) (next) governors’ meeting|(school) governors meeting',
      start: '2026-12-16T18:00',
      reminders: [60],
    }),
  ],
  [
    'The ceiling fell on my husband. The plasterer is coming on Saturday the 12th of December at ten in the morning and reckons on three hours, so put him in.',
    creates({
      title:
        '(the) plasterer|(the) plasterer (is) coming|(the) plasterer (visit)|plasterer (ceiling)|plastering|(the) plasterer for ceiling|plasterer for (the) ceiling|plasterer appointment|plasterer ceiling repair',
      start: '2026-12-12T10:00',
      end: '2026-12-12T13:00',
    }),
  ],
  [
    'My osteopath can see me on the 9th of December, she’s the only one who listens. I’d like the appointment in the calendar, but the card with the time is in the car somewhere so wait for that.',
    nothing,
  ],
  ['Honestly the pottery teacher was so kind about my wonky bowl last week, I nearly cried.', nothing],
  [
    'The ferry trip for the cubs is on the 31st of November at 10am, thirty of them, heaven help the captain. Add it.',
    nothing,
  ],
  [
    'First my counsellor said four, then she thought better of it, so it’s half past four on Wednesday the 16th of December, fifty minutes like always. Could you note that down?',
    creates({
      title:
        '(my) counsellor|counsellor (appointment)|counsellor session|counselling|counselling session|counselling appointment|appointment with (my) counsellor|session with (my) counsellor|counsellor meeting|meeting with (my) counsellor',
      start: '2026-12-16T16:30',
      end: '2026-12-16T17:20',
    }),
  ],
  [
    'Tomás lay awake over this, poor man, so we’ll have a “Demo rehearsal” together tomorrow at 4 in the afternoon, 45 minutes. Send him the invite.',
    creates({
      title: 'Demo rehearsal (with Tomás)',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:45',
      guests: ['tomas'],
    }),
  ],
  [
    'Sam lost the bet and Lena was the witness, so it’s lunch for three on Tuesday at noon at Nonna Pia. Invite them both before he wriggles out.',
    creates({
      title:
        'lunch|lunch for three|lunch with sam and lena|lunch with lena and sam|lunch sam and lena|sam and lena lunch|lunch with sam & lena|lunch (for three) at nonna pia|lunch with sam and lena at nonna pia',
      start: '2026-11-24T12:00',
      place: 'Nonna Pia',
      guests: ['sam', 'lena'],
    }),
  ],
  [
    'Nobody at work needs to see this, so my personal calendar please: blood test, Friday at quarter past eight in the morning. No breakfast, joy.',
    creates({ title: 'blood test (no breakfast)', start: '2026-11-27T08:15', calendar: personal }),
  ],
  [
    'They’ve made me chair of the residents’ association, which is what you get for bringing biscuits. We meet the first Wednesday of every month at 7:30pm, beginning on 6 January, so set that up.',
    creates({
      title:
        '(chair) residents’ association|(chair) residents’ association meeting|residents association (meeting)|meeting of (the) residents’ association',
      start: '2027-01-06T19:30',
      repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'],
    }),
  ],
  [
    'Next door tutted at my bins again. So, “Recycling out”: every other Thursday at 7 in the morning, beginning this week.',
    creates({
      title: 'Recycling out',
      start: '2026-11-26T07:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    }),
  ],
  [
    'I forgot our wedding anniversary last year and slept on the sofa for it. It’s the 12th of December; make it an all-day thing that comes back every year.',
    creates({
      title: '(our) (wedding) anniversary',
      start: '2026-12-12',
      end: '2026-12-13',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  [
    'My lad failed his test by one point, so there’s a driving lesson on Wednesday at 8 in the evening and another driving lesson on Saturday at 2pm. Put both in, I’m the taxi.',
    changes(
      create({
        title:
          '(lad’s) (my) (lad) driving lesson (lad)|driving lesson for (my) lad|driving lesson 1|first driving lesson',
        start: '2026-11-25T20:00',
      }),
      create({
        title:
          '(lad’s) (my) (lad) driving lesson (lad)|driving lesson for (my) lad|driving lesson 2|second driving lesson|another driving lesson',
        start: '2026-11-28T14:00',
      }),
    ),
  ],
]);
