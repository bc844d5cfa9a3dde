import type { Target } from './request.ts';
import { isFiller, readTarget } from './target.ts';
import { covered, type Utterance } from './utterance.ts';

/** Words of statements that never name an event. */
const telling = new Set(
  "i'm works suits says skip skipping quitting am not cannot can't cant won't wont will would be able make making made do doing done attend attending go going get getting come coming need needs want wants think thought know got called rang phoned emailed texted said says asked told just they he she we it moved change changed changing plans plan now so sorry really very sick ill poorly tired busy late running stuck something came has have had anymore longer because since there too much many feeling well been being off on off again still also only even well ok actually happened happening happen clashes clash clashing with should shall must ought repeat repeats happen happens start starts begin begins end ends finish finishes takes take put instead rather than not same earlier later sooner longer shorter extra another only how if but then you your please update correct fix adjust cannot could messaged asks asked offered suggested running retimed departs arrives onwards once fine everyone everybody nobody someone somebody people guys think way much better worse best possible forgot heard turns out due to delete deleting remove cancel cancelled scrap series whole can name title time date day".split(
    ' ',
  ),
);

/** Whether a word belongs to telling something, and names no event. */
export function isTelling(word: string): boolean {
  return telling.has(word);
}

/** The event that a statement speaks of: the physio of "i can't make physio today". Undefined when it names none. */
export function mentionIn(utterance: Utterance, to = utterance.sentence.tokens.length): Target | undefined {
  const target = readTarget(utterance, 0, to);
  const words = target.words.filter((word) => !telling.has(word));
  if (words.length === 0) return undefined;
  const { name: _name, pick: _pick, parts: _parts, ...rest } = target;
  return { ...rest, words, parts: runsIn(utterance, to), name: words.join(' '), mention: true };
}

/** The words that stand together: "boiler man" and "boiler service" of "the boiler man is late, move the boiler service". */
function runsIn({ sentence, dates }: Utterance, to: number): string[][] {
  const runs: string[][] = [[]];
  for (const { word, at, quoted, stop } of sentence.tokens.slice(0, to)) {
    const names = quoted || (!covered(dates, at) && !telling.has(word) && !isFiller(word));
    if (names) runs.at(-1)?.push(...word.replace(/'s$/, '').split(/[\s/]+/));
    if (!names || stop !== '') runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}
