import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Env } from './env.server.ts';

type SandboxEnv = Extract<Env['nango'], { kind: 'sandbox' }>;

export type SandboxProcess = {
  /** Resolves when the sandbox has ended, whether asked to or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts the sandbox, which plays Nango and the providers behind it, as a program of its own.
 *
 * @param main path of the sandbox's program.
 * @throws Error with what the sandbox said when it ends instead of listening.
 */
export async function startSandbox(main: string, env: Env, nango: SandboxEnv): Promise<SandboxProcess> {
  const child = fork(main, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      NODE_ENV: env.mode,
      SANDBOX_PORT: String(nango.port),
      SANDBOX_APP_URL: env.appUrl,
      SANDBOX_STATE: join(env.dataDirectory, 'sandbox.json'),
      NANGO_SECRET_KEY: nango.secretKey,
      NANGO_WEBHOOK_SECRET: nango.webhookSecret,
    },
  });
  let errorOutput = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errorOutput += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const listening = new Promise<true>((resolve) => child.once('message', () => resolve(true)));

  if ((await Promise.race([listening, ended])) !== true) {
    throw new Error(`The sandbox did not start. ${lastLine(errorOutput) || `Is port ${nango.port} free?`}`);
  }
  child.stderr?.removeAllListeners('data').pipe(process.stderr, { end: false });
  return {
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
