import { asBefore, changes, deletes, nothing, remove } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Deletions as another set of people would ask for them. */
export const cDeleting = phrasings('deleting', [
  ['vendor demo is off, delete', deletes('Vendor demo')],
  [
    'Good morning! The hairdresser is ill so Saturday’s appointment can go.',
    deletes(['Haircut', '2026-11-28']),
  ],
  ['pls delete dentist on the 1st', deletes('Dentist')],
  ['skip physio tonight', deletes(['Physio', '2026-11-23'])],
  ['take my 3 oclock off on wednesday', deletes('Vendor demo')],
  ['i wont make the chrismas party, please remove it from my calender', deletes('Christmas party')],
  ['cancel standup tomorrow and wednesday', deletes(['Stand-up', '2026-11-24'], ['Stand-up', '2026-11-25'])],
  ['no design sync this week', deletes(['Design sync', '2026-11-25'])],
  ['can you remove coffee with sam, we’ll do it another time', deletes('Coffee with Sam')],
  ['priya is away tomorrow so kill our 1:1', deletes(['1:1 with Priya', '2026-11-24'])],
  ['clear my tomorrow afternoon please, i need to go home', deletes(['Focus block', '2026-11-24'])],
  ['delete everything on saturday', deletes(['Parkrun', '2026-11-28'], ['Haircut', '2026-11-28'])],
  [
    'I don’t do pottery anymore, delete all of the classes',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['get rid of the stand-up, every single one', changes(remove('Stand-up', undefined, 'all'))],
  [
    'physio finishes early, remove the sessions from monday 7 december onwards',
    changes(remove('Physio', '2026-12-07', 'following')),
  ],
  ['the boiler thing on the 7th isnt happening', deletes('Boiler service')],
  ['erase the partner update', deletes('Partner update')],
  ['we are not flying to oslo after all. delete the flight', deletes('Flight to Oslo')],
  ['lunch with mum sunday got cancelled', deletes('Lunch at Mum’s')],
  ['drop parkrun on saturday ive hurt my knee', deletes(['Parkrun', '2026-11-28'])],
  ['please delete both the haircut and lunch at mums', deletes('Haircut', 'Lunch at Mum’s')],
  ['remove the tax return reminder in january', deletes('Tax return')],
  ['ok the brunch on 28 march can come out', deletes('Brunch')],
  ['could you cancel the design critique for this friday only', deletes(['Design critique', '2026-11-27'])],
  ['take all the evening stuff off on the 9th of december', deletes('Parents’ evening')],
  [['what’s on friday the 18th of december?', 'delete that'], deletes('Christmas party')],
  [['do i have anything on sunday', 'cancel it please'], deletes('Lunch at Mum’s')],
  ['delete the design meeting', nothing],
  ['cancel my swimming lesson', nothing],
  ['remove the appointment', nothing],
]);

/** Taking back what was just done, as another set of people would say it. */
export const cUndo = phrasings('undo', [
  [['delete the haircut on saturday', 'oh no wrong one, put it back'], asBefore],
  [['move the dentist to 9:30', 'undo'], asBefore],
  [['shift the vendor demo to thursday at 1pm', 'nah leave it how it was'], asBefore],
  [['add a run tomorrow at 7am', 'actually cancel that, don’t want it in there'], asBefore],
  [['rename the board meeting to Q4 board', 'hmm can you revert the name'], asBefore],
  [['cancel coffee with sam', 'sorry my mistake, restore the coffee'], asBefore],
  [['make the portfolio review 2 hours', 'undo that last thing pls'], asBefore],
  [['invite lena to the partner update', 'oops i didnt mean that, take it back'], asBefore],
  [['remove the boiler service', 'wait no. bring that back please'], asBefore],
  [['the haircut is at 2pm now', 'false alarm, go back to the old time'], asBefore],
]);
