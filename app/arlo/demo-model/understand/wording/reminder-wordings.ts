import type { Wording } from './note-parts.ts';

export const lengthOrNumber = '(?:\\d+|an?|half|one|two|three|five|ten|fifteen|thirty)\\b';

/** Being reminded, in words of one's own. These hold as `wordings` do. */
export const ofReminders: Wording[] = [
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
  // "An hour before that can you remind me"
  [
    new RegExp(
      `^\\W*(?:(?:and|ok|okay|so|oh),? )*(?<lead>(?:${lengthOrNumber})(?: (?!and\\b)[a-z]+){0,3} (?:before|ahead of) (?:(?!can\\b|could\\b|please\\b)[^\\s,.;]+ ?){1,5}?),? ?(?:(?:can|could|would|will) you (?:please )?|please )(?:remind|nudge|ping|warn|alert|tell) me(?= please|\\W*$)`,
      'i',
    ),
    'remind me $<lead>',
  ],
  [/\b(?:notes?|memo) to (?:self|myself|me):? (?=\p{L})/giu, 'remind me to '],
  [
    new RegExp(`\\blet me know (?=${lengthOrNumber}.*\\b(?:before|beforehand|ahead|in advance)\\b)`, 'gi'),
    'remind me ',
  ],
];
