import { joinedKey } from './feature-key.ts';
import { intentFeatures, markFeatures } from './features.ts';
import type { Item } from './items.ts';
import { intents, marks, type Intent } from './marks.ts';
import { readWhole, stepOf, type Network } from './network.ts';
import { sentencesOf } from './sentences.ts';
import { shares, stepFrom, sumOf, type Table, type Weights } from './weights.ts';

/*
 * Two readers vote on what a message says: the weights, which see the words near each word, and the network, which sees the
 * whole message. Either alone is right about all marks of seven unseen messages in ten, both together of three in four.
 */

/** What messages are read with. Without a network the weights decide alone. */
export type Reader = { weights: Weights; network?: Network; steps: Table };

export function readerOf(weights: Weights, network?: Network): Reader {
  if (!network) return { weights, steps: weights.steps };
  const froms = [undefined, ...marks.keys()];
  const stepsFrom = (from: number | undefined) =>
    Float64Array.from(marks, (_mark, to) =>
      together(weights.steps.get(stepFrom(from))?.[to] ?? 0, stepOf(network, from, to)),
    );
  return { weights, network, steps: new Map(froms.map((from) => [stepFrom(from), stepsFrom(from)])) };
}

/** The scores of the network are logarithms of odds, those of the weights some ten times as large. */
const [ofWeights, ofNetwork] = [0.5, 6];

function together(byWeights: number, byNetwork: number): number {
  return ofWeights * byWeights + ofNetwork * byNetwork;
}

/** What a message wants: the share of each intent in all that speaks for any, of the message and with its sentences. */
export type Votes = {
  whole: Float64Array;
  withSentences: Float64Array;
  /** How much speaks for each mark of each word, in a message that wants this. */
  marksFor: (intent: Intent) => Float64Array[];
};

/** Has both readers vote on a message of at least one word. */
export function votesOn(items: readonly Item[], { weights, network }: Reader): Votes {
  const read = network && readWhole(items, network);
  // The network was taught never to be all but certain: sharpened, its shares are as far apart as those of the weights.
  const byNetwork = read && shares(Float64Array.from(read.intents, (score) => score * sharper));
  const voted = (own: Float64Array) =>
    byNetwork ? own.map((share, intent) => (share + (byNetwork[intent] ?? 0)) / 2) : own;
  const whole = shares(sumOf(weights.intents, intentFeatures(items, joinedKey), intents.length));
  return {
    whole: voted(whole),
    withSentences: voted(withSentences(items, whole, weights)),
    marksFor: (intent) => {
      const others = read?.marksFor(intent);
      return markFeatures(items, intent, joinedKey).map((features, at) => {
        const own = sumOf(weights.marks, features, marks.length);
        const other = others?.[at];
        return other ? own.map((score, mark) => together(score, other[mark] ?? 0)) : own;
      });
    },
  };
}

const sharper = 1.6;

/**
 * Of several sentences the one that says the most for an intent counts as much as the message: a long story drowns what it
 * ends with.
 */
function withSentences(items: readonly Item[], whole: Float64Array, weights: Weights): Float64Array {
  const each = sentencesOf(items).map((own) =>
    shares(sumOf(weights.sentences, intentFeatures(own, joinedKey), intents.length + 1)),
  );
  if (each.length === 1) return whole;
  return whole.map((share, intent) => (share + Math.max(...each.map((own) => own[intent] ?? 0))) / 2);
}
