import { isEmpty } from '../dates/when.ts';
import type { ChangeRequest, Memory, Request, Understood } from '../understand/request.ts';

/* What is said while a change waits for its yes: the card is still open, and nothing was done yet. */

/** "Yeah sure, delete it", "wait, 9 am that day is better": the change that waits, as it was or mended. */
export function ofUnanswered(
  { request, when, asks, text }: Understood,
  { unanswered: open }: Memory,
): Request | undefined {
  if (!open || asks) return undefined;
  const removes = (one: Request) => one.kind === 'delete' || one.kind === 'clear';
  if (removes(request)) return removes(open) && isIt(request, text) ? open : undefined;
  if (open.kind !== 'change') return undefined;
  if (request.kind === 'change')
    return isIt(request, text) && isTimeOnly(request) ? amended(open, { to: request.to }) : undefined;
  const isTime = request.kind === 'fragment' && request.target.words.length === 0 && !isEmpty(when);
  const { days, ...time } = when;
  // "That day" is the one it is to be moved to.
  const isOfDay = !days || thatDay.test(text);
  return isTime && time.time && isOfDay ? amended(open, { to: time }) : undefined;
}

const thatDay = /\b(?:that|the same) (?:day|date)\b/i;

function isIt(request: Request, text: string): boolean {
  if (!('target' in request)) return false;
  const { words, when, event, ordinal, pick } = request.target;
  const isUndated = isEmpty(when) || (!when.time && thatDay.test(text));
  return words.length === 0 && isUndated && !event && ordinal === undefined && !pick;
}

function isTimeOnly({ to, title, place, add, remove, reminders, repeat }: ChangeRequest): boolean {
  return !isEmpty(to) && !(title ?? place ?? add ?? remove ?? reminders ?? repeat);
}

function amended(open: ChangeRequest, { to }: Pick<ChangeRequest, 'to'>): ChangeRequest {
  return { ...open, to: { ...open.to, ...to } };
}
