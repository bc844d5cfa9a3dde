import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Nango } from '@nangohq/node';
import type { Page } from 'playwright/test';
import { packageFile } from '../../sandbox/pages/page.ts';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts';

const secretKey = '7f0e6c3a-2b51-4d0c-9f7e-5a1b2c3d4e5f';
const sdk = packageFile('@nangohq/frontend');

/** What the page that opened the Connect UI was told. */
export type ToldEvent = { type: string; payload?: Record<string, unknown> };

/** A page of somebody else's application that uses Nango's frontend SDK, and a sandbox for it. */
export type ConnectHost = {
  url: string;
  sandbox: Sandbox;
  nango: Nango;
  /** Bodies of the webhooks that the application got. */
  webhooks: Record<string, unknown>[];
  /** Headers of the page from now on. */
  setHeaders(headers: Record<string, string>): void;
  close(): Promise<void>;
};

/** Runs in the page. The names are what `openUi` and its like call. */
const pageScript = `
import Nango from '/sdk/index.js';
window.events = [];
window.openUi = (props) => {
  window.ui = new Nango().openConnectUI({ ...props, onEvent: (event) => window.events.push(event) });
};
window.authorize = (options, integration) => {
  window.result = new Nango(options).auth(integration, { detectClosedAuthWindow: true }).then(
    (ok) => ({ ok }),
    ({ name, type, message, constructor }) => ({ err: { name, type, message, ctor: constructor.name } }),
  );
};
`;

export async function startConnectHost(): Promise<ConnectHost> {
  let headers: Record<string, string> = {};
  const webhooks: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const script = { 'content-type': 'text/javascript' };
    if (request.method === 'POST') {
      webhooks.push(JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>);
      response.end();
    } else if (request.url === '/app.js') {
      response.writeHead(200, script).end(pageScript);
    } else if (request.url?.startsWith('/sdk/')) {
      response.writeHead(200, script).end(await readFile(new URL(request.url.slice('/sdk/'.length), sdk)));
    } else {
      response
        .writeHead(200, { 'content-type': 'text/html', ...headers })
        .end(
          '<!doctype html><title>App</title><link rel="icon" href="data:," /><script type="module" src="/app.js"></script><button>Sign in</button>',
        );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = originOf(server);
  const sandbox = createSandbox({
    secretKey,
    webhookSecret: secretKey,
    appUrl: url,
    timeZone: 'Europe/London',
  });
  const host = await sandbox.listen(0);
  return {
    url,
    sandbox,
    nango: new Nango({ apiKey: secretKey, host }),
    webhooks,
    setHeaders(value) {
      headers = value;
    },
    async close() {
      await sandbox.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function originOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

type UiProps = { sessionToken?: string; detectClosedAuthWindow?: boolean };
type PageWindow = Window & {
  events: ToldEvent[];
  ui: { close(): void; setSessionToken(token: string): void };
  result: Promise<unknown>;
  openUi(props: object): void;
  authorize(options: object, integration: string): void;
};

/** Loads the application's page and opens the Connect UI in it. */
export async function openUi(page: Page, { url, sandbox }: ConnectHost, props: UiProps): Promise<void> {
  await load(page, url);
  const addresses = { baseURL: `${sandbox.url}/connect-ui/`, apiURL: sandbox.url };
  await page.evaluate((all) => (window as unknown as PageWindow).openUi(all), { ...props, ...addresses });
}

/** Starts the flow without the Connect UI, at a click, as browsers demand it for a pop-up. Gives the pop-up. */
export async function authorize(
  page: Page,
  { url, sandbox }: ConnectHost,
  connectSessionToken: string,
  integration: string,
): Promise<Page> {
  await load(page, url);
  await page.evaluate(
    ([options, key]) => {
      const app = window as unknown as PageWindow;
      document.querySelector('button')?.addEventListener('click', () => app.authorize(options, key));
    },
    [{ host: sandbox.url, connectSessionToken }, integration] as const,
  );
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  return popup;
}

async function load(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => 'openUi' in window);
}

/** What `authorize` ended with. */
export function resultOf(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as PageWindow).result);
}

/** What the page was told so far. */
export function eventsOf(page: Page): Promise<ToldEvent[]> {
  return page.evaluate(() => (window as unknown as PageWindow).events);
}

/** What an application calls on the open Connect UI. */
export async function callUi(page: Page, call: { close: true } | { setSessionToken: string }): Promise<void> {
  await page.evaluate((asked) => {
    const { ui } = window as unknown as PageWindow;
    if ('close' in asked) ui.close();
    else ui.setSessionToken(asked.setSessionToken);
  }, call);
}
