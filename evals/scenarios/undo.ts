import { asBefore } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Taking back what was just done: the calendar ends as it began. */
export const undo = phrasings('undo', [
  [['cancel the vendor demo', 'oops undo that'], asBefore],
  [['cancel the vendor demo', 'undo'], asBefore],
  [['delete the haircut', 'bring it back'], asBefore],
  [['delete my dentist appointment', 'no sorry, i need that one, restore it'], asBefore],
  [['move the dentist to 4 december', 'actually put it back'], asBefore],
  [['move the vendor demo to friday', 'revert that'], asBefore],
  [['bump the vendor demo to 4', 'undo that please'], asBefore],
  [['book yoga on thursday at 5pm', 'no wait, that was wrong, take that back'], asBefore],
  [['add lunch on friday at 2', 'undo'], asBefore],
  [['gym 6am tomorrow', 'undo the last change'], asBefore],
  [['rename the vendor demo to Brightdesk demo', 'change it back'], asBefore],
  [['the vendor demo is in studio room 3 now', 'no, undo it'], asBefore],
  [['make the vendor demo half an hour', 'hm no, undo that'], asBefore],
  [['cancel the boiler service', 'can you undo what you just did'], asBefore],
  [['move the haircut to sunday at noon', 'i changed my mind, put it back where it was'], asBefore],
  [['scrap the portfolio review', 'ooops that was a mistake, get it back'], asBefore],
  [['book a call tomorrow at 4', 'what’s on tomorrow', 'undo that booking'], asBefore],
  [['delete the christmas party', 'thanks', 'actually undo that'], asBefore],
  [['cancel the vendor demo and the haircut', 'undo both'], asBefore],
  [['what’s on today', 'undo'], asBefore],
]);
