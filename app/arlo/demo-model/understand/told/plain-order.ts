import { isEmpty } from '../../dates/when.ts';
import type { Request } from '../request.ts';
import type { Utterance } from '../wording/utterance.ts';
import { moveVerb } from '../wording/verbs.ts';

/** Whether a request stands as it was read, however much its sentence seems to tell. */
export function standsAsRead(utterance: Utterance, read: Request): boolean {
  return something.test(utterance.text) || isPlainOrder(utterance, read) || endsInOrder(utterance, read);
}

const order = new RegExp(`^(?:${moveVerb}|rename|extend|shorten)\\b`);
const ofSentence =
  /^(?:i|i'm|we|they|he|she|so|because|cos|but|cannot|can't|if|that|who|which|is|are|was|rather|instead|not)$/;

/** "Move Tea with Nobody to 21:00": a command and a name, whatever words the name has. */
function isPlainOrder({ text, sentence }: Utterance, read: Request): boolean {
  if (read.kind !== 'change' || !order.test(text) || sentence.tokens.some(({ stop }) => /[,.;!]/.test(stop)))
    return false;
  const { target, to, length, title } = read;
  const says = !isEmpty(to) || length !== undefined || Boolean(title);
  return (
    says &&
    target.words.length > 0 &&
    target.words.length <= 4 &&
    !target.words.some((word) => ofSentence.test(word))
  );
}

/** "Could we have a call at 4": no event that is there. */
const something =
  /^(?:(?:can|could|shall|should|may|might) (?:i|we) )?(?:(?:have|do|get|grab|book|plan) )?an? (?!(?:few|bit|little|couple|half|quarter|hour)\b)\S/;

/** "Sam's never in before 10. Make it 10": what is ordered of it at the end holds; the rest says why. */
function endsInOrder({ text }: Utterance, read: Request): boolean {
  return read.kind === 'change' && read.to.time !== undefined && itAtTime.test(text);
}

const itAtTime =
  /\b(?:make|move|put|change|push|shift|set) (?:it|that) (?:(?:to|at|for) )?(?:\d|half|quarter|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\w :.']*(?: (?:instead|please|then|pls))*$/;
