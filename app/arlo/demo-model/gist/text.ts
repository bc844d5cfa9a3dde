import type { Phrase } from './gist.ts';
import type { Item } from './items.ts';

export function wordsOf(items: readonly Item[]): string {
  return items.map(({ text }) => text.toLowerCase()).join(' ');
}

/** A phrase as typed; of an event and of somebody the name alone. */
export function textOf({ mark, items }: Phrase): string {
  const text = items.map((item) => item.text).join(' ');
  if (mark === 'event') return text.replace(/['’]s$/, '').replace(verbBehind, '');
  return mark === 'who' ? text.replace(/['’]s$/, '') : text;
}

/** "That should be in room 1", "have that meeting begin later": what the event does is no part of its name. */
const verbBehind =
  /(?<=\S)(?: (?:is|are|was|will|would|should|could|can|can['’]?t|must|may|might|has|have|needs?|ought|begins?|starts?|ends?|finish|last|be|go))+$/i;

/** Words that stand for somebody or something, and name nobody. */
export const nobody =
  /^(?:me|i|us|we|my|her|him|his|them|they|he|she|you|everyone|everybody|somebody|someone|it|that|this|both|all|two|three|no|yes|yeah|oh|ooh|ah|well|so|the|a|an)$/i;

/** A word that leads to a place or a time is none itself. */
export function isMoreThanLead(text: string): boolean {
  return /[\p{L}\d]/u.test(text.replace(/^(?:(?:to|at|in|on|the|from|of)(?: |$))+/i, ''));
}
