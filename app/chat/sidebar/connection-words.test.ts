import { expect, test } from 'vitest';
import { attentionLabel, connectionsInWords } from './connection-words.ts';
import type { ConnectionSummary } from './types.ts';

const connections = (
  calendar: ConnectionSummary['status'],
  mail: ConnectionSummary['status'],
): ConnectionSummary[] => [
  { provider: 'google-calendar', status: calendar },
  { provider: 'gmail', status: mail },
];

test('names every connection and its state', () => {
  expect(connectionsInWords(connections('active', 'not_connected'))).toBe(
    'Google Calendar connected, Gmail not connected',
  );
});

test.each([
  ['active', 'not_connected', null],
  ['active', 'expired', '1 expired'],
  ['revoked', 'active', '1 revoked'],
  ['expired', 'expired', '2 expired'],
  ['expired', 'revoked', '2 to reconnect'],
] as const)('%s and %s is %j', (calendar, mail, label) => {
  expect(attentionLabel(connections(calendar, mail))).toBe(label);
});
