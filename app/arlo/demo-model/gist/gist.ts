import type { Moment } from '../dates/moment.ts';
import { colourWord } from '../understand/wording/colour-words.ts';
import { withGivenName } from './given-name.ts';
import { itemsOf, type Item } from './items.ts';
import { withLengthMeant } from './length-meant.ts';
import { intents, marks, type Intent, type Mark } from './marks.ts';
import { withoutRivals } from './rivals.ts';
import { withNameEnded } from './name-ends.ts';
import { votesOn, type Reader, type Votes } from './reader.ts';
import { endsSentence } from './sentences.ts';
import { bestMarks } from './weights.ts';

/** Words that stand together and say the same of a message. */
export type Phrase = {
  mark: Exclude<Mark, 'none'>;
  items: Item[];
  /** Place of its first item in the message. */
  at: number;
  /** How much more speaks for the mark than for none. */
  weight: number;
};

/** What a message wants, how sure that is (0 to 1), and what its words say of it. */
export type Gist = {
  intent: Intent;
  sure: number;
  phrases: Phrase[];
  items: Item[];
  /** How much more speaks for each word being of a title than for it saying nothing. */
  forTitle: readonly number[];
  /** Set where the new event is told to be called so. */
  isCalled?: true;
};

/** No message of the corpus is nearly as long; what is, is pasted. */
const most = 150;

/**
 * What a message wants, and how sure that is (0 to 1), with all of its gist where that is wanted: what its words say takes most of
 * the time, and of a sentence that is only told nobody asks it.
 */
export type Wish = Pick<Gist, 'intent' | 'sure'> & { gist: () => Gist };

/** Reads what a message wants as the corpus taught it. Undefined when there are no words, or more than anybody says. */
export function readWish(text: string, moment: Moment, reader: Reader): Wish | undefined {
  const items = itemsOf(text, moment);
  if (items.length === 0 || items.length > most) return undefined;
  const votes = votesOn(items, reader);
  const { intent, sure } = likeliest(items, votes);
  let made: Gist | undefined;
  return { intent, sure, gist: () => (made ??= gistOf({ intent, sure, items, votes }, reader)) };
}

function gistOf(
  { intent, sure, items, votes }: Pick<Gist, 'intent' | 'sure' | 'items'> & { votes: Votes },
  reader: Reader,
): Gist {
  const scores = votes.marksFor(intent);
  const found = marksOf(intent, scores, reader);
  const forTitle = scores.map(
    (own) => (own[marks.indexOf('title')] ?? 0) - (own[marks.indexOf('none')] ?? 0),
  );
  const gist = { intent, sure, phrases: phrasesOf(items, found, scores), items, forTitle };
  return withoutRivals(withGivenName(withNameEnded(withLengthMeant(gist))));
}

/** What a message most likely wants, and how sure that is (0 to 1). */
function likeliest(
  items: readonly Item[],
  { whole, withSentences }: Votes,
): { intent: Intent; sure: number } {
  const own = withSentences.slice();
  // What names no colour wants none.
  if (!items.some(({ word }) => isColour.test(word))) own[intents.indexOf('colour')] = 0;
  const index = own.indexOf(Math.max(...own));
  return { intent: intents[index] ?? 'talk', sure: Math.max(own[index] ?? 0, whole[index] ?? 0) };
}

const isColour = new RegExp(
  `^(?:${colourWord}|gold(?:en)?|silver|brown|black|white|lilac|cyan|magenta|maroon|navy|beige|colou?r\\w*)$`,
);

/** How much is added to a mark that has to be somewhere, until it is. */
const pushes = [0, 2, 5, 10, 20, 40];

/** The best marks of which one is a title, where a title has to be. */
function marksOf(intent: Intent, scores: Float64Array[], { steps }: Reader): Mark[] {
  const title = marks.indexOf('title');
  for (const push of intent === 'create' ? pushes : pushes.slice(0, 1)) {
    const pushed = scores.map((own) => own.with(title, (own[title] ?? 0) + push));
    const found = bestMarks(pushed, steps);
    if (push === pushes.at(-1) || intent !== 'create' || found.includes(title))
      return found.map((mark) => marks[mark] ?? 'none');
  }
  return [];
}

/** An article alone names nothing: the word behind it does. */
function withName(phrase: Phrase, items: readonly Item[], found: readonly Mark[]): Phrase {
  const behind = phrase.at + phrase.items.length;
  const next = items[behind];
  const isArticle = phrase.items.every(({ word }) => /^(?:the|my|our|that|this)$/.test(word));
  return phrase.mark === 'event' && isArticle && next && !next.date && found[behind] === 'none'
    ? { ...phrase, items: [...phrase.items, next] }
    : phrase;
}

/** "What a roast! Ada’s birthday is on Friday": no name goes on in the next sentence. "St. Mary" is one, and so is what is quoted. */
function endsBefore({ quoted }: Item, before: Item | undefined, mark: Mark): boolean {
  if (!before || mark !== 'title' || (quoted && before.quoted)) return false;
  return endsSentence(before);
}

function phrasesOf(
  items: readonly Item[],
  found: readonly Mark[],
  scores: readonly Float64Array[],
): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [index, item] of items.entries()) {
    const mark = found[index] ?? 'none';
    if (mark === 'none') continue;
    const own = scores[index];
    const weight = (own?.[marks.indexOf(mark)] ?? 0) - (own?.[marks.indexOf('none')] ?? 0);
    const last = phrases.at(-1);
    if (last?.mark === mark && found[index - 1] === mark && !endsBefore(item, items[index - 1], mark)) {
      last.items.push(item);
      last.weight += weight;
    } else phrases.push({ mark, items: [item], at: index, weight });
  }
  return phrases.map((phrase) => withName(phrase, items, found));
}
