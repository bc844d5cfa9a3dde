import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { alike, wordsOf } from './title-words.ts';

/** Words of titles that name nothing by themselves. */
const joining = /^(?:at|with|the|of|on|and|to|a|an|in|for|my|our|\p{L})$/u;

/**
 * The events that a sentence speaks of: those of whose title it has the most, and the rarest words, with the words of
 * its place counting less. Names that several events share leave several.
 */
export function eventsMentioned(events: ModelEvent[], words: string[]): ModelEvent[] {
  const titles = events.map(({ title }) => wordsOf(title).filter((word) => !joining.test(word)));
  const names = new Map(titles.map((title) => [title.join(' '), title]));
  const rarity = (word: string) => {
    const holding = [...names.values()].filter((title) => title.includes(word)).length;
    return 1 + 1 / Math.max(1, holding);
  };
  const scores = events.map((event, index) => {
    const title = titles[index] ?? [];
    const said = title.filter((word) => words.some((asked) => isSaid(asked, word)));
    const place = wordsOf(event.location ?? '').filter((word) => !joining.test(word) && words.includes(word));
    const whole = title.length > 0 && said.length === title.length ? 1 : 0;
    return said.reduce((sum, word) => sum + rarity(word), whole) + 0.7 * place.length;
  });
  const best = Math.max(0, ...scores);
  return best < 1 ? [] : events.filter((_event, index) => scores[index] === best);
}

/** Short words have to be the same: "now" is no "November". */
function isSaid(asked: string, word: string): boolean {
  return asked.length < 4 || word.length < 4 ? asked === word || `${word}s` === asked : alike(asked, word);
}
