import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { wallOf } from '../dates/wall.ts';
import { isEmpty } from '../dates/when.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { Memory, Request, Target, Understood } from '../understand/request.ts';
import { talkedAbout } from './in-hand.ts';
import { looksAround } from './own-requests.ts';

/* The next event with the name of the one that was talked about. */

const oneAfter = /\bone (?:right |straight |just )?after(?: (?:that|it|this)\b|(?=\W*$))/i;
/** A year holds the next of whatever repeats. */
const daysAhead = 365;

/** "And the one after that, when is it?", "skip the one after that": of its series, or of its name. */
export function oneAfterThat({ request, text }: Understood, memory: Memory): Request | undefined {
  const event = talkedAbout(memory);
  const last = memory.request;
  // What is on then is another thing than what is next of that name.
  const isAsked = oneAfter.test(text) && last !== undefined && !looksAround.has(last.kind);
  const target = event && isAsked ? nextOfName(event) : undefined;
  if (!target) return undefined;
  switch (request.kind) {
    case 'fragment':
    case 'unknown':
      return { kind: 'find', target, fact: 'when' };
    case 'find':
    case 'change':
    case 'delete':
    case 'respond':
      return isPointed(request.target) ? { ...request, target } : undefined;
    default:
      return undefined;
  }
}

/** The next event with the name of this one. */
export function nextOfName({ title, start }: ModelEvent): Target | undefined {
  const from = wallOf(start)?.toPlainDate().add({ days: 1 });
  const days = from && { from, to: from.add({ days: daysAhead }), unit: 'days' as const };
  return days && { words: wordsOf(title), name: title, when: { days }, pick: 'first' };
}

/** Whether no words of it are a name. */
function isPointed({ words, when }: Target): boolean {
  return isEmpty(when) && words.every((word) => /^(?:after|next|right|would|um+|er+)$/.test(word));
}
