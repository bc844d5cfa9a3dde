import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['dentist rang, its 8.45 now not 8.30', updates('Dentist', { start: '2026-12-01T08:45' })],
    ['haircut to sat 12 dec same time', updates('Haircut', { start: '2026-12-12T11:00' })],
    ['boiler bloke only needs til 9', updates('Boiler service', { end: '2026-12-07T09:00' })],
    ['partner update shd be called partner call', updates('Partner update', { title: 'Partner call' })],
    ['vendor demo 30 min max, cut it', updates('Vendor demo', { end: '2026-11-25T15:30' })],
    [
      'portfolio review is in studio room 2 btw, fix',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    ['get priya onto portfolio review', updates('Portfolio review', { guests: ['priya'] })],
    ['tomas n sam shd be on vendor demo too', updates('Vendor demo', { guests: ['tomas', 'sam'] })],
    [
      'physio mon 30 nov 6pm just that once',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'this fris critique half hr later pls, running late from dads',
      updates('Design critique', { start: '2026-11-27T15:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      'all parkruns: place is dulwich park, change whole series',
      updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'all' }),
    ],
    ['xmas party in green plz', updates('Christmas party', { color: ['10', '2'] })],
    ['oslo flight colour red so i see it', updates('Flight to Oslo', { color: ['11'] })],
    [
      'tmrws focus block, start 2 instead of 1, same length',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'partner update needs to be every wk',
      updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    ['mum says 12.30 on sunday for lunch not 1', updates('Lunch at Mum’s', { start: '2026-11-29T12:30' })],
    ['night train now dep 22.20, same length', updates('Night train', { start: '2027-03-27T22:20' })],
    ['board mtg 15 dec will run til 5', updates('Board meeting', { end: '2026-12-15T17:00' })],
  ]),
  ...phrasings('deleting', [
    ['brightdesk pulled out, bin vendor demo', deletes('Vendor demo')],
    ['cancel haircut im growing it', deletes('Haircut')],
    ['no pottery this thurs, got a cold. take it off', deletes(['Pottery class', '2026-11-26'])],
    ['get rid of boiler service n flight to oslo', deletes('Boiler service', 'Flight to Oslo')],
    ['skip parkrun on 5 dec, knee', deletes(['Parkrun', '2026-12-05'])],
    ['kill tmrws focus block', deletes(['Focus block', '2026-11-24'])],
    ['that brunch in march isnt happening, del', deletes('Brunch')],
    ['tax return in jan done already, remove', deletes('Tax return')],
    ['8 dec drop portfolio + partner things', deletes('Portfolio review', 'Partner update')],
    ['1:1 priya 15 dec off, only that one', deletes(['1:1 with Priya', '2026-12-15'])],
    ['wipe sun 29 nov, all of it', deletes('Lunch at Mum’s')],
    ['ive quit pottery, delete the lot every wk', changes(remove('Pottery class', undefined, 'all'))],
  ]),
  ...phrasings('invitations', [
    ['offsite call - yep im in', answers('Offsite call', 'accepted')],
    ['cant do hiring panel 2 dec, say no', answers('Hiring panel', 'declined')],
    ['launch drinks, got a sitter so its a yes', answers('Launch drinks', 'accepted')],
    ['roadmap workshop thurs put me as maybe, kid sick', answers('Roadmap workshop', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['shift dentist to 9.15', 'nah undo that'], asBefore],
    [['nails sat 2pm add', 'oh wait wrong wk, take it out again'], asBefore],
  ]),
];
