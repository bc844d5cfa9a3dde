import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { momentOf } from '../dates/moment.ts';
import { readSentence } from '../understand/wording/sentence.ts';
import { itemsOf, type Item } from './items.ts';
import { intents, marks, type Mark } from './marks.ts';
import type { Example } from './train.ts';

const folder = join(import.meta.dirname, 'corpus');

/** When every message of the corpus was said. No date in it depends on more than being one. */
const said = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');

/** The whole corpus, file after file. */
export function corpusText(): string {
  return readdirSync(folder)
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
}

/** Tells whether weights were learned from this corpus. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Reads marked-up messages, `intent<TAB>could you move {event the dentist} {when to friday}`, a line each. One that
 * begins with `~` has no marks and tells only what is wanted.
 * @throws Error that names the line which is not like that
 */
export function readCorpus(text: string): Example[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readLine);
}

function readLine(line: string): Example {
  const [name = '', markedUp] = line.split('\t');
  const intent = intents.find((known) => known === name);
  if (!intent || markedUp === undefined) throw new Error(`No intent: ${line}`);
  if (markedUp.startsWith('~')) return { items: itemsOf(markedUp.slice(1), said), intent };
  let plain = '';
  const spans: MarkedSpan[] = [];
  for (const [all, tag, inner = ''] of markedUp.matchAll(/\{(\w+) ([^{}]*)\}|[^{}]+|[{}]/g)) {
    if (tag === undefined) {
      if (/[{}]/.test(all)) throw new Error(`A brace too many: ${line}`);
      plain += all;
      continue;
    }
    const mark = marks.find((known) => known === tag);
    if (!mark) throw new Error(`No mark “${tag}”: ${line}`);
    spans.push({ mark, start: plain.length, end: plain.length + inner.length });
    plain += inner;
  }
  const items = itemsOf(plain, said);
  return { items, intent, marks: marksOf(items, plain, spans) };
}

type Span = { start: number; end: number };
type MarkedSpan = Span & { mark: Mark };

/** The marks of items, which are words of the message as the rules have it ("w/" is "with" there), from those of the message as typed. */
function marksOf(items: readonly Item[], plain: string, spans: readonly MarkedSpan[]): Mark[] {
  const { source } = readSentence(plain);
  const typed = wordsOf(plain).map((word) => ({ text: word.text, mark: markAt(word, spans) }));
  const read = wordsOf(source);
  const marked = source === plain ? typed.map(({ mark }) => mark) : carriedOver(typed, read);
  return items.map((item) => {
    const own = read.flatMap((word, at) => {
      const shared = sharedBy(word, item);
      return shared > 0 ? [{ mark: marked[at] ?? 'none', shared }] : [];
    });
    const most = (mark: Mark) => own.reduce((sum, one) => sum + (one.mark === mark ? one.shared : 0), 0);
    return (
      [...new Set(own.map(({ mark }) => mark))].toSorted((one, other) => most(other) - most(one))[0] ?? 'none'
    );
  });
}

function markAt(word: Span, spans: readonly MarkedSpan[]): Mark {
  return spans.find((span) => sharedBy(span, word) * 2 >= word.end - word.start)?.mark ?? 'none';
}

/** How many characters two stretches have in common. */
function sharedBy(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** Words without the punctuation around them. */
function wordsOf(text: string): (Span & { text: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}%])?|[^\s\p{L}\p{N}]+/gu)].map(
    ({ 0: word, index }) => ({
      text: word.toLowerCase(),
      start: index,
      end: index + word.length,
    }),
  );
}

/** Marks of the words of one text for those of another: of the same words, and of what stands in their place. */
function carriedOver(
  typed: readonly { text: string; mark: Mark }[],
  read: readonly { text: string }[],
): Mark[] {
  const same = longestCommon(typed, read);
  return read.map((_word, at) => {
    const pair = same.find(([, to]) => to === at);
    if (pair) return typed[pair[0]]?.mark ?? 'none';
    const before = same.findLast(([, to]) => to < at)?.[0] ?? -1;
    const after = same.find(([, to]) => to > at)?.[0] ?? typed.length;
    const replaced = typed.slice(before + 1, after);
    const around = replaced.length > 0 ? replaced : [typed[before], typed[after]];
    const [mark = 'none', ...others] = new Set(around.map((word) => word?.mark ?? 'none'));
    return others.length === 0 ? mark : 'none';
  });
}

/** Places of the words that two texts have in common, in their order. */
function longestCommon(
  one: readonly { text: string }[],
  other: readonly { text: string }[],
): [number, number][] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  );
  const lengthAt = (at: number, to: number) => lengths[at]?.[to] ?? 0;
  for (let at = one.length - 1; at >= 0; at -= 1)
    for (let to = other.length - 1; to >= 0; to -= 1)
      (lengths[at] ?? [])[to] =
        one[at]?.text === other[to]?.text
          ? lengthAt(at + 1, to + 1) + 1
          : Math.max(lengthAt(at + 1, to), lengthAt(at, to + 1));
  const pairs: [number, number][] = [];
  for (let at = 0, to = 0; at < one.length && to < other.length;) {
    if (one[at]?.text === other[to]?.text) pairs.push([at++, to++]);
    else if (lengthAt(at + 1, to) >= lengthAt(at, to + 1)) at += 1;
    else to += 1;
  }
  return pairs;
}
