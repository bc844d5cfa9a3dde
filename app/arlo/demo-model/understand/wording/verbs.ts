/* The verbs of requests, as fragments of regular expressions over lower-case words. */

/** Takes one event away. */
export const deleteVerb =
  'cancel(?:l?ing)?|delet(?:e|ing)|del|rm|nix|remov(?:e|ing)|drop(?! (?:in|by|round|over|off)\\b)(?! (?:the|my|our) (?:\\S+ ){1,3}?(?:off|round|over|at the|to the|to school|at school)\\b)|scrap|get(?:ting)? rid of|bin(?: off)?(?! (?:days?|collections?|bags?|lorry|men|man|night|store|liners?)\\b)|ditch|call(?:ing)? off|eras(?:e|ing)|kill(?: off)?(?! (?:me|us|you|him|her|time)\\b)|unschedule|trash|nuke|axe|chuck out|throw(?:ing)? out|scrub(?! (?:up|in)\\b)|dump|zap|strike|cross off|cross out|lose|take out|unbook';

/** Takes away all that is in a span of time. */
export const clearVerb =
  'clear(?:ing)?(?: out| up| off)?(?! up)|wip(?:e|ing)(?: out)?|free(?:ing)? (?:me )?up|empty(?:ing)?(?: out)?|blank out|make room';

/** Takes an event to another time. */
export const moveVerb =
  'mov(?:e|ing)|reschedul(?:e|ing)|re-schedule|rearrang(?:e|ing)|shift(?:ing)?|push(?:ing)?|postpon(?:e|ing)|delay(?:ing)?|defer|bring(?:ing)?|pull(?! requests?)|put off|re-?book|bump|drag|slide|shove|nudge|knock|kick|carry|prepone|transfer|relocate|swap|switch';

/** Moves something only when what follows says so: "make it 4pm". */
export const weakMoveVerb = 'change|set|update|adjust|start|make|put|do|have|hold|stick|pop|run';

export const renameVerb = 'renam(?:e|ing)|retitl(?:e|ing)';

export const lengthVerb = 'extend(?:ing)?|lengthen|prolong|stretch|shorten(?:ing)?|cut|trim|reduce';

/** "New starter lunch", "new year drinks": they are new, and not the event. */
export const isNewItself =
  '(?:year|starter|joiner|hire|client|customer|tenant|patient|parent|member|employee|supplier)s?\\b';

/** Makes a new event. */
export const createVerb =
  'book(?:ing)?(?! (?:club|gro?u?p|fair|launch|signing|swap|festival))|schedul(?:e|ing)|add(?:ing)?|creat(?:e|ing)|(?:put|set)(?:ting)? aside|put(?: in(?= an? ))?|set(?:ting)? up|setup|set|sign (?:me|us) up|sort(?: out)?(?= an? )|arrang(?:e|ing)|organi[sz](?:e|ing)|plan|block(?:ing)?(?: (?:it|that|this)(?= (?:out|off)\\b))?(?: out| off)?|protect|ring-?fence|pencil(?: in)?|reserve|slot(?: in)?|(?:squeeze|lock|fit) in|fix up|fix(?= an? )|log|stick|pop|throw(?! (?:(?:it|that|this|them) )?out\\b)|chuck|whack|note(?: down)?|jot down|mark|enter|new(?! ' +
  isNewItself +
  ')|hold|save|have(?= an? )|make (?:me )?(?=(?:an? )?(?:new )?(?:appointment|meeting|event|booking|reservation|call|reminder)|an? (?:[^\\s\\d]+ )?(?:lunch|dinner|breakfast|brunch|coffee|drinks|meeting|call|chat|party) (?:on|at|with|called|from|next|this|tomorrow|\\d|[a-z]{3,6}day))|get me|get(?= \\S+(?: \\S+){0,3} (?:in|into|on) (?:my|the) (?:calendar|diary))';

/** Opens a command wherever it stands: splits "i can't make it, cancel it". */
export const commandVerb = [
  deleteVerb,
  clearVerb,
  moveVerb,
  renameVerb,
  lengthVerb,
  'book|schedule|add|create|put|set|arrange|organi[sz]e|block|pencil|stick|pop|change|make|invite|uninvite|undo|revert|restore|accept|decline|take|get|turn|update|rsvp',
].join('|');
