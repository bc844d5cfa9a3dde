import { ordinalDay } from '../../dates/vocabulary.ts';
import { deleteVerb } from './verbs.ts';

/* How people say days and hours in other words than the rules know them. */

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const clock =
  "(?:half past |quarter (?:past|to) )?(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?: o['’]?clock)?";

const number = `(?:${ordinalDay}|\\d{1,2})`;
const upTo = '(?: to| till?| until| and| ?-) ?(?:the )?';
const order = `(?:(?:so|and|then|please|just|can you|could you|would you) )*(?:${deleteVerb})`;
const those =
  '(?:all|every (?:single )?one|everything|any|those|them|the (?:ones|rest))(?: of (?:them|those|the ones))?(?: the ones| ones| those)?(?: (?:that|which) (?:comes?|are|follows?))? ?after(?:wards)?(?: (?:that|it|then|this))?';

export const timeWordings: [said: RegExp, plain: string][] = [
  // "The cottage next year, from the third of june": the year of that day, and not all of it.
  [
    new RegExp(
      `\\bnext year,? (?<day>(?:on |from |in )?(?:(?:the )?(?:${number}${upTo})?${number} (?:of )?${month}[a-z]*|${month}[a-z]*(?: (?:the )?${number}(?:${upTo}${number})?)?))\\b`,
      'gi',
    ),
    '$<day> next year',
  ],
  // "On the day before her deadline, so that's Tuesday the 1st": the day that somebody worked out.
  [
    new RegExp(
      `\\bon (?:the|my|our|his|her|their) (?!\\d)[^,;.!?\\d]{3,40}, (?:(?:so|and) )?(?:that['’]?s|that is|which is|which makes it|so|i\\.?e\\.?,?|that makes it|meaning) (?:on )?(?=(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?${number} (?:of )?${month})`,
      'gi',
    ),
    'on ',
  ],
  // "Is 11 till half past free": of the same hour.
  [
    new RegExp(
      `\\b(?<!\\b(?:from|between|at) )(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:to|till?|until) (?<part>half|(?:a )?quarter|ten|twenty) past(?! (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight))`,
      'gi',
    ),
    '$<hour> to $<part> past $<hour>',
  ],
  // "My Saturday on 12 December": one day.
  [
    new RegExp(
      `\\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),? on (?=(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month}[a-z]* \\d|\\d{1,2}(?:st|nd|rd|th)\\b))`,
      'gi',
    ),
    '$1 ',
  ],
  // "Wknd of 12/13 dec", "the weekend of the 12th and 13th"
  [
    /\b(?:weekend|wk-?e?nd|w\/e) of (?:the )?(?<d>\d{1,2})(?:st|nd|rd|th)? ?(?:\/|-|–|&|and) ?\d{1,2}(?:st|nd|rd|th)?(?=$|[ ,.?!])/gi,
    'weekend of the $<d>',
  ],
  // "Tomorrow and only tomorrow"
  [new RegExp(`\\b(?<d>today|tomorrow|${weekday}),? (?:and )?(?:only|just) \\k<d>\\b`, 'gi'), 'just $<d>'],
  // "Just tomorrow make the stand-up quarter to ten": the one of that day.
  [
    /\b(?:just|only)(?: for)? (?:on )?(?<d>today|tomorrow|(?:this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?<verb>make|move|start|have|put|shift|push|set|begin|do) (?:the |my |our )(?=\p{L})/giu,
    "$<verb> $<d>'s ",
  ],
  // "My last physio is on the 7th, so delete all the ones after that", "pottery: 10 dec is my last, kill all after"
  [
    new RegExp(
      `^\\W*(?:my |our |the )?(?:very )?last (?<x>\\p{L}[\\p{L} '’-]{1,30}?) is (?:on )?(?<d>[^,;.!?]{2,40}?)[,;.]? ${order} ${those}\\W*$`,
      'iu',
    ),
    'delete $<x> after $<d> onwards',
  ],
  [
    new RegExp(
      `^\\W*(?<x>\\p{L}[\\p{L} '’-]{1,30}?)[:,] (?<d>[^,;.!?]{2,40}?) is (?:my|our|the) (?:very )?last(?: one)?[,;.]? ${order} ${those}\\W*$`,
      'iu',
    ),
    'delete $<x> after $<d> onwards',
  ],
  // Times and days. "Decline the call that monday's no good": why.
  [
    new RegExp(
      `(?<=\\w )(?=that ${weekday}(?:['’]s| is| was| will| works| does| isn['’]t| doesn['’]t) (?:no|not|out|bad|off|mad|full|hopeless|impossible|too|a|my|the|when|fine|good|great|for)\\b)(?<!\\b(?:because|cos|cause|as|since|and|but|so|if|see|is|me|hope|think|know|know|say|said) )`,
      'gi',
    ),
    'because ',
  ],
  [/\b([ap])\.\s?m\.?(?=\s|$|[,;?!])/gi, '$1m'],
  [/(?<=\d) ([ap]) m\b/gi, '$1m'],
  [/(?<=\d) o ?clock\b/gi, " o'clock"],
  [/(?<=^|\s)@(?=\d)/g, 'at '],
  [/\s*(?:->|=>|→)\s*|(?<=\p{L}) > (?=[\p{L}\d])/gu, ' to '],
  [/\b(next|this|last) weeks (?=\p{L})/giu, '$1 week '],
  [/\bw\/c\b/gi, 'week of'],
  // "Between now and lunch"
  [
    /\b(?:between|from) now (?:and|to|until|till|til) (?=lunch|dinner|noon|midday|half|quarter|\d)/gi,
    'today before ',
  ],
  // "…, departure time unchanged"
  [
    /,? (?:with )?(?:the )?(?:departure |arrival |start(?:ing)? )?times? (?:is |are |stays? |remains? )?(?:unchanged|the same)\b/gi,
    ' same time',
  ],
  [new RegExp(`,? (?:with )?the first (?:one|time) (?:is )?in (?=${month}\\w*)`, 'gi'), ' starting in '],
  // "Starting next monday and from then on"
  [
    /\b(?:starting|beginning|as of)(?: on| from)? (?<day>[^,.;!?]{3,40}?),? and (?:from then on(?:wards)?|after that)\b/gi,
    'from $<day> on',
  ],
  // "From next tuesday on choir goes to half seven"
  [
    new RegExp(
      `(?<=\\w )goes to (?=(?:half )?${clock}(?:\\W*$| (?:from|on|in|at|now|please|instead|for|and|so|but|leave|keep|every|each|this|next)\\b))`,
      'gi',
    ),
    'moves to ',
  ],
  // "Starting an hour earlier but still finishing at ten": where it ends stays.
  [
    /(?=[ ,][^.;!?]{0,25}\bstill )(?<=\b(?:start|begin|kick)\w*\b[^.;!?]*\b(?:earlier|later|sooner)\b),?(?: (?:but|and))? (?:it |we |they )?(?:(?:is|are|['’]s|['’]re|will) )?still (?:end|finish|stop|wrap|clos)\w*(?: up)?(?: (?:at|by))? (?:half |quarter )?(?:past |to )?(?:\w+|\d{1,2}[:.]\d\d)(?: ?[ap]m)?(?=\W*$|[,.;!])/i,
    ' but keep the end',
  ],
  // "Half an hours plenty"
  [/\b(?<long>(?:an|half an) hour)s (?=(?:plenty|enough|ample|fine|loads|tops)\b)/gi, '$<long> is '],
  // "Mon-wed"
  [new RegExp(`\\b(${weekday})\\s?[-–]\\s?(?=${weekday}\\b)`, 'gi'), '$1 to '],
  // "The sixteenth of january, that's the saturday", "… to the fifteenth thats monday to friday": the same days once more.
  [
    new RegExp(
      `(?=,? (?:so|and|i|that|it|which|they))(?<=\\b(?:${ordinalDay}|\\d{1,2} ${month}[a-z]*|${month}[a-z]* \\d{1,2})(?: of)?(?: ${month}[a-z]*)?(?: 20\\d\\d)?),?(?: (?:so|and|i think|i believe|i reckon))? (?:(?:that|it|which)(?:['’]?s| is| falls| will be| would be| should be)|they['’]re)(?: on)?(?: an?| the)? ${weekday}(?: (?:to|till|until|through) ${weekday})?(?![\\w'’]| (?:(?:of|after|before) |(?!(?:at|to|till|until|from|in|on|all|and|so|put|make|add|please|half|quarter|for|not|morning|afternoon|evening|night|noon|lunch\\w*|with)\\b)[a-z]+))`,
      'gi',
    ),
    '',
  ],
  // "Is the hiring panel in the morning or the afternoon?": when it is.
  [
    /\b(?:is|are|was) (?<what>(?:(?:the|my|our|that) [^.,;!?]{2,40}?|it|that))(?: (?:on|going to be|happening|taking place))?(?: (?:in the|at|an?|over))? (?:morning|afternoon|evening|lunchtime|night)(?: (?:thing|one|event))? or (?:(?:in|at) )?(?:(?:the|an?) )?(?:morning|afternoon|evening|night|later)(?: (?:thing|one|event|on))?(?=\s*\?|\W*$)(?<!\b(?:free|busy|clear|empty|open|available|ok|better|best|good|any)\b.*)/gi,
    'when is $<what>',
  ],
  // "The last weekend of march, the twenty seventh and twenty eighth": the same days once more.
  [
    new RegExp(
      `(?<=\\b(?:week|weekend) (?:of|in) (?:the )?(?:${month}[a-z]*|(?:this|next|the) (?:month|year))),?(?: (?:so|that(?:['’]?s| is)|which is|i\\.?e\\.?))?(?: on)? the (?:${ordinalDay})(?:,? (?:and|to|till?|until|through|&) (?:the )?(?:${ordinalDay}))?(?! of\\b|[\\w’'])`,
      'gi',
    ),
    '',
  ],
  // "Thursdays pottery" is thursday's, "pottery on thursdays" every week's.
  [
    /(?<!\b(?:on|every|and|&|or|are|my) )\b(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?= (?!(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|at|from|for|in|on|until|till|to|half|quarter|noon|midday|as|every|starting|same|and|or|with|please|pls|evenings?|mornings?|afternoons?|nights?|starting|only|too|now|instead|free|ok|good|best|are|is|works?|would|i|we|you|never|always|after|before|between|thanks|again|then|but|so|when|if)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:thirty|fifteen|forty[ -]five))? (?:till?|until|in|at|for)\b)[a-z])/gi,
    "$<day>'s",
  ],
];
