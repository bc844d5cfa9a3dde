/* What people say at the end of a conversation, which asks for nothing. */

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const until = `(?: (?:now|today|tonight|(?:for|until|till) (?:now|today|tonight|tomorrow|the (?:day|night|moment|time being|week|evening|weekend)|(?:this|next) (?:week|time|morning|afternoon|evening)|${weekday})))`;
const opening =
  '(?:(?:ok|okay|right|so|well|and|then|good|great|perfect|lovely|fine|cool|no|nope|yes|i think|i guess|anyway)[ ,]+)*';
/** "That's all for today", "nothing else for now", "I'm done", "I'll let you get on", "see you on Friday". */
const ending = new RegExp(
  `^${opening}(?:${[
    `that(?:['’]?s| is|['’]?ll be| will be| was| would be) (?:really |about |it and )?(?:all|it|everything|the lot|me)(?: done| sorted)?(?: then)?(?: (?:that )?(?:i|we) (?:need|needed|want|wanted|have|had))?(?: from (?:me|us|my side|my end))?${until}*`,
    `(?:(?:there['’]?s|there is|i need) )?(?:nothing|no) (?:else|more|further)(?: needed| from me)?${until}*`,
    `(?:i|we)(?:['’]?m| am|['’]?re| are) (?:all )?(?:done|finished|sorted|all set)(?: here| then)?${until}*`,
    `(?:i|we)(?:['’]?ll| will) (?:now |then )?(?:let you (?:get on|go|rest|be)(?: with .*)?|leave you (?:to it|alone|in peace|be)|leave it (?:at that|there)|(?:stop|not) bother(?:ing)? you.*)(?: now| then)?`,
    `(?:i|we) (?:won['’]?t|will not) (?:keep|bother|trouble|disturb) you (?:any (?:more|longer)|any ?more|further|now)`,
    `(?:see|speak to|talk to|catch) (?:you|ya)(?: (?:again|later|soon|then))?(?: (?:tomorrow|next week|(?:on |next )*${weekday})|${until})*`,
  ].join('|')})(?: (?:then|thanks|thank you|ta|cheers|please|arlo|love|dear|mate))*$`,
  'i',
);
/** "Thanks ever so much", "you're a star", "you've been most helpful": praise, and nothing asked. */
const praise = new RegExp(
  `^(?:(?:oh|well|and|ok|okay|right|perfect|great|grand|ace|sweet|top|magic|smashing|sorted|lovely|brilliant|wonderful|splendid|excellent|marvellous|super|good|nice|cool|fine|yes|no|really)(?:[ ,]+|$))*(?<said>${[
    '(?:many )?(?:thanks|thank you|thx|ta|cheers)(?: (?:ever )?(?:so|very) much| a (?:lot|million|bunch|ton)| again| indeed| for (?:everything|all (?:that|this|(?:of )?(?:your|the) (?:help|patience))|(?:your|the) (?:help|patience)|putting up with me|bearing with me|helping(?: me)?(?: out)?))*',
    `(?:and )?you(?:['’]?re| are) (?:so |really |very |just )?(?:an? (?:(?:real|absolute|total) )?(?:star|gem|legend|angel|dear|treasure|lifesaver|saint|marvel|wonder|weight off my mind|great help|darling|genius)|the best|wonderful|brilliant|kind|sweet|helpful|great|amazing)`,
    `you(?:['’]?ve| have)(?: got)? the (?:patience|memory|heart) of (?:an? |the )?\\S+`,
    `you(?:['’]?ve| have) been (?:\\S+ ){0,2}(?:help|helpful|kind|great|wonderful|patient|star|brilliant|lovely)`,
    '(?:much|greatly) appreciated',
    'bless you',
    '(?:have a |good ?)(?:nice|lovely|good|great|night|evening|day)(?: (?:day|evening|night|weekend|one))?',
    '(?:bye|goodbye|cheerio|good ?night)',
  ].join('|')})?(?: (?:arlo|love|dear|mate))*$`,
  'i',
);
const stops = /[.!,;…–—]+(?:\s+|$)|\s+-+\s+|\s+[:;]-?[()DP]+/;

/** "Thank you, that's all for today", "perfect, you're a star. I'll let you get on!" */
export function isClosing(text: string): boolean {
  if (text.trim().endsWith('?')) return false;
  const clauses = text
    .split(stops)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const isEnd = (clause: string) => ending.test(clause);
  const says = (clause: string) => isEnd(clause) || praise.exec(clause)?.groups?.said !== undefined;
  return clauses.some(says) && clauses.every((clause) => isEnd(clause) || praise.test(clause));
}

/** "Thanks, you're a star. And how about Wednesday?": without the sentence that only thanks. */
export function withoutPraise(text: string): string {
  const [first = '', ...rest] = text.split(/(?<=[.!])\s+/);
  return rest.length > 0 && isClosing(first) ? rest.join(' ') : text;
}
