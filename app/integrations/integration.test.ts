import { expect, test } from 'vitest';
import { connectIntent } from './connect-intents.server.ts';
import { integrationsOf } from './integration.ts';

const connection = {
  userId: 'u',
  provider: 'gmail',
  nangoConnectionId: 'secret',
  status: 'expired',
  statusReason: 'refresh_failed',
  statusSince: '2026-11-21T00:00:00Z',
  accountLabel: 'a@example.com',
  scopes: [],
  connectedAt: '2026-10-12T00:00:00Z',
  lastUsedAt: null,
  checkedAt: '2026-11-24T00:00:00Z',
  candidate: null,
} as const;

test('a page gets every provider in one order, and no id of Nango’s', () => {
  const integrations = integrationsOf([{ ...connection, scopes: [] }]);
  expect(integrations.map(({ provider, status }) => [provider, status])).toEqual([
    ['google-calendar', 'not_connected'],
    ['gmail', 'expired'],
    ['github', 'not_connected'],
  ]);
  expect(JSON.stringify(integrations)).not.toMatch(/secret|userId/);
});

test.each([
  [{ intent: 'createSession', provider: 'gmail' }, true],
  [{ intent: 'saveConnection', provider: 'github', connectionId: 'c' }, true],
  [{ intent: 'disconnect', provider: 'google-calendar' }, true],
  [{ intent: 'createSession', provider: 'slack' }, false],
  [{ intent: 'saveConnection', provider: 'github' }, false],
  [{ intent: 'saveConnection', provider: 'github', connectionId: '' }, false],
  [{ intent: 'delete', provider: 'github' }, false],
  [{}, false],
])('%j is %s', (asked, expected) => {
  expect(connectIntent.safeParse(asked).success).toBe(expected);
});
