import { expect, test } from 'vitest';
import { readShort } from '../short-request.fixture.ts';

test.each([
  [
    'flu jab 10 dec 9am, eye test 14 dec same time',
    'create “Flu jab” 2026-12-10 9:00 + create “Eye test” 2026-12-14 9:00',
  ],
  [
    'gym tomorrow at 6am and yoga on wednesday at 7am',
    'create “Gym” 2026-11-24 6:00 + create “Yoga” 2026-11-25 7:00',
  ],
  ['add gym at 6 and yoga at 7 tomorrow', 'create “Gym” 2026-11-24 6:00? + create “Yoga” 2026-11-24 7:00?'],
  [
    'remind me to buy milk at 5 and call dad at 6',
    'create “Buy milk” 5:00? 30 min + create “Call dad” 6:00? 30 min',
  ],
  [
    'move the vendor demo to 4 and the budget review to friday',
    'change [vendor demo] to 4:00? + change [budget review] to 2026-11-27',
  ],
  [
    'push the budget review back by an hour and put the vendor demo at three',
    'change [budget review] to later 60 min + change [vendor demo] to 3:00?',
  ],
  [
    'I’m so worn out this week. Push the budget review back by an hour and put the vendor demo at three.',
    'change [budget review] to later 60 min + change [vendor demo] to 3:00?',
  ],
  ['cancel the dentist and move the haircut to 3', 'delete [dentist] + change [haircut] to 3:00?'],
  [
    'cancel the design sync. then book a call with priya tomorrow at 3',
    'delete [design sync] + create “Call with Priya” 2026-11-24 3:00? with Priya',
  ],
  [
    'accept the roadmap review and decline the marketing lunch',
    'accepted [roadmap review] + declined [marketing lunch]',
  ],
])('“%s” is several requests', (text, expected) => {
  expect(readShort(text)).toBe(expected);
});

test.each([
  ['book dinner friday at 7 and invite lena', 'create “Dinner with Lena” 2026-11-27 7:00? with Lena'],
  ['dinner and drinks on friday at 7', 'create “Dinner and drinks” 2026-11-27 7:00?'],
  ['every tuesday and thursday at 7 gym', 'create “Gym” 7:00? FREQ=WEEKLY;BYDAY=TU,TH'],
  ['move the dentist to friday and make it an hour', 'change [dentist] to 2026-11-27 length 60'],
  [
    'put dentist at 3 tomorrow and set a reminder an hour before',
    'create “Dentist” 2026-11-24 3:00? remind 60 min',
  ],
  [
    'rsvp yes to the design critique and add a note saying ill be 10 minutes late',
    "accepted [design critique] “a note saying i'll be 10 minutes late”",
  ],
])('“%s” is one', (text, expected) => {
  expect(readShort(text)).toBe(expected);
});
