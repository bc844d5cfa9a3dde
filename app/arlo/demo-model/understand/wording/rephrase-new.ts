import { colourWord } from './colour-words.ts';
import { time, weekdays } from './told-changes.ts';
import { commandVerb } from './verbs.ts';

const day =
  '(?:(?:next |this )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|tomorrow|today|(?:on )?the \\d|\\d{1,2}(?:st|nd|rd|th)? [a-z]{3})';
const ownCalendar = '(?:my |the |our )?(?:personal|private|work|family|home) (?:calendar|diary)';
const bookable =
  'tables?|rooms?|courts?|slots?|appointments?|tickets?|seats?|sessions?|places?|class(?:es)?|lessons?|flights?|trains?|taxis?|cabs?|hotels?|restaurants?|holidays?';

const onEach = `(?:(?:on|from|starting) (?:\\S+ )*?)?(?:every|each|${weekdays}s) `;
const shouldSay =
  '(?:it|the (?:calendar|diary)) should (?:just )?(?:say|read) (?<rest>(?!.*\\b(?:not|instead)\\b)\\S.*)$';

/** Other ways to say that something new is to be entered, in the form of `rephrase`. */
export const newEvents: [pattern: RegExp, as: string][] = [
  // It has been told what: "… can that go in", "get it in there before someone books over it".
  [
    /^(?:can|could|should|shall) (?:it|that|this|they) (?:please )?(?:go|be put|be added) (?:in|on|down)(?: there)?(?: (?:my|the) (?:calendar|diary))?(?: so (?:that )?(?:it|i|we) .+)?$/d,
    'add it',
  ],
  [
    /^(?:get|note|write|jot|put|pop|stick|add) (?:it|that|this|him|her|them) (?:down|in there|on there)(?: (?:before|so|because) .+)?$/d,
    'add it',
  ],
  [
    /^get (?:it|that|this|them) (?:in|into|on|onto) (?:my|the|our) (?:calendar|diary)(?<rest>(?: (?:starting|from|as of) .+)?)$/d,
    'add it{rest}',
  ],
  // "Fire drill has to go in the diary"
  [
    /^(?!(?:what|when|why|who|where|how|if|i|we|does|do) )(?!.*\bnot\b)(?<x>.+?) (?:needs?|has|have|wants?|ought) to (?:go|be|be put|be added|get put) (?:down )?(?:in|into|on|onto) (?:my|the|our) (?:calendar|diary)(?<rest>(?: .+)?)$/d,
    'add {x}{rest}',
  ],
  // "Osteo appt needs to go in", "the car has to go in for its MOT"
  [
    /^(?!(?:what|when|why|who|where|how|if|i|we|it|that|this|does|do) )(?!.*\bnot\b)(?<x>.+?) (?:needs?|has|have) to go in(?<rest>(?: for .+)?)$/d,
    'add {x}{rest}',
  ],
  // "Make tuesday a work-from-home day"
  [
    new RegExp(
      `^(?:make|call|declare) (?<when>(?:${day})[^,]*?) an? (?<x>(?!day off)(?:\\S+ )?\\S*day)$`,
      'd',
    ),
    'add {x} {when} all day',
  ],
  // "Need midwife appt in"
  [
    /^(?:(?:i|we) )?need (?<x>(?!to |it |that |you |him |her |them )(?:an? )?\S+(?: (?!to |you )\S+){0,3}) in$/d,
    'add {x}',
  ],
  // "I must put a museum trip into the calendar"
  [
    /^(?:i|we) (?:must|need to|have to|should|ought to|want to) (?:put|enter|get|note|add) (?<x>(?!it |that |this |them )\S.*?) (?:down )?(?:in|into|on|onto) (?:my|the|our) (?:calendar|diary)(?<rest>(?: .+)?)$/d,
    'add {x}{rest}',
  ],
  // "Great, book it in": what was asked about.
  [
    /^(?:(?:great|good|lovely|perfect|ok|okay|fine|yes) )?book (?:it|that|him|her|them) in(?: please| then)?$/d,
    'book it',
  ],
  // "Get a haircut put in for friday at ten"
  [
    /^(?:get|have|(?:i|we) (?:want|need|would like)(?: to (?:have|get))?) (?<x>(?!it |that |this |them )\S+(?: \S+){0,3}?) (?:put|booked|pencill?ed|slotted) (?:in|down) (?:for )?(?<rest>(?!an? |the |its |her |his ).+)$/d,
    'add {x} {rest}',
  ],
  [/^(?<x>.+?) and send (?<who>\S+(?: and \S+)?) (?:an? )?(?:invite|invitation)s?$/d, '{x} and invite {who}'],
  [
    /^(?:i|we) (?:really )?(?:should|must)(?: really)? (?<x>(?:call|phone|ring|pick up|collect|drop off|buy|pay|post|visit|feed|book|renew|return|order|submit|send|email|write) .*\d.*)$/d,
    '{x}',
  ],
  // "Book the car in for a service thursday 8am": what is done to it.
  [
    new RegExp(
      `^(?:book|get|put|take|drop) (?:the |my |our )(?<x>\\S+(?: \\S+)?) in for (?:an? |its |the |her |his )?(?<what>(?:(?!${day}|at |on |\\d)\\S+ ){1,3}?)(?<rest>(?:${day}|at |on |\\d).*)$`,
      'd',
    ),
    'add {x} {what} {rest}',
  ],
  [
    /^(?:get|put|squeeze|slot)(?: me)? (?<rest>(?:\d+ ?(?:minutes?|mins?|m)|half an hour|an hour|\d+ hours?)) (?:in )?with (?<x>.*\bat (?:\d|half|quarter|noon).*)$/d,
    'book {rest} with {x}',
  ],
  // "Get a weekly sync going with Tomás", "drop a reminder on my calendar to …"
  [
    /^get (?<x>an? .+?) (?:going|started|set up|in place|on the books)(?<rest>(?: .*)?)$/d,
    'set up {x}{rest}',
  ],
  [/^set (?<x>it|that|this) up(?<rest>(?: .+)?)$/d, 'add {x}{rest}'],
  // "Block the day for painting": all of it.
  [
    /^block(?: out| off)? (?:the|that|my) day(?: out| off)? for (?<x>(?!\d).+)$/d,
    'block the whole day for {x}',
  ],
  [/^drop (?:me )?(?<x>an? (?:reminder|note|meeting|event|hold|block) .*)$/d, 'add {x}'],
  // "Can I have half an hour at two today called Water the plants?": what has a name is to be booked.
  [
    /^(?:can|could|may) (?:i|we) (?:please )?(?:have|get) (?<x>.*\b(?:hours?|minutes|mins|slot|block|event|entry)\b.* (?:called|titled|named) \S.*)$/d,
    'add {x}',
  ],
  // "Could we have a call at 4"
  [
    /^an? (?<x>(?:quick |short |brief )?(?:call|chat|meeting|coffee|lunch|dinner|drink|catch-?up|walk|run|beer|session)\b.*\bat (?:\d|half|quarter|noon).*)$/d,
    'book a {x}',
  ],
  // "Shove a dentist appointment in for the 11th"
  [
    /^(?:shove|slide|slip|slot|sneak|lob|bung|squeeze|wedge|fit) (?:in )?(?<x>an? (?!bit|little|half|quarter|hour|day|week|few).+)$/d,
    'add {x}',
  ],
  // "Every weekday at 8.15 I would like fifteen minutes reserved for planning", "put down two hours of deep work"
  [
    /^(?<pre>(?:.* )?)(?:i|we) (?:would like|want|need) (?<long>(?:\S+ ){1,4}?)(?:reserved|blocked(?: out| off)?|set aside|kept free|put aside) for (?<x>.+)$/d,
    'add {x} for {long}{pre}',
  ],
  [
    /^put (?:down|in) (?<long>(?:\S+ ){0,2}?(?:hours?|minutes|mins)) of (?<x>\S+(?: (?!for\b)\S+)?)(?: for (?:me|us))?(?<rest>(?: .+)?)$/d,
    'add {long} of {x}{rest}',
  ],
  [
    /^(?:get )?(?!.* (?:and|&) (?:me|us|myself) together)(?<who>(?!me\b|us\b|it\b|that\b|put\b|get\b)\S+(?: \S+)?(?: and \S+)) together(?: with (?:me|us))?(?<rest>(?: .+)?)$/d,
    'book a meeting with {who}{rest}',
  ],
  [/^an? invit(?:e|ation) to (?<who>\S+@\S+(?: and \S+@\S+)*)(?: please)? (?<x>.+)$/d, 'add {x} with {who}'],
  // It was arranged already.
  [
    new RegExp(
      `^(?:(?:i|we)(?: have)? )?(?:just |already )*(?:booked|reserved) (?<x>(?:an? |the |my |our |us (?:an? )?|me (?:an? )?)?(?:\\S+ ){0,2}?(?:${bookable})\\b.*\\d.*)$`,
      'd',
    ),
    'add {x}',
  ],
  [/^so (?<x>(?:the|my|our) .+? (?:is|are|will be) .+)$/d, '{x}'],
  [
    new RegExp(`^(?<rest>${day}.*?\\d\\S*) (?:is|are) (?:reserved |blocked |set aside )?for (?<x>.+)$`, 'd'),
    'block {rest} for {x}',
  ],
  // "Could friday from ten till noon be kept for the tax return?"
  [
    new RegExp(
      `^(?:can|could|may|should) (?<rest>${day}(?!['’])(?: (?:(?:at|from|between|all|morning|afternoon|evening) |\\d).*?)?) be (?:kept|blocked|reserved|held|booked|set aside|marked)(?: out| off| free)?(?: for (?:me|us))?(?<x> (?:for|as|under the name) \\S.+)$`,
      'd',
    ),
    'block {rest}{x}',
  ],
  // "I want to start swimming again so every tuesday at seven"
  [
    /^(?:(?:i|we) (?:am |are |have )?(?:going to |decided to |just )?)?(?:start(?:ing|ed)?|tak(?:e|ing|en) up|get(?:ting)? (?:back )?into|go(?:ing)? back to|join(?:ing|ed)?) (?<x>\S+(?: \S+){0,3}?)(?: again| now)? so (?:it is )?(?<rest>(?:every|each|once|(?:mon|tues|wednes|thurs|fri|satur|sun)days) .+)$/d,
    'add {x} {rest}',
  ],
  // "Book out friday for moving house", "put down book club for thursday at eight"
  [/^book (?:out|off) (?<x>\S.* for \S.*)$/d, 'block {x}'],
  [
    /^(?:put|jot|note|mark|pencil|write) (?:me )?down (?!as\b|that\b|it\b|this\b|them\b|for\b)(?<x>\S.+)$/d,
    'add {x}',
  ],
  // The verb is none of booking.
  [
    /^(?:(?:give|send) me )?an? (?:nudge|ping|shout|poke|prod|buzz|heads[ -]up|reminder) (?<x>.+)$/d,
    'remind me {x}',
  ],
  [new RegExp(`^drop (?<x>an? .+?) (?:in|into)(?: on| for)? (?<rest>${day}.*)$`, 'd'), 'add {x} {rest}'],
  [
    /^(?:put|mark|set|show) me (?:down )?as (?<x>out|away|busy|off|on (?:holiday|leave)|ooo) (?<rest>.+)$/d,
    'add {x} {rest}',
  ],
  // The calendar, or the colour, comes first.
  [
    new RegExp(
      `^(?:in|on|to) (?<rest>${ownCalendar}) (?<x>(?!what|when|where|who|how|which|am\\b|is\\b|are\\b|do\\b|does\\b|have\\b|has\\b|any|(?:${commandVerb})\\b)\\S.+)$`,
      'd',
    ),
    'add {x} to {rest}',
  ],
  [
    new RegExp(
      `^(?:an? )?(?<rest>${colourWord}) (?<x>(?:all[ -]day )?(?:event|entry|block|meeting|appointment|reminder)\\b.+)$`,
      'd',
    ),
    'add {x} in {rest}',
  ],
  // "Every friday it should say bins out": the calendar should, and no event was named.
  [new RegExp(`^(?<x>${onEach}.*?\\bat (?:${time}).*?)${shouldSay}`, 'd'), 'add {rest} {x}'],
  [new RegExp(`^(?<x>${onEach}.*?)${shouldSay}`, 'd'), 'add all day {rest} {x}'],
];
