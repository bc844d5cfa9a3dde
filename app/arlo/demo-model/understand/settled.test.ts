import { expect, test } from 'vitest';
import { readShortByGist } from './short-request.fixture.ts';

test.each([
  // A month, an hour that is reached and a last day are those of the event.
  [
    'adjust the ferry in May, it goes at quarter past six in the evening',
    'change [ferry] 2027-05-01..2027-05-31 to evening 6:15?',
  ],
  ['that party at the end of January can go', 'delete [party] 2027-01-21..2027-01-31'],
  [
    'My coffee with Sam on Wednesday has to start half an hour later, at 9:30, because of my shift.',
    'change [coffee sam] 2026-11-25 to 9:30?',
  ],
  [
    'So many swaps, my annual leave goes on until Wednesday 6 January, that day included.',
    'change [annual leave] last day 2027-01-06',
  ],
  ['annual leave up to n incl 6 jan', 'change [annual leave] last day 2027-01-06'],
  ['boiler check done by 9 not 10', 'change [boiler check] to to 9:00?'],
  // How much of a series goes.
  [
    'From 4 January on, I do not want any more spin classes in my calendar.',
    'delete [spin] 2027-01-04 from scope following',
  ],
  ['given up judo. evry session gone pls', 'delete [judo] scope all'],
  [
    'My hens hatch by the end of April. Please delete all that I have on 17 and 18 April 2027.',
    'clear 2027-04-17 + clear 2027-04-18',
  ],
  // Free time and issues, in a few words.
  ['catch tomas n aiko 30 min thurs - when can all 3', 'free search 2026-11-26 30 min with Tomas, Aiko'],
  ['45min w sam doable?', 'free search 45 min with Sam'],
  ['me priya n jonas, half hr on tue. wen', 'free search 2026-11-24 30 min with Priya, Jonas'],
  ['sam lena + me, 1hr, anywhere 7 dec-9 dec', 'free search 2026-12-07..2026-12-09 60 min with Sam, Lena'],
  [
    "There's a regatta on Sunday 13 December and I'm to steward. Do I have the whole day free?",
    'free 2026-12-13 all day',
  ],
  ['prs on me rn', 'issues mine pull request'],
  ['github wats assigned to me, quick ver', 'issues mine'],
  ['which bugs have I been given', 'issues mine issue'],
  ["What's the status of 377, the export one?", 'issues one #377'],
  ['call me uh i mean set a reminder for the ferry two hours before', 'change [ferry] remind 120 min'],
])('%s', (text, read) => expect(readShortByGist(text)).toBe(read));
