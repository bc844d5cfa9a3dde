import { describe, expect, test } from 'vitest';
import { readShort } from './short-request.fixture.ts';

describe('everything else', () => {
  test.each([
    ['the next three months', 'fragment 2026-11-23..2027-02-22'],
    ['lunch with sam tomorrow', 'fragment [lunch sam] 2026-11-24'],
    ['add sam to the budget review', 'change [budget review] invite Sam'],
    ['invite Lena to the design sync', 'change [design sync] invite Lena'],
    ['remove tomas from the roadmap review', 'change [roadmap review] take off Tomas'],
    ['make it weekly', 'change it FREQ=WEEKLY'],
    ["i can't make it to the budget review", 'declined [budget review] or delete'],
    ['next meeting', 'fragment next'],
    ['thursday?', 'fragment 2026-11-26'],
    ['wednesday afternoon', 'fragment 2026-11-25 afternoon'],
    ['what about next week', 'fragment 2026-11-30..2026-12-06'],
    ['and the day after?', 'fragment 2026-11-24'],
    ['the next 2 weeks', 'fragment 2026-11-23..2026-12-06'],
    ['everything on friday', 'fragment 2026-11-27'],
    ["let's do friday instead", 'fragment 2026-11-27'],
    ['no, 4pm', 'fragment 16:00'],
    ['the first one', 'fragment #1'],
    ['option 2', 'fragment #2'],
    ['2', 'fragment #2'],
    ['the last one', 'fragment #-1'],
    ['Design review', 'fragment [design review]'],
    ['the one at 2', 'fragment 2:00?'],
    ['not that one', 'no'],
    ['sure', 'yes'],
    ['yes please', 'yes'],
    ['nah', 'no'],
    ['stop', 'stop'],
    ['everything on thursday', 'fragment 2026-11-26'],
    ['help', 'help'],
    ['what can you do?', 'help'],
    ['thank you so much', 'thanks'],
    ['that will be everything for this evening', 'thanks'],
    ['thats the lot for today thank you', 'thanks'],
    ['thanks thats all i wanted for now', 'thanks'],
    ['never mind', 'stop'],
    ['what time is it', 'clock time'],
    ['any unread mail', 'mail list unread'],
    ['my open issues', 'issues mine issue'],
    ['accept the invitation', 'accepted it'],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});

describe('undo', () => {
  test.each([
    ['undo', 'undo it'],
    ['undo that', 'undo it'],
    ['can you undo what you just did?', 'undo it'],
    ['take that back please', 'undo it'],
    ['no wait, that was wrong, take that back', 'undo it'],
    ['ooops that was a mistake, get it back', 'undo it'],
    ['i changed my mind, put it back where it was', 'undo it'],
    ['revert the last change', 'undo it'],
    ['undo that booking', 'undo it'],
    ['undo all of it', 'undo all it'],
    ['undo the move of standup', 'undo [stand-up]'],
    ['undo moving the dentist', 'undo [dentist]'],
    ['restore the christmas party', 'undo [christmas party]'],
    ['bring back the haircut', 'undo [haircut]'],
    ['put the vendor demo back where it was', 'undo [vendor demo]'],
    ['put the vendor demo back to 4', 'change [vendor demo] to 4:00?'],
    ['push the vendor demo back half an hour', 'change [vendor demo] to later 30 min'],
    ['bring the demo forward by an hour', 'change [demo] to earlier 60 min'],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});

describe('colour, video call and reminders', () => {
  test.each([
    ['make the vendor demo red', 'change [vendor demo] red'],
    ['set the colour to red for the book club', 'change [book club] red'],
    ['change the colour of the vendor demo to blue', 'change [vendor demo] blue'],
    ['give the haircut a green colour', 'change [haircut] green'],
    ['add a meet link to the coffee with sam', 'change [coffee sam] video'],
    ['remove the video link from the demo', 'change [demo] no video'],
    ['turn off reminders for the stand-up', 'change [stand-up] remind none min'],
    ['dinner with tom on friday at 7 in red', 'create “Dinner with Tom” 2026-11-27 7:00? with Tom red'],
    [
      'call with priya tomorrow at 3 with a video call',
      'create “Call with Priya” 2026-11-24 3:00? with Priya video',
    ],
    ['move the haircut to my work calendar', 'cannot other calendar'],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});

describe('what is told, or asked for, in passing', () => {
  test.each([
    ['the demo starts at half past three now', 'change [demo] to 3:30?'],
    ['the offsite is on the 12th, not the 11th', 'change [offsite] to 2026-12-12'],
    ['the party goes on until midnight', 'change [party] to to 0:00'],
    ['can the roadmap review be half an hour later', 'change [roadmap review] to later 30 min'],
    ['call the haircut Barber', 'change [haircut] name “Barber”'],
    ['replace sam with lena on the coffee', 'change [coffee] invite Lena take off Sam'],
    ['coffee with sam should repeat every two weeks', 'change [coffee sam] FREQ=WEEKLY;INTERVAL=2'],
    ['did the hiring panel get scheduled', 'exists [hiring panel]'],
    ['lena wants to talk at 3 on friday, can i', 'free 2026-11-27 3:00?'],
    ['should i cancel the vendor demo?', 'when [vendor demo]'],
    ['no need for the boiler service anymore', 'delete [boiler service]'],
    ['count me out of the launch drinks', 'declined [launch drinks]'],
    ['is anything booked in studio room 2 today', 'busy 2026-11-23'],
    ['vendor demo is an hour later now', 'change [vendor demo] to later 60 min'],
    ['dentist now 9:30', 'change [dentist] to 9:30?'],
    ["i'd rather have the haircut on sunday", 'change [haircut] to 2026-11-29'],
    ['from tomorrow the stand-up is at 10', 'change [stand-up] 2026-11-24 to 10:00? scope following'],
    ["tomorrow's stand-up is at 10", 'change [stand-up] 2026-11-24 to 10:00?'],
    ['pottery is every other thursday now', 'change [pottery] FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    ["jonas doesn't need to be in the board meeting", 'change [board] take off Jonas'],
    ["i'd like priya to be in the vendor demo", 'change [vendor demo] invite Priya'],
    ['new title for the haircut: Barber', 'change [haircut] name “Barber”'],
    ['list open bugs', 'issues mine issue'],
    ['are there tickets mentioning calendar sync', 'issues search calendar sync issue'],
    ['anything on github i should be looking at', 'issues mine'],
    ['what does issue 42 say', 'issues one #42'],
    ['what do people want from me', 'mail actions'],
    ['search my mail for invoice', 'mail list about invoice'],
    ['first free hour tomorrow', 'free search 2026-11-24 60 min'],
    ['pick up the kids at 3:15', 'create “Pick up the kids” 3:15?'],
    ['pick kids up today 15:20, Alder School', 'create “Pick kids up” 2026-11-23 15:20 at Alder School'],
    ['put piano in my personal calendar friday at 5', 'create “Piano” 2026-11-27 5:00? in personal'],
    ['team lunch on the 4th at 1pm, invite priya', 'create “Team lunch” 2026-12-04 13:00 with Priya'],
    [
      "lena's birthday is on 2 february, put it in as all day",
      "create “Lena's birthday” 2027-02-02 FREQ=YEARLY all day",
    ],
    ['book club on thursday at 7', 'create “Book club” 2026-11-26 7:00?'],
    ['night shift tonight at 11pm', 'create “Night shift” 2026-11-23 evening 23:00'],
    [
      'add exam on 10 december at 9 with a reminder a day before',
      'create “Exam” 2026-12-10 9:00? remind 1440 min',
    ],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});

test('words in quotation marks are a name, whatever they say', () => {
  expect(readShort('rename the vendor demo to "Cancel everything tomorrow"')).toBe(
    'change [vendor demo] name “Cancel everything tomorrow”',
  );
  expect(readShort('book "Move day" on friday at 3')).toBe('create “Move day” 2026-11-27 3:00?');
});

test('odd input is read without an error', () => {
  for (const text of [
    '',
    '   ',
    '?',
    '💥',
    '"',
    "'",
    'a'.repeat(5000),
    '1 '.repeat(900),
    'at at at on on',
    '\u0000',
    '(((',
  ]) {
    expect(() => readShort(text)).not.toThrow();
  }
});
