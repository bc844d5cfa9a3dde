import { changes, deletes, nothing, remove } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** What is to go, as a sixth set of people would ask. */
export const fDeleting = phrasings('deleting', [
  ['haircuts cancelled, take it off', deletes(['Haircut', '2026-11-28'])],
  ['get rid of the vendor demo', deletes('Vendor demo')],
  ['no stand up for me on wednesday pls, remove it', deletes(['Stand-up', '2026-11-25'])],
  [
    'Please could you remove the boiler service on the 7th? The landlord is going to find another date.',
    deletes('Boiler service'),
  ],
  ['I quit pottery so delete all of the classes', changes(remove('Pottery class', undefined, 'all'))],
  ["bin tomorrow's focus block", deletes(['Focus block', '2026-11-24'])],
  ['xmas party isnt happening, delete christmas party pls', deletes('Christmas party')],
  ["We're not going to Oslo any more. Scrap the flight.", deletes('Flight to Oslo')],
  ['kill the design critique this friday, just that one', deletes(['Design critique', '2026-11-27'])],
  ['cancel physio today im not feeling well', deletes(['Physio', '2026-11-23'])],
  [
    "I won't be needing the dentist on the first of December after all so that can go",
    deletes(['Dentist', '2026-12-01']),
  ],
  ['del coffee w sam', deletes('Coffee with Sam')],
  ['take out parkrun on saturday 5 december', deletes(['Parkrun', '2026-12-05'])],
  ['wipe everything after 6 on thursday', deletes(['Pottery class', '2026-11-26'])],
  [
    "Delete both focus blocks, this week's and next week's",
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['please erase my yoga class from tomorrow', nothing],
  [
    'forget the night train on 27 march and the brunch the day after, delete them both',
    deletes('Night train', 'Brunch'),
  ],
  [["when's the parents evening", 'ok delete it, dad is going'], deletes('Parents’ evening')],
]);
