import { expect, test } from 'vitest';
import { importsOf, sourceFiles } from './sources.ts';

/** The floors of the house, top to bottom. A room imports only from floors below it, and from itself. */
const floors = [
  ['routes'],
  ['chat'],
  ['arlo'],
  ['actions'],
  ['calendar', 'gmail', 'github'],
  ['integrations', 'account'],
  ['db'],
  ['platform', 'ui'],
];

function room(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'app' ? second : top;
}

function floor(name: string): number {
  return floors.findIndex((rooms) => rooms.includes(name));
}

const files = sourceFiles();
const isTest = (path: string) => /\.(test|fixture)\.tsx?$/.test(path) || path.startsWith('tests/');

test('a room imports only from the floors below it', () => {
  const upward = files
    .filter((file) => !isTest(file.path) && floor(room(file.path)) >= 0)
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => {
          const [from, to] = [floor(room(file.path)), floor(room(target))];
          return room(target) !== room(file.path) && to <= from && (to >= 0 || target.startsWith('app/'));
        })
        .filter((target) => !isDoor(file.path, target))
        .map((target) => `${file.path} -> ${target}`),
    );
  expect(upward).toEqual([]);
});

/** What reads a message, top to bottom: each step knows only those below it, down to the words as they are typed. */
const steps = ['by-gist', 'understand.ts', 'clauses', 'told', 'requests', 'parts', 'request.ts', 'wording'];

test('what reads a message knows only the steps below it', () => {
  const understand = 'app/arlo/demo-model/understand/';
  const step = (path: string) => steps.indexOf(path.slice(understand.length).split('/')[0] ?? '');
  const own = files.filter((file) => file.path.startsWith(understand) && !isTest(file.path));
  expect(own.filter((file) => step(file.path) < 0).map((file) => file.path)).toEqual([]);
  const upward = own.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith(understand) && step(target) < step(file.path))
      .map((target) => `${file.path} -> ${target}`),
  );
  expect(upward).toEqual([]);
});

/** Routes are the top floor, and beside them stand the doors, the wiring of the rooms and the document. */
function isDoor(path: string, target: string): boolean {
  return path.startsWith('app/routes/') && /^app\/[a-z-]+(\.server)?\.tsx?$/.test(target);
}

test('the app and the sandbox do not know each other', () => {
  const crossing = files
    .filter((file) => !isTest(file.path))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) =>
          file.path.startsWith('sandbox/')
            ? /^(app|db)\//.test(target)
            : /^(app|db)\//.test(file.path) && target.startsWith('sandbox/'),
        )
        .map((target) => `${file.path} -> ${target}`),
    );
  expect(crossing).toEqual([]);
});

test('code of the browser imports no server module except from a route', () => {
  const leaks = files
    .filter((file) => file.path.startsWith('app/') && file.path.endsWith('.tsx') && !isTest(file.path))
    .filter((file) => !file.path.startsWith('app/routes/') && !file.path.startsWith('app/entry.server'))
    .flatMap((file) =>
      [...file.text.matchAll(/^import (?!type)[^;]*?from '([^']+\.server\.ts)'/gm)].map(
        (match) => `${file.path} -> ${match[1]}`,
      ),
    );
  expect(leaks).toEqual([]);
});
