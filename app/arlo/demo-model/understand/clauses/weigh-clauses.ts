import { isBare } from './added-to-new.ts';
import { isOpen, type Read } from './clause.ts';

/* Which clause of a message counts, where several ask for something. */

/** "I can't make physio, cancel it": the clause that commands outweighs the one that only says so. */
export function best(reads: Read[]): Read | undefined {
  // "The school fair is coming up. It's on saturday at 10, note that down": what it is and when are told, and
  // "nothing happens on sunday, wipe the day" moves nothing.
  const order = reads.find(
    ({ request }) => (request.kind === 'create' && isBare(request)) || request.kind === 'clear',
  );
  const others = reads.filter((read) => read !== order);
  const onlyTell = others.every(
    ({ request }) => request.kind === 'change' && isOpen(request.target) && !request.title,
  );
  if (order && onlyTell) return order;
  // "Half marathon - i'm out. erase": what is to go is one's own.
  const isRemoved = reads.some(({ request }) => request.kind === 'delete');
  const said = ({ request }: Read) =>
    request.kind === 'respond' &&
    (request.orDelete === true || (isRemoved && request.response === 'declined'));
  return reads.find((read) => !said(read)) ?? reads[0];
}

/** "I can't go to physio this week. What else is on that day?": what is told before a question asks for nothing itself. */
export function isOnlyTold({ request }: Read, behind: Read[]): boolean {
  const isTold = request.kind === 'respond' && request.orDelete === true;
  return isTold && behind.some((one) => one.request.kind === 'agenda' && one.utterance.asks);
}

/** "My week is a mess. Which focus blocks do I have?": what is only told of a day is no question, where another asks. */
export function askedAtLast(asking: Read[]): Read | undefined {
  const [first] = asking;
  const isTold = first?.request.kind === 'agenda' || first?.request.kind === 'find';
  // "My inbox is a swamp. Tell me what people are waiting for me to do": the mail is only told of.
  const isOfMail =
    first?.request.kind === 'mail' &&
    !first.utterance.asks &&
    !first.utterance.manner.show &&
    /^(?:my|the|our|this|that) /.test(first.utterance.text);
  if (isOfMail)
    return asking.find(
      ({ utterance, request }) => (utterance.asks || utterance.manner.show) && request.kind === 'mail',
    );
  return isTold ? asking.find(({ utterance }) => utterance.asks) : undefined;
}
