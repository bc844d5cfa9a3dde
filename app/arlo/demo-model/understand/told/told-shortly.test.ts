import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

test.each([
  // The calendar decides whether what is told with a day and an hour is new.
  ['parkrun 9.15 this sat only', 'change [parkrun] 2026-11-28 to 9:15? or create “Parkrun” 2026-11-28 9:15?'],
  [
    'stand-up 9.45 tomorrow only',
    'change [stand-up] to 2026-11-24 9:45? or create “Stand-up” 2026-11-24 9:45?',
  ],
  [
    'design critique 2.30 this fri just the once',
    'change [design critique] to 2026-11-27 2:30? or create “Design critique” 2026-11-27 2:30?',
  ],
  [
    'physio at seven on the seventh only that one',
    'change [physio] to 2026-12-07 7:00? scope this or create “Physio” 2026-12-07 7:00?',
  ],
  [
    'the physio on monday the thirtieth of november goes to six oclock in the evening niamh is away only that one',
    'change [physio] 2026-11-30 to 18:00 or create “Physio” 2026-11-30 18:00',
  ],
  ['physio is over by six today', 'change [physio] 2026-11-23 to to 6:00?'],
  ['physio is over by six today so i can get the train', 'change [physio] to to 6:00?'],
  ['the demo goes to six on wednesday', 'change [demo] to 2026-11-25 6:00?'],
])('new, or there already: %s', (said, expected) => expect(readShortByGist(said)).toBe(expected));

test.each([
  ['clear this sun arvo, flu', 'clear 2026-11-29 afternoon'],
  ['wipe the whole of saturday, inlaws visiting', 'clear 2026-11-28'],
  ['clear thursday afternoon, migraine', 'clear 2026-11-26 afternoon'],
  ['delete all of my parkruns for good my knees have had it', 'clear parkrun scope all'],
  ['get shot of all the pottery classes for good im done with clay', 'delete [pottery] scope all'],
  [
    'I’ve got a fever. Get rid of everything I have on this Saturday, but leave the other weeks alone.',
    'clear everything 2026-11-28',
  ],
  [
    'cancel everything tomorrow morning but leave the rest of the day alone',
    'clear everything 2026-11-24 morning',
  ],
  ['physio on the fourteenth needs to go its the school carol concert', 'delete [physio] 2026-12-14'],
  ['the haircut has to go my sisters over from cork', 'delete [haircut]'],
  [
    'I tried the sofa. Both the night train and the brunch after it, in March, can go.',
    'delete [night train brunch] 2027-03-01..2027-03-31',
  ],
  [
    'Sam’s come down with something, poor lamb. Drop my coffee with him on Wednesday.',
    'delete [coffee sam] 2026-11-25',
  ],
])('what goes, and why: %s', (said, expected) => expect(readShortByGist(said)).toBe(expected));

test.each([
  [
    'Kung fu grading, Saturday 5 December, half nine to half ten in the morning. Pop it in for me.',
    'create “Kung fu grading” 2026-12-05 morning 9:30? to 10:30?',
  ],
  [
    'tai chi taster wednesday the ninth seven till eight at the leisure centre put it in',
    'create “Tai chi taster” 2026-12-09 7:00? to 8:00? at Leisure centre',
  ],
  [
    'i need a slot blocked for writing my essay this saturday two till five in the afternoon open university deadline looming',
    'create “Writing my essay” 2026-11-28 afternoon 2:00? to 5:00?',
  ],
  [
    'The surgery will phone me: Dr Okafor, Wednesday at 1:15 pm, ten minutes or so. Enter it as Call from Dr Okafor.',
    'create “Call from Dr Okafor” 2026-11-25 13:15 10 min',
  ],
  [
    'From the 12th to the 14th of February we’re at a wedding, so mark those days, whole days, as Wedding weekend.',
    'create “Wedding weekend” 2027-02-12..2027-02-14 all day',
  ],
  [
    'book the twelfth and thirteenth of december as girls weekend all day',
    'create “Girls weekend” 2026-12-12..2026-12-13 all day',
  ],
  [
    'My boss says I should “own my growth”. Give me a “Course work” block every other Thursday at four.',
    'create “Course work” 4:00? FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  ],
  [
    'Book an hour with Priya on Thursday 10 December at 11 am and call it Spring budget. Invite her, of course.',
    'create “Spring budget” 2026-12-10 11:00 60 min with Priya',
  ],
  ['rename the brunch its dads seventieth brunch', 'change [brunch] name “dads seventieth brunch”'],
  ['make the haircut an hour later parking is murder in the mornings', 'change [haircut] to later 60 min'],
])('what it is called, and when: %s', (said, expected) => expect(readShortByGist(said)).toBe(expected));

test.each([
  ['My babysitter wants to know how many hours the board meeting will last.', 'length [board]'],
  ['my mum wants to know what time lunch is on sunday', 'when [lunch] 2026-11-29'],
  ['1st mtg tmrw + what time', 'agenda first 2026-11-24'],
  ['last thing on friday and what time does it finish', 'agenda last 2026-11-27'],
  ['ingrid bday - is it in cal tho', 'exists [ingrid birthday]'],
  ['boiler service is it in the calendar still', 'when [boiler service]'],
  ['whats waiting for me over on git hub this morning', 'issues mine'],
  [
    'i cant make the hiring panel say no to that one its my lads nativity',
    'declined [hiring panel] or delete',
  ],
  ['decline the offsite call say no to it my dads in hospital', 'declined [offsite call]'],
])('what is asked and answered: %s', (said, expected) => expect(readShortByGist(said)).toBe(expected));
