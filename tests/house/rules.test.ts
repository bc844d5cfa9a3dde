import { expect, test } from 'vitest';
import { replacingTests } from '../../vitest.config.ts';
import { sourceFiles, type SourceFile } from './sources.ts';

const files = sourceFiles();
const isTest = (file: SourceFile) => /\.test\.tsx?$/.test(file.path) || file.path.startsWith('tests/');
const app = files.filter((file) => file.path.startsWith('app/') && !isTest(file));

function offenders(list: SourceFile[], pattern: RegExp, except: RegExp = /^$/): string[] {
  return list.filter((file) => pattern.test(file.text) && !except.test(file.path)).map((file) => file.path);
}

test('no file is longer than 400 lines, no test longer than 600', () => {
  const long = files
    .map((file) => ({ ...file, lines: file.text.split('\n').length }))
    .filter((file) => file.lines > (isTest(file) ? 600 : 400))
    .map((file) => `${file.path} has ${file.lines} lines`);
  expect(long).toEqual([]);
});

test('only platform/env reads process.env in the app', () => {
  expect(offenders(app, /process\.env/, /^app\/platform\/env\.server(\.test)?\.ts$/)).toEqual([]);
});

test('nothing escapes the type checker or the test runner', () => {
  const escapes = /\bas any\b|@ts-ignore|@ts-nocheck|\b(?:test|it|describe)\.(?:skip|only)\b/;
  expect(offenders(files, escapes, /^tests\/house\//)).toEqual([]);
});

test('time is reckoned with Temporal; only the date of HTTP is left to Date', () => {
  const httpDates = /^app\/(?:platform\/http\/retry-after|github\/github-error|.*\.fixture)\.ts$/;
  expect(offenders(app, /\bDate\.(?:parse|now|UTC)\(|\bnew Date\b/, httpDates)).toEqual([]);
});

test('a test that replaces a module is known to', () => {
  expect(offenders(files, /\bvi\.(?:do)?mock\(/i, /^tests\/house\//)).toEqual(replacingTests);
});

test('no route trusts request.signal, which Remix loses', () => {
  const routes = app.filter((file) => file.path.startsWith('app/routes/'));
  expect(offenders(routes, /request\.signal/)).toEqual([]);
});

test('no HTML is set from text', () => {
  expect(offenders(app, /dangerouslySetInnerHTML|\.innerHTML\s*=/)).toEqual([]);
});

test('the repository names no machine', () => {
  expect(offenders(files, /\/(?:work|home|Users)\/[a-z]+\//)).toEqual([]);
});
