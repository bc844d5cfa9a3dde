import type { RequestHandler } from 'express';
import type { Log } from '../log.server.ts';

const quietPaths = /^\/(assets\/|healthz$|readyz$)/;

/** One line for each request when it has been answered: no query, no headers, no body. */
export function requestLog(getLog: () => Log | undefined): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const status = response.statusCode;
      const level = status >= 500 ? 'error' : quietPaths.test(path) ? 'debug' : 'info';
      getLog()?.[level](
        {
          requestId: response.locals.requestId,
          method,
          path,
          status,
          ms: Math.round(performance.now() - startedAt),
          ...(!response.writableFinished && { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}
