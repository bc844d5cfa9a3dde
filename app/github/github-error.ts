import { z } from 'zod';
import type { ProviderAnswer } from '#app/integrations/provider-request.ts';
import { AppError, type ErrorCode } from '#app/platform/errors.ts';

const errorBody = z.object({ message: z.string() });

const rateLimited = 'GitHub is getting too many requests right now. Try again in a moment.';
const missingScope =
  'Arlo wasn’t given permission to read that. Reconnect GitHub in Settings → Integrations and allow every permission.';
const notFound = 'I couldn’t find that on GitHub. Can you give me more details?';
const signOn =
  'Your organization asks you to sign in with it before apps can read its repositories. Authorize Arlo there.';

/**
 * An error answer of GitHub in Arlo's words. GitHub's own text stays in `cause`, for the log. A 403 may mean a limit,
 * a missing permission or a single sign-on:
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
 */
export function gitHubError(answer: ProviderAnswer): AppError {
  const headers = lowerCased(answer.headers);
  const [code, message] = meaning(answer, headers);
  const wait = code === 'rate_limited' || code === 'unavailable' ? retryAfterMs(headers) : undefined;
  return new AppError(code, message, {
    cause: { status: answer.status, body: answer.body },
    ...(wait !== undefined && { retryAfterMs: wait }),
  });
}

type Headers = Record<string, string>;

function meaning({ status, body }: ProviderAnswer, headers: Headers): [ErrorCode, string] {
  switch (status) {
    case 403:
      if (isLimit(body, headers)) return ['rate_limited', rateLimited];
      return ['forbidden', headers['x-github-sso'] === undefined ? missingScope : signOn];
    case 429:
      return ['rate_limited', rateLimited];
    case 404:
    case 410:
      return ['not_found', notFound];
    case 400:
    case 422:
      return ['invalid', 'GitHub didn’t understand that search. Check the names in it, or try other words.'];
    case 451:
      return ['forbidden', 'GitHub doesn’t show that for legal reasons.'];
    default:
      return ['unavailable', 'GitHub didn’t answer as it should. Try again in a moment.'];
  }
}

function isLimit(body: unknown, headers: Headers): boolean {
  const parsed = errorBody.safeParse(body);
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    (parsed.success && /rate limit|abuse detection/i.test(parsed.data.message))
  );
}

/** How long GitHub asks to wait, in ms: in so many words, or until its limit begins anew by its own clock. */
function retryAfterMs(headers: Headers): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
  const wait = reset - Date.parse(headers.date ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function lowerCased(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
