import { z } from 'zod';
import type { ProviderAnswer } from '#app/integrations/provider-request.ts';
import { AppError, type ErrorCode } from '#app/platform/errors.ts';

const errorBody = z.object({
  error: z.object({
    message: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().optional() })).optional(),
  }),
});

/** Reasons with which Gmail says "too much, wait", some of them as 403. */
const rateReasons = new Set([
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'quotaExceeded',
  'dailyLimitExceeded',
]);

export const emailNotFound = 'I couldn’t find that email. Can you give me more details?';

/**
 * An error answer of Gmail in Arlo's words. Gmail's own text stays in `cause`, for the log. `asking` tells a search
 * from a read of one mail, because the two are wrong in different ways.
 * Reasons: https://developers.google.com/workspace/gmail/api/guides/handle-errors.
 */
export function gmailError(answer: ProviderAnswer, asking: 'search' | 'email'): AppError {
  const body = errorBody.safeParse(answer.body);
  const reason = (body.success ? body.data.error.errors?.[0]?.reason : undefined) ?? '';
  const [code, message] = meaning(answer.status, reason, asking);
  const wait = code === 'rate_limited' || code === 'unavailable' ? retryAfterMs(answer) : undefined;
  return new AppError(code, message, {
    cause: { status: answer.status, body: answer.body },
    ...(wait !== undefined && { retryAfterMs: wait }),
  });
}

function meaning(status: number, reason: string, asking: 'search' | 'email'): [ErrorCode, string] {
  if (status === 429 || rateReasons.has(reason)) {
    return ['rate_limited', 'Gmail is getting too many requests right now. Try again in a moment.'];
  }
  switch (status) {
    case 400:
      // A mail's id that Gmail cannot even read is as good as one that it does not know.
      return asking === 'email'
        ? ['not_found', emailNotFound]
        : ['invalid', 'Gmail didn’t understand that search. Try other words.'];
    case 403:
      return [
        'forbidden',
        reason === 'insufficientPermissions' ? missingScope : 'Gmail doesn’t let Arlo read that.',
      ];
    case 404:
    case 410:
      return ['not_found', emailNotFound];
    default:
      return ['unavailable', 'Gmail didn’t answer as it should. Try again in a moment.'];
  }
}

const missingScope =
  'Arlo wasn’t given permission to read your mail. Reconnect Gmail in Settings → Integrations and allow every permission.';

/** `Retry-After` in ms when it is given in seconds (RFC 9110 section 10.2.3); Google never sends a date. */
function retryAfterMs({ headers }: ProviderAnswer): number | undefined {
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
