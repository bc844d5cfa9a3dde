import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';

const data = mkdtempSync(join(tmpdir(), 'arlo-server-'));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

type Started = {
  child: ChildProcess;
  ended: Promise<{ code: number | null; errors: string }>;
  printed(): string;
};

/** Starts server.ts as `npm start` does, in a data directory of its own. */
function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, ['server.ts'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: join(data, 'own'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let printed = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, errors: errors.trim() })),
  );
  return { child, ended, printed: () => printed };
}

async function listen(): Promise<{ server: Server; port: string }> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, port: String((server.address() as AddressInfo).port) };
}

async function freePort(): Promise<string> {
  const { server, port } = await listen();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ports(): Promise<{ PORT: string; SANDBOX_PORT: string }> {
  return { PORT: await freePort(), SANDBOX_PORT: await freePort() };
}

/** Signs in with the demo account and opens its stream of news. */
async function openNews(url: string): Promise<{ ended: Promise<unknown> }> {
  const signedIn = await fetch(`${url}/login`, {
    method: 'POST',
    body: new URLSearchParams({ intent: 'demo' }),
    redirect: 'manual',
  });
  const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const news = await fetch(`${url}/events`, { headers: { Cookie: cookie } });
  expect(news.headers.get('Content-Type')).toContain('text/event-stream');
  return { ended: news.text() };
}

/** Exit code 1, and on standard error these sentences and nothing more. */
async function expectRefusal({ ended }: Started, ...sentences: RegExp[]): Promise<void> {
  const { code, errors } = await ended;
  const lines = errors.split('\n');
  expect(lines).toHaveLength(sentences.length);
  sentences.forEach((sentence, index) => expect(lines[index]).toMatch(sentence));
  expect(code).toBe(1);
}

describe('a start that cannot succeed ends with a sentence', () => {
  test('for each wrong variable', async () => {
    await expectRefusal(
      start({ PORT: 'abc', DATABASE_URL: 'mysql://db' }),
      /^PORT must be a port number/,
      /^DATABASE_URL must start with postgres:/,
    );
  });

  test('for what is missing away from one’s own machine', async () => {
    await expectRefusal(
      start({ APP_URL: 'https://arlo.example.com' }),
      /^NANGO_SECRET_KEY must be set/,
      /^SESSION_SECRET must be/,
    );
  });

  test('for a taken port', async () => {
    const { server, port } = await listen();
    await expectRefusal(start({ PORT: port }), new RegExp(`^Port ${port} is taken\\. .*set PORT`));
    server.close();
  });
});

/** These need the built application, which every run of the whole test suite makes first. */
describe.skipIf(!existsSync('build/server/index.js'))('the built server', { timeout: 60_000 }, () => {
  test('ends with a sentence when the database is not there, and leaves no sandbox behind', async () => {
    const own = await ports();
    const nowhere = await freePort();
    const DATABASE_URL = `postgres://arlo:hunter2@127.0.0.1:${nowhere}/arlo`;
    const started = start({ ...own, DATABASE_URL });
    await expectRefusal(
      started,
      new RegExp(
        `^The database arlo at 127\\.0\\.0\\.1:${nowhere} cannot be used: .*ECONNREFUSED.*DATABASE_URL\\.$`,
      ),
    );
    await expect(fetch(`http://localhost:${own.SANDBOX_PORT}/`)).rejects.toThrow();
  });

  test('ends with a sentence when its data directory cannot be', async () => {
    const file = join(data, 'a-file');
    writeFileSync(file, '');
    const secrets = {
      SESSION_SECRET: 'm3Qx9vT1sK8bW5zR2yL7nC4pF6hJ0dGa',
      NANGO_SECRET_KEY: 'key',
      NANGO_WEBHOOK_SECRET: 'signing',
    };
    await expectRefusal(
      start({ ...(await ports()), ...secrets, DATA_DIR: join(file, 'data') }),
      /^The data directory .* cannot be used \(ENOTDIR\)\. Check DATA_DIR\.$/,
    );
  });

  test('runs, refuses a second one on its data, and ends in order', async () => {
    const own = await ports();
    const DATA_DIR = join(data, 'shared');
    const first = start({ ...own, DATA_DIR });
    const url = `http://localhost:${own.PORT}`;
    await expect.poll(() => first.printed(), { timeout: 30_000 }).toContain(`Arlo is at ${url}`);
    expect(first.printed()).toMatch(/maya@fernhill\.example with the password demo-\w+/);
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready' });
    expect((await fetch(`http://localhost:${own.SANDBOX_PORT}/`)).ok).toBe(true);

    const second = start({ ...(await ports()), DATA_DIR });
    await expectRefusal(second, new RegExp(`is in use by process ${first.child.pid}\\. Stop it first\\.$`));

    const news = await openNews(url);
    first.child.kill('SIGTERM');
    await news.ended;
    expect(await first.ended).toEqual({ code: 0, errors: '' });
    expect(existsSync(join(DATA_DIR, 'database.lock'))).toBe(false);
    await expect(fetch(`http://localhost:${own.SANDBOX_PORT}/`)).rejects.toThrow();
  });
});
