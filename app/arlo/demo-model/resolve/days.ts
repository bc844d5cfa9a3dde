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
import { exactWhen } from './slots.ts';

/* The days that were talked about, for what is said without one. */

/** "Move it there but at 3": to the time that was just asked about, or the day last talked about. */
export function thereOf(request: Request, { said, text, there }: Understood, memory: Memory): Request {
  const { anchor, slots = [], request: last } = memory;
  const points = there ?? (/\bthere\b/i.test(said) || toThen.test(text));
  if (request.kind !== 'change' || !anchor || !(points || isTimeAsked(request.to, memory))) return request;
  const { to, add, remove, title, place } = request;
  if (add || remove || title || place) return request;
  const [asked] = slots;
  const start = asked && wallOf(asked.start);
  // "Move it there instead, she won't need me till Christmas": no day of a reason.
  const isReason = to.days !== undefined && !to.time && /\bthere(?: instead)?[,.;] /i.test(text);
  const isThen = isEmpty(to) || isReason || isTimeAsked(to, memory);
  if (isThen && last?.kind === 'free' && last.when.time && start) {
    const { minutes: _minutes, ...when } = exactWhen(start, 0);
    return { ...request, to: when };
  }
  return to.days ? request : { ...request, to: { ...to, days: { from: anchor, to: anchor, unit: 'day' } } };
}

const toThen = /\bto (?:then|that(?: time| slot| hour)?)(?=\W*$| (?:please|pls|instead|thanks)\b)/i;

/** Whether it is the time that was just asked about. */
export function isTimeAsked({ time, days }: When, { request: last, slots = [] }: Memory): boolean {
  const start = last?.kind === 'free' && last.when.time ? wallOf(slots[0]?.start ?? '') : undefined;
  if (!time || days || !start) return false;
  const isHour = start.hour === time.hour || (!time.sure && start.hour === time.hour + 12);
  return isHour && start.minute === time.minute;
}

/** "Anything in the afternoon?" asks about the day that was last talked about. */
export function onDayTalkedAbout(
  request: AgendaRequest | FreeRequest,
  { said, text, when: saidWhen }: Understood,
  memory: Memory,
): Request {
  const { anchor, onThatDay, request: last } = memory;
  const { when } = request;
  if (request.kind === 'free' && atThatTime.test(text)) {
    const then = timeInHand(memory);
    // "Am I free then?", of the day that a mail names.
    if (last?.kind === 'mail' && onThatDay && anchor && isEmpty(when))
      return { ...request, when: { days: { from: anchor, to: anchor, unit: 'day' } } };
    if (then && isEmpty(when)) return { ...request, search: false, when: then };
    // "Is that slot free on thursday as well?"
    if (then && when.days && !when.time && !when.part)
      return { ...request, search: false, when: { ...then, days: when.days } };
    if (then?.days && when.time && !when.days) return { ...request, when: { ...when, days: then.days } };
  }
  // "What does the whole day look like now"
  const isOpen = isEmpty(when) || when.instant !== undefined;
  if (request.kind === 'agenda' && isOpen && anchor && onThatDay && wholeDay.test(text))
    return { ...request, when: { days: { from: anchor, to: anchor, unit: 'day' } } };
  // "Anything I can skip?", of the day that was shown
  const isOfNoDay =
    isEmpty(when) || (request.kind === 'agenda' && request.view === 'overlaps' && isEmpty(saidWhen));
  if (
    request.kind === 'agenda' &&
    isOfNoDay &&
    last?.kind === 'agenda' &&
    last.when.days &&
    anyOfIt.test(text)
  )
    return { ...request, when: { days: last.when.days } };
  // "What else is on those days"
  const those = /\b(?:those|these|both)(?: \w+)? days\b/i.test(said) ? daysTalkedAbout(memory) : undefined;
  if (those) return { ...request, when: { ...when, days: those } };
  // "What's the busiest day", of the week that was shown
  const shown = last?.kind === 'agenda' || last?.kind === 'free' ? last.when.days : undefined;
  const isSpan = shown && !shown.from.equals(shown.to);
  if (request.kind === 'agenda' && request.view && isSpan && isEmpty(saidWhen))
    return { ...request, when: { ...when, days: shown } };
  const { rest: _rest, ...timed } = when;
  const rest =
    (isEmpty(timed) || (!when.days && when.time)) &&
    onThatDay &&
    /\b(?:leave|leaves|left|else)\b/i.test(said);
  const open = !when.days && (when.part || when.time) && !when.rest && !when.instant;
  const talked =
    last?.kind === 'agenda' ||
    last?.kind === 'free' ||
    (onThatDay && thatPart.test(text)) ||
    ((last?.kind === 'delete' || last?.kind === 'mail') && onThatDay);
  if (!anchor || !((open && talked) || rest)) return request;
  return { ...request, when: { ...when, days: { from: anchor, to: anchor, unit: 'day' } } };
}

const anyOfIt =
  /^\W*(?:(?:and|ok(?:ay)?|so|oh|hm+|is|are|there)\b[ ,]*)*(?:any ?(?:thing|of (?:it|that|them|those))|any (?:clash|conflict|overlap)\p{L}*|which (?:one|of (?:them|those)))\b/iu;

/** "Is the evening clear then", of the day of what was just answered, booked or moved */
const thatPart = /\b(?:the|that)(?: rest of the)? (?:morning|afternoon|evening|night)\b/i;

const wholeDay = /\b(?:(?:the|that) (?:whole|entire|full) day|(?:the|that|my) day looks?)\b/i;

const atThatTime =
  /\b(?:then|that (?:time|slot|hour)|the same (?:time|slot|hours?)|same (?:time|slot|hours?))\b/i;

/** When the event is that was talked about: "is she free then". */
function timeInHand({ events, hand }: Memory): When | undefined {
  const event = events.length === 1 ? events[0] : hand;
  const [start, end] = [event && wallOf(event.start), event && wallOf(event.end)];
  return event && !event.allDay && start && end
    ? exactWhen(start, start.until(end).total('minutes'))
    : undefined;
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
