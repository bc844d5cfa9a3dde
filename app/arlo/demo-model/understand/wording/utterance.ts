import { findDates } from '../../dates/find.ts';
import type { Moment } from '../../dates/moment.ts';
import { onceWithinMoment } from '../../dates/within-moment.ts';
import type { Match } from '../../dates/piece.ts';
import { readWhen, type When } from '../../dates/when.ts';
import { endingsIn, openingsIn, type Manner } from './courtesies.ts';
import { rephrase } from './rephrase.ts';
import { readSentence, tokenAt, type Sentence } from './sentence.ts';

/** A request without its courtesies, with what it says about time marked. */
export type Utterance = {
  sentence: Sentence;
  text: string;
  moment: Moment;
  /** "3 to 4" read as a range. */
  dates: Match[];
  /** The same with two times in place of a range: "move it from 3 to 4". */
  separate: Match[];
  manner: Manner;
  /** Whether it ends in a question mark. */
  asks: boolean;
};

/** Sounds and words that people put anywhere while they think. */
const hesitation =
  /(?<=^|[\s,])(?:u+m+|u+h+|e+rm*|eh+|h+m+|(?<!\b(?:do|did|if|let) )you know|sort of|kinda|kind of|(?<!\b(?:would|'d|’d|i|id|you|we|they|look|looks|looking|feel|sound) )like(?= (?:an? |the |at |\d|maybe|around|about|on |half|quarter|next |this |every |each |tomorrow|for )))[,.…]*\s+/gi;

/** "12.15 sharp" */
const punctual = /(?<=\d(?: ?[ap]m)?|o['’]?clock) (?:sharp|on the dot|prompt(?:ly)?)\b/gi;

function withoutHesitation(input: string): string {
  return /["“„«'‘]/.test(input) ? input : input.replace(hesitation, '').replace(punctual, '');
}

/** Nobody has more of them; every one is a reading of the whole message. */
const mostCourtesies = 16;
/** What is longer was pasted, and ends in no reason that somebody gave for an order: looking for one would take long. */
const longestOrder = 700;

/**
 * Reads a request: takes courtesies off both ends and finds what it says about time. Other ways to put a command are
 * read as the command, unless it is wanted `asSaid`.
 */
export function readUtterance(
  input: string,
  moment: Moment,
  { asSaid = false }: { asSaid?: boolean } = {},
): Utterance {
  return asSaid ? readAsSaid(input, moment) : readRephrased(input, moment);
}

const readAsSaid = onceWithinMoment((input, moment) => readAnew(input, moment, true));
const readRephrased = onceWithinMoment((input, moment) => readAnew(input, moment, false));

function readAnew(input: string, moment: Moment, asSaid: boolean): Utterance {
  let sentence = readSentence(withoutHesitation(input));
  const manner: Manner = {};
  for (let again = true, left = mostCourtesies; again && left > 0; left -= 1) {
    again = false;
    for (const [pattern, found] of openingsIn(sentence.text)) {
      const match = pattern.exec(sentence.text);
      if (!match || sentence.tokens[0]?.quoted) continue;
      Object.assign(manner, found);
      const from = tokenAt(sentence, match[0].length);
      const first = sentence.tokens[from];
      const quote = first?.quoted && !sentence.tokens[from - 1]?.quoted ? 1 : 0;
      sentence = readSentence(sentence.source.slice(first ? first.start - quote : sentence.source.length));
      again = true;
      break;
    }
  }
  const most = sentence.text.length > longestOrder ? 0 : mostCourtesies;
  for (let again = true, left = most; again && left > 0; left -= 1) {
    again = false;
    for (const [pattern, found] of endingsIn(sentence.text)) {
      const match = pattern.exec(sentence.text);
      if (!match || sentence.tokens.at(-1)?.quoted) continue;
      Object.assign(manner, found);
      const last = sentence.tokens[tokenAt(sentence, match.index + 1) - 1];
      const stop = sentence.tokens.at(-1)?.stop.includes('?') ? '?' : '';
      const quote = /["”’'“»]/.exec(last?.stop ?? '')?.[0] ?? '';
      sentence = readSentence(sentence.source.slice(0, last?.end ?? 0) + quote + stop);
      again = true;
      break;
    }
  }
  if (!asSaid) sentence = rephrase(sentence) ?? sentence;
  return {
    sentence,
    text: sentence.text,
    moment,
    // Found when they are wanted: it is most of the work.
    get dates() {
      const found = findDates(unquoted(sentence), moment, { ranges: true });
      Object.defineProperty(this, 'dates', { value: found, enumerable: true });
      return found;
    },
    get separate() {
      const found = findDates(unquoted(sentence), moment, { ranges: false });
      Object.defineProperty(this, 'separate', { value: found });
      return found;
    },
    manner,
    asks: sentence.source.trimEnd().endsWith('?') || input.trimEnd().endsWith('?'),
  };
}

/** The text without names in quotation marks: they say nothing about time. */
export function unquoted({ text, tokens }: Sentence): string {
  return tokens.reduce(
    (all, { quoted, at, word }) =>
      quoted ? all.slice(0, at) + '_'.repeat(word.length) + all.slice(at + word.length) : all,
    text,
  );
}

/** A stretch of an utterance's text. */
export type Span = { start: number; end: number };

/** Whether the token is part of one of these dates, or other stretches. */
export function covered(matches: Span[], at: number): boolean {
  return matches.some((match) => at >= match.start && at < match.end);
}

/** The time said by these dates. */
export function whenOf(utterance: Utterance, matches: Match[] = utterance.dates): When {
  return readWhen(matches, utterance.text, utterance.moment);
}

/**
 * Index of the first token after a verb that opens the request, or that follows nothing but a date
 * ("tomorrow at 3 book a call"). Undefined when the verb is not there.
 */
export function afterVerb(utterance: Utterance, pattern: RegExp): number | undefined {
  const { sentence, dates, text } = utterance;
  const first = sentence.tokens.find((token) => !covered(dates, token.at));
  for (const at of new Set([0, first?.at ?? 0])) {
    const match = pattern.exec(text.slice(at));
    if (match?.index === 0) return tokenAt(sentence, at + match[0].length);
  }
  return undefined;
}
