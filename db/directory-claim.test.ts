import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDirectory } from './directory-claim.ts';

let directory: string;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'arlo-')), 'pg');
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

test('a directory that a living process has is refused, naming it', () => {
  writeFileSync(`${directory}.lock`, String(process.ppid));
  expect(() => claimDirectory(directory)).toThrow(`in use by process ${process.ppid}`);
});

test('a refused claim leaves the other one’s as it was', () => {
  writeFileSync(`${directory}.lock`, String(process.ppid));
  expect(() => claimDirectory(directory)).toThrow();
  expect(readdirSync(join(directory, '..')).toSorted()).toEqual(['pg', 'pg.lock']);
  expect(readFileSync(`${directory}.lock`, 'utf8')).toBe(String(process.ppid));
});

test('a directory that cannot be is refused in a sentence', () => {
  writeFileSync(directory, 'a file');
  expect(() => claimDirectory(join(directory, 'pg'))).toThrow(
    /cannot be used \(ENOTDIR\)\. Check DATA_DIR\.$/,
  );
});

test('the claim of a dead process is taken over, and given back', () => {
  writeFileSync(`${directory}.lock`, '999999999');
  const release = claimDirectory(directory);
  expect(readFileSync(`${directory}.lock`, 'utf8')).toBe(String(process.pid));
  release();
  expect(() => readFileSync(`${directory}.lock`)).toThrow();
});
