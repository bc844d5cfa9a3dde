import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Biscuit has to see the vet on Thursday 10 December at 16:30. Please put that in my calendar.',
      creates({
        title:
          "Vet (for Biscuit)|Vet (with Biscuit)|Vet (Biscuit)|Vet: Biscuit|Vet - Biscuit|Vet – Biscuit|Vet appointment (for Biscuit)|Vet visit (for Biscuit)|Biscuit vet (appointment)|Biscuit vet visit|Biscuit: vet|Biscuit at vet|Biscuit to vet|Biscuit to see vet|Biscuit sees vet|Biscuit has to see vet|Biscuit’s vet (appointment)|Biscuit's vet (appointment)|Biscuit’s vet visit|Biscuit's vet visit|Take Biscuit to vet",
        start: '2026-12-10T16:30',
      }),
    ],
    [
      'I am giving blood at Trinity Hall on Saturday 12 December from 10:15 to 11:00, so make a note of it.',
      creates({
        title: 'Giving blood|Give blood|Blood donation|Donate blood|Blood donation appointment',
        start: '2026-12-12T10:15',
        end: '2026-12-12T11:00',
        place: 'Trinity Hall',
      }),
    ],
    [
      'Enter my night shift, please: Saturday 5 December, 20:00 until eight the next morning.',
      creates({ title: '(My) night shift', start: '2026-12-05T20:00', end: '2026-12-06T08:00' }),
    ],
    [
      'Starting on 9 December I sing with the choir every Wednesday at 19:30 in Easton Village Hall. Would you add choir practice for me?',
      creates({
        title: 'Choir practice',
        start: '2026-12-09T19:30',
        place: 'Easton Village Hall',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Set up a call with Tomás for tomorrow at 16:00, half an hour, and send him an invitation.',
      creates({
        title:
          'Call (with Tomás)|Call (with Tomas)|Call with Tomás Ruiz|Tomás call|Tomás / Maya call|Call: Tomás',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['tomas'],
      }),
    ],
    [
      'My grandson is in the nativity play on Thursday 17 December at 17:00. I should be grateful for an entry, and a reminder an hour beforehand.',
      creates({
        title:
          "Nativity play|Grandson’s nativity play|Grandson's nativity play|Nativity play (grandson)|Grandson nativity play|Grandson in nativity play|My grandson’s nativity play|My grandson's nativity play",
        start: '2026-12-17T17:00',
        reminders: [60],
      }),
    ],
    [
      'Block out 15 to 19 February as half-term for the whole of each day.',
      creates({
        title: 'Half-term|Half term|Half-term break|Half-term holiday|Half-term holidays',
        start: '2027-02-15',
        end: '2027-02-20',
      }),
    ],
    [
      'The council collects garden waste on Friday 4 December. There is no set time, so an all-day entry called Garden waste will be fine.',
      creates({ title: 'Garden waste', start: '2026-12-04', end: '2026-12-05' }),
    ],
    [
      'I need forty minutes tomorrow at 17:00 to ring the insurance company.',
      creates({
        title:
          '(Ring) insurance (company)|Call insurance (company)|Phone insurance (company)|Insurance call|Insurance company call|Insurance phone call|Call with insurance (company)|Call to insurance (company)|Ring up insurance (company)',
        start: '2026-11-24T17:00',
        end: '2026-11-24T17:40',
      }),
    ],
    [
      'Please record the annual meeting of the allotment society on Monday 11 January at half past seven in the evening, at Barrow House.',
      creates({
        title:
          "Annual meeting of (the) allotment society|Allotment society annual meeting|Allotment society: annual meeting|Allotment society’s annual meeting|Allotment society's annual meeting|Annual meeting (allotment society)|Allotment society meeting|Allotment annual meeting|Allotment society AGM|Annual allotment society meeting",
        start: '2027-01-11T19:30',
        place: 'Barrow House',
      }),
    ],
    [
      'Arrange a portfolio feedback session on Thursday 10 December, 11:00 to 12:00, and invite Lena and Sam to it.',
      creates({
        title:
          'Portfolio feedback (session)|Portfolio feedback (session) with Lena and Sam|Portfolio feedback session with Lena & Sam',
        start: '2026-12-10T11:00',
        end: '2026-12-10T12:00',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      'The band rehearses on Sunday 6 December from three until six at Soundhouse Studios; add it as Band rehearsal.',
      creates({
        title: 'Band rehearsal',
        start: '2026-12-06T15:00',
        end: '2026-12-06T18:00',
        place: 'Soundhouse Studios',
      }),
    ],
    [
      'My car is due for its MOT on Wednesday 16 December at 8:30. Please add this and remind me one day before.',
      creates({
        title:
          "MOT|Car MOT|MOT for car|MOT (car)|My car MOT|Car’s MOT|Car's MOT|MOT for my car|MOT appointment|Car: MOT|Car MOT appointment|MOT test|Car MOT test",
        start: '2026-12-16T08:30',
        reminders: [1440],
      }),
    ],
    [
      'Our book group meets at 20:00 on the first Monday of each month, beginning on 7 December. Could that go into my diary?',
      creates({
        title: '(Our) book group|Book group meeting|Book group meets',
        start: '2026-12-07T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
      }),
    ],
    [
      'I have signed up for a lambing course on Saturday 16 January, nine till three. Would you put it down?',
      creates({ title: 'Lambing course', start: '2027-01-16T09:00', end: '2027-01-16T15:00' }),
    ],
    [
      'Save an appointment with the optician for next Tuesday, 1 December, at 17:15.',
      creates({
        title:
          "Optician|Optician appointment|Optician’s appointment|Optician's appointment|Appointment with optician|Appointment: optician|Appointment at optician|Opticians|Opticians appointment|Optician visit|Optician’s|Eye test",
        start: '2026-12-01T17:15',
      }),
    ],
    [
      'I have to take antibiotics at 8:00 every day for seven days, starting tomorrow. Please make a daily entry for that.',
      creates({
        title: '(Take) antibiotics|Taking antibiotics|Take my antibiotics|Antibiotic|Take antibiotic',
        start: '2026-11-24T08:00',
        repeats: 'FREQ=DAILY;COUNT=7',
      }),
    ],
    [
      'Thesis supervision with Professor Okafor takes place on Thursday 17 December from 13:00 to 13:45. Kindly add it.',
      creates({
        title:
          'Thesis supervision (with Professor Okafor)|Thesis supervision with Prof Okafor|Thesis supervision with Prof. Okafor|Thesis supervision (Professor Okafor)|Thesis supervision: Professor Okafor|Professor Okafor: thesis supervision',
        start: '2026-12-17T13:00',
        end: '2026-12-17T13:45',
      }),
    ],
    [
      'Saturday 19 June is my parents’ golden wedding. I would like an all-day event called Golden wedding for it.',
      creates({ title: 'Golden wedding', start: '2027-06-19', end: '2027-06-20' }),
    ],
    [
      'We are holding a fire drill on Monday 14 December at 10:40, and it lasts a quarter of an hour. Make an event, please.',
      creates({ title: 'Fire drill', start: '2026-12-14T10:40', end: '2026-12-14T10:55' }),
    ],
    [
      'Invite Jonas to a game of chess with me on Tuesday 8 December at 18:00.',
      creates({
        title:
          'Chess|Game of chess|Chess game|Chess with Jonas|Game of chess with Jonas|Chess game with Jonas|Chess match|Chess match with Jonas|Chess (Jonas)',
        start: '2026-12-08T18:00',
        guests: ['jonas'],
      }),
    ],
    [
      'As treasurer I want a weekly slot named Bookkeeping on Fridays from 9:00 to 9:30, from this Friday, eight times in all.',
      creates({
        title: 'Bookkeeping',
        start: '2026-11-27T09:00',
        end: '2026-11-27T09:30',
        repeats: ['FREQ=WEEKLY;BYDAY=FR;COUNT=8', 'FREQ=WEEKLY;COUNT=8'],
      }),
    ],
    [
      'Two things need adding for Sunday 13 December: wreath making at 11:00 and a carol service at 17:00.',
      changes(
        create({ title: 'Wreath making|Wreath-making', start: '2026-12-13T11:00' }),
        create({ title: 'Carol service', start: '2026-12-13T17:00' }),
      ),
    ],
    [
      'The ferry to Dublin sails at 14:10 on Friday 8 January and docks at 17:25. Would you kindly put the crossing in?',
      creates({
        title:
          'Ferry|Ferry to Dublin|Dublin ferry|Ferry crossing|Ferry crossing to Dublin|Dublin ferry crossing|Dublin crossing|Crossing to Dublin|Ferry to Dublin crossing|Ferry to Dublin (crossing)',
        start: '2027-01-08T14:10',
        end: '2027-01-08T17:25',
      }),
    ],
    [
      'Create an event with the title Interview practice on Wednesday 25 November at 13:00 for one hour, and alert me thirty minutes ahead.',
      creates({
        title: 'Interview practice',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
        reminders: [30],
      }),
    ],
  ]),
];
