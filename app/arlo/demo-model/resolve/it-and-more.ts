import type { Moment } from '../dates/moment.ts';
import { understandByGist } from '../understand/by-gist.ts';
import type { Memory, Request } from '../understand/request.ts';
import { understand } from '../understand/understand.ts';
import { commandVerb, createVerb } from '../understand/verbs.ts';
import { isOrder } from './last-order.ts';

/* Two orders in one message: one of "it", and one of something else that has a name. */

const longest = 300;
const pair = new RegExp(
  `^(?<first>[^.;!?]*?\\b(?:it|that|this|them)(?: (?:down|off|out|back|to [^,.;!?]{1,20}))?)(?:,? (?:and(?: then| also)?|then|also|plus)|[.;,]) (?:please |also |then )*(?<more>(?:${commandVerb}|${createVerb})\\b.+)$`,
  'isu',
);
/** What goes to somebody with the answer, or to where "it" was. */
const ofFirst =
  /^(?:(?:add|leave|write|send|include|put|attach) (?:an? |the |him |her |them )?(?:\w+ )?(?:note|message|comment|apolog\w+)|(?:tell|let|ask)\b)|\b(?:instead|its place|that (?:place|slot|spot|gap)|(?:in|up|on) there)\b/i;

/** "Accept that, and move the dentist to 4", "delete it and book lunch with Sam on Friday at 1": both are done. */
export function itAndMore(text: string, { events, question }: Memory, moment: Moment): Request | undefined {
  const { first = '', more = '' } = text.length > longest ? {} : (pair.exec(text)?.groups ?? {});
  if (!more || question || ofFirst.test(more)) return undefined;
  const { request: order } = understand(first, moment);
  if (!isOrder(order)) return undefined;
  const { request } = understandByGist(more, moment, 'words').first;
  if (!isOfAnother(request)) return undefined;
  const [event, ...others] = events;
  const target = event && others.length === 0 ? { words: [], when: {}, event } : undefined;
  return { kind: 'several', requests: [target ? ({ ...order, target } as Request) : order, request] };
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
