import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from './sources.ts';

/**
 * Every change passes one door, the ledger of actions. The type checker says who holds what a change at a provider
 * needs, under whatever name it was handed on: a room that took hold of it would fail here.
 */
type Possession = {
  name: string;
  /** The file that declares it. */
  home: string;
  /** Files that may use it beside its home. */
  holders: string[];
};

const wiring = 'app/services.server.ts';
const executor = 'app/actions/execute.server.ts';
/** Asks the provider whose account a connection is. */
const accountReader = 'app/integrations/connections-truth.server.ts';
const writer = 'app/calendar/google-calendar-writer.server.ts';

const possessions: Possession[] = [
  // The hand that changes a calendar: made in the wiring, handed to the ledger, used by the executor.
  { name: 'createCalendarWriter', home: writer, holders: [wiring] },
  { name: 'CalendarWriterOf', home: executor, holders: [wiring, 'app/actions/actions.server.ts'] },
  { name: 'CalendarWriter', home: 'app/calendar/calendar.ts', holders: [writer, executor] },
  { name: 'carryOut', home: 'app/calendar/calendar.ts', holders: [executor] },
  { name: 'takeBack', home: 'app/calendar/calendar.ts', holders: [executor] },
  // The requests that write, and what they are made of.
  {
    name: 'googleWrites',
    home: 'app/calendar/google-writes.server.ts',
    holders: [writer],
  },
  {
    name: 'GoogleWrites',
    home: 'app/calendar/google-writes.server.ts',
    holders: ['app/calendar/execute.server.ts'],
  },
  {
    name: 'ProviderRequest',
    home: 'app/integrations/provider-request.ts',
    holders: ['app/calendar/google-writes.server.ts', writer, 'app/integrations/provider-request.server.ts'],
  },
  { name: 'createProviderRequest', home: 'app/integrations/provider-request.server.ts', holders: [wiring] },
  { name: 'createNango', home: 'app/integrations/nango.server.ts', holders: [wiring] },
  {
    name: 'proxy',
    home: 'app/integrations/nango.server.ts',
    holders: ['app/integrations/provider-request.server.ts', accountReader],
  },
];

const isTest = (path: string) => /\.(test|fixture)\.tsx?$/.test(path);
const sources = sourceFiles().filter(({ path }) => path.startsWith('app/') && !isTest(path));
let program: ts.Program;
let checker: ts.TypeChecker;

beforeAll(() => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  program = ts.createProgram(
    sources.map(({ path }) => path),
    options,
  );
  checker = program.getTypeChecker();
}, 120_000);

/** What a name in the code stands for: through imports, destructuring and `object['name']` alike. */
function meaning(node: ts.Node): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    const name = parent.propertyName ?? parent.name;
    if (node === name)
      return checker.getTypeAtLocation(parent.parent).getProperty((name as ts.Identifier).text);
  }
  const symbol = checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

const pathOf = (file: ts.SourceFile) => file.fileName.replace(`${process.cwd()}/`, '');

/** Files in which a name stands for what its home declares. */
function holdersOf({ name, home }: Possession): string[] {
  const files = new Set<string>();
  for (const { path, text } of sources) {
    const file = text.includes(name) ? program.getSourceFile(path) : undefined;
    const visit = (node: ts.Node): void => {
      if ((ts.isIdentifier(node) || ts.isStringLiteral(node)) && node.text === name) {
        const declared = meaning(node)?.declarations ?? [];
        if (declared.some((declaration) => pathOf(declaration.getSourceFile()) === home)) files.add(path);
      }
      ts.forEachChild(node, visit);
    };
    if (file) visit(file);
  }
  return [...files].toSorted();
}

test.each(possessions)('$name of $home is held by nobody but its holders', (possession) => {
  expect(holdersOf(possession)).toEqual([possession.home, ...possession.holders].toSorted());
});

test('whose account it is, is asked by a read', () => {
  const { text } = sources.find(({ path }) => path === accountReader) ?? { text: '' };
  const calls = [...text.matchAll(/\bproxy\([^)]*\)/g)].map(([call]) => call);
  expect(calls).toEqual([expect.stringContaining("{ method: 'GET', path }")]);
});

/** What reaches the network: packages, and the globals of Node and of browsers. */
const networkPackages =
  /^(?:(?:node:)?(?:https?|http2|net|tls|dgram|dns)|axios|undici|got|node-fetch|ws|@nangohq\/(?:node|frontend))(?:$|\/)/;
const networkGlobals = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'sendBeacon'];

/** Whether code takes hold of the network, under whatever name: a global of it, or a package by any kind of import. */
function speaks(file: ts.SourceFile): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const isTypeImport = ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true;
    if (isTypeImport) return;
    if (ts.isStringLiteralLike(node) && isSpecifier(node)) found ||= networkPackages.test(node.text);
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && networkGlobals.includes(node.text)) {
      const declared = meaning(node)?.declarations ?? [];
      found ||= declared.some(
        (declaration) =>
          program.isSourceFileFromExternalLibrary(declaration.getSourceFile()) ||
          declaration.getSourceFile().isDeclarationFile,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The address in `import … from`, `export … from`, `import()`, `require()` and `import … = require()`. */
function isSpecifier({ parent }: ts.StringLiteralLike): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isExternalModuleReference(parent)) return true;
  if (!ts.isCallExpression(parent)) return false;
  const { expression } = parent;
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(expression) && /^(?:require|createRequire)$/.test(expression.text);
}

const inBrowser = [
  'app/actions/activity/use-take-back.ts',
  'app/chat/requests.ts',
  'app/chat/use-conversation.ts',
  'app/integrations/use-connect.ts',
  'app/platform/use-news.ts',
];

test('nothing but the client of Nango speaks to the network, beside what only browsers run', () => {
  const speakers = sources.filter(({ path }) => {
    const file = program.getSourceFile(path);
    return file !== undefined && speaks(file);
  });
  expect(speakers.map(({ path }) => path).toSorted()).toEqual(
    [...inBrowser, 'app/integrations/nango.server.ts'].toSorted(),
  );
});

test('what only browsers run is reached by no module of the server', () => {
  const reached = new Set(sources.map(({ path }) => path).filter((path) => path.includes('.server.')));
  for (const path of reached) {
    const file = sources.find((each) => each.path === path);
    for (const target of file ? importsOf(withoutTypeImports(file)) : []) reached.add(target);
  }
  expect(inBrowser.filter((path) => reached.has(path))).toEqual([]);
});

function withoutTypeImports(file: SourceFile): SourceFile {
  return { ...file, text: file.text.replace(/^(?:import|export) type [^;]*;/gm, '') };
}

test('nothing but the policy and the person’s answer makes a change approved', () => {
  const makers = sources.filter(({ path }) => {
    const file = program.getSourceFile(path);
    return path.endsWith('.server.ts') && file !== undefined && mayApprove(file);
  });
  expect(makers.map(({ path }) => path).toSorted()).toEqual([
    'app/actions/decide.server.ts',
    'app/actions/propose.server.ts',
  ]);
});

/** Whether code uses the word `approved` other than to ask for it, or changes an action by SQL of its own. */
function mayApprove(file: ts.SourceFile): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) && node.text === 'approved') found ||= !isAskedFor(node);
    if (ts.isTaggedTemplateExpression(node)) {
      found ||= /\b(?:update|insert\s+into)\s+"?actions\b/i.test(node.template.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `status === 'approved'`, `.where('status', '=', 'approved')`, or one of a list of statuses to ask for. */
function isAskedFor({ parent }: ts.StringLiteralLike): boolean {
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/.test(parent.operatorToken.getText());
  if (ts.isCallExpression(parent)) {
    return ts.isPropertyAccessExpression(parent.expression) && parent.expression.name.text === 'where';
  }
  return ts.isArrayLiteralExpression(parent) || ts.isCaseClause(parent);
}

test('what the ledger keeps of a write is kept before it is sent', () => {
  const { text } = sources.find(({ path }) => path === 'app/calendar/google-writes.server.ts') ?? {
    text: '',
  };
  const order = [...text.matchAll(/await (announce|request)\(/g)].map((match) => match[1]);
  expect(order).toEqual(['announce', 'request', 'announce', 'request', 'announce', 'request']);
});
