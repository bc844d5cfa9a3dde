import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const creating = phrasings('creating', [
  // A midwife.
  [
    'Please add a home visit at 24 Cedar Road on Thursday at 1 pm.',
    creates({ title: 'Home visit (at 24 Cedar Road)', start: '2026-11-26T13:00', place: '24 Cedar Road' }),
  ],
  [
    'I am on a night shift from 8 pm on Saturday until 8 am on Sunday. Can you put that in?',
    creates({ title: 'Night shift', start: '2026-11-28T20:00', end: '2026-11-29T08:00' }),
  ],
  [
    'I will be teaching the antenatal class every Monday at 7 pm, starting on the 30th. Please add it.',
    creates({
      title: '(Teach) (Teaching) (the) antenatal class',
      start: '2026-11-30T19:00',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    'Remind me at five this afternoon to ring the Okafor family.',
    creates({ title: 'Ring (the) Okafor family', start: '2026-11-23T17:00', reminders: 'some' }),
  ],
  [
    'Book me in for two hours of resuscitation training on 10 December, from 9:30.',
    creates({ title: 'Resuscitation training', start: '2026-12-10T09:30', end: '2026-12-10T11:30' }),
  ],
  // A plumber with his own firm.
  [
    'Bathroom fitting for Mrs Doyle on 8 and 9 December, both days all day.',
    creates({
      title:
        'Bathroom fitting (for Mrs Doyle)|Bathroom fitting (Mrs Doyle)|Mrs Doyle bathroom fitting|Mrs Doyle’s bathroom fitting',
      start: '2026-12-08',
      end: '2026-12-10',
    }),
  ],
  [
    'The van has its MOT tomorrow at 8. Could you note that down?',
    creates({
      title: 'Van MOT|MOT|MOT (for) (the) van|Van’s MOT|Van has its MOT',
      start: '2026-11-24T08:00',
    }),
  ],
  [
    'I am giving a quote for a new shower at 16 Mill Lane this Friday, 10:30 to 11:15. Please enter it.',
    creates({
      title: '(Give) (Giving) (a) quote (for a new shower)|(New) shower quote',
      start: '2026-11-27T10:30',
      end: '2026-11-27T11:15',
      place: '16 Mill Lane',
    }),
  ],
  [
    'Put "Collect copper pipe" in for Wednesday at 7:30 in the morning.',
    creates({ title: 'Collect copper pipe', start: '2026-11-25T07:30' }),
  ],
  [
    'Set up a weekly appointment called Invoices, Fridays at 4 pm.',
    creates({ title: 'Invoices', start: '2026-11-27T16:00', repeats: 'FREQ=WEEKLY' }),
  ],
  // A PhD student.
  [
    'Please schedule a supervision meeting with Professor Hale for tomorrow at 3 pm in room 4.12.',
    creates({
      title: 'Supervision (meeting) (with Professor Hale)|Professor Hale supervision (meeting)',
      start: '2026-11-24T15:00',
      place: '4.12',
    }),
  ],
  [
    'Block next Monday from 8 to 9:30 for thesis writing.',
    creates({
      title: '(Block for) thesis writing|Thesis writing (block)',
      start: '2026-11-30T08:00',
      end: '2026-11-30T09:30',
    }),
  ],
  [
    'Journal club is every second Thursday at 5 pm, beginning this week. Can you add it?',
    creates({ title: 'Journal club', start: '2026-11-26T17:00', repeats: 'FREQ=WEEKLY;INTERVAL=2' }),
  ],
  [
    'Please save my viva for 14 January at 10 am, with a reminder one day before.',
    creates({ title: 'Viva', start: '2027-01-14T10:00', reminders: [1440] }),
  ],
  [
    'Invite Aiko and Tomás to a poster walkthrough on Wednesday at 2.',
    creates({ title: 'Poster walkthrough', start: '2026-11-25T14:00', guests: ['aiko', 'tomas'] }),
  ],
  // A grandfather.
  [
    'I have to collect Alfie from nursery at half past three on Wednesday. Would you write that down for me?',
    creates({
      title:
        '(I have to) collect Alfie (from nursery)|Collecting Alfie (from nursery)|Pick up Alfie (from nursery)|Alfie nursery collection',
      start: '2026-11-25T15:30',
    }),
  ],
  [
    'The bowls club dinner is on Saturday 12 December at 7 in the evening at the Royal Oak. Add that, please.',
    creates({ title: 'Bowls club dinner (at the Royal Oak)', start: '2026-12-12T19:00', place: 'Royal Oak' }),
  ],
  [
    'Elsie’s birthday is on 6 February. I would like it to come up every year.',
    creates({ title: 'Elsie’s birthday', start: '2027-02-06', repeats: 'FREQ=YEARLY' }),
  ],
  [
    'Can you remind me to feed the neighbours’ cat on Saturday at 10?',
    creates({ title: 'Feed (the) neighbours’ cat', start: '2026-11-28T10:00', reminders: 'some' }),
  ],
  [
    'I am going swimming on Friday at 6 pm and to choir practice on Sunday at 5 pm. Please add both.',
    changes(
      create({ title: '(Go) (Going) swimming', start: '2026-11-27T18:00' }),
      create({ title: '(Go to) (Going to) choir (practice)', start: '2026-11-29T17:00' }),
    ),
  ],
  // An office manager.
  [
    'Please set up a fire drill for Tuesday 8 December at 11 and invite Priya, Jonas and Lena.',
    creates({ title: 'Fire drill', start: '2026-12-08T11:00', guests: ['priya', 'jonas', 'lena'] }),
  ],
  [
    'I need a 30 minute meeting with Sam about the parking spaces, Thursday at 4 pm.',
    creates({
      title:
        '(Meeting) (with Sam) (about) (the) parking spaces|Parking spaces (meeting) (with Sam)|Meeting with Sam',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
      guests: ['sam'],
    }),
  ],
  [
    'The window cleaners come on the first Monday of every month at 8 am, beginning in December. Please put that in.',
    creates({
      title: '(The) window cleaners (come)|Window cleaning',
      start: '2026-12-07T08:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
    }),
  ],
  [
    'Mark 23 December as "Office closed" for the whole day.',
    creates({ title: 'Office closed', start: '2026-12-23' }),
  ],
]);

export const qOneCreating = [...creating];
