import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { momentOf } from '../dates/moment.ts';
import { itemsOf } from './items.ts';
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
  const spans: { mark: Mark; start: number; end: number }[] = [];
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
  return {
    items,
    intent,
    marks: items.map(({ start, end }) => {
      const overlap = (span: { start: number; end: number }) =>
        Math.min(end, span.end) - Math.max(start, span.start);
      return spans.find((span) => overlap(span) * 2 >= end - start)?.mark ?? 'none';
    }),
  };
}
