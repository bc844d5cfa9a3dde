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
  /\b(?:is|are|am|will be) (?:back|away|ill|sick|poorly|off|off sick|abroad|travelling|traveling|on (?:holiday|holidays|leave|vacation|annual leave|a trip|a train|a plane|the road))\b/;
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

/** "Did jonas accept the panel", "who has moved it": asks what was done, with or without a question mark. */
export function asksWhatWas(text: string): boolean {
  return /^(?:did|has(?! to\b)|who(?:['’]?s)?|have (?:i|we|you|they|any\w+|some\w+)) /.test(text);
}
