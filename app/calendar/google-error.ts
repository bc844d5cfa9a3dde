import { z } from 'zod';
import { AppError, type ErrorCode } from '#app/platform/errors.ts';
import type { ProviderAnswer } from '#app/integrations/provider-request.ts';

const errorBody = z.object({
  error: z.object({
    message: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().optional(), domain: z.string().optional() })).optional(),
  }),
});

/** Reasons with which Google says "too much, wait", some of them as 403. */
const rateReasons = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'quotaExceeded',
  'dailyLimitExceeded',
  'calendarUsageLimitsExceeded',
]);
const scopeReasons = new Set(['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT']);

const sentences: Record<string, string> = {
  timeRangeEmpty: 'The end must be after the start.',
  forbiddenForNonOrganizer: 'Only the organizer of this event can do that.',
  requiredAccessLevel: 'You can see this calendar but not change it.',
};

export const eventNotFound = 'I couldn’t find that event. Can you give me more details?';
const eventChanged = 'Someone changed this event in the meantime, so it was left as it is.';

/**
 * An error answer of Google Calendar in Arlo's words. Google's own text stays in `cause`, for the log.
 * Reasons: https://developers.google.com/workspace/calendar/api/guides/errors.
 */
export function googleError(answer: ProviderAnswer): AppError {
  const reason = errorReason(answer);
  const [code, message] = meaning(answer.status, reason);
  const wait = code === 'rate_limited' || code === 'unavailable' ? retryAfterMs(answer) : undefined;
  return new AppError(code, message, {
    cause: { status: answer.status, body: answer.body },
    ...(wait !== undefined && { retryAfterMs: wait }),
  });
}

/** Whether Google refused a write because the event is not the one that was read (412). */
export function isOutdated(error: unknown): boolean {
  const cause = error instanceof AppError ? (error.cause as { status?: unknown } | undefined) : undefined;
  return cause?.status === 412;
}

/** Whether Google itself said that it failed (500, 503), so that nothing of it is still on its way. */
export function wasAnswered(error: AppError): boolean {
  const { status } = (error.cause ?? {}) as { status?: unknown };
  return status === 500 || status === 503;
}

/** Google's reason word, such as `rateLimitExceeded`, or an empty text. */
function errorReason(answer: ProviderAnswer): string {
  const body = errorBody.safeParse(answer.body);
  return (body.success ? body.data.error.errors?.[0]?.reason : undefined) ?? '';
}

function meaning(status: number, reason: string): [ErrorCode, string] {
  if (status === 429 || rateReasons.has(reason)) {
    return ['rate_limited', 'Google Calendar is getting too many requests right now. Try again in a moment.'];
  }
  switch (status) {
    case 400:
      return [
        'invalid',
        sentences[reason] ?? 'Google Calendar didn’t accept that. Check the times, the guests and the text.',
      ];
    case 403:
      return ['forbidden', scopeReasons.has(reason) ? missingScope : (sentences[reason] ?? notAllowed)];
    case 404:
    case 410:
      return ['not_found', eventNotFound];
    case 409:
      return ['conflict', 'Google Calendar already has an event like this.'];
    case 412:
      return ['conflict', eventChanged];
    default:
      return ['unavailable', 'Google Calendar didn’t answer as it should. Try again in a moment.'];
  }
}

const missingScope =
  'Arlo wasn’t given enough access to Google Calendar. Reconnect in Settings → Integrations and allow every permission.';
const notAllowed = 'Google Calendar doesn’t let you do that.';

/** `Retry-After` in ms when it is given in seconds (RFC 9110 section 10.2.3); Google never sends a date. */
function retryAfterMs(answer: ProviderAnswer): number | undefined {
  const header = Object.entries(answer.headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
