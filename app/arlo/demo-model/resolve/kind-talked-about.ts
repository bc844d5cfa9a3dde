import { wallOf } from '../dates/wall.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { Memory, Request, Target } from '../understand/request.ts';

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
  const meant = isOfKind ? talkedAbout(target, memory) : undefined;
  return meant && { ...request, target: meant };
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
  // "Move the session on the 30th", after a mail of the physio.
  const sender = last?.kind === 'mail' ? mails[0]?.from.replace(/ <[^>]*>$/, '') : undefined;
  return sender && target.when.days ? { ...target, words: wordsOf(sender), name: sender } : undefined;
}
