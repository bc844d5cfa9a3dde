import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running Arlo with its own sandbox and database. */
export type ArloServer = {
  url: string;
  sandboxUrl: string;
  /** The key of the sandbox's Nango. */
  nangoSecretKey(): string;
  /** Everything it has printed. */
  output(): string;
  /** Ends the process: in order (SIGTERM), or as a crash would (SIGKILL). */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Puts its clock forward. */
  letTimePass(ms: number): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  remove(): Promise<void>;
};

const startLimitMs = 60_000;
const shiftedClock = new URL('shifted-clock.ts', import.meta.url).href;

/** Starts the built app and its sandbox on free ports, with data of its own. */
export async function startArlo(env: Record<string, string> = {}): Promise<ArloServer> {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const data = mkdtempSync(join(tmpdir(), 'arlo-e2e-'));
  const url = `http://localhost:${port}`;
  let printed = '';
  let aheadMs = 0;
  let child: ChildProcess;

  async function start(): Promise<void> {
    child = spawn(process.execPath, ['--import', shiftedClock, 'server.ts'], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORT: String(port),
        SANDBOX_PORT: String(sandboxPort),
        DATA_DIR: data,
        LOG_LEVEL: 'warn',
        CLOCK_AHEAD_MS: String(aheadMs),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (printed += text.toString()));
    const deadline = Date.now() + startLimitMs;
    while (!(await isReady(url))) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`Arlo did not start:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async function stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  await start();
  return {
    url,
    sandboxUrl: `http://localhost:${sandboxPort}`,
    nangoSecretKey() {
      const secrets = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')) as {
        nangoSecretKey: string;
      };
      return secrets.nangoSecretKey;
    },
    output: () => printed,
    stop,
    async letTimePass(ms) {
      aheadMs += ms;
      const isSet = new Promise((resolve) => child.once('message', resolve));
      child.send(aheadMs);
      await isSet;
    },
    restart: start,
    async remove() {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
