import { visibleText } from './visible-text.ts';

/**
 * The name of a person or calendar as a model may read it: up to four words of letters. Others choose those names,
 * so whatever could be more than a name (digits, punctuation, a whole sentence) gives `otherwise` instead.
 */
export function plainName(name: string, otherwise: string): string {
  const seen = visibleText(name).trim();
  const isPlain = seen.length <= 48 && /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.&–-]+){0,3}$/u.test(seen);
  return isPlain ? seen : otherwise;
}
