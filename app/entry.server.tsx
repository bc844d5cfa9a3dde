import { PassThrough } from 'node:stream';
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import './load-context.ts';
import { createLifecycle } from './lifecycle.server.ts';
import { NonceContext } from './ui/nonce.ts';

/** Deferred data that takes longer than this is given up, in ms; the page is then told so. */
export const streamTimeout = 5_000;
/** Leaves time to send the rejections of `streamTimeout` before the page's stream ends. */
const renderTimeoutMs = streamTimeout + 1_000;

export const lifecycle = createLifecycle();

/** Renders a page: as a stream to browsers, whole to crawlers. */
export default function handleRequest(
  request: Request,
  statusCode: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, services, requestId }: AppLoadContext,
): Promise<Response> {
  const waitForAll = isbot(request.headers.get('User-Agent') ?? '');
  return new Promise((resolve, reject) => {
    let hasStarted = false;
    let status = statusCode;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={cspNonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={renderTimeoutMs} nonce={cspNonce} />
      </NonceContext.Provider>,
      {
        nonce: cspNonce,
        [waitForAll ? 'onAllReady' : 'onShellReady']() {
          hasStarted = true;
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          keepPrivate(headers);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          status = 500;
          // Errors before the shell reach onShellError, and handleError after it.
          if (hasStarted) services.log.error({ requestId, err: error }, 'page failed');
        },
      },
    );
    setTimeout(abort, renderTimeoutMs).unref();
  });
}

/** The data of a page, when it is loaded without its document. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  keepPrivate(response.headers);
  return response;
};

/** Pages show what one person may see: no cache keeps them. */
function keepPrivate(headers: Headers): void {
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
}

/** What Remix itself reports: a handler that no door caught, a page that could not be rendered. */
export const handleError: HandleErrorFunction = (error, { context, request }) => {
  if (request.signal.aborted) return;
  const { services, requestId } = context;
  const cause = isRouteErrorResponse(error) ? error.data : error;
  if (isRouteErrorResponse(error) && error.status < 500) {
    services.log.debug({ requestId, status: error.status }, 'no such route');
  } else {
    services.log.error({ requestId, err: cause }, 'request failed');
  }
};
