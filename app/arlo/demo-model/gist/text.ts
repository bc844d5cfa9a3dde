import type { Phrase } from './gist.ts';
import type { Item } from './items.ts';

export function wordsOf(items: readonly Item[]): string {
  return items.map(({ text }) => text.toLowerCase()).join(' ');
}

export function textOf({ mark, items }: Phrase): string {
  const text = items.map((item) => item.text).join(' ');
  return mark === 'event' || mark === 'who' ? text.replace(/['’]s$/, '') : text;
}
