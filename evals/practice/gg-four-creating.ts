import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'The dog has eaten a sock again, a whole sock! Put the vet in for tomorrow at 4 pm, please.',
      creates({
        title:
          '(Dog) Vet (appointment) (for) (dog)|(Dog) Vet visit (for) (dog)|Vet (with) (dog)|Dog to vet|Dog at vet|Take dog to vet',
        start: '2026-11-24T16:00',
      }),
    ],
    [
      "My knees sound like a bag of gravel, so I'm trying yoga. Add “Yoga” every Wednesday from 6:30 to 7:30 in the evening, starting this week!",
      creates({
        title: 'Yoga (class)',
        start: '2026-11-25T18:30',
        end: '2026-11-25T19:30',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "I've finally worn Jonas down with cake. Set up a “Bug triage” on Friday at 10, half an hour, and invite him, please.",
      creates({ title: 'Bug triage', start: '2026-11-27T10:00', end: '2026-11-27T10:30', guests: ['jonas'] }),
    ],
    [
      'Gran turns ninety and still beats everyone at rummy! Her party is on Saturday the 12th of December at 2 in the afternoon, at Lewes Town Hall. Pop it in, will you?',
      creates({
        title:
          "(Gran) (Gran’s) (Gran's) (90th) (ninetieth) (birthday) party|Gran’s party|Gran's party|Gran’s 90th|Gran's 90th|Gran’s 90th birthday|Gran's 90th birthday|Gran’s birthday|Gran's birthday",
        start: '2026-12-12T14:00',
        place: 'Lewes Town Hall',
      }),
    ],
    [
      "I'm a sieve, truly, it all falls through. Remind me to call Mum at 6 tonight or I'll be cut out of the will!",
      creates({
        title: 'Call Mum|Ring Mum|Phone Mum|Call (to) Mum',
        start: '2026-11-23T18:00',
        reminders: 'some',
      }),
    ],
    [
      'School has declared an inset day, with all the notice of an earthquake. Block out Monday the 7th of December as “Inset day”, the whole day.',
      creates({ title: 'Inset day', start: '2026-12-07', end: '2026-12-08' }),
    ],
    [
      'Dana from Brightdesk is terribly persistent, but she sends nice pens. Create “Contract call” for Thursday the 10th at 11, 30 minutes, December obviously, and invite dana.holt@brightdesk.example.',
      creates({
        title: 'Contract call',
        start: '2026-12-10T11:00',
        end: '2026-12-10T11:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      "The MOT man sucked his teeth at me last year, so wish me luck! Car's booked in at Barrow Garage on Wednesday, 9 December, at 8:15 in the morning: call it MOT.",
      creates({ title: '(Car) MOT', start: '2026-12-09T08:15', place: 'Barrow Garage' }),
    ],
    [
      "Tiny triumph: I've joined the ukulele lot! Please add “Ukulele club” this Tuesday, 7 to 9 in the evening, with a nudge 15 minutes before.",
      creates({ title: 'Ukulele club', start: '2026-11-24T19:00', end: '2026-11-24T21:00', reminders: [15] }),
    ],
    [
      "We're off to see the in-laws, pray for me. Mark the 12th and 13th of December as “Bristol”, all day both days.",
      creates({ title: 'Bristol', start: '2026-12-12', end: '2026-12-14' }),
    ],
    [
      "My team's getting rowdy, so let's channel it into something. Schedule “Retro” for Wednesday, 2 to 2:45 in the afternoon this week, and invite Aiko and Tomás!",
      creates({
        title: '(Team) Retro',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:45',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      "The sourdough starter has a name now, it's Gerald, don't judge. I need “Feed Gerald” at 8 every morning for ten minutes, from tomorrow on.",
      creates({
        title: 'Feed Gerald',
        start: '2026-11-24T08:00',
        end: '2026-11-24T08:10',
        repeats: ['FREQ=DAILY', 'FREQ=DAILY;INTERVAL=1'],
      }),
    ],
    [
      "Oh, I'm chuffed! The bank will see me at last, about the mortgage: this Friday, 9:50 sharp, at their Cliffe branch. “Mortgage meeting” will do as the name.",
      creates({ title: 'Mortgage meeting', start: '2026-11-27T09:50', place: 'Cliffe' }),
    ],
    [
      'Last winter the pipes burst while I was in the bath, a story for another time. Get “Plumber” down for tomorrow, 8 until 9 am.',
      creates({ title: 'Plumber', start: '2026-11-24T08:00', end: '2026-11-24T09:00' }),
    ],
    [
      "There's a rumour I make decent soup, so I'm exploiting it. Invite Lena and Sam to “Soup lunch” on Monday the 14th of December at half twelve, for an hour, please!",
      creates({
        title: 'Soup lunch',
        start: '2026-12-14T12:30',
        end: '2026-12-14T13:30',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      'Rent day sneaks up on me like a ninja, every single time. Make an all-day “Pay rent” on the 1st of each month, starting with the 1st of December.',
      creates({
        title: 'Pay rent',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY'],
      }),
    ],
    [
      "Our goalie's broken his toe on a coffee table, so guess who's in goal? Add “Five-a-side” on Sunday at 5 pm, an hour and a half, at the Leisure Centre.",
      creates({
        title: 'Five-a-side|Five a side|5-a-side',
        start: '2026-11-29T17:00',
        end: '2026-11-29T18:30',
        place: 'Leisure Centre',
      }),
    ],
    [
      "Hello, sunshine! I'm on nights again, and I look like an owl. Could you note “Night shift” from 10 pm this Saturday to 6 am on Sunday?",
      creates({ title: 'Night shift', start: '2026-11-28T22:00', end: '2026-11-29T06:00' }),
    ],
    [
      'I have an idea so good I had to sit down on the stairs. Put “Pitch rehearsal” with Priya on the 10th of December, 3 to 4 in the afternoon, and do send her the invite.',
      creates({
        title: 'Pitch rehearsal (with Priya)',
        start: '2026-12-10T15:00',
        end: '2026-12-10T16:00',
        guests: ['priya'],
      }),
    ],
    [
      'The twins have discovered swimming, and the bathroom has discovered flooding. “Swimming lesson” goes in on Saturdays at 3, for 30 minutes, every week from the 28th!',
      creates({
        title: 'Swimming lesson',
        start: '2026-11-28T15:00',
        end: '2026-11-28T15:30',
        repeats: ['FREQ=WEEKLY;BYDAY=SA', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "I've got thoughts, and they need silence and possibly a biscuit. Book me “Writing time” on Friday, 10 to 12, this week.",
      creates({ title: 'Writing time', start: '2026-11-27T10:00', end: '2026-11-27T12:00' }),
    ],
    [
      'My mate Dave is back from Perth with a tan and opinions. Pint with Dave at the Ship Inn this Wednesday, 8 pm, please!',
      creates({
        title: 'Pint (with) Dave|Pints with Dave|Dave pint|Drink with Dave|Drinks with Dave|Pint',
        start: '2026-11-25T20:00',
        place: 'Ship Inn',
      }),
    ],
    [
      "I daren't forget the eye test again, I waved at a postbox yesterday. It's on 16 December at 12:15, 20 minutes, and I want a reminder an hour ahead.",
      creates({
        title: 'Eye test (appointment)',
        start: '2026-12-16T12:15',
        end: '2026-12-16T12:35',
        reminders: [60],
      }),
    ],
    [
      'Book club chose a nine-hundred-pager, the monsters! Enter “Book club” for the first Wednesday of every month at 8 in the evening, beginning on 6 January.',
      creates({
        title: 'Book club',
        start: '2027-01-06T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'],
      }),
    ],
    [
      "Big news: I'm getting a piano, and the neighbours are getting earplugs! “Piano delivery”, Tuesday the 15th of December, between 11 in the morning and 1 pm.",
      creates({ title: 'Piano delivery', start: '2026-12-15T11:00', end: '2026-12-15T13:00' }),
    ],
  ]),
];
