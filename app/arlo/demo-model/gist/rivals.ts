import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { eachNew } from './several.ts';

/* Of two things that a message seems to say where only one can be meant, the one that more speaks for. */

/** A gist without what something else in the message says more surely. */
export function withoutRivals(gist: Gist): Gist {
  if (eachNew(gist)) return gist;
  const phrases = gist.phrases.filter((phrase) => !isInTheWay(phrase, gist.items));
  return {
    ...gist,
    phrases: phrases.filter((phrase) => !phrases.some((other) => beats(other, phrase, gist))),
  };
}

/** "No, physio is then, so half eight": what is there already is not what moves. */
function isInTheWay({ mark, at, items: own }: Phrase, items: readonly Item[]): boolean {
  const behind = items.slice(at + own.length, at + own.length + 2).map(({ text }) => text.toLowerCase());
  return mark === 'event' && /^(?:is|are) then$/.test(behind.join(' '));
}

/** "Five minutes a teacher is nothing, it ends at six": what is to last longer or shorter has an end, or a length. */
function isEndAndLength(one: Phrase, other: Phrase): boolean {
  return (
    (one.mark === 'until' && other.mark === 'length') || (one.mark === 'length' && other.mark === 'until')
  );
}

function beats(one: Phrase, other: Phrase, { intent, items }: Gist): boolean {
  if (one === other) return false;
  if (intent === 'length' && isEndAndLength(one, other)) return one.weight > other.weight;
  if (one.mark !== other.mark) return false;
  // "Half the day in Croydon, I forget my name. Remind me at three": of two times, the one without a date is none.
  if (one.mark === 'when' && isDateless(other)) return !isDateless(one) && isApart(one, other, items);
  if (one.mark === 'event') return perWord(other) < farLess * perWord(one) && !isJoined(one, other, items);
  if ((one.mark !== 'when' && one.mark !== 'old') || isJoined(one, other, items)) return false;
  const isRival = rivals.some((kind) => saysOf(one, kind) && saysOf(other, kind));
  const lead = speaksFor(one, other) - speaksFor(other, one);
  return isRival && (lead === 0 ? one.at > other.at : lead > 0);
}

/** "No pottery this week, remove just Thursday": of two days that an event may be on, the later said is the nearer one. */
function speaksFor(one: Phrase, other: Phrase): number {
  return one.mark === 'old' && one.at > other.at ? nearer * one.weight : one.weight;
}

const nearer = 1.5;

function isDateless({ items }: Phrase): boolean {
  return items.every(({ date }) => date === undefined);
}

/** Whether a sentence ends between two phrases. */
function isApart(one: Phrase, other: Phrase, items: readonly Item[]): boolean {
  const [from, to] = [one.at, other.at].toSorted((a, b) => a - b);
  return items.slice(from, to).some(({ stop }) => /[.!?…]/.test(stop));
}

/** A name that so much less speaks for is somebody or something in the reason. */
const farLess = 0.3;

function perWord({ weight, items }: Phrase): number {
  return weight / items.length;
}

/** An event has one day and one time. */
const rivals = [
  ['days', 'instant', 'soon'],
  ['time', 'times', 'instant', 'soon'],
] as const;

function saysOf({ items }: Phrase, kinds: readonly string[]): boolean {
  return items.some(({ date }) => date !== undefined && kinds.includes(date));
}

/** "On Monday and Tuesday", "at ten or at two". */
function isJoined(one: Phrase, other: Phrase, items: readonly Item[]): boolean {
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  const between = items.slice(first.at + first.items.length, second.at);
  return between.every(({ word }) => /^(?:and|or|&|\+|plus|to|till|until|then|also|the|my|our)$/.test(word));
}
