import { runCommand } from './run-command.ts';

/** Everything that can be said of the code without running it. Each failure names the command that mends or shows it. */
const checks: [name: string, command: string, args: string[], mend: string][] = [
  ['types', 'tsc', ['-p', '.'], 'npx tsc -p .'],
  ['lint', 'oxlint', ['--deny-warnings'], 'npx oxlint --fix'],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.'], 'npm run format'],
  ['dead code', 'knip', [], 'npx knip'],
  ['house rules', 'vitest', ['run', '--project', 'unit', 'tests/house'], 'npx vitest run tests/house'],
  ['database types', 'node', ['scripts/generate-database-types.ts', '--verify'], 'npm run db:types'],
];

const failed: string[] = [];
for (const [name, command, args, mend] of checks) {
  process.stdout.write(`check: ${name}\n`);
  if ((await runCommand(command, args)) !== 0) failed.push(`${name} (look: ${mend})`);
}
if (failed.length > 0) {
  process.stderr.write(`Failed: ${failed.join(', ')}\n`);
  process.exit(1);
}
