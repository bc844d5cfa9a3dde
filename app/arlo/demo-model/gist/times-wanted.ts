import { numberOf } from '../dates/vocabulary.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { endsSentence } from './sentences.ts';
import { wordsOf } from './text.ts';
import { toldEnd } from './told-end.ts';

const ofYear =
  /\b(?:years?|yearly|annual(?:ly)?)\b|^(?:from|since|as of|(?:starting|beginning)(?: in| from)?) 20\d\d$/i;
const days = new Set(['days', 'repeat', 'instant', 'soon', 'shift']);
const times = new Set(['time', 'times', 'part', 'instant', 'soon', 'allDay', 'shift']);

/** The times that are wanted. Of a new or moved event those without a mark count where no other names a day, or an hour. */
export function timesOf(gist: Gist): string {
  const { intent, items, phrases } = gist;
  const end = toldEnd(gist);
  const all = phrases.filter(({ mark }) => mark === 'when');
  const told = all.filter((phrase) => !(intent === 'move' && isHabit(phrase, all, { items, phrases })));
  const marked = told.flatMap((phrase) => {
    const isReason =
      intent === 'move' &&
      (isPartOfReason(phrase, all, { items, phrases }) || (all.length > 1 && isUsual(phrase)));
    return phrase.items.filter((item) => item !== end && !(isReason && item.date === 'part'));
  });
  // "The haircut is now at twelve": that it is so now is no time to move it to.
  const isTimed = marked.some(({ date }) => date && /^(?:time|times|days|repeat)$/.test(date));
  const whens = marked.filter(
    (item) =>
      !isTold(item, marked) &&
      !(intent === 'repeat' && isOldRepeat(item, marked, items)) &&
      !(isTimed && item.date === 'instant') &&
      !(intent === 'move' && isOnlyNow(item, items)),
  );
  const taken = new Set(phrases.flatMap(({ items: own }) => own));
  const lacks = (kinds: Set<string>) => !whens.some(({ date }) => date && kinds.has(date));
  const [noDay, noTime, noRepeat] = [lacks(days), lacks(times), lacks(new Set(['repeat']))];
  // "Our anniversary is the twelfth of May, put it in every year from next year on": a year is no day of one.
  const isYearly =
    intent === 'create' &&
    whens.some(({ date, text }) => date === 'repeat' && ofYear.test(text)) &&
    whens.every(({ date, text }) => date !== 'days' || ofYear.test(text));
  const fills = ({ date, text }: Item) =>
    date !== undefined &&
    ((isYearly && date === 'days' && !ofYear.test(text)) ||
      (noDay && days.has(date)) ||
      (noTime && times.has(date)) ||
      (noRepeat && date === 'repeat'));
  // "Tomorrow's focus block can go": a day that owns something is when that is.
  const owns = ({ date, text }: Item) => date === 'days' && /(?:['’]|day|tomorrow|tmrw)s$/i.test(text);
  // "The van is in on Thursday, lifts all day. What have I got on that day?"
  const isThatDay = intent === 'agenda' && noDay && /\bthat day\b/.test(wordsOf(items));
  const canFill =
    intent === 'create' || (intent === 'move' && whens.every(({ text }) => sameDay.test(text))) || isThatDay;
  const isSpanned = whens.some(({ date }) => date === 'days');
  const isOfSeries = (item: Item) =>
    !noRepeat && intent === 'create' && saysSpan(item, items) && !(isSpanned && isStart(item, items));
  // "A week earlier, on friday the 22nd": the day itself says more.
  // "Move the review a bit? Thursday doesn't feel right any more": a day that is not wanted.
  const isRefused = (item: Item) => {
    const at = items.indexOf(item);
    return item.stop === '' && notGood.test(wordsOf(items.slice(at + 1, at + 3)));
  };
  const isShiftToDay = ({ date, text }: Item) =>
    date === 'shift' &&
    /\b(?:days?|weeks?|fortnight|months?)\b/i.test(text) &&
    whens.some((when) => when.date === 'days');
  // "Somebody else is taking me, half an hour later, so it starts at six": the hour itself says more.
  const isShiftToHour = (item: Item) =>
    item.date === 'shift' &&
    intent === 'move' &&
    /\b(?:hours?|minutes?|mins?)\b/i.test(item.text) &&
    whens.some(({ date }, at) => /^times?$/.test(date ?? '') && isApart(item, whens[at] ?? item));
  // "Quarter of an hour earlier so ten past eight"
  const isApart = (one: Item, other: Item) =>
    items
      .slice(items.indexOf(one), items.indexOf(other))
      .some(
        ({ stop, word }, at) => (at > 0 && /^(?:so|that|which|meaning)$/.test(word)) || /[,.;!?…]/.test(stop),
      );
  const isNear = intent === 'move' ? besideEvent({ items, phrases }, fills) : () => true;
  const more = canFill
    ? items.filter(
        (item) =>
          !taken.has(item) &&
          (fills(item) || isOfSeries(item)) &&
          isNear(item) &&
          !isRefused(item) &&
          !owns(item) &&
          item !== end &&
          !isStory.test(item.text) &&
          !isOnlyNow(item, items),
      )
    : [];
  // "At one in the afternoon": where a part of the day is meant, so is the hour that it is said of.
  const isPart = (item?: Item) => item?.date === 'part' && whens.includes(item);
  const hours = items.filter(
    (item, at) => item.date === 'time' && isPart(items[at + 1]) && !taken.has(item) && intent === 'move',
  );
  const start = intent === 'create' ? startOfRange(whens, items) : undefined;
  const wanted = new Set([...whens, ...more, ...hours, ...(start ? [start] : [])]);
  // "Thursday and friday of this week"
  const joinsDays = ({ word }: Item, at: number) =>
    /^(?:and|&|to|till|until)$/.test(word) &&
    [items[at - 1], items[at + 1]].every((item) => item?.date === 'days' && wanted.has(item));
  return items
    .filter(
      (item, at) => (wanted.has(item) && !isShiftToDay(item) && !isShiftToHour(item)) || joinsDays(item, at),
    )
    .map((item) => (item === start ? item.text.replace(toItsEnd, '') : plainly(item)))
    .join(' ');
}

const sameDay = /^(?:on )?(?:(?:the|that) )?same day$/i;

/** "From nine to eleven, no sorry, only till ten": where it begins, of which only another end is marked. */
function startOfRange(whens: readonly Item[], items: readonly Item[]): Item | undefined {
  const hours = whens.filter(({ date }) => date === 'time' || date === 'times');
  const [range, ...others] = items.filter(({ date }) => date === 'times');
  const isEnd = hours.length === 1 && hours.every(({ text }) => /^(?:till?|until) /i.test(text));
  return isEnd && range && others.length === 0 && toItsEnd.test(range.text) ? range : undefined;
}

const toItsEnd = / ?(?:-|to|till?|until) ?(?!.*(?:-| to | till? | until )).*$/i;

/** "The first is on 1 December", "there are ten of them altogether", "running for ten weeks": where a series begins, or how far it goes. */
function saysSpan(item: Item, items: readonly Item[]): boolean {
  const { date, text } = item;
  if (date === 'days')
    return (
      isStart(item, items) ||
      (items.every((one) => !isFirst.test(one.text) || one.text === text) && isFirst.test(text))
    );
  const isCounted = items.some((one) => one.date === 'times over');
  return date === 'times over' || (date === 'wholeDays' && !isCounted && /^for /i.test(text));
}

/** "It meets again from 6 January", "choir starts again on the fifth" */
function isStart(item: Item, items: readonly Item[]): boolean {
  const at = items.indexOf(item);
  return startsThen.test(item.text) || starts.test(wordsOf(items.slice(Math.max(0, at - 3), at)));
}

const startsThen = /^(?:from|starting|beginning|as of) /i;
const starts = /\b(?:(?:re)?starts?|begins?|resumes?|kicks off|is back)(?: (?:again|back|up|on))*$/;
const isFirst = /^(?:the )?(?:first|1st)\b.* /i;

/** How often, where a sentence of its own says it. */
function plainly({ date, text }: Item): string {
  if (date !== 'times over') return text;
  const count = text
    .split(' ')
    .map(numberOf)
    .find((number) => number > 1);
  return count === undefined ? text : `${count} times`;
}

/**
 * "We start at twenty to ten anyway. Let's have the stand-up at 9.45": of the times without a mark, those in a sentence with
 * the event, where one says any.
 */
function besideEvent(
  { items, phrases }: Pick<Gist, 'items' | 'phrases'>,
  fills: (item: Item) => boolean,
): (item: Item) => boolean {
  const sentenceOf = (at: number) => items.slice(0, at).filter(endsSentence).length;
  const named = new Set(phrases.filter(({ mark }) => mark === 'event').map(({ at }) => sentenceOf(at)));
  const isBeside = (item: Item) => named.has(sentenceOf(items.indexOf(item)));
  return items.some((item) => fills(item) && isBeside(item)) ? isBeside : () => true;
}

/**
 * "She begged me to watch her match on Saturday morning. Move the haircut to one o'clock": a part of the day in a sentence
 * without the event, where the one that names it says the hour.
 */
function isPartOfReason(
  phrase: Phrase,
  all: readonly Phrase[],
  { items, phrases }: Pick<Gist, 'items' | 'phrases'>,
): boolean {
  const sentenceOf = ({ at }: Phrase) => items.slice(0, at).filter(({ stop }) => /[.!?…]/.test(stop)).length;
  const named = phrases.filter(({ mark }) => mark === 'event').map(sentenceOf);
  return (
    named.length > 0 &&
    !named.includes(sentenceOf(phrase)) &&
    all.some((one) => named.includes(sentenceOf(one)) && one.items.some(({ date }) => date === 'time'))
  );
}

/** "An hour later, parking is murder in the mornings": how it is at that time of any day. */
function isUsual({ items }: Phrase): boolean {
  return items.every(
    ({ date, text }) => date === 'part' && /(?:mornings|afternoons|evenings|nights)$/i.test(text),
  );
}

/**
 * "Every January I cry over receipts at midnight. Move the tax return to Friday the 22nd": the hour of what happens time and
 * again in a sentence without the event, where the one that names it says when.
 */
function isHabit(
  phrase: Phrase,
  all: readonly Phrase[],
  { items, phrases }: Pick<Gist, 'items' | 'phrases'>,
) {
  const sentenceOf = (at: number) => items.slice(0, at).filter(({ stop }) => /[.!?…]/.test(stop)).length;
  const named = phrases.filter(({ mark }) => mark === 'event').map(({ at }) => sentenceOf(at));
  const own = sentenceOf(phrase.at);
  const isOften = items.some(
    ({ date, text }, at) => sentenceOf(at) === own && (date === 'repeat' || often.test(text)),
  );
  return isOften && !named.includes(own) && all.some(({ at }) => named.includes(sentenceOf(at)));
}

const often = /^(?:every|each|always|usually)$/i;

/** "The flight goes from Heathrow now": that something is so now is no time to move it to, or to book it at. */
function isOnlyNow(item: Item, items: readonly Item[]): boolean {
  const before = items[items.indexOf(item) - 1]?.word;
  return item.date === 'instant' && /^(?:right )?now$/i.test(item.text) && before !== 'to';
}

/** "Glued to this chair since October, so yoga at six": what is over is no time for what is new. */
const isStory = /^(?:ever )?since |\bago$/i;

/** "They gave us a date this morning, Thursday the 10th at ten": when that was told. */
function isTold({ date, text }: Item, whens: readonly Item[]): boolean {
  const isDay = (item: Item) => item.date === 'days' && !toldThen.test(item.text);
  return date === 'days' && toldThen.test(text) && whens.some(isDay);
}

/** "Every week is too much, turn it into a fortnightly one": how often it was; "every Monday and every Thursday" is both. */
function isOldRepeat(item: Item, whens: readonly Item[], items: readonly Item[]): boolean {
  const last = whens.findLast(({ date }) => date === 'repeat');
  return item.date === 'repeat' && last !== undefined && items.indexOf(last) - items.indexOf(item) > 2;
}

const toldThen = /^(?:earlier )?(?:this (?:morning|afternoon)|yesterday|last (?:week|night))$/i;

const notGood = /^(?:(?:does|is|will|would|can)(?:n['’]t| not)|won['’]t|can['’]t|cannot|no longer|never)\b/;
