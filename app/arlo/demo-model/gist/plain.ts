import { isEmail } from '../understand/guests.ts';
import { isTelling } from '../understand/mention.ts';
import { isFiller } from '../understand/target.ts';
import { eventIn, otherWords, standIn } from './event.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import type { Mark } from './marks.ts';
import { eachNew } from './several.ts';
import { textOf, wordsOf } from './text.ts';
import { isMoreThanLead, writers, type Parts } from './writers.ts';

/* The plain order that a message comes to, in the words it was said in. */

/** A plain order. `named` are the words of which some name the event that `standIn` stands for, by what stands together. */
export type Order = {
  text: string;
  named?: string[][];
  /** Much speaks for the name of the new event, and for its place. */
  sureOfName?: true;
  /** "Call the boiler service radiators": nothing says where the name ends and the new one begins. */
  unparted?: true;
  sureOfPlace?: true;
};

/** Writes the order, undefined where the message does not say enough for one. */
export function plainly(gist: Gist): Order | undefined {
  const each = eachNew(gist)?.map((one) => plainly(one)?.text);
  if (each) return each.includes(undefined) ? undefined : { text: each.join('. ') };
  const { name, named } = eventIn(gist);
  const text = writers[gist.intent]?.({ ...partsOf(gist), event: name });
  if (text === undefined) return undefined;
  const isSureOf = (wanted: Mark) =>
    gist.phrases.some(({ mark, weight, items }) => mark === wanted && weight > muchFor * items.length);
  return {
    text,
    ...(named && text.includes(standIn) && { named }),
    ...(isSureOf('title') && { sureOfName: true as const }),
    ...(isSureOf('place') && { sureOfPlace: true as const }),
    ...(gist.intent === 'rename' && isUnparted(gist) && { unparted: true as const }),
  };
}

/** Whether the new name stands right behind the old one. */
function isUnparted({ phrases }: Gist): boolean {
  return phrases.some(
    ({ mark, at, items }) =>
      mark === 'event' && phrases.some((next) => next.mark === 'title' && next.at === at + items.length),
  );
}

/** Of a hundred names for whose words so much speaks, more than ninety are right (corpus and practice). */
const muchFor = 11;

function partsOf(gist: Gist): Omit<Parts, 'event'> {
  const { phrases, items } = gist;
  const of = (mark: Mark) => phrases.filter((phrase) => phrase.mark === mark).map(textOf);
  const one = (mark: Mark) => of(mark).at(-1);
  const whens = phrases.filter(({ mark }) => mark === 'when');
  return {
    all: wordsOf(items),
    title: titlesOf(gist),
    who: whoIn(gist),
    place: of('place').filter(isMoreThanLead).at(-1),
    when: timesOf(gist),
    until: one('until'),
    length: one('length'),
    lead: one('lead'),
    others: otherWords(gist).flat(),
    shifts: whens.some(({ items: own }) => own.some(({ date }) => date === 'shift')),
  };
}

/** Of names that so much speaks against, a word, fewer than half are right (messages that were held back). */
const leastFor = -20;

/** Titles, a quoted one first, then the one for which the most speaks. None is better than one that too much speaks against. */
function titlesOf({ intent, phrases: all, items }: Gist): string[] {
  const phrases = intent === 'rename' ? all.map((phrase) => fromName(phrase, all, items)) : all;
  const quoted = items.filter((item) => item.quoted).map(({ text }) => text);
  const marked = phrases
    .filter(({ mark, weight, items: own }) => mark === 'title' && weight > leastFor * own.length)
    .toSorted((a, b) => b.weight - a.weight)
    .map((phrase) => (intent === 'rename' ? textOf(phrase) : nameOf(withoutLabel(phrase, phrases))))
    .filter((name) => /\p{L}{2}|1:1/u.test(name) && !/^(?:half past|quarter (?:past|to))$/i.test(name));
  return quoted.length > 0 ? [quoted.join(' '), ...marked] : marked;
}

/** "Call the lunch menus and budgets", of which "budgets" is marked: all that stands behind the old name is the new one. */
function fromName(title: Phrase, phrases: readonly Phrase[], items: readonly Item[]): Phrase {
  const ends = phrases.filter(({ mark }) => mark === 'event').map(({ at, items: own }) => at + own.length);
  const from = Math.max(...ends.filter((end) => end <= title.at));
  const between = items.slice(from, title.at);
  if (title.mark !== 'title' || from < 0 || between.some(({ word }) => parts.test(word))) return title;
  return { ...title, items: [...between, ...title.items], at: from };
}

/** What parts the old name from the new one. */
const parts = /^(?:to|as|into|it|this|that|from|in|now|instead|is|be|called|named|so|the|name|title)$/;

/** "Van hire, location Shrubland Garage": the word before a place says that it is one. */
function withoutLabel(phrase: Phrase, phrases: readonly Phrase[]): string {
  const end = phrase.at + phrase.items.length;
  // "Venue the Ivy": an article may stand between.
  const isLed = phrases.some(({ mark, at }) => mark === 'place' && (at === end || at === end + 1));
  return isLed ? textOf(phrase).replace(/ (?:location|venue|place|address|where)$/i, '') : textOf(phrase);
}

const days = new Set(['days', 'repeat', 'instant', 'soon', 'shift']);
const times = new Set(['time', 'times', 'part', 'instant', 'soon', 'allDay', 'shift']);

/** The times that are wanted. Of a new or moved event those without a mark count where no other names a day, or an hour. */
function timesOf({ intent, items, phrases }: Gist): string {
  const marked = phrases.filter(({ mark }) => mark === 'when').flatMap(({ items: own }) => own);
  // "The haircut is now at twelve": that it is so now is no time to move it to.
  const isTimed = marked.some(({ date }) => date === 'time' || date === 'times' || date === 'days');
  const whens = marked.filter(({ date }) => !(isTimed && date === 'instant'));
  const taken = new Set(phrases.flatMap(({ items: own }) => own));
  const lacks = (kinds: Set<string>) => !whens.some(({ date }) => date && kinds.has(date));
  const [noDay, noTime, noRepeat] = [lacks(days), lacks(times), lacks(new Set(['repeat']))];
  const fills = ({ date }: Item) =>
    date !== undefined &&
    ((noDay && days.has(date)) ||
      (noTime && times.has(date)) ||
      (noRepeat ? date === 'repeat' : date === 'times over'));
  const canFill = intent === 'create' || (intent === 'move' && whens.length === 0);
  const isPart = (item?: Item) => item?.date === 'part' && whens.includes(item);
  const more = canFill ? items.filter((item) => !taken.has(item) && fills(item)) : [];
  // "At one in the afternoon": where a part of the day is meant, so is the hour that it is said of.
  const hours = items.filter(
    (item, at) => item.date === 'time' && isPart(items[at + 1]) && !taken.has(item) && intent === 'move',
  );
  return items
    .filter((item) => whens.includes(item) || more.includes(item) || hours.includes(item))
    .map(({ text }) => text)
    .join(' ');
}

/** A title without what leads to it: "going for dinner", "its MOT". */
function nameOf(text: string): string {
  const lead =
    /^(?:its|his|her|their|my|our|the|an?|some|another|not|on|gotta|got to|have to|has to|need to|going (?:for|to)|having|to) (?=\S)/i;
  return lead.test(text)
    ? nameOf(text.replace(lead, ''))
    : text.replace(
        /(?: (?:it['’]?s|that['’]?s|is|are|itself|coming|comes|finally|leaves|starts|then|again|too|please|with|for|at|on|in|the|an?|my|our)|['’]s)+$/i,
        '',
      );
}

const nobody =
  /^(?:me|i|us|we|my|her|him|his|them|they|he|she|you|everyone|everybody|somebody|someone|it|that|this|both|all|two|three|no|the|a|an)$/i;

/** Everybody whose name is marked, and who is named in one breath with them or after "with". Pronouns name nobody. */
function whoIn({ intent, items, phrases }: Gist): string[] {
  const marked = new Set(phrases.flatMap(({ items: own }) => own));
  const names: { at: number; name: string }[] = [];
  const joins = /^(?:and|&|\+|plus)$/;
  const isCapital =
    phrases.some(({ mark, items: own }) => mark === 'who' && /^\p{Lu}/u.test(own[0]?.text ?? '')) ||
    items.some(({ text }, place) => place > 0 && /^\p{Lu}\p{Ll}/u.test(text));
  const also = (place: number): void => {
    const item = items[place];
    if (!item || item.date || marked.has(item) || names.some(({ at }) => at === place)) return;
    // "The bet and Lena": where names have capitals, other words are none.
    if (isCapital && /^\p{Ll}/u.test(item.text)) return;
    if (!/^\p{L}[\p{L}'’.-]+$/u.test(item.text) || nobody.test(item.word)) return;
    if (isTelling(item.word) || isFiller(item.word)) return;
    names.push({ at: place, name: item.text.replace(/['’]s$/, '') });
    beside(place, place);
  };
  const beside = (first: number, last: number): void => {
    if (joins.test(items[last + 1]?.word ?? '')) also(last + 2);
    if (joins.test(items[first - 1]?.word ?? '')) also(first - 2);
  };
  for (const phrase of phrases) {
    if (phrase.mark !== 'who') continue;
    const name = textOf(phrase);
    const [one, other] = phrase.items;
    // "aiko tomas and me": dictated, a list has no commas.
    const isList =
      phrase.items.length === 2 &&
      /^\p{Ll}+ \p{Ll}+$/u.test(name) &&
      joins.test(items[phrase.at + 2]?.word ?? '') &&
      !/^(?:my|the|our|mr|mrs|ms|dr|old|uncle|aunt|auntie)\b/.test(name);
    if (isList && one && other)
      names.push({ at: phrase.at, name: one.text }, { at: phrase.at + 1, name: other.text });
    else if (!nobody.test(name)) names.push({ at: phrase.at, name });
    beside(phrase.at, phrase.at + phrase.items.length - 1);
  }
  for (const [place, { word, text }] of items.entries()) {
    // In what is to be cleared, somebody beside whom no mark is belongs to the reason.
    if (intent !== 'clear' && /^(?:with|w\/)$/.test(word)) also(place + 1);
    if (isEmail(text)) names.push({ at: place, name: text });
  }
  return [...new Set(names.toSorted((a, b) => a.at - b.at).map(({ name }) => name))];
}
