import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { nobody, textOf } from './phrase-text.ts';

/* What a new event, or one that gets a new name, is to be called. */

/** Of names that so much speaks against, a word, fewer than half are right (messages that were held back). */
const leastFor = -20;

/** Titles, a quoted one first, then the one for which the most speaks. None is better than one that too much speaks against. */
export function titlesOf({ intent, phrases, items }: Gist): string[] {
  const quoted = quotedIn(items).at(intent === 'rename' ? -1 : 0);
  const titles = phrases.filter(({ mark }) => mark === 'title');
  const names = titles.filter((phrase) => !nobody.test(textOf(phrase)));
  // "The plasterer comes on friday, put him in": what a pronoun stands for has been named.
  const least = names.length < titles.length ? -Infinity : leastFor;
  const marked = names
    .filter(({ weight, items: own }) => weight > least * own.length)
    .toSorted((a, b) => b.weight - a.weight)
    .map((phrase) => nameOf(textOf(phrase) + particleOf(phrase, items)))
    .filter((name) => /\p{L}{2}|1:1/u.test(name) && !/^(?:half past|quarter (?:past|to))$/i.test(name));
  return quoted === undefined ? marked : [quoted, ...marked];
}

/** What stands in quotation marks, each for itself. */
export function quotedIn(items: readonly Item[]): string[] {
  const runs: Item[][] = [];
  for (const [index, item] of items.entries()) {
    if (!item.quoted) continue;
    const last = items[index - 1];
    if (last?.quoted && !/["”“»'’]/.test(last.stop)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs.map((run) => run.map(({ text }) => text).join(' '));
}

/** "Remind me to put the bins out": the verb goes on behind its object. */
function particleOf({ at, items: own }: Phrase, items: readonly Item[]): string {
  const next = items[at + own.length];
  const isOpen =
    own.at(-1)?.stop === '' &&
    /^\p{L}+ (?:the|my|our|his|her|their|some|an?) /iu.test(own.map(({ text }) => text).join(' '));
  const after = items[at + own.length + 1];
  return next &&
    isOpen &&
    /^(?:out|off|up|back|away|over|round)$/.test(next.word) &&
    (next.stop !== '' || !after || after.date !== undefined)
    ? ` ${next.text}`
    : '';
}

/** A title without what leads to it: "going for dinner", "its MOT". */
function nameOf(text: string): string {
  const lead =
    /^(?:its|his|her|their|my|our|the|an?|some|another|not|on|gotta|got to|have to|has to|need to|going (?:for|to)|having|to) (?=\S)/i;
  return lead.test(text)
    ? nameOf(text.replace(lead, ''))
    : text.replace(
        /(?: (?:it['’]?s|that['’]?s|is|are|coming|comes|finally|leaves|starts|then|again|too|please|with|for|at|on|in|the|an?|my|our)|['’]s)+$/i,
        '',
      );
}
