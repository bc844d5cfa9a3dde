import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty, type When } from '../dates/when.ts';
import { isOn } from '../plan/match.ts';
import { wordsOf } from '../plan/title-words.ts';
import { isNewsOfOneself } from '../understand/wording/news.ts';
import { isNounPhrase } from '../understand/parts/noun-phrase.ts';
import type { ChangeRequest, Memory, Request, Target, Understood } from '../understand/request.ts';
import { answeredAs } from './answers.ts';
import { isOrderOfIt } from './pointing.ts';
import { exactWhen } from './slots.ts';

/* What is said of the event that was just made, changed or asked about. */

/** The event that was just made or changed: what is said next is about it. */
export function eventInHand({ events, request: last }: Memory): ModelEvent | undefined {
  const [event, ...others] = events;
  return others.length === 0 && (last?.kind === 'create' || last?.kind === 'change') ? event : undefined;
}

/** What was talked about alone, else what was made or changed last, also where that is gone by now. */
export function talkedAbout({ events, hand, made }: Memory): ModelEvent | undefined {
  const gone = events.length === 0 ? made.at(-1)?.at(-1) : undefined;
  return events.length === 1 ? events[0] : (hand ?? gone);
}

export function changed(event: ModelEvent, what: Partial<ChangeRequest>): ChangeRequest {
  return { kind: 'change', target: { words: [], when: {}, event }, to: {}, ...what };
}

/** "They want me 15 minutes earlier": a sentence that names no event and says when, how long or where it will be. */
export function aboutHand({ request, details, text, asks }: Understood, memory: Memory): Request | undefined {
  const [event, ...others] = memory.events;
  const last = memory.request?.kind;
  if (!event || others.length > 0 || !(last === 'create' || last === 'change' || last === 'find'))
    return undefined;
  if (!isOpen(request) || isNewsOfOneself(text) || (asks && !wish.test(text))) return undefined;
  const said = details();
  if (!said) return undefined;
  const { mention, ...change } = said;
  const target = mention
    ? {
        ...mention,
        when: {},
        orElse: event,
        ...(isOrderOfIt(text, mention) && { whole: true as const }),
      }
    : { words: [], when: {}, event };
  return { kind: 'change', target, ...change };
}

/** "Do it for the whole series", "all of them, every saturday": what was asked of one event is asked of all. */
export function wholeSeries(
  { text, request }: Understood,
  { request: last, events }: Memory,
): Request | undefined {
  const [event] = events;
  const points =
    request.kind === 'fragment' ||
    /^(?:hm+|no|ok|oh|sorry|actually|i meant?|and|,| )*(?:do|make|cancel|delete|move) (?:it|that|the same)\b|^(?:hm+|no|ok|oh|sorry|i meant?|,| )*(?:all|every|the (?:whole|entire))\b/i.test(
      text,
    );
  if (!event?.seriesId || !points || !everyOne.test(text)) return undefined;
  if (last?.kind !== 'change' && last?.kind !== 'delete') return undefined;
  return { ...last, scope: 'all', target: { words: [], when: {}, event } };
}

const everyOne =
  /\b(?:whole|entire|full) (?:series|thing)\b|\ball of (?:them|it)\b|\bevery (?:week|time|one|single|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bthe series\b/i;

/** A question that asks for a change: "could it be at 3?". */
const wish =
  /^\W*(?:(?:hm+|oh|ok|so|and|but|sorry|please|actually)\W+)*(?:can|could|may|might|should|shall|would|will|do|let|make|what (?:about|if)|how about|is it (?:possible|ok))\b/i;

/** "Plus another one 24 hours before", "better two hours": of the reminders that were just set. */
export function otherReminder(
  { when, text, also, request }: Understood,
  memory: Memory,
): Request | undefined {
  const event = eventInHand(memory);
  const { request: last } = memory;
  if (!event || last?.kind !== 'change' || !last.reminders?.length) return undefined;
  if (remindsOfOther(request, event)) return undefined;
  const { minutes, reminders, wholeDays, ...more } = when;
  const isOther =
    request.kind === 'fragment' || (request.kind === 'change' && !request.title && !request.place);
  const told =
    reminders ?? (minutes !== undefined ? [minutes] : wholeDays ? [wholeDays * 24 * 60] : undefined);
  if (!told || !isOther || !isEmpty(more) || /\b(?:long|longer|shorter|last|take)\b/i.test(text))
    return undefined;
  const adds = also === true || addsOne.test(text);
  return changed(event, { reminders: adds ? [...last.reminders, ...told] : told });
}

/** "Four hours too"; "too early, four hours" and "on second thoughts, four hours" put another in its place. */
const addsOne =
  /\b(?:another|as well|too(?=\W*$|[.,;!]| (?:please|pls|thanks|then)\b)|also|plus|second|extra)\b/i;

/** "And the dentist, alert an hour before": another event has a name of its own. */
function remindsOfOther(request: Request, { title }: ModelEvent): boolean {
  if (request.kind !== 'change' || !request.reminders || request.target.mention) return false;
  const { words } = request.target;
  const own = wordsOf(title);
  return words.length > 0 && !words.some((word) => own.includes(word));
}

/** Whether the words are no request, and no name of something either. */
function isOpen(request: Request): boolean {
  if (request.kind !== 'fragment') return request.kind === 'unknown';
  const { words, name } = request.target;
  return words.length > 0 && !isNounPhrase(name ?? words.join(' '));
}

/** "But this friday at 9:30", after a whole series was changed; "the week after as well": another of its events. */
export function otherOccurrence(
  when: When,
  also: boolean | undefined,
  { events, request: last }: Memory,
): Request | undefined {
  const [event, ...others] = events;
  if (!event?.seriesId || others.length > 0 || last?.kind !== 'change' || !when.days) return undefined;
  const { days, ...to } = when;
  const onIt: Target = { words: wordsOf(event.title), when: { days } };
  if (last.scope && last.scope !== 'this' && to.time) return { kind: 'change', target: onIt, to };
  const { days: _days, ...again } = last.to;
  if (!also || isEmpty(again)) return undefined;
  return { ...last, target: onIt, to: { ...again, ...to } };
}

/** "The december one at 1500 actually": of those that are called like what is in hand, the one on these days. */
export function namesakeMoved(
  { said, when, asks, instead }: Understood,
  target: Target,
  { events, hand }: Memory,
): Request | undefined {
  const { days, ...to } = when;
  const points = oneAt.test(said) || (instead === true && /\bones? (?:on|in) /i.test(said));
  const event = events.length === 1 ? events[0] : hand;
  if (!event || !days || isEmpty(to) || asks || target.words.length > 0) return undefined;
  if (target.ordinal !== undefined || !points) return undefined;
  return { kind: 'change', target: { words: wordsOf(event.title), name: event.title, when: { days } }, to };
}

const oneAt = /\w ones? (?:at|to|from|until|till|for|is|should|\d)/i;

/** "And the haircut too": what was done to one event is done to another. */
export function alsoDone(
  { said }: Understood,
  target: Target,
  { request: last }: Memory,
): Request | undefined {
  const isEvent = /^(?:and |also |plus )*(?:the|my|our) |\b(?:same|ditto|likewise)\W*$/i.test(said);
  if (last?.kind === 'respond') return answeredAs(last, target);
  if (last?.kind === 'delete') return { ...last, target };
  if (last?.kind !== 'change' || last.title || !isEvent) return undefined;
  const { all: _all, ...rest } = last;
  return { ...rest, target };
}

/**
 * "Drop thursday's", "the one on the 7th": one that is called like what was talked about. What is said of "it" on a day
 * that it is not on, is of the event of its series on that day.
 */
export function sameName(target: Target, said: string, memory: Memory): Target {
  const event = talkedAbout(memory);
  const points = /\bones?\b|\w['’]s\s*$/i.test(said) && target.words.every((word) => word === 'skip');
  const isOtherOne = target.pronoun && event?.seriesId !== undefined && !isOn(event, target.when);
  if (!event || !(points || isOtherOne) || !target.when.days || target.ordinal !== undefined) return target;
  const { pronoun: _pronoun, ...rest } = target;
  return { ...rest, words: wordsOf(event.title), name: event.title };
}

const after =
  /\b(?:(?:right|straight|directly|immediately|just) after(?:wards?)?|after(?:wards?| (?:that|it|this))|following (?:that|it))\b/i;
const before = /\b(?:(?:right|straight|directly|just) before(?:hand)?|before(?:hand| (?:that|it|this)))\b/i;

/** "Right after", "before that": the time next to the event in hand. */
export function besideHand(said: string, minutes: number | undefined, memory: Memory): When | undefined {
  const event = memory.events.length === 1 ? memory.events[0] : memory.hand;
  const [start, end] = [event && wallOf(event.start), event && wallOf(event.end)];
  if (!event || event.allDay || !start || !end) return undefined;
  if (after.test(said)) return exactWhen(end, minutes ?? 60);
  return before.test(said) ? exactWhen(start.subtract({ minutes: minutes ?? 60 }), minutes ?? 60) : undefined;
}
