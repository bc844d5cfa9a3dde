import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['dentist rang, its 8:45 now', updates('Dentist', { start: '2026-12-01T08:45' })],
    ['haircut half hr later pls', updates('Haircut', { start: '2026-11-28T11:30' })],
    [
      'tonites physio is 6:15 not 5:30',
      updates('Physio', { start: '2026-11-23T18:15' }, { on: '2026-11-23' }),
    ],
    ['vendor demo needs 90 mins not an hr', updates('Vendor demo', { end: '2026-11-25T16:30' })],
    ['add lena to coffee w/ sam', updates('Coffee with Sam', { guests: ['sam', 'lena'] })],
    ['renmae partner update to partner Q4 review', updates('Partner update', { title: 'Partner Q4 review' })],
    [
      'boiler guys now coming 10-12 on the 7th',
      updates('Boiler service', { start: '2026-12-07T10:00', end: '2026-12-07T12:00' }),
    ],
    [
      'this weds design sync is in studio room 1',
      updates('Design sync', { place: 'Studio room 1' }, { on: '2026-11-25' }),
    ],
    [
      'shift tmrws foucs block to 10:30',
      updates('Focus block', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
    ],
    [
      'lunch at mums starts half 12 now, same length',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
    ],
    [
      'pottery has moved to the old brewery permanantly, change all of em',
      updates('Pottery class', { place: 'old brewery' }, { scope: 'all' }),
    ],
    [
      'standup is 9:15 from 7 dec onwards',
      updates('Stand-up', { start: '2026-12-07T09:15' }, { on: '2026-12-07', scope: 'following' }),
    ],
    ['ping me 3hrs b4 the oslo flight', updates('Flight to Oslo', { reminders: [180] })],
    ['tax return, make it 22 jan insted', updates('Tax return', { start: '2027-01-22' })],
    ['xmas party venue is now the crown', updates('Christmas party', { place: 'Crown' })],
    [
      'can my 1:1 w priya tmrw be 45min',
      updates('1:1 with Priya', { end: '2026-11-24T10:45' }, { on: '2026-11-24' }),
    ],
    [
      'critique at 4 this fri, just this once',
      updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27' }),
    ],
    [
      'jonas cant do tues so board mtg to thurs 17th same time',
      updates('Board meeting', { start: '2026-12-17T14:00' }),
    ],
  ]),

  ...phrasings('deleting', [
    ['cancle haircut', deletes('Haircut')],
    ['bin the mktg lunch fri', deletes('Marketing lunch')],
    ['no physio on the 30th, del it', deletes(['Physio', '2026-11-30'])],
    [
      'scrap both focus blocks, tmrws and 1 dec',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    ['vendor demos off, take it out', deletes('Vendor demo')],
    ['quitting pottery, delete from 10 dec on', changes(remove('Pottery class', '2026-12-10', 'following'))],
    [
      'clear sat this wk, both things. working',
      deletes(['Parkrun', '2026-11-28'], ['Haircut', '2026-11-28']),
    ],
    ['skip parkrun 5 dec and 12 dec, ankle', deletes(['Parkrun', '2026-12-05'], ['Parkrun', '2026-12-12'])],
    ['boiler service got done alreday, remove', deletes('Boiler service')],
    ['14 dec 9am that odd "delete everything" entry, get rid of it', deletes('delete everything on Friday')],
    ['tkae stand up off tmrw only', deletes(['Stand-up', '2026-11-24'])],
    ['knees gone so half marathon can come out of the calender', deletes('Half marathon')],
  ]),

  ...phrasings('invitations', [
    ['decline hiring panel + tell jonas im at a funeral', answers('Hiring panel', 'declined', true)],
    ['put me as maybe for the offsite call', answers('Offsite call', 'tentative')],
    [
      'no to offsite call, accpet the hiring panel',
      changes(
        { change: 'respond', title: 'Offsite call', response: 'declined' },
        { change: 'respond', title: 'Hiring panel', response: 'accepted' },
      ),
    ],
  ]),

  ...phrasings('undo', [
    [['del vendor demo', 'oops undo'], asBefore],
    [['dog groomer fri 4:30', 'nvm take that back'], asBefore],
  ]),
];
