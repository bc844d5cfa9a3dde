import { deleteVerb, moveVerb } from '../understand/wording/verbs.ts';
import { clock, interjections, length, person } from './wordings-after.ts';

/* What is said of the one event that was talked about, put as an order of it. */

/** An order of "it" that is complete. */
const orderAlone = `(?:accept|decline|skip|${deleteVerb}) (?:it|that|this)(?: one)?|(?:say|answer|reply|rsvp) (?:yes|no|maybe) to (?:it|that|this)(?: one)?|(?:turn|take|leave) (?:it|that|this) (?:down|off|out)`;
const lead =
  '(?:(?:hm+|ok(?:ay)?|just|please|then|so|well|right|no|oh|ah|and|but|sorry|sadly|best|better|(?:can|could|would) you)\\b[ ,.!]*)*';
/** Who a sentence is about that says why. */
const because =
  "(?:i(?! mean)|im|ive|ill|id|i['’]\\w+|(?:we|he|she|they|there|it)(?:['’]\\w+)?|hes|shes|theyre|theyve|weve|were|theres|its|my|our|nobody(?:['’]?s)?|someone|somebody|sounds|looks|seems|clashes)";

/** What is asked of an event that was not deleted after all, or of one that stays. */
const ofKept: [said: RegExp, plain: string][] = [
  // "Actually, leave it as it is. What about the following day?": what is on then, and no day for it.
  [
    new RegExp(
      `^\\W*${interjections}(?:please )?(?:leave|keep) (?:it|that|(?:the|my|our) [^.,;!?]{2,30}?)(?: (?:(?:where|as|how) it (?:is|was)|in|there|alone|be|after all|then|unchanged))*[.,;:!] (?:and |but |so )?(?:what|how) about (?=(?:the )?(?:(?:following|next|same) (?:day|morning|evening|week)|day (?:after|before)|today|tomorrow|\\w+day|\\d{1,2}(?:st|nd|rd|th))\\b)`,
      'iu',
    ),
    'what is on ',
  ],
  // "Sorry, leave the train where it is, what time does it go"
  [
    new RegExp(
      `^\\W*${interjections}(?:please )?(?:leave|keep) (?:it|that|(?:the|my|our) [^.,;!?]{2,30}?)(?: (?:(?:where|as|how) it is|in|there|alone|be|after all|then))+[.,;:!]? (?:and |but |so )?(?=(?:what|when|where|who|how|which|is|does|do|am|has|will) (?!.*\\b(?:instead|move|make|put)\\b))`,
      'iu',
    ),
    '',
  ],
];

/** "Say no to that, babysitter bailed": of an answer to "it", what stands behind it only says why. */
const ordersMore = `\\b(?:and|but|then|also|instead|with|say(?:ing)?|tell|note|let|add|put|book|move|invite|remind|${deleteVerb})\\b`;
const ofAnswer: [said: RegExp, plain: string][] = [
  [
    new RegExp(
      `^(\\W*${interjections}(?:(?:say|answer|reply|rsvp)(?: an?)? (?:yes|no|maybe) to|accept|decline) (?:it|that|this)(?: one)?)[,;–—-]+ ?(?!.*${ordersMore})[^?\\d]+$`,
      'iu',
    ),
    '$1',
  ],
];

/** What is said of the one event that was talked about. */
export const ofHand: [said: RegExp, plain: string][] = [
  ...ofKept,
  ...ofAnswer,
  // "The hearing may be put off. Change my answer to maybe": of the invitation that was answered.
  [
    /^(?:.*[.!?] )?\W*(?:(?:please|so|then|just|better|(?:can|could|would) you) )*(?:change|switch|update|set) (?:my|the) (?:answer|rsvp|reply|response)(?: back)? to (?:an? )?(yes|no|maybe)(?: (?:please|then|instead|again))*(?=\W*$)/is,
    'say $1 to it',
  ],
  // "Just skip it this time": it is the one that was talked about.
  [
    new RegExp(
      `^(\\W*${lead})(${orderAlone}),? (?:(?:just|only) )?(?:for )?(?:this time|this once|the once)(?=\\W*$|[.,;!]| ${because} )`,
      'iu',
    ),
    '$1$2',
  ],
  // "Say maybe to it I need to see about the childminder": a reason, which nothing parts from the order.
  [new RegExp(`^(\\W*${lead})(${orderAlone}) (?=${because} )`, 'iu'), '$1$2. '],
  // "Marvellous, then let's move it there, and I'll have a lie-in"
  [
    new RegExp(
      `^(\\W*(?:\\p{L}+[,.!] )?)(?:(?:then|so) )?(?:let['’]?s|let us) (?=(?:${moveVerb}|put) (?:it|that|this)\\b)`,
      'iu',
    ),
    '$1',
  ],
  [
    new RegExp(
      `\\b((?:${moveVerb}|put) (?:it|that|this) (?:there|then|to then|to that(?: time| slot)?)(?: instead)?),? (?:and|so|then) (?:i|we|he|she|they)(?:['’]\\w+)? (?![^.!?]*\\b(?:want|need|invite|add|remind|call|${deleteVerb})\\b).*$`,
      'isu',
    ),
    '$1',
  ],
  // "Set an alarm an hour before it"
  [
    new RegExp(
      `\\b(?:set|put|add|get|have) (?:me )?an alarm(?: on)? (?:for )?(${length}) (?:before|ahead of) (?:it|that)\\b`,
      'iu',
    ),
    'remind me $1 before',
  ],
  // "Make it longer, to 5"
  [
    new RegExp(
      `\\bmake (?:it|that) (?:(?:a )?(?:bit|little) )?(?:longer|shorter)[,.;:]? (?:so )?(?:to|till?|until|up to) (${clock})(?=\\W*$| (?:please|pls|then)\\b)`,
      'iu',
    ),
    'make it until $1',
  ],
  // "Show me the week it is in", "how does that whole week look"
  [
    /\bthe (day|week|month) (?:that |which )?(?:it|that|this)(?:['’]s| is| was| falls| will be) (?:in|on)\b/i,
    'that $1',
  ],
  [/\bthat (?:whole|entire|full) (?=(?:week|month)\b)/i, 'that '],
  // "Say 7 start", "7 start pls", "say 7pm"
  [
    new RegExp(
      `^\\W*${interjections}(?:(?:let['’]?s|we['’]?ll|better|rather) )?(?:say (?:an? )?(?:at )?(${clock})(?: start)?|(?:an? )?(${clock}) start)(?: (?:pls|please|plz|thx|thanks|then|instead|now))*\\W*$`,
      'iu',
    ),
    'start it at $1$2',
  ],
];

const shortLength = `(?:\\d{1,3} ?(?:m|mins?|minutes?|h|hrs?|hours?)|${length})`;

/** What is said of the only event that was shown. */
export const ofOnlyOne: [said: RegExp, plain: string][] = [
  // "Say yes to them", of the launch drinks
  [
    /\b((?:say|answer|reply|rsvp)(?: an?)? (?:yes|no|maybe) to|accept|decline) them\b(?! (?:all|both)\b)/i,
    '$1 it',
  ],
  // "Is Sam coming to that?"
  [
    new RegExp(
      `^\\W*${interjections}(?:is|are|was|were|will|did) (?:${person})(?: (?:and|or|&) ${person})? (?:be )?(?:also |definitely |still )?(?:coming|going|invited|joining|expected|there|on|come|go|accept(?:ed)?)(?: (?:to|at|in|for|on)? ?(?:it|that|this)(?: one)?)?(?: (?:too|as well|then))*\\W*$`,
      'iu',
    ),
    'who is coming to it?',
  ],
  // "Place Gate B", "loc: room 2"
  [
    /^\W*(?:(?:and|oh|ok(?:ay)?|so|also)\b[ ,]*)*(?:place|location|loc|venue)(?: ?[:=] ?(?=\S)| (?!(?:is|was|are|of|for|to|in|at|on|it|its|that|this|the|an?|and|or|please|pls|has|have|needs?|should|will|can|changed?|bets?)\b))([\p{L}\d][^?!;]{1,50}?)(?: (?:pls|please|thx|thanks))?\W*$/iu,
    'set the place to $1',
  ],
  // "Note: ask about the fringe"
  [
    /^\W*(?:(?:and|oh|ok(?:ay)?|also)\b[ ,]*)*(?:notes?|details|description|memo) ?[:=] ?(?=\S)/i,
    'add a note to it: ',
  ],
  // "Alert 30m", "reminder 1 hr"
  [
    new RegExp(
      `^\\W*${interjections}(?:with |plus |set |add )?(?:an? )?(?:alert|ping|nudge|buzz|reminder|warning|alarm|notification|notify|remind)(?: me)?[:=]? (?:of |at )?(${shortLength})(?: (?:pls|please|thx|thanks))?\\W*$`,
      'iu',
    ),
    'remind me $1 before',
  ],
];

/** "Thursday at four, same place": what is moved keeps the rest of what it has. */
export const keepsRest =
  /(?:,| but| and| in| at| with)+(?: the)? same (?:place|room|venue|location|people|guests|crowd|length|duration|name|title)(?: (?:as before|as now|still|please))*(?=\W*$)/i;
