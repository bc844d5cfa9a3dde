import { commandVerb } from './verbs.ts';

/* What people tell of themselves and of others, and wish nothing with. */

const courtesies =
  '(?:(?:ok|okay|great|cool|thanks|thank you|nice|perfect|good|so|and|but|well|alright|right|oh|ah|hm+|lol|yes|yeah|no)\\b[\\s,.!]*)*';

/** "See you tomorrow", "i'm free at 9 as well". */
const ofOneself = new RegExp(
  `^${courtesies}(?:i|we|you|see|talk|speak|catch|let me|let['’]?s|good (?:night|evening|morning))\\b`,
  'i',
);
const wishes =
  /\b(?:i|we|they|he|she) (?:only |really |actually )?(?:need|wants?|would|prefer|meant?|can only|can['’]?t|cannot|could|asked|offered|suggested|said)\b|\b(?:i|we)['’]d\b/i;

/** Whether a message is news of oneself, which says nothing of the event in hand. */
export function isNewsOfOneself(text: string): boolean {
  return ofOneself.test(text) && !wishes.test(text);
}

const past =
  /^(?:i|we|he|she|they)(?: just| already)? (?:had|was|were|talked|spoke|went|did|saw|met|ate|took|came|left|spent|enjoyed)\b/;
const absence =
  /\b(?:is|are|am|will be) (?:back|away|ill|sick|poorly|off(?! to )|off sick|abroad|travelling|traveling|on (?:holiday|holidays|leave|vacation|annual leave|a trip|a train|a plane|the road))\b/;
const task =
  /^(?:prepare|get ready|study|revise)\b|^(?:i|we)(?: really| also| still)? (?:need|have|want|must|should|ought)(?: to)? (?:prepare|read|write|buy|call|ring|email|think|study|practi[cs]e|learn|plan|get ready|send|talk|speak|know|remember|check|leave|go|be there)\b/;
/** Words that change something, whatever is told beside them. */
const changes =
  /\b(?:mov(?:e|ed|ing)|chang(?:e|ed)|push(?:ed)?|shift(?:ed)?|reschedul(?:e|ed)|postponed?|delayed|bump(?:ed)?|swap|switch|instead|rather than|earlier|later|update|adjust|make it|(?:put|pop|stick|add|note|book) (?:it|that|this|him|her|them)|end (?:it|then)|so (?:can|could|it|the|make|end|start|(?:is|are) (?:the|my|our)))\b/;

/**
 * Whether a message tells what was, who is away or what there is to do, and nothing that a calendar's event becomes by
 * it. Lower-case words without courtesies.
 */
export function isNews(text: string): boolean {
  return (past.test(text) || absence.test(text) || task.test(text)) && !changes.test(text);
}

/** A time that has gone by. */
const longAgo =
  /\b(?:last (?:time|week(?:end)?|month|year|spring|summer|autumn|winter|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)|previous time|(?:days?|weeks?|months?|years?) ago|yesterday|used to|back then|once and)\b/;
/** How something went: what is to come has not taken any time yet. */
const wentOn =
  /\b(?:(?:was|were) (?:\S+ ){1,5}?(?:hours?|minutes?|mins) (?:long|late|early)|(?:took|lasted) (?:\S+ ){1,4}?(?:hours?|minutes?|mins|ages|forever)|(?:went|dragged|ran) on|ran (?:over|late|until|till|for)|overran)\b/;
const happened =
  /\b(?:was|were|had|did|took|ran|overran|went|came|left|sat|got|began|saw|met|ate|felt|spent|forgot|slept|fell|told|said|used|\w{3,}ed)\b/;
/** What is wished, or how something is by now. */
const isPresent = new RegExp(
  `\\b(?:${commandVerb}|is|are|am|has|have|(?:i|we|they|you|it|he|she|that|there)['’](?:m|re|ll|d|ve|s)|will|would|shall|can|could|should|must|may|might|needs?|wants?|wish|gets?|goes|comes|moves|starts|begins|ends|lasts|takes|runs|do|does|please|pls|instead|rather|now|let|lets|not|but|again|today|tonight|tomorrow|this (?:week|month|year|time|one|\\w+day)|next|(?<!used )to (?:be|go|start|end)|remind|what(?! an?\\b)|which|how|any|show|list|find)\\b|^(?:and |so )?(?:who|when|where|did|was|were|had)\\b|n['’]t\\b|[?>]`,
);

/**
 * "My haircut took an hour and a half last time", "Sam told me that the review was moved last month": how something was, in
 * a message that wishes nothing and says nothing of how it is.
 */
export function tellsThePast(text: string): boolean {
  const sentences = text.toLowerCase().split(/[.!;…]\s+/);
  return (
    sentences.every((sentence) => happened.test(sentence) && !isPresent.test(sentence)) &&
    sentences.some((sentence) => longAgo.test(sentence) || wentOn.test(sentence))
  );
}

/** "Did jonas accept the panel", "who has moved it": asks what was done, with or without a question mark. */
export function asksWhatWas(text: string): boolean {
  return /^(?:did|has(?! to\b)|who(?:['’]?s)?|have (?:i|we|you|they|any\w+|some\w+)) /.test(text);
}
