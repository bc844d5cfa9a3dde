import { expect, test } from 'vitest';
import { digestOf, corpusText } from './corpus.ts';
import type { Item } from './items.ts';
import { marks, type Intent } from './marks.ts';
import { readWhole, restoreNetwork, stepOf } from './network.ts';
import network from './network.json' with { type: 'json' };
import fixture from './network.fixture.json' with { type: 'json' };

/** A message that PyTorch read with a very small network, and what came of it. */
const { message, expected } = fixture;
const small = restoreNetwork(fixture.network);

function itemsIn({ words, texts, stops }: typeof message): Item[] {
  return words.map((word, at) => ({
    word,
    text: texts[at] ?? '',
    stop: stops[at] ?? '',
    quoted: false,
    start: 0,
    end: 0,
  }));
}

test('a network reads a message as PyTorch reads it with the same weights', () => {
  const { intents, marksFor } = readWhole(itemsIn(message), small);
  expect(intents).toHaveLength(expected.intents.length);
  for (const [at, score] of expected.intents.entries()) expect(intents[at]).toBeCloseTo(score, 3);
  const scores = marksFor(message.intent as Intent);
  expect(scores).toHaveLength(expected.marks.length);
  for (const [at, own] of expected.marks.entries())
    for (const [mark, score] of own.entries()) expect(scores[at]?.[mark]).toBeCloseTo(score, 3);
});

test('what a message wants changes what its words are read as', () => {
  const { marksFor } = readWhole(itemsIn(message), small);
  expect(marksFor('delete')).not.toEqual(marksFor('move'));
});

test('each mark goes better or worse with the next', () => {
  const real = restoreNetwork(network);
  const [none, title, until] = (['none', 'title', 'until'] as const).map((mark) => marks.indexOf(mark));
  expect(stepOf(real, title, title ?? 0)).toBeGreaterThan(stepOf(real, title, until ?? 0));
  expect(stepOf(real, undefined, none ?? 0)).not.toBe(0);
});

test('the network was learned from the corpus as it is: else run `npm run train`', () => {
  expect(network.corpus).toBe(digestOf(corpusText()));
});

test('a network without one of its tables is none', () => {
  const { steps: _steps, ...tensors } = fixture.network.tensors;
  expect(() => restoreNetwork({ ...fixture.network, tensors })).toThrow('The network has no steps.');
});
