import {
  answers,
  asBefore,
  calls,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  sees,
  updates,
} from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  anyMail,
  evening,
  issue,
  mailOf,
  mine,
  morning,
  room,
  roomAfternoon,
  roomMorning,
  tasks,
} from './expect.ts';

/** The rest of this week, or all of it. */
const thisWeek = ['2026-11-27', '2026-11-28', '2026-11-29'];
const nextWeek = ['2026-12-04', '2026-12-05', '2026-12-06'];

export const dContext = phrasings('context', [
  [['what’s on monday next week', 'and the tuesday after that?'], lists('2026-12-01')],
  [['Free on Friday at 11?', 'ok and 2pm?'], checks('2026-11-27T14:00')],
  [
    ['when is parents evening', 'can you add a reminder for that, 2 hours before'],
    updates('Parents’ evening', { reminders: [120] }),
  ],
  [
    ['put Bike repair in for saturday 2pm', 'it takes 2 hours by the way'],
    updates('Bike repair', { start: '2026-11-28T14:00', end: '2026-11-28T16:00' }),
  ],
  [
    ['Where’s the christmas party?', 'rename it to Office party'],
    updates('Christmas party', { title: 'Office party' }),
  ],
  [['book Eye test friday 9.50', 'cancel that, they just called'], asBefore],
  [['is tomorrow evening free?', 'and wednesday evening?'], covers('2026-11-25T19:00', '2026-11-25T21:00')],
  [
    ['find 30 minutes with Sam on wednesday', 'is thursday any better'],
    room(30, '2026-11-26', ['2026-11-26'], ['sam']),
  ],
  [['I want to book a massage', 'sunday at four'], creates({ title: 'Massage', start: '2026-11-29T16:00' })],
  [
    ['meeting with Tomás on Thursday', 'at 4, for 45 mins'],
    creates({
      title: 'Meeting (with Tomás)|Tomás',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:45',
      guests: ['tomas'],
    }),
  ],
  [['when does the vendor demo start', 'and who’s going?'], sees('Vendor demo')],
  [
    ['what’s happening on the 15th of december', 'move the board meeting to the morning, 10'],
    updates('Board meeting', { start: '2026-12-15T10:00' }),
  ],
  [
    ['have i got something at 3 wed', 'make it half an hour shorter'],
    updates('Vendor demo', { start: '2026-11-25T15:00', end: '2026-11-25T15:30' }),
  ],
  [
    ['add lunch with Priya on friday', '1pm'],
    creates({ title: 'Lunch (with Priya)', start: '2026-11-27T13:00', guests: ['priya'] }),
  ],
  [['Move the haircut to 10:30', 'no put it back'], asBefore],
  [['when’s the hiring panel?', 'accept it please'], answers('Hiring panel', 'accepted')],
  [['any mail from ruth', 'what does she want me to do?'], anyMail],
  [['which meetings have I got on thursday', 'drop the pottery'], deletes(['Pottery class', '2026-11-26'])],
  [
    ['schedule Tyre change on the 10th of december at 8', 'sorry, the 11th'],
    updates('Tyre change', { start: '2026-12-11T08:00' }),
  ],
  [
    ['what am i doing on sunday', 'can you put the blue pot in the notes of the lunch'],
    updates('Lunch at Mum’s', {}),
  ],
]);

export const dFreeTime = phrasings('free time', [
  ['can I squeeze something in wed 4pm or is it taken', checks('2026-11-25T16:00')],
  ['Am I available on Thursday between 1 and 2?', checks('2026-11-26T13:00', '2026-11-26T14:00')],
  ['got time tmrw at noon?', checks('2026-11-24T12:00')],
  ['Where could I squeeze in a 30-minute phone call today?', room(30, '2026-11-23')],
  [
    'I’d like to meet with Aiko and Tomás for an hour tomorrow. When would suit everyone?',
    room(60, '2026-11-24', ['2026-11-24'], ['aiko', 'tomas']),
  ],
  ['am i free all day on saturday the 5th', allDay('2026-12-05')],
  ['2 hours with jonas next week pls', room(120, '2026-11-30', nextWeek, ['jonas'])],
  ['what does my availability look like on monday the 7th of December', allDay('2026-12-07')],
  ['is half 8 on thursday evening taken', checks('2026-11-26T20:30')],
  [
    'wed morning any good for a 45 min call',
    either(roomMorning(45, '2026-11-25'), covers('2026-11-25T10:00', '2026-11-25T12:00')),
  ],
  ['does tuesday the first at 10 work for me or am i in a meeting', checks('2026-12-01T10:00')],
  ['Find us an hour on Friday, me and Lena.', room(60, '2026-11-27', ['2026-11-27'], ['lena'])],
  ['could i take friday 4 december off, is there anything', allDay('2026-12-04')],
  [
    'have I time for a two hour lunch on friday starting half twelve',
    checks('2026-11-27T12:30', '2026-11-27T14:30'),
  ],
  ['so my friend is in town thursday, am i free around 6', checks('2026-11-26T18:00')],
  ['when can i do a 15 min chat w/ priya tomorrow', room(15, '2026-11-24', ['2026-11-24'], ['priya'])],
  ['free 9 dec 15:00?', checks('2026-12-09T15:00')],
  ['look for 3 free hours on tuesday', room(180, '2026-11-24')],
  ['Is there any space on Thursday afternoon for an hour?', roomAfternoon(60, '2026-11-26')],
  ['can i do the school play on the 16th at 2pm', checks('2026-12-16T14:00')],
]);

export const dInvitations = phrasings('invitations', [
  ['please accept Tomás’s offsite call', answers('Offsite call', 'accepted')],
  ['hiring panel: yes', answers('Hiring panel', 'accepted')],
  ['I can’t come to the hiring panel next Wednesday, say no', answers('Hiring panel', 'declined')],
  ['what do I still have to respond to?', either(sees('Hiring panel'), sees('Offsite call'))],
  ['no to lena’s launch drinks', answers('Launch drinks', 'declined')],
  ['mark me maybe on the budget review', answers('Budget review', 'tentative')],
  [
    'turn down all the invites i haven’t answered',
    changes(
      { change: 'respond', title: 'Hiring panel', response: 'declined' },
      { change: 'respond', title: 'Offsite call', response: 'declined' },
    ),
  ],
  ['I’ll be at the launch drinks after all, put me down as going', answers('Launch drinks', 'accepted')],
  ['maybe for the hiring panel', answers('Hiring panel', 'tentative')],
  ['who sent me the invitation for the offsite call?', either(sees('Offsite call'), mailOf('offsite'))],
  ['decline the roadmap workshop with a note saying I’m ill', answers('Roadmap workshop', 'declined', true)],
  [
    'did I say yes to the sales all-hands?',
    either(sees('Sales all-hands'), covers('2026-11-30T16:00', '2026-11-30T17:00')),
  ],
]);

export const dMail = phrasings('mail', [
  ['whats in my inbox', anyMail],
  ['did anyone ask me for something by email that I haven’t done', tasks],
  ['read me the last email from Lena', mailOf('lena')],
  [
    'Is there a deadline for signing the tenancy agreement?',
    mailOf('tenancy', 'ruth', 'calloway', 'agreement'),
  ],
  ['what did jonas say about the CVs', mailOf('jonas', 'cv')],
  ['can you pull the to-dos out of my mails', tasks],
  ['mail from sam?', mailOf('sam')],
  ['what’s the door code at saltmarsh house, it was in the booking email', mailOf('saltmarsh')],
  ['search my emails for brightdesk', mailOf('brightdesk')],
  ['Has Quay Dental written about my appointment?', mailOf('dental', 'dentist')],
  ['what numbers does priya need from me', mailOf('priya', 'numbers')],
  [
    'emails since friday',
    either(calls('searchEmails', { any: '2026-11-20' }), calls('searchEmails', { any: '2026/11/20' })),
  ],
]);

export const dIssues = phrasings('issues', [
  ['anything assigned to me on github?', mine],
  ['what issues do i have', mine],
  ['open issue 90 for me, what’s it about', issue(90, 'spacing')],
  ['PR 418, what’s it waiting for?', issue(418, 'undo')],
  [
    'Did somebody report something about events getting overwritten on import?',
    issue(421, 'import', 'overwrit'),
  ],
  ['list accessibility bugs', calls('searchIssues', { any: 'accessibility' })],
  ['github issues about dark mode', issue(412, 'dark mode')],
  ['what’s the latest comment on the week view one, 371', issue(371)],
  ['are there closed issues about time zones', calls('searchIssues', { any: 'zone' })],
  ['who needs a review from me', either(mine, calls('searchIssues', { any: 'review' }))],
]);

export const dAgenda = phrasings('agenda', [
  ['today?', lists('2026-11-23')],
  ['what am I up to on Sunday', lists('2026-11-29')],
  ['what’s on the agenda this week', lists('2026-11-23', thisWeek)],
  ['pls show my calendar from thursday to saturday', lists('2026-11-26', '2026-11-28')],
  ['when do I finish on Wednesday next week', either(sees('Launch drinks'), lists('2026-12-02'))],
  ['tuesday morning, what’s first', either(morning('2026-11-24'), sees('Stand-up', '2026-11-24'))],
  ['which room is design sync in', sees('Design sync')],
  ['who else is at the marketing lunch', sees('Marketing lunch')],
  ['Remind me, when’s the half marathon?', sees('Half marathon')],
  ['anything tonight', evening('2026-11-23')],
  ['so what is coming up in january', lists('2027-01-01', '2027-01-31')],
  ['how long is the board meeting', sees('Board meeting')],
  ['what have i got on the weekend of the 5th of dec', lists('2026-12-05', '2026-12-06')],
  ['whats after the stand up today', either(lists('2026-11-23'), sees('Roadmap review', '2026-11-23'))],
  ['what was on last monday', lists('2026-11-16')],
]);

export const dExistence = phrasings('existence', [
  ['do I have a dentist appointment coming up', sees('Dentist')],
  ['is there a critique this friday', sees('Design critique', '2026-11-27')],
  ['have I got anything with Jonas tomorrow?', covers('2026-11-24', '2026-11-24')],
  ['any plans on the 12th of december', lists('2026-12-12')],
  ['is the flight to oslo in my calendar', sees('Flight to Oslo')],
  ['am I meeting lena on friday', sees('Marketing lunch')],
  ['do we have parkrun this saturday', sees('Parkrun')],
  ['is there an interview on wednesday', covers('2026-11-25T09:30', '2026-11-25T17:00')],
]);
