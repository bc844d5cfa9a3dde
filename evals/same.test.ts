import { expect, test } from 'vitest';
import { samePlace, sameRule, sameTitle } from './same.ts';

test.each([
  ['Lunch with Sam', 'Lunch (with Sam)', true],
  ['lunch', 'Lunch (with Sam)', true],
  ['Call the bank', 'Call (the) bank', true],
  ['Lena’s birthday', "Lena's birthday", true],
  ['Reading', 'Read|Reading', true],
  ['MOT', '(Car) MOT (test|for the car)|Garage', true],
  ['Car MOT test', '(Car) MOT (test|for the car)|Garage', true],
  ['Garage', '(Car) MOT (test|for the car)|Garage', true],
  ['MOT garage', '(Car) MOT (test|for the car)|Garage', false],
  ['Lunch with Sam tomorrow', 'Lunch (with Sam)', false],
  ['Chat with Tomas', 'Chat with Tomás', true],
  ['Lun', 'Lunch', false],
])('the title %s for %s', (title, pattern, same) => expect(sameTitle(title, pattern)).toBe(same));

test.each([
  ['Café Ondine, 12 Harbour Street', 'cafe ondine', true],
  ['Studio room 1', 'Studio room 2', false],
])('the place %s for %s', (place, expected, same) => expect(samePlace(place, expected)).toBe(same));

test.each([
  ['RRULE:FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TH', true],
  ['RRULE:FREQ=WEEKLY;BYDAY=WE,MO', 'FREQ=WEEKLY;BYDAY=MO,WE', true],
  ['RRULE:FREQ=WEEKLY;UNTIL=20261224T235959Z', 'FREQ=WEEKLY;UNTIL=20261224', true],
  ['RRULE:FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY', false],
  ['', 'FREQ=WEEKLY', false],
  ['', '', true],
])('the rule %s for %s, from a Thursday', (repeats, rule, same) => {
  expect(sameRule({ repeats, start: '2026-11-26T10:00' }, rule)).toBe(same);
});
