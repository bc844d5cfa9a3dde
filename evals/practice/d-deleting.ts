import { asBefore, changes, deletes, nothing, remove } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Deletions as one more set of people would ask for them. */
export const dDeleting = phrasings('deleting', [
  ['haircut no longer needed', deletes('Haircut')],
  ['Please delete my appointment with the dentist, I will call them to rebook.', deletes('Dentist')],
  ['brightdesk demo cancelled, remove from cal', deletes('Vendor demo')],
  ['can u cancel pottery this week im knackered', deletes(['Pottery class', '2026-11-26'])],
  ['delete the design review today', deletes(['Design review', '2026-11-23'])],
  ['remove annual leave at christmas, my boss said no', deletes('Annual leave')],
  ['sam is sick, delete wednesdays coffee', deletes('Coffee with Sam')],
  ['take out the focus block on tuesday the 1st of december', deletes(['Focus block', '2026-12-01'])],
  ['cancel my meetings with tomas this afternoon', deletes(['Design review', '2026-11-23'])],
  ['I am leaving the half marathon, you can delete it', deletes('Half marathon')],
  ['wipe my sunday', deletes('Lunch at Mum’s')],
  [
    'drop the portfolio review and the partner update on the 8th',
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    'cancel all future parkruns starting this saturday',
    changes(remove('Parkrun', '2026-11-28', 'following')),
  ],
  ['delete physio completely, the whole course', changes(remove('Physio', undefined, 'all'))],
  ['no stand up on wednesday please delet', deletes(['Stand-up', '2026-11-25'])],
  ['get the night train out of there, we’re driving', deletes('Night train')],
  ['friday after 2 needs to be empty', deletes(['Design critique', '2026-11-27'])],
  [['when’s the board meeting', 'ok that one is cancelled, remove it'], deletes('Board meeting')],
  ['delete my call with the solicitor', nothing],
  ['please cancel it', nothing],
]);

/** Taking back what was just done, as one more set of people would say it. */
export const dUndo = phrasings('undo', [
  [['delete the vendor demo', 'no!! undo'], asBefore],
  [['push the haircut to 12', 'Actually, could you please reverse that?'], asBefore],
  [['add dinner on friday at 8pm', 'scrap that, undo'], asBefore],
  [['cancel parents evening', 'i misread, put parents evening back please'], asBefore],
  [['move the boiler service to the 9th', 'my bad, it was right before, change it back'], asBefore],
  [['remove the flight to oslo', 'what time is it', 'can you restore that flight'], asBefore],
]);
