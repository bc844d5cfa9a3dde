import type { Result } from './run-scenario.ts';
import { kinds, parts, type Kind, type Part } from './scenario.ts';

type Score = { passed: number; all: number };
export type Row = { kind: Kind | 'all' } & Record<Part, Score>;

/** How many scenarios of each kind and part came as expected; the last row is all of them. */
export function tableOf(results: readonly Result[]): Row[] {
  const row = (kind: Row['kind']): Row => {
    const own = results.filter((result) => kind === 'all' || result.kind === kind);
    const score = (part: Part): Score => {
      const judged = own.filter((result) => result.part === part);
      return { passed: judged.filter(({ problems }) => problems.length === 0).length, all: judged.length };
    };
    return { kind, dev: score('dev'), test: score('test'), practice: score('practice') };
  };
  const present = kinds.filter((kind) => results.some((result) => result.kind === kind));
  return [...present.map(row), row('all')];
}

/** The share that passed, 0 to 1; of none, all. */
export function rate({ passed, all }: Score): number {
  return all === 0 ? 1 : passed / all;
}

/** The table as Markdown, which is read as well in a terminal. */
export function tableText(rows: readonly Row[]): string {
  const cells = (score: Score) => [`${score.passed} of ${score.all}`, percent(score)];
  const lines = [
    ['kind', ...parts.flatMap((part) => [part, ''])],
    ...rows.map((row) => [row.kind, ...parts.flatMap((part) => cells(row[part]))]),
  ];
  const widths = (lines[0] ?? []).map((_cell, column) =>
    Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const aligned = (line: string[]) =>
    `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [aligned(head), rule, ...body.map(aligned)].join('\n');
}

/** Rounded down: 100 % means all of them. */
function percent(score: Score): string {
  return score.all === 0 ? '' : `${Math.floor(rate(score) * 100)} %`;
}
