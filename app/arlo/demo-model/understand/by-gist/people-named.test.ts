import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentOf } from '../../dates/moment.ts';
import { withDayNamed } from './day-named.ts';
import { withPeopleNamed } from './people-named.ts';

const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');

test.each([
  [
    'Ada keeps asking. Set up a chat on Friday at ten and invite her.',
    'Ada keeps asking. Set up a chat on Friday at ten and invite Ada.',
  ],
  [
    'Bruno rang about the loft. Send him an invite for it.',
    'Bruno rang about the loft. Send Bruno an invite for it.',
  ],
  ['I owe Ada a coffee. When are she and I free?', 'I owe Ada a coffee. When are Ada and I free?'],
  ['Ada’s off soon. Find an hour for her and me', 'Ada’s off soon. Find an hour for Ada and me'],
  [
    'Bruno Hale wrote again, sigh. What does he want?',
    'Bruno Hale wrote again, sigh. What does Bruno Hale want?',
  ],
  [
    'I was mean to Ada. When could she and I have lunch?',
    'I was mean to Ada. When could Ada and I have lunch?',
  ],
  ['Ada’s back. What exactly was it that she wanted?', 'Ada’s back. What exactly was it that Ada wanted?'],
  [
    'Mum’s on about the stew again. What did it say in her last message?',
    'Mum’s on about the stew again. What did it say in Mum’s last message?',
  ],
  [
    'My mate Ada is over from Canada. Dinner with her on Saturday.',
    'My mate Ada is over from Canada. Dinner with Ada on Saturday.',
  ],
  [
    'Ada and I talked. Get us an hour on Friday at 11 titled Icon handover, and invite her too.',
    'Ada and I talked. Get us an hour on Friday at 11 titled Icon handover, and invite Ada too.',
  ],
  ['Ada was chatty. What was in her mail?', 'Ada was chatty. What was in Ada’s mail?'],
  ['Ada drove me home, so accept hers.', 'Ada drove me home, so accept Ada.'],
  ['Bruno lent me his van. Decline his invite', 'Bruno lent me his van. Decline Bruno invite'],
  [
    'Ada paid and Bruno cooked. Dinner on Monday, invite them both!',
    'Ada paid and Bruno cooked. Dinner on Monday, invite Ada and Bruno both!',
  ],
])('who is named stands where a pronoun means them: %s', (said, meant) => {
  expect(withPeopleNamed(said, moment)).toBe(meant);
});

test.each([
  ['a thing', 'Ada says the gym and the sauna clash. Cancel them both.'],
  ['somebody without a name', 'My sister keeps asking. Invite her to the dinner.'],
  ['one of the family who has no address', 'Mum’s back on Friday. Book dinner and invite her.'],
  ['somebody of theirs', 'Ada is fun. Book lunch with her mum on Friday.'],
  ['somebody at a place', 'We were in Leeds, at the Lantern. Lunch with her on Friday.'],
  ['a place one goes to', 'I’m off to Cardiff. Lunch with her on Friday.'],
  ['a weekday is nobody', 'Friday is mad. What did she write?'],
  ['what is theirs', 'My brother dreams of his Italian wife. Lunch on Friday, and invite her.'],
  ['one is not several', 'Ada paid. Invite them.'],
  ['what is quoted', 'Ada sings. Put “With her” in on Friday.'],
])('nobody is put in for %s', (_what, said) => {
  expect(withPeopleNamed(said, moment)).toBe(said);
});

test.each([
  ['My birthday is on the 4th of December, what else is on that day?', '2026-12-04'],
  ['I’m in Leeds on Wednesday 9 December. Cancel the gym that evening.', '2026-12-09'],
  ['The skip comes on 9 December, and the day after at noon there’s the plumber', '2026-12-09'],
  ['I fly on the 10th of December. List all there is on that Thursday', '2026-12-10'],
  ['Haircut on Saturday, can you move it to the Saturday after?', '2026-11-28'],
  ['What’s on that day?', '2026-11-23'],
  ['Next week is full. What’s on that day?', '2026-11-23'],
])('the day that is named is what the message points back to: %s', (said, day) => {
  expect(withDayNamed(said, moment).anchor.toString()).toBe(day);
});
