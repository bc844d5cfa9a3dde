import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const hCreating = phrasings('creating', [
  [
    'can u put the vet in for wed 4.45pm? its for pickles jabs',
    creates({
      title:
        'Vet (appointment)|Vet (for) Pickle’s jabs|Pickle’s jabs|Pickle’s jabs (at) vet|Vet (appointment) for Pickle’s jabs|Pickle’s vet (appointment)|Vet for Pickle',
      start: '2026-11-25T16:45',
    }),
  ],
  ['Smear test, 15 December, 09:20.', creates({ title: 'Smear test', start: '2026-12-15T09:20' })],
  [
    'hi arlo, would you mind adding a driving lesson for me on saturday afternoon at quarter past two? thank you so much',
    creates({ title: 'Driving lesson', start: '2026-11-28T14:15' }),
  ],
  [
    'MOT tues 5 jan, car has to be there for 8:15am',
    creates({
      title: '(Car) MOT|MOT (appointment)|MOT car drop off|MOT drop off',
      start: '2027-01-05T08:15',
    }),
  ],
  [
    'I have therapy on Wednesday the 2nd of December at noon, please note it down',
    creates({ title: 'Therapy (session)|Therapy appointment', start: '2026-12-02T12:00' }),
  ],
  ['new entry: Supervision, 26/11, 17:00', creates({ title: 'Supervision', start: '2026-11-26T17:00' })],
  [
    "Please to make an appointment for the tax advisor the 14 January at 11 o'clock",
    creates({
      title:
        'Tax advisor (appointment)|Appointment for tax advisor|Appointment with tax advisor|Appointment: tax advisor|Meeting with tax advisor',
      start: '2027-01-14T11:00',
    }),
  ],
  [
    'quick one - massage, sunday, 10am. ta',
    creates({ title: 'Massage (appointment)', start: '2026-11-29T10:00' }),
  ],
  ['stick book club in for the 9th at 8pm', creates({ title: 'Book club', start: '2026-12-09T20:00' })],
  [
    'three weeks today, 6pm, school carol concert',
    creates({ title: '(School) carol concert', start: '2026-12-14T18:00' }),
  ],
  [
    "we're getting the christmas tree sunday week at 11am, can that go in",
    creates({
      title:
        '(Get) Christmas tree|Getting Christmas tree|Buy Christmas tree|We’re getting Christmas tree|Christmas tree shopping|Pick up Christmas tree',
      start: '2026-12-06T11:00',
    }),
  ],

  [
    'Block 2 hours for portfolio prep on Monday 7 Decmeber from 1pm',
    creates({
      title:
        'Portfolio prep|Block: portfolio prep|Block for portfolio prep|Portfolio prep block|Focus: portfolio prep',
      start: '2026-12-07T13:00',
      end: '2026-12-07T15:00',
    }),
  ],
  [
    '90 minute deep work session wed 2 dec 10am',
    creates({ title: 'Deep work (session)', start: '2026-12-02T10:00', end: '2026-12-02T11:30' }),
  ],
  [
    'put me down as out 12 to 1.30 on thursday, picking up the cake',
    creates({
      title: '(Out:) picking up cake|(Out:) pick up cake|Out|Cake pickup|Cake pick-up|Out (to) pick up cake',
      start: '2026-11-26T12:00',
      end: '2026-11-26T13:30',
    }),
  ],
  [
    'i need three quarters of an hour with the accountant, friday at ten in the morning',
    creates({
      title:
        'Accountant (meeting)|Meeting with accountant|Time with accountant|Accountant appointment|Appointment with accountant|With accountant|Meet accountant|Meet with accountant|Call with accountant',
      start: '2026-11-27T10:00',
      end: '2026-11-27T10:45',
    }),
  ],
  [
    'openreach engineer coming wed 9 dec between 8 and 1',
    creates({
      title:
        'Openreach engineer (coming)|Openreach|Openreach (engineer) visit|Openreach engineer appointment',
      start: '2026-12-09T08:00',
      end: '2026-12-09T13:00',
    }),
  ],
  [
    'can you hold 20 mins tomorrow at 16:10 for me to ring the landlord',
    creates({
      title:
        'Ring (the) landlord|Call (the) landlord|Phone landlord|Hold: ring landlord|Hold: call landlord|Landlord call|Call with landlord',
      start: '2026-11-24T16:10',
      end: '2026-11-24T16:30',
    }),
  ],
  [
    'thursday 10 dec 9 to 12 is for user interviews, get it in there before someone books over it',
    creates({
      title: 'User interviews|Block: user interviews|User interviews block',
      start: '2026-12-10T09:00',
      end: '2026-12-10T12:00',
    }),
  ],
  [
    'typography webinar 1 dec 16:00-17:15',
    creates({ title: 'Typography webinar', start: '2026-12-01T16:00', end: '2026-12-01T17:15' }),
  ],

  [
    'lunch with Mum saturday 5 dec 1pm, Padella in Borough',
    creates({
      title: 'Lunch with Mum|Lunch with Mum at Padella (in Borough)|Lunch with Mum Padella (in Borough)',
      start: '2026-12-05T13:00',
      place: 'Padella',
    }),
  ],
  [
    'Interview with Callum Reid, studio room 1, Friday at 11am',
    creates({
      title: 'Interview (with) Callum Reid|Callum Reid interview',
      start: '2026-11-27T11:00',
      place: 'Studio room 1',
    }),
  ],
  [
    'blood test, king’s college hospital, friday 8am',
    creates({
      title: 'Blood test|Blood test at King’s College Hospital',
      start: '2026-11-27T08:00',
      place: 'King’s College Hospital',
    }),
  ],
  [
    "drinks thurs 10th 6pm @ the Hermit's Cave",
    creates({ title: 'Drinks (at the Hermit’s Cave)', start: '2026-12-10T18:00', place: 'Hermit’s Cave' }),
  ],
  [
    'Photo shoot. Location: Peckham Levels. Tuesday 12 January, 10 to 4.',
    creates({
      title: 'Photo shoot|Photoshoot|Photo shoot at Peckham Levels',
      start: '2027-01-12T10:00',
      end: '2027-01-12T16:00',
      place: 'Peckham Levels',
    }),
  ],
  [
    'Could we get the sprint retro into the calendar for Wednesday at 4:30pm, in Studio room 2?',
    creates({ title: 'Sprint retro', start: '2026-11-25T16:30', place: 'Studio room 2' }),
  ],
  [
    'swimming gala at Crystal Palace saturday 12 december half nine till about half twelve',
    creates({
      title: 'Swimming gala (at Crystal Palace)',
      start: '2026-12-12T09:30',
      end: '2026-12-12T12:30',
      place: 'Crystal Palace',
    }),
  ],
  [
    'ice skating w the girls somerset house 19 dec 3pm',
    creates({
      title:
        'Ice skating (with girls)|Ice skating w girls|Ice skating with girls at Somerset House|Ice skating at Somerset House',
      start: '2026-12-19T15:00',
      place: 'Somerset House',
    }),
  ],

  [
    'set up 30 min with jonas tomorrow 11am to go through the hiring plan',
    creates({
      title:
        'Go through hiring plan (with Jonas)|(Hiring plan:) Jonas and Maya|Hiring plan|Hiring plan (review) with Jonas|Hiring plan review|Hiring plan meeting|Meeting (with Jonas)|Hiring plan catch-up|Hiring plan discussion|Hiring plan walkthrough|Discuss hiring plan|Review hiring plan|Meeting with Jonas to go through hiring plan|Hiring plan run-through',
      start: '2026-11-24T11:00',
      end: '2026-11-24T11:30',
      guests: ['jonas'],
    }),
  ],
  [
    'Invite Priya and Lena to a pricing page review on Wednesday at 1pm, 45 minutes',
    creates({
      title: 'Pricing page review (with Priya and Lena)',
      start: '2026-11-25T13:00',
      end: '2026-11-25T13:45',
      guests: ['priya', 'lena'],
    }),
  ],
  [
    'lunch with aiko on tues 8 dec 12.30',
    creates({ title: 'Lunch', start: '2026-12-08T12:30', guests: ['aiko'] }),
  ],
  [
    'get tomas and me in a room weds 13:30, topic is the icon set',
    creates({
      title:
        'Icon set (with Tomás)|Icon set meeting|Icon set discussion|Meeting with Tomás|Meeting: icon set|Meeting about icon set|Icon set: Tomás and Maya|Tomás / Maya: icon set|Discuss icon set|Icon set chat|Icon set catch-up|Icon set review',
      start: '2026-11-25T13:30',
      guests: ['tomas'],
    }),
  ],
  [
    'send an invite to hanna@nordlys.example for a kickoff call, friday 11am til 12',
    creates({
      title: 'Kickoff call|Kick-off call|Kickoff call with Hanna|Nordlys kickoff call',
      start: '2026-11-27T11:00',
      end: '2026-11-27T12:00',
      guests: ['hanna@nordlys.example'],
    }),
  ],
  [
    'contract chat with dev@papermill.example and lena, monday 7 december 3pm',
    creates({
      title: 'Contract chat',
      start: '2026-12-07T15:00',
      guests: ['dev@papermill.example', 'lena'],
    }),
  ],
  [
    'brainstorm: me, aiko, tomas. tues 8 dec 11am. 1h',
    creates({
      title:
        'Brainstorm|Brainstorming|Brainstorm: Aiko, Tomas|Brainstorm: me, Aiko, Tomas|Brainstorm: Maya, Aiko, Tomas',
      start: '2026-12-08T11:00',
      end: '2026-12-08T12:00',
      guests: ['aiko', 'tomas'],
    }),
  ],
  [
    'book a walk and talk with sam for thursday lunchtime, 12.15 sharp, half an hour',
    creates({
      title: 'Walk and talk|Walk & talk',
      start: '2026-11-26T12:15',
      end: '2026-11-26T12:45',
      guests: ['sam'],
    }),
  ],
  [
    'dinner with Ravi thrusday the 10th at 8pm',
    creates({ title: 'Dinner with Ravi', start: '2026-12-10T20:00' }),
  ],
  [
    'knowledge share on figma variables w/ priya aiko tomas & jonas thurs 10 dec 2-3pm',
    creates({
      title:
        'Knowledge share (on Figma variables)|Knowledge share: Figma variables|Figma variables knowledge share|Knowledge share on Figma variables w/ Priya, Aiko, Tomas & Jonas',
      start: '2026-12-10T14:00',
      end: '2026-12-10T15:00',
      guests: ['priya', 'aiko', 'tomas', 'jonas'],
    }),
  ],
  [
    'can you drop a 15 minute handover with jonas into friday at 5pm? and put it in studio room 1',
    creates({
      title: 'Handover',
      start: '2026-11-27T17:00',
      end: '2026-11-27T17:15',
      guests: ['jonas'],
      place: 'Studio room 1',
    }),
  ],
  [
    'Hello! Kindly schedule with Sam Wednesday 14 o\'clock, subject is "Q1 campaign"',
    creates({ title: 'Q1 campaign', start: '2026-11-25T14:00', guests: ['sam'] }),
  ],
]);
