import { expect, test } from 'vitest';
import { googleError } from './google-error.ts';

function answer(status: number, reason: string, headers: Record<string, string> = {}) {
  return {
    status,
    headers,
    body: {
      error: { code: status, message: 'secret upstream text', errors: [{ domain: 'global', reason }] },
    },
  };
}

test.each([
  [400, 'invalid', 'invalid', 'didn’t accept that'],
  [400, 'timeRangeEmpty', 'invalid', 'The end must be after the start.'],
  [403, 'rateLimitExceeded', 'rate_limited', 'too many requests'],
  [403, 'userRateLimitExceeded', 'rate_limited', 'too many requests'],
  [403, 'quotaExceeded', 'rate_limited', 'too many requests'],
  [403, 'insufficientPermissions', 'forbidden', 'Reconnect in Settings → Integrations'],
  [403, 'requiredAccessLevel', 'forbidden', 'You can see this calendar but not change it.'],
  [403, 'forbiddenForNonOrganizer', 'forbidden', 'Only the organizer'],
  [404, 'notFound', 'not_found', 'Can you give me more details?'],
  [410, 'deleted', 'not_found', 'Can you give me more details?'],
  [409, 'duplicate', 'conflict', 'already has an event'],
  [412, 'conditionNotMet', 'conflict', 'left as it is'],
  [429, 'rateLimitExceeded', 'rate_limited', 'too many requests'],
  [500, 'backendError', 'unavailable', 'Try again in a moment'],
  [503, 'backendError', 'unavailable', 'Try again in a moment'],
] as const)('%i %s is %s', (status, reason, code, words) => {
  const error = googleError(answer(status, reason));
  expect(error.code).toBe(code);
  expect(error.message).toContain(words);
  expect(error.message).not.toContain('secret');
  expect(JSON.stringify(error.cause)).toContain('secret upstream text');
});

test('says how long to wait when Google does', () => {
  expect(googleError(answer(429, 'rateLimitExceeded', { 'Retry-After': '3' })).retryAfterMs).toBe(3000);
  expect(googleError(answer(503, 'backendError', { 'retry-after': 'soon' })).retryAfterMs).toBeUndefined();
});

test('an answer that is no JSON is an error all the same', () => {
  expect(googleError({ status: 502, headers: {}, body: '<html>' }).code).toBe('unavailable');
  expect(googleError({ status: 404, headers: {}, body: undefined }).code).toBe('not_found');
});
