import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const quoted = [...readme.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
const commands = [...readme.matchAll(/npm (?:run )?([a-z][a-z:0-9]*)/g)].map((match) => match[1] ?? '');

test('every npm command of the README exists, and every script of a person’s use is in it', () => {
  const lifecycle = (name: string) => /^(?:pre|post)/.test(name);
  expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
  expect(
    Object.keys(manifest.scripts).filter((name) => !lifecycle(name) && !commands.includes(name)),
  ).toEqual([]);
});

test('every path of the README exists', () => {
  const paths = quoted.filter((text) => /^(?:app|db|docs|sandbox|scripts|tests)(?:\/[\w./-]+)?$/.test(text));
  const linked = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(paths.length).toBeGreaterThan(8);
  expect([...paths, ...linked].filter((path) => !existsSync(path))).toEqual([]);
});

test('the layout of the README has every room', () => {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [path === '.' ? entry.name : `${path}/${entry.name}`] : [],
    );
  const rooms = folders('app');
  const others = folders('.').filter((name) => ['db', 'sandbox', 'scripts', 'tests'].includes(name));
  expect(others).toHaveLength(4);
  expect([...rooms, ...others].filter((path) => !quoted.includes(path))).toEqual([]);
});

test('the README’s variables are exactly the ones that Arlo reads', () => {
  const source = readFileSync('app/platform/env.server.ts', 'utf8');
  const block = /const variables = z\.object\(\{([\s\S]*?)\n\}\);/.exec(source)?.[1] ?? '';
  const read = [...block.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => match[1] ?? '');
  const documented = [...readme.matchAll(/^\| `([A-Z][A-Z_]+)`\s*\|/gm)].map((match) => match[1] ?? '');
  expect(read.length).toBeGreaterThan(10);
  expect(documented.toSorted()).toEqual(read.toSorted());
});

test('the integration ids and scopes of the README are the registry’s', async () => {
  const { providers, providerKeys } = await import('#app/integrations/providers.ts');
  for (const key of providerKeys) {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${key}\``));
    const scopes = [...(row?.split('|')[3]?.matchAll(/`([^`]+)`/g) ?? [])].map((match) => match[1] ?? '');
    expect(scopes.length).toBeGreaterThan(0);
    expect(scopes.filter((scope) => !(scope in providers[key].scopes))).toEqual([]);
  }
});
