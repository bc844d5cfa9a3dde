import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/* A ninth set, voice A: Maya as a British design lead with a family, on phone and laptop. */

export const iOneCreating = phrasings('creating', [
  [
    'put in a call with the loft company thurs at 4, half an hour',
    creates({
      title: '(Phone )Call with loft company|Loft company( call)|Call loft company|Loft call',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
    }),
  ],
  [
    "Can you pop Leo's swimming lesson in for every Saturday at 3pm? They're 45 mins each.",
    creates({
      title:
        'Leo swimming|Leos swimming|Swimming|Leos swimming lesson|Leos swimming lessons|Leo swimming lesson|Leo swimming lessons|Swimming lesson|Swimming lessons|Swimming lesson Leo|Swimming lesson for Leo|Swimming lessons Leo|Swimming lessons for Leo|Leo: swimming lesson|Leo: swimming',
      start: '2026-11-28T15:00',
      end: '2026-11-28T15:45',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    'schools shut for an inset day on 8 jan, stick that in as an all day thing',
    creates({
      title:
        '(School )inset day|Inset day school( shut)( closed)|School shut( for inset day)|School closed( for inset day)|School shut inset day|School closed inset day|Schools shut( for inset day)|Schools shut inset day|School shut for an inset day|Inset day schools shut|Inset day: no school',
      start: '2027-01-08',
      end: '2027-01-09',
    }),
  ],
  [
    'remind me to ring the vet at 4 today',
    creates({ title: 'Ring vet|Call vet|Phone vet|Vet', start: '2026-11-23T16:00', reminders: 'some' }),
  ],
  [
    'Lunch with my sister Freya at Dishoom on 10 December, 12.30 till 2',
    creates({
      title: 'Lunch with (sister )Freya( at Dishoom)|Lunch with Freya (sister)|Lunch Freya|Freya lunch',
      start: '2026-12-10T12:30',
      end: '2026-12-10T14:00',
      place: 'Dishoom',
    }),
  ],
  [
    'new event: token audit, tuesday 11:00-12:30, invite aiko and jonas',
    creates({
      title: 'Token audit',
      start: '2026-11-24T11:00',
      end: '2026-11-24T12:30',
      guests: ['aiko', 'jonas'],
    }),
  ],
  [
    'block out wednesday 1 to 3 for writing perf reviews',
    creates({
      title:
        '(Writing )perf(ormance) reviews|Write perf(ormance) reviews|(Block )(Blocked )(out )(for )writing perf reviews|Blocked: writing perf(ormance) reviews|Focus: (writing )perf(ormance) reviews|Focus time: (writing )perf(ormance) reviews|Perf(ormance) reviews writing|Perf(ormance) review writing',
      start: '2026-11-25T13:00',
      end: '2026-11-25T15:00',
    }),
  ],
  [
    "I won't be working on the 11th of January, add it to my calendar as “Day off”",
    creates({ title: 'Day off', start: '2027-01-11', end: '2027-01-12' }),
  ],
  [
    'schedule a 15 minute check-in tomorrow straight after my 1:1 with priya and send tomás an invite',
    creates({
      title:
        'Check-in|Checkin|Quick check-in|Check-in with Tomas|Tomas check-in|Check-in Tomas|15 minute check-in|15 min check-in',
      start: '2026-11-24T10:30',
      end: '2026-11-24T10:45',
      guests: ['tomas'],
    }),
  ],
  [
    'bin day, every other friday starting 11 december, all day',
    creates({
      title: 'Bin day|Bins',
      start: '2026-12-11',
      end: '2026-12-12',
      repeats: 'FREQ=WEEKLY;INTERVAL=2',
    }),
  ],
  [
    'PTA mtg 7.30pm weds 16th dec at alder school',
    creates({
      title: 'PTA (meeting)|PTA (mtg)|PTA meeting at Alder School|PTA mtg at Alder School',
      start: '2026-12-16T19:30',
      place: 'Alder School',
    }),
  ],
  [
    'okay so the car needs its mot and theyve given me friday at eight in the morning at harbour garage can you add that it normally takes about an hour',
    creates({
      title:
        '(Car )MOT( at Harbour Garage)|MOT (for )car|Car MOT at Harbour Garage|MOT appointment|Car MOT appointment|Car: MOT|Car in for MOT|Take car for MOT|MOT for car|MOT of car',
      start: '2026-11-27T08:00',
      end: '2026-11-27T09:00',
      place: 'Harbour Garage',
    }),
  ],
  [
    'appt w/ optician 14/12 at 1.15pm',
    creates({
      title:
        'Optician( appointment)( appt)|Opticians( appointment)( appt)|Appointment with optician|Appt with optician|Appt w/ optician|Appointment w/ optician|Appointment (at )opticians|Appointment: optician',
      start: '2026-12-14T13:15',
    }),
  ],
  [
    'Every weekday at 8.15am I do the school drop-off, ten minutes or so. Can you get that into the calendar starting tomorrow?',
    creates({
      title: '(School )drop-off|(School )dropoff|School run drop-off|School drop off',
      start: '2026-11-24T08:15',
      end: '2026-11-24T08:25',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'set up a budget check on the first of each month at noon, beginning december',
    creates({ title: '(Monthly )budget check', start: '2026-12-01T12:00', repeats: 'FREQ=MONTHLY' }),
  ],
  [
    'I’d like a meeting called “Handover” with Aiko, Tomás and Lena invited: 9 December, quarter past two, 45 minutes, Studio room 2',
    creates({
      title: 'Handover',
      start: '2026-12-09T14:15',
      end: '2026-12-09T15:00',
      place: 'Studio room 2',
      guests: ['aiko', 'tomas', 'lena'],
    }),
  ],
  [
    'chat w/ nadia.osei@brightdesk.example thursday 12:00 for 30 mins, she needs an invite',
    creates({
      title:
        'Chat( with Nadia)( Osei)|Chat with nadia.osei@brightdesk.example|Chat w/ Nadia( Osei)|Chat w/ nadia.osei@brightdesk.example|Nadia( Osei) chat|Chat: Nadia( Osei)',
      start: '2026-11-26T12:00',
      end: '2026-11-26T12:30',
      guests: ['nadia.osei@brightdesk.example'],
    }),
  ],
  [
    "we're away 13 to 20 feb, both days included - call it Porto",
    creates({ title: 'Porto', start: '2027-02-13', end: '2027-02-21' }),
  ],
  [
    'Date night on the 12th Dec, 7pm. Ping me about it the day before so I can sort a babysitter',
    creates({ title: 'Date night', start: '2026-12-12T19:00', reminders: [1440] }),
  ],
  ['pls add gym tmrw 6.30am', creates({ title: 'Gym( session)( workout)', start: '2026-11-24T06:30' })],
  [
    "aunt Clare's birthday is 14 march, can that go in so it comes up every year",
    creates({
      title:
        'Aunt Clares birthday|Aunt Clare birthday|Clares birthday|Birthday of aunt Clare|Birthday: aunt Clare|Aunt Clare: birthday',
      start: '2027-03-14',
      end: '2027-03-15',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  [
    'Book an hour with Jonas for Friday at 10 to go over the codemod, and invite him please',
    creates({
      title:
        'Codemod|Codemod chat|Codemod review|Codemod discussion|Codemod meeting|Codemod session|Codemod walkthrough|Codemod run-through|Codemod catch-up|Codemod call|Codemod hour|Review codemod|Discuss codemod|Go over codemod( with Jonas)|Going over codemod( with Jonas)|Go through codemod|Meeting( about codemod)|Meeting: codemod|Meeting with Jonas: codemod|Jonas|Hour with Jonas|Jonas: codemod|Jonas codemod|Jonas/Maya: codemod|Maya/Jonas: codemod|Jonas & Maya: codemod|Maya & Jonas: codemod|Meeting to go over codemod|1 hour',
      start: '2026-11-27T10:00',
      end: '2026-11-27T11:00',
      guests: ['jonas'],
    }),
  ],
  [
    'dentist for leo, 20 jan, 4:10pm, at quay dental',
    creates({
      title:
        'Dentist( (for) Leo)|Dentist|Dentist for Leo|Dentist Leo|Leo dentist|Leos dentist|Leo: dentist|Dentist appointment( for Leo)|Leo dentist appointment|Leos dentist appointment|Dentist for Leo at Quay Dental',
      start: '2027-01-20T16:10',
      place: 'Quay Dental',
    }),
  ],
  [
    'I’ve promised to help out at the school fair. It’s Saturday 5 December, ten till one, note that down please',
    creates({
      title:
        '(Help )(out )(at )School fair|Help at school fair|Help out at school fair|Helping at school fair|Helping out at school fair|School fair help|School fair helping|School fair (help out)|School fair (helping out)|School fair volunteering|School fair: help out|Volunteer at school fair|Volunteering at school fair',
      start: '2026-12-05T10:00',
      end: '2026-12-05T13:00',
    }),
  ],
  [
    'thursday quarter to five, nudge me that the parcel needs posting',
    creates({
      title:
        'Post parcel|(The) Parcel needs posting|Parcel needs posting|Parcel needs to be posted|Posting parcel|Parcel posting|Parcel|Parcel: post|Post the parcel',
      start: '2026-11-26T16:45',
      reminders: 'some',
    }),
  ],
  [
    '“Sketch hour”, Mondays 3 to 4, six times in total, the first one on the 30th of this month',
    creates({
      title: 'Sketch hour',
      start: '2026-11-30T15:00',
      end: '2026-11-30T16:00',
      repeats: 'FREQ=WEEKLY;COUNT=6',
    }),
  ],
]);
