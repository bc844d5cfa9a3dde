import { commandVerb, createVerb } from '../wording/verbs.ts';

/* Messages that ask something, and tell things around it. */

const lead =
  "(?:(?:so|and|but|now|anyway|ok|okay|right|well|hang on|hold on|wait|sorry|hey|hi|hello|arlo|oh|ah|u+m+|u+h+|e+rm*|please|quick question|remind me|tell me|let me know|do you know|any idea|(?:i )?(?:wonder|forget|(?:can['’]?t|cannot) remember))[,:]? )*";
const be = "(?:['’]?s| is| are| was| were| do| does| did| has| have| will| would)";
const span =
  '(?:time|hour|day|date|week|weekend|month|year|morning|afternoon|evening|room|place|address|terminal)s?';
const ofEvents =
  '(?:starts?|begins?|ends?|finish|happen|take place|run|last|go(?: on| off| ahead)?|kick off|clash|overlap|repeat|fall|still)';

/** "At what hour do the drinks begin", "who else said yes": questions in their own form wherever they stand. */
const asksAnywhere = new RegExp(
  `(?<!\\b(?:that|about|if) )\\b(?:(?:what|which) ${span}${be} |(?:when|where)(?:['’]s| is| are| was| were| do| does| did| will) (?:i|we|they|he|she|it|the|my|our|that|this)\\b|who else\\b|(?:can|could|might|would|do|have) (?:i|we) (?:still |even |really |possibly |have |got )*(?:fit|squeeze|manage|room|space|time|(?:an?|any) (?:gap|slot|window|space))\\b|(?:is|are|would|will) there (?:be )?(?:still |any |enough )*(?:a |some )?(?:room|space|time|gap|slot|window)s?\\b|(?:tell|show|read|give) me (?:everything|all (?:that|of it|of them|I)|the (?:lot|rundown|run-?down|list|whole \\w+)|what(?:['’]?s| is| I)|when|where|who(?! to))\\b)`,
  'i',
);
/** "Did I cancel parkrun", "do the drinks start at eight": where a question begins. "Do the shopping at eight" is none. */
const asksFirst = new RegExp(
  `^${lead}(?:(?:what|which) (?:\\w+ )?(?:is|are|was|were|do|does|did|has|have|will)\\b|(?:when|where|who|whose)(?:['’]?s|\\b(?! (?:you|i|we) (?:can|get|have)))|at what\\b|(?:till|until|since|from) (?:when|what time)\\b|how (?:long|late|early|soon|many|much|far)\\b|(?:did|does|was|were(?! (?:\\w+ing|off|away)\\b)|am|aren['’]?t|isn['’]?t|doesn['’]?t|didn['’]?t)\\b|(?:is|are) (?!it (?:ok|okay|fine|all ?right|possible|too)\\b|(?:you|we|there) (?:able|any (?:chance|way)|a (?:chance|way))\\b)|has (?!to\\b)|have (?:i|we|they|you|any\\w*|some\\w*)\\b|do (?:i|we|they|you|any\\w*)\\b|do (?:the|my|our|these|those) (?:[\\w’'-]+ ){1,4}?${ofEvents}\\b|(?:any|have i got|got any) (?:room|space|time|gap|slot|window)s?\\b)`,
  'i',
);
/** What is asked so politely is an order, and "did I say five" takes it back. */
const asksPolitely =
  /\b(?:(?:ok|okay|alright|all right|fine|possible|any chance|any way|mind|wonder(?:ing)?|able)(?: (?:if|to|that|of|for))\b|(?:can|could|would|will) (?:you|u)\b(?! (?:please )?(?:tell|say|see|check|look|find|show|remind me (?:wh|how)|let me know))|(?:what|how) about\b|what if\b|\bdid i say\b|why (?:don['’]?t|not)\b)/i;
const clauseStart = '(?:^|[,;:–—.!?-] |\\b(?:so|and|but|then|please|pls|just|also) )';
const itself = "(?<!\\b(?:i|we|they|he|she|you|who|to|not|n['’]t|did \\w+|has \\w+|have \\w+) )";
/** An order, at the beginning of a clause or of what "it" is. */
const orders = new RegExp(
  `${clauseStart}(?:(?:so|and|but|then|please|just|anyway|now|ok|okay|also),? )*(?:(?:can|could|shall|should|may) (?:we|i|it|the|my|our|that) (?!(?:still |even |really |possibly )*(?:fit|squeeze|manage|do|be (?:at|in|free))\\b)|(?:${commandVerb}|${createVerb}|accept|decline|say(?!,)|let['’]?s)\\b(?! on\\b))|${itself}\\b(?:${commandVerb}|call|start|end|finish) (?:it|that|them|this|me)\\b|\\bremind me (?!wh|how|if|of\\b|again)|\\b(?:i|we) (?:want|need|would like|['’]d like) (?:it|that|to (?:${commandVerb})|an? )|\\b(?:should|needs? to|has to|must|ought to) be\\b`,
  'i',
);
const clock =
  /\d[:.]\d\d|\b\d{1,2} ?[ap]m\b|\b(?:at|from) (?:\d|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)/i;
/** "I'm on stage at eight that week": what people do themselves, and not how an event is by now. */
const ofPeople =
  /^(?:(?:so|and|but|because|cos) )*(?:i|we|he|she|they|my (?:\w+ )?\w+)(?:['’](?:m|re|s|ve|ll)| am| are| is| have| has| had| got| need| will|['’]ve told)\b(?!.*\b(?:now|instead|moved|it|them|rather)\b)/i;

/** "And the one a week later, when's that?": what is asked after its name. */
const askedAfterName =
  /^(?<name>[^,.!?]+(?:, [^,.!?]+)?), (?:and )?(?<asks>when|what time|where|how long)(?:['’]s| is| are)(?: (?:that|it|this|those)(?: one)?)?(?: (?:again|then|on|at))*\?$/i;

const inThere =
  '(?:in|on|down)(?: (?:in )?(?:mine|there|here|(?:my|the|our) (?:\\w+ )?(?:diary|calendar|cal|schedule|agenda|list)))*';
const asksIfIn = `(?:(?:is|are) (?:that|it|this|those|they)|(?:do|did) (?:i|we) have (?:that|it)|have (?:i|we)(?: got)? (?:that|it)) ${inThere}`;
/** "They say we have a demo this week is that in mine too": whether what was told is in the calendar. */
const askedOfTold = new RegExp(
  `^(?:.*\\b(?:says?|said|reckons?|thinks?|claims?|swears?|insists?|tells? (?:me|us)|told (?:me|us)|mentioned|heard)(?: that)?,? )?(?:(?:there['’]?s|(?:there|we|i|they)(?:['’]ve)?(?: have| is| are|['’]s)?)(?: got)? )?(?<told>[^.?!]{3,80}?)[,.]? (?:so |and |but )*${asksIfIn}(?: (?:too|as well|also|yet|already|or not|at all|anywhere))*\\?*$`,
  'i',
);
/** "Aiko left me a list of things to do, what was on it": what somebody has written. */
const askedOfList =
  /^(?:.*[.!] |\W*(?:(?:um|so|ok|right|hi|hey),? )*)(?<who>\p{L}+)(?: has|['’]s)? (?:left|gave|given|sent|wrote|written|made|passed) (?:me|us) (?:an?|the|some|her|his|their) (?:\p{L}+ )?(?:list|notes?|handover|message|summary|mail|email|instructions|bits)\b.*?[,.]? (?:so |and |but )*what(?:['’]?s| is| was| were| did)(?: that| it| they| (?:s?he))?(?: (?:on|in) (?:it|that|there|them)| say| said| again)+\?*$/iu;
/** "Dentist in there? Please say yes": what is hoped for is no answer to an invitation. */
const hoped =
  /^(?<asked>[^?]*\b(?:in|on|down)(?: (?:there|here|it|(?:my|the) \w+))?(?: yet| already)?\?)\W*(?:(?:please|pls|plz|pretty) )*(?:say|tell me) (?:yes|it|there|so|no)\b[^?]*$/i;

/** The question about what was told before it, in words of its own. */
export function askedOf(text: string): string | undefined {
  const said = text.trim();
  const told = askedOfTold
    .exec(said)
    ?.groups?.told?.replace(/ (?:is|are) (?=(?:on|at|this|next|tomorrow|today)\b)/i, ' ');
  if (told && !orders.test(told)) return `is ${told} in my calendar?`;
  const who = askedOfList.exec(said)?.groups?.who;
  return who ? `show me mails from ${who}` : hoped.exec(said)?.groups?.asked;
}

/**
 * "I'm filling in the rota. Which days are we at the offsite? I have a feeling it's early December.": the question, where
 * no other sentence orders anything or says an hour of an event. What is told around a question books and moves nothing.
 */
export function onlyQuestionIn(text: string): string | undefined {
  const sentences = text.trim().split(/(?<=[.!?…])\s+/);
  const named = askedAfterName.exec(sentences.at(-1) ?? '')?.groups;
  if (named && sentences.length > 1 && sentences.slice(0, -1).every((sentence) => !orders.test(sentence)))
    return `${named.asks?.toLowerCase()} is ${named.name?.replace(/^(?:and|but|so|oh) /i, '')}?`;
  const asked = askedOf(text);
  if (asked !== undefined) return asked;
  const [question, ...more] = sentences.filter(asks);
  if (!question || more.length > 0 || asksPolitely.test(text) || orders.test(question)) return undefined;
  const others = sentences.filter((sentence) => sentence !== question);
  const isTold = (sentence: string) =>
    !orders.test(sentence) && (!clock.test(sentence) || ofPeople.test(sentence));
  return others.every(isTold) ? question : undefined;
}

const asks = (sentence: string) => asksAnywhere.test(sentence) || asksFirst.test(sentence);

/** "Let me catch my breath right could I fit in a swim": the question without what is said before it. */
export function withoutLeadIn(question: string): string {
  return question.slice(asksAnywhere.exec(question)?.index ?? 0);
}
