import type { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, partHours, type When } from '../dates/when.ts';
import { eventsNamed } from '../plan/match.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { Moment } from '../dates/moment.ts';
import { readUtterance, whenOf } from '../understand/wording/utterance.ts';
import { capital } from '../understand/parts/event-title.ts';
import { isThing } from '../understand/requests/guest-change.ts';
import { isNounPhrase } from '../understand/parts/noun-phrase.ts';
import type { ChangeRequest, CreateRequest, Memory, Request, Understood } from '../understand/request.ts';
import { besideHand, changed } from './in-hand.ts';
import { exactWhen, pickedTime, slotRequest, withSlot } from './slots.ts';

/* New events, as far as the conversation says what and when. */

/** "Same thing on wednesday": a copy of what was booked, or the same question, for another day. */
export function again(when: When, memory: Memory): Request {
  const { request: last, hand, events } = memory;
  const whole = onItsWeekday(when, hand ?? events[0]);
  if (last?.kind === 'create') return { ...last, when: { ...last.when, ...whole } };
  if (last?.kind === 'agenda' || last?.kind === 'free') return { ...last, when: { ...last.when, ...when } };
  const start = hand && wallOf(hand.start);
  const end = hand && wallOf(hand.end);
  if (!hand || !start || !end) return { kind: 'unknown' };
  const times = hand.allDay ? { allDay: true as const } : exactWhen(start, start.until(end).total('minutes'));
  return {
    kind: 'create',
    title: hand.title,
    guests: [],
    ...(hand.location && { place: hand.location }),
    when: { ...times, ...whole },
  };
}

/** "Same again the week after", of something on a Saturday: on the Saturday of that week. */
function onItsWeekday(when: When, event: ModelEvent | undefined): When {
  const { days, ...more } = when;
  const start = event && wallOf(event.start)?.toPlainDate();
  if (!start || days?.unit !== 'week' || !isEmpty(more)) return when;
  const day = days.from.add({ days: (start.dayOfWeek - days.from.dayOfWeek + 7) % 7 });
  return { days: { from: day, to: day, unit: 'day' } };
}

/** "Sun as well, same time", of what was just booked: one more of it, and the first stays where it is. */
export function onceMore(understood: Understood, memory: Memory, moment: Moment): Request | undefined {
  const { text, when, request, asks, instead } = understood;
  const { request: last, events } = memory;
  const second = secondOne(understood, memory, moment);
  if (second) return second;
  const { days, time, ...others } = when;
  const isOpen =
    request.kind === 'fragment'
      ? request.target.words.length === 0
      : (request.kind === 'create' && request.title === undefined) ||
        (isBareMove(request) && !orders.test(text));
  if (last?.kind !== 'create' || events.length !== 1 || !days || asks || instead || !isOpen) return undefined;
  if (time || !isEmpty(others) || !adds.test(text)) return undefined;
  return { ...last, when: { ...last.when, days } };
}

/** "I need another one the day after, at the same hour", "they want a second one, a week later": a copy, so much later. */
function secondOne({ text, asks, instead }: Understood, memory: Memory, moment: Moment): Request | undefined {
  const { request: last, events, hand } = memory;
  const [sentence] = text.split(/(?<=[.!?…])\s+/).filter((one) => another.test(one));
  const event = events.length === 1 ? events[0] : hand;
  const start = event && wallOf(event.start)?.toPlainDate();
  if (last?.kind !== 'create' || !event || !start || asks || instead || !sentence) return undefined;
  const { days, shift, time, until, minutes, ...others } = whenOf(
    readUtterance(sentence, moment, { asSaid: true }),
  );
  const day = shift?.days
    ? start.add({ days: shift.direction === 'earlier' ? -shift.days : shift.days })
    : days?.from;
  if (!day || (days && !days.from.equals(days.to)) || !isEmpty(others)) return undefined;
  return again(
    {
      days: { from: day, to: day, unit: 'day' },
      ...(time && { time }),
      ...(until && { until }),
      ...(minutes !== undefined && { minutes }),
    },
    { ...memory, request: undefined, hand: event },
  );
}

const another =
  /\b(?:another one|(?:a|the) second one|one more(?! \p{L}+ (?:with|for|at)\b)|another(?= (?:on|the|a|next|for|same)\b))/iu;

const adds = /\b(?:too(?=\W*$|[,.;!]| (?:at|the|same|please)\b)|as well|also)\b/i;
const orders = /\b(?:it|that|move|change|make|push|shift)\b/i;

function isBareMove(request: Request): boolean {
  return request.kind === 'change' && request.target.words.length === 0 && request.target.pronoun === true;
}

/** "Put it in on the nineteenth instead, same time", of a booking that was undone or refused. */
export function putInAgain(
  { text, when }: Understood,
  { request: last, events }: Memory,
): Request | undefined {
  if (last?.kind !== 'create' || events.length > 0 || !when.days || !putsItIn.test(text)) return undefined;
  return { ...last, when: { ...last.when, ...when } };
}

const putsItIn =
  /\b(?:put|pop|stick|book|add|enter|schedule) (?:it|that|this)(?: back)?(?: in| down)? (?=on |for |the |this |next |\w+day|tomorrow|instead|\d)/i;

/** "Half eight, that's barbaric. Put the dentist at quarter past twelve", of a day that was shown with a dentist on it. */
function movedOfShown(
  { title = '', when, guests }: CreateRequest,
  { text }: Understood,
  { events }: Memory,
): ChangeRequest | undefined {
  const words = wordsOf(title);
  const isPointed =
    puts.test(text) &&
    [`the ${title}`, `my ${title}`].some((name) => text.toLowerCase().includes(` ${name.toLowerCase()}`));
  const [event, ...others] = isPointed && events.length > 1 ? eventsNamed(events, words) : [];
  if (!event || others.length > 0 || !when.time || when.repeat || guests.length > 0) return undefined;
  return changed(event, { to: when });
}

const puts = /\b(?:put|have|get|set|do|make|stick|pop|move) (?:the|my) /i;

/** A new event, as far as the conversation says what and when; or a guest for the one just made: "add Lena". */
export function newEvent(created: CreateRequest, understood: Understood, memory: Memory): Request {
  const request = created.title ? { ...created, title: created.title.replace(forThatTime, '') } : created;
  const beside = isUntimed(request.when) && besideHand(understood.said, request.when.minutes, memory);
  const guest = beside ? undefined : guestAdded(request, memory);
  const isOther = guest ?? movedOfShown(request, understood, memory);
  if (isOther) return isOther;
  if (beside) {
    const title = request.title?.replace(besideIt, '');
    return { ...request, ...(title && { title }), when: { ...request.when, ...beside } };
  }
  const looked =
    memory.request?.kind === 'agenda' || memory.request?.kind === 'free' ? memory.request : undefined;
  const span = looked?.kind === 'agenda' || looked?.search === false ? looked.when : {};
  // "Anything between 11 and 1 tomorrow? Put Deep work there, same hours"
  if (
    isUntimed(request.when) &&
    !request.when.days &&
    span.time &&
    request.title &&
    asThen.test(understood.text)
  )
    return { ...request, when: { ...span, ...request.when } };
  const slotted = withSlot(request, memory);
  if (slotted !== request) return slotted;
  const { anchor, onThatDay, request: last } = memory;
  const { when } = request;
  const asked = last !== undefined && ['agenda', 'free', 'find', 'delete', 'mail'].includes(last.kind);
  const there = /\bthere\b/i.test(understood.text);
  const sameDay = understood.also || understood.there || there || asked;
  // "Block the whole day for moving house", of the one day that was looked at.
  const dayLooked = dayLookedAt(last);
  const takesDay = dayLooked ? (when.allDay ?? when.part) : undefined;
  const told = when.time ?? (there ? when.part : undefined) ?? takesDay;
  if (dayLooked && when.days?.from.equals(dayLooked)) return { ...request, when: inPartAsked(when, last) };
  const open = told && !when.days && !when.repeat && !when.instant;
  return open && sameDay && onThatDay && anchor
    ? {
        ...request,
        when: { ...inPartAsked(inGap(when, memory), last), days: { from: anchor, to: anchor, unit: 'day' } },
      }
    : request;
}

/** "Enter the clinic for that time" */
const forThatTime = / (?:for|in|into) that (?:time|slot|hour|gap)$/i;
/** "Warming up right before that" */
const besideIt = / (?:(?:right|straight|directly|just|immediately) )?(?:after|before) (?:that|it|this)$/i;
const asThen = /\b(?:there|then|same (?:hours?|times?))\b/i;

/** "What's on on friday evening? Drinks at eight then": in the evening, where that is a time of it. */
export function inPartAsked(when: When, last: Request | undefined): When {
  const part = last?.kind === 'agenda' || last?.kind === 'free' ? last.when.part : undefined;
  const { time } = when;
  if (!part || !time || time.sure || when.part) return when;
  const [from, until] = partHours[part];
  const isIn = (hour: number) => hour >= from && hour < until;
  return isIn(time.hour + 12) && !isIn(time.hour) ? { ...when, part } : when;
}

/** "Take pottery out. Put Band practice there, seven till ten": in the evening, if that is when it was. */
function inGap(when: When, { request: last, made }: Memory): When {
  const gone = last?.kind === 'delete' ? made.at(-1)?.at(-1) : undefined;
  return nearHour(when, gone && wallOf(gone.start)?.hour);
}

/** A time that may be in the morning or twelve hours later: whichever is nearer to this hour. */
export function nearHour(when: When, hour: number | undefined): When {
  const { time, until } = when;
  if (!time || time.sure || time.hour >= 12 || hour === undefined) return when;
  if (Math.abs(time.hour + 12 - hour) > Math.abs(time.hour - hour)) return when;
  const later = <Time extends NonNullable<When['until']>>(clock: Time) => ({
    ...clock,
    hour: clock.hour + 12,
    sure: true,
  });
  const ends = until && !until.sure && until.hour < 12 ? later(until) : until;
  return { ...when, time: later(time), ...(ends && { until: ends }) };
}

function dayLookedAt(last: Request | undefined): Temporal.PlainDate | undefined {
  const days = last?.kind === 'agenda' || last?.kind === 'free' ? last.when.days : undefined;
  return days?.from.equals(days.to) ? days.from : undefined;
}

function isUntimed({ time, instant, allDay }: When): boolean {
  return !time && !instant && !allDay;
}

/** "Then Write questions right after, half an hour"; "great, Debrief then, 20 min": a name, for the time next to it. */
export function besideHandNamed(
  { request, text: said, when }: Understood,
  memory: Memory,
): Request | undefined {
  if (request.kind !== 'fragment' || request.target.words.length === 0 || !isUntimed(when) || when.days)
    return undefined;
  const { minutes } = when;
  const { request: last } = memory;
  const free = last?.kind === 'free' && atThatTime.test(said) ? memory.slots?.[0] : undefined;
  const slot = free && slotRequest(free, memory);
  // "How's Friday at four looking? Good, drinks then"
  const looked = last?.kind === 'agenda' && last.when.days && last.when.time && /\bthen\W*$/i.test(said);
  const beside = slot?.kind === 'create' ? slot.when : looked ? last.when : besideHand(said, minutes, memory);
  const name = (request.target.name ?? '').replace(besideWords, '').trim();
  if (!beside || name === '' || !isNounPhrase(name)) return undefined;
  return {
    kind: 'create',
    title: capital(name),
    guests: slot?.kind === 'create' ? slot.guests : [],
    when: { ...beside, ...(minutes !== undefined && { minutes }) },
  };
}

/** "Great, Debrief then", "ok tutor call there" */
const atThatTime = /\b(?:then|there)\b/i;
const besideWords =
  /\b(?:goes|going)(?: in)?(?: there)?$|(?: in)? there\b|\b(?:and|then|(?:(?:right|straight|directly|just|immediately) )?(?:after(?:wards?)?|before(?:hand)?)(?: (?:that|it|this))?)\b/gi;

/** "Add Lena", of an event that was just made or changed. */
function guestAdded(
  { title = '', when, guests, offered }: CreateRequest,
  memory: Memory,
): Request | undefined {
  const [event, ...others] = memory.events;
  const last = memory.request?.kind;
  if (!event || others.length > 0 || (last !== 'create' && last !== 'change' && last !== 'find'))
    return undefined;
  if (!isEmpty(when) || guests.length > 0 || offered !== undefined) return undefined;
  const names = title.split(/\s*(?:,|\band\b|&)\s*/i).filter(Boolean);
  const areNames =
    names.length > 0 && names.every((name) => /^[\p{L}’'-]+(?: [\p{L}’'-]+)?$/u.test(name) && !isThing(name));
  return areNames ? changed(event, { add: names.map((name) => ({ name })) }) : undefined;
}

export function isName({ title, target, add, remove }: ChangeRequest): boolean {
  const isIt = target.pronoun === true || target.ordinal !== undefined;
  const isThem = add === undefined || add.every(({ name }) => /^(?:him|her|them)$/i.test(name));
  return Boolean(title) && isIt && target.words.length === 0 && isThem && !remove;
}

/** "Make it half 6", of what was refused: another proposal. */
export function amendedBooking(
  change: ChangeRequest,
  { request: last, events }: Memory,
): CreateRequest | undefined {
  const { target, to, title, place, length, add = [] } = change;
  const isIt = target.words.length === 0 && !target.event && isEmpty(target.when);
  if (last?.kind !== 'create' || events.length > 0 || !isIt) return undefined;
  const minutes = length && 'minutes' in length ? { minutes: length.minutes } : {};
  return {
    ...last,
    when: { ...last.when, ...to, ...minutes },
    ...(title && { title }),
    ...(place && { place }),
    guests: [...last.guests, ...add],
  };
}

/** "Half 11 works, call it Hiring prep", of times that were found. */
export function bookedAs({ title, to, place, target }: ChangeRequest, memory: Memory): Request | undefined {
  const { request: last, slots = [] } = memory;
  if (last?.kind !== 'free' || !title || (isEmpty(to) && slots.length === 0)) return undefined;
  const { ordinal = 1 } = target;
  const slot = slots.at(ordinal > 0 ? ordinal - 1 : ordinal);
  const picked = isEmpty(to) ? slot && slotRequest(slot, memory) : pickedTime(to, memory);
  return picked?.kind === 'create' ? { ...picked, title, ...(place && { place }) } : undefined;
}
