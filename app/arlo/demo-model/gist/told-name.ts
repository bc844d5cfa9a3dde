import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { wordsOf } from './text.ts';

/* What something new is called where its time is told in a sentence with "it", "he" or "her". */

/** "I forgot Nadia’s birthday again. It’s the 12th of January, I want it in": what a pronoun has a time for was named before. */
export function isNamedBefore(title: Phrase, { items, phrases }: Gist): boolean {
  return phrases.some(
    ({ mark, at }) =>
      mark === 'when' && startOf(items, at) > title.at && pointsBack.test(opening(items, startOf(items, at))),
  );
}

const pointsBack =
  /^(?:(?:so|and|but|now|well) )*(?:it|that|this|they|he|she)(?:['’](?:s|re|ll|d)| is| are| will| would)\b/;

/**
 * "The chimney sweep’s rung back. He’s coming on Wednesday": who the sentence before is about, if somebody comes in the one
 * that has the time.
 */
export function whoComes({ items, phrases }: Gist): string | undefined {
  const when = phrases.find(({ mark }) => mark === 'when');
  const from = when ? startOf(items, when.at) : 0;
  if (from === 0 || !comes.test(opening(items, from))) return undefined;
  const before = startOf(items, from - 1);
  const [, owned, plain] = subject.exec(opening(items.slice(0, from), before)) ?? [];
  const length = (owned ?? plain)?.split(' ').length;
  const own = length === undefined ? [] : items.slice(before + 1, before + 1 + length);
  return own.length > 0 && own.every(({ date }) => !date)
    ? own
        .map(({ text }) => text)
        .join(' ')
        .replace(/['’]s$/, '')
    : undefined;
}

const comes =
  /^(?:(?:so|and|but|now) )*(?:he|she|they)(?:['’](?:s|re|ll|d)| is| are| will| can| want| wants)\b/;
const subject =
  /^(?:the|my|our|an?) (?:(\p{L}+(?: \p{L}+)?)['’]s|(\p{L}+(?: \p{L}+){0,2}?)) (?:has|have|is|are|was|were|just|finally|rang|phoned|called|emailed|texted|wrote|rung|been|got|can)\b/u;

/** "Little Ollie’s turning six. His party’s on Sunday": whose it is, if one person was named before. */
export function withPersonNamed(name: string, title: Phrase, { items }: Gist): string {
  if (!pronoun.test(name)) return name;
  const people = new Set(
    items
      .slice(0, title.at)
      .filter((item, at) => at > startOf(items, at) && !item.date && properName.test(item.text))
      .map(({ text }) => text.replace(/['’]s$/, '')),
  );
  const [person, ...others] = people;
  if (person === undefined || others.length > 0) return name;
  return name.replace(pronoun, (word: string, at: number) => {
    const isOwner = /^(?:his|their)$/i.test(word) || (/^her$/i.test(word) && !ends.test(name.slice(at)));
    return isOwner ? `${person}’s` : person;
  });
}

const pronoun = /\b(?:his|her|him|their|them)\b/i;
const properName = /^\p{Lu}\p{Ll}+(?:['’]s)?$/u;
const ends = /^her(?:$| (?:up|off|out|in|from|at|to|back|over|round|for|with|about|on)\b)/i;

/** Where the sentence of an item begins. */
function startOf(items: readonly Item[], at: number): number {
  return items.slice(0, at).findLastIndex(({ stop }) => /[.!?…]/.test(stop)) + 1;
}

function opening(items: readonly Item[], from: number): string {
  return wordsOf(items.slice(from, from + 7));
}
