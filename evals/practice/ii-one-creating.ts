import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Please put in an eye test at Specsavers on Friday 11 December at 3 in the afternoon.',
      creates({
        title: 'Eye test (at Specsavers)|Specsavers eye test|Eye test appointment',
        start: '2026-12-11T15:00',
        place: 'Specsavers',
      }),
    ],
    [
      "I'm on a late shift on Sunday 6 December, 2 in the afternoon till 10 at night. Put it in, please.",
      creates({ title: '(Work) late shift (work)', start: '2026-12-06T14:00', end: '2026-12-06T22:00' }),
    ],
    [
      'Add choir rehearsal every Wednesday from 7:30 to 9 in the evening, starting this week.',
      creates({
        title: 'Choir (rehearsal|practice)',
        start: '2026-11-25T19:30',
        end: '2026-11-25T21:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Remind me to ring the council about the bins at 4 this afternoon.',
      creates({
        title: '(Ring|Call|Phone) council (about bins|re bins|bins)',
        start: '2026-11-23T16:00',
        reminders: 'some',
      }),
    ],
    [
      'Book an hour with Priya on Thursday 10 December at 11 am and call it Spring budget. Invite her, of course.',
      creates({
        title: 'Spring budget (with Priya)',
        start: '2026-12-10T11:00',
        end: '2026-12-10T12:00',
        guests: ['priya'],
      }),
    ],
    [
      'Block out Monday 14 to Wednesday 16 December, all day, for jury service.',
      creates({
        title: '(Block|Blocked|Blocked out|Blocked for) jury service|Jury duty',
        start: '2026-12-14',
        end: '2026-12-17',
      }),
    ],
    [
      "Add Grandad's 90th birthday on the 19th of December as an all-day thing.",
      creates({
        title:
          "Grandad's 90th (birthday)|Grandad’s 90th (birthday)|Grandad's birthday (90th)|Grandad’s birthday (90th)|Grandad 90th (birthday)",
        start: '2026-12-19',
        end: '2026-12-20',
      }),
    ],
    [
      'Kung fu grading, Saturday 5 December, half nine to half ten in the morning, Mill Road sports hall. Pop it in for me.',
      creates({
        title: 'Kung fu (grading)',
        start: '2026-12-05T09:30',
        end: '2026-12-05T10:30',
        place: 'Mill Road sports hall',
      }),
    ],
    [
      'Set up a call tomorrow at 4 pm for 30 minutes and invite dana.holt@brightdesk.example.',
      creates({
        title:
          '(Brightdesk) call (with) (Dana) (Holt) (Brightdesk)|Dana (Holt) call|Call with dana.holt@brightdesk.example|Call dana.holt@brightdesk.example|Call with dana.holt|Call (with) Dana (from Brightdesk)|Brightdesk call (with Dana|with Dana Holt)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'The car has its MOT on the 7th of January at 8 in the morning. Put that in and remind me 24 hours before.',
      creates({
        title: '(Car) MOT (test|appointment|car|for car)|(Car) MOT (appointment) for the car',
        start: '2027-01-07T08:00',
        reminders: [1440],
      }),
    ],
    [
      'Dinner with my cousin Leila at Dishoom, Saturday evening at 8. Save it, please.',
      creates({
        title: 'Dinner (with) (my) (cousin) (Leila) (at Dishoom)|Leila dinner',
        start: '2026-11-28T20:00',
        place: 'Dishoom',
      }),
    ],
    [
      'The allotment committee meets on the first Monday of every month at 6 pm, from December on. Could that go in?',
      creates({
        title: 'Allotment committee (meeting|meets)|Allotment meeting',
        start: '2026-12-07T18:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=+1MO'],
      }),
    ],
    [
      'I need three hours from noon on Saturday the 12th of December to paint the hallway. Reserve them.',
      creates({
        title: 'Paint hallway|Painting hallway|Hallway painting|(Reserved) (for) (painting|paint) hallway',
        start: '2026-12-12T12:00',
        end: '2026-12-12T15:00',
      }),
    ],
    [
      'Invite Jonas and Tomás to a bug triage on Monday the 7th of December from 3 to 3:30 pm.',
      creates({
        title: 'Bug triage (meeting|session)|Bug triage with Jonas and Tomás',
        start: '2026-12-07T15:00',
        end: '2026-12-07T15:30',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      "I'm to collect the turkey on Christmas Eve at 8 am. Note that down before I forget.",
      creates({
        title: '(Collect|Pick up|Get) (Christmas) turkey (collection|pickup|pick up)',
        start: '2026-12-24T08:00',
      }),
    ],
    [
      'Swimming lessons are back: Fridays 4:30 to 5 pm beginning on the 4th of December, six times in all. Add them.',
      creates({
        title: 'Swimming (lessons|lesson)|Swim (lessons|lesson)',
        start: '2026-12-04T16:30',
        end: '2026-12-04T17:00',
        repeats: ['FREQ=WEEKLY;COUNT=6;BYDAY=FR', 'FREQ=WEEKLY;BYDAY=FR;COUNT=6', 'FREQ=WEEKLY;COUNT=6'],
      }),
    ],
    [
      "Put 'Rent due' on the 1st of every month, all day, from January onwards.",
      creates({
        title: 'Rent due',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'The surgery will phone me: Dr Okafor, Wednesday at 1:15 pm, ten minutes or so. Enter it as Call from Dr Okafor.',
      creates({ title: 'Call from Dr Okafor', start: '2026-11-25T13:15', end: '2026-11-25T13:25' }),
    ],
    [
      'Schedule a one-hour Lesson plan review for Tuesday the 1st of December at 4 pm in Studio room 1.',
      creates({
        title: 'Lesson plan review',
        start: '2026-12-01T16:00',
        end: '2026-12-01T17:00',
        place: 'Studio room 1',
      }),
    ],
    [
      "From the 12th to the 14th of February we're at my niece's wedding, so mark those days, whole days, as Wedding weekend.",
      creates({ title: 'Wedding weekend', start: '2027-02-12', end: '2027-02-15' }),
    ],
    [
      'Can you stick in a shoe fitting for the little one on Saturday at 2:30 pm?',
      creates({
        title:
          "Shoe fitting (for) (the) (little one)|Little one shoe fitting|Little one's shoe fitting|Little one’s shoe fitting",
        start: '2026-11-28T14:30',
      }),
    ],
    [
      'Lunch with Aiko and Lena on Thursday 10 December, 12:30 to 1:30, at Café Ondine. Send them both the invite.',
      creates({
        title:
          '(Team) lunch (with) (Aiko and Lena|Aiko, Lena|Aiko & Lena|Lena and Aiko) (at Café Ondine)|Aiko Lena lunch',
        start: '2026-12-10T12:30',
        end: '2026-12-10T13:30',
        guests: ['aiko', 'lena'],
        place: 'Café Ondine',
      }),
    ],
    [
      "I'd like a reminder to give the dog her worm tablet on the 1st of each month at 9 am, first one in December.",
      creates({
        title:
          "(Give) (dog) (her) worm tablet (for) (the) (dog)|Dog worm tablet|Dog’s worm tablet|Dog's worm tablet|Dog worming tablet|Worm (the) dog",
        start: '2026-12-01T09:00',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
        reminders: 'some',
      }),
    ],
    [
      'The gas engineer is coming on Wednesday the 16th of December between 8 am and noon, so block that for me.',
      creates({
        title: 'Gas engineer (visit|coming|appointment)',
        start: '2026-12-16T08:00',
        end: '2026-12-16T12:00',
      }),
    ],
    [
      'Keep an hour from 12 tomorrow for me to eat and have a walk. Call it Proper lunch.',
      creates({ title: 'Proper lunch', start: '2026-11-24T12:00', end: '2026-11-24T13:00' }),
    ],
  ]),
];
