import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { isEmpty } from '../dates/when.ts';
import { keepsEnd } from '../understand/parts/date-roles.ts';
import type {
  ChangeRequest,
  Memory,
  Request,
  SwapRequest,
  Target,
  Understood,
  UndoRequest,
} from '../understand/request.ts';
import { understand } from '../understand/understand.ts';
import { moveVerb } from '../understand/wording/verbs.ts';
import { eventsNamed, isOn } from '../plan/match.ts';
import { afterFree } from './after-free.ts';
import { answeredAnew, comes } from './answers.ts';
import {
  again,
  amendedBooking,
  besideHandNamed,
  bookedAs,
  isName,
  newEvent,
  onceMore,
  putInAgain,
} from './bookings.ts';
import { isTimeAsked, onDaysTalkedAbout, onDayTalkedAbout, thereOf } from './days.ts';
import { eachAnswered } from './each-answered.ts';
import { inItsPlace, invitedThen, onSameDay, onThatDay, putThere } from './few-words.ts';
import { followFree, followUp, otherDay } from './follow-up.ts';
import { fromThen } from './from-then.ts';
import { aboutHand, eventInHand, otherReminder, sameName, wholeSeries } from './in-hand.ts';
import { kindPut } from './kind-talked-about.ts';
import { leftOut } from './left-out.ts';
import { withPlaceOfMail } from './of-mail.ts';
import { oneAfterThat } from './one-after.ts';
import { ofTheOther } from './other-one.ts';
import {
  hourSaidAgain,
  isOrderOfIt,
  kindInHand,
  ofDayShown,
  pointedAt,
  severalPointedAt,
} from './pointing.ts';
import { eventTakenOff, goneSeries, lastShown, ofSeriesInHand, removal } from './removals.ts';
import { replyTo, withinSpan } from './reply.ts';
import { asLongAsBefore } from './search-length.ts';
import { slotRequest } from './slots.ts';
import { aboutShown } from './sources.ts';
import { ofUnanswered } from './unanswered.ts';
import { withAsked, withThem } from './them.ts';
import { withPurpose } from './wanted-for.ts';

/** What the words mean in this conversation: "it" gets its event, a few words their request, a reply its question. */
export function resolve(understood: Understood, memory: Memory, moment: Moment): Request {
  const request = withThem(withAsked(resolved(understood, memory, moment), understood), understood, memory);
  const whole = withPurpose(fromThen(withEndKept(request, understood.text)), understood.text);
  return asLongAsBefore(withPlaceOfMail(whole, memory, moment), memory);
}

/** "Could it begin an hour earlier? The finish stays put.": whatever sentence says that the end stays. */
function withEndKept(request: Request, text: string): Request {
  if (request.kind !== 'change' || request.to.until || request.length || !keepsEnd(text.toLowerCase()))
    return request;
  const begins = request.to.time ?? request.to.shift ?? request.to.days;
  return begins ? { ...request, to: { ...request.to, keepsEnd: true } } : request;
}

function resolved(understood: Understood, memory: Memory, moment: Moment): Request {
  const { question } = memory;
  const reply = question && replyTo(question, plainly(understood), moment);
  if (reply) return withEvents(reply, memory);
  const waiting = ofUnanswered(understood, memory);
  if (waiting) return withEvents(waiting, memory);
  const each = eachAnswered(understood, memory);
  if (each) return each;
  const anew =
    putInAgain(understood, memory) ?? onceMore(understood, memory, moment) ?? ofTheOther(understood, memory);
  if (anew) return anew;
  const left =
    leftOut(understood, memory, moment) ??
    ofSeriesInHand(understood, memory, moment) ??
    oneAfterThat(understood, memory);
  if (left) return left;
  // "No, put it in without her": it is in, and nobody was invited.
  const { request: last } = memory;
  if (
    last?.kind === 'create' &&
    last.inviteKnown &&
    /\bwithout (?:him|her|them|an? invit\w*)\b/i.test(understood.said)
  )
    return { kind: 'stop' };
  const put = kindPut(understood, memory);
  if (put) return put;
  const shown = aboutShown(understood, memory);
  if (shown) return shown;
  const sought = afterFree(understood, memory, moment);
  if (sought) return sought;
  const brief =
    inItsPlace(understood, memory, moment) ??
    onThatDay(understood, memory, moment) ??
    onSameDay(understood, memory, moment) ??
    invitedThen(understood, memory, moment) ??
    putThere(understood, memory, moment);
  if (brief) return brief;
  const { request } = understood;
  if (request.kind === 'several') {
    return {
      ...request,
      requests: request.requests.map((one) => resolve({ ...understood, request: one }, memory, moment)),
    };
  }
  if (remark.test(understood.text) && (request.kind === 'change' || request.kind === 'fragment'))
    return withEvents({ kind: 'find', target: it, fact: 'when' }, memory);
  const [found, ...more] = memory.events;
  // "Pottery this week? Skip it"
  if (
    request.kind === 'stop' &&
    last?.kind === 'find' &&
    found &&
    more.length === 0 &&
    /\bskip (?:it|that)\b/i.test(understood.text)
  )
    return { kind: 'delete', target: { words: [], when: {}, event: found } };
  const spared = keptButMoved(understood, memory, moment);
  if (spared) return spared;
  // "No, keep it", of what was deleted already
  if (
    request.kind === 'stop' &&
    last?.kind === 'delete' &&
    memory.events.length === 0 &&
    keeps.test(understood.text)
  )
    return undoOf({ kind: 'undo', target: it }, memory);
  const joins = comes(understood, memory) ?? answeredAnew(understood, memory);
  if (joins) return joins;
  const wider = wholeSeries(understood, memory);
  if (wider) return wider;
  const reminder = otherReminder(understood, memory);
  if (reminder) return reminder;
  const lessened = understood.only && onlyThat(understood, memory);
  if (lessened) return withEvents(lessened, memory);
  const inHand =
    otherDay(understood, memory) ?? aboutHand(understood, memory) ?? besideHandNamed(understood, memory);
  if (inHand) return inHand;
  if (request.kind === 'fragment') {
    const follows = followUp(understood, memory, moment);
    const { told } = understood;
    const isOpen = !eventInHand(memory) || (told?.kind === 'change' && leftAlone.has(follows.kind));
    // "Mon to wed next week" asks about days where no event is in hand.
    const isOfIt = told?.kind === 'change' && told.target.pronoun && memory.events.length !== 1;
    const meant = told && isOpen && !isOfIt ? told : follows;
    return withEvents(meant, memory, understood);
  }
  if (request.kind === 'swap') return swapped(request, memory);
  if (request.kind === 'create') return newEvent(request, understood, memory);
  if (request.kind === 'again') return again(request.when, memory);
  if (request.kind === 'yes') return agreed(memory);
  if (request.kind === 'delete')
    return withEvents(removal(request, understood, memory, moment), memory, understood);
  if (request.kind === 'undo') return lastShown(understood, memory) ?? undoOf(request, memory);
  if (request.kind === 'agenda' || request.kind === 'free')
    return onDayTalkedAbout(request, understood, memory);
  const takenOff = request.kind === 'change' ? eventTakenOff(request, memory) : undefined;
  if (takenOff) return takenOff;
  const searched = request.kind === 'change' ? changedSearch(request, understood, memory) : undefined;
  if (searched) return searched;
  const amended = request.kind === 'change' ? amendedBooking(request, memory) : undefined;
  if (amended) return amended;
  if (request.kind === 'change' && isName(request)) {
    const booked = bookedAs(request, memory);
    if (booked) return booked;
  }
  return withEvents(thereOf(request, understood, memory), memory, understood);
}

/** "Wait no don't. 3pm instead", of an event that was to be deleted and was not: it is moved. */
function keptButMoved(
  { text, request }: Understood,
  { request: last, events }: Memory,
  moment: Moment,
): Request | undefined {
  const [event, ...others] = events;
  if (request.kind !== 'stop' || last?.kind !== 'delete' || !event || others.length > 0) return undefined;
  const order = /[.!;,] ?(?<order>[^.!;,]+?) instead\W*$/i.exec(text)?.groups?.order;
  const read = order ? understand(order, moment) : undefined;
  return read?.request.kind === 'fragment' && read.request.target.words.length === 0 && !isEmpty(read.when)
    ? { kind: 'change', target: { words: [], when: {}, event }, to: read.when }
    : undefined;
}

/** What few words are where the conversation says nothing of them. */
const leftAlone = new Set<Request['kind']>(['fragment', 'find', 'unknown']);

const keeps =
  /\b(?:keep|leave) (?:it|that|them)\b|\bdo(?: no|n['’])t (?:delete|cancel|remove) (?:it|that|them)\b/i;

/** "That's at 8, right?", "that's two hours from now": a remark, and no other time. */
const remark =
  /^\W*(?:(?:nice|ok|great|so|cool|oh|hm+|ah|and|but)\W+)*(?:that|this)(?:['’]?s| is) (?!.*\b(?:it|it['’]?s|its|should|wrong|not|better|instead|too|then|mistake|the|full|my|our)\b)/i;
const it: Target = { words: [], when: {}, pronoun: true };

/** "Ok, just the coffee then": what was asked of more is asked of less. */
function onlyThat({ request }: Understood, { request: last }: Memory): Request | undefined {
  const isOpenChange = request.kind === 'change' && !request.title && !request.add && !request.remove;
  if (request.kind !== 'fragment' && !isOpenChange) return undefined;
  const { target } = request;
  if (target.words.length === 0 && isEmpty(target.when)) return undefined;
  if (last?.kind === 'clear' || last?.kind === 'delete') return { kind: 'delete', target };
  if (last?.kind === 'agenda' && target.words.length === 0)
    return { ...last, when: withinSpan(last.when, target.when) };
  if (last?.kind !== 'change') return undefined;
  const { days, ...times } = target.when;
  const to = isOpenChange ? request.to : times;
  const { all: _all, scope: _scope, ...rest } = last;
  return {
    ...rest,
    target: {
      ...target,
      words: target.words.length > 0 ? target.words : last.target.words,
      when: isOpenChange ? target.when : days ? { days } : {},
    },
    to: isEmpty(to) ? last.to : to,
  };
}

/** "An hour later than that", "make it a full hour", of a time or a search that was asked about. */
function changedSearch(
  { target, to, length, title }: ChangeRequest,
  { text }: Understood,
  memory: Memory,
): Request | undefined {
  const { request: last, hand, events } = memory;
  // "Then move it to that day", "make it four", of an event whose new time was asked about.
  const isMoved = movesIt.test(text) || isTimeAsked(to, memory);
  if ((hand ?? events.length === 1) && isMoved) return undefined;
  const isIt = target.words.length === 0 && !target.event && isEmpty(target.when);
  if (last?.kind !== 'free' || !isIt || title) return undefined;
  const minutes = length && 'minutes' in length ? { minutes: length.minutes } : {};
  const when = { ...to, ...minutes };
  return isEmpty(when) ? undefined : followFree(last, when, memory);
}

const movesIt = new RegExp(`\\b(?:${moveVerb}|put) (?:it|that|this)\\b`, 'i');

/** What may be a change of some event is first of all a reply, when something was asked. */
function plainly(understood: Understood): Understood {
  const { request } = understood;
  return request.kind === 'change' && request.otherwise
    ? { ...understood, request: request.otherwise }
    : understood;
}

/** "Swap the two": those that were shown, or the last two that were made. */
function swapped(request: SwapRequest, { events, made }: Memory): Request {
  if (request.target.words.length > 0) return request;
  const two = events.length === 2 ? events : unique(made.flat().toReversed()).slice(0, 2);
  return two.length === 2 ? { ...request, target: { words: [], when: {}, events: two } } : request;
}

/** "Delete both": those that were shown, or the last two that were made, where one alone was talked about. */
function bothOf({ events, made }: Memory, said: string): ModelEvent[] {
  const two = unique(made.flat().toReversed()).slice(0, 2);
  return events.length === 1 && two.length === 2 && /\b(?:both|the two)\b/i.test(said) ? two : events;
}

/** What "undo that" takes back: the changes of the last turn that made some, or of the event it names. */
function undoOf(request: UndoRequest, memory: Memory): UndoRequest {
  const { made } = memory;
  const { target, all, count } = request;
  if (count) return { ...request, events: made.flat().slice(-count).toReversed() };
  if (all) return { ...request, events: unique(made.flat().toReversed()) };
  if (target.words.length === 0 && target.ordinal === undefined)
    return { ...request, events: made.at(-1) ?? [] };
  const pointed = target.ordinal === undefined ? undefined : pointedAt(target, memory);
  const named = pointed ? [pointed] : eventsNamed(unique(made.flat().toReversed()), target.words);
  return named.length > 0 ? { ...request, events: named.slice(0, 1) } : request;
}

function unique(events: ModelEvent[]): ModelEvent[] {
  return events.filter(
    (event, index) => events.findIndex(({ eventId }) => eventId === event.eventId) === index,
  );
}

/** "Yes", without a question that waits for it: to a confirmation that is gone, or to a time that was found. */
function agreed(memory: Memory): Request {
  if (memory.unanswered) return withEvents(memory.unanswered, memory);
  const [slot] = memory.slots ?? [];
  if (memory.request?.kind === 'free' && slot) return slotRequest(slot, memory);
  return { kind: 'yes' };
}

/** "Kiki cancelled, scrap that": of what was made here, the one that has the name in its title. */
function madeAsNamed({ mention, words, near = {} }: Target, { made }: Memory): ModelEvent | undefined {
  const [event, ...others] = mention ? eventsNamed(unique(made.flat().toReversed()), words) : [];
  // "The guitar on the 14th can't happen", of a series that begins before.
  return event && others.length === 0 && isOn(event, near) ? event : undefined;
}

/** Puts the event in for "it" and "the second one". */
function withEvents(
  asked: Request,
  memory: Memory,
  { said, text }: Pick<Understood, 'said' | 'text'> = { said: '', text: '' },
): Request {
  const request = asked.kind === 'clear' ? onDaysTalkedAbout(asked, memory) : asked;
  if (request.kind === 'clear' && request.events?.length === 0)
    return { ...request, events: bothOf(memory, said) };
  if (request.kind === 'clear' && request.words.length === 0 && !request.everything) {
    const one = sameName({ words: [], when: request.when }, said, memory);
    if (one.words.length > 0) return { kind: 'delete', target: one };
  }
  if (
    request.kind !== 'change' &&
    request.kind !== 'delete' &&
    request.kind !== 'find' &&
    request.kind !== 'respond'
  )
    return request;
  const target = sameName(request.target, said, memory);
  if (target !== request.target) return { ...request, target };
  const many =
    'all' in request && request.all && !target.event && target.words.length === 0 && isEmpty(target.when);
  if (many && memory.events.length > 1)
    return { ...request, target: { words: [], when: {}, events: memory.events } } as Request;
  const several = severalPointedAt(target, memory);
  if (several.length > 1 && request.kind === 'delete')
    return { kind: 'clear', when: {}, words: [], events: several };
  if (several.length > 1 && request.kind === 'change')
    return { ...request, all: true, target: { words: [], when: {}, events: several } };
  const onDay = ofDayShown(target, memory);
  if (onDay) return { ...request, target: onDay };
  const event =
    kindInHand(target, text, memory) ??
    hourSaidAgain(target, text, memory) ??
    pointedAt(target, memory) ??
    madeAsNamed(target, memory);
  if (event) return { ...request, target: { words: [], when: {}, event } };
  const open = memory.events.filter(({ myResponse }) => myResponse === 'needsAction');
  const own = memory.events.filter(({ seriesId }) => !seriesId);
  // "What's on friday? Delete that": of several, the one that is no routine; the card asks.
  const one = request.kind === 'delete' ? own : request.kind === 'respond' ? open : [];
  const meant = one.length === 1 ? one : memory.events;
  const [last, ...others] = [...meant, ...goneSeries(request, memory)];
  const isIt = target.pronoun && target.words.length === 0;
  const isOtherDay = request.kind === 'delete' && last && !isOn(last, target.near ?? {});
  if (last && others.length === 0 && (isIt || (target.mention && !('otherwise' in request) && !isOtherDay)))
    return {
      ...request,
      target: isIt
        ? { words: [], when: {}, event: last }
        : {
            ...target,
            orElse: last,
            ...((target.guessed || isOrderOfIt(said, target)) && { whole: true as const }),
          },
    };
  // "When am I having lunch? Make that an hour earlier": one of those that were found.
  if (isIt && memory.request?.kind === 'find' && others.length > 0)
    return { ...request, target: { words: [], when: {}, events: meant } };
  // "Barry's on the phone. Start it at half past seven", where "it" is nothing that was talked about.
  const isOneInHand = last && others.length === 0;
  if (
    !isOneInHand &&
    memory.request &&
    request.kind === 'change' &&
    target.mention &&
    isOrderOfIt(said, target)
  )
    return { ...request, target: { ...target, whole: true } };
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
