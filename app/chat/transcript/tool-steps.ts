import { foundWords } from './found/found-words.ts';
import type { ToolCall } from './turn-blocks.ts';

/** So many finished calls in a row are steps to one answer, and more than anybody reads. */
const leastSteps = 3;

/**
 * The calls of a stack in runs: those that are shown together in one line, and each other alone. What goes on or went
 * wrong is always shown.
 */
export function foldedCalls(calls: readonly ToolCall[]): ToolCall[][] {
  const runs: ToolCall[][] = [];
  for (const call of calls) {
    const last = runs.at(-1);
    if (last && isDone(call) && last.every(isDone)) last.push(call);
    else runs.push([call]);
  }
  return runs.flatMap((run) => (run.length < leastSteps ? run.map((call) => [call]) : [run]));
}

function isDone({ part }: ToolCall): boolean {
  return part.output?.ok === true;
}

/** "Looked in your calendar, 4 steps" */
export function stepsWords(calls: readonly ToolCall[]): string {
  const places = new Set(calls.map(({ part }) => foundWords(part)?.place ?? 'calendar'));
  const [place = 'elsewhere', ...others] = places;
  return `${others.length > 0 ? looked.elsewhere : looked[place]}, ${calls.length} steps`;
}

const looked = {
  calendar: 'Looked in your calendar',
  mail: 'Looked in your mail',
  issues: 'Looked at GitHub',
  elsewhere: 'Looked things up',
};
