import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, type When } from '../dates/when.ts';
import type {
  AgendaRequest,
  ChangeRequest,
  CreateRequest,
  Memory,
  Request,
  Slot,
  Target,
  Understood,
  UndoRequest,
} from '../understand/request.ts';
import { nameOfAddress } from '../understand/guests.ts';
import { eventsNamed } from '../plan/match.ts';
import { aboutShown } from './sources.ts';
import { withThem } from './them.ts';
import { replyTo } from './reply.ts';

/** What the words mean in this conversation: "it" gets its event, a few words their request, a reply its question. */
export function resolve(understood: Understood, memory: Memory, moment: Moment): Request {
  return withThem(resolved(understood, memory, moment), memory);
}

function resolved(understood: Understood, memory: Memory, moment: Moment): Request {
  const reply = memory.question && replyTo(memory.question, understood, moment);
  if (reply) return withEvents(reply, memory);
  const shown = aboutShown(understood, memory);
  if (shown) return shown;
  const { request } = understood;
  if (request.kind === 'several') {
    return {
      ...request,
      requests: request.requests.map((one) => resolve({ ...understood, request: one }, memory, moment)),
    };
  }
  if (request.kind === 'fragment') return withEvents(followUp(understood, memory), memory);
  if (request.kind === 'create') return withSlot(request, memory);
  if (request.kind === 'yes') return agreed(memory);
  if (request.kind === 'delete') return guestTakenOff(request, memory) ?? withEvents(request, memory);
  if (request.kind === 'undo') return undoOf(request, memory);
  if (request.kind === 'agenda') return onDayTalkedAbout(request, memory);
  return withEvents(request, memory);
}

/** "And remove Sam", when it was about an event's guests: a guest of it is taken off, and no event with that name is deleted. */
function guestTakenOff(
  { target }: Extract<Request, { kind: 'delete' }>,
  { events, request: last }: Memory,
): ChangeRequest | undefined {
  const [event, ...others] = events;
  const [word, ...more] = target.words;
  if (!event || others.length > 0 || !word || more.length > 0 || !isEmpty(target.when)) return undefined;
  const ofGuests =
    last?.kind === 'change'
      ? (last.add ?? last.remove) !== undefined
      : last?.kind === 'find' && last.fact === 'who';
  return ofGuests && !event.title.toLowerCase().includes(word)
    ? changed(event, { remove: [{ name: target.name ?? word }] })
    : undefined;
}

/** What "undo that" takes back: the changes of the last turn that made some, or of the event it names. */
function undoOf(request: UndoRequest, { made, events }: Memory): UndoRequest {
  const { target, all } = request;
  if (all) return { ...request, events: unique(made.flat().toReversed()) };
  if (target.words.length === 0 && target.ordinal === undefined)
    return { ...request, events: made.at(-1) ?? [] };
  const pointed = pointedAt(target, events);
  const named = pointed ? [pointed] : eventsNamed(unique(made.flat().toReversed()), target.words);
  return named.length > 0 ? { ...request, events: named.slice(0, 1) } : request;
}

function unique(events: ModelEvent[]): ModelEvent[] {
  return events.filter(
    (event, index) => events.findIndex(({ eventId }) => eventId === event.eventId) === index,
  );
}

/** "Anything in the afternoon?" asks about the day that was last talked about. */
function onDayTalkedAbout(request: AgendaRequest, { anchor, request: last }: Memory): Request {
  const { when } = request;
  const open = !when.days && (when.part || when.time) && !when.rest && !when.instant;
  const talked = last?.kind === 'agenda' || last?.kind === 'free';
  if (!open || !anchor || !talked) return request;
  return { ...request, when: { ...when, days: { from: anchor, to: anchor, unit: 'day' } } };
}

/** "Yes", without a question that waits for it: to a confirmation that is gone, or to a time that was found. */
function agreed(memory: Memory): Request {
  if (memory.unanswered) return withEvents(memory.unanswered, memory);
  const [slot] = memory.slots ?? [];
  if (memory.request?.kind === 'free' && slot) return slotRequest(slot, memory);
  return { kind: 'yes' };
}

/** Puts the event in for "it" and "the second one". */
function withEvents(request: Request, memory: Memory): Request {
  if (request.kind === 'clear' && request.events?.length === 0) return { ...request, events: memory.events };
  if (
    request.kind !== 'change' &&
    request.kind !== 'delete' &&
    request.kind !== 'find' &&
    request.kind !== 'respond'
  )
    return request;
  const { target } = request;
  const many =
    'all' in request && request.all && !target.event && target.words.length === 0 && isEmpty(target.when);
  if (many && memory.events.length > 1)
    return { ...request, target: { words: [], when: {}, events: memory.events } } as Request;
  const event = pointedAt(target, memory.events) ?? shownAt(target, memory.events);
  if (event) return { ...request, target: { words: [], when: {}, event } };
  const [only, ...others] = memory.events;
  if (request.kind === 'change' && target.mention && !request.otherwise && only && others.length === 0)
    return { ...request, otherwise: { ...request, target: { words: [], when: {}, event: only } } };
  if (
    target.ordinal !== undefined &&
    (target.ordinal === 1 || target.ordinal === -1) &&
    !isEmpty(target.when)
  ) {
    return {
      ...request,
      target: { words: [], when: target.when, pick: target.ordinal === 1 ? 'first' : 'last' },
    };
  }
  return request;
}

function pointedAt(
  { words, when, ordinal, pronoun, event }: Target,
  events: ModelEvent[],
): ModelEvent | undefined {
  if (event) return event;
  if (ordinal !== undefined)
    return isEmpty(when) || events.length > 1 ? events.at(ordinal > 0 ? ordinal - 1 : ordinal) : undefined;
  if (!pronoun || words.length > 0) return undefined;
  return events.length === 1 ? events[0] : undefined;
}

/** "The one at 9", of several that were shown. */
function shownAt({ words, when, pick }: Target, events: ModelEvent[]): ModelEvent | undefined {
  const { time } = when;
  if (!time || when.days || words.length > 0 || pick || events.length < 2) return undefined;
  const starts = (hour: number) =>
    events.filter((event) => {
      const start = event.allDay ? undefined : wallOf(event.start);
      return start?.hour === hour && start.minute === time.minute;
    });
  const usual = starts(time.hour);
  const found = usual.length > 0 || time.sure ? usual : starts(time.hour + 12);
  return found.length === 1 ? found[0] : undefined;
}

/** "book it", "book the second one for deep work", "book 4 o'clock": a time that was asked about or found. */
function withSlot(request: CreateRequest, memory: Memory): CreateRequest {
  const { when, offered } = request;
  const { slots = [] } = memory;
  const last = memory.request;
  const offeredDay = last?.kind === 'free' && last.when.days?.from.equals(last.when.days.to);
  if (last?.kind === 'free' && offeredDay && when.time && !when.days && offered === undefined) {
    // "Book 2pm for a chat": on the day that was asked about, with those who were asked for.
    const minutes = when.minutes ?? last.when.minutes;
    const guests = request.guests.length > 0 ? request.guests : last.guests;
    const days = last.when.days;
    return {
      ...request,
      guests,
      when: { ...when, ...(days && { days }), ...(minutes !== undefined && { minutes }) },
    };
  }
  // "Am I free at 4", "put coffee in then": at the time that was asked about.
  const then = last?.kind === 'free' && last.when.time !== undefined && isEmpty(when);
  const named = when.days !== undefined || (request.title !== undefined && offered === undefined && !then);
  const chosen = slots.at(offered !== undefined && offered > 0 ? offered - 1 : (offered ?? 0));
  if (named || !chosen) return request;
  const slot = slotRequest(chosen, memory);
  if (slot.kind !== 'create') return request;
  const guests = request.guests.length > 0 ? request.guests : slot.guests;
  const title = request.title ?? meetingTitle(guests).title;
  return { ...slot, ...request, ...(title && { title }), when: { ...slot.when, ...when }, guests };
}

/** "Use Thu 16:30", which is also what the page's button says: a booking at one of the times that were offered. */
function pickedTime(when: When, memory: Memory): CreateRequest | undefined {
  const last = memory.request;
  if (last?.kind !== 'free' || !when.time) return undefined;
  const day = memory.anchor && { from: memory.anchor, to: memory.anchor, unit: 'day' as const };
  const minutes = when.minutes ?? last.when.minutes;
  const booked = { ...(day && { days: day }), ...when, ...(minutes !== undefined && { minutes }) };
  return { kind: 'create', when: booked, guests: last.guests, ...meetingTitle(last.guests) };
}

function slotRequest(slot: Slot, memory: Memory): Request {
  const [start, end] = [wallOf(slot.start), wallOf(slot.end)];
  if (!start || !end) return { kind: 'unknown' };
  const guests = memory.request?.kind === 'free' ? memory.request.guests : [];
  return {
    kind: 'create',
    when: exactWhen(start, start.until(end).total('minutes')),
    guests,
    ...meetingTitle(guests),
  };
}

function meetingTitle(guests: CreateRequest['guests']): { title?: string } {
  return guests.length > 0 ? { title: `Meeting with ${guests.map(({ name }) => name).join(' and ')}` } : {};
}

function exactWhen(start: Temporal.PlainDateTime, minutes: number): When {
  const day = start.toPlainDate();
  return {
    days: { from: day, to: day, unit: 'day' },
    time: { hour: start.hour, minute: start.minute, sure: true },
    minutes,
  };
}

/** A few words after an answer: the same question for another day, another time for the same event. */
function followUp(understood: Understood, memory: Memory): Request {
  const { request, when, emails } = understood;
  if (request.kind !== 'fragment') return request;
  const picked = understood.picksTime && pickedTime(when, memory);
  if (picked) return picked;
  const { target, place } = request;
  const last = memory.request;
  const [event] = memory.events;
  const hour = /^\d{1,2}$/.test(understood.said) ? target.ordinal : undefined;
  if (
    hour !== undefined &&
    (understood.answer === 'no' || understood.instead) &&
    event &&
    memory.events.length === 1 &&
    (last?.kind === 'create' || last?.kind === 'change')
  )
    return changed(event, { to: { time: { hour, minute: 0, sure: false } } });
  const corrected = correction(understood, target, memory);
  if (corrected) return corrected;
  if (target.ordinal !== undefined) return { kind: 'find', target, fact: 'when' };
  if (
    request.guests &&
    event &&
    memory.events.length === 1 &&
    (last?.kind === 'create' || last?.kind === 'change')
  )
    return changed(event, { add: request.guests });
  if (target.words.length > 0) {
    if (place && event && (last?.kind === 'create' || last?.kind === 'change'))
      return changed(event, { place });
    if (emails.length > 0 && event && memory.events.length === 1)
      return changed(event, { add: emails.map((email) => ({ name: nameOfAddress(email), email })) });
    return { kind: 'find', target, fact: last?.kind === 'find' ? last.fact : 'when', guess: true };
  }
  if (target.pick) return { kind: 'agenda', when, pick: target.pick, words: [] };
  if (isEmpty(when))
    return target.pronoun && event ? { kind: 'find', target, fact: 'when' } : { kind: 'unknown' };
  switch (last?.kind) {
    case 'create':
    case 'change':
      if (event && memory.events.length === 1) return changed(event, { to: when });
      return { kind: 'agenda', when, words: [] };
    case 'free':
      return followFree(last, when, memory);
    case 'find':
      if (last.target.words.length > 0 && !last.target.event)
        return { ...last, target: { ...last.target, when } };
      return { kind: 'agenda', when, words: [] };
    case 'agenda':
      return { ...last, when: when.days ? when : { ...last.when, ...when } };
    default:
      return { kind: 'agenda', when, words: [] };
  }
}

/** "No wait, the budget review": the same wish for another event. */
function correction(understood: Understood, target: Target, { request: last }: Memory): Request | undefined {
  if (understood.answer !== 'no' && !understood.instead) return undefined;
  const names = target.words.length > 0 || target.ordinal !== undefined;
  if (!names || !last || !('target' in last) || last.kind === 'fragment') return undefined;
  return { ...last, target };
}

function changed(
  event: ModelEvent,
  what: Partial<Pick<ChangeRequest, 'to' | 'place' | 'add' | 'remove'>>,
): ChangeRequest {
  return { kind: 'change', target: { words: [], when: {}, event }, to: {}, ...what };
}

/** "and at 4?" keeps the day, "and friday?" keeps the time. */
function followFree(last: Extract<Request, { kind: 'free' }>, when: When, memory: Memory): Request {
  const shifted = when.shift && memory.slots?.[0] && shiftedSlot(memory.slots[0], when.shift);
  if (shifted) return { ...last, search: false, when: shifted };
  const minutes = when.minutes ?? last.when.minutes;
  const day =
    last.when.days ?? (memory.anchor && { from: memory.anchor, to: memory.anchor, unit: 'day' as const });
  const kept = when.days
    ? { ...(when.time || when.part ? {} : timeOnly(last.when)), ...when }
    : { ...(day && { days: day }), ...when };
  return {
    ...last,
    search: last.search && !when.time,
    when: { ...kept, ...(minutes !== undefined && { minutes }) },
  };
}

/** "An hour later": than the time that was asked about. */
function shiftedSlot(slot: Slot, shift: NonNullable<When['shift']>): When | undefined {
  const [start, end] = [wallOf(slot.start), wallOf(slot.end)];
  if (!start || !end) return undefined;
  const sign = shift.direction === 'earlier' ? -1 : 1;
  const from = start.add({ minutes: sign * shift.minutes, days: sign * shift.days });
  return exactWhen(from, start.until(end).total('minutes'));
}

function timeOnly({ time, until, edge, part, side }: When): When {
  return {
    ...(time && { time }),
    ...(until && { until }),
    ...(edge && { edge }),
    ...(part && { part }),
    ...(side && { side }),
  };
}
