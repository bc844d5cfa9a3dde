import {
  alert,
  clock,
  clocks,
  daily,
  day,
  ends,
  months,
  name,
  noOrder,
  note,
  sep,
  undated,
  weekday,
  type Wording,
} from './note-parts.ts';
import { notesOfChanges } from './notes-of-changes.ts';
import { notesOfSources } from './notes-of-sources.ts';

/** "Dec 3 eve" is the evening of a day, and "room 4 morning" is no time. */
const noNumber = `(?<![\\d/.:£$#]|(?<!\\d(?:st|nd|rd|th)? )\\b${months} |\\b(?:room|studio|year|week|wk|day|part|unit|flat|level|floor|gate|no) )`;
const partEnds = "(?![\\w'’-]| (?:meeting|mtg|event|slot|class|session|shift|do)\\b)";

/* Messages that are notes more than sentences, and the sentence that each of them stands for. They hold as `wordings` do. */

export const notes: Wording[] = [
  ...notesOfSources,
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
  // "Council 14 dec 7.30 eve", "vet thu 2-4 aft"
  [new RegExp(`${noNumber}((?:[5-9]|1[01])(?:[.:]?[0-5]\\d)?) morn(?:ing)?${partEnds}`, 'gi'), '$1am'],
  [new RegExp(`${noNumber}((?:[1-6]|12)(?:[.:]?[0-5]\\d)?) aft(?:ernoon)?${partEnds}`, 'gi'), '$1pm'],
  [new RegExp(`${noNumber}((?:[4-9]|1[01])(?:[.:]?[0-5]\\d)?) eve(?:ning)?${partEnds}`, 'gi'), '$1pm'],
  // "Chase the merchant, nudge me thu 8am"
  [
    new RegExp(
      `\\b(?:nudge|ping|poke|prod|buzz|alert) me (?=(?:at |on )?(?:${clock} ?(?<=m)|${weekday})\\b)`,
      'gi',
    ),
    'remind me ',
  ],
  // "Abstract due 15 jan, no set time"
  [
    note(
      `^(?=[^?]*(?:\\b${day}|\\d ?${months}|${months} \\d))(?!.*\\d(?:[.:]\\d\\d| ?[ap]m\\b))([^?]*?)(?:\\s*[,;]|\\s+[-–—]+)?\\s+(?:no (?:set |fixed |specific |particular |exact )?time|time (?:is )?(?:tbc|tba|tbd|not set|open))(?: yet)?${ends}`,
      'i',
    ),
    '$1 all day',
  ],
  // "First job tmrw, what n when"
  [
    new RegExp(
      `^(?:my )?(first|last|next) (?:thing|event|mtg|meeting|appt|appointment|job|one)((?: (?:on )?(?:this |next |nxt )?${weekday})?)(?:${sep}|\\s+)what(?:,| n| and| &| \\+|['’]?s)* (?:it|when|where|what time)\\s*\\?*$`,
      'i',
    ),
    'what is my $1 event$2',
  ],
  // "Boiler man in dec? when": what has a name is asked for, and no room in that time.
  [
    note(
      `^(?!${day}|(?:in|on|by|before|b4|after|early|late|mid|${months})\\b)(?![^?]*\\b(?:free|gap|slot|time|room|space|avail\\w*|with|half|hours?|hrs?|\\d+ ?(?:m|mins?|h))\\b)(?![^?]*w/)([^?]*\\p{L}{3}[^?]*?)\\s*\\?+ ?(when|where|what time)\\W*$`,
      'iu',
    ),
    '$2 is $1?',
  ],
  // "Stand-up thu+fri"
  [new RegExp(`(?<=\\b${day}\\w*)\\+(?=${day})`, 'gi'), ' and '],
  // "Todo: pay milkman fri"
  [/^(?:to-?do|task):?\s+(?!(?:list|items?|from|in|for)\b)(?=\p{L})/iu, 'remind me to '],
  // "Mon/wed", "party 19 dec 7 til late"
  [/\b(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\/(?=(?:mon|tue|wed|thu|fri|sat|sun)\w*)/gi, '$1 and '],
  [/(?<=\d(?: ?[ap]m)?) (?:til|till|until|to|-) late\b/gi, ''],
  // "Parking permit 15 dec, remind me day before"
  [/\bremind (?=(?:the )?(?:day|night|evening|week|wk|hour) (?:before|b4)\b)/gi, 'remind me '],
  [/^remind (?=\d)/i, 'remind me '],
  [
    /\b(remind me|reminder|alert|nudge me|ping me) (?=(?:day|night|evening|week|wk|hour) (?:before|b4)\b)/gi,
    '$1 the ',
  ],
  // "Sat 7pm dinner w/ the olssons, add": the order comes last.
  [
    note(
      `^(?=[^?]*(?:\\d|\\b${day}))([^?]*\\p{L}{3}[^?]*?)(?:\\s*[,;]|\\s+[-–—]+|(?=\\s+add\\b))\\s+(?:pls |please )?(?:add|save|diary|book)${ends}`,
      'iu',
    ),
    'add $1',
  ],
  // "Council tax 1st monthly", "pilates thurs 6pm x8", "focus 9-11 mon-thu"
  [/\b(\d{1,2}(?:st|nd|rd|th)) monthly\b/gi, 'monthly $1'],
  [
    note(
      `^(${name})(?<!\\b(?:every|each|from|between|to)) (${day}\\w*) ([^,;?]*\\d[^,;?]*?),? ?x ?(\\d{1,2})${ends}`,
      'i',
    ),
    '$1 every $2 $3 for $4 weeks',
  ],
  [
    note(`^(${name})(?<!\\b(?:every|each|from|between|to)) (${clocks}) (${daily})${ends}`, 'i'),
    '$1 every $3 $2',
  ],
  [
    note(`^(${name})(?<!\\b(?:every|each|from|between|to)) (${daily}) (${clocks})${ends}`, 'i'),
    '$1 every $2 $3',
  ],
  // "Mon dentist 9, tue vet 4", "tmrw 9 gym"
  [
    new RegExp(
      `(?<=^|, )(${weekday}) (?!(?:at|from|to|til|till|until|before|after|by|am|pm|and|or)\\b)(\\p{L}+(?: \\p{L}+)?) (1[0-2]|[1-9])(?=,|${ends})(?<=^${noOrder}[^?]*)`,
      'giu',
    ),
    '$2 $1 at $3',
  ],
  [
    new RegExp(
      `^(${weekday}) (1[0-2]|[1-9]) (?!(?:to|til|till|until|or|and|am|pm|ok|is|not|on|instead|please|works?|${months}|hours?|hrs?|h|mins?|m|days?|weeks?|people|times?)\\b)(\\p{L}+(?: \\p{L}+){0,3})${ends}`,
      'iu',
    ),
    '$3 $1 at $2',
  ],
  // "Sam free fri lunch?"
  [new RegExp(`(?<=^(?:.*\\bfree)\\b.*?\\b${weekday} )lunch(?=\\s*[?.!]*$)`, 'i'), 'lunchtime'],
  // "Mtg w priya re numbers"
  [/(?<=\b(?:call|chat|meeting|mtg|sync|catch-?up|1:1|talk)\b.* )re:? (?=\p{L}{3})/giu, 'about '],
  // "Football training for jack, put in"
  [
    note(
      `^${undated}(?!.* of (?:${months}))(${name})(?:,|\\s+[-–]) (?:put|pop|stick|bung|get) (?:it )?in${ends}`,
      'i',
    ),
    'add “$1”',
  ],
  // "Dentist in cal or not", "lena free thu 2 y/n": what is asked is asked without it.
  [
    /(?<!\b(?:whether|if)\b.*)[,\s]+(?:or (?:not?|nah)|y\/n|yes\/no|(?:yes|y) or (?:no|n)|or (?:not )?(?:busy|booked|taken|free|out|away))\s*\??$/i,
    '?',
  ],
  // "Parents evening on cal?"; "…, can you put that in the diary?" is an order.
  [
    note(
      `^(?!(?:any|every|some|no)thing\\b)(\\S[^?]*?)(?<!\\b(?:put|add|get|stick|pop|enter|note|have) (?:it|that|this|them)) (?:in|on) (?:my |the )?(?:cal|calendar|diary)(?: (?:yet|already))?\\?$`,
      'i',
    ),
    'is there $1?',
  ],
  // "Sam around 3pm today?", "lena free thu 2?"
  [
    note(
      `^(?!(?:any|anyone|anything|im|totally|completely|most|least|morning|afternoon|evening|eve|lunch|lunchtime|night|weekend|week|day|time|${day}[a-z]*)\\b)(\\p{L}+(?: (?:and|&|n|\\+) \\p{L}+)?) (?:around|free|avail|available|about) (?=(?:at |on |from |in |for )?(?:the )?(?:\\d|noon|midday|${day}|morning|afternoon|eve))([^?]+)\\?$`,
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
      `^(?:any )?(gap|slot|opening|window) (?=(?:for|on|at|between|betw|btwn|before|after|of|with|w/|${day}\\w*)(?:\\s|\\??$))`,
      'i',
    ),
    'is there a $1 ',
  ],
  // "Decline hiring panel, msg “at a wedding”", "hiring panel no. tell jonas i'm away"
  [
    /(?<=^(?:pls |please )?(?:accept|decline|rsvp|answer|reply|say|yes|no|maybe|tentative)\b.*[,;.–-]\s*)(?:msg|message|txt|text|reason|note)(?::\s*|\s+(?=["“'‘]))/i,
    'say ',
  ],
  [
    note(
      `^(\\p{L}[\\p{L}'’ -]{3,40}?)\\s*[:,–-]?\\s+(yes|no|maybe)\\s*[.,;–-]+\\s*(?=(?:tell|say|reason|note|msg)\\b)`,
      'iu',
    ),
    'rsvp $2 $1, ',
  ],
  ...notesOfChanges,
];
