import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

test.each([
  // What asks whether something is there orders nothing, and what is hoped for answers nobody.
  [
    'the chap next door says there is a street party on the 12th of december is that in mine as well',
    'exists [street party] 2026-12-12',
  ],
  ['priya left me a list of bits to do while she is in rome what was on it', 'mail list from priya'],
  ['optician in there yet? please say yes', 'exists [optician]'],
  // A word for a kind of event, and what it was said before to be of.
  [
    'I have handed in the thesis at last, so the entry in February can go.',
    'delete [handed thesis last] 2027-02-01..2027-02-28',
  ],
  [
    'My yoga teacher has moved to Leeds, lucky her. The class on Tuesday 8 December isn’t happening, just lose that one.',
    'delete [move yoga teacher leeds lucky class] 2026-12-08',
  ],
  [
    'Lena’s bus is late, so let Thursday’s lunch with her begin at half past twelve.',
    'change [lunch] 2026-11-26 to 12:30',
  ],
  // All of a series, or the one of a day.
  [
    'All the Thursday book clubs, without exception, should take place in the library.',
    'change [book clubs] place “the library” scope all',
  ],
  ['every Thursday book club should be in the library', 'change [book club] place “the library” scope all'],
  ['judo from 9 dec onwards, bin. this weeks stays', 'delete [judo] 2026-12-09 scope following'],
  [
    'the tube is a mess so just tomorrow make the stand up half past ten',
    'change [stand-up] 2026-11-24 to 10:30?',
  ],
  // What is in quotation marks elsewhere is no new name, and there it is the one that goes.
  [
    'Everyone here hates the word “sync”. Rename my team sync in January to Coffee round, that sounds nicer.',
    'change [team sync] 2027-01-01..2027-01-31 name “Coffee round”',
  ],
  ['I am in the library on 9 December after all, so kindly delete the “Day off” entry.', 'delete [day off]'],
  [
    'I have to get away earlier from the lunch at Nan’s. Let it end at three, please.',
    'change [lunch nan] to to 3:00?',
  ],
  ['throw the plumber out please', 'delete [plumber]'],
  // A greeting, and days in other words.
  ['Good morning, could you read out what is entered for Friday?', 'agenda maybe entered 2026-11-27'],
  ['wknd of 19/20 dec, owt on?', 'busy 2026-12-19..2026-12-20'],
  [
    'what’s on the last weekend of march the twenty seventh and twenty eighth',
    'agenda 2027-03-27..2027-03-28',
  ],
  ['the last weekend in march, the 27th and 28th, am I free', 'free 2027-03-27..2027-03-28'],
  ['friday evening, is there anything', 'agenda 2026-11-27 evening'],
  ['Is the dentist in the morning or the afternoon?', 'when [dentist]'],
  ['am I free in the morning or the afternoon?', 'free morning'],
  ['is my sunday on 13 december totally free', 'free 2026-12-13'],
  ['what have I got on New Year’s Day', 'agenda 2027-01-01'],
  ['me+lena+sam half hr fri. any slot', 'free search 2026-11-27 30 min with Lena, Sam'],
  // Issues by their number alone.
  ['wots 398 abt', 'issues one #398'],
  ['398 on github, short version', 'issues one #398'],
  [
    'someone keeps on about three hundred and ninety eight in the calendar repo what is that',
    'issues one calendar#398',
  ],
  ['on github what have they dumped on me this week', 'issues mine'],
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
