import { readdirSync } from 'node:fs';
import type { Scenario } from '../scenario.ts';

/* A set is the files here whose names begin with its letter, from the twenty-seventh on with its two letters. */

/** The ten sets before the latest. */
const earlier = /^[a-j]-/;

/** Phrasings and conversations that were written later, by others, for the model to learn from. */
export const practice: readonly Scenario[] = (
  await Promise.all(
    readdirSync(import.meta.dirname)
      .filter((file) => /^[a-z]{1,2}-.*\.ts$/.test(file))
      .toSorted()
      .map(async (file) => scenariosOf(await import(`./${file}`), earlier.test(file) ? 'earlier' : 'latest')),
  )
).flat();

function scenariosOf(set: Record<string, Scenario[]>, of: 'earlier' | 'latest'): Scenario[] {
  return Object.values(set)
    .flat()
    .map((scenario) => ({ ...scenario, practice: of }));
}
