import { asBefore, changes, deletes, nothing, remove } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Deletions as one set of people would ask for them. */
export const aDeleting = phrasings('deleting', [
  ['vendor demo got cancelled by brightdesk, pls take it off my calendar', deletes('Vendor demo')],
  ['no haircut this sat after all, remove', deletes('Haircut')],
  ['drop pottery this thurs, im away', deletes(['Pottery class', '2026-11-26'])],
  [
    'delete pottery from this thursday on and all the ones after it, im quitting',
    changes(remove('Pottery class', '2026-11-26', 'following')),
  ],
  ['remove the whole parkrun series', changes(remove('Parkrun', undefined, 'all'))],
  [
    'get rid of both things I have on saturday',
    deletes(['Parkrun', '2026-11-28'], ['Haircut', '2026-11-28']),
  ],
  ['wipe friday afternoon', deletes('Marketing lunch', ['Design critique', '2026-11-27'])],
  ['cancel my 2 o clock today', deletes(['Design review', '2026-11-23'])],
  ['quay dental had to cancel on me so bin that one', deletes('Dentist')],
  ['Please remove the flight to Oslo, the trip is not happening.', deletes('Flight to Oslo')],
  ['I am not going to do the half marathon next year, delete it', deletes('Half marathon')],
  ['dump the boiler appointment', deletes('Boiler service')],
  ['take coffee w/ sam out, hes sick', deletes('Coffee with Sam')],
  ['no standup tomorrow pls cancel', deletes(['Stand-up', '2026-11-24'])],
  ['erase brunch and the night train in march', deletes('Brunch', 'Night train')],
  ['cn you delte my annual leave, i am staying here', deletes('Annual leave')],
  ["we're not doing the xmas party anymore so that can go", deletes('Christmas party')],
  ['Cancel the design review this afternoon.', deletes(['Design review', '2026-11-23'])],
  ['can you kill the 1:1 with priya tomorrow', deletes(['1:1 with Priya', '2026-11-24'])],
  ['remove lunch at mums, shes got a cold', deletes('Lunch at Mum’s')],
  [
    'cancel everything on 8 december',
    deletes(
      ['Stand-up', '2026-12-08'],
      ['1:1 with Priya', '2026-12-08'],
      'Portfolio review',
      'Partner update',
    ),
  ],
  ['the parents evening has been called off by the school. delete it thanks', deletes('Parents’ evening')],
  ['cancel the board meeting and the portfolio review', deletes('Board meeting', 'Portfolio review')],
  ['clear out sunday', deletes('Lunch at Mum’s')],
  ['tax return is done already, u can delete that entry', deletes('Tax return')],
  ['next weeks physio has to go', deletes(['Physio', '2026-11-30'])],
  ['remove design critique for good, all of them', changes(remove('Design critique', undefined, 'all'))],
  ['cancel my wednesday 11am', deletes(['Design sync', '2026-11-25'])],
  [
    'delete every stand-up next week',
    deletes(
      ['Stand-up', '2026-11-30'],
      ['Stand-up', '2026-12-01'],
      ['Stand-up', '2026-12-02'],
      ['Stand-up', '2026-12-03'],
      ['Stand-up', '2026-12-04'],
    ),
  ],
  [['when is my haircut', 'ok cancel it'], deletes('Haircut')],
  ['cancel my dinner with boris', nothing],
  ['delete the roadmap one', nothing],
]);

/** Taking back, as one set of people would ask for it. */
export const aUndo = phrasings('undo', [
  [['remove the boiler service', 'wait no, i do need that. put it back please'], asBefore],
  [['move the haircut to 3pm on saturday', 'oh no that clashes, can you undo it'], asBefore],
  [['add drinks on friday at 6pm', 'never mind, take that out again'], asBefore],
  [['rename the board meeting to Board dinner', 'that was wrong, go back to the old name'], asBefore],
  [['invite tomas to the vendor demo', 'ctrl z'], asBefore],
  [['cancel parkrun on saturday', 'hmm actually i will go, restore it'], asBefore],
  [['move the vendor demo to thursday at 11am', 'sorry, wrong one! reverse that'], asBefore],
  [['delete the portfolio review', 'whats on tomorrow', 'ok and bring the portfolio review back'], asBefore],
]);
