import { Nango } from '@nangohq/node';
import { describe, expect, test } from 'vitest';
import { connect, runFlow, secretKey, startHarness, webhookSecret } from './nango-harness.ts';
import { at, recorded } from './nango-recorded.ts';
import { signatureHeaders } from '../../sandbox/nango/webhooks.ts';

const recording = recorded('60-webhooks');

test('a recorded body gets the recorded signatures', () => {
  const key = String(at(recording, 'after_rotation', 'oldKey'));
  const body = String(at(recording, 'refresh_webhook', 'rawBody'));
  expect(signatureHeaders(key, body)).toEqual({
    'x-nango-signature': at(recording, 'refresh_webhook', 'headers', 'x-nango-signature'),
    'x-nango-hmac-sha256': at(recording, 'refresh_webhook', 'headers', 'x-nango-hmac-sha256'),
  });
});

test('the SDK accepts what arrives, and nothing that was changed', async () => {
  const harness = await startHarness();
  await connect(harness);
  const [webhook] = harness.received;
  expect(webhook).toBeDefined();
  if (!webhook) return;
  const { rawBody, headers, body } = webhook;
  expect(harness.nango.verifyIncomingWebhookRequest(rawBody, headers)).toBe(true);
  expect(harness.nango.verifyIncomingWebhookRequest(rawBody.replace('true', 'false'), headers)).toBe(false);
  expect(verdicts(rawBody, headers)).toEqual(
    Object.fromEntries(
      Object.entries(at(recording, 'sdk_verify') as Record<string, boolean>).filter(
        ([name]) => name in verdicts(rawBody, headers),
      ),
    ),
  );
  expect(rawBody, 'keys in alphabetical order, no spaces').toBe(
    JSON.stringify(Object.fromEntries(Object.entries(body).toSorted())),
  );
  expect(headers['content-type']).toBe('application/json');
  expect(headers['user-agent']).toMatch(/^nango\//);
});

/** What the SDK says of a webhook that arrived in order, and of that webhook bent in one way. */
function verdicts(rawBody: string, headers: Record<string, unknown>): Record<string, boolean> {
  const client = (options: object) => new Nango({ apiKey: secretKey, host: 'http://localhost', ...options });
  const signed = client({ webhookSigningKey: webhookSecret });
  const { 'x-nango-hmac-sha256': signature, ...unsigned } = headers;
  return {
    explicitSigningKey: signed.verifyIncomingWebhookRequest(rawBody, headers),
    wrongKey: client({ webhookSigningKey: secretKey }).verifyIncomingWebhookRequest(rawBody, headers),
    tamperedBody: signed.verifyIncomingWebhookRequest(`${rawBody} `, headers),
    reserializedBody: signed.verifyIncomingWebhookRequest(JSON.stringify(JSON.parse(rawBody)), headers),
    missingHeader: signed.verifyIncomingWebhookRequest(rawBody, unsigned),
    upperCaseHeaderName: signed.verifyIncomingWebhookRequest(rawBody, { 'X-NANGO-HMAC-SHA256': signature }),
    apiKeyOnlyClient: client({}).verifyIncomingWebhookRequest(rawBody, headers),
  };
}

describe('delivery', () => {
  /** Connects while the receiver answers as told; gives what the receiver saw. */
  async function deliver(...answers: number[]) {
    const harness = await startHarness();
    harness.answers.push(...answers);
    await connect(harness);
    return harness;
  }

  test.each([
    ['retry_reply_500_forever', [500, 500, 500]],
    ['retry_reply_500_once', [500]],
    ['retry_reply_404', [404]],
    ['retry_reply_401', [401]],
    ['retry_reply_429', [429]],
    ['retry_reply_302', [302, 302, 302, 302, 302, 302]],
  ])('goes as recorded: %s', async (name, answers) => {
    const { received } = await deliver(...answers);
    const real = at(recording, name, 'deliveries') as { method: string }[];
    expect(received.map(({ method }) => method)).toEqual(real.map(({ method }) => method));
  });

  test.each([500, 503, 0])('tries again after 3 s and 6 s on %i, with the same bytes', async (answer) => {
    const { received, waits, sandbox } = await deliver(answer, answer, answer);
    expect(received).toHaveLength(3);
    expect(waits).toEqual([3_000, 6_000]);
    expect(new Set(received.map(({ rawBody }) => rawBody)).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers['x-nango-hmac-sha256'])).size).toBe(1);
    expect(sandbox.control.webhooks().deliveries[0]?.outcome).toBe('failed');
  });

  test('outlives a receiver that is down for a moment', async () => {
    const real = at(recorded('21-scenario-receiver-down-during-connect'), 'deliveries') as [string, number][];
    const answers = real.map(([, status]) => status);
    const { waits, sandbox } = await deliver(...answers);
    expect(sandbox.control.webhooks().deliveries[0]).toMatchObject({
      outcome: 'delivered',
      attempts: answers.map((answer) => ({ answer })),
    });
    const times = real.map(([sentAt]) => Date.parse(sentAt));
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(waits).toEqual(gaps.map((gap) => Math.round(gap / 1_000) * 1_000));
  });

  test('stops at the first success', async () => {
    const { received, sandbox } = await deliver(500);
    expect(received).toHaveLength(2);
    expect(sandbox.control.webhooks().deliveries[0]).toMatchObject({
      outcome: 'delivered',
      attempts: [{ answer: 500 }, { answer: 200 }],
    });
  });

  test.each([401, 404, 429])('gives up at once on %i', async (answer) => {
    const { received, waits } = await deliver(answer);
    expect(received).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('can be switched off, and the loss is on record', async () => {
    const harness = await startHarness();
    harness.sandbox.control.setWebhookMode('drop');
    await connect(harness);
    expect(harness.received).toEqual([]);
    expect(harness.sandbox.control.webhooks().deliveries).toMatchObject([{ outcome: 'dropped' }]);
    harness.sandbox.control.setWebhookMode('deliver');
    await connect(harness);
    expect(harness.received).toHaveLength(1);
  });
});

test('an override takes the place of the environment’s receiver', async () => {
  const harness = await startHarness();
  const other = await startHarness();
  const { data } = await harness.nango.createConnectSession({
    tags: { appUserId: 'user_ovr' },
    webhook_url_override: `${other.receiverUrl}/override-hook`,
  });
  const { message } = await runFlow(harness, data.token, 'google-calendar');
  const connectionId = String(message.connection_id);
  await harness.sandbox.control.webhooksSettled();
  const real = recorded('21-scenario-webhook-url-override');
  const body = { ...(at(real, 'webhooks', 0, 'body') as object), connectionId };
  expect(harness.received).toEqual([]);
  expect(other.received).toMatchObject([{ url: at(real, 'urls', 0), body }]);
  const connection = await harness.nango.getConnection('google-calendar', connectionId);
  expect(new URL(String(at(connection, 'webhook_url_override'))).pathname).toBe(at(real, 'urls', 0));
});

test('nothing is ever sent past this machine', async () => {
  const harness = await startHarness();
  const { data } = await harness.nango.createConnectSession({
    tags: { a: 'b' },
    webhook_url_override: 'https://example.com/hook',
  });
  await runFlow(harness, data.token, 'google-calendar');
  expect(harness.sandbox.control.webhooks().deliveries).toMatchObject([{ outcome: 'refused', attempts: [] }]);
});
