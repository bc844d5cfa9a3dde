import { expect, test } from 'vitest';
import { toFormResult } from './form-result.ts';

test('a form’s own answer stays, also one with a field named like an error’s', () => {
  const answer = { status: 'error' as const, error: { email: ['Enter your email.'] } };
  expect(toFormResult(answer)).toBe(answer);
  expect(toFormResult(undefined)).toBeUndefined();
});

test('a failure of the server is said at the form', () => {
  const error = { code: 'unavailable' as const, message: 'Try again soon.', requestId: 'r' };
  expect(toFormResult({ error })).toEqual({ status: 'error', error: { '': ['Try again soon.'] } });
});
