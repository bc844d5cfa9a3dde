import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { changedFiles } from './adding-a-provider.ts';

/**
 * The whole app with the page's three changes and no other passes the type checker. A table by provider anywhere else
 * would lack the new one, and fail here.
 */
test('what the page says to do is all there is to do', { timeout: 300_000 }, () => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const changed = new Map([...changedFiles()].map(([path, text]) => [resolve(path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => changed.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => changed.has(resolve(path)) || fileExists(path);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    const text = changed.get(resolve(path));
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, options.target ?? ts.ScriptTarget.ES2022, true);
  };
  const inApp = fileNames.filter(
    (path) => path.startsWith(resolve('app')) && !/\.(test|fixture)\.tsx?$/.test(path),
  );
  expect(inApp.length).toBeGreaterThan(200);
  const program = ts.createProgram({ rootNames: [...inApp, ...changed.keys()], options, host });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  expect(problems).toEqual([]);
});
