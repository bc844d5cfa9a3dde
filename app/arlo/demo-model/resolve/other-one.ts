import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { When } from '../dates/when.ts';
import { isOn } from '../plan/match.ts';
import { wordsOf } from '../plan/title-words.ts';
import type { Memory, Request, Target, Understood } from '../understand/request.ts';
import { talkedAbout } from './in-hand.ts';
import { nextOfName } from './one-after.ts';

/* "The other one": of two that were shown or made, or of two of one name. */

const pointsAtOther =
  /\b(?:the|that|my) other(?: (?:one|invite|invitation|event|meeting|appointment|session|entry|booking)\b|(?=\W*$|[,;.] ))(?! (?:day|week|night|way)\b)/i;
/** "So it's the other one that goes", "same for the other one": what was wanted of the one is wanted of the other. */
const wantsTheSame =
  /\b(?:it['’]?s|it is|that['’]?s|i (?:mean|meant)|(?:the )?same(?: thing)? (?:for|with|to|goes for|again for)|likewise|ditto|not (?:that|this)(?: one)?,?) (?:the|that|my) other\b/i;

/** What is said of the other one, or what was wanted of the one before, of the other. */
export function ofTheOther({ text, request, when, asks }: Understood, memory: Memory): Request | undefined {
  const { request: last } = memory;
  if (!pointsAtOther.test(text)) return undefined;
  const isSame = !asks && (request.kind === 'fragment' || wantsTheSame.test(text));
  if (isSame) {
    const target = otherOf(memory, when);
    if (!target || (last?.kind !== 'delete' && last?.kind !== 'respond' && last?.kind !== 'change'))
      return undefined;
    if (last.kind !== 'change') return { ...last, target };
    const { days: _days, ...to } = last.to;
    return { ...last, target, to };
  }
  if (
    request.kind !== 'delete' &&
    request.kind !== 'respond' &&
    request.kind !== 'change' &&
    request.kind !== 'find'
  )
    return undefined;
  const target = otherOf(memory, request.target.when);
  return target && { ...request, target };
}

/** The one that was not touched; else, of the name of the one that was talked about, the one on that day, or the next. */
function otherOf(memory: Memory, { days }: When): Target | undefined {
  const event = otherThan(memory);
  if (event && isOn(event, { days })) return { words: [], when: {}, event };
  const one = talkedAbout(memory);
  if (!one) return undefined;
  if (days) return { words: wordsOf(one.title), name: one.title, when: { days } };
  return memory.events.length === 0
    ? { words: wordsOf(one.title), name: one.title, when: {} }
    : nextOfName(one);
}

/** Of those that were shown, or made one after the other, the one that was not touched since. */
function otherThan({ events, made, shown }: Memory): ModelEvent | undefined {
  const touched = new Set([...events, ...(made.at(-1) ?? [])].map(({ eventId }) => eventId));
  for (const several of [shown, made.flat()]) {
    const rest = several.filter(({ eventId }) => !touched.has(eventId));
    if (several.length > rest.length && rest.length === 1) return rest[0];
  }
  return undefined;
}
