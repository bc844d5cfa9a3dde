import { spawn } from 'node:child_process';

/** Runs a program of node_modules/.bin (or the PATH) with its output on ours; resolves with its exit code. */
export function runCommand(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; timeoutMs?: number } = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: options.env ?? process.env,
      ...(options.timeoutMs && { timeout: options.timeoutMs }),
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
