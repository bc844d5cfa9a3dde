import type { Temporal } from 'temporal-polyfill';
import { retryAfterMs } from '#app/platform/http/retry-after.ts';
import { field, type HttpAnswer, type NangoFailure } from './nango-errors.server.ts';

/** How a request went wrong. `failure` is undefined when the answer is the provider's own. */
export type FailedRead = {
  answer: HttpAnswer | undefined;
  failure: NangoFailure | undefined;
  timedOut: boolean;
};

const shortWaitMs = 400;
/** Somebody waits for the answer: who is told to come back later than this is told so at once. */
const longestWaitMs = 5_000;

/**
 * How long to wait before a read is sent once more, in ms; undefined when it should not be sent again. Worth a second
 * try: a connection that broke, 429 and 5xx, and the 403 with which Google and GitHub say 429. A read that timed out
 * is not repeated: the person has waited for ten seconds, and Nango goes on with the first one all the same.
 */
export function waitBeforeRetry(
  { answer, failure, timedOut }: FailedRead,
  now: Temporal.Instant,
): number | undefined {
  if (timedOut) return undefined;
  if (answer && !isPassing(answer, failure)) return undefined;
  const waitMs = retryAfterMs(answer?.headers ?? {}, now) ?? shortWaitMs;
  return waitMs <= longestWaitMs ? waitMs : undefined;
}

function isPassing({ status, body, headers }: HttpAnswer, failure: NangoFailure | undefined): boolean {
  if (failure && failure.kind !== 'rate_limited' && failure.kind !== 'unavailable') return false;
  if (status === 403) return headers['retry-after'] !== undefined || limitReasons.has(reasonOf(body));
  return status === 429 || status >= 500;
}

/** Google's words for "too much at once" that come with 403. Used-up daily quotas do not pass in a second. */
const limitReasons = new Set(['rateLimitExceeded', 'userRateLimitExceeded']);

/** The reason word of an error of Google, such as `rateLimitExceeded`; an empty text when there is none. */
export function reasonOf(body: unknown): string {
  const errors = field(field(body, 'error'), 'errors');
  const reason = Array.isArray(errors) ? field(errors[0], 'reason') : undefined;
  return typeof reason === 'string' ? reason : '';
}
