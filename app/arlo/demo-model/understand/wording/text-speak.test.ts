import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

/* Words as people write them in texts. */

test.each([
  // "4" and "2" where no number is meant, and where one is.
  ['tyres 4 van thurs 3 dec 2pm', 'create “Tyres for van” 2026-12-03 14:00'],
  ['block tmrw 9-11am 4 invoicing', 'block “Invoicing” 2026-11-24 9:00 to 11:00'],
  ['cake 4 the fete sun 11am', 'create “Cake for the fete” 2026-11-29 11:00'],
  ['year 4 play thurs 2pm', 'create “Year 4 play” 2026-11-26 14:00'],
  ['table 4 people fri 7pm', 'create “Table 4 people” 2026-11-27 19:00'],
  ['remind me 2 pay rent fri 9am', 'create “Pay rent” 2026-11-27 9:00 30 min'],
  ['remind me 2 hrs b4 dentist', 'change [dentist] remind 120 min'],
  ['move gym 2 fri', 'change [gym] to 2026-11-27'],
  ['move gym to wed 2 dec', 'change [gym] to 2026-12-02'],
  ['push physio 2 10am', 'change [physio] to 10:00'],
  ['move it 2 10', 'change it to 10:00?'],
  ['move it 2 hours later', 'change it to later 120 min'],
  ['add lena 2 thurs lunch', 'change [lunch] 2026-11-26 invite Lena'],
  ['add lena 2 the review', 'change [review] invite Lena'],
  // What is left out of a word, and a word of elsewhere.
  ['paintin shed sat 2pm', 'create “Painting shed” 2026-11-28 14:00'],
  ['admin sat 2pm', 'create “Admin” 2026-11-28 14:00'],
  ['coffee wi priya thurs 10am', 'create “Coffee with Priya” 2026-11-26 10:00 with Priya'],
  ['wi meeting thurs 7pm', 'create “Wi meeting” 2026-11-26 19:00'],
  ['back at 1. delete evrything sat', 'clear everything 2026-11-28'],
  ['owt on sat', 'agenda 2026-11-28'],
  ['actually put it bk', 'undo it'],
  ['launch drinks - def in now', 'accepted [launch drinks]'],
  ['hiring panel - deffo out', 'declined [hiring panel]'],
  ['whatevers w sam on weds, cancel', 'delete [sam] 2026-11-25'],
  ['any news off ruth re flat', 'mail list from ruth about flat'],
  ['parkrun place -> brixton, whole series', 'change [parkrun] place “brixton” scope all'],
  ['dentist 10 -> 11', 'change [dentist] 10:00? to 11:00?'],
  ['pls mv haircut 11→12.30', 'change [haircut] 11:00? to 12:30'],
  ['vendor demo location => studio room 2', 'change [vendor demo] place “studio room 2”'],
])('as in a text: %s', (text, read) => {
  expect(readShortByGist(text)).toBe(read);
});
