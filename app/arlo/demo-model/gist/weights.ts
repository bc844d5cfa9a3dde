import { intents, marks } from './marks.ts';

/** What each feature speaks for, by the index of an intent or a mark. */
export type Table = { get: (feature: string) => ArrayLike<number> | undefined };
type Whole = ReadonlyMap<string, ArrayLike<number>>;

/**
 * What was learned: how much each feature of a message speaks for each intent, each of a sentence for each intent or (the
 * last) for none, each of a word for each mark, and each mark for the next.
 */
export type Weights<Of extends Table = Table> = { intents: Of; sentences: Of; marks: Of; steps: Of };

/** The weights of the features of one thing, added up. */
export function sumOf(weights: Table, features: readonly string[], size: number): Float64Array {
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
  const paths: { best: Float64Array; from: Int8Array }[] = [];
  for (const [index, own] of scores.entries()) {
    const before = paths[index - 1];
    const best = new Float64Array(size);
    const from = new Int8Array(size);
    for (let to = 0; to < size; to += 1) {
      const ways = before
        ? Array.from(before.best, (score, mark) => score + (steps.get(stepFrom(mark))?.[to] ?? 0))
        : [steps.get(stepFrom(undefined))?.[to] ?? 0];
      const most = Math.max(...ways);
      from[to] = ways.indexOf(most);
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

export function store(learned: Weights<Whole>): StoredWeights {
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
function spokenFor(text: string, size: number, by: number): Float32Array {
  const own = new Float32Array(size);
  let [to, number, sign] = [0, 0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= a) [to, number, sign] = [code - a, 0, 1];
    else if (code === minus) sign = -1;
    else number = number * 10 + code - zero;
    own[to] = (sign * number) / by;
  }
  return own;
}

const [a = 0, minus, zero = 0] = ['a', '-', '0'].map((sign) => sign.charCodeAt(0));

/** Weights to read with. Numbers are read when they are first wanted: most never are. */
export function restore(stored: StoredWeights): Weights {
  const table = (text: string, size: number): Table => {
    const lines = new Map<string, string | Float32Array>(
      text.split('\n').map((line) => line.split('\t') as [string, string]),
    );
    return {
      get: (feature) => {
        const numbers = lines.get(feature);
        if (typeof numbers !== 'string') return numbers;
        const own = spokenFor(numbers, size, stored.scale);
        lines.set(feature, own);
        return own;
      },
    };
  };
  return {
    intents: table(stored.intents, intents.length),
    sentences: table(stored.sentences, intents.length + 1),
    marks: table(stored.marks, marks.length),
    steps: table(stored.steps, marks.length),
  };
}
