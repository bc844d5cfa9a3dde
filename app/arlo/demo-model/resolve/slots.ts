import { Temporal } from 'temporal-polyfill';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, type When } from '../dates/when.ts';
import { titleNames } from '../understand/parts/guests.ts';
import type { CreateRequest, FreeRequest, Memory, Request, Slot } from '../understand/request.ts';

type Days = NonNullable<When['days']>;

/** "book it", "book the second one for deep work", "book 4 o'clock": a time that was asked about or found. */
export function withSlot(request: CreateRequest, memory: Memory): CreateRequest {
  const { when, offered } = request;
  const { slots = [] } = memory;
  const last = memory.request;
  if (last?.kind === 'free' && when.time && offered !== undefined) {
    const booked = pickedTime(when, memory);
    if (booked) return { ...booked, ...request, guests: booked.guests, when: booked.when };
  }
  const searched = last?.kind === 'free' ? last.when.days : undefined;
  const days = when.days ?? (searched?.from.equals(searched.to) ? searched : undefined);
  if (last?.kind === 'free' && searched && days && when.time && !when.until && isWithin(days, searched)) {
    // "Book 2pm for a chat": on a day that was asked about, for as long, with those who were asked for.
    const minutes = when.minutes ?? last.when.minutes;
    const guests = request.guests.length > 0 ? request.guests : last.guests;
    return {
      ...request,
      guests,
      when: { ...when, days, ...(minutes !== undefined && { minutes }) },
    };
  }
  // "Am I free at 4", "put coffee in then": at the time that was asked about.
  const then = last?.kind === 'free' && last.when.time !== undefined && isUntimed(when);
  const named = when.days !== undefined || (request.title !== undefined && offered === undefined && !then);
  const chosen = slots.at(offered !== undefined && offered > 0 ? offered - 1 : (offered ?? 0));
  if (named || !chosen) return request;
  const slot = slotRequest(chosen, memory);
  if (slot.kind !== 'create') return request;
  const guests = request.guests.length > 0 ? request.guests : slot.guests;
  const title = request.title ?? slot.title ?? meetingTitle(guests).title;
  return { ...slot, ...request, ...(title && { title }), when: { ...slot.when, ...when }, guests };
}

function isWithin(inner: Days, outer: Days): boolean {
  return (
    Temporal.PlainDate.compare(inner.from, outer.from) >= 0 &&
    Temporal.PlainDate.compare(inner.to, outer.to) <= 0
  );
}

/** "Use Thu 16:30", which is also what the page's button says: a booking at one of the times that were offered. */
export function pickedTime(when: When, memory: Memory): CreateRequest | undefined {
  const last = memory.request;
  if (last?.kind !== 'free' || !when.time) return undefined;
  const day = memory.anchor && { from: memory.anchor, to: memory.anchor, unit: 'day' as const };
  const minutes = when.minutes ?? last.when.minutes;
  const time = offeredTime(when.time, memory);
  const booked = { ...(day && { days: day }), ...when, time, ...(minutes !== undefined && { minutes }) };
  return { kind: 'create', when: booked, guests: last.guests, ...wantedTitle(last) };
}

/** "Eleven", of times that are free in the morning, is no hour of the night, whatever is booked. */
function offeredTime(time: NonNullable<When['time']>, { slots = [] }: Memory): NonNullable<When['time']> {
  const isFree = (hour: number) => {
    const said = `T${String(hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
    return slots.some(({ start, end }) => start.slice(10, 16) <= said && said < end.slice(10, 16));
  };
  const isMorning = time.hour >= 8 && slots.some(({ start }) => start.slice(11, 13) < '12');
  const hour = [time.hour, time.hour + 12].find(isFree) ?? (isMorning ? time.hour : undefined);
  return time.sure || hour === undefined ? time : { ...time, hour, sure: true };
}

/** Whether it says nothing but how long. */
function isUntimed({ minutes: _minutes, ...when }: When): boolean {
  return isEmpty(when);
}

export function slotRequest(slot: Slot, memory: Memory): Request {
  const [start, end] = [wallOf(slot.start), wallOf(slot.end)];
  if (!start || !end) return { kind: 'unknown' };
  const last = memory.request?.kind === 'free' ? memory.request : undefined;
  return {
    kind: 'create',
    when: exactWhen(start, start.until(end).total('minutes')),
    guests: last?.guests ?? [],
    ...wantedTitle(last),
  };
}

/** What the time was wanted for, and with whom. */
function wantedTitle(last: FreeRequest | undefined): { title?: string } {
  const { purpose, guests = [] } = last ?? {};
  if (!purpose) return meetingTitle(guests);
  return { title: guests.length > 0 ? `${purpose} with ${titleNames(guests)}` : purpose };
}

function meetingTitle(guests: CreateRequest['guests']): { title?: string } {
  return guests.length > 0 ? { title: `Meeting with ${guests.map(({ name }) => name).join(' and ')}` } : {};
}

export function exactWhen(start: Temporal.PlainDateTime, minutes: number): When {
  const day = start.toPlainDate();
  return {
    days: { from: day, to: day, unit: 'day' },
    time: { hour: start.hour, minute: start.minute, sure: true },
    minutes,
  };
}

/** "An hour later": than the time that was asked about. */
export function shiftedSlot(slot: Slot, shift: NonNullable<When['shift']>): When | undefined {
  const [start, end] = [wallOf(slot.start), wallOf(slot.end)];
  if (!start || !end) return undefined;
  const sign = shift.direction === 'earlier' ? -1 : 1;
  const from = start.add({ minutes: sign * shift.minutes, days: sign * shift.days });
  return exactWhen(from, start.until(end).total('minutes'));
}
