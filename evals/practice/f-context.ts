import { answers, calls, checks, covers, creates, deletes, either, slots, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** What leans on what was said before, as a sixth set of people would say it. */
export const fContext = phrasings('context', [
  // Looks that lean on a look
  [['show me thursday', 'and the day after?'], covers('2026-11-27')],
  [
    ['is friday 10am free?', 'and 11?'],
    either(checks('2026-11-27T11:00'), covers('2026-11-27T11:00', '2026-11-27T11:30')),
  ],
  [['How does next week look?', 'And the week after that?'], covers('2026-12-07', '2026-12-11')],
  [
    ['find me 2 hours on wednesday', 'what about thursday'],
    either(slots(120, '2026-11-26', '2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T17:00')),
  ],
  [['any new mail from lena', 'from priya?'], calls('searchEmails', { any: 'priya' })],
  [['which github issues wait for me', 'what does 412 say exactly'], calls('getIssue', { number: 412 })],
  [['what have i got on the 7th december', 'same for the 9th please'], covers('2026-12-09')],
  // Changes of what was looked at
  [
    ['whats on wednesday', 'can you push the vendor demo to 4 pm'],
    updates('Vendor demo', { start: '2026-11-25T16:00' }),
  ],
  [
    ['When is my dentist appointment?', 'Half an hour later please.'],
    updates('Dentist', { start: '2026-12-01T09:00' }),
  ],
  [
    ["What's on in the afternoon of 8 December?", 'The first one should be in Studio room 2'],
    updates('Portfolio review', { place: 'Studio room 2' }),
  ],
  [
    ['how long is the board meeting?', 'thats too long make it 2 hours'],
    updates('Board meeting', { end: '2026-12-15T16:00' }),
  ],
  [
    ['when is my next physio after today', 'move that one to 6'],
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
  ],
  [['Anything on Sunday?', 'Note on it: bring the blue pot'], updates('Lunch at Mum’s', {})],
  [
    ['Where is the christmas party?', "They moved it, it's at The Boathouse now"],
    updates('Christmas party', { place: 'Boathouse' }),
  ],
  [['whens my flight', "put 'passport and charger' in its description"], updates('Flight to Oslo', {})],
  [
    ['Show me the stand-ups this week', "Friday's should be at ten"],
    updates('Stand-up', { start: '2026-11-27T10:00' }, { on: '2026-11-27' }),
  ],
  [
    ['What do I have on the evening of Wednesday 9 December?', 'shorten it to an hour'],
    updates('Parents’ evening', { end: '2026-12-09T18:30' }),
  ],
  [
    ['wen is portfolio reveiw', 'mov it to teh 9th same time'],
    updates('Portfolio review', { start: '2026-12-09T14:00' }),
  ],
  [
    ["what's happening on 15 december", 'the board thing, from 1 till 3 please'],
    updates('Board meeting', { start: '2026-12-15T13:00', end: '2026-12-15T15:00' }),
  ],
  // Deletions of what was looked at
  [['Do I have anything Saturday?', 'drop the haircut'], deletes('Haircut')],
  [['what is on after lunch on dec 8', 'delete both'], deletes('Portfolio review', 'Partner update')],
  [['pottery this week?', "skip it, I'm knackered"], deletes(['Pottery class', '2026-11-26'])],
  [['When am I having coffee with Sam?', 'Please cancel that.'], deletes('Coffee with Sam')],
  [
    ['whats on friday', 'and the friday after that', 'delete the critique on that day'],
    deletes(['Design critique', '2026-12-04']),
  ],
  [['delete the boiler service', "and the parents' evening too"], deletes('Parents’ evening')],
  // Bookings into what was asked about
  [
    ['am i free tomorrow at 4pm', 'ok book a call with the accountant then'],
    creates({
      title: 'Call with (the) accountant|Accountant call|Call (the) accountant|Accountant',
      start: '2026-11-24T16:00',
    }),
  ],
  [
    ['Am I free on Friday evening?', 'Then add drinks with Nora at 7'],
    creates({ title: 'Drinks (with Nora)|Nora drinks', start: '2026-11-27T19:00' }),
  ],
  [
    ['have I got anything between 11 and 1 tomorrow?', 'put Deep work there, the whole two hours'],
    creates({ title: 'Deep work', start: '2026-11-24T11:00', end: '2026-11-24T13:00' }),
  ],
  [
    ['is the 10th of december free', 'and the 16th?', 'ok then the 16th: Site visit, all day'],
    creates({ title: 'Site visit', start: '2026-12-16' }),
  ],
  // More of what was just made or changed
  [['gym friday 7am', 'same on saturday'], creates({ title: 'Gym', start: '2026-11-28T07:00' })],
  [
    ['Swim lesson on Tuesday 1 Dec at 16:00 for 30 minutes please', 'And again on the 8th, same time'],
    creates({ title: 'Swim lesson', start: '2026-12-08T16:00', end: '2026-12-08T16:30' }),
  ],
  [
    ['move the 1:1 with priya tomorrow to 11', 'and the one on 1 december as well'],
    updates('1:1 with Priya', { start: '2026-12-01T11:00' }, { on: '2026-12-01' }),
  ],
  [
    ["Make tomorrow's focus block just one hour", 'likewise the one next week'],
    updates('Focus block', { end: '2026-12-01T14:00' }, { on: '2026-12-01' }),
  ],
  [['invite Priya to the vendor demo', 'and Lena'], updates('Vendor demo', { guests: ['priya', 'lena'] })],
  // What was just made, changed
  [['Add Yoga tomorrow at 6pm', 'make it weekly'], updates('Yoga', { repeats: 'FREQ=WEEKLY' })],
  [
    ["Schedule 'Press chat' on Thursday at noon, 45 minutes", 'get lena in on it'],
    updates('Press chat', { guests: ['lena'] }),
  ],
  [['book Squash wed 7pm', 'sorry i meant 7.30'], updates('Squash', { start: '2026-11-25T19:30' })],
  [
    ['New event: Optician, 3 December 9:00', "Ah, that's the offsite. The 8th then."],
    updates('Optician', { start: '2026-12-08T09:00' }),
  ],
  [
    ['Please create an event called Passport office on 10 December at 11:15', 'It only takes twenty minutes'],
    updates('Passport office', { end: '2026-12-10T11:35' }),
  ],
  [
    ['add Piano lesson thursday 5pm', 'no, friday', 'and 45 minutes long'],
    updates('Piano lesson', { end: '2026-11-27T17:45' }),
  ],
  [
    ['I need a Team lunch on Tuesday December 8 at noon', "let's do it at Café Ondine"],
    updates('Team lunch', { place: 'Café Ondine' }),
  ],
  // What was just changed, changed once more
  [['haircut to 12 please', 'hang on, 12:30'], updates('Haircut', { start: '2026-11-28T12:30' })],
  [['remind me of the dentist 1 hour before', 'better 2 hours'], updates('Dentist', { reminders: [120] })],
  [['paint the vendor demo red', 'no, blue'], updates('Vendor demo', { color: ['9', '7'] })],
  // An answer to an invitation that was looked at
  [
    ['which invitations have I not answered yet?', 'say yes to the offsite call'],
    answers('Offsite call', 'accepted'),
  ],
]);
