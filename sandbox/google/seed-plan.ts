import type { PersonName } from './seed-people.ts';
import type { StoredEvent } from './state.ts';

export type CalendarName = PersonName | 'personal' | 'team';

/** One event of the sample calendar. Weeks count from the one today is in, days from Monday (1) to Sunday (7). */
export type PlannedEvent = {
  calendar: CalendarName;
  title: string;
  week: number;
  day: number;
  /** `09:30-09:50`; absent = all-day. */
  time?: string;
  /** Google's event colour, 1 to 11; absent = the calendar's. */
  color?: number;
  /** Length of an all-day event. */
  days?: number;
  /** Value of an RRULE. The series begins in `week`. */
  repeat?: string;
  place?: string;
  meet?: boolean;
  notes?: string;
  /** Guests and their answers, `maya` too where somebody else invites. */
  guests?: Partial<Record<PersonName, 'accepted' | 'tentative' | 'declined' | 'needsAction'>>;
  more?: Partial<StoredEvent>;
};

const studio = 'Studio room 2';
const free = { transparency: 'transparent' };
const focus = {
  eventType: 'focusTime',
  focusTimeProperties: { autoDeclineMode: 'declineNone', chatStatus: 'doNotDisturb' },
};

/** What repeats, begun some weeks ago. */
const series: PlannedEvent[] = [
  {
    calendar: 'maya',
    title: 'Stand-up',
    color: 7,
    week: -8,
    day: 1,
    time: '09:30-09:50',
    repeat: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    meet: true,
    guests: { maya: 'accepted', priya: 'accepted', aiko: 'accepted', tomas: 'accepted' },
  },
  {
    calendar: 'maya',
    title: 'Design review',
    color: 3,
    week: -6,
    day: 1,
    time: '14:00-14:30',
    repeat: 'FREQ=WEEKLY;BYDAY=MO',
    meet: true,
    notes: 'Show work in progress, not slides.',
    guests: { maya: 'accepted', aiko: 'accepted', tomas: 'accepted' },
  },
  {
    calendar: 'maya',
    title: '1:1 with Priya',
    color: 7,
    week: -12,
    day: 2,
    time: '10:00-10:30',
    repeat: 'FREQ=WEEKLY;BYDAY=TU',
    meet: true,
    guests: { maya: 'accepted', priya: 'accepted' },
  },
  {
    calendar: 'maya',
    title: 'Design sync',
    color: 3,
    week: -10,
    day: 3,
    time: '11:00-11:45',
    repeat: 'FREQ=WEEKLY;COUNT=31',
    place: studio,
    notes: 'Open questions go on the board the day before.',
    guests: {
      maya: 'accepted',
      aiko: 'accepted',
      tomas: 'accepted',
      jonas: 'tentative',
      lena: 'needsAction',
    },
  },
  {
    calendar: 'maya',
    title: 'Design critique',
    color: 6,
    week: -4,
    day: 5,
    time: '15:00-16:00',
    repeat: 'FREQ=WEEKLY;BYDAY=FR',
    place: studio,
    guests: { maya: 'accepted', aiko: 'accepted', tomas: 'accepted', jonas: 'accepted', lena: 'tentative' },
  },
  {
    calendar: 'personal',
    title: 'Physio',
    week: -3,
    day: 1,
    time: '17:30-18:30',
    repeat: 'FREQ=WEEKLY;COUNT=8',
    place: 'Calmgate 4',
  },
  {
    calendar: 'personal',
    title: 'Parkrun',
    color: 2,
    week: -20,
    day: 6,
    time: '09:00-09:45',
    repeat: 'FREQ=WEEKLY;BYDAY=SA',
    place: 'Brockwell Park',
  },
  {
    calendar: 'personal',
    title: 'Ingrid’s birthday',
    week: 1,
    day: 2,
    repeat: 'FREQ=YEARLY',
    more: free,
  },
];

/** The week before, this one and the next. */
const singles: PlannedEvent[] = [
  {
    calendar: 'maya',
    title: 'Quarterly planning',
    color: 9,
    week: -1,
    day: 4,
    time: '10:00-12:00',
    place: studio,
    guests: { maya: 'accepted', priya: 'accepted', jonas: 'accepted', lena: 'accepted' },
  },
  { calendar: 'maya', title: 'Focus block', color: 8, week: -1, day: 2, time: '13:00-15:00', more: focus },
  {
    calendar: 'priya',
    title: 'Roadmap review',
    color: 9,
    week: 0,
    day: 1,
    time: '11:00-12:00',
    place: studio,
    notes: 'Agenda: what moved, what is next, what we drop.',
    guests: {
      priya: 'accepted',
      maya: 'accepted',
      aiko: 'accepted',
      jonas: 'accepted',
      tomas: 'tentative',
      lena: 'needsAction',
    },
  },
  { calendar: 'maya', title: 'Focus block', color: 8, week: 0, day: 2, time: '13:00-15:00', more: focus },
  {
    calendar: 'maya',
    title: 'Vendor demo',
    color: 9,
    week: 0,
    day: 3,
    time: '15:00-16:00',
    place: 'https://meet.brightdesk.example/fernhill',
    notes: 'Brightdesk shows its scheduling add-on.',
  },
  {
    calendar: 'jonas',
    title: 'Roadmap workshop',
    week: 0,
    day: 4,
    time: '10:00-11:30',
    place: 'Studio room 1',
    guests: { jonas: 'accepted', maya: 'accepted', priya: 'accepted' },
  },
  {
    calendar: 'lena',
    title: 'Budget review',
    week: 0,
    day: 4,
    time: '14:30-15:30',
    meet: true,
    guests: { lena: 'accepted', maya: 'accepted', sam: 'accepted' },
  },
  { calendar: 'maya', title: 'Aiko on leave', week: 0, day: 5, more: free },
  {
    calendar: 'maya',
    title: 'Marketing lunch',
    week: 0,
    day: 5,
    time: '12:30-13:30',
    place: 'Café Ondine, 12 Harbour Street',
    guests: { maya: 'accepted', lena: 'accepted', sam: 'accepted' },
  },
  {
    calendar: 'personal',
    title: 'Lunch at Mum’s',
    week: 0,
    day: 7,
    time: '13:00-15:30',
    place: '7 Alder Row, Lewes',
  },
  {
    calendar: 'tomas',
    title: 'Offsite call',
    week: 1,
    day: 1,
    time: '10:00-11:00',
    meet: true,
    notes: 'Pick the house and split the shopping.',
    guests: { tomas: 'accepted', maya: 'needsAction', aiko: 'accepted' },
  },
  {
    calendar: 'priya',
    title: 'Roadmap review',
    color: 9,
    week: 1,
    day: 1,
    time: '11:00-12:00',
    place: studio,
    guests: { priya: 'accepted', maya: 'accepted', aiko: 'accepted', jonas: 'accepted', tomas: 'accepted' },
  },
  {
    calendar: 'sam',
    title: 'Sales all-hands',
    week: 1,
    day: 1,
    time: '16:00-17:00',
    meet: true,
    guests: { sam: 'accepted', maya: 'declined', lena: 'accepted', jonas: 'needsAction' },
  },
  {
    calendar: 'personal',
    title: 'Dentist',
    color: 5,
    week: 1,
    day: 2,
    time: '08:30-09:00',
    place: 'Quay Dental',
  },
  { calendar: 'maya', title: 'Focus block', color: 8, week: 1, day: 2, time: '13:00-15:00', more: focus },
  {
    calendar: 'maya',
    title: 'Home',
    week: 1,
    day: 3,
    more: {
      ...free,
      eventType: 'workingLocation',
      visibility: 'public',
      workingLocationProperties: { type: 'homeOffice', homeOffice: {} },
    },
  },
  {
    calendar: 'jonas',
    title: 'Hiring panel',
    week: 1,
    day: 3,
    time: '15:00-16:00',
    place: 'Studio room 1',
    guests: { jonas: 'accepted', maya: 'needsAction', priya: 'accepted' },
  },
  { calendar: 'maya', title: 'Team offsite', week: 1, day: 4, days: 2, place: 'Saltmarsh House, Margate' },
  {
    calendar: 'lena',
    title: 'Launch drinks',
    week: 1,
    day: 3,
    time: '18:00-20:00',
    place: 'The Lantern',
    guests: { lena: 'accepted', maya: 'tentative', sam: 'accepted' },
  },
];

/** What keeps the others busy, and the calendar of the team that only some may write. */
const others: PlannedEvent[] = [
  { calendar: 'priya', title: 'Board preparation', week: 0, day: 4, time: '13:00-14:00' },
  { calendar: 'priya', title: 'Interview', week: 0, day: 4, time: '16:00-17:00' },
  { calendar: 'priya', title: 'Customer call', week: 1, day: 2, time: '11:00-12:00' },
  { calendar: 'aiko', title: 'Annual leave', week: 0, day: 5, more: { eventType: 'default' } },
  { calendar: 'tomas', title: 'Spanish class', week: -5, day: 4, time: '12:00-13:00', repeat: 'FREQ=WEEKLY' },
  {
    calendar: 'jonas',
    title: 'School run',
    week: -5,
    day: 1,
    time: '15:15-16:00',
    repeat: 'FREQ=WEEKLY;BYDAY=MO,WE',
  },
  { calendar: 'lena', title: 'Press briefing', week: 0, day: 3, time: '10:30-11:30' },
  { calendar: 'sam', title: 'Pipeline review', week: 0, day: 1, time: '15:00-16:00' },
  { calendar: 'team', title: 'Release 4.2', week: 0, day: 3 },
  { calendar: 'team', title: 'On call: Jonas', week: 0, day: 1, days: 7, more: free },
  { calendar: 'team', title: 'On call: Tomás', week: 1, day: 1, days: 7, more: free },
];

export const plan: readonly PlannedEvent[] = [...series, ...singles, ...others];
