import {
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  remove,
  sees,
  update,
  updates,
} from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const hChanging = phrasings('changing', [
  ['vendor demo needs to be half an hour later', updates('Vendor demo', { start: '2026-11-25T15:30' })],
  [
    'Sam can only make 9.30 on wednesday for our coffee, can you shift it please',
    updates('Coffee with Sam', { start: '2026-11-25T09:30' }),
  ],
  [
    'hi arlo, toni’s just rang, they had to put me in on sunday 29th at 10am for the haircut instead, can u change it pls',
    updates('Haircut', { start: '2026-11-29T10:00' }),
  ],
  [
    'give the portfolio review an hour and a half instead of an hour',
    updates('Portfolio review', { end: '2026-12-08T15:30' }),
  ],
  ['board meeting finishes at 4 now', updates('Board meeting', { end: '2026-12-15T16:00' })],
  [
    'rename the partner update to Quarterly partner check-in',
    updates('Partner update', { title: 'Quarterly partner check-in' }),
  ],
  [
    'Tomorrow’s focus block: 2 til 4 rather than 1 til 3. Lunch is going to overrun.',
    updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'Lena wants to join me and Sam for coffee, invite her',
    updates('Coffee with Sam', { guests: ['sam', 'lena'] }),
  ],
  [
    'take jonas and lena off the design critique this friday, just this once, they’re at a client',
    updates('Design critique', { guests: ['aiko', 'tomas'] }, { on: '2026-11-27', scope: 'this' }),
  ],
  [
    'standup at 10 tomorow instead of half nine. only tomorow',
    updates('Stand-up', { start: '2026-11-24T10:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    'From the 1st of December onwards my one-to-one with Priya should start at 10:30.',
    updates('1:1 with Priya', { start: '2026-12-01T10:30' }, { on: '2026-12-01', scope: 'following' }),
  ],
  [
    'could all the design reviews start at quarter past two please, the whole series',
    updates('Design review', { start: '2026-10-12T14:15' }, { scope: 'all' }),
  ],
  [
    'Design critique is moving from Fridays to Thursdays, same time. Change every one of them.',
    updates(
      'Design critique',
      { start: '2026-10-29T15:00', repeats: 'FREQ=WEEKLY;BYDAY=TH' },
      { scope: 'all' },
    ),
  ],
  ['i need reminding a day ahead of the dentist', updates('Dentist', { reminders: [1440] })],
  [
    'for physio on the 30th set an alert 2 hours before, i always forget my shorts',
    updates('Physio', { reminders: [120] }, { on: '2026-11-30', scope: 'this' }),
  ],
  [
    'ugh easyjet has delayed the oslo flight by 40 minutes, can you update my calendar',
    updates('Flight to Oslo', { start: '2026-12-11T07:55' }),
  ],
  [
    'change of plan for lunch with mum on sunday, we’re meeting at the Ram Inn in Firle not at hers, same time',
    updates('Lunch at Mum’s', { place: 'Ram Inn' }),
  ],
  [
    'parents evening is in the main hall, add that as the location',
    updates('Parents’ evening', { place: 'main hall' }),
  ],
  ['make the christmas party purple', updates('Christmas party', { color: ['3'] })],
  [
    'turn my focus blocks green, both of them, tomorrow and 1 december',
    changes(
      update('Focus block', { color: ['10', '2'] }, { on: '2026-11-24' }),
      update('Focus block', { color: ['10', '2'] }, { on: '2026-12-01' }),
    ),
  ],
  [
    'swap the portfolio review and the partner update on the 8th round, so partner update at 2 and portfolio review at 4',
    changes(
      update('Portfolio review', { start: '2026-12-08T16:00' }),
      update('Partner update', { start: '2026-12-08T14:00' }),
    ),
  ],
  [
    'good news they approved one more week, so my annual leave goes up to and including the 10th of january now',
    updates('Annual leave', { end: '2027-01-11' }),
  ],
  ['Team offsite is one day only, just the Thursday.', updates('Team offsite', { end: '2026-12-04' })],
  ['tax return → 25 jan pls', updates('Tax return', { start: '2027-01-25' })],
  [
    'stand-ups are dragging on. cut all of them down to 15 min',
    updates('Stand-up', { end: '2026-09-28T09:45' }, { scope: 'all' }),
  ],
  [
    'pottery this thursday starts at 18:30 but still ends at nine',
    updates(
      'Pottery class',
      { start: '2026-11-26T18:30', end: '2026-11-26T21:00' },
      { on: '2026-11-26', scope: 'this' },
    ),
  ],
  [
    'parkrun goes to half nine over the winter so can you move the one on 5 december and all the ones after it',
    updates('Parkrun', { start: '2026-12-05T09:30' }, { on: '2026-12-05', scope: 'following' }),
  ],
  [
    'Please postpone the boiler service by exactly one week.',
    updates('Boiler service', { start: '2026-12-14T08:00' }),
  ],
  ['stick a video call on the partner update', updates('Partner update', {})],
  [
    'room 2 is being painted so for this wednesday only the design sync is in studio room 1',
    updates('Design sync', { place: 'Studio room 1' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'priya asked me if we can do our 1:1 at 4pm tomorrow instead, i said yes so please move',
    updates('1:1 with Priya', { start: '2026-11-24T16:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    'call the vendor demo Brightdesk demo and make it two hours long',
    updates('Vendor demo', { title: 'Brightdesk demo', end: '2026-11-25T17:00' }),
  ],
  [
    'i want the design review every other week rather than weekly, entire series',
    updates('Design review', { repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' }, { scope: 'all' }),
  ],
  ['15 minute warning before the hiring panel would be great', updates('Hiring panel', { reminders: [15] })],
  ['the vendor demo has to be rescheduled', nothing],
]);

export const hDeleting = phrasings('deleting', [
  ['can’t make physio tonight, take it out', deletes(['Physio', '2026-11-23'])],
  ['bin the boiler service, landlord’s sorting it himself', deletes('Boiler service')],
  [
    'we’re not having stand-up on wed, thurs or fri this week so delete those three',
    deletes(['Stand-up', '2026-11-25'], ['Stand-up', '2026-11-26'], ['Stand-up', '2026-11-27']),
  ],
  [
    'ive given up on pottery (dont ask). remove all the classes',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  [
    'On 8 December, please get rid of both the portfolio review and the partner update.',
    deletes(['Portfolio review', '2026-12-08'], ['Partner update', '2026-12-08']),
  ],
  [
    'last parkrun for me is this saturday, please drop every one from the 5th of december on',
    changes(remove('Parkrun', '2026-12-05', 'following')),
  ],
  ['delete haircut pls', deletes('Haircut')],
  [
    'there’s a weird entry on the 14th of december called delete everything on Friday, remove that one',
    deletes(['delete everything on Friday', '2026-12-14']),
  ],
  ['Vendor demo’s off, Brightdesk pulled out. Can you clear it from my calendar', deletes('Vendor demo')],
  [
    'please cancel design critique of 11 december because i will be in oslo this day',
    deletes(['Design critique', '2026-12-11']),
  ],
  [
    'no design sync over the holidays so the 23rd and the 30th of december can both go',
    deletes(['Design sync', '2026-12-23'], ['Design sync', '2026-12-30']),
  ],
  ['i don’t need the brunch in march any more', deletes('Brunch')],
  [
    'end the 1:1s with priya, the one on 5 january and everything after it should be gone',
    changes(remove('1:1 with Priya', '2027-01-05', 'following')),
  ],
  ['cancel my meeting', nothing],
]);

export const hContext = phrasings('context', [
  [['when’s my dentist', 'move it to 9'], updates('Dentist', { start: '2026-12-01T09:00' })],
  [
    ['what have i got on the 8th of december', 'cancel the last one'],
    deletes(['Partner update', '2026-12-08']),
  ],
  [
    ['am i free thursday at 4', 'ok put a call with the accountant there'],
    creates({
      title: '(Phone) call with accountant|Accountant call|Call accountant|Accountant|Call (with accountant)',
      start: '2026-11-26T16:00',
    }),
  ],
  [
    ['when are aiko and i both free for 30 min on wednesday', 'book 2pm then, call it Icon handover'],
    creates({
      title: 'Icon handover (with Aiko)',
      start: '2026-11-25T14:00',
      end: '2026-11-25T14:30',
      guests: ['aiko'],
    }),
  ],
  [
    ['have I got much on on saturday?', 'move the haircut to the afternoon, 3pm'],
    updates('Haircut', { start: '2026-11-28T15:00' }),
  ],
  [['whats on tomorrow', 'and the day after?'], lists('2026-11-25')],
  [['show me this week', 'now the one after'], lists('2026-11-30', ['2026-12-04', '2026-12-06'])],
  [
    ['put yoga in for thursday at 7am', 'make that weekly please'],
    updates('Yoga', { repeats: 'FREQ=WEEKLY' }),
  ],
  [
    ['book a meeting called Icon audit with aiko on monday 30 nov at 3pm', 'tomás should be there as well'],
    updates('Icon audit', { guests: ['aiko', 'tomas'] }),
  ],
  [
    ['what’s that school thing in december', 'can you remind me 2 hours before'],
    updates('Parents’ evening', { reminders: [120] }),
  ],
  [
    ['what time is the vendor demo', 'hmm. can we do that on thursday at 9am instead'],
    updates('Vendor demo', { start: '2026-11-26T09:00' }),
  ],
  [['cancel my haircut', 'and the parkrun that morning'], deletes(['Parkrun', '2026-11-28'])],
  [
    ['remove the focus block tomorrow', 'also the one on the tuesday after'],
    deletes(['Focus block', '2026-12-01']),
  ],
  [
    ['move portfolio review to 3', 'sorry, half past three I meant'],
    updates('Portfolio review', { start: '2026-12-08T15:30' }),
  ],
  [
    ['am I free on friday at 11?', 'and at 4?'],
    either(checks('2026-11-27T16:00'), covers('2026-11-27T16:00', '2026-11-27T16:30')),
  ],
  [
    ['i need to book the cat in at the vet', 'this thursday 5pm'],
    creates({
      title:
        'Vet (appointment) (for cat)|Cat vet (appointment)|Cat at vet|Cat to vet|Vet (appointment) with cat|Vet appointment cat|Vet: cat|Vet cat|Book cat in at vet|Cat (vet)',
      start: '2026-11-26T17:00',
    }),
  ],
  [
    ['set up a meeting with jonas', 'wednesday', '4pm, 45 minutes'],
    creates({
      title: 'Meeting (with Jonas)|Jonas|Jonas meeting|Maya Jonas|Jonas Maya',
      start: '2026-11-25T16:00',
      end: '2026-11-25T16:45',
      guests: ['jonas'],
    }),
  ],
  [['when do i have physio', 'can’t do next week’s, cancel that one'], deletes(['Physio', '2026-11-30'])],
  [
    ['What’s in the diary for 15 December?', 'Colour the board meeting red.'],
    updates('Board meeting', { color: ['11'] }),
  ],
  [
    ['put Budget prep in on friday 4 dec, 2 to 3pm', 'and another on the monday after, same time'],
    creates({ title: 'Budget prep', start: '2026-12-07T14:00', end: '2026-12-07T15:00' }),
  ],
  [
    ['add MOT on wednesday 2 dec at 8am', 'it’s at Kwik Fit in Brixton'],
    updates('MOT', { place: 'Kwik Fit' }),
  ],
  [
    ['who’s on call this week', 'and next?'],
    either(sees('On call: Tomás'), lists('2026-11-30', ['2026-12-04', '2026-12-06'])),
  ],
  [['could you book me a massage', 'actually forget it, no time'], nothing],
  [['stand-up’s cancelled tomorrow so delete it', 'same for thursday'], deletes(['Stand-up', '2026-11-26'])],
  [
    ['when’s the board meeting again', 'i want an hour of prep right before it'],
    creates({
      title:
        'Board (meeting) prep|Prep|Prep for board (meeting)|Board meeting preparation|Preparation|Preparation for board (meeting)|Prep time|Board prep time',
      start: '2026-12-15T13:00',
      end: '2026-12-15T14:00',
    }),
  ],
  [
    ['what’s happening at the weekend', 'can you shift the sunday thing an hour earlier'],
    updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
  ],
  [
    ['schedule Portfolio dry run for 7 december 11am', 'make it 90 min', 'oh and priya needs to come to it'],
    updates('Portfolio dry run', { guests: ['priya'] }),
  ],
  [
    ['how does 10 december look', 'ok i’m taking it as a day off, put that in for the whole day'],
    creates({
      title: 'Day off|Off|Leave|Annual leave|Holiday|Maya off|Maya day off|Day off (Maya)',
      start: '2026-12-10',
      end: '2026-12-11',
    }),
  ],
  [
    ['when is design critique', '4pm would be better. change it for the whole series'],
    updates('Design critique', { start: '2026-10-30T16:00' }, { scope: 'all' }),
  ],
  [
    [
      'what time do i fly to oslo',
      'and is there anything else that day',
      'put the critique that day in the bin then',
    ],
    deletes(['Design critique', '2026-12-11']),
  ],
]);
