import type { Gist } from '../../gist/gist.ts';

/* Whether a message names what it is about. */

/** Whether much speaks for the name that an event has or gets. */
export function isNamed({ intent, phrases }: Gist): boolean {
  const mark = intent === 'create' ? 'title' : 'event';
  return phrases.some((phrase) => phrase.mark === mark && phrase.weight > muchFor * phrase.items.length);
}

/** Whether the gist knows for certain what a message wants, and what it is about. */
export function isCertain(gist: Gist): boolean {
  return gist.sure >= certainly && isNamed(gist);
}

/** Two readers who both mean the same are seldom surer. */
const certainly = 0.9;

/** So much speaks for a name, a word, that somebody must have meant it for one. */
export const muchFor = 25;

/** Whether the events that a message is about are named, and not only pointed at. */
export function namesSome({ phrases }: Gist): boolean {
  return phrases.some(
    ({ mark, items }) => mark === 'event' && !items.every(({ word }) => pointing.test(word)),
  );
}

const pointing = /^(?:it|that|this|them|both|all|those|these|of|the|ones?|two|three)$/;
