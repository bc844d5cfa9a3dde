import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { githubAccounts, type Account } from './authorization/accounts.ts';
import { authorizationRoutes } from './authorization/authorization.ts';
import { createGrants, type Grant } from './authorization/grants.ts';
import { createControl, type Control } from './control/control.ts';
import { controlRoutes } from './control/routes.ts';
import { createGoogleSandbox } from './google/google-sandbox.ts';
import type { SandboxState } from './google/state.ts';
import { seedState } from './google/seed.ts';
import { askCalendar, askCalendarAsApplication, googlePrefix } from './google-mount.ts';
import { createGitHub } from './github/github.ts';
import { seedGitHub } from './github/seed.ts';
import { createGmail } from './gmail/gmail.ts';
import { seedMailboxes } from './gmail/seed.ts';
import { html, json, type SandboxRequest, type SandboxResponse } from './http/message.ts';
import { createNodeServer } from './http/node-server.ts';
import { dispatch, type Route } from './http/router.ts';
import { isLoopbackHostname, isLoopbackUrl } from './loopback.ts';
import { isUuid4 } from './nango/authentication.ts';
import { createAuthSockets } from './nango/auth-sockets.ts';
import { connectUiPath, connectUiRoutes } from './nango/connect-ui.ts';
import type { NangoContext } from './nango/context.ts';
import { noNangoFaults, unreachableAnswer } from './nango/faults.ts';
import { clientIds } from './nango/integrations.ts';
import { createNango } from './nango/nango.ts';
import { createRateLimit } from './nango/rate-limit.ts';
import { emptyNangoState, type NangoState } from './nango/state.ts';
import { createWebhooks } from './nango/webhooks.ts';
import { fileRoute, packageFile } from './pages/page.ts';

const normalRateLimit = 100_000;

export type SandboxOptions = {
  /** Nango's API key, a UUID v4. */
  secretKey: string;
  /** The key that signs webhooks. */
  webhookSecret: string;
  /** The application, on this machine: webhooks go to its `/webhooks/nango`. */
  appUrl: string;
  /** Where browsers and the application reach the sandbox. Default `http://localhost:<port>`. */
  publicUrl?: string;
  /** IANA zone in which the people of the seeded calendar live. Default: the machine's. */
  timeZone?: string;
  /** Epoch milliseconds. Default: the machine's clock. */
  now?: () => number;
  /** Waits between retries. Default: real time. */
  wait?: (ms: number) => Promise<void>;
  /** What `snapshot` gave in an earlier life. */
  saved?: SandboxSnapshot;
  /** Called after each request that may have changed something. */
  onActivity?: () => void;
};

/** All that a sandbox keeps between starts. Mail and issues do not change: the moment they are told from is enough. */
export type SandboxSnapshot = {
  version: 1;
  nango: NangoState;
  grants: Grant[];
  google: SandboxState;
  /** Epoch milliseconds around which the sample data were made; a state from before there was mail has none. */
  seededAt?: number;
};

export type Sandbox = {
  /** Starts on 127.0.0.1; port 0 takes any free one. Gives the public URL. Rejects when the port is taken. */
  listen: (port: number) => Promise<string>;
  close: () => Promise<void>;
  /** The public URL, without a trailing slash. Only known once it listens, unless it was given. */
  readonly url: string;
  control: Control;
  snapshot: () => SandboxSnapshot;
};

/** Puts Nango and the providers' APIs together into one server. Throws a `TypeError` for options that cannot work. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { secretKey, webhookSecret, appUrl, saved, onActivity = () => {} } = options;
  if (!isUuid4(secretKey)) throw new TypeError('The Nango secret key must be a UUID v4.');
  if (!isLoopbackUrl(appUrl))
    throw new TypeError(`The application must be on this machine, not at ${appUrl}.`);
  const now = options.now ?? (() => Temporal.Now.instant().epochMilliseconds);
  const stopping = new AbortController();
  const wait =
    options.wait ?? ((ms) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined));
  let publicUrl = options.publicUrl?.replace(/\/+$/, '') ?? '';

  const zone = options.timeZone ?? Temporal.Now.timeZoneId();
  let seededAt = saved?.seededAt ?? now();
  const google = createGoogleSandbox({
    state: saved?.google ?? seedState(seededAt, zone),
    clock: { now: () => Temporal.Instant.fromEpochMilliseconds(now()) },
  });
  const grants = createGrants({ now, onForgotten: google.revokeToken });
  if (saved) grants.restore(saved.grants);
  const state = saved?.nango ?? emptyNangoState();
  const gmail = createGmail((token) => grants.holderOf('google', token), {
    now,
    mailboxes: seedMailboxes(seededAt, zone),
  });
  const github = createGitHub((token) => grants.holderOf('github', token), {
    now,
    state: seedGitHub(seededAt),
  });
  const webhooks = createWebhooks({
    signingKey: webhookSecret,
    primaryUrl: `${appUrl.replace(/\/+$/, '')}/webhooks/nango`,
    now,
    wait,
  });
  const nangoFaults = noNangoFaults();
  const sockets = createAuthSockets();
  const rateLimit = createRateLimit(normalRateLimit, now);
  const control = createControl({
    state,
    grants,
    nangoFaults,
    webhooks,
    rateLimit,
    normalRateLimit,
    now,
    resetProviders: () => {
      seededAt = now();
      google.reset(seedState(seededAt, zone));
      gmail.reset(seedMailboxes(seededAt, zone));
      github.reset(seedGitHub(seededAt));
    },
    addFault: (provider, rule) => (provider === 'gmail' ? gmail : github).addFault(rule),
  });
  const nango: NangoContext = {
    get publicUrl() {
      return publicUrl;
    },
    get connectUrl() {
      return publicUrl + connectUiPath;
    },
    secretKey,
    state,
    faults: nangoFaults,
    now,
    wait,
    network: reachProvider,
    webhooks,
    sockets,
    rateLimit,
  };
  const handleNango = createNango(nango);
  let pages: Route[] = [];

  /** The network between Nango and the providers, without a wire. */
  function reachProvider(origin: string, request: SandboxRequest) {
    if (origin === publicUrl) return dispatch(pages, request) ?? notFound();
    if (origin === 'https://api.github.com') return github.handle(request);
    if (request.url.pathname.startsWith('/gmail/')) return gmail.handle(request);
    return askCalendarAsApplication(google, grants, request);
  }

  function googleAccounts(): Account[] {
    return google
      .accounts()
      .map(({ email, displayName }) => ({ id: email, name: displayName, detail: email }));
  }

  async function handle(request: SandboxRequest): Promise<SandboxResponse> {
    if (!isFromThisMachine(request, publicUrl)) {
      return json(403, { error: 'The sandbox answers this machine alone.' });
    }
    const answer = (await answerTo(request)) ?? notFound();
    onActivity();
    return answer;
  }

  async function answerTo(request: SandboxRequest): Promise<SandboxResponse | undefined> {
    if (request.target.startsWith(`${googlePrefix}/`)) {
      return askCalendar(google, request, request.target.slice(googlePrefix.length));
    }
    return (await dispatch(pages, request)) ?? handleNango(request);
  }

  const server = createNodeServer(handle);
  server.on('upgrade', (request, socket, head) => {
    if (unreachableAnswer(nangoFaults)) socket.destroy();
    else sockets.accept(request, socket, head);
  });

  return {
    listen: async (port) => {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
      });
      publicUrl ||= `http://localhost:${(server.address() as AddressInfo).port}`;
      pages = [
        ...assetRoutes(),
        ...controlRoutes(control, appUrl),
        ...connectUiRoutes(publicUrl),
        ...authorizationRoutes({
          grants,
          accounts: (provider) => (provider === 'google' ? googleAccounts() : githubAccounts),
          redirectUri: `${publicUrl}/oauth/callback`,
          clientIds,
        }),
      ];
      return publicUrl;
    },
    close: async () => {
      stopping.abort();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
    get url() {
      return publicUrl;
    },
    control,
    snapshot: () => ({
      version: 1,
      nango: state,
      grants: grants.snapshot(),
      google: google.snapshot(),
      seededAt,
    }),
  };
}

function assetRoutes(): Route[] {
  const asset = (name: string) => new URL(`pages/${name}`, import.meta.url);
  return [
    fileRoute('/assets/sandbox.css', asset('sandbox.css')),
    fileRoute('/assets/callback.js', asset('callback.js')),
    fileRoute(
      '/assets/inter.woff2',
      packageFile('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
    ),
    ...['google-calendar', 'google-mail', 'github'].map((name) =>
      fileRoute(`/images/template-logos/${name}.svg`, asset(`logos/${name}.svg`)),
    ),
  ];
}

function notFound(): SandboxResponse {
  return html(404, 'Not found');
}

/**
 * The levers and the data need no key, so web pages must not reach them: neither by a name that was made to point at
 * this machine, nor by a form or a fetch from another origin.
 */
function isFromThisMachine(request: SandboxRequest, publicUrl: string): boolean {
  const host = `http://${request.headers.host ?? ''}`;
  if (!URL.canParse(host)) return false;
  const { hostname } = new URL(host);
  if (!isLoopbackHostname(hostname) && hostname !== new URL(publicUrl).hostname) return false;
  const { origin } = request.headers;
  return !request.url.pathname.includes('/__sandbox/') || !origin || origin === publicUrl;
}
