import {
  answers,
  asBefore,
  calls,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { conversation } from '../scenario.ts';
import { slotsOn } from './expect.ts';

/** Longer talks, as a seventh set of people would have them. */
export const gConversations = [
  conversation('seven haircut twice', [
    ['when’s my haircut', sees('Haircut')],
    ['move it to 1pm', updates('Haircut', { start: '2026-11-28T13:00' })],
    ['sorry, I meant half past 1', updates('Haircut', { start: '2026-11-28T13:30' })],
    ['perfect, thanks', nothing],
  ]),
  conversation('seven saturday dinner', [
    ['Am I free on Saturday night?', covers('2026-11-28T19:00', '2026-11-28T21:00')],
    [
      'OK, put in “Dinner with Hannah” at 7:30pm',
      creates({ title: 'Dinner with Hannah', start: '2026-11-28T19:30' }),
    ],
    ['the location is The Anchor', updates('Dinner with Hannah', { place: 'The Anchor' })],
  ]),
  conversation('seven pottery after all', [
    ['what’s on thursday', lists('2026-11-26')],
    ['cancel the pottery class', deletes(['Pottery class', '2026-11-26']), 'no'],
    ['and what about friday', lists('2026-11-27')],
    ['ok, do cancel thursday’s pottery class after all', deletes(['Pottery class', '2026-11-26'])],
  ]),
  conversation('seven search kickoff', [
    ['I need to set up a meeting called Search kickoff', nothing],
    [
      'Wednesday at 1pm, for half an hour',
      creates({ title: 'Search kickoff', start: '2026-11-25T13:00', end: '2026-11-25T13:30' }),
    ],
    ['invite Tomás and Jonas', updates('Search kickoff', { guests: ['tomas', 'jonas'] })],
    ['we’ll be in Studio room 1', updates('Search kickoff', { place: 'Studio room 1' })],
  ]),
  conversation('seven lease', [
    ['anything new in my inbox?', calls('searchEmails')],
    ['what does Ruth want', calls(['searchEmails', 'getEmail', 'getEmailThread', 'extractActionItems'])],
    [
      'Right. Add “Sign lease” on 2 December as an all-day event',
      creates({ title: 'Sign lease', start: '2026-12-02', end: '2026-12-03' }),
    ],
  ]),
  conversation('seven open invitations', [
    ['Which invitations haven’t I replied to yet?', either(sees('Offsite call'), sees('Hiring panel'))],
    ['accept the hiring panel', answers('Hiring panel', 'accepted')],
    ['and decline the offsite call', answers('Offsite call', 'declined')],
  ]),
  conversation('seven contrast fix', [
    [
      'what’s waiting for me on github?',
      either(calls('listMyIssues'), calls('searchIssues', { any: '@me' })),
    ],
    ['tell me more about number 412', calls('getIssue', { repository: 'fernhill/calendar', number: 412 })],
    [
      'block an hour tomorrow at 11 called Contrast fix',
      creates({ title: 'Contrast fix', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
  ]),
  conversation('seven demo undone', [
    ['Move the vendor demo to 4pm', updates('Vendor demo', { start: '2026-11-25T16:00' })],
    ['undo that', asBefore],
    ['ok make it 3:30 instead', updates('Vendor demo', { start: '2026-11-25T15:30' })],
  ]),
  conversation('seven yoga skips a week', [
    [
      'create an event called Yoga every tuesday at 7pm',
      creates({ title: 'Yoga', start: '2026-11-24T19:00', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
    ],
    ['skip the one on 8 december', deletes(['Yoga', '2026-12-08'])],
    ['what else is on that day?', lists('2026-12-08')],
  ]),
  conversation('seven roadmap prep', [
    [
      'When could Priya and I meet for 30 minutes on Wednesday?',
      slotsOn(30, '2026-11-25', '2026-11-25', ['priya']),
    ],
    ['and on Thursday?', slotsOn(30, '2026-11-26', '2026-11-26', ['priya'])],
    [
      'Let’s do Thursday 12:30 to 1. Call it Roadmap prep and invite her',
      creates({
        title: 'Roadmap prep',
        start: '2026-11-26T12:30',
        end: '2026-11-26T13:00',
        guests: ['priya'],
      }),
    ],
  ]),
  conversation('seven longer leave', [
    ['when does my annual leave start?', sees('Annual leave')],
    ['extend it so that 4 January is off too', updates('Annual leave', { end: '2027-01-05' })],
    ['and what have I got on the Friday before it starts', lists('2026-12-18')],
  ]),
  conversation('seven physio', [
    ['what time is physio today', sees('Physio', '2026-11-23')],
    ['can you make that 6:15', updates('Physio', { start: '2026-11-23T18:15' }, { on: '2026-11-23' })],
    ['and cancel the one next week', deletes(['Physio', '2026-11-30'])],
    ['thank you!', nothing],
  ]),
];
