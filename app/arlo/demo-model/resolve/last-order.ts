import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import type { Memory, Request, Understood } from '../understand/request.ts';
import { understand } from '../understand/understand.ts';
import { isNamedIn, isOrderOfIt, isReasonOfReminder } from './pointing.ts';

/* An order about "it" in a sentence of its own, behind sentences that only tell why. */

/**
 * "The two of us always end up on holidays. Make it 45 minutes." With an event in hand the order is about that one, and
 * the sentences before it name no other.
 */
export function byLastOrder(read: Understood, memory: Memory, moment: Moment): Understood {
  const { text, request } = read;
  const event = memory.events.length === 1 ? memory.events[0] : memory.hand;
  if (!event || isOfIt(request)) return read;
  const sentences = text.split(/(?<=[.!?…])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
  if (sentences.length < 2 || (request.kind === 'find' && text.includes('?'))) return read;
  const orders = sentences.flatMap((sentence) => {
    const order = withIt(understand(sentence.replace(/\.$/, ''), moment).request, sentence);
    return isOrder(order) ? [order] : [];
  });
  const [one, ...others] = orders;
  // "Undo that" and "my answer" are of what was done last.
  const isOfLast = one?.kind === 'undo' || one?.kind === 'respond';
  // "The panel is on a day when I'm away. Decline that one": who answers it names it before.
  const isNamed = request.kind === 'respond' && one?.kind === 'respond';
  const isOther = memory.question !== undefined || namesOther(request, text);
  if (!one || others.length > 0 || (isOther && (!isOfLast || isNamed))) return read;
  return { ...read, request: one };
}

/** "They told me on the phone I could come at four, so change it to that": the words before are those of a reason. */
function withIt(order: Request, sentence: string): Request {
  if (isReasonOfReminder(order, sentence) || (order.kind === 'respond' && saysNotComing.test(sentence)))
    return { ...order, target: { words: [], when: {}, pronoun: true } } as Request;
  if (order.kind !== 'change' || !order.target.mention || !isOrderOfIt(sentence, order.target)) return order;
  return { ...order, target: { words: [], when: {}, pronoun: true } };
}

/** "Tell her I'm not coming, with a heavy heart": to nothing that has a name. */
const saysNotComing =
  /\b(?:not (?:be )?(?:coming|going|there|able to (?:come|make it))|(?:can|won)['’]?t (?:come|go|make it|be there))(?=\W*$|[,;]| (?:after all|sorry|i['’]m afraid))/i;

/** Whether a request is already about "it", or asks for something of its own. */
function isOfIt(request: Request): boolean {
  if (['fragment', 'unknown', 'swap', 'cannot', 'find'].includes(request.kind)) return false;
  if (!('target' in request)) return true;
  const { words, event, pronoun } = request.target;
  return words.length === 0 && (event !== undefined || pronoun === true);
}

function namesOther(request: Request, text: string): boolean {
  return 'target' in request && isNamedIn(text, request.target) && request.kind !== 'swap';
}

/** An order that is complete, and names nothing but "it". */
export function isOrder(request: Request): boolean {
  if (request.kind === 'undo') return request.target.words.length === 0;
  if (request.kind === 'respond') return request.target.words.length === 0;
  if (request.kind !== 'change' && request.kind !== 'delete') return false;
  const { words, pronoun, mention, when } = request.target;
  if (words.length > 0 || pronoun !== true || mention || !isEmpty(when)) return false;
  if (request.kind === 'delete') return true;
  const { to, length, title, place, reminders, repeat, colour } = request;
  return !isEmpty(to) || Boolean(length ?? title ?? place ?? reminders ?? repeat ?? colour);
}
