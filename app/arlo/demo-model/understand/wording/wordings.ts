import { replacedInTurn } from '../../patterns/replaced-in-turn.ts';
import { withEntryNamed } from './entry-named.ts';
import { asWouldBeWritten } from './said-aloud.ts';
import { withNumbers } from './said-numbers.ts';
import { inPassing } from './in-passing.ts';
import { withoutLeftOut } from './left-unsaid.ts';
import { mayBeNote, type Wording } from './note-parts.ts';
import { notes } from './notes.ts';
import { lengthOrNumber, ofReminders } from './reminder-wordings.ts';
import { deleteVerb, lengthVerb, moveVerb } from './verbs.ts';
import { withLettersJoined } from './spelled-letters.ts';
import { textSpeak } from './text-speak.ts';
import { timeWordings } from './time-wordings.ts';

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const name = "\\p{L}[\\p{L}'’-]*";
/** Up to four names: "Lena, Sam and Priya". */
const names = `${name}(?:(?:,| and| &|, and) ${name}){0,3}?`;
const clock =
  "(?:half past |quarter (?:past|to) )?(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?: o['’]?clock)?";

/** Sighs and blessings. */
const asides =
  '(?:oh )?(?:thank (?:god|goodness|heavens?|the lord|christ)|(?:god|heaven|lord) (?:help|save) (?:me|us)|bless (?:him|her|them)|god knows why|believe it or not|would you believe it|silly (?:dog|cat|boy|girl|me|thing)|poor (?:thing|dog|cat|lamb|love|soul)|of all (?:things|days|people)|worse luck|lucky me)';

/**
 * What is written in several ways, and the one way in which the rules know it. Unlike the rules of `rephrase`, these hold
 * anywhere in a message, and what they leave is what is typed from then on.
 */
const wordings: Wording[] = [
  ...textSpeak,
  ...inPassing,
  [/\bokey[ -]?dokey\b/gi, 'ok'],
  ...notes,
  // "On reflection it only needs 45 minutes"
  [
    /(?<=^\W*(?:(?:oh|no|well|ok(?:ay)?|and|but|hm+|yes|so),? )*|[.!?] )(?:on reflection|(?:in|with) hindsight|on balance|all things considered|thinking about it|come to think of it|now (?:that )?i(?:['’]ve)? (?:think|thought|come to think) (?:of|about) it|having (?:thought|slept) (?:about|on) it|to be (?:honest|fair)|truth be told)(?=,? \p{L}+ )/giu,
    'actually',
  ],
  // "Remind me a whole day before that"; "an hour before it, can you remind me".
  [
    /(?<=\b(?:an?|one|two|three|four|\d+) )(?:whole|full|entire|good|clear) (?=(?:days?|hours?|weeks?|minutes?) (?:before(?:hand)?|ahead|prior|in advance|earlier)\b)/gi,
    '',
  ],
  [
    /^(?<lead>\W*(?:(?:um+|er+|and|oh|ok(?:ay)?|so|well|right|actually|yes|then|please),? )*)(?<ahead>(?:an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty[- ]five|half an|(?:a )?quarter of an|\d+) (?:hours?|hrs?|minutes?|mins?|days?|weeks?) (?:before(?:hand)?|ahead of|prior to)(?: (?:it|that|this))?),? (?:(?:can|could|will|would) you )?(?:please |just )*(?:remind|nudge|ping|alert|warn|buzz|notify) me\b/i,
    '$<lead>remind me $<ahead>',
  ],
  // "I had better have a nudge an hour before it"
  [/\b(i|we) had better (?=\p{L})/giu, "$1'd better "],
  // "Ruths last mail say wat"
  [
    /^\W*(?:(?:so|and|ok|right)\b[ ,]*)*(?<who>\p{L}{3,})(?:['’]s)? (?<which>(?:last|latest|newest|new) )?(?:(?:e-?)?mail|message|msg) sa(?:ys?|id)(?: wh?[ao]t)?\W*$/giu,
    "what does $<who>'s $<which>mail say",
  ],
  // "Put Fitting in right there"
  [/\b(?:right|exactly|smack|bang|slap) there(?=\W*$|[,.;!?]| (?:for|please|then)\b)/gi, 'there'],
  // "Remind me 2 sign the lease"
  [
    /(?<=\b(?:remind me|need|want|have|got|has|meant|forget|remember)) 2 (?=\p{L}{3,})(?!(?:hours?|hrs|minutes?|mins?|days?|weeks?|wks|months?|people|guests?|more|new|other|extra|before|b4|of|[ap]m)\b|\p{L}+s\b|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b)/giu,
    ' to ',
  ],
  ...timeWordings,
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
  // "Want 30 min heads up on all the parkruns", "need an hour's warning for the dentist"
  [
    new RegExp(
      `^\\W*(?:(?:i|we) )?(?:(?:want|need|would like|['’]d like|could do with|gimme|give me|get me) )(?:an? )?(?<long>(?:${lengthOrNumber}|\\d+ ?(?:hrs?|h|mins?|m)\\b)(?:[ -]?[a-z]+){0,2}?)(?:['’]s?)? (?:heads[ -]?up|warning|notice|alert|reminder|nudge|ping|shout) (?:on|for|before|b4|about|of|ahead of) (?=\\p{L})`,
      'giu',
    ),
    'remind me $<long> before ',
  ],
  // "Remind me of the dentist day before"
  [
    /\bremind me (?:of|about) (?<x>[^,.;!?]+?) (?:the |an? )?(?<long>day|night|hour|week) (?:before(?:hand)?|b4|ahead|earlier)(?=\W*$)/gi,
    'remind me a $<long> before $<x>',
  ],
  // "Oslo off, flight can go", "festival cancelled so the train can go": what is off is why.
  [
    /^\W*[\p{L}'’ ]{2,30}? (?:is |are |has been |have been )?(?:off|cancelled|canceled|not happening),? (?:so |and )*(?:(?:the|my|our) )?(?<x>(?!(?:it|that|they|them|this|we|i|you)\b)\p{L}+(?: \p{L}+){0,2}) can go(?: too| then| please| pls)*(?=\W*$)/giu,
    'delete $<x>',
  ],
  // "On both the 14th and the 21st"
  [/(?<=\b(?:on|for) )both (?=(?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))/gi, ''],
  // "…, with Chamonix as the place"
  [
    /,? with (?<x>(?:the )?[^,.;!?]{2,40}?) as (?:the|its|our|a) (?:place|location|venue|address)(?=\W*$|[.,;!?])/gi,
    ' at $<x>',
  ],
  // "Delete yoga on tuesday and thursday, just those two": they were named.
  [
    new RegExp(
      `(?=,? (?:just|only) )(?<=\\b(?:${deleteVerb})\\b.+),? (?:just|only) (?:those|these|them|the)(?: (?:2|two|3|three|4|four|pair))?(?: (?:days|dates|ones|times))?(?=\\W*$)`,
      'gi',
    ),
    '',
  ],
  // "Lunch shd be 1 not half 12", "haircut 3 not half 2": hours.
  [
    new RegExp(
      `(?<=\\b(?!(?:at|to|room|studio|hall|flat|gate|platform|table|number|no|is it)\\b)\\p{L}{2,} )(?<hour>\\d{1,2}) (?=(?:and )?(?:not|instead of|rather than) (?:at )?(?:half )?(?:${clock})\\W*$)`,
      'giu',
    ),
    'at $<hour> ',
  ],
  // "Anything on 11th dec am off the boat that day": no morning.
  [
    new RegExp(
      `(?<!\\b(?:book|take|taking|have|want)\\b.*)(?<=(?:${weekday}|${month}|tomorrow|tmrw|\\d(?:st|nd|rd|th))) am (?=(?:off (?:the|to|on|for)|away|going|taking|travelling|flying|supposed|meant|hoping|thinking)\\b)`,
      'gi',
    ),
    ', i am ',
  ],
  // "Annual leave til 8 jan incl"
  [/(?<=\b(?:until|till?|through|thru) [^,.;!?]{2,20}),? (?:incl|inclusive|included)\b\.?(?=\W*$)/gi, ''],
  // "Let my annual leave begin on Friday already"
  [
    /\blet (?<x>(?:it|that|(?:the|my|our) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+)) (?:begin|start|kick off) (?<when>[^,.;!?]+?)(?: already)?(?=\W*$|[,.;!?])/giu,
    'make $<x> start $<when>',
  ],
  // "Sat 5 dec clear all day? car boot": what is asked clears nothing.
  [
    new RegExp(
      `^\\W*(?:is |am i )?(?<when>(?:on )?(?:(?:this|next) )?(?:${weekday}|tomorrow|tmrw|today|tonight|\\d)[^?!.,;]{0,40}?) (?:still |all |totally )?(?:clear|free|empty)(?<more>(?: all day| then| at all| or not| too)*)\\?`,
      'gi',
    ),
    'am i free $<when>$<more>?',
  ],
  // "The ferry leaves at six on Sunday, can I have that in there?"
  [
    /\b(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get) (it|that|this|them) (?:put )?(?:in|down)(?: there)?(?=\W*$| (?:(?:in|on) )?(?:my|the|our) (?:diary|calendar|cal)\b| please\b)/gi,
    'put $1 in',
  ],
  // "Tax return in there anywhere", "boiler check in there yet"
  [
    /^\W*(?!(?:is|are|do|does|did|have|has|was|what|where|when|who|put|add|get|stick|pop|book|bung|leave|keep|got)\b)(?<x>\p{L}+(?: [\p{L}\d]+){0,4}?) (?:(?:in|down|on) (?:there|here|(?:the|my) (?:diary|calendar|cal)))(?: (?:anywhere|anywhr|somewhere|yet|already|at all|or not))+\W*$/giu,
    'is $<x> in my calendar?',
  ],
  [
    /^\W*got (?<x>(?:(?:the|my|our|an?) )?\p{L}+(?: [\p{L}\d]+){0,4}?) (?:in|down|on)(?: (?:there|here|(?:the|my) (?:diary|calendar|cal)))?(?: (?:anywhere|anywhr|somewhere|yet|already|at all|or not))+\W*$/giu,
    'is $<x> in my calendar?',
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
  // "The last one of those push it back half an hour"
  [
    new RegExp(
      `^(?<lead>\\W*(?:(?:and|ok|okay|so|right|now|then|but|well|oh),? )*)(?<x>(?:the|that) (?:first|second|third|fourth|fifth|last)(?: one)?(?: of (?:those|them|these|the \\w+))?),? (?<verb>${moveVerb}|${deleteVerb}|${lengthVerb}) (?:it|that)\\b`,
      'i',
    ),
    '$<lead>$<verb> $<x>',
  ],
  // "Ok book it: crew briefing"
  [/\b(?<x>book|add|put|save|schedule|enter) (?:it|that|this)(?: in)?: (?=\p{L})/giu, '$<x> '],
  ...ofReminders,
  // "Get that half marathon out of my sight"
  [
    /\bget (?<x>(?:the|that|this|my|our) [^.,;!?]+?) out of (?:my|our) (?:sight|life|hair|face)\b/gi,
    'delete $<x>',
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
  [/\b(?:right )?across the (?:(?:top of the|whole|full|entire) )?day\b/gi, 'all day'],
  [/\bthe (?=(?:whole|full|entire) days\b)/gi, ''],
  [
    /\b(?:is|has) (?<what>anything|something) (?:been |already )*(?:written|noted|jotted|put|marked) down(?= (?:for|on) )/gi,
    'is there $<what>',
  ],
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
  return inPlainWords(
    withLettersJoined(withNumbers(asWouldBeWritten(withoutLeftOut(withEntryNamed(withoutSounds(message)))))),
  );
}

const inPlainWords = replacedInTurn(
  wordings,
  ([said]) => (said instanceof RegExp ? said : said.ofNote),
  (text, [said, written]) => {
    if (said instanceof RegExp) return text.replace(said, written);
    return mayBeNote(text) ? text.replace(said.ofNote, written) : text;
  },
);

/** "Scrap the focus block and um also the review": sounds that people make while they think. */
function withoutSounds(message: string): string {
  return /["“„«]/.test(message) ? message : message.replace(sounds, '');
}

const sounds = /(?<=^|\s)(?:u+m+|u+h+|e+rm+|h+mm+)[,.…]*\s+/gi;
