import { hourWord, ordinalDay } from '../dates/vocabulary.ts';
import { moveVerb } from '../understand/wording/verbs.ts';

/* What is said after a search or a booking, in words of its own, put as an order of it. */

export const length = '(?:[\\p{L}\\d]+ ){1,4}?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|h)(?: and a half)?';
export const clock = `(?:(?:half|quarter)(?: past| to)? )?(?:${hourWord}|\\d{1,2}(?:[.:]\\d\\d)?)(?: ?[ap]m)?`;
export const interjections =
  '(?:(?:no|nope|oh|ah|wait|hang on|sorry|and|but|so|right|ok(?:ay)?|actually|well)\\b[ ,.!]*)*';

export const person =
  "(?!(?:i|we|you|he|she|they|it|that|this|there|who|some\\p{L}+|any\\p{L}+|no\\p{L}+|every\\p{L}+)\\b)\\p{L}[\\p{L}'’-]+";
const day =
  '(?:on )?(?:(?:the|this|next) )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|tomorrow|week\\b|\\d{1,2}(?:st|nd|rd|th)|(?:first|second|third)\\b)';
const reason = '(?:.*[.!?;,] )?';
const atBest = '(?:(?:it |that )?(?:has to be|must be|needs to be|make it|only|preferably)[ ,]+)?';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
const dayNamed = `(?:(?:on )?(?:(?:the|this|next) )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|(?:${ordinalDay}|\\d{1,2}(?= (?:${months})))(?:(?: of)? ${months})?))(?!\\p{L})(?:,? the (?:${ordinalDay})(?!\\p{L}))?(?: (?:morning|afternoon|evening))?`;

/** What is said of times that were looked for: other days, or other people. */
export const ofSearch: [said: RegExp, plain: string][] = [
  // "What if it were Friday the 11th instead?", "tomorrow's no good actually, what about Wednesday"
  [
    new RegExp(
      `^(?:.*[.!?;,] )?${interjections}(?:(?:what|how) if (?:it|that|this|we)(?:['’]s| is| was| were| did it| made it| met| had it| (?:went|go) for)?|(?:what|how) would) (?=${day})`,
      'isu',
    ),
    'what about ',
  ],
  [
    new RegExp(
      `^[^.!?;]*\\b(?:no good|no use|(?:wo|does|do|ca)n['’]?t (?:do|work|suit)\\w*|not (?:work|suit|do)\\w*|(?:is|was) (?:out|off|full|bad|hopeless))\\b[^.!?;]*?[.,;!]? (?:so |and |but )?(?=(?:what|how) about |${day}[^.!?]{0,12}\\?\\W*$)`,
      'isu',
    ),
    '',
  ],
  // "I'm out all wednesday how about the thursday", "and how would it be on Monday 30 November?"
  [
    new RegExp(
      `^(?:.*[.!?;, ])?(?:(?:what|how) about|how(?:['’]s| is| does| would| will) (?:it|that|things) ?(?:be|looks?|looking)?|(?:look at|try)) (?=${day}[^.!?;]{0,20}\\W*$)(?:on |for )?([^.!?;]+?)(?: (?:(?:in )?the same way|likewise|instead))?(?=\\W*$)`,
      'isu',
    ),
    'what about $1',
  ],
  // "Hmm, she prefers the tenth, try that day", "he'd rather have Friday"
  [
    new RegExp(
      `^${reason}${interjections}(?:hm+[ ,.]+)?(?:he|she|they|${person})(?: (?:says?|said))?(?: (?:he|she|they))? ?(?:prefers?|(?:['’]d| would) (?:prefer|rather(?: (?:have|do|it (?:was|were)))?|like)|(?:suggest|propose)(?:s|ed)|wants?|can only (?:do|make|manage)|(?:is|are) only (?:free|in|around|here))(?: it)? (${dayNamed})(?: (?:better|instead|more|too|though|then|please))*(?:[.,;!]? (?:(?:so|and|then|please|can you|could you|let['’]?s) )*(?:try|look at|check|go for|do|look|search)(?: (?:for|on))?(?: (?:that|it|then|that day|that one|there|that instead))?(?: (?:instead|then|please))*)?\\W*$`,
      'isu',
    ),
    'what about $1',
  ],
  // "Not him, Sam I meant"
  [
    new RegExp(
      `^\\W*${interjections}not (?:him|her|them|${person})[,.;:]? (?:but )?(?:(?:i )?(?:meant?|want|need) (${person})|(${person})(?: (?:is who|who|that|whom))? i (?:meant?|want|need))\\W*$`,
      'iu',
    ),
    'with $1$2 instead',
  ],
  // "Sam bought them, so look for the same thing with Sam instead", "do the same search for Sam rather than her"
  [
    new RegExp(
      `^${reason}${interjections}[^.!?;,]*\\bsame(?: thing| search| again| question| one)? (?:again )?(?:please )?(?:but )?(?:with|for) (${person})(?: (?:there|please|then))? (?:instead|rather)\\b[^.!?]*\\W*$`,
      'isu',
    ),
    'with $1 instead',
  ],
  // "She's fallen ill. Do the same for Tomas."
  [
    new RegExp(
      `^${reason}${interjections}(?:please )?(?:(?:do|try|run|look for|find) )?(?:exactly )?(?:the )?same(?: thing| search| again)? for (${person})(?: please| then)?\\W*$`,
      'isu',
    ),
    'with $1 instead',
  ],
  // "Look for the same thing with Sam as well"
  [
    new RegExp(
      `^${reason}${interjections}[^.!?;,]*\\bsame (?:thing|search|question) (?:again )?(?:with|for) (${person}) (?:as well|too|also)\\W*$`,
      'isu',
    ),
    'with $1 as well',
  ],
  // "Afternoon only, mornings I'm in the yard"
  [
    new RegExp(
      `^${interjections}(?:(?:er|um+|uh|hm+)\\b[ ,]*)*(?:(?:only|just) (?:in |on )?(?:the )?(morning|afternoon|evening)s?|(?:in |on )?(?:the )?(morning|afternoon|evening)s? only)\\b(?! of| after)[ ,.;!]*(?:(?:please|then)\\W*$|[^\\d?]*$)`,
      'iu',
    ),
    'only in the $1$2',
  ],
  // "It's Tomás I need, try him"
  [
    new RegExp(
      `^${reason}${interjections}it(?:['’]s| is| was| should be) (${person}) (?:that |who |whom )?(?:i|we) (?:need|want|mean|should)\\p{L}*\\b.*$`,
      'isu',
    ),
    'with $1 instead',
  ],
  // "Jonas wants to come too, find a time for all three of us"
  [
    new RegExp(
      `^${interjections}(${person}) (?:(?:wants?|would like|needs?|has|have|ought|is going|is) (?:to|2)|should|must|might|will|can) (?:be (?:there|in(?: on it)?|part of it|included)|come|join)(?: along| us| in)*(?: too| 2| as well| also)?(?=\\W|$).*$`,
      'isu',
    ),
    'with $1 as well',
  ],
  // "Later than 3", "nothing before 10"
  [
    new RegExp(
      `^\\W*${interjections}${atBest}(?:(?:any ?time )?later than|(?:nothing|not) before|(?:no|not) earlier than) (?=${clock}(?: (?:please|pls|though|then))*\\W*$)`,
      'iu',
    ),
    'after ',
  ],
  [
    new RegExp(
      `^\\W*${interjections}${atBest}(?:(?:any ?time )?earlier than|(?:nothing|not) after|(?:no|not) later than) (?=${clock}(?: (?:please|pls|though|then))*\\W*$)`,
      'iu',
    ),
    'before ',
  ],
  // "Take the earliest. It's about the handover."
  [/\bthe (?:earliest|soonest)(?: (?:one|slot|time))?(?=\W)/i, 'the first one'],
  [
    /(?<=\bthe (?:first|second|third|fourth|last)(?: one)?)[.,;!] (?:and )?(?:it['’]?s|it is|that['’]?s) (?:about|for) (?:the |a |my )?(?=[^.,;!?]{3,40}\W*$)/i,
    ', call it ',
  ],
  // "Go with the first one and put in expenses"
  [
    /(?<=\bthe (?:first|second|third|fourth|last)(?: one)?),? (?:and|then|and then) (?:put|pop|stick|pencil|enter) in (?!(?:it|that|this|for|at|on)\b)(?=[^.,;!?]{3,40}\W*$)/i,
    ', call it ',
  ],
  // "Ok put in plasterer": what the time that was found is for.
  [
    new RegExp(
      `^(\\W*(?:(?:ok(?:ay)?|k|great|good|lovely|perfect|cool|nice|fine|right|yes|so|then|and|pls|please|brill|marvellous)\\b[ ,.!]*)*)(?:put|pop|stick|pencil|enter|write|jot) (?:in|down) (?!(?:it|that|this|the|my|our|an?|for|at|on|from|to|room|studio|as|then|there|${hourWord})\\b)(\\p{L}[^.,;:!?]{2,40}?)(?: (?:then|please|pls))*\\W*$`,
      'iu',
    ),
    '$1put $2 there',
  ],
  // "Right, change it then please", of a time that was asked about
  [
    new RegExp(`\\b(?:${moveVerb}|change|put) (it|that) then(?=\\W*$| (?:please|thanks|pls)\\b)`, 'iu'),
    'move $1 to then',
  ],
];

/** What somebody says of the event that was just made or changed: "the driver says 1", "typo, 8pm", "it's 2 now". */
export const ofMade: [said: RegExp, plain: string][] = [
  [
    new RegExp(
      `^(?:.*(?:[.!?;,]| and| but) )?${interjections}(?:sry\\b[ ,.]*)?(?:(?:the|my|our) )?\\p{L}[\\p{L}'’]+(?: \\p{L}[\\p{L}'’]+)? (?:(?:now )?(?:says?|said|wants?|needs?|reckons?|means?|meant|wrote|texted)|(?:would|['’]?d) (?:prefer|rather|like)|can only (?:do|make|manage|come at))(?: it['’]?s)?(?: to come)? (?:at )?(${clock}|${day}[^.,;!?]{0,12})(?: instead| now| then| tho(?:ugh)?| please| after all)*\\W*$`,
      'isu',
    ),
    'make it $1',
  ],
  [
    new RegExp(
      `^\\W*(?:${interjections}(?:typo|correction|i misread(?: (?:it|that))?|misread(?: (?:it|that))?|my mistake|wrong time)\\b[^\\p{L}\\d]*)(?:it['’]?s )?(${clock}|${day}[^.,;!?]{0,12})\\W*$`,
      'isu',
    ),
    'make it $1',
  ],
  [
    new RegExp(`^${reason}${interjections}(?:it|that)(?:['’]?s| is) (?:at )?(${clock}) now\\W*$`, 'isu'),
    'make it $1',
  ],
  // "I remembered the window cleaner. Go for half past four that day"
  [
    new RegExp(
      `^${reason}${interjections}(?:go for|try|say|(?:let['’]?s|we['’]ll|i['’]ll|we could) (?:say|do|try|go for|make it|have)) (?:at )?(${clock})(?: (?:that day|the same day|instead|then|please))*(?=\\W*$|[.,;!]| (?:and|so|or) ).*$`,
      'isu',
    ),
    'make it $1',
  ],
  // "I forgot the dentist. Half past one that same day, and that's final."
  [
    new RegExp(
      `^${reason}${interjections}(?:at )?(${clock}) (?:on )?(?:that|the) (?:very )?(?:same )?day(?:[.,;!] (?:and )?(?:that['’]?s|that is)[^.!?\\d]*)?\\W*$`,
      'isu',
    ),
    'make it $1',
  ],
  // "They've more cows than they said, so I need until noon"
  [
    new RegExp(
      `^${reason}${interjections}(?:(?:i|we|he|she|they|it)(?:['’]?ll| will|['’]?d| would| may| might)?) (?:need|needs|want|wants|takes?|lasts?|runs?|be (?:there|here|busy)|stay)(?: (?:it|me|us|on|there|that slot))* (?:until|till?|til) (${clock})(?: (?:then|now|at least|after all|please))*\\W*$`,
      'isu',
    ),
    'make it until $1',
  ],
  // "Class is 12.15 soz"
  [
    new RegExp(
      `^${interjections}(?:the |my )?(?:class|session|lesson|meeting|appointment|slot|event)(?:['’]s| is| starts?| begins?)(?: at| from)? (${clock})(?: (?:soz|sorry|sry|actually|now|instead|after all|not ${clock}))*\\W*$`,
      'iu',
    ),
    'make it $1',
  ],
  // "The lads can't do 12, 2 is ok though"
  [
    new RegExp(
      `^${reason}${interjections}(${clock})(?: (?:is|would be|will be|works?|suits?|would suit)|['’]s)(?: (?:ok(?:ay)?|fine|better|possible|good|alright|best))?(?: for)?(?: (?:them|him|her|us|me))?(?: better| best| fine)?(?: instead| now| then| tho(?:ugh)?| please)*\\W*$`,
      'isu',
    ),
    'make it $1',
  ],
];

const talk = '(?:(?:right|ok(?:ay)?|so|and|oh|um+|er+|well|also|but)\\b[ ,.]*)*';
const someone =
  '((?:(?:the|my|our) )?(?!(?:the|my|our|he|she|it|that|this|they|who|there|every\\w+|some\\w+|no\\w+|what|nothing)\\b)\\p{L}+(?: \\p{L}+)?)';
const comes =
  '(?:coming|visiting|calling|popping|due)(?: (?:in|round|over|by|out|up))?((?: (?!as well|too|so|and)[^\\s.,;!?]+){0,5}?)(?: (?:as well|too))?[,.;]? (?:(?:so|and|please|can you|could you) )*(?:put|pop|stick|pencil|book|get|add)';

/** Who comes is said in one clause, and is to be put in in the next. */
export const ofVisitors: [said: RegExp, plain: string][] = [
  // "The plasterers coming that day, put him in two till four": one, as it is said aloud.
  [
    new RegExp(`^(\\W*${talk})${someone}(?:['’]s| is|s) ${comes} (?:him|her) (?:in|down)\\b`, 'iu'),
    '$1put $2 in$3',
  ],
  // "The plumbers are coming on friday, put them in at ten"
  [new RegExp(`^(\\W*${talk})${someone}(?:['’]re| are) ${comes} them (?:in|down)\\b`, 'iu'), '$1put $2 in$3'],
];
