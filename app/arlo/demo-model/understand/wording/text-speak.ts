import { clock as hour } from './note-parts.ts';

/* Words as people write them in texts: "2" and "4" for the words that sound like them, "givin" for "giving". */

const weekday = '(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const tomorrow = '(?:today|tonight|tomorrow|tmrw?|tmw|2moro|2mrw)';
const units =
  '(?:hours?|hrs?|minutes?|mins?|days?|weeks?|wks?|months?|mths?|years?|yrs?|nights?|times|people|ppl|guests|adults|kids|of|x|more|new|other|extra|tickets|seats|[ap]m)';
const clock = '(?:\\d{1,2}(?:[:.]\\d\\d| ?[ap]m)|half|quarter|noon|midday)';

/** What a number counts or names: "room 4", "year 4", "at 4", "fri 4". */
const numbered = `(?:rooms?|studio|flat|unit|suite|platform|gate|terminal|court|pitch|field|hall|lab|bay|floor|level|stage|phase|part|chapter|week|day|year|yr|grade|class|group|team|set|table|zone|lane|track|site|number|no|nr|act|episode|season|series|round|heat|game|match|session|lesson|module|step|sprint|top|at|from|till?|until|to|by|before|b4|after|around|about|past|half|quarter|for|in|of|and|or|is|be|now|then|make|it|${weekday}|${month}|${tomorrow})`;

/** Verbs whose "in" for "ing" is no other word: "admin" and "Robin" have none. */
const stems =
  'giv|go|com|do|see|hav|mak|tak|leav|mov|driv|rid|danc|sing|bak|cook|clean|wash|walk|work|play|watch|stay|meet|train|fish|teach|mark|read|writ|paint|draw|book|call|ring|phon|pick|collect|bring|help|sort|fix|mend|plant|mow|open|clos|view|interview|bowl|box|climb|skat|ski|sail|row|hik|camp|wait|start|end|finish|sew|iron|hoover|tid|tidy|pack|feed|groom|visit|volunteer|donat|rehears|practis|record|film|edit|drink|eat|tast|speak|talk|hang|look|try|pay|buy|sell|host|run|cycl|travel|wedd|christen|even|morn|noth|someth|anyth|everyth|mentor|coach|tutor|fly|stud|study|[a-z]+(?:tt|pp|nn|mm|gg|bb|dd)';

export const textSpeak: [said: RegExp, plain: string][] = [
  // "Haircut 11 -> 12.30": from one time to another, and neither ten minutes to eleven nor how long it is.
  [
    new RegExp(
      `^(\\W*)(?:(?:pls|plz|please|can you) )?(?:(?:move|mv|shift|change|push) )?(\\p{L}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,4}?) (?:at |from )?(${hour})\\s*(?:->|=>|→)\\s*(?:at )?(${hour})(?=\\W*(?:(?:pls|plz|please|thx|thanks|ta)\\W*)?$)`,
      'iu',
    ),
    '$1move $2 from $3 to $4',
  ],
  // "No 7 sry"
  [/\bsry\b/gi, 'sorry'],
  // "Call it deck chat n invite her", "n the eve after"
  [
    / n (?=(?:please |pls )?(?:invite|add|remind|ping|move|put|book|call|cancel|delete|del|tell|make|set)\b)/gi,
    ' and ',
  ],
  [/\b(the|that|n|and) eve (?=(?:after|before|b4)\b)/gi, '$1 evening '],
  // "Me+tomas+lena"; "call it Haircut+colour" is a name.
  [/(?<!\b(?:call|name|rename|title)\b.*)(?<=\p{L})\+(?=\p{L})/gu, ' and '],
  // "Is my Saturday completely empty"
  [
    /(?<=^\W*(?:(?:so|and|ok|but|hi|hey) )*(?:is|are|am|will|would)\b[^.!?]* )(?:completely|totally|entirely|wholly|really|actually) (?=(?:free|empty|clear|open)\b)/gi,
    '',
  ],
  // "Waiting for me over on git hub"
  [/\bgit hub\b/gi, 'github'],
  // "Go through the post would you"
  [/\b(go|look|read|dig|flick|run) through (?:the|my) post\b/gi, '$1 through my mail'],
  // "On the github side what have they pinned on me"
  [
    /^[^.?!]*\bgithub\b[^.?!]*\b(?:pinned|dumped|landed|loaded|lumped)(?: (?:on|onto|with|to|for))+ me\b[^.?!]*/gi,
    'assigned to me on github',
  ],
  // "30 nov-2 dec"
  [new RegExp(`\\b(\\d{1,2}) (${month})-(?=\\d{1,2} ${month}\\b)`, 'gi'), '$1 $2 to '],
  // "Up to n incl 5 jan"
  [/\bup (?:to|till|until) (?:and|n|&) (?:incl|including|inc)\.? (?=\d|\w+day|the)/gi, 'until '],
  // "Am I free that eve"
  [new RegExp(`\\b(that|this|${weekday}|${tomorrow}) eve\\b`, 'gi'), '$1 evening'],
  // "Were going to the caravan on Friday": nothing is asked of somebody who is not named.
  [
    /(?<=^\W*(?:(?:so|and|ok|oh|right|um),? )?)were (?=(?:[a-z]+ing|off|away) (?!\w+ing\b))(?!.*\?\s*$)/gi,
    'we are ',
  ],
  // "Parkrun place -> Brixton, whole series"
  [
    /^(\W*)(\p{L}[\p{L}'’ -]{1,40}?) (?:place|location|venue) ?(?:->|=>|→|=) ?(\S.*?)((?:, ?(?:the )?whole series)?)(?=\W*$)/iu,
    '$1change the location of $2$4 to $3',
  ],
  // "Any news off Ruth"
  [/\b(news|word|mails?|e-?mails?|reply|message) off (?=\p{L})(?!(?:the|my|our|to|for|on)\b)/giu, '$1 from '],
  // "Whatevers with Sam on Wednesday, cancel"
  [/\bwhatever['’]?s (?=(?:with|w\/?|on|in|at|there)\b)/gi, 'whatever is '],
  // "Launch drinks - def in now"
  [/(?<=\S )(?:def|defo|deffo|definitely|totally) (in|out)(?: now)?(?=\W*$)/gi, 'i am $1'],
  // "Half an hour w Lena poss"
  [/(?<=\S )poss(?=\W*$)/gi, 'please'],
  [new RegExp(`\\b(${stems})in(?=$|[\\s,.!?;:])`, 'gi'), '$1ing'],
  // "Swim wi the lads"; "the WI meeting" is one of women.
  [
    /(?<=[a-z\d] )(?<!\b(?:the|our|my|an?|local|add|book) )wi[v']? (?=[a-z]{2})(?!(?:meetings?|hall|talk|group|committee|agm)\b)/g,
    'with ',
  ],
  // "Mk it green"
  [/\bmk (?=(?:it|that|this|them|the|my)\b)/gi, 'make '],
  // "Put it bk"
  [/(?<=\b(?:it|that|this|them|all|go|going|get|got|moved?|put) )bk\b/gi, 'back'],
  // "Remind me 2 pay rent", "need 2 book the mot"; "need 2 seats" counts.
  [
    new RegExp(
      `(?<=\\b(?:remind (?:me|us)|note|memo|reminder|needs?|want|ha(?:ve|s)|got|going|remember|forget|like|try|trying|hoping|able|meant|supposed) )2 (?!${units}\\b)(?=[a-z]{2,}\\b)(?![a-z]+(?<!s)s\\b)`,
      'gi',
    ),
    'to ',
  ],
  // "Move gym 2 fri", "push physio 2 10am"
  [
    new RegExp(
      `(?<=^\\W*(?:(?:pls|plz|please|can u|can you) )*(?:move|mv|push|shift|bump|switch|change|bring|resched(?:ule)?|rs|postpone)\\b [^,;.!?]+ )(?<!\\b${numbered} )2 (?=(?:${weekday}|${tomorrow}|next|nxt|${clock})\\b)`,
      'gi',
    ),
    'to ',
  ],
  // "Move it 2 10", "mv 2 half 9"; "make it 2 30" is half past two.
  [
    /(?<=\b(?:move|mv|push|shift|switch|change|bring) (?:it|that|this) )2 (?=(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|half|quarter|noon)(?![\w:.]| (?:days?|hours?|hrs?|weeks?|wks?|mins?|minutes?)\b))/gi,
    'to ',
  ],
  [/(?<=^\W*(?:(?:ok|so|and|pls|please|actually|sorry|no) )*)mv 2 (?=\d|half|quarter|noon)/gi, 'move it to '],
  // "Add aiko 2 weds coffee": behind the day stands what she is added to.
  [
    new RegExp(
      `(?<=^\\W*(?:(?:pls|plz|please) )?(?:add|invite) [\\p{L}'’-]+(?:(?:,| and| n| &) [\\p{L}'’-]+)? )2 (?=(?:${weekday}|${tomorrow})(?:['’]?s)? \\p{L}{3,}\\W*$)`,
      'giu',
    ),
    'to ',
  ],
  // "Add jonas 2 the review", "rename physio 2 knee exercises", "yes 2 the panel"
  [
    new RegExp(
      ` 2 (?<=^\\W*(?:(?:pls|plz|please) )?(?:add|invite|rename|retitle|change|(?:(?:say|rsvp|reply) )?(?:yes|no|maybe))\\b(?: \\p{L}[\\p{L}'’:-]*){0,4} 2 )(?=\\p{L}{3})(?!(?:${units}|${weekday}|${month}|${tomorrow})\\b)`,
      'giu',
    ),
    ' to ',
  ],
  // "Present 4 the twins"
  [/(?<=[a-z]{2,} )4 (?=(?:the|my|our|his|her|their|me|us|him|them|mum|mom|dad|nan|gran)\b)/gi, 'for '],
  // "Vet 4 biscuit 2moro 5.15pm", "block tmrw 4-6pm 4 marking": the hour stands elsewhere.
  [
    new RegExp(
      `(?<=[a-z]{2,} |\\d[ap]m )(?<!\\b${numbered} )4 (?=[a-z]{3,})(?!(?:${units}|${weekday}|${month}|${tomorrow}|to|till?|until|not|or|and|instead|sharp|ish|pls|please|this|next|nxt|then|now|only|latest|max|with|from|for|at|on|every|evry)\\b)(?=.*\\b${clock}\\b|(?<=\\b${clock}\\b.*))`,
      'gi',
    ),
    'for ',
  ],
];
