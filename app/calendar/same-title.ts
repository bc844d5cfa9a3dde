/** Share of letter pairs from which two titles count as one: `Dentist` and `Dentist appt` are two, a typo is one. */
const likeness = 0.8;

/** Whether two titles are the same or nearly so, whatever their case, accents and punctuation. */
export function isSameTitle(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (left === '' || right === '') return false;
  if (left === right || words(left) === words(right)) return true;
  const pairs = [pairsOf(left), pairsOf(right)] as const;
  const shared = [...pairs[0]].filter((pair) => pairs[1].has(pair)).length;
  return (2 * shared) / (pairs[0].size + pairs[1].size) >= likeness;
}

function plain(title: string): string {
  const letters = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function words(title: string): string {
  return title.split(' ').toSorted().join(' ');
}

function pairsOf(title: string): Set<string> {
  return new Set(Array.from({ length: Math.max(title.length - 1, 0) }, (_, at) => title.slice(at, at + 2)));
}
