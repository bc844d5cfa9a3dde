import type { Temporal } from 'temporal-polyfill';
import { wordsOf } from '../plan/title-words.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, type When } from '../dates/when.ts';
import { bareHour } from '../understand/parts/bare-hour.ts';
import { colourIn } from '../understand/parts/extras.ts';
import { isNewsOfOneself } from '../understand/wording/news.ts';
import { nameOfAddress } from '../understand/parts/guests.ts';
import type { ChangeRequest, Memory, Request, Target, Understood } from '../understand/request.ts';
import { moveVerb } from '../understand/wording/verbs.ts';
import { nearHour } from './bookings.ts';
import { alsoDone, changed, eventInHand, namesakeMoved, otherOccurrence } from './in-hand.ts';
import { newInstead, withinSpan } from './reply.ts';
import type { Moment } from '../dates/moment.ts';
import { pickedTime, shiftedSlot } from './slots.ts';
import type { ModelEvent } from '#app/arlo/tool-output.ts';

/** A few words after an answer: the same question for another day, another time for the same event. */
export function followUp(understood: Understood, memory: Memory, moment: Moment): Request {
  const { request, when, emails, also } = understood;
  if (request.kind !== 'fragment') return request;
  const picked = understood.picksTime && pickedTime(when, memory);
  if (picked) return picked;
  const { target, place } = request;
  const last = memory.request;
  const namesake = namesakeMoved(understood, target, memory);
  if (namesake) return namesake;
  const event = eventInHand(memory);
  const hour = bareHour(understood.said.toLowerCase()) === target.ordinal ? target.ordinal : undefined;
  // "Seven", of what was just booked at six, is no seventh of a list; "7" may be one.
  const corrects = understood.answer === 'no' || understood.instead || understood.picksTime;
  if (hour !== undefined && (corrects || !/\d/.test(understood.said)) && event)
    return changed(event, asSaid({ time: { hour, minute: 0, sure: false } }, last ?? request));
  const colour =
    event && last?.kind === 'change' && last.colour ? colourIn(target.words.join(' ')) : undefined;
  if (event && colour) return changed(event, { colour });
  const corrected = correction(understood, target, memory);
  if (corrected) return corrected;
  if (target.ordinal !== undefined) return { kind: 'find', target, fact: 'when' };
  const occurrence = target.words.length === 0 && otherOccurrence(when, also, memory);
  if (occurrence) return occurrence;
  if (request.guests && event) return changed(event, { add: request.guests });
  if (target.words.length > 0 && !(place && event && !isEmpty(when))) {
    if (place && event) return changed(event, { place });
    const [shown, ...others] = memory.events;
    if (emails.length > 0 && shown && others.length === 0)
      return changed(shown, { add: emails.map((email) => ({ name: nameOfAddress(email), email })) });
    const more = also && event && isEmpty(when) && oneMore(event, target, last);
    if (more) return more;
    if (event && isEmpty(when) && last?.kind === 'change' && last.place)
      return changed(event, { place: understood.said.replace(/^(?:sorry|no|oh|i mean|at|in)\s+/i, '') });
    const removed = last?.kind === 'delete' || last?.kind === 'respond';
    const one = withoutLikeness(target);
    const isAlike = also || one !== target;
    const done = isAlike && (isEmpty(when) || removed) && alsoDone(understood, one, memory);
    if (done) return done;
    return { kind: 'find', target, fact: last?.kind === 'find' ? last.fact : 'when', guess: true };
  }
  if (isNewsOfOneself(understood.text) && !isEmpty(when)) return { kind: 'unknown' };
  if (target.pick) return { kind: 'agenda', when, pick: target.pick, words: [] };
  if (isEmpty(when))
    return target.pronoun && memory.events.length > 0
      ? { kind: 'find', target, fact: 'when' }
      : { kind: 'unknown' };
  switch (last?.kind) {
    case 'create':
      // What was not booked is asked for again, and "and friday as well" is one more.
      if (memory.events.length === 0) return { ...last, when: { ...last.when, ...when } };
      if (also && when.days && !when.time) return { ...last, when: { ...last.when, ...when } };
      return event
        ? changed(event, { ...asSaid(when, last), ...(place && { place }) })
        : { kind: 'agenda', when, words: [] };
    case 'change':
      return event
        ? changed(event, { ...asSaid(when, last), ...(place && { place }) })
        : { kind: 'agenda', when, words: [] };
    case 'free':
      return followFree(last, when, memory);
    case 'find': {
      const [found, ...others] = memory.events;
      // "Half an hour earlier please", of what was asked about.
      const isShifted = when.shift !== undefined && !understood.asks;
      const isMoved = understood.instead || isShifted || /\bsame (?:time|hour)\b/i.test(understood.said);
      if (isMoved && found && others.length === 0) return changed(found, { to: when });
      // "Til 4 only", of what was asked about
      const isEnd = when.edge === 'until' && when.time && !when.days && !understood.asks;
      if (isEnd && found && others.length === 0) return changed(found, asSaid(when, last));
      const booked =
        last.guess &&
        !understood.asks &&
        !isTitled(memory.events, last.target) &&
        newInstead(last, { words: [], when }, moment);
      if (booked) return booked;
      if (last.target.words.length > 0 && !last.target.event)
        return { ...last, target: { ...last.target, when } };
      return { kind: 'agenda', when, words: [] };
    }
    case 'agenda':
      return { ...last, when: when.days ? withinSpan(last.when, when) : { ...last.when, ...when } };
    default:
      return { kind: 'agenda', when, words: [] };
  }
}

/** "Hiring panel same", "the dentist ditto": the name without the word that says so. */
function withoutLikeness(target: Target): Target {
  const words = target.words.filter((word) => !/^(?:same|ditto|likewise)$/.test(word));
  if (words.length === target.words.length || words.length === 0) return target;
  return { ...target, words, name: words.join(' ') };
}

/** Whether one of the events is called by these words, and not only visited by who is named. */
function isTitled(events: ModelEvent[], { words }: Target): boolean {
  return events.some(({ title }) => {
    const own = wordsOf(title);
    return words.every((word) => own.includes(word));
  });
}

/** What a time alone says of the event in hand: how often it is, until when, or when. "No, 8" is an end, after an end. */
function asSaid({ repeat, reminders, ...when }: When, last: Request): Partial<ChangeRequest> {
  const ends = last.kind === 'change' && last.to.until && !last.to.time && when.time && !when.days;
  const { time, edge, ...rest } = when;
  const until = ends || (edge === 'until' && time);
  return {
    to: until && time ? { ...rest, until: time } : when,
    ...(repeat && { repeat }),
    ...(reminders && { reminders }),
  };
}

/** "Next monday's as well", "no, the one a week later": what was to be done to one event is done to its namesake. */
export function otherDay(
  { request, when, text, also, answer }: Understood,
  memory: Memory,
): Request | undefined {
  const { request: last, made, events } = memory;
  // "No, move it a day later instead", of what was not deleted, is no wish to delete another.
  const isPointing =
    request.kind === 'fragment' || (request.kind === 'change' && request.to.shift && !movesIt.test(text));
  if (!isPointing || request.target.words.length > 0) return undefined;
  const again =
    last?.kind === 'change' && also && (last.length ?? last.to.minutes ?? last.to.time) !== undefined;
  if (last?.kind !== 'delete' && last?.kind !== 'respond' && !again) return undefined;
  const event = events.length === 1 ? events[0] : made.at(-1)?.at(-1);
  const points = also || answer === 'no' || /\bones?\b|\w['’]s\b/i.test(text);
  const start = event && wallOf(event.start)?.toPlainDate();
  const days = when.days ?? (start && when.shift?.days ? shiftedDay(start, when.shift) : undefined);
  if (!event || !points || !days) return undefined;
  const target = { words: wordsOf(event.title), name: event.title, when: { days } };
  if (last.kind === 'delete') return { kind: 'delete', target };
  if (last.kind === 'respond') return { ...last, target };
  const { days: _days, ...to } = last.to;
  return { ...last, target, to };
}

const movesIt = new RegExp(`\\b(?:${moveVerb}|put|make|have|let) (?:it|that|this)\\b`, 'i');

function shiftedDay(start: Temporal.PlainDate, shift: NonNullable<When['shift']>): When['days'] {
  const day = start.add({ days: shift.direction === 'earlier' ? -shift.days : shift.days });
  return { from: day, to: day, unit: 'day' };
}

/** "And Sam", after somebody was invited or taken off. */
function oneMore(event: ModelEvent, { name, words }: Target, last: Request | undefined): Request | undefined {
  const who = [{ name: name ?? words.join(' ') }];
  if (last?.kind === 'create') return last.guests.length > 0 ? changed(event, { add: who }) : undefined;
  if (last?.kind !== 'change') return undefined;
  return last.add ? changed(event, { add: who }) : last.remove ? changed(event, { remove: who }) : undefined;
}

/** "No wait, the budget review": the same wish for another event. */
function correction(understood: Understood, target: Target, { request: last }: Memory): Request | undefined {
  if (understood.answer !== 'no' && !understood.instead) return undefined;
  const one = target.when.days !== undefined && /\bone\b/i.test(understood.said);
  const names = target.words.length > 0 || target.ordinal !== undefined || one;
  if (!names || !last || !('target' in last) || last.kind === 'fragment') return undefined;
  // "No sorry, I meant Jonas": another guest.
  if (
    last.kind === 'change' &&
    last.add?.length === 1 &&
    target.words.length === 1 &&
    last.target.words.length > 0
  )
    return { ...last, add: [{ name: target.name ?? target.words.join(' ') }] };
  return { ...last, target };
}

/** "and at 4?" keeps the day, "and friday?" keeps the time. */
export function followFree(last: Extract<Request, { kind: 'free' }>, when: When, memory: Memory): Request {
  const shifted = when.shift && memory.slots?.[0] && shiftedSlot(memory.slots[0], when.shift);
  if (shifted) return { ...last, search: false, when: shifted };
  const minutes = when.minutes ?? last.when.minutes;
  const day =
    last.when.days ?? (memory.anchor && { from: memory.anchor, to: memory.anchor, unit: 'day' as const });
  const kept = when.days
    ? { ...(when.time || when.part ? {} : timeOnly(last.when)), ...when }
    : {
        ...(day && { days: day }),
        ...nearHour(when, last.when.time?.sure ? last.when.time.hour : undefined),
      };
  return {
    ...last,
    search: last.search && !when.time,
    when: { ...kept, ...(minutes !== undefined && { minutes }) },
  };
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
