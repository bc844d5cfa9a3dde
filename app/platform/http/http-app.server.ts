import { randomBytes, randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Env } from '../env.server.ts';
import type { Log } from '../log.server.ts';
import { bodyLimit } from './body-limit.server.ts';
import { originGuard } from './origin-guard.server.ts';
import { refuse } from './refuse.server.ts';
import { requestLog } from './request-log.server.ts';
import { securityHeaders } from './security-headers.server.ts';

const maximumBodyBytes = 1_000_000;

/** Paths that Nango posts to; they check its signature. */
const webhookPaths = ['/webhooks/nango'];

/**
 * Arlo's HTTP walls in the order a request meets them; `handlers` are what is behind them.
 *
 * @param options.getLog the log once there is one: the walls stand before the application has started.
 */
export function createHttpApp(
  env: Pick<Env, 'appUrl' | 'isLoopback' | 'mode' | 'nango' | 'trustedProxies'>,
  options: { getLog: () => Log | undefined; handlers: RequestHandler[] },
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.trustedProxies);
  app.use(nameRequest);
  app.use(requestLog(options.getLog));
  app.use(
    securityHeaders({
      appUrl: env.appUrl,
      connectUrl: env.nango.connectUrl,
      isDevelopment: env.mode === 'development',
    }),
  );
  app.use(originGuard({ appUrl: env.appUrl, exemptPaths: webhookPaths }));
  app.use(bodyLimit(maximumBodyBytes));
  if (!env.isLoopback) app.use(knowOwnName(env.appUrl));
  for (const handler of options.handlers) app.use(handler);
  app.use(answerFailure(options.getLog));
  return app;
}

const nameRequest: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID();
  response.locals.cspNonce = randomBytes(16).toString('base64');
  response.setHeader('X-Request-Id', String(response.locals.requestId));
  next();
};

/**
 * Arlo has one name, that of APP_URL, whatever a proxy calls it on the way: absolute addresses and Remix's own check
 * of an action's origin are made from it.
 */
function knowOwnName(appUrl: string): RequestHandler {
  const { host } = new URL(appUrl);
  return (request, _response, next) => {
    request.headers.host = host;
    delete request.headers['x-forwarded-host'];
    next();
  };
}

function answerFailure(getLog: () => Log | undefined): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const { requestId } = response.locals;
    if (response.headersSent) {
      getLog()?.debug({ requestId, err: error }, 'answer cut short');
      response.end();
      return;
    }
    getLog()?.error({ requestId, err: error }, 'request failed');
    refuse(response, 500, 'internal', 'Something went wrong on the server. Try again.');
  };
}
