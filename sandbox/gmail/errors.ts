import { GoogleError } from '../google/errors.ts';

/** Gmail's errors, with the `status` word that its API adds to Google's common body. */
function gmailError(code: number, message: string, reason: string, status: string, domain = 'global') {
  return new GoogleError(code, { message, domain, reason }, { status });
}

export const invalidArgument = (message: string) =>
  gmailError(400, message, 'invalidArgument', 'INVALID_ARGUMENT');

/** Gmail knows its ids by their form: anything else than hexadecimal digits is no id, rather than not found. */
export const invalidId = () => invalidArgument('Invalid id value');

export const entityNotFound = () =>
  gmailError(404, 'Requested entity was not found.', 'notFound', 'NOT_FOUND');

/** 401 for a token that is missing, unknown, expired or revoked. */
export const invalidCredentials = () =>
  new GoogleError(
    401,
    {
      message: 'Invalid Credentials',
      domain: 'global',
      reason: 'authError',
      location: 'Authorization',
      locationType: 'header',
    },
    {
      message:
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
      status: 'UNAUTHENTICATED',
    },
    { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' },
  );

/** `me` or the caller's own address are the only mailboxes that a person's token opens. */
export const delegationDenied = (caller: string) =>
  gmailError(403, `Delegation denied for ${caller}`, 'forbidden', 'PERMISSION_DENIED');

export const insufficientScopes = () =>
  gmailError(
    403,
    'Request had insufficient authentication scopes.',
    'insufficientPermissions',
    'PERMISSION_DENIED',
  );

/** 429, as Gmail answers a person who has used up the units of a minute. */
export const exhausted = () =>
  gmailError(
    429,
    'Resource has been exhausted (e.g. check quota).',
    'rateLimitExceeded',
    'RESOURCE_EXHAUSTED',
  );

/** Gmail's own body for a status that a fault rule asks for. */
export function faultError(status: number): GoogleError {
  if (status === 401) return invalidCredentials();
  if (status === 403)
    return gmailError(
      403,
      'User Rate Limit Exceeded',
      'userRateLimitExceeded',
      'PERMISSION_DENIED',
      'usageLimits',
    );
  if (status === 404) return entityNotFound();
  if (status === 429) return exhausted();
  if (status >= 500) return gmailError(status, 'Backend Error', 'backendError', 'INTERNAL');
  return gmailError(status, 'Bad Request', 'badRequest', 'INVALID_ARGUMENT');
}
