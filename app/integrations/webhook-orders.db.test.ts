import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { signatureHeaders } from '../../sandbox/nango/webhooks.ts';
import { useConnections, webhookSecret } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { AppError } from '#app/platform/errors.ts';

const database = useDatabase();
const world = useConnections(database);

type Step =
  | { kind: 'session' | 'allow' | 'deny' | 'save' | 'look' | 'disconnect' | 'delete at Nango' | 'call' }
  | { kind: 'expire' | 'revoke' | 'heal' | 'Nango down' | 'Nango up' }
  /** Webhooks arrive, all at once: any of those sent so far, in any order, again or for the first time. */
  | { kind: 'deliver'; which: number[] };

const steps = fc.array(
  fc
    .oneof(
      { weight: 1, arbitrary: fc.constantFrom('Nango down', 'disconnect', 'delete at Nango', 'deny') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('expire', 'revoke', 'heal', 'Nango up', 'look', 'save', 'call'),
      },
      { weight: 3, arbitrary: fc.constantFrom('session', 'allow') },
    )
    .map((kind): Step => ({ kind }) as Step),
  { minLength: 4, maxLength: 24 },
);
const deliveries = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), {
  minLength: 24,
  maxLength: 24,
});

test('whatever happens, and whatever is lost, doubled or late, the state ends as Nango reports it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, deliveries, async (happening, arriving) => {
      world.sandbox.control.reset();
      world.sandbox.control.setWebhookMode('drop');
      const userId = await world.addUser();
      const run = createRun(userId);
      for (const [index, step] of happening.entries()) {
        await run(step);
        await run({ kind: 'deliver', which: arriving[index] ?? [] });
      }
      world.sandbox.control.setRateLimit(null);
      await world.connections.tend();
      await world.connections.reconcile(userId, 0);
      await expectTruth(userId);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 120_000);

/** Does one step for a person with Gmail. A step that Arlo or the sandbox refuses is just not done. */
function createRun(userId: string): (step: Step) => Promise<void> {
  const sessions: string[] = [];
  const { connections, sandbox, nango } = world;
  let last = '';

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
        return last && connections.refreshFromNango(last, 'rejected');
      case 'disconnect':
        return connections.disconnect(userId, 'gmail');
      case 'delete at Nango':
        return last && nango.deleteConnection('gmail', last);
      case 'expire':
        sandbox.control.changeAccess(last, 'expire');
        return last && nango.readConnection('gmail', last);
      case 'revoke':
      case 'heal':
        return sandbox.control.changeAccess(last, step.kind);
      case 'Nango down':
        return sandbox.control.setRateLimit(0);
      case 'Nango up':
        return sandbox.control.setRateLimit(null);
      case 'deliver': {
        const sent = sandbox.control.webhooks().deliveries;
        return Promise.all(step.which.map((index) => deliver(sent[index]?.body)));
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

async function expectTruth(userId: string): Promise<void> {
  const atNango = world.sandbox.control.connections().filter(({ tags }) => tags['user_id'] === userId);
  const here = await world.connections.list(userId);
  expect(atNango.length).toBeLessThanOrEqual(1);
  expect(here.length).toBeLessThanOrEqual(1);
  const [real] = atNango;
  const [known] = here;
  if (!real) {
    if (known) expect(known).toMatchObject({ status: 'revoked', statusReason: 'connection_deleted' });
    return;
  }
  expect(known?.nangoConnectionId).toBe(real.connectionId);
  if (real.access === 'active' && !real.failing) expect(known?.status).toBe('active');
  else expect(known?.status).not.toBe('active');
}
