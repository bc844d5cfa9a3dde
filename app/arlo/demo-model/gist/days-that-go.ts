import type { Gist } from './gist.ts';
import type { Item } from './items.ts';
import { wordsOf } from './text.ts';

/* Of what is to go, the days that are said in another way than with the name. */

/** The days that go: those of two, all after the last one, or from one on. */
export function daysThatGo(gist: Gist): string | undefined {
  return oneMore(gist) ?? fromLast(gist) ?? fromThen(gist);
}

/**
 * "10 dec is my last, kill all after", "the one on the 30th is the last, clear them from the 7th on": the last one stays, and
 * those after it go.
 */
function fromLast({ items }: Gist): string | undefined {
  const at = items.findIndex(({ date }, index) => {
    const [before, behind] = [wordsOf(items.slice(0, index)), wordsOf(items.slice(index + 1))];
    return date === 'days' && (isTheLast.test(behind) || lastIs.test(before) || isOver.test(before));
  });
  const last = items[at];
  if (!last || !goesAfter.test(wordsOf(items.slice(at + 1)))) return undefined;
  const later = items
    .slice(at + 1)
    .find(({ date, text }) => date === 'days' && /^(?:from|after) /i.test(text));
  return later
    ? later.text.replace(/^from (.+?)(?: on(?:wards?)?)?$/i, 'from $1 onwards')
    : /^(?:today|tonight|this evening)$/i.test(last.text)
      ? 'from tomorrow onwards'
      : `after ${plainDay(last.text)} onwards`;
}

const plainDay = (text: string) => text.replace(/^(?:on|after|with) /i, '');
const isTheLast =
  /^(?:is|was|will be) (?:going to be )?(?:my|the|our|her|his|their) (?:very )?(?:last|final)\b/;
const lastIs = /\b(?:last|final) (?:\S+ ){1,3}(?:is|was|will be)$/;
/** "Physio's done after the 7th, remove the rest" */
const isOver = /\b(?:done|finished|over|ends?|stops?)$/;
/** "10 dec is my last, delete it" is about that one. */
const goesAfter = /\b(?:after|afterwards|following|later|rest|others|from)\b/;

/** "I shan't go any more after this week. Drop it from 3 December onwards": the day that it is not marked of, in the order. */
function fromThen({ items, phrases }: Gist): string | undefined {
  const isMarked = (item: Item) => phrases.some(({ items: own }) => own.includes(item));
  const [first, ...others] = items.filter(
    ({ date, text }) => date === 'days' && /^(?:from|after|as of|starting) .+ on(?:wards?)?$/i.test(text),
  );
  const isOtherMarked = phrases.some(
    ({ mark, items: own }) => mark === 'old' && own.some(({ date }) => date === 'days'),
  );
  return first && others.length === 0 && isOtherMarked && !isMarked(first)
    ? first.text.replace(/ on$/i, ' onwards')
    : undefined;
}

/** "Scrap tomorrow's focus block and also the one on the first": the day that a name has, and that of one more. */
function oneMore({ items }: Gist): string | undefined {
  const days = items.filter(({ date }) => date === 'days');
  const [day, other] = days;
  if (!day || !other || days.length > 2) return undefined;
  const between = items.slice(items.indexOf(day) + 1, items.indexOf(other)).map(({ word }) => word);
  const isOneMore = /\b(?:and|plus|also|nor|or)(?: (?:then|also|too|as well))* the (?:other )?one$/.test(
    between.join(' '),
  );
  return isOneMore ? `${day.text.replace(/['’]?s$/, '')} and ${other.text}` : undefined;
}
