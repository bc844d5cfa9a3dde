import { commandVerb, createVerb } from './verbs.ts';

/* Messages that ask one thing, and tell things around it. */

const lead = '(?:(?:so|and|but|now|anyway|ok|okay|right|well|remind me|tell me),? )*';
/** "Which days are we away", "when is the review": a question in its own form, and no "could you". */
const asking = new RegExp(
  `^${lead}(?:which (?:day|days|date|dates|week|weekend|time|afternoon|morning|evening)s? (?:is|are|am|was|were|do|does|did|have|has|will)|(?:when|what time|what day|what date|where)(?:['’]s| is| are| was| were| do| does| did| will) (?:i|we|they|he|she|it|the|my|our|that)|how long (?:is|are|does|do|will) (?:the|my|our|that))\\b`,
  'i',
);
const orders = new RegExp(
  `(?:^|[,;:–—] )(?:(?:so|and|but|then|please|just|anyway|now|ok|okay|also),? )*(?:(?:can|could|would|will) (?:you|we|i) |(?:${commandVerb}|${createVerb}|remind|accept|decline)\\b)`,
  'i',
);
const clock =
  /\d[:.]\d\d|\b\d{1,2} ?[ap]m\b|\b(?:at|from) (?:\d|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)/i;

/** "And the one a week later, when's that?": what is asked after its name. */
const askedAfterName =
  /^(?<name>[^,.!?]+(?:, [^,.!?]+)?), (?:and )?(?<asks>when|what time|where|how long)(?:['’]s| is| are)(?: (?:that|it|this|those)(?: one)?)?(?: (?:again|then|on|at))*\?$/i;

/**
 * "I'm filling in the rota. Which days are we at the offsite? I have a feeling it's early December.": the question, where
 * no other sentence orders anything or says an hour. What is told around a question books and moves nothing.
 */
export function onlyQuestionIn(text: string): string | undefined {
  const sentences = text.split(/(?<=[.!?…])\s+/);
  const named = askedAfterName.exec(sentences.at(-1) ?? '')?.groups;
  if (named && sentences.length > 1 && sentences.slice(0, -1).every((sentence) => !orders.test(sentence)))
    return `${named.asks?.toLowerCase()} is ${named.name?.replace(/^(?:and|but|so|oh) /i, '')}?`;
  const [question, ...more] = sentences.filter((sentence) => sentence.endsWith('?'));
  if (!question || more.length > 0 || !asking.test(question)) return undefined;
  const others = sentences.filter((sentence) => sentence !== question);
  const isTold = others.every((sentence) => !orders.test(sentence) && !clock.test(sentence));
  return others.length > 0 && isTold ? question : undefined;
}
