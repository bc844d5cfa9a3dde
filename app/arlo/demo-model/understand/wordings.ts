import { withNumbers } from './said-numbers.ts';
import { withoutLeftOut } from './left-unsaid.ts';
import { notes } from './notes.ts';
import { withLettersJoined } from './spelled-letters.ts';

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const name = "\\p{L}[\\p{L}'’-]*";
/** Up to four names: "Lena, Sam and Priya". */
const names = `${name}(?:(?:,| and| &|, and) ${name}){0,3}?`;
const clock =
  "(?:half past |quarter (?:past|to) )?(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?: o['’]?clock)?";
const lengthOrNumber = '(?:\\d+|an?|half|one|two|three|five|ten|fifteen|thirty)\\b';

/** Sighs and blessings. */
const asides =
  '(?:oh )?(?:thank (?:god|goodness|heavens?|the lord|christ)|(?:god|heaven|lord) (?:help|save) (?:me|us)|bless (?:him|her|them)|god knows why|believe it or not|would you believe it|silly (?:dog|cat|boy|girl|me|thing)|poor (?:thing|dog|cat|lamb|love|soul)|of all (?:things|days|people)|worse luck|lucky me)';

/**
 * What is written in several ways, and the one way in which the rules know it. Unlike the rules of `rephrase`, these hold
 * anywhere in a message, and what they leave is what is typed from then on.
 */
const wordings: [said: RegExp, plain: string][] = [
  ...notes,
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
  [/\s*(?:->|=>|→)\s*/g, ' to '],
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
  // "Mon-wed"
  [new RegExp(`\\b(${weekday})\\s?[-–]\\s?(?=${weekday}\\b)`, 'gi'), '$1 to '],
  // "Thursdays pottery" is thursday's, "pottery on thursdays" every week's.
  [
    /(?<!\b(?:on|every|and|&|or|are|my) )\b(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?= (?!(?:at|from|for|in|on|until|till|to|half|quarter|noon|midday|as|every|starting|same|and|or|with|please|pls|evenings?|mornings?|afternoons?|nights?|starting|only|too|now|instead|free|ok|good|best|are|is|works?|would|i|we|you|never|always|after|before|between|thanks|again|then|but|so|when|if)\b)[a-z])/gi,
    "$<day>'s",
  ],
  // "With invitations to Priya and Aiko", "answer the offsite call invitation with “maybe”"
  [/,? with (?:an? )?(?:invit(?:ation|e)s?) (?:to|for) (?=\p{L})/giu, ' with '],
  [
    /\b(?:answer|reply to|respond to) (?<x>(?:the|that|my) .+?)(?: invitation| invite)? with (?:an? )?["“'‘]?(?<answer>yes|no|maybe)\b["”'’]?/gi,
    'answer $<answer> to $<x>',
  ],
  // "I no longer need the review or the update": neither, so both of them.
  [
    /\b(?<not>(?:no longer|do(?:n['’]t| not)|won['’]t|can(?:['’]t|not)) (?:need|want|make|do|attend|go to|be at) (?:the|my|our) [^.,;!?]+?) (?:or|nor) (?=(?:the|my|our) )/gi,
    '$<not> and ',
  ],
  // "I'm taking 8 January off"
  [
    /\b(?:i['’]m|i am|i['’]ll be|i will be|i want to be) (?:taking|having) (?<when>(?!it\b|them\b|that\b)(?:\S+ ){1,4}?)off(?=$|[.,;!?])/gi,
    'take $<when>off',
  ],
  // "Let the demo run until five rather than four", "make it end at four instead of three": it is to end then.
  [
    new RegExp(
      `\\b(?:let|make|have) (?<x>(?:it|that|(?:(?:the|my|our|today['’]s|tomorrow['’]s|\\w+day['’]s) (?:\\S+ ){0,3}?)\\S+)) (?:run|go on|last|end|finish|stop) (?:until|till|til|at) (?<end>${clock}) (?:rather than|instead of|and not|not) (?:at |until |till )?(?:${clock})\\b`,
      'gi',
    ),
    'make $<x> end at $<end>',
  ],
  [/\bleave (?<x>it|that|this|that one|this one) out\b/gi, 'delete $<x>'],
  // "I'd like a notification an hour before …", "let it finish half an hour earlier"
  [
    new RegExp(
      `\\b(?:i['’]d like|i would like|i want|i need|give me|could i have|can i have|send me) an? (?:notification|alert|reminder|alarm|heads[ -]up|warning) (?=(?:${lengthOrNumber})(?: [a-z]+){0,5} (?:before|ahead of) )`,
      'gi',
    ),
    'remind me ',
  ],
  [
    new RegExp(
      `\\b(?:let|make|have) (?<x>(?:it|that|(?:the|my|our) (?:\\S+ ){0,3}?\\S+)) (?:finish|end|stop) (?<by>(?:${lengthOrNumber})(?: [a-z]+){0,3}) (?:earlier|sooner)\\b`,
      'gi',
    ),
    'shorten $<x> by $<by>',
  ],
  [
    new RegExp(
      `\\b(?:let|make|have) (?<x>(?:it|that|(?:the|my|our) (?:\\S+ ){0,3}?\\S+)) (?:finish|end|stop) (?<by>(?:${lengthOrNumber})(?: [a-z]+){0,3}) later\\b`,
      'gi',
    ),
    'extend $<x> by $<by>',
  ],
  // Names of meetings.
  [new RegExp(`(?<![\\d/.:-])1(?:-on-|-to-|-2-|-|on)1(?![\\d/.:-])(?! (?:am|pm|${month}))`, 'gi'), '1:1'],
  [/\bone[ -](?:on|to)[ -]one('?s)?\b/gi, '1:1'],
  [/\bstand (ups?)\b/gi, 'stand-$1'],
  [/\b((?:the|an?|our|my|team) )off site(?= (?!and\b|on\b|at\b|for\b)\p{L})/giu, '$1offsite'],
  // Who it is with: "Jonas and me: pricing chat, monday 2pm", "brainstorm: me, Aiko, Tomás, tuesday 11am".
  [new RegExp(`^(${names}) (?:and|&) (?:me|i|myself)\\s*[:–-]\\s+(.+)$`, 'iu'), '$2 with $1'],
  [new RegExp(`^(?:me|myself),? (?:and |& )?(${names})\\s*[:–-]\\s+(.+)$`, 'iu'), '$2 with $1'],
  [new RegExp(`^([^:,]{3,30}): (?:me|myself)(?:,| and| &) (${names}), `, 'iu'), '$1 with $2, '],
  // "Find me, Sam and Lena an hour" names three people.
  [/\b(find|get) me, (?=\p{L}+(?:,| and | & ))/giu, '$1 me and '],
  // "Get me and Lena an hour"
  [
    new RegExp(
      `\\b(find|get|book) (?:me|us) and (${name}) (?=an? |half|\\d|some |ten |twenty |thirty |forty )`,
      'giu',
    ),
    '$1 $2 and me ',
  ],
  [/\b(can|could|would) me (?=\p{L}+ and \p{L}+ (?:do|meet|have|talk|get)\b)/giu, '$1 me and '],
  [/\bfind us (?=an? |half|\d|some|time)/gi, 'find me '],
  [/(?<=^|\s)w\/ ?(?=\p{L}{2})/giu, 'with '],
  // "Book club thu 8pm, inv jonas"
  [/(?<=^|\s)inv (?=\p{L}{2})/giu, 'invite '],
  // "Add jonas 2 the review", "rename physio 2 knee exercises", "yes 2 the panel"
  [
    / 2 (?<=^\W*(?:(?:pls|plz|please) )?(?:add|invite|rename|retitle|change|(?:(?:say|rsvp|reply) )?(?:yes|no|maybe))\b(?: \p{L}[\p{L}'’:-]*){0,4} 2 )(?=\p{L}{3})(?!(?:hours?|hrs|minutes?|mins|days?|weeks?|wks|months?|people|guests?|more|new|other|extra|[ap]m)\b|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu,
    ' to ',
  ],
  // "…, under the title Contract talk"
  [/,? (?:under|with) (?:the|a) (?:title|name|heading) (?:of )?(?=["“\p{L}\d])/giu, ' called '],
  // "… has moved me to Friday, with the same hours"
  [/(?:,| with| but)+ (?:the )?same (?:hours|hrs|shift|length)(?=[\s.!]*$)/gi, ''],
  // "Keep the whole of 6 December for the open day"
  [/\b(?:keep|save|hold) (?=(?:all of|the whole of|the whole|all) (?!me\b|us\b)[^.;!?]+ for )/gi, 'block '],
  // "Is there a check-up at any point before the summer?"
  [/ at (?:any|some) (?:point|stage)(?: in time)?\b/gi, ''],
  // "Extend my leave so that 6 January is the last day off"
  [
    /,? so (?:that )?(?:the )?(?=(?:\d|[a-z]+ \d))([^.,;]{2,30}?) is (?:the|my|our) last (?:day|one)(?: off| of it)?\b/gi,
    ' until $1',
  ],
  // "Got flu :( everything friday gone"
  [/(?<=\p{L}|\d) ?(?::-?[()/|]|;-?\))(?=\s|$)/gu, '.'],
  // A new name may have a plus: "call it Haircut + colour".
  [/(?<!\b(?:call|name|rename|title)\b.*)(?<=[\p{L}\d]) \+ (?=[\p{L}\d])/gu, ' and '],
  // What is asked in a roundabout way: "check if Priya and Aiko are both free", "i wonder whether Sam would be free".
  [
    new RegExp(
      `\\b(?:check|see|find out|look|tell me|let me know|work out|ask) (?:if|whether) ((?!(?:i|we|you|it|that|this|there|my|the)\\b)${name}(?:(?:,| and|,? &) ${name})*) (is|are) (?=(?:both |all |also |still )*(?:free|available|around|busy)\\b)`,
      'giu',
    ),
    '$2 $1 ',
  ],
  [
    new RegExp(
      `\\bi (?:wonder|was wondering) (?:if|whether) ((?:(?!would|could|might|can|are|is)${name},? ){1,6}?)(would|could|might|can|are|is) (?:both |all )?(?:be )?(?=free|available)`,
      'giu',
    ),
    '$2 $1be ',
  ],
  // "What time's the dentist", "by when does Lena need it"
  [/\b(what|which) (time|day|date|room)(?:['’]s|s(?= (?:the|my|our|it|that)\b))(?= )/gi, '$1 $2 is'],
  [/\bby when (?=do|does|did|is|are|should|must)/gi, 'when '],
  // "All of the yoga, every last lesson"
  [/\bevery last (?!(?:mon|tue|wed|thu|fri|sat|sun)|(?:day|week|weekend|month)\b)(?=\p{L})/giu, 'every '],
  // "Ok book it: crew briefing"
  [/\b(?<x>book|add|put|save|schedule|enter) (?:it|that|this)(?: in)?: (?=\p{L})/giu, '$<x> '],
  // Being reminded.
  // "Set it so that it reminds me ten minutes before", "make sure it pings me …"
  [
    /\b(?:(?:set|make|fix|have|get|change) (?:it|that|this)(?: up)? so(?: that)? (?:it|you)|make sure (?:that )?(?:it|you)) (?:will )?(?:remind|ping|nudge|alert|warn|buzz|poke)(?:s|es)? me\b/gi,
    'remind me',
  ],
  [
    /\b(?:nudge|ping|poke|prod|buzz|give me a (?:nudge|shout|ping|prod|poke)) (?:me )?(?=(?:to|that|about) )/gi,
    'remind me ',
  ],
  [/\b(?:might|may|can|could|shall) i be reminded\b/gi, 'remind me'],
  // "On friday i must be reminded to pay Sam", "i need reminding to pay Sam"
  [
    /\b(?:i|we) (?:(?:must|should|(?:need|have|want|ought)(?: to)?|would like to|['’]d like to)(?: also| really)? be reminded|(?:need|want) reminding) (?=to\b)/gi,
    'remind me ',
  ],
  // "There's an entry called do not touch, can you delete that": nothing but "called" says that it is a name.
  [
    /^\W*(?:there(?:['’]?s| is| are)|i(?:['’]?ve| have)(?: got)?) (?:an? |some)?(?:\p{L}+ )?(?:entry|event|thing|appointment|meeting|booking|reminder) (?:that['’]?s |which is )?(?:called|named|titled|labelled) ([^"“”']+?),? (?:so |and )?(?:can|could|would|will) you (?:please )?(delete|remove|erase|cancel|bin|scrap|get rid of|take out) (?:it|that|this)(?: (?:one|entry|event|thing|appointment|meeting|booking|reminder))?(?: (?:please|for me|out))*(?=\W*$)/giu,
    '$2 “$1”',
  ],
  // "On the 4th there's an odd entry called do not touch just lose that one": and the day that it is on.
  [
    /^\W*(?:(?:so|ok|okay|right|well) )*(?<day>(?:on |for )?[^,;.!?"“]{0,40}?),? ?\b(?:there['’]?s|there is|i(?:['’]ve| have)(?: got)?) (?:an? |some )?(?:[\p{L}-]+ ){0,2}(?:entry|event|thing|appointment|meeting|booking) (?:that['’]?s |which is )?(?:called|named|titled|labelled) (?<name>[^"“”']+?),? (?:(?:so|and|please|just|then|now) )*(?:delete|remove|erase|cancel|bin|scrap|get rid of|lose|drop|ditch) (?:it|that|this)(?: (?:one|single|entry|event|thing|appointment|meeting|booking))*(?: (?:please|for me))*(?=\W*$)/iu,
    'delete “$<name>” $<day>',
  ],
  // "Have it remind me two hours before", "set it so that it warns me", "I want telling the day before"
  [
    /\b(?:have|make|let|get|set) (?:it|the calendar|my calendar|my phone) (?:so (?:that )?it |to )?(?:reminds?|warns?|alerts?|notif(?:y|ies)|pings?|nudges?|tells?) me\b/gi,
    'remind me',
  ],
  [
    new RegExp(
      `\\b(?:i|we)(?:['’]d| would)? (?:want|need|like|could do with) (?:telling|warning|nudging|prodding|alerting|reminding) (?=(?:the|${lengthOrNumber})(?: [a-z]+){0,3} (?:before|ahead|earlier|in advance)\\b)`,
      'gi',
    ),
    'remind me ',
  ],
  // "Get that half marathon out of my sight"
  [
    /\bget (?<x>(?:the|that|this|my|our) [^.,;!?]+?) out of (?:my|our) (?:sight|life|hair|face)\b/gi,
    'delete $<x>',
  ],
  [/\bnote to (?:self|myself):? (?=\p{L})/giu, 'remind me to '],
  [
    new RegExp(`\\blet me know (?=${lengthOrNumber}.*\\b(?:before|beforehand|ahead|in advance)\\b)`, 'gi'),
    'remind me ',
  ],
  // What is asked as what shall be told: "I'd like to tell her how my week looks", "tell me there is a party in my diary".
  [
    /\b(?:i['’]d like|i would like|i want|i need|i have|i['’]ve got|i ought) to tell \p{L}+ how (?:my |our |the )?(?<span>(?:this|next|tomorrow|\p{L}+day|week|weekend)[^.,;!?]*?) (?:looks?|is looking|shapes up|is shaping up)\b/giu,
    'what is on $<span>',
  ],
  [
    /\btell me (?:that )?there(?:['’]s| is) (?<x>an? [^.,;!?]+? (?:in|on) (?:my (?:diary|calendar)|there))(?:,? (?:and|or) (?:that )?i[^.?!]*)?/gi,
    'is there $<x>',
  ],
  // "Put all of them in", "put it across the whole of it"
  [
    /\b(?<verb>put|add|book|enter|pop|get|stick|note) (?:all|both|each|every one)(?: \p{L}+)? of (?<x>them|those|these) (?<way>in|down)\b/giu,
    '$<verb> $<x> $<way>',
  ],
  [/\b(?:across|over|for|throughout) the whole of (?:it|that|that day|the day)\b/gi, 'all day'],
  // Verbs.
  [/['’]s (?:got to|gotta) (?=(?:go|be|come (?:out|off))\b)/gi, ' has to '],
  [/\bha(ve|s) (?:got to|gotta) (?=(?:go|be|come (?:out|off))\b)/gi, 'ha$1 to '],
  [/\bought to\b/gi, 'should'],
  [/\b(i|we) shall\b/gi, '$1 will'],
  [/\bill (?=(?:be|come|attend|join|make|go|have to|miss|need|still|probably|definitely|not)\b)/gi, "i'll "],
  [/\bre-?booked to\b/gi, 'moved to'],
  [/\bscratch (?:that|this|the) (?:whole|entire) (?:meeting|thing|event|booking)\b/gi, 'delete it'],
  [/\b(add|put|book|enter|plan) there (?=an? )/gi, '$1 '],
  // What says nothing more: "it's at the Rex by the way, add that as the location", "write down that on friday …".
  [
    /,? (?:so |and |please )*(?:add|put|set|save|use) (?:that|it|this) (?:in )?as (?:the|its) (?:location|place|venue|address)(?= *[.!]?$)/gi,
    '',
  ],
  [/ by the way(?=\b(?! i\b))/gi, ''],
  [new RegExp(`, (?:${asides}),(?= (?:so|and|but|because)\\b)`, 'gi'), ','],
  [new RegExp(`, (?:${asides}),`, 'gi'), ''],
  // "Morning what's left for me today": somebody who says hello, where another day or hour is asked about.
  [
    /^\W*(?=(?:morning|afternoon|evening)\b,? (?:arlo,? )?(?:(?:so|um|just|quick one|all) )*(?:what|whats|when|where|who|how|have|do|am|is|are|can|could|would|any|tell|show|read)\b.*\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|month)\b)/i,
    'good ',
  ],
  // "So two things for saturday car wash at ten and then the cake at three": how many they are, is part of no name.
  [
    /^\W*(?:(?:ok|okay|so|right|well|oh|and|hi|hey),? )*(?:(?:i['’]ve(?: got)?|i have(?: got)?|there['’]s|there are|we['’]ve got) )?(?:two|three|four|five|(?:a )?couple(?: of)?|a few) (?:new |little |quick )?(?:things|bits|jobs|errands|entries|items)(?: to (?:add|put in|enter|book|do))? (?:for|on) (?=(?:(?:this|next) )?(?:today|tomorrow|\w+day)\b(?!\W*(?:delete|cancel|remove|move|bin|scrap|drop)\b)[^.?]*\b(?:at|from|half|quarter|\d{1,2})\b[^.?]*\b(?:and|then)\b)/i,
    'on ',
  ],
  // "Wipe the demo no wait yeah wipe it": what was taken back stands again, and is said twice.
  [
    /,? no,? (?:wait|hang on|hold on|actually),? (?:actually,? )?(?:yeah|yes|yep|yup)\b,?(?: (?:do|delete|remove|cancel|bin|scrap|drop|wipe|clear|ditch|lose) (?:it|that|them)\b)?/gi,
    ',',
  ],
  [/(?<=\b(?:hours?|minutes?|mins?|half)) (?:tops|at (?:the )?most|max(?:imum)?)\b/gi, ''],
  [new RegExp(`,? (?:${asides}|phew|at (?:long )?last|finally)(?= *[.!]*$)`, 'gi'), ''],
  [/\b(the|an?|my|our|at|on|for|with) (?:u+m+ |e+r+m* )?\1(?= )/gi, '$1'],
  [/ = (?=(?:yes|no|maybe)\b)/gi, ': '],
  [
    /^\W*(?:(?:please|kindly|can you|could you) )*(?:write|note|put|jot|mark)(?: it)? down(?: for me)?,? that (?=(?:on|my|the|there)\b)/i,
    '',
  ],
];

/** A message with every such wording in the plain one. */
export function plainly(message: string): string {
  const known = plain.get(message);
  if (known !== undefined) return known;
  const made = wordings.reduce(
    (text, [said, written]) => text.replace(said, written),
    withLettersJoined(withNumbers(withoutLeftOut(withoutSounds(message)))),
  );
  if (plain.size >= mostPlain) plain.clear();
  plain.set(message, made);
  return made;
}

/** "Scrap the focus block and um also the review": sounds that people make while they think. */
function withoutSounds(message: string): string {
  return /["“„«]/.test(message) ? message : message.replace(sounds, '');
}

const sounds = /(?<=^|\s)(?:u+m+|u+h+|e+rm+|h+mm+)[,.…]*\s+/gi;

/** A message and its clauses are read by one rule after the other. */
const plain = new Map<string, string>();
const mostPlain = 200;
