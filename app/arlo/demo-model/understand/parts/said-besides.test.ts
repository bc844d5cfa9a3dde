import { expect, test } from 'vitest';
import { besidesOf } from './said-besides.ts';

test.each([
  ['remind me to water the ferns at six', { reminds: true }],
  ['give me a nudge tonight at nine about the bins', { reminds: true }],
  ['bins out every wed 7am, w/ reminder', { reminds: true }],
  ['yoga at six, no reminder please', {}],
  ['choir on friday at seven, in my personal calendar please', { calendar: 'personal' }],
  ['so my private calendar please: blood test at eight', { calendar: 'private' }],
  ['blood donation sat 3.20pm - personal cal', { calendar: 'personal' }],
  ['this one goes in my personal calendar swimming lesson on thursday', { calendar: 'personal' }],
  ['mia haircut, personal cal, wed 2 dec 3.30pm', { calendar: 'personal' }],
  ['put rowing in for friday at six, on my personal one', { calendar: 'personal' }],
  ['physio fri 8am, in personal pls', { calendar: 'personal' }],
  ['barber sat 2pm my personal one please', { calendar: 'personal' }],
  ['stick the recital on my personal, friday 11 december at six', { calendar: 'personal' }],
  ['not in the work calendar, the personal one: choir friday at six', { calendar: 'personal' }],
  ['swim sat 9am, personal cal not the work one', { calendar: 'personal' }],
  ['a personal trainer on friday at six', {}],
  ['lunch on the personal side on friday', {}],
  ['never let me forget the bins on wednesday', { reminds: true }],
  ['is my calendar free on friday', {}],
  ['a red all-day entry called Pension forms', { colour: 'red' }],
  ['a call at ten, with a video link', { conference: true }],
])('%s', (message, expected) => expect(besidesOf(message)).toEqual(expected));
