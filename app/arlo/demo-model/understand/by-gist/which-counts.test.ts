import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

test.each([
  [
    'I was being coy about the launch drinks because of my ankle, but it’s healed nicely. Say yes to them now, definitely!',
    'accepted [launch drinks]',
  ],
  [
    'Since the engineer is ill, the boiler service will now happen on Wednesday the ninth of December between ten and noon.',
    'change [boiler service] to 2026-12-09 10:00 to 12:00',
  ],
  [
    'I have to ring the pension office tomorrow at 3:30 in the afternoon. Fifteen minutes will do.',
    'create “Ring the pension office” 2026-11-24 afternoon 3:30? 15 min',
  ],
  // Where both name the same, or the rules see two things that are named, they know more.
  ['yes to the panel and no to the offsite call', 'accepted [panel] + declined [offsite call]'],
])('what a message is about for certain: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

// What comes as often by nearly the same name, where it is, on which days it is.
test.each([
  [
    'The gas bill is due on the 20th of every month. Put in “Pay the gas bill” on 20 December, monthly and all day.',
    'create “Pay the gas bill” 2026-12-20 FREQ=MONTHLY all day',
  ],
  [
    'date w fiona fri 8pm lamb and flag',
    'create “Date with Fiona” 2026-11-27 20:00 at Lamb and flag with Fiona',
  ],
  [
    'stretch class 9.15 to 10 mon+fri weekly, starts 30 nov',
    'create “Stretch class” 2026-11-30 from 9:15? to 10:00? FREQ=WEEKLY;BYDAY=MO,FR',
  ],
  [
    'Could you put the nativity play in at the church hall for 5pm on Friday 18 December?',
    'create “Nativity play” 2026-12-18 17:00 at Church hall',
  ],
  [
    'I forget her every single June. Elsie’s is the 9th, so set up “Elsie’s birthday” all day each year from 2027.',
    'create “Elsie’s birthday” 2027-06-09 FREQ=YEARLY all day',
  ],
  [
    'The coach leaves at 7.15am on Sunday 6 December, could I have that in there?',
    'create “Coach” 2026-12-06 7:15',
  ],
  ['fetch nora frm ballet fri 5.15pm', 'create “Fetch nora from ballet” 2026-11-27 17:15'],
  [
    'My library card is due for renewal on Friday. Set up “Renew library card” for Friday at 5pm.',
    'create “Renew library card” 2026-11-27 17:00',
  ],
  ['note 2 self post the parcel thu 11am', 'create “Post the parcel” 2026-11-26 11:00 30 min'],
  ['optician fri 9am, want reminding the day b4', 'create “Optician” 2026-11-27 9:00 remind 1440 min'],
])('what is told of a new event: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});
