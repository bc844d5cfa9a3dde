import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { moveVerb } from '../understand/wording/verbs.ts';
import { endsSentence } from './sentences.ts';
import { wordsOf } from './text.ts';

/* Where an event ends that is told to be over by then. */

/** "It's not till ten, and he'll be done by twelve", "start it at 7 and end it at 9": the time that it is over by, if one is said. */
export function toldEnd({ intent, items, phrases }: Gist): Item | undefined {
  const isOfOther = (item: Item) =>
    phrases.some(({ mark, items: own }) => mark !== 'when' && mark !== 'until' && own.includes(item));
  const isEnd = (item: Item, at: number) =>
    item.date === 'time' &&
    !isOfOther(item) &&
    (goesOnTill(item, items.slice(0, at)) || ends.test(wordsOf(items.slice(Math.max(0, at - 5), at))));
  const hours = items.filter(({ date }) => date === 'time');
  return hasEnd.has(intent) && hours.length > 1 ? items.find(isEnd) : undefined;
}

/** "Ten in the morning until noon", marked as an end: both ends are said. */
export function withRangeWanted(gist: Gist): Gist {
  const isRange = ({ mark, items }: Phrase) => mark === 'until' && items.some(({ date }) => date === 'times');
  return {
    ...gist,
    phrases: gist.phrases.map((phrase): Phrase => (isRange(phrase) ? { ...phrase, mark: 'when' } : phrase)),
  };
}

/** "It starts at five and goes on till seven": an end behind a time of the same sentence. */
function goesOnTill({ text }: Item, before: readonly Item[]): boolean {
  const start = before.findLastIndex(({ date }) => date === 'time');
  return /^(?:till?|until) /i.test(text) && start >= 0 && !before.slice(start).some(endsSentence);
}

/**
 * "Start the class at 19:30 on Thursday and end it at 21:30": with an end, the time that it is to start at is none that it
 * has. "It isn't till eleven, and we'll be finished by one": the first of two ends is where it starts.
 */
export function withStartTold(gist: Gist): Gist {
  const { intent, items, phrases } = gist;
  const lead = ({ at }: Phrase) => wordsOf(items.slice(Math.max(0, at - 6), at));
  const asWhen = (isStart: (phrase: Phrase) => boolean) =>
    phrases.map((one): Phrase => (isStart(one) ? { ...one, mark: 'when' } : one));
  const isTimed = ({ items: own }: Phrase) => own.some(({ date }) => date === 'time');
  if (intent === 'move' && toldEnd(gist))
    return {
      ...gist,
      phrases: asWhen((one) => one.mark === 'old' && isTimed(one) && starts.test(lead(one))),
    };
  const [start, end, ...others] = phrases.filter(({ mark }) => mark === 'until');
  const isApart = start && end && others.length === 0 && isTimed(start) && isTimed(end);
  return intent === 'length' && isApart && isNotYet.test(lead(start))
    ? { ...gist, intent: 'move', phrases: asWhen((one) => one === start) }
    : gist;
}

const isNotYet = /(?:n['’]t|\bnot)(?: (?:start|begin|be|on|going to start))?$/;
const starts = /\b(?:start|begin|kick off|open)(?: \S+){1,5}$/;

/**
 * "My party finishes at eleven, not ten", "lunch runs till four": of something that is to be otherwise, the one hour that
 * is said with how it ends is its end, and one that is denied is where it ended.
 */
export function withEndMeant(gist: Gist): Gist {
  const { intent, items, phrases } = gist;
  const isHour = ({ items: own }: Phrase) => own.some(({ date }) => date === 'time');
  const [end, ...others] = phrases.filter(({ mark }) => mark === 'when');
  if (intent !== 'move' || !end || others.length > 0 || !isHour(end)) return gist;
  if (end.items.some(({ date }) => date === 'days' || date === 'shift')) return gist;
  const said = wordsOf(items.slice(Math.max(0, end.at - 6), end.at + end.items.length));
  if (!endsAt.test(said) || (goesThere.test(wordsOf(items)) && !endsPlainly.test(said))) return gist;
  const isEndNow = ({ mark, at, items: own }: Phrase) =>
    mark === 'old' &&
    own.every(({ date }) => date === 'time' || date === undefined) &&
    /^(?:not|of|than|from)$/.test(items[at - 1]?.word ?? '');
  return {
    ...gist,
    intent: 'length',
    phrases: phrases
      .filter((phrase) => !isEndNow(phrase))
      .map((phrase): Phrase => (phrase === end ? { ...phrase, mark: 'until' } : phrase)),
  };
}

const hourLead = '(?: (?:at|by|now|only|just|about|around|till?|until))* \\S*';
/** "Ends at ten", "runs until four", "be over by six", "done by nine" */
const endsAt = new RegExp(
  `(?<!\\b(?:not|never|\\w+n['’]t)(?: \\w+)?)(?:\\b(?:ends?|ending|finish(?:es|ing)?|stops?|wraps? up|over|done|finished|through)${hourLead}|\\b(?:runs?|running|lasts?|(?:goes|go|going|carry|carries|runs?) on) to \\S+|(?<!\\bnot) (?:till?|until)(?: at| to)? \\S+)(?: \\S+){0,4}$`,
);
const endsPlainly =
  /\b(?:(?:goes|going|go|carr(?:y|ies)|runs?|running) on|ends?|ending|finish(?:es|ing)?|wraps? up)\b/;
const goesThere = new RegExp(
  `\\b(?:${moveVerb}|moved|pushed|postponed|shifted|delayed|bumped|deferred|rescheduled|back|wait)\\b`,
);

/** An end as an order says it. */
export function untilThen({ text }: Pick<Item, 'text'>): string {
  return `until ${text.replace(/^(?:by|at|to|until|till?|before|no later than) /i, '')}`;
}

const hasEnd = new Set<Gist['intent']>(['create', 'move']);
const ends =
  /\b(?:(?:be|is|are|['’](?:s|re|ll be)) (?:all )?(?:done|finished|over|out|through|gone)|(?:and|then|but|to) (?:ends?|ending|finish(?:es|ing)?|stops?|wraps? up|closes?|shuts)|(?:and|then) (?:done|out|finished|over|away))(?: (?:it|there|again|of there))*$/;
