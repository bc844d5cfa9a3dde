import { asBefore, changes, deletes, nothing, remove } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Deletions as another set of people would ask for them. */
export const bDeleting = phrasings('deleting', [
  ['scratch the demo on wednesday', deletes('Vendor demo')],
  ['haircut no longer needed, u can take it away', deletes('Haircut')],
  ['Kindly cancel my dentist appointment on 1 December.', deletes('Dentist')],
  ['get parkrun off my saturday, hurt my ankle', deletes(['Parkrun', '2026-11-28'])],
  ['delete tonights physio', deletes(['Physio', '2026-11-23'])],
  ["i'm skipping pottery this week so remove it", deletes(['Pottery class', '2026-11-26'])],
  ['end pottery for good, delete every single class', changes(remove('Pottery class', undefined, 'all'))],
  [
    'delete both focus blocks, tomorrows and the one on december 1st',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  [
    "free up wednesday morning for me, cancel what's in there",
    deletes('Coffee with Sam', ['Stand-up', '2026-11-25'], ['Design sync', '2026-11-25']),
  ],
  ['empty my saturday', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
  ['remove what i have with sam on wednesday', deletes('Coffee with Sam')],
  ['take aiko on leave off the calendar, she isnt', deletes('Aiko on leave')],
  ['delte the partner update', deletes('Partner update')],
  ['Brunch. Delete.', deletes('Brunch')],
  ['i wont make it to the christmas party so off with it', deletes('Christmas party')],
  ['please cancel my leave over christmas', deletes('Annual leave')],
  ['team offsite isnt happening, remove from my cal', deletes('Team offsite')],
  ['remove friday lunch', deletes('Marketing lunch')],
  ['cancel the last thing on friday', deletes(['Design critique', '2026-11-27'])],
  [
    'kill tomorrows stand-up and the 1:1 as well',
    deletes(['Stand-up', '2026-11-24'], ['1:1 with Priya', '2026-11-24']),
  ],
  ["we don't need the design sync this week, can you cancel", deletes(['Design sync', '2026-11-25'])],
  [
    'delete design sync this wednesday and also on 2 december',
    deletes(['Design sync', '2026-11-25'], ['Design sync', '2026-12-02']),
  ],
  [
    'no more design reviews at all please, drop the entire series',
    changes(remove('Design review', undefined, 'all')),
  ],
  ['cancel physio from 7 december onwards', changes(remove('Physio', '2026-12-07', 'following'))],
  ['clear the evening of the 9th december', deletes('Parents’ evening')],
  ['the boiler is fixed so i dont need the service on monday the 7th, delete', deletes('Boiler service')],
  ['get rid of the oslo flight & the board meeting', deletes('Flight to Oslo', 'Board meeting')],
  ['thursday evening i cant, cancel what i have then', deletes(['Pottery class', '2026-11-26'])],
  ['delete the event called "delete everything on Friday"', deletes('delete everything on Friday')],
  ['delete everything after 4pm today', deletes(['Physio', '2026-11-23'])],
  [['whats on saturday', 'cancel the second one'], deletes('Haircut')],
  [['do i have anything on the 29th of january', 'delete that'], deletes('Tax return')],
  ['remove the 1:1 with tomas', nothing],
  ['please delete one of my meetings', nothing],
]);

/** Taking back, as another set of people would ask for it. */
export const bUndo = phrasings('undo', [
  [['delete the haircut', 'dammit not that one, undelete'], asBefore],
  [['move the dentist to 9am', 'it was fine as it was, change it back'], asBefore],
  [['add yoga tomorrow at 7pm', 'sorry scrap what you just added'], asBefore],
  [['make the board meeting 1 hour', 'hm can you reset that to how it was'], asBefore],
  [['change the place of the haircut to Blow Bar', 'undo pls'], asBefore],
  [['cancel the christmas party', 'Please revert your last action.'], asBefore],
  [["remove tomorrow's stand-up", 'i made a mistake, can i have it back?'], asBefore],
  [['rename the vendor demo to Brightdesk visit', 'whats on thursday', 'undo the rename'], asBefore],
]);
