// Makes a fresh clone ready: installs what package-lock.json names and, with `build`, builds the app when its
// sources have changed. Needs nothing but Node >= 20.19 and npm, and is quick when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const installedStamp = join(root, 'node_modules', '.arlo-installed');
const builtStamp = join(root, 'build', '.arlo-built');
const sources = ['app', 'db', 'public', 'remix.config.js', 'vite.config.ts', 'tsconfig.json', 'package.json'];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Arlo needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

const lock = hash(['package-lock.json']);
if (read(installedStamp) !== lock) {
  say('Installing packages (the first time this takes a minute) …');
  run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed.',
  );
  writeFileSync(installedStamp, lock);
}

if (process.argv[2] === 'build') {
  const wanted = hash([...sources, 'package-lock.json']);
  if (read(builtStamp) !== wanted) {
    say('Building …');
    const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
    const node = join(root, 'node_modules', '.bin', 'node');
    run(
      existsSync(node) ? node : process.execPath,
      [remix, 'vite:build', '--logLevel', 'warn'],
      'The app could not be built.',
    );
    mkdirSync(dirname(builtStamp), { recursive: true });
    writeFileSync(builtStamp, wanted);
  }
}

/** SHA-256 over names and contents of files and folders; tests are no part of the build. */
function hash(paths) {
  const digest = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const entries = isDirectory(full) ? readdirSync(full).toSorted() : undefined;
    if (entries) {
      for (const entry of entries) visit(`${path}/${entry}`);
    } else if (!/\.test\.tsx?$/.test(path)) {
      digest.update(path).update('\0').update(readFileSync(full)).update('\0');
    }
  };
  for (const path of paths) visit(path);
  return digest.digest('hex');
}

function isDirectory(path) {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function run(command, args, sentence) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: undefined },
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(sentence);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
