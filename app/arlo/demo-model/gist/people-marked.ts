import { isEmail } from '../understand/guests.ts';
import { isTelling } from '../understand/mention.ts';
import { isFiller } from '../understand/target.ts';
import type { Gist } from './gist.ts';
import { nobody, textOf } from './text.ts';

/** Whether a name has a capital: where names have them, other words are none. A sentence begins with one anyway. */
function writesCapitals({ items, phrases }: Gist): boolean {
  const isNamed = phrases.some(
    ({ mark, items: own }) => mark === 'who' && /^\p{Lu}/u.test(own[0]?.text ?? ''),
  );
  return (
    isNamed ||
    items.some(
      ({ text, date }, index) =>
        /^\p{Lu}\p{Ll}/u.test(text) && index > 0 && items[index - 1]?.stop === '' && date !== undefined,
    )
  );
}

/** Everybody whose name is marked, and who is named in one breath with them or after "with". Pronouns name nobody. */
export function whoIn(gist: Gist): string[] {
  const { intent, items, phrases } = gist;
  const marked = new Set(phrases.flatMap(({ items: own }) => own));
  const names: { at: number; name: string }[] = [];
  const joins = /^(?:and|&|\+|plus)$/;
  const isCapital = writesCapitals(gist);
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
    // Mail is with nobody. In what is to be cleared, somebody beside whom no mark is belongs to the reason.
    if (intent !== 'clear' && intent !== 'mail' && /^(?:with|w\/)$/.test(word)) also(place + 1);
    if (isEmail(text)) names.push({ at: place, name: text });
  }
  return [...new Set(names.toSorted((a, b) => a.at - b.at).map(({ name }) => name))];
}
