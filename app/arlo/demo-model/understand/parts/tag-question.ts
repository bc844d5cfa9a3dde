import { mentionIn } from './mention.ts';
import type { Request, Target } from '../request.ts';
import type { Utterance } from '../wording/utterance.ts';
import { commandVerb } from '../wording/verbs.ts';

const tag =
  /[\s,;–-]+(?:(?:yes|yeah|right|correct|no)\s*\?+|(?:is|are|was|does|do|has|have|will|did)n['’]?t (?:it|they|that|he|she|there|i|we|you)\b(?:,? (?:and )?(?:who|whose|when|what time|where)(?:['’]?s| is| are| was)?(?: (?:it|that|this|they|he|she))?(?: (?:again|then|now|at))?)?\s*\?*)\s*$/i;
const order = new RegExp(`^(?:${commandVerb})\\b`);
const reading = new Set<Request['kind']>(['agenda', 'find', 'free', 'mail', 'issues', 'clock', 'help']);
const it: Target = { words: [], when: {}, pronoun: true };

/**
 * "The haircut is still at 12, yes?", "someone's off on friday, aren't they, who is it": what is to be confirmed. Undefined
 * for messages without such a tag.
 */
export function withoutTag(text: string): string | undefined {
  const found = tag.exec(text);
  if (!found || found.index === 0) return undefined;
  const statement = text.slice(0, found.index);
  const sentence = Math.max(...['. ', '! ', '? ', '… '].map((stop) => statement.lastIndexOf(stop)));
  return sentence > 0 && orderedIn.test(statement.slice(0, sentence)) ? undefined : statement;
}

/** "Let me have it in green. It's the colour of hope, isn't it?": what is said of an order confirms nothing. */
const orderedIn = new RegExp(
  `(?:^|[.!?…] )(?:(?:so|and|please|just|then|now|anyway),? )*(?:let (?:me|us) have |let (?:it|that|the|my) |(?:can|could|would|will) you |(?:${commandVerb})\\b)`,
  'i',
);

/** "I'm free at 3" of "i'm free at 3, right?", turned round. */
export function asQuestion(statement: string): string {
  return statement.replace(/^(?:(?:so|and|ok)\W+)*i(?:['’]?m| am) (?=free|busy)/i, 'am i ');
}

/** What is asked by a statement with a tag: nothing is changed by it, unless it is an order ("move it to 4, yes?"). */
export function confirmed(utterance: Utterance, read: Request): Request {
  if (order.test(utterance.text) || reading.has(read.kind)) return read;
  return { kind: 'find', target: mentionIn(utterance) ?? it, fact: 'when' };
}
