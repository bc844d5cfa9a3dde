import { isEmail } from '../understand/parts/guests.ts';
import { isTelling } from '../understand/parts/mention.ts';
import { isFiller } from '../understand/parts/target.ts';
import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { endsSentence } from './sentences.ts';
import { nobody, textOf } from './text.ts';
import { personBefore } from './told-name.ts';

/** Whether a name has a capital: where names have them, other words are none. A sentence begins with one anyway. */
function writesCapitals({ items, phrases }: Gist): boolean {
  const isNamed = phrases.some(
    ({ mark, items: own }) => mark === 'who' && /^\p{Lu}/u.test(own[0]?.text ?? ''),
  );
  return (
    isNamed ||
    items.some(
      ({ text, date }, index) =>
        date !== undefined &&
        (/ \p{Lu}\p{Ll}/u.test(text) ||
          (/^\p{Lu}\p{Ll}/u.test(text) && index > 0 && items[index - 1]?.stop === '')),
    )
  );
}

/** "Take Jonas off the review, but leave Priya on it": whoever is left on it stays. "Leave Priya out" is no such order. */
function staysOn({ at, items: own }: Phrase, items: readonly Item[]): boolean {
  const from =
    items.slice(0, at).findLastIndex(({ word, stop }) => word === 'but' || /[,.;!?]/.test(stop)) + 1;
  const behind = items[at + own.length]?.word ?? '';
  return (
    items.slice(from, at).some(({ word }) => /^(?:leave|keep|leaving|keeping)$/.test(word)) &&
    !/^(?:out|off|away)$/.test(behind)
  );
}

/** "sam lena aiko all invited": of so many lower-case words each is somebody. "My uncle bob" and "miss van dyke" are one. */
function isLongList({ items }: Phrase): boolean {
  return (
    items.length > 2 && items.every(({ text, word }) => /^\p{Ll}{2,}$/u.test(text) && !ofOneName.test(word))
  );
}

const ofOneName =
  /^(?:my|our|the|his|her|their|your|an?|and|from|of|at|in|with|mrs?|ms|miss|dr|prof|professor|sir|old|new|uncle|aunt|auntie|aunty|nan|granny|cousin|van|von|der|den|de|la|le|el|bin|al|o|mc|st|all|both|whole|entire|team|people|folks|guys|lot|gang|crew|man|woman|lady|doctor|boss)$/;

/** "Aiko, Tomás and me", of which "Aiko Tomás" is marked: a comma stands between two names. */
function partedIn({ at, items }: Phrase): { at: number; name: string }[] {
  const first = items.flatMap((_item, index) =>
    index === 0 || items[index - 1]?.stop.includes(',') ? [index] : [],
  );
  return first
    .map((from, index) => ({
      at: at + from,
      name: items
        .slice(from, first[index + 1])
        .map(({ text }) => text)
        .join(' '),
    }))
    .filter(({ name }) => !nobody.test(name));
}

/** "I'm hopeless with birthdays. Remind me to call Jean": a sentence that says nothing of the new event. */
function isTold(at: number, { intent, items, phrases }: Gist): boolean {
  const sentenceOf = (place: number) => items.slice(0, place).filter(endsSentence).length;
  const own = sentenceOf(at);
  const isPlain = /^\p{Ll}/u.test(items[at + 1]?.text ?? '');
  return intent === 'create' && isPlain && phrases.every((phrase) => sentenceOf(phrase.at) !== own);
}

const isSomebody = /^(?:him|her)$/;

/** Everybody whose name is marked, and who is named in one breath with them or after "with". Pronouns name nobody. */
export function whoIn(gist: Gist): string[] {
  const { intent, items, phrases } = gist;
  const marked = new Set(phrases.flatMap(({ items: own }) => own));
  const names: { at: number; name: string }[] = [];
  const joins = /^(?:and|&|\+|plus)$/;
  const isCapital = writesCapitals(gist);
  const also = (place: number): void => {
    const item = items[place];
    // "I'm taking her and Sam to lunch", "half an hour with him"
    const person =
      intent === 'create' && item && isSomebody.test(item.word) && personBefore(items, place, phrases);
    if (person && !names.some(({ name }) => name === person)) names.push({ at: place, name: person });
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
    if (phrase.mark !== 'who' || (intent === 'uninvite' && staysOn(phrase, items))) continue;
    const parted = partedIn(phrase);
    if (parted.length > 1) {
      names.push(...parted);
      beside(phrase.at, phrase.at + phrase.items.length - 1);
      continue;
    }
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
    else if (isLongList(phrase))
      for (const [index, item] of phrase.items.entries())
        names.push({ at: phrase.at + index, name: item.text });
    else if (!nobody.test(name)) names.push({ at: phrase.at, name });
    beside(phrase.at, phrase.at + phrase.items.length - 1);
  }
  for (const [place, { word, text }] of items.entries()) {
    // Mail is with nobody. In what is to be cleared, somebody beside whom no mark is belongs to the reason.
    if (intent !== 'clear' && intent !== 'mail' && /^(?:with|w\/)$/.test(word) && !isTold(place, gist))
      also(place + 1);
    if (isEmail(text)) names.push({ at: place, name: text });
  }
  // "Interview Hana Mori, she's hana.mori@post.example": one person.
  const isMailed = ({ name }: { name: string }) =>
    names.some(
      (other) =>
        other.name !== name &&
        isEmail(other.name) &&
        name
          .toLowerCase()
          .split(' ')
          .every((word) => other.name.toLowerCase().split('@')[0]?.includes(word)),
    );
  return [
    ...new Set(
      names
        .filter((one) => !isMailed(one))
        .toSorted((a, b) => a.at - b.at)
        .map(({ name }) => name),
    ),
  ];
}
