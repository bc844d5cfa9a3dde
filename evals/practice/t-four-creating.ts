import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** With the apostrophe as typed, too. */
const ap = (title: string) => (title.includes('’') ? `${title}|${title.replaceAll('’', "'")}` : title);

/** Each week on this day. */
const weekly = (day: string) => [`FREQ=WEEKLY;BYDAY=${day}`, 'FREQ=WEEKLY'];

export const creating = [
  ...phrasings('creating', [
    [
      "So there's an extra choir rehearsal on Tuesday the 1st of December at 7 in the evening, God help us, the altos are a shambles. I'll forget if it isn't in there.",
      creates({
        title:
          '(Extra) choir (rehearsal)|(Extra) rehearsal|(Extra) rehearsal (with) choir|(Extra) rehearsal (for) choir|(Extra) choir practice',
        start: '2026-12-01T19:00',
      }),
    ],
    [
      "My knee's gone funny, it's all that kneeling at the allotment. The surgery can give me Dr Patel at twenty past four on Wednesday, can you put that in?",
      creates({
        title: ap(
          '(See) Dr Patel|(See) Doctor Patel|Dr Patel appointment|Appointment (with Dr Patel)|Doctor’s appointment (with Dr Patel)|Doctor appointment (with Dr Patel)|Doctor (appointment)|GP (appointment)|GP appointment with Dr Patel|Surgery (appointment)|Surgery appointment with Dr Patel|Surgery with Dr Patel|Dr Patel (at) surgery|Knee appointment (with Dr Patel)|Dr Patel knee|Dr Patel knee appointment|Dr Patel re knee',
        ),
        start: '2026-11-25T16:20',
      }),
    ],
    [
      "Our Kev's finally tying the knot, I never thought I'd live to see it! Wedding's Saturday the 12th of December at 2 at Whitby Pavilion, so nothing else is going in that slot, do you hear.",
      creates({
        title: ap('(Kev’s) wedding|(Our) Kev’s wedding|Kev wedding|Wedding (of Kev)|Wedding (Kev)'),
        start: '2026-12-12T14:00',
        place: 'Whitby Pavilion',
      }),
    ],
    [
      "We've started a book club, five of us and far too much Rioja. It's on the first Monday of every month at 8 in the evening, the first one's the 7th of December, could you set that up?",
      creates({
        title: 'Book club',
        start: '2026-12-07T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
      }),
    ],
    [
      "I've signed up for Spanish at sixty-eight, because why not, and my daughter thinks I've gone mad. Every Tuesday evening from 6.30 to 8, starting tomorrow, at the Adult College, so there, write that down.",
      creates({
        title: 'Spanish (class)|Spanish lesson|Spanish course|Spanish classes|Spanish lessons|Learn Spanish',
        start: '2026-11-24T18:30',
        end: '2026-11-24T20:00',
        place: 'Adult College',
        repeats: weekly('TU'),
      }),
    ],
    [
      "The school has an inset day on the 10th of December and they're telling us now, brilliant, thanks ever so. Just mark it as the whole day so that I don't plan anything daft.",
      creates({
        title: '(School) inset day|Inset day (at) school|Inset day (school)',
        start: '2026-12-10',
        end: '2026-12-11',
      }),
    ],
    [
      'Me and Pete are off to the Lakes with the tent, in January, yes I know. Friday the 15th to Sunday the 17th, can you block out the days so nobody rosters me on?',
      creates({
        title:
          'Lakes (with Pete)|Lakes trip (with Pete)|Trip to Lakes (with Pete)|Lakes camping (with Pete)|Lakes camping trip (with Pete)|Camping (with Pete)|Camping in Lakes (with Pete)|Camping trip (with Pete)|Camping trip to Lakes (with Pete)|Camping trip in Lakes (with Pete)|Camping at Lakes (with Pete)|Lake District (with Pete)|Lake District trip (with Pete)|Lakes with Pete and tent|Off to Lakes (with Pete)|Tent trip to Lakes (with Pete)|Away in Lakes (with Pete)',
        start: '2027-01-15',
        end: '2027-01-18',
      }),
    ],
    [
      "Jonas has been an angel with the new starter and I'd like to tell him so to his face. Get a coffee with him in for Friday at half past ten, half an hour, and send him the invite please.",
      creates({
        title:
          'Coffee (with Jonas)|Coffee with Jonas Weber|Jonas coffee|Coffee Jonas|Coffee Maya Jonas|Coffee Maya and Jonas|Coffee Jonas and Maya',
        start: '2026-11-27T10:30',
        end: '2026-11-27T11:00',
        guests: ['jonas'],
      }),
    ],
    [
      'The office kitchen is a health hazard, I found something growing in my own mug and it had a little hat on. Can you set up a Kitchen summit with Tomás and Lena for tomorrow at 4, half an hour ought to do?',
      creates({
        title:
          'Kitchen summit (with Tomás and Lena)|Kitchen summit (with Tomás & Lena)|Kitchen summit (with Tomás, Lena)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['tomas', 'lena'],
      }),
    ],
    [
      "Car's got its MOT at quarter past eight on Thursday the 10th of December, and last year I clean forgot and got fined, so I'm not taking chances. Stick it in, and nudge me a full 24 hours before.",
      creates({
        title: ap('(Car) MOT|(Car’s) MOT|MOT (for) car|MOT (car)'),
        start: '2026-12-10T08:15',
        reminders: [1440],
      }),
    ],
    [
      "I've been given a sourdough starter called Gerald and I'm terrified I'll kill him. Could you put \"Feed Gerald\" in every morning at 7.30 from tomorrow, ten minutes, that's all he needs?",
      creates({
        title: 'Feed Gerald',
        start: '2026-11-24T07:30',
        end: '2026-11-24T07:40',
        repeats: ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU'],
      }),
    ],
    [
      "Our drummer's out of plaster, so the band lives! Practice is every Sunday from 4 to 6 as of this weekend, in the Old Garage, and the neighbours have our sympathy.",
      creates({
        title: 'Band (practice)|Practice|Band rehearsal|Practice with band',
        start: '2026-11-29T16:00',
        end: '2026-11-29T18:00',
        place: 'Old Garage',
        repeats: weekly('SU'),
      }),
    ],
    [
      "Oh I've had the loveliest news, Josie in Melbourne is expecting!! She wants a video call with me on Saturday at 8 in the morning for an hour to show me the scan, so pop that in before I start crying again.",
      creates({
        title:
          '(Video) call (with Josie)|(Video) call (with Josie in Melbourne)|Josie video call|Josie call|(Video) call Josie',
        start: '2026-11-28T08:00',
        end: '2026-11-28T09:00',
      }),
    ],
    [
      "The chimney sweep's rung back at long last, three messages I left the man. He's coming on Wednesday from 1 till 2, so I'll want that in the diary or I'll be out with the dog when he knocks.",
      creates({
        title: 'Chimney sweep|Chimney sweep visit|Chimney sweep coming|Chimney sweep appointment|Sweep',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
      }),
    ],
    [
      "Little Ollie's turning six, where does it go. His party's on Sunday the 13th of December, 11 till 1 at Bounce Barn, and no, I don't mean to be the late auntie this time.",
      creates({
        title: ap(
          'Ollie’s (birthday) party|Ollie’s 6th (birthday) party|Ollie’s sixth (birthday) party|Ollie’s birthday|Ollie’s 6th birthday|Ollie’s sixth birthday|Little Ollie’s (birthday) party|Little Ollie’s 6th (birthday) party|Little Ollie’s sixth (birthday) party|Ollie (birthday) party|Birthday party (Ollie)|(Birthday) party (for Ollie)|Party Ollie',
        ),
        start: '2026-12-13T11:00',
        end: '2026-12-13T13:00',
        place: 'Bounce Barn',
      }),
    ],
    [
      "I've been roped in as treasurer of the bowls club, don't ask, I only went for the sandwiches. The committee meets every other Saturday at 2 in the afternoon starting on the 5th of December, would you add it?",
      creates({
        title:
          'Bowls (club) committee (meeting)|Committee (meeting)|Bowls club|Bowls (club) meeting|Committee meeting bowls (club)|Bowls club treasurer meeting',
        start: '2026-12-05T14:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      "The hospital's been in touch about my scan and I'm being terribly brave about it. It's ten past four on Thursday the 10th of December at the Royal Free, could you note it for me, love?",
      creates({
        title:
          '(Hospital) scan|Scan (at) hospital|Scan appointment|Hospital scan appointment|Hospital appointment|My scan|Scan at Royal Free',
        start: '2026-12-10T16:10',
        place: 'Royal Free',
      }),
    ],
    [
      'They\'ve changed the bin day on us, as though life wasn\'t hard enough. I need "Bins out" on Tuesday nights at 9, every week, beginning tomorrow, otherwise Mrs Hall writes me one of her notes.',
      creates({ title: 'Bins out', start: '2026-11-24T21:00', repeats: weekly('TU') }),
    ],
    [
      "Aunt Vi's funeral will be on Monday the 7th of December at half past twelve, I can't quite believe I'm typing it. Mortlake Crematorium. Would you keep it there for me?",
      creates({
        title: ap(
          '(Aunt) Vi’s funeral|Funeral (Aunt Vi)|Funeral (of Aunt Vi)|Funeral (for Aunt Vi)|Aunt Vi funeral',
        ),
        start: '2026-12-07T12:30',
        place: 'Mortlake Crematorium',
      }),
    ],
    [
      "I've been given a new tutor and he looks about twelve, but they say he's brilliant. Please book a tutorial with him at 2 on Thursday the 10th of December for 45 minutes and invite him, it's d.okafor@unimail.example.",
      creates({
        title:
          'Tutorial|Tutorial with (new) tutor|Tutorial with Okafor|Tutorial with D Okafor|Tutorial with D. Okafor|Tutorial with d.okafor|Tutorial with Mr Okafor|Tutorial with d.okafor@unimail.example',
        start: '2026-12-10T14:00',
        end: '2026-12-10T14:45',
        guests: ['d.okafor@unimail.example'],
      }),
    ],
    [
      "School's just been on the phone, Maisie has nits AGAIN, I could weep. I'm to pick her up at ten past three today so chuck that in, I've already got the comb out.",
      creates({
        title:
          'Pick up Maisie|Pick Maisie up|Maisie pick up|Maisie pickup|Maisie pick-up|Pick-up Maisie|Pickup Maisie|Collect Maisie|Pick up Maisie from school|Pick Maisie up from school|Collect Maisie from school|Maisie school pickup|Maisie school pick-up|Maisie school pick up|School pickup|School pick-up|School pick up|School pickup Maisie|Pick up Maisie (school)',
        start: '2026-11-23T15:10',
      }),
    ],
    [
      'Third go at the driving, the last examiner got out and walked. Next lesson is this Saturday at 1, two hours of it, so down it goes and pray for the hedges.',
      creates({
        title: '(Next) driving lesson|Lesson|Driving',
        start: '2026-11-28T13:00',
        end: '2026-11-28T15:00',
      }),
    ],
    [
      "I forgot Nadia's birthday again and she did the quiet voice, you know the one. It's the 12th of January, I want it in as an all-day thing every year until I die.",
      creates({
        title: ap('Nadia’s birthday|Nadia birthday|Birthday Nadia|Birthday (of Nadia)'),
        start: '2027-01-12',
        end: '2027-01-13',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=12'],
      }),
    ],
    [
      "Old Bert from the depot's retiring after forty-one years, forty-one, can you imagine. His leaving do is at the Mucky Duck on Friday from 6 in the evening and I've promised to bring the card, so I'd better have it in here.",
      creates({
        title: ap(
          '(Old) Bert’s leaving do|Leaving do (Bert)|Leaving do (for Bert)|Bert leaving do|Bert’s retirement (do)|Bert’s retirement party|Bert’s leaving party|Bert’s retirement leaving do|Bert’s leaving do (bring card)',
        ),
        start: '2026-11-27T18:00',
        place: 'Mucky Duck',
      }),
    ],
    [
      "I've gone and paid for six swimming lessons, at my age, I'll be in armbands next to the toddlers. They're on Mondays at half past seven in the evening, the first is on the 30th of November, can you put in all six?",
      creates({
        title: 'Swimming (lesson)|Swimming lessons|Swim lesson',
        start: '2026-11-30T19:30',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=MO;COUNT=6'],
      }),
    ],
  ]),
];
