import { hourWord, month, ordinalDay } from '../../dates/vocabulary.ts';
import { likely } from '../../patterns/likely-patterns.ts';
import { clearVerb, deleteVerb, lengthVerb, moveVerb } from './verbs.ts';

/* What stands around a request: greetings, thanks, talk, reasons. */

/** What stood around the request itself. */
export type Manner = {
  greeting?: true;
  thanks?: true;
  yes?: true;
  no?: true;
  /** "show me", "tell me" */
  show?: true;
  /** "use Thu 16:30" */
  uses?: true;
  /** "5 pm ok for me": it asks whether that suits, or says so. */
  suits?: true;
  /** "instead", "actually" */
  instead?: true;
  /** "and", "also", "too": it adds to what was said before. */
  also?: true;
  /** "just the coffee": it takes less than what was said before. */
  only?: true;
  /** "put a call there": at the time or on the day last talked about. */
  there?: true;
};

const verbs =
  'book|schedule|add|create|put|set|arrange|move|reschedule|cancel|delete|remove|rename|change|make|push|shift|clear|block|get rid|extend|shorten|have you|plan|organi[sz]e|see|check|invite|bring|pull|bump|swap|undo|drop|postpone|delay|rearrange|nudge';

/** A time of the day in words or digits, as it stands in a correction. */
const clockTime = `(?:(?:half|quarter)(?: past| to)? )?(?:${hourWord}|\\d{1,2}(?:[:.]\\d\\d)?)(?: ?[ap]m)?`;

const openings: [pattern: RegExp, manner: Manner][] = [
  [
    /^(?:hi|hello|hey|hiya|yo|howdy|good (?:morning|afternoon|evening|day)|morning(?= arlo| there$| so |$))(?: there| again)?\b/,
    { greeting: true },
  ],
  [/^(?:good ?night|see you(?: later| soon| tomorrow| then)?)$/, { thanks: true }],
  [/^arlo\b/, {}],
  [
    /^(?:use(?! the (?:time|slot|hour|gap) (?:for|to)\b)|choose|go (?:with|for)|pick(?= (?:(?:the |number |option )?(?:first|second|third|fourth|last|earli|late|one\b|\d|mon|tue|wed|thu|fri|sat|sun)|that|this|it\b)))\b(?= \S)/,
    { uses: true },
  ],
  [
    /^(?:thanks|thank you|thx|cheers|ta|great|perfect|brilliant|lovely|nice|cool|awesome|super|excellent|good|wonderful|amazing)(?: (?:so much|very much|a lot|one|job|stuff|work))?(?! (?:time|day|friday|slot|idea|news))\b/,
    { thanks: true },
  ],
  // "Oh yes, of course: to Thursday at four"
  [/^of course\b(?! not\b)/, { yes: true }],
  [
    /^(?:yes|yeah|yep|yup|sure|absolutely|definitely|go ahead|do it|confirm(?! (?:my|(?:that )?i|the)\b)|correct|exactly)(?: please| do)?\b(?! (?:to|for) (?!(?:both|all|everything|it|that|them)$))/,
    { yes: true },
  ],
  [
    /^(?:no|nope|nah|not that(?: one)?|wrong)\b(?! (?:need|meetings|events|plans|more|(?:to|for) (?!(?:both|all|it|that|them)$)))/,
    { no: true },
  ],
  [
    new RegExp(
      `^(?:it is |it's )?not (?:at )?(?:${clockTime})(?: but| rather)?(?= (?:at )?(?:${clockTime})$)`,
    ),
    { no: true },
  ],
  [new RegExp(`^sorry(?= (?:at )?(?:${clockTime})$)`), { instead: true }],
  [
    /^(?:actually|wait|hang on|hold on|scratch that|on second thoughts?|rather|better|(?:i am |i'm )?(?:so |very |really )?sorry i (?:mean|meant)|i mean|i meant|o+ps+|whoo*ps+|my bad)\b/,
    { instead: true },
  ],
  [/^(?:and|also|plus|likewise|ditto for|same (?:for|with|goes for))\b/, { also: true }],
  [/^(?:i )?hope (?:you|your|all|everything)\b(?!.*\b(?:can|could|will|would)\b).*$/, { greeting: true }],
  [
    /^(?:pull|bring|open|call|lay|lay it|set|sum|list) (?:up|out)(?= (?:my |the )?(?:(?:next |this )?(?:week|weekend|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|today|tomorrow|day|schedule|calendar|agenda|diary)\b)/,
    { show: true },
  ],
  // "Go through tuesday the eighth for me"
  [
    /^(?:(?:go|read|talk|run) (?:me )?(?:through|over))(?= (?:my |the |all of )?(?:(?:next |this |coming )?(?:week|weekend|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|today|tomorrow|day|schedule|calendar|agenda|diary|\d{1,2}(?:st|nd|rd|th)?|first|second|third|\w+th)\b)(?!.* (?:with|at|from) )/,
    { show: true },
  ],
  [
    /^(?:before i forget|so (?:that )?(?:i|we) (?:do not|will not|cannot) forget|lest i forget|(?:must|should|better|not to|i must|i should|we must|let us) not forget|not to forget|note to self|one for the diary)\b(?! (?:to|about)\b)/,
    {},
  ],
  [/^(?:would|could) you be so (?:kind|good|nice)(?: as)? to\b/, {}],
  [
    /^(?:one )?(?:for|to go in|into?) (?:the|my) (?:diary|calendar)(?: please)?(?= \S)(?! (?:is|are|for|on|this|next|today|tomorrow)\b)/,
    {},
  ],
  [
    /^(?:they|he|she) (?:just |have |has )*(?:rang|called|phoned|e-?mailed|mailed|texted|wrote|messaged)(?: (?:again|back|me|us|just|now))*\b(?= (?!about\b|to\b|that\b|off\b))/,
    {},
  ],
  [/^to (?=(?:make|book|create|add|move|cancel|change|delete|put|schedule|invite|remind)\b)/, {}],
  [
    /^(?:you can|feel free to|go on and|do go ahead and) (?=(?:accept|decline|cancel|delete|move|book|add|put|make|change|push|remove|schedule|say|reschedule)\b)/,
    {},
  ],
  [/^would you mind(?: (?:telling me|checking|looking|seeing))?\b/, {}],
  [/^(?:it is|its|i meant?|that is) (?=the (?:one|other)\b)/, { instead: true }],
  [
    /^take (?=(?:the )?(?:\d\S*|half|quarter|noon|midday|first|second|third|last)\b(?!.* (?:off|from|out)\b))/,
    { uses: true },
  ],
  [
    /^(?:only|just)\b(?= (?:the|that|this|those|today's|tomorrow's|to(?:day|morrow)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?)\b| \S+(?: \S+)? then$)/,
    { only: true },
  ],
  [
    /^(?:(?:i )?hope (?:you are|youre|you're|ur|your|this finds you|all is) (?:doing )?(?:well|ok|good|great)|happy (?:mon|tues|wednes|thurs|fri)day|long day|quick one|right then|real quick|one more thing|one thing|(?:something|things?) (?:has |have |just )*(?:came|come) up|so sorry(?: to (?:be a pain|bother you|ask))?|by any chance|if you can|if possible|when you (?:can|get a (?:chance|sec|minute)))\b/,
    {},
  ],
  [
    /^(?:(?:my |oh my )?goodness(?: me)?|(?:oh )?dear(?: me)?|blimey|gosh|crikey|heavens|silly me|you are (?:a |an )?(?:gem|star|legend|lifesaver|angel|the best)|bless you|guess what|(?:good|great|bad|sad|lovely|brilliant) news|argh+|yikes|bother|damn|sigh|i (?:cannot|can't|do not) remember|(?:cannot|can't|cant) remember|i forget)(?=$| )/,
    {},
  ],
  [
    /^(?:ok|so|well|in that case|finally|lastly|um+|uh+|erm+|er|hm+|right|oh|ah|och|ach|then|but|now|sorry|please(?: to(?= (?:make|book|put|add|create|schedule|cancel|delete|move|change)\b))?|kindly|just|maybe(?! (?:to|for) )|possibly|perhaps|quickly|quick question|question|btw|by the way|listen|mate|dude|man|buddy|basically|honestly|anyway|anyways|alright|aight|yo|look(?= )(?! (?:for|up|at))|fine|do(?= (?:move|cancel|delete|book|add|put|make|change|push|keep) (?:it|that|them|this)\b)|you know what|forget (?:it|that)(?= \w)|after all)\b/,
    {},
  ],
  [
    /^(?:i was wondering|i wonder|do you know|any chance|any idea|do you think|you think|do you reckon|you reckon|is it possible|(?:would|will) it be (?:possible|ok|okay|alright|all right)|(?:it )?would be (?:great|good|nice|lovely|helpful|cool|amazing)|i think|i guess|i believe|i suppose|i reckon|is there (?:any|a) (?:chance|way)|any way|any chance)(?: (?:if|to|that|of))?(?: you could| you can| you would)?\b/,
    {},
  ],
  [
    /^(?:can|could|would|will|might) (?:you|u)(?: (?:please|kindly|just|maybe(?! (?:to|for) )|possibly|also|quickly|help me(?: to)?|like to|mind|perhaps|go and|go ahead and|then))*\b/,
    {},
  ],
  [
    /^(?:(?:i )?(?:would like|want|need|have|am going|am trying|was hoping|wish|would love|am looking)(?: you)? to|i (?:would like|want|need) you to|help me(?: to)?|go ahead and|try to|make sure (?:to|you)|be so kind (?:and|as to)|be so good as to|(?:may|might|could|can) i (?:please )?ask you to|i (?:should|would) (?:also )?like(?: you)? to|you (?:need|have) to|let us(?: (?:do|have|grab)(?= (?:an? |the |our |some )?\w))?|we (?:need|have|want) to|do me a favour and)\b/,
    {},
  ],
  [
    /^(?:can|could|shall|should) we(?: (?:possibly|maybe|perhaps|please|just|actually))*(?: (?:do|have|get(?!.* (?:in|on|into) (?:my|the|our) (?:calendar|diary))|grab|say)(?!.*\b(?:rather than|instead of)\b))?\b(?! (?:meet|move|book|schedule|cancel))/,
    {},
  ],
  [new RegExp(`^(?:can|could|may|shall|must) (?:i|we)(?= (?:${verbs})\\b)`), {}],
  [
    /^(?!i |we )(?:\S+ ){1,4}?(?:wants? to know|needs to know|asks?|asked|is asking|wonders?|wondered)(?: me)? (?:(?:if|whether)\b(?! (?:we|you|they|he|she)\b)|(?=(?:how long|how many (?:hours|minutes|hrs|mins)|what time|where)\b(?! (?:i|we|you|they|he|she|to|would|should|suits|works|is good|is best)\b)))/,
    { show: true },
  ],
  [new RegExp(`^remember to(?= (?:${verbs})\\b)`), {}],
  [
    /^(?:please )?(?:what (?:do|can|could) (?:you|we|i) (?:know|tell me)(?= about\b)|tell me|show me|give me|let me know|let me see|read me(?: out)?|read (?:it )?out(?: to me)?|(?:go|run|talk|walk|step) (?:me )?(?:through|over)(?= (?:(?:my|the|all of|what) |today|tomorrow|this |next |(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!.*\b(?:with(?! me\b)|at) ))|run me through|walk me through|talk me through|take me through|fill me in on|brief me on|catch me up on|remind me of(?!.* (?:before(?:hand)?|ahead|in advance|early|prior)$)|let me have|list|display|remind me(?= (?:what|when|where|who|how))|i (?:want|would like) to (?:know|see)|know(?= (?:if|when|what|whether|how|where|who)\b)|check|see(?= (?:what|when|where|who|if|whether|my)\b))(?: about| if| whether)?\b(?! (?:in|out|with)\b)/,
    { show: true },
  ],
];

/** What is rare is looked at before what the message begins with: to look back at each word takes most of the time. */
const endings: [pattern: RegExp, manner: Manner][] = [
  // "Move it to half six so I'm not rushing": why.
  [
    new RegExp(
      ` (?=so )(?<=^(?:${moveVerb}|${deleteVerb}|${clearVerb}|${lengthVerb}|make|change|start)\\b.*)so (?:that )?(?:i|we|he|she|they|people|nobody) (?!.*\\d).+$`,
    ),
    {},
  ],
  // "Clear the 8th, I need it for the audit", "… because the plumber is coming"
  [
    new RegExp(
      ` (?=(?:i|we|because|cos|since) )(?<=^(?:${deleteVerb}|${clearVerb})\\b.*)(?:(?:i|we) (?:need|want) (?:it|that|them|the (?:time|day|space|peace))|(?:because|cos|since) (?!of\\b))\\b(?!.*(?:\\d|day\\b|tomorrow|tonight)).*$`,
    ),
    {},
  ],
  // "Wipe everything on friday afternoon i'm going home early"
  [
    new RegExp(
      `(?= (?:i|we|were) )(?<=^(?:${deleteVerb}|${clearVerb})\\b.+)(?<!\\b(?:meetings?|things?|ones?|events?|everything|anything|calls?|all|stuff|what(?:ever)?|that|which|where|when|if|and|or|so)) (?:(?:i|we) (?:am|are|will|cannot|do not|did not)|were (?:going|off|away|out|having|not))\\b(?!.*(?:\\d|day\\b|tomorrow|tonight)).*$`,
    ),
    {},
  ],
  // "Clear everything after lunch on tuesday the little one has got an operation"
  [
    new RegExp(
      `(?<=^(?:${deleteVerb}|${clearVerb}) (?:everything|anything|all|it all|the (?:whole )?lot)\\b.*(?:day|\\d(?:st|nd|rd|th)?|noon|morning|evening|tomorrow|tonight|week|onwards?|(?:${month})|(?:${ordinalDay}))) (?!(?:with|about|that|which|and|or|but|in|on|at|for|from|of|until|till|to|if|when|is|are|except|after|before|this|next|today|tomorrow|tonight|\\w+day|the (?:\\S+ )?(?:${ordinalDay}))\\b)(?:(?:the|my|our|his|her|their) )?(?:\\p{L}+['’]s|(?:\\S+ ){1,3}?(?:is|are|has|have|had|got|gets|needs?|wants?|was|will|cannot|came|comes|broke))\\b(?!.*(?:\\d|day\\b|tomorrow|tonight)).*$`,
      'u',
    ),
    {},
  ],
  // "Leave Aiko out of the critique on friday she's away"
  [
    new RegExp(
      `(?= (?:he|she|they) )(?<=^(?:${deleteVerb}|${moveVerb}|take|leave|add|invite|get|put)\\b.+)(?<!\\b(?:if|when|where|what|that|which|and|or|so|as|because|since|until|before|after|say|know|times?|ones?)) (?:he|she|they) (?:is|are|has|have|cannot|will not|does not|do not|did not)\\b(?!.*(?:\\d|day\\b|tomorrow|tonight)).*$`,
    ),
    {},
  ],
  // "Set a reminder for it, or I'll walk in with wet hair": what happens otherwise.
  [
    new RegExp(
      `(?= (?:or|otherwise) )(?<=^(?:${moveVerb}|${deleteVerb}|${lengthVerb}|make|change|start|set|add|put|remind|have|let)\\b.*) (?:or|or else|otherwise) (?:i|we|he|she|they|it|nobody|everybody|everyone)(?:'ll|'d| will| would| shall| might| am| is| are)\\b.+$`,
    ),
    {},
  ],
  [
    /(?= (?:ok|fine|alright)\b)(?<!^(?:is|would|does|will)\b.*) (?:ok|fine|alright)(?: (?:for|with) (?:me|us|you))?$/,
    { suits: true },
  ],
  [
    / (?:thanks|thank you|thx|cheers|ta)(?: (?:so much|very much|a lot|in advance|mate|arlo|love|buddy))?$/,
    {},
  ],
  [
    / or (?:did i forget(?: (?:it|that))?|am i imagining (?:it|things|that)|have i forgotten(?: (?:it|that))?)$/,
    {},
  ],
  // "Get rid of everything on saturday but leave the other weeks alone": what stays is not spoken of.
  [
    new RegExp(
      ` (?=(?:but|and|just|please|leave|keep) )(?<=^(?:${deleteVerb}|${clearVerb})\\b.* )(?:(?:but|and|just|please) )*(?:leave|keep) (?:all (?:of )?)?(?:the )?(?:others|other ones|rest|other (?:weeks|days|dates|months|times|sessions|classes|weekends|\\p{L}+days))(?: of (?:it|them|(?:the|my|that) (?:day|week|month|morning|afternoon|series)))?(?: (?:alone|be|going|on|in|there|in place|untouched|as (?:it|they) (?:is|are|were)|as is|where they are))?$`,
      'u',
    ),
    {},
  ],
  [/ (?:of course|obviously|naturally)$/, {}],
  // "Delete all of my parkruns for good my knees have had it"
  [
    new RegExp(`(?<= for good) (?!and\\b|but\\b|from\\b|on\\b)(?<=^(?:${deleteVerb}|${clearVerb})\\b.*).+$`),
    {},
  ],
  [/ (?:too|as well|also)$/, { also: true }],
  // "Have I got the tax return down anywhere"
  [
    /(?= (?:written|put|noted|down|in) )(?<=^(?:do|have|is|are|did|has)\b.*) (?:(?:written |put |noted )?down|in)(?: (?:any|some)where)$/,
    {},
  ],
  // "3 dec look"
  [
    /(?<=(?:\d(?:st|nd|rd|th)?|day|week|tomorrow|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*)) (?:look|check)$/,
    { show: true },
  ],
  // "Pop a coffee with sam in then"
  [/(?= in then$)(?<=^(?:put|add|book|stick|pop|pencil|slot|get)\b.*) in then$/, { there: true }],
  [
    / or (?:am i (?:in an? (?:meeting|call)|busy|booked|taken|out)|is (?:there )?(?:something|anything)(?: (?:on|else|in the way))?|do i have (?:something|anything)(?: on| else| then)?|not)$/,
    {},
  ],
  [/ (?:and )?(?:please )?let (?:them|him|her|everyone|everybody|people) know$/, {}],
  [
    / (?:please|arlo|if (?:you can|possible|you could|you do not mind)|for me|will you|would you|can you|could you|asap|(?<!^(?:is|would|does|will)\b.* )ok|right|mate|again|then|though|at all|by any chance|if that works|if i am free|if it is free|if that is ok|when you can|lol|haha|tho|yeah|or something|or so|kindly|for now|for the time being|(?<!\b(?:is|that|for)\b )good|real quick|quickly|ish|already|or thereabouts)$/,
    {},
  ],
  [
    /,? (?:instead|rather|actually|after all|i (?:mean|meant)|(?:i am |i'm )?(?:so |very )?sorry|my (?:mistake|bad)|oops)$/,
    { instead: true },
  ],
  [
    /(?= (?:works|suits|is|sounds|looks|would)\b)(?<!^(?:is|does|would|will|do|what|which|when|who|how)\b.*) (?:works|suits|is (?:good|great|fine|perfect|ideal|ok|best|better)|sounds (?:good|great|fine|perfect)|looks good|would (?:work|suit|be (?:good|great|fine|perfect|ideal|best|better)))(?: (?:for )?(?:me|us))?(?: (?:more|better|best|well))?$/,
    { uses: true },
  ],
  [/(?<=^(?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?) then$/, { uses: true }],
  [
    / (?:(?:is|will be|should be) (?:plenty|enough|all)(?: (?:i|we|he|she|they) (?:can|could|have|has|need|needs|want|get)\b.*)?|(?:will|should) do|btw|by the way|in fact|really|i think|i guess|i suppose|just for now)$/,
    {},
  ],
  [
    /(?= (?:in )?the(?:re|n)$)(?<=^(?:put|add|book|stick|pop|move|schedule|pencil|slot)\b.*) (?:in )?(?:there|then)$/,
    { there: true },
  ],
];

/** What a text may open with, and what that says; the first that matches counts. */
export const openingsIn = likely(openings, ([pattern]) => pattern);

/** What a text may end in, likewise. */
export const endingsIn = likely(endings, ([pattern]) => pattern);
