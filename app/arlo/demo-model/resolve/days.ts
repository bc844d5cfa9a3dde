import { wallOf } from '../dates/wall.ts';
import { isEmpty, type When } from '../dates/when.ts';
import type {
  AgendaRequest,
  ClearRequest,
  FreeRequest,
  Memory,
  Request,
  Understood,
} from '../understand/request.ts';

/* The days that were talked about, for what is said without one. */

/** "Move it there but at 3": to the day last talked about. */
export function thereOf(request: Request, { said }: Understood, { anchor }: Memory): Request {
  if (request.kind !== 'change' || !anchor || !/\bthere\b/i.test(said)) return request;
  const { to, add, remove, title, place } = request;
  if (add || remove || title || place) return request;
  return to.days ? request : { ...request, to: { ...to, days: { from: anchor, to: anchor, unit: 'day' } } };
}

/** "Anything in the afternoon?" asks about the day that was last talked about. */
export function onDayTalkedAbout(
  request: AgendaRequest | FreeRequest,
  { said }: Understood,
  memory: Memory,
): Request {
  const { anchor, onThatDay, request: last } = memory;
  const { when } = request;
  // "What else is on those days"
  const those = /\b(?:those|these|both)(?: \w+)? days\b/i.test(said) ? daysTalkedAbout(memory) : undefined;
  if (those) return { ...request, when: { ...when, days: those } };
  const rest =
    (isEmpty(when) || (!when.days && when.time)) && onThatDay && /\b(?:leave|leaves|left|else)\b/i.test(said);
  const open = !when.days && (when.part || when.time) && !when.rest && !when.instant;
  const talked = last?.kind === 'agenda' || last?.kind === 'free';
  if (!anchor || !((open && talked) || rest)) return request;
  return { ...request, when: { ...when, days: { from: anchor, to: anchor, unit: 'day' } } };
}

/** "Cancel everything", "all but the haircut", "clear both days": of the days that were just talked about. */
export function onDaysTalkedAbout(request: ClearRequest, memory: Memory): ClearRequest {
  const { when, words, events } = request;
  if (when.days || when.instant || when.soon !== undefined || words.length > 0 || events || request.beside)
    return request;
  const days = daysTalkedAbout(memory);
  return days ? { ...request, when: { ...when, days } } : request;
}

function daysTalkedAbout({ request: last, events, anchor, onThatDay }: Memory): When['days'] {
  if ((last?.kind === 'agenda' || last?.kind === 'free') && last.when.days) return last.when.days;
  const [event, ...others] = events;
  const [from, to] = [event && wallOf(event.start), event && wallOf(event.end)];
  if (event?.allDay && others.length === 0 && from && to)
    return { from: from.toPlainDate(), to: to.toPlainDate().subtract({ days: 1 }), unit: 'days' };
  return onThatDay && anchor ? { from: anchor, to: anchor, unit: 'day' } : undefined;
}
