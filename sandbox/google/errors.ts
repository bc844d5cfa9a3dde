import type { JsonObject } from './json.ts';

type Place = { location: string; locationType: 'parameter' | 'header' };
type ErrorItem = { domain: string; reason: string; message: string } & Partial<Place>;

/** An answer of Google's that is an error. `body` is the JSON it sends. */
export class GoogleError extends Error {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    item: ErrorItem,
    more: JsonObject & { message?: string } = {},
    headers: Record<string, string> = {},
  ) {
    super(item.message);
    this.status = status;
    this.headers = headers;
    const { message = item.message, ...extra } = more;
    this.body = { error: { code: status, message, errors: [item], ...extra } };
  }
}

export const badRequest = () =>
  new GoogleError(400, { domain: 'global', reason: 'badRequest', message: 'Bad Request' });

export const parseError = () =>
  new GoogleError(400, { domain: 'global', reason: 'parseError', message: 'Parse Error' });

export const invalid = (message: string) =>
  new GoogleError(400, { domain: 'global', reason: 'invalid', message });

/** 400 `invalid` that names the query parameter at fault. */
export const invalidAt = (location: string, message: string) =>
  new GoogleError(400, { domain: 'global', reason: 'invalid', message, location, locationType: 'parameter' });

/** 400 `invalidParameter`: a query parameter whose value is not of its type. */
export const invalidParameter = (location: string, message: string) =>
  new GoogleError(400, {
    domain: 'global',
    reason: 'invalidParameter',
    message,
    location,
    locationType: 'parameter',
  });

export const required = (message: string) =>
  new GoogleError(400, { domain: 'global', reason: 'required', message });

/** 400 with one of the reasons that belong to Calendar alone. */
export const calendarError = (reason: string, message: string, place?: Place) =>
  new GoogleError(400, { domain: 'calendar', reason, message, ...place });

export const timeRangeEmpty = () =>
  calendarError('timeRangeEmpty', 'The specified time range is empty.', {
    location: 'timeMax',
    locationType: 'parameter',
  });

export const notFound = () =>
  new GoogleError(404, { domain: 'global', reason: 'notFound', message: 'Not Found' });

export const duplicate = () =>
  new GoogleError(409, {
    domain: 'global',
    reason: 'duplicate',
    message: 'The requested identifier already exists.',
  });

export const deleted = () =>
  new GoogleError(410, { domain: 'global', reason: 'deleted', message: 'Resource has been deleted' });

export const conditionNotMet = () =>
  new GoogleError(412, {
    domain: 'global',
    reason: 'conditionNotMet',
    message: 'Precondition Failed',
    location: 'If-Match',
    locationType: 'header',
  });

export const fullSyncRequired = () =>
  new GoogleError(410, {
    domain: 'calendar',
    reason: 'fullSyncRequired',
    message: 'Sync token is no longer valid, a full sync is required.',
    location: 'syncToken',
    locationType: 'parameter',
  });

export const updatedMinTooLongAgo = () =>
  new GoogleError(410, {
    domain: 'calendar',
    reason: 'updatedMinTooLongAgo',
    message: 'The requested minimum modification time lies too far in the past.',
    location: 'updatedMin',
    locationType: 'parameter',
  });

export const requiredAccessLevel = (role: 'reader' | 'writer' | 'owner') =>
  new GoogleError(403, {
    domain: 'calendar',
    reason: 'requiredAccessLevel',
    message: `You need to have ${role} access to this calendar.`,
  });

export const forbiddenForNonOrganizer = () =>
  new GoogleError(403, {
    domain: 'calendar',
    reason: 'forbiddenForNonOrganizer',
    message: 'Shared properties can only be changed by the organizer of the event.',
  });

const signInHelp =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. ' +
  'See https://developers.google.com/identity/sign-in/web/devconsole-project.';

export const loginRequired = () =>
  unauthenticated('required', 'Login Required.', {
    message: `Request is missing required authentication credential. ${signInHelp}`,
    challenge: 'Bearer realm="https://accounts.google.com/"',
    detail: 'CREDENTIALS_MISSING',
  });

export const invalidCredentials = () =>
  unauthenticated('authError', 'Invalid Credentials', {
    message: `Request had invalid authentication credentials. ${signInHelp}`,
    challenge: 'Bearer realm="https://accounts.google.com/", error="invalid_token"',
    detail: 'ACCESS_TOKEN_EXPIRED',
  });

function unauthenticated(
  reason: string,
  message: string,
  more: { message: string; challenge: string; detail: string },
): GoogleError {
  return new GoogleError(
    401,
    { domain: 'global', reason, message, location: 'Authorization', locationType: 'header' },
    { message: more.message, status: 'UNAUTHENTICATED', details: [errorInfo(more.detail)] },
    { 'www-authenticate': more.challenge },
  );
}

export const insufficientScopes = () =>
  new GoogleError(
    403,
    { domain: 'global', reason: 'insufficientPermissions', message: 'Insufficient Permission' },
    {
      message: 'Request had insufficient authentication scopes.',
      status: 'PERMISSION_DENIED',
      details: [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT')],
    },
    { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="insufficient_scope"' },
  );

function errorInfo(reason: string): JsonObject {
  return {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason,
    domain: 'googleapis.com',
    metadata: { service: 'calendar-json.googleapis.com' },
  };
}

/** Google's own body for a status that a fault rule asks for without a body of its own. */
export function faultError(status: number): GoogleError {
  if (status === 403 || status === 429) {
    const item = { domain: 'usageLimits', reason: 'rateLimitExceeded', message: 'Rate Limit Exceeded' };
    return new GoogleError(status, item);
  }
  if (status === 401) return invalidCredentials();
  if (status === 404) return notFound();
  if (status === 410) return deleted();
  if (status === 412) return conditionNotMet();
  if (status >= 500) {
    return new GoogleError(status, { domain: 'global', reason: 'backendError', message: 'Backend Error' });
  }
  return new GoogleError(status, { domain: 'global', reason: 'badRequest', message: 'Bad Request' });
}
