import { dayBeside } from './event.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { textOf } from './text.ts';

/* Messages that change several events, each in its own way: "bring the review forward to one and the update to two". */

/** The gist of each event that is moved or deleted, where each has a time of its own; undefined of one, or of several alike. */
export function eachChanged(gist: Gist): Gist[] | undefined {
  const { intent, items, phrases } = gist;
  const own = intent === 'move' ? 'when' : intent === 'delete' ? 'old' : undefined;
  const events = phrases.filter((phrase) => phrase.mark === 'event' && !standsFor.test(textOf(phrase)));
  if (!own || events.length < 2) return undefined;
  const each = events.map((event, index) => {
    const end = events[index + 1]?.at ?? items.length;
    const inside = phrases.filter(({ at }) => at >= event.at && at < end);
    const told = inside.some(({ mark }) => mark === own) ? [] : timesIn(items, event.at, end, own, phrases);
    const within = [...inside, ...told].map((phrase) => ({ ...phrase, at: phrase.at - event.at }));
    return { ...gist, items: items.slice(event.at, end), phrases: within };
  });
  if (each.some((one) => one.phrases.some((phrase) => dayBeside.test(textOf(phrase))))) return undefined;
  const isWhole = each.every((one) => one.phrases.some(({ mark }) => mark === own));
  const isOneEach = each.every((one) => one.phrases.filter(({ mark }) => mark === 'event').length === 1);
  return isWhole && isOneEach ? each : undefined;
}

/** What is said of the first is marked, and of the second it may not be. */
function timesIn(
  items: readonly Item[],
  from: number,
  end: number,
  mark: 'when' | 'old',
  phrases: readonly Phrase[],
): Phrase[] {
  const taken = new Set(phrases.flatMap(({ items: own }) => own));
  const isDate = (item?: Item) => item?.date !== undefined && /^(?:time|times|days)$/.test(item.date);
  const isLed = (at: number): boolean =>
    items[at - 1]?.word === 'to' ||
    /^to /i.test(items[at]?.text ?? '') ||
    (isDate(items[at - 1]) && items[at - 1]?.stop === '' && isLed(at - 1));
  const isTime = (item: Item, at: number) =>
    mark === 'old' ? item.date === 'days' : isDate(item) && isLed(at);
  return items
    .slice(from, end)
    .flatMap((item, index) =>
      isTime(item, from + index) && !taken.has(item)
        ? [{ mark, items: [item], at: from + index, weight: 0 }]
        : [],
    );
}

const standsFor = /^(?:it|that|this|them|both|all|those|these|(?:both|all|the (?:two|pair|lot)) of them)$/i;
