import { count } from '../../dates/vocabulary.ts';
import { likely } from '../../patterns/likely-patterns.ts';
import { isNews } from './news.ts';
import { newEvents } from './rephrase-new.ts';
import { orders } from './rephrase-orders.ts';
import { time, toldChanges, weekdays } from './told-changes.ts';
import { readSentence, sourceOf, tokenAt, type Sentence } from './sentence.ts';

/** "Forty five minutes", "half an hour" */
const long = `(?:half|quarter|${count}) .*(?:minutes?|mins?|hours?)`;
const calendar = '(?:my |the |our )?(?:work |personal )?(?:calendar|diary|schedule|agenda)';
const must =
  '(?:(?:really |just |now |also )*(?:needs?|has|have|ought|want|wants|is going|are going|got) to(?: be)?|(?:should|must|can|could|might|will) be|needs|to be)';
const movedOn =
  'moved?|moving|go|shift(?:ed)?|rescheduled?|push(?:ed)?|bump(?:ed)?|postponed?|delayed|changed?|brought|start|happen';
/**
 * Other ways to put a command, and the way in which the rules read it. `{x}` stands for the words of the group; what a
 * request names stays as it was typed.
 */
const ways: [pattern: RegExp, as: string][] = [
  ...newEvents,
  // The event comes first: "the 1:1 needs to move to 11", "vendor demo, cancel it".
  [
    new RegExp(
      `^(?!i |we |what|when|who|where)(?<x>.+?) ${must} (?:happen|start|begin|take place) (?<rest>(?!.*(?:later|earlier|sooner))(?:at |on )?(?:${time}|${weekdays}|tomorrow|next ).*)$`,
      'd',
    ),
    'move {x} to {rest}',
  ],
  [
    new RegExp(
      `^(?!i |we |what|when|who|where)(?<x>.+?) ${must} (?!go (?:out|home|there|away|to (?:the|an?|my)\\b|(?:i|we|they|he|she|it|its|that is|there is|because|since|my|our)\\b))(?:${movedOn})(?<rest> .+)$`,
      'd',
    ),
    'move {x}{rest}',
  ],
  [
    /^(?!i |we |what|when|who|where)(?<x>.+?)(?: needs| has| have| (?:has |have )?got) to (?:be )?(?:cancel(?:l?ed)?|deleted?|removed?|called off|scrapped|binned|go)(?: (?:i am|i have|i will|i cannot|we are|we have|we cannot|because|since|they are|it is|its|that is|there is|he is|she is|my|our)\b(?! (?:\d|on|at|to|in|now)\b).*)?$/d,
    'cancel {x}',
  ],
  [
    /^(?!.* so |i |we |you )(?<x>.+?) can (?:be (?:cancel(?:l?ed)?|deleted|removed|dropped|binned)|go)(?: now| completely| altogether| entirely)?$/d,
    'cancel {x}',
  ],
  [
    new RegExp(
      `^(?!i |we |what|when|who|where)(?<x>.+?) can (?:go|move|shift|slide|slip)(?<rest> (?:to|back to|forward to|on) (?:the |next |this )?(?:${time}|${weekdays}|tomorrow|week|month).*)$`,
      'd',
    ),
    'move {x}{rest}',
  ],
  [
    /^(?!i |we )(?<x>.+? (?:and|&) .+?) can (?:both|all) (?:be (?:cancel(?:l?ed)?|deleted|removed|dropped|binned)|go)(?: now| then)?$/d,
    'cancel {x}',
  ],
  [/^(?!i |we |it |is |what)(?<x>.+?) needs to be (?<long>.+? (?:long|longer|shorter))$/d, 'make {x} {long}'],
  [new RegExp(`^(?<x>.+?) only (?:needs?|takes?|has) (?:to be )?(?<long>${long})$`, 'd'), 'make {x} {long}'],
  [
    /^(?!i |we |it |they |what|when|who|how|is |are |was |has |get |have |can |could )(?<x>.+?) (?:has been |have been |got |was |is |is being |has |were )?(?:moved|rescheduled|pushed|shifted|bumped|moving|postponed)(?<rest> (?:back |forward )?(?:to|until|by) .+)$/d,
    'move {x}{rest}',
  ],
  [
    /^(?:they|he|she|we|it)(?: have| has|'ve)?(?: just| now)? (?:moved|rescheduled|pushed|shifted|bumped|postponed|changed) (?<x>it|that|this|the .+?|my .+?|our .+?)(?<rest> (?:back |forward )?(?:to|until|by) .+)$/d,
    'move {x}{rest}',
  ],
  [
    /^(?:they|he|she)(?: have| has)?(?: just| now)? (?:moved|rescheduled|pushed|shifted|bumped|booked|changed|put) (?:me|us)(?: in)?(?<rest> (?:back |forward )?(?:to|until|by|for) (?!an? (?!hour|half|quarter)).+)$/d,
    'move it{rest}',
  ],
  // "The ward has moved me to the Friday"
  [
    /^(?!i |we |you |it |can |could )(?:(?:the|my|our) )?(?:\S+ )?\S+?(?: have| has)?(?: just| now)? (?:moved|rescheduled|shifted|bumped|swapped) (?:me|us)(?<rest> (?:back |forward )?(?:to|until) (?!an? (?!hour|half|quarter)).+)$/d,
    'move it{rest}',
  ],
  [
    /^(?:it has|it is|it got|it was|it) (?:been )?(?:moved|rescheduled|pushed|postponed|shifted|changed)(?<rest> (?:back |forward )?(?:to|until|by) .+)$/d,
    'move it{rest}',
  ],
  // What is told of an event that is there: it begins, ends or is called otherwise now.
  [
    new RegExp(
      `^(?:every |each )?(?<x>.+?) from now on (?:is|are|starts?|begins?|will be|should be) (?:at |on )?(?<rest>(?:${time}).*)$`,
      'd',
    ),
    'move {x} to {rest} from now on',
  ],
  [
    new RegExp(
      `^(?!i |we |it |what|when)(?<x>.+?) (?:starts?|begins?|kicks off|is|are) (?:now )?(?:at|on|from) (?<rest>(?:the )?(?:${time}|${weekdays}|tomorrow).*?)(?: now| instead| not (?!.*\\b(?:ends?|finish(?:es)?)\\b).+)$`,
      'd',
    ),
    'move {x} to {rest}',
  ],
  [
    new RegExp(
      `^(?<x>(?:the|my|our|today|tomorrow) .+?) (?:goes(?: on)? (?:until|till|til)|goes on to|(?:runs|lasts|continues|ends|finishes)(?: on)? (?:until|till|til|to|at)) (?<rest>(?:${time}).*)$`,
      'd',
    ),
    'extend {x} until {rest}',
  ],
  [
    new RegExp(
      `^(?<x>(?:the|my|our) .+?) (?:runs?|goes|is|lasts) from (?<a>(?:${time})\\S*) (?:to|till|til|until) (?<b>(?:${time}).*)$`,
      'd',
    ),
    'move {x} to {a} - {b}',
  ],
  [
    new RegExp(
      `^(?:can|could|should|may) (?<x>.+?) (?:be|start|begin|go) (?<rest>(?:(?:${time})\\S*|an?|a bit) .*(?:later|earlier|sooner))$`,
      'd',
    ),
    'push {x} {rest}',
  ],
  [
    new RegExp(
      `^(?!i |we |it |what|when)(?<x>.+?) (?:now (?:starts?|begins?)|(?:leaves|departs|starts?|begins?|kicks off|opens)) (?:at |on |from )?(?<rest>(?:${time}).*?)(?: now| instead| not (?!.*\\b(?:ends?|finish(?:es)?)\\b).+| from now on)$|^(?!i |we |it |what|when)(?<y>.+?) now (?:starts?|begins?) (?:at|on|from) (?<later>(?:${time}).*)$`,
      'd',
    ),
    'move {x}{y} to {rest}{later}',
  ],
  [
    /^(?<x>.+?) should (?:say|read|be called|be named|be titled|be renamed(?: to)?) (?<rest>.+)$/d,
    'rename {x} to {rest}',
  ],
  [
    new RegExp(
      `^(?<x>(?:the|my|our) .+?) (?:will|is going to|is gonna|has to|needs to) (?:take|last) (?<rest>${long})$`,
      'd',
    ),
    'make {x} {rest}',
  ],
  [/^make (?<x>.+?) (?<way>longer|shorter) by (?<rest>.+)$/d, 'make {x} {rest} {way}'],
  [
    /^(?:can|could|may) (?<who>(?!(?:i|we|you|it|that|this|they|the|my|our) )\S+(?: and \S+)?) (?:join|come to|come along to|be in|be at|sit in on) (?<x>(?!\d|noon|midday|half|quarter).+)$/d,
    'invite {who} to {x}',
  ],
  [
    /^(?:add|invite|put|include) (?<who>.+?) as an? (?:guest|attendee|participant) (?:to|on|in|for) (?<x>.+)$/d,
    'invite {who} to {x}',
  ],
  [/^title (?<x>.+?) (?<rest>["“].+)$/d, 'rename {x} to {rest}'],
  [/^stop (?<x>.+?) (?:from )?(?:repeating|recurring|happening every \w+)$/d, 'make {x} a one-off'],
  [
    /^put (?<x>(?:the|my|our) .+?) (?:on|over|via) (?<rest>zoom|teams|google meet|skype|webex)$/d,
    'move {x} to {rest}',
  ],
  [
    /^(?:can|could|may) (?:i|we) (?:have|do|get|make|hold|run) (?<x>(?!an? |it |that |this |some)\S.*?) (?<rest>(?:(?:at|on|in|from) |(?:mon|tues|wednes|thurs|fri|satur|sun)day |tomorrow ).*\b(?:instead|rather than)\b.*)$/d,
    'move {x} to {rest}',
  ],
  [
    new RegExp(
      `^(?:i|we) (?:only|just) (?:need|want|have) (?<long>${long}) for (?<x>(?:the|my|our) .+)$`,
      'd',
    ),
    'make {x} {long}',
  ],
  [
    new RegExp(
      `^(?<x>${weekdays}|tomorrow|today)(?: one)? (?:should|needs to|has to|must|can|could) (?:be|start|begin|go)(?: at| to)? (?<rest>(?:${time}).*)$`,
      'd',
    ),
    'move the one on {x} to {rest}',
  ],
  [/^set (?:my|an|the) alarm (?:clock )?(?:for |to |at )?(?<rest>\S.*)$/d, 'add a reminder Alarm at {rest}'],
  [/^use (?:the|that|this) (?:time|slot|hour|gap)(?: there)? (?:for|to) (?<x>\S.+)$/d, 'book {x}'],
  [new RegExp(`^(?:begin|start) (?:at |from )?(?<rest>(?:${time}).*)$`, 'd'), 'make it start {rest}'],
  [
    /^(?<x>(?!(?:i|we|you|it|that|this|they|everyone|nobody|who) )\S+(?: (?:and )?\S+){0,2}?) (?:should|needs to|has to|must|can|ought to) (?:get|have|receive|be sent) (?:an? |the )?(?:calendar )?invit(?:e|ation)s?$/d,
    'invite {x}',
  ],
  [
    /^(?:get|bring|put|have) (?:me|us|myself) and (?<who>.+?) together(?<rest>(?: .+)?)$/d,
    'book a meeting with {who}{rest}',
  ],
  [
    /^(?:get|bring) (?<who>.+?) and (?:me|us|myself) together(?<rest>(?: .+)?)$/d,
    'book a meeting with {who}{rest}',
  ],
  [
    /^send (?:an? |the )?(?:calendar )?invit(?:e|ation)s? to (?<who>\S.+?) for (?<x>\S.+)$/d,
    'invite {who} to {x}',
  ],
  [
    new RegExp(
      `^(?:grab|take|snap up|lock in|i would take|let us take) (?<x>(?:the )?(?:first|second|third|fourth|last|earliest|latest) (?:one|slot|time|option)?) ?for (?<rest>.+)$`,
      'd',
    ),
    'book {x} for {rest}',
  ],
  [/^(?:what|how) about (?<x>.+?) (?<rest>when|where|what time) (?:is|was) (?:that|it)$/d, '{rest} is {x}'],
  [
    /^(?:put|add|note|mark|enter|write)(?: in| down)? that (?:(?:i|we) (?:have|need|want|ought|am going|are going) to |(?:i|we) (?:have|have got|got) (?:an? )?|(?:i am |we are )(?:(?:at|on|in) (?:an? |the )?)?)(?<x>\S.+)$/d,
    'add {x}',
  ],
  [
    /^send (?<who>(?!me |us |out )\S.*?) (?:an?|the) (?:calendar )?invit(?:e|ation) (?:for|to) (?<x>(?!the |my |our |it\b|that\b)\S.+)$/d,
    'invite {who} to {x}',
  ],
  [
    /^(?:to )?make for me (?:an? )?(?<x>(?:appointment|meeting|event|booking|reservation|reminder) .+)$/d,
    'create {x}',
  ],
  // What shall not be forgotten, and what shall stand in the calendar.
  [
    /^(?:do not let me forget|do not forget|i must not forget|i (?:must|should) remember|remember)(?: to| about)? (?<x>.+)$/d,
    'remind me to {x}',
  ],
  [
    /^(?:alert|nudge|ping|prod|buzz|notify|poke|prompt) me (?<x>(?:at|on|in|by|to|about|every|each|next|this|tomorrow|tonight|today) .+)$/d,
    'remind me {x}',
  ],
  [
    /^(?:(?:can|could|may) (?:i|we) (?:get|have)|(?:i|we) (?:want|need|would like)(?: to have)?) (?<x>(?!you |him |her |them |it )\S.*?) (?:blocked(?: off| out)?|booked|scheduled|put in|pencilled in|arranged|set up)(?<rest> .+)$/d,
    'book {x}{rest}',
  ],
  [/^make (?<x>(?:new )?(?:appointment|meeting|event|booking|reservation|reminder) .+)$/d, 'create {x}'],
  [/^(?:set|put|get|fix|sort) (?<x>something|an? .+?) up (?<rest>.+)$/d, 'set up {x} {rest}'],
  [/^keep (?<x>.+?) (?:free|clear|open) for (?<rest>.+)$/d, 'block {x} for {rest}'],
  [/^(?:make|take) a note (?:that|about|of) (?<x>.+)$/d, 'add {x}'],
  [/^(?:make|take) a note to (?<x>.+)$/d, 'remind me to {x}'],
  [
    new RegExp(
      `^(?:i|we) (?:want|need|would like) (?<x>.+?) (?:in|on|into|onto) ${calendar}(?<rest>(?: .+)?)$`,
      'd',
    ),
    'add {x}{rest}',
  ],
  [
    /^(?:remind|warn|ping|notify|alert) me (?<rest>(?:an?|one|two|three|four|\d+|half an) (?:minutes?|mins?|hours?|days?|weeks?|hour) )(?:ahead|early|in advance|earlier)$/d,
    'remind me {rest} before it',
  ],
  [
    /^(?:put|throw|chuck|stick) (?<x>.+?) (?:in|into) (?:the )?(?:bin|trash|rubbish)(?<rest>(?: .+)?)$/d,
    'delete {x}{rest}',
  ],
  ...orders,
  // More of it, longer, and called otherwise.
  [
    /^(?<x>(?:the|my|our|today|tomorrow) .+?) (?:needs|wants|could use|takes|will take|could do with) (?:an? )?(?:another |extra |additional )?(?<n>\d+|five|ten|fifteen|twenty|thirty|half an) (?:more |extra |additional )?(?<u>minutes|mins|hours?)(?: more| extra| longer)?$/d,
    'extend {x} by {n} {u}',
  ],
  [
    new RegExp(`^let (?<x>.+?) (?:run|last|go|take)(?: on)?(?: for)? (?<rest>${long})$`, 'd'),
    'make {x} {rest}',
  ],
  [
    /^(?<x>(?:the|my|our) (?!(?:new )?(?:place|location|venue|restaurant|bar|pub|cafe|hotel) ).+?) is (?:now )?(?:called|named|titled) (?<rest>.+?)(?: now)?$/d,
    'rename {x} to {rest}',
  ],
  // "Ingrid's birthday, is it in my calendar", "1st meeting tomorrow and what time"
  [
    /^(?!(?:what|when|where|who|how|is|are|do|does|did|have|has) )(?<x>\S.*?)(?: -)? is (?:it|that) (?:(?:already|still|even|actually|definitely) )*(?:in|on)(?: (?:my|the|our))? (?:cal|calendar|diary)(?: (?:yet|already|tho|though|anywhere|at all))*$/d,
    'is there {x}',
  ],
  [
    /^(?<x>(?:my |the )?(?:first|1st|last) (?:thing|meeting|mtg|event|appointment|appt|call) .+?) (?:(?:and|plus|-) )?(?:what|which) time(?: (?:is (?:it|that)|does (?:it|that) (?:start|begin|end|finish)))?$/d,
    'what is the {x}',
  ],
  // Was it ever booked?
  [
    /^(?:did|has|have) (?!i |we |you |they )(?<x>.+?) (?:get|got|been|gotten) (?:scheduled|booked|arranged|organi[sz]ed|set up|put in|planned)(?: in)?(?: yet)?$/d,
    'is there {x}',
  ],
  [
    /^(?:did|have) (?:i|we) (?:already |ever )*(?:book|booked|schedule|scheduled|arranged?|plan|planned|put in|add|added) (?<x>.+)$/d,
    'do i have {x}',
  ],
  // Somebody asks for a time: "Sam wants to meet at half past nine on wednesday, can i".
  [
    /^(?!i |we )(?<who>.+?) (?:wants?|would like|asked|has asked|is asking|asks|needs) (?:me )?to (?:meet|talk|speak|chat|catch up|call|see me)(?: up)?(?: with me)? (?<rest>.+?) (?:can i|could i|am i free|is that ok|does that work|would that work|can i do (?:that|it)|can i make (?:that|it))$/d,
    'am i free {rest}',
  ],
  [
    /^should (?:i|we) (?:cancel|delete|skip|drop|move|reschedule|push|decline|accept) (?<x>.+)$/d,
    'when is {x}',
  ],
  // Other verbs.
  [/^(?:there is )?no (?:more )?need (?:for|of) (?<x>.+?)(?: any ?more| any longer)?$/d, 'cancel {x}'],
  [/^take (?<x>.+?) out$/d, 'remove {x}'],
  [/^count me (?<way>out) (?:of|for) (?<x>.+)$/d, 'decline {x}'],
  [/^count me (?<way>in) (?:on|for) (?<x>.+)$/d, 'accept {x}'],
  [
    /^(?!i |we |it |they |you |that |this )(?<who>.+?) (?:is|are) (?:not|no longer) (?:coming|going|able to (?:come|make it)|attending|joining)(?: to| for)? (?<x>(?:the|my|our) .+?)(?: any ?more| any longer)?$/d,
    'uninvite {who} from {x}',
  ],
  [
    /^(?:put|add|stick|pop|enter|write|get|jot|log|pencil) (?<x>it|that|this) (?:in|down)(?: in)?(?: (?:my|the) (?:calendar|diary))?(?: as (?<rest>.+))?$/d,
    'add {x} {rest}',
  ],
  [
    /^turn (?<x>.+?) into (?:an? )?(?<long>all[ -]day|(?:\d|half|an? hour|one|two|three|five|ten|fifteen|twenty|thirty|forty).*?)(?: (?:thing|meeting|event|one|slot|session|call))?$/d,
    'make {x} {long}',
  ],
  [/^make (?<x>.+?) (?:an? |into an? )?(?<long>all[ -]day)(?: (?:thing|event|one))?$/d, 'make {x} {long}'],
  [
    new RegExp(
      `^(?:get|take|pull|knock|keep) (?<x>.+?) (?:out of|off(?: of)?|from) ${calendar}(?<rest>.*)$`,
      'd',
    ),
    'remove {x}{rest}',
  ],
  [new RegExp(`^(?:bail|back out|pull out|bow out|duck out)(?: (?:on|of|from)) (?<x>.+)$`, 'd'), 'skip {x}'],
  [
    new RegExp(`^(?:end|finish|wrap up) (?!of\\b)(?<x>.+?) (?:at|by) (?<t>(?:${time}).*)$`, 'd'),
    'extend {x} until {t}',
  ],
  [
    /^(?:end|finish|wrap up) (?!of\b)(?<x>.+?) (?<t>(?:\d|an?|half|one|five|ten|fifteen|twenty) .*?)(?: early| earlier| sooner)$/d,
    'shorten {x} by {t}',
  ],
  [/^(?:have|let) (?<x>.+?) (?:start|begin)(?<rest> .+)$/d, 'move {x} to start{rest}'],
  [
    new RegExp(`^(?:have|let) (?<x>.+?) (?:end|finish|stop)(?: at| by)? (?<t>(?:${time}).*)$`, 'd'),
    'extend {x} until {t}',
  ],
  [
    /^(?:say|tell (?:them|him|her)|let (?:them|him|her) know|reply)(?: that)? i am (?:still |definitely )*(?:coming|going|attending)$/,
    'accept it',
  ],
  [
    /^(?:say|tell (?:them|him|her)|let (?:them|him|her) know|reply)(?: that)? i (?:am not (?:coming|going|attending)|cannot(?: come| make it)?)$/,
    'decline it',
  ],
  [
    /^(?:swap|switch|trade) (?<x>.+?) (?:over |around )?(?:for|with) (?<rest>(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|tomorrow.*)$/d,
    'move {x} to {rest}',
  ],
  [
    new RegExp(
      `^(?:put|bring|take|set) (?<x>.+?) back (?:to|at|on) (?<rest>(?:${time}|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today).*)$`,
      'd',
    ),
    'move {x} to {rest}',
  ],
  [
    /^(?:do|have|hold|run) (?<x>.+?) (?<rest>(?:at|on|from) .+? (?:instead of|rather than) .+)$/d,
    'move {x} to {rest}',
  ],
  [/^(?:give|get) me (?<x>(?:\d+|half|an? (?:hour|half)|one|two|three)\b.+)$/d, 'find {x}'],
  [/^(?:put|mark|set) (?<rest>me down as .+)$/d, 'answer {rest}'],
  ...toldChanges,
];

/** A clause in the words that the rules read, or undefined when it is in such words already. */
export function rephrase(sentence: Sentence): Sentence | undefined {
  if (sentence.tokens[0]?.quoted || isNews(sentence.text)) return undefined;
  for (const [pattern, as] of likelyWays(sentence.text)) {
    const found = pattern.exec(sentence.text);
    if (!found) continue;
    const typed = as.replace(/ ?\{(\w+)\}/g, (_all, name: string) => ` ${typedWords(sentence, found, name)}`);
    const stop = sentence.source.trimEnd().endsWith('?') ? '?' : '';
    return readSentence(typed.trim() + stop);
  }
  return undefined;
}

const likelyWays = likely(ways, ([pattern]) => pattern);

/** The words of a group as they were typed. */
function typedWords(sentence: Sentence, found: RegExpExecArray, name: string): string {
  const [start, end] = found.indices?.groups?.[name] ?? [0, 0];
  const padded = found.groups?.[name] ?? '';
  const from = start + padded.length - padded.trimStart().length;
  return sourceOf(sentence, tokenAt(sentence, from), tokenAt(sentence, end));
}
