import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { SandboxResponse } from '../http/message.ts';
import { route, type Route } from '../http/router.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

export type PageOptions = {
  title: string;
  /** Ready HTML. */
  body: string;
  bodyClass?: string;
  /** Paths of style sheets besides the common one. */
  styles?: readonly string[];
  /** Paths of module scripts. */
  scripts?: readonly string[];
  /** Where the browser finds the packages that scripts import by name. */
  importMap?: ImportMap;
};

type ImportMap = Record<string, string>;

/** A whole page in the sandbox's own look. */
export function page(options: PageOptions): string {
  const { title, body, bodyClass = '', styles = [], scripts = [], importMap } = options;
  const head = [
    ...['/assets/sandbox.css', ...styles].map((href) => `<link rel="stylesheet" href="${href}" />`),
    ...(importMap ? [`<script type="importmap">${importMapText(importMap)}</script>`] : []),
    ...scripts.map((source) => `<script type="module" src="${source}"></script>`),
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:," />
    ${head.join('\n    ')}
  </head>
  <body class="${bodyClass}">
${body}
  </body>
</html>
`;
}

function importMapText(importMap: ImportMap): string {
  return JSON.stringify({ imports: importMap });
}

export type PageRules = {
  /** Whether other origins may show the page in a frame. Default: no. */
  framable?: boolean;
  /** Origins that its scripts talk to besides their own. */
  connectTo?: readonly string[];
  /** The page's import map, which is the one script that stands in the page itself. */
  importMap?: ImportMap;
};

/** Headers for every page of the sandbox: nothing from elsewhere, no inline script. */
export function pageHeaders({ framable = false, connectTo = [], importMap }: PageRules = {}) {
  const importMapHash = importMap && createHash('sha256').update(importMapText(importMap)).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self'${importMapHash ? ` 'sha256-${importMapHash}'` : ''}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...connectTo].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framable ? '*' : "'none'"}`,
  ].join('; ');
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

const contentTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Where a file of an installed package lies. */
export function packageFile(specifier: string): URL {
  return pathToFileURL(createRequire(import.meta.url).resolve(specifier));
}

/** Serves one file. It is read on each request: edits show on reload, and nobody counts requests here. */
export function fileRoute(path: string, file: URL): Route {
  const extension = file.pathname.slice(file.pathname.lastIndexOf('.') + 1);
  const contentType = contentTypes[extension] ?? 'application/octet-stream';
  return route('GET', path, (): SandboxResponse => {
    const headers = {
      'content-type': contentType,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    };
    return { status: 200, headers, body: readFileSync(file) };
  });
}
