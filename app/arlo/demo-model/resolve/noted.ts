import type { Memory } from '../understand/request.ts';

/* What is told of the event in hand, with an order to put that in. */

const interjections = '(?:(?:oh|ah|ok|and|also|sorry|btw|by the way|actually|so)[ ,.!]+)*';
/** Where or when it is, and no name: "it's mum's birthday" is something new. */
const told = [
  "(?:it['’]?s|it is|that['’]?s|(?:we|they)['’]?re|(?:we|they) are) (?:now |only |actually |going to be |meeting |eating |all )*(?:at|in|from|until|till|\\d|half|quarter|noon)\\b",
  "it(?:['’]?ll| will| should)? (?:starts?|begins?|ends?|finish(?:es)?|lasts?|takes?|runs?|be (?:at|in|over))\\b",
].join('|');
const putIn =
  '(?:(?:can|could|will|would) you |please |just |so |and )*(?:put|add|note|write|stick|pop|include|enter|save|jot) (?:that|this|it)(?: in| down| on| to it| there| as (?:the|its) (?:place|location|address|venue|time))*(?:,? (?:too|as well|please|will you|would you|for me|thanks|by the way))*';
const noted = new RegExp(
  `(?:^|[.!?]\\s+)(?<rest>\\W*${interjections}(?:${told}).*?)[\\s,.;–—-]+(?:(?:by the way|btw|though|so|and)[\\s,]+)*${putIn}\\W*$`,
  'i',
);

/** "We're eating at Borough Market" */
const ours = /\b(?:we|they)(?:['’]?re| are) (?:(?:now|all|going to be|meeting|eating) )*/i;

/** "It's at Borough Market by the way, put that in", of an event that was just booked or asked about: what is told of it. */
export function withoutPutIn(text: string, { events, request: last }: Memory): string {
  const isOfOne =
    events.length === 1 && (last?.kind === 'create' || last?.kind === 'change' || last?.kind === 'find');
  const rest = isOfOne ? noted.exec(text)?.groups?.rest : undefined;
  return rest?.replace(ours, 'it is ') ?? text;
}
