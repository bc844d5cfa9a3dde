import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['dentist to 9 not 8.30', updates('Dentist', { start: '2026-12-01T09:00' })],
    ['haircut sat -> 2pm', updates('Haircut', { start: '2026-11-28T14:00' })],
    ['vendor demo to tues 1 dec same time', updates('Vendor demo', { start: '2026-12-01T15:00' })],
    ['vendor demo needs 90min, same start', updates('Vendor demo', { end: '2026-11-25T16:30' })],
    ['partner update, rename Partner sync', updates('Partner update', { title: 'Partner sync' })],
    ['board mtg place = Studio room 1', updates('Board meeting', { place: 'Studio room 1' })],
    ['aiko too on portfolio review, invite', updates('Portfolio review', { guests: ['aiko'] })],
    [
      'parkrun 9.15 this sat only',
      updates('Parkrun', { start: '2026-11-28T09:15' }, { on: '2026-11-28', scope: 'this' }),
    ],
    [
      'pottery venue now Barn Street, whole series',
      updates('Pottery class', { place: 'Barn Street' }, { scope: 'all' }),
    ],
    ['colour xmas party red', updates('Christmas party', { color: ['11'] })],
    ['boiler service - remind 1 day b4', updates('Boiler service', { reminders: [1440] })],
    ['xmas party til 11 now', updates('Christmas party', { end: '2026-12-18T23:00' })],
    ['tmrws focus block to 3pm', updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' })],
    ['tax return onto 25 jan', updates('Tax return', { start: '2027-01-25' })],
    ['brunch in march 1h later', updates('Brunch', { start: '2027-03-28T12:00' })],
    ['move mums lunch to 12.30', updates('Lunch at Mum’s', { start: '2026-11-29T12:30' })],
    ['get sam on the vendor demo, send invite', updates('Vendor demo', { guests: ['sam'] })],
    [
      'portfolio review weekly from now on',
      updates('Portfolio review', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
  ]),
  ...phrasings('deleting', [
    ['bin haircut, growing it', deletes('Haircut')],
    ['focus block tmrw gone pls', deletes(['Focus block', '2026-11-24'])],
    ['vendor demo off, del', deletes('Vendor demo')],
    ['no parkrun this sat, knee. take out', changes(remove('Parkrun', '2026-11-28', 'this'))],
    ['skip pottery 10 dec', changes(remove('Pottery class', '2026-12-10', 'this'))],
    ['scrap coffee w sam weds', deletes('Coffee with Sam')],
    ['drop boiler service + partner update', deletes('Boiler service', 'Partner update')],
    [
      'del evrything sat 28',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut', '2026-11-28')),
    ],
    ['brunch n night train in march, del both', deletes('Brunch', 'Night train')],
    ['clear this sun arvo, flu', deletes('Lunch at Mum’s')],
    ['del whole physio series', changes(remove('Physio', undefined, 'all'))],
    ['cancel review thx', nothing],
  ]),
  ...phrasings('invitations', [
    ['offsite call yes, accept', answers('Offsite call', 'accepted')],
    ['cant do hiring panel say no', answers('Hiring panel', 'declined')],
    ['launch drinks: no after all', answers('Launch drinks', 'declined')],
    ['sales allhands put maybe instead', answers('Sales all-hands', 'tentative')],
  ]),
];
