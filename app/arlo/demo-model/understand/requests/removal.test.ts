import { describe, expect, test } from 'vitest';
import { readShort } from '../short-request.fixture.ts';

describe('removing', () => {
  test.each([
    // What is called so is a name, whatever it says, and behind a removal nothing new begins.
    [
      'theres an odd entry called clear the whole week can you remove that one',
      'delete [clear the whole week]',
    ],
    ['delete “Cancel all meetings”', 'delete [cancel all meetings]'],
    ['delete the one with aiko and jonas on wednesday morning', 'delete [aiko jonas] 2026-11-25 morning'],
    [
      'cancel the lunch with priya and tomas on friday lunchtime',
      'delete [lunch priya tomas] 2026-11-27 lunchtime',
    ],
    ['remove everything from this thursday', 'clear everything 2026-11-26'],
    ['clear everything from thursday onwards', 'clear everything 2026-11-26 from scope following'],
    ['wipe friday afternoon completely', 'clear 2026-11-27 afternoon'],
    ['clear my own appointments on thursday', 'clear 2026-11-26'],
    ['the choir is off, and so is the bake sale', 'delete [choir bake sale]'],
    ["next week's yoga can be cancelled completely", 'delete [yoga] 2026-11-30..2026-12-06'],
    [
      'from the 11th of december onwards no more design critiques, delete those',
      'delete [design critiques] 2026-12-11 scope following',
    ],
    ['I quit pottery so delete all of the classes', 'delete [pottery classes] scope all'],
    ['parkrun and the haircut can both go', 'delete [parkrun haircut]'],
    ['both the haircut and the dentist are off so out they go', 'delete [haircut dentist]'],
    ['im giving up yoga for good delete the class', 'delete [yoga] scope all'],
    ['ive sold my ticket cancel the concert', 'delete [concert]'],
    ['theres some odd thing at nine on the 4th of december get rid of it', 'delete 2026-12-04 9:00?'],
    ['a strange entry is sitting at ten on friday get rid of it', 'delete 2026-11-27 10:00?'],
    [
      'clear everything on thursday afternoon were going to the seaside',
      'clear everything 2026-11-26 afternoon',
    ],
    ['we wont be needing the cleaner any more so take it out', 'delete [cleaner]'],
    ['the optician on the second is cancelled', 'delete [optician] 2026-12-02'],
    ['stop the book club for good', 'delete [book club] scope all'],
    ['put the critique in the bin', 'delete [critique]'],
    ['nothing is happening on sunday after all, wipe the day', 'clear 2026-11-29'],
    ['everything that I have together with Lena on Friday, please cancel it', 'clear lena 2026-11-27'],
    // What stays of a series is no part of the name of what goes.
    ['leave the book club out on the third but keep the others', 'delete [book club] 2026-12-03'],
    ['ditch the yoga on friday leave the rest as they are', 'delete [yoga] 2026-11-27'],
    ['leave out the choir on thursday', 'delete [choir] 2026-11-26'],
    // What is told, and not ordered.
    ['no haircut this sat after all, remove', 'delete [haircut]'],
    ['tax return is done already, u can delete that entry', 'delete [tax return]'],
    ['boiler service no longer needed', 'delete [boiler service]'],
    ['portfolio review fell through, delete', 'delete [portfolio review]'],
    ["let's not do the design critique this week", 'delete [design critique]'],
    ['dentist: cancel', 'delete [dentist]'],
    ['haircut, del', 'delete [haircut]'],
    ['yoga off for good', 'delete [yoga] scope all'],
    ['pub quiz - i am out. erase', 'delete [pub quiz]'],
    ['dentist and haircut both off', 'delete [dentist haircut]'],
    ['yoga tmrw + 1 dec, both gone', 'delete [yoga] 2026-11-24 + delete [yoga] 2026-12-01'],
    ['no yoga this wk, remove just thu', 'delete [yoga]'],
    ['rm the dentist', 'delete [dentist]'],
    [
      'Scrap the budget review and the vendor demo that afternoon please',
      'delete [budget review vendor demo] 2026-11-23 afternoon',
    ],
    ['nix all upcoming focus blks', 'clear focus block scope following'],
    ['gym, whole series, get rid', 'delete [gym] scope all'],
    ['whatever i have with jonas on thursday, cancel it', 'clear jonas 2026-11-26'],
    ['the vendor thing on wednesday, call it off', 'delete [vendor] 2026-11-25'],
    ['scrap the dentist and the haircut, the pair of them', 'delete [dentist haircut]'],
    ['no yoga and no swimming on friday, cancel both', 'delete [yoga swimming] 2026-11-27'],
    ["I'm done with yoga. Every last one of them can go.", 'delete [yoga] scope all'],
    // The day is said before, or in another clause.
    ['12 dec wipe the lot', 'clear 2026-12-12'],
    ['friday, clear it all', 'clear 2026-11-27'],
    ['tomorrow afternoon - clear it', 'clear 2026-11-24 afternoon'],
    ['i am in court on the 15th of december, so cancel everything that day', 'clear everything 2026-12-15'],
    ['dad is here on the 9th of december so clear my afternoon that day', 'clear 2026-12-09 afternoon'],
    // Why.
    ['empty the morning of the 15th of december because the plumber comes', 'clear 2026-12-15 morning'],
    ['clear out tomorrow afternoon i need it for the audit', 'clear 2026-11-24 afternoon'],
    // All but something.
    ['cancel everything on tuesday except the 1:1', 'clear everything 2026-11-24 but [1:1]'],
    ['clear my friday but leave the lunch', 'clear 2026-11-27 but [lunch]'],
    ['cancel all but the design sync on wednesday', 'clear 2026-11-25 but [design sync]'],
    // Which days, which of a series.
    ["i'm ill today, cancel all my meetings please", 'clear 2026-11-23'],
    ['make tomorrow completely free', 'clear 2026-11-24'],
    ['clear wednesday pm', 'clear 2026-11-25 afternoon'],
    ['delete standup from monday onwards', 'delete [stand-up] 2026-11-23 scope following'],
    ['cancel pottery for good', 'delete [pottery] scope all'],
    [
      "cancel just this thursday's pottery class, not the others",
      'delete [pottery class] 2026-11-26 scope this',
    ],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});

describe('taking back', () => {
  test.each([
    ['ctrl z', 'undo it'],
    ['that was wrong, go back to the old name', 'undo it'],
    ['hmm keep it at the old time after all', 'undo it'],
    ['can i have the haircut back', 'undo [haircut]'],
    ['never mind, take that out again', 'delete it'],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});
