import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'The van failed its MOT, of course it did, the exhaust was held on with hope. Put “Van retest” in for Thursday the 10th of December at half eight in the morning, please.',
      creates({ title: 'Van retest', start: '2026-12-10T08:30' }),
    ],
    [
      "My nephew's turning six and has requested dinosaurs, plural. Could you add Leo's party on Saturday 12 December, two till five?",
      creates({
        title: "(Leo's|Leo’s|Leo) (6th|sixth) (dinosaur) (birthday) party|(Leo's|Leo’s) (6th|sixth) birthday",
        start: '2026-12-12T14:00',
        end: '2026-12-12T17:00',
      }),
    ],
    [
      "I'm finally seeing the optician, because yesterday I waved at a bin. Book it in for the 8th of December at 11:30; it's at Brightside Opticians.",
      creates({
        title:
          "Optician (appointment)|Optician's (appointment)|Optician’s (appointment)|Opticians (appointment)|Eye (test|appointment)|Brightside Opticians|Optician (appointment) at Brightside Opticians",
        start: '2026-12-08T11:30',
        place: 'Brightside Opticians',
      }),
    ],
    [
      "Band's back together! Well, three of us and a drum machine. Every Wednesday from this week at 8pm I want “Band practice” in there, two hours.",
      creates({
        title: 'Band practice',
        start: '2026-11-25T20:00',
        end: '2026-11-25T22:00',
        repeats: 'FREQ=WEEKLY;BYDAY=WE',
      }),
    ],
    [
      "I promised Dad I'd ring him and he does sulk. Remind me tomorrow at six in the evening to call Dad, will you?",
      creates({
        title: '(Reminder) (to) Call Dad|Ring Dad|Phone Dad',
        start: '2026-11-24T18:00',
        reminders: 'some',
      }),
    ],
    [
      "So I've volunteered for the church bake sale, me, who burns toast. It's on Sunday, 6 December, all day long, so block that as “Bake sale”.",
      creates({ title: '(Church) Bake sale', start: '2026-12-06', end: '2026-12-07' }),
    ],
    [
      'Jonas owes me an explanation and I owe him a sandwich. Set up “Sandwich summit” for Tuesday the 8th of December at half twelve, 45 minutes, and invite Jonas.',
      creates({
        title: 'Sandwich summit',
        start: '2026-12-08T12:30',
        end: '2026-12-08T13:15',
        guests: ['jonas'],
      }),
    ],
    [
      'New boots, sore feet, no regrets! Pop a hike in for Saturday the 5th of December from noon to four, meeting at Box Hill.',
      creates({
        title: '(Box Hill) Hike|Hike (at|on) (Box Hill)|Hiking',
        start: '2026-12-05T12:00',
        end: '2026-12-05T16:00',
        place: 'Box Hill',
      }),
    ],
    [
      "The plumber swears it's a five-minute job, and I've heard that before. He's coming Friday, 27 November at 8 in the morning, so pencil in the plumber for an hour.",
      creates({
        title: "Plumber (visit|appointment|coming|visiting)|(Plumber’s|Plumber's) visit|Plumbing",
        start: '2026-11-27T08:00',
        end: '2026-11-27T09:00',
      }),
    ],
    [
      "I've been told I can't live on crisps alone. Make me a “Meal prep” slot on Sunday evenings at six, every week starting this Sunday, one hour.",
      creates({
        title: 'Meal prep (slot)',
        start: '2026-11-29T18:00',
        end: '2026-11-29T19:00',
        repeats: 'FREQ=WEEKLY;BYDAY=SU',
      }),
    ],
    [
      "Confession time: I've never once backed up my laptop. Stick “Laptop backup” in for tonight at nine, half an hour, and nudge me ten minutes before.",
      creates({
        title: 'Laptop backup',
        start: '2026-11-23T21:00',
        end: '2026-11-23T21:30',
        reminders: [10],
      }),
    ],
    [
      'Our photographer is lovely but lives on another planet. Please put in “Portrait shoot” on 9 December, 1:30pm to 2:30pm, and invite zoe@larkphoto.example so she at least has a chance.',
      creates({
        title: 'Portrait shoot',
        start: '2026-12-09T13:30',
        end: '2026-12-09T14:30',
        guests: ['zoe@larkphoto.example'],
      }),
    ],
    [
      "We're off to see my wife's folks in Whitby, pray for me. Mark the 12th and 13th of December as “Whitby weekend”, the whole of both days.",
      creates({ title: 'Whitby weekend', start: '2026-12-12', end: '2026-12-14' }),
    ],
    [
      "Gosh, the allotment committee is at it again, somebody painted a shed mauve. There's an allotment meeting this Tuesday at 7pm in the Scout Hut: add it, please.",
      creates({
        title: '(The) Allotment (committee) meeting',
        start: '2026-11-24T19:00',
        place: 'Scout Hut',
      }),
    ],
    [
      "I'm a creature of habit and my habit is forgetting. On the first of every month, beginning 1 December, I want an all-day “Pay the rent”.",
      creates({
        title: 'Pay (the) rent',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'Priya and Lena both have opinions about the logo, and neither is shy. Get “Logo showdown” in the diary for 10 December at 11, one hour, inviting the pair of them.',
      creates({
        title: 'Logo showdown',
        start: '2026-12-10T11:00',
        end: '2026-12-10T12:00',
        guests: ['priya', 'lena'],
      }),
    ],
    [
      "My knitting circle has outgrown the pub table, imagine the scandal. From tomorrow it's Tuesdays at 7:30pm at the Wool Loft, so add “Knitting circle” every week, would you?",
      creates({
        title: 'Knitting circle',
        start: '2026-11-24T19:30',
        place: 'Wool Loft',
        repeats: 'FREQ=WEEKLY;BYDAY=TU',
      }),
    ],
    [
      "Guess who's giving blood again, fainting or not! That's Monday the 14th of December at quarter past four. Bung it in as “Blood donation”.",
      creates({ title: 'Blood donation', start: '2026-12-14T16:15' }),
    ],
    [
      "I'm trying to be a person who breathes. Weekday mornings at seven, starting tomorrow, fifteen minutes, call it “Breathing”. Stop laughing.",
      creates({
        title: 'Breathing',
        start: '2026-11-24T07:00',
        end: '2026-11-24T07:15',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      "The puppy ate my passport photo, so that's a fiver gone. Schedule “Puppy class” for this Saturday at 3pm, an hour, with a reminder thirty minutes ahead because he takes ages to get into the car.",
      creates({ title: 'Puppy class', start: '2026-11-28T15:00', end: '2026-11-28T16:00', reminders: [30] }),
    ],
    [
      'Tomás has found an error in my spreadsheet and is being unbearable about it. Book “Spreadsheet surgery” with Tomás for Wednesday, 9 December, 3pm to 3:30, please.',
      creates({
        title: 'Spreadsheet surgery (with Tomás|with Tomas)',
        start: '2026-12-09T15:00',
        end: '2026-12-09T15:30',
        guests: ['tomas'],
      }),
    ],
    [
      "Well, the knee's gone again, five-a-side is a young man's game. I've an x-ray this Wednesday at 1:15 in the afternoon at St Bride's Hospital.",
      creates({
        title:
          "(Knee) X-ray (appointment)|(Knee) Xray (appointment)|(Knee) X-ray (appointment) at St Bride's Hospital|(Knee) X-ray (appointment) at St Bride’s Hospital",
        start: '2026-11-25T13:15',
        place: 'Hospital',
      }),
    ],
    [
      "Choir's doing carols on the green, and I only know the rude versions. Add “Carols on the green” for Saturday the 19th of December, 5 to 6:30pm.",
      creates({ title: 'Carols on (the) green', start: '2026-12-19T17:00', end: '2026-12-19T18:30' }),
    ],
    [
      'My line manager says I should “own my growth”, whatever that is. Give me a “Course work” block of ninety minutes every other Thursday at four, first time on 10 December.',
      creates({
        title: 'Course work (block)|Coursework (block)',
        start: '2026-12-10T16:00',
        end: '2026-12-10T17:30',
        repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
      }),
    ],
    [
      "It's our wedding anniversary on the 16th of December, and last year I forgot, and there were consequences. Put it in as an all-day “Anniversary”, every year for the rest of my life.",
      creates({
        title: '(Our) (Wedding) Anniversary',
        start: '2026-12-16',
        end: '2026-12-17',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=16'],
      }),
    ],
  ]),
];
