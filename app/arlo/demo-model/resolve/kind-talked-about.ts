import type { Mail } from '../outcome.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty } from '../dates/when.ts';
import { isOn } from '../plan/match.ts';
import { wordsOf } from '../plan/title-words.ts';
import type {
  ChangeRequest,
  MailRequest,
  Memory,
  Request,
  Target,
  Understood,
} from '../understand/request.ts';
import { mayBeOn } from './ordered-then.ts';

/* "The session", "that appointment": a word for a kind of event, which means what was talked about. */

const kind =
  /^(?:it|one|session|appointment|class|lesson|meeting|event|entry|booking|date|slot|visit|practice|training|shift|call|game|match|gig|show|treatment|rehearsal|check-?up)s?$/;

export function isKind(word: string): boolean {
  return kind.test(word);
}

/**
 * "Delete the session on 7 December", after a look at physio, where nothing is called a session: the physio of that day.
 * Undefined where a request names more than a kind.
 */
export function ofKindTalkedAbout(request: Request, memory: Memory): Request | undefined {
  if (request.kind !== 'change' && request.kind !== 'delete' && request.kind !== 'respond') return undefined;
  const { target } = request;
  const isOfKind = target.words.length > 0 && target.words.every(isKind) && !target.event && !target.parts;
  const meant = isOfKind || isOneOfSender(target, memory) ? talkedAbout(target, memory) : undefined;
  if (!meant) return undefined;
  return request.kind === 'change' ? ofItsDay({ ...request, target: meant }) : { ...request, target: meant };
}

/** "Put the appointment on Thursday at 10", of what is in hand: no new one, which would have a name. */
export function kindPut(
  { request, text, when }: Understood,
  { events, question }: Memory,
): ChangeRequest | undefined {
  const isNameless = request.kind === 'create' ? request.title === undefined : request.kind === 'agenda';
  const { word } = put.exec(text)?.groups ?? {};
  if (!isNameless || !word || question || !when.time || events.length !== 1) return undefined;
  return {
    kind: 'change',
    target: { words: [word.toLowerCase()], when: {} },
    to: when,
    otherwise: request,
  };
}

const put =
  /^(?:.*[.!;,] )?(?:(?:ok(?:ay)?|so|then|please|and|no|oh|right|well)\b[ ,]*)*(?:put|set|have|hold|place) (?:the|that|this) (?<word>appointment|meeting|event|session|booking|visit|slot)(?: back)? (?:on|at|to|in|for) /i;

/** "Move the one on the 30th to six", after a look for mails of the physio. */
export function isOneOfSender(
  { words, when, pronoun, event, ordinal, pick }: Target,
  { request: last }: Memory,
): boolean {
  const isOpen = words.length === 0 && !pronoun && !event && ordinal === undefined && !pick;
  return last?.kind === 'mail' && isOpen && when.days !== undefined && !when.time;
}

/** "Put the session on the 30th at six", of a series that is on that weekday: the one of that day, at that time. */
function ofItsDay({ otherwise: _otherwise, ...request }: ChangeRequest): ChangeRequest {
  const { event } = request.target;
  const { days, ...to } = request.to;
  const isOneOf = event?.seriesId && days && days.from.equals(days.to) && !isOn(event, { days });
  if (!isOneOf || isEmpty(to) || !mayBeOn(event, days.from.dayOfWeek)) return request;
  const target = { words: wordsOf(event.title), name: event.title, when: { days } };
  return { ...request, target, to };
}

function talkedAbout(
  { words: _words, name: _name, mention: _mention, ...target }: Target,
  { events, hand, mails = [], request: last }: Memory,
): Target | undefined {
  const event = events.length === 1 ? events[0] : hand;
  if (event) {
    const start = wallOf(event.start)?.toPlainDate();
    const isOfThatDay = !target.when.days || (start && target.when.days.from.equals(start));
    if (isOfThatDay && !target.when.time) return { words: [], when: {}, event };
    return { ...target, words: wordsOf(event.title), name: event.title };
  }
  if (last?.kind !== 'mail' || !target.when.days) return undefined;
  const sender = senderTalkedOf(last, mails);
  const words = wordsOf(sender ?? '').filter((word) => !/^(?:the|an?|my|our)$/.test(word));
  return words.length > 0 ? { ...target, words, name: words.join(' ') } : undefined;
}

/** "Move the session on the 30th", after a look for mails of the physio, whether there were any or not. */
function senderTalkedOf({ from, words }: MailRequest, [mail]: Mail[]): string | undefined {
  const asked = from ?? words.join(' ');
  const sender = mail?.from.replace(/ <[^>]*>$/, '');
  const isOfSender = wordsOf(asked).some((word) => wordsOf(sender ?? '').includes(word));
  return isOfSender || asked === '' ? sender : asked;
}
