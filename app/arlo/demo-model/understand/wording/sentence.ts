import { keptByText } from '../../patterns/kept-by-text.ts';
import { normaliseWord } from './spelling.ts';
import { plainly } from './wordings.ts';

/** A word of the request: as typed, and as the rules read it. */
export type Token = {
  text: string;
  word: string;
  /** Where it stands in the source. */
  start: number;
  end: number;
  /** Where its `word` stands in the sentence's text. */
  at: number;
  /** Punctuation that followed it, such as `,`; it ends a phrase. */
  stop: string;
  /** Inside quotation marks: a name, never a command. */
  quoted: boolean;
};

/** A request as typed, and its `text`: the words as the rules read them, joined by single spaces. */
export type Sentence = { source: string; tokens: Token[]; text: string };

const maxLength = 2000;

/** Cuts a request into words. Only the first 2000 characters count. */
export const readSentence = keptByText(200, readAnew);

function readAnew(input: string): Sentence {
  const source = plainly(input.slice(0, maxLength));
  const quotes = [
    ...source.matchAll(/[“"„«]([^”"“»]+)[”"“»]|(?<=\s|^)['‘]([^'’]{2,})['’](?=\s|$|[.,;?!])/g),
  ].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const tokens: Token[] = [];
  let text = '';
  for (const found of source.matchAll(/\S+/g)) {
    const lead = /^[("“”'‘„«[]*/.exec(found[0])?.[0].length ?? 0;
    const stop = /[)\]"”“»'’.,;:?!…]*$/.exec(found[0].slice(lead))?.[0] ?? '';
    const start = found.index + lead;
    const end = found.index + found[0].length - stop.length;
    if (end <= start) continue;
    const raw = source.slice(start, end);
    const word = normaliseWord(raw);
    if (text !== '') text += ' ';
    const quoted = quotes.some((quote) => start >= quote.start && end <= quote.end);
    tokens.push({ text: raw, word, start, end, at: text.length, stop, quoted });
    text += word;
  }
  return { source, tokens, text };
}

/** The source between two tokens, `to` left out. */
export function sourceOf(sentence: Sentence, from: number, to: number): string {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  if (!first || !last || to <= from) return '';
  const text = sentence.source.slice(first.start, last.end);
  // "Physio (knee)": what the words open they close.
  return /\([^)]*$/.test(text) && last.stop.startsWith(')') ? `${text})` : text;
}

/** Index of the first token that begins at or after this place in the text. */
export function tokenAt(sentence: Sentence, place: number): number {
  const index = sentence.tokens.findIndex((token) => token.at >= place);
  return index < 0 ? sentence.tokens.length : index;
}
