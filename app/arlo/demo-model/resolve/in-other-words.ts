import type { Memory } from '../understand/request.ts';
import { deleteVerb, moveVerb } from '../understand/wording/verbs.ts';
import { eventInHand } from './in-hand.ts';
import { clock, length, ofMade, ofSearch, ofVisitors, person, interjections } from './wordings-after.ts';
import { keepsRest, ofHand, ofOnlyOne } from './wordings-of-hand.ts';

/* What is said of the event in hand in words of its own, put as an order of "it". */

const wordings: [said: RegExp, plain: string][] = [
  // "Delete the thing, then"
  [
    new RegExp(`\\b((?:${deleteVerb}|${moveVerb})) the thing\\b(?! (?:on|at|with|about|in|i)\\b)`, 'iu'),
    '$1 it',
  ],
  // "Only take out this Saturday's"
  [
    new RegExp(
      `(^|[.!?;,] )((?:so|then|and|ok) )?(?:only|just) (?=(?:${deleteVerb}|take) (?!(?:it|that|this)\\b(?! \\w+day)))`,
      'iu',
    ),
    '$1$2',
  ],
  // "Leave out the session on 21 December altogether"
  [
    /\b(?:leave|miss) out (?:the|that) (?:session|class|lesson|one) ((?:on|of|in) [^.,;!?]*?)(?: altogether| entirely| completely)?(?=\W*$)/i,
    'cancel the one $1',
  ],
  // "Tues 8th do 6:30, only that day"
  [
    new RegExp(
      `^(\\W*${interjections}(?:on )?(?:the |this |next )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|\\d)[^.,;!?]{0,25}?),? do (?=(?:at )?${clock}(?!\\p{L}))`,
      'iu',
    ),
    '$1 make it ',
  ],
  // "Sorry, not this friday, I meant the fourth of december"
  [
    /^\W*(?:(?:sorry|no|oh|wait|oops)\W+)*not (?:on |at |for |in )?[^.,;!?]{2,30}?,? (?:i (?:mean|meant|said)|but) (?=(?:on |at )?(?:the |this |next )?(?:\d|half|quarter|noon|\w+day\b|tomorrow|\w+(?:st|nd|rd|th)\b|first|second|third))/i,
    'move it to ',
  ],
  // "Sry no i meant 4 on thurs"
  [
    new RegExp(
      `^\\W*(?:(?:sorry|sry|no|nope|oh|wait|oops)\\b[ ,.!]*)+i (?:mean|meant) (?=(?:at )?${clock}(?:\\W*$| (?:on|this|next|tomorrow|in the|\\w+day)\\b))`,
      'iu',
    ),
    'make it ',
  ],
  // "Give me a quarter of an hour right before it for prep"
  [
    new RegExp(
      `\\b(?:give|get|block|keep|leave|hold|reserve|save) (?:me )?(?!the )(${length}) (?:(?:right|just|straight) )?(before|after) (?:it|that)(?: (?:free|clear))? for ([^.,;!?]{3,40}?)(?:,? just me)?(?=\\W*$)`,
      'iu',
    ),
    'schedule $3 $2 that for $1',
  ],
  // "Keep the hour after it free for tidying up"
  [
    /\b(?:give|get|block|keep|leave|hold|reserve|save) (?:me )?the hour (?:(?:right|just|straight) )?(before|after) (?:it|that)(?: (?:free|clear))? for ([^.,;!?]{3,40}?)(?=\W*$)/i,
    'schedule $2 $1 that for an hour',
  ],
  // "Ok no I can't do that one, turn it down"
  [
    /^\W*(?:(?:ok(?:ay)?|no|oh|well|um+|sorry|i|can(?:['’]?t|not)?|won['’]?t|do|make|go|be|there|that|it|one|then|so|and|to|am|i['’]?m|away|busy|please)\b[ ,.]*)*\bturn (?:it|that)(?: one)? down(?: (?:please|then|for me))*\W*$/i,
    'decline it',
  ],
  // "Fine, tell them I'm in"
  [
    /^\W*(?:(?:ok(?:ay)?|fine|good|great|right|well|yes|so|and|then|please)\b[ ,.]*)*(?:tell|let) (?:them|him|her|everyone)(?: know)?(?: that)? i(?:['’]?m| am) (?:in|coming|going|up for it|joining)(?: then| too)?\W*$/i,
    'accept it',
  ],
  // "Change to Studio room 2"
  [
    /^(\W*(?:(?:ok(?:ay)?|so|and|please|then|oh|no)\b[ ,.]*)*)(?:change|move|switch) (?:it )?to (?:the )?(?=(?:\p{L}+ ){0,2}(?:room|studio|hall|office|loft|library|lounge|lab|café|cafe)\b)(?!.*\d{1,2}(?:[.:]\d\d| ?[ap]m))/iu,
    '$1set the place to ',
  ],
  // "Block the two hours before it for packing"
  [
    new RegExp(
      `\\b(?:get|block|keep|leave|hold|reserve|save) (?:me )?the (${length}) (?:(?:right|just|straight) )?(before|after) (?:it|that)(?: (?:free|clear))? for ([^.,;!?]{3,40}?)(?=\\W*$)`,
      'iu',
    ),
    'schedule $3 $2 that for $1',
  ],
  // "It never takes more than twenty minutes"
  [
    new RegExp(
      `^\\W*${interjections}(?:it|that|this|they|he|she) (?:never|won['’]?t|will not|does ?n['’]?t|should ?n['’]?t) (?:ever )?(?:takes?|lasts?|needs?|be) (?:more|longer) than (${length})\\W*$`,
      'iu',
    ),
    'make it $1',
  ],
  // "And tell me ten minutes before it"
  [
    new RegExp(
      `\\b(?:tell|warn|alert|prod|poke|buzz|shout at) me (${length}) (before|ahead|in advance)(?: of)?(?: (?:it|that|this))?(?=\\W*$|[.,;!?]| (?:please|so|and|because)\\b)`,
      'iu',
    ),
    'remind me $1 before',
  ],
  // "Ok alert 1 hr b4"
  [
    new RegExp(
      `^(\\W*${interjections})(?:with )?(?:an? )?(?:alert|ping|nudge|buzz|notify|reminder|warning) (?:me )?(?!me\\b)(${length}) (?:before|b4|ahead)(?: (?:it|that))?(?=\\W*$| (?:please|pls|thx|thanks)\\b)`,
      'iu',
    ),
    '$1remind me $2 before',
  ],
  // "That goes of course delete that one", "it's off. pitch is waterlogged. delete"
  [
    new RegExp(
      `^\\W*${interjections}(?:(?:that|this|it)(?: one)?(?:['’]s| is| was| has| goes| can| must| will)\\b|off[.,;!]|called off\\b|cancelled\\b)(?:[^?]*[.!;,] ?|[^?.!;,]* )(?:(?:so|then|please|and) )*(${deleteVerb})(?: (?:it|that|this)(?: one)?)?(?: (?:then|please|pls))?\\W*$`,
      'iu',
    ),
    '$1 it',
  ],
  // "Could you jot down that he needs his card?"
  [
    /^(\W*(?:(?:oh|and|also|ok|please)\b[ ,]*)*)(?:(?:can|could|will|would) you )?(?:please )?(?:jot(?: down)?|note(?: down)?|write(?: down)?|add a note|make a note)(?: (?:in|on|to|for) (?:it|that|there))? that (?=\S)/i,
    '$1add a note to it: ',
  ],
  // "Sam's driving us, so ask him along"
  [
    new RegExp(
      `^\\W*${interjections}(?!(?:the|a|an|my|our|his|her|their)\\b)(${person})(?:['’](?:s|ll|d)| (?:is|has|will|would|wants?|can|could|should|knows?|said|says|asked|offered|needs?)\\b)(?! (?:out|away|off|ill|sick|not)\\b)(?![^.!?]*\\b(?:make|${moveVerb}|put|change|start)\\b)[^.!?]*[.,;!?] (?:so |then |and )*(?:please )?(?:ask|invite|add|bring|include) (?:him|her|them)(?: (?:along|too|as well|in|please|to it))*\\W*$`,
      'iu',
    ),
    'add $1',
  ],
  // "Ada ought to be in that, add her"
  [
    /^\W*(\p{L}{3,}) (?:ought to|should|needs to|has to|must) be (?:in|at|on|part of) (?:that|it|this)(?: too| as well)?\W+(?:so )?(?:please )?(add|invite) (?:him|her|them)\b/iu,
    '$2 $1',
  ],
  // "Invite Sam, that one only"
  [
    /\b((?:add|invite) \p{L}+),? (?:(?:only|just) (?:for |to )?(?:that|this) one|(?:that|this) one only)(?=\W*$)/iu,
    '$1',
  ],
  // "Take out next Saturday's, then"
  [
    new RegExp(
      `\\b(${deleteVerb}) ((?:(?:this|next|last) )?(?:\\w{3,6}day|tomorrow))['’]s(?=\\W*(?:$|(?:then|please|only|too|as well)\\b))`,
      'iu',
    ),
    '$1 the one on $2',
  ],
  // "Take her off the invitation"
  [/\b(off|from) the (?:invitation|invite|guest list|list)\b/i, '$1 it'],
  // "Take Ada off it, but Jonas stays"
  [
    /\b((?:take|leave|drop|get|remove) [^.,;!?]{2,40} (?:off|out of|from) it),? (?:but|and) [^.,;!?]{2,30} (?:stays?|can stay|remains|is still (?:coming|in))\b/i,
    '$1',
  ],
  // "I'd like to be warned of it two hours ahead"
  [
    new RegExp(
      `\\bi(?:['’]d like| would like| want| need| wish) to be (?:reminded|warned|told|alerted|notified)(?: (?:of|about) (?:it|that|this))? (${length}) (?:in advance|ahead|before(?:hand)?|earlier)(?: of (?:it|that))?`,
      'iu',
    ),
    'remind me $1 before',
  ],
  // "And a nudge half an hour before they get here"
  [
    new RegExp(
      `^(\\W*${interjections})(?:(?:give|send|get) me )?an? (?:ping|nudge|alert|shout|buzz|heads[- ]up|reminder|warning|prod) (${length}) before (?:he|she|they|we|i)\\b[^.,;!?]*`,
      'iu',
    ),
    '$1remind me $2 before',
  ],
  // "The society meets at Linden Hall, so write that in as the place"
  [
    /^.*\b(?:at|in) ((?:the )?[\p{L}\d][^.,;!?]{2,40}?)[.,;!]? (?:so |and |please |could you |can you )*(?:write|put|jot|note|add|enter|set|use|have) (?:that|it|this) (?:(?:in|down) )?as (?:the|its) (?:place|location|venue|address)\b.*$/isu,
    'set the place to $1',
  ],
  // "Add 4 Abbey Row as the place", "where = room 2"
  [
    /\b(?:add|put|set|have|use|enter|note|give it) (?!(?:it|that|this)\b)([^.,;!?]{2,50}) as (?:the|its) (?:place|location|venue|address)\b/i,
    'set the place to $1',
  ],
  [/^\W*(?:where|place|location|venue) ?[=:] ?(?=\S)/i, 'set the place to '],
  // "The end is 2am", "finish time should be half past nine"
  [
    new RegExp(
      `^\\W*${interjections}(?:the |its )?(?:end|finish|finishing|ending)(?: time)? (?:(?:is|should be|will be|must be|needs to be|has to be|at) |[=:] ?)(?:at )?(${clock})(?= (?:now|then|please|instead|though|not)\\b|\\W*$)`,
      'iu',
    ),
    'make it end at $1',
  ],
  // "An hour is too short, make it three"
  [
    new RegExp(
      `^\\W*${interjections}(?:an|one|two|three|four|[1-6]) (hour)s?(?:['’]s| is| are| won['’]?t be| would be| will be)(?: (?:not|never|hardly|barely|far|much|way|a bit|rather))* (?:enough|too (?:short|long|little|much|tight))\\b[^.,;!?]*[.,;!] (?:so |and |please |better )*make (?:it|that) (two|three|four|five|six|[1-9])\\W*$`,
      'iu',
    ),
    'make it $2 $1s',
  ],
  // "40 minutes is plenty, same start"
  [
    new RegExp(
      `^\\W*${interjections}(${length}) (?:(?:is|will be|would be|should be) )?(?:enough|plenty|sufficient)(?! (?:for|of|to)\\b)[^.!?]*`,
      'iu',
    ),
    'make it $1',
  ],
  // "10.30 start, still two hours"
  [
    new RegExp(`^\\W*${interjections}(${clock}) start\\b(?:,? (?:still|same|for)\\b[^.!?]*)?(?=\\W*$)`, 'iu'),
    'start it at $1',
  ],
  // "She has church first. Four to six would suit her better."
  [
    new RegExp(
      `^(?:.*[.!?;,] )?(?:so |and |but )*((?:${clock}) (?:to|till?|until) (?:${clock})) (?:would|will|is|sounds?|works?|suits?|looks?)\\b[^.!?\\d]*\\W*$`,
      'isu',
    ),
    'make it from $1',
  ],
  // "No, leave it in, I can make it after all"
  [
    new RegExp(
      `^\\W*(?:(?:no|nope|nah|oh|wait|hang on|actually|sorry|well)\\b[ ,.!]*)+((?:leave|keep) (?:it|that))(?: (?:in|there|on|alone|be|then|as it is|where it is|please))*(?=[,.;!] | (?:i|we|he|she|they|my|our|it)\\b)(?!.*\\b(?:but|instead)\\b)(?!.*\\b(?:${deleteVerb}|${moveVerb}|make|put|change|start|end) (?:it|that|the|to|at)\\b(?! (?:after|in time|there))).*$`,
      'isu',
    ),
    'no, $1',
  ],
  // "Don't cancel it, I only want it cut to an hour"
  [
    new RegExp(
      `^\\W*${interjections}(?:do ?n['’]?t|do not|never) (?:${deleteVerb}) (?:it|that)\\W+(?:(?:but|and|just|only|rather) )*(?=(?:i|${moveVerb}|make|put|cut|shorten|start|end)\\b)`,
      'iu',
    ),
    '',
  ],
  [
    /^\W*i (?:(?:only|just) )*(?:want(?:ed)?|need(?:ed)?|meant)(?: to have)? (?:it|that) (cut|put)(?: down)?\b/i,
    '$1 it',
  ],
  [
    /^\W*i (?:(?:only|just) )*(?:want(?:ed)?|need(?:ed)?|meant)(?: to have)? (?:it|that) (move|push|shift|change|shorten|extend|postpone)e?d\b/i,
    '$1 it',
  ],
  // "It can wait until the new year, so undo that"
  [
    /^.*[.!?;,] (?:so |and |then |please )*((?:undo|revert) (?:that|it|this))(?: (?:please|then|again))*\W*$/is,
    '$1',
  ],
  // "Make it six, just this once"
  [
    /(?<=\w),? (?:but )?(?:just|only) (?:for |on )?(?:(?:this|the) once|once|this (?:one|time))(?: only)?(?=\W*$)/i,
    '',
  ],
  // "Do it at 6 today only"
  [new RegExp(`\\bdo it (?:at|from) (?=${clock}(?!\\p{L}))`, 'iu'), 'make it '],
  [
    /,? (?:but )?(?:just|only) (?:for )?(?=(?:today|tonight)\W*$)|(?<=\b(?:today|tonight)),? only(?=\W*$)/i,
    ' ',
  ],
  // "No, rather move it, Wednesday the 2nd"
  [
    new RegExp(
      `\\b((?:${moveVerb}|put) (?:it|that)),? (?:(?:to|on|for) )?(?=(?:this |next |the )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
      'iu',
    ),
    '$1 to ',
  ],
  // "Remind me two hours before the departure"
  [
    /\b(before|ahead of) (?:the )?(?:departure|take-?off|kick-?off|boarding|curtain(?: up)?|start(?: time)?|beginning)(?=\W*$|[.,;!?]| (?:please|so|then|and|as)\b)/i,
    '$1 it',
  ],
  // "Let's say it's in room 2"
  [/\b(?:let['’]?s|we['’]?ll|i['’]?d|we could) say (?=it(?:['’]?s| is) (?:in|at)\b)/i, ''],
  // "Start it at seven and we'll still be back by eleven"
  [
    new RegExp(
      `\\b((?:start|begin)(?: it| that)?|make it|let['’]?s (?:leave|start|go)) (?:at|from) (${clock})(?:,? (?:and|but|so))?,? (?:we|i|they|he|she|it)(?:['’]?(?:ll|d|s)| will| would| should| is)? (?:still )?(?:be |finish|end)(?:s )?(?:back|home|done|finished|out|over)?(?: (?:by|at|before))? (${clock})(?!\\p{L})`,
      'iu',
    ),
    'make it from $2 to $3',
  ],
  [
    /^\W*(?:please )?(?:take back|undo|revert) (?:that|the|my) last (?:step|change|move|edit|one|thing)\b.*$/is,
    'undo that',
  ],
];

const useGap =
  '(?:use|take|have|fill) (?:the|that) (?:gap|slot|space|hole|free (?:time|hour|slot))(?: there)?';
const forWhat = '(?:for|with) (?!(?:it|that|this)\\b)([^.,;!?]{3,40}?)(?=\\W*$|[.,;!?])';

/** The same whether or not there is one in hand. */
const others: [said: RegExp, plain: string][] = [
  // "The later of the two meetings can be deleted"
  [
    /\bthe (?:later|second|latter|last) of (?:the|those|these) two(?: (?:meetings|events|calls|things))?\b/i,
    'the last one',
  ],
  [
    /\bthe (?:earlier|first|former) of (?:the|those|these) two(?: (?:meetings|events|calls|things))?\b/i,
    'the first one',
  ],
  // "Launch drinks the same day? Say no."
  [
    /^(\W*(?:(?:and|ok|oh|the|my)\b[ ,]*)*)(\p{L}[^.,;!?]{2,40}?)(?:,? (?:on )?(?:the )?same day)?\? (?:say |that(?:['’]s| is) an? )?(yes|no|maybe)(?: to (?:that|it))?\W*$/iu,
    'say $3 to the $2',
  ],
  // "Use the gap for 'Filing'", "use the slot at 4 for filing"
  [new RegExp(`\\b${useGap} (at [\\d:.]+(?: ?[ap]m)?) ${forWhat}`, 'i'), 'put $2 in $1'],
  [new RegExp(`\\b${useGap} ${forWhat}`, 'i'), 'put $1 there'],
  // "Push the boiler back a week, same hour, on the 14th"
  [
    new RegExp(
      `\\b((?:${moveVerb}) [^.,;!?]{2,40}?) (?:back|forward|on|out|by)(?: by)? (?:an?|one|two|three) (?:weeks?|days?|fortnights?|months?)(?:,? (?:at )?(?:the )?same (?:hour|time))?,? (?:so )?(?:on(?:to)?|to) (?=(?:the )?(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))`,
      'iu',
    ),
    '$1 to ',
  ],
  // "Nobody will miss me for one afternoon. Delete both of those."
  [
    new RegExp(
      `^.*[.!?] (?:(?:so|then|please) )?(${deleteVerb}) both(?: of (?:them|those|these))?\\W*$`,
      'is',
    ),
    '$1 both',
  ],
  // "And if Ada has to be there as well?"
  [
    /^\W*(?:(?:and|but|what|ok|hm+)\b[ ,]*)*if (\p{L}+(?: and \p{L}+)?) (?:has to|have to|needs? to|must|should|wants? to|is to|are to) (?:be there|come|join|be in on it|be included)(?: (?:as well|too|also|along))?\W*$/iu,
    'and with $1 as well?',
  ],
  // "An hour is enough for the board meeting, so shorten it"
  [
    new RegExp(
      `^\\W*${interjections}(${length}) (?:is|will be|would be|should be) (?:enough|plenty|sufficient) (?:time )?for (the [^.,;!?]{3,40}?)(?:,? so (?:please )?(?:shorten|cut|trim|reduce) it(?: down)?(?: then| please)?)?(?=\\W*$)`,
      'iu',
    ),
    'make $2 $1',
  ],
  // "When could I meet her and Sam", "when can I see both Sam and Lena"
  [
    /(?<=\b(?:when|what time|what day|which day|could|can)\b[^.,;!?]{0,40} )(?:meet|see|catch) (?:both (?=\p{L}+ (?:and|&) )|(?=(?:him|her|them) (?:and|&) \p{L}))/iu,
    'meet with ',
  ],
  // "Say yes to it on my behalf"
  [/,? (?:on|in) my (?:behalf|name|stead)(?=\W*$|[.,;!?])/i, ''],
  // "Write oven repair in there then"
  [
    new RegExp(
      `^(\\W*(?:(?:good|great|lovely|fine|perfect|then|please|cool|nice|ok|okay|right|so|and|yes|oh)\\b[ ,.!]*)*)write (?!(?:it|that|this|to|up|them|a note)\\b)([^.,;!?]{3,40}?) in (?=there\\b|then\\b|for\\b|at\\b|on\\b)`,
      'iu',
    ),
    '$1put $2 in ',
  ],
  // "Call it Carols and invite the both of them"
  [/\bthe both of (?=(?:them|us|you)\b)/gi, 'both of '],
  // "Put Sabbatical as the title"
  [
    /\b(?:put|have|use|set|give it) (?!(?:it|that|this)\b)([^.,;!?]{2,50}) as (?:the|its) (?:title|name)\b/i,
    'call it $1',
  ],
  // "As for the one from Ada, I have to decline"
  [
    /(^|[.!?;,] )(?:as for|about) (the (?:one|other|invite|invitation)[^.,;!?]{0,40}), (?:(?:i|we)(?:['’]ll|['’]m afraid| have to| must| will| need to| shall| would like to| want to)? )+(accept|decline|say yes to|say no to)(?: (?:it|that))?\b/i,
    '$1$3 $2',
  ],
];

/** "Put it on the day after, same time": it keeps its time anyway. */
const keepsTime =
  /(?<=\b(?:put|move|push|shift|make|have|do) (?:(?:it|that|this) [^.!?]{3,60}?|(?:the|my) [^.!?]{6,80}?))(?:,| at| but at| and)*(?: the)? same (?:time|hours?)(?: of day)?(?=\W*$)/i;

/** Looking through more takes long, and it is no passing word about an event. */
const longestSaid = 600;

/** The message with what it says of the event in hand put as an order about "it". */
export function inOtherWords(text: string, memory: Memory): string {
  if (text.length > longestSaid) return text;
  const { events, hand, request, question } = memory;
  const isInHand = events.length === 1 || hand !== undefined;
  const isMade = eventInHand(memory) !== undefined && !question;
  const plain = [
    ...ofVisitors,
    ...others,
    ...(request?.kind === 'free' ? ofSearch : []),
    ...(events.length === 1 && !question ? ofOnlyOne : []),
    ...(isInHand ? [...ofHand, ...wordings] : []),
    ...(isMade ? ofMade : []),
  ].reduce((said, [pattern, order]) => said.replace(pattern, order), text);
  const isChanged = isInHand || question?.about === 'destination';
  return isChanged ? plain.replace(keepsTime, '').replace(keepsRest, '') : plain;
}
