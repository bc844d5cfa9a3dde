import { createHash, createHmac } from 'node:crypto';
import { isLoopbackUrl } from '../loopback.ts';
import { stableStringify } from './stable-json.ts';
import type { Connection, EndUser } from './state.ts';

const timeoutMs = 20_000;
const retryDelaysMs = [3_000, 6_000];
const maximumRedirects = 5;
const rememberedDeliveries = 50;
/** How late a delayed webhook sets out. */
const delayMs = 10_000;

export type AuthOperation = 'creation' | 'override' | 'refresh';

/** One webhook with all that became of it. Times are epoch milliseconds. */
type Delivery = {
  id: number;
  at: number;
  url: string;
  body: string;
  outcome: 'pending' | 'delivered' | 'failed' | 'dropped' | 'refused';
  /** A status, or the network's complaint. */
  attempts: { at: number; answer: number | string }[];
};

export const deliveryModes = ['deliver', 'drop', 'delay', 'double', 'reorder', 'forge'] as const;

/**
 * What happens to webhooks on their way: they arrive, get lost, come ten seconds late, come twice, change places (each
 * first one waits until a second one has arrived, or until the mode changes), or carry the signature of a stranger.
 */
export type DeliveryMode = (typeof deliveryModes)[number];

export type Webhooks = {
  /** Sends `payload` in the background to `url`, or to the environment's own receiver when that is null. */
  send: (payload: Record<string, unknown>, url: string | null) => void;
  /** The last deliveries, newest first. */
  deliveries: () => readonly Delivery[];
  mode: () => DeliveryMode;
  setMode: (mode: DeliveryMode) => void;
  /** Resolves when nothing is on its way any more. */
  settled: () => Promise<void>;
  clear: () => void;
};

export type WebhookOptions = {
  signingKey: string;
  /** The environment's receiver. */
  primaryUrl: string;
  now: () => number;
  wait: (ms: number) => Promise<void>;
};

/** The two signatures over the exact bytes of a body. The second is Nango's older one. */
export function signatureHeaders(signingKey: string, body: string): Record<string, string> {
  return {
    'x-nango-signature': createHash('sha256').update(signingKey).update(body).digest('hex'),
    'x-nango-hmac-sha256': createHmac('sha256', signingKey).update(body).digest('hex'),
  };
}

/** The webhook sender: signs, retries on 5xx and network errors only, and sends to loopback addresses alone. */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const { signingKey, primaryUrl, now, wait } = options;
  let deliveries: Delivery[] = [];
  let nextId = 1;
  let mode: DeliveryMode = 'deliver';
  /** The webhook that lets the next one pass. */
  let overtaken: Delivery | undefined;
  const running = new Set<Promise<void>>();

  async function attempt(delivery: Delivery, key: string): Promise<boolean> {
    const sentAt = now();
    try {
      const status = await post(delivery.url, delivery.body, signatureHeaders(key, delivery.body));
      delivery.attempts.push({ at: sentAt, answer: status });
      if (status >= 200 && status < 300) delivery.outcome = 'delivered';
      return status >= 500;
    } catch (error) {
      delivery.attempts.push({ at: sentAt, answer: networkComplaint(error) });
      return true;
    }
  }

  async function deliver(delivery: Delivery, key = signingKey): Promise<void> {
    let worthRetrying = await attempt(delivery, key);
    for (const delay of retryDelaysMs) {
      if (!worthRetrying) break;
      await wait(delay);
      worthRetrying = await attempt(delivery, key);
    }
    if (delivery.outcome === 'pending') delivery.outcome = 'failed';
  }

  function log(body: string, url: string): Delivery {
    const delivery: Delivery = { id: nextId++, at: now(), url, body, outcome: 'pending', attempts: [] };
    deliveries = [delivery, ...deliveries].slice(0, rememberedDeliveries);
    return delivery;
  }

  function inBackground(work: Promise<void>): void {
    const run = work.finally(() => running.delete(run));
    running.add(run);
  }

  /** Sends one webhook as the mode has it. */
  async function passOn(delivery: Delivery): Promise<void> {
    switch (mode) {
      case 'deliver':
        return deliver(delivery);
      case 'drop':
        delivery.outcome = 'dropped';
        return;
      case 'delay':
        await wait(delayMs);
        return deliver(delivery);
      case 'double': {
        const copy = log(delivery.body, delivery.url);
        await Promise.all([deliver(delivery), deliver(copy)]);
        return;
      }
      case 'reorder': {
        const first = overtaken;
        overtaken = first ? undefined : delivery;
        if (!first) return;
        await deliver(delivery);
        return deliver(first);
      }
      case 'forge':
        return deliver(delivery, `not ${signingKey}`);
    }
  }

  function letGo(): void {
    if (overtaken) inBackground(deliver(overtaken));
    overtaken = undefined;
  }

  return {
    send: (payload, override) => {
      const delivery = log(stableStringify(payload), override ?? primaryUrl);
      if (isLoopbackUrl(delivery.url)) inBackground(passOn(delivery));
      else delivery.outcome = 'refused';
    },
    deliveries: () => deliveries,
    mode: () => mode,
    setMode: (value) => {
      mode = value;
      if (mode !== 'reorder') letGo();
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    clear: () => {
      deliveries = [];
      overtaken = undefined;
      mode = 'deliver';
    },
  };
}

/** Posts, and follows redirects as GET like Nango's client. Gives the last status. */
async function post(url: string, body: string, signatures: Record<string, string>): Promise<number> {
  const headers = {
    accept: 'application/json, text/plain, */*',
    'content-type': 'application/json',
    'user-agent': 'nango/0.71.4 (linux; node.js/22.23.3)',
    ...signatures,
  };
  const signal = AbortSignal.timeout(timeoutMs);
  let target = url;
  let answer = await fetch(target, { method: 'POST', headers, body, redirect: 'manual', signal });
  for (let hop = 0; hop < maximumRedirects; hop += 1) {
    const location = answer.headers.get('location');
    await answer.body?.cancel();
    if (answer.status < 300 || answer.status >= 400 || !location) break;
    target = new URL(location, target).href;
    if (!isLoopbackUrl(target)) break;
    answer = await fetch(target, { headers, redirect: 'manual', signal });
  }
  return answer.status;
}

function networkComplaint(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}

type AuthWebhook = {
  operation: AuthOperation;
  connectionId: string;
  integration: string;
  provider: string;
  tags?: Record<string, string>;
  endUser?: EndUser | null;
  error?: { type: string; description: string };
};

/** The body of an auth webhook. It carries no id and no time, so the same event twice is the same bytes. */
export function authWebhook(event: AuthWebhook): Record<string, unknown> {
  return {
    from: 'nango',
    type: 'auth',
    operation: event.operation,
    success: event.error === undefined,
    connectionId: event.connectionId,
    providerConfigKey: event.integration,
    provider: event.provider,
    authMode: 'OAUTH2',
    environment: 'dev',
    tags: event.tags,
    endUser: event.endUser
      ? {
          endUserId: event.endUser.id,
          endUserEmail: event.endUser.email ?? undefined,
          organizationId: event.endUser.organization?.id,
          tags: event.endUser.tags ?? {},
        }
      : undefined,
    error: event.error,
  };
}

/** The same for a stored connection, whose tags go along. */
export function connectionWebhook(
  connection: Connection,
  operation: AuthOperation,
  extra: Pick<AuthWebhook, 'endUser' | 'error'> = {},
): Record<string, unknown> {
  const { connectionId, integration, provider, tags } = connection;
  return authWebhook({ operation, connectionId, integration, provider, tags, ...extra });
}
