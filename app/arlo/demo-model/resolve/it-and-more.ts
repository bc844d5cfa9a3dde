import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import { understandByGist } from '../understand/by-gist/by-gist.ts';
import type { ChangeRequest, Memory, Request, Target } from '../understand/request.ts';
import { understand } from '../understand/understand.ts';
import { commandVerb, createVerb } from '../understand/wording/verbs.ts';
import { isOrder } from './last-order.ts';

/* Two orders in one message: the first of "it", the second of something else that has a name, or of "it" as well. */

const longest = 300;
const pair = new RegExp(
  `^(?<first>[^.;!?]*?\\b(?:it|that|this|them)(?: [^,.;!?]{1,40}?)?)(?:,? (?:and(?: then| also)?|then|also|plus)|[.;,]) (?:please |also |then )*(?<more>(?:${commandVerb}|${createVerb}|remind me|call it|name it|colou?r it|shorten|extend)\\b.+)$`,
  'isu',
);
/** "She wrote “delete it and book lunch”" is what somebody else wants. */
const quoted = /["“„«]|(?<![\p{L}])['‘]/u;
/** What goes to somebody with the answer, or to where "it" was. */
const ofFirst =
  /^(?:(?:add|leave|write|send|include|put|attach) (?:an? |the |him |her |them )?(?:\w+ )?(?:note|message|comment|apolog\w+)|(?:tell|let|ask)\b)|\b(?:instead|its place|that (?:place|slot|spot|gap)|(?:in|up|on) there)\b/i;

/**
 * "Accept that, and move the dentist to 4", "delete it and book lunch with Sam on Friday at 1", "move it to noon and remind
 * me an hour before": both are done.
 */
export function itAndMore(text: string, { events, question }: Memory, moment: Moment): Request | undefined {
  const { first = '', more = '' } = text.length > longest ? {} : (pair.exec(text)?.groups ?? {});
  if (!more || question || quoted.test(first) || ofFirst.test(more)) return undefined;
  const { request: order } = understand(first, moment);
  if (!isOrder(order) || !('target' in order)) return undefined;
  const [event, ...others] = events;
  const it: Target = event && others.length === 0 ? { words: [], when: {}, event } : order.target;
  const { request } = understandByGist(more, moment, 'words').first;
  if (isOfAnother(request))
    return { kind: 'several', requests: [{ ...order, target: it } as Request, request] };
  // One change says both, where the second says nothing of the time.
  const isOfIt = request.kind === 'change' && (isOrder(request) || isInvitation(request));
  if (order.kind !== 'change' || !isOfIt) return undefined;
  const { to, ...besides } = request;
  return isEmpty(to) ? { ...order, ...besides, target: it } : undefined;
}

/** "Move it to 4 and invite Lena" */
function isInvitation({ add, target: { words, mention, event } }: ChangeRequest): boolean {
  return add !== undefined && words.length === 0 && !mention && !event;
}

/** Whether a request says all it needs, of an event with a name. */
function isOfAnother(request: Request): boolean {
  switch (request.kind) {
    case 'create':
      return request.title !== undefined && (request.when.time ?? request.when.allDay) !== undefined;
    case 'change':
    case 'delete':
    case 'respond':
      return request.target.words.length > 0 && !request.target.pronoun && !request.target.mention;
    default:
      return false;
  }
}
