import { visibleText } from '#app/platform/visible-text.ts';

/** Characters that one text and one whole tool result may have for a model. */
export const caps = { text: 8_000, total: 60_000 };

/** A value that is short enough, and in words what was cut from it; `cut` is empty when nothing was. */
export type Bounded = { value: unknown; cut: string };

/**
 * A tool's output as a model may read it: only what a person could see, no text longer than its cap, and the whole
 * no longer than a result may be. Lists lose whole items from their end, so that no item is left in half.
 */
export function bounded(output: unknown, { text: textCap, total } = caps): Bounded {
  let left = total;
  let shortened = 0;
  const leftOut = new Map<string, number>();

  function boundedText(text: string): string {
    const seen = visibleText(text);
    const kept = beginning(seen, Math.max(0, Math.min(textCap, left)));
    left -= kept.length + 2;
    if (kept === seen) return seen;
    shortened += 1;
    return `${kept} …`;
  }

  function boundedList(list: readonly unknown[], name: string): unknown[] {
    const kept: unknown[] = [];
    for (const item of list) {
      if (lengthOf(item, textCap) > left) break;
      kept.push(boundedValue(item, name));
    }
    if (kept.length < list.length) {
      leftOut.set(name, (leftOut.get(name) ?? 0) + list.length - kept.length);
    }
    return kept;
  }

  function boundedValue(value: unknown, name: string): unknown {
    if (typeof value === 'string') return boundedText(value);
    if (Array.isArray(value)) return boundedList(value, name);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => {
          left -= key.length + 4;
          return [key, boundedValue(each, key)];
        }),
      );
    }
    left -= 6;
    return value;
  }

  const value = boundedValue(output, 'items');
  const cut = [
    ...[...leftOut].map(([name, count]) => `${count} more ${name} left out`),
    ...(shortened > 0 ? [`${shortened} ${shortened === 1 ? 'text' : 'texts'} cut short`] : []),
  ];
  return { value, cut: cut.join('; ') };
}

/** Characters a value takes at most, counting no text beyond its cap. */
function lengthOf(value: unknown, textCap: number): number {
  if (typeof value === 'string') return Math.min(value.length, textCap) + 2;
  if (typeof value !== 'object' || value === null) return 6;
  const parts = Object.entries(value).map(([key, each]) => key.length + 4 + lengthOf(each, textCap));
  return parts.reduce((sum, length) => sum + length, 2);
}

/** The first characters of a text. A character of two code units is kept whole or not at all. */
function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const splits = /[\ud800-\udbff]/.test(text.charAt(length - 1));
  return text.slice(0, splits ? length - 1 : length);
}
