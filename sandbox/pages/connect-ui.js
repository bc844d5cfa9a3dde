// @ts-check
import Nango, { AuthError } from '@nangohq/frontend';

/**
 * @typedef {{ unique_key: string, provider: string, display_name: string, logo: string }} Integration
 * @typedef {{ allowed_integrations?: string[], websocketsPath: string, isReconnecting?: boolean }} Session
 */

const tokenWaitMs = 10_000;
const parameters = new URLSearchParams(window.location.search);
/** Without an address the page asks Nango's cloud, which its own policy keeps it from: nothing leaves this machine. */
const apiUrl = (parameters.get('apiURL') ?? 'https://api.nango.dev').replace(/\/+$/, '');
const detectClosedAuthWindow = parameters.get('detectClosedAuthWindow') === 'true';
const theme = parameters.get('theme');

/** What the frontend SDK calls a few failures, and what the person and the app are told. */
/** @type {Record<string, string>} */
const retryableFailures = {
  blocked_by_browser: 'Auth pop-up blocked by your browser, please allow pop-ups to open.',
  window_closed: 'The auth pop-up was closed before the end of the process, please try again.',
};

const view = /** @type {HTMLElement} */ (document.getElementById('view'));
const dialog = /** @type {HTMLElement} */ (document.querySelector('.dialog'));
const news = /** @type {HTMLElement} */ (document.getElementById('news'));

/** @type {string | undefined} */
let sessionToken;

/** @param {string} type @param {unknown} [payload] */
function tellApp(type, payload) {
  window.parent.postMessage(payload === undefined ? { type } : { type, payload }, '*');
}

/**
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 */
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** @param {string} label @param {() => void} onClick */
function primaryButton(label, onClick) {
  const button = element('button', { type: 'button', class: 'button primary wide' }, label);
  button.addEventListener('click', onClick);
  return button;
}

/** @param {(Node | string)[]} children */
function show(...children) {
  view.replaceChildren(...children);
  news.textContent = view.querySelector('h1')?.textContent ?? '';
  // Focus must not fall back to the page when the button that had it goes away.
  const next = view.querySelector('button:not([disabled])');
  (next instanceof HTMLElement ? next : dialog).focus();
}

/** @param {string} text */
function heading(text) {
  return element('h1', { id: 'title' }, text);
}

class SessionOver extends Error {}

/** @param {string} path */
async function getFromNango(path) {
  const response = await fetch(apiUrl + path, { headers: { authorization: `Bearer ${sessionToken}` } });
  if (response.status === 401) throw new SessionOver();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  /** @type {{ data: unknown }} */
  const body = await response.json();
  return body.data;
}

async function start() {
  /** @type {Session} */
  let session;
  /** @type {Integration[]} */
  let integrations;
  try {
    session = /** @type {Session} */ (await getFromNango('/connect/session'));
    integrations = /** @type {Integration[]} */ (await getFromNango('/integrations'));
  } catch (error) {
    // The real page posts nothing here either: the app learns of it from the person.
    const sentence =
      error instanceof SessionOver
        ? 'Your session has expired, please refresh the modal'
        : 'An error occurred. Please refresh your page or contact our support.';
    show(heading(sentence));
    return;
  }
  const [only] = integrations;
  if (integrations.length === 1 && only) showIntegration(session, integrations, only);
  else showList(session, integrations);
}

/** @param {Session} session @param {Integration[]} integrations */
function showList(session, integrations) {
  const rows = integrations.map((integration) => {
    const name = integration.display_name;
    const button = element(
      'button',
      { type: 'button', class: 'choice', 'aria-label': `Connect to ${name}` },
      logo(integration),
      name,
    );
    button.addEventListener('click', () => showIntegration(session, integrations, integration));
    return element('li', {}, button);
  });
  show(heading('Choose an account to connect'), element('ul', { class: 'choices' }, ...rows));
}

/** @param {Integration} integration */
function logo(integration) {
  return element(
    'span',
    { class: 'logo' },
    element('img', { src: integration.logo, alt: '', width: '24', height: '24' }),
  );
}

/**
 * @param {Session} session
 * @param {Integration[]} integrations
 * @param {Integration} integration
 * @param {string} [warning]
 */
function showIntegration(session, integrations, integration, warning) {
  const name = integration.display_name;
  show(
    logo(integration),
    heading(`${session.isReconnecting ? 'Reconnect' : 'Connect'} ${name}`),
    ...(warning ? [element('p', { class: 'notice', role: 'alert' }, warning)] : []),
    element('p', {}, `A pop-up will open where you sign in to ${name} and choose what Arlo may do.`),
    primaryButton(warning ? 'Try Again' : 'Connect', () => void connect(session, integrations, integration)),
  );
}

/** @param {Session} session @param {Integration[]} integrations @param {Integration} integration */
async function connect(session, integrations, integration) {
  // The SDK opens the pop-up at once: anything awaited before this call would cost the click's permission.
  const nango = new Nango({
    host: apiUrl,
    websocketsPath: session.websocketsPath,
    connectSessionToken: sessionToken,
  });
  const result = nango.auth(integration.unique_key, { detectClosedAuthWindow });
  show(
    logo(integration),
    heading(`Connect ${integration.display_name}`),
    element(
      'p',
      { class: 'waiting' },
      element('span', { class: 'spinner', 'aria-hidden': 'true' }),
      'Connecting…',
    ),
    element('p', {}, 'Finish signing in in the pop-up.'),
  );
  try {
    const payload = await result;
    show(
      logo(integration),
      heading('Success!'),
      element('p', {}, `You’ve successfully set up ${integration.display_name}.`),
      primaryButton('Finish', close),
    );
    tellApp('connect', payload);
  } catch (error) {
    const errorType = error instanceof AuthError ? error.type : 'unknown_error';
    const message = error instanceof Error ? error.message : String(error);
    const retryable = retryableFailures[errorType];
    tellApp('error', { errorType, errorMessage: retryable ?? message });
    if (retryable) showIntegration(session, integrations, integration, retryable);
    else showFailure(session, integrations, integration, message);
  }
}

/**
 * @param {Session} session
 * @param {Integration[]} integrations
 * @param {Integration} integration
 * @param {string} message
 */
function showFailure(session, integrations, integration, message) {
  show(
    heading('Connection failed'),
    element(
      'p',
      { role: 'alert' },
      `${integration.display_name} could not be connected. Nothing was changed.`,
    ),
    element('details', {}, element('summary', {}, 'Show error details'), element('pre', {}, message)),
    primaryButton('Try Again', () => showIntegration(session, integrations, integration)),
  );
}

function close() {
  tellApp('close');
}

/** The token comes in the address and once more by message: a second start would take the buttons from under a click. */
/** @param {string} token */
function useToken(token) {
  if (token === sessionToken) return;
  window.clearTimeout(tokenTimer);
  sessionToken = token;
  void start();
}

window.addEventListener('message', (event) => {
  if (event.source === window.parent && event.data?.type === 'session_token') {
    useToken(String(event.data.sessionToken));
  }
  // The page on which the OAuth pop-up ends repeats a failure, a moment after the socket has told it.
  if (event.origin === window.location.origin && event.data?.type === 'authorization_failed') {
    const { errorType, errorMessage } = event.data;
    tellApp('error', { errorType, errorMessage });
  }
});
document.querySelector('.close')?.addEventListener('click', close);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

const tokenTimer = window.setTimeout(() => {
  show(heading("This page can't be opened directly. Please start a connection from your application."));
}, tokenWaitMs);
const tokenInAddress = parameters.get('session_token');
if (tokenInAddress) useToken(tokenInAddress);
tellApp('ready');
