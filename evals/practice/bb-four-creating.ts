import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "My cousin has finally picked a wallpaper and can't hang it alone. Put wallpapering with Elsa down for Saturday the 5th of December, 10 till 2.",
      creates({
        title:
          'Wallpapering (with Elsa)|Wallpaper with Elsa|Hanging wallpaper (with Elsa)|Hang wallpaper (with Elsa)',
        start: '2026-12-05T10:00',
        end: '2026-12-05T14:00',
      }),
    ],
    [
      "Could you add dinner with Tom for Friday at seven? He's back from Lisbon for four days and I won't see him again before spring.",
      creates({ title: 'Dinner (with Tom)|Tom dinner', start: '2026-11-27T19:00' }),
    ],
    [
      "My library books are now officially embarrassing, one of them is about punctuality. Please put 'Return library books' in for tomorrow at 5:30pm.",
      creates({ title: 'Return (the) library books', start: '2026-11-24T17:30' }),
    ],
    [
      "The sticker on the old Volvo gave me a fright this morning, it's nearly due. So, MOT at Hopper Garage, Wednesday 9 December, 8:15, please.",
      creates({
        title: '(Volvo) MOT|(Car) MOT|MOT (for) (the) (old) (Volvo)|MOT at Hopper Garage',
        start: '2026-12-09T08:15',
        place: 'Hopper Garage',
      }),
    ],
    [
      "I'd like Jonas and Aiko to see the new sketches before anyone else does, they're honest people. Invite them both to a sketch review on Tuesday the 8th of December at 11:00 for 45 minutes.",
      creates({
        title: '(New) sketch review|(New) sketches review|Review (of) (the) (new) sketches',
        start: '2026-12-08T11:00',
        end: '2026-12-08T11:45',
        guests: ['jonas', 'aiko'],
      }),
    ],
    [
      'A few of us have started playing badminton, badly but with spirit. Make it a weekly thing from this Wednesday, 19:00 to 20:30.',
      creates({
        title: '(Weekly) badminton',
        start: '2026-11-25T19:00',
        end: '2026-11-25T20:30',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      "Mum is having her knee done and I want to be around for her, whatever she says. Block out the whole of Thursday 10 December as 'Hospital with Mum'.",
      creates({ title: 'Hospital with Mum', start: '2026-12-10', end: '2026-12-11' }),
    ],
    [
      "We've found a cottage that takes dogs, and it has a real fireplace! Please put 'Whitby weekend' in from Friday the 15th to Sunday the 17th of January, all day.",
      creates({ title: 'Whitby weekend', start: '2027-01-15', end: '2027-01-18' }),
    ],
    [
      "Quick one, as I'm on the stairs: add a phone call with the bank at twenty past four today. They kept me on hold for an hour last time and I know the tune by heart now.",
      creates({
        title: '(Phone) call (with) (the) bank|Phone (the) bank|Bank (phone) call|Bank phonecall',
        start: '2026-11-23T16:20',
      }),
    ],
    [
      "Priya and I really ought to talk about money before the year closes. Set up half an hour with her on Monday 7 December at 3pm and send her an invitation, would you? 'Salary talk' will do as a title.",
      creates({
        title: 'Salary talk',
        start: '2026-12-07T15:00',
        end: '2026-12-07T15:30',
        guests: ['priya'],
      }),
    ],
    [
      "My brother-in-law raves about a jazz night at Vine Hall, and for once I believe him. It's on Saturday 12 December at eight in the evening, so add it.",
      creates({
        title: '(A) jazz night (at Vine Hall)',
        start: '2026-12-12T20:00',
        place: 'Vine Hall',
      }),
    ],
    [
      "The fern in the office has given up on me and I can't bear its face. Add 'Water plants' every Monday and Thursday at 8:45 in the morning, starting this Thursday.",
      creates({
        title: 'Water (the) plants',
        start: '2026-11-26T08:45',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=WEEKLY;BYDAY=TH,MO'],
      }),
    ],
    [
      "Piano lesson! After eleven years I'm doing it again, God help the people downstairs. It's on Tuesday 8 December at 6:15 in the evening and takes three quarters of an hour.",
      creates({ title: '(First) piano lesson', start: '2026-12-08T18:15', end: '2026-12-08T19:00' }),
    ],
    [
      "Sam wants to go through the first quarter with me and he won't believe it until there's an invite in his calendar. Thursday 10 December at 2pm, one hour, call it 'Q1 numbers', and do invite him.",
      creates({
        title: 'Q1 numbers',
        start: '2026-12-10T14:00',
        end: '2026-12-10T15:00',
        guests: ['sam'],
      }),
    ],
    [
      "I look like a wanted poster in my old passport, and it's about to expire anyway. Would you write 'Passport photos' into my diary for Monday 14 December at 9:50?",
      creates({ title: 'Passport photos', start: '2026-12-14T09:50' }),
    ],
    [
      "Please put a quiz night into my personal calendar, on Tuesday 15 December at half past seven in the evening. I've been drafted in because I know fonts and, sadly, nothing else.",
      creates({ title: '(Pub) quiz night|Quiz', start: '2026-12-15T19:30', calendar: personal }),
    ],
    [
      "The old studio gang is getting together again, and it never takes less than two hours with that lot. So note down 'Studio gang lunch' on Friday the 18th of December from one to three.",
      creates({ title: 'Studio gang lunch', start: '2026-12-18T13:00', end: '2026-12-18T15:00' }),
    ],
    [
      "The chimney sweep is coming on the 14th of January between 9 and 11 in the morning, and he charges me anyway if I'm not in. Put that in for me, will you?",
      creates({
        title: '(The) chimney sweep (is) (coming)|Chimney sweep (visit)|Chimney sweep appointment',
        start: '2027-01-14T09:00',
        end: '2027-01-14T11:00',
      }),
    ],
    [
      "I have a craving for quiet that borders on hunger. Block tomorrow afternoon from 3 to 5 for deep work, and don't let anybody talk me out of it.",
      creates({ title: 'Deep work (block)', start: '2026-11-24T15:00', end: '2026-11-24T17:00' }),
    ],
    [
      "My godson Leo will be six on 19 December and I forgot him last year, to my eternal shame. Can you add 'Leo turns a year older' as an all-day event that comes back every year?",
      creates({
        title: 'Leo turns a year older',
        start: '2026-12-19',
        end: '2026-12-20',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=19'],
      }),
    ],
    [
      "Tomás has offered to show me how he tests with a screen reader, isn't that kind? Put a 'Screen reader session' in on Thursday 10 December at half past ten and invite him.",
      creates({ title: 'Screen reader session', start: '2026-12-10T10:30', guests: ['tomas'] }),
    ],
    [
      "Aunt Karin is clearing her attic and I've promised to stand in the cold with her. It's a car boot sale at Pimlico Academy, on Sunday the 6th of December from 6:30 in the morning until noon, so in it goes, please.",
      creates({
        title: 'Car boot sale (with Aunt Karin)|Car boot sale with Karin|Car boot sale at Pimlico Academy',
        start: '2026-12-06T06:30',
        end: '2026-12-06T12:00',
        place: 'Pimlico Academy',
      }),
    ],
    [
      'Add a blood donation for Wednesday 16 December at 17:10, and give me a reminder an hour before. I once went without eating and woke up on a very cold floor.',
      creates({
        title: '(Give) blood|Blood donation|Donate blood|Giving blood|Donating blood',
        start: '2026-12-16T17:10',
        reminders: [60],
      }),
    ],
    [
      "Grandma says I only call when there's a storm, and she isn't wrong. Let's have 'Ring Grandma' every Sunday at 6pm, from the 6th of December on.",
      creates({
        title: 'Ring Grandma',
        start: '2026-12-06T18:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SU'],
      }),
    ],
    [
      "They're desperate for hands before Christmas, so I've said yes before thinking, as usual. It's Saturday the 19th of December, 1pm to 4:30pm, and you can call it 'Food bank shift'.",
      creates({ title: 'Food bank shift', start: '2026-12-19T13:00', end: '2026-12-19T16:30' }),
    ],
  ]),
];
