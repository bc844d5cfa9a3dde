import { expect, test } from 'vitest';
import { partOf } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';

test('there are enough scenarios, each with a name of its own, about half in each half', () => {
  const phrasings = scenarios.filter(({ kind }) => kind !== 'conversations');
  expect(phrasings.length).toBeGreaterThanOrEqual(600);
  expect(scenarios.length - phrasings.length).toBeGreaterThanOrEqual(60);
  const ids = scenarios.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const halved = scenarios.filter(({ practice }) => !practice);
  const dev = halved.filter((scenario) => partOf(scenario) === 'dev').length;
  expect(dev / halved.length).toBeGreaterThan(0.45);
  expect(dev / halved.length).toBeLessThan(0.55);
});

test('the last turn of every scenario is judged', () => {
  const judged = scenarios.filter(({ turns }) => turns.at(-1)?.expected !== undefined);
  expect(judged).toHaveLength(scenarios.length);
});
