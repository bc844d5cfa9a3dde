import { wallOf } from '../dates/wall.ts';
import { isEmpty } from '../dates/when.ts';
import type { ChangeRequest, Understood } from '../understand/request.ts';

/* The answer to how long something shall be. */

/** "Till four", "half an hour", "by ten minutes": when it is to end, how long it is to be, or by how much that differs. */
export function lengthTold(
  { resize, target: { event } }: ChangeRequest,
  { request, when, text }: Understood,
): Pick<ChangeRequest, 'to' | 'length'> | undefined {
  if (request.kind === 'change' && request.length) return { to: {}, length: request.length };
  const { time, minutes, shift, days: _days, edge: _edge, ...others } = when;
  if (!isEmpty(others)) return undefined;
  if (time) return { to: { until: time } };
  const told = minutes ?? shift?.minutes;
  if (!told) return undefined;
  const [start, end] = [event && wallOf(event.start), event && wallOf(event.end)];
  const now = start && end ? start.until(end).total('minutes') : undefined;
  // "Half an hour", of what is to be longer than its hour.
  const isOtherWay = now !== undefined && (resize === 'longer' ? told <= now : told >= now);
  const isBy = shift !== undefined || differs.test(text) || isOtherWay;
  return { to: {}, length: isBy ? { by: resize === 'longer' ? told : -told } : { minutes: told } };
}

const differs = /\b(?:by|more|less|longer|shorter|extra|another|off)\b/i;
