import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { isLoopbackHostname } from '../loopback.ts';
import { refuse } from './refuse.server.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page makes a browser send (403), and, where Arlo runs for its own machine only, requests
 * for a foreign host name (421): a site can point its own name at 127.0.0.1 and would then be of the same origin.
 *
 * @param options.appUrl the origin Arlo is reached at.
 * @param options.exemptPaths paths that other servers post to and that check a signature.
 */
export function originGuard(options: { appUrl: string; exemptPaths: string[] }): RequestHandler {
  const app = new URL(options.appUrl);
  const isLoopback = isLoopbackHostname(app.hostname);
  return (request, response, next) => {
    const host = request.headers.host ?? '';
    if (isLoopback && !isLoopbackHost(host)) {
      return refuse(response, 421, 'invalid', `This is Arlo at ${options.appUrl}, and not ${host}.`);
    }
    if (safeMethods.has(request.method) || options.exemptPaths.includes(request.path)) return next();
    const ownOrigins = isLoopback ? [app.origin, `http://${host}`] : [app.origin];
    if (comesFromOtherSite(request.headers, ownOrigins)) {
      return refuse(response, 403, 'forbidden', 'This request came from another site.');
    }
    next();
  };
}

/**
 * Whether a browser sent the request from a page of another origin. A request with neither header does not come
 * from a page: every browser since 2020 sends `Origin` with what may change something.
 */
function comesFromOtherSite(headers: IncomingHttpHeaders, ownOrigins: string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && !ownOrigins.includes(headers.origin);
}

function isLoopbackHost(host: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const url = new URL(`http://${host}`);
  return url.username === '' && isLoopbackHostname(url.hostname);
}
