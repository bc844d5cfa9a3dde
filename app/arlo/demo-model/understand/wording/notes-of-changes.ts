import {
  alert,
  clock,
  day,
  ends,
  name,
  noOrder,
  note,
  place,
  sep,
  undated,
  weekday,
  type Wording,
} from './note-parts.ts';

/* Notes about events that are there: what becomes of them, and what is asked of them. */

const once =
  '(?:(?:(?:just|only) )?(?:the once|this once|this time|that time|that day|that week|this week|this wk|that wk|that one|this one)(?<=\\b(?:just|only) .*|\\bthe once)|(?:that|this) (?:day|week|wk|time|one|once) only)';

export const notesOfChanges: Wording[] = [
  // "Roadmap workshop no can do", "offsite call - im out"
  [
    note(`^(${name})(?:${sep}|\\s+)(?:no can do|(?:sorry )?i['’]?m out|count me out)${ends}`, 'i'),
    'decline $1',
  ],
  // "Hiring panel - im in", "offsite call count me in"
  [note(`^${undated}(${name})(?:${sep}|\\s+)(?:i['’]?m in|i am in|count me in)${ends}`, 'i'), 'accept $1'],
  // "Book club venue changed, new library"
  [
    note(
      `^(${name}) (?:new )?${place} (?:chg|chgd|chngd?|changed?|change)(?: (?:to|is|its))?(?:${sep}|\\s+)(?=\\p{L})`,
      'iu',
    ),
    'change the location of $1 to ',
  ],
  // "Got flu. everything sat 28 gone"
  [
    new RegExp(
      `(?<=^|[.!;,] )(?:everything|all of it|the lot|whole day) (?:on )?(?=${day})([^?,;.]+?) (?:is |can |has )?(?:be |to )?(?:gone|go|off|out)${ends}`,
      'i',
    ),
    'clear $1',
  ],
  // "Stand-up tue start 9.15 end 9.45"
  [
    new RegExp(
      `(?<=\\S )(?:starts?|starting|begins?) (?:at )?(${clock}),? (?:and |& )?(?:ends?|ending|finish(?:es)?) (?:at )?(${clock})`,
      'gi',
    ),
    'from $1 to $2',
  ],
  // "Stand-up thu, use room 2 this time", "design critique - switch to studio room 2"
  [
    note(
      `^(${name})(?:${sep}(?:use|switch to|swap to)|\\s+use(?=.* (?:this time|instead)\\b)) (?!(?:zoom|teams|meet|video|${day}[a-z]*|noon)\\b|\\d|(?:(?:my|the) )?(?:work|personal|private|family)\\b)(?:the )?(\\p{L}[^?,;]*?)(?: (?:this time|this once|just this once|instead))*${ends}`,
      'iu',
    ),
    'change the location of $1 to $2',
  ],
  // "Whole pilates series out pls, every one"
  [
    new RegExp(
      `^(?:the )?((?:whole|entire|full) (?:${name}) series|every (?:single )?(?!(?:one|time|day|week|month|year|${day})\\b)(?:${name})) (?:out|gone|off)(?: (?:of )?(?:my |the )?(?:cal|calendar|diary))?(?:,? (?:pls|please))*(?:,? (?:every (?:single )?one|all of (?:it|them)))?${ends}`,
      'i',
    ),
    'delete $1',
  ],
  // "30min lena tmrw aft, any slot we both can": with others it is where they can as well.
  [
    new RegExp(
      `^(\\d+ ?(?:m|mins?|minutes|h|hrs?|hours?)|half an? hour|an hour|half hour|hour) (?:with |w/ ?)?(\\p{L}+(?: (?:and|&|n|\\+) \\p{L}+)?) (?=(?:on )?(?:the )?${day})([^?;,–-]+?)${sep}(?=[^?]*\\b(?:both|we|us|all)\\b)(?:any |what |where |when )?(?:slot|gap|time|when|where|free|can)?[^?]*\\??$`,
      'iu',
    ),
    'find $1 with $2 $3',
  ],
  // "Call plumber tmrw 11, remind 10 before": of minutes, where no unit is said.
  [
    new RegExp(
      `\\b(?:remind(?: me)?|(?:alert|ping|nudge|buzz|warn|tell)(?: me)?|${alert}) (5|10|15|20|25|30|40|45|50|60|90) (before|b4|beforehand|prior|ahead)\\b`,
      'gi',
    ),
    'remind me $1 min $2',
  ],
  // "Uninvite jonas vendor demo"
  [
    /^(?:un-?invite|dis-?invite) (\p{L}+(?: (?:and|&|n|\+) \p{L}+)?) (?!(?:to|off|and|pls|please)\b)(?!.*\bfrom\b)(?=\p{L}+ \p{L})/iu,
    'remove $1 from ',
  ],
  // "10am stand-up thu skip this wk"
  [
    new RegExp(
      `^(?=.*\\bskip )(?:${clock} )?${noOrder}(${name})(?:${sep}|\\s+)skip (?=(?:(?:this|next|nxt) (?:wk|week|time|one)|${day}\\w*)${ends})`,
      'i',
    ),
    'skip $1 ',
  ],
  // "Vendor demo now 1h", "design critique 2h instead": how long it is.
  [
    note(
      `^${undated}(?!(?:free|gap|slot|room|space)\\b)(${name}) (?:now (?:only )?(?=.*${ends})|(?=\\S+ ?\\S* (?:instead|only)${ends}))(\\d+ ?(?:m|mins?|minutes|h|hrs?|hours?)|half an hour|an hour)(?: long)?(?: instead| only)?${ends}`,
      'i',
    ),
    'make $1 last $2',
  ],
  // "Vendor demo to 330", "demo thu 3 → 4"
  [
    new RegExp(
      `^(?=.* to \\d{3})(?:(?:move|shift|push|bump|change) )?${noOrder}(${name}) to (0?[1-9]|1[0-9]|2[0-3])([0-5][05])${ends}`,
      'i',
    ),
    'move $1 to $2:$3',
  ],
  [note(`^(${name}) (?:at )?(${clock}) ?(?:->|=>|→) ?(?=(?:at )?${clock}${ends})`, 'i'), 'move $1 at $2 to '],
  // "Add desc to vendor demo: bring laptop"
  [/^(?:add|put) (?:an? )?(?:desc|descr|description|comment) (?=(?:to|on|in|for) )/i, 'add note '],
  // "Guests vendor demo?"
  [
    new RegExp(`^(?:guests|attendees|invitees|whos in) (?:for |of |in |at )?(${name})\\?$`, 'i'),
    'who is in $1?',
  ],
  [new RegExp(`^(?:address|addr|venue|location) (?:for |of )?(${name})\\?$`, 'i'), 'where is $1?'],
  // "Push stand-up 15"
  [
    new RegExp(
      `^((?:push|delay) (?!.*\\b(?:to|until|till|til|by)\\b)[^\\d]*?)(?: (?:back|out))? (10|15|20|25|30|40|45|50|60|90)${ends}`,
      'i',
    ),
    '$1 by $2 min',
  ],
  // "Vendor demo +jonas", "vendor demo -jonas"
  [note(`^${undated}(${name}) \\+(\\p{L}+)${ends}`, 'iu'), 'invite $2 to $1'],
  [note(`^${undated}(${name}) [-–](\\p{L}+)${ends}`, 'iu'), 'remove $2 from $1'],
  // "Zoom for vendor demo"
  [
    new RegExp(`^(?:zoom|(?:zoom|meet|teams|video) link) (?:for|on) ${undated}(${name})${ends}`, 'i'),
    'add a video link to $1',
  ],
  // "No alert physio"
  [
    new RegExp(
      `^no ${alert}s? (?!(?:for|of|on|about|needed|required|set|yet|pls|please|thanks|ta)\\b)(?=\\p{L})`,
      'iu',
    ),
    'remove the reminders for ',
  ],
  // "Portfolio review - rename folio crit", "vendor demo, new name: supplier demo"
  [
    note(
      `^(${name})${sep}(?:rename|retitle|new (?:name|title)|(?:now )?call it(?! off\\b)(?<=^${undated}.*))(?: it)?(?: to| as| is)?\\s*[:=]?\\s+(?=\\S)`,
      'i',
    ),
    'rename $1 to ',
  ],
  // "Half marathon -> “10k fun run”"
  [note(`^(${name})\\s*(?:->|=>|→|=)\\s*(?=["“][^"”]+["”]\\s*$)`, 'i'), 'rename $1 to '],
  // "Haircut @ Bob's now"
  [
    note(`^(${name}) (?:now )?@ ?(?=\\p{L})(\\S[^?]*?)(?: now)${ends}`, 'iu'),
    'change the location of $1 to $2',
  ],
  // "Portfolio review: jonas too"
  [
    note(
      `^(${name})${sep}(?!(?:me|us|${day})\\b)(\\p{L}+(?: (?:and|&|n|\\+) \\p{L}+)?) (?:too|as well|also)${ends}`,
      'iu',
    ),
    'invite $2 to $1',
  ],
  // "Design critique whole series, venue = studio room 1", "pottery class, all of them: place now Anvil Yard"
  [
    note(
      `^(${name})(?:${sep}|\\s+)(?:new )?${place}(?: (?:now|is now|now is|becomes)|(?<=^${undated}.*) is)?\\s*(?:[:=]\\s*|(?<=(?:is|now|becomes|new \\w+)\\s*)\\s)(?=\\S)`,
      'i',
    ),
    'change the location of $1 to ',
  ],
  // "Interview 3 dec 10am, where: room 4", "…, loc Anna's"
  [/(?<=\S),\s+(?:(?:where|place|venue|location|addr(?:ess)?)\s*[:=]|loc\b[:=]?)\s*(?=\S)/gi, ', location '],
  // "Budget review new time 4pm thu"
  [
    note(
      `^(${name})(?:${sep}|\\s+)new (?:time|date|day|start|slot)(?: is)?\\s*[:=]?\\s+(?=(?:at |on )?(?:\\d|noon|midday|${day}))`,
      'i',
    ),
    'move $1 to ',
  ],
  // "Parents evening ends 8 not 7": its end moves, and its beginning stays.
  [
    note(
      `^(${name})(?:${sep}|\\s+)(?:now )?(?:ends?|finish(?:es)?|done|over) (?:now )?(?:at )?(${clock})(?:,? (?:not|instead of) (?:at )?${clock})${ends}`,
      'i',
    ),
    'make $1 end at $2',
  ],
  [
    note(
      `^(${name})(?:${sep}|\\s+)(?:now )?(?:starts?|begins?) (?:now )?(?:at )?(${clock})(?:,? (?:not|instead of) (?:at )?${clock})${ends}`,
      'i',
    ),
    'move $1 to $2',
  ],
  // "Choir thu 7.30 just this once": what is so only once comes again, and has been there.
  [
    note(
      `^(${name})(?<!\\b(?:every|each)) ((?:this |next |nxt )?${weekday}) (?:at )?(${clock})(?: start)?(?:${sep}|\\s+)${once}${ends}`,
      'i',
    ),
    'move $1 $2 to $3, just this time',
  ],
  // "Parents evening 6 not 530"
  [
    note(`^(${name})(?: now)? (?:at )?(${clock}) (?:not|instead of) (?:at )?${clock}${ends}`, 'i'),
    'move $1 to $2',
  ],
  // "Vendor demo, add note: bring samples", "portfolio review add zoom link"
  [
    note(`^(${name})(?:(?:${sep}|\\s+)add (?:a )?notes?\\s*[:=]?|${sep}notes?\\s*[:=])\\s+(?=\\S)`, 'i'),
    'add note to $1: ',
  ],
  [
    note(
      `^(${name})(?:${sep}|\\s+)(?:add|needs|\\+) (?:an? )?(?:zoom|meet|teams|video) (?:link|call)${ends}`,
      'i',
    ),
    'add a video link to $1',
  ],
  // "1:1 priya tomorrow skip"
  [note(`^(${name})(?:${sep}|\\s+)skip${ends}`, 'i'), 'skip $1'],
  // "Cut budget review to 30"
  [
    /^((?:shorten|cut|trim|reduce|extend) [^\d]+ to (?:15|20|25|30|35|40|45|50|60|90))(?=\s*[.!]*$)/i,
    '$1 min',
  ],
  // "Physio length?", "hiring panel who"
  [note(`^(${name}) (?:length|duration|how long)\\s*\\??$`, 'i'), 'how long is $1'],
  [note(`^(${name}) (?:where|venue|location|address|addr)\\s*\\??$`, 'i'), 'where is $1'],
  [note(`^(${name}) (?:who|whos|guests|attendees)\\s*\\??$`, 'i'), 'who is in $1'],
  // "Earliest 2h gap"
  [
    /^(?:earliest|next|first|soonest) (?=(?:free )?(?:\d+ ?(?:h|hrs?|hours?|m|mins?|minutes?)|half an hour|an hour) (?:gap|slot|window|opening|space)s?\b)/i,
    'find a ',
  ],
  // "Any hr thu for me + priya", "hour w/ aiko this wk"
  [
    new RegExp(
      `^(?:find )?(?:any |an? )?(?:hour|hr) (?=(?:(?:w/|with) ?\\p{L}|${day}\\w*\\b)[^?]*\\b(?:me|we|us|both|wk|week|${day}\\w*)\\b)(?!.*\\d)`,
      'iu',
    ),
    'find an hour ',
  ],
  // "Yes to launch drinks no to hiring panel"
  [
    new RegExp(`^(yes|no|maybe) to (${name}),?(?: and| but)? (yes|no|maybe) to (?=\\p{L}[^?]*$)`, 'iu'),
    'rsvp $1 to $2. rsvp $3 to ',
  ],
  // "Last time i saw the vet"
  [/^(?:when was )?(?:the )?last time (i|we) (?:saw|met|had|did) (?=\S)/i, 'when did $1 last see '],
  // "All fri stuff"
  [new RegExp(`\\ball (?:my |the )?(${day}\\w*)(?:['’]s)? (?:stuff|things)\\b`, 'gi'), 'everything on $1'],
  // "Dentist alert off"
  [note(`^(${name}) ${alert}s? off${ends}`, 'i'), 'remove the reminders for $1'],
];
