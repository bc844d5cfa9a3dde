import type { Temporal } from 'temporal-polyfill';
import type { Conversation, Turn } from './conversation.ts';
import { momentOf, type Moment } from './dates/moment.ts';
import { wallOf } from './dates/wall.ts';
import { askForDay, noSuchDayIn } from './plan/no-such-day.ts';
import { planReadings } from './plan/plan.ts';
import { peopleOf } from './plan/people.ts';
import type { Desk, Step } from './plan/step.ts';
import { understandHere } from './resolve/completed.ts';
import { isOneOfSender, ofKindTalkedAbout } from './resolve/kind-talked-about.ts';
import { resolve } from './resolve/resolve.ts';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { isQuotedOrder } from './understand/wording/quoted-order.ts';
import type { Memory, Request, Understood } from './understand/request.ts';

export type Person = { now: Temporal.ZonedDateTime; locale: string; userName: string };

/**
 * The next step of a conversation. The model keeps nothing between calls: what was talked about is worked out by
 * going through the turns again, each with the results its tools gave.
 */
export function respond(conversation: Conversation, person: Person): Step {
  const { turns } = conversation;
  let memory: Memory = { made: [], events: [], shown: [] };
  let people: Desk['people'] = [];
  for (const turn of turns.slice(0, -1)) {
    memory = { ...remember(turn, memory, person, people), made: madeBy(turn, memory.made) };
    people = [...people, ...peopleOf(turn.calls.map(({ outcome }) => outcome))];
  }
  const turn = turns.at(-1) ?? { text: '', calls: [], answer: '' };
  return next(turn, memory, person, people).step;
}

function next(
  turn: Turn,
  memory: Memory,
  person: Person,
  people: Desk['people'],
): { request: Request; step: Step } {
  const moment = { ...momentOf(person.now, person.locale, memory.anchor), ...spanAhead(memory, person) };
  const desk = { moment, userName: person.userName, calls: turn.calls, people };
  if (isQuotedOrder(turn.text)) {
    const request: Request = { kind: 'cannot', what: 'order of another' };
    return planReadings(request, undefined, desk);
  }
  const { first, second } = understandHere(turn.text, memory, moment);
  const noSuchDay = noSuchDayIn(turn.text, moment);
  if (noSuchDay !== undefined) {
    const request = resolve(first, memory, moment);
    return { request, step: askForDay(noSuchDay, request) };
  }
  const meant = (understood: Understood | undefined) => understood && resolve(understood, memory, moment);
  const request = resolve(first, memory, moment);
  const ofKind = ofKindTalkedAbout(request, memory);
  // "Put the session at six" is no new session, where a series was talked about.
  const isMeant = 'otherwise' in request || ('target' in request && isOneOfSender(request.target, memory));
  if (ofKind && isMeant) return planReadings(ofKind, undefined, desk);
  return planReadings(request, ofKind ? () => ofKind : second && (() => meant(second())), desk);
}

/** The days that were looked through for events or free time, up to two weeks that begin after today. */
function spanAhead({ request }: Memory, { now }: Person): Pick<Moment, 'span'> {
  const days = request?.kind === 'agenda' || request?.kind === 'free' ? request.when.days : undefined;
  if (!days) return {};
  const { from, to } = days;
  const length = from.until(to).days;
  const ahead = now.toPlainDate().until(from).days;
  // "What's on next monday? Move the first thing to tuesday": the one after it.
  if (length === 0) return ahead > 6 ? { span: { from, to: from.add({ days: 6 }) } } : {};
  return ahead > 0 && length > 1 && length < 14 ? { span: { from, to } } : {};
}

/** What stays in mind after a turn that is over. */
function remember(turn: Turn, before: Memory, person: Person, people: Desk['people']): Memory {
  const { request, step } = next(turn, before, person, people);
  if (step.kind === 'calls') return { ...before, ...lastSeen(turn), request };
  if (isTalk(request)) return before;
  const { question, slots } = step;
  // The question counts only if it was really asked: the turn may have been stopped, or answered by another model.
  const asked = question && turn.answer.includes('?');
  // Words that were only taken for a name, of which there is nothing, leave what was talked about.
  const isGuess = step.missed === true && request.kind === 'find' && request.guess === true;
  const events = keptEvents(turn) ?? (isGuess ? undefined : step.events) ?? before.events;
  const anchor = step.anchor ?? dayOf(request);
  return {
    made: before.made,
    // What was undone is what a next try is about: "only this week's one".
    request: request.kind === 'undo' && before.request ? before.request : request,
    events,
    shown: events.length > 1 ? events : before.shown,
    ...inHand(turn, events, before),
    ...(asked && { question }),
    ...(slots && { slots }),
    ...((step.mails ?? before.mails) && { mails: step.mails ?? before.mails }),
    ...((step.issues ?? before.issues) && { issues: step.issues ?? before.issues }),
    ...(wasUnanswered(turn) && { unanswered: request }),
    ...((anchor ?? before.anchor) && { anchor: anchor ?? before.anchor }),
    ...(anchor && { onThatDay: true as const }),
  };
}

/** The day a request was about, where its answer named none. */
function dayOf(request: Request): Temporal.PlainDate | undefined {
  if ('when' in request) return request.when.days?.from;
  if (!('target' in request)) return undefined;
  const { event, orElse, when } = request.target;
  const meant = event ?? orElse;
  const { days } = when;
  return (meant && wallOf(meant.start)?.toPlainDate()) ?? (days?.unit === 'day' ? days.from : undefined);
}

/** What was changed alone, or would have been but for a no, stays in hand while other things are asked. */
function inHand({ calls }: Turn, events: ModelEvent[], before: Memory): Pick<Memory, 'hand'> {
  const touched = calls.some(({ tool }) => changingTools.has(tool));
  const [event, ...others] = events;
  const hand = touched ? (others.length === 0 ? event : undefined) : before.hand;
  return hand ? { hand } : {};
}

const changingTools = new Set([
  'createCalendarEvent',
  'updateCalendarEvent',
  'deleteCalendarEvent',
  'undoChange',
]);

/** The events of a card that was refused: they stay what the conversation is about. */
function keptEvents({ calls }: Turn): ModelEvent[] | undefined {
  const refused = calls.filter(({ outcome }) => outcome?.kind === 'problem' && outcome.code === 'declined');
  const ids = new Set(refused.map(({ input }) => (input as { eventId?: string }).eventId));
  const seen = calls.flatMap(({ outcome }) =>
    outcome?.kind === 'events' ? outcome.events : outcome?.kind === 'event' ? [outcome.event] : [],
  );
  const kept = seen.filter(
    ({ eventId }, index) =>
      ids.has(eventId) && seen.findIndex((event) => event.eventId === eventId) === index,
  );
  return kept.length > 0 ? kept : undefined;
}

/** What stands of the changes after a turn: what it made is added, what it took back is gone. */
function madeBy({ calls }: Turn, before: ModelEvent[][]): ModelEvent[][] {
  const changed = calls.flatMap(({ outcome }) => (outcome?.kind === 'changed' ? [outcome] : []));
  const made = changed.filter(({ done }) => done !== 'undone').map(({ event }) => event);
  const standing = changed
    .filter(({ done }) => done === 'undone')
    .reduce((all, { event }) => withoutLast(all, event.eventId), before);
  return made.length > 0 ? [...standing, made] : standing;
}

function withoutLast(made: ModelEvent[][], eventId: string): ModelEvent[][] {
  const at = made.findLastIndex((events) => events.some((event) => event.eventId === eventId));
  return made
    .map((events, index) => (index === at ? events.filter((event) => event.eventId !== eventId) : events))
    .filter((events) => events.length > 0);
}

function wasUnanswered(turn: Turn): boolean {
  return turn.calls.some(
    ({ outcome }) =>
      outcome?.kind === 'problem' && ['superseded', 'expired_confirmation'].includes(outcome.code),
  );
}

function isTalk({ kind }: Request): boolean {
  return ['thanks', 'greeting', 'help', 'clock', 'unknown', 'fragment', 'cannot'].includes(kind);
}

/** The events of the last result, for turns that this model would have gone through differently. */
function lastSeen(turn: Turn): Pick<Memory, 'events'> | undefined {
  const outcome = turn.calls.findLast((past) => past.outcome?.kind !== 'problem')?.outcome;
  if (outcome?.kind === 'events') return { events: outcome.events };
  if (outcome?.kind === 'event') return { events: [outcome.event] };
  if (outcome?.kind === 'changed') return { events: outcome.done === 'deleted' ? [] : [outcome.event] };
  return undefined;
}
