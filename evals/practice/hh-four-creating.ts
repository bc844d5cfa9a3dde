import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Poor Biscuit has eaten a sock again, would you believe it. The vet can see her this Thursday at 5pm, so pop that in please.',
      creates({
        title:
          "Vet (appointment) (for Biscuit)|Vet (appointment) (with Biscuit)|(Take) Biscuit (to) vet (appointment)|Biscuit's vet (appointment)|Biscuit’s vet (appointment)|Vet Biscuit|Vet visit (for Biscuit)|Biscuit at vet",
        start: '2026-11-26T17:00',
      }),
    ],
    [
      'Priya\'s got a spring in her step since that funding news, have you noticed? Let\'s use it. Set up "Hiring plan" on Wednesday from 2 to 2.30pm and invite Priya.',
      creates({
        title: 'Hiring plan',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:30',
        guests: ['priya'],
      }),
    ],
    [
      'The grandkids have roped me into swimming, I\'ll need a bigger costume! Put "Swimming lesson" in every Saturday at 3pm for an hour, starting this week.',
      creates({
        title: 'Swimming lesson',
        start: '2026-11-28T15:00',
        end: '2026-11-28T16:00',
        repeats: ['FREQ=WEEKLY;BYDAY=SA', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Our lass is getting wed and the whole street\'s invited, it\'ll be a do and a half. Block out all of Saturday 12 December for "Kelly wedding".',
      creates({ title: 'Kelly wedding', start: '2026-12-12', end: '2026-12-13' }),
    ],
    [
      "I'm hopeless with birthdays, last year I sent my aunt a sympathy card by mistake. Remind me to call Auntie Jean tomorrow at 6pm.",
      creates({
        title:
          '(Remind me to) Call Auntie Jean|Auntie Jean call|Call (with) Auntie Jean|Ring Auntie Jean|Call Aunt Jean|Phone Auntie Jean',
        start: '2026-11-24T18:00',
        reminders: 'some',
      }),
    ],
    [
      'The MOT light of doom is on again. My mechanic says it\'s nothing, but he always says that. Can you add "MOT" for Friday 4 December at 8am, place is Kwikline Garage?',
      creates({ title: 'MOT', start: '2026-12-04T08:00', place: 'Kwikline Garage' }),
    ],
    [
      'I read somewhere that people who eat lunch together argue less. Let\'s test it, eh? Put "Team lunch" in for Tuesday 8 December, noon to one, and invite Aiko and Tomás.',
      creates({
        title: 'Team lunch',
        start: '2026-12-08T12:00',
        end: '2026-12-08T13:00',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'My podiatrist is a hoot, she sings Abba while she works. Next appointment\'s Wednesday the 9th of December, quarter past three, call it "Podiatrist". Give me a nudge half an hour before!',
      creates({ title: 'Podiatrist', start: '2026-12-09T15:15', reminders: [30] }),
    ],
    [
      'I\'m off to see my cousins in Galway, there\'ll be fiddles and no sleep. Mark "Galway" as all day from Friday 8 January to Sunday 10 January.',
      creates({ title: 'Galway', start: '2027-01-08', end: '2027-01-11' }),
    ],
    [
      'Funny thing, I bumped into my old singing teacher in the freezer aisle. She\'s talked me into it again. So: "Singing lesson", this Friday, six to seven in the evening.',
      creates({ title: 'Singing lesson', start: '2026-11-27T18:00', end: '2026-11-27T19:00' }),
    ],
    [
      'The bins! I forgot them twice and the foxes had a banquet. Give me a "Bins out" every Sunday at 8pm, ten minutes long, beginning this Sunday.',
      creates({
        title: 'Bins out',
        start: '2026-11-29T20:00',
        end: '2026-11-29T20:10',
        repeats: ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Dana from Brightdesk sounds sweet on the phone, not pushy at all. Schedule "Contract chat" for Monday 7 December at 3.30pm, half an hour, and invite dana.holt@brightdesk.example.',
      creates({
        title: 'Contract chat',
        start: '2026-12-07T15:30',
        end: '2026-12-07T16:00',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      "So the landlord's sending someone round about the mice, at long last. I've named one Gerald. It's tomorrow at 4 in the afternoon, save it as \"Pest control\" please.",
      creates({ title: 'Pest control', start: '2026-11-24T16:00' }),
    ],
    [
      'We had such a laugh at the pub quiz, even though we came ninth. Same again! Add "Pub quiz" for Wednesday evening this week at half seven, at the Nag\'s Head.',
      creates({ title: 'Pub quiz', start: '2026-11-25T19:30', place: 'Head' }),
    ],
    [
      'Payday is my favourite day, and also the day I weep over the bills. Make me an all-day "Pay rent" on the 1st of every month, starting this December.',
      creates({
        title: 'Pay rent',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY'],
      }),
    ],
    [
      'Jonas told me a joke about semaphores and I still don\'t get it. He can explain it in person! Please book "Build times" on Thursday at 4pm for 45 minutes and invite Jonas.',
      creates({
        title: 'Build times',
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:45',
        guests: ['jonas'],
      }),
    ],
    [
      "Me and the missus haven't been out since the baby came. Her sister's offered to sit, so it's on: \"Date night\", Saturday 5 December, 7 till 10pm.",
      creates({ title: 'Date night', start: '2026-12-05T19:00', end: '2026-12-05T22:00' }),
    ],
    [
      'I nearly missed my own blood test last time, the nurse wasn\'t amused. The next is Tuesday 8 December at 8.20 in the morning. Just call it "Blood test", and remind me an hour ahead.',
      creates({ title: 'Blood test', start: '2026-12-08T08:20', reminders: [60] }),
    ],
    [
      'Sam\'s been doing cartwheels since the quarter closed, and fair play to him. Could you put half an hour in called "Numbers" with Sam, on Friday at 10.30 in the morning?',
      creates({
        title: 'Numbers (with Sam)',
        start: '2026-11-27T10:30',
        end: '2026-11-27T11:00',
        guests: ['sam'],
      }),
    ],
    [
      'I\'m growing a moustache for charity and it\'s coming in ginger, of all things. I need a barber to sort it. Add "Barber" today at 7pm.',
      creates({ title: 'Barber', start: '2026-11-23T19:00' }),
    ],
    [
      'The allotment committee has fallen out over compost again, you couldn\'t make it up. I\'m chairing, heaven help me. "Allotment meeting", Sunday 6 December, 10.30 to noon, in the Scout Hut.',
      creates({
        title: 'Allotment meeting',
        start: '2026-12-06T10:30',
        end: '2026-12-06T12:00',
        place: 'Scout Hut',
      }),
    ],
    [
      'Doctor says I need to move more, as if I don\'t run after toddlers all day. Fine! Put "Walk" in every day at 12.15 for fifteen minutes, from tomorrow.',
      creates({ title: 'Walk', start: '2026-11-24T12:15', end: '2026-11-24T12:30', repeats: 'FREQ=DAILY' }),
    ],
    [
      'My passport photo looks like a wanted poster, so no change there. The form has to be in by 15 January. Stick "Passport form" in as an all-day entry on that date, would you?',
      creates({ title: 'Passport form', start: '2027-01-15', end: '2027-01-16' }),
    ],
    [
      'Guess who\'s been voted netball captain at the age of fifty-one? Training is every other Monday at 8pm, from the 30th of November. Name it "Netball".',
      creates({
        title: 'Netball',
        start: '2026-11-30T20:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      "I had the strangest dream about a piano on a ferry. It reminded me that the tuner's coming! That's on Thursday 10 December, 1pm to 2.30pm.",
      creates({
        title:
          '(The) Piano tuner (visit)|Piano tuning|Tuner|Piano tuner coming|Piano tuner appointment|Piano tuning appointment',
        start: '2026-12-10T13:00',
        end: '2026-12-10T14:30',
      }),
    ],
  ]),
];
