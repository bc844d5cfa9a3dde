import { inWords, intentFeatures, markFeatures } from './features.ts';
import type { Item } from './items.ts';
import { intents, marks, type Intent, type Mark } from './marks.ts';
import { sentencesOf } from './sentences.ts';
import { bestMarks, shares, stepFrom, sumOf, type LearnedWeights } from './weights.ts';

/** A message of the corpus. Without marks it only teaches what is wanted. */
export type Example = { items: Item[]; intent: Intent; marks?: Mark[] };

const rounds = { intents: 12, marks: 10 };
const step = 0.15;
const decay = 1e-4;
/** A weight below this changes no reading worth speaking of, and takes room. */
const least = { intents: 0.3, sentences: 0.5, marks: 1 };
/** What fewer messages or words have tells nothing of others. */
const rare = { intents: 2, marks: 4 };

type Learned = Map<string, Float64Array>;

/** Learns from examples. The same examples always give the same weights. */
export function train(examples: readonly Example[]): LearnedWeights<Learned> {
  const asked = examples.map(({ items, intent }) => ({ items, wanted: intents.indexOf(intent) }));
  return {
    intents: trainIntents(asked, intents.length, least.intents),
    sentences: trainIntents(examples.flatMap(bySentence), intents.length + 1, least.sentences),
    ...trainMarks(examples),
  };
}

/** What is asked, and the index of the intent; of a sentence that asks nothing the index behind the last one. */
type Asked = { items: Item[]; wanted: number };

/** The sentences of a message. One without any mark asks nothing; of several without marks nobody knows which asks. */
function bySentence({ items, intent, marks: gold }: Example): Asked[] {
  const sentences = sentencesOf(items);
  const wanted = intents.indexOf(intent);
  if (sentences.length === 1) return [{ items, wanted }];
  if (!gold || gold.every((mark) => mark === 'none')) return [];
  return sentences.map((own) => {
    const from = items.indexOf(own[0] as Item);
    const isAsking = gold.slice(from, from + own.length).some((mark) => mark !== 'none');
    return { items: own, wanted: isAsking ? wanted : intents.length };
  });
}

/** Multinomial logistic regression, by steps that grow smaller with what a feature has seen (AdaGrad). */
function trainIntents(examples: readonly Asked[], size: number, limit: number): Learned {
  const known = featureCounts(examples.map(({ items }) => intentFeatures(items, inWords)));
  const weights = new Map<string, Float64Array>();
  const seen = new Map<string, Float64Array>();
  const rows = examples.map(({ items, wanted }) => ({
    features: intentFeatures(items, inWords).filter((feature) => (known.get(feature) ?? 0) >= rare.intents),
    wanted,
  }));
  for (const { features } of rows)
    for (const feature of features) {
      if (weights.has(feature)) continue;
      weights.set(feature, new Float64Array(size));
      seen.set(feature, new Float64Array(size).fill(1e-6));
    }
  for (let round = 0; round < rounds.intents; round += 1) {
    for (const { features, wanted } of shuffled(rows, round)) {
      const errors = shares(sumOf(weights, features, size));
      errors[wanted] = (errors[wanted] ?? 0) - 1;
      for (const feature of features) {
        const own = weights.get(feature);
        const squares = seen.get(feature);
        if (!own || !squares) continue;
        for (let to = 0; to < size; to += 1) {
          const error = errors[to] ?? 0;
          if (Math.abs(error) < 1e-3) continue;
          const slope = error + decay * (own[to] ?? 0);
          squares[to] = (squares[to] ?? 0) + slope * slope;
          own[to] = (own[to] ?? 0) - (step * slope) / Math.sqrt(squares[to] ?? 1);
        }
      }
    }
  }
  return kept(weights, limit);
}

/** An averaged structured perceptron over the words of a message. */
function trainMarks(examples: readonly Example[]): Pick<LearnedWeights<Learned>, 'marks' | 'steps'> {
  const rows = examples.flatMap(({ items, intent, marks: gold }) =>
    gold
      ? [{ features: markFeatures(items, intent, inWords), gold: gold.map((mark) => marks.indexOf(mark)) }]
      : [],
  );
  const known = featureCounts(rows.map(({ features }) => features.flat()));
  for (const row of rows)
    row.features = row.features.map((all) =>
      all.filter((feature) => (known.get(feature) ?? 0) >= rare.marks),
    );
  const words = new Averages(marks.length);
  const steps = new Averages(marks.length);
  for (let round = 0; round < rounds.marks; round += 1) {
    for (const { features, gold } of shuffled(rows, round)) {
      words.now += 1;
      steps.now += 1;
      const guess = bestMarks(
        features.map((all) => sumOf(words.current, all, marks.length)),
        steps.current,
      );
      for (const [index, wanted] of gold.entries()) {
        const got = guess[index] ?? 0;
        const from = stepFrom(gold[index - 1]);
        const wrongFrom = stepFrom(guess[index - 1]);
        if (got !== wanted)
          for (const feature of features[index] ?? []) {
            words.add(feature, wanted, 1);
            words.add(feature, got, -1);
          }
        if (got !== wanted || from !== wrongFrom) {
          steps.add(from, wanted, 1);
          steps.add(wrongFrom, got, -1);
        }
      }
    }
  }
  return { marks: kept(words.averaged(), least.marks), steps: steps.averaged() };
}

/** Weights, and what they were on average over all steps. */
class Averages {
  now = 0;
  readonly current = new Map<string, Float64Array>();
  private readonly sums = new Map<string, Float64Array>();
  private readonly last = new Map<string, Float64Array>();
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  add(feature: string, to: number, by: number): void {
    const own = this.of(this.current, feature);
    const sum = this.of(this.sums, feature);
    const last = this.of(this.last, feature);
    sum[to] = (sum[to] ?? 0) + (this.now - (last[to] ?? 0)) * (own[to] ?? 0);
    last[to] = this.now;
    own[to] = (own[to] ?? 0) + by;
  }

  averaged(): Map<string, Float64Array> {
    for (const [feature, own] of this.current) for (const to of own.keys()) this.add(feature, to, 0);
    return new Map([...this.sums].map(([feature, sum]) => [feature, sum.map((all) => all / this.now)]));
  }

  private of(map: Map<string, Float64Array>, feature: string): Float64Array {
    const own = map.get(feature) ?? new Float64Array(this.size);
    map.set(feature, own);
    return own;
  }
}

function kept(weights: Map<string, Float64Array>, limit: number): Map<string, Float64Array> {
  return new Map([...weights].filter(([, own]) => own.some((weight) => Math.abs(weight) >= limit)));
}

function featureCounts(rows: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of rows.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** The rows in an order that looks like chance and is always the same. */
function shuffled<Row>(rows: readonly Row[], round: number): Row[] {
  const order = [...rows];
  let seed = round + 1;
  for (let last = order.length - 1; last > 0; last -= 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const other = seed % (last + 1);
    [order[last], order[other]] = [order[other] as Row, order[last] as Row];
  }
  return order;
}
