import { expect, test } from 'vitest';
import { at, recorded } from '../../tests/contract/nango-recorded.ts';
import { json, type SandboxResponse } from '../http/message.ts';
import { storeConnection } from './connections.ts';
import { noNangoFaults } from './faults.ts';
import { createTokenRefresher } from './refresh.ts';
import { emptyNangoState } from './state.ts';

/** A connection whose token is due, and a token endpoint that answers when told to. */
function dueConnection() {
  const state = emptyNangoState();
  const now = () => 1_000_000;
  const connection = storeConnection(
    { state, now },
    {
      connectionId: 'c',
      integration: 'google-calendar',
      provider: 'google-calendar',
      endUser: null,
      tags: {},
      metadata: null,
      webhookUrlOverride: null,
      credentials: { accessToken: 'old', refreshToken: 'r', expiresAt: now(), raw: {} },
    },
  );
  const requests: ((answer: SandboxResponse) => void)[] = [];
  const sent: unknown[] = [];
  const refresh = createTokenRefresher({
    publicUrl: 'http://localhost',
    faults: noNangoFaults(),
    now,
    network: () =>
      new Promise((resolve) => {
        requests.push(resolve);
      }),
    webhooks: {
      send: (payload) => sent.push(payload),
      deliveries: () => [],
      mode: () => 'deliver',
      setMode: () => {},
      settled: async () => {},
      clear: () => {},
    },
  });
  return { connection, refresh, requests, sent };
}

test('calls at the same time share one token request', async () => {
  const { connection, refresh, requests, sent } = dueConnection();
  const calls = [refresh(connection), refresh(connection), refresh(connection)];
  expect(requests).toHaveLength(1);
  requests[0]?.(json(200, { access_token: 'new', expires_in: 3600 }));
  expect(await Promise.all(calls)).toEqual([undefined, undefined, undefined]);
  expect(connection.credentials).toMatchObject({ accessToken: 'new', refreshToken: 'r' });
  expect(sent).toEqual([]);
});

test('a failure that several calls were waiting for is told once for each', async () => {
  const { connection, refresh, requests, sent } = dueConnection();
  const real = at(recorded('50-refresh'), 'invalid_grant_concurrent5');
  const calls = (at(real, 'results') as unknown[]).map(() => refresh(connection));
  requests[0]?.(json(400, { error: 'invalid_grant' }));
  const problems = await Promise.all(calls);
  expect(new Set(problems)).toEqual(new Set(['failed']));
  expect(sent).toHaveLength(Number(at(real, 'hooks')));
  expect(await refresh(connection), 'and then nothing is tried for a while').toBe('backoff');
  expect(requests).toHaveLength(1);
});
