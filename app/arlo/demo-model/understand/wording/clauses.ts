import { readSentence, type Sentence, type Token } from './sentence.ts';
import { commandVerb } from './verbs.ts';

const courtesy = '(?:can|could|would|will) (?:you|u|we)\\b|(?:please|kindly|just) (?=\\w)';
const person = '(?:i|we|they|he|she|it|that|this|there|you|everyone|everybody|nobody)';
const finite =
  "(?:am|is|are|was|were|never|always|have|has|had|do|does|did|will|would|can|cannot|could|should|might|must|need|needs|want|wants|think|thought|got|just|said|says|moved|cancelled|asked|told|know|guess|hope|really|also|still|forgot|makes|looks|sounds|feels|drives|won't|wont|am)";
const object =
  "(?:it|that|this|them|those|these|both|all|everything|the|my|our|me|him|her|\\w+'s|(?:to(?:day|morrow|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)";

const question = '(?:what|when|where|who|which|how|is|are|am|do|does|did|have|has|any|anything)\\b';

/** What may follow a comma when a new clause begins. */
const afterComma = new RegExp(
  `^(?!and so (?:is|are) (?:the|my|our) )(?:(?:so|but|and|then|also|because|cos|no|ok|please|actually|instead|maybe) )*(?:${courtesy}|${person} ${finite}\\b|(?:${commandVerb}) ${object}|(?:cancel|delete|undo|revert|restore|reverse|move|reschedule|book|schedule|invite|decline|accept)\\b|(?:call|name|title|colou?r|paint) (?:it|that|this)\\b(?! off)|call (?:it|that|this|them) off\\b|get rid\\b|(?:every|each|all)(?: \\w+)?(?: one)? of (?:them|those) (?:can|should|must|has to|have to|needs? to)\\b|(?:the )?(?:title|name|place|location|address) is\\b|title \\S|so (?:the|my|our|that|this|those) (?:\\S+ ){1,9}?(?:(?:has|have|needs?) to|must|should|can|will have to|(?:both |all )?(?:go|move|moves|goes) to)\\b|find (?:me )?an? (?:slot|time|gap|hour|moment)\\b|its (?:only|at|on|in|now|tomorrow|the \\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|what about\\b|how about\\b|${question})`,
);
/** What may follow a word such as "so" or "and", or nothing at all. */
const afterWord = new RegExp(
  `^(?:so|but|and|then|and then|because|cos|cause|since) (?!(?:add|say|mention|note|explain) that (?:i|we|my|our|he|she|they|the)\\b)(?:please |just |also |then |maybe )*(?:${courtesy}|(?:${commandVerb}) (?:it|that|this|them|him|her|those|these|both|all|everything|the|my)\\b|(?:they|he|she) ${finite}\\b)|^so (?:please |just )*(?:${commandVerb}) ${object}|^so (?:please |just )*(?:cancel|delete|move|reschedule|push|postpone|book|make|remove|(?:give|get|set|send|remind) me)\\b`,
);
const namesIt =
  /^and (?:then )?(?:(?:call|name|title|let|have) (?:it|that|this)\b(?! off)|(?:it|we) (?:is|are|meet|will|should)\b)/;
/** After what only tells something: "that's too tight, friday same time". */
const time = new RegExp(
  `^(?:(?:on |to )?(?:next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|the \\d{1,2}(?:st|nd|rd|th))(?: (?:at .+|same (?:time|hour)|then|instead))?|same (?:time|hour) .+)$`,
);
const tells = /^(?:no|nah|wait|sorry|hm+|that is|that does not|that will not|i cannot|cannot|oh|oops)\b/;
/** "Delete it, dad is going": why. */
const isOrdered = new RegExp(`(?:^| )(?:${commandVerb}) (?:it|that|this|them)(?: out| off)?$`);
const saysWhy =
  /^(?!it |that |this )\S+(?: \S+)? (?:is|are|was|has|have|will|can|cannot|wants|needs|said|says)\b/;

/** "…, 45 mins is never enough": why. */
const isTooLittle =
  /^(?:\S+ ){1,4}?(?:is|are|was|were|will be) (?:just |really |usually |simply )*(?:never|not|too|way|far|hardly|barely|always|plenty|more than|rarely)\b/;
const aLength =
  /^(?:an?|half an?|\d+|one|two|three|ten|fifteen|twenty|thirty|forty|forty-five) ?(?:hours?|hrs?|h|minutes?|mins?)\b/;
/** "So i just walked past the post office remind me tomorrow to …" */
const reminds = /^remind me (?:to|at|on|tomorrow|tonight|in|this|next|about|when)\b/;
const tellsFirst = /^(?:(?:so|ok|right|well|and) )*(?:i|we|they|he|she|it|the|my|there) /;
/** "I'm giving up pottery for good delete the class": an order behind what one tells of oneself. */
const removesNamed = /^(?:cancel|delete|scrap) (?:the|my|our) /;
const tellsOfOneself = /^(?:(?:so|ok|right|well|and) )*(?:i|we) (?:am|are|have|cannot|will not)\b/;
/** "They have given me more time: extend the loan until June": an order behind what is told of somebody. */
const tellsOf =
  /^(?:(?:so|ok|right|well|and) )*(?:i|we|they|he|she) (?:am|is|are|was|were|have|has|had|cannot|will|can|got)\b/;
const ordersNamed = new RegExp(`^(?:please |so |just )*(?:${commandVerb}) ${object}`);
const holdsOn =
  /\b(?:if|whether|should|shall|not|never|or|want|wants|to|and|will|would|can|could|might|may|must|just|then|please|i|we|you|they|he|she|who|that|did|do|does|let|going|about|said|says)(?: \S+)?$/;
const ledIn = /^(?:can|you|could|please|to|and|that|then|just|would|will|also|should|when|if|or|you'll)$/;
/** "… can you add that it normally takes an hour" */
const bookedIt = /(?:^| )(?:add|book|put|note|enter|save|log|pop|stick) (?:it|that|this)(?: in| down)?$/;
const takes = /^(?:it|they|this|that) (?:\w+ )?(?:takes?|lasts?|runs?|needs?|should|will)\b/;

/** "That's too long make it 2 hours" */
const orderOfIt = new RegExp(`^(?:${commandVerb}) (?:it|that|them)\\b`);
const afterBut = new RegExp(`^(?:but|because|cos) ${person}\\b`);
const afterNothing = new RegExp(
  `^(?:(?:can|could|would|will) (?:you|u)\\b (?!think|see|make it(?! (?:\\d|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)))|(?:please|pls) (?:${commandVerb})\\b|(?:${commandVerb}) (?:it|that|them|him|her)(?: (?:please|off|out|for me|then|instead))*$|call (?:it|that|them) off(?: please)?$|am i (?:free|clear|busy|available|booked)\\b|(?:did|have|has) (?:they|he|she|anyone|anybody|someone|somebody) (?:(?:ever|already|just) )?(?:e-?mail|mail|writ|wrote|sen[dt])|(?:the|its) (?:new )?(?:place|address|location|venue|restaurant) (?:is|will be)\\b)`,
);

const calendar =
  '(?:in|into|to|on|onto|down)(?: there)?(?: (?:my|the|our))?(?: (?:personal|private|work|family|home)(?= (?:calendar|diary)))?(?: (?:calendar|diary|schedule|agenda))?';
/** "…, pop that in my diary", "… add to calendar": what was told shall be booked. */
const bookIt = new RegExp(
  `^(?:please |and |so |just )*(?:add|put|stick|pop|enter|book|save|log|note|chuck|throw|whack|get|schedule|pencil|mark|make a note of)(?: (?:it|that|this|them|him|her))?(?: ${calendar})?(?<= (?:it|that|this|them|in|there|down|calendar|diary|schedule|agenda))(?: (?:please|pls|for me|thanks|will you|would you|too))*(?: (?:before|so|because|as|it (?:\\w+ )?(?:takes?|lasts?)) .+)?$|^(?:can|could|should|shall) (?:it|that|this|they) (?:please )?(?:go|be put|be added) (?:in|on|down)\\b`,
);

const abbreviation = /^(?:dr|mr|mrs|ms|st|prof|vs|no|nr|approx|jr|sr)$/;

/**
 * Cuts a message into its clauses, each as typed: "i can't make physio today, cancel it" is two. Most requests are one.
 */
export function clausesOf(input: string): string[] {
  const sentence = readSentence(input);
  const cuts = sentence.tokens.flatMap((_token, index) => (beginsClause(sentence, index) ? [index] : []));
  return [0, ...cuts].map((from, index) => {
    const first = sentence.tokens[from]?.start ?? 0;
    const next = sentence.tokens[cuts[index] ?? sentence.tokens.length]?.start;
    return sentence.source.slice(from === 0 ? 0 : first, next);
  });
}

/** "On 18.12. at 7", "dec. 4" */
function isDate(before: Token, { word }: Token): boolean {
  return (
    before.stop === '.' &&
    (/^\d{1,2}\.\d{1,2}$/.test(before.word) ||
      (/^(?:\d{1,2}|[a-z]{3,4})$/.test(before.word) && /^\d/.test(word)))
  );
}

/** "…, so put “Call Ingrid” in for tomorrow" */
function ordersQuoted({ tokens, text }: Sentence, index: number): boolean {
  const found = /^(?:(?:so|and|then|please|just|also) )*(?:put|add|book|schedule|stick|pop|enter) /.exec(
    text.slice(tokens[index]?.at),
  );
  const next = (tokens[index]?.at ?? 0) + (found?.[0].length ?? 0);
  return found !== null && tokens.some(({ at, quoted }) => at === next && quoted);
}

/** "… and add a note to say that I'm sorry, but I'll be away": all of it is the note, up to the next order. */
function isInNote({ tokens, text }: Sentence, index: number): boolean {
  const stop = tokens.slice(0, index).findLastIndex((token) => /[.!?;]/.test(token.stop)) + 1;
  const from = tokens[stop]?.at ?? 0;
  const at = tokens[index]?.at ?? text.length;
  return opensNote.test(text.slice(from, at)) && !nextOrder.test(text.slice(at));
}

const opensNote = /\b(?:note|message|comment|reason)(?: to say| saying| that says)(?: that)? \S/;
const nextOrder = new RegExp(`^(?:(?:so|and|then|also|please) )*(?:${courtesy}|(?:${commandVerb})\\b)`);

function beginsClause(sentence: Sentence, index: number): boolean {
  const [before, token] = [sentence.tokens[index - 1], sentence.tokens[index]];
  if (!before || !token || token.quoted) return false;
  const rest = sentence.text.slice(token.at);
  if (/[.!?;]/.test(before.stop) && !abbreviation.test(before.word) && !isDate(before, token)) return true;
  if (isInNote(sentence, index)) return false;
  if (/[,;]/.test(before.stop) && ordersQuoted(sentence, index)) return true;
  // "Remind me, when is the demo"
  if (/^(?:remind|tell|show) me$/.test(sentence.text.slice(0, token.at).trim())) return false;
  if (/,/.test(before.stop) && isOrdered.test(sentence.text.slice(0, token.at).trim()) && saysWhy.test(rest))
    return true;
  if (/:/.test(before.stop) && tellsOf.test(sentence.text.slice(0, token.at)) && ordersNamed.test(rest))
    return true;
  // "Put the concert in, an hour is all I can take": not in an hour.
  if (/,/.test(before.stop) && /^(?:in|down)$/.test(before.word) && aLength.test(rest)) return true;
  if (/,/.test(before.stop))
    return (
      afterComma.test(rest) ||
      bookIt.test(rest) ||
      isTooLittle.test(rest) ||
      (tells.test(sentence.text) && time.test(rest))
    );
  if (reminds.test(rest) && tellsFirst.test(sentence.text.slice(0, token.at)) && !ledIn.test(before.word))
    return true;
  const told = sentence.text.slice(0, token.at).trim();
  if (removesNamed.test(rest) && tellsOfOneself.test(told) && !holdsOn.test(told)) return true;
  if (takes.test(rest) && bookedIt.test(sentence.text.slice(0, token.at).trim())) return true;
  // "Remind me when …", "if you can …": the words before still hold on to what follows.
  if (
    /^(?:if|whether|that|when|what|how|to|and|so|but|or|then|please|hey|hi|hello|arlo|yes|no|ok|thanks|great|you|u|i|we|just|not|cannot|could|can)$/.test(
      before.word,
    )
  )
    return false;
  return (
    (tells.test(sentence.text) && !/\bnot$/.test(before.word) && orderOfIt.test(rest)) ||
    afterWord.test(rest) ||
    namesIt.test(rest) ||
    afterBut.test(rest) ||
    afterNothing.test(rest) ||
    bookIt.test(rest)
  );
}
