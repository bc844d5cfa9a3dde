import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
  free,
  issue,
  mailOf,
  mine,
  morning,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const kTwoAgenda = phrasings('agenda', [
  ['rest of today', covers('2026-11-23T09:30', '2026-11-23T17:00')],
  ['tmrw - whats on', lists('2026-11-24')],
  ['plans this wknd?', covers('2026-11-28', '2026-11-29')],
  ['first thing i have weds', either(covers('2026-11-25'), sees('Coffee with Sam', '2026-11-25'))],
  ['what time physio tonight', sees('Physio', '2026-11-23')],
  ['address for marketing lunch pls', sees('Marketing lunch', '2026-11-27')],
  ['show me w/c 7 dec', lists('2026-12-07', ['2026-12-11', '2026-12-13'])],
  ['anything after work on thurs', either(evening('2026-11-26'), sees('Pottery class', '2026-11-26'))],
  ['whos in the budget review', sees('Budget review', '2026-11-26')],
  [
    'mon am next wk, run me thru it',
    either(morning('2026-11-30'), covers('2026-11-30T09:00', '2026-11-30T12:00')),
  ],
]);

export const kTwoExistence = phrasings('existence', [
  [
    'hv i got anything w/ jonas this wk',
    either(
      covers('2026-11-23T09:30', '2026-11-27T17:00'),
      sees('Roadmap workshop', '2026-11-26'),
      sees('Design sync', '2026-11-25'),
    ),
  ],
  ['is the boiler guy booked in', sees('Boiler service')],
  ['pottery on this thurs or not', either(covers('2026-11-26'), sees('Pottery class', '2026-11-26'))],
  ['any vet appt in there for dec', covers('2026-12-01', '2026-12-31')],
  ['tax return - did i ever put that in', sees('Tax return')],
  ['parkrun 5 dec, still there?', either(covers('2026-12-05'), sees('Parkrun', '2026-12-05'))],
]);

export const kTwoFreeTime = phrasings('free time', [
  [
    'am i ok for 4pm thurs',
    either(checks('2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T16:30')),
  ],
  free('does 10.15-11 on weds clash w/ anything', '2026-11-25T10:15', '2026-11-25T11:00'),
  ['45 min gap tmrw?', roomOn(45, '2026-11-24')],
  ['need 1 hr w/ priya thurs, when', slotsOn(60, '2026-11-26', '2026-11-26', ['priya'])],
  ['when can tomas + me both do half an hr tmrw afternoon', roomAfternoon(30, '2026-11-24', ['tomas'])],
  [
    'fri am, where cd i fit 30 mins',
    either(
      roomMorning(30, '2026-11-27'),
      slotsOn(30, '2026-11-27'),
      covers('2026-11-27T09:30', '2026-11-27T12:00'),
    ),
  ],
  [
    'any 2hr window next wk',
    either(
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      covers('2026-11-30T09:30', '2026-12-04T17:00'),
    ),
  ],
  ['lena sam + me, half hr together, mon 30th', slotsOn(30, '2026-11-30', '2026-11-30', ['lena', 'sam'])],
  [
    'earliest 20 mins jonas and i can do, from tmrw',
    either(
      slots(20, '2026-11-24', undefined, ['jonas']),
      slots(20, '2026-11-24T09:00', undefined, ['jonas']),
    ),
  ],
  free('12 to 1 on tues 8 dec - clear?', '2026-12-08T12:00', '2026-12-08T13:00'),
  free('can i take a call 1-1.30 today', '2026-11-23T13:00', '2026-11-23T13:30'),
  [
    'weds 2 dec eve taken?',
    either(
      evening('2026-12-02'),
      sees('Launch drinks', '2026-12-02'),
      covers('2026-12-02T18:00', '2026-12-02T21:00'),
      checks('2026-12-02T17:00'),
      checks('2026-12-02T18:00'),
      checks('2026-12-02T19:00'),
    ),
  ],
]);

export const kTwoMail = phrasings('mail', [
  ['what did ruth say abt the flat', mailOf('ruth', 'calloway', 'flat', 'tenancy', 'harbour', 'renewal')],
  ['pull action items out of my inbox', tasks],
  [
    'physio emailed re a time change, whats the new time',
    mailOf('physio', 'calmgate', 'appointment', 'session'),
  ],
  ['train booking ref, shd be in my email', mailOf('train', 'southdown', 'SDT', 'booking')],
  ['ingrids bday dinner, where n when? check mail', mailOf('ingrid', 'birthday', 'dinner', 'bday')],
]);

export const kTwoIssues = phrasings('issues', [
  ['github - whats assigned to me', mine],
  ['#412 status', issue(412, 'contrast', 'declined')],
  ['look up issues mentioning nvda', search('nvda')],
  ['that escape key bug in the calendar repo, closed yet?', issue(399, 'escape', 'keyboard')],
]);
