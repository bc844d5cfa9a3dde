import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import express, { type RequestHandler } from 'express';
import type { ViteDevServer } from 'vite';
import { demoEmail } from './app/account/demo-account.server.ts';
import type { Lifecycle } from './app/lifecycle.server.ts';
import { loadEnv, type Env } from './app/platform/env.server.ts';
import { createHttpApp } from './app/platform/http/http-app.server.ts';
import { isPageRequest } from './app/platform/http/page-request.server.ts';
import { startSandbox, type SandboxProcess } from './app/platform/sandbox-process.server.ts';
import type { Services } from './app/services.server.ts';

/*
 * Arlo's process: the HTTP server, the application behind it, and the sandbox beside it when nothing is configured.
 * Whatever has state comes from the built application; what is imported from app/ has none.
 */

const root = import.meta.dirname;
const shutdownMs = 10_000;
const isDevelopment = process.argv.includes('--dev');

/** The application that serves the next request. */
type Running = { build: ServerBuild; lifecycle: Lifecycle; services: Services };
type Application = { current(): Promise<Running>; files: RequestHandler[] };

/** Connections that are open; ended together when the server is about to. */
const openConnections = new Set<AbortController>();

main().catch(fail);

/** Says in a sentence what went wrong, and ends the process. */
function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const env = loadEnv({ isDevelopment });
  const server = createServer();
  const application = isDevelopment ? await developed(env, server) : built(env);
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let log: Services['log'] | undefined;
  server.on(
    'request',
    createHttpApp(env, {
      getLog: () => log,
      handlers: [
        ...application.files,
        // The port opens first; who comes early waits.
        async (_request, _response, next) => {
          await opened;
          next();
        },
        answerWith(application),
      ],
    }),
  );
  // A taken port fails at once, before a second start can touch the first one's data.
  await listen(server, env);

  const [running, sandbox] = await startBoth(application, env);
  log = running.services.log;
  open();
  let isStopping = false;
  process.stdout.write(`${welcome(env)}\n`);

  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), shutdownMs).unref();
    await finishRequests(server);
    await (await application.current()).lifecycle.stop();
    await sandbox?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop().catch(fail));

  await sandbox?.ended;
  if (sandbox && !isStopping) {
    process.stderr.write('The sandbox has ended. Start Arlo again to reach its calendars.\n');
  }
}

/** Starts the application and the sandbox together. When one fails, nothing of the other stays behind. */
async function startBoth(application: Application, env: Env): Promise<[Running, SandboxProcess | undefined]> {
  const { nango } = env;
  const [running, sandbox] = await Promise.allSettled([
    application.current(),
    nango.kind === 'sandbox' ? startSandbox(join(root, 'sandbox/main.ts'), env, nango) : undefined,
  ]);
  if (running.status === 'fulfilled' && sandbox.status === 'fulfilled') return [running.value, sandbox.value];
  if (running.status === 'fulfilled') await running.value.lifecycle.stop();
  if (sandbox.status === 'fulfilled') await sandbox.value?.stop();
  throw [running, sandbox].find((outcome) => outcome.status === 'rejected')?.reason;
}

/** The application as `npm run build` left it. */
function built(env: Env): Application {
  let running: Promise<Running> | undefined;
  return {
    current: () => (running ??= start(importBuild(), env)),
    files: [
      express
        .Router()
        .use(
          '/assets',
          express.static(join(root, 'build/client/assets'), { immutable: true, maxAge: '1y' }),
          (_request, response) => void response.status(404).end(),
        ),
      express.static(join(root, 'build/client'), { maxAge: '1h', index: false }),
    ],
  };
}

async function importBuild(): Promise<ServerBuild> {
  const file = pathToFileURL(join(root, 'build/server/index.js')).href;
  return import(file).catch((cause: unknown) => {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
    if (isMissing && 'url' in cause && cause.url === file) {
      throw new Error('Arlo has not been built. Start it with: npm start', { cause });
    }
    throw cause;
  });
}

/** The application from its sources, started anew when one that its services are made of has changed. */
async function developed(env: Env, server: Server): Promise<Application> {
  const { createServer: createViteServer } = await import('vite');
  const vite: ViteDevServer = await createViteServer({
    server: { middlewareMode: true, hmr: { server, port: env.port } },
  });
  let running: Running | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Running> {
    const build = (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
    if (running && running.lifecycle === lifecycleOf(build)) return (running = { ...running, build });
    const outdated = running;
    running = undefined;
    await outdated?.lifecycle.stop();
    return (running = await start(Promise.resolve(build), env));
  }

  return {
    // One after the other: two copies must never have the data directory open.
    current() {
      const own = turn.then(load);
      turn = own.catch(() => undefined);
      return own;
    },
    files: [vite.middlewares],
  };
}

async function start(loading: Promise<ServerBuild>, env: Env): Promise<Running> {
  const build = await loading;
  const lifecycle = lifecycleOf(build);
  return { build, lifecycle, services: await lifecycle.start(env, build.routes) };
}

function lifecycleOf(build: ServerBuild): Lifecycle {
  return (build.entry.module as typeof build.entry.module & { lifecycle: Lifecycle }).lifecycle;
}

/** Hands a request to Remix with what its loaders and actions need. */
function answerWith(application: Application): RequestHandler {
  const handlers = new WeakMap<ServerBuild, RequestHandler>();
  return async (request, response, next) => {
    const closed = new AbortController();
    openConnections.add(closed);
    response.once('close', () => {
      openConnections.delete(closed);
      closed.abort();
    });
    try {
      const { build, services } = await application.current();
      const context: AppLoadContext = {
        services,
        cspNonce: String(response.locals.cspNonce),
        requestId: String(response.locals.requestId),
        clientIp: request.ip ?? '',
        closed: closed.signal,
        isPageRequest: isPageRequest(request.method, request.path, request.headers),
      };
      response.locals.context = context;
      const handler = handlers.get(build) ?? toHandler(build, services.env);
      handlers.set(build, handler);
      handler(request, response, next);
    } catch (error) {
      next(error);
    }
  };
}

function toHandler(build: ServerBuild, env: Env): RequestHandler {
  return createRequestHandler({
    build,
    mode: env.mode,
    getLoadContext: (_request, response) => response.locals.context as AppLoadContext,
  });
}

function listen(server: Server, env: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${env.port} is taken. Stop the program that uses it, or set PORT to a free one.`,
        EACCES: `Port ${env.port} needs more rights than this user has. Set PORT to one above 1023.`,
        EADDRNOTAVAIL: `HOST is ${env.host}, and this machine has no such address.`,
      };
      reject(new Error(reasons[cause.code ?? ''] ?? `The server cannot listen: ${cause.message}`, { cause }));
    });
    server.listen(env.port, env.host, resolve);
  });
}

/** Takes no more requests, ends the event streams, and waits for the answers that are being made. */
async function finishRequests(server: Server): Promise<void> {
  const finished = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const connection of openConnections) connection.abort();
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), shutdownMs / 2);
  await finished;
  clearTimeout(impatience);
}

function welcome({ appUrl, nango, model }: Env): string {
  const lines = [`Arlo is at ${appUrl}`];
  if (nango.kind === 'sandbox') {
    lines.push(
      `Sign in with the button “Use the demo account”, or as ${demoEmail} with the password ${nango.demoPassword}`,
      `Sandbox: a sample calendar, controlled at ${nango.host}`,
    );
  } else {
    lines.push(`Sign up at ${appUrl}/signup`);
  }
  if (model.kind === 'demo') lines.push('Model: the offline demo model. Set OPENAI_API_KEY for a real one.');
  return lines.join('\n');
}
