import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'My bike made a noise on Blackfriars Bridge that no bike should make, and I walked the rest in the rain. Could you put "Bike repair" in for Saturday at three in the afternoon?',
      creates({ title: 'Bike repair', start: '2026-11-28T15:00' }),
    ],
    [
      "Ingrid's birthday dinner needs to go in, please: 1 December, half past seven, at Koya Harbour. She's threatened me with a very public speech if I turn up late.",
      creates({
        title:
          '(Ingrid’s) (30th) birthday dinner|Ingrid’s dinner|(Birthday) dinner with Ingrid|(Birthday) dinner for Ingrid',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      'My cousin Elin is coming over from Gothenburg with an enormous suitcase, as she does. Please block Friday 15 to Sunday 17 January as whole days and call it "Elin here".',
      creates({ title: 'Elin here', start: '2027-01-15', end: '2027-01-18' }),
    ],
    [
      "My Swedish has got so rusty that Mum laughs at me, so I've signed up for a course. It's called Swedish class and it's every Tuesday from six to half past seven in the evening, starting on 12 January. Can you add it?",
      creates({
        title: 'Swedish (class)|Swedish course',
        start: '2027-01-12T18:00',
        end: '2027-01-12T19:30',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "Lena and I have been going round in circles about the print colours, it's getting silly. Set up half an hour tomorrow at 11 called Print colours, and send her an invitation.",
      creates({
        title: 'Print colours',
        start: '2026-11-24T11:00',
        end: '2026-11-24T11:30',
        guests: ['lena'],
      }),
    ],
    [
      'Poor Pickle has been scratching her ear all weekend, and she hates her basket like nothing else. Put the vet in for Thursday 10 December at quarter past four, and remind me an hour before so I can catch her.',
      creates({
        title:
          '(The) vet (for Pickle)|(The) vet (with Pickle)|(Take) Pickle to (the) vet|Pickle vet (appointment)|Pickle’s vet (appointment)|Vet appointment (for Pickle)|Vet visit (for Pickle)|Pickle: vet|Vet: Pickle|Vet (Pickle)|Pickle at (the) vet',
        start: '2026-12-10T16:15',
        reminders: [60],
      }),
    ],
    [
      'Blood test on Wednesday at 8 in the morning at Rowan Surgery, can you note that down for me? No breakfast beforehand, which frankly is the worst part.',
      creates({ title: 'Blood test', start: '2026-11-25T08:00', place: 'Rowan Surgery' }),
    ],
    [
      "I never managed to see The Hollow Pines when I was at college because I was always broke. Well, I've got a ticket now! They're playing at the Roundhouse on 20 February at seven, so do put that in.",
      creates({
        title:
          '(The) Hollow Pines (concert)|(The) Hollow Pines gig|Concert: (The) Hollow Pines|Gig: (The) Hollow Pines|Concert|(The) Hollow Pines at (the) Roundhouse|(The) Hollow Pines (live) at (the) Roundhouse',
        start: '2027-02-20T19:00',
        place: '(The) Roundhouse',
      }),
    ],
    [
      "Priya has just said yes, so I'm taking Monday 8 March off, and I intend to do absolutely nothing. Please mark it in my calendar as a day off.",
      creates({
        title: '(Maya) (Maya’s) day off|(Maya) off|Annual leave|Leave|Holiday',
        start: '2027-03-08',
        end: '2027-03-09',
      }),
    ],
    [
      "The girls from my old job have started a book club, mostly as an excuse for cheese. It's on the first Wednesday of every month at half past seven in the evening, and the first one is on 6 January. Would you add that as Book club?",
      creates({
        title: 'Book club',
        start: '2027-01-06T19:30',
        repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'],
      }),
    ],
    [
      "Graham was my tutor at Camberwell, he must be nearly eighty now and still wears that orange scarf. We're having lunch at The Eel Pot on Thursday 17 December at one, so please make an entry for it.",
      creates({
        title: 'Lunch (with Graham)|Graham lunch|Lunch: Graham|Lunch with (my) (old) tutor (Graham)',
        start: '2026-12-17T13:00',
        place: '(The) Eel Pot',
      }),
    ],
    [
      "Could you add an eye test to my personal calendar, Saturday 5 December at 10:20? I've caught myself holding the menu at arm's length like my father.",
      creates({ title: 'Eye test', start: '2026-12-05T10:20', calendar: personal }),
    ],
    [
      'The bank wants to talk about my card again, apparently buying four train tickets is suspicious. They\'ll ring at four this afternoon, so put "Bank call" in for a quarter of an hour.',
      creates({ title: 'Bank call', start: '2026-11-23T16:00', end: '2026-11-23T16:15' }),
    ],
    [
      'With 4.2 nearly out of the door I think we all need to let off some steam. Please schedule a Release retro on Tuesday 8 December from eleven to twelve and invite Tomás and Jonas.',
      creates({
        title: 'Release (4.2) retro',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['tomas', 'jonas'],
      }),
    ],
    [
      'Niamh says my shoulder will never get better if I only do the exercises on the bus, and she\'s probably right. Starting tomorrow I want "Shoulder exercises" every weekday at eight in the morning, ten minutes.',
      creates({
        title: 'Shoulder exercises',
        start: '2026-11-24T08:00',
        end: '2026-11-24T08:10',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      "Pub quiz tonight, eight o'clock, Crown and Anchor! I've been revising flags all weekend, so do write it in before I lose my nerve.",
      creates({ title: 'Pub quiz', start: '2026-11-23T20:00', place: '(The) Crown and Anchor' }),
    ],
    [
      'Nan is travelling down on her own for the first time since the hip, and the whole family is fussing about it. Can you put in "Pick up Nan" at King\'s Cross on 19 December at ten to three in the afternoon?',
      creates({
        title: 'Pick up Nan',
        start: '2026-12-19T14:50',
        place: 'King’s Cross',
      }),
    ],
    [
      "We bought the paint in September and it's been staring at me from under the stairs ever since. Let's make Saturday 12 December the day: an all-day entry, Painting the hall.",
      creates({ title: 'Painting (the) hall|Paint (the) hall', start: '2026-12-12', end: '2026-12-13' }),
    ],
    [
      'I was so badly prepared for the last one that I ended up drawing on a napkin. Block one till two on 8 December and call it Portfolio prep, please.',
      creates({ title: 'Portfolio prep', start: '2026-12-08T13:00', end: '2026-12-08T14:00' }),
    ],
    [
      "New year, new me, or at least that's what the leaflet said. I've got a gym induction on Thursday 7 January at 6:45 in the evening, could you add it and make it green?",
      creates({ title: 'Gym induction', start: '2027-01-07T18:45', color: ['10', '2'] }),
    ],
    [
      "I'm learning to swim properly at last, after a very embarrassing holiday in Crete. It's six lessons, Sundays from nine to a quarter to ten in the morning, beginning on 10 January. Put them down as Swimming lesson.",
      creates({
        title: 'Swimming lesson',
        start: '2027-01-10T09:00',
        end: '2027-01-10T09:45',
        repeats: [
          'FREQ=WEEKLY;COUNT=6',
          'FREQ=WEEKLY;BYDAY=SU;COUNT=6',
          'FREQ=WEEKLY;UNTIL=20270214',
          'FREQ=WEEKLY;BYDAY=SU;UNTIL=20270214',
        ],
      }),
    ],
    [
      'Mum gets sad when I don\'t ring, though she\'d never admit it. Make me an entry "Call Mum" for Sunday 6 December at five in the afternoon, half an hour is plenty.',
      creates({ title: 'Call Mum', start: '2026-12-06T17:00', end: '2026-12-06T17:30' }),
    ],
    [
      "The old Fiat has to have its MOT, and I'm crossing everything I have. It's on 14 January at half past eight in the morning at Denny's Garage. Pop it in, would you?",
      creates({
        title: '(Car) MOT|(Fiat) MOT|MOT (for) (the) (old) Fiat|MOT for (the) car|MOT at Denny’s (Garage)',
        start: '2027-01-14T08:30',
        place: 'Denny’s Garage',
      }),
    ],
    [
      'Please add our anniversary on 9 May as an all-day thing that comes back every year. Last time we both forgot and then had beans on toast, which was sweet, but still.',
      creates({
        title: '(Our) (wedding) anniversary',
        start: '2027-05-09',
        end: '2027-05-10',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=9'],
      }),
    ],
    [
      "My nephew is a sheep in one thing and a candle in the other, so I've been told I can't miss either. There's the Nativity play on Thursday 10 December at ten in the morning and the Carol concert on Thursday 17 December at half past six in the evening. Can you put both in?",
      changes(
        create({ title: '(The) nativity (play)', start: '2026-12-10T10:00' }),
        create({ title: '(The) carol concert', start: '2026-12-17T18:30' }),
      ),
    ],
  ]),
];
