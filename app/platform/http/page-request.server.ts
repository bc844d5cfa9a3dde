import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page waits for the answer: a browser that opens an address, or Remix that loads a page's data (`.data`).
 * Then someone who is not signed in is sent to sign in. A script's own `fetch` would follow that and take the sign-in
 * page for its answer; it gets 401. Clients that do not say are taken for a person looking around.
 */
export function isPageRequest(method: string, path: string, headers: IncomingHttpHeaders): boolean {
  if (path.endsWith('.data')) return true;
  const mode = headers['sec-fetch-mode'];
  if (mode !== undefined) return mode === 'navigate';
  const accept = headers.accept ?? '';
  if (accept.includes('text/html')) return true;
  return method === 'GET' && !/json|event-stream/.test(accept);
}
