import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const kOneCreating = phrasings('creating', [
  [
    'um can you put the window cleaner in for friday quarter past ten in the morning it takes him half an hour',
    creates({
      title: 'Window cleaner|Window cleaning',
      start: '2026-11-27T10:15',
      end: '2026-11-27T10:45',
    }),
  ],
  [
    "so i'm having a coffee with priya on wednesday at half three no wait i've got the demo make it half four",
    creates({
      title: 'Coffee (with Priya)|Priya coffee',
      start: '2026-11-25T16:30',
      guests: ['priya'],
    }),
  ],
  [
    "dog to the vet tomorrow five o'clock",
    creates({
      title:
        'Vet (appointment) (for) (dog)|(Take) dog (to) (the) vet|Dog vet appointment|Dog’s vet appointment|Vet with dog',
      start: '2026-11-24T17:00',
    }),
  ],
  [
    "right so the kids have got their swimming gala on saturday the fifth of december it starts at ten and they reckon it's done by twelve that's at brockwell lido",
    creates({
      title:
        '(Kids’) swimming gala (at Brockwell Lido)|Kids swimming gala (at Brockwell Lido)|Swimming gala (for) (kids)',
      start: '2026-12-05T10:00',
      end: '2026-12-05T12:00',
      place: 'Brockwell Lido',
    }),
  ],
  [
    'lunch with hannah thursday twelve thirty at dishoom',
    creates({
      title: 'Lunch (with Hannah) (at Dishoom)|Lunch (at Dishoom) (with Hannah)|Hannah lunch',
      start: '2026-11-26T12:30',
      place: 'Dishoom',
    }),
  ],
  [
    'stick call the bank in for quarter to twelve tomorrow and um give me a nudge ten minutes before cos i will forget',
    creates({
      title: 'Call (the) bank|Bank call|Call to (the) bank|Phone (the) bank|Ring (the) bank',
      start: '2026-11-24T11:45',
      reminders: [10],
    }),
  ],
  [
    'guess what we finally booked the holiday so um put that in from the thirteenth to the twentieth of february all day and just call it holiday',
    creates({
      title: 'Holiday',
      start: '2027-02-13',
      end: '2027-02-21',
    }),
  ],
  [
    "i've joined a choir yeah i know anyway it's every tuesday half seven in the evening starting on the eighth of december so pop that in as a weekly thing",
    creates({
      title: 'Choir (practice) (rehearsal)',
      start: '2026-12-08T19:30',
      repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
    }),
  ],
  [
    "saturday night i'm going for dinner with dave eight o'clock at nonna's get that in the calendar would you",
    creates({
      title: 'Dinner (with Dave) (at Nonna’s)|Dinner (at Nonna’s) (with Dave)|Dave dinner',
      start: '2026-11-28T20:00',
      place: 'Nonna',
    }),
  ],
  [
    'erm block out two till four on sunday the thirteenth of december for wrapping presents i am not doing it at midnight again',
    creates({
      title:
        'Wrapping presents|Wrap presents|Present wrapping|Wrapping (Christmas) presents|Wrap (Christmas) presents',
      start: '2026-12-13T14:00',
      end: '2026-12-13T16:00',
    }),
  ],
  [
    "we need an onboarding chat so that's me tomas and aiko tomorrow eleven till quarter to twelve",
    creates({
      title:
        'Onboarding chat (with Tomas and Aiko)|Onboarding chat (with Tomás and Aiko)|Onboarding chat (with Aiko and Tomas)|Onboarding',
      start: '2026-11-24T11:00',
      end: '2026-11-24T11:45',
      guests: ['tomas', 'aiko'],
    }),
  ],
  [
    'two things um gas meter reading tomorrow at eight in the morning and then uh parcel pickup at one on wednesday',
    changes(
      create({ title: 'Gas meter reading|Gas meter', start: '2026-11-24T08:00' }),
      create({
        title: 'Parcel pickup|Parcel pick-up|Parcel pick up|Pick up parcel',
        start: '2026-11-25T13:00',
      }),
    ),
  ],
  [
    "car's booked in for its mot on the eighth of january so half eight in the morning at harbour garage",
    creates({
      title: '(Car) MOT (for car) (at Harbour Garage)|Car’s MOT (at Harbour Garage)|Car in for MOT',
      start: '2027-01-08T08:30',
      place: 'Harbour Garage',
    }),
  ],
  [
    "jonas said he'd help me with the release notes so thursday at four for an hour just call it release notes and invite him",
    creates({
      title: 'Release notes (with Jonas)',
      start: '2026-11-26T16:00',
      end: '2026-11-26T17:00',
      guests: ['jonas'],
    }),
  ],
  ['oh my back is killing me could you like get me a massage in the diary on saturday', nothing],
  [
    "so it's nan's eightieth on the nineteenth of december just put that as an all day thing so i see it",
    creates({
      title: 'Nan’s 80th (birthday)|Nan’s eightieth (birthday)|Nan’s birthday (80th)|Nan 80th (birthday)',
      start: '2026-12-19',
      end: '2026-12-20',
    }),
  ],
  [
    "breakfast with sam on friday half past eight there's that little place on harbour street we could go to",
    creates({
      title: 'Breakfast (with Sam)|Sam breakfast',
      start: '2026-11-27T08:30',
      place: 'Harbour Street',
      guests: ['sam'],
    }),
  ],
  [
    "book club yeah so that's the first monday of every month at seven pm and we're kicking off in december",
    creates({
      title: 'Book club',
      start: '2026-12-07T19:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
    }),
  ],
  [
    'flu jab tomorrow quarter past four at boots ten minutes tops',
    creates({
      title: 'Flu jab (at Boots)',
      start: '2026-11-24T16:15',
      end: '2026-11-24T16:25',
      place: 'Boots',
    }),
  ],
  [
    'i promised lena a slides rehearsal so can you set that up for tomorrow from three to half past and send her the invite',
    creates({
      title: 'Slides rehearsal (with Lena)|Slide rehearsal (with Lena)|Rehearsal (with Lena)',
      start: '2026-11-24T15:00',
      end: '2026-11-24T15:30',
      guests: ['lena'],
    }),
  ],
  [
    'add um train to leeds sunday the sixth of december it leaves at five past eleven and gets in at twenty past one',
    creates({
      title: 'Train to Leeds|Leeds train',
      start: '2026-12-06T11:05',
      end: '2026-12-06T13:20',
    }),
  ],
  [
    "marek's leaving which is really sad anyway leaving drinks for him wednesday the sixteenth of december from six at the crown and uh remind me a day before so i get a card",
    creates({
      title: 'Leaving drinks (for Marek) (at Crown)|Marek’s leaving drinks (at Crown)|Marek leaving drinks',
      start: '2026-12-16T18:00',
      place: 'Crown',
      reminders: [1440],
    }),
  ],
]);
