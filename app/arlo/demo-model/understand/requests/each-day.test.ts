import { expect, test } from 'vitest';
import { readShort } from '../short-request.fixture.ts';

test.each([
  ['yoga on monday and wednesday at 6pm', 'create “Yoga” 2026-11-23 18:00 + create “Yoga” 2026-11-25 18:00'],
  [
    'swimming 3 and 10 december at 5pm',
    'create “Swimming” 2026-12-03 17:00 + create “Swimming” 2026-12-10 17:00',
  ],
  [
    'book lunch tomorrow at 1 and on friday at 12',
    'create “Lunch” 2026-11-24 1:00? + create “Lunch” 2026-11-27 12:00',
  ],
  ['holiday on monday and tuesday', 'create “Holiday” 2026-11-23..2026-11-24 all day'],
  ['run m/w/f at 6am', 'create “Run” 6:00 FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  [
    'lunch break every mon-fri 12-12.30',
    'create “Lunch break” 12:00 to 12:30 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  ],
  ['cancel standup tomorrow and wednesday', 'delete [stand-up] 2026-11-24 + delete [stand-up] 2026-11-25'],
  ['clear tomorrow and friday', 'clear 2026-11-24 + clear 2026-11-27'],
  ['what do i have tomorrow and friday', 'agenda 2026-11-24..2026-11-27'],
])('what is said of days one by one: %s', (text, expected) => {
  expect(readShort(text)).toBe(expected);
});

test.each([
  ['coffee with sam after the design sync', 'create “Coffee with Sam” after [design sync] with Sam'],
  ['30 minutes before my flight to pack', 'create “Pack” 30 min before [flight]'],
  ['taxi 2 hours before my flight to oslo', 'create “Taxi” 120 min before [flight oslo]'],
  ['put a walk right after physio tomorrow', 'create “Walk” 2026-11-24 after [physio]'],
  ['clear everything before the dentist on friday', 'clear 2026-11-27 before [dentist]'],
  ['what do i have after the vendor demo', 'agenda after [vendor demo]'],
])('what is next to an event: %s', (text, expected) => {
  expect(readShort(text)).toBe(expected);
});

test.each([
  [
    'when: friday 3pm, what: demo prep, where: studio room 1',
    'create “Demo prep” 2026-11-27 15:00 at Studio room 1',
  ],
  [
    'Event: Parents tea | Date: 3/12 | Time: 15:30-17:00 | Location: Alder School',
    'create “Parents tea” 2026-12-03 15:30 to 17:00 at Alder School',
  ],
  [
    'add: eye test. date: 2 dec. time: 9.15. place: Specsavers',
    'create “Eye test” 2026-12-02 9:15? at Specsavers',
  ],
  ['friday: dentist at 9', 'create “Dentist” 2026-11-27 9:00?'],
])('a form: %s', (text, expected) => {
  expect(readShort(text)).toBe(expected);
});

test.each([
  ['undo the last two changes', 'undo last 2 it'],
  ['false alarm, go back to the old time', 'undo it'],
  ['nvm undo', 'undo it'],
  ['hmm can you revert the name', 'undo it'],
  ['i misread, put parents evening back please', 'undo [parents evening]'],
])('taking back: %s', (text, expected) => {
  expect(readShort(text)).toBe(expected);
});

test.each([
  ['the dentist can fit me in on friday at 8.30, pop it in', 'create “Dentist” 2026-11-27 8:30?'],
  ['workshop on the 10th 0930 to 1630 in Bristol', 'create “Workshop” 2026-12-10 9:30 to 16:30 at Bristol'],
  ['friday after 2 needs to be empty', 'clear 2026-11-27 from 2:00?'],
])('told events and times: %s', (text, expected) => {
  expect(readShort(text)).toBe(expected);
});
