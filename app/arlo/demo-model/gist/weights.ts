import { keyIn } from './feature-key.ts';
import { intents, marks } from './marks.ts';

/** What each feature speaks for, by the index of an intent or a mark. */
export type Table<Name = string> = { get: (feature: Name) => ArrayLike<number> | undefined };
type Whole = ReadonlyMap<string, ArrayLike<number>>;

/**
 * What was learned: how much each feature of a message speaks for each intent, each of a sentence for each intent or (the
 * last) for none, each of a word for each mark, and each mark for the next.
 */
export type LearnedWeights<Of extends Whole = Whole> = { intents: Of; sentences: Of; marks: Of; steps: Of };

/** What was learned, to read with. */
export type Weights = {
  intents: Table<number>;
  sentences: Table<number>;
  marks: Table<number>;
  steps: Table;
};

/** The weights of the features of one thing, added up. */
export function sumOf<Name>(weights: Table<Name>, features: readonly Name[], size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const feature of features) {
    const own = weights.get(feature);
    if (own) for (let to = 0; to < size; to += 1) sum[to] = (sum[to] ?? 0) + (own[to] ?? 0);
  }
  return sum;
}

/** Scores as shares of 1. */
export function shares(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** The name under which the step from a mark to the next is weighed. */
export function stepFrom(mark: number | undefined): string {
  return mark === undefined ? '^' : String(mark);
}

/** The marks that fit the words best together (Viterbi), as indexes. */
export function bestMarks(scores: readonly Float64Array[], steps: Table): number[] {
  const size = marks.length;
  const first = steps.get(stepFrom(undefined));
  const stepsFrom = Array.from(marks, (_mark, from) => steps.get(stepFrom(from)));
  const paths: { best: Float64Array; from: Int8Array }[] = [];
  for (const [index, own] of scores.entries()) {
    const before = paths[index - 1]?.best ?? new Float64Array();
    const best = new Float64Array(size);
    const from = new Int8Array(size);
    for (let to = 0; to < size; to += 1) {
      let most = index === 0 ? (first?.[to] ?? 0) : -Infinity;
      for (let mark = 0; mark < before.length; mark += 1) {
        const way = (before[mark] ?? 0) + (stepsFrom[mark]?.[to] ?? 0);
        if (way <= most) continue;
        most = way;
        from[to] = mark;
      }
      best[to] = most + (own[to] ?? 0);
    }
    paths.push({ best, from });
  }
  const last = paths.at(-1)?.best ?? new Float64Array();
  let mark = last.indexOf(Math.max(...last));
  const found: number[] = [];
  for (const { from } of paths.toReversed()) {
    found.unshift(mark);
    mark = from[mark] ?? 0;
  }
  return found;
}

/** As they are stored: a line for each feature, with a letter for what it speaks for and a whole number. */
export type StoredWeights = {
  scale: number;
  intents: string;
  sentences: string;
  marks: string;
  steps: string;
};

const scale = 50;
const letters = 'abcdefghijklmnopqrstuvwxyz';

export function store(learned: LearnedWeights): StoredWeights {
  return {
    scale,
    intents: written(learned.intents),
    sentences: written(learned.sentences),
    marks: written(learned.marks),
    steps: written(learned.steps),
  };
}

function written(table: Whole): string {
  return [...table]
    .map(([feature, own]) => {
      const numbers = Array.from(own, (weight) => Math.round(weight * scale));
      return [feature, numbers.map((number, to) => (number === 0 ? '' : `${letters[to]}${number}`)).join('')];
    })
    .filter(([, numbers]) => numbers !== '')
    .map((parts) => parts.join('\t'))
    .toSorted()
    .join('\n');
}

/** "b12c-7": 12 for the second, -7 for the third. By hand, for a pattern takes five times as long, and a message has hundreds. */
function spokenFor(text: string, from: number, size: number, by: number): Float32Array {
  const own = new Float32Array(size);
  let [to, number, sign] = [0, 0, 1];
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineEnd) break;
    if (code >= a) [to, number, sign] = [code - a, 0, 1];
    else if (code === minus) sign = -1;
    else number = number * 10 + code - zero;
    own[to] = (sign * number) / by;
  }
  return own;
}

const [a = 0, zero = 0, minus, lineEnd] = ['a', '0', '-', '\n'].map((sign) => sign.charCodeAt(0));

/** Weights to read with. */
export function restore(stored: StoredWeights): Weights {
  return {
    intents: byKey(stored.intents, intents.length, stored.scale),
    sentences: byKey(stored.sentences, intents.length + 1, stored.scale),
    marks: byKey(stored.marks, marks.length, stored.scale),
    steps: byName(stored.steps, marks.length, stored.scale),
  };
}

function byName(text: string, size: number, by: number): Table {
  const lines = text === '' ? [] : text.split('\n').map((line) => line.split('\t') as [string, string]);
  return new Map(lines.map(([feature, numbers]) => [feature, spokenFor(numbers, 0, size, by)]));
}

/**
 * A hash table with open addressing over the keys of the features: a `Map` of as many texts takes 70 MB more, and twice as long to
 * make. Numbers are read when they are first wanted: most never are.
 */
function byKey(text: string, size: number, by: number): Table<number> {
  const begins = linesOf(text);
  const slots = 2 ** Math.ceil(Math.log2(begins.length * 2 + 1));
  const keys = new Float64Array(slots).fill(-1);
  const places = new Uint32Array(slots);
  const read = new Map<number, Float32Array>();
  const slotOf = (key: number) => {
    let slot = key & (slots - 1);
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (const begin of begins) {
    const end = text.indexOf('\t', begin);
    const key = keyIn(text, begin, end);
    const slot = slotOf(key);
    keys[slot] = key;
    places[slot] = end + 1;
  }
  return {
    get: (key) => {
      const slot = slotOf(key);
      if (keys[slot] === -1) return undefined;
      const known = read.get(slot);
      if (known) return known;
      const own = spokenFor(text, places[slot] as number, size, by);
      read.set(slot, own);
      return own;
    },
  };
}

/** Where each line of a text begins. */
function linesOf(text: string): number[] {
  const begins: number[] = [];
  for (let at = 0; at >= 0 && at < text.length;) {
    begins.push(at);
    const end = text.indexOf('\n', at);
    at = end < 0 ? -1 : end + 1;
  }
  return begins;
}
