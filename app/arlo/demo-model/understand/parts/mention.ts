import type { Target } from '../request.ts';
import { isFiller, readTarget } from './target.ts';
import { deleteVerb, lengthVerb, moveVerb } from '../wording/verbs.ts';
import { covered, type Span, type Utterance } from '../wording/utterance.ts';

/** Words of statements that never name an event. */
const telling = new Set(
  "i'm works suits says skip skipping quitting nothing pretty sure fairly certain always never forget forgets forgetting remember am not cannot can't cant won't wont will would be able make making made do doing done attend attending go goes going get getting come coming need needs want wants think thought know got called rang phoned emailed texted said asked told just they he she we it moved swapped change changed changing plans plan now so sorry really very sick ill poorly tired busy late running stuck something came has have had anymore longer because since there too much many feeling well been being off on again still also only even ok actually happened happening happen clashes clash clashing with should shall must ought repeat repeats happens start starts begin begins end ends finish finishes takes take put instead rather than same earlier later sooner shorter extra another how if but then you your please update correct fix adjust could messaged asks offered suggested retimed departs arrives onwards once fine everyone everybody nobody someone someones somebody somebodys people guys way better worse best possible forgot heard turns out due to delete deleting remove cancel cancelled scrap series whole rid can name title time date day keep hour bad wait waits every each stays stay remains remain double length needed invite invitation sitting lurking already ending finishing starting beginning".split(
    ' ',
  ),
);

/** Whether a word belongs to telling something, and names no event. "The partner update’s on my birthday": no verb. */
export function isTelling(word: string): boolean {
  return !nouns.test(word) && telling.has(word.replace(/['’]s$/, ''));
}

const nouns = /^(?:update|plan|change|start|finish)['’]s$/;

/**
 * The event that a statement speaks of: the physio of "i can't make physio today". Undefined when it names none. What
 * is `taken` says something else, such as who is to come.
 */
export function mentionIn(
  utterance: Utterance,
  to = utterance.sentence.tokens.length,
  taken: Span[] = [],
): Target | undefined {
  const target = readTarget(utterance, 0, to);
  const runs = runsIn(utterance, to, taken);
  const words = runs.flat();
  if (words.length === 0) return undefined;
  const { name: _name, pick: _pick, parts: _parts, ...rest } = target;
  return { ...rest, words, parts: runs, name: words.join(' '), mention: true };
}

const verb = new RegExp(`^(?:call|name|title|mark|note|enter|${moveVerb}|${deleteVerb}|${lengthVerb})$`);

/** The words that stand together: "boiler man" and "boiler service" of "the boiler man is late, move the boiler service". */
function runsIn({ sentence, dates }: Utterance, to: number, taken: Span[]): string[][] {
  const runs: string[][] = [[]];
  for (const [index, { word, at, quoted, stop }] of sentence.tokens.slice(0, to).entries()) {
    // "Call it Catch up" names no call, and "the demo push it back" no push.
    const isVerb = verb.test(word) && /^(?:it|that|this)$/.test(sentence.tokens[index + 1]?.word ?? '');
    const free = !isVerb && !covered(taken, at) && (quoted || !covered(dates, at));
    // A contraction is two words: "it's".
    const names = free
      ? word
          .split(/[\s/]+/)
          .filter(
            (part) => part !== '-' && (quoted || !(isTelling(part) || isFiller(part.replace(/'s$/, '')))),
          )
          .map((part) => part.replace(/'s$/, ''))
      : [];
    runs.at(-1)?.push(...names);
    if (names.length === 0 || stop !== '') runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}
