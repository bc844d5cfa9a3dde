import { hourWord } from '../../dates/vocabulary.ts';
import { deleteVerb, moveVerb } from './verbs.ts';

/* Follow-ups that leave words out, or say what is not meant beside what is. */

const alerts = '(?:warn|buzz|ping|nudge|alert|notify|remind|tell|text|bleep)(?: me)?|reminder|heads[- ]up';
const before = '(?:before(?:hand)?|b4|ahead|prior|earlier|in advance)';
const hour = `(?:(?:half|quarter|ten|five|twenty) (?:past|to) )?(?:${hourWord}|\\d{1,2}(?:[:.]\\d\\d)?)(?: ?[ap]m)?`;

/** What only one day is named for is to be otherwise, and not to go. */
const stays = `(?!.*\\b(?:${deleteVerb})\\b)`;

/** What begins more of an order, or talk, and no name. */
const noName = `(?:call (?:it|that|this|him|her|them)|name|title|invite|add|remind|with|at|for|on|from|to|in|as|until|till|by|before|after|under|please|pls|thanks|thank|cheers|ta|and|then|but|so|because|cos|if|not|no|yes|ok|he|she|it|they|we|i|you|that|this|both|just|only|same|all|an?|half|quarter|${hourWord})\\b`;

/** A name, of which a word behind it asks. */
const askedAfter =
  '^\\W*(?:the |my |our )?(?!(?:am|is|are|was|do|does|did|have|has|what|when|where|who|which|how|why|can|could|will|would|shall|should|any|anything|ok|okay|thanks|yes|no|hi|hey|hello|free|busy|really|sorry|right|and|but|so|it|that|this|next|last|tomorrow|today|tonight|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*)\\b)(?![^?]*\\b(?:with|w|for|hours?|hr|hrs|mins?|minutes?)\\b)(\\p{L}[^.!?,\\d]{2,30})';

/** What is written for what was said. */
type Form = [said: RegExp, full: string];

export const shorthand: Form[] = [
  // "Warn me day before", "buzz me 20 b4"
  [new RegExp(`\\b(${alerts}) (?:the )?(day|hour|week) ${before}(?!\\S)`, 'gi'), '$1 a $2 before'],
  [new RegExp(`\\b(${alerts}) ([5-9]|[1-9]\\d) ${before}(?!\\S)`, 'gi'), '$1 $2 minutes before'],
  // "Ingrid mailed bout bday dinner? time": what the mail is to tell.
  [
    /(?<=\b(?:e-?mail(?:ed)?|mailed|wrote|written|messaged|texted|sa(?:id|y)|heard|know|how|what|sent (?:me|us)|anything|something) )(?:['’])?bout\b/gi,
    'about',
  ],
  [
    /^(\W*\p{L}[^.!?]*\b(?:e-?mail(?:ed)?|mailed|wrote|messaged)\b[^.!?]*)\? (?:(?:what|which|wot|at) )?(?:time|day|date|wh?en|where|place)\W*$/iu,
    '$1?',
  ],
  // "Dentist? time", "vendor demo? where"
  [new RegExp(`${askedAfter}\\? (?:what |wot )?(?:time|wh?en)\\W*$`, 'iu'), 'when is the $1?'],
  [new RegExp(`${askedAfter}\\? (?:what |wot )?(?:place|where|venue)\\W*$`, 'iu'), 'where is the $1?'],
  // "No sorry, six not five"
  [
    new RegExp(
      `^\\W*(?:(?:no|nope|oh|sorry|wait|actually|um|er|it['’]?s|i meant?|at|for)[\\s,.]+)*(${hour}),? (?:and )?not (?:at )?(?:${hour})\\W*$`,
      'i',
    ),
    'no, $1',
  ],
  // "No, I meant the brunch in March": no order of its own
  [
    /^(\W*(?:(?:no|nope|sorry|wait|oh|oops|actually)\b[\s,.!]*)+)i (?:meant?|was talking about) (?=(?:the|my|our) (?!\d))/i,
    '$1',
  ],
  // "Dentist one, to 9am": of several, and no time.
  [
    /(?<=^\W*(?:(?:the|my) )?(?!(?:half|quarter|past|to|from|room|at|no)\b)\p{L}{3,}) one, (?=to (?:\d|half|quarter|noon))/iu,
    ' ',
  ],
  // "Lovely, put in tyre change then": a name, and no place.
  [/\bput in (?!(?:the|my|our|an?|it|that|this|room|studio) )(\S.*? (?:then|there))(?=\W*$)/i, 'add $1'],
  // "Mv to 1pm", "sry make it weds", "715 actually"
  [/^(\W*)mv (?=to\b)/i, '$1move it '],
  [/^(\W*)sry\b/i, '$1sorry'],
  [
    /^(\W*(?:(?:no|nope|oh|sorry|wait|make it|make that)\b\W*)*)([01]?\d|2[0-3])([0-5]\d)(?= (?:actually|instead|rather|i mean|then)\W*$)/i,
    '$1$2:$3',
  ],
  // "Remind me again, when do I fly?"
  [/^(\W*)remind me(?: again)?[,:]? (?=(?:when|what|where|who|how long|which) [^.!]*\?\W*$)/i, '$1'],
  // "So a no to the hiring panel, please"
  [
    /(^|[.!?;,] )(?:(?:so|and|then|but|that['’]?s|it['’]?s|i['’]?m)[ ,]+)*a (?:definite |firm |clear |sad )?(yes|no|maybe) to (?=(?:the|my|our|that)\b)/i,
    '$1say $2 to ',
  ],
  // "Stick lunch with my dad in"
  [
    /\b((?:put|stick|pop|bung|chuck|pencil|add) [^,.!?;]{2,40} (?:with|w\/?) [^,.!?;]{2,30}) in(?=\W*$)/i,
    '$1',
  ],
  // "Ok book it, kitchen quote call", "book it then, call bank"
  [
    new RegExp(
      `\\b((?:book|put|stick|pop|pencil|add|enter) (?:it|that|this)(?: in| down)?)(?: then)?(?:,|:| [–-]) (?!${noName})(?![^,.!?;]*(?:['’]|\\b(?:is|are|was|says?|said|wants?|needs?|has|have|will|would|can|could|works?|\\w+day|tomorrow|hours?|minutes?)\\b))((?:\\p{L}[\\p{L}-]* ?){1,5})(?=\\W*$)`,
      'iu',
    ),
    '$1, call it $2',
  ],
  // "Dad is away on the 9th, so delete only that date", "can't do that one, remove only it"
  [
    new RegExp(
      `\\b(${deleteVerb}) (?:only |just )?(?:that|this) (?:single |one |particular )?(?:date|day|occurrence|instance)(?=\\W*$)`,
      'i',
    ),
    '$1 it',
  ],
  [new RegExp(`\\b(${deleteVerb}) (?:only|just) (it|that|this)\\b`, 'i'), '$1 $2'],
  // "On Friday, and on no other day, the stand-up is at ten"
  [
    new RegExp(
      `(?<=^${stays}.*),? (?:and |but )?(?:(?:on|for|in) )?(?:no|none of the) other (?:days?|dates?|weeks?|times?|ones?)\\b,?`,
      'i',
    ),
    ' just this once',
  ],
  // "Delete yoga on the 3rd, and on no other day"
  [
    /,? (?:and |but )?(?:(?:on|for|in) )?no other (?:days?|dates?|weeks?|times?|ones?)\b,?/i,
    ', not the others',
  ],
  // "Pottery thu 3 dec at 8, not the others"
  [
    new RegExp(`(?<=^${stays}.*\\d.*),? (?:and |but )?not the (?:others?|rest)(?=\\W*$)`, 'i'),
    ' just this once',
  ],
  // "Take Lena off the review, but leave Priya on it"
  [
    new RegExp(
      `(?<=^\\W*(?:(?:please|just|can you|could you|would you) )*(?:take|remove|drop|uninvite|strike) (?!every|all\\b|both\\b)\\p{L}+(?: and \\p{L}+)? (?:off|from|out of) .+?),? but (?:please )?(?:leave|keep) \\p{L}+(?: and \\p{L}+)?(?: (?:on|in)(?: (?:it|there|the list))?)?(?=\\W*$)`,
      'iu',
    ),
    '',
  ],
  // "Until 3.30 as before"
  [/(?<=\d(?: ?[ap]m)?) as (?:before|b4|previously|planned)(?=\W*$)/i, ''],
  // "Make that one sunday at three"
  [
    /(?<=\b(?:make|move|change|put) )(?:that|this) one (?=(?:on |to |for )?(?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|half|quarter|noon))/i,
    'it ',
  ],
  // "Don't cancel it move it to half past one"
  [
    new RegExp(
      `\\b(?:do not|don['’]?t) (?:${deleteVerb}) (?:it|that|this),? (?:but |just |please |rather )*(?=(?:${moveVerb}|change|make|put) (?:it|that|this)\\b)`,
      'i',
    ),
    '',
  ],
  // "& it's at St Luke's"
  [/^\W*& /, 'and '],
];
