import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/* Three people: an American product manager, a fluent speaker of another language, someone who dictates. */

export const iTwoCreating = phrasings('creating', [
  [
    'Schedule a roadmap dry run for Thursday at 3:45pm.',
    creates({ title: 'Roadmap dry run', start: '2026-11-26T15:45' }),
  ],
  [
    'Set up a 30-minute pricing discussion with Lena tomorrow at 4pm',
    creates({
      title: 'Pricing discussion (with Lena)',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:30',
      guests: ['lena'],
    }),
  ],
  [
    'Block off 10 to noon on Friday for deep work',
    creates({
      title: 'Deep work (block)|Deep work time|Block(ed) (off) (for) deep work|Focus time: deep work',
      start: '2026-11-27T10:00',
      end: '2026-11-27T12:00',
    }),
  ],
  [
    'Add a budget check on the first of every month at 10am, starting December 1.',
    creates({
      title: '(Monthly) budget check',
      start: '2026-12-01T10:00',
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    }),
  ],
  [
    'Put a team breakfast on the calendar for December 9 at 8:30am at The Breakfast Club',
    creates({
      title: 'Team breakfast (at The Breakfast Club)',
      start: '2026-12-09T08:30',
      place: 'Breakfast Club',
    }),
  ],
  [
    'I need an all-day event on December 16 called Customer day',
    creates({ title: 'Customer day', start: '2026-12-16', end: '2026-12-17' }),
  ],
  [
    'Get a weekly sync going with Tomás, every Thursday at 9am for 25 minutes',
    creates({
      title:
        '(Weekly) sync (with Tomás) (Ruiz)|(Weekly) Tomás sync|Tomás weekly sync|(Weekly) sync Maya (and) Tomás|Maya (and) Tomás (weekly) sync|Tomás (and) Maya (weekly) sync|Sync (with Tomás) weekly|(Weekly) sync (with Tomas) (Ruiz)|(Weekly) Tomas sync|Tomas weekly sync|(Weekly) sync Maya (and) Tomas|Maya (and) Tomas (weekly) sync|Tomas (and) Maya (weekly) sync|Sync (with Tomas) weekly',
      start: '2026-11-26T09:00',
      end: '2026-11-26T09:25',
      guests: ['tomas'],
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    'New event: dinner with the investors, December 10 at 7, location Hawksmoor',
    creates({
      title: 'Dinner (with investors) (at Hawksmoor)|Investor(s) dinner|Dinner: investors',
      start: '2026-12-10T19:00',
      place: 'Hawksmoor',
    }),
  ],
  [
    'Drop a reminder on my calendar to send the Q4 deck, Monday the 30th at 8:30am',
    creates({ title: '(Reminder) (to) send Q4 deck', start: '2026-11-30T08:30' }),
  ],
  [
    'Please make an appointment with the notary for 10 December at 11 o’clock.',
    creates({
      title:
        'Notary (appointment)|Appointment (with) notary|Appointment at notary|Meeting with notary|Notary meeting',
      start: '2026-12-10T11:00',
    }),
  ],
  [
    'I would like to enter my vacation from 8 to 12 February 2027.',
    creates({
      title: 'Vacation|Holiday|Annual leave|Maya (on) vacation',
      start: '2027-02-08',
      end: '2027-02-13',
    }),
  ],
  [
    'Could you please add a German lesson each Tuesday at 18:30, beginning with the 1st of December?',
    creates({
      title: 'German lesson(s)|German (class)',
      start: '2026-12-01T18:30',
      repeats: 'FREQ=WEEKLY;BYDAY=TU',
    }),
  ],
  [
    'Kindly invite Jonas and Priya to a meeting about hiring on Friday from 10 to 10:45.',
    creates({
      title:
        'Hiring (meeting)|Meeting (about) hiring|Meeting on hiring|Meeting re hiring|Hiring discussion|Hiring sync',
      start: '2026-11-27T10:00',
      end: '2026-11-27T10:45',
      guests: ['jonas', 'priya'],
    }),
  ],
  [
    'Please write down for me that on Saturday at 4 in the afternoon I am visiting my grandmother.',
    creates({
      title:
        'Visit(ing) grandmother|Visit (to) (with) grandmother|Grandmother (visit)|Grandmother’s|Visit at grandmother’s|(I am) visiting grandmother|Visit(ing) grandma',
      start: '2026-11-28T16:00',
    }),
  ],
  [
    'It would be nice if you could remind me on the 30th at 17:00 to water the plants.',
    creates({ title: '(Reminder) (to) water plants|Watering (of) plants', start: '2026-11-30T17:00' }),
  ],
  [
    'I want to have a video call with dana.holt@brightdesk.example on December 1st, from 15:30 until 16:00.',
    creates({
      title:
        '(Video) call (with) (Dana) (Holt) (Brightdesk)|Dana (Holt) (video) call|Brightdesk (video) call|Video call (with) dana.holt@brightdesk.example|Call (with) dana.holt@brightdesk.example',
      start: '2026-12-01T15:30',
      end: '2026-12-01T16:00',
      guests: ['dana.holt@brightdesk.example'],
    }),
  ],
  [
    'There will be a car inspection on January 12 at quarter past nine in the morning, can you note it?',
    creates({ title: 'Car inspection', start: '2027-01-12T09:15' }),
  ],
  [
    'put in lunch with hannah tomorrow at twelve thirty at the green room',
    creates({
      title: 'Lunch (with Hannah) (at Green Room)|Hannah lunch',
      start: '2026-11-24T12:30',
      place: 'Green Room',
    }),
  ],
  [
    'okay so um add gym on wednesday at six in the evening no wait make that six thirty',
    creates({ title: 'Gym (session)|Go to gym', start: '2026-11-25T18:30' }),
  ],
  [
    'remind me to call the bank at ten tomorrow morning',
    creates({ title: '(Reminder) (to) call bank|Bank call', start: '2026-11-24T10:00' }),
  ],
  [
    'new appointment vet for the cat december second at nine a m',
    creates({
      title:
        'Vet (appointment) (for cat)|Vet for cat appointment|Cat vet (appointment)|Appointment vet (for cat)|Cat to vet|Cat at vet|Vet visit (for cat)|Vet cat',
      start: '2026-12-02T09:00',
    }),
  ],
  [
    'can you block half an hour at one today so i can call the insurance people',
    creates({
      title:
        '(Block) (to) call insurance (people)|Call insurance company|Insurance (people) (call)|Call (with) (to) insurance (people)|Block (for) insurance (call)|Calling insurance (people)|Block (for) call (with) (to) insurance (people)',
      start: '2026-11-23T13:00',
      end: '2026-11-23T13:30',
    }),
  ],
  [
    'every weekday at quarter to nine ten minutes of stretching starting tomorrow',
    creates({
      title:
        'Stretching (session)|Stretch|Stretching (10) (ten) (minutes)|(10) (ten) minutes (of) stretching|10 minute stretch(ing)|(Morning) stretch(ing)|(Daily) stretching',
      start: '2026-11-24T08:45',
      end: '2026-11-24T08:55',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'mums visiting from the eighteenth to the twentieth of december pop that in as all day',
    creates({
      title: 'Mum(s) visit|Mum(s) (is) visiting|Mum visits|Visit (from) Mum|Visit by Mum|Mum here',
      start: '2026-12-18',
      end: '2026-12-21',
    }),
  ],
  [
    'User interview Wednesday 1–2pm in Studio room 1, please get it on there',
    creates({
      title: 'User interview',
      start: '2026-11-25T13:00',
      end: '2026-11-25T14:00',
      place: 'Studio room 1',
    }),
  ],
  [
    'Two-hour planning session December 8 at 10:30am with priya@fernhill.example and jonas@fernhill.example, alert 15 minutes before',
    creates({
      title: '(Two-hour) planning session|Planning',
      start: '2026-12-08T10:30',
      end: '2026-12-08T12:30',
      guests: ['priya', 'jonas'],
      reminders: [15],
    }),
  ],
]);
