// @ts-check
const refreshMs = 2_000;

/**
 * @typedef {{ connectionId: string, integration: string, account: string | null, access: string, failing: boolean,
 *   canExpire: boolean, scopes: string[], tags: Record<string, string>, createdAt: string, tokenExpiresAt: string | null }} Connection
 * @typedef {{ id: number, at: number, url: string, body: string, outcome: string,
 *   attempts: { at: number, answer: number | string }[] }} Delivery
 * @typedef {{ connections: Connection[], webhooks: { mode: string, deliveries: Delivery[] },
 *   tokenFault: string,
 *   nango: { api: string, sessionsExpired: boolean, missingIntegrations: string[] } }} State
 * @typedef {{ to: string, kind: string, eventId: string, summary?: string }} Mail
 */

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id */
const checkbox = (id) => /** @type {HTMLInputElement} */ (byId(id));
/** @param {string} id */
const choice = (id) => /** @type {HTMLSelectElement} */ (byId(id));
const integrationBoxes = /** @type {HTMLInputElement[]} */ ([
  ...document.querySelectorAll('input[name="integration"]'),
]);

/** What was last drawn in each place: drawing the same again would take the focus from its buttons. */
/** @type {Map<string, string>} */
const drawn = new Map();

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

/** @param {string} id @param {unknown} data @param {() => Node} draw */
function redraw(id, data, draw) {
  const key = JSON.stringify(data);
  if (drawn.get(id) === key) return;
  drawn.set(id, key);
  const place = byId(id);
  const [row, change] = document.activeElement?.getAttribute('data-action')?.split(' ') ?? [];
  place.replaceChildren(draw());
  if (!row) return;
  // The button that was pressed may be gone; then its row's next one takes the focus.
  const next =
    place.querySelector(`[data-action="${CSS.escape(`${row} ${change}`)}"]`) ??
    place.querySelector(`[data-action^="${CSS.escape(row)} "]`);
  if (next instanceof HTMLElement) next.focus();
}

/** @param {string} text */
function say(text) {
  const status = byId('status');
  status.textContent = text;
  status.hidden = text === '';
}

/** @param {string} path @param {unknown} body */
async function pull(path, body = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) say(`That did not work: ${response.status} ${await response.text()}`);
  await refresh();
  return response.ok;
}

/** @type {Record<string, string[]>} */
const accessBadges = {
  active: ['good', 'Active'],
  expired: ['poor', 'Expired'],
  revoked: ['bad', 'Revoked'],
  unknown: ['', 'Imported'],
};

/** @param {Connection} connection */
function connectionRow(connection) {
  const { connectionId, integration, account, access, failing, canExpire, tags } = connection;
  const [badgeClass, badgeText] = accessBadges[access] ?? ['', access];
  const name = `${integration}, ${account ?? connectionId}`;
  const changes = [
    ...(access === 'active' && canExpire ? [['expire', 'Expire']] : []),
    ...(access === 'active' ? [['revoke', 'Revoke']] : []),
    ...(access === 'expired' || access === 'revoked' ? [['heal', 'Heal']] : []),
  ];
  const buttons = changes.map(([change = '', label = '']) => {
    const button = element(
      'button',
      {
        class: 'button small',
        type: 'button',
        'data-action': `${connectionId} ${change}`,
        'aria-label': `${label} ${name}`,
      },
      label,
    );
    button.addEventListener('click', () => {
      void pull(`/__sandbox/connections/${encodeURIComponent(connectionId)}/${change}`);
    });
    return button;
  });
  return element(
    'tr',
    {},
    element(
      'td',
      {},
      element('span', { class: 'strong' }, integration),
      element('br'),
      element('span', { class: 'muted' }, account ?? 'imported credentials'),
    ),
    element(
      'td',
      {},
      element('span', { class: `badge ${badgeClass}` }, badgeText ?? access),
      ...(failing ? [' ', element('span', { class: 'badge poor' }, 'Refresh failed')] : []),
    ),
    element('td', { class: 'buttons' }, ...buttons),
    element(
      'td',
      { class: 'small' },
      element('code', {}, connectionId),
      element('br'),
      element('span', { class: 'muted' }, tagText(tags)),
    ),
  );
}

/** @param {Record<string, string>} tags */
function tagText(tags) {
  return Object.entries(tags)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
}

/** @param {string} caption @param {string[]} headings @param {Node[]} rows */
function table(caption, headings, rows) {
  return element(
    'div',
    { class: 'card scroll', role: 'group', 'aria-label': caption, tabindex: '0' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...headings.map((text) => element('th', { scope: 'col' }, text))),
      ),
      element('tbody', {}, ...rows),
    ),
  );
}

/** @param {string} text */
function empty(text) {
  return element('p', { class: 'muted' }, text);
}

/** @param {Delivery} delivery */
function deliveryRow({ at, body, outcome, attempts, url }) {
  /** @type {{ operation?: string, success?: boolean, providerConfigKey?: string }} */
  const content = JSON.parse(body);
  const badge = outcome === 'delivered' ? 'good' : outcome === 'pending' ? '' : 'bad';
  const answers = attempts.map(({ answer }) => answer).join(', ');
  return element(
    'tr',
    {},
    element('td', {}, new Date(at).toLocaleTimeString()),
    element(
      'td',
      {},
      `${content.operation} ${content.success ? 'succeeded' : 'failed'}`,
      element('br'),
      element('span', { class: 'muted' }, content.providerConfigKey ?? ''),
    ),
    element('td', {}, element('span', { class: `badge ${badge}` }, outcome), answers && ` ${answers}`),
    element(
      'td',
      {},
      element('details', {}, element('summary', {}, 'Body'), element('pre', {}, `POST ${url}\n\n${body}`)),
    ),
  );
}

/** @param {Mail} mail */
function mailRow({ to, kind, eventId, summary }) {
  return element(
    'tr',
    {},
    element('td', {}, to),
    element('td', {}, kind),
    element('td', {}, summary ?? element('code', {}, eventId)),
  );
}

async function refresh() {
  const [state, outbox] = await Promise.all([
    fetch('/__sandbox/state').then((response) => /** @type {Promise<State>} */ (response.json())),
    fetch('/google/__sandbox/outbox').then(
      (response) => /** @type {Promise<{ mails: Mail[] }>} */ (response.json()),
    ),
  ]);
  redraw('connections', state.connections, () =>
    state.connections.length === 0
      ? empty('None yet. Connect an account in the application.')
      : table(
          'Connections',
          ['Integration', 'Access', 'Change', 'Connection'],
          state.connections.map(connectionRow),
        ),
  );
  const { deliveries, mode } = state.webhooks;
  redraw('webhooks', deliveries, () =>
    deliveries.length === 0
      ? empty('None yet.')
      : table('Webhooks', ['Sent', 'Event', 'Outcome', 'Content'], deliveries.map(deliveryRow)),
  );
  redraw('outbox', outbox.mails, () =>
    outbox.mails.length === 0
      ? empty('None yet.')
      : table('Mails', ['To', 'Kind', 'Event'], outbox.mails.map(mailRow)),
  );
  choice('webhook-mode').value = mode;
  choice('nango-api').value = state.nango.api;
  checkbox('sessions-expired').checked = state.nango.sessionsExpired;
  choice('token-fault').value = state.tokenFault;
  for (const box of integrationBoxes) box.checked = !state.nango.missingIntegrations.includes(box.value);
}

choice('webhook-mode').addEventListener('change', () => {
  void pull('/__sandbox/webhooks', { mode: choice('webhook-mode').value });
});
choice('nango-api').addEventListener('change', () => {
  void pull('/__sandbox/nango', { api: choice('nango-api').value });
});
checkbox('sessions-expired').addEventListener('change', () => {
  void pull('/__sandbox/nango', { sessionsExpired: checkbox('sessions-expired').checked });
});
choice('token-fault').addEventListener('change', () => {
  void pull('/__sandbox/token-endpoints', { fault: choice('token-fault').value });
});
for (const box of integrationBoxes) {
  box.addEventListener('change', () => {
    const missing = integrationBoxes.filter(({ checked }) => !checked).map(({ value }) => value);
    void pull('/__sandbox/nango', { missingIntegrations: missing });
  });
}
byId('reset').addEventListener('click', () => {
  void pull('/__sandbox/reset').then((done) => done && say('The sandbox is as it was at the start.'));
});
/** Where each provider takes fault rules, and a path to begin with. */
/** @type {Record<string, { lever: string, path: string }>} */
const disturbed = {
  google: { lever: '/google/__sandbox/faults', path: '/calendar/v3/calendars/*/events' },
  gmail: { lever: '/__sandbox/gmail/faults', path: '/gmail/v1/users/me/messages*' },
  github: { lever: '/__sandbox/github/faults', path: '/search/issues' },
};
const faultForm = /** @type {HTMLFormElement} */ (byId('fault'));
const faultProvider = () => disturbed[String(new FormData(faultForm).get('provider'))] ?? disturbed.google;

faultForm.elements.namedItem('provider')?.addEventListener('change', () => {
  const path = /** @type {HTMLInputElement} */ (faultForm.elements.namedItem('path'));
  path.value = faultProvider()?.path ?? '';
});
faultForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = new FormData(faultForm);
  const status = form.get('status');
  const rule = {
    method: form.get('method'),
    path: form.get('path'),
    ...(status ? { status: Number(status) } : {}),
    delayMs: Number(form.get('delayMs')),
    times: Number(form.get('times')),
  };
  void pull(faultProvider()?.lever ?? '', rule).then(
    (done) => done && say(`The next ${rule.times} of ${rule.method} ${rule.path} will be disturbed.`),
  );
});

/** Polls: the page is for one person on the same machine, and a failed poll only means that the sandbox is away. */
async function keepFresh() {
  if (!document.hidden) {
    await refresh().catch(() => say('The sandbox does not answer.'));
  }
  window.setTimeout(() => void keepFresh(), refreshMs);
}
void keepFresh();
