import { commandVerb, createVerb } from './verbs.ts';

/* Messages that are notes more than sentences, and the sentence that each of them stands for. They hold as `wordings` do. */

const sep = '(?:\\s*[,:;.]|\\s+[-–—]+)\\s+';
/** What no note about an event begins with: orders, questions, and words that lead to them. */
const noOrder = `(?!(?:${commandVerb}|${createVerb}|remind|what|when|who|where|which|why|how|whose|is|are|am|was|do|does|did|have|has|can|could|should|shall|will|would|please|pls|plz|let|lets|i|we|you|u|it|that|this|they|he|she|ok|yes|yep|no|nah|sure|right|thanks|great|perfect|cool|nice|lovely|sorry|actually|oh|hi|hey|and|also|then|but|to|got|still|already|send|give|tell|show|find|look|check|see|get|the (?:first|second|third|last) (?:one|slot)|(?:1st|2nd|3rd|first|second|third) (?:one|slot|option))\\b)`;
const day = '(?:mon|tue|wed|thu|fri|sat|sun|tmr|tomo|tod|next|nxt|this)';
/** A name of an event, and whatever says which: no sentence, no question, and no time of the day. */
const name =
  '(?:(?!\\b(?:is|are|was|were|am|has|have|had|will|would|can|cannot|cant|could|should|must|might|be|need|needs|want|wants|said|says|i|we|they|he|she|it)\\b)(?:1:1|[^\\d?:;@="“”]))+?';
/** Of an event that is there: what has a day and no time may be new. */
const undated = `(?!.*\\b${day}[a-z]*\\b)`;
const ends = '(?:\\s+(?:pls|plz|please|thx|thanks|ta))*\\s*[.!]*$';
const alert = '(?:reminder|alert|notification|notif|alarm|nudge)';
const clock = '\\d{1,2}(?:[.:]?\\d\\d)?(?: ?[ap]m)?';
const place = '(?:place|venue|location|room|loc|address|addr)';

export const notes: [said: RegExp, plain: string][] = [
  // "All of 'em"
  [/\b(of|all|both) ['’]?em\b/gi, '$1 them'],
  // "Bins out every wed 7am, w/ reminder", "tablets 9pm daily, ping me": to be told when it begins.
  [
    new RegExp(
      `(?<=^(?!(?:move|shift|push|change|make|update|extend|shorten|set|cancel|delete|rename)\\b).*\\d.*?)(?:,?\\s+(?:w/ ?|with |\\+ ?|plus |and |set )(?:an? |the )?|,\\s+(?:an? )?|(?<=\\d ?[ap]m)\\s+)${alert}s?(?: (?:on|set|too))?(?=${ends})`,
      'i',
    ),
    ', remind me',
  ],
  [
    new RegExp(
      `(?<=\\S)\\s+(?:(?:ping|nudge|buzz|alert|notify|prod|poke) me(?: (?:then|too|at the time|when it starts))?|(?<=\\d.*)remind)(?=${ends})`,
      'i',
    ),
    ' remind me',
  ],
  // "Brunch sun 11, sofia + tom": an hour, where no other is said.
  [
    /\b((?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|urday)?|today|tomorrow|tmrw|tmw|tomo)) (?=(?:1[0-2]|[1-9])(?:\s*[,;]|\s+[-–—+]\s|\s+w\/)(?!.*\d(?:\s?[ap]m\b|[:.]\d\d))(?!.*\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* \d))/gi,
    '$1 at ',
  ],
  // "Stand-up thu+fri"
  [new RegExp(`(?<=\\b${day}\\w*)\\+(?=${day})`, 'gi'), ' and '],
  // "Todo: pay milkman fri"
  [/^(?:to-?do|task):?\s+(?!(?:list|items?|from|in|for)\b)(?=\p{L})/iu, 'remind me to '],
  // "Parking permit 15 dec, remind me day before"
  [
    /\b(remind me|reminder|alert|nudge me|ping me) (?=(?:day|night|evening|week|hour) (?:before|b4)\b)/gi,
    '$1 the ',
  ],
  // "Sat 7pm dinner w/ the olssons, add": the order comes last.
  [
    new RegExp(
      `^${noOrder}(?=[^?]*(?:\\d|\\b${day}))([^?]*\\p{L}{3}[^?]*?)(?:\\s*[,;]|\\s+[-–—]+|(?=\\s+add\\b))\\s+(?:pls |please )?(?:add|save|diary|book)${ends}`,
      'iu',
    ),
    'add $1',
  ],
  // "Dentist in cal or not", "lena free thu 2 y/n": what is asked is asked without it.
  [
    /(?<!\b(?:whether|if)\b.*)[,\s]+(?:or (?:not?|nah)|y\/n|yes\/no|(?:yes|y) or (?:no|n)|or (?:not )?(?:busy|booked|taken|free|out|away))\s*\??$/i,
    '?',
  ],
  // "Parents evening on cal?"
  [
    new RegExp(
      `^${noOrder}(?!(?:any|every|some|no)thing\\b)(\\S[^?]*?) (?:in|on) (?:my |the )?(?:cal|calendar|diary)(?: (?:yet|already))?\\?$`,
      'i',
    ),
    'is there $1?',
  ],
  // "Sam around 3pm today?", "lena free thu 2?"
  [
    new RegExp(
      `^${noOrder}(?!(?:any|anyone|anything|im|totally|completely|most|least|morning|afternoon|evening|eve|lunch|lunchtime|night|weekend|week|day|time|${day}[a-z]*)\\b)(\\p{L}+(?: (?:and|&|n|\\+) \\p{L}+)?) (?:around|free|avail|available|about) (?=(?:at |on |from |in |for )?(?:the )?(?:\\d|noon|midday|${day}|morning|afternoon|eve))([^?]+)\\?$`,
      'iu',
    ),
    'is $1 free $2?',
  ],
  // "Space for a call wed", "gap fri am for a run"
  [
    new RegExp(`^(?:any )?(room|space|time) (?=for (?:an? |\\d|\\p{L}+ (?:w/|with|on|at|${day})))`, 'iu'),
    'is there $1 ',
  ],
  [
    new RegExp(
      `^(?:any )?(gap|slot|opening|window) (?=(?:for|on|at|between|betw|btwn|before|after|of|with|w/|${day}\\w*)\\s)`,
      'i',
    ),
    'is there a $1 ',
  ],
  // "Ruth Calloway wants what", "what ruth want"
  [
    new RegExp(
      `^${noOrder}(\\p{L}[\\p{L}'’ -]*?) (wants?|said|says?|asked|asks?|wrote|needs?) what\\s*\\??$`,
      'iu',
    ),
    'what did $1 $2',
  ],
  [
    /^what (?!(?:i|we|you|u|they|he|she|it|else|time|day|to|do|does|did|is|are)\b)(\p{L}+(?: \p{L}+)?) (want|say|ask|need)\s*\??$/iu,
    'what did $1 $2',
  ],
  [/\b(e-?mails?|mails?) re:? (?=\S)/gi, '$1 about '],
  // "Decline hiring panel, msg “at a wedding”", "hiring panel no. tell jonas i'm away"
  [
    /(?<=^(?:pls |please )?(?:accept|decline|rsvp|answer|reply|say|yes|no|maybe|tentative)\b.*[,;.–-]\s*)(?:msg|message|txt|text|reason)(?::\s*|\s+(?=["“'‘]))/i,
    'say ',
  ],
  [
    new RegExp(
      `^${noOrder}(\\p{L}[\\p{L}'’ -]{3,40}?)\\s*[:,–-]?\\s+(yes|no|maybe)\\s*[.,;–-]+\\s*(?=(?:tell|say|reason|note|msg)\\b)`,
      'iu',
    ),
    'rsvp $2 $1, ',
  ],
  // "Portfolio review - rename folio crit", "vendor demo, new name: supplier demo"
  [
    new RegExp(
      `^${noOrder}(${name})${sep}(?:rename|retitle|new (?:name|title)|(?:now )?call it(?! off\\b)(?<=^${undated}.*))(?: it)?(?: to| as| is)?\\s*[:=]?\\s+(?=\\S)`,
      'i',
    ),
    'rename $1 to ',
  ],
  // "Half marathon -> “10k fun run”"
  [new RegExp(`^${noOrder}(${name})\\s*(?:->|=>|→|=)\\s*(?=["“][^"”]+["”]\\s*$)`, 'i'), 'rename $1 to '],
  // "Haircut @ Bob's now"
  [
    new RegExp(`^${noOrder}(${name}) (?:now )?@ ?(?=\\p{L})(\\S[^?]*?)(?: now)${ends}`, 'iu'),
    'change the location of $1 to $2',
  ],
  // "Portfolio review: jonas too"
  [
    new RegExp(
      `^${noOrder}(${name})${sep}(?!(?:me|us|${day})\\b)(\\p{L}+(?: (?:and|&|n|\\+) \\p{L}+)?) (?:too|as well|also)${ends}`,
      'iu',
    ),
    'invite $2 to $1',
  ],
  // "Design critique whole series, venue = studio room 1", "pottery class, all of them: place now Anvil Yard"
  [
    new RegExp(
      `^${noOrder}(${name})(?:${sep}|\\s+)(?:new )?${place}(?: (?:now|is now|now is|becomes)|(?<=^${undated}.*) is)?\\s*(?:[:=]\\s*|(?<=(?:is|now|becomes|new \\w+)\\s*)\\s)(?=\\S)`,
      'i',
    ),
    'change the location of $1 to ',
  ],
  // "Interview 3 dec 10am, where: room 4", "…, loc Anna's"
  [/(?<=\S),\s+(?:(?:where|place|venue|location|addr(?:ess)?)\s*[:=]|loc\b[:=]?)\s*(?=\S)/gi, ', location '],
  // "Budget review new time 4pm thu"
  [
    new RegExp(
      `^${noOrder}(${name})(?:${sep}|\\s+)new (?:time|date|day|start|slot)(?: is)?\\s*[:=]?\\s+(?=(?:at |on )?(?:\\d|noon|midday|${day}))`,
      'i',
    ),
    'move $1 to ',
  ],
  // "Parents evening 6 not 530"
  [
    new RegExp(
      `^${noOrder}(${name})(?: now)? (?:at )?(${clock}) (?:not|instead of) (?:at )?${clock}${ends}`,
      'i',
    ),
    'move $1 to $2',
  ],
  // "Vendor demo, add note: bring samples", "portfolio review add zoom link"
  [
    new RegExp(
      `^${noOrder}(${name})(?:(?:${sep}|\\s+)add (?:a )?notes?\\s*[:=]?|${sep}notes?\\s*[:=])\\s+(?=\\S)`,
      'i',
    ),
    'add note to $1: ',
  ],
  [
    new RegExp(
      `^${noOrder}(${name})(?:${sep}|\\s+)(?:add|needs|\\+) (?:an? )?(?:zoom|meet|teams|video) (?:link|call)${ends}`,
      'i',
    ),
    'add a video link to $1',
  ],
  // "1:1 priya tomorrow skip"
  [new RegExp(`^${noOrder}(${name})(?:${sep}|\\s+)skip${ends}`, 'i'), 'skip $1'],
  // "Cut budget review to 30"
  [
    /^((?:shorten|cut|trim|reduce|extend) [^\d]+ to (?:15|20|25|30|35|40|45|50|60|90))(?=\s*[.!]*$)/i,
    '$1 min',
  ],
  // "Physio length?", "hiring panel who"
  [new RegExp(`^${noOrder}(${name}) (?:length|duration|how long)\\s*\\??$`, 'i'), 'how long is $1'],
  [new RegExp(`^${noOrder}(${name}) (?:where|venue|location|address)\\s*\\??$`, 'i'), 'where is $1'],
  [new RegExp(`^${noOrder}(${name}) (?:who|whos|guests|attendees)\\s*\\??$`, 'i'), 'who is in $1'],
  // "Earliest 2h gap"
  [
    /^(?:earliest|next|first|soonest) (?=(?:free )?(?:\d+ ?(?:h|hrs?|hours?|m|mins?|minutes?)|half an hour|an hour) (?:gap|slot|window|opening|space)s?\b)/i,
    'find a ',
  ],
  // "All fri stuff"
  [new RegExp(`\\ball (?:my |the )?(${day}\\w*)(?:['’]s)? (?:stuff|things)\\b`, 'gi'), 'everything on $1'],
  // "Dentist alert off"
  [new RegExp(`^${noOrder}(${name}) ${alert}s? off${ends}`, 'i'), 'remove the reminders for $1'],
];
