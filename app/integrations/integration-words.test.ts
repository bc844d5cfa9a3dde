import { expect, test } from 'vitest';
import { lossSentence, stoppedSentence } from './integration-words.ts';

test('says what stopped, since when, and what mends it', () => {
  expect(stoppedSentence('refresh_failed', 'gmail', '21 Nov')).toBe(
    'Access expired on 21 Nov. Arlo can’t read your mail until you reconnect.',
  );
  expect(stoppedSentence('access_removed', 'google-calendar', '20 Nov')).toBe(
    'Arlo was removed in your Google account on 20 Nov. Reconnect to use it again.',
  );
  expect(lossSentence('github')).toBe('Arlo will no longer read issues of');
});

test('what was deleted in Nango was not removed by the person', () => {
  expect(stoppedSentence('connection_deleted', 'gmail', '20 Nov')).not.toContain('your Google account');
});
