import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { signatureHeaders } from '../../sandbox/nango/webhooks.ts';
import { useConnections, webhookSecret } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { AppError } from '#app/platform/errors.ts';
import type { Connection } from './connection.ts';
import { createProviderRequest } from './provider-request.server.ts';

const database = useDatabase();
const world = useConnections(database);

type Step =
  | { kind: 'session' | 'allow' | 'deny' | 'save' | 'look' | 'disconnect' | 'delete at Nango' | 'call' }
  | { kind: 'expire' | 'revoke' | 'heal' | 'Nango down' | 'Nango up' }
  /** Webhooks arrive, all at once: any of those sent so far, in any order, again or for the first time. */
  | { kind: 'deliver'; which: number[] };

/** Harm is as likely as its mending, so that each kind of end is reached often. */
const steps = fc.array(
  fc
    .oneof(
      { weight: 1, arbitrary: fc.constantFrom('Nango down', 'delete at Nango', 'deny', 'heal') },
      { weight: 2, arbitrary: fc.constantFrom('Nango up', 'session', 'disconnect', 'look', 'save') },
      { weight: 4, arbitrary: fc.constantFrom('allow', 'revoke', 'expire', 'call') },
    )
    .map((kind): Step => ({ kind }) as Step),
  { minLength: 2, maxLength: 12 },
);
const deliveries = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 13, maxLength: 13 });

test('whatever happens, and whatever is lost, doubled or late, the state ends as Nango reports it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, deliveries, async (happening, arriving) => {
      world.sandbox.control.reset();
      world.sandbox.control.setWebhookMode('drop');
      const userId = await world.addUser();
      const run = createRun(userId);
      let known: Connection | undefined;
      for (const [index, step] of [{ kind: 'allow' } as const, ...happening].entries()) {
        await run(step);
        await run({ kind: 'deliver', which: arriving[index] ?? [] });
        const had = known;
        known = await world.connections.get(userId, 'gmail');
        // What the person has stays until they give it up, whatever becomes of it.
        if (had && step.kind !== 'disconnect') expect(known).toBeDefined();
      }
      world.sandbox.control.setRateLimit(null);
      await world.connections.tend();
      await world.connections.reconcile(userId, 0);
      await expectTruth(userId, known);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 120_000);

/** Does one step for a person with Gmail. A step that Arlo or the sandbox refuses is just not done. */
function createRun(userId: string): (step: Step) => Promise<void> {
  const sessions: string[] = [];
  const { connections, sandbox, nango } = world;
  const request = createProviderRequest(world)(userId, 'gmail');
  let last = '';
  const own = () => sandbox.control.connections().find(({ connectionId }) => connectionId === last);
  /** Access that is there, by a token that has time left: whoever ends it now is told apart by what ends first. */
  const isLive = () =>
    own()?.access === 'active' && (own()?.tokenExpiresAt ?? '') > world.clock.now().toString();

  async function run(step: Step): Promise<unknown> {
    switch (step.kind) {
      case 'session':
        return sessions.push((await connections.createSession(userId, 'gmail')).sessionToken);
      case 'allow':
      case 'deny': {
        const token = sessions.shift() ?? (await connections.createSession(userId, 'gmail')).sessionToken;
        last = (await world.consent(token, 'gmail', { decision: step.kind })) ?? last;
        return;
      }
      case 'save':
        return last && connections.saveConnection(userId, 'gmail', last);
      case 'look':
        return connections.reconcile(userId, 0);
      case 'call':
        return request({ method: 'GET', path: '/gmail/v1/users/me/profile' });
      case 'disconnect':
        return connections.disconnect(userId, 'gmail');
      case 'delete at Nango':
        return last && nango.deleteConnection('gmail', last);
      case 'expire':
        if (!isLive()) return;
        sandbox.control.changeAccess(last, 'expire');
        return nango.readConnection('gmail', last);
      case 'revoke':
        return isLive() && sandbox.control.changeAccess(last, 'revoke');
      case 'heal':
        // Access that was removed comes back by a new sign-in alone.
        return own()?.access === 'expired' && sandbox.control.changeAccess(last, 'heal');
      case 'Nango down':
        return sandbox.control.setRateLimit(0);
      case 'Nango up':
        return sandbox.control.setRateLimit(null);
      case 'deliver': {
        const sent = sandbox.control.webhooks().deliveries;
        return Promise.all(step.which.map((index) => deliver(sent[index % sent.length]?.body)));
      }
    }
  }

  return async (step) => {
    try {
      await run(step);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  };
}

type Quiet = { provider: 'gmail' | 'github'; account: string };
type QuietStep = Quiet & {
  kind: 'session' | 'allow' | 'deny' | 'save' | 'expire' | 'disconnect' | 'replace' | 'keep';
};

const quietSteps = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('session' as const, 'allow' as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('deny', 'save', 'expire', 'disconnect', 'replace', 'keep' as const),
      },
    ),
    provider: fc.constantFrom('gmail' as const, 'github' as const),
    account: fc.constantFrom('maya@fernhill.example', 'priya@fernhill.example'),
  }),
  { minLength: 4, maxLength: 16 },
) as fc.Arbitrary<QuietStep[]>;

test('when no delivery is lost, deliveries alone end in exactly what Nango and the providers have', async () => {
  await fc.assert(
    fc.asyncProperty(quietSteps, fc.infiniteStream(fc.nat()), async (happening, order) => {
      world.sandbox.control.reset();
      world.sandbox.control.setWebhookMode('drop');
      const userId = await world.addUser();
      const run = createQuietRun(userId);
      const undelivered = () => world.sandbox.control.webhooks().deliveries.map(({ body }) => body);
      for (const step of happening) await run(step);
      const bodies = undelivered();
      while (bodies.length > 0) {
        const [body] = bodies.splice((order.next().value ?? 0) % bodies.length, 1);
        await deliver(body);
      }
      for (const provider of ['gmail', 'github'] as const) await expectExactly(userId, provider);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 120_000);

/** Does one step in a world where Nango tells of everything that happens. */
function createQuietRun(userId: string): (step: QuietStep) => Promise<void> {
  const { connections, sandbox, nango } = world;
  const sessions: Record<Quiet['provider'], string[]> = { gmail: [], github: [] };
  const newest = (provider: string) =>
    sandbox.control.connections().find((connection) => connection.integration === provider);

  async function run({ kind, provider, account }: QuietStep): Promise<unknown> {
    const own = newest(provider)?.connectionId;
    switch (kind) {
      case 'session':
        return sessions[provider].push((await connections.createSession(userId, provider)).sessionToken);
      case 'allow':
      case 'deny': {
        const token =
          sessions[provider].shift() ?? (await connections.createSession(userId, provider)).sessionToken;
        const as = { decision: kind, ...(provider === 'gmail' && { account }) };
        return world.consent(token, provider, as);
      }
      case 'save':
        return own && connections.saveConnection(userId, provider, own);
      case 'expire':
        if (!own || sandbox.control.changeAccess(own, 'expire')) return;
        return nango.readConnection(provider, own);
      case 'disconnect':
        return connections.disconnect(userId, provider);
      case 'replace':
      case 'keep': {
        const candidate = (await connections.get(userId, provider))?.candidate;
        return candidate && connections.decideAccount(userId, candidate.id, kind);
      }
    }
  }

  return async (step) => {
    try {
      await run(step);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  };
}

async function expectExactly(userId: string, provider: Quiet['provider']): Promise<void> {
  const real = world.sandbox.control
    .connections()
    .filter((one) => one.integration === provider && one.tags['user_id'] === userId);
  const known = await world.connections.get(userId, provider);
  if (!known) return expect(real).toEqual([]);
  const own = real.find(({ connectionId }) => connectionId === known.nangoConnectionId);
  const others = known.candidate && !known.candidate.replacedAccess ? 1 : 0;
  expect(real).toHaveLength(1 + others);
  expect(own).toBeDefined();
  if (known.candidate?.replacedAccess) {
    expect(known).toMatchObject({ status: 'revoked', statusReason: 'account_changed' });
    expect(known.candidate.accountLabel).toBe(own?.account);
  } else if (own?.access === 'active') {
    expect(known).toMatchObject({ status: 'active', accountLabel: own.account, scopes: own.scopes });
  } else {
    expect(known).toMatchObject({ status: 'expired', statusReason: 'refresh_failed' });
  }
}

async function deliver(body: string | undefined): Promise<void> {
  if (!body) return;
  const headers = signatureHeaders(webhookSecret, body);
  await world.webhook(new Request('http://localhost/webhooks/nango', { method: 'POST', body, headers }));
}

/** How each kind of access at the provider is told. */
const toldAs = {
  active: { status: 'active', statusReason: null },
  expired: { status: 'expired', statusReason: 'refresh_failed' },
  revoked: { status: 'revoked', statusReason: 'access_removed' },
};

/** `before`: what the person had when everything had happened, and nobody had looked since. */
async function expectTruth(userId: string, before: Connection | undefined): Promise<void> {
  const [real, ...others] = world.sandbox.control
    .connections()
    .filter(({ tags }) => tags['user_id'] === userId);
  expect(others).toEqual([]);
  const known = await world.connections.get(userId, 'gmail');
  if (real) {
    expect(known).toMatchObject({
      nangoConnectionId: real.connectionId,
      ...toldAs[real.access as keyof typeof toldAs],
      ...(real.access === 'active' && { accountLabel: real.account, scopes: real.scopes }),
    });
  } else if (before) {
    const { nangoConnectionId } = before;
    expect(known).toMatchObject({
      nangoConnectionId,
      status: 'revoked',
      statusReason: 'connection_deleted',
    });
  } else {
    expect(known).toBeUndefined();
  }
}
