import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const kFourCreating = phrasings('creating', [
  [
    "my in-laws are coming over on sunday the 6th at noon, they're bringing the dog and everything. can you make sure that's in there",
    creates({
      title:
        '(My) in-laws (coming) (over)|In-laws come over|In-laws visit|In-laws visiting|In-laws arrive|In-laws arriving|Visit from in-laws|In-laws and dog|In-laws (coming) (over) with dog|In-laws (coming) over (with) (their) (dog)',
      start: '2026-12-06T12:00',
    }),
  ],
  [
    "So the optician finally had a cancellation and gave me Wednesday at quarter past twelve. I'd better write it down before it's forgotten, please add it",
    creates({
      title:
        'Optician (appointment)|Optician’s (appointment)|Appointment at optician|Appointment with optician|Optician visit|Eye test|Eye exam',
      start: '2026-11-25T12:15',
    }),
  ],
  [
    'Me and Lena promised each other a proper walk, tomorrow at noon, forty minutes. Would you send her something so she has it too?',
    creates({
      title:
        '(Proper) walk (with Lena)|Lena walk|Walk Lena|Walk Maya Lena|Walk Lena Maya|Walk Maya and Lena|Walk Lena and Maya|Walk with Maya and Lena',
      start: '2026-11-24T12:00',
      end: '2026-11-24T12:40',
      guests: ['lena'],
    }),
  ],
  [
    "there's a webinar on color contrast i registered for, it runs from 4 to 5:30 pm on thursday. just block it so nobody takes that time",
    creates({
      title:
        '(Color) (contrast) webinar|Webinar (on) (color) (contrast)|Colour contrast webinar|Webinar (on) (colour) (contrast)',
      start: '2026-11-26T16:00',
      end: '2026-11-26T17:30',
    }),
  ],
  [
    "The car has to go in for its MOT, the garage said December 10 at 8 am. It's called Brixton Motors, put that as the place please",
    creates({
      title:
        '(Car) MOT (appointment) (at Brixton Motors)|MOT for car|Car in for MOT|Car to MOT|Take car for MOT|Take car in for MOT',
      start: '2026-12-10T08:00',
      place: 'Brixton Motors',
    }),
  ],
  [
    "every single week i forget to take the bins out, it's getting embarrassing. could you set something up for wednesdays at 8 in the evening, repeating",
    creates({
      title: 'Take bins out|Take out bins|Bins (out)|Put bins out|Put out bins|Bin day',
      start: '2026-11-25T20:00',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    "I won't be in on Monday the 14th of December, we're seeing a lawyer about the house, so that whole day should just say Day off",
    creates({ title: 'Day off', start: '2026-12-14', end: '2026-12-15' }),
  ],
  [
    "hannah from my old job has time for lunch on wednesday the 16th of december at 1, we said dishoom, so it'd be great if you wrote that in",
    creates({
      title:
        'Lunch (with Hannah) (at Dishoom)|Hannah lunch|Lunch Hannah|Lunch with Hannah from old job|Lunch with Hannah (from old job)',
      start: '2026-12-16T13:00',
      place: 'Dishoom',
    }),
  ],
  [
    'the new washing machine is coming thursday, and they gave me one of those windows, 7 to 9 in the morning. put it down as a delivery, will you',
    creates({
      title:
        '(New) (washing) (machine) delivery|Delivery (of) (new) (washing) (machine)|(New) washing machine (arrives)|(New) washing machine arriving',
      start: '2026-11-26T07:00',
      end: '2026-11-26T09:00',
    }),
  ],
  [
    'This one I want to be reminded of, because last time I missed it: the blood test tomorrow, quarter past eight in the morning, and ping me an hour before',
    creates({ title: 'Blood test (appointment)', start: '2026-11-24T08:15', reminders: [60] }),
  ],
  [
    'Sam keeps asking about the brand slides, and I gave in. He and I will do a brand slides session on the 8th of december, from 11 to 11:45, so put it in for both of us',
    creates({
      title:
        'Brand slides (session) (with Sam)|Brand slides (session) Maya and Sam|Brand slides (session) Sam and Maya',
      start: '2026-12-08T11:00',
      end: '2026-12-08T11:45',
      guests: ['sam'],
    }),
  ],
  [
    "okay so you will laugh but i joined a choir. first rehearsal is monday the 30th, 7:30 pm, in St Luke's church hall, add that for me",
    creates({
      title: '(First) choir rehearsal|Choir|Choir (first) rehearsal|(First) rehearsal|Choir practice',
      start: '2026-11-30T19:30',
      place: 'church hall',
    }),
  ],
  [
    "mom asked if we can video call on her lunch break, that's five pm for me on wednesday. it's a yes, so stick it in for thirty minutes",
    creates({
      title:
        '(Video) call (with Mom)|(Video) call (with Mum)|Mom (video) call|Mum (video) call|(Video) call Mom|(Video) call Mum|(Video) call (with) my mom|(Video) call with Åsa',
      start: '2026-11-25T17:00',
      end: '2026-11-25T17:30',
    }),
  ],
  [
    "A journalist wrote me, her name is Clara Voss and she's at clara@dailyedge.example. We agreed on a phone interview on December 8 at noon, can you send her the invite as well",
    creates({
      title:
        '(Phone) interview (with) (Clara) (Voss)|Clara (Voss) (phone) interview|(Phone) interview with journalist (Clara) (Voss)',
      start: '2026-12-08T12:00',
      guests: ['clara@dailyedge.example'],
    }),
  ],
  [
    'Aiko, Tomás and I should look at the icons together before they ship. An hour, wednesday the 9th of december at two pm, under the name Icon check, and both of them on the invitation please',
    creates({
      title: 'Icon check',
      start: '2026-12-09T14:00',
      end: '2026-12-09T15:00',
      guests: ['aiko', 'tomas'],
    }),
  ],
  [
    'I have a meeting with the accountant on wednesday, he has been chasing me for it since the summer. go ahead and put it in',
    nothing,
  ],
  [
    "My parents are staying with us from December 26 to 29, the 29th being the day they leave. I'd like that across the top as an all-day thing",
    creates({
      title:
        '(My) parents (staying) (with) (us)|Parents stay (with us)|Parents’ stay|Parents visit|Parents’ visit|Parents visiting|Parents here|Parents in town',
      start: '2026-12-26',
      end: '2026-12-30',
    }),
  ],
  [
    'the taxman wants everything by end of january and i know myself. put something on saturday the 9th of january, ten till one, that says Sort receipts',
    creates({ title: 'Sort receipts', start: '2027-01-09T10:00', end: '2027-01-09T13:00' }),
  ],
  [
    'I signed the little one up for swimming, tuesdays and thursdays at 5:15 pm, starting tomorrow. Make it come back every week',
    creates({
      title:
        'Swimming (lesson)|Swimming lessons|Swimming class|Swimming (for) (the) little one|Little one’s swimming (lesson)|Little one’s swimming lessons|Swimming: little one|Little one swimming',
      start: '2026-11-24T17:15',
      repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
    }),
  ],
  [
    "guess who got concert tickets!! it's on the 12th of december at 7 pm, at the Roundhouse, so save that evening for me",
    creates({ title: 'Concert (at Roundhouse)', start: '2026-12-12T19:00', place: 'Roundhouse' }),
  ],
  [
    "The doctor wants an ECG, it's nothing serious she says. That's in three days at quarter past one, I need it in my calendar",
    creates({ title: 'ECG (appointment)', start: '2026-11-26T13:15' }),
  ],
  [
    'before i forget, the bank wants me to ring them back and they close at five. put a quarter of an hour in for it today at 4:30 pm',
    creates({
      title:
        'Ring bank (back)|Call bank (back)|Bank call|Phone bank (back)|Ring back bank|Call back bank|Bank callback|Bank call back|Call with bank',
      start: '2026-11-23T16:30',
      end: '2026-11-23T16:45',
    }),
  ],
]);
