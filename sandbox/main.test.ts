import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const secretKey = '2f1d6a54-8c1f-4e0a-9c66-0a1b2c3d4e5f';
const authorization = `Bearer ${secretKey}`;
const directory = mkdtempSync(join(tmpdir(), 'arlo-sandbox-'));
const brokenState = join(directory, 'broken.json');
const foreignState = join(directory, 'foreign.json');
const running: ChildProcess[] = [];

beforeAll(() => {
  writeFileSync(brokenState, '{"version":');
  writeFileSync(foreignState, '{"version":1,"google":{}}');
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Starts the program as `npm run sandbox` does. */
function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, SANDBOX_PORT: '0', NANGO_SECRET_KEY: secretKey, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.push(child);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, output: () => output };
}

async function listeningUrl(child: ChildProcess): Promise<string> {
  const [message] = await once(child, 'message');
  expect(message).toMatchObject({ type: 'listening' });
  return String(message.url);
}

async function connectionIds(url: string): Promise<unknown> {
  const answer = await fetch(`${url}/connections`, { headers: { authorization } });
  const { connections } = await answer.json();
  return connections.map(({ connection_id }: { connection_id: string }) => connection_id);
}

test('what it knew before a stop it knows after the next start', { timeout: 20_000 }, async () => {
  const SANDBOX_STATE = join(directory, 'deep', 'state.json');
  const first = start({ SANDBOX_STATE });
  const url = await listeningUrl(first.child);
  const imported = await fetch(`${url}/connections`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({
      provider_config_key: 'github',
      connection_id: 'kept',
      credentials: { type: 'OAUTH2', access_token: 'gho_x' },
    }),
  });
  expect(imported.status).toBe(201);
  first.child.kill('SIGTERM');
  const [code] = await once(first.child, 'exit');
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(SANDBOX_STATE, 'utf8'))).toMatchObject({ version: 1 });

  const second = start({ SANDBOX_STATE });
  expect(await connectionIds(await listeningUrl(second.child))).toEqual(['kept']);
});

test('it ends when the program that started it is gone', { timeout: 20_000 }, async () => {
  const { child } = start({});
  await listeningUrl(child);
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('without keys it makes some and says how to use them', { timeout: 20_000 }, async () => {
  const { child, output } = start({ NANGO_SECRET_KEY: '' });
  const url = await listeningUrl(child);
  await expect.poll(output).toContain('NANGO_WEBHOOK_SECRET=');
  const [, key] = /NANGO_SECRET_KEY=(\S+)/.exec(output()) ?? [];
  const answer = await fetch(`${url}/connections`, { headers: { authorization: `Bearer ${key}` } });
  expect(answer.status).toBe(200);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a port that is no port', { SANDBOX_PORT: 'x' }, /^SANDBOX_PORT must be a port number, not "x"\.$/],
  ['a key that is no UUID', { NANGO_SECRET_KEY: 'nope' }, /^The Nango secret key must be a UUID v4\.$/],
  ['an application elsewhere', { SANDBOX_APP_URL: 'https://example.com' }, /^The application must be on/],
  ['a clock that is none', { SANDBOX_CLOCK: 'noon' }, /^SANDBOX_CLOCK must be an instant/],
  ['a zone that is none', { SANDBOX_TIME_ZONE: 'Mars' }, /^SANDBOX_TIME_ZONE must be a zone/],
  ['a state that is cut off', { SANDBOX_STATE: brokenState }, /^The sandbox cannot read its state in /],
  ['a state of something else', { SANDBOX_STATE: foreignState }, /^The sandbox cannot read its state in /],
])('%s: one sentence and exit code 1', { timeout: 20_000 }, async (_case, environment, sentence) => {
  const { child, output } = start(environment);
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(output().trim()).toMatch(sentence);
  expect(output().trim().split('\n')).toHaveLength(1);
});

test('a port that is taken: one sentence and exit code 1', { timeout: 20_000 }, async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as AddressInfo;
  const { child, output } = start({ SANDBOX_PORT: String(port) });
  expect(await once(child, 'close')).toEqual([1, null]);
  other.close();
  expect(output().trim()).toBe(
    `Port ${port} is taken; stop the program that uses it or set SANDBOX_PORT to a free one.`,
  );
});
