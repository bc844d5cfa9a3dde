import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentOf } from '../../dates/moment.ts';
import { readWish } from '../../gist/gist.ts';
import { restoreNetwork } from '../../gist/network.ts';
import network from '../../gist/network.json' with { type: 'json' };
import { readerOf } from '../../gist/reader.ts';
import { restore } from '../../gist/weights.ts';
import weights from '../../gist/weights.json' with { type: 'json' };
import { readGistOf } from './gist-reading.ts';
import { shortRequest } from '../short-request.fixture.ts';
import { understand } from '../understand.ts';

/** Monday 23 November 2026, 09:12 in London. */
const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');
const reader = readerOf(restore(weights), restoreNetwork(network));

/** What the gist of a message alone comes to, in short. */
function readOfGist(text: string): string | undefined {
  const gist = readWish(text, moment, reader)?.gist();
  const found = gist && readGistOf(gist, understand(text, moment), moment);
  return found && shortRequest(found.read.request);
}

test.each([
  // Where it ends, told beside where it begins.
  [
    'The caretaker’s got the keys and he’s never early. So the site visit isn’t till eleven, and we’ll be finished by half past twelve.',
    'change [site visit] to 11:00 to 12:30',
  ],
  [
    'There’s a cheese tasting on Friday 11 December at 7pm, it’s all over by 9.',
    'create “Cheese tasting” 2026-12-11 19:00 to 21:00',
  ],
  [
    'Start the Spanish lesson at 18:15 this Wednesday and finish it at 19:45.',
    'change [spanish lesson] to 2026-11-25 18:15 to 19:45',
  ],
  [
    'Our landlord double-booked the hall. The quiz now goes from 19:30 to 22:30, same date.',
    'change [quiz] to 19:30 to 22:30',
  ],
  // What stays as it is.
  [
    'The treasurer has flu, poor man. The budget review will have to be on Friday the 11th, same time of day.',
    'change [budget review] to 2026-12-11',
  ],
  [
    'The hygienist can’t do it, so my check-up has been put back until Wednesday the 9th, at the same hour.',
    'change [check-up] to 2026-12-09',
  ],
  [
    'They were thrilled, bless them. I want the sales review to happen every week, same day and time.',
    'change [sales review] scope all FREQ=WEEKLY',
  ],
  ['The play is thurs 10th not wed', 'change [play] to 2026-12-10'],
  ['Just for this week can choir be on Thursday at eight?', 'change [choir] to 2026-11-26 8:00?'],
  // Several events, each in its own way.
  [
    'Bring the sales review forward to ten and the marketing lunch to one.',
    'change [sales review] to 10:00? + change [marketing lunch] to 1:00?',
  ],
  [
    'The kids are off, so move the haircut to Friday at nine and the dentist to Monday at four.',
    'change [haircut] to 2026-11-27 9:00? + change [dentist] to 2026-11-23 4:00?',
  ],
  [
    'Could you delete the planning call on Tuesday and the budget review on Thursday?',
    'delete [planning call] 2026-11-24 + delete [budget review] 2026-11-26',
  ],
  [
    'Neither Tuesday’s planning call nor the one on Thursday is needed, delete them both.',
    'delete [planning call] 2026-11-24 + delete [planning call] 2026-11-26',
  ],
  [
    'I never focus in a focus block. Drop the one tomorrow, the one on Friday can stay.',
    'delete [focus focus block drop] 2026-11-24',
  ],
  // How much of a series.
  [
    'From the 8th of December every rehearsal starts at half seven, not seven.',
    'change [rehearsal] 7:00? to 2026-12-08 from 7:30? all scope following',
  ],
  [
    'Every rehearsal starts at eight from the 8th on.',
    'change [rehearsal] to 2026-12-08 from 8:00? all scope following',
  ],
  [
    'The hall is freezing in the evenings. From this Thursday on, choir practice starts at 7:30pm, could you change all of them from there?',
    'change [choir practice] to 2026-11-26 from 19:30 scope following',
  ],
  [
    'From next Tuesday the book club is at the library, and all of the rest too.',
    'change [book club] 2026-12-01 from place “the library” scope following',
  ],
  [
    'Every one of the piano lessons should have a ten-minute reminder.',
    'change [piano lessons] scope all remind 10 min',
  ],
  [
    'All of my piano lessons should have a ten-minute reminder.',
    'change [piano lessons] scope all remind 10 min',
  ],
  [
    'Cancel the pilates on the second of December and all those after it.',
    'delete [pilates] 2026-12-02 scope following',
  ],
  ['Pilates is done after 9 dec, remove the rest', 'delete [pilates] 2026-12-10 scope following'],
  [
    'Having the book group every week is too much; turn the whole series into a fortnightly one.',
    'change [book group] scope all FREQ=WEEKLY;INTERVAL=2',
  ],
  // How long.
  [
    'They gave me more days off, the holiday now runs up to and including Friday 8 January.',
    'change [holiday] last day 2027-01-08',
  ],
  [
    'Make Thursday’s catch-up with Lena a full hour, I’ve a lot to get off my chest.',
    'change [catch-up lena] 2026-11-26 length 60',
  ],
  [
    'The whole of Friday the 11th has to be marked as stocktaking.',
    'create “Stocktaking” 2026-12-11 all day',
  ],
  [
    'I’m on a first aid course the ninth to the eleventh of December, whole days.',
    'create “First aid course” 2026-12-09..2026-12-11 all day',
  ],
  // Where a series begins, and how far it goes.
  [
    'My pottery course takes place on Fridays from 18:00 to 19:30, beginning on the fourth of December and running for six weeks.',
    'create “Pottery course” 2026-12-04 from 18:00 to 19:30 FREQ=WEEKLY;BYDAY=FR 6 times',
  ],
  [
    'The boy’s been promised drum lessons. There are eight of them, on Mondays at 16:00, and the first is on 7 December. Can you get those in?',
    'create “Drum lessons” 2026-12-07 from 16:00 FREQ=WEEKLY;BYDAY=MO 8 times',
  ],
  [
    'I yelped like I was five! “Ear drops” every day at seven in the morning for ten days starting tomorrow.',
    'create “Ear drops” 2026-11-24 from morning 7:00? FREQ=DAILY 10 times',
  ],
  // What was told or done then is no time of it.
  [
    'They gave Mum a scan date this morning, Tuesday 8 December at nine, put it in.',
    'create “Scan date” 2026-12-08 9:00?',
  ],
  // Beside it.
  [
    'Dermatologist thurs 4.15 for 30 min, alert 20 min + 2hrs before',
    'create “Dermatologist” 2026-11-26 4:15? 30 min remind 20, 120 min',
  ],
  [
    'Put a radio interview in on the second of December at ten past two, and remind me an hour before.',
    'create “Radio interview” 2026-12-02 2:10? remind 60 min',
  ],
  [
    'The site visit will be held at Harbour House rather than Alder Hall.',
    'change [site visit] place “Harbour House”',
  ],
])('%s', (message, expected) => expect(readOfGist(message)).toBe(expected));

test.each([
  // Who comes is what it is called by, where nothing else is.
  [
    'I’ve ignored two letters from the bank and they’re cross with me. The mortgage adviser’s ringing me tomorrow at eleven, stick it in.',
    'create “Call with the mortgage adviser” 2026-11-24 11:00?',
  ],
  ['A surveyor’s coming round on Friday at two, put that in', 'create “Surveyor” 2026-11-27 2:00?'],
  [
    'My physio’s back from her honeymoon, hurrah, it’s been a long month. Thursday at four for an hour, in my personal calendar.',
    'create “Physio” 2026-11-26 4:00? 60 min in personal',
  ],
  [
    'The inspectors have announced themselves and I’m not ready. Wednesday 9 December, nine to ten, and make it red',
    'create “Inspectors” 2026-12-09 9:00? to 10:00? red',
  ],
  [
    'Pickle won’t eat her biscuits and the vet has finally rung back. They can see her Friday at ten past three, get that in?',
    'create “Vet” 2026-11-27 3:10?',
  ],
  [
    'They’ve booked me as a speaker: Saturday 19 December at eleven, Alder Park.',
    'create “Speaker” 2026-12-19 11:00? at Alder Park',
  ],
  // What leads to a name, or follows it, is no part of it.
  [
    'The hedge people changed their day again. Garden waste goes out every other Friday at six in the morning, starting this week, so put that in as repeating.',
    'create “Garden waste” 2026-11-23 from morning 6:00? FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
  ],
  [
    'Enter an all-day event in purple for the stocktake on 16 January 2027.',
    'create “Stocktake” 2027-01-16 all day purple',
  ],
  [
    'Our anniversary falls on the ninth of February; put it in as an all-day entry every year.',
    'create “Anniversary” 2027-02-09 FREQ=YEARLY all day',
  ],
  [
    'My doctor frowned again. So from tomorrow on, every weekday at one I’m taking a nap, 20 minutes.',
    'create “Nap” 2026-11-24 from 1:00? 20 min FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  ],
  ['quitting fencing, delete from 8 jan on', 'delete [fencing] 2027-01-08 scope following'],
  // Several of one name, and of several names.
  [
    'We have two dress rehearsals. The first is on Tuesday 8 December at six and the second on Thursday 10 December at seven.',
    'create “Dress rehearsal” 2026-12-08 6:00? + create “Dress rehearsal” 2026-12-10 7:00?',
  ],
  [
    'Book me two eye tests, one on Monday at nine and another on Friday at ten',
    'create “Eye test” 2026-11-30 9:00? + create “Eye test” 2026-11-27 10:00?',
  ],
  [
    'Rehearsal’s on Thursday at six, show’s on Saturday at seven, put both in please',
    'create “Rehearsal” 2026-11-26 6:00? + create “Show” 2026-11-28 7:00?',
  ],
  // Whom a pronoun stands for.
  [
    'Priya passed her piano exam at last! I’m taking her and Omar to dinner at Nonna’s on Thursday at seven, invite the pair of them.',
    'create “Dinner with Priya and Omar” 2026-11-26 7:00? at Nonna’s with Priya, Omar',
  ],
  [
    'Tom keeps on about the icons and he’s right, they’re ugly. Set up half an hour with him this Friday at two and send him the invite, Icons will do as a title.',
    'create “Icons” 2026-11-27 2:00? 30 min with Tom',
  ],
  [
    'Rain again, and nothing works. Put tennis with him in for Saturday at ten',
    'create “Tennis” 2026-11-28 10:00?',
  ],
  [
    'Set up an interview with Nadia Frost on Thursday 10 December at 2pm, her address is nadia.frost@plum.example, and invite her.',
    'create “Interview with Nadia Frost” 2026-12-10 14:00 with nadia.frost@plum.example',
  ],
  [
    'Omar got the job, hurrah! I’m taking him and Priya to lunch at Quill on Thursday at one, invite the pair of them.',
    'create “Lunch at Quill” 2026-11-26 1:00? at Quill with Omar, Priya',
  ],
  [
    'Set up ‘Release chat’ with him on Friday at ten, thirty minutes, and send him the invite.',
    'create “Release chat” 2026-11-27 10:00? 30 min',
  ],
  // From where it begins till where it was corrected to end.
  [
    'There’s an open day at the school Friday from half nine to twelve no wait only till eleven',
    'create “Open day” 2026-11-27 9:30? to 11:00? at School',
  ],
])('what is new: %s', (message, expected) => expect(readOfGist(message)).toBe(expected));
