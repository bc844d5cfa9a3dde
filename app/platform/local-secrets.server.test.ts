import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keepLocalSecrets } from './local-secrets.server.ts';

const directory = mkdtempSync(join(tmpdir(), 'arlo-secrets-'));
const dataDirectory = join(directory, 'data');
afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

test('secrets are made once and only their owner may read them', () => {
  const made = keepLocalSecrets(dataDirectory);
  expect(keepLocalSecrets(dataDirectory)).toEqual(made);
  expect(statSync(join(dataDirectory, 'secrets.json')).mode & 0o777).toBe(0o600);

  rmSync(dataDirectory, { recursive: true });
  expect(Object.values(keepLocalSecrets(dataDirectory))).not.toEqual(
    expect.arrayContaining([made.sessionSecret]),
  );
});

test('a damaged file is named, and not replaced', () => {
  keepLocalSecrets(dataDirectory);
  const file = join(dataDirectory, 'secrets.json');
  writeFileSync(file, '{"sessionSecret":"x"');
  chmodSync(file, 0o600);
  expect(() => keepLocalSecrets(dataDirectory)).toThrow(/secrets\.json is damaged\. Delete it/);
});

test('a data directory that is a file is refused in a sentence', () => {
  writeFileSync(dataDirectory, '');
  expect(() => keepLocalSecrets(dataDirectory)).toThrow(/^DATA_DIR is .*data, which cannot be used/);
});
