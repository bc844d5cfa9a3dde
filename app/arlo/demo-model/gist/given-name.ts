import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';

/* What something new is told to be called: "call it Battle of the bands", "save it under Jabs", "block it out as Cottage weekend". */

/** A gist in which a name that is given as one is the name. */
export function withGivenName(gist: Gist): Gist {
  const name = gist.intent === 'create' ? givenName(gist) : undefined;
  if (!name) return gist;
  const ofName = (item: Item) => name.items.find(({ start }) => start === item.start);
  const others = gist.phrases
    .map((phrase) => ({ ...phrase, items: phrase.items.filter((item) => !ofName(item)) }))
    .filter(({ mark, items }) => mark !== 'title' && items.length > 0);
  return {
    ...gist,
    phrases: [...others, name].toSorted((one, other) => one.at - other.at),
    items: gist.items.map((item) => ofName(item) ?? item),
    isCalled: true,
  };
}

function givenName({ items, phrases }: Gist): Phrase | undefined {
  const starts = items.flatMap((_item, at) => startOf(items, at) ?? []);
  const [from, ...others] = starts;
  if (from === undefined || others.length > 0) return undefined;
  const taken = new Set(phrases.filter(({ mark }) => mark !== 'title').flatMap((phrase) => phrase.items));
  const titled = new Set(phrases.filter(({ mark }) => mark === 'title').flatMap((phrase) => phrase.items));
  const run: Item[] = [];
  for (const [index, item] of items.slice(from).entries()) {
    const goesOn =
      titled.has(item) || item.quoted || !(leaves.test(item.word) || item.date || taken.has(item));
    const occasion = item.date && !titled.has(item) && index > 0 ? occasionIn(item) : undefined;
    if (occasion) run.push(occasion);
    if (!goesOn || occasion) break;
    run.push(item);
    if (item.stop !== '') break;
  }
  const isName = run.length > 0 && !noName.test(run.map(({ word }) => word).join(' '));
  return isName ? { mark: 'title', items: run, at: from, weight: surely * run.length } : undefined;
}

/** Where a name begins that is given in words that end here. */
function startOf(items: readonly Item[], at: number): number | undefined {
  const [last, before, first, earlier] = [items[at], items[at - 1], items[at - 2], items[at - 3]];
  const isPlain = last?.stop === '' && before?.stop === '';
  if (!last || !before || !isPlain) return undefined;
  if (it.test(last.word) && /^(?:call|name|title|label)$/.test(before.word)) return at + 1;
  if (!/^(?:as|under)$/.test(last.word)) return undefined;
  const verb = /^(?:in|out|down|up|off)$/.test(before.word) ? [first, earlier] : [before, first];
  return it.test(verb[0]?.word ?? '') && enters.test(verb[1]?.word ?? '') ? at + 1 : undefined;
}

/** "Cottage weekend": what is no day, as it belongs to a name. */
function occasionIn(item: Item): Item | undefined {
  const [word] = /^(?:weekend|day|night|morning|afternoon|evening|week)\b/i.exec(item.text) ?? [];
  const { date: _date, ...rest } = item;
  return word ? { ...rest, text: word, word: word.toLowerCase() } : undefined;
}

/** So much speaks for a name that is given. */
const surely = 60;

const it = /^(?:it|that|this|them|those|these)$/;
const enters =
  /^(?:put|save|enter|write|jot|note|mark|book|block|add|pop|stick|log|file|list|store|pencil|set|get|have|schedule|diary)$/;
/** What a name does not go on with. */
const leaves =
  /^(?:please|thanks|so|because|cos|since|otherwise|and|but|or|for|on|in|from|by|will|would|could|can|it|that|i|i['’].*|we|if|before|then|instead|too|though|when|while|until|till)$/;
/** How long or how it is entered is no name: "put it in as full days", "as busy", "as soon as …". */
const noName =
  /^(?:an?|the|my|our|its|full|whole|all|soon|busy|free|tentative|private|personal|work|usual|planned|before|well|recurring|repeat(?:ing|ed|s)?|regular|weekly|fortnightly|daily|monthly|yearly|high|low|one|two|three|four|five)\b/;
