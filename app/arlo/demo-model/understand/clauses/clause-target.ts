import { isOpen, type Clause } from './clause.ts';
import { mentionIn } from '../parts/mention.ts';
import type { Request, Target } from '../request.ts';
import { ordinalIn } from '../parts/target.ts';
import { whenOf } from '../wording/utterance.ts';

/* What "it" is, in a message of several clauses. */

/** Said by the way: it names nothing. */
const remarks = new Set<Request['kind']>(['stop', 'thanks', 'greeting', 'yes', 'no', 'help', 'clock']);

/** The request with the event that another clause names, where it only says "it". */
export function withTarget<Open extends Request & { target: Target }>(request: Open, others: Clause[]): Open {
  if (!isOpen(request.target)) return request;
  const target = others
    .filter((clause) => !isReason(clause))
    .map(targetOf)
    .find((found) => found !== undefined);
  return target ? { ...request, target } : request;
}

/** "The birthday boy's mother has written again": who brought the news. */
const bringsNews =
  /\b(?:written|wrote|rung|rang|phoned|texted|e-?mailed|mailed|messaged|warned|(?:has|have) (?:just )?(?:called|answered|replied))(?: (?:again|back|me|us|just now|now|this morning|earlier))*$/;

/** "Lena is never ready before one": what somebody cannot do so early. */
const neverBefore =
  /^(?!(?:the|my|our|it|that|this) ).*\b(?:never|not|hardly|rarely) .*\b(?:before|until|till) /;

/** "…, dad is going": says why, and not what. */
function isReason({ utterance: { text }, request, after }: Clause): boolean {
  if (bringsNews.test(text) || neverBefore.test(text)) return true;
  if (after === true && /^(?:because|cos|so that|since) /.test(text)) return true;
  return (
    after === true &&
    request === undefined &&
    /^(?!the |my |our |it |that |this )\S+(?: \S+)? (?:is|are|was|has|have|will|can|cannot|wants|needs|said|says)\b/.test(
      text,
    )
  );
}

/** "The first of those is too early": one of several that were shown. */
const ofThose =
  /^(?:(?:but|and|so|well|oh|i think) )*(?<nth>the (?:first|second|third|fourth|fifth|last|later|earlier)(?: one)?)(?: of (?:those|them|these|the (?:two|three)))? (?:is|are|was|will|would|clashes|does|can|cannot|has|starts|begins|comes|runs|overlaps)\b/;

/** The event that another clause speaks of. */
export function targetOf({ utterance, request }: Clause): Target | undefined {
  // "Oh, that's pottery": why, and not what. "There's some odd thing at nine on the 14th" is no name either.
  if (/^(?:that|there) (?:is|was|are) /.test(utterance.text)) {
    // "There's no stand-up on friday, so cancel it"
    if (/^there (?:is|are) (?:no|not an?) /.test(utterance.text)) return withoutNo(mentionIn(utterance));
    const when = whenOf(utterance);
    const isOnlyThen = when.time && when.days && !mentionIn(utterance);
    return isOnlyThen ? { words: [], when } : undefined;
  }
  if (request && 'target' in request && !isOpen(request.target) && request.kind !== 'fragment')
    return request.target;
  // "Call it Deep work and move it to 4": the other says "it" too.
  if (request?.kind === 'change' && request.target.pronoun) return undefined;
  // "Never mind, take that out": what is said by the way names nothing.
  if (request && remarks.has(request.kind)) return undefined;
  const nth = ofThose.exec(utterance.text)?.groups?.nth;
  const ordinal = nth === undefined ? undefined : ordinalIn(nth);
  if (ordinal !== undefined) return { words: [], when: {}, ordinal };
  const when = whenOf(utterance);
  return mentionIn(utterance) ?? (when.time ? { words: [], when } : undefined);
}

function withoutNo(target: Target | undefined): Target | undefined {
  if (!target) return undefined;
  const words = target.words.filter((word) => word !== 'no');
  return { ...target, words, name: words.join(' '), parts: [words] };
}
