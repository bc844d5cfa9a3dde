import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const onlyOn = (on: string) => ({ scope: 'this' as const, on });

const changing = phrasings('changing', [
  ['dentist → 8am, same day', updates('Dentist', { start: '2026-12-01T08:00' })],
  ['haircut is 12 not 11', updates('Haircut', { start: '2026-11-28T12:00' })],
  ['brightdesk demo 30min later pls', updates('Vendor demo', { start: '2026-11-25T15:30' })],
  ['portfolio review shld be 90min', updates('Portfolio review', { end: '2026-12-08T15:30' })],
  ['standup tmrw only @ 10.45', updates('Stand-up', { start: '2026-11-24T10:45' }, onlyOn('2026-11-24'))],
  ['aiko needs to be in board mtg, add', updates('Board meeting', { guests: ['priya', 'jonas', 'aiko'] })],
  [
    'rename tmrws focus block: Rota planning',
    updates('Focus block', { title: 'Rota planning' }, { on: '2026-11-24' }),
  ],
  ['board mtg room → Studio room 1', updates('Board meeting', { place: 'Studio room 1' })],
  ['boiler man now comes 9 dec, same hrs', updates('Boiler service', { start: '2026-12-09T08:00' })],
  [
    'critique this fri 1h earlier',
    updates('Design critique', { start: '2026-11-27T14:00' }, onlyOn('2026-11-27')),
  ],
  [
    'pottery, whole series: place now Clay Yard',
    updates('Pottery class', { place: 'Clay Yard' }, { scope: 'all' }),
  ],
  ['xmas party – ping me 2h b4', updates('Christmas party', { reminders: [120] })],
  ['lena not coming marketing lunch, take her off invite', updates('Marketing lunch', { guests: ['sam'] })],
  ['sam coffee to fri 9am', updates('Coffee with Sam', { start: '2026-11-27T09:00' })],
  [
    'parents eve starts 6 now, still ends 7',
    updates('Parents’ evening', { start: '2026-12-09T18:00', end: '2026-12-09T19:00' }),
  ],
  [
    'the Kiln Lane thing this wk at 8pm instd',
    updates('Pottery class', { start: '2026-11-26T20:00' }, onlyOn('2026-11-26')),
  ],
  ['partner update 10 dec 11am instead', updates('Partner update', { start: '2026-12-10T11:00' })],
  ['wed design sync needs moving', nothing],
]);

const deleting = phrasings('deleting', [
  ['bin boiler service', deletes('Boiler service')],
  ['vendor demo off, remove', deletes('Vendor demo')],
  ['no parkrun this sat, take out', changes(remove('Parkrun', '2026-11-28', 'this'))],
  ['drop focus blocks tmrw + 1 dec', deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01'])],
  ['del entire pottery series', changes(remove('Pottery class', undefined, 'all'))],
  ['dont need toni’s sat any more', deletes('Haircut')],
  ['scrap night train n brunch in march', deletes('Night train', 'Brunch')],
  ['half marathon – knee gone. get rid', deletes('Half marathon')],
  ['thu standup out, am on shift. just that one', changes(remove('Stand-up', '2026-11-26', 'this'))],
  ['tax return done already, wipe it', deletes('Tax return')],
  ['14 dec 9am thing can go', deletes(['delete everything on Friday', '2026-12-14'])],
  ['physio nxt mon not happening, clear that one', changes(remove('Physio', '2026-11-30', 'this'))],
]);

const undo = phrasings('undo', [
  [['bin the haircut', 'no wait, put back'], asBefore],
  [['portfolio review to 3pm', 'oops wrong one. revert'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['offsite call – im in', answers('Offsite call', 'accepted')],
  ['hiring panel put me as maybe', answers('Hiring panel', 'tentative')],
  ['launch drinks no, tell them shift runs til 9', answers('Launch drinks', 'declined', true)],
  ['sales all hands: can come after all', answers('Sales all-hands', 'accepted')],
  ['budget review thu decline', answers('Budget review', 'declined')],
]);

const beyond = phrasings('beyond', [
  ['order 6 crates leeks from Marlow Veg', nothing],
  ['pay gmc fee for me', nothing],
]);

export const rTwoChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
