import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Dictated: changes of what is there. */
export const changing = [
  ...phrasings('changing', [
    [
      'the dentist rang they need to shift me to wednesday the second same time of day',
      updates('Dentist', { start: '2026-12-02T08:30' }),
    ],
    [
      'make tomorrows one to one with priya a full hour just the once ive got a lot to get off my chest',
      updates('1:1 with Priya', { end: '2026-11-24T11:00' }, { on: '2026-11-24' }),
    ],
    [
      'um coffee with sam on wednesday needs to go later quarter past ten instead',
      updates('Coffee with Sam', { start: '2026-11-25T10:15' }),
    ],
    [
      'niamh is away so my physio on the thirtieth is six oclock instead of half five',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    [
      'the studio is opening later so from the third of december every pottery class starts at half seven not seven and it still goes on for two hours',
      updates('Pottery class', { start: '2026-12-03T19:30' }, { on: '2026-12-03', scope: 'following' }),
    ],
    [
      'that cafe has flooded so the marketing lunch is going to be at bar bruno can you change where it is',
      updates('Marketing lunch', { place: 'Bar Bruno' }),
    ],
    ['can you get jonas onto the vendor demo as well', updates('Vendor demo', { guests: ['jonas'] })],
    [
      'boiler engineer now says ten till twelve on the seventh typical',
      updates('Boiler service', { start: '2026-12-07T10:00', end: '2026-12-07T12:00' }),
    ],
    ['rename partner update to agency handover', updates('Partner update', { title: 'Agency handover' })],
    [
      'haircut to sunday please eleven again toni can fit me in then',
      updates('Haircut', { start: '2026-11-29T11:00' }),
    ],
    [
      'hey move lunch at mums an hour earlier shes got a shift in the evening',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
    ],
    [
      'i always oversleep so give me a reminder three hours ahead of the flight to oslo',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'tomorrows focus block wants to start at two and still be two hours long',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'weve decided the board meeting is in person put studio room two down as the location',
      updates('Board meeting', { place: 'Studio room 2' }),
    ],
    [
      'just for this week can design sync be wednesday at two in the afternoon er same length',
      updates('Design sync', { start: '2026-11-25T14:00' }, { on: '2026-11-25' }),
    ],
    [
      'the babysitter can stay on so the christmas party ends at eleven not ten',
      updates('Christmas party', { end: '2026-12-18T23:00' }),
    ],
    [
      'stretch my annual leave by one day so the last day off is the fourth of january',
      updates('Annual leave', { end: '2027-01-05' }),
    ],
    [
      'parkruns location is wrong its dulwich park fix it on all of them',
      updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'all' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['cancel the haircut my fringe can wait till payday', deletes('Haircut')],
    ['take the vendor demo off wednesday theyve pulled out', deletes('Vendor demo')],
    ['im full of cold so no pottery this thursday', deletes(['Pottery class', '2026-11-26'])],
    ['bin tomorrows focus block would you', deletes(['Focus block', '2026-11-24'])],
    [
      'physio is all done with he discharged me so delete the whole series every last one',
      changes(remove('Physio', undefined, 'all')),
    ],
    ['my knee has gone so the half marathon isnt happening can you remove it', deletes('Half marathon')],
    ['er the candidate has taken another job so lose the portfolio review', deletes('Portfolio review')],
    [
      'two things to get rid of the partner update on the eighth and the boiler service on the seventh',
      deletes('Partner update', 'Boiler service'),
    ],
    [
      'we wont need design review next monday the thirtieth just that one please',
      deletes(['Design review', '2026-11-30']),
    ],
    ['the brunch in march is off nobody else can make it so take it out', deletes('Brunch')],
    [
      'scrap the stand up on the fourth of december well all be at the offsite',
      deletes(['Stand-up', '2026-12-04']),
    ],
    ['morning delete the eye test ive got on thursday', nothing],
  ]),
  ...phrasings('invitations', [
    ['tell tomas yes ill be on the offsite call', answers('Offsite call', 'accepted')],
    [
      'im in court that wednesday so i wont make the hiring panel can you decline it',
      answers('Hiring panel', 'declined'),
    ],
    [
      'um that offsite call on the thirtieth im really not sure put me as a maybe',
      answers('Offsite call', 'tentative'),
    ],
    ['accept the invite from jonas for the second of december', answers('Hiring panel', 'accepted')],
  ]),
  ...phrasings('undo', [
    [['move the dentist to four in the afternoon same day', 'er no put it back how it was please'], asBefore],
    [['delete the night train in march', 'oh hang on that was the wrong one can you undo it'], asBefore],
  ]),
];
